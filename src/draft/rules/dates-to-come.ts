/** Whether a date in a sentence is to come: "on Monday" is the next one in "it will open on Monday" alone. */
import type { Language } from "#core/language/language.ts";

type Where = { readonly text: string; readonly start: number; readonly end: number };

/** True where the words around a date speak of what is to come. */
export function isToCome(where: Where, language: Language): boolean {
  return language === "tr" ? isBeforeFuture(where) : isBesideFuture(where, language);
}

/** What speaks of the future, and what parts a date from it: whatever is said is another clause. */
const FUTURE = {
  en: /\b(?:will|shall|would|(?:is|are|was|were) (?:\w+ )?(?:due|expected|set|scheduled|planned|going|likely) (?:to|for)|(?:is|are) scheduled|plans? to|must)\b/gu,
  ar: /(?<!\p{L})(?:سوف|[وف]?س[يتن](?!نو|ار|اس|اق|ين|ون|ناء|ده|طر|ول)\p{L}{3,}|(?:المقرر|المنتظر|المتوقع|المرتقب|المزمع)(?!\p{L}))/gu,
} as const;
const CLAUSE = {
  en: /\b(?:that|said|says|told|announced|added|warned|confirmed)\b|[“”"]/u,
  ar: /(?<!\p{L})[وفب]?(?:أن|إن|أنه|أنها|إنه|إنها|أنهم)(?!\p{L})|[«»"]/u,
} as const;

function isBesideFuture({ text, start, end }: Where, language: "ar" | "en"): boolean {
  return [...text.matchAll(FUTURE[language])].some((found) => {
    const isFirst = found.index < start;
    const between = isFirst ? text.slice(found.index + found[0].length, start) : text.slice(end, found.index);
    // "المقرر أن": what is planned follows this "that".
    const bare = isFirst ? between.replace(/^ (?:أن|to)(?!\p{L})/u, "") : between;
    return !CLAUSE[language].test(bare);
  });
}

/** Turkish verbs follow what they are said of: the first one after the date tells. */
const VERB =
  /(?<future>\p{L}(?:ecek|acak|eceğ|acağ)\p{L}*)|(?:beklen|planlan|öngörül|hedeflen)\p{L}+|(?<past>\p{L}{2,}(?:[ıiuü]lan|[ıiuü]len|[ıiuü]nan|[ıiuü]nen|[dt][ıiuü]ğ\p{L}+|[dt][ıiuü]|m[ıiuü]ş\p{L}*|yor\p{L}*))(?!\p{L})/gu;

function isBeforeFuture({ text, end }: Where): boolean {
  const [first] = text.slice(end).matchAll(VERB);
  const { past } = first?.groups ?? {};
  return first !== undefined && past === undefined;
}
