/** What an answer opens with in a chat that is not sent updates: what was corrected since it was last shown the story. */
import type { Follow } from "#core/memory/places.ts";
import { currentValue } from "#core/memory/settings.ts";
import { concerning, type Difference } from "#core/news/difference.ts";
import { changesBetween, latest } from "#core/news/history.ts";
import { evidenceOf } from "#core/reply/reply.ts";
import type { Answered, Asked, Bot, Opening } from "./answer.ts";
import type { Scene } from "./command.ts";
import { correctionBlocks } from "./news.ts";
import { type Known, sceneOf } from "./scene.ts";

/** A version of a story that a place is shown for the first time, and what is told of corrections before it. */
type Shown = { readonly story: string; readonly version: number; readonly opening?: Opening };

/** What an answer newly shows to its place; undefined where it shows no story, or nothing that was not shown before. */
export function shownNow(bot: Bot, asked: Asked, known: Known, answered: Answered): Shown | undefined {
  const { reply, story } = answered;
  const { here } = known.recalled;
  const isForAll = reply.audience === "everyone" || asked.place === "private";
  if (!here || !story || !isForAll) return undefined;
  const history = bot.history(story);
  const seen = here.shown[story.id];
  if (!history || seen === latest(history) || evidenceOf(reply).length === 0) return undefined;
  const shown: Shown = { story: story.id, version: latest(history) };
  const isWanted = currentValue(known.recalled.chat, "corrections") === "on";
  if (seen === undefined || seen > shown.version || !isWanted || answered.since !== undefined) return shown;
  const { language } = reply;
  const scene = sceneOf(bot, asked, { command: "news", values: {}, language, story: story.id }, known);
  const all = concerning(changesBetween(history, seen, shown.version), language);
  const opening = openingOf(scene, unsent(all, here.follows[story.id], scene), seen);
  return opening ? { ...shown, opening } : shown;
}

/** What the place is not sent by itself because it follows it. */
function unsent(all: Difference, follow: Follow | undefined, { reader }: Scene): Difference {
  if (!follow) return all;
  const sent = concerning(all, reader.language, follow.actors);
  return {
    ...all,
    corrected: all.corrected.filter(({ id }) => !sent.corrected.some((each) => each.id === id)),
    removed: all.removed.filter((id) => !sent.removed.includes(id)),
  };
}

function openingOf(scene: Scene, news: Difference, seen: number): Opening | undefined {
  const told = correctionBlocks(scene, news);
  if (told.length === 0) return undefined;
  const { say, button } = scene;
  return {
    blocks: [
      { kind: "paragraph", text: [{ mark: "strong", text: say("opening-title") }] },
      ...told,
      { kind: "divider" },
    ],
    whole: button(say("opening-all"), "news", { since: String(seen) }),
  };
}
