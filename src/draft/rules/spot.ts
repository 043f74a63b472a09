/** Somebody or something that a sentence names. */
import type { Named } from "#core/story/story.ts";
import type { Token } from "./tokens.ts";

export type Spot = {
  readonly kind: Named["kind"];
  /** The name as it stands in the sentence, at `start` to `end`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What the sentence says that this is, as it stands there. */
  readonly role?: string;
  /** Where role and name together begin and end. */
  readonly from?: number;
  readonly to?: number;
  readonly rank?: string;
  /** Folded words of the office, by which it may be spoken of again: "the minister". */
  readonly offices?: readonly string[];
  /** The names in every language, where the world knows them. */
  readonly known?: Readonly<Record<string, string>>;
  /** A shorter name that stands in brackets right after it: "World Health Organization (WHO)". */
  readonly short?: string;
  /** Set for what may be an ordinary word: it counts only where it is met again. */
  readonly isUnsure?: boolean;
  /** Set where nothing beside the name tells whose it is: a draft of it says so. */
  readonly isGuessed?: boolean;
  /** Set where only an office is given, and nobody's name. */
  readonly isUnnamed?: boolean;
};

/** A sentence as the rules see it. */
export type Line = { readonly number: number; readonly text: string; readonly tokens: readonly Token[] };
