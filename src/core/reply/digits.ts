/** Numbers in Arabic replies, as the reader likes them written: 123, or ١٢٣. */
import { arabicDigits } from "#core/language/digits.ts";
import type {
  Action,
  Block,
  CallAction,
  Evidence,
  FactBlock,
  ImageBlock,
  Inline,
  Line,
  Reply,
} from "./reply.ts";

/** The reply with ١٢٣ for 123 wherever it speaks itself. Quotes stay as the source has them, and so does what is typed. */
export function inArabicDigits<Some extends Reply>(reply: Some): Some {
  return { ...reply, blocks: reply.blocks.map(inBlock), actions: reply.actions.map(inAction) };
}

function inBlock(block: Block): Block {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return { ...block, text: inLine(block.text) };
    case "list":
      return { ...block, items: block.items.map(inLine) };
    case "fact":
      return inFact(block);
    case "evidence":
      return { ...block, evidence: inCaption(block.evidence) };
    case "choices":
      return {
        ...block,
        ...(block.prompt !== undefined && { prompt: arabicDigits(block.prompt) }),
        actions: block.actions.map(inCall),
      };
    case "image":
      return inImage(block);
    case "divider":
      return block;
  }
}

function inImage({ alt, picture, instead, ...block }: ImageBlock): ImageBlock {
  return {
    ...block,
    alt: arabicDigits(alt),
    picture: { ...picture, digits: "arabic" },
    instead: instead.map(inBlock),
  };
}

function inFact({ lead, text, notes, evidence, open, ...block }: FactBlock): FactBlock {
  return {
    ...block,
    ...(lead && { lead: inLine(lead) }),
    text: inLine(text),
    notes: notes.map(inLine),
    evidence: evidence.map(inCaption),
    ...(open && { open: inCall(open) }),
  };
}

function inCaption(evidence: Evidence): Evidence {
  return { ...evidence, caption: arabicDigits(evidence.caption) };
}

function inLine(line: Line): Line {
  return line.map(inRun);
}

function inRun(run: Inline): Inline {
  if (typeof run === "string") return arabicDigits(run);
  const isOfOthers = run.mark === "command" || (run.mark === "name" && run.language !== "ar");
  return isOfOthers ? run : { ...run, text: arabicDigits(run.text) };
}

function inAction(action: Action): Action {
  return action.kind === "call" ? inCall(action) : { ...action, label: arabicDigits(action.label) };
}

function inCall({ label, short, detail, ...action }: CallAction): CallAction {
  return {
    ...action,
    label: arabicDigits(label),
    ...(short !== undefined && { short: arabicDigits(short) }),
    ...(detail !== undefined && { detail: arabicDigits(detail) }),
  };
}
