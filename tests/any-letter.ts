/** Any letter that a text can be made of, also half a one: what fast-check calls "binary", which takes it a second to make ready. */
import fc from "fast-check";

export const ANY_LETTER = fc.integer({ min: 0, max: 0x10ffff }).map(String.fromCodePoint, numberOf);

/** @throws for what is no letter: fast-check wants to know. */
function numberOf(letter: unknown): number {
  const number = typeof letter === "string" ? letter.codePointAt(0) : undefined;
  if (number === undefined || String.fromCodePoint(number) !== letter)
    throw new Error("expected a single letter");
  return number;
}
