/** The buttons of a page as Telegram's inline keyboard, in rows that a phone shows without cutting labels short. */
import type { InlineKeyboardButton } from "grammy/types";
import type { Page } from "#core/command/page.ts";
import { balanced, led } from "#core/language/direction.ts";
import { directionOf, type Language } from "#core/language/language.ts";
import { oncePerPart } from "#core/reply/once.ts";
import type { Action, Block } from "#core/reply/reply.ts";

/** Most buttons in a row. Not documented: https://github.com/tginfo/Telegram-Limits/issues/228 */
const ROW_BUTTONS = 8;
/** Most buttons in a row of words. Our taste. */
const ROW_WORDS = 3;
/** The letters that a row of a phone has room for. */
const ROW_TEXT = 32;
/** A label up to this length is no word: the number of a sentence. */
const SHORT_LABEL = 3;
/** The letters of a label that are sent. No limit is documented; a phone shows about half of this. */
const BUTTON_TEXT = 64;

/**
 * Rows of buttons: those of facts and choices as the text goes, then page turns, then where to go from
 * here. A call that comes again is left out. Telegram lays every keyboard out from left to right, so for
 * Arabic each row is turned around (https://github.com/tdlib/telegram-bot-api/issues/882).
 */
export function keyboard({ blocks, actions, language, number, total }: Page): InlineKeyboardButton[][] {
  const turns = Number(number > 1) + Number(number < total);
  const groups = [...blocks.map(actionsOf), actions.slice(0, turns), actions.slice(turns)];
  const rows = distinct(groups).flatMap(packed);
  return rows.map((row) => {
    const buttons = row.map((action) => button(action, language));
    return directionOf(language) === "rtl" ? buttons.toReversed() : buttons;
  });
}

/** The buttons that belong to a block. */
export function actionsOf(block: Block): readonly Action[] {
  if (block.kind === "choices") return block.actions;
  return block.kind === "fact" && block.open ? [block.open] : [];
}

/** One button in a reply of that language. The core keeps calls within the 64 bytes of `callback_data`. */
export const button = oncePerPart((action: Action, language): InlineKeyboardButton => {
  const text = labelOf(action, language);
  switch (action.kind) {
    case "call":
      return { text, callback_data: action.call };
    case "link":
      return { text, url: action.url };
  }
});

function labelOf({ label }: Action, language: Language): string {
  return led(balanced(cut(label.replace(/\s+/g, " "))), directionOf(language));
}

function cut(label: string): string {
  if (label.length <= BUTTON_TEXT) return label;
  const letters = [...label];
  return letters.length > BUTTON_TEXT ? `${letters.slice(0, BUTTON_TEXT - 1).join("")}…` : label;
}

function distinct(groups: readonly (readonly Action[])[]): Action[][] {
  const seen = new Set<string>();
  const isNew = (action: Action) => {
    const target = action.kind === "call" ? action.call : action.url;
    return !seen.has(target) && seen.add(target);
  };
  return groups.map((group) => group.filter(isNew));
}

/** Rows of a group, each as full as it may be. */
function packed(actions: readonly Action[]): Action[][] {
  const rows: Action[][] = [];
  for (const action of actions) {
    const row = rows.at(-1);
    if (row && fits([...row, action])) row.push(action);
    else rows.push([action]);
  }
  return rows;
}

/** All buttons of a row are as wide as each other, so the longest label decides. */
function fits(row: readonly Action[]): boolean {
  const longest = Math.max(...row.map(({ label }) => label.replace(/\p{Cf}/gu, "").length));
  const most = longest <= SHORT_LABEL ? ROW_BUTTONS : ROW_WORDS;
  return row.length <= most && row.length * longest <= ROW_TEXT;
}
