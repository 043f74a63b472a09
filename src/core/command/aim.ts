/** The story that a reader names beside what they ask, on every command that answers about one. */
import type { Call } from "./calls.ts";
import type { Answer, Command, Scene } from "./command.ts";
import { findStory, STORY, storyless } from "./stories.ts";

export type Aimed = {
  /** Before that story, where it is one. */
  readonly scene: Scene;
  /** The values without it: no command knows of it. */
  readonly values: Call["values"];
  /** What to say where it is none, or could be several. */
  readonly lost?: Answer;
};

/** Where a command is to run that was called with these values. */
export function aimed(scene: Scene, command: Command, values: Call["values"]): Aimed {
  const { [STORY]: typed, ...own } = values;
  if (!command.aboutStory || typed === undefined) return { scene, values };
  const found = findStory(scene, typed);
  if ("one" in found) return { scene: scene.before(found.one), values: own };
  return { scene, values: own, lost: storyless(scene, found, { typed, command: command.name, values: own }) };
}

/** Where it is to run, also while it is still being typed. */
export function sceneGiven(scene: Scene, command: Command, values: Call["values"]): Scene {
  return aimed(scene, command, values).scene;
}
