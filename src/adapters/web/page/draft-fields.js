/** The fields of a draft, its sentences, and the questions of a group beside the facts that answer them. */
import { element, words } from "./dom.js";

/** @typedef {{ path: (string | number)[], name: string, value: string, isMissing: boolean }} Value */
/** @typedef {{ source: string, language: string, number: number, before: string, quote: string, after: string }} Sentence */
/** @typedef {{ id: string, text: Record<string, string> }} Fact */

/** Longer texts get a field of several lines. */
const SHORT = 60;

/** @param {Sentence} sentence */
export function sentenceElement({ source, language, number, before, quote, after }) {
  return element(
    "blockquote",
    spokenIn(language),
    element("sup", {}, `${source} ${number}`),
    before,
    element("mark", {}, quote),
    after,
  );
}

/** @param {Value} value */
export function fieldElement({ path, name, value, isMissing }) {
  const language = /^(?:ar|en|tr)$/.test(String(path.at(-1))) ? String(path.at(-1)) : "";
  const spoken = language === "" ? { dir: "auto" } : spokenIn(language);
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
 * What each fact says in a language and below it how readers ask in that; every question can be written anew, or go.
 * @param {Value[]} values
 * @param {Fact[]} facts
 */
export function questionElements(values, facts) {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: "language" });
  const answers = values.filter(({ path }) => path[0] === "answers").map(fieldElement);
  const asked = languagesHere().flatMap((language) => {
    const own = values.filter(({ path }) => path[0] === language);
    if (own.length === 0) return [];
    const told = facts.map(({ text }) =>
      element("p", { class: "told", ...spokenIn(language) }, text[language] ?? ""),
    );
    const name = names.of(language) ?? language;
    const rows = [element("p", { class: "language" }, name), ...told, ...own.map(questionElement)];
    return [element("div", { class: "asked", role: "group", "aria-label": name }, ...rows)];
  });
  const unsaid = facts.length === 0 ? [element("p", { class: "unsaid" }, words().unsaid ?? "")] : [];
  return [...unsaid, ...asked, ...answers];
}

/** The languages in which readers ask, that of the page first. */
export function languagesHere() {
  const own = document.documentElement.lang;
  return [own, ...["ar", "en", "tr"].filter((language) => language !== own)];
}

/** @param {Value} value */
function questionElement({ path, name, value }) {
  const about = {
    "data-path": JSON.stringify(path),
    "aria-label": name,
    spellcheck: "false",
    ...spokenIn(String(path[0])),
  };
  const without = words().without ?? "";
  const button = element(
    "button",
    {
      type: "button",
      class: "without",
      "aria-pressed": "false",
      "aria-label": `${without}: ${name}`,
      title: without,
      onclick: () => {
        const isGone = row.classList.toggle("gone");
        button.setAttribute("aria-pressed", String(isGone));
      },
    },
    "×",
  );
  const row = element("div", { class: "question" }, element("input", { value, ...about }), button);
  return row;
}

/** @param {string} language */
function spokenIn(language) {
  return { lang: language, dir: language === "ar" ? "rtl" : "ltr" };
}

/**
 * The fields of questions that are to go.
 * @param {ParentNode} within
 */
export function goneIn(within) {
  return fieldsIn(within).filter((field) => field.parentElement?.classList.contains("gone"));
}

/**
 * What is written now is nothing that waits in a field any more.
 * @param {ParentNode} within
 */
export function settle(within) {
  for (const field of fieldsIn(within)) field.defaultValue = field.value;
  for (const row of within.querySelectorAll(".gone")) row.classList.remove("gone");
}

/**
 * The way to what a field holds.
 * @param {HTMLElement} field
 */
export function pathOf(field) {
  return JSON.parse(field.dataset.path ?? "[]");
}

/** @param {ParentNode} within */
export function fieldsIn(within) {
  const all = [...within.querySelectorAll("input, textarea")];
  return all.filter((each) => each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement);
}
