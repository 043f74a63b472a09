/**
 * A reply is a small document: what sanad says, knowing no platform. It holds no markup, so nothing in
 * it can be mistaken for some. A renderer turns each block into what its platform shows.
 */
import type { Language } from "#core/language/language.ts";
import type { Picture } from "#core/picture/picture.ts";

/** A run of text within a line. A plain string is plain text. */
export type Inline =
  | string
  | { readonly mark: "strong"; readonly text: string }
  | { readonly mark: "link"; readonly text: string; readonly url: string }
  /** A moment known to the minute, which platforms show in the reader's own time zone. */
  | { readonly mark: "time"; readonly text: string; readonly instant: Temporal.Instant }
  /** A name in another language than its surroundings; renderers isolate it. */
  | { readonly mark: "name"; readonly text: string; readonly language: Language }
  /** Something the reader can type, such as `/who sisi`. Left to right in every language. */
  | { readonly mark: "command"; readonly text: string };

export type Line = readonly Inline[];

/** The words of a source that back a fact. */
export type Evidence = {
  readonly source: string;
  /** The number of the sentence in its source, from 1. */
  readonly sentence: number;
  /** Verbatim, in the source's language. */
  readonly quote: string;
  readonly language: Language;
  /** Where it stands, in the reader's language: "Sentence 4 · title". */
  readonly caption: string;
  readonly url?: string;
};

/** A button: a call to a command, as `calls.ts` writes it, or a link to a page. */
export type Action = CallAction | { readonly kind: "link"; readonly label: string; readonly url: string };
export type CallAction = {
  readonly kind: "call";
  readonly label: string;
  readonly call: string;
  /** A word that does where the button stands right beside what it is about: "More". */
  readonly short?: string;
  /** Small print below the label, where a menu has room for it: the beginning of a sentence. */
  readonly detail?: string;
};

export type Block =
  | { readonly kind: "heading"; readonly text: Line }
  | { readonly kind: "paragraph"; readonly text: Line }
  /** Small print. */
  | { readonly kind: "note"; readonly text: Line }
  /** `startsPage`: what follows belongs together, and is not to begin below something else. */
  | { readonly kind: "list"; readonly items: readonly Line[]; readonly startsPage?: true }
  | FactBlock
  /** Words of a source by themselves. */
  | { readonly kind: "evidence"; readonly evidence: Evidence }
  | ChoicesBlock
  | ImageBlock
  | { readonly kind: "divider" };

/** A picture that is drawn where it is sent. */
export type ImageBlock = {
  readonly kind: "image";
  /** All that the picture says, for whoever does not see it. */
  readonly alt: string;
  readonly picture: Picture;
  /** What is shown where it can't be drawn. */
  readonly instead: readonly Block[];
};

/** Buttons that belong to this part of the reply. `prompt`: what is chosen, where they are shown as one menu. */
export type ChoicesBlock = {
  readonly kind: "choices";
  readonly prompt?: string;
  readonly actions: readonly CallAction[];
};

/** A fact holds its evidence, so that no page can ever part the two. */
export type FactBlock = {
  readonly kind: "fact";
  /** What comes before the text: the date of an event, who made a statement. */
  readonly lead?: Line;
  readonly text: Line;
  /** Small print: the source's words for the date, why a date is inferred. */
  readonly notes: readonly Line[];
  readonly evidence: readonly Evidence[];
  /** Leads to the fact by itself. */
  readonly open?: CallAction;
};

/**
 * How the reply answers: fully; there is nothing to tell; the call was not understood; something broke; the reader
 * asks more than they may, and is to come back.
 */
export type Outcome = "answered" | "nothing" | "unclear" | "failed" | "later";

export type Reply = {
  readonly outcome: Outcome;
  readonly language: Language;
  /** Who may see it, where the platform can make a difference. */
  readonly audience: "everyone" | "asker";
  readonly blocks: readonly Block[];
  /** Where to go from here; shown on every page. */
  readonly actions: readonly Action[];
};

/** The reply in words alone. */
export function withoutPictures<Some extends Reply>(reply: Some): Some {
  const blocks = reply.blocks.flatMap((block) => (block.kind === "image" ? block.instead : [block]));
  return { ...reply, blocks };
}

/** Every quote of the reply, in the order shown. */
export function evidenceOf(reply: Reply): Evidence[] {
  return reply.blocks.flatMap((block) => {
    if (block.kind === "fact") return block.evidence;
    return block.kind === "evidence" ? [block.evidence] : [];
  });
}
