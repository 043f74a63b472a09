/** Arabic: قال فلان إن, وأضاف أن, «…»، يقول فلان, بحسب فلان. */
import { fold } from "#core/language/fold.ts";
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { holderOf, isPersonOrBody, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";
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
  if (token && isBlaming(tokens, at)) return true;
  const form =
    token && [token.folded, token.folded.replace(/^[وف]/, "")].find((each) => ARABIC.saying.has(each));
  if (!token || form === undefined) return false;
  // "عدم ذكر اسمه": a noun.
  if (NOUN_AFTER.has(tokens[at - 1]?.folded ?? "")) return false;
  // "بين" is first of all "between".
  if (/^بين/.test(form) && at > 1) return false;
  if (!ARABIC.beforeThat.has(form)) return true;
  const rest = tokens.slice(at + 1, at + 1 + THAT_WITHIN);
  return (
    rest.some(({ folded, gap }) => ARABIC.that.has(folded) || /[:«"“]/.test(gap)) ||
    /:\s*[«"“]/.test(text.slice(token.end)) ||
    /[»"”]،?\s*(?:هكذا |بهذه الكلمات |بهذه العبارة )?$/.test(text.slice(0, token.start))
  );
}

/** How many words after a verb, or after "according to", the name may stand. */
const CLOSE = 2;
const FAR = 4;

/** "حمّلت المنظمة … مسؤولية ما جرى". */
function isBlaming(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 1 + THAT_WITHIN);
  return /^[وف]?حملت?$/.test(tokens[at]?.folded ?? "") && rest.some(({ folded }) => /مسوولي/.test(folded));
}

const NOUN_AFTER = new Set("عدم دون بدون مجرد رغم عند بعد قبل في على من الى".split(" ").map(fold));

function speakerAt(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const next = tokens[at + 1];
  const isNamed = next !== undefined && scene.here.some(({ from }) => from >= next.start && from < next.end);
  const subject = isNamed ? undefined : lastBeforeThat(scene, at + 1);
  if (subject) return subject;
  const isOffice = isAny(next, ARABIC.offices) || isAny(next, ARABIC.titles);
  const direct = isNamed || !isOffice ? named(scene, at + 1, CLOSE) : undefined;
  if (direct) return direct;
  if (next && DEAD.has(next.folded)) return scene.before.findLast(({ kind }) => kind === "person");
  if (isOffice)
    return holderOf(
      formsOf(next?.folded ?? "").flatMap((form) => [form, form.replace(/^ال/, "")]),
      scene,
    );
  const before = scene.here.find(({ end }) => end === tokens[at - 1]?.end);
  if (before && isPersonOrBody(before.actor)) return before.actor;
  if (isAny(next, ARABIC.nobody)) return named(scene, at + 2, FAR);
  return withoutSubject(scene, at);
}

/** Whom an obituary is about: the first person that it names. */
const DEAD = new Set(["الراحل", "الراحله", "الفقيد", "الفقيده", "المرحوم", "المرحومه"]);

/** Verbs by which whoever spoke goes on. */
const GOES_ON = /^[وف]?(?:اضاف|تابع|اردف|واصل|استطرد|اوضح|اشار|ختم|اختتم|اكمل)ت?$/;

/** A verb without a subject of its own goes on with whoever the sentence, or the one before, is about. */
function withoutSubject(scene: Scene, at: number): Actor | undefined {
  const { tokens, text } = scene.line;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  const isAlone = !next || ARABIC.that.has(next.folded) || !/^ال/.test(next.folded);
  if (!verb || !isAlone || isOfNobody(tokens, at)) return undefined;
  const outside = scene.here.filter(
    ({ actor, end, start }) => actor.kind === "person" && end <= verb.start && !isQuoted(text, start),
  );
  const fits = (actor: Actor) => !isOtherGender(verb.folded, tellingGender(actor));
  const own = outside.findLast(({ actor }) => fits(actor));
  if (own) return own.actor;
  const all = GOES_ON.test(verb.folded) ? [scene.last, scene.center] : [scene.center, scene.last];
  return (
    [...all, ...scene.before].find((actor) => actor && isPersonOrBody(actor) && fits(actor)) ??
    all.find(Boolean)
  );
}

const NOBODY_WITHIN = 4;

/** "مصدراً فيها أكد": somebody without a name is the subject; "في بيان قال فيه" is none. */
function isOfNobody(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - NOBODY_WITHIN);
  return tokens
    .slice(from, at)
    .some((token, index) => isAny(token, ARABIC.nobody) && tokens[from + index - 1]?.folded !== "في");
}

/** Past forms of a woman's that have lost the last letter of a man's. */
const DEFECTIVE = new Set("نفت رات دعت روت نعت شكت ابدت ادعت اوصت عزت".split(" "));

/** The first word of an office or rank, or of a body's name. */
function tellingGender({ kind, name, role, rank }: Actor): string | undefined {
  return (kind === "organization" ? name : (rank ?? role))?.split(" ")[0];
}

/** "قالت" is said of a woman; somebody whose office has no feminine ending is none. */
function isOtherGender(verb: string, office: string | undefined): boolean {
  if (office === undefined) return false;
  const bare = verb.replace(/^[وف](?=\p{L}{3})/u, "");
  // "تقول" is what "يقول" is of a man; "تساءل" and "يلفت" are a man's as well.
  const isPast = /ت$/.test(bare) && (ARABIC.saying.has(bare.slice(0, -1)) || DEFECTIVE.has(bare));
  const isHers = isPast || (/^ت/.test(bare) && ARABIC.saying.has(bare.replace(/^ت/, "ي")));
  return isHers !== /[ةه]$|ته$/.test(office);
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf("«") > before.lastIndexOf("»");
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
  const isStopped = starts.findIndex(
    ({ folded, gap }, index) => ARABIC.that.has(folded) || (index > 0 && gap.includes("،")),
  );
  const open = isStopped < 0 ? starts : starts.slice(0, isStopped);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return undefined;
  return here.find(
    ({ from, end, actor }) =>
      end > first.start && from <= last.end && from >= first.start - 1 && isPersonOrBody(actor),
  )?.actor;
}
