/** Names across scripts: "بنجلون" and "Benjelloun" are one, by the consonants that both write. */
import { fold, words } from "#core/language/fold.ts";
import { LETTERS } from "./rules/ids.ts";

const ARABIC = /\p{Script=Arabic}/u;

/**
 * True for two spellings of a full name in the Arabic and in the Latin script: as many parts, and the same consonants in
 * each. A single part is too little to tell one from another.
 */
export function soundAlike(one: string, other: string): boolean {
  if (ARABIC.test(one) === ARABIC.test(other)) return false;
  const [own, theirs] = [partsOf(one), partsOf(other)];
  return (
    own.length > 1 && own.length === theirs.length && own.every((part, at) => isNear(part, theirs[at] ?? ""))
  );
}

/** What joins parts of Arabic names stands apart in one script and not in the other. */
function partsOf(name: string): string[] {
  return words(name)
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""))
    .filter((word) => !/^(?:al|el|bin|ben|ibn|بن|ابن)$/.test(word))
    .map(consonantsOf);
}

/** Letters that one sound is written with in the languages at hand, and those that are left out: vowels and their like. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sh|th/g, "s"],
  [/dh|dj|gh/g, "g"],
  [/ph/g, "b"],
  [/kh|ch|ck|[hkqx]/g, "k"],
  [/[szcç]/g, "s"],
  [/[jg]/g, "g"],
  [/[fvpb]/g, "b"],
  [/[td]/g, "t"],
  [/[aeiouyw]/g, ""],
];

function consonantsOf(word: string): string {
  const latin = [...fold(word)].map((letter) => LETTERS[letter] ?? letter).join("");
  const told = SOUNDS.reduce((text, [sounds, sign]) => text.replace(sounds, sign), latin);
  return told.replace(/(.)\1+/g, "$1");
}

function isNear(one: string, other: string): boolean {
  return (
    one !== "" &&
    (one === other ||
      (one.length > 3 &&
        (one.startsWith(other) || other.startsWith(one)) &&
        Math.abs(one.length - other.length) < 2))
  );
}
