/** What a Telegram message may hold, and how much of it a block takes. */
import type { Language } from "#core/language/language.ts";
import type { Measure, Size } from "#core/reply/pages.ts";
import type { Action, Block } from "#core/reply/reply.ts";
import { blockHtml, visible } from "./html.ts";
import { actionsOf, button } from "./keyboard.ts";

/** The text without its markup, in UTF-16 units: https://core.telegram.org/bots/api#sendmessage */
const TEXT = 4096;
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

/** What stands between two blocks, at most: an empty line. */
export const GAP = "\n\n";

function blockSize(block: Block, language: Language): Size<Unit> {
  const html = blockHtml(block, language);
  return {
    ...buttonsSize(actionsOf(block), language),
    text: visible(html).length + GAP.length,
    entities: html.match(/<\w/g)?.length ?? 0,
    facts: block.kind === "fact" ? 1 : 0,
  };
}

/** The room that buttons take. */
export function buttonsSize(actions: readonly Action[], language: Language): Size<Unit> {
  const bytes = actions.map((action) => Buffer.byteLength(JSON.stringify([button(action, language)])) + 1);
  return {
    text: 0,
    entities: 0,
    buttons: actions.length,
    keyboard: bytes.reduce((sum, each) => sum + each, 0),
    facts: 0,
  };
}

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
