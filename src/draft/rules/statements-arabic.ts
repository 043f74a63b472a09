/** Arabic: قال فلان إن, وأضاف أن, «…»، يقول فلان, بحسب فلان. */
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { isSaying } from "./said-arabic.ts";
import { isPersonOrBody, type Scene } from "./scene.ts";
import { CLOSE, FAR, LONGEST, named, speakerAt } from "./speaker-arabic.ts";
import type { Token } from "./tokens.ts";

/** Who says something in the sentence. */
export function speakersInArabic(scene: Scene): Actor[] {
  const { tokens } = scene.line;
  return tokens.flatMap(({ start }, at) => (scene.isQuoted(start) ? [] : (speakerBy(scene, at) ?? [])));
}

/** Whoever says something by the word at a place. */
function speakerBy(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const { folded = "", start = 0 } = tokens[at] ?? {};
  if (isAccording(folded)) return isTold(tokens, at) ? undefined : named(scene, at + 1, FAR);
  if (ARABIC.relaying.has(folded.replace(/^[وف]/, ""))) return relayed(scene, at);
  if (ARABIC.whileSaying.has(folded)) return subjectBefore(scene, start);
  return isSaying(scene, at) ? speakerAt(scene, at) : undefined;
}

function isAccording(folded: string): boolean {
  return [folded, folded.replace(/^[وف]/, "")].some((form) => ARABIC.according.has(form));
}

/** "بحسب ما أعلن النادي", "وفق ما نقلت عنه الوكالة": the verb tells who, or somebody else was named as the speaker. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 1 + FAR);
  return rest[0]?.folded === "ما" || rest.some(({ folded }) => /^عنه(?:ا|م)?$/.test(folded));
}

/** "نقلت الوكالة عن شقيقته سميرة الحلبي أن": the one whose words are passed on. */
function relayed(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const from = tokens.findIndex(
    ({ folded }, index) => index > at && index - at <= LONGEST && folded === "عن",
  );
  return from < 0 ? undefined : (named(scene, from + 1, FAR) ?? named(scene, at + 1, CLOSE));
}

/** Who does what the sentence begins with. */
function subjectBefore({ here }: Scene, start: number): Actor | undefined {
  return here.find(({ end, actor }) => end <= start && isPersonOrBody(actor))?.actor;
}
