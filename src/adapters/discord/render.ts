/** A page as a Discord message of Components V2: one container that holds texts, sections and buttons. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIContainerComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import type { Page } from "#core/command/page.ts";
import type { Language } from "#core/language/language.ts";
import type { Action, Block, CallAction, Evidence, FactBlock } from "#core/reply/reply.ts";
import { lineText, quoted } from "#core/reply/text.ts";
import { MAX_BUTTONS_IN_ROW, MAX_LABEL, shortened } from "./limits.ts";
import { markdown } from "./markdown.ts";

/** What stands in the container. */
export type Part =
  | APITextDisplayComponent
  | APISectionComponent
  | APISeparatorComponent
  | APIActionRowComponent<APIButtonComponent>;

export type Message = {
  readonly flags: MessageFlags;
  /** Nobody is ever pinged, whatever a source or a reader wrote. */
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: [APIContainerComponent];
};

/** The message that shows a page. It fits when the page was cut by `measure`. */
export function render(page: Page): Message {
  const { blocks, actions, language } = withoutRepeats(page);
  const parts = [
    ...blocks.flatMap((block) => blockParts(block, language)),
    ...actionParts(actions, language),
  ];
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, components: parts }],
  };
}

/** A block of a reply as parts of the container. */
export function blockParts(block: Block, language: Language): Part[] {
  switch (block.kind) {
    case "heading":
      return [text(`### ${markdown(block.text, language)}`)];
    case "paragraph":
      return [text(markdown(block.text, language))];
    case "note":
      return [text(`-# ${markdown(block.text, language)}`)];
    case "list":
      // Not Discord's own list: its bullets stay on the left of Arabic (discord-api-docs#5341).
      return [text(...block.items.map((item) => markdown(["• ", ...item], language)))];
    case "fact":
      return [factPart(block, language)];
    case "evidence":
      return [text(...evidenceLines(block.evidence, language))];
    case "choices":
      return rows(block.actions, language);
    case "divider":
      return [separator()];
  }
}

/** The buttons below a page. */
export function actionParts(actions: readonly Action[], language: Language): Part[] {
  return actions.length === 0 ? [] : [separator(), ...rows(actions, language)];
}

/** Discord refuses a message in which two buttons make the same call: the first one stays. */
function withoutRepeats(page: Page): Page {
  const seen = new Set<string>();
  const isNew = ({ call }: CallAction) => !seen.has(call) && seen.add(call).size > 0;
  const blocks = page.blocks.map((block): Block => {
    if (block.kind === "choices") return { ...block, actions: block.actions.filter(isNew) };
    if (block.kind !== "fact" || !block.open || isNew(block.open)) return block;
    const { open: _, ...rest } = block;
    return rest;
  });
  return { ...page, blocks, actions: page.actions.filter((each) => each.kind === "link" || isNew(each)) };
}

/** A section needs something beside its text: a fact without a button is plain text. */
function factPart({ lead, text: told, notes, evidence, open }: FactBlock, language: Language): Part {
  const shown = text(
    ...(lead ? [markdown(lead, language)] : []),
    markdown(told, language),
    ...notes.map((note) => `-# ${markdown(note, language)}`),
    ...evidence.flatMap((each) => evidenceLines(each, language)),
  );
  if (!open) return shown;
  const accessory = button({ ...open, label: open.short ?? open.label }, language);
  return { type: ComponentType.Section, components: [shown], accessory };
}

/** The quote in its own direction, and below it where it stands, linked to the source. */
function evidenceLines({ quote, language: of, caption, url }: Evidence, language: Language): string[] {
  const where = url === undefined ? caption : { mark: "link" as const, text: caption, url };
  return [`> ${markdown([quoted(quote, of)], of)}`, `-# ${markdown(["— ", where], language)}`];
}

function text(...lines: readonly string[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: lines.join("\n") };
}

function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator };
}

function rows(actions: readonly Action[], language: Language): APIActionRowComponent<APIButtonComponent>[] {
  return Array.from({ length: Math.ceil(actions.length / MAX_BUTTONS_IN_ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: actions
      .slice(row * MAX_BUTTONS_IN_ROW, (row + 1) * MAX_BUTTONS_IN_ROW)
      .map((action) => button(action, language)),
  }));
}

function button(action: Action, language: Language): APIButtonComponent {
  const label = shortened(lineText([action.label], language), MAX_LABEL);
  return action.kind === "link"
    ? { type: ComponentType.Button, style: ButtonStyle.Link, label, url: action.url }
    : { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: action.call };
}
