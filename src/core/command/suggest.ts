/** What is offered while a reader types an argument. */
import { suggest } from "#core/language/match.ts";
import { sceneGiven } from "./aim.ts";
import type { Argument, Command, Scene, Suggestion } from "./command.ts";
import { STORY, STORY_ARGUMENT } from "./stories.ts";

/** The argument that has the cursor, and what stands in it; `given`: the others, as far as they are there. */
export type Typing = {
  readonly command: string;
  readonly argument: string;
  readonly typed: string;
  readonly given?: Readonly<Record<string, string>>;
};

/** The best suggestions for an argument, best first, at most `most`. None where the argument offers none. */
export function suggestions(
  scene: Scene,
  { command: name, argument, typed, given = {} }: Typing,
  most: number,
): Suggestion[] {
  const command = scene.commands.get(name);
  const found = command && argumentOf(command, argument);
  if (!found || !("suggest" in found) || !found.suggest) return [];
  // Names are those of the story that stands beside them.
  const there = sceneGiven(scene, command, given);
  return suggest(found.suggest(there, given, typed), ({ spellings }) => spellings, typed)
    .slice(0, most)
    .map(({ label, value }) => ({ label, value }));
}

function argumentOf({ arguments: own, aboutStory }: Command, name: string): Argument | undefined {
  return own[name] ?? (aboutStory && name === STORY ? STORY_ARGUMENT : undefined);
}
