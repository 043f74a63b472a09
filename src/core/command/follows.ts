/** What can be followed, and what is: what `/follow` and `/unfollow` have in common. */
import { type Meant, meant } from "#core/language/match.ts";
import type { Place } from "#core/memory/places.ts";
import { storiesNamed } from "#core/question/likely.ts";
import type { Block, CallAction } from "#core/reply/reply.ts";
import type { Named, Story } from "#core/story/story.ts";
import { inLanguage } from "#core/story/texts.ts";
import type { Answer, Candidate, Scene } from "./command.ts";
import { nextButtons } from "./facts.ts";
import { spellingsOf } from "./spellings.ts";
import { storyCandidates, titlesOf } from "./stories.ts";

/** All of a story, or one actor or place in it. */
export type Followable = { readonly story: Story; readonly named?: Named };

/** Why nothing can be followed or unfollowed here; undefined where it can. */
export function refusal(scene: Scene): Answer | undefined {
  const { recalled, reader, say } = scene;
  if (recalled.keeps === "not-now") return told(scene, say("not-kept"), "failed");
  if (!recalled.here) return told(scene, say("follow-nowhere"), "nothing");
  if (!reader.mayManage)
    return {
      ...told(scene, say("follow-refused"), "nothing"),
      blocks: refusedBlocks(scene, say("follow-refused")),
    };
  return undefined;
}

function refusedBlocks(scene: Scene, text: string): Block[] {
  return [{ kind: "paragraph", text: [text] }, ...followedList(scene, scene.recalled.here)];
}

/** An answer of one sentence, and what is followed here. */
export function toldWithList(scene: Scene, text: string, here: Place | undefined): Answer {
  const buttons = endButtons(scene, here);
  const choices: Block[] =
    buttons.length > 0 ? [{ kind: "choices", prompt: scene.say("follow-end"), actions: buttons }] : [];
  return {
    blocks: [{ kind: "paragraph", text: [text] }, ...followedList(scene, here), ...choices],
    actions: nextButtons(scene),
  };
}

/** What a reader means by a story's title or a name in it: in the story asked about, or else in any. */
export function findFollowable(scene: Scene, typed: string): Meant<Followable> {
  const others = [...scene.stories.values()].filter((story) => story !== scene.story);
  const near: Followable[] = [...followables([scene.story]), ...others.map((story) => ({ story }))];
  const known = near.find((each) => typedAs(each) === typed);
  if (known) return { one: known };
  const found = meant(near, allSpellings, typed);
  if ("one" in found || "several" in found) return found;
  const elsewhere = meant(
    followables(storiesNamed(others, typed).slice(0, MOST_STORIES)),
    allSpellings,
    typed,
  );
  return "nearest" in elsewhere ? found : elsewhere;
}

/** Names are looked for in so many stories at most that have them. */
const MOST_STORIES = 10;

/** What is followed in a place, as far as it is still there. */
export function followed({ stories }: Scene, here: Place | undefined): Followable[] {
  return Object.entries(here?.follows ?? {}).flatMap(([id, { actors }]): Followable[] => {
    const story = stories.get(id);
    if (!story) return [];
    if (!actors) return [{ story }];
    return story.named.filter((named) => actors.includes(named.id)).map((named) => ({ story, named }));
  });
}

/** A story's title, or a name. */
export function titleOf({ reader }: Scene, { story, named }: Followable): string {
  return inLanguage(named ? named.name : story.title, reader.language);
}

/** A button that calls a command on it. The story stands where every button has its story. */
export function followButton(
  scene: Scene,
  command: string,
  target: Followable,
  label = titleOf(scene, target),
): CallAction {
  const { story, named } = target;
  return scene.button(label, command, named ? { what: named.id } : {}, { story: story.id });
}

/** All that can be followed, as it may be typed. */
export function followableCandidates(scene: Scene, given: unknown, typed: string): Candidate[] {
  const { story, stories } = scene;
  // By titles alone: a name that is typed is that of somebody here, however many stories have such a name.
  const others = storyCandidates(scene, given, typed).flatMap(({ value }) => stories.get(value) ?? []);
  const all = [
    ...followables([story]),
    ...others.filter((each) => each !== story).map((each) => ({ story: each })),
  ];
  return all.map((each) => candidateOf(scene, each));
}

/** What is followed, as it may be typed. */
export function followedCandidates(scene: Scene): Candidate[] {
  return followed(scene, scene.recalled.here).map((each) => candidateOf(scene, each));
}

function candidateOf(scene: Scene, each: Followable): Candidate {
  return { label: titleOf(scene, each), value: typedAs(each), spellings: allSpellings(each) };
}

/** Every spelling that leads to it. */
export function allSpellings({ story, named }: Followable): readonly string[] {
  return named ? spellingsOf(named) : titlesOf(story);
}

function followables(stories: readonly Story[]): Followable[] {
  return stories.flatMap((story) => [{ story }, ...story.named.map((named) => ({ story, named }))]);
}

function typedAs({ story, named }: Followable): string {
  return named?.id ?? story.id;
}

function followedList(scene: Scene, here: Place | undefined): Block[] {
  const all = followed(scene, here);
  if (all.length === 0) return [];
  return [
    { kind: "heading", text: [scene.say("follow-here")] },
    { kind: "list", items: all.map((each) => [titleOf(scene, each)]) },
  ];
}

function endButtons(scene: Scene, here: Place | undefined): CallAction[] {
  return followed(scene, here).map((each) =>
    followButton(scene, "unfollow", each, scene.say("follow-end-of", { name: titleOf(scene, each) })),
  );
}

function told(scene: Scene, text: string, outcome: "nothing" | "failed"): Answer {
  return { outcome, blocks: [{ kind: "paragraph", text: [text] }], actions: nextButtons(scene) };
}
