/** Answers to what could not be understood or done: each says what to do instead. */
import type { Block } from "#core/reply/reply.ts";
import type { Answer, Command, Scene } from "./command.ts";
import { MAX_ARGUMENT } from "./command.ts";
import { nextButtons } from "./facts.ts";
import type { BadValue } from "./parse.ts";

/** There is no such command. */
export function notACommand(scene: Scene, name: string): Answer {
  return unclear(scene, scene.say("unknown-command", { name: cut(name) }));
}

/** Text without a command. */
export function plainText(scene: Scene): Answer {
  return unclear(scene, scene.say("plain-text"));
}

/** A button from a message so old that its command is gone. */
export function gone(scene: Scene): Answer {
  return unclear(scene, scene.say("gone-button"));
}

/** A call to a story that is no longer there. */
export function unknownStory(scene: Scene): Answer {
  return {
    outcome: "unclear",
    blocks: [paragraph(scene.say("unknown-story"))],
    actions: [scene.button(scene.say("next-stories"), "stories")],
  };
}

/** An argument that is missing, or is none of what it can be. A choice is offered as buttons. */
export function badValue(scene: Scene, command: Command, { argument: name, value }: BadValue): Answer {
  const argument = command.arguments[name];
  const kind = argument?.kind ?? "text";
  const text =
    value === undefined
      ? scene.say("missing-argument", { name: scene.say(`argument-${name}`) })
      : scene.say(`bad-${kind}`, { value: cut(value), most: MAX_ARGUMENT });
  const choices = argument?.kind === "choice" ? argument.choices : [];
  return {
    outcome: "unclear",
    blocks: [paragraph(text)],
    actions: [
      ...choices.map((choice) =>
        scene.button(scene.say(`choice-${choice}`), command.name, { [name]: choice }),
      ),
      scene.button(scene.say("next-help"), "help"),
    ],
  };
}

/** Something broke. The error is reported; the reader only learns that it was not their fault. */
export function broken(scene: Scene): Answer {
  return {
    outcome: "failed",
    blocks: [paragraph(scene.say("broken"))],
    actions: [scene.button(scene.say("next-help"), "help")],
  };
}

function unclear(scene: Scene, text: string): Answer {
  return {
    outcome: "unclear",
    blocks: [paragraph(text)],
    actions: [...nextButtons(scene), scene.button(scene.say("next-help"), "help")],
  };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: [text] };
}

/** What the reader wrote, short enough to be quoted back. */
function cut(text: string): string {
  return [...text].length > 60 ? `${[...text].slice(0, 59).join("")}…` : text;
}
