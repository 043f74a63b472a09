/** The whole way from what a reader asked to a reply. Pure but for `report`; every adapter goes through it. */
import { withoutAddresses } from "#core/language/addresses.ts";
import type { Language } from "#core/language/language.ts";
import type { Words } from "#core/language/words.ts";
import type { Change, Limits, Memory, Origin } from "#core/memory/memory.ts";
import type { History } from "#core/news/history.ts";
import type { Draw } from "#core/picture/picture.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { languageIn } from "#core/question/detect.ts";
import type { Block, CallAction, Outcome, Reply } from "#core/reply/reply.ts";
import type { Library } from "#core/story/library.ts";
import type { Story } from "#core/story/story.ts";
import { type Aimed, aimed } from "./aim.ts";
import { type Call, isWritable } from "./calls.ts";
import type { Answer, Commands, Reader, Scene } from "./command.ts";
import type { KeptAnswers } from "./kept.ts";
import { parseValues } from "./parse.ts";
import { type Known, sceneOf, UNKNOWN } from "./scene.ts";
import { type Look, replyOf, shownTo } from "./shown.ts";
import { badValue, broken, gone, notACommand, unknownStory, wordless } from "./unclear.ts";
import {
  calledBy,
  callOfText,
  commandOf,
  type Message,
  type PointedAt,
  type Understood,
  understood,
} from "./understood.ts";

export type Bot = {
  readonly commands: Commands;
  readonly words: Words;
  readonly concepts: Concepts;
  /** The stories of now; a new library may take the old one's place between two answers. */
  library(): Library;
  readonly defaults: { readonly language: Language; readonly story: string };
  readonly memory: Memory;
  readonly limits: Limits;
  /** The versions of a story up to this one; undefined while they are not known. */
  history(story: Story): History | undefined;
  readonly draw: Draw;
  /** Makes what questions of a story need while others have their turn; without it, whoever asks first makes all at once. */
  prepare?(story: Story): Promise<void>;
  /** Answers to what was asked before; without it each is made anew. */
  readonly kept?: KeptAnswers;
  /** Told of every error that became a `failed` reply. Gives the mark by which an admin finds it in the log. */
  report(error: unknown, about?: About): string;
};

/** What kind of answer it is. `command`: the one that was meant, or "none". */
type About = { readonly command: string; readonly language: Language; readonly outcome: Outcome };

/** What a reader asked, as an adapter received it. */
export type Asked = {
  readonly message: Message;
  /** The language that the platform gives, when it is one of the three. */
  readonly language?: Language | undefined;
  readonly place: Reader["place"];
  readonly now: Temporal.Instant;
  /** Who asks, and where; absent where nobody is remembered. */
  readonly origin?: Origin | undefined;
  /** Whether the reader may decide for the chat. Asked only where it matters; without it, they may not. */
  mayManage?(): Promise<boolean>;
  /** Whether the platform has rich messages, beside plain ones. */
  readonly seesRich?: boolean;
  /** Whether a story may be prepared first, which then is what is given in place of an answer. */
  readonly mayWait?: boolean;
};

/** A reply, with the call by which its other pages are found; absent where no button can hold that call. */
export type Answered = {
  readonly reply: Reply;
  readonly about: About;
  readonly call?: Call | undefined;
  /** What is to be remembered, before the reply may be shown. */
  readonly change?: Change | undefined;
  /** The story that was asked about. */
  readonly story?: Story;
  /** The version since which the reply itself tells what changed. */
  readonly since?: number | undefined;
  /** Not to be kept, however it ends. */
  readonly isForNow?: boolean;
  /** The story that has to be prepared before there is an answer. */
  readonly needs?: Story | undefined;
  /** What comes before the reply for once, on its first page. */
  readonly opening?: Opening | undefined;
  /** How this reader and this chat want replies to look. */
  readonly look?: Look;
  /** The reader was told before that they ask too much: to be told again only where something must be answered. */
  readonly isToldAgain?: true;
};

/** Something that a chat is told before the answer, and a button to all of it where it is longer than a page. */
export type Opening = { readonly blocks: readonly Block[]; readonly whole: CallAction };

