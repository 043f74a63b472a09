/** A claim in the very words of a fact, or of the sentence behind it, in their order: nothing about it has to be understood. */
import type { Language } from "#core/language/language.ts";
import { stem } from "#core/search/stem.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Claim } from "./claim.ts";
import { denialsIn } from "./denial.ts";
import type { Checkable, FactSlots } from "./fact-slots.ts";
import { type ClaimWord, placesOf, wordsOf } from "./sentences.ts";

/** Fewer words say too little to be somebody's very words. */
const FEWEST = 3;

/** True when a fact says every word of a claim, and denies what the claim denies. */
export function isVerbatim(claim: Claim, { fact }: FactSlots): boolean {
  const { tokens, language } = claim;
  const said = telling(tokens, language);
  return said.length >= FEWEST && textsOf(fact, language).some((text) => holds(text, said, language));
}

function textsOf(fact: Checkable, language: Language): string[] {
  const own = fact.text[language];
  const sentences = fact.evidence
    .filter(({ source }) => source.language === language)
    .map(({ sentence }) => sentence.text);
  return own === undefined ? sentences : [own, ...sentences];
}

/** A word that says something or denies it, by its stem. */
type Said = { readonly stem: string; readonly isDenial: boolean };

function telling(tokens: readonly ClaimWord[], language: Language): Said[] {
  const denials = placesOf(denialsIn(tokens, language));
  return tokens.flatMap(({ word }, at) => {
    const isDenial = denials.has(at) || DENYING.test(word);
    return isDenial || !STOP_WORDS[language].has(word) ? [{ stem: stem(word), isDenial }] : [];
  });
}

/** Who denies something says that it is not so; who says "if" or "may" does not say that it is. Folded. */
const DENYING =
  /^(?:den(?:y|ies|ied|ying)|reject\p{L}*|if|may|might|would|could|[وف]?(?:نفي|نفت|ينفي|تنفي|انكر|انكرت|لو|اذا|قد|ربما)|yalanla\p{L}*|redde\p{L}*|eger|belki)$/u;

/** How much of a part of a text the words must be: what is left out between them may turn their meaning round. */
const WHOLE = 0.9;

/** True when a text has all of these words in their order, and little between them. */
function holds(text: string, said: readonly Said[], language: Language): boolean {
  const told = telling(wordsOf(text), language);
  const isSame = (one: Said | undefined, other: Said | undefined) =>
    one?.stem === other?.stem && one?.isDenial === other?.isDenial;
  return told.some((first, from) => {
    if (!isSame(first, said[0])) return false;
    let next = 0;
    for (let at = from; at < told.length && next < said.length; at += 1) {
      if (isSame(told[at], said[next])) next += 1;
      else if (told[at]?.isDenial || at - from - next + 1 > said.length / WHOLE - said.length) return false;
    }
    return next === said.length;
  });
}
