/** What can be drawn, as plain data: which words, which times, in which language. How it looks is for the layout. */
import { createHash } from "node:crypto";
import type { Language } from "#core/language/language.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export type Picture = TimelinePicture | CardPicture;

type Common = {
  readonly language: Language;
  readonly theme: Theme;
  /** How numbers look; quotes stay as their source has them. */
  readonly digits: "latin" | "arabic";
  readonly title: string;
  readonly subtitle: string;
  /** A last line of small print. */
  readonly footer: string;
};

export type TimelinePicture = Common & {
  readonly kind: "timeline";
  /** In the order in which they are shown. */
  readonly entries: readonly Entry[];
  /** Those without a date, under a title of their own. */
  readonly undated: {
    readonly title: string;
    readonly entries: readonly Omit<Entry, "mark" | "isInferred">[];
  };
  /** Who goes by each of the signs, in their order: at most as many as there are `SIGNS`. */
  readonly people: readonly string[];
  /** What each sign of an event that occurs means. */
  readonly legend: {
    readonly kinds: Readonly<Partial<Record<EventKind, string>>>;
    readonly marks: Readonly<Record<Mark["kind"] | "inferred", string>>;
  };
};

/** An answer on a card: what it says, each with its sentence. */
export type CardPicture = Common & { readonly kind: "card"; readonly parts: readonly CardPart[] };

export type CardPart =
  | { readonly kind: "heading" | "lead" | "text" | "note"; readonly text: string }
  | { readonly kind: "quote"; readonly text: string; readonly language: Language; readonly caption: string };

/** One event. Each kind has a shape of its own, so that no colour is needed to tell them apart. */
export type Entry = {
  readonly shape: EventKind;
  readonly title: string;
  readonly date: string;
  /** Who has part in it. `sign`: the place of theirs among the signs; those that stand in few events have none. */
  readonly people: readonly Person[];
  readonly mark: Mark;
  readonly isInferred: boolean;
};

export type Person = { readonly name: string; readonly sign?: number };

/** Signs of people: none looks like that of an event, and each has a colour of its own beside its shape. */
export const SIGNS = ["ring", "plus", "frame", "cross", "kite", "half", "funnel", "bars"] as const;
/** `dot`: of those who have no sign of their own. */
export type Sign = (typeof SIGNS)[number] | "dot";

export const EVENT_KINDS = [
  "meeting",
  "agreement",
  "exercise",
  "visit",
  "production",
  "diplomacy",
  "decision",
  "election",
  "appointment",
  "court",
  "attack",
  "protest",
  "disaster",
  "accident",
  "rescue",
  "death",
  "opening",
  "match",
  "report",
  "purchase",
  "ceremony",
  "other",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * When something happened, in days since 1970; a part of a day is a time of day. `moment`: a day or minute;
 * `stretch`: a month or year that is known no closer; `within`: some moment between two; `span`: all of the time
 * between.
 */
export type Mark =
  | { readonly kind: "moment"; readonly at: number }
  | { readonly kind: "stretch"; readonly from: number; readonly to: number }
  | { readonly kind: "within"; readonly from?: number; readonly to?: number }
  | { readonly kind: "span"; readonly from: number; readonly to?: number };

/** Makes the PNG of a picture. Rejects where that can't be done. */
export type Draw = (picture: Picture) => Promise<Uint8Array>;

/** A name that is the same for equal pictures alone: `timeline-` or `card-` and 16 letters. */
export function pictureName(picture: Picture): string {
  const hash = createHash("sha256").update(JSON.stringify(picture)).digest("hex");
  return `${picture.kind}-${hash.slice(0, 16)}`;
}
