/** The whole way from what a reader asked to a reply. Pure but for `report`; every adapter goes through it. */
import type { Language } from "#core/language/language.ts";
import type { Words } from "#core/language/words.ts";
import type { Reply } from "#core/reply/reply.ts";
import type { Library } from "#core/story/library.ts";
import { inLanguage, type Story } from "#core/story/story.ts";
import { type Call, isWritable, type Pressed, writeCall } from "./calls.ts";
import type { Answer, Command, Commands, Reader, Scene } from "./command.ts";
import { parseText, parseValues } from "./parse.ts";
import { badValue, broken, gone, notACommand, plainText, unknownStory } from "./unclear.ts";

export type Bot = {
  readonly commands: Commands;
  readonly words: Words;
  /** The stories of now; a new library may take the old one's place between two answers. */
  library(): Library;
  readonly defaults: { readonly language: Language; readonly story: string };
  /** Told of every error that became a `failed` reply. */
  report(error: unknown): void;
};

/** What a reader asked, as an adapter received it. */
export type Asked = {
  /** A call from options or a button, or a button that no longer means anything; or a typed message. */
  readonly message: Pressed | { readonly text: string };
  /** The language that the platform or the reader gives, when it is one of the three. */
  readonly language?: Language | undefined;
  readonly place: Reader["place"];
  readonly now: Temporal.Instant;
};

/** A reply, with the call by which its other pages are found. */
export type Answered = { readonly reply: Reply; readonly call: Call };

/** Answers whatever was asked. Never throws: what breaks is reported, and the reader is told kindly. */
export function answer(bot: Bot, asked: Asked): Answered {
  const typed =
    "text" in asked.message ? parseText(asked.message.text, bot.commands, bot.words) : asked.message;
  const call = "call" in typed ? typed.call : undefined;
  const language = ("gone" in typed && typed.language) || asked.language;
  const scene = sceneOf(bot, { ...asked, language }, call);
  try {
    const { values, ...said } = answerIn(bot, scene, typed);
    return {
      reply: replyOf(scene, said),
      call: againOf(bot, scene, call && { ...call, ...(values && { values }) }),
    };
  } catch (error) {
    bot.report(error);
    return { reply: replyOf(scene, broken(scene)), call: againOf(bot, scene, call) };
  }
}

/** Where a call runs: its story and language, or else the reader's, or else the defaults. */
export function sceneOf(
  bot: Bot,
  asked: Pick<Asked, "language" | "place" | "now">,
  call: Call | undefined,
): Scene {
  const { stories } = bot.library();
  const story = stories.get(call?.story ?? "") ?? defaultStory(bot, stories);
  const wanted = call?.language ?? asked.language ?? bot.defaults.language;
  const language = story.languages.includes(wanted) ? wanted : (story.languages[0] ?? wanted);
  return {
    story,
    stories,
    commands: bot.commands,
    reader: { language, place: asked.place },
    now: asked.now,
    say: bot.words[language],
    tell: (text) => inLanguage(text, language),
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

type Typed = ReturnType<typeof parseText> | Pressed;

function answerIn(bot: Bot, scene: Scene, typed: Typed): Answer {
  if ("gone" in typed) return gone(scene);
  if ("unknown" in typed) return notACommand(scene, typed.unknown);
  const call = "text" in typed ? { command: "ask", values: { question: typed.text } } : typed.call;
  const command = bot.commands.get(call.command);
  if (!command) return "text" in typed ? plainText(scene) : notACommand(scene, call.command);
  if ("story" in call && call.story !== undefined && call.story !== scene.story.id)
    return unknownStory(scene);
  return runCommand(bot, scene, command, call.values);
}

function runCommand(bot: Bot, scene: Scene, command: Command, given: Call["values"]): Answer {
  const parsed = parseValues(command, given, bot.words);
  if ("bad" in parsed) return badValue(scene, command, parsed.bad);
  return command.run({ ...scene, values: parsed.values });
}

/**
 * The call by which the same reply is found again, as buttons can hold it. What was understood, its command
 * gave as ids; text that nobody understood is left out: to say so takes no second page.
 */
function againOf({ commands }: Bot, { reader, story }: Scene, call: Call | undefined): Call {
  const aim = { language: reader.language, story: story.id };
  if (!call || !commands.has(call.command)) return { command: "help", values: {}, ...aim };
  const again = { ...call, ...aim };
  return isWritable(again, commands) ? again : { ...again, values: {} };
}

/** What was found is for everyone; what only helps the one who asked is for them alone. */
function replyOf(
  scene: Scene,
  { outcome = "answered", audience, blocks, actions = [] }: Omit<Answer, "values">,
): Reply {
  return {
    outcome,
    language: scene.reader.language,
    audience: audience ?? (outcome === "answered" ? "everyone" : "asker"),
    blocks,
    actions,
  };
}
