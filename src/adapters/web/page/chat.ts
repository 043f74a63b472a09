/** The page around the conversation: what a browser gets before anything is asked. */
import { html } from "hono/html";
import type { Bot } from "#core/command/answer.ts";
import type { Language } from "#core/language/language.ts";
import type { Say } from "#core/language/words.ts";
import type { Story } from "#core/story/story.ts";
import { inLanguage } from "#core/story/texts.ts";
import { type Html, type PageWords, shell } from "./words.ts";

/** Far above what a command takes, and safely within the largest body that `index.ts` accepts. In UTF-16 units. */
const MAX_TEXT = 1000;

const STYLES = ["chat", "discord", "telegram", "plain", "sent"];

/** The page in one language, with the words of the others at hand for when the reader changes it. */
export function chatHtml(bot: Bot, language: Language): string {
  return shell({ bot, language, words: wordsIn, name: "chat", styles: STYLES }, (own) => {
    return html`<section class="tools" aria-label="${own.tools}" data-label="tools">
${choice("face", own, { all: "faceAll", discord: "faceDiscord", telegram: "faceTelegram", plain: "facePlain" })}
${choice("theme", own, { auto: "themeAuto", light: "themeLight", dark: "themeDark" })}
${choice("place", own, { private: "placePrivate", group: "placeGroup" })}
${storyPicker({ bot }, own, language)}
</section>
<main>
<div role="log" tabindex="0" aria-live="polite" aria-label="${own.log}" data-label="log"></div>
</main>
<form aria-label="${own.placeholder}" data-label="placeholder">
<div class="line">
<input name="text" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-controls="offered" dir="auto" aria-label="${own.placeholder}" placeholder="${own.placeholder}" data-label="placeholder" data-placeholder="placeholder" maxlength="${MAX_TEXT}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="send">
<ul id="offered" role="listbox" aria-label="${own.offered}" data-label="offered" hidden></ul>
</div>
<button class="send" data-word="send">${own.send}</button>
</form>`;
  });
}

/** A few values of which one holds, as radio buttons. */
function choice(name: string, own: PageWords, values: Readonly<Record<string, string>>): Html {
  const [first] = Object.keys(values);
  const each = Object.entries(values).map(([value, word]) => {
    const checked = value === first ? html` checked` : "";
    return html`<label><input type="radio" name="${name}" value="${value}"${checked}><span data-word="${word}">${own[word]}</span></label>`;
  });
  return html`<fieldset data-choice="${name}"><legend data-word="${name}">${own[name]}</legend>${each}</fieldset>`;
}

/** The stories that can be picked: those that are served, and others that only wait to be reviewed. */
export function storyPicker(
  { bot, waiting = [] }: { readonly bot: Bot; readonly waiting?: readonly Story[] | undefined },
  own: PageWords,
  language: Language,
): Html {
  const served = bot.library().stories;
  const stories = [...served.values(), ...waiting.filter(({ id }) => !served.has(id))];
  const options = stories.map(({ id, title }) => {
    const selected = id === bot.defaults.story ? html` selected` : "";
    return html`<option value="${id}"${selected}>${inLanguage(title, language)}</option>`;
  });
  return html`<label class="picker"><span data-word="story">${own.story}</span><select name="story">${options}</select></label>`;
}

function wordsIn(say: Say): PageWords {
  return {
    title: say("web-title"),
    language: say("web-language"),
    stories: say("web-stories"),
    log: say("web-log"),
    placeholder: say("web-placeholder"),
    send: say("web-send"),
    offered: say("web-offered"),
    unreachable: say("web-unreachable"),
    broken: say("broken"),
    tools: say("web-tools"),
    face: say("web-face"),
    faceAll: say("web-face-all"),
    facePlain: say("web-face-plain"),
    faceDiscord: "Discord",
    faceTelegram: "Telegram",
    theme: say("web-theme"),
    themeAuto: say("web-theme-auto"),
    themeLight: say("web-theme-light"),
    themeDark: say("web-theme-dark"),
    place: say("web-place"),
    placePrivate: say("web-place-private"),
    placeGroup: say("web-place-group"),
    story: say("web-story"),
    choose: say("web-choose"),
    onlyYou: say("web-only-you"),
    edits: say("web-edits"),
    unfold: say("web-unfold"),
    payload: say("web-payload"),
    text: say("web-unit-text"),
    caption: say("web-unit-caption"),
    components: say("web-unit-components"),
    bytes: say("web-unit-bytes"),
    entities: say("web-unit-entities"),
    buttons: say("web-unit-buttons"),
    keyboard: say("web-unit-keyboard"),
  };
}
