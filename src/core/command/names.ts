/** Finding the actor or place that a reader names, and what to say when it is not the only one or none. */
import { type Meant, meant } from "#core/language/match.ts";
import type { Named } from "#core/story/story.ts";
import type { Answer, Scene } from "./command.ts";
import { nameOf, nextButtons, spellingsOf } from "./facts.ts";

/** Whom a name means. An id always means its own: buttons give ids. */
export function findName(among: readonly Named[], typed: string): Meant<Named> {
  const known = among.find(({ id }) => id === typed);
  return known ? { one: known } : meant(among, spellingsOf, typed);
}

/** What a reader named, and in which argument of which command; `values`: what else they gave, as ids. */
type Naming = {
  readonly typed: string;
  readonly command: string;
  readonly argument: string;
  readonly values?: Readonly<Record<string, string>>;
};

/** Asks which of several is meant; or says that there is none, and offers the nearest. */
export function nameless(
  scene: Scene,
  found: Exclude<Meant<Named>, { one: Named }>,
  { typed, command, argument, values }: Naming,
): Answer {
  const offered = "several" in found ? found.several : found.nearest;
  const text =
    "several" in found
      ? scene.say("which-name", { name: typed })
      : scene.say(offered.length > 0 ? "no-name-but" : "no-name", { name: typed });
  const choices = offered.map((named) =>
    scene.button(nameOf(scene, named), command, { ...values, [argument]: named.id }),
  );
  return {
    outcome: "several" in found ? "unclear" : "nothing",
    blocks: [
      { kind: "paragraph", text: [text] },
      ...(choices.length > 0 ? [{ kind: "choices" as const, actions: choices }] : []),
    ],
    actions: nextButtons(scene),
  };
}
