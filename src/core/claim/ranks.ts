/** Where a claim gives somebody of the story a rank that is not theirs: "Lt. Gen. Kadıoğlu", of a general. */
import { words } from "#core/language/fold.ts";
import type { Named, Story } from "#core/story/story.ts";
import type { Attribution } from "./attributions.ts";
import type { ReadWords } from "./claim.ts";
import type { ClaimMention } from "./names.ts";
import type { Span } from "./sentences.ts";

/** How many words may stand between a rank and whose it is, where several people are named. */
const APART = 1;

/** A rank that some words speak of, with all in the story who hold it. */
type SpokenRank = Span & { readonly holders: readonly Named[] };

/** A rank that is said of somebody, which may be another's. */
export type SaidRank = Span & { readonly owner: Named; readonly isRight: boolean };

/** What is wrong about ranks that are. */
export function wrongRanks(ranks: readonly SaidRank[]): Attribution[] {
  return ranks.flatMap(({ at, length, owner, isRight }) =>
    isRight || !owner.rank ? [] : [{ at, length, owner, told: { text: owner.rank } }],
  );
}

/** Finds the ranks that a claim gives to those whom it names. */
export function ranksOf(
  { folded, tokens }: ReadWords,
  mentions: readonly ClaimMention[],
  { actors }: Story,
): SaidRank[] {
  const ranked = actors.filter((actor) => ranksGiven(actor).length > 0);
  const people = mentions.filter(({ named }) => named.kind === "person");
  const held = ranksIn(shortened(folded), ranked);
  const typed = tokens.map(({ word }) => word);
  const others = otherRanks(typed, people).filter((each) => !held.some(({ at }) => at === each.at));
  return [...held, ...others].flatMap((found) => {
    const near = people.filter(
      (each) => people.length === 1 || Math.abs(each.at - found.at - found.length) <= APART,
    );
    const [owner, ...more] = [...new Set(near.map(({ named }) => named))];
    if (!owner?.rank || more.length > 0) return [];
    return [{ at: found.at, length: found.length, owner, isRight: found.holders.includes(owner) }];
  });
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ["lieutenant", "lt"],
  ["major", "maj"],
  ["brigadier", "brig"],
]);

/** English grades of a general as they are mostly written; "general" alone is said of any of them. */
function shortened(tokens: readonly string[]): string[] {
  const grade = (token = "") => SHORT.get(token) ?? token;
  const isGrade = (token = "") => [...SHORT.values()].includes(grade(token));
  return tokens.map((token, at) => {
    if (token === "general" && isGrade(tokens[at - 1])) return "gen";
    return ["general", "gen"].includes(tokens[at + 1] ?? "") ? grade(token) : token;
  });
}

/** Ranks that nobody of the story may hold. Only "general" is said of any of its grades. */
const RANKS = `
  field marshal, marshal, air marshal, air chief marshal, air commodore, wing commander, admiral, vice admiral,
  rear admiral, commodore, brigadier, brigadier general, brig gen, major general, maj gen, colonel, col,
  lieutenant colonel, lt col, major, maj, captain, capt, lieutenant, lt, second lieutenant, sergeant, corporal,
  مشير, أميرال, فريق بحري, لواء, لواء طيار, عميد, عميد طيار, عقيد, عقيد طيار, مقدم, رائد, نقيب, ملازم, ملازم أول, رقيب,
  mareşal, oramiral, koramiral, tümamiral, tuğamiral, amiral, tümgeneral, tuğgeneral, albay, yarbay, binbaşı,
  yüzbaşı, üsteğmen, teğmen, asteğmen, başçavuş, çavuş, onbaşı`
  .split(",")
  .map((each) => words(each));

/** The words of ranks: those that nobody of a story may hold, and its own. */
export function rankWords({ actors }: Story): ReadonlySet<string> {
  return new Set([...RANKS.flat(), ...actors.flatMap(ranksGiven).flatMap((text) => words(text))]);
}

/** Those directly before whom they are said of, or at the word for a rank; most of their words mean other things elsewhere. */
function otherRanks(tokens: readonly string[], people: readonly ClaimMention[]): SpokenRank[] {
  const isHere = (rank: readonly string[], at: number) =>
    rank.every((word, next) => isSpelling(tokens[at + next], word));
  const word = tokens.findIndex((token) => RANK.test(token));
  return [...people.map(({ at }) => at), ...(word < 0 ? [] : [word, word + 1])].flatMap((end) => {
    const before = RANKS.filter((rank) => isHere(rank, end - rank.length));
    const after = word >= 0 && end === word + 1 ? RANKS.filter((rank) => isHere(rank, end)) : [];
    const longest = (ranks: readonly (readonly string[])[]) =>
      Math.max(0, ...ranks.map((rank) => rank.length));
    if (longest(after) > 0) return [{ at: end, length: longest(after), holders: [] }];
    return longest(before) > 0 ? [{ at: end - longest(before), length: longest(before), holders: [] }] : [];
  });
}

/** The word for a rank, beside which one stands. */
const RANK = /^(?:rank|ranked|ranking|[وب]?رتب\p{L}{1,3}|rutbe\p{L}*)$/u;

function isSpelling(token: string | undefined, word: string): boolean {
  return token === word || token?.replace(/^(?:و|ل|ب)?ال/u, "") === word;
}

/** The ranks that sources give somebody, in every language. */
function ranksGiven({ rank, role }: Named): string[] {
  return [rank, ...role.accounts.map((account) => account.rank)].flatMap((each) => Object.values(each ?? {}));
}

/** The ranks of the story; of "lieutenant general" not also "general". */
function ranksIn(tokens: readonly string[], ranked: readonly Named[]): SpokenRank[] {
  const all = ranked.flatMap((holder) =>
    ranksGiven(holder).map((text) => ({ holder, rank: shortened(words(text)) })),
  );
  // "فريق" without its article is a team, too.
  const isAfterWord = (at: number) => RANK.test(tokens[at - 1] ?? "");
  return [...tokens.keys()].flatMap((at) => {
    const isWord = (word: string, next: number) =>
      tokens[at + next] === word || (isAfterWord(at) && isSpelling(word, tokens[at + next] ?? ""));
    const here = all.filter(({ rank }) => rank.every(isWord));
    const length = Math.max(0, ...here.map(({ rank }) => rank.length));
    const holders = here.filter(({ rank }) => rank.length === length).map(({ holder }) => holder);
    const isPart = all.some(
      ({ rank }) =>
        rank.length > length &&
        rank.slice(1).every((word, next) => tokens[at + next] === word) &&
        tokens[at - 1] === rank[0],
    );
    return holders.length > 0 && !isPart ? [{ at, length, holders }] : [];
  });
}
