/** Turkish: the verb of saying ends the sentence, the speaker begins it; "X'e göre". */
import type { Actor } from "./actors.ts";
import { TURKISH } from "./lexicon.ts";
import { bodyNamed, holderOf, isPersonOrBody, type Scene } from "./scene.ts";
import type { Line } from "./spot.ts";
import type { Token } from "./tokens.ts";

/** Who says something in the sentence. */
export function speakersInTurkish(scene: Scene): Actor[] {
  const speaker = accordingTo(scene) ?? statedBy(scene) ?? (isSaying(scene) ? speakerOf(scene) : undefined);
  return speaker ? [speaker] : [];
}

/** How many of the last words the verb may stand among: "dedi", "diye konuştu", "söyledi: …". */
const LAST = 4;

function isSaying({ line: { text, tokens } }: Scene): boolean {
  // What is quoted after the verb does not end the sentence: Yılmaz şunları söyledi: "…"
  const colon = text.search(/:\s*["“«]/);
  const told = colon < 0 ? tokens : tokens.filter(({ end }) => end <= colon);
  const last = told.slice(-LAST);
  const isOne = last
    .slice(-2)
    .some(
      ({ folded }) =>
        TURKISH.saying.has(folded) && (!TURKISH.afterClause.has(folded) || isClause(text, last)),
    );
  return isOne || isOfTwo(last) || tokens.some((_, at) => isWhileSaying(tokens, at, text));
}

/** "ifade etti": the words before the verb, and the verb in any form. */
function isOfTwo(last: readonly Token[]): boolean {
  return last.some(({ folded }, at) => {
    const before = ` ${last
      .slice(0, at)
      .map((token) => token.folded)
      .join(" ")}`;
    return TURKISH.sayingTwo.some((two) => two.verb.test(folded) && before.endsWith(` ${two.before}`));
  });
}

const TOLD = /(?:[dt][iu]g|acag|eceg|m[ae]s)[iu]n[iu]$|(?:[dt][iu]k|acak|ecek|m[ae])l[ae]r[iu]n[iu]$/;

/** What is said ends in -diğini, -eceğini or -mesini, or stands in quotation marks. */
function isClause(text: string, last: readonly Token[]): boolean {
  return /["“«]/.test(text) || last.some(({ folded }) => TOLD.test(folded));
}

/** "…olduğunu anlatan", "…diyerek": right after what is said. */
function isWhileSaying(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !TURKISH.whileSaying.has(token.folded)) return false;
  return TOLD.test(before.folded) || /["”»],?\s+$/.test(text.slice(before.start, token.start));
}

function speakerOf(scene: Scene): Actor | undefined {
  const { line, here } = scene;
  const people = here.filter(({ actor }) => isPersonOrBody(actor));
  const subject = people.find(({ suffix, start }) => suffix === "" && !isQuoted(line.text, start));
  const office = officeFirst(scene, subject?.from ?? line.text.length);
  if (office) return office;
  if (subject) return subject.actor;
  // The person of a verb is enough: whoever the sentence before was about goes on.
  return hasOtherSubject(line) ? undefined : scene.center;
}

/** "Görgü tanıkları, …": somebody who has no name. Whoever does something stands first, before a comma or in the plural. */
function hasOtherSubject({ text, tokens }: Line): boolean {
  const outside = text.search(/["“«]/);
  if (outside === 0) return false;
  const first = tokens.slice(0, FIRST).filter(({ end }) => outside < 0 || end <= outside);
  return first.some(
    ({ folded, gap, suffix }, at) =>
      (at > 0 && gap.startsWith(",")) || (suffix === "" && /l[ae]r[iu]?$/.test(folded)),
  );
}

const FIRST = 5;

function isQuoted(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return (
    (before.match(/["“«]/g)?.length ?? 0) > (before.match(/["”»]/g)?.length ?? 0) ||
    (before.match(/"/g)?.length ?? 0) % 2 === 1
  );
}

/** "X'ten yapılan açıklamada … belirtildi": nobody says it but a statement, and the statement is somebody's. */
function statedBy({ line: { tokens }, here }: Scene): Actor | undefined {
  const at = tokens.findIndex(({ folded }) => STATEMENT.test(folded));
  const [statement, verb] = [tokens[at], tokens.at(-1)];
  if (!statement || !verb || !PASSIVE.test(verb.folded)) return undefined;
  const from = tokens[Math.max(0, at - OWNER_WITHIN)]?.start ?? 0;
  return here.findLast(
    ({ actor, start, end, suffix }) =>
      isPersonOrBody(actor) && start >= from && end <= statement.start && !OTHER_CASE.test(suffix),
  )?.actor;
}

const STATEMENT = /^(?:aciklama|bildiri|bildirim|rapor|mesaj|paylasim|duyuru|mektup)(?:s[iu]n)?d[ae]$/;
const PASSIVE = /(?:[iu]l|n)(?:d[iu]|m[iu]st[iu]|[iu]yor)$/;
const OWNER_WITHIN = 6;
/** Where and to whom, not whose. */
const OTHER_CASE = /[dt][ae]$|^[’']?[yn]?[ae]$/;

/** "Bakan, …": whoever was named as one, where the office begins the sentence and nobody is named with it. */
function officeFirst(scene: Scene, before: number): Actor | undefined {
  const { tokens } = scene.line;
  const body = tokens[0] && tokens[1]?.gap.startsWith(",") ? bodyNamed(tokens[0].folded, scene) : undefined;
  if (body && tokens[0] && tokens[0].end <= before) return body;
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
