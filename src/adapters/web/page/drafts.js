/** What is to be reviewed: each draft beside its sentences, to accept, write anew or drop. */
import { send } from "./decide.js";
import { element, words } from "./dom.js";
import { fieldElement, fieldsIn, goneIn, labelOf, sentenceElement } from "./draft-fields.js";
import { languagesHere, questionElements } from "./draft-questions.js";

/** @typedef {import("./draft-fields.js").Value} Value */
/** @typedef {import("./draft-questions.js").Doubt} Doubt */
/** @typedef {import("./draft-fields.js").Sentence} Sentence */
/** @typedef {import("./draft-questions.js").Fact} Fact */
/** @typedef {{ what: string, place: string, version: string, values: Value[], doubts: Doubt[], sentences: Sentence[], facts?: Fact[], languages?: string[] }} Draft */
/** @typedef {import("./decide.js").Around} Around */

/**
 * True while something was typed that is not written yet.
 * @param {HTMLElement} section
 */
export function isTyped(section) {
  return goneIn(section).length > 0 || fieldsIn(section).some((field) => field.value !== field.defaultValue);
}

/**
 * Draws the drafts of a story, of which one is open: the one that was, or else the first.
 * @param {HTMLElement} section
 * @param {Draft[]} drafts
 * @param {Around} around
 */
export function showDrafts(section, drafts, around) {
  const open = section.querySelector("details[open]")?.getAttribute("data-what");
  const hasFocus = section.contains(document.activeElement);
  const left = section.querySelectorAll("details").length > drafts.length;
  section.hidden = drafts.length === 0;
  section.replaceChildren(
    element("h2", {}, `${words().drafts} · ${drafts.length}`),
    ...drafts.map((draft) => draftElement(draft, around)),
  );
  const all = [...section.querySelectorAll("details")];
  const next = all.find((each) => each.dataset.what === open) ?? all[0];
  if (next) next.open = true;
  const shown = drafts.find(({ what }) => what === next?.dataset.what);
  if (next && shown) unfold(next, shown, around);
  // Whoever has decided with the keyboard goes on with the next one.
  if (hasFocus || (left && document.activeElement === document.body)) next?.querySelector("summary")?.focus();
}

/**
 * @param {Draft} draft
 * @param {Around} around
 */
function draftElement(draft, around) {
  const own = words();
  const [, kind = "", id = ""] = draft.what.split(" ");
  const begins = draft.facts ? languagesHere() : ["title", "name", "text"];
  const [text = ""] = begins.flatMap((key) => draft.values.find(({ path }) => path[0] === key)?.value ?? []);
  const isUnsaid = draft.facts?.length === 0;
  const kindClass = ["actor", "place", "account"].includes(kind) ? "role" : kind;
  const doubtful = draft.doubts.length > 0 ? [element("span", { class: "doubtful" }, "?")] : [];
  const made = element(
    "details",
    // Its form is made when it is first seen: a story may have hundreds.
    { class: "draft", name: "draft", "data-what": draft.what, ontoggle: () => unfold(made, draft, around) },
    element(
      "summary",
      {},
      element("strong", { class: kindClass }, own[kind === "place" ? "placed" : kind] ?? own.about ?? kind),
      isUnsaid ? element("span", {}, own.unsaid ?? "") : element("code", { dir: "ltr" }, id),
      element("span", { class: "begins", dir: "auto" }, text),
      ...doubtful,
    ),
  );
  return made;
}

/**
 * @param {HTMLElement} details
 * @param {Draft} draft
 * @param {Around} around
 */
function unfold(details, draft, around) {
  if (details.hasAttribute("open") && !details.querySelector("form")) details.append(formOf(draft, around));
}

/**
 * @param {Draft} draft
 * @param {Around} around
 */
function formOf(draft, around) {
  const own = words();
  const decide = (/** @type {string} */ verb) => () => send(form, draft, { ...around, verb });
  const drop = element(
    "button",
    { type: "button", class: "drop", onclick: () => sure(drop, decide("drop")) },
    own.drop ?? "",
  );
  const form = element(
    "form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        decide("save")();
      },
    },
    element("p", { class: "place" }, element("code", { dir: "ltr" }, draft.place)),
    ...draft.sentences.map(sentenceElement),
    ...valueElements(draft),
    element(
      "div",
      { class: "buttons" },
      element(
        "button",
        { type: "button", class: "accept", onclick: decide("accept") },
        (draft.facts ? own.acceptAll : own.accept) ?? "",
      ),
      element("button", { type: "submit" }, own.save ?? ""),
      drop,
    ),
  );
  return form;
}

/** @param {Draft} draft */
function valueElements({ values, doubts, facts, languages = [] }) {
  if (facts) return questionElements({ values, facts, languages, doubts });
  const told = doubts.map(({ at, kind, what }) =>
    element(
      "p",
      { class: "trouble", dir: "auto" },
      `? ${[words()[kind], what].filter(Boolean).join(": ")} `,
      placeElement(at),
    ),
  );
  return [...told, ...values.map(fieldElement)];
}

/**
 * Where a doubt is: a text, as "text (en)", by its label; else the fact of that id.
 * @param {string} at
 */
function placeElement(at) {
  const [, key, language] = /^(\w+) \((ar|en|tr)\)$/.exec(at) ?? [];
  if (key === undefined || language === undefined) return element("code", { dir: "ltr" }, at);
  return element("bdi", {}, labelOf([key, language]));
}

/**
 * Asks once more, on the button itself, before something is gone.
 * @param {HTMLElement} button
 * @param {() => void} drop
 */
function sure(button, drop) {
  if (button.classList.contains("sure")) return drop();
  button.classList.add("sure");
  button.textContent = words().sure ?? "";
  button.addEventListener("blur", () => {
    button.classList.remove("sure");
    button.textContent = words().drop ?? "";
  });
}
