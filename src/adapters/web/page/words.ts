/** The words of the page in every language: all at hand, so that it can change its language without losing anything. */
import { html } from "hono/html";
import type { Bot } from "#core/command/answer.ts";
import { directionOf, LANGUAGE_NAMES, LANGUAGES, type Language } from "#core/language/language.ts";
import type { Say } from "#core/language/words.ts";

export type PageWords = Readonly<Record<string, string>>;

/** Markup, in which `html` has escaped every text put into it. */
export type Html = ReturnType<typeof html>;

/** What stands around a page: its head, its header with the languages and the way to the other page, its scripts. */
export function shell({ bot, language, words, name, styles }: Shell, body: (own: PageWords) => Html): string {
  const own = words(bot.words[language]);
  const other = name === "chat" ? { href: "story", word: "stories" } : { href: ".", word: "chat" };
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${own.title}</title>
<link rel="icon" href="${ICON}">
${["page", ...styles].map((style) => html`<link rel="stylesheet" href="${style}.css">`)}
<script type="module" src="${name}.js"></script>
</head>
<body class="${name}">
<header>
<img src="${ICON}" alt="">
<h1 data-word="title">${own.title}</h1>
<a class="other" href="${other.href}" data-word="${other.word}">${own[other.word]}</a>
<nav aria-label="${own.language}" data-label="language">${LANGUAGES.map((each) => languageLink({ bot, words }, each, each === language))}</nav>
</header>
${body(own)}
</body>
</html>
`.toString();
}

type Shell = {
  readonly bot: Pick<Bot, "words">;
  readonly language: Language;
  /** The words of the page in one language. */
  words(say: Say): PageWords;
  /** The name of its script. */
  readonly name: "chat" | "story";
  readonly styles: readonly string[];
};

/** A language by its own name, with its words. */
function languageLink(
  { bot, words }: Pick<Shell, "bot" | "words">,
  language: Language,
  isCurrent: boolean,
): Html {
  const current = isCurrent ? html` aria-current="true"` : "";
  const own = JSON.stringify(words(bot.words[language]));
  return html`<a href="?language=${language}" lang="${language}" dir="${directionOf(language)}"${current} data-words="${own}">${LANGUAGE_NAMES[language]}</a>`;
}

/** Quotation marks, as a picture that takes no request. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0f6b5c"/><path d="M15 9 8 16l7 7M24 9l-7 7 7 7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`;
