/** Answers to what could not be understood or done: each says what to do instead. */
import type { Block, CallAction } from "#core/reply/reply.ts";
import { type Answer, type Command, MAX_ARGUMENT, type Scene } from "./command.ts";
import { nextButtons } from "./facts.ts";
import type { BadValue } from "./parse.ts";
import { suggestions } from "./suggest.ts";

/** There is no such command. */
export function notACommand(scene: Scene, name: string): Answer {
  return unclear(scene, scene.say("unknown-command", { name: cut(name) }));
}

/** A button from a message so old that its command is gone. */
export function gone(scene: Scene): Answer {
  return unclear(scene, scene.say("gone-button"));
}

/** What a button led to is gone: says so, and offers what comes nearest to it. */
export function goneFrom(scene: Scene, nearest: readonly CallAction[]): Answer {
  const choices: Block[] = nearest.length > 0 ? [{ kind: "choices", actions: nearest }] : [];
  return {
    outcome: "nothing",
    blocks: [{ kind: "paragraph", text: [scene.say(choices.length > 0 ? "gone-near" : "gone")] }, ...choices],
    actions: nextButtons(scene),
  };
}

/** Somebody's message that holds nothing to read: a picture, a sticker, a bare link. */
export function wordless(scene: Scene): Answer {
  return unclear(scene, scene.say("empty-message"));
}

/** A call to a story that is no longer there. */
export function unknownStory(scene: Scene): Answer {
  return {
    outcome: "unclear",
    blocks: [paragraph(scene.say("unknown-story"))],
    actions: [scene.button(scene.say("next-stories"), "stories")],
  };
}

/** How many are offered of what a reader may have meant: as many as fit in a row. */
const MOST_OFFERED = 5;

/** An argument that is missing, or is none of what it can be. A choice is offered as buttons, and what was found. */
export function badValue(scene: Scene, command: Command, { argument: name, value }: BadValue): Answer {
  const argument = command.arguments[name];
  const kind = argument?.kind ?? "text";
  const most = (argument?.kind === "text" && argument.most) || MAX_ARGUMENT;
  const text =
    value === undefined
      ? scene.say(`missing-${name}`, { title: scene.tell(scene.story.title) })
      : scene.say(`bad-${kind}`, { value: cut(value), most });
  const choices = argument?.kind === "choice" ? argument.choices : [];
  // A sentence may be looked for by its words: then no number was meant.
  const typing = { command: command.name, argument: name, typed: value ?? "" };
  const found = value !== undefined && kind === "number" ? suggestions(scene, typing, MOST_OFFERED) : [];
  const offered = found.map((each) => scene.button(each.label, command.name, { [name]: each.value }));
  return {
    outcome: "unclear",
    blocks: [
      paragraph(text),
      ...(offered.length > 0 ? [{ kind: "choices" as const, actions: offered }] : []),
    ],
    actions: [
      ...choices.map((choice) =>
        scene.button(scene.say(`choice-${choice}`), command.name, { [name]: choice }),
      ),
      scene.button(scene.say("next-help"), "help"),
    ],
  };
}

/** Something was to be remembered, and can't be now. Questions are answered all the same. */
export function notKept(scene: Scene): Answer {
  return {
    outcome: "failed",
    audience: "asker",
    blocks: [paragraph(scene.say("not-kept"))],
    actions: nextButtons(scene),
  };
}

/** The reader, or the chat, asks more than it may; in so many seconds it may again. */
export function tooMuch(scene: Scene, seconds: number): Answer {
  return {
    outcome: "later",
    audience: "asker",
    blocks: [paragraph(scene.say("too-much", { seconds }))],
  };
}

/** Something broke. The reader learns that it was not their fault, and the mark to name to the admin. */
export function broken(scene: Scene, mark: string): Answer {
  return {
    outcome: "failed",
    blocks: [paragraph(scene.say("broken")), { kind: "note", text: [scene.say("broken-mark", { mark })] }],
    actions: [scene.button(scene.say("next-help"), "help")],
  };
}

/** What was meant is not clear: a sentence that says what to do, and the ways on from here. */
export function unclear(scene: Scene, text: string): Answer {
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
