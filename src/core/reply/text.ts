/** A reply as plain text: for the command line, and wherever nothing more can be shown. */
import { balanced, FSI, isolate, led, PDI } from "#core/language/direction.ts";
import { directionOf, type Language } from "#core/language/language.ts";
import type { Action, Block, Evidence, Inline, Line, Reply } from "./reply.ts";

/** How a button is written, where it can't be pressed; an empty string leaves it out. */
export type WriteButton = (action: Action) => string;

/** The whole reply as text, without its buttons unless `button` writes them. Blocks are parted by an empty line. */
export function plainText(
  reply: Pick<Reply, "blocks" | "actions" | "language">,
  button: WriteButton = () => "",
): string {
  return [
    ...reply.blocks.map((block) => blockText(block, reply.language, button)),
    buttonsText(reply.actions, button),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** A line as plain text: marks fall away, links are written out, names of the other direction isolated. */
export function lineText(line: Line, language: Language): string {
  const plain = line.map((run) => {
    const text = runText(run, language);
    // In a line of Arabic the slash of a bare /who would move to its other end.
    if (typeof run !== "string" && run.mark === "command") return `${FSI}${text}${PDI}`;
    return typeof run !== "string" && run.mark === "link" ? `${text} (${run.url})` : text;
  });
  return led(plain.join(""), directionOf(language));
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

function blockText(block: Block, language: Language, button: WriteButton): string {
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
        ...[buttonsText(block.open ? [block.open] : [], button)].filter((text) => text !== ""),
      ].join("\n");
    case "evidence":
      return evidenceText(block.evidence, language);
    case "choices":
      return buttonsText(block.actions, button);
    case "image":
      return line([block.alt]);
    case "divider":
      return "———";
  }
}

function buttonsText(actions: readonly Action[], button: WriteButton): string {
  return actions
    .map(button)
    .filter((text) => text !== "")
    .join("\n");
}

function evidenceText({ quote, language: of, caption, url }: Evidence, language: Language): string {
  const where: Line = url === undefined ? [caption] : [{ mark: "link", text: caption, url }];
  return [led(quoted(quote, of), directionOf(of)), lineText(["— ", ...where], language)].join("\n");
}
