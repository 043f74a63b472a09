/** Calls as lines that a test can name. */

import { withoutMarks } from "../../bot.ts";
import type { Call } from "../../fakes/telegram.ts";
import { parseHtml } from "../../fakes/telegram-html.ts";

/**
 * A call in a line: what it does, where, to which message, for whom alone, what it quotes, and the language that its
 * buttons keep; or that it only shows a way to the private chat.
 */
export function told({ method, params }: Call): string {
  const {
    chat_id,
    message_thread_id: topic,
    reply_parameters,
    ephemeral_message_parameters: whispered,
  } = params;
  const { message_id, ephemeral_message_id, quote } = Object(reply_parameters);
  const parts = {
    in: chat_id,
    topic,
    at: params.message_id ?? params.inline_message_id ?? params.ephemeral_message_id,
    to: message_id ?? (ephemeral_message_id === undefined ? undefined : `whisper ${ephemeral_message_id}`),
    quoting: quote === undefined ? undefined : quote.slice(0, 12),
    for: Object(whispered).receiver_user_id ?? params.receiver_user_id,
  };
  const where = Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : [`${name} ${part}`],
  );
  const language = languageOf(params);
  return [method, ...where].join(" ") + (language === undefined ? "" : `: ${language}`);
}

function languageOf(params: Call["params"]): string | undefined {
  const sent = JSON.stringify(params);
  const buttons = sent.matchAll(/"callback_data":"[^"#]*#(\w\w)/g);
  // The last one: help begins with the choice of another language.
  const [, language] = [...buttons].at(-1) ?? [];
  return language ?? (sent.includes('"url":"https://t.me/sanad_bot') ? "elsewhere" : undefined);
}

/** What a reader sees of the text of a call, without marks that nobody sees. */
export function textOf({ params }: Call): string {
  const { text = Object(params.result).input_message_content?.message_text } = params;
  return withoutMarks(parseHtml(String(text)).text);
}

export function methods(calls: readonly Call[]): string[] {
  return calls.map(({ method }) => method);
}
