/**
 * Text that mixes directions. Chat programs order a line by its first strong character (Unicode
 * UAX #9, P2), and let a run of the other direction pull punctuation and digits along. So a run whose
 * direction differs is isolated, and a line that would begin in the wrong direction is led by a mark.
 */
import { type Direction, directionOf, type Language } from "./language.ts";

/** First strong isolate and its end: the run between them does not disturb its surroundings. */
export const FSI = "\u2068";
export const PDI = "\u2069";
const LRM = "\u200e";
const RLM = "\u200f";

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const STRONG = /[\p{L}\u200e\u200f]/u;

/** The direction of the first strong character outside isolates; undefined when there is none. */
export function firstStrong(text: string): Direction | undefined {
  if (!CONTROLS.test(text)) return directionFrom(STRONG.exec(text)?.[0]);
  let depth = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) depth += 1;
    else if (character === PDI) depth = Math.max(0, depth - 1);
    else if (depth === 0 && STRONG.test(character)) return directionFrom(character);
  }
  return undefined;
}

function directionFrom(strong: string | undefined): Direction | undefined {
  if (strong === undefined) return undefined;
  return strong === RLM || RTL_LETTER.test(strong) ? "rtl" : "ltr";
}

/** `text` isolated, when its language runs against `around`; otherwise as it is. */
export function isolate(text: string, language: Language, around: Language): string {
  return directionOf(language) === directionOf(around) ? text : `${FSI}${text}${PDI}`;
}

/** Text of which each line is led by a mark where its first strong character would turn the line around. */
export function led(text: string, direction: Direction): string {
  return text
    .split("\n")
    .map((line) => ledLine(line, direction))
    .join("\n");
}

function ledLine(line: string, direction: Direction): string {
  const first = firstStrong(line);
  if (line === "" || first === direction || (first === undefined && direction === "ltr")) return line;
  return (direction === "rtl" ? RLM : LRM) + line;
}

/**
 * Closes isolates left open in each line, drops ends without a beginning, and takes out the older
 * embeddings and overrides: so that text from outside can't turn what comes after it around.
 */
export function balanced(text: string): string {
  if (!CONTROLS.test(text)) return text;
  return text
    .replace(/[\u202a-\u202e]/g, "")
    .split("\n")
    .map(balancedLine)
    .join("\n");
}

/** Embeddings, overrides and isolates. Most texts have none. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;

function balancedLine(line: string): string {
  let depth = 0;
  let out = "";
  for (const character of line) {
    if (/[\u2066-\u2068]/.test(character)) depth += 1;
    if (character === PDI && depth === 0) continue;
    if (character === PDI) depth -= 1;
    out += character;
  }
  return out + PDI.repeat(depth);
}
