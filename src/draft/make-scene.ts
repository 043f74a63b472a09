/** What a draft is made from: the text, what is known of it, and what the rules found. */
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { StoryFiles, Text } from "#core/story/schema.ts";
import type { Sentence } from "#core/story/sentences.ts";
import type { Actor } from "./rules/actors.ts";
import type { Facts } from "./rules/find.ts";
import type { idGiver } from "./rules/ids.ts";

/** What is known of a text beside itself. */
export type About = {
  readonly language: Language;
  readonly published?: Temporal.PlainDate | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** In which languages the story is to be told; all of them by default. */
  readonly told?: readonly Language[] | undefined;
};

export type Files<Name extends keyof StoryFiles> = StoryFiles[Name];

export type Scene = {
  readonly text: string;
  readonly about: About;
  readonly source: string;
  readonly sentences: readonly Sentence[];
  readonly facts: Facts;
  readonly giveId: ReturnType<typeof idGiver>;
  readonly unquotable: number[];
  /** The ids of actors and places that made it into the story. */
  readonly ids: Map<Actor, string>;
};

export function textOf({ about }: Scene, text: string): Text {
  const { language } = about;
  return toldIn({ [language]: text }, about);
}

/** A text in the languages that the story is told in. */
export function toldIn(text: Text, { told = LANGUAGES }: About): Text {
  return Object.fromEntries(
    Object.entries(text).filter(([language]) => told.some((each) => each === language)),
  );
}
