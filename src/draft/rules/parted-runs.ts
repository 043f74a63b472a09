/** A run of capitals that holds two names: somebody of something, one and another. */
import { isCountry, isOfWorld } from "./demonyms.ts";
import type { LatinLexicon } from "./lexicon.ts";
import type { Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** "Peter Okwir of Makerere University" are two names, "Paris and Tokyo" are, "Kültür ve Turizm Bakanlığı" is one. */
export function parted(run: Run, tokens: readonly Token[], lexicon: LatinLexicon): Run[] {
  const all = tokens.slice(run.first, run.last + 1);
  const of = all.findIndex(({ folded }) => folded === "of");
  const isTheirs =
    of > 1 &&
    !untitled(all.slice(0, of), lexicon).some(isKnown(lexicon)) &&
    (isPlainName(untitled(all.slice(0, of), lexicon), lexicon) ||
      all.slice(of).some(({ folded }) => lexicon.bodies.has(folded)) ||
      isSpeaking(tokens[run.last + 1], lexicon));
  // "the Joint Chiefs of Staff"
  if (isTheirs && !/^staff$/.test(all[of + 1]?.folded ?? ""))
    return [
      { first: run.first, last: run.first + of - 1 },
      { first: run.first + of + (all[of + 1]?.folded === "the" ? 2 : 1), last: run.last },
    ];
  // "Portugal for England": "for" is within the name of a body alone.
  const joint = all.findIndex(({ folded }) => folded === "for");
  if (
    joint > 0 &&
    !all.slice(0, joint).some((token) => isKnown(lexicon)(token) || lexicon.others.has(token.folded))
  )
    return [
      { first: run.first, last: run.first + joint - 1 },
      ...parted({ first: run.first + joint + 1, last: run.last }, tokens, lexicon),
    ];
  const ands = all.flatMap(({ folded }, at) => (folded === "and" || folded === "ve" ? [at] : []));
  const and =
    ands.find((at) => areTwo([all.slice(0, at), all.slice(at)], tokens[run.first - 1], lexicon)) ??
    ands[0] ??
    -1;
  const isTwo = and >= 0 && areTwo([all.slice(0, and), all.slice(and)], tokens[run.first - 1], lexicon);
  if (and < 0 || (!isTwo && all.some(isKnown(lexicon)))) return [run];
  const skipped = all[and + 1]?.folded === "the" ? 2 : 1;
  const rest = { first: run.first + and + skipped, last: run.last };
  return [{ first: run.first, last: run.first + and - 1 }, ...parted(rest, tokens, lexicon)];
}

/** What tells that "and" stands between two names. `before`: the word before the run. */
function areTwo(
  [left, [and, ...right]]: readonly [readonly Token[], readonly Token[]],
  before: Token | undefined,
  lexicon: LatinLexicon,
): boolean {
  if (and?.folded === "and" && areTwoBodies(left, right, lexicon)) return true;
  if (left.length < 2) return false;
  // "mevkidaşı Rauf Memmedov ve …": after an office stands a whole name.
  if (before !== undefined && lexicon.offices.has(before.folded)) return true;
  // "Dan Amit and Jordan's King Abdullah"
  const isState = isCountry(right[0]?.folded ?? "");
  return (right.length === 1 && isState) || areTwoPeople([left, right], lexicon);
}

/** A name without the titles before it: "Governor Dale Castellano". */
function untitled(all: readonly Token[], { titles }: LatinLexicon): readonly Token[] {
  const first = all.findIndex(({ folded }) => !titles.has(folded));
  return first > 0 && all.length - first > 1 ? all.slice(first) : all;
}

/** "Ada Lund of Clean Tejo", "Halcyon Launch of Long Beach": two or three words that are nothing but a name. */
function isPlainName(left: readonly Token[], { places, others, stops, joining }: LatinLexicon): boolean {
  return (
    left.length < 4 &&
    left.every(({ isCapital }) => isCapital) &&
    !left.some(({ folded }) => [places, others, stops, joining].some((words) => words.has(folded)))
  );
}

/** "the Leverhulme Trust and the European Research Council"; "the Ministry of Culture and Tourism" is one. */
function areTwoBodies(left: readonly Token[], right: readonly Token[], lexicon: LatinLexicon): boolean {
  if (right[0]?.folded === "the") return true;
  if (left.some(({ folded }) => folded === "of" || folded === "for")) return false;
  const [first, last] = [left[0], left.at(-1)];
  const isBody = isHeaded(left, lexicon);
  // "Manchester City and Chelsea"
  if (right.length === 1) return isBody && !lexicon.bodies.has(right[0]?.folded ?? "") && first !== last;
  // "Liverpool and Manchester City"
  const isTown = left.length === 1 && isOfWorld(first?.folded ?? "");
  return (isBody || isTown) && isHeaded(right, lexicon);
}

/** True for words that end as the name of a body does; those of firms need another word before them. */
function isHeaded(all: readonly Token[], { bodies, firms }: LatinLexicon): boolean {
  const last = all.at(-1)?.folded ?? "";
  return all.length > 1 ? bodies.has(last) : bodies.has(last) && !firms.has(last);
}

/** "Marta Figueira of Clean Tejo said": whoever says something is a person, and of something. */
function isSpeaking(next: Token | undefined, { saying }: LatinLexicon): boolean {
  return next !== undefined && !next.isCapital && saying.has(next.folded);
}

/** "Colonel Otto Stein and Mayor Selma Kaya": a title on the one side of "and", and a name before it. */
function areTwoPeople(
  [left, right]: readonly [readonly Token[], readonly Token[]],
  lexicon: LatinLexicon,
): boolean {
  const isTitle = (token: Token | undefined) =>
    token !== undefined && (lexicon.titles.has(token.folded) || lexicon.offices.has(token.folded));
  const isPlain = (token: Token) =>
    token.isCapital &&
    !isTitle(token) &&
    (lexicon.surnames.has(token.folded) ||
      (!lexicon.bodies.has(token.folded) && !lexicon.places.has(token.folded)));
  const [first, ...rest] = left;
  // "Adıyaman Belediye Başkanı Ece Kaya ve Adana Valisi Ali Öz": an office with a name behind it on both sides.
  const isHolder = (all: readonly Token[]) => {
    const office = all.findLastIndex(isTitle);
    return office >= 0 && office < all.length - 1 && all.slice(office + 1).every(isPlain);
  };
  if (isHolder(left) && isHolder(right)) return true;
  const isNamed = isTitle(first) && rest.length > 0 && rest.every(isPlain);
  return (isNamed && right.some(isPlain)) || (isTitle(right[0]) && left.every(isPlain));
}

function isKnown({ bodies, offices }: LatinLexicon) {
  return ({ folded }: Token) => bodies.has(folded) || offices.has(folded);
}
