/** English: "X said", "said X", "he said", "according to X". */
import type { Actor } from "./actors.ts";
import { ENGLISH } from "./lexicon.ts";
import { type Here, holderOf, type Scene } from "./scene.ts";

/** Who says something in the sentence. */
export function speakersInEnglish(scene: Scene): Actor[] {
  const { tokens } = scene.line;
  return tokens.flatMap((token, at) => {
    if (token.folded === "according" && tokens[at + 1]?.folded === "to")
      return accordingTo(scene, at + 2) ?? [];
    return ENGLISH.saying.has(token.folded) && !token.isCapital && isSaying(scene, at)
      ? (speakerAt(scene, at) ?? [])
      : [];
  });
}

const PASSIVE = new Set(["was", "were", "been", "be", "is", "are", "being", "to", "as", "the", "a", "has"]);
const QUOTATION = /[“”"«»]/;

function isSaying({ line: { text, tokens } }: Scene, at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || (before && PASSIVE.has(before.folded) && before.folded !== "has")) return false;
  if (!ENGLISH.beforeThat.has(token.folded)) return true;
  // "…, the Red Cross reported.": what was reported stands before it.
  const isLast = next === undefined && /,[^,]*$/.test(text.slice(0, token.start));
  return next?.folded === "that" || QUOTATION.test(text) || (next?.gap.includes(":") ?? false) || isLast;
}

function speakerAt(scene: Scene, at: number): Actor | undefined {
  const { line, here } = scene;
  const token = line.tokens[at];
  if (!token) return undefined;
  const before = line.text.slice(0, token.start);
  const people = here.filter(({ actor: { kind } }) => kind !== "place");
  const isInverted =
    /[”"’,?!]\s*$/.test(before) && QUOTATION.test(before) && isNear(people, token.end, line.text);
  if (isInverted) return people.find(({ from }) => from > token.end)?.actor;
  const pronoun = line.tokens[at - 1]?.folded ?? "";
  if (PRONOUNS.has(pronoun)) return scene.before.find(({ kind }) => kind === "person") ?? scene.last;
  const subject = headOf(
    people.filter(({ end }) => end <= token.start),
    line.text,
  );
  const office = officeBefore(scene, at);
  if (office) return office;
  return subject && isSubject(line.text.slice(subject.end, token.start)) ? subject.actor : undefined;
}

/** The last one named; of "Peter Okwir of Makerere University" it is the first who speaks. */
function headOf(people: readonly Here[], text: string): Here | undefined {
  const [one, last] = people.slice(-2);
  const isTheirs = one && last && /^,? of (?:the )?$/.test(text.slice(one.end, last.from));
  return isTheirs ? { ...one, end: last.end } : (last ?? one);
}

const PRONOUNS = new Set(["he", "she", "they", "it"]);

/** Between a subject and its verb stands at most something between commas. */
function isSubject(between: string): boolean {
  const bare = between.replace(/^[’']s?\b/, "");
  return (
    /^\s*(?:also|later|then|has|had|have|who|in turn|\s)*\s*$/.test(bare) ||
    /^,[^“”"]{1,80},\s*(?:also|has|had|later)?\s*$/.test(bare) ||
    /^,?\s*(?:\([^)]*\)\s*)?$/.test(bare)
  );
}

/** How far after an inverted verb the speaker may stand, in letters. */
const NEAR = 60;

function isNear(people: readonly Here[], end: number, text: string): boolean {
  const next = people.find(({ from }) => from > end);
  return next !== undefined && next.from - end < NEAR && !/[.;“]/.test(text.slice(end, next.from));
}

/** "the minister said": whoever was named as one. */
function officeBefore(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const before = tokens[at - 1];
  if (!before || !ENGLISH.offices.has(before.folded)) return undefined;
  const isOfSomebody = scene.here.some(({ from, to }) => from <= before.start && before.end <= to);
  return isOfSomebody ? undefined : holderOf([before.folded], scene);
}

function accordingTo({ line, here }: Scene, at: number): Actor | undefined {
  const token = line.tokens[at];
  return token && here.find(({ from, end }) => end > token.start && from - token.start < NEAR / 2)?.actor;
}
