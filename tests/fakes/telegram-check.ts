/** What is wrong with a call: against the specification, and against what the Bot API states in prose. */
import {
  type Article,
  articleFaults,
  type BotCommand,
  type InlineAnswer,
  inlineFaults,
  type Message,
  menuFaults,
  messageFaults,
  OTHER_FAULTS,
  type Photo,
  photoFaults,
  quoteFaults,
  type Rich,
  richFaults,
} from "./telegram-limits.ts";
import type { Params } from "./telegram-memory.ts";
import { callFaults, readSpec } from "./telegram-spec.ts";

/** `seen`: the updates that the bot was given, and with them the messages that it may reply to. */
export function paramsFaults(method: string, params: Params, seen: readonly object[]): string[] {
  const found = readSpec();
  return [
    ...("spec" in found ? callFaults({ spec: found.spec, method, params }) : []),
    ...(isMessage(params) ? messageFaults(params) : []),
    ...(isRich(params) ? richFaults(params) : []),
    ...(isPhoto(params) ? photoFaults(params) : []),
    ...(isInlineAnswer(params) ? inlineFaults(params) : []),
    ...(isGuestAnswer(params) ? articleFaults(params.result) : []),
    ...(isMenu(params) ? menuFaults(params.commands) : []),
    ...("reply_parameters" in params ? replyFaults(params, seen) : []),
    ...(OTHER_FAULTS[method]?.(params) ?? []),
  ];
}

function replyFaults({ chat_id, reply_parameters }: Params, seen: readonly object[]): string[] {
  const { message_id, ...reply } = Object(reply_parameters);
  const isIt = ({ chat, message_id: id }: Told) => chat?.id === chat_id && id === message_id;
  const original = seen.flatMap(messagesIn).find(isIt);
  return quoteFaults(reply, original?.text ?? original?.caption);
}

type Told = {
  readonly chat?: { readonly id: number };
  readonly message_id?: number;
  readonly text?: string;
  readonly caption?: string;
};

/** The message of an update, and the one that it replies to. */
function messagesIn(update: object): Told[] {
  const { message } = Object(update);
  return [message, message?.reply_to_message].filter((each) => each !== undefined);
}

function isMessage(params: Params): params is Params & Message {
  return typeof params.text === "string";
}

function isRich(params: Params): params is Params & Rich {
  return params.rich_message !== undefined;
}

function isPhoto(params: Params): params is Params & Photo {
  return params.photo !== undefined || params.media !== undefined;
}

function isInlineAnswer(params: Params): params is Params & InlineAnswer {
  return Array.isArray(params.results);
}

function isGuestAnswer(params: Params): params is Params & { readonly result: Article } {
  return params.result !== undefined;
}

function isMenu(params: Params): params is Params & { readonly commands: readonly BotCommand[] } {
  return Array.isArray(params.commands);
}
