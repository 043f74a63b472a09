/** What a Telegram message may hold, and how much of it a block takes. */
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Language } from "#core/language/language.ts";
import { oncePerPart } from "#core/reply/once.ts";
import type { Measure, Size } from "#core/reply/pages.ts";
import type { Action, Block } from "#core/reply/reply.ts";
import { blockHtml, visible } from "./html.ts";
import { actionsOf, button } from "./keyboard.ts";

/** The text without its markup, in UTF-16 units: https://core.telegram.org/bots/api#sendmessage */
const TEXT = 4096;
/** The text below a photo: https://core.telegram.org/bots/api#sendphoto */
const CAPTION = 1024;
/** Further formatting is dropped without an error. Not documented: `MAX_MESSAGE_ENTITIES` of python-telegram-bot. */
const ENTITIES = 100;
/** Not documented: https://github.com/tginfo/Telegram-Limits/issues/228 */
export const BUTTONS = 100;
/** The keyboard as JSON, in bytes. Not documented: https://github.com/tginfo/Telegram-Limits/issues/187 */
export const KEYBOARD = 10_000;
/** Facts with their quotes that a reader takes in before turning the page. Our taste. */
export const FACTS = 6;

type Unit = "text" | "entities" | "buttons" | "keyboard" | "facts";

/** The room that blocks and buttons take in a message. */
export const measure: Measure<Unit> = {
  limits: { text: TEXT, entities: ENTITIES, buttons: BUTTONS, keyboard: KEYBOARD, facts: FACTS },
  block: blockSize,
  actions: buttonsSize,
};

type Message = {
  readonly text?: string;
  readonly caption?: string;
  readonly reply_markup?: InlineKeyboardMarkup;
};

/** How much of Telegram's limits a message takes up. */
export function usedBy({ text, caption, reply_markup: markup }: Message) {
  const html = text ?? caption ?? "";
  const rows = markup?.inline_keyboard ?? [];
  const words = caption === undefined ? { unit: "text", most: TEXT } : { unit: "caption", most: CAPTION };
  return [
    { ...words, used: visible(html).length },
    { unit: "entities", used: html.match(/<\w/g)?.length ?? 0, most: ENTITIES },
    { unit: "buttons", used: rows.flat().length, most: BUTTONS },
    { unit: "keyboard", used: Buffer.byteLength(JSON.stringify(rows)), most: KEYBOARD },
  ];
}

/** What stands between two blocks, at most: an empty line. */
export const GAP = "\n\n";

function blockSize(block: Block, language: Language): Size<Unit> {
  const html = blockHtml(block, language);
  return {
    ...buttonsSize(actionsOf(block), language),
    // What stands on a page with a picture goes below it, where there is less room; so there is none for a second.
    text: visible(html).length + GAP.length + (block.kind === "image" ? TEXT - CAPTION : 0),
    entities: html.match(/<\w/g)?.length ?? 0,
    facts: block.kind === "fact" ? 1 : 0,
  };
}

/** The room that buttons take. */
export function buttonsSize(actions: readonly Action[], language: Language): Size<Unit> {
  const bytes = actions.map((action) => bytesOf(action, language));
  return {
    text: 0,
    entities: 0,
    buttons: actions.length,
    keyboard: bytes.reduce((sum, each) => sum + each, 0),
    facts: 0,
  };
}

const bytesOf = oncePerPart(
  (action: Action, language) => Buffer.byteLength(JSON.stringify([button(action, language)])) + 1,
);

/**
 * How often messages may be sent by themselves: 30 a second to all, one a second to a chat, 20 a minute to a group
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). A little less than the first, as
 * messages do not arrive as evenly as they leave. Groups have ids below zero.
 */
export const PACE = {
  most: 30,
  within: 1005,
  chat: (key: string) => (key.startsWith("telegram:-") ? 3000 : 1000),
};
