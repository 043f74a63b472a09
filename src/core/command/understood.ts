/** What a reader sent, as far as it is understood by itself: which command, with which arguments. */
import type { Words } from "#core/language/words.ts";
import type { Call, Pressed } from "./calls.ts";
import { type Command, type Commands, MAX_ARGUMENT } from "./command.ts";
import { parseText, type Typed } from "./parse.ts";
import { STORY } from "./stories.ts";

/**
 * Somebody else's message as plain text, and the command that a reader called on it (`Command.onMessage`). `story`: the
 * one that they named.
 */
export type PointedAt = { readonly command: string; readonly pointedAt: string; readonly story?: string };

/** A call from options or a button, or a button that no longer means anything; a typed message; another's. */
export type Message = Pressed | { readonly text: string } | PointedAt;

export type Understood = Typed | Pressed | PointedAt;

/** What it takes to understand a message: the commands that there are, and what they are called. */
type Understanding = { readonly commands: Commands; readonly words: Words };

/** Parses what was typed. */
export function understood({ commands, words }: Understanding, message: Message): Understood {
  return "text" in message ? parseText(message.text, commands, words) : message;
}

/** The call that is meant, whichever way it was asked for; undefined where none is. */
export function calledBy(typed: Understood): Call | undefined {
  if ("call" in typed) return typed.call;
  if ("gone" in typed || "unknown" in typed) return undefined;
  const { story } = typed;
  const call = "text" in typed ? callOfText(typed.text) : { command: typed.command, values: {} };
  return story === undefined ? call : { ...call, values: { ...call.values, [STORY]: story } };
}

/** The command that was asked for, when it is one. */
export function commandAsked(bot: Understanding, message: Message): Command | undefined {
  const typed = understood(bot, message);
  return "call" in typed ? bot.commands.get(typed.call.command) : undefined;
}

/** The name of the command that is meant, out of those that there are; "none" without one. */
export function commandOf({ commands }: Pick<Understanding, "commands">, typed: Understood): string {
  const name = calledBy(typed)?.command ?? "";
  return commands.has(name) ? name : "none";
}

/** Text without a command is a question; what is too long for one is a message that somebody passed on. */
export function callOfText(text: string): Call {
  return text.length > MAX_ARGUMENT
    ? { command: "check", values: { claim: text } }
    : { command: "ask", values: { question: text } };
}
