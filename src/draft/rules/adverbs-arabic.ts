/** What may stand between an Arabic verb and its subject: "وقال، في تصريحات للصحفيين، الوزير", "وأكد من جانبه فلان". */
import { ARABIC } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** Most words between two commas that tell when and where something is said. */
const LONGEST = 9;

/** The first word from one on that is no adverb, or no part of what stands between commas as one. */
export function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let next = afterOne(tokens, at); next > at; next = afterOne(tokens, at)) at = next;
  return at;
}

function afterOne(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const [first, second] = [token?.folded ?? "", next?.folded ?? ""];
  if (SINGLE.test(first)) return at + 1;
  if (BY_TWO.test(`${first} ${second}`)) return at + 2;
  if (
    /^في (?:وقت|بيان|تصريح|تصريحات)$/.test(`${first} ${second}`) &&
    WHICH.test(tokens[at + 2]?.folded ?? "")
  )
    return at + 3;
  return token?.gap.includes("،") && BEGINS.has(first) ? afterComma(tokens, at) : at;
}

const BY_TWO = /^(?:من (?:جانب|جهت|ناحيت|طرف)(?:ه|ها|هم|هما)|في المقابل)$/;

/** Words that tell when or how something is said, or to whom by a pronoun: "ما أفاد به مصدر". */
const SINGLE =
  /^(?:بدوره|بدورها|بدورهم|ايضا|كذلك|اليوم|امس|مساء|صباح|ظهر|فجر|لاحقا|سابقا|مجددا|صراحه|رسميا|به|بها|فيه|فيها|له|لها|لي|لنا|لهم|عنه|عنها|ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت))$/;
const WHICH = /^(?:سابق|لاحق|صحفي|صحافي|صحفيه|صحافيه|له|لها|رسمي|مشترك|مكتوب|متلفز|متلفزه|مقتضب)$/;
const BEGINS = new Set("في خلال عبر عقب بعد قبل ردا من امام على".split(" "));

/** The first word after the next comma, where it is near. */
function afterComma(tokens: readonly Token[], at: number): number {
  const rest = tokens.slice(at + 1, at + 1 + LONGEST);
  const end = rest.findIndex(({ gap }) => gap.includes("،"));
  const isClause = rest.slice(0, end).some(({ folded }) => ARABIC.onlyThat.has(folded));
  return end < 0 || isClause ? at : at + 1 + end;
}
