/** Whose an Arabic verb of saying is that has no subject behind it: "وأضاف أن", "لكن فلاناً، وهو ناشط، قال". */
import { fold } from "#core/language/fold.ts";
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { type Here, holderOf, isPersonOrBody, type Scene } from "./scene.ts";
import { officesOf } from "./titled-arabic.ts";
import type { Token } from "./tokens.ts";
import { isAny } from "./words-arabic.ts";

/** A scene, and who is known to say something in its sentence already. */
export type ArabicScene = Scene & { readonly spoke?: Actor | undefined };

/** Verbs by which whoever spoke goes on. */
const GOES_ON = /^[وف]?(?:اضاف|تابع|اردف|واصل|استطرد|اوضح|اشار|ختم|اختتم|اكمل)ت?$/;

/** "الوزير كان قد قال", "لكن فلاناً، وهو ناشط، قال", "وكانت الهيئة قد توقعت": whoever stands before the verb. */
export function subjectBefore(scene: Scene, at: number): Actor | undefined {
  const { line, here } = scene;
  const { tokens } = line;
  const about = isContrast(tokens, at);
  if (about !== undefined) return firstFrom(scene, about, at)?.actor;
  if (isJoined(tokens[at])) return undefined;
  const first = beforeHelpers(tokens, at);
  if (/^(?:الذي|التي)$/.test(tokens[first - 1]?.folded ?? "")) return antecedent(scene, first - 1);
  const close = here.find(({ end }) => end === tokens[first - 1]?.end);
  if (close && isPersonOrBody(close.actor)) return close.actor;
  const was =
    first < at ? tokens.findLastIndex(({ folded }, index) => index < first && WAS.test(folded)) : -1;
  if (was >= 0) return firstFrom(scene, was + 1, at)?.actor ?? heldAgain(scene, was + 1);
  return tokens[first]?.gap.includes("،") ? ofClause(scene, first) : undefined;
}

/** "هاياشي، سفير اليابان، الذي وصف": the person that "who" is about, or the body right before it. */
function antecedent({ line: { tokens }, here, isQuoted }: Scene, at: number): Actor | undefined {
  const who = tokens[at];
  if (!who) return undefined;
  const before = here.filter(({ start, end }) => end <= who.start && !isQuoted(start));
  const close = before.find(({ end, actor }) => end === tokens[at - 1]?.end && isPersonOrBody(actor));
  return (close ?? before.findLast(({ actor }) => actor.kind === "person"))?.actor;
}

/** "أما الصياد سعيد المرشدي فتساءل": the first word after "as for" where the verb goes with it. */
function isContrast(tokens: readonly Token[], at: number): number | undefined {
  const about = tokens.findLastIndex(({ folded }, index) => index < at && /^و?اما$/.test(folded));
  const isOwn = about >= 0 && /^ف/.test(tokens[at]?.folded ?? "") && tokens[about + 1]?.folded !== "عن";
  return isOwn ? about + 1 : undefined;
}

/** "وقال" goes on, "قال" after a comma may be what somebody before it does. */
function isJoined(verb: Token | undefined): boolean {
  return verb !== undefined && /^[وف]/.test(verb.folded) && !ARABIC.saying.has(verb.folded);
}

const WAS = /^[وف]?(?:كان|كانت)$/;
const HELPERS =
  /^(?:[وف]?(?:كان|كانت|قد|لقد|عاد|عادت|ظل|ظلت|بات|باتت)|سبق|وان|ايضا|بدوره|بدورها|نفسه|نفسها|هو|هي|يزال|تزال|لا|ما)$/;

/** The first of the small words before a verb; the verb itself without any. */
function beforeHelpers(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && HELPERS.test(tokens[first - 1]?.folded ?? "") && tokens[first]?.gap === " ") first -= 1;
  return first;
}

/** The first who is named from a word on, if these begin with a name or what somebody is. */
function firstFrom({ line: { tokens }, here }: Scene, from: number, to: number): Here | undefined {
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last) return undefined;
  const found = here.find(
    ({ start, actor }) => start >= first.start && start < last.start && isPersonOrBody(actor),
  );
  return found && found.from <= first.end ? found : undefined;
}

/** What a clause begins with: but, while, whereas. */
const OPENS = /^[وف]?(?:لكن|ان|بينما|فيما|حين|حيث|كما|غير|ان|اما)$/;

/** "إلا أن عضوة اللجنة، مريم الكسلاوي، اتهمت": whoever the clause begins with. */
function ofClause(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const open = tokens.findLastIndex(({ folded }, index) => index < at && OPENS.test(folded));
  return firstFrom(scene, open + 1, at)?.actor;
}

/** "موظف قال إنه": somebody who is not named stands right before the verb. */
export function isOfNoun({ line: { tokens } }: Scene, at: number): boolean {
  const [noun, verb] = [tokens[at - 1], tokens[at]];
  if (!noun || !verb || verb.gap !== " " || isJoined(verb)) return false;
  // "في بيان قال فيه": no subject, but where it stands.
  if (/^فيه(?:ا|ما)?$/.test(tokens[at + 1]?.folded ?? "")) return false;
  return !ARABIC.stops.has(noun.folded) && !HELPERS.test(noun.folded) && !LEADS.test(noun.folded);
}

const LEADS =
  /^(?:[وف]?(?:لكنه|لكنها|انه|انها|كما|حيث|وهو|هو|هي|ثم|اذ|حسبما|مثلما|الذي|التي|اللذان|ما|ومن|من))$/;

