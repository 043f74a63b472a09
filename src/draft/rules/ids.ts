/** Ids for what the rules find: short, of the letters a-z, readable, each once. */
import { fold } from "#core/language/fold.ts";
import { MAX_ID } from "#core/story/schema.ts";

/** Arabic letters as they are usually written in Latin ones; what is not here is left out. */
export const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  "ا:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k ل:l م:m ن:n ه:h و:u ي:i پ:p چ:ch گ:g ڤ:v"
    .split(" ")
    .map((pair) => pair.split(":")),
);

/** Gives ids that were not given before, and none of `taken`. */
export function idGiver(taken: Iterable<string> = []): (name: string, longest?: number) => string {
  const given = new Set(taken);
  return (name, longest = MAX_ID) => {
    const base = idOf(name, longest);
    let id = base;
    for (let number = 2; given.has(id); number += 1)
      id = `${base.slice(0, longest - 1 - String(number).length).replace(/-$/, "")}-${number}`;
    given.add(id);
    return id;
  };
}

/** A name in the letters of an id, cut where a word ends. */
function idOf(name: string, longest: number): string {
  const latin = [...fold(name.replace(ENDING, "")).replace(/(?<!\p{L})ال(?=\p{L}{2})/gu, "")]
    .map((letter) => LETTERS[letter] ?? letter)
    .join("");
  const whole = latin.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  if (whole.length <= longest) return whole || "x";
  const cut = whole.slice(0, longest + 1);
  const end = cut.lastIndexOf("-");
  return (end > 3 ? cut.slice(0, end) : whole.slice(0, longest)).replace(/-+$/, "").replace(JOINING, "");
}

/** What Turkish and English set behind a name, and no id needs: Kapadokya'da, Novak's. O'Brien is another matter. */
const ENDING = /(?<=\p{L}{3})['’]\p{Ll}{1,4}(?!\p{L})/gu;

/** Small words with which a name that was cut should not end. */
const JOINING = /(?:-(?:and|or|of|the|a|an|in|on|at|to|for|with|from|by|ve|ile|bir|u|fi|mn|ali))+$/;
