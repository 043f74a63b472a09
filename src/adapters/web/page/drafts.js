/** What is to be reviewed: each draft beside its sentences, to accept, write anew or drop. */
import { element, one, words } from "./dom.js";

/** @typedef {{ path: (string | number)[], name: string, value: string, isMissing: boolean }} Value */
/** @typedef {{ at: string, kind: string, what: string }} Doubt */
/** @typedef {{ source: string, language: string, number: number, before: string, quote: string, after: string }} Sentence */
/** @typedef {{ what: string, place: string, version: string, values: Value[], doubts: Doubt[], sentences: Sentence[] }} Draft */
/** @typedef {{ outcome: string, why?: string[], also?: string[] }} Decided */
/** @typedef {{ path: string, onDecided: () => Promise<void> }} Around */

/** Longer texts get a field of several lines. */
const SHORT = 60;

/**
 * True while something was typed that is not written yet.
 * @param {HTMLElement} section
 */
export function isTyped(section) {
  return fieldsIn(section).some((field) => field.value !== field.defaultValue);
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
  const text =
    draft.values.find(({ path }) => ["title", "name", "text"].includes(String(path[0])))?.value ?? "";
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
      element("code", { dir: "ltr" }, id),
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
        `? ${own[kind]}: ${what} `,
        element("code", { dir: "ltr" }, at),
      ),
    ),
    ...draft.values.map(fieldElement),
    element(
      "div",
      { class: "buttons" },
      element("button", { type: "button", class: "accept", onclick: decide("accept") }, own.accept ?? ""),
      element("button", { type: "submit" }, own.save ?? ""),
      drop,
    ),
  );
  return form;
}

/** @param {Sentence} sentence */
function sentenceElement({ source, language, number, before, quote, after }) {
  return element(
    "blockquote",
    { lang: language, dir: language === "ar" ? "rtl" : "ltr" },
    element("sup", {}, `${source} ${number}`),
    before,
    element("mark", {}, quote),
    after,
  );
}

/** @param {Value} value */
function fieldElement({ path, name, value, isMissing }) {
  const language = /^(?:ar|en|tr)$/.test(String(path.at(-1))) ? String(path.at(-1)) : "";
  const spoken =
    language === "" ? { dir: "auto" } : { lang: language, dir: language === "ar" ? "rtl" : "ltr" };
  const about = {
    "data-path": JSON.stringify(path),
    class: isMissing ? "missing" : false,
    spellcheck: "false",
    ...spoken,
  };
  const field =
    value.length > SHORT || ["text", "role", "quote"].includes(String(path[0]))
      ? element("textarea", { rows: "2", ...about }, value)
      : element("input", { value, ...about });
  return element("label", {}, element("span", { dir: "ltr" }, name), field);
}

/**
 * Sends a decision with whatever was written anew, and tells what became of it.
 * @param {HTMLElement} form
 * @param {Draft} draft
 * @param {Around & { verb: string }} around
 */
async function send(form, { what, version }, { path, verb, onDecided }) {
  const own = words();
  const typed = fieldsIn(form).filter(
    (field) => field.value !== field.defaultValue && field.value.trim() !== "",
  );
  const values = typed.map((field) => ({
    path: JSON.parse(field.dataset.path ?? "[]"),
    value: field.value.trim(),
  }));
  const body = JSON.stringify({ what, version, do: verb, values: verb === "drop" ? [] : values });
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(path, { method: "POST", headers, body });
    const decided = await response.json();
    if (!response.ok) return tell([decided.error], true);
    const isDone = ["accepted", "saved", "dropped", "changed", "lacking"].includes(decided.outcome);
    // What is written now is nothing that waits in a field any more.
    if (isDone) for (const field of fieldsIn(form)) field.defaultValue = field.value;
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

/** @param {ParentNode} within */
function fieldsIn(within) {
  const all = [...within.querySelectorAll("input, textarea")];
  return all.filter((each) => each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement);
}
