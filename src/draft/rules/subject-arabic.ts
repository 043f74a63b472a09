/** Whose an Arabic verb of saying is that has no subject of its own: "وأضاف أن". */
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { heldAgain, isOpen, isOtherGender, tellingGender } from "./meant-arabic.ts";
import { isPersonOrBody, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";
import { isAny } from "./words-arabic.ts";

/** A scene, and who is known to say something in its sentence already. */
export type ArabicScene = Scene & {
  /** Null where whoever said something last in the sentence is nobody who is named: "نفت الأخيرة الاتهام وقالت". */
  readonly spoke?: Actor | null | undefined;
};

/** Verbs by which whoever spoke goes on. */
const GOES_ON = /^[وف]?(?:اضاف|تابع|اردف|واصل|استطرد|اوضح|اشار|ختم|اختتم|اكمل)ت?$/;

/** A verb without a subject of its own goes on with whoever the sentence, or the one before, is about. */
export function withoutSubject(
  scene: ArabicScene,
  at: number,
  { next, isSure }: { readonly next: Token | undefined; readonly isSure: boolean },
): Actor | undefined {
  const { tokens } = scene.line;
  const verb = tokens[at];
  const isAlone = !next || isOpen(next) || isObject(next, tokens) || ARABIC.whileSaying.has(next.folded);
  const isContrasted = /^و?اما$/.test(tokens[0]?.folded ?? "") && tokens[1]?.folded !== "عن";
  if (!verb || !isAlone || isContrasted || isOfNobody(tokens, at)) return undefined;
  const fits = (actor: Actor) => !isOtherGender(verb.folded, tellingGender(actor));
  if (scene.spoke === null) return undefined;
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
function isObject(token: Token, tokens: readonly Token[]): boolean {
  const { folded, text } = token;
  const after = tokens[tokens.indexOf(token) + 1];
  // "وأكدت عائلته أن": whose words they are.
  const isSubject = after !== undefined && (/^ان(?:ه|ها|هم)?$/.test(after.folded) || /^[،:]/.test(after.gap));
  const isTheirs = !isSubject && /^(?!ال)\p{L}{2,}(?:ه|ها|هم)$/u.test(text);
  return OBJECTS.has(folded) || isTheirs || TO_READERS.test(folded) || /ً$/.test(text);
}

/** "وأوضح معاليه أن", "قال سموه": the same one, spoken of as great. */
const TO_READERS = /^(?:معالي|سمو|جلالت|فخامت|سعادت|دولت|فضيلت|سيادت|قداست|غبطت|نيافت)(?:ه|ها)$/;

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
