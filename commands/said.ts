/** `/said [speaker]`: who said what, where, and through whom it was reported. */
import { type Answer, type Context, defineCommand, type Scene } from "#core/command/command.ts";
import { factBlock, nextButtons, whoButton } from "#core/command/facts.ts";
import { findName, nameless } from "#core/command/names.ts";
import { nameCandidates, nameOf } from "#core/command/spellings.ts";
import type { Named } from "#core/story/story.ts";

export const said = defineCommand({
  name: "said",
  order: 4,
  aboutStory: true,
  lasts: ["answered"],
  arguments: { speaker: { kind: "text", suggest: (scene) => nameCandidates(scene, speakers(scene)) } },
  run(context) {
    const { speaker } = context.values;
    if (speaker === undefined) return listStatements(context);
    const found = findName(context, speaker);
    return "one" in found
      ? showSpeaker(context, found.one)
      : nameless(context, found, { typed: speaker, command: "said", argument: "speaker" });
  },
});

/** Those whose words the story reports, each once. */
function speakers({ story }: Scene): Named[] {
  return [...new Set(story.statements.map(({ speaker }) => speaker))];
}

function listStatements(context: Context): Answer {
  const { story, say } = context;
  if (story.statements.length === 0) return nobody(context, say("said-nothing"));
  return {
    blocks: [
      { kind: "heading", text: [say("said-title")] },
      ...story.statements.map((statement) => factBlock(context, statement)),
      { kind: "choices", actions: speakerButtons(context) },
    ],
    actions: nextButtons(context, "said"),
  };
}

function showSpeaker(context: Context, speaker: Named): Answer {
  const { story, say } = context;
  const statements = story.statements.filter((statement) => statement.speaker === speaker);
  const name = nameOf(context, speaker);
  if (statements.length === 0)
    return { ...nobody(context, say("said-nothing-by", { name })), values: { speaker: speaker.id } };
  return {
    values: { speaker: speaker.id },
    blocks: [
      { kind: "heading", text: [say("said-by", { name })] },
      ...statements.map((statement) => factBlock(context, statement)),
    ],
    actions: [whoButton(context, speaker), ...nextButtons(context)],
  };
}

function nobody(context: Context, text: string): Answer {
  const choices = speakerButtons(context);
  return {
    outcome: "nothing",
    blocks: [
      { kind: "paragraph", text: [text] },
      ...(choices.length > 0 ? [{ kind: "choices" as const, actions: choices }] : []),
    ],
    actions: nextButtons(context, "said"),
  };
}

function speakerButtons(context: Context) {
  return speakers(context).map((named) =>
    context.button(context.tell(named.name), "said", { speaker: named.id }),
  );
}
