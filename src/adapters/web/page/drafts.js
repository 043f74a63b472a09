/** What is to be reviewed: each draft beside its sentences, to accept, write anew or drop. */
import { element, one, words } from "./dom.js";
import {
  fieldElement,
  fieldsIn,
  goneIn,
  languagesHere,
  pathOf,
  questionElements,
  sentenceElement,
  settle,
} from "./draft-fields.js";

/** @typedef {import("./draft-fields.js").Value} Value */
/** @typedef {{ at: string, kind: string, what: string }} Doubt */
/** @typedef {import("./draft-fields.js").Sentence} Sentence */
/** @typedef {import("./draft-fields.js").Fact} Fact */
/** @typedef {{ what: string, place: string, version: string, values: Value[], doubts: Doubt[], sentences: Sentence[], facts?: Fact[] }} Draft */
/** @typedef {{ outcome: string, why?: string[], also?: string[] }} Decided */
/** @typedef {{ path: string, onDecided: () => Promise<void> }} Around */

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
    ...draft.doubts.map(({ at, kind, what }) =>
      element(
        "p",
        { class: "trouble", dir: "auto" },
        `? ${[own[kind], what].filter(Boolean).join(": ")} `,
        element("code", { dir: "ltr" }, at),
      ),
    ),
    ...(draft.facts ? questionElements(draft.values, draft.facts) : draft.values.map(fieldElement)),
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

/**
 * Sends a decision with whatever was written anew, and tells what became of it.
 * @param {HTMLElement} form
 * @param {Draft} draft
 * @param {Around & { verb: string }} around
 */
async function send(form, { what, version }, { path, verb, onDecided }) {
  const own = words();
  const gone = goneIn(form);
  const typed = fieldsIn(form).filter(
    (field) => field.value !== field.defaultValue && field.value.trim() !== "" && !gone.includes(field),
  );
  const values = typed.map((field) => ({ path: pathOf(field), value: field.value.trim() }));
  const changes = verb === "drop" ? { values: [] } : { values, without: gone.map(pathOf) };
  const body = JSON.stringify({ what, version, do: verb, ...changes });
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(path, { method: "POST", headers, body });
    const decided = await response.json();
    if (!response.ok) return tell([decided.error], true);
    const isDone = ["accepted", "saved", "dropped", "changed", "lacking"].includes(decided.outcome);
    // What is written now is nothing that waits in a field any more.
    if (isDone) settle(form);
    tell(toldOf(decided, what), !["accepted", "saved", "dropped"].includes(decided.outcome));
    if (isDone) await onDecided();
  } catch {
    tell([own.unreachable ?? ""], true);
  }
}

/**
 * @param {Decided} decided
 * @param {string} what
 */
function toldOf({ outcome, why = [], also = [] }, what) {
  const own = words();
  const dropped = also.length > 0 ? [`${own.also}: ${also.join(", ")}`] : [];
  return [`${own[outcome] ?? outcome}: ${what.replace(/^draft \w+ /, "")}`, ...why, ...dropped];
}

/**
 * @param {string[]} lines
 * @param {boolean} isTrouble
 */
function tell(lines, isTrouble) {
  const status = one(".decided", HTMLElement);
  status.classList.toggle("trouble", isTrouble);
  status.textContent = lines.join("\n");
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
