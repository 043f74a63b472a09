/**
 * A page of a reply as a rich message: https://core.telegram.org/bots/api#inputrichmessage. Some clients show it
 * blank, and the bot can't know; so only chats get it that want it.
 */
import type { InlineKeyboardMarkup, InputRichMessage } from "grammy/types";
import type { Page } from "#core/command/page.ts";
import { led } from "#core/language/direction.ts";
import { directionOf, type Language } from "#core/language/language.ts";
import type { Block, Evidence, FactBlock, Inline, Line } from "#core/reply/reply.ts";
import { quoted } from "#core/reply/text.ts";
import { escaped, isTelling, lineHtml, SHORT_QUOTE, small, visible } from "./html.ts";
import { keyboard } from "./keyboard.ts";
import { isShown, NOTHING } from "./render.ts";

/** What `sendRichMessage` takes. */
export type RichPayload = {
  readonly rich_message: InputRichMessage;
  readonly reply_markup?: InlineKeyboardMarkup;
};

/** The rich message of one page, with the same buttons as any other. */
export function renderRich(page: Page): RichPayload {
  const { blocks, language } = page;
  const html = blocks
    .filter((block, index) => isShown(block, blocks[index - 1]))
    .map((block) => richBlockHtml(block, language))
    .join("");
  const rows = keyboard(page);
  return {
    rich_message: {
      html: /[^\s\p{Cf}]/u.test(visible(html)) ? html : `<p>${NOTHING}</p>`,
      ...(directionOf(language) === "rtl" && { is_rtl: true }),
    },
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
  };
}

/** A block in a reply of that language. Empty when the block is nothing but buttons that say it all. */
export function richBlockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${brokenLine(block.text, language)}</h3>`;
    case "paragraph":
      return paragraph(block.text, language);
    case "note":
      return note(block.text, language);
    case "list":
      return listHtml(block.items, language);
    case "fact":
      return factHtml(block, language);
    case "evidence":
      return evidenceHtml(block.evidence, language);
    case "choices":
      return listHtml(
        block.actions
          .map(({ label }) => label)
          .filter(isTelling)
          .map((label) => [label]),
        language,
      );
    // Pictures go as photos, which are never rich.
    case "image":
      return "";
    case "divider":
      return "<hr/>";
  }
}

function paragraph(line: Line, language: Language): string {
  return `<p>${brokenLine(line, language)}</p>`;
}

function note(line: Line, language: Language): string {
  return `<p>${small(brokenLine(line, language), language)}</p>`;
}

/** In HTML of rich messages a line end is nothing but a space. */
function brokenLine(line: Line, language: Language): string {
  return lineHtml(line, language).replaceAll("\n", "<br>");
}

/** Telegram's desktop client puts the bullets of a right-to-left list on the left (tdesktop#30829): there they are text. */
function listHtml(items: readonly Line[], language: Language): string {
  if (directionOf(language) === "rtl")
    return items.map((item) => paragraph(["• ", ...item], language)).join("");
  const each = items.map((item) => `<li>${brokenLine(item, language)}</li>`);
  return each.length === 0 ? "" : `<ul>${each.join("")}</ul>`;
}

function factHtml({ lead, text, notes, evidence }: FactBlock, language: Language): string {
  const told = [...(lead ? [lead] : []), text].map((line) => brokenLine(line, language));
  return [
    `<p>${told.join("<br>")}</p>`,
    ...notes.map((line) => note(line, language)),
    ...evidence.map((each) => evidenceHtml(each, language)),
  ].join("");
}

function evidenceHtml({ quote, language: of, caption, url }: Evidence, language: Language): string {
  const words = escaped(led(quoted(quote, of), directionOf(of)));
  const tag = quote.length > SHORT_QUOTE ? "blockquote expandable" : "blockquote";
  const where: Inline = url === undefined ? caption : { mark: "link", text: caption, url };
  return `<${tag}>${words.replaceAll("\n", "<br>")}<cite>${brokenLine([where], language)}</cite></blockquote>`;
}
