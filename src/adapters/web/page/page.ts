/** The page around the conversation: what a browser gets before anything is asked. */
import { html } from "hono/html";
import { directionOf, LANGUAGE_NAMES, LANGUAGES, type Language } from "#core/language/language.ts";
import type { Say, Words } from "#core/language/words.ts";

/** Far above what a command takes, and safely within the largest body that `index.ts` accepts. In UTF-16 units. */
const MAX_TEXT = 1000;

/** The page in one language, with the words of the others at hand for when the reader changes it. */
export function pageHtml(words: Words, language: Language): string {
  const own = pageWords(words[language]);
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${own.title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
</head>
<body>
<header>
<img src="${ICON}" alt="sanad">
<h1>${own.title}</h1>
<nav aria-label="${own.language}">${LANGUAGES.map((each) => languageLink(words, each, each === language))}</nav>
</header>
<main role="log" aria-live="polite" aria-label="${own.log}"></main>
<form>
<input dir="auto" aria-label="${own.placeholder}" placeholder="${own.placeholder}" maxlength="${MAX_TEXT}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="send">
<button>${own.send}</button>
</form>
</body>
</html>
`.toString();
}

/** A language by its own name, with its words: `page.js` changes the language and leaves the conversation standing. */
function languageLink(words: Words, language: Language, isCurrent: boolean) {
  const current = isCurrent ? html` aria-current="true"` : "";
  return html`<a href="?language=${language}" lang="${language}" dir="${directionOf(language)}"${current} data-words="${JSON.stringify(pageWords(words[language]))}">${LANGUAGE_NAMES[language]}</a>`;
}

function pageWords(say: Say) {
  return {
    title: say("web-title"),
    language: say("web-language"),
    log: say("web-log"),
    placeholder: say("web-placeholder"),
    send: say("web-send"),
    unreachable: say("web-unreachable"),
    broken: say("broken"),
  };
}

/** Quotation marks, as a picture that takes no request. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0f6b5c"/><path d="M15 9 8 16l7 7M24 9l-7 7 7 7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`;
