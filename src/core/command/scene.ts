/** Where a command runs: the story that is asked about, the reader's language, and what is known of them. */
import type { Language } from "#core/language/language.ts";
import { NOBODY, type Recalled } from "#core/memory/memory.ts";
import type { Story } from "#core/story/story.ts";
import { inLanguage } from "#core/story/texts.ts";
import type { Asked, Bot } from "./answer.ts";
import { type Call, writeCall } from "./calls.ts";
import type { Reader, Scene } from "./command.ts";
import { isPrepared } from "./prepare.ts";

/** What is known of the one who asks: what is remembered, and whether they may decide for the chat. */
export type Known = { readonly recalled: Recalled; readonly mayManage: boolean };

/** Nothing is known of whoever asks. */
export const UNKNOWN: Known = { recalled: NOBODY, mayManage: false };

/**
 * Where a call runs: its own story and language, or else those set by the reader or for the chat, or else those
 * of the reader's app, or else the defaults.
 */
export function sceneOf(
  bot: Bot,
  asked: Pick<Asked, "language" | "place" | "now" | "seesRich" | "mayWait">,
  call?: Call,
  { recalled, mayManage }: Known = UNKNOWN,
): Scene {
  const { stories } = bot.library();
  const { reader, chat } = recalled;
  const story = stories.get(call?.story ?? "") ?? stories.get(chat.story ?? "") ?? defaultStory(bot, stories);
  const { place, now, seesRich = false, mayWait = false } = asked;
  const isReady = mayWait ? isPrepared : () => true;
  const wanted =
    call?.language ?? reader.language ?? chat.language ?? asked.language ?? bot.defaults.language;
  return speaking({ bot, story, stories, now, recalled, place, mayManage, seesRich, isReady }, wanted);
}

type Where = Pick<Scene, "story" | "stories" | "now" | "recalled" | "isReady"> &
  Omit<Reader, "language"> & { readonly bot: Bot };

function speaking(where: Where, wanted: Language): Scene {
  const { bot, story, stories, now, recalled, place, mayManage, seesRich, isReady } = where;
  const language = story.languages.includes(wanted) ? wanted : (story.languages[0] ?? wanted);
  return {
    story,
    stories,
    commands: bot.commands,
    concepts: bot.concepts,
    reader: { language, place, mayManage, seesRich },
    recalled,
    history: (of) => bot.history(of),
    now,
    isReady,
    say: bot.words[language],
    tell: (text) => inLanguage(text, language),
    speaking: (other) => speaking(where, other),
    before: (other) => speaking({ ...where, story: other }, wanted),
    button: (label, command, values = {}, aim = {}) => ({
      kind: "call",
      label,
      call: writeCall({ command, values, language, story: story.id, ...aim }, bot.commands),
    }),
  };
}

function defaultStory(bot: Bot, stories: ReadonlyMap<string, Story>): Story {
  const story = stories.get(bot.defaults.story) ?? stories.values().next().value;
  if (!story) throw new Error("expected at least one story, found none");
  return story;
}
