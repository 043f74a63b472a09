/** `/stories [story]`: every story that can be asked about, each one tap away; or one of them in a few lines. */
import {
  type Answer,
  type Candidate,
  type Context,
  defineCommand,
  type Scene,
} from "#core/command/command.ts";
import { factBlock, nextButtons } from "#core/command/facts.ts";
import { meant } from "#core/language/match.ts";
import type { Block } from "#core/reply/reply.ts";
import { inLanguage, type Story } from "#core/story/story.ts";

export const stories = defineCommand({
  name: "stories",
  order: 6,
  arguments: {
    story: { kind: "text", suggest: (scene) => [...scene.stories.values()].map(candidate(scene)) },
  },
  run(context) {
    const { story: typed } = context.values;
    if (typed === undefined) return listStories(context, [...context.stories.values()]);
    const known = context.stories.get(typed);
    const found = known ? { one: known } : meant([...context.stories.values()], spellingsOf, typed);
    return "one" in found ? openStory(context, found.one) : unknown(context, typed, found);
  },
});

function listStories(context: Scene, all: readonly Story[]): Answer {
  const { say, button } = context;
  return {
    blocks: [
      { kind: "heading", text: [say("stories-title", { count: all.length })] },
      ...all.flatMap((story) => storyBlocks(context, story)),
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

/** Several stories may be meant, or none: those are offered, or the nearest, or else all. */
function unknown(
  context: Context,
  typed: string,
  found: Exclude<ReturnType<typeof meant<Story>>, { one: Story }>,
): Answer {
  const isAny = "several" in found;
  const near = isAny ? found.several : found.nearest;
  const offered = near.length > 0 ? near : [...context.stories.values()];
  return {
    outcome: isAny ? "unclear" : "nothing",
    blocks: [
      {
        kind: "paragraph",
        text: [context.say(isAny ? "stories-which" : "stories-unknown", { name: typed })],
      },
      ...offered.flatMap((story) => storyBlocks(context, story)),
    ],
    actions: [context.button(context.say("next-help"), "help")],
  };
}

function storyBlocks(scene: Scene, story: Story): Block[] {
  const title = inLanguage(story.title, scene.reader.language);
  return [
    { kind: "paragraph", text: [{ mark: "strong", text: title }] },
    { kind: "note", text: [holds(scene, story)] },
    { kind: "choices", actions: [scene.button(title, "summary", {}, { story: story.id })] },
  ];
}

/** How much there is in a story. */
function holds({ say }: Scene, { events, statements, sources }: Story): string {
  const sentences = sources.reduce((sum, source) => sum + source.sentences.length, 0);
  return say("stories-holds", { events: events.length, statements: statements.length, sentences });
}

function candidate({ reader }: Scene): (story: Story) => Candidate {
  return (story) => ({
    label: inLanguage(story.title, reader.language),
    value: story.id,
    spellings: spellingsOf(story),
  });
}

function spellingsOf({ id, title }: Story): string[] {
  return [...Object.values(title), id];
}
