/** What somebody wrote, as its readers saw it: the words of a message without Discord's markup. */

import type { APIEmbed, APIMessage } from "discord-api-types/v10";
import { withoutAddresses } from "#core/language/addresses.ts";

/** The part of a message, or of one that was passed on, that holds words. */
type Written = Partial<Pick<APIMessage, "content" | "embeds" | "components">>;

/**
 * The text of a message. Where it has none of its own, or only a link: that of the message which it passes on,
 * of the previews below it, or of what a bot has put together. An empty string where there are no words at all.
 */
export function messageText(message: Written & Pick<APIMessage, "message_snapshots">): string {
  const { message_snapshots: passedOn = [] } = message;
  const texts = [message, ...passedOn.map((snapshot) => snapshot.message)].flatMap(writtenIn);
  return texts.join("\n");
}

function writtenIn({ content = "", embeds = [], components = [] }: Written): string[] {
  const own = plain(content);
  if (hasWords(own)) return [own];
  return [...embeds.flatMap(embedTexts), ...components.flatMap(componentTexts)].map(plain).filter(hasWords);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(withoutAddresses(text));
}

function embedTexts({ title, description, fields = [] }: APIEmbed): string[] {
  return [title ?? "", description ?? "", ...fields.flatMap(({ name, value }) => [name, value])];
}

/** Texts of Components V2, however deep they lie. Labels of buttons say nothing. */
function componentTexts(component: object): string[] {
  const own = "content" in component && typeof component.content === "string" ? [component.content] : [];
  const within: object[] =
    "components" in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...within.flatMap(componentTexts)];
}

/** Mentions and emoji fall away: the digits in them claim nothing. Moments become their day. */
function plain(markdown: string): string {
  return markdown
    .replace(/<t:(-?\d{1,12})(?::\w)?>/g, (_, seconds) => dayOf(Number(seconds)))
    .replace(/@(?:everyone|here)\b/g, " ")
    .replace(/<(?:@[!&]?|#|a?:\w+:|id:|\/[^:<>]+:)[^<>\s]*>/g, " ")
    .replace(/\[([^[\]\n]+)\]\(\s*<?https?:[^)\n]*\)/g, "$1")
    .replace(/^(?:>>> |> |#{1,3} |-# |[-*] )+/gm, "")
    .replace(/(?<!\\)(?:\*+|~~|\|\||`+)/g, "")
    .replace(/(?<![\p{L}\p{N}\\])_+|(?<!\\)_+(?![\p{L}\p{N}])/gu, "")
    .replace(/\\([^\p{L}\p{N}\s])/gu, "$1")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}

function dayOf(seconds: number): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
  return instant.toZonedDateTimeISO("UTC").toPlainDate().toString();
}
