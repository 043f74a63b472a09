/** Who says something by an Arabic verb: whoever stands behind it, before it, or was meant all along. */
import { fold } from "#core/language/fold.ts";
import type { Actor } from "./actors.ts";
import { afterAdverbs } from "./adverbs-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { heldAgain } from "./meant-arabic.ts";
import { isSurelySaying } from "./said-arabic.ts";
import { isPersonOrBody, type Scene } from "./scene.ts";
import { type ArabicScene, withoutSubject } from "./subject-arabic.ts";
import { isOfNoun, subjectBefore } from "./subject-before-arabic.ts";
import type { Token } from "./tokens.ts";
import { isAny, isSpokesman, isTitled, withoutArticle } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Whoever says something by the verb at a place. */
export function speakerAt(scene: ArabicScene, at: number): Actor | undefined {
  const own = afterAdverbs(scene.line.tokens, at + 1);
  const next = scene.line.tokens[own];
  return (
    afterVerb(scene, own) ??
    (isTitled(next) ? heldAgain(scene, own) : (subjectBefore(scene, at) ?? whoseElse(scene, at, own)))
  );
}

/** The subject right behind the verb: somebody named, or a body or the dead meant again. */
function afterVerb(scene: Scene, at: number): Actor | undefined {
  const next = scene.line.tokens[at];
  if (!next) return undefined;
  const first = scene.here.find(
    ({ from, start, end }) => from >= next.start && from < next.end && !isInWords(scene, start, end),
  );
  if (first) return (isState(scene, first) ? first.actor : undefined) ?? named(scene, at, CLOSE);
  const far = lastBeforeThat(scene, at) ?? bodyMeant(scene, next);
  if (far) return far;
  const close =
    isTitled(next) || [ARABIC.nobody, ARABIC.written].some((list) => isAny(next, list))
      ? undefined
      : named(scene, at, CLOSE);
  return (
    close ?? (DEAD.has(next.folded) ? scene.before.findLast(({ kind }) => kind === "person") : undefined)
  );
}

/** "قالت القاهرة إن": a state, or a capital in its place. */
function isState({ line: { tokens } }: Scene, { actor, start }: Scene["here"][number]): boolean {
  return !isPersonOrBody(actor) && !isPrefixed(tokens, start);
}

function whoseElse(scene: ArabicScene, at: number, own: number): Actor | undefined {
  const { tokens } = scene.line;
  if (isAny(tokens[own], ARABIC.nobody) || isAny(tokens[own], ARABIC.written))
    return named(scene, own + 1, FAR) ?? published(scene, own);
  if (SOME.test(tokens[own]?.folded ?? "")) return calledSo(scene, own);
  if (isOfNoun(scene, at)) return undefined;
  return withoutSubject(scene, at, { next: tokens[own], isSure: isSurelySaying(scene, at) });
}

/** "أحد الناجين", "بعض السكان", "الأخيرة": somebody or some, who are not named. */
const SOME =
  /^(?:احد|احدي|احدهم|احداهن|بعض|بعضهم|عدد|كل|كلا|كلتا|كثير|كثيرون|عشرات|ميات|اخر|اخري|اخرون|هولا|اثنان|ثلاثه|غالبيه|معظم|اكثر|الاخير|الاخيره|الاول|الثاني|الثانيه)$/;

/** "وقال أحد الناجين، واسمه توفيق معمري": who that one is. */
function calledSo({ line: { tokens }, here }: Scene, at: number): Actor | undefined {
  const called = tokens
    .slice(at, at + LONGEST)
    .find(({ folded }) => /^و?(?:اسمه|اسمها|يدعي|تدعي|هو|هي)$/.test(folded));
  return called && here.find(({ from, actor }) => from === called.end + 1 && actor.kind === "person")?.actor;
}

