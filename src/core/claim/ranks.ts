/** Where a claim gives somebody of the story a rank that is another's: "Lt. Gen. Kadıoğlu", of a general. */
import { words } from "#core/language/fold.ts";
import type { Named, Story } from "#core/story/story.ts";
import type { Attribution } from "./attributions.ts";
import type { ReadWords } from "./claim.ts";
import type { ClaimMention } from "./names.ts";
import type { Span } from "./sentences.ts";

/** How many words may stand between a rank and whose it is, where several people are named. */
const APART = 1;

/** Finds the ranks that are wrong. Only ranks that somebody of the story holds are known. */
export function wrongRanks(
  { folded }: ReadWords,
  mentions: readonly ClaimMention[],
  { actors }: Story,
): Attribution[] {
  const ranked = actors.filter(({ rank }) => rank !== undefined);
  const people = mentions.filter(({ named }) => named.kind === "person");
  return ranksIn(folded, ranked).flatMap((found) => {
    const near = people.filter(
      (each) => people.length === 1 || Math.abs(each.at - found.at - found.length) <= APART,
    );
    const [owner, ...more] = [...new Set(near.map(({ named }) => named))];
    if (!owner?.rank || more.length > 0 || found.holders.includes(owner)) return [];
    return [{ at: found.at, length: found.length, owner, told: { text: owner.rank } }];
  });
}

/** The ranks that some words speak of, each with all who hold it; of "lieutenant general" not also "general". */
function ranksIn(
  tokens: readonly string[],
  ranked: readonly Named[],
): (Span & { readonly holders: readonly Named[] })[] {
  const all = ranked.flatMap((holder) =>
    Object.values(holder.rank ?? {}).map((text) => ({ holder, rank: words(text) })),
  );
  return [...tokens.keys()].flatMap((at) => {
    const here = all.filter(({ rank }) => rank.every((word, next) => tokens[at + next] === word));
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
