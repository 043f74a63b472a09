/** A story as its editor looks at it, kept up to date while the files are edited. */
import { element, one, onLanguage, speak, words } from "./dom.js";

/** @typedef {{ kind: string, id: string, text: string, quotes: string[], link: string }} Resting */
/** @typedef {{ text: string, number?: number, facts: Resting[] }} Line */
/** @typedef {{ id: string, title: string, language: string, lines: Line[] }} Source */
/** @typedef {{ id: string, title: string, revision: string, languages: string[], missing: string[], sentences: number, used: number, news: string[], sources: Source[] }} View */
/** @typedef {{ story: string, place: string, expected: string, found: string, hint?: string, isAnswered: boolean }} Fault */

/** How often the files are looked at while the page is, in milliseconds. */
const EVERY = 2000;

/** The first of these that rests on some words gives them its colour. */
const KINDS = ["event", "statement", "detail", "role", "line"];

const root = document.documentElement;
const story = one("select[name=story]", HTMLSelectElement);
const edits = one(".edits", HTMLElement);
const sources = one(".sources", HTMLElement);

/** What was shown last, so that nothing is drawn anew without a reason. */
let shownStory = "";
let shownEdits = "";

story.addEventListener("change", refresh);
onLanguage((language) => {
  speak(language);
  shownStory = "";
  shownEdits = "";
  refresh();
});
document.addEventListener("visibilitychange", refresh);
setInterval(refresh, EVERY);
refresh();

async function refresh() {
  if (document.hidden) return;
  try {
    const found = await json("edits");
    if (JSON.stringify(found) !== shownEdits) showEdits(found);
    shownEdits = JSON.stringify(found);
    const view = await json(`stories/${encodeURIComponent(story.value)}?language=${root.lang}`);
    const key = `${root.lang} ${JSON.stringify(view)}`;
    if (key !== shownStory) showStory(view);
    shownStory = key;
  } catch {
    shownEdits = "";
    edits.replaceChildren(element("p", { class: "trouble" }, words().unreachable ?? ""));
  }
}

/** @param {string} path */
async function json(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`expected ${path}, found status ${response.status}`);
  return response.json();
}

/** @param {{ faults: Fault[] }} found */
function showEdits({ faults }) {
  const own = words();
  const isAnswered = faults.some((fault) => fault.isAnswered);
  const parts = [
    ...(faults.length === 0 ? [element("p", { class: "sound" }, `✓ ${own.sound}`)] : []),
    ...(faults.length > 0
      ? [element("h2", {}, own.faulty ?? ""), element("ul", { class: "faults" }, ...faults.map(faultItem))]
      : []),
    ...(isAnswered ? [element("p", {}, own.answered ?? "")] : []),
  ];
  edits.replaceChildren(...parts);
}

/** @param {Fault} fault */
function faultItem({ place, expected, found, hint }) {
  const own = words();
  return element(
    "li",
    {},
    element("code", { dir: "ltr" }, place),
    element("dl", {}, ...pair(own.expected, expected), ...pair(own.found, found)),
    ...(hint === undefined ? [] : [element("pre", { dir: "auto" }, hint)]),
  );
}

/**
 * @param {string | undefined} term
 * @param {string} told
 */
function pair(term, told) {
  return [element("dt", {}, term ?? ""), element("dd", { dir: "auto" }, told)];
}

/** @param {View} view */
function showStory(view) {
  const own = words();
  const names = new Intl.DisplayNames(root.lang, { type: "language" });
  const list = (/** @type {string[]} */ languages) =>
    languages.map((each) => names.of(each) ?? each).join(" · ");
  const missing = view.missing.length > 0 ? pair(own.missing, list(view.missing)) : [];
  one(".about", HTMLElement).replaceChildren(
    element("h2", {}, view.title),
    element(
      "dl",
      {},
      ...pair(own.used, `${view.used} / ${view.sentences}`),
      ...pair(own.told, `${list(view.languages)}. ${own.complete}`),
      ...missing,
      ...pair(own.revision, view.revision),
    ),
  );
  const told = view.news.map((part) => element("p", { dir: "auto" }, part));
  one(".news", HTMLElement).replaceChildren(element("h2", {}, own.news ?? ""), ...told);
  sources.replaceChildren(...view.sources.map(sourceElement));
}

/** @param {Source} source */
function sourceElement({ title, language, lines }) {
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
function factItem({ kind, id, text, link }) {
  const own = words();
  return element(
    "li",
    { class: kind },
    element("strong", {}, own[kind] ?? kind),
    " ",
    element("code", { dir: "ltr" }, id),
    element("p", { dir: "auto" }, text),
    element("a", { href: `./#${link}` }, own.open ?? "", element("span", { class: "unseen" }, ` ${id}`)),
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
