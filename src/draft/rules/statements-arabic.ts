/** Arabic: قال فلان إن, وأضاف أن, «…»، يقول فلان, بحسب فلان, جاء في بيان لفلان. */
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { isSaying, isSurelySaying } from "./said-arabic.ts";
import { isPersonOrBody, type Said, type Scene } from "./scene.ts";
import { CLOSE, FAR, LONGEST, named, published, speakerAt } from "./speaker-arabic.ts";
import type { ArabicScene } from "./subject-arabic.ts";
import type { Token } from "./tokens.ts";
import { isAny } from "./words-arabic.ts";

/** Who says something in the sentence. Whoever surely says one thing of it is sure to speak. */
export function speakersInArabic(scene: Scene): Said[] {
  const { tokens } = scene.line;
  const said: Said[] = [];
  let spoke: ArabicScene["spoke"];
  for (const [at, { start }] of tokens.entries()) {
    if (scene.isQuoted(start)) continue;
    const speakers = eachOf(scene, at) ?? [speakerBy({ ...scene, spoke }, at)];
    for (const speaker of speakers)
      if (speaker) said.push({ speaker, ...doubtOf({ ...scene, spoke }, { at, speaker }) });
    spoke = speakers.at(-1) ?? (isSaying(scene, at) ? null : spoke);
  }
  const sure = said.filter(({ unsure }) => unsure === undefined);
  return [...sure, ...said.filter(({ speaker }) => !sure.some((each) => each.speaker === speaker))];
}

/** "وأكد كل من الوزير جابر والحاكم سعيد أن": all who are named before what is said. */
function eachOf(scene: Scene, at: number): readonly Actor[] | undefined {
  const { here, line } = scene;
  const [each, of] = [line.tokens[at + 1], line.tokens[at + 2]];
  if (each?.folded !== "كل" || of?.folded !== "من" || !isSaying(scene, at)) return undefined;
  const end = line.tokens.find(
    ({ start, folded, gap }) => start > of.end && (ARABIC.that.has(folded) || /[،:]/.test(gap)),
  );
  return here.filter(({ start }) => start > of.end && (!end || start < end.start)).map(({ actor }) => actor);
}

/** What is not sure of somebody who says something by the word at a place. */
function doubtOf(
  scene: ArabicScene,
  { at, speaker }: { readonly at: number; readonly speaker: Actor },
): Pick<Said, "unsure"> {
  const { here, line, spoke } = scene;
  const start = line.tokens[at]?.start ?? 0;
  const before = here.filter(({ end, actor }) => end <= start && actor.kind === "person");
  const isAmong = speaker !== spoke && before.some(({ actor }) => actor === speaker);
  const isAlone = new Set(before.map(({ actor }) => actor)).size < 2;
  if (isAmong && !isAlone && before.at(-1)?.end !== line.tokens[at - 1]?.end)
    return { unsure: "unsure-speaker" };
  return isSaying(scene, at) && !isSurelySaying(scene, at) ? { unsure: "unsure-saying" } : {};
}

/** Whoever says something by the word at a place. */
function speakerBy(scene: ArabicScene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const { folded = "", start = 0 } = tokens[at] ?? {};
  if (OPINION.test(`${tokens[at - 1]?.folded} ${folded}`)) return source(scene, at + 1);
  if (isAccording(folded)) return isTold(tokens, at) ? undefined : source(scene, at + 1);
  if (ARABIC.relaying.has(folded.replace(/^[وف]/, ""))) return relayed(scene, at);
  if (folded === "بالقول" && /^ان/.test(tokens[at + 1]?.folded ?? "")) return subjectOf(scene, start);
  if (ARABIC.whileSaying.has(folded)) return isMeanwhile(tokens, at) ? subjectOf(scene, start) : undefined;
  if (isWritten(tokens, at)) return written(scene, at);
  return isSaying(scene, at) ? speakerAt(scene, at) : undefined;
}

/** "على حد تعبير فلان", "برأي فلانة", "على لسان المتحدث": whose words or view it is. */
const OPINION =
  /(?:حد (?:تعبير|قول|وصف|زعم)|(?:في|من) (?:راي|نظر|منظور)|علي لسان| [وف]?(?:براي|بنظر|بتقدير))$/;

function isAccording(folded: string): boolean {
  return [folded, folded.replace(/^[وف]/, "")].some((form) => ARABIC.according.has(form));
}

/** "بحسب ما أعلن النادي", "وفق ما نقلت عنه الوكالة": the verb tells who, or somebody else was named as the speaker. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 1 + FAR);
  return rest[0]?.folded === "ما" || rest.some(({ folded }) => /^عنه(?:ا|م)?$/.test(folded));
}

/** Whoever is the source: "وفقاً للدفاع المدني", "بحسب بيان صادر عن الوزارة", "وفق أرقام المكتب". */
function source(scene: Scene, at: number): Actor | undefined {
  const { line, here } = scene;
  const first = line.tokens[at];
  const direct = here.find(({ from, start, actor }) => {
    const begins = Math.min(from, start);
    return first !== undefined && begins >= first.start && begins < first.end && canTell(actor.kind);
  });
  return direct?.actor ?? named({ ...scene, line }, at, FAR) ?? published(scene, at);
}

function canTell(kind: Actor["kind"]): boolean {
  return kind !== "place";
}

/** "جاء في بيان لرئاسة الحكومة أن", "ورد في تقرير أصدرته المنظمة أن" */
function isWritten(tokens: readonly Token[], at: number): boolean {
  const [verb, into, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    /^[وف]?(?:جا|ورد|يرد|اضاف)$/.test(verb?.folded ?? "") &&
    into?.folded === "في" &&
    (isAny(noun, ARABIC.nobody) || isAny(noun, ARABIC.written))
  );
}

function written(scene: Scene, at: number): Actor | undefined {
  return published(scene, at + 2);
}

/** "نقلت الوكالة عن شقيقته سميرة الحلبي أن", "نسبت إليه قوله": the one whose words are passed on. */
function relayed(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const from = tokens.findIndex(
    ({ folded }, index) => index > at && index - at <= LONGEST && /^(?:عن|الي)$/.test(folded),
  );
  return from < 0 ? undefined : (named(scene, from + 1, FAR) ?? named(scene, at + 1, CLOSE));
}

/** "، مضيفاً أن": not the adjective of "إجراءات مشددة". */
function isMeanwhile(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    /[،»)]/.test(token?.gap ?? "") || ARABIC.that.has(next?.folded ?? "") || /[«:"]/.test(next?.gap ?? "")
  );
}

/** Who does what the sentence tells: its speaker, or who is named first. */
function subjectOf({ here, spoke }: ArabicScene, start: number): Actor | undefined {
  const named = here.filter(({ end, actor }) => end <= start && isPersonOrBody(actor));
  // "رد عليه خصمه ناجي العلي قائلاً"
  if (spoke === null) return named.find(({ end }) => end === start - 1)?.actor;
  return spoke ?? named[0]?.actor;
}
