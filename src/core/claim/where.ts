/** Whether a claim names a place as where something is, or as where somebody goes. */
import { fold, words } from "#core/language/fold.ts";
import type { ClaimWord, Span } from "./sentences.ts";
import { elsewhereIn } from "./world.ts";

const BEFORE_PLACE = new Set(
  words(
    "in at near off outside inside within capital في داخل جنب قرب قبالة خارج مدينة بمدينة العاصمة بالعاصمة başkent başkenti",
  ),
);
/** "Kahire'de", "Kahire'deki", "Kahire'deydi", "Kahire'deymişler", "Kahire'dedir", folded. */
const LOCATIVE_ENDING = /[dt][ae](?:ki\p{L}*|(?:y?di|y?mis|dir)(?:l[ae]r)?)?$/u;

/** What of a country something may be in, off or over: "off the coast of Egypt", "قبالة سواحل مصر". */
const REGION = new Set(
  words("the of coast coasts shore shores waters territory soil ساحل سواحل شواطئ مياه أجواء أراضي نطاق حدود"),
);
/** "Mısır açıklarında", "Mısır topraklarında", folded. */
const REGION_AFTER = /^(?:acik|kiyi|sahil|yakin|sema|toprak)l[ae]rind[ae]/;

function wordBefore(tokens: readonly ClaimWord[], at: number): string {
  let before = at - 1;
  while (REGION.has(tokens[before]?.word ?? "")) before -= 1;
  return tokens[before]?.word ?? "";
}

/** True when something is said to be there: "in Cairo", "بالقاهرة", "Kahire'de". */
export function isLocative(tokens: readonly ClaimWord[], { at, length }: Span): boolean {
  const [first, last, after] = [tokens[at], tokens[at + length - 1], tokens[at + length]];
  const word = first?.word ?? "";
  if (BEFORE_PLACE.has(wordBefore(tokens, at)) || /^و?بال\p{L}{2}/u.test(word)) return true;
  if (REGION_AFTER.test(after?.word ?? "")) return true;
  // "بأنقرة" is in Ankara, but "برلين" is no place by itself without its ب.
  if (/^ب\p{Script=Arabic}{3}/u.test(word) && elsewhereIn([word.slice(1)]).length > 0) return true;
  if (last?.suffix) return LOCATIVE_ENDING.test(fold(last.suffix));
  return /^[a-z]{4,}[dt][ae](?:ki)?$/u.test(last?.word ?? "");
}

const BEFORE_AIM = new Set(words("to visited visits إلى زار يزور سافر راح جه وصل نزل"));

/** True behind a word for going there: "to Ankara", "زار أنقرة". */
export function isAim(tokens: readonly ClaimWord[], at: number): boolean {
  return BEFORE_AIM.has(tokens[at - 1]?.word ?? "");
}

/** True when somebody is said to go there: "to Ankara", "Ankara'ya". */
export function isDirection(tokens: readonly ClaimWord[], { at, length }: Span): boolean {
  return isAim(tokens, at) || /^y?[ae]$/u.test(tokens[at + length - 1]?.suffix ?? "");
}

const VISITED = new Set(words("visited visits toured tours زار زارت يزور سافر وصل"));
const GOING = new Set(
  words("went goes going travelled traveled flew came trip visit arrived flight سافر راح ذهب وصل رحلة زيارة"),
);
/** Turkish verbs for going somewhere, folded: "Türkiye'yi ziyaret etti", "Türkiye'ye gitti". */
const GOING_TURKISH = /^(?:ziyaret|git|gid|gel|gez|uctu|vardi)/;

/** True when somebody is said to have been there as a guest: "visited Turkey", "went to Turkey", "Türkiye'ye gitti". */
export function isVisited(tokens: readonly ClaimWord[], { at, length }: Span): boolean {
  const [before, last, after] = [tokens[at - 1]?.word ?? "", tokens[at + length - 1], tokens[at + length]];
  const isGoing = ["to", "الي", "ل"].includes(before) && GOING.has(tokens[at - 2]?.word ?? "");
  const isAfter = /^y?[aeiıuü]$/u.test(last?.suffix ?? "") && GOING_TURKISH.test(after?.word ?? "");
  return VISITED.has(before) || isGoing || isAfter;
}
