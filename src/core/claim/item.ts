/** Something that a claim says, in the eyes of one fact. */
import type { Text } from "#core/story/schema.ts";
import type { Named, StoryDate } from "#core/story/story.ts";
import type { Checkable } from "./fact-slots.ts";
import type { Span } from "./sentences.ts";

/** What a fact has instead of what is claimed. */
export type Told = { readonly named: Named } | { readonly date: StoryDate } | { readonly text: Text };

export type Difference = {
  readonly kind: "date" | "number" | "name" | "place" | "speaker" | "thing" | "denial";
  /** The claim's own words. */
  readonly claimed: string;
  readonly fact: Checkable;
  readonly told: Told;
};

/** Something claimed, in the eyes of one fact. */
export type Item = Span & {
  readonly weight: number;
  /** How much the fact is about it, 0 to 1. */
  readonly level: number;
  readonly difference?: Difference;
  /** What a fact must have to say the same. */
  readonly isNeeded?: boolean;
  readonly isStrange?: boolean;
  /** What may be another thing than the fact has. */
  readonly isSuspect?: boolean;
  /** It differs only in that it stands where the fact has another word. */
  readonly isExchange?: boolean;
};

/** Below this level, a fact may not be about something at all. */
export const SURE = 0.45;
/** A word of less weight is of no account. */
export const TELLING = 0.05;
