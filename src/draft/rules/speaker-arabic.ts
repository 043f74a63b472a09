/** Who says something by an Arabic verb: whoever stands behind it, before it, or was meant all along. */
import { fold } from "#core/language/fold.ts";
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { isPersonOrBody, type Scene } from "./scene.ts";
import { heldAgain, withoutSubject } from "./subject-arabic.ts";
import type { Token } from "./tokens.ts";
import { isAny, isTitled, withoutArticle } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Whoever says something by the verb at a place. */
export function speakerAt(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  // "ما أفاد به مصدر": the small word belongs to the verb.
  const own = /^(?:به|بها|فيه|فيها|له|لها)$/.test(tokens[at + 1]?.folded ?? "") ? at + 2 : at + 1;
  const next = tokens[own];
  if (isOfOther(scene, at)) return undefined;
  return (
    afterVerb(scene, own) ??
    (isTitled(next) ? heldAgain(scene, own) : (before(scene, at) ?? whoseElse(scene, at, next)))
  );
}

/** The subject right behind the verb: somebody named, or a body or the dead meant again. */
function afterVerb(scene: Scene, at: number): Actor | undefined {
  const next = scene.line.tokens[at];
  if (!next) return undefined;
  if (scene.here.some(({ from }) => from >= next.start && from < next.end)) return named(scene, at, CLOSE);
  const far = lastBeforeThat(scene, at) ?? bodyMeant(scene, next);
  if (far) return far;
  const close = isTitled(next) ? undefined : named(scene, at, CLOSE);
  return (
    close ?? (DEAD.has(next.folded) ? scene.before.findLast(({ kind }) => kind === "person") : undefined)
  );
}

/** "الوزير قال": whoever stands right before the verb. */
function before({ line: { tokens }, here }: Scene, at: number): Actor | undefined {
  const found = here.find(({ end }) => end === tokens[at - 1]?.end);
  return found && isPersonOrBody(found.actor) ? found.actor : undefined;
}

function whoseElse(scene: Scene, at: number, next: Token | undefined): Actor | undefined {
  return isAny(next, ARABIC.nobody) ? named(scene, at + 2, FAR) : withoutSubject(scene, at, next);
}

/** "أعلن النادي": the body that was named as one, whole or by the first word. */
function bodyMeant({ before, here }: Scene, noun: Token | undefined): Actor | undefined {
  if (!noun || !/^ال/.test(noun.folded) || !isAny(noun, ARABIC.bodies)) return undefined;
  const word = withoutArticle(noun.folded);
  const all = [...here.filter(({ end }) => end < noun.start).map(({ actor }) => actor), ...before];
  return all.find(
    ({ kind, name }) =>
      kind === "organization" &&
      formsOf(fold(name).split(" ")[0] ?? "").some((form) => withoutArticle(form) === word),
  );
}

/** "أن مديرها قال": somebody who has no name stands before the verb. */
function isOfOther({ line: { tokens }, here }: Scene, at: number): boolean {
  const [that, subject, verb] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!that || !subject || verb?.gap !== " " || !/^[وفب]?ان$/.test(that.folded)) return false;
  return /^\p{L}{3,}(?:ه|ها|هم)$/u.test(subject.text) && !here.some(({ end }) => end === subject.end);
}

/** Whom an obituary is about: the first person that it names. */
const DEAD = new Set(["الراحل", "الراحله", "الفقيد", "الفقيده", "المرحوم", "المرحومه"]);

/** How many words after a verb, or after "according to", the name may stand. */
export const CLOSE = 2;
export const FAR = 4;

/** How many words a speaker with all offices may take: "الباحثة في المعهد القومي لعلوم البحار الدكتورة منى شلبي". */
export const LONGEST = 12;

/** The last person named between a verb and "that", where these begin with an office. */
function lastBeforeThat({ line: { tokens }, here }: Scene, at: number): Actor | undefined {
  const rest = tokens.slice(at, at + LONGEST);
  const end = rest.findIndex(
    ({ folded, gap }, index) => ARABIC.that.has(folded) || (index > 0 && /[:،]/.test(gap)),
  );
  const [first, last] = [rest[0], rest[end - 1]];
  if (!first || !last || !isTitled(first)) return undefined;
  return here.findLast(
    ({ actor, start, end: stop }) => actor.kind === "person" && start >= first.start && stop <= last.end,
  )?.actor;
}

/** "لوكالة الأنباء": to whom something is said. */
function isTo(tokens: readonly Token[], from: number): boolean {
  const token = tokens.find(({ start, end }) => start <= from && from < end);
  return token !== undefined && token.start < from && /^[وف]?ل/.test(token.folded);
}

/** Who is named within so many words from one on. */
export function named({ line: { tokens }, here }: Scene, at: number, within: number): Actor | undefined {
  const starts = tokens.slice(at, at + within);
  const isStopped = starts.findIndex(
    ({ folded, gap }, index) => ARABIC.that.has(folded) || (index > 0 && gap.includes("،")),
  );
  const open = isStopped < 0 ? starts : starts.slice(0, isStopped);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return undefined;
  return here.find(
    ({ from, end, actor }) =>
      end > first.start &&
      from <= last.end &&
      from >= first.start - 1 &&
      isPersonOrBody(actor) &&
      !isTo(tokens, from),
  )?.actor;
}
