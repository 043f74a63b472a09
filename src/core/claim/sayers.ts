/** Who is said to have said something: "Saqr stressed that …", "according to the spokesman", "sözcünün aktardığına göre". */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import type { Named } from "#core/story/story.ts";
import type { ClaimWord, Span } from "./sentences.ts";

type Mention = Span & { readonly named: Named };

/** Words beside whoever only tells what is claimed of others: "according to the spokesman", "sözcüye göre". */
export const ACCORDING = new Set(words("according per بحسب حسب وحسب وفق وفقا لوفق göre"));

/** Verbs of saying, folded. Turkish ones stand behind what is said, some of them as the second of two words. */
const SAYING: Readonly<Record<Language, RegExp>> = {
  ar: /^[وف]?(?:(?:قال|صرح|اكد|شدد|اعرب|اشار|اوضح|ذكر|افاد|اعلن|اضاف|لفت|نوه|اعتبر)ت?|[يت](?:قول|صرح|وكد|شدد|عرب|شير|وضح|ذكر|فيد|علن|ضيف|لفت|نوه|عتبر))$/u,
  en: /^(?:sa(?:id|ys?|ying)|told|stat(?:ed|es)|declare[sd]|announce[sd]|note[sd]|add(?:ed|s)|stress(?:ed|es)|emphasi[sz]e[sd]|hope[sd]|pointed|points|affirm(?:ed|s)|remark(?:ed|s)|insist(?:ed|s)|claim(?:ed|s)|express(?:ed|es)|underlined|highlighted)$/,
  tr: /^(?:de(?:di|mis|r)|diyor|soyle(?:di|mis)|soyluyor|belirt(?:ti|mis|iyor)|bildir(?:di|mis|iyor)|vurgula(?:di|mis)|acikla(?:di|mis)|kaydet(?:ti|mis)|aktar(?:di|mis)|savun(?:du|mus))$|^(?:ifade|isaret|beyan) et(?:ti|mis)$|^dile getir(?:di|mis)$|^dikkati? cek(?:ti|mis)$/u,
};
/** What begins what is said in Arabic: nobody behind it says it. */
const THAT = new Set(words("أن إن بأن انه انها"));

/** How many words may part somebody from the verb: "Saqr, the commander of the Egyptian Air Force, said". */
const REACH = 8;
/** How many words may stand between "according to" and whom it means. */
const NEAR = 4;

/** The persons among those whom a sentence names that say what it tells. */
export function sayersIn(
  tokens: readonly ClaimWord[],
  mentions: readonly Mention[],
  language: Language,
): ReadonlySet<Named> {
  const named = mentions.toSorted((a, b) => a.at - b.at);
  const sentence: Sentence = { tokens, named, people: named.filter(isPerson), language };
  const sayers = tokens.flatMap(({ word }, at) => {
    if (ACCORDING.has(word)) return sourceOf(at, sentence) ?? [];
    const isSaying = [word, `${tokens[at - 1]?.word} ${word}`].some((each) => SAYING[language].test(each));
    return (isSaying && subjectOf(at, sentence)) || [];
  });
  return new Set(sayers.filter(isPerson).map((each) => each.named));
}

/** Whom a sentence names, in the order of its words. */
type Sentence = {
  readonly tokens: readonly ClaimWord[];
  readonly named: readonly Mention[];
  readonly people: readonly Mention[];
  readonly language: Language;
};

function isPerson({ named }: Mention): boolean {
  return named.kind === "person";
}

function sourceOf(at: number, { people, language }: Sentence): Mention | undefined {
  if (language === "tr")
    return people.findLast((each) => each.at + each.length <= at && at - each.at - each.length <= NEAR);
  return people.find((each) => each.at > at && each.at - at <= NEAR);
}

/** Who stands where the verb has its subject: before it in English, behind it in Arabic, and first of all in Turkish. */
function subjectOf(at: number, { tokens, named, people, language }: Sentence): Mention | undefined {
  const last = named.find((each) => each.at + each.length === at);
  const before = people.findLast(
    (each) => each.at + each.length <= at && at - each.at - each.length <= REACH,
  );
  const after = people.find((each) => each.at > at && each.at - at <= NEAR);
  switch (language) {
    case "ar": {
      const isSaid = tokens.slice(at + 1, after?.at).some(({ word }) => THAT.has(word));
      return isSaid ? before : (after ?? before);
    }
    case "en":
      // "… says the army spokesman" ends a sentence; "the army says" has no person before it that is meant.
      if (after && after.at + after.length === tokens.length) return after;
      return last && tokens[last.at - 1]?.word !== "of" ? last : before;
    case "tr": {
      const [first] = named;
      const isSubject = first && tokens[first.at + first.length - 1]?.suffix === "";
      return last ?? (at === tokens.length - 1 && isSubject ? first : undefined);
    }
  }
}
