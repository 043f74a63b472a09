/** A reply as the command line prints it. */
import { balanced, led } from "#core/language/direction.ts";
import { directionOf } from "#core/language/language.ts";
import { type Action, evidenceOf, type Reply } from "#core/reply/reply.ts";
import { plainText } from "#core/reply/text.ts";

/** For people: the reply as plain text, each button with what can be typed instead of pressing it. */
export function renderText(reply: Pick<Reply, "blocks" | "actions" | "language">): string {
  const direction = directionOf(reply.language);
  return plainText(reply, (action) => led(`[${balanced(action.label)}] ${typed(action)}`, direction));
}

/** For programs: one line of JSON, with the evidence in the order shown. */
export function renderJson(reply: Reply): string {
  const evidence = evidenceOf(reply).map(({ source, sentence, quote }) => ({ source, sentence, quote }));
  return JSON.stringify({ outcome: reply.outcome, text: plainText(reply), evidence, reply });
}

/** A call as a reader would type it: `/who sisi` for `who?sisi#en.egypt-turkey`. */
function typed(action: Action): string {
  if (action.kind === "link") return action.url;
  const [call = ""] = action.call.split("#");
  return `/${call.replaceAll(/[?&]+/g, " ")}`;
}
