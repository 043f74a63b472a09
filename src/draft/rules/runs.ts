/** Runs of words in capitals: what may be a name in English and Turkish. */
import { isOfWorld } from "./demonyms.ts";
import type { LatinLexicon } from "./lexicon.ts";
import { listed } from "./lists-latin.ts";
import { parted } from "./parted-runs.ts";
import type { Line } from "./spot.ts";
import { isJoined, type Token } from "./tokens.ts";

/** The first and last word of a run. */
export type Run = { readonly first: number; readonly last: number };

/** Words in capitals that belong together, small joining words between them included. */
export function runsIn({ tokens }: Line, lexicon: LatinLexicon): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [at, token] of tokens.entries()) {
    const goesOn = open !== undefined && follows(tokens, at, lexicon);
    if (!goesOn && open) {
      runs.push(open);
      open = undefined;
    }
    if (goesOn ? !token.isCapital : !begins(tokens, at, lexicon)) continue;
    open = open && goesOn ? { ...open, last: at } : { first: at, last: at };
  }
  const all = listed(open ? [...runs, open] : runs, tokens);
  return all.flatMap((run) => parted(run, tokens, lexicon));
}

function begins(tokens: readonly Token[], at: number, lexicon: LatinLexicon): boolean {
  const token = tokens[at];
  if (!token || ((at === 0 || /["“«]$/.test(token.gap)) && lexicon.starters.has(token.folded))) return false;
  const next = tokens[at + 1];
  // "Police Chief Ann Murray", "Police Scotland"
  if (token.isCapital && token.folded === "police" && next?.isCapital && isJoined(next)) return true;
  return isNameWord(token, lexicon) || opens(tokens, at, lexicon);
}

function isNameWord({ isCapital, folded, text }: Token, { stops }: LatinLexicon): boolean {
  // "Sayın Başbakanımızla": ours, and nobody's name.
  if (/\p{L}{4}[iu]m[iu]z(?:[iuae]|[dnly]\p{L}+)?$/u.test(folded) && stops.has("ve")) return false;
  return isCapital && (!stops.has(folded) || CAPITALS.has(text)) && !ERAS.test(text);
}

/** "M.Ö. 810", "B.C." */
const ERAS = /^(?:M\.Ö|M\.S|A\.Ş|B\.C|A\.D)\.$/;

/** Names that would be small words if they were not written in capitals. */
const CAPITALS = new Set(["US", "WHO"]);

function isCounted({ text }: Token, next: Token | undefined): boolean {
  return /^\d{1,2}$/.test(text) && next?.gap === ". " && next.isCapital;
}

/** "Fatma Ekim Dursun", "Dr. Nisan Tekeli": a month within a name. */
function isMiddle(tokens: readonly Token[], at: number, lexicon: LatinLexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.isCapital || !before?.isCapital || !lexicon.alsoGiven.has(token.folded)) return false;
  // "Joe March", "Anthony May": a family name, where no number follows.
  const isNumbered = /^\d/.test(tokens[at + 1]?.text ?? "");
  const isPlain =
    isNameWord(before, lexicon) && !lexicon.bodies.has(before.folded) && !lexicon.titles.has(before.folded);
  if (isPlain && !isNumbered && !isOfWorld(before.folded)) return true;
  return opens(tokens, at, lexicon);
}

/** "St Luke's Hospital", "King's College": a body that is called after somebody; a country's is told otherwise. */
function isOwnBody(owner: Token, token: Token, { bodies, places }: LatinLexicon): boolean {
  const isOwned =
    /^[’']s$/.test(owner.suffix) &&
    token.isCapital &&
    (bodies.has(token.folded) || places.has(token.folded)) &&
    isJoined(token);
  return isOwned && !isOfWorld(owner.folded);
}

/** "New South Wales", "May Ashworth": a word that is mostly no name, in a capital before one. */
function opens(tokens: readonly Token[], at: number, lexicon: LatinLexicon): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.isCapital || token.suffix !== "" || !next || !isJoined(next) || !isNameWord(next, lexicon))
    return false;
  // Where no sentence begins.
  if (lexicon.opening.has(token.folded)) return at > 0 && /^ $/.test(token.gap);
  return lexicon.alsoGiven.has(token.folded) && isGiven(tokens, at, lexicon);
}

/** A month is one behind a number or a small word, "in May", and before an office: "May Prime Minister …". */
function isGiven(
  tokens: readonly Token[],
  at: number,
  { titles, offices, bodies, places }: LatinLexicon,
): boolean {
  const next = tokens[at + 1];
  const isOther = (word: string) => [titles, offices, bodies, places].some((list) => list.has(word));
  if (!next || isOther(next.folded) || /^\p{Lu}+$/u.test(next.text)) return false;
  // "Temmuz Karadağ" may be called like a country; in English a month stands before one: "In late May France …".
  const isEnglish = titles.has("mr");
  return !isDated(tokens, at) && (!isEnglish || !isOfWorld(next.folded));
}

/** True for a month with a number beside it, or behind a small word: "in May". */
export function isDated(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return /^\d/.test(before?.text ?? "") || /^\d/.test(next?.text ?? "") || DATING.has(before?.folded ?? "");
}

const DATING = new Set(
  "in on by since until of last next this early late mid from to and gecen gelecek bu".split(" "),
);

/** True when the word goes on with the run before it, or joins it to a capital after it. */
function follows(tokens: readonly Token[], at: number, lexicon: LatinLexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return false;
  if (before.suffix !== "") return isOwnBody(before, token, lexicon);
  // "Nottingham Magistrates' Court"
  if (/^[’'] $/.test(token.gap))
    return /s$/.test(before.folded) && token.isCapital && lexicon.bodies.has(token.folded);
  const isAfterTitle = lexicon.titles.has(before.folded) && /^\.\s+$/.test(token.gap);
  const isAfterInitial = before.text.length === 1 && /^\.\s*$/.test(token.gap);
  if (!isJoined(token) && !isAfterTitle && !isAfterInitial && !isCounted(before, token)) return false;
  // "Bursa 3. Ağır Ceza Mahkemesi"
  if (isCounted(token, tokens[at + 1])) return true;
  // "Greater Manchester Police": a word that may begin a sentence is part of a name behind another one.
  if (
    isNameWord(token, lexicon) ||
    isMiddle(tokens, at, lexicon) ||
    (token.isCapital && lexicon.bodies.has(token.folded))
  )
    return true;
  if (!lexicon.joining.has(token.folded)) return false;
  const next = tokens.slice(at + 1).find(({ folded }) => !lexicon.joining.has(folded));
  return next !== undefined && isJoined(next) && isNameWord(next, lexicon) && tokens.indexOf(next) - at <= 2;
}
