/** What changed in a story, as a reply: what is new, what was corrected, and what is no longer told. */
import { concerning, type Difference } from "#core/news/difference.ts";
import { changesBetween, type History, latest, seenAt } from "#core/news/history.ts";
import type { ToldFact } from "#core/news/snapshot.ts";
import type { Action, Block, Line } from "#core/reply/reply.ts";
import { factsOf } from "#core/story/story.ts";
import type { Answer, Scene } from "./command.ts";
import { correctedBlock } from "./corrections.ts";
import { dayText } from "./dates.ts";
import { factBlock, nextButtons } from "./facts.ts";

/** Which changes are wanted: those after a version, of all or of what concerns these actors and places. */
export type Wanted = { readonly since: number; readonly actors?: readonly string[] | undefined };

/** What changed in the scene's story, as far as this reader is told. */
export function newsSince(
  scene: Scene,
  history: History,
  { since, actors }: Wanted,
): Difference & { isNone: boolean } {
  return concerning(changesBetween(history, since, latest(history)), scene.reader.language, actors);
}

/** What changed since a version; `notes` are said of it before. Nothing to tell is an answer too. */
export function newsAnswer(
  scene: Scene,
  history: History,
  { notes = [], actions = [], ...wanted }: Wanted & { notes?: readonly Line[]; actions?: readonly Action[] },
): Answer {
  const news = newsSince(scene, history, wanted);
  if (news.isNone) return { ...noNews(scene, history), story: scene.story };
  return {
    story: scene.story,
    since: wanted.since,
    blocks: [
      { kind: "heading", text: [scene.say("news-title", { title: scene.tell(scene.story.title) })] },
      ...notes.map((text): Block => ({ kind: "note", text })),
      ...headed(scene.say("news-new", { count: news.added.length }), addedBlocks(scene, news)),
      ...correctionBlocks(scene, news),
    ],
    actions: [...actions, ...nextButtons(scene)],
  };
}

/** What was corrected, and what was taken back. */
export function correctionBlocks(scene: Scene, news: Difference): Block[] {
  const { corrected, removed, before } = news;
  const gone = removed.flatMap((id) => before[id] ?? []).map((fact) => [goneText(scene, fact)]);
  return [
    ...headed(
      scene.say("news-corrected", { count: corrected.length }),
      corrected.flatMap((each) => correctedBlock(scene, each, news)),
    ),
    ...headed(
      scene.say("news-removed", { count: gone.length }),
      gone.length > 0 ? [{ kind: "list", items: gone }] : [],
    ),
  ];
}

/** Nothing changed, for as long as that is known. */
export function noNews(scene: Scene, history: History): Answer {
  const at = seenAt(history, history.first);
  const text = scene.say("news-none", {
    title: scene.tell(scene.story.title),
    date: at ? dayText(scene, at) : "",
  });
  return { outcome: "nothing", blocks: [{ kind: "paragraph", text: [text] }], actions: nextButtons(scene) };
}

/** The versions of a story are not known now: they could not be read. */
export function newsUnknown(scene: Scene): Answer {
  return {
    outcome: "failed",
    blocks: [{ kind: "paragraph", text: [scene.say("news-unknown")] }],
    actions: nextButtons(scene),
  };
}

function addedBlocks(scene: Scene, { added }: Difference): Block[] {
  return factsOf(scene.story)
    .filter(({ id }) => added.includes(id))
    .map((fact) => factBlock(scene, fact));
}

function goneText(scene: Scene, { name, text }: ToldFact): string {
  return name
    ? scene.say("news-gone-name", { name: scene.tell(name), text: scene.tell(text) })
    : scene.say("news-gone", { text: scene.tell(text) });
}

/** Blocks below a heading; nothing at all without blocks. */
function headed(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", text: [title] }, ...blocks];
}
