/** A reply as the command line prints it. */
import type { Bot } from "#core/command/answer.ts";
import { readCall } from "#core/command/calls.ts";
import { STORY } from "#core/command/stories.ts";
import { balanced, led } from "#core/language/direction.ts";
import { directionOf } from "#core/language/language.ts";
import { type Action, evidenceOf, type Reply } from "#core/reply/reply.ts";
import { plainText } from "#core/reply/text.ts";

/**
 * For people: the reply as plain text, each button with what can be typed instead of pressing it. `bot`: whose default
 * story needs no naming.
 */
export function renderText(
  reply: Pick<Reply, "blocks" | "actions" | "language">,
  bot?: Pick<Bot, "commands" | "defaults">,
): string {
  const direction = directionOf(reply.language);
  return plainText(reply, (action) =>
    led(`[${balanced(action.label)}] ${typed(action)}${bot ? storyOf(action, bot) : ""}`, direction),
  );
}

/** For programs: one line of JSON, with the evidence in the order shown. */
export function renderJson(reply: Reply): string {
  const evidence = evidenceOf(reply).map(({ source, sentence, quote }) => ({ source, sentence, quote }));
  return JSON.stringify({ outcome: reply.outcome, text: plainText(reply), evidence, reply });
}

/** The story in which a button stands, where it is another than the one that is meant without it. */
function storyOf(action: Action, { commands, defaults }: Pick<Bot, "commands" | "defaults">): string {
  const call = action.kind === "call" ? readCall(action.call, commands) : undefined;
  const isNamed = call?.story !== undefined && call.story !== defaults.story;
  return isNamed && commands.get(call.command)?.aboutStory ? ` ${STORY}:${call.story}` : "";
}

/** A call as a reader would type it: `/who sisi` for `who?sisi#en.egypt-turkey`. */
function typed(action: Action): string {
  if (action.kind === "link") return action.url;
  const [call = ""] = action.call.split("#");
  return `/${call.replaceAll(/[?&]+/g, " ")}`;
}
