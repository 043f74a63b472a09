/** Links to a conversation: `#who?name=sisi` on the page asks `/who sisi`. */
import type { Answered, Asked } from "#core/command/answer.ts";
import { type Call, type Pressed, readCall } from "#core/command/calls.ts";
import type { Commands } from "#core/command/command.ts";
import { STORY } from "#core/command/stories.ts";
import { LANGUAGES } from "#core/language/language.ts";

/**
 * What a link asks. Arguments go by their names; a value under any other name is that of the first argument that has
 * none, so `#who?id=sisi` will do, too. A call as a button holds it is taken as well.
 */
export function readLink(link: string, commands: Commands): Pressed {
  const pressed = link.includes("=") ? undefined : readCall(link, commands);
  if (pressed) return { call: pressed };
  const [name = "", query = ""] = link.split("?");
  const command = commands.get(name);
  if (!command) return { gone: true };
  const { language, page, ...all } = Object.fromEntries(new URLSearchParams(query));
  const { story, ...others } = all;
  // Where it is an argument of the command itself, it says nothing of where that is asked.
  const isOwn = takesOwn(name, commands);
  const known = LANGUAGES.find((each) => each === language);
  return {
    call: {
      command: command.name,
      values: valuesOf(Object.keys(command.arguments), isOwn ? all : others),
      ...(known && { language: known }),
      ...(story !== undefined && !isOwn && { story }),
      ...(/^\d{1,2}$/.test(page ?? "") && { page: Number(page) }),
    },
  };
}

function valuesOf(names: readonly string[], given: Readonly<Record<string, string>>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const free = names.find((each) => values[each] === undefined && given[each] === undefined);
    const argument = names.includes(name) ? name : free;
    if (argument !== undefined) values[argument] = value;
  }
  return values;
}

/** The link under which an answer is found again; undefined where there is none, as of a button that is gone. */
export function linkOf(
  { message }: Pick<Asked, "message">,
  { call, reply }: Answered,
  commands: Commands,
): string | undefined {
  const found: Call | undefined =
    call ?? ("call" in message ? message.call : undefined) ?? questionIn(message);
  if (!found) return undefined;
  const { command, values, story, page } = found;
  const query = new URLSearchParams({
    ...values,
    language: reply.language,
    // It would be taken for the argument.
    ...(story !== undefined && !takesOwn(command, commands) && { story }),
    ...(page !== undefined && page > 1 && { page: String(page) }),
  });
  return `${command}?${query}`;
}

function takesOwn(command: string, commands: Commands): boolean {
  return STORY in (commands.get(command)?.arguments ?? {});
}

function questionIn(message: Asked["message"]): Call | undefined {
  return "text" in message && !message.text.startsWith("/")
    ? { command: "ask", values: { question: message.text } }
    : undefined;
}