/** Whose a statement or report is: the body named behind it, before what it says. */
export function published({ line: { tokens }, here }: Scene, at: number): Actor | undefined {
  const rest = tokens.slice(at, at + LONGEST);
  const end = rest.findIndex(
    ({ folded, gap }, index) => index > 0 && (ARABIC.onlyThat.has(folded) || /[،:]/.test(gap)),
  );
  const [first, last] = [rest[0], rest.at(end < 0 ? -1 : end - 1)];
  if (!first || !last || !(isAny(first, ARABIC.nobody) || isAny(first, ARABIC.written))) return undefined;
  return here.find(
    ({ start, end: stop, actor }) => start >= first.end && stop <= last.end && isPersonOrBody(actor),
  )?.actor;
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

/** Whom an obituary is about: the first person that it names. */
const DEAD = new Set(["الراحل", "الراحله", "الفقيد", "الفقيده", "المرحوم", "المرحومه"]);

/** How many words after a verb, or after "according to", the name may stand. */
export const CLOSE = 2;
export const FAR = 4;

/** How many words a speaker with all offices may take: "الباحثة في المعهد القومي لعلوم البحار الدكتورة منى شلبي". */
export const LONGEST = 12;

/**
 * Whom the words between a verb and what is said end with, or whom the next words between commas begin with, where the
 * first ones tell what somebody is: "المدير العام لشركة النور كريم داود", "المكلف بالإعلام، النقيب لخضر بن عيسى،".
 */
function lastBeforeThat({ line, here, isQuoted }: Scene, at: number): Actor | undefined {
  const { tokens } = line;
  const rest = tokens.slice(at, at + LONGEST);
  const end = rest.findIndex(
    ({ folded, gap }, index) => index > 0 && (isThat(folded, index) || /[:،]/.test(gap)),
  );
  const [first, last] = [rest[0], rest[end - 1]];
  if (!first || !last || !(isTitled(first) || /^ال/.test(first.folded))) return undefined;
  const all = here.filter(
    ({ start, end: stop }) =>
      start >= first.start && stop <= last.end && !isInWords({ line, isQuoted }, start, stop),
  );
  const person = all.findLast(({ actor }) => actor.kind === "person");
  // "الناطق باسم وزارة الداخلية": the ministry, where nobody says who.
  const body = isSpokesman(first) ? all.find(({ actor }) => actor.kind === "organization") : undefined;
  const next = person ? undefined : behindComma({ tokens, here }, at);
  return (isTitled(first) ? (person ?? next ?? body) : next)?.actor;
}

/** "المكلف بالإعلام على مستوى الولاية، النقيب لخضر بن عيسى،": whoever is named right behind the first comma. */
function behindComma(
  { tokens, here }: Pick<Scene, "here"> & { readonly tokens: readonly Token[] },
  at: number,
) {
  const after = tokens
    .slice(at + 1, at + LONGEST)
    .find(({ gap, folded }) => gap.includes("،") || ARABIC.onlyThat.has(folded));
  return here.find(({ from, actor }) => from === after?.start && actor.kind === "person");
}

/** "النائب عن الولاية": the small word right behind an office is part of it. */
function isThat(folded: string, index: number): boolean {
  return ARABIC.onlyThat.has(folded) || (index > 1 && ARABIC.that.has(folded));
}

/** "لوكالة الأنباء", "بالممثلة": to whom something is said, or with whom. */
function isPrefixed(tokens: readonly Token[], from: number): boolean {
  const token = tokens.find(({ start, end }) => start <= from && from < end);
  return token !== undefined && token.start < from && /^[وف]?[لبك]/.test(token.folded);
}

/** Who is named within so many words from one on. */
export function named({ line, here, isQuoted }: Scene, at: number, within: number): Actor | undefined {
  const { tokens } = line;
  const starts = tokens.slice(at, at + within);
  const isStopped = starts.findIndex(
    ({ folded, gap }, index) =>
      ARABIC.that.has(folded) || (index > 0 && (gap.includes("،") || LEADS_AWAY.has(folded))),
  );
  const open = isStopped < 0 ? starts : starts.slice(0, isStopped);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return undefined;
  return here.find(
    ({ from, start, end, actor }) =>
      end > first.start &&
      !isInWords({ line, isQuoted }, start, end) &&
      from <= last.end &&
      from >= first.start - 1 &&
      isPersonOrBody(actor) &&
      !isPrefixed(tokens, from),
  )?.actor;
}

/** Named within what somebody says; "«اليونيفيل»" by itself in marks is only named. */
function isInWords(
  { line, isQuoted }: Pick<Scene, "line" | "isQuoted">,
  start: number,
  end: number,
): boolean {
  return isQuoted(start) && !(/[«"]$/.test(line.text.slice(0, start)) && /^[»"]/.test(line.text.slice(end)));
}

/** "أكد خلال لقائه مع فلان": whoever is named behind these does not speak. */
const LEADS_AWAY = new Set("من مع في خلال بعد قبل ضد بين امام حول عقب لدي اثر اثناء تجاه دون".split(" "));
