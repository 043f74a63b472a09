/** Whether something is said by an Arabic verb: not by "ولم ترد", "يُتوقع أن" or "وصف" alone. */
import { fold } from "#core/language/fold.ts";
import { ARABIC } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** In how many words after the verb what is said begins. */
const THAT_WITHIN = 9;
/** "that" itself may stand further off, behind who somebody is. */
const LATER = 18;

/** True for a verb by which something is said, where it stands. */
export function isSaying({ line: { tokens, text } }: Scene, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isBlaming(tokens, at)) return true;
  const form = token && formOf(token, before);
  if (!token || form === undefined || isNone(form, [before, token, next])) return false;
  // "بين" is first of all "between".
  if (/^بين/.test(form) && at > 1) return false;
  const isTold = !ARABIC.beforeThat.has(form) || before?.folded === "ما";
  return isTold || isOfDescribing(form, tokens.slice(at + 1)) || isBeforeWords(tokens, at, text);
}

/** "ولم ترد الوزارة على طلب للتعليق", "يُتوقع أن", "عدم ذكر اسمه": nothing is said, or nobody says it. */
function isNone(
  form: string,
  [before, token, next]: readonly [Token | undefined, Token, Token | undefined],
): boolean {
  return isPassive(token, next) || isNegated(before, form) || NOUN_AFTER.has(before?.folded ?? "");
}

/** "وصف الوضع بالكارثي", "وعد بصرف تعويضات" */
function isOfDescribing(form: string, rest: readonly Token[]): boolean {
  if (/^وعدت?$/.test(form)) return /^ب\p{L}{3}/u.test(rest[0]?.folded ?? "");
  return /^[وي]صفت?$|^تصف$/.test(form) && rest.slice(0, LATER).some(({ folded }) => /^بال/.test(folded));
}

/** What is said follows: "that", a colon, a quotation; or it has just ended. */
function isBeforeWords(tokens: readonly Token[], at: number, text: string): boolean {
  const [near, far] = [THAT_WITHIN, LATER].map((within) => tokens.slice(at + 1, at + 1 + within));
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0];
  return (
    (near?.some(({ folded, gap }) => ARABIC.that.has(folded) || /[:«"“]/.test(gap)) ?? false) ||
    (far?.some(({ folded }) => /^ب?ان(?:ه|ها|هم)?$/.test(folded)) ?? false) ||
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

/** "حمّلت المنظمة … مسؤولية ما جرى". */
function isBlaming(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 1 + THAT_WITHIN);
  return /^[وف]?حملت?$/.test(tokens[at]?.folded ?? "") && rest.some(({ folded }) => /مسوولي/.test(folded));
}

const NOUN_AFTER = new Set("عدم دون بدون مجرد رغم عند بعد قبل في على من الى".split(" ").map(fold));
