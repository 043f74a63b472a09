/** The limits that the Bot API states in prose, or that people have met. */
import { type Parsed, parseHtml, parseRich } from "./telegram-html.ts";

export type Button = { readonly text: string; readonly callback_data?: string; readonly url?: string };
type Buttons = { readonly inline_keyboard?: readonly (readonly Button[])[] };

/** The parameters of `sendMessage` and `editMessageText` that are checked here. */
export type Message = {
  readonly text: string;
  readonly parse_mode?: string;
  readonly reply_markup?: Buttons;
};

/** What of a message Telegram would refuse, cut off or not show. */
export function messageFaults({ text, parse_mode, reply_markup }: Message): string[] {
  const parsed = parse_mode === "HTML" ? parseHtml(text) : { text, tags: [], faults: [] };
  const { length } = parsed.text.trim();
  return [
    ...parsed.faults,
    ...between("a text of", length, 1, 4096, "characters"),
    ...(parsed.tags.length <= 100 ? [] : [`${parsed.tags.length} entities`]),
    ...buttonsFaults(reply_markup),
  ];
}

type Captioned = { readonly caption?: string; readonly parse_mode?: string };

/** The parameters of `sendPhoto` and `editMessageMedia` that are checked here. */
export type Photo = Captioned & { readonly media?: Captioned; readonly reply_markup?: Buttons };

/** What of a photo Telegram would refuse: https://core.telegram.org/bots/api#sendphoto */
export function photoFaults({ media, reply_markup, ...sent }: Photo): string[] {
  const { caption = "", parse_mode } = media ?? sent;
  const parsed = parse_mode === "HTML" ? parseHtml(caption) : { text: caption, tags: [], faults: [] };
  return [
    ...parsed.faults,
    ...between("a caption of", parsed.text.length, 0, 1024, "characters"),
    ...buttonsFaults(reply_markup),
  ];
}

/** The parameters of `sendRichMessage` that are checked here. */
export type Rich = { readonly rich_message: { readonly html?: string }; readonly reply_markup?: Buttons };

/** Most nested tags and blocks of a rich message, and the tags that are blocks: #inputrichmessage. */
const DEEPEST = 16;
const BLOCKS = ["h3", "p", "ul", "li", "blockquote", "hr", "footer"];

/** What of a rich message Telegram would refuse. */
export function richFaults({ rich_message: { html = "" }, reply_markup }: Rich): string[] {
  const parsed = parseRich(html);
  const blocks = parsed.tags.filter(({ name }) => BLOCKS.includes(name)).length;
  return [
    ...parsed.faults,
    ...between("a text of", parsed.text.length, 1, 32_768, "characters"),
    ...between("a message of", blocks, 1, 500, "blocks"),
    ...between("nesting of", depthOf(parsed), 1, DEEPEST, "levels"),
    ...buttonsFaults(reply_markup),
  ];
}

function depthOf({ tags }: Parsed): number {
  return Math.max(0, ...tags.map(({ depth }) => depth));
}

type Entity = { readonly offset: number; readonly length: number };

/** What of a reply Telegram would refuse. `original`: the message replied to, as far as it is known. */
export function quoteFaults(
  {
    quote,
    quote_position: at = 0,
    quote_entities: entities = [],
  }: {
    readonly quote?: string;
    readonly quote_position?: number;
    readonly quote_entities?: readonly Entity[];
  },
  original: string | undefined,
): string[] {
  if (quote === undefined) return [];
  const isThere = original?.slice(at, at + quote.length) === quote;
  const isWithin = ({ offset, length }: Entity) =>
    offset >= 0 && length > 0 && offset + length <= quote.length;
  return [
    ...between("a quote of", quote.length, 1, 1024, "characters"),
    ...(isThere ? [] : ["a quote that does not stand there"]),
    ...entities.filter((entity) => !isWithin(entity)).map(({ offset }) => `an entity from ${offset} on`),
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
    ...between("a next_offset of", Buffer.byteLength(next_offset), 0, 64, "bytes"),
    ...(new Set(ids).size === ids.length ? [] : ["two results with the same id"]),
    ...results.flatMap(articleFaults),
  ];
}

/** What of one result Telegram would refuse. */
export function articleFaults({ id, title, input_message_content, reply_markup }: Article): string[] {
  const { message_text: text, ...options } = input_message_content;
  return [
    ...between("a result's id of", Buffer.byteLength(id), 1, 64, "bytes"),
    ...(title.trim() === "" ? ["a result without a title"] : []),
    ...messageFaults({ text, ...options, ...(reply_markup && { reply_markup }) }),
  ];
}

function buttonsFaults(markup: Buttons | undefined): string[] {
  return markup?.inline_keyboard ? keyboardFaults(markup.inline_keyboard) : [];
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
    ...(startOf(url).length <= 64 ? [] : [`a link that starts with ${startOf(url).length} characters`]),
  ];
}

/** What a deep link hands over: core.telegram.org/bots/features#deep-linking */
function startOf(url = ""): string {
  return /^https:\/\/t\.me\/\w+\?start=([\w-]*)$/.exec(url)?.[1] ?? "";
}

export type BotCommand = { readonly command: string; readonly description: string };

/** What of a menu Telegram would refuse. */
export function menuFaults(commands: readonly BotCommand[]): string[] {
  return [
    ...between("a menu of", commands.length, 0, 100, "commands"),
    ...commands.flatMap(({ command, description }) => [
      ...(/^[a-z0-9_]{1,32}$/.test(command) ? [] : [`a command ${command}`]),
      ...between("a description of", description.length, 1, 256, "characters"),
    ]),
  ];
}

/** What of the other calls Telegram would refuse. */
export const OTHER_FAULTS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string[]>> =
  {
    setMyDescription: ({ description = "" }) =>
      between("a description of", String(description).length, 0, 512, "characters"),
    setMyShortDescription: ({ short_description = "" }) =>
      between("a description of", String(short_description).length, 0, 120, "characters"),
    setWebhook: ({ url, secret_token = "", max_connections = 40 }) => [
      ...(/^https:\/\//.test(String(url)) ? [] : [`a webhook at ${url}`]),
      ...(/^[A-Za-z0-9_-]{1,256}$/.test(String(secret_token)) ? [] : ["a secret_token of other characters"]),
      ...between("a webhook of", Number(max_connections), 1, 100, "connections"),
    ],
  };

/** A fault unless the number is from `least` to `most`: "a text of 0 characters". */
function between(what: string, number: number, least: number, most: number, units: string): string[] {
  return number >= least && number <= most ? [] : [`${what} ${number} ${units}`];
}
