/**
 * Blocks as Telegram's HTML (https://core.telegram.org/bots/api#html-style). All text in it is escaped, so
 * every `<` begins a tag of ours.
 */
import { led } from "#core/language/direction.ts";
import { directionOf, type Language } from "#core/language/language.ts";
import { oncePerPart } from "#core/reply/once.ts";
import type { Block, Evidence, FactBlock, Inline, Line } from "#core/reply/reply.ts";
import { quoted, runText } from "#core/reply/text.ts";

/** A quote up to this length, in UTF-16 units, is shown whole; a longer one folds to three lines. Our taste. */
export const SHORT_QUOTE = 200;

/**
 * A block in a reply of that language. Empty when the block is nothing but buttons that say it all. It is asked for twice,
 * to be measured and to be sent, and made once.
 */
export const blockHtml = oncePerPart(htmlOf);

function htmlOf(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `<b>${lineHtml(block.text, language)}</b>`;
    case "paragraph":
      return lineHtml(block.text, language);
    case "note":
      return small(lineHtml(block.text, language), language);
    case "list":
      return listHtml(block.items, language);
    case "fact":
      return factHtml(block, language);
    case "evidence":
      return evidenceHtml(block.evidence, language);
    case "choices":
      return listHtml(block.actions.map(({ label }) => label).filter(isTelling), language);
    case "image":
      return "";
    case "divider":
      return "———";
  }
}

/** What a reader sees of the HTML: without tags, unescaped. This is what Telegram counts. */
export function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity);
}

function factHtml({ lead, text, notes, evidence }: FactBlock, language: Language): string {
  return [
    ...(lead ? [lineHtml(lead, language)] : []),
    lineHtml(text, language),
    ...notes.map((note) => small(lineHtml(note, language), language)),
    ...evidence.map((each) => evidenceHtml(each, language)),
  ].join("\n");
}

/** The caption stands below the quote, not in it: there it would be folded away. */
function evidenceHtml({ quote, language: of, caption, url }: Evidence, language: Language): string {
  const words = escaped(led(quoted(quote, of), directionOf(of)));
  const tag = quote.length > SHORT_QUOTE ? "blockquote expandable" : "blockquote";
  const where: Inline = url === undefined ? caption : { mark: "link", text: caption, url };
  return `<${tag}>${words}</blockquote>\n${small(lineHtml(["— ", where], language), language)}`;
}

function listHtml(items: readonly (Line | string)[], language: Language): string {
  return items
    .map((item) => lineHtml(["• ", ...(typeof item === "string" ? [item] : item)], language))
    .join("\n");
}

/** Whether a label says something away from its button: the number of a sentence does not. */
export function isTelling(label: string): boolean {
  return !/^\p{Nd}+$/u.test(label);
}

/** Small print. Arabic script has no italics: slanted by force, it is hard to read. */
export function small(html: string, language: Language): string {
  return language === "ar" ? html : `<i>${html}</i>`;
}

/** A line with its marks, each line of it led in the direction of the reply. */
export function lineHtml(line: Line, language: Language): string {
  return line
    .map((run) => runHtml(run, language))
    .join("")
    .split("\n")
    .map((html) => markOf(visible(html), language) + html)
    .join("\n");
}

/** The mark that `led` puts before a line: found on what is seen, as the letters of a tag count for nothing. */
function markOf(text: string, language: Language): string {
  const marked = led(text, directionOf(language));
  return marked.slice(0, marked.length - text.length);
}

function runHtml(run: Inline, around: Language): string {
  const text = escaped(runText(run, around)).replace(MENTION, `@${WORD_JOINER}`);
  if (typeof run === "string") return text;
  switch (run.mark) {
    case "strong":
      return `<b>${text}</b>`;
    case "link":
      return `<a href="${escaped(run.url)}">${text}</a>`;
    case "time":
      return `<b><tg-time unix="${Math.floor(run.instant.epochMilliseconds / 1000)}" format="Dt">${text}</tg-time></b>`;
    case "name":
      return text;
    case "command":
      return commandHtml(text, around);
  }
}

/** What a reader typed is said back to them; an `@name` in it would call that person. Telegram has no switch for it. */
const MENTION = /@(?=\w)/g;
const WORD_JOINER = "\u2060";

/**
 * Telegram makes a bare command in plain text one that can be tapped, and `<code>` one to copy. In Arabic
 * a mark keeps the slash on the left; it breaks no command, which only letters and digits before it do
 * (`match_bot_commands` in https://github.com/tdlib/td/blob/master/td/telegram/MessageEntity.cpp).
 */
function commandHtml(text: string, around: Language): string {
  const mark = directionOf(around) === "rtl" ? LRM : "";
  return mark + (/^\/\w+$/.test(text) ? text : `<code>${text}</code>`);
}

const LRM = "\u200e";

/** The only named entities that Telegram knows. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const CHARACTERS = Object.fromEntries(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);

/** Text in which nothing is markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
