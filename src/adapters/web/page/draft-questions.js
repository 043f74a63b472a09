/** The questions of a group beside the facts that answer them: each can be written anew or go, and more can be added. */
import { element, words } from "./dom.js";
import { fieldElement, languageNames, spokenIn } from "./draft-fields.js";

/** @typedef {import("./draft-fields.js").Value} Value */
/** @typedef {{ id: string, text: Record<string, string> }} Fact */
/** @typedef {{ at: string, kind: string, what: string }} Doubt */
/** @typedef {{ values: Value[], facts: Fact[], languages: string[], doubts: Doubt[] }} Group */

/**
 * What each fact says in a language and below it how readers ask in that, with an empty line for one more.
 * @param {Group} group
 */
export function questionElements({ values, facts, languages, doubts }) {
  const names = languageNames();
  const answers = values.filter(({ path }) => path[0] === "answers").map(fieldElement);
  const asked = languagesHere().flatMap((language) => {
    const own = values.filter(({ path }) => path[0] === language);
    if (own.length === 0 && !languages.includes(language)) return [];
    const told = facts.map(({ text }) =>
      element("p", { class: "told", ...spokenIn(language) }, text[language] ?? ""),
    );
    const name = names.of(language) ?? language;
    const rows = [
      element("p", { class: "language" }, name),
      ...told,
      ...own.flatMap((each) => [
        questionElement(each),
        ...doubts.filter(({ at }) => at === each.name).map(doubtElement),
      ]),
      ...(languages.includes(language) ? [anotherElement(language, name)] : []),
    ];
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

/**
 * That a question looks like another language than it stands below.
 * @param {Doubt} doubt
 */
function doubtElement({ what }) {
  const isLanguage = /^[a-z]{2}$/.test(what);
  const told = isLanguage ? `: ${languageNames().of(what)}` : "";
  return element("p", { class: "trouble" }, `? ${words().foreign}${told}`);
}

/**
 * An empty line for a question that is to be added; as soon as something is typed there, another one follows.
 * @param {string} language
 * @param {string} name
 */
function anotherElement(language, name) {
  const another = words().another ?? "";
  const field = element("input", {
    "data-added": language,
    "aria-label": `${another}: ${name}`,
    placeholder: another,
    spellcheck: "false",
    ...spokenIn(language),
    oninput: () => {
      if (!row.nextElementSibling) row.after(anotherElement(language, name));
    },
  });
  const row = element("div", { class: "question another" }, field);
  return row;
}
