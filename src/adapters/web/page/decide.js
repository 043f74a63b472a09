/** Sends what is decided of a draft, and tells what became of it. */
import { one, words } from "./dom.js";
import { fieldsIn, goneIn, isThere, pathOf, settle } from "./draft-fields.js";

/** @typedef {{ outcome: string, why?: string[], also?: string[] }} Decided */
/** @typedef {{ path: string, onDecided: () => Promise<void> }} Around */

/**
 * Sends a decision with whatever was written anew, and tells what became of it.
 * @param {HTMLElement} form
 * @param {{ what: string, version: string }} draft
 * @param {Around & { verb: string }} around
 */
export async function send(form, { what, version }, { path, verb, onDecided }) {
  const own = words();
  const gone = goneIn(form);
  const typed = fieldsIn(form).filter(
    (field) => field.value !== field.defaultValue && field.value.trim() !== "" && !gone.includes(field),
  );
  const [old, fresh] = [typed.filter(isThere), typed.filter((field) => !isThere(field))];
  const values = old.map((field) => ({ path: pathOf(field), value: field.value.trim() }));
  const added = fresh.map((field) => ({ language: field.dataset.added, text: field.value.trim() }));
  const changes = verb === "drop" ? {} : { values, without: gone.map(pathOf), added };
  const body = JSON.stringify({ what, version, do: verb, ...changes });
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(path, { method: "POST", headers, body });
    const decided = await response.json();
    if (!response.ok) return tell([decided.error], true);
    const isDone = ["accepted", "saved", "dropped", "changed", "lacking", "doubtful"].includes(
      decided.outcome,
    );
    // What is written now is nothing that waits in a field any more.
    if (isDone) settle(form);
    const told = toldOf(decided, what);
    tell(told, !["accepted", "saved", "dropped"].includes(decided.outcome));
    if (isDone) await onDecided();
    const isLast =
      ["accepted", "dropped"].includes(decided.outcome) && !document.querySelector("details.draft");
    if (isLast) tell([...told, own.done ?? ""], false);
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
