/** Discord's markdown. Text from outside is escaped, so that it shows as it is and forms nothing. */
import { FSI, led, PDI } from "#core/language/direction.ts";
import { directionOf, type Language } from "#core/language/language.ts";
import type { Inline, Line } from "#core/reply/reply.ts";
import { runText } from "#core/reply/text.ts";

/**
 * One line of markdown. A line break within it becomes a space: after one, text from outside could begin
 * a heading, a list or a quote.
 */
export function markdown(line: Line, language: Language): string {
  const runs = line.map(onOneLine);
  // Bold ends where the next begins: read together, the four asterisks would be neither.
  const marked = runs.map((run) => marking(run, language)).join("");
  return lead(runs, language) + escapeStart(marked.replaceAll("****", ""));
}

function onOneLine(run: Inline): Inline {
  const flat = (text: string) => text.replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, " ");
  return typeof run === "string" ? flat(run) : { ...run, text: flat(run.text) };
}

function marking(run: Inline, language: Language): string {
  const text = literal(runText(run, language));
  if (typeof run === "string") return text;
  switch (run.mark) {
    case "strong":
      return `**${text}**`;
    case "link":
      return link(run.text, text, run.url);
    case "time":
      // Shown in the reader's own language and time zone, whatever the direction of the reply.
      return apart(`<t:${Math.floor(run.instant.epochMilliseconds / 1000)}:f>`);
    case "name":
      return text;
    case "command":
      return apart(run.text.includes("`") ? text : `\`${run.text}\``);
  }
}

/**
 * A link under its text. Where the text has brackets, or itself looks like a link, Discord forms none: then
 * both are shown.
 */
function link(text: string, shown: string, url: string): string {
  return /[[\]]|:\/\//.test(text)
    ? `${shown} <${url}>`
    : `[${shown}](${url.replace(/[()<>\\\s]/g, percent)})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Isolates what has a direction of its own. The marks stay outside: within, they would break it. */
function apart(marked: string): string {
  return FSI + marked + PDI;
}

/** The mark that turns the line to its language's direction, where its first letter would not. */
function lead(runs: Line, language: Language): string {
  const isApart = (run: Inline) => typeof run !== "string" && (run.mark === "time" || run.mark === "command");
  const text = runs.map((run) => (isApart(run) ? FSI + PDI : runText(run, language))).join("");
  const whole = led(text, directionOf(language));
  return whole.slice(0, whole.length - text.length);
}

/** A web address, without the punctuation after it and the characters that could end markup around it. */
const WEB_ADDRESS = /(https?:\/\/[^\s\p{Cf}<>*`|[\]\\]*[^\s\p{Cf}<>*`|[\]\\.,:;!?'"()«»“”’،؛؟])/u;

/** Escapes everything but web addresses, which a backslash would break; brackets fence those off instead. */
function literal(text: string): string {
  return text
    .split(WEB_ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join("");
}

/**
 * Takes their meaning from markup, mentions (`<@1>`, `@everyone`, `<t:1>`, `</who:1>`) and emoji
 * (`:smile:`, of which the second half may stand in the next run).
 */
function escaped(text: string): string {
  return text.replace(/[\\*_~`|[\]<>@]|:(?=[\w+-]+:|[\w+-]*$)/g, "\\$&");
}

/** Takes its meaning from what begins a heading, small print or a list, but only at the beginning of a line. */
function escapeStart(line: string): string {
  return line.replace(/^([\s\p{Cf}]*)([#+-])/u, "$1\\$2").replace(/^([\s\p{Cf}]*\d+)(?=[.)])/u, "$1\\");
}
