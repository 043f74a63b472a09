/** Finding the actor or place that a reader names, and what to say when it is not the only one or none. */
import { type Meant, meant, nearestTo } from "#core/language/match.ts";
import type { Named } from "#core/story/story.ts";
import type { Answer, Context } from "./command.ts";
import { nextButtons } from "./facts.ts";
import { nameOf, spellingsOf } from "./spellings.ts";
import { goneFrom } from "./unclear.ts";

/** Whom a name means. An id always means its own; a button's, which is gone, nobody else. */
export function findName({ story, isPressed }: Context, typed: string): Meant<Named> {
  const known = story.named.find(({ id }) => id === typed);
  if (known) return { one: known };
  if (isPressed) return { nearest: nearestTo(story.named, spellingsOf, typed) };
  return meant(story.named, spellingsOf, typed);
}

/** What a reader named, and in which argument of which command; `values`: what else they gave, as ids. */
type Naming = {
  readonly typed: string;
  readonly command: string;
  readonly argument: string;
  readonly values?: Readonly<Record<string, string>>;
};

/** Asks which of several is meant; or says that there is none, or no more, and offers the nearest. */
export function nameless(
  scene: Context,
  found: Exclude<Meant<Named>, { one: Named }>,
  { typed, command, argument, values }: Naming,
): Answer {
  const offered = "several" in found ? found.several : found.nearest;
  const choices = offered.map((named) =>
    scene.button(nameOf(scene, named), command, { ...values, [argument]: named.id }),
  );
  if (scene.isPressed) return goneFrom(scene, choices);
  const text =
    "several" in found
      ? scene.say("which-name", { name: typed })
      : scene.say(offered.length > 0 ? "no-name-but" : "no-name", { name: typed });
  return {
    outcome: "several" in found ? "unclear" : "nothing",
    blocks: [
      { kind: "paragraph", text: [text] },
      ...(choices.length > 0 ? [{ kind: "choices" as const, actions: choices }] : []),
    ],
    actions: nextButtons(scene),
  };
}
