/** What a command is: plain data and one pure function. Everything else is derived from the data. */
import type { Language } from "#core/language/language.ts";
import type { Say } from "#core/language/words.ts";
import type { Change, Recalled } from "#core/memory/memory.ts";
import type { History } from "#core/news/history.ts";
import type { Concepts } from "#core/question/concepts.ts";
import type { Action, Block, CallAction, Outcome, Reply } from "#core/reply/reply.ts";
import type { Point } from "#core/story/date.ts";
import type { Text } from "#core/story/schema.ts";
import type { Story } from "#core/story/story.ts";

/** Longest text that a reader may give for an argument, in UTF-16 units, unless the argument takes more. */
export const MAX_ARGUMENT = 500;

/** An answer offered while the reader types: what is shown, and what the argument is then. */
export type Suggestion = { readonly label: string; readonly value: string };

type Optional = { readonly required?: true };

export type Argument = Optional &
  (
    | {
        readonly kind: "text";
        /** The longest text that it takes, in UTF-16 units; longer ones are refused kindly. */
        readonly most?: number;
        readonly suggest?: Suggest;
      }
    | { readonly kind: "number"; readonly suggest?: Suggest }
    | { readonly kind: "choice"; readonly choices: readonly string[] }
    /** A year, month or day. */
    | { readonly kind: "date" }
  );

/**
 * All that could be meant; the best matches of it are offered. `given`: the other arguments, as far as they are there;
 * `typed`: what it will be matched with, for whoever has too much to offer it all.
 */
type Suggest = (scene: Scene, given: Readonly<Record<string, string>>, typed: string) => readonly Candidate[];

/** A suggestion together with every spelling that leads to it. */
export type Candidate = Suggestion & { readonly spellings: readonly string[] };

export type Arguments = Readonly<Record<string, Argument>>;

type ValueOf<A extends Argument> = A extends { kind: "text" }
  ? string
  : A extends { kind: "number" }
    ? number
    : A extends { kind: "choice"; choices: readonly (infer Choice)[] }
      ? Choice
      : Point;

/** The parsed arguments: a required one is there, another may be. */
type Values<A extends Arguments> = {
  readonly [Name in keyof A]: A[Name] extends { required: true }
    ? ValueOf<A[Name]>
    : ValueOf<A[Name]> | undefined;
};

/** What a command knows of its reader: not who, and not on which platform. */
export type Reader = {
  readonly language: Language;
  readonly place: "private" | "group";
  /** Whether they may decide for the chat. Known only to commands that ask for it (`asksRights`). */
  readonly mayManage: boolean;
  /** Whether there are rich messages where they read. */
  readonly seesRich: boolean;
};

/** Where a command runs: the story asked about, and the reader's words. */
export type Scene = {
  readonly story: Story;
  /** Every story, by id. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly commands: Commands;
  /** What words mean, whoever's they are. */
  readonly concepts: Concepts;
  readonly reader: Reader;
  /** What is remembered of the reader and the chat. */
  readonly recalled: Recalled;
  /** The versions of a story up to the one that is shown; undefined where they are not known now. */
  readonly history: (story: Story) => History | undefined;
  readonly now: Temporal.Instant;
  /** The bot's own words in the reader's language. */
  readonly say: Say;
  /** Whether a question of a story is answered at once. Always so where nobody can wait until it is prepared. */
  isReady(story: Story): boolean;
  /** A story's text in the reader's language. */
  tell(text: Text): string;
  /** The same place in another language, as far as the story speaks it. */
  speaking(language: Language): Scene;
  /** The same reader before another story. */
  before(story: Story): Scene;
  /** A button that calls a command. `values`: its arguments as a reader would write them. */
  button(label: string, command: string, values?: Readonly<Record<string, string>>, aim?: Aim): CallAction;
};

/** Sends a button's answer elsewhere than to the story and language of the reply that it stands in. */
type Aim = { readonly story?: string; readonly language?: Language };

/** What a command is given. */
export type Context<A extends Arguments = Arguments> = Scene & {
  readonly values: Values<A>;
  /** True when a button asks: it names things by their ids, and they may be gone since. */
  readonly isPressed: boolean;
  /** True when `onMessage` holds what somebody else wrote: its language says nothing of the reader's. */
  readonly isPointed: boolean;
};

/** A reply without what the core adds: the reader's language and the usual audience, where those are right. */
export type Answer = {
  /** The language that the answer is in, where it is not the reader's. */
  readonly language?: Language;
  readonly outcome?: Outcome;
  readonly audience?: Reply["audience"];
  readonly blocks: readonly Block[];
  readonly actions?: readonly Action[];
  /** The story that it tells of, where it is not the one asked about. */
  readonly story?: Story;
  /** The version since which it tells what changed. */
  readonly since?: number;
  /** The arguments by which the same answer is found again, where they differ from those given. */
  readonly values?: Readonly<Record<string, string>>;
  /** The story that has to be prepared first: this is none yet, and it is asked for again. */
  readonly needs?: Story;
  /** It may be another one in a moment, though nothing changes that it is made of. */
  readonly isForNow?: boolean;
  /** What is to be remembered from now on. The answer is shown once it is, and another one where it can't be. */
  readonly change?: Change | undefined;
};

export type Command = {
  readonly name: string;
  /** Where help and menus list it, smallest first. */
  readonly order: number;
  readonly arguments: Arguments;
  /** False for what only buttons call. */
  readonly listed: boolean;
  /** Whether it answers about a story, which readers can then name beside what they ask (`aim.ts`). */
  readonly aboutStory?: true;
  /**
   * How answers end that last as long as the stories: they depend on nothing but what was asked, in which language and
   * of which story, and say nothing back that was typed. So they are kept for whoever asks the same.
   */
  readonly lasts?: readonly Outcome[];
  /** The argument that takes somebody else's message, where readers can point at one instead of typing it. */
  readonly onMessage?: string;
  /** Whether it matters who may decide for the chat. */
  readonly asksRights?: true;
  /** Whether it is of use only to those who may; menus then show it to nobody else. */
  readonly forManagers?: true;
  run(context: Context): Answer;
};

/** Commands by name, in the order in which they are listed. */
export type Commands = ReadonlyMap<string, Command>;

/**
 * Defines a command. Its name is the name of its file, `[a-z]{1,32}`, and its words are in the locales.
 * Arguments may only ever be added at the end: buttons of old messages give them by position.
 */
export function defineCommand<const A extends Arguments>(command: {
  readonly name: string;
  readonly order: number;
  readonly arguments?: A;
  readonly listed?: false;
  readonly aboutStory?: true;
  readonly lasts?: readonly Outcome[];
  readonly onMessage?: keyof A & string;
  readonly asksRights?: true;
  readonly forManagers?: true;
  run(context: Context<A>): Answer;
}): Command {
  const { name, order, arguments: taken, listed = true } = command;
  const { aboutStory, lasts, onMessage, asksRights, forManagers } = command;
  // The values were parsed by these very arguments (`parse.ts`), so their types hold.
  return {
    name,
    order,
    arguments: taken ?? {},
    listed,
    ...(aboutStory && { aboutStory }),
    ...(lasts && { lasts }),
    ...(onMessage !== undefined && { onMessage }),
    ...((asksRights || forManagers) && { asksRights: true }),
    ...(forManagers && { forManagers }),
    run: (context) => command.run(context as Context<A>),
  };
}