/** A verb without a subject of its own goes on with whoever the sentence, or the one before, is about. */
export function withoutSubject(
  scene: ArabicScene,
  at: number,
  { next, isSure }: { readonly next: Token | undefined; readonly isSure: boolean },
): Actor | undefined {
  const { tokens } = scene.line;
  const verb = tokens[at];
  const isAlone = !next || isOpen(next) || isObject(next) || ARABIC.whileSaying.has(next.folded);
  const isContrasted = /^و?اما$/.test(tokens[0]?.folded ?? "") && tokens[1]?.folded !== "عن";
  if (!verb || !isAlone || isContrasted || isOfNobody(tokens, at)) return undefined;
  const fits = (actor: Actor) => !isOtherGender(verb.folded, tellingGender(actor));
  if (scene.spoke && fits(scene.spoke)) return scene.spoke;
  const office = tokens.slice(0, at).findIndex((token) => isOfficeAlone(scene, token));
  if (office >= 0) return heldAgain(scene, office);
  const own = scene.here.findLast(
    ({ actor, end, start }) =>
      actor.kind === "person" && end <= verb.start && !scene.isQuoted(start) && fits(actor),
  );
  if (own || !isSure) return own?.actor;
  return onMind(scene, GOES_ON.test(verb.folded), fits);
}

/** Whoever spoke last, or whom the sentence before is about, if a verb can be said of them. */
function onMind(scene: Scene, goesOn: boolean, fits: (actor: Actor) => boolean): Actor | undefined {
  const all = goesOn ? [scene.last, scene.center] : [scene.center, scene.last];
  const people = scene.before.filter(({ kind }) => kind === "person");
  return [...all, ...people].find((actor) => actor && isPersonOrBody(actor) && fits(actor));
}

/** "وزير الري، …، رفض …، وأكد": an office that nobody named in the sentence holds. */
function isOfficeAlone({ here }: Scene, token: Token): boolean {
  const isOffice = ARABIC.stateOffices.has(token.folded.replace(/^و?(?:ال)?/, ""));
  return (
    isOffice &&
    !here.some(
      ({ from, to, start, end }) => Math.min(from, start) <= token.start && token.end <= Math.max(to, end),
    )
  );
}

/** "نفت وجود تمويل", "أكد حرصه على": what is denied or stressed, and not who does so. */
function isObject({ folded, text }: Token): boolean {
  return OBJECTS.has(folded) || /^(?!ال)\p{L}{2,}(?:ه|ها|هم)$/u.test(text) || /ً$/.test(text);
}

const OBJECTS = new Set(
  "وجود صحه حدوث وقوع اي عدم تعرض رفض حرص عزم اهميه ضروره التزام تاييد دعم كل جميع ما استعداد استمرار مقتل اصابه تعليق بدء".split(
    " ",
  ),
);

const NOBODY_WITHIN = 4;

/** "مصدراً فيها أكد": somebody without a name is the subject; "في بيان قال فيه" is none. */
function isOfNobody(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - NOBODY_WITHIN);
  return tokens
    .slice(from, at)
    .some((token, index) => isAny(token, ARABIC.nobody) && tokens[from + index - 1]?.folded !== "في");
}

/** The first word of an office or rank, or of a body's name. */
function tellingGender({ kind, name, role, rank }: Actor): string | undefined {
  return (kind === "organization" ? name : (rank ?? role))?.split(" ")[0];
}

/** "قالت" is said of a woman; somebody whose office has no feminine ending is none. */
function isOtherGender(verb: string, office: string | undefined): boolean {
  if (office === undefined) return false;
  const bare = verb.replace(/^[وف](?=\p{L}{3})/u, "");
  // "تقول" is what "يقول" is of a man; "تساءل" and "يلفت" are a man's as well.
  const isPast = /ت$/.test(bare) && (ARABIC.saying.has(bare.slice(0, -1)) || ARABIC.hers.has(bare));
  const isHers = isPast || (/^ت/.test(bare) && ARABIC.saying.has(bare.replace(/^ت/, "ي")));
  return isHers !== /ة$|تها?$/.test(office);
}

/** "قال الوزير إن": one who was named before; "قال وزير النقل" is another one, and "السفير الإيطالي" one of Italy. */
export function heldAgain(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const [office, after] = [tokens[at], tokens[at + 1]];
  if (!office || !/^ال/.test(office.folded)) return undefined;
  const holder = holderOf(officesOf(office), scene);
  // "السفير الإيطالي", "الكاتب العام": which one, as was told before.
  const isTold = /^ال/.test(after?.folded ?? "") && fold(holder?.role ?? "").includes(after?.folded ?? "");
  if (after && !isOpen(after) && !isTold && !AGAIN.test(office.folded)) return undefined;
  return holder ?? (AGAIN.test(office.folded) ? whoeverIsMeant(scene, tokens[at - 1]) : undefined);
}

/** "يروي الرجل السبعيني", "تقول السيدة": whom the text was about, by a word for anybody. */
const AGAIN = /^ال(?:رجل|مراه|سيده|شاب|شابه|فتاه|عجوز|ام|اب|ارمله|مسن|مسنه|ناجي|ناجيه|سايق|صياد|فلاح|مزارع)$/;

function whoeverIsMeant(scene: Scene, verb: Token | undefined): Actor | undefined {
  const fits = (actor: Actor) =>
    actor.kind === "person" && !isOtherGender(verb?.folded ?? "", tellingGender(actor));
  return [scene.center, scene.last].find((actor) => actor !== undefined && fits(actor));
}

/** A word with which something else begins than more of a name or office. */
function isOpen({ folded, gap }: Token): boolean {
  return (
    ARABIC.that.has(folded) ||
    ARABIC.stops.has(folded) ||
    /[:«"“،]/.test(gap) ||
    /^(?:لل|[بل])\p{L}{3}/u.test(folded)
  );
}
