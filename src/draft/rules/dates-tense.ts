/** Whether a date in a sentence is past or to come: "on Monday" is the next one in "it will open on Monday" alone. */
import type { Language } from "#core/language/language.ts";

/** Undefined where the words around a date do not tell. */
export type Tense = "past" | "future" | undefined;

type Where = { readonly text: string; readonly start: number; readonly end: number };

/** Of which time the words around a date speak. */
export function tenseOf(where: Where, language: Language): Tense {
  if (language === "tr") return ofNextVerb(where);
  if (language === "en" && isDone(where)) return "past";
  if (isBesideFuture(where, language)) return "future";
  if (PAST[language].test(clauseAround(where, language))) return "past";
  // "From Monday, fares rise."
  return language === "en" && /\b[Ff]rom $/.test(where.text.slice(0, where.start)) ? "future" : undefined;
}

/** What speaks of the future, and what parts a date from it: whatever is said is another clause. */
const FUTURE = {
  en: /\b(?:will|shall|would|to be \p{L}+|(?:is|are) to (?!(?:the|a|an|\p{Lu}))|(?:could|may|might) (?!not\b|have\b)|(?:is|are|was|were) (?:\w+ )?(?:due|expected|set|scheduled|planned|going|likely|slated) (?:to|for|on|in|at|by|back)|(?:due|expected|set|scheduled|planned|slated|forecast|tipped|booked|pencilled in) (?:to|for|on|in|by)|(?:expect|forecast|predict|plan|hope|aim)(?:s|ed|ing)? (?:to|another|an?|the|no|further|more)|must|(?:opens?|begins?|starts?|closes?|ends|resumes?|kicks? off|travels?|(?<!to )faces?(?! to)|hosts?|plays?|meets?|takes? place|runs? (?:from|until|through)|returns?) (?!["“]))\b/gu,
  ar: /(?<!\p{L})(?:سوف|[وف]?س[يتن](?!نو|ار|اس|اق|ين|ون|ناء|ده|طر|ول|وات|ادة|دات|رة|ما(?!\p{L})|تيني|توكهولم|دني|بيريا|جارة|كولوج)\p{L}{3,}|(?:المقرر|المنتظر|المتوقع|المرتقب|المزمع|[وف]?[يت]ُ?(?:فترض|توقع|نتظر|رتقب))(?!\p{L}))/gu,
} as const;
const CLAUSE = {
  en: /\b(?:that|said|says|told|announced|added|warned|confirmed)\b|[“”"]/u,
  ar: /(?<!\p{L})[وفب]?(?:أن|إن|أنه|أنها|إنه|إنها|أنهم)(?!\p{L})|[«»"]/u,
} as const;

/** "a study published on Monday": what was done then, unless it is to be. */
function isDone({ text, start }: Where): boolean {
  const before = text.slice(0, start);
  if (/\b(?:said|announced|confirmed|told \p{L}+(?: \p{L}+)?) $/u.test(before)) return true;
  return (
    /\b(?!expected|scheduled|planned|slated|booked|delayed|postponed|needed|supposed|used)(?:\p{L}{2,}ed|was|were|began|lost|fell|rose|met|left|came|went|took|became|broke|gave|died|ran|drew|held|made|sent|born|shot|told|found|killed|built|sold|won|seen|given|taken|written) (?:(?:late|early|only|again|there|here|on|in|last|back|dead|online) )*$/u.test(
      before,
    ) && !/\b(?:be|get|being|is|are|not) (?:\p{L}+ly )?\p{L}+ (?:\p{L}+ )?$/u.test(before)
  );
}

function isBesideFuture({ text, start, end }: Where, language: "ar" | "en"): boolean {
  return [...text.matchAll(FUTURE[language])].some((found) => {
    const isFirst = found.index < start;
    const between = isFirst ? text.slice(found.index + found[0].length, start) : text.slice(end, found.index);
    // "will pay a quarter more than Tuesday's closing price": whose day it is belongs to another thing.
    if (isFirst && /,/.test(between) && /^[’']s\b/.test(text.slice(end))) return false;
    // "if they are to win after they drew on Saturday": another clause tells of the past.
    if (isFirst && language === "en" && OVER.test(between)) return false;
    // "المقرر أن": what is planned follows this "that".
    const bare = isFirst ? between.replace(/^ (?:أن|to)(?!\p{L})/u, "") : between;
    return !CLAUSE[language].test(bare);
  });
}

const OVER =
  /\b(?:after|when|as|since|because|who|which|whose|where)\b.*\b(?:was|were|had|did|won|lost|fell|rose|met|left|came|went|took|became|made|broke|found|gave|held|beat|drew|\p{L}{3,}ed)\b/u;

/** What speaks of the past, where nothing beside the date speaks of the future. */
const PAST = {
  en: /\b(?:was|were|had|did|began|won|lost|fell|rose|met|left|came|went|took|became|made|broke|found|gave|held|withdrew|beat|drew|ran|hit|shut|struck|spoke|sold|sent|paid|bought|brought|built|caught|chose|drove|felt|fought|flew|grew|heard|kept|knew|laid|led|quit|sank|saw|sat|shook|shot|spent|stole|stood|swept|taught|tore|threw|wrote|\p{L}{2,}ed)\b/u,
  ar: /(?<!\p{L})و?(?:كان|كانت|قد)(?!\p{L})/u,
} as const;

/** The words around a date that no comma, quotation mark or "said that" parts from it. */
function clauseAround({ text, start, end }: Where, language: "ar" | "en"): string {
  // "put off until 22 April": the day to which something lasts.
  if (/\b(?:until|till|by)\s$/.test(text.slice(0, start))) return "";
  const stop = new RegExp(`${CLAUSE[language].source}|[,;:،؛]`, "u");
  const before = text.slice(0, start).split(stop).at(-1) ?? "";
  const after = text.slice(end).split(stop)[0] ?? "";
  return `${before} ${after}`;
}

/**
 * Turkish verbs follow what they are said of: the first one after the date tells. "Planlanan", which describes something,
 * leaves it to the verb behind it.
 */
const VERB =
  /(?<planned>(?:beklenen|planlanan|öngörülen|hedeflenen)(?!\p{L}))|(?<future>\p{L}(?:ecek|acak|eceğ|acağ)\p{L}*|(?:bekle|planla|öngörül|hedefle|umul)\p{L}*|(?:bekli|planlı|hedefli|umu|tahmin edi)yor\p{L}*)|(?<past>\p{L}{2,}(?:[ıiuü]lan|[ıiuü]len|[ıiuü]nan|[ıiuü]nen|[dt][ıiuü]ğ\p{L}+|[dt][ıiuü]|m[ıiuü]ş\p{L}*|yor\p{L}*))(?!\p{L})/gu;

/** "Pazar gecesi duyuran": right after the date, a participle tells of what was done. */
const DOING =
  /^ (?!\p{L}*[dt][ae]n(?!\p{L})|(?:bekle|planla|öngörüle|hedefle)nen|itibaren|olan)\p{L}{3,}[ae]n(?!\p{L})/u;

function ofNextVerb({ text, end }: Where): Tense {
  if (DOING.test(text.slice(end))) return "past";
  const [first, ...rest] = text.slice(end).matchAll(VERB);
  if (!first) return undefined;
  if (first.groups?.planned === undefined) return first.groups?.past === undefined ? "future" : "past";
  // "Salı günü yapılması planlanan fırlatma iptal edilmişti."
  const isOver = rest.some(({ 0: verb }) => /m[ıiuü]şt[ıiuü]$/.test(verb));
  return isOver ? undefined : "future";
}
