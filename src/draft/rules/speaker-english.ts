/** Who says something by an English verb. */
import type { Actor } from "./actors.ts";
import { beginsClause, bodyMeant, lastWords, meantBy, pronounMeant, wordBefore } from "./meant-english.ts";
import { QUOTATION } from "./said-english.ts";
import type { Here, Scene } from "./scene.ts";

/** Whoever says something by the verb at a place; of "France and the African Union said" both. */
export function speakersAt(scene: Scene, at: number): Actor[] {
  const [speaker, token] = [speakerAt(scene, at), scene.line.tokens[at]];
  if (!speaker || !token) return [];
  const other = besideSpeaker(scene, speaker, token.start);
  if (!other) return [speaker];
  return other.from < token.start ? [other.actor, speaker] : [speaker, other.actor];
}

/** Who is named with "and" beside whoever speaks, before the verb or behind it. */
function besideSpeaker({ line: { text }, here }: Scene, speaker: Actor, start: number): Here | undefined {
  const own = here.findLast(({ actor, to }) => actor === speaker && to <= start);
  const isAnd = (one: Here, other: Here) =>
    other.actor !== one.actor &&
    other.actor.kind !== "place" &&
    /^ and (?:the )?$/.test(text.slice(one.to, other.from));
  if (own && /^ (?:also |have |both |each |all )*$/.test(text.slice(own.to, start)))
    return here.find((other) => isAnd(other, own) && beginsClause(text, other.from));
  const behind = here.find(({ actor, from }) => actor === speaker && from > start);
  return behind && !own ? here.find((other) => isAnd(behind, other)) : undefined;
}

/** Whoever says something by the verb at a place. */
function speakerAt(scene: Scene, at: number): Actor | undefined {
  const token = scene.line.tokens[at];
  if (!token) return undefined;
  const told = described(scene, token.start);
  if (told) return told.actor;
  return invertedAt(scene, at) ?? beforeVerb(scene, at);
}

/** "…," said Kay Lund; "…," said the minister. */
function invertedAt(scene: Scene, at: number): Actor | undefined {
  const { line, here } = scene;
  const [token, article] = [line.tokens[at], line.tokens[at + 1]];
  if (!token || /^tell|^told$/.test(token.folded) || !isInverted(line.text.slice(0, token.start)))
    return undefined;
  const people = here.filter(({ actor: { kind } }) => kind !== "place");
  const isNamed = people.some(
    ({ to }) => to <= token.start && /^,\s*$/.test(line.text.slice(to, token.start)),
  );
  if (isNamed) return undefined;
  if (isNear(people, token.end, line.text)) return headAfter(people, token.end)?.actor;
  if (article?.folded !== "the") return undefined;
  const nouns = [at + 2, at + 3, at + 4, at + 5].filter((noun) => line.tokens[noun]?.gap !== ", ");
  return nouns.map((noun) => meantBy(scene, noun)).find((actor) => actor !== undefined);
}

/** "said Cal Fire spokesman Jonathan Cox": whoever is something there, and not what they are of. */
function headAfter(people: readonly Here[], end: number): Here | undefined {
  const first = people.find(({ from }) => from > end);
  const next = people.find(
    ({ start, from, actor }) =>
      first && actor.kind === "person" && start > first.end && from <= first.end + 1,
  );
  return next ?? first;
}

function beforeVerb(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const noun = wordBefore(tokens, at);
  const [before, verb] = [tokens[noun], tokens[at]];
  if (!before || !verb) return undefined;
  if (before.folded === "it") return bodyMeant(scene, before.start);
  if (PRONOUNS.has(before.folded)) return pronounMeant(scene, before.folded);
  return meantBy(scene, noun) ?? subjectOf(scene, verb.start);
}

