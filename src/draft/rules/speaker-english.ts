/** Who says something by an English verb. */
import { elsewhereIn } from "#core/claim/world.ts";
import type { Actor } from "./actors.ts";
import { ENGLISH } from "./lexicon.ts";
import { QUOTATION } from "./said-english.ts";
import { bodyNamed, type Here, holderOf, lastBody, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** Whoever says something by the verb at a place; of "France and the African Union said" both. */
export function speakersAt(scene: Scene, at: number): Actor[] {
  const [speaker, token] = [speakerAt(scene, at), scene.line.tokens[at]];
  if (!speaker || !token) return [];
  const { text } = scene.line;
  const own = scene.here.findLast(({ actor, to }) => actor === speaker && to <= token.start);
  const other =
    own &&
    scene.here.find(
      ({ actor, to }) =>
        actor.kind !== "place" && to <= own.from && /^ and (?:the )?$/.test(text.slice(to, own.from)),
    );
  const isSubject =
    other &&
    CLAUSE.test(text.slice(0, other.from)) &&
    /^ (?:also |have |both )*$/.test(text.slice(own.to, token.start));
  return isSubject ? [other.actor, speaker] : [speaker];
}

/** Whoever says something by the verb at a place. */
function speakerAt(scene: Scene, at: number): Actor | undefined {
  const { line, here } = scene;
  const token = line.tokens[at];
  if (!token) return undefined;
  const before = line.text.slice(0, token.start);
  const people = here.filter(({ actor: { kind } }) => kind !== "place");
  const told = described(scene, token.start);
  if (told) return told.actor;
  const named = people.some(({ to }) => to <= token.start && /^,\s*$/.test(line.text.slice(to, token.start)));
  if (
    !/^tell|^told$/.test(token.folded) &&
    isInverted(before) &&
    !named &&
    isNear(people, token.end, line.text)
  )
    return people.find(({ from }) => from > token.end)?.actor;
  const pronoun = line.tokens[at - (AUXILIARY.has(line.tokens[at - 1]?.folded ?? "") ? 2 : 1)];
  if (pronoun?.folded === "it") return bodyMeant(scene, pronoun.start);
  if (PRONOUNS.has(pronoun?.folded ?? ""))
    return scene.center?.kind === "person"
      ? scene.center
      : (scene.before.find(({ kind }) => kind === "person") ?? scene.last);
  return (
    officeBefore(scene, at) ??
    bodyBefore(scene, at) ??
    unnamedBefore(scene, at) ??
    subjectOf(scene, token.start)
  );
}

const AUXILIARY = new Set([
  "has",
  "had",
  "have",
  "also",
  "later",
  "then",
  "further",
  "was",
  "were",
  "earlier",
]);

/** "…," said somebody: what is said ends right before the verb. */
function isInverted(before: string): boolean {
  return (/[”"’,?!]\s*$/.test(before) && QUOTATION.test(before)) || /,\s*$/.test(before);
}

/** What begins the description of somebody between two commas. */
const DESCRIBED =
  /^(?: (?:of|from|at) [^,“”";]{2,80})?,\s+(?:\p{Ll}|\d)(?:[^“”";]|["“][^"“”]{0,80}["”]){1,200},["”]?\s*(?:also|later|then|has|have|had|\s)*$/u;
/** Where a clause begins, so that whoever is named there is its subject. */
export const CLAUSE =
  /(?:^(?:[^\s:]{2,30}:\s+)?|[,;–—-]\s+|[,.?!][”"]\s+)(?:(?:but|and|while|though|meanwhile|however|still),?\s+)?(?:(?:the|its|his|her|their)\s+)?(?:[\w.]+(?: [\w.]+){0,2}[’']s\s+)?$/i;

/** "A spokesperson for NASA, which buys rides, said": whose words somebody without a name brings. */
const FOR_SOMEBODY =
  /(?:^|[,;]\s+|\b(?:but|and|while)\s+)(?:an?|the|one|another|[Aa]nother|An?|The|One) (?:[\p{Ll}-]+ ){0,3}(?:spokes\p{Ll}+|official|source|representative|officer|lawyer|statement|report|letter|notice|post|message|memo|filing|paper|study|survey|review)s? (?:for|at|of|with|from|by|to) (?:the )?$/u;

/** "The agency, which watches over banks in Britain, said": the subject stands before what describes it. */
function described({ line: { text }, here }: Scene, start: number): Here | undefined {
  return here.find(
    ({ actor, from, end }) =>
      actor.kind !== "place" &&
      end <= start &&
      (CLAUSE.test(text.slice(0, from)) || FOR_SOMEBODY.test(text.slice(0, from))) &&
      DESCRIBED.test(text.slice(end, start)),
  );
}

function subjectOf({ line: { text }, here }: Scene, start: number): Actor | undefined {
  const people = here.filter(({ actor: { kind }, end }) => kind !== "place" && end <= start);
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
  return goesOn && first && CLAUSE.test(text.slice(0, first.from)) ? first.actor : undefined;
}

/** The last one named; of "Peter Okwir of Makerere University" it is the first who speaks. */
function headOf(people: readonly Here[], text: string): Here | undefined {
  const [one, last] = people.slice(-2);
  const isTheirs = one && last && /^,? of (?:the )?$/.test(text.slice(one.end, last.from));
  return isTheirs ? { ...one, end: last.end } : (last ?? one);
}

const PRONOUNS = new Set(["he", "she", "they"]);

/** "It said": the body that began the sentence, or else the one that the sentence before was about. */
function bodyMeant(scene: Scene, start: number): Actor | undefined {
  const {
    line: { text },
    here,
    center,
    last,
  } = scene;
  const own = here.filter(({ end }) => end <= start);
  const subject = own.find(
    ({ actor: { kind }, from }) => kind === "organization" && CLAUSE.test(text.slice(0, from)),
  );
  if (subject) return subject.actor;
  // "A report found …, though it noted": what does something here is not named.
  if (!/^\W*(?:(?:but|and|however|also),?\s)?$/i.test(text.slice(0, start))) return undefined;
  return [last, center].find((actor) => actor?.kind === "organization");
}

/** Between a subject and its verb stands at most something between commas. */
function isSubject(between: string): boolean {
  const bare = between.replace(/^[’']s?\b/, "");
  return (
    /^\s*(?:also|later|then|further|repeatedly|has|had|have|who|in turn|was|were|earlier|\s)*\s*$/.test(
      bare,
    ) ||
    /^,[^“”"]{1,80},\s*(?:also|has|had|later)?\s*$/.test(bare) ||
    /^,?\s*(?:\([^)]*\)\s*)?$/.test(bare) ||
    /^ (?:of|from|at) (?:the )?\p{Lu}[^,“”"]{1,40}\s$/u.test(bare)
  );
}

/** "A Fianna Fáil spokeswoman said": for whom somebody without a name speaks. */
const SPOKESPERSON =
  /^ (?:(?:news )?(?:agency|company|group|firm|club|party|union|charity|network|newspaper|website)|(?:(?:government|senior|party|company|army|police|union|press|chief) )?(?:spokes\p{Ll}+|officials?|sources?|representatives?|statement|report|executives?|lawyers?|memo|insiders?)) (?:also |later |then |has |have |had )*$/u;

function speaksFor({ actor: { kind }, from, end }: Here, text: string, start: number): boolean {
  const isBody =
    kind === "organization" ||
    (kind === "person" && /\b(?:an?|the|one|another) $/i.test(text.slice(0, from)));
  return isBody && SPOKESPERSON.test(text.slice(end, start));
}

/** How far after an inverted verb the speaker may stand, in letters. */
export const NEAR = 60;

/** What is said goes on after the verb: whoever is named there is part of that. */
const GOES_ON = /[.;“]|\b(?:that|it|he|she|they|there|was|were|is|are|had|has|would|will)\b/;

function isNear(people: readonly Here[], end: number, text: string): boolean {
  const next = people.find(({ from }) => from > end);
  return next !== undefined && next.from - end < NEAR && !GOES_ON.test(text.slice(end, next.from));
}

/** "the fund said": the body that was named as one; "the company said": the one that was named last. */
function bodyBefore(scene: Scene, at: number): Actor | undefined {
  const back = AUXILIARY.has(scene.line.tokens[at - 1]?.folded ?? "") ? 2 : 1;
  const [article, before] = [scene.line.tokens[at - back - 1], scene.line.tokens[at - back]];
  if (article?.folded !== "the" || !before || before.isCapital) return undefined;
  return bodyCalled(before.folded, scene);
}

/** "the fund", "the company": a body that was named before. */
export function bodyCalled(noun: string, scene: Scene): Actor | undefined {
  const named = ENGLISH.bodies.has(noun) ? bodyNamed(noun, scene) : undefined;
  return named ?? (ANY_BODY.has(noun) ? lastBody(scene) : undefined);
}

/** Nouns that any body may be called by after its name. */
const ANY_BODY = new Set(
  "company firm group club agency charity union airline retailer carrier lender operator organisation organization body watchdog regulator team side".split(
    " ",
  ),
);

/** "the official added": somebody without a name, whose words came before. */
function unnamedBefore({ line: { tokens }, last }: Scene, at: number): Actor | undefined {
  const back = AUXILIARY.has(tokens[at - 1]?.folded ?? "") ? 2 : 1;
  const [article, before] = [tokens[at - back - 1], tokens[at - back]];
  return article?.folded === "the" && UNNAMED.test(before?.folded ?? "") ? last : undefined;
}

const UNNAMED = /^(?:officials?|spokes\p{L}+|sources?|statement|report|document|letter|study)$/u;

/** Somebody who is told only by age or by where from: whom the sentence before was about. */
function isTheOne(tokens: readonly Token[], at: number): boolean {
  const [article, before] = [
    tokens.slice(Math.max(0, at - 4), at).findLast(({ folded }) => folded === "the"),
    tokens[at],
  ];
  if (!article || !before) return false;
  const isFrom =
    before.isCapital && elsewhereIn([before.folded])[0]?.kind === "country" && tokens[at - 1] === article;
  return (
    isFrom ||
    (before.folded === "old" && tokens[at - 1]?.folded === "year") ||
    isFromWhere(tokens[at - 1], before)
  );
}

/** "the 27-year-old Italian" */
function isFromWhere(old: Token | undefined, { isCapital, folded }: Token): boolean {
  return old?.folded === "old" && (isCapital || ENGLISH.crafts.has(folded) || ENGLISH.offices.has(folded));
}

/** "the minister said": whoever was named as one. */
function officeBefore(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const before = tokens[at - 1];
  if (!before) return undefined;
  // "the 27-year-old said", "the Italian wrote"
  if (isTheOne(tokens, at - 1)) return scene.center?.kind === "person" ? scene.center : undefined;
  if (!ENGLISH.offices.has(before.folded) && !ENGLISH.crafts.has(before.folded)) return undefined;
  const isOfSomebody = scene.here.some(({ from, to }) => from <= before.start && before.end <= to);
  return isOfSomebody ? undefined : holderOf([before.folded], scene);
}
