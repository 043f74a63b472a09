/**
 * A source's text as a title, headings and numbered sentences. One paragraph a line; the first line is
 * the title; a line that doesn't end like a sentence is a heading.
 */
import type { Language } from "#core/language/language.ts";

export type Sentence = {
  /** Counted from 1 through the whole source; titles and headings have no number. */
  readonly number: number;
  readonly text: string;
  /** Where the sentence begins in the source's text, in UTF-16 units. */
  readonly start: number;
  /** The heading it stands under, when there is one. */
  readonly heading?: string;
};

export type Heading = { readonly text: string; readonly start: number };

export type Outline = {
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly sentences: readonly Sentence[];
};

/** Splits a source's text. `text` uses \n between lines. */
export function outline(text: string, language: Language): Outline {
  const headings: Heading[] = [];
  const sentences: Sentence[] = [];
  const [title, ...rest] = linesOf(text);
  for (const line of rest) {
    if (!ENDS_LIKE_A_SENTENCE.test(line.text)) {
      headings.push(line);
      continue;
    }
    const heading = headings.at(-1)?.text;
    for (const piece of split(line, language)) {
      sentences.push({ number: sentences.length + 1, ...piece, ...(heading !== undefined && { heading }) });
    }
  }
  return { title: title?.text ?? "", headings, sentences };
}

/** A full stop, question or exclamation mark or ellipsis, perhaps inside closing quotation marks or brackets. */
const ENDS_LIKE_A_SENTENCE = /[.!?…؟۔][\p{Pe}\p{Pf}"']*$/u;

/** Abbreviations after which a sentence goes on: initials, ranks and titles; in Turkish also ordinals (3. Ordu). */
const ABBREVIATION: Readonly<Record<Language, RegExp>> = {
  ar: /(?:^|[\s(.])[أدم]\.\s*$|(?:^|[(«.])\p{Script=Arabic}\.\s*$/u,
  en: /(?:^|[\s(])(?:(?![ap]\.m)(?:\p{Lu}\.)*\p{Lu}|co|corp|inc|bros|cllr|rep|sen|gov|hon|rev|supt|insp|det|lt|gen|col|maj|capt|sgt|adm|brig|cmdr|mr|mrs|ms|dr|prof|st|jr|sr|vs|u\.s|u\.k)\.\s*$/iu,
  tr: /(?:^|[\s(])(?:(?:\p{Lu}\.)*\p{Lu}|ltd|şti|san|tic|uzm|op|arş|gör|öğr|müh|org|korg|tümg|tuğg|alb|yrd|doç|dr|prof|av|sn|bkz|\d{1,2})\.\s*$/iu,
};

/** "Sept. 9": a month cut short before its day. */
function isMonth(segment: string, rest: string, language: Language): boolean {
  return (
    language === "en" &&
    /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.\s*$/i.test(segment) &&
    /^\d/.test(rest)
  );
}

/**
 * “Why?” she asked, “Why?” Kay asked: what is quoted ends, and the sentence goes on. Arabic has no small letters, and
 * ends it with a full stop.
 */
function isAsked(segment: string, rest: string): boolean {
  if (!/[?!…؟]["'’”»]+\s*$/u.test(segment)) return false;
  return (
    /^\p{Ll}/u.test(rest) || ASKED.test(rest) || (/»\s*$/.test(segment) && /^\p{Script=Arabic}/u.test(rest))
  );
}

const ASKED =
  /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:said|says|asked|asks|told|tells|added|cried|shouted|wondered|replied|joked|wrote)\b/u;

type Piece = { readonly text: string; readonly start: number };

const segmenters = new Map<Language, Intl.Segmenter>();

/** Made for the first source of a language, as each takes some thousandths of a second. */
function segmenterOf(language: Language): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return segmenter;
}

function split(line: Piece, language: Language): Piece[] {
  const pieces: Piece[] = [];
  let open = "";
  let start = 0;
  for (const { segment, index } of segmenterOf(language).segment(line.text)) {
    if (open === "") start = index;
    open += segment;
    const rest = line.text.slice(index + segment.length);
    const goesOn =
      rest !== "" &&
      (ABBREVIATION[language].test(segment) || isMonth(segment, rest, language) || isAsked(segment, rest));
    if (goesOn) continue;
    pieces.push(trimmed(open, line.start + start));
    open = "";
  }
  return pieces.filter((piece) => piece.text !== "");
}

function linesOf(text: string): Piece[] {
  let start = 0;
  const lines: Piece[] = [];
  for (const line of text.split("\n")) {
    lines.push(trimmed(line, start));
    start += line.length + 1;
  }
  return lines.filter((line) => line.text !== "");
}

function trimmed(text: string, start: number): Piece {
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}
