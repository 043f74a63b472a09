/** What is made of a story in a language for one answer after the other, and made once. */
import type { Say } from "#core/language/words.ts";
import { keptOf } from "#core/story/kept.ts";
import type { Scene } from "./command.ts";

/**
 * Gives what `make` makes of something of a story, the same object each time: so that whoever renders it can keep what
 * that came to. `make` may ask the scene for nothing but its story, its language and buttons.
 */
export function onceInStory<Of, Made>(make: (scene: Scene, of: Of) => Made): (scene: Scene, of: Of) => Made {
  const stories = keptOf<undefined, Map<Say, Map<Of, Made>>>(() => new Map());
  return (scene, of) => {
    const languages = stories(scene.story, undefined);
    const known = languages.get(scene.say) ?? new Map<Of, Made>();
    languages.set(scene.say, known);
    const made = known.get(of) ?? make(scene, of);
    known.set(of, made);
    return made;
  };
}
