/** The page on which an editor looks at a story: what a browser gets before anything is shown. */
import { html } from "hono/html";
import type { Bot } from "#core/command/answer.ts";
import type { Language } from "#core/language/language.ts";
import type { Say } from "#core/language/words.ts";
import { UNSURE } from "#core/story/schema.ts";
import type { Story } from "#core/story/story.ts";
import { storyPicker } from "./chat.ts";
import { type PageWords, shell } from "./words.ts";

const KINDS = ["event", "statement", "detail", "role", "line"] as const;

/** The page in one language, with the words of the others at hand. `waiting`: stories to review, where that can be done here. */
export function storyHtml(bot: Bot, language: Language, waiting?: readonly Story[]): string {
  return shell({ bot, language, words: wordsIn, name: "story", styles: ["story", "drafts"] }, (own) => {
    const legend = KINDS.map((kind) => html`<li class="${kind}" data-word="${kind}">${own[kind]}</li>`);
    return html`<section class="tools" aria-label="${own.tools}" data-label="tools">${storyPicker({ bot, waiting }, own, language)}</section>
<main>
<section class="edits" role="status" aria-label="${own.edits}" data-label="edits"></section>
<section class="about" aria-label="${own.about}" data-label="about"></section>
<section class="news" aria-label="${own.news}" data-label="news"></section>
${waiting ? html`<section class="drafts" aria-label="${own.drafts}" data-label="drafts" hidden></section><p class="decided" role="status"></p>` : ""}
<ul class="legend">${legend}</ul>
<div class="sources"></div>
</main>`;
  });
}

function wordsIn(say: Say): PageWords {
  return {
    ...fieldsIn(say),
    title: say("web-stories"),
    language: say("web-language"),
    chat: say("web-title"),
    tools: say("web-tools"),
    story: say("web-story"),
    edits: say("web-edits-title"),
    sound: say("web-edits-none"),
    faulty: say("web-edits-faulty"),
    answered: say("web-edits-answered"),
    expected: say("web-expected"),
    found: say("web-found"),
    unreachable: say("web-unreachable"),
    about: say("web-about"),
    revision: say("web-revision"),
    used: say("web-used"),
    unused: say("web-unused"),
    told: say("web-told"),
    missing: say("web-missing"),
    complete: say("web-complete"),
    news: say("web-news"),
    open: say("open"),
    event: say("offer-event"),
    statement: say("offer-statement"),
    detail: say("web-detail"),
    role: say("web-role"),
    line: say("next-summary"),
    source: say("web-source"),
    actor: say("web-actor"),
    placed: say("web-placed"),
    account: say("detail-otherwise"),
    draft: say("draft"),
    drafts: say("web-drafts"),
    accept: say("web-accept"),
    save: say("web-save"),
    drop: say("web-drop"),
    sure: say("web-sure"),
    accepted: say("web-accepted"),
    saved: say("web-saved"),
    dropped: say("web-dropped"),
    also: say("web-also"),
    lacking: say("web-lacking"),
    refused: say("web-refused"),
    changed: say("web-changed"),
    absent: say("web-absent"),
    unnamed: say("web-unnamed"),
    ...Object.fromEntries(UNSURE.map((each) => [each, say(`web-${each}`)])),
    questions: say("web-questions"),
    acceptAll: say("web-accept-all"),
    without: say("web-without"),
    another: say("web-another"),
    foreign: say("web-foreign"),
    doubtful: say("web-doubtful"),
    done: say("web-done"),
    unsaid: say("ask-silent"),
  };
}

/** What can be written of a draft, by the keys of its file. */
function fieldsIn(say: Say): PageWords {
  return {
    "field-answers": say("field-answers"),
    "field-title": say("field-title"),
    "field-text": say("field-text"),
    "field-name": say("field-name"),
    "field-role": say("field-role"),
    "field-rank": say("field-rank"),
    "field-kind": say("field-kind"),
    "field-original": say("field-original"),
    "field-aliases": say("field-aliases"),
    "field-evidence": say("field-evidence"),
    "field-quote": say("field-quote"),
    "field-source": say("field-source"),
    "field-date": say("field-date"),
    "field-value": say("field-value"),
    "field-basis": say("field-basis"),
    "field-words": say("field-words"),
    "field-why": say("field-why"),
    "field-place": say("field-place"),
    "field-participants": say("field-participants"),
    "field-speaker": say("field-speaker"),
    "field-event": say("field-event"),
    "field-reportedBy": say("field-reported"),
    "field-publisher": say("field-publisher"),
    "field-url": say("field-url"),
    "field-published": say("field-published"),
    "field-language": say("field-language"),
    "field-file": say("field-file"),
    "field-correction": say("field-correction"),
  };
}
