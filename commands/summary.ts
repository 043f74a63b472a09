/** `/summary [length]`: the story in a few lines, each with its sentence. */
import { defineCommand, type Scene } from "#core/command/command.ts";
import { factBlock, nextButtons } from "#core/command/facts.ts";
import type { Block } from "#core/reply/reply.ts";
import { SUMMARY_LENGTHS } from "#core/story/schema.ts";
import type { SummaryLine } from "#core/story/story.ts";

export const summary = defineCommand({
  name: "summary",
  order: 1,
  aboutStory: true,
  lasts: ["answered"],
  arguments: { length: { kind: "choice", choices: SUMMARY_LENGTHS } },
  run(context) {
    const { story, say, tell, button } = context;
    const length = context.values.length ?? "short";
    const others = SUMMARY_LENGTHS.filter((each) => each !== length);
    return {
      values: { length },
      blocks: [
        { kind: "heading", text: [tell(story.title)] },
        ...story.summary[length].map((line) => lineBlock(context, line)),
      ],
      actions: [
        ...others.map((each) => button(say(`summary-${each}`), "summary", { length: each })),
        ...nextButtons(context, "summary"),
      ],
    };
  },
});

/** The line without saying that it is one. */
function lineBlock(scene: Scene, line: SummaryLine): Block {
  const { lead: _, ...block } = factBlock(scene, line);
  return block;
}
