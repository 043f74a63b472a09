/** Arabic: قال فلان إن, وأضاف أن, «…»، يقول فلان, بحسب فلان. */
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";

import { holderOf, type Scene } from "./scene.ts";
import { isAny } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Who says something in the sentence. */
export function speakersInArabic(scene: Scene): Actor[] {
  const { tokens } = scene.line;
  return tokens.flatMap((token, at) => {
    if (isAccording(token.folded)) return named(scene, at + 1, FAR) ?? [];
    if (ARABIC.whileSaying.has(token.folded)) return subjectBefore(scene, token.start) ?? [];
    return isSaying(scene, at) ? (speakerAt(scene, at) ?? []) : [];
  });
}

function isAccording(folded: string): boolean {
  return [folded, folded.replace(/^[وف]/, "")].some((form) => ARABIC.according.has(form));
}

/** In how many words after the verb what is said begins. */
const THAT_WITHIN = 9;

function isSaying({ line: { tokens, text } }: Scene, at: number): boolean {
  const token = tokens[at];
  const form =
    token && [token.folded, token.folded.replace(/^[وف]/, "")].find((each) => ARABIC.saying.has(each));
  if (!token || form === undefined) return false;
  // "بين" is first of all "between".
  if (/^بين/.test(form) && at > 1) return false;
  if (!ARABIC.beforeThat.has(form)) return true;
  const rest = tokens.slice(at + 1, at + 1 + THAT_WITHIN);
  return (
    rest.some(({ folded, gap }) => ARABIC.that.has(folded) || /[:«"“]/.test(gap)) ||
    /[»"”]،?\s*$/.test(text.slice(0, token.start))
  );
}

/** How many words after a verb, or after "according to", the name may stand. */
const CLOSE = 2;
const FAR = 4;

function speakerAt(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const next = tokens[at + 1];
  const isNamed = next !== undefined && scene.here.some(({ from }) => from >= next.start && from < next.end);
  const subject = isNamed ? undefined : lastBeforeThat(scene, at + 1);
  if (subject) return subject;
  const direct = isNamed || !isAny(next, ARABIC.offices) ? named(scene, at + 1, CLOSE) : undefined;
  if (direct) return direct;
  if (isAny(next, ARABIC.offices))
    return holderOf(
      formsOf(next?.folded ?? "").flatMap((form) => [form, form.replace(/^ال/, "")]),
      scene,
    );
  const before = scene.here.find(({ end }) => end === tokens[at - 1]?.end);
  if (before && isPersonOrBody(before.actor)) return before.actor;
  // A verb without a subject of its own goes on with whoever spoke last.
  if (isAny(next, ARABIC.nobody)) return named(scene, at + 2, FAR);
  const isAlone = !next || ARABIC.that.has(next.folded) || !/^ال/.test(next.folded);
  return isAlone ? scene.last : undefined;
}

/** How many words a speaker with all offices may take: "الباحثة في المعهد القومي لعلوم البحار الدكتورة منى شلبي". */
const LONGEST = 12;

/** The last person named between a verb and "that", where these begin with an office. */
function lastBeforeThat({ line: { tokens }, here }: Scene, at: number): Actor | undefined {
  const rest = tokens.slice(at, at + LONGEST);
  const end = rest.findIndex(
    ({ folded, gap }, index) => ARABIC.that.has(folded) || (index > 0 && /[:،]/.test(gap)),
  );
  const [first, last] = [rest[0], rest[end - 1]];
  if (!first || !last || !(isAny(first, ARABIC.offices) || isAny(first, ARABIC.titles))) return undefined;
  return here.findLast(
    ({ actor, start, end: stop }) => actor.kind === "person" && start >= first.start && stop <= last.end,
  )?.actor;
}

/** Who does what the sentence begins with. */
function subjectBefore({ here }: Scene, start: number): Actor | undefined {
  return here.find(({ end, actor }) => end <= start && isPersonOrBody(actor))?.actor;
}

function named({ line: { tokens }, here }: Scene, at: number, within: number): Actor | undefined {
  const starts = tokens.slice(at, at + within);
  const isStopped = starts.findIndex((token) => ARABIC.that.has(token.folded));
  const open = isStopped < 0 ? starts : starts.slice(0, isStopped);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return undefined;
  return here.find(
    ({ from, end, actor }) =>
      end > first.start && from <= last.end && from >= first.start - 1 && isPersonOrBody(actor),
  )?.actor;
}

function isPersonOrBody({ kind }: Actor): boolean {
  return kind !== "place" && kind !== "country";
}
