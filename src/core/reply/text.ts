/** A reply as plain text: for the command line, and wherever nothing more can be shown. */
import { balanced, isolate, led } from "#core/language/direction.ts";
import { directionOf, type Language } from "#core/language/language.ts";
import type { Block, Evidence, Inline, Line, Reply } from "./reply.ts";

/** The whole reply, buttons left out. Blocks are parted by an empty line. */
export function plainText(reply: Pick<Reply, "blocks" | "language">): string {
  return reply.blocks
    .map((block) => blockText(block, reply.language))
    .filter((text) => text !== "")
    .join("\n\n");
}

/** A line as plain text: marks fall away, names of the other direction are isolated. */
export function lineText(line: Line, language: Language): string {
  return led(line.map((run) => runText(run, language)).join(""), directionOf(language));
}

/** One run as plain text, with isolates closed and names of the other direction isolated. */
export function runText(run: Inline, around: Language): string {
  if (typeof run === "string") return balanced(run);
  return run.mark === "name" ? isolate(balanced(run.text), run.language, around) : balanced(run.text);
}

/** A quotation in the marks that its own language uses. */
export function quoted(quote: string, language: Language): string {
  const [open, close] = QUOTATION_MARKS[language];
  return `${open}${balanced(quote)}${close}`;
}

const QUOTATION_MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  ar: ["«", "»"],
  en: ["“", "”"],
  tr: ["“", "”"],
};

function blockText(block: Block, language: Language): string {
  const line = (text: Line) => lineText(text, language);
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return line(block.text);
    case "list":
      return block.items.map((item) => line(["• ", ...item])).join("\n");
    case "fact":
      return [
        ...(block.lead ? [line(block.lead)] : []),
        line(block.text),
        ...block.notes.map(line),
        ...block.evidence.map((evidence) => evidenceText(evidence, language)),
      ].join("\n");
    case "evidence":
      return evidenceText(block.evidence, language);
    case "choices":
      return "";
    case "divider":
      return "———";
  }
}

function evidenceText({ quote, language: of, caption, url }: Evidence, language: Language): string {
  const words = led(quoted(quote, of), directionOf(of));
  return [
    words,
    led(`— ${balanced(caption)}`, directionOf(language)),
    ...(url === undefined ? [] : [url]),
  ].join("\n");
}
