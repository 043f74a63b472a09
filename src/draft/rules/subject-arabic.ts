/** Whose an Arabic verb of saying is that has no subject of its own: "وأضاف أن". */
import { fold } from "#core/language/fold.ts";
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { holderOf, isPersonOrBody, type Scene } from "./scene.ts";
import { officesOf } from "./titled-arabic.ts";
import type { Token } from "./tokens.ts";
import { isAny, isPeople } from "./words-arabic.ts";

/** Verbs by which whoever spoke goes on. */
const GOES_ON = /^[وف]?(?:اضاف|تابع|اردف|واصل|استطرد|اوضح|اشار|ختم|اختتم|اكمل)ت?$/;

/** A verb without a subject of its own goes on with whoever the sentence, or the one before, is about. */
export function withoutSubject(scene: Scene, at: number, next: Token | undefined): Actor | undefined {
  const { tokens } = scene.line;
  const verb = tokens[at];
  const isAlone = !next || isOpen(next) || isObject(next) || ARABIC.whileSaying.has(next.folded);
  const isContrasted = /^و?اما$/.test(tokens[0]?.folded ?? "");
  if (!verb || !isAlone || isContrasted || isOfNobody(tokens, at)) return undefined;
  const office = tokens.slice(0, at).findIndex((token) => isOfficeAlone(scene, token));
  if (office >= 0) return heldAgain(scene, office);
  const fits = (actor: Actor) => !isOtherGender(verb.folded, tellingGender(actor));
  const own = scene.here.findLast(
    ({ actor, end, start }) =>
      actor.kind === "person" && end <= verb.start && !scene.isQuoted(start) && fits(actor),
  );
  if (own) return own.actor;
  return onMind(scene, GOES_ON.test(verb.folded), fits);
}

/** Whoever spoke last, or whom the sentence before is about, if a verb can be said of them. */
function onMind(scene: Scene, goesOn: boolean, fits: (actor: Actor) => boolean): Actor | undefined {
  const all = goesOn ? [scene.last, scene.center] : [scene.center, scene.last];
  return (
    [...all, ...scene.before].find((actor) => actor && isPersonOrBody(actor) && fits(actor)) ??
    all.find(Boolean)
  );
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
  "وجود صحه حدوث وقوع اي عدم تعرض رفض حرص عزم اهميه ضروره التزام تاييد دعم كل جميع ما".split(" "),
);

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
  return isHers !== /ة$|تها?$/.test(office);
}

/** "قال الوزير إن": one who was named before; "قال وزير النقل" is another one, and "السفير الإيطالي" one of Italy. */
export function heldAgain(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const [office, after] = [tokens[at], tokens[at + 1]];
  if (!office || !/^ال/.test(office.folded)) return undefined;
  const holder = holderOf(officesOf(office), scene);
  const isOfCountry = isPeople(after) && fold(holder?.role ?? "").includes(after?.folded ?? "");
  return !after || isOpen(after) || isOfCountry ? holder : undefined;
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
