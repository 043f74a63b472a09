/** A page of a reply as what Telegram is sent. */
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Page } from "#core/command/page.ts";
import { oncePerPart } from "#core/reply/once.ts";
import type { Block } from "#core/reply/reply.ts";
import { blockHtml, visible } from "./html.ts";
import { keyboard } from "./keyboard.ts";
import { GAP } from "./limits.ts";

/** What `sendMessage` and `editMessageText` take alike. */
export type Payload = {
  readonly text: string;
  readonly parse_mode: "HTML";
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: InlineKeyboardMarkup;
};

/** Telegram refuses a message in which nothing is to be seen. */
export const NOTHING = "…";

/** The message of one page: its text, and below it all of its buttons. */
export function render(page: Page): Payload {
  return rendered(page, page.language);
}

const rendered = oncePerPart((page: Page): Payload => {
  const text = pageHtml(page);
  const rows = keyboard(page);
  return {
    text: /[^\s\p{Cf}]/u.test(visible(text)) ? text : NOTHING,
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
  };
});

function pageHtml({ blocks, language }: Page): string {
  const shown = blocks
    .filter((block, index) => isShown(block, blocks[index - 1]))
    .map((block) => ({ block, html: blockHtml(block, language) }))
    .filter(({ html }) => html !== "");
  return shown.map(({ block, html }, index) => gap(shown[index - 1]?.block, block) + html).join("");
}

/** Buttons stand below the message, away from their heading; so what they say is also listed under it. */
export function isShown(block: Block, before: Block | undefined): boolean {
  return block.kind !== "choices" || before?.kind === "heading";
}

/** A heading stays with what it heads, but for what itself begins with a bold line; small print with small print. */
function gap(before: Block | undefined, block: Block): string {
  if (!before) return "";
  const isLed = block.kind === "fact" && block.lead !== undefined;
  const isClose = (before.kind === "heading" && !isLed) || (before.kind === "note" && block.kind === "note");
  return isClose ? "\n" : GAP;
}
