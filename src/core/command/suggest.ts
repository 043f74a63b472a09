/** What is offered while a reader types an argument. */
import { suggest } from "#core/language/match.ts";
import type { Scene, Suggestion } from "./command.ts";

/** The best suggestions for an argument, best first, at most `most`. None where the argument offers none. */
export function suggestions(
  scene: Scene,
  {
    command,
    argument,
    typed,
  }: { readonly command: string; readonly argument: string; readonly typed: string },
  most: number,
): Suggestion[] {
  const found = scene.commands.get(command)?.arguments[argument];
  if (found?.kind !== "text" || !found.suggest) return [];
  return suggest(found.suggest(scene), ({ spellings }) => spellings, typed)
    .slice(0, most)
    .map(({ label, value }) => ({ label, value }));
}
