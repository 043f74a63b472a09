/** Names that a claim says somebody or something goes by: "an exercise called Bright Star", "adlı". */
import { words } from "#core/language/fold.ts";
import { EVENT_KINDS } from "#core/story/schema.ts";
import { type Around, COMPANY, isCapital, LONGEST, type NameRun } from "./name-words.ts";
import type { ClaimWord } from "./sentences.ts";

/** Words after which a thing's own name stands, and Turkish ones before which it does. */
export const CALLED = new Set(
  words("called named titled dubbed اسمها اسمه اسم بعنوان باسم سموه سموها adı ismi adıyla"),
);
const CALLED_BEFORE = new Set(words("adlı isimli adındaki"));

/** Small words inside names in capitals: "Eagle of the Nile". */
const INSIDE = new Set(words("of the and ve"));

/** The name that stands after such a word, or before one. */
export function calledRun(tokens: readonly ClaimWord[], around: Around): NameRun | undefined {
  const { named, meanings } = around;
  const isNumber = ({ word }: ClaimWord) => /^\d/.test(word);
  // Who speaks "in the name of" an army has no name by that.
  const after = tokens.findIndex(({ word }, at) => CALLED.has(word) && !meanings[at]?.has("spokesman"));
  if (after >= 0) {
    const rest = tokens.slice(after + 1, after + 2 + LONGEST);
    const number = rest.findIndex(isNumber);
    const small = isCapital(rest[0])
      ? rest.findIndex((each) => !isCapital(each) && !isNumber(each) && !INSIDE.has(each.word))
      : -1;
    const most = small > 0 ? small : Math.min(rest.length, LONGEST);
    const length = number >= 0 && small < 0 ? number + 1 : most;
    const isName = length > 0 && !named.has(after + 1);
    return isName ? { at: after + 1, length, of: bearerBefore(after, around), isDoubtful: false } : undefined;
  }
  const end = tokens.findIndex(({ word }) => CALLED_BEFORE.has(word));
  const before = tokens.slice(Math.max(0, end - LONGEST), Math.max(0, end));
  const length = before.length - 1 - before.findLastIndex((each) => !isCapital(each) && !isNumber(each));
  return length > 0 ? { at: end - length, length, of: "event", isDoubtful: false } : undefined;
}

/** Of what sort is what bears the name: what stands nearest before the word for it. */
function bearerBefore(called: number, { offices, meanings, alone }: Around): NameRun["of"] {
  const sortAt = (at: number): NameRun["of"] | undefined => {
    if (offices.has(at)) return "person";
    const meaning = [...(meanings[at] ?? []), ...(alone[at] ?? [])];
    if (meaning.some((each) => COMPANY.has(each))) return "organization";
    return meaning.some((each) => EVENTS.has(each)) ? "event" : undefined;
  };
  const places = Array.from({ length: called }, (_, back) => called - 1 - back);
  return places.map(sortAt).find((sort) => sort !== undefined) ?? "event";
}

const EVENTS: ReadonlySet<string> = new Set(EVENT_KINDS);