/** Answers whatever was asked. Never throws: what breaks is reported, and the reader is told kindly. */
export function answer(bot: Bot, asked: Asked, known: Known = UNKNOWN): Answered {
  const typed = understood(bot, asked.message);
  const call = "call" in typed ? typed.call : undefined;
  const language = ("gone" in typed && typed.language) || asked.language || languageOfMessage(typed);
  const first = sceneOf(bot, { ...asked, language }, call, known);
  const command = commandOf(bot, typed);
  const make = () => answerBefore(bot, first, typed, command);
  const lasts = bot.commands.get(command)?.lasts;
  return bot.kept && lasts && !("pointedAt" in typed)
    ? bot.kept.answer(bot.library(), { asked: allOf(first, asked), lasts }, make)
    : make();
}

/** All that an answer which lasts can depend on. */
function allOf({ story, reader, recalled }: Scene, { message }: Asked): readonly unknown[] {
  const { digits, private: isPrivate } = recalled.reader;
  return [message, story.id, reader, digits, isPrivate, recalled.chat.rich];
}

function answerBefore(bot: Bot, first: Scene, typed: Understood, command: string): Answered {
  const call = "call" in typed ? typed.call : undefined;
  try {
    const { scene, values: given, lost } = aimOf(bot, first, typed);
    const { values = given, change, since, ...said } = lost ?? answerIn(bot, scene, { typed, given });
    const { reply, look } = shownTo(scene, replyOf(scene, said));
    // The same question of whichever story is not this answer.
    const again = call && !lost ? againOf(bot, { ...call, values }, { scene, reply }) : undefined;
    const about = aboutOf(command, reply);
    const { story = scene.story, needs, isForNow = false } = said;
    return {
      reply,
      about,
      call: again,
      change,
      look,
      story,
      since,
      isForNow: isForNow || needs !== undefined,
      needs,
    };
  } catch (error) {
    const about: About = { command, language: first.reader.language, outcome: "failed" };
    return { reply: replyOf(first, broken(first, bot.report(error, about))), about };
  }
}

/** The story that the reader named, and what else they gave. */
function aimOf({ commands }: Bot, scene: Scene, typed: Understood): Aimed {
  const call = calledBy(typed);
  const command = commands.get(call?.command ?? "");
  return call && command ? aimed(scene, command, call.values) : { scene, values: {} };
}

/** What kind of answer a reply is. */
export function aboutOf(command: string, { language, outcome }: Reply): About {
  return { command, language, outcome };
}

/** The language of somebody else's message, which its reader understands; of use where nobody tells the reader's own. */
function languageOfMessage(typed: Understood): Language | undefined {
  return "pointedAt" in typed ? languageIn(withoutAddresses(typed.pointedAt)) : undefined;
}

/** `given`: the arguments, without the story that the scene is before. */
function answerIn(
  bot: Bot,
  scene: Scene,
  { typed, given }: { readonly typed: Understood; readonly given: Call["values"] },
): Answer {
  if ("gone" in typed) return gone(scene);
  if ("unknown" in typed) return notACommand(scene, typed.unknown);
  if ("pointedAt" in typed) return runOnMessage(scene, typed);
  const call = "text" in typed ? callOfText(typed.text) : typed.call;
  const command = bot.commands.get(call.command);
  if (!command) return notACommand(scene, call.command);
  if ("story" in call && call.story !== undefined && call.story !== scene.story.id)
    return unknownStory(scene);
  const parsed = parseValues(command, given, bot.words);
  if ("bad" in parsed) return badValue(scene, command, parsed.bad);
  // Only buttons say in which story they stand.
  return command.run({ ...scene, values: parsed.values, isPressed: "story" in call, isPointed: false });
}

/** Whatever its length: nobody can shorten another's message, and a command says what it leaves unread. */
function runOnMessage(scene: Scene, { command: name, pointedAt }: PointedAt): Answer {
  const command = scene.commands.get(name);
  if (command?.onMessage === undefined) return notACommand(scene, name);
  if (!/[\p{L}\p{N}]/u.test(withoutAddresses(pointedAt))) return wordless(scene);
  const values = { [command.onMessage]: pointedAt };
  return command.run({ ...scene, values, isPressed: false, isPointed: true });
}

/**
 * The call by which the same reply is found again, where buttons can hold it: what was understood, its
 * command gave as ids. A reader's own words fit no button.
 */
function againOf(
  { commands }: Bot,
  call: Call,
  { scene, reply }: { readonly scene: Scene; readonly reply: Reply },
): Call | undefined {
  const again = { ...call, language: reply.language, story: scene.story.id };
  return commands.has(call.command) && isWritable(again, commands) ? again : undefined;
}
