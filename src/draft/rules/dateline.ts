/** Where a report says that it comes from: "ACCRA, Ghana (Gulf Wire) - ", "توزر (تونس) - ". */
import { ARABIC } from "./lexicon.ts";
import type { Line, Spot } from "./spot.ts";

/** The places before the dash of the first sentence, and where what is told begins: at 0 without a dateline. */
export function datelineOf({ number, text, tokens }: Line): {
  readonly places: readonly Spot[];
  readonly end: number;
} {
  const found = number === 1 ? DATELINE.exec(text) : null;
  const { town = "", city = town } = found?.groups ?? {};
  const isTold = ARABIC.saying.has(tokens[0]?.folded.replace(/^و/, "") ?? "");
  if (!found || city === "" || isTold) return { places: [], end: 0 };
  const start = text.indexOf(city);
  return { places: [{ kind: "place", name: city, start, end: start + city.length }], end: found[0].length };
}

/** A place in capitals, or an Arabic one; perhaps its country, a day, an agency; a dash between spaces. */
const DATELINE =
  /^(?<city>\p{Lu}[\p{Lu} .’'-]{2,30}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|(?:[\u0621-\u064A]{2,} ?){1,2}(?= ?[(،-]| -))(?<!\s)(?:,[^-–—(]{2,30})?(?: ?\([^()]{2,40}\))? [-–—] |^(?<town>\p{Lu}[\p{Lu} .’'-]{2,30}): /u;