/** "…," said somebody: what is said ends right before the verb. */
function isInverted(before: string): boolean {
  return (/[”"’,?!]\s*$/.test(before) && QUOTATION.test(before)) || /,\s*$/.test(before);
}

/** What begins the description of somebody between two commas. */
const DESCRIBED =
  /^(?: (?:of|from|at) [^,“”";]{2,80})?,\s+(?:\p{Ll}|\d)(?:[^“”";]|["“][^"“”]{0,80}["”]){1,200},["”]?\s*(?:also|later|then|has|have|had|\s)*$/u;
/** "A spokesperson for NASA, which buys rides, said": whose words somebody without a name brings. */
const FOR_SOMEBODY =
  /(?:^|[,;]\s+|\b(?:but|and|while)\s+)(?:an?|the|one|another|[Aa]nother|An?|The|One) (?:[\p{Ll}-]+ ){0,3}(?:spokes\p{Ll}+|official|source|representative|officer|lawyer|statement|report|letter|notice|post|message|memo|filing|paper|study|survey|review)s? (?:for|at|of|with|from|by|to) (?:the )?$/u;

/** "The agency, which watches over banks in Britain, said": the subject stands before what describes it. */
function described({ line: { text }, here }: Scene, start: number): Here | undefined {
  return here.find(
    ({ actor, from, end }) =>
      actor.kind !== "place" &&
      end <= start &&
      (beginsClause(text, from) || FOR_SOMEBODY.test(lastWords(text, from))) &&
      DESCRIBED.test(text.slice(end, start)),
  );
}

function subjectOf({ line: { text }, here }: Scene, start: number): Actor | undefined {
  // "Estok (Voice) declared": what stands in brackets speaks not.
  const people = here.filter(
    ({ actor: { kind }, from, end }) => kind !== "place" && end <= start && text.charAt(from - 1) !== "(",
  );
  const subject = headOf(people, text);
  if (subject && speaksFor(subject, text, start)) return subject.actor;
  // "the Fifth Fleet, based in Bahrain, said"
  const isWhere =
    subject &&
    subject.actor.kind === "country" &&
    / (?:in|at|from|near|of|to) (?:the )?$/.test(text.slice(0, subject.from));
  if (subject && !isWhere && isSubject(text.slice(subject.end, start)))
    // "The court heard that Kay had told": what is told there is another's telling.
    return /\bthat\s$/.test(text.slice(0, subject.from)) && /\bhad\b/.test(text.slice(subject.end, start))
      ? undefined
      : subject.actor;
  // "The minister visited the town and promised help."
  const [first] = people;
  const goesOn = /\s(?:and|but)\s+$/.test(text.slice(0, start));
  return goesOn && first && beginsClause(text, first.from) ? first.actor : undefined;
}

/** The last one named; of "Peter Okwir of Makerere University" it is the first who speaks. */
function headOf(people: readonly Here[], text: string): Here | undefined {
  const [one, last] = people.slice(-2);
  const isTheirs = one && last && /^,? of (?:the )?$/.test(text.slice(one.end, last.from));
  return isTheirs ? { ...one, end: last.end } : (last ?? one);
}

const PRONOUNS = new Set(["he", "she", "they"]);

/** Between a subject and its verb stands at most something between commas. */
function isSubject(between: string): boolean {
  const bare = between.replace(/^[’']s?\b/, "");
  return (
    /^\s*(?:[A-Z]{2,3} )?(?:both|each|also|later|then|further|repeatedly|has|had|have|who|in turn|was|were|earlier|[a-z]+ly|\s)*\s*$/.test(
      bare,
    ) ||
    /^,[^“”"]{1,80},\s*(?:also|has|had|later)?\s*$/.test(bare) ||
    /^,?\s*(?:\([^)]*\)\s*)?$/.test(bare) ||
    /^ (?:of|from|at) (?:the )?\p{Lu}[^,“”"]{1,40}\s$/u.test(bare)
  );
}

/** "A Fianna Fáil spokeswoman said": for whom somebody without a name speaks. */
const SPOKESPERSON =
  /^(?:[’']s)? (?:(?:news )?(?:agency|company|group|firm|club|party|union|charity|network|newspaper|website)|(?:(?:government|senior|party|company|army|police|union|press|chief) )?(?:spokes\p{Ll}+|officials?|sources?|representatives?|statement|report|executives?|lawyers?|memo|insiders?)) (?:also |later |then |has |have |had )*$/u;

function speaksFor({ actor: { kind }, from, end }: Here, text: string, start: number): boolean {
  const isBody =
    kind === "organization" ||
    (kind === "person" &&
      !/^[’']s/.test(text.slice(end)) &&
      /\b(?:an?|the|one|another) $/i.test(text.slice(0, from)));
  return isBody && SPOKESPERSON.test(text.slice(end, start));
}

/** How far after an inverted verb the speaker may stand, in letters. */
export const NEAR = 60;

/** What is said goes on after the verb: whoever is named there is part of that. */
const GOES_ON = /(?<![A-Z])[.;“]|\b(?:that|it|he|she|they|there|was|were|is|are|had|has|would|will)\b/;

function isNear(people: readonly Here[], end: number, text: string): boolean {
  const next = people.find(({ from }) => from > end);
  return next !== undefined && next.from - end < NEAR && !GOES_ON.test(text.slice(end, next.from));
}
