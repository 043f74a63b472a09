/** Who is meant in an English sentence where nobody is named: "it", "the fund", "the official", "the 27-year-old". */

import type { Actor } from "./actors.ts";
import { isCountry } from "./demonyms.ts";
import { ENGLISH } from "./lexicon.ts";
import { bodyNamed, holderOf, lastBody, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** "It said": the body that began the sentence, or else the one that the sentence before was about. */
export function bodyMeant(scene: Scene, start: number): Actor | undefined {
  const {
    line: { text },
    here,
    center,
    last,
  } = scene;
  const own = here.filter(({ end }) => end <= start);
  const subject = own.find(
    ({ actor: { kind }, from }) => kind === "organization" && beginsClause(text, from),
  );
  if (subject) return subject.actor;
  // "A report found …, though it noted": what does something here is not named.
  if (!/^\W*(?:(?:but|and|however|also),?\s)?$/i.test(text.slice(0, start))) return undefined;
  return [last, center].find((actor) => actor?.kind === "organization");
}

/** True where a clause begins, so that whoever is named there is its subject. */
export function beginsClause(text: string, at: number): boolean {
  return CLAUSE.test(lastWords(text, at));
}

/** What stands right before a place, as far as it tells; a pattern with an end is slow on all that comes before. */
export function lastWords(text: string, at: number): string {
  return at > TELLING ? `… ${text.slice(at - TELLING, at)}` : text.slice(0, at);
}

/** In letters. */
const TELLING = 160;

const CLAUSE =
  /(?:^(?:[^\s:]{2,30}:\s+)?|[,;–—-]\s+|[,.?!][”"]\s+)(?:(?:but|and|while|though|meanwhile|however|still),?\s+)?(?:(?:the|its|his|her|their)\s+)?(?:[\w.]+(?: [\w.]+){0,2}[’']s\s+)?$/i;

/** Small words between whoever says something and the verb. */
const AUXILIARY = new Set("has had have also later then further was were earlier repeatedly".split(" "));

/** Where the word before a verb stands, small words and adverbs left out: "the minister firmly rejected". */
export function wordBefore(tokens: readonly Token[], at: number): number {
  const isSmall = ({ folded }: Token) => AUXILIARY.has(folded) || /^\p{L}{3,}ly$/u.test(folded);
  return tokens.slice(0, at).findLastIndex((token) => !isSmall(token));
}

/** "he", "she": whom the sentence before was about, or else was named last, and the text speaks of so. */
export function pronounMeant({ center, before, last, genders }: Scene, pronoun: string): Actor | undefined {
  const isOther = (actor: Actor) =>
    /^(?:he|she)$/.test(pronoun) && (genders.get(actor) ?? pronoun) !== pronoun;
  const people = [center, ...before].filter((actor) => actor?.kind === "person");
  return people.find((actor) => actor && !isOther(actor)) ?? (center?.kind === "person" ? center : last);
}

/** Who is meant by a noun: "the minister", "the fund", "the official", "the 27-year-old". */
export function meantBy(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  // "the 27-year-old said", "the Italian wrote"
  if (isTheOne(tokens, at)) return scene.center?.kind === "person" ? scene.center : undefined;
  const [article, noun] = [tokens[at - 1], tokens[at]];
  if (!noun) return undefined;
  const holder = holderAt(scene, noun);
  if (holder || article?.folded !== "the" || noun.isCapital) return holder;
  return bodyCalled(noun.folded, scene) ?? (UNNAMED.test(noun.folded) ? scene.last : undefined);
}

/** Nouns of those who have no name, and whose words came before. */
const UNNAMED = /^(?:officials?|spokes\p{L}+|sources?|statement|report|document|letter|study)$/u;

/** "the minister": whoever was named as one. */
function holderAt(scene: Scene, { folded, start, end }: Token): Actor | undefined {
  if (!ENGLISH.offices.has(folded) && !ENGLISH.crafts.has(folded)) return undefined;
  const isOfSomebody = scene.here.some(({ from, to }) => from <= start && end <= to);
  return isOfSomebody ? undefined : holderOf([folded], scene);
}

/** "the fund", "the company": a body that was named before. */
function bodyCalled(noun: string, scene: Scene): Actor | undefined {
  const named = ENGLISH.bodies.has(noun) ? bodyNamed(noun, scene) : undefined;
  return named ?? (ANY_BODY.has(noun) ? lastBody(scene) : undefined);
}

/** Nouns that any body may be called by after its name. */
const ANY_BODY = new Set(
  "company firm group club agency charity union airline retailer carrier lender operator organisation organization body watchdog regulator team side".split(
    " ",
  ),
);

/** Somebody who is told only by age or by where from: whom the sentence before was about. */
function isTheOne(tokens: readonly Token[], at: number): boolean {
  const [article, before] = [
    tokens.slice(Math.max(0, at - 4), at).findLast(({ folded }) => folded === "the"),
    tokens[at],
  ];
  if (!article || !before) return false;
  const isFrom = before.isCapital && isCountry(before.folded) && tokens[at - 1] === article;
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
