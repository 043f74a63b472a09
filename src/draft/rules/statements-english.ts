/** English: "X said", "said X", "he said", "according to X". */
import type { Actor } from "./actors.ts";
import { ENGLISH } from "./lexicon.ts";
import { bodyNamed, type Here, holderOf, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** Who says something in the sentence. */
export function speakersInEnglish(scene: Scene): Actor[] {
  const { tokens } = scene.line;
  return tokens.flatMap((token, at) => {
    if (token.folded === "according" && tokens[at + 1]?.folded === "to")
      return accordingTo(scene, at + 2) ?? [];
    return ENGLISH.saying.has(token.folded) && !token.isCapital && isSaying(scene, at)
      ? (speakerAt(scene, at) ?? [])
      : [];
  });
}

const PASSIVE = new Set(["was", "were", "been", "be", "is", "are", "being", "to", "as", "the", "a"]);
const QUOTATION = /[“”"«»]/;

function isSaying({ line: { text, tokens } }: Scene, at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || (before && PASSIVE.has(before.folded))) return false;
  if (!ENGLISH.beforeThat.has(token.folded)) return true;
  if (ENGLISH.beforeTo.has(token.folded) && isBeforeTo(tokens, at)) return true;
  // "…, the Red Cross reported.": what was reported stands before it.
  const isLast = next === undefined && /,[^,]*$/.test(text.slice(0, token.start));
  return next?.folded === "that" || QUOTATION.test(text) || (next?.gap.includes(":") ?? false) || isLast;
}

/** In how many words after "asked" its "to" stands: "has asked anyone who was there to come forward". */
const TO_WITHIN = 14;

function isBeforeTo(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + TO_WITHIN);
  return rest.some(({ folded }) => folded === "to") && !rest[0]?.gap.includes(",");
}

function speakerAt(scene: Scene, at: number): Actor | undefined {
  const { line, here } = scene;
  const token = line.tokens[at];
  if (!token) return undefined;
  const before = line.text.slice(0, token.start);
  const people = here.filter(({ actor: { kind } }) => kind !== "place");
  const told = described(scene, token.start);
  if (told) return told.actor;
  if (isInverted(before) && isNear(people, token.end, line.text))
    return people.find(({ from }) => from > token.end)?.actor;
  const pronoun = line.tokens[at - (AUXILIARY.has(line.tokens[at - 1]?.folded ?? "") ? 2 : 1)];
  if (PRONOUNS.has(pronoun?.folded ?? ""))
    return scene.before.find(({ kind }) => kind === "person") ?? scene.last;
  return officeBefore(scene, at) ?? bodyBefore(scene, at) ?? subjectOf(scene, token.start);
}

const AUXILIARY = new Set(["has", "had", "have", "also", "later", "then", "further"]);

/** "…," said somebody: what is said ends right before the verb. */
function isInverted(before: string): boolean {
  return (/[”"’,?!]\s*$/.test(before) && QUOTATION.test(before)) || /,\s*$/.test(before);
}

/** What begins the description of somebody between two commas. */
const DESCRIBED =
  /^,\s+(?:who|which|whose|where|an?|the|one of|his|her|its|their|our|\d+|aged|of|from|now|then|himself|herself|currently|formerly|speaking|citing|quoting|in|at|on|after|while|when|as)\b[^“”";]{1,200},\s*(?:also|later|then|has|have|had|\s)*$/;
/** Where a clause begins, so that whoever is named there is its subject. */
const CLAUSE = /(?:^|[,;–—-]\s+)(?:(?:but|and|while|though|meanwhile|however|still),?\s+)?(?:the\s+)?$/i;

/** "The agency, which watches over banks in Britain, said": the subject stands before what describes it. */
function described({ line: { text }, here }: Scene, start: number): Here | undefined {
  return here.find(
    ({ actor, from, end }) =>
      actor.kind !== "place" &&
      end <= start &&
      CLAUSE.test(text.slice(0, from)) &&
      DESCRIBED.test(text.slice(end, start)),
  );
}

function subjectOf({ line: { text }, here }: Scene, start: number): Actor | undefined {
  const people = here.filter(({ actor: { kind }, end }) => kind !== "place" && end <= start);
  const subject = headOf(people, text);
  if (subject && isSubject(text.slice(subject.end, start))) return subject.actor;
  // "The minister visited the town and promised help."
  const [first] = people;
  const goesOn = /\s(?:and|but)\s+$/.test(text.slice(0, start));
  return goesOn && first && CLAUSE.test(text.slice(0, first.from)) ? first.actor : undefined;
}

/** The last one named; of "Peter Okwir of Makerere University" it is the first who speaks. */
function headOf(people: readonly Here[], text: string): Here | undefined {
  const [one, last] = people.slice(-2);
  const isTheirs = one && last && /^,? of (?:the )?$/.test(text.slice(one.end, last.from));
  return isTheirs ? { ...one, end: last.end } : (last ?? one);
}

const PRONOUNS = new Set(["he", "she", "they", "it"]);

/** Between a subject and its verb stands at most something between commas. */
function isSubject(between: string): boolean {
  const bare = between.replace(/^[’']s?\b/, "");
  return (
    /^\s*(?:also|later|then|further|repeatedly|has|had|have|who|in turn|\s)*\s*$/.test(bare) ||
    /^,[^“”"]{1,80},\s*(?:also|has|had|later)?\s*$/.test(bare) ||
    /^,?\s*(?:\([^)]*\)\s*)?$/.test(bare)
  );
}

/** How far after an inverted verb the speaker may stand, in letters. */
const NEAR = 60;

/** What is said goes on after the verb: whoever is named there is part of that. */
const GOES_ON = /[.;“]|\b(?:that|it|he|she|they|there|was|were|is|are|had|has|would|will)\b/;

function isNear(people: readonly Here[], end: number, text: string): boolean {
  const next = people.find(({ from }) => from > end);
  return next !== undefined && next.from - end < NEAR && !GOES_ON.test(text.slice(end, next.from));
}

/** "the fund said": the body that was named as one. */
function bodyBefore(scene: Scene, at: number): Actor | undefined {
  const [article, before] = [scene.line.tokens[at - 2], scene.line.tokens[at - 1]];
  if (article?.folded !== "the" || !before || before.isCapital || !ENGLISH.bodies.has(before.folded))
    return undefined;
  return bodyNamed(before.folded, scene);
}

/** "the minister said": whoever was named as one. */
function officeBefore(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const before = tokens[at - 1];
  if (!before || !ENGLISH.offices.has(before.folded)) return undefined;
  const isOfSomebody = scene.here.some(({ from, to }) => from <= before.start && before.end <= to);
  return isOfSomebody ? undefined : holderOf([before.folded], scene);
}

function accordingTo({ line, here }: Scene, at: number): Actor | undefined {
  const token = line.tokens[at];
  return token && here.find(({ from, end }) => end > token.start && from - token.start < NEAR / 2)?.actor;
}
