/** `/stories [story]`: every story that can be asked about, or those found by some words; or one in a few lines. */
import { type Answer, type Context, defineCommand, type Scene } from "#core/command/command.ts";
import { factBlock, nextButtons } from "#core/command/facts.ts";
import { findStory, holds, STORY_ARGUMENT, storyList, storyless } from "#core/command/stories.ts";
import { asTyped, asWritten } from "#core/command/wording.ts";
import type { Block } from "#core/reply/reply.ts";
import type { Story } from "#core/story/story.ts";

export const stories = defineCommand({
  name: "stories",
  order: 6,
  arguments: { story: STORY_ARGUMENT },
  run(context) {
    if (context.values.story === undefined) return listStories(context, [...context.stories.values()]);
    const typed = asTyped(context.values.story);
    const found = findStory(context, typed);
    if ("one" in found) return openStory(context, found.one);
    if ("several" in found) return listFound(context, found.several, typed);
    return storyless(context, found, { typed, command: "summary" });
  },
});

function listStories(context: Scene, all: readonly Story[]): Answer {
  const { say, button } = context;
  const isMany = all.length > MOST_SEEN;
  return {
    blocks: [
      { kind: "heading", text: [say("stories-title", { count: all.length })] },
      ...(isMany ? [{ kind: "note" as const, text: [say("stories-search")] }] : []),
      ...storyList(context, all, { command: "summary" }),
    ],
    actions: [button(say("next-help"), "help")],
  };
}

/** From more stories on, to look through all of them is not the way to one. */
const MOST_SEEN = 20;

/** All that have these words, each page again by them: as a button holds them, they are not as they were typed. */
function listFound(context: Context, all: readonly Story[], typed: string): Answer {
  const { say, button, isPressed } = context;
  const words = asWritten(typed);
  const [count, name] = [all.length, typed.slice(0, 60)];
  return {
    ...(words !== undefined && { values: { story: words } }),
    blocks: [
      {
        kind: "heading",
        text: [isPressed ? say("stories-title", { count }) : say("stories-found", { count, name })],
      },
      ...storyList(context, all, { command: "summary" }),
    ],
    actions: [button(say("next-stories"), "stories"), button(say("next-help"), "help")],
  };
}

/** The story's shortest summary; from there on buttons stay in that story. */
function openStory(context: Context, story: Story): Answer {
  const scene = context.before(story);
  const { say, tell, reader, button } = scene;
  return {
    language: reader.language,
    story,
    values: { story: story.id },
    blocks: [
      { kind: "heading", text: [tell(story.title)] },
      { kind: "note", text: [holds(scene, story)] },
      ...story.summary.short.map((line): Block => {
        const { lead: _, ...block } = factBlock(scene, line);
        return block;
      }),
    ],
    actions: [...nextButtons(scene), button(say("next-stories"), "stories")],
  };
}
