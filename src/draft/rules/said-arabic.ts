/** Whether something is said by an Arabic verb: not by "ولم ترد", "يُتوقع أن" or "وصف" alone. */
import { fold } from "#core/language/fold.ts";
import { ARABIC } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** In how many words after the verb what is said begins. */
const THAT_WITHIN = 9;
/** "that" itself may stand further off, behind who somebody is. */
const LATER = 18;

/** Whether a verb leaves no doubt that something is said: one that always means that, or before words that are said. */
export function isSurelySaying({ line: { tokens, text } }: Scene, at: number): boolean {
  const form = tokens[at] && formOf(tokens[at], tokens[at - 1]);
  return form !== undefined && (!ARABIC.beforeThat.has(form) || isBeforeWords(tokens, at, text));
}

/** True for a verb by which something is said, where it stands. */
export function isSaying({ line: { tokens, text, number } }: Scene, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "كتب أحمد عبد الرحمن:": who wrote the report.
  const isByline = number === 1 && at === 0 && /^كتبت?$/.test(token?.folded ?? "");
  const form = token && !isByline ? formOf(token, before) : undefined;
  if (!token || form === undefined || isNone(form, [before, token, next])) return false;
  // "بين" is first of all "between".
  if (/^بين/.test(form) && at > 1) return false;
  const small = before?.folded === "ما" ? undefined : ARABIC.beforeThat.get(form);
  if (small === undefined) return true;
  return (
    isBeforeSmall(small, tokens.slice(at + 1)) || (!small.includes("!") && isBeforeWords(tokens, at, text))
  );
}

/** "ولم ترد الوزارة على طلب للتعليق", "يُتوقع أن", "عدم ذكر اسمه": nothing is said, or nobody says it. */
function isNone(
  form: string,
  [before, token, next]: readonly [Token | undefined, Token, Token | undefined],
): boolean {
  return isPassive(token, next) || isNegated(before, form) || NOUN_AFTER.has(before?.folded ?? "");
}

/** "وصف الوضع بالكارثي", "كشف المدير العام عن": what the verb has with it where it says something. */
function isBeforeSmall(small: readonly string[], rest: readonly Token[]): boolean {
  const end = rest.findIndex((token, at) => at > 0 && (/[؛.]/.test(token.gap) || formOf(token, undefined)));
  const near = rest.slice(0, Math.min(end < 0 ? rest.length : end, LATER));
  return small.some((word) =>
    near.some(({ folded }) =>
      word.length > 1
        ? folded.replace(/(?:ه|ها|هم|هما)$/, "") === word.replace(/ه$/, "")
        : folded.startsWith(word) && folded.length > 3 && !isBare(folded),
    ),
  );
}

/** A word that begins with "with" by its own: بيان، لجنة. */
function isBare(folded: string): boolean {
  return (
    ARABIC.bodies.has(folded) ||
    ARABIC.nobody.has(folded) ||
    ARABIC.given.has(folded) ||
    ARABIC.stops.has(folded)
  );
}

/** What is said follows: "that", a colon, a quotation; or it has just ended. */
function isBeforeWords(tokens: readonly Token[], at: number, text: string): boolean {
  const rest = tokens.slice(at + 1, at + 1 + LATER);
  const other = rest.findIndex((token) => formOf(token, undefined) !== undefined);
  const own = other < 0 ? rest : rest.slice(0, other + 1);
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0];
  return (
    own.slice(0, THAT_WITHIN).some(({ folded, gap }) => ARABIC.onlyThat.has(folded) || /[:«"“]/.test(gap)) ||
    own.some(({ folded }) => /^ب?ان(?:ه|ها|هم)?$/.test(folded)) ||
    /:\s*[«"“]/.test(text.slice(end)) ||
    /[»"”]،?\s*(?:هكذا |بهذه الكلمات |بهذه العبارة )?$/.test(text.slice(0, start))
  );
}

/** The verb without what is written together with it: "وقال", and "ذكره" after "ما". */
function formOf({ folded }: Token, before: Token | undefined): string | undefined {
  const forms = [folded, folded.replace(/^[وف]/, "")];
  const all =
    before?.folded === "ما" ? [...forms, ...forms.map((form) => form.replace(/(?:ه|ها)$/, ""))] : forms;
  return all.find((form) => ARABIC.saying.has(form));
}

/** "يُتوقع أن": nobody says who expects it. */
function isPassive({ text, folded }: Token, next: Token | undefined): boolean {
  return (
    /^[وف]?[يت]ُ/.test(text) || (/^[وف]?[يت](?:توقع|ذكر|عتقد|رجح)$/.test(folded) && next?.folded === "ان")
  );
}

/** Before a verb, where it does not happen; who does not rule something out says so. */
function isNegated(before: Token | undefined, verb: string): boolean {
  return /^[وف]?(?:لم|لن|لا)$/.test(before?.folded ?? "") && !/^[يت](?:ستبعد|نف|نفي|خف)$/.test(verb);
}

const NOUN_AFTER = new Set("عدم دون بدون مجرد رغم عند بعد قبل في على من الى".split(" ").map(fold));
