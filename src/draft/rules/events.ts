/** Meetings, agreements, visits and exercises: sentences that tell that one takes place. */
import { fold } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import type { Unsure } from "#core/story/schema.ts";
import type { StoryEvent } from "#core/story/story.ts";
import type { Actor, Mention } from "./actors.ts";
import type { FoundDate } from "./dates.ts";
import type { Line } from "./spot.ts";

export type FoundEvent = {
  readonly kind: StoryEvent["kind"];
  readonly line: number;
  readonly participants: readonly Actor[];
  readonly place?: Actor;
  readonly date?: FoundDate;
  /** Set where its date is only likely. */
  readonly unsure?: Unsure;
};

type Kind = "agreement" | "meeting" | "visit" | "exercise";

/** What tells of each kind, in folded words. */
const PATTERNS: Readonly<Record<Language, readonly (readonly [Kind, RegExp])[]>> = {
  ar: [
    ["exercise", /(?:تدريب|مناور)\S* .{0,30}(?:مشترك|عسكري|بحري|جوي)/],
    [
      "agreement",
      /(?:^|\s)[وف]?(?:(?:ي|ت)?وقع(?:ت|ا|تا|وا|ان)?|(?:ي|ت)?[اأ]?برم(?:ت|ا|تا|وا|ته|ه|ان)?)\s.*(?:اتفاق|مذكر|بروتوكول|معاهد|عقد)|(?:اتفاق|مذكر|بروتوكول)\S* (?:\S+ ){0,3}(?:وقع|ابرم)(?:ه|ته|ها|تها|اه|وه)(?:\s|$)|(?:توقيع|ابرام) (?:اتفاق|مذكر|بروتوكول|معاهد)/,
    ],
    [
      "meeting",
      /(?:^|\s)[وف]?(?:التق(?:ي|ت|يا|يان)|اجتماع\S* (?:عقد|ضم|جمع)\S*|(?:بحث|ناقش|يبحث|يناقش)(?:ت|ا|ان)? .*\sمع|لقاء\S* (?:عقد|جمع)|يلتقي|تلتقي|اجتمع(?:ت|ا)?|استقبل(?:ت)?|محادثات|مباحثات)(?:\s|$)/,
    ],
    [
      "visit",
      /(?:^|\s)[وف]?(?:زار(?:ت)?|تفقد(?:ت)?|يتفقد|يزور|تزور|وصل(?:ت)? الي|بزياره|بجوله|(?:يبدا|تبدا|بدات?|انهي|انهت|اختتم(?:ت)?) .{0,90}زياره)(?:\s|$)/,
    ],
  ],
  en: [
    ["exercise", /\b(?:joint|military|naval|air) (?:\w+ )?(?:exercises?|drills?)\b/],
    [
      "agreement",
      /\bsign(?:ed|s|ing)?\b.*\b(?:agreement|deal|pact|treaty|memorandum|accord|contract)\b|\b(?:agreement|deal|pact|treaty|memorandum|accord|contract) (?:\w+ )?signed\b|\b(?:reached|struck|sealed) an? (?:\w+ ){0,3}(?:agreement|deal|accord|pact|truce|ceasefire)\b|\bagreed (?:on \w+ )?(?:on |to )?an? (?:[\w-]+ ){0,3}(?:truce|ceasefire|deal|pact)\b|\bagreed to (?:be bought|be taken over|be acquired|buy|acquire|take over|merge)\b/,
    ],
    [
      "meeting",
      /^(?!.*\b(?:final|finals|semi-final|league|cup|round)\b)(?=.*\bmeet\b).*\bmeet\b|\bmeeting of\b|\b(?:talks|negotiations) (?:\w+ ){0,5}between\b|\b(?:met|meets|held talks|hold talks|holds talks|received (?:president|minister|prime|king|ambassador|envoy|his \w+ counterpart|her \w+ counterpart))\b/,
    ],
    [
      "visit",
      /\b(?:visited|visits|will visit|would visit|(?:to|is|was) visit(?:ing)?|arrived in|arrives in|toured|a visit to)\b/,
    ],
  ],
  tr: [
    ["exercise", /\btatbikat/],
    [
      "agreement",
      /\b(?:anlasma|mutabakat|bildiri|belge|protokol|sozlesme|zapti)\w*\b.*\bimzala|\bimzala\w+ .{0,30}(?:anlasma|mutabakat|protokol|sozlesme)|\banlasmaya var(?:d|il|m)/,
    ],
    [
      "meeting",
      /^(?!.*\b(?:teklif|tasari|kanun|yasa|oy|karar|onerge|butce|rapor|suc)).*\bkabul (?:edil|etti)|\b(?:gorustu|bir araya gel|bulustu|bulusacak|gorusecek)/,
    ],
    [
      "visit",
      /\b(?:ziyaret (?:et|ed)|geziyor|temaslarda bulun)|(?<!aray)[ae] (?:gelmesi|gitmesi|gecmesi) (?:bekleni|planlani|ongorulu)|['’][yn]?[ae] (?:gelerek|giderek|gecerek) .*gorus|\bbolgeye (?:geldi|gelmesi|gidecek|gelecek)/,
    ],
  ],
};

/** The event of each sentence that tells one, with who is named there, where, and the first date. */
export function eventsIn(
  lines: readonly Line[],
  actors: readonly Actor[],
  { language, dates }: { readonly language: Language; readonly dates: (line: Line) => readonly FoundDate[] },
): FoundEvent[] {
  return lines.flatMap((line) => {
    const kinds = kindsOf(line, language);
    const here = actors.filter(({ mentions }) => mentions.some((mention) => mention.line === line.number));
    const participants = here.filter((actor) => actor.kind !== "place");
    // Arabic and Turkish often say only "the two ministers"; in English verbs of meeting have too many other meanings.
    const isNamed = here.length > 0 || /\bthe two \w+ (?:had |have |will )?me[et]t?\b/.test(line.text);
    if (kinds.length === 0 || (language === "en" && !isNamed)) return [];
    const place = here.find(
      (actor) => actor.kind === "place" && actor.mentions.some((each) => isWhere(each, line)),
    );
    const [date] = dates(line);
    const told = { line: line.number, participants, ...(place && { place }), ...(date && { date }) };
    return kinds.map((kind) => ({ kind, ...told, ...(date?.unsure && { unsure: date.unsure }) }));
  });
}

/** Whoever travels to meet somebody does both; of other kinds, the one that is told of first. */
function kindsOf({ text }: Line, language: Language): readonly Kind[] {
  const folded = fold(text);
  const found = PATTERNS[language].flatMap(([kind, pattern]) => {
    const at = folded.search(pattern);
    return at < 0 ? [] : [{ kind, at }];
  });
  const [first, second] = found.toSorted((a, b) => a.at - b.at);
  if (!first) return [];
  const isBoth =
    language === "tr" && second && [first, second].every(({ kind }) => /meeting|visit/.test(kind));
  return isBoth ? [first.kind, second.kind] : [first.kind];
}

/** True when something takes place there: "in Cairo", "بالقاهرة", "Kahire'de"; a capital may also stand for its country. */
function isWhere({ line: number, start, end }: Mention, { number: own, text }: Line): boolean {
  if (number !== own) return false;
  const [before, after] = [fold(text.slice(0, start)), fold(text.slice(end))];
  return /(?:^|\s)(?:in|at|في|[وف]?ب)\s*(?:\S+\s)?$/.test(before) || /^['’]n?[dt][ae](?:ki)?\b/.test(after);
}
