/** What Discord allows, and what reads well there. */
import { balanced } from "#core/language/direction.ts";

/** Components of one message, those within others included: discord-api-docs, components/reference. */
export const MAX_COMPONENTS = 40;

/** All texts of one message together, in UTF-16 units: discord-api-docs#8562. */
export const MAX_TEXT = 4000;

/** A message without components, in UTF-16 units: resources/message. */
export const MAX_CONTENT = 2000;

/**
 * Components of one message, as UTF-8. Nothing documents it: from 10,171 bytes of text on, Discord answers
 * 500 (discord-api-docs#8554). Counted here with everything around the texts, so well on the safe side.
 */
export const MAX_BYTES = 10_000;

/** Facts on one page. Nothing collapses on Discord, so a longer page would push the chat away. */
export const MAX_FACTS = 5;

/** Buttons side by side: components/reference, "Action Row". */
export const MAX_BUTTONS_IN_ROW = 5;

/** A button's text: components/reference, "Button". */
export const MAX_LABEL = 80;

/** A button's call: components/reference, "Button". A call is shorter anyway (`MAX_CALL`). */
export const MAX_CUSTOM_ID = 100;

/** What a menu offers, and the texts of one choice and of the menu: components/reference, "String Select". */
export const MAX_OPTIONS = 25;
export const MAX_OPTION_LABEL = 100;
export const MAX_OPTION_DETAIL = 100;
export const MAX_PROMPT = 150;

/** What is said of a picture to whoever does not see it: components/reference, "Media Gallery Item". */
export const MAX_IMAGE_DETAIL = 1024;

/** Suggestions, or an option's choices, and the text of one: interactions/application-commands. */
export const MAX_CHOICES = 25;
export const MAX_CHOICE_NAME = 100;

/** How long Discord waits for an answer, in milliseconds: interactions/receiving-and-responding. */
export const ANSWER_WITHIN = 3000;

/** Names of commands and options, which have no capitals either: interactions/application-commands, "Naming". */
export const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
export const MAX_DESCRIPTION = 100;

/** Names in the menu of a message, which may have spaces and capitals: "Naming" as well. */
export const MENU_NAME = /^[-_'\p{L}\p{N}](?:[-_'\p{L}\p{N} ]{0,30}[-_'\p{L}\p{N}])?$/u;

const GRAPHEMES = new Intl.Segmenter();

/** `text` in at most `most` UTF-16 units: cut between characters as readers see them, with isolates closed. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (balanced(`${kept}${segment}…`).length > most) break;
    kept += segment;
  }
  return balanced(`${kept}…`);
}

/**
 * How often messages are sent by themselves: topics/rate-limits allows 50 requests a second, and answers need some of
 * them. What a channel takes Discord says in each response, and its client keeps to it; that is never less than this.
 */
export const PACE = { most: 40, within: 1000, chat: () => 1000 };
