/** An answer as a card to be shared: what it says, each fact with its sentence. */
import type { CardPart, CardPicture, Picture, Theme } from "#core/picture/picture.ts";
import type { Block, Evidence, FactBlock, Line, Reply } from "#core/reply/reply.ts";
import { quoted, runText } from "#core/reply/text.ts";
import { type Answered, type Asked, answer, type Bot } from "./answer.ts";
import { readPressed } from "./calls.ts";

/** The picture of an answer: its own where it has one, or else a card. */
export function pictureOf(
  bot: Bot,
  asked: Asked & { readonly message: { readonly text: string } },
  theme: Theme,
): Picture {
  const { reply } = answer(bot, asked);
  const own = reply.blocks.find((block) => block.kind === "image");
  if (own) return own.picture;
  const footer = bot.words[reply.language]("picture-card", { command: asked.message.text.trim() });
  return cardOf(reply, {
    theme,
    footer,
    asked: asked.message.text.trim(),
    also: nextFact(bot, asked, reply)?.reply,
  });
}

/** The answer to the first button that leads to a fact. */
function nextFact(bot: Bot, asked: Asked, { blocks }: Reply): Answered | undefined {
  const buttons = blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  const [message] = buttons.map(({ call }) => readPressed(call, bot.commands)).filter(isFactCall);
  return message && answer(bot, { ...asked, message });
}

function isFactCall(pressed: ReturnType<typeof readPressed>): boolean {
  return "call" in pressed && pressed.call.command === "fact";
}

type Told = Pick<Reply, "blocks" | "language">;

/** How many facts a card holds. */
const FACTS = 2;

type Card = {
  readonly theme: Theme;
  readonly footer: string;
  /** What was asked: the title of an answer that has none. */
  readonly asked: string;
  /** Another reply, of which the first fact is added where there is only one. */
  readonly also?: Told | undefined;
};

/** A reply as a card: its heading, and what follows up to its second fact; or the question and its one fact. */
function cardOf({ blocks, language }: Told, { theme, footer, asked, also }: Card): CardPicture {
  const [first, ...rest] = blocks;
  const isTitled = first?.kind === "heading";
  const own = isTitled ? upTo(rest, FACTS) : upTo(blocks, 1);
  const more =
    isTitled && own.filter(isFact).length < FACTS ? (also?.blocks.filter(isFact).slice(0, 1) ?? []) : [];
  return {
    kind: "card",
    language,
    theme,
    digits: "latin",
    title: isTitled ? lineOf(first.text, language) : asked,
    subtitle: "",
    footer,
    parts: [...own, ...more].flatMap((block) => partsOf(block, language)),
  };
}

function isFact(block: Block): block is FactBlock {
  return block.kind === "fact";
}

/** The blocks up to and with so many facts; buttons and what heads them say nothing on a card. */
function upTo(blocks: readonly Block[], facts: number): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    if (kept.filter(isFact).length === facts) break;
    kept.push(block);
  }
  return kept.filter((block, index) => {
    const next = kept[index + 1];
    return block.kind !== "heading" || (next !== undefined && next.kind !== "choices");
  });
}

function lineOf(line: Line, language: Reply["language"]): string {
  return line.map((run) => runText(run, language)).join("");
}

function partsOf(block: Block, language: Reply["language"]): CardPart[] {
  const said = (line: Line) => lineOf(line, language);
  switch (block.kind) {
    case "heading":
    case "note":
      return [{ kind: block.kind, text: said(block.text) }];
    case "paragraph":
      return [{ kind: "text", text: said(block.text) }];
    case "list":
      return block.items.map((item) => ({ kind: "text", text: `• ${said(item)}` }));
    case "fact":
      return [
        ...(block.lead ? [{ kind: "lead" as const, text: said(block.lead) }] : []),
        { kind: "text", text: said(block.text) },
        ...block.notes.map((note) => ({ kind: "note" as const, text: said(note) })),
        ...block.evidence.map(quotePart),
      ];
    case "evidence":
      return [quotePart(block.evidence)];
    case "image":
    case "choices":
    case "divider":
      return [];
  }
}

function quotePart({ quote, language, caption }: Evidence): CardPart {
  return { kind: "quote", text: quoted(quote, language), language, caption: `— ${caption}` };
}
