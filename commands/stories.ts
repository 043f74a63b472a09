/** `/stories [story]`: every story that can be asked about, each one tap away; or one of them in a few lines. */
import { type Answer, type Context, defineCommand, type Scene } from "#core/command/command.ts";
import { factBlock, nextButtons } from "#core/command/facts.ts";
import { findStory, holds, storyBlocks, storyCandidates, storyless } from "#core/command/stories.ts";
import type { Block } from "#core/reply/reply.ts";
import type { Story } from "#core/story/story.ts";

export const stories = defineCommand({
  name: "stories",
  order: 6,
  arguments: { story: { kind: "text", suggest: storyCandidates } },
  run(context) {
    const { story: typed } = context.values;
    if (typed === undefined) return listStories(context, [...context.stories.values()]);
    const found = findStory(context, typed);
    return "one" in found
      ? openStory(context, found.one)
      : storyless(context, found, { typed, command: "summary" });
  },
});

function listStories(context: Scene, all: readonly Story[]): Answer {
  const { say, button } = context;
  return {
    blocks: [
      { kind: "heading", text: [say("stories-title", { count: all.length })] },
      ...all.flatMap((story) => storyBlocks(context, story, "summary")),
    ],
    actions: [button(say("next-help"), "help")],
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
