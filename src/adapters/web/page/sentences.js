/** The sentences of a source, each with the facts that rest on it. */
import { element, words } from "./dom.js";

/** @typedef {{ kind: string, id: string, text: string, quotes: string[], link?: string, draft?: true }} Resting */
/** @typedef {{ text: string, number?: number, facts: Resting[] }} Line */
/** @typedef {{ id: string, title: string, language: string, lines: Line[] }} Source */

/** The first of these that rests on some words gives them its colour. */
const KINDS = ["event", "statement", "detail", "role", "line"];

/**
 * A source with all its sentences.
 * @param {Source} source
 */
export function sourceElement({ title, language, lines }) {
  const text = { lang: language, dir: language === "ar" ? "rtl" : "ltr" };
  return element(
    "section",
    { class: "source" },
    element("h2", text, title),
    ...lines.map((line) =>
      line.number === undefined ? element("h3", text, line.text) : sentenceElement(line, text),
    ),
  );
}

/**
 * @param {Line} line
 * @param {{ lang: string, dir: string }} spoken
 */
function sentenceElement({ text, number, facts }, spoken) {
  if (facts.length === 0)
    return element(
      "div",
      { class: "sentence unused" },
      element("p", spoken, element("sup", {}, String(number)), text),
      element("p", { class: "why" }, words().unused ?? ""),
    );
  return element(
    "details",
    { class: "sentence" },
    element(
      "summary",
      {},
      element("p", spoken, element("sup", {}, String(number)), ...coloured(text, facts)),
      element("span", { class: "kinds" }, ...facts.map(({ kind }) => element("i", { class: kind }))),
    ),
    element("ul", {}, ...facts.map(factItem)),
  );
}

/** @param {Resting} fact */
function factItem({ kind, id, text, link, draft }) {
  const own = words();
  return element(
    "li",
    { class: draft ? `${kind} draft` : kind },
    element("strong", {}, own[kind] ?? kind),
    " ",
    element("code", { dir: "ltr" }, id),
    element("p", { dir: "auto" }, text),
    ...(draft ? [element("p", { class: "marked" }, own.draft ?? "")] : []),
    ...(link === undefined
      ? []
      : [
          element(
            "a",
            { href: `./#${link}` },
            own.open ?? "",
            element("span", { class: "unseen" }, ` ${id}`),
          ),
        ]),
  );
}

/**
 * The sentence in runs, each in the colour of the first kind of fact that rests on it.
 * @param {string} text
 * @param {Resting[]} facts
 */
function coloured(text, facts) {
  /** @type {{ kind: string, text: string }[]} */
  const runs = [];
  for (const [index, kind] of kindsOf(text, facts).entries()) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text.charAt(index);
    else runs.push({ kind, text: text.charAt(index) });
  }
  return runs.map((run) => (run.kind === "" ? run.text : element("mark", { class: run.kind }, run.text)));
}

/**
 * For each letter the kind of fact that gives it its colour; an empty string where none rests on it.
 * @param {string} text
 * @param {Resting[]} facts
 */
function kindsOf(text, facts) {
  const kinds = Array.from({ length: text.length }, () => "");
  const inOrder = facts.toSorted((a, b) => KINDS.indexOf(b.kind) - KINDS.indexOf(a.kind));
  for (const { kind, quotes } of inOrder)
    for (const quote of quotes) {
      const at = text.indexOf(quote);
      if (at >= 0) kinds.fill(kind, at, at + quote.length);
    }
  return kinds;
}
