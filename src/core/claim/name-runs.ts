/** Names that neither the story nor the world's list of places knows: "Baykar", "Hulusi Akar", "Bright Star 2025". */
import { words } from "#core/language/fold.ts";
import { OFFICES } from "#core/question/offices.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import type { ClaimWord, Span } from "./sentences.ts";

export type NameRun = Span & {
  /** What the words around it say that it is the name of; `post`: an office, of whoever holds it. */
  readonly of: "person" | "organization" | "event" | "post" | "anything";
  /** True when only its place speaks for a name, not its letters. */
  readonly isDoubtful: boolean;
};

type Around = {
  readonly meanings: readonly ReadonlySet<string>[];
  /** Words that name somebody or something already. */
  readonly named: ReadonlySet<number>;
  /** Those of them that name somebody by an office. */
  readonly offices: ReadonlySet<number>;
  /** True for a word that is nothing else yet. */
  isFree(at: number): boolean;
  /** True for a word that is in no concept and says something. */
  isPlain(at: number): boolean;
  /** True for a word of a concept that no fact is about: perhaps a name that the thesaurus knows. */
  isStrange(at: number): boolean;
};

/** The longest name in words; where no capitals tell its end, a short one. */
const LONGEST = 4;
const LONGEST_UNCASED = 2;

/** Finds the names in the words of a claim. */
export function nameRuns(tokens: readonly ClaimWord[], around: Around): NameRun[] {
  const called = calledRun(tokens, around);
  const isCalled = (at: number) => called !== undefined && called.at <= at && at < called.at + called.length;
  const runs: NameRun[] = called ? [called] : [];
  for (let at = 0; at < tokens.length; ) {
    const known = isCalled(at) ? undefined : (knownAt(at, around) ?? givenAt(at, tokens, around));
    const length = known?.length ?? (isCalled(at) ? 0 : lengthAt(tokens, at, around));
    const run = known ?? (length > 0 ? runAt(tokens, { at, length }, around) : undefined);
    if (run) runs.push(withFirst(run, around));
    at += Math.max(1, length);
  }
  return runs;
}

/** Meanings of names that the thesaurus has though no fact does. */
const KNOWN = { "other-person": "person", "other-company": "organization" } as const;

/** Such a name at a word. */
function knownAt(at: number, { meanings, isFree }: Around): NameRun | undefined {
  const concept = (["other-person", "other-company"] as const).find((each) => meanings[at]?.has(each));
  if (!concept || !isFree(at)) return undefined;
  const rest = meanings.slice(at).findIndex((each, next) => !each.has(concept) || !isFree(at + next));
  const length = rest < 0 ? meanings.length - at : rest;
  return { at, length, of: KNOWN[concept], isDoubtful: false };
}

/** The most words of a name that begins with a given one. */
const FULL = 3;

/** A full name beside an office: a given name, and words that nothing knows. */
function givenAt(
  at: number,
  tokens: readonly ClaimWord[],
  { offices, isFree, isPlain }: Around,
): NameRun | undefined {
  if (!GIVEN_NAMES.has(tokens[at]?.word ?? "") || !isFree(at)) return undefined;
  const isName = (place: number) =>
    isFree(place) && (isPlain(place) || GIVEN_NAMES.has(tokens[place]?.word ?? ""));
  let length = 1;
  while (length < FULL && isName(at + length)) length += 1;
  const isBeside = offices.has(at - 1) || offices.has(at + length);
  return length > 1 && isBeside ? { at, length, of: "person", isDoubtful: false } : undefined;
}

function isCapital(token: ClaimWord | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.written);
}

/** Capitals tell names only where small letters are used too. */
function hasCase(tokens: readonly ClaimWord[]): boolean {
  const written = tokens.map(({ written: each }) => each).join("");
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
  return /\p{Ll}/u.test(written) && capitals < written.length / 2;
}

function lengthAt(tokens: readonly ClaimWord[], at: number, { isFree, isPlain, isStrange }: Around): number {
  const most = isCapital(tokens[at]) && hasCase(tokens) ? LONGEST : LONGEST_UNCASED;
  const isNamelike = (place: number) =>
    isFree(place) &&
    (isPlain(place) || isStrange(place)) &&
    isCapital(tokens[place]) === isCapital(tokens[at]);
  let length = 0;
  // A suffix after an apostrophe ends a name.
  while (length < most && isNamelike(at + length) && !(length > 0 && tokens[at + length - 1]?.suffix))
    length += 1;
  return length;
}

function runAt(tokens: readonly ClaimWord[], span: Span, around: Around): NameRun | undefined {
  const { at, length } = span;
  const of = kindOf(tokens, span, around);
  const inside = tokens.slice(at, at + length);
  const isAnyPlain = inside.some((_, next) => around.isPlain(at + next));
  // The first word of a sentence has a capital anyway.
  const isTelling = at > 0 || (isAnyPlain && length > 1) || of !== undefined;
  if (hasCase(tokens) && inside.every(isCapital) && isTelling)
    return { ...span, of: of ?? "anything", isDoubtful: false };
  return of && { ...span, of, isDoubtful: true };
}

