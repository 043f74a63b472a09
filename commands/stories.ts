/** `/stories`: every story that can be asked about, each one tap away. */
import { defineCommand, type Scene } from "#core/command/command.ts";
import type { Block } from "#core/reply/reply.ts";
import { inLanguage, type Story } from "#core/story/story.ts";

export const stories = defineCommand({
  name: "stories",
  order: 6,
  run(context) {
    const { say, button } = context;
    const all = [...context.stories.values()];
    return {
      blocks: [
        { kind: "heading", text: [say("stories-title", { count: all.length })] },
        ...all.flatMap((story) => storyBlocks(context, story)),
      ],
      actions: [button(say("next-help"), "help")],
    };
  },
});

function storyBlocks({ say, reader, button }: Scene, story: Story): Block[] {
  const title = inLanguage(story.title, reader.language);
  const sentences = story.sources.reduce((sum, source) => sum + source.sentences.length, 0);
  const counts = { events: story.events.length, statements: story.statements.length, sentences };
  return [
    { kind: "paragraph", text: [{ mark: "strong", text: title }] },
    { kind: "note", text: [say("stories-holds", counts)] },
    { kind: "choices", actions: [button(title, "summary", {}, { story: story.id })] },
  ];
}
