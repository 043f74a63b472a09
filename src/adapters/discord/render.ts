/** A page as a Discord message of Components V2: one container that holds texts, sections, buttons and menus. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Page } from "#core/command/page.ts";
import type { Language } from "#core/language/language.ts";
import { oncePerPart } from "#core/reply/once.ts";
import type { Action, Block, CallAction, ChoicesBlock, Evidence, FactBlock } from "#core/reply/reply.ts";
import { lineText, quoted } from "#core/reply/text.ts";
import {
  MAX_BUTTONS_IN_ROW,
  MAX_LABEL,
  MAX_OPTION_DETAIL,
  MAX_OPTION_LABEL,
  MAX_OPTIONS,
  MAX_PROMPT,
  shortened,
} from "./limits.ts";
import { markdown } from "./markdown.ts";
import { gallery } from "./picture.ts";

/** What stands in the container. */
export type Part =
  | APITextDisplayComponent
  | APISectionComponent
  | APISeparatorComponent
  | APIMediaGalleryComponent
  | APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

export type Message = {
  readonly flags: MessageFlags;
  /** Nobody is ever pinged, whatever a source or a reader wrote. */
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: [APIContainerComponent];
};

/** The message that shows a page. It fits when the page was cut by `measure`. */
export function render(page: Page): Message {
  return rendered(page, page.language);
}

const rendered = oncePerPart(
  (page: Page): Message => ({
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, components: partsOf(page) }],
  }),
);

/** What stands in the container of a page's message. */
export function partsOf({ blocks, actions, language }: Page): Part[] {
  const isNew = firstTimes();
  return [
    ...blocks.flatMap((block) => blockParts(block, language, isNew)),
    ...actionParts(actions, language, isNew),
  ];
}

/** Whether a button is to be shown. */
type Filter = (action: Action) => boolean;

const everything: Filter = () => true;

/** Discord refuses a message in which two buttons make the same call: the first one stays. */
function firstTimes(): Filter {
  const seen = new Set<string>();
  return (action) => action.kind === "link" || (!seen.has(action.call) && seen.add(action.call).size > 0);
}

/** A block of a reply as parts of the container. With fewer buttons it never takes more room than with all. */
export function blockParts(block: Block, language: Language, isShown = everything): Part[] {
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
      return [factPart(block, language, isShown)];
    case "evidence":
      return [text(...evidenceLines(block.evidence, language))];
    case "choices":
      return choiceParts(block, language, isShown);
    case "image":
      return [gallery(block)];
    case "divider":
      return [separator()];
  }
}

/** The buttons below a page. */
export function actionParts(actions: readonly Action[], language: Language, isShown = everything): Part[] {
  const shown = actions.filter(isShown);
  return shown.length === 0 ? [] : [separator(), ...rows(shown, language)];
}

/** A section needs something beside its text: a fact without a button is plain text. */
function factPart(fact: FactBlock, language: Language, isShown: Filter): Part {
  const shown = factText(fact, language);
  const { open } = fact;
  if (!open || !isShown(open)) return shown;
  return { type: ComponentType.Section, components: [shown], accessory: shortButton(open, language) };
}

const factText = oncePerPart(({ lead, text: told, notes, evidence }: FactBlock, language) =>
  text(
    ...(lead ? [markdown(lead, language)] : []),
    markdown(told, language),
    ...notes.map((note) => `-# ${markdown(note, language)}`),
    ...evidence.flatMap((each) => evidenceLines(each, language)),
  ),
);

const shortButton = oncePerPart((open: CallAction, language) =>
  button({ ...open, label: open.short ?? open.label }, language),
);

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

/** A row of buttons, or menus where there are more than fit beside each other: a menu takes one row, too. */
function choiceParts({ actions, prompt }: ChoicesBlock, language: Language, isShown: Filter): Part[] {
  const shown = actions.filter(isShown);
  if (actions.length <= MAX_BUTTONS_IN_ROW) return rows(shown, language);
  const size = Math.ceil(shown.length / Math.ceil(shown.length / MAX_OPTIONS));
  return chunks(shown, size).map((some) => ({
    type: ComponentType.ActionRow,
    components: [menu(some, prompt, language)],
  }));
}

/** A menu of calls. Its own id only has to differ from those of other menus and buttons. */
function menu(
  actions: readonly CallAction[],
  prompt: string | undefined,
  language: Language,
): APIStringSelectComponent {
  const line = (text: string, most: number) => shortened(lineText([text], language), most);
  return {
    type: ComponentType.StringSelect,
    custom_id: `menu ${actions[0]?.call}`,
    ...(prompt !== undefined && { placeholder: line(prompt, MAX_PROMPT) }),
    options: actions.map(({ label, call, detail }) => ({
      label: line(label, MAX_OPTION_LABEL),
      value: call,
      ...(detail !== undefined && { description: line(detail, MAX_OPTION_DETAIL) }),
    })),
  };
}

function rows(actions: readonly Action[], language: Language): APIActionRowComponent<APIButtonComponent>[] {
  return chunks(actions, MAX_BUTTONS_IN_ROW).map((some) => ({
    type: ComponentType.ActionRow,
    components: some.map((action) => button(action, language)),
  }));
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

const button = oncePerPart((action: Action, language): APIButtonComponent => {
  const label = shortened(lineText([action.label], language), MAX_LABEL);
  return action.kind === "link"
    ? { type: ComponentType.Button, style: ButtonStyle.Link, label, url: action.url }
    : { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: action.call };
});
