/** The fields of a draft, and its sentences. */
import { element, words } from "./dom.js";

/** @typedef {{ path: (string | number)[], name: string, value: string, isMissing: boolean }} Value */
/** @typedef {{ source: string, language: string, number: number, before: string, quote: string, after: string }} Sentence */

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
export function fieldElement({ path, value, isMissing }) {
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
  return element("label", {}, element("span", {}, labelOf(path)), field);
}

/**
 * What stands at a path, in the words of the page: "Role (English)", "Evidence 1 · Quote".
 * @param {Value["path"]} path
 */
export function labelOf(path) {
  const names = languageNames();
  return path.reduce((/** @type {string} */ before, key) => {
    if (typeof key === "number") return `${before} ${key + 1}`;
    if (/^(?:ar|en|tr)$/.test(key)) return `${before} (${names.of(key)})`;
    return [before, words()[`field-${key}`] ?? key].filter(Boolean).join(" · ");
  }, "");
}

/** How languages are called in that of the page. */
export function languageNames() {
  return new Intl.DisplayNames(document.documentElement.lang, { type: "language" });
}

/** @param {string} language */
export function spokenIn(language) {
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

/**
 * False for a question that is to be added.
 * @param {HTMLElement} field
 */
export function isThere(field) {
  return field.dataset.path !== undefined;
}

/** @param {ParentNode} within */
export function fieldsIn(within) {
  const all = [...within.querySelectorAll("input, textarea")];
  return all.filter((each) => each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement);
}
