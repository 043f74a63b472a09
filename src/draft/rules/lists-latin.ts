/** Names with commas in them: ministries of many matters. */
import { isOfWorld } from "./demonyms.ts";
import type { Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** "Department for Environment, Food and Rural Affairs", "Aile, Çalışma ve Sosyal Hizmetler Bakanlığı": one name. */
export function listed(runs: readonly Run[], tokens: readonly Token[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs.toReversed()) {
    const next = joined[0];
    const isOne = next && tokens[next.first]?.gap === ", " && isListed(tokens, run, next);
    if (isOne) joined[0] = { first: run.first, last: next.last };
    else joined.unshift(run);
  }
  return joined;
}

function isListed(tokens: readonly Token[], run: Run, next: Run): boolean {
  const [all, more] = [run, next].map(({ first, last }) => tokens.slice(first, last + 1));
  if (!all || !more || all.at(-1)?.suffix !== "") return false;
  const joined = more.findIndex(({ folded }) => folded === "ve" || folded === "and");
  const isOfMany = all.findIndex(
    ({ folded }, at) => OF_MANY.test(folded) && OF.test(all[at + 1]?.folded ?? ""),
  );
  if (isOfMany >= 0) return joined > 0 || more.length < 3;
  // What is listed before the ministry is neither a body nor a town itself.
  const isPlain = [...all, ...more.slice(0, joined)].every(
    ({ text, folded }) => !/^\p{Lu}{2,}$/u.test(text) && !isOfWorld(folded),
  );
  return (
    joined > 0 &&
    more.slice(joined).some(({ folded }) => MINISTRIES.test(folded)) &&
    (isPlain || /^TBMM$/.test(all[0]?.text ?? ""))
  );
}

const OF_MANY =
  /^(?:ministry|department|committee|commission|office|secretary|minister|agency|centre|faculty|institute)$/;
const OF = /^(?:of|for|on)$/;
const MINISTRIES =
  /^(?:bakanligi|bakani|bakan|komisyonu|mudurlugu|kurulu|fakultesi|enstitusu|dairesi|baskanligi)$/;
