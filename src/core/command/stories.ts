/** Finding the story that a reader names, and what to say when it is not the only one or none. */
import { type Meant, meant } from "#core/language/match.ts";
import type { Block } from "#core/reply/reply.ts";
import { inLanguage, type Story } from "#core/story/story.ts";
import type { Answer, Candidate, Scene } from "./command.ts";

/** Which story a title means, in any language. An id always means its own. */
export function findStory({ stories }: Scene, typed: string): Meant<Story> {
  const known = stories.get(typed);
  return known ? { one: known } : meant([...stories.values()], titlesOf, typed);
}

/** Every story as it may be typed. */
export function storyCandidates({ stories, reader }: Scene): Candidate[] {
  return [...stories.values()].map((story) => ({
    label: inLanguage(story.title, reader.language),
    value: story.id,
    spellings: titlesOf(story),
  }));
}

/** Asks which of several stories is meant; or says that there is none, and offers the nearest, or else all. */
export function storyless(
  scene: Scene,
  found: Exclude<Meant<Story>, { one: Story }>,
  { typed, command }: { readonly typed: string; readonly command: string },
): Answer {
  const isAny = "several" in found;
  const near = isAny ? found.several : found.nearest;
  const offered = near.length > 0 ? near : [...scene.stories.values()];
  const text = scene.say(isAny ? "stories-which" : "stories-unknown", { name: typed });
  return {
    outcome: isAny ? "unclear" : "nothing",
    blocks: [
      { kind: "paragraph", text: [text] },
      ...offered.flatMap((story) => storyBlocks(scene, story, command)),
    ],
    actions: [scene.button(scene.say("next-help"), "help")],
  };
}

/** A story, how much there is in it, and a button that calls a command on it. */
export function storyBlocks(scene: Scene, story: Story, command: string): Block[] {
  const title = inLanguage(story.title, scene.reader.language);
  return [
    { kind: "paragraph", text: [{ mark: "strong", text: title }] },
    { kind: "note", text: [holds(scene, story)] },
    { kind: "choices", actions: [scene.button(title, command, {}, { story: story.id })] },
  ];
}

/** How much there is in a story. */
export function holds({ say }: Scene, { events, statements, sources }: Story): string {
  const sentences = sources.reduce((sum, source) => sum + source.sentences.length, 0);
  return say("stories-holds", { events: events.length, statements: statements.length, sentences });
}

/** A story's titles and id. */
export function titlesOf({ id, title }: Story): string[] {
  return [...Object.values(title), id];
}
