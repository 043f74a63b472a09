/** The limits of a message that the Bot API states in prose, or that people have met. */
import { parseHtml } from "./telegram-html.ts";

export type Button = { readonly text: string; readonly callback_data?: string; readonly url?: string };

/** The parameters of `sendMessage` and `editMessageText` that are checked here. */
export type Message = {
  readonly text: string;
  readonly parse_mode?: string;
  readonly reply_markup?: { readonly inline_keyboard?: readonly (readonly Button[])[] };
};

/** What of a message Telegram would refuse, cut off or not show. */
export function messageFaults({ text, parse_mode, reply_markup }: Message): string[] {
  const parsed = parse_mode === "HTML" ? parseHtml(text) : { text, tags: [], faults: [] };
  const { length } = parsed.text.trim();
  return [
    ...parsed.faults,
    ...(length >= 1 && length <= 4096 ? [] : [`a text of ${length} characters`]),
    ...(parsed.tags.length <= 100 ? [] : [`${parsed.tags.length} entities`]),
    ...(reply_markup?.inline_keyboard ? keyboardFaults(reply_markup.inline_keyboard) : []),
  ];
}

/** A result that is an article, as far as it is checked here. */
export type Article = Pick<Message, "reply_markup"> & {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly input_message_content: { readonly message_text: string; readonly parse_mode?: string };
};

/** The parameters of `answerInlineQuery` that are checked here. */
export type InlineAnswer = { readonly results: readonly Article[]; readonly next_offset?: string };

/** What of results Telegram would refuse. */
export function inlineFaults({ results, next_offset = "" }: InlineAnswer): string[] {
  const ids = results.map(({ id }) => id);
  return [
    ...(results.length <= 50 ? [] : [`${results.length} results`]),
    ...(Buffer.byteLength(next_offset) <= 64
      ? []
      : [`a next_offset of ${Buffer.byteLength(next_offset)} bytes`]),
    ...(new Set(ids).size === ids.length ? [] : ["two results with the same id"]),
    ...results.flatMap(articleFaults),
  ];
}

function articleFaults({ id, title, input_message_content: content, reply_markup }: Article): string[] {
  const bytes = Buffer.byteLength(id);
  const { message_text: text, ...options } = content;
  return [
    ...(bytes >= 1 && bytes <= 64 ? [] : [`a result's id of ${bytes} bytes`]),
    ...(title.trim() === "" ? ["a result without a title"] : []),
    ...messageFaults({ text, ...options, ...(reply_markup && { reply_markup }) }),
  ];
}

function keyboardFaults(rows: readonly (readonly Button[])[]): string[] {
  const buttons = rows.flat();
  const bytes = Buffer.byteLength(JSON.stringify({ inline_keyboard: rows }));
  return [
    ...(buttons.length >= 1 && buttons.length <= 100 ? [] : [`${buttons.length} buttons`]),
    ...rows.filter((row) => row.length < 1 || row.length > 8).map((row) => `a row of ${row.length} buttons`),
    ...(bytes <= 10 * 1024 ? [] : [`a keyboard of ${bytes} bytes`]),
    ...buttons.flatMap(buttonFaults),
  ];
}

function buttonFaults({ text, ...does }: Button): string[] {
  const { callback_data: call, url } = does;
  const bytes = call === undefined ? 1 : Buffer.byteLength(call);
  return [
    ...(text.trim() === "" ? ["a button without a label"] : []),
    ...(Object.keys(does).length === 1 ? [] : [`a button that does ${Object.keys(does).join(" and ")}`]),
    ...(bytes >= 1 && bytes <= 64 ? [] : [`${bytes} bytes of callback_data`]),
    ...(url === undefined || /^(https?|tg):\/\//.test(url) ? [] : [`a button to ${url}`]),
  ];
}
