/** What is offered while a reader types an argument. */
import { suggest } from "#core/language/match.ts";
import type { Scene, Suggestion } from "./command.ts";

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
  { command, argument, typed, given = {} }: Typing,
  most: number,
): Suggestion[] {
  const found = scene.commands.get(command)?.arguments[argument];
  if (!found || !("suggest" in found) || !found.suggest) return [];
  return suggest(found.suggest(scene, given), ({ spellings }) => spellings, typed)
    .slice(0, most)
    .map(({ label, value }) => ({ label, value }));
}
