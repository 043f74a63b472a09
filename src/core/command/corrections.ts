/** A corrected fact: as it is now, with its sentence, and in small print what it was before, and why. */

import { listText } from "#core/language/words.ts";
import type { Correction, Difference } from "#core/news/difference.ts";
import { type Field, fieldsCorrected, quotesOnlyIn } from "#core/news/fields.ts";
import type { Snapshot, ToldDate, ToldFact } from "#core/news/snapshot.ts";
import type { FactBlock } from "#core/reply/reply.ts";
import { parseDate } from "#core/story/date.ts";
import type { Text } from "#core/story/schema.ts";
import { factsOf, type StoryDate } from "#core/story/story.ts";
import type { Scene } from "./command.ts";
import { dateText } from "./dates.ts";
import { factBlock } from "./facts.ts";

/** The longest part of an old quote that is shown, in letters: the fact must stay within one page. */
const OLD_QUOTE = 200;

/** The fact as a block; none when the story no longer has it. */
export function correctedBlock(scene: Scene, correction: Correction, news: Difference): FactBlock[] {
  const fact = factsOf(scene.story).find(({ id }) => id === correction.id);
  if (!fact) return [];
  const { notes, ...block } = factBlock(scene, fact);
  const was = fieldsCorrected(correction, scene.reader.language).map((field) => [
    wasText(scene, { field, correction, news }),
  ]);
  const why = correction.why ? [[scene.say("news-why", { why: scene.tell(correction.why) })]] : [];
  return [{ ...block, notes: [...was, ...why, ...notes] }];
}

type Changed = { readonly field: Field; readonly correction: Correction; readonly news: Difference };

/** What a field was before; and what it is now, where the fact itself does not show it. */
function wasText(scene: Scene, { field, correction: { before, after }, news }: Changed): string {
  const old = fieldText(scene, field, { fact: before, other: after, among: news.before });
  const now = fieldText(scene, field, { fact: after, other: before, among: news.after });
  const nothing = scene.say("news-nothing");
  return scene.say(`news-was-${field}`, { old: old || nothing, now: now || nothing, of: after.fact });
}

type Version = { readonly fact: ToldFact; readonly other: ToldFact; readonly among: Snapshot };

function fieldText(scene: Scene, field: Field, { fact, other, among }: Version): string {
  const inWords = (text: Text | undefined) => (text ? scene.tell(text) : "");
  const nameOf = (id: string | undefined) => {
    const { rank, name } = among[id ?? ""] ?? {};
    return [inWords(rank), inWords(name)].filter((part) => part !== "").join(" ");
  };
  switch (field) {
    case "title":
    case "text":
      return inWords(fact[field]);
    case "name":
      return [inWords(fact.rank), inWords(fact.name)].filter((part) => part !== "").join(" ");
    case "date":
      return toldDateText(scene, fact.date, other.date);
    case "who":
      return listText((fact.who ?? []).map(nameOf), scene.reader.language);
    case "place":
    case "through":
      return nameOf(fact[field]);
    case "event":
      return inWords(among[fact.event ?? ""]?.title);
    case "evidence":
      return quotesOnlyIn(fact, other).map(shortened).join(" … ");
  }
}

/** The date in words; where only the reason for it differs, the reason. */
function toldDateText(scene: Scene, date: ToldDate | undefined, other: ToldDate | undefined): string {
  if (!date) return "";
  const isSame = date.value === other?.value && date.basis === other?.basis;
  if (isSame && date.why) return scene.tell(date.why);
  const text = dateText(scene, storyDate(date));
  return date.basis === "inferred" ? `${text} (${scene.say("date-inferred")})` : text;
}

function storyDate({ value, words = "" }: ToldDate): StoryDate {
  return value === undefined
    ? { basis: "unknown" }
    : { basis: "stated", value, when: parseDate(value), words };
}

function shortened(quote: string): string {
  const letters = [...quote];
  return letters.length > OLD_QUOTE ? `${letters.slice(0, OLD_QUOTE - 1).join("")}…` : quote;
}