/** The first word of a claim belongs to the name that follows it, where that is one and holds an office. */
function withFirst(run: NameRun, { isFree, offices }: Around): NameRun {
  const { at, length } = run;
  return at === 1 && isFree(0) && offices.has(at + length) ? { ...run, at: 0, length: length + 1 } : run;
}

const COMPANY = new Set(["company", "factory"]);
const OFFICE = new Set([...OFFICES, "defence-minister", "general"]);
const SAYING = new Set(["said", "stress", "hope", "lead"]);
const SAID = new Set(["said", "stress"]);
/** Verbs after which stands whom somebody met. */
const MET = new Set(
  words("met meets قابل قابلت يقابل بيقابل هيقابل التقى التقت يلتقي استقبل استقبلت يستقبل"),
);
const IS = new Set(words("is was هو هي"));
const AND = new Set(words("and و ve"));
const WITH = new Set([...AND, ...words("with between مع بين ile")]);

/** What a run names, by the words around it; undefined when they don't make it a name. */
function kindOf(tokens: readonly ClaimWord[], span: Span, around: Around): NameRun["of"] | undefined {
  const { at, length } = span;
  const [before, after] = [at - 1, at + length];
  const means = (place: number, set: ReadonlySet<string>) =>
    [...(around.meanings[place] ?? [])].some((each) => set.has(each));
  if (means(before, COMPANY) || means(after, COMPANY)) return "organization";
  const isEdge = at <= 1 || after === tokens.length;
  if (MET.has(tokens[before]?.word ?? "") && !means(at, OFFICE)) return "person";
  if (isEdge && isPerson(tokens, span, { around, means })) return "person";
  // What the thesaurus knows by another meaning must be paired with a name, and not only be with somebody.
  const joining = around.isPlain(at) || isCapital(tokens[at]) ? WITH : AND;
  return length <= LONGEST_UNCASED && isJoined(tokens, span, around.named, joining) ? "anything" : undefined;
}

function isPerson(
  tokens: readonly ClaimWord[],
  { at, length }: Span,
  {
    around: { meanings, offices, isPlain },
    means,
  }: { readonly around: Around; means(place: number, set: ReadonlySet<string>): boolean },
): boolean {
  const [before, after] = [at - 1, at + length];
  const isAfter = IS.has(tokens[before]?.word ?? "");
  const isSaid = at <= 1 && [...meanings.keys()].some((place) => means(place, SAID));
  return (
    means(after, SAYING) ||
    means(before, SAYING) ||
    (isSaid && (isCapital(tokens[at]) || !isPlain(at))) ||
    (isPlain(at) && means(before, OFFICE)) ||
    (at === 0 && (means(after, OFFICE) || IS.has(tokens[after]?.word ?? ""))) ||
    ((length > 1 || isPlain(at)) && (offices.has(isAfter ? before - 1 : before) || offices.has(after)))
  );
}

/** True for one name of a pair: "Aselsan and the Qader factory", "مصر والصين". `named`: the words that are names. */
export function isJoined(
  tokens: readonly ClaimWord[],
  { at, length }: Span,
  named: ReadonlySet<number>,
  joining: ReadonlySet<string> = WITH,
): boolean {
  const isWith = (place: number) => joining.has(tokens[place]?.word ?? "");
  const after = at + length;
  const next = tokens[after + 1]?.word === "the" ? after + 2 : after + 1;
  const isAnd = (place: number) => /^و\p{L}{3}/u.test(tokens[place]?.word ?? "");
  if ((isAnd(at) && named.has(at - 1)) || (isAnd(after) && named.has(after))) return true;
  return (isWith(at - 1) && named.has(at - 2)) || (isWith(after) && named.has(next));
}

/** Words after which a thing's own name stands, and Turkish ones before which it does. */
const CALLED = new Set(
  words("called named titled dubbed اسمها اسمه اسم بعنوان باسم سموه سموها adı ismi adıyla"),
);
const CALLED_BEFORE = new Set(words("adlı isimli adındaki"));

function calledRun(tokens: readonly ClaimWord[], { named, offices, meanings }: Around): NameRun | undefined {
  const isNumber = ({ word }: ClaimWord) => /^\d/.test(word);
  // Who speaks "in the name of" an army has no name by that.
  const after = tokens.findIndex(({ word }, at) => CALLED.has(word) && !meanings[at]?.has("spokesman"));
  if (after >= 0) {
    const rest = tokens.slice(after + 1, after + 2 + LONGEST);
    const number = rest.findIndex(isNumber);
    const length = number >= 0 ? number + 1 : Math.min(rest.length, LONGEST);
    const isName = length > 0 && !named.has(after + 1);
    const of = offices.has(after - 1) ? "person" : "event";
    return isName ? { at: after + 1, length, of, isDoubtful: false } : undefined;
  }
  const end = tokens.findIndex(({ word }) => CALLED_BEFORE.has(word));
  const before = tokens.slice(Math.max(0, end - LONGEST), Math.max(0, end));
  const length = before.length - 1 - before.findLastIndex((each) => !isCapital(each) && !isNumber(each));
  return length > 0 ? { at: end - length, length, of: "event", isDoubtful: false } : undefined;
}
