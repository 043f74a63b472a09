/** Finding the story that a reader names, and what to say when it is not the only one or none. */
import { fold } from "#core/language/fold.ts";
import { type Meant, meant } from "#core/language/match.ts";
import { storiesNamed } from "#core/question/likely.ts";
import type { Block, CallAction } from "#core/reply/reply.ts";
import type { Story } from "#core/story/story.ts";
import { inLanguage } from "#core/story/texts.ts";
import { isWritable } from "./calls.ts";
import type { Answer, Argument, Candidate, Scene } from "./command.ts";

/** The name under which a reader names a story, on every command. */
export const STORY = "story";

/** What a reader may name a story by. */
export const STORY_ARGUMENT = { kind: "text", suggest: storyCandidates } as const satisfies Argument;

/** So many stories are told with what they hold; more of them only by their titles. */
const FEW = 8;

/** As many as fit a menu, and a page that a reader takes in. */
export const ON_A_PAGE = 20;

/**
 * Which story is meant by its title in any language, by names in it, or by a misspelt title. An id always means its
 * own, and a whole title as well, whatever others have its words.
 */
export function findStory({ stories }: Scene, typed: string): Meant<Story> {
  const known = stories.get(typed);
  if (known) return { one: known };
  const [first, ...others] = storiesNamed(stories.values(), typed);
  if (!first) return meant([...stories.values()], titlesOf, typed);
  const all = [first, ...others];
  const titled = all.filter((story) => titlesOf(story).some((title) => fold(title) === fold(typed)));
  const [one = first] = titled;
  return others.length === 0 || titled.length === 1 ? { one } : { several: all };
}

/** The stories that may be meant by what is typed so far, as a menu offers them. */
export function storyCandidates({ stories, reader }: Scene, _given: unknown, typed: string): Candidate[] {
  const found = storiesNamed(stories.values(), typed);
  const all = found.length > 0 ? found : [...stories.values()];
  return all.map((story) => ({
    label: inLanguage(story.title, reader.language),
    value: story.id,
    // Those that were found are in order already.
    spellings: found.length > 0 ? [typed] : titlesOf(story),
  }));
}

/** What a reader named as a story, and in which command with which other values. */
type Naming = {
  readonly typed: string;
  readonly command: string;
  readonly values?: Readonly<Record<string, string>>;
};

/** Asks which of several stories is meant; or says that there is none, and offers the nearest, or else all of a few. */
export function storyless(
  scene: Scene,
  found: Exclude<Meant<Story>, { one: Story }>,
  naming: Naming,
): Answer {
  const isAny = "several" in found;
  const near = isAny ? found.several : found.nearest;
  const all = [...scene.stories.values()];
  const offered = near.length > 0 ? near : all.length <= FEW ? all : [];
  const { say, button } = scene;
  const text = isAny ? "stories-which" : offered.length > 0 ? "stories-unknown" : "stories-none";
  const rest = offered.length - ON_A_PAGE;
  const more: Block[] = rest > 0 ? [{ kind: "note", text: [say("stories-more", { count: rest })] }] : [];
  return {
    outcome: isAny ? "unclear" : "nothing",
    blocks: [
      { kind: "paragraph", text: [say(text, { name: naming.typed.slice(0, 60) })] },
      ...storyList(scene, offered.slice(0, ON_A_PAGE), naming),
      ...more,
    ],
    actions: [
      ...(all.length > 1 ? [button(say("next-stories"), "stories")] : []),
      button(say("next-help"), "help"),
    ],
  };
}

/** Stories, each one tap away: a few with what they hold, and of many some on each page. */
export function storyList(
  scene: Scene,
  stories: readonly Story[],
  calling: Pick<Naming, "command" | "values">,
): Block[] {
  if (stories.length <= FEW) return stories.flatMap((story) => storyBlocks(scene, story, calling));
  const buttons = stories.map((story) => storyButton(scene, story, calling));
  return menuPages(buttons, scene.say("stories-open"));
}

/** Choices of which there may be thousands, some on each page: to read, and as a menu. */
export function menuPages(actions: readonly CallAction[], prompt: string): Block[] {
  const pages = Array.from({ length: Math.ceil(actions.length / ON_A_PAGE) }, (_, at) =>
    actions.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE),
  );
  return pages.flatMap((some, at): Block[] => [
    { kind: "list", items: some.map(({ label }) => [label]), ...(at > 0 && { startsPage: true }) },
    { kind: "choices", prompt, actions: some },
  ]);
}

/** A story, how much there is in it, and a button that calls a command on it. */
function storyBlocks(scene: Scene, story: Story, calling: Pick<Naming, "command" | "values">): Block[] {
  return [
    { kind: "paragraph", text: [{ mark: "strong", text: titleIn(scene, story) }] },
    { kind: "note", text: [holds(scene, story)] },
    { kind: "choices", actions: [storyButton(scene, story, calling)] },
  ];
}

/** What else was asked stays, where a button can hold it. */
function storyButton(
  scene: Scene,
  story: Story,
  { command, values = {} }: Pick<Naming, "command" | "values">,
) {
  const call = { command, values, language: scene.reader.language, story: story.id };
  const kept = isWritable(call, scene.commands) ? values : {};
  return scene.button(titleIn(scene, story), command, kept, { story: story.id });
}

function titleIn({ reader }: Scene, { title }: Story): string {
  return inLanguage(title, reader.language);
}

/** How much there is in a story. */
export function holds({ say }: Scene, { events, statements, sources }: Story): string {
  const sentences = sources.reduce((sum, source) => sum + source.sentences.length, 0);
  return say("stories-holds", { events: events.length, statements: statements.length, sentences });
}

const known = new WeakMap<Story, readonly string[]>();

/** A story's titles and id. Always the same list of one: readers type letter by letter. */
export function titlesOf(story: Story): readonly string[] {
  const titles = known.get(story) ?? [...Object.values(story.title), story.id];
  known.set(story, titles);
  return titles;
}
