/** A story as its editor looks at it, kept up to date while the files are edited. */
import { element, one, onLanguage, speak, words } from "./dom.js";
import { isTyped, showDrafts } from "./drafts.js";
import { sourceElement } from "./sentences.js";

/** @typedef {{ id: string, title: string, revision: string, languages: string[], isComplete: boolean, missing: string[], sentences: number, used: number, news: string[], sources: import("./sentences.js").Source[] }} View */
/** @typedef {{ story: string, place: string, expected: string, found: string, hint?: string, isAnswered: boolean }} Fault */

/** How often the files are looked at while the page is, in milliseconds. */
const EVERY = 2000;

const root = document.documentElement;
const story = one("select[name=story]", HTMLSelectElement);
const edits = one(".edits", HTMLElement);
const sources = one(".sources", HTMLElement);
/** Absent where nothing can be reviewed here. */
const drafts = document.querySelector("section.drafts") && one("section.drafts", HTMLElement);

/** What was shown last, so that nothing is drawn anew without a reason. */
let shownStory = "";
let shownEdits = "";
let shownDrafts = "";

story.addEventListener("change", refresh);
onLanguage((language) => {
  speak(language);
  shownStory = "";
  shownEdits = "";
  shownDrafts = "";
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
    // First, as a story whose last draft was just accepted takes a moment to be served.
    if (drafts) await refreshDrafts(drafts);
    const view = await json(`stories/${encodeURIComponent(story.value)}?language=${root.lang}`);
    const key = `${root.lang} ${JSON.stringify(view)}`;
    if (key !== shownStory) showStory(view);
    shownStory = key;
  } catch {
    shownEdits = "";
    edits.replaceChildren(element("p", { class: "trouble" }, words().unreachable ?? ""));
  }
}

/**
 * Shows what is to be reviewed, unless somebody is typing there.
 * @param {HTMLElement} section
 */
async function refreshDrafts(section) {
  const path = `drafts/${encodeURIComponent(story.value)}`;
  const found = await json(path);
  const key = `${path} ${root.lang} ${JSON.stringify(found)}`;
  if (key === shownDrafts || (shownDrafts.startsWith(`${path} `) && isTyped(section))) return;
  shownDrafts = key;
  showDrafts(section, found.drafts, { path, onDecided: refresh });
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
      ...pair(own.told, `${list(view.languages)}${view.isComplete ? `. ${own.complete}` : ""}`),
      ...missing,
      ...pair(own.revision, view.revision),
    ),
  );
  const told = view.news.map((part) => element("p", { dir: "auto" }, part));
  const news = one(".news", HTMLElement);
  news.hidden = told.length === 0;
  news.replaceChildren(element("h2", {}, own.news ?? ""), ...told);
  sources.replaceChildren(...view.sources.map(sourceElement));
}
