/** What is known where a sentence stands: who is named in it, who was named before, who spoke last. */
import { fold, words } from "#core/language/fold.ts";
import type { Unsure } from "#core/story/schema.ts";
import type { Actor, Mention } from "./actors.ts";
import type { Gender } from "./genders.ts";
import type { Line } from "./spot.ts";
import { CALLED } from "./told-latin.ts";

/** Somebody named in the sentence at hand. */
export type Here = Mention & {
  readonly actor: Actor;
  /** The ending that is written after the name: 'nin. */
  readonly suffix: string;
};

/** What is known where a sentence stands. */
export type Scene = {
  readonly line: Line;
  /** Set where the sentence begins in a quotation that an earlier one opened. */
  readonly beginsInside: boolean;
  /** True for a place within quotation marks, where whoever says something was told outside. */
  readonly isQuoted: (at: number) => boolean;
  /** Who is named in the sentence, in order. Those who only stand in somebody's office are left out. */
  readonly here: readonly Here[];
  /** Who was named so far, the last one first. */
  readonly before: readonly Actor[];
  /** Who spoke last. */
  readonly last: Actor | undefined;
  /** Of whom the text speaks as "he" or "she", where it tells. */
  readonly genders: ReadonlyMap<Actor, Gender>;
  /** Whom the sentence before is about: its speaker, or else the person whom it names first. */
  readonly center: Actor | undefined;
};

/** Whoever says something, and of what the rule is not sure. */
export type Said = { readonly speaker: Actor; readonly unsure?: Unsure };

/** Everybody and everything that a sentence names, in order. */
export function hereIn(line: Line, actors: readonly Actor[]): Here[] {
  const all = actors.flatMap((actor) =>
    actor.mentions
      .filter((mention) => mention.line === line.number)
      .map((mention) => ({ ...mention, actor, suffix: suffixAt(line.text, mention.end) })),
  );
  return all
    .filter((one) => !all.some((other) => isInOffice(one, other)))
    .toSorted((a, b) => a.from - b.from);
}

function suffixAt(text: string, end: number): string {
  const own = /^[’']?\p{Ll}+/u.exec(text.slice(end))?.[0];
  // "Nature dergisinde": the case stands at what it is called.
  const called = /^ (?<noun>\p{Ll}+)/u.exec(text.slice(end))?.groups?.noun;
  return own ?? CALLED.exec(fold(called ?? ""))?.groups?.case ?? "";
}

function isInOffice(one: Here, other: Here): boolean {
  // "Indonesia's disaster agency"
  if (other.actor.kind === "organization" && one.start >= other.start && one.end < other.end) return true;
  if (other === one || one.actor.kind === "person" || other.actor.kind !== "person") return false;
  return other.from <= one.start && one.end <= other.end;
}

/** Who can say something. */
export function isPersonOrBody({ kind }: Actor): boolean {
  return kind !== "place" && kind !== "country";
}

/** The one who was named last of those who hold an office: "the minister". */
export function holderOf(offices: readonly string[], { before, here }: Scene): Actor | undefined {
  const all = [...here.map(({ actor }) => actor).toReversed(), ...before];
  return all.find((actor) => actor.offices.some((own) => offices.some((each) => isSameOffice(own, each))));
}

/** The body that was named last of those whose name has the word: "the fund", "sendika". */
export function bodyNamed(word: string, { before, here }: Scene): Actor | undefined {
  return [...here.map(({ actor }) => actor).toReversed(), ...before].find(
    ({ kind, spellings }) =>
      kind === "organization" &&
      spellings.some((name) => words(name).some((each) => isSameOffice(each, word))),
  );
}

/** The body that was named last, where a text speaks of "the company" alone. */
export function lastBody({ before }: Scene): Actor | undefined {
  return before.find(({ kind }) => kind === "organization");
}

/** Turkish offices have an ending when it is said of what: bakan, bakanı. */
function isSameOffice(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length > 4 &&
      other.length > 4 &&
      (one.startsWith(other) || other.startsWith(one)) &&
      Math.abs(one.length - other.length) <= 2)
  );
}
