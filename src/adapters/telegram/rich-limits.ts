/** What a rich message may hold, and how much of it a block takes. */
import type { Language } from "#core/language/language.ts";
import type { Measure, Size } from "#core/reply/pages.ts";
import type { Block } from "#core/reply/reply.ts";
import { visible } from "./html.ts";
import { actionsOf } from "./keyboard.ts";
import { BUTTONS, buttonsSize, FACTS, KEYBOARD } from "./limits.ts";
import { richBlockHtml } from "./rich.ts";

/**
 * The text, in characters, and its blocks, each list item and quotation counted. Nothing here stands deeper than the
 * 16 levels allowed. https://core.telegram.org/bots/api#inputrichmessage
 */
const TEXT = 32_768;
const BLOCKS = 500;

type Unit = "text" | "blocks" | "entities" | "buttons" | "keyboard" | "facts";

/** The room that blocks and buttons take in a rich message. As many facts as elsewhere: pages are the same in either. */
export const richMeasure: Measure<Unit> = {
  limits: { text: TEXT, blocks: BLOCKS, entities: 0, buttons: BUTTONS, keyboard: KEYBOARD, facts: FACTS },
  block: blockSize,
  actions: (actions, language) => ({ ...buttonsSize(actions, language), blocks: 0 }),
};

function blockSize(block: Block, language: Language): Size<Unit> {
  const html = richBlockHtml(block, language);
  return {
    ...buttonsSize(actionsOf(block), language),
    text: visible(html).length,
    blocks: html.match(/<(?:p|h3|ul|li|blockquote|hr)\b/g)?.length ?? 0,
    facts: block.kind === "fact" ? 1 : 0,
  };
}
