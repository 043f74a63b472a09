/** Turkish: the verb of saying ends the sentence, the speaker begins it; "X'e göre". */
import type { Actor } from "./actors.ts";
import { TURKISH } from "./lexicon.ts";
import { holderOf, type Scene } from "./scene.ts";

/** Who says something in the sentence. */
export function speakersInTurkish(scene: Scene): Actor[] {
  const according = accordingTo(scene);
  if (according) return [according];
  const speaker = isSaying(scene) ? speakerOf(scene) : undefined;
  return speaker ? [speaker] : [];
}

/** How many of the last words the verb may stand among: "dedi", "diye konuştu", "söyledi: …". */
const LAST = 4;

function isSaying({ line: { text, tokens } }: Scene): boolean {
  // What is quoted after the verb does not end the sentence: Yılmaz şunları söyledi: "…"
  const colon = text.search(/:\s*["“«]/);
  const told = colon < 0 ? tokens : tokens.filter(({ end }) => end <= colon);
  const last = told.slice(-LAST).map(({ folded }) => folded);
  if (
    last
      .slice(-2)
      .some((word) => TURKISH.saying.has(word) && (!TURKISH.afterClause.has(word) || isClause(text, last)))
  )
    return true;
  const joined = ` ${last.join(" ")} `;
  return TURKISH.sayingTwo.some((words) => joined.includes(` ${words.join(" ")} `));
}

/** What is said ends in -diğini, -eceğini or -mesini, or stands in quotation marks. */
function isClause(text: string, last: readonly string[]): boolean {
  return (
    /["“«]/.test(text) ||
    last.some((word) => /(?:[dt][iu]g|acag|eceg|m[ae]s)[iu]n[iu]$|l[ae]rini$/.test(word))
  );
}

function speakerOf(scene: Scene): Actor | undefined {
  const { line, here } = scene;
  const quote = line.text.search(/["“«]/);
  const people = here.filter(({ actor: { kind } }) => kind !== "place" && kind !== "country");
  const subject = people.find(({ end, start }) => !isInCase(line.text, end) && !isQuoted(line.text, start));
  const office = officeFirst(scene, subject?.from ?? line.text.length);
  if (office) return office;
  if (subject) return subject.actor;
  return quote >= 0 ? scene.last : undefined;
}

/** A name with an ending is no subject. */
function isInCase(text: string, end: number): boolean {
  return /^[’']\p{Ll}/u.test(text.slice(end));
}

function isQuoted(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return (
    (before.match(/["“«]/g)?.length ?? 0) > (before.match(/["”»]/g)?.length ?? 0) ||
    (before.match(/"/g)?.length ?? 0) % 2 === 1
  );
}

/** "Bakan, …": whoever was named as one, where the office begins the sentence and nobody is named with it. */
function officeFirst(scene: Scene, before: number): Actor | undefined {
  const { tokens } = scene.line;
  const first = tokens.slice(0, 3).findIndex(({ folded }) => TURKISH.offices.has(folded));
  const office = tokens[first];
  const next = tokens[first + 1];
  if (!office || office.end > before || !next || (!next.gap.startsWith(",") && first > 0)) return undefined;
  return holderOf([office.folded], scene);
}

function accordingTo({ line: { tokens }, here }: Scene): Actor | undefined {
  const at = tokens.findIndex(({ folded }) => folded === "gore");
  // "Bankanın verilerine göre": whose they are.
  const isTheirs = /^(?:veri|rapor|aciklama|bilgi|hesap|iddia|haber)/.test(tokens[at - 1]?.folded ?? "");
  const before = tokens[isTheirs ? at - 2 : at - 1];
  return (
    before &&
    here.find(
      ({ start, end, actor: { kind } }) => start <= before.start && before.end <= end && kind !== "place",
    )?.actor
  );
}
