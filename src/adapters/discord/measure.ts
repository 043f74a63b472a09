/** The room that parts of a reply take on Discord, found by rendering them. */
import { ComponentType } from "discord-api-types/v10";
import type { Page } from "#core/command/page.ts";
import type { Measure, Size } from "#core/reply/pages.ts";
import type { Block } from "#core/reply/reply.ts";
import { MAX_BYTES, MAX_COMPONENTS, MAX_FACTS, MAX_TEXT } from "./limits.ts";
import { actionParts, blockParts, type Part, partsOf } from "./render.ts";

type Unit = "components" | "text" | "bytes" | "facts";

/** Discord's limits, and how much of them a block or the buttons use up. */
export const measure: Measure<Unit> = {
  // The container is a component as well.
  limits: { components: MAX_COMPONENTS - 1, text: MAX_TEXT, bytes: MAX_BYTES, facts: MAX_FACTS },
  block: (block, language) => sizeOf(blockParts(block, language), factsIn(block)),
  actions: (actions, language) => sizeOf(actionParts(actions, language), 0),
};

export type Used = {
  readonly unit: "text" | "components" | "bytes";
  readonly used: number;
  readonly most: number;
};

/** How much of Discord's limits the message of a page takes up. */
export function usedBy(page: Page): Used[] {
  const { text, components, bytes } = sizeOf(partsOf(page), 0);
  return [
    { unit: "text", used: text, most: MAX_TEXT },
    { unit: "components", used: components + 1, most: MAX_COMPONENTS },
    { unit: "bytes", used: bytes, most: MAX_BYTES },
  ];
}

function sizeOf(parts: readonly Part[], facts: number): Size<Unit> {
  return {
    components: parts.reduce((sum, part) => sum + componentsIn(part), 0),
    text: parts.reduce((sum, part) => sum + textIn(part), 0),
    bytes: Buffer.byteLength(JSON.stringify(parts)),
    facts,
  };
}

function componentsIn(part: Part): number {
  switch (part.type) {
    case ComponentType.TextDisplay:
    case ComponentType.Separator:
    case ComponentType.MediaGallery:
      return 1;
    case ComponentType.ActionRow:
      return 1 + part.components.length;
    case ComponentType.Section:
      return 2 + part.components.length;
  }
}

function textIn(part: Part): number {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return part.content.length;
    case ComponentType.Section:
      return part.components.reduce((sum, each) => sum + each.content.length, 0);
    case ComponentType.Separator:
    case ComponentType.MediaGallery:
    case ComponentType.ActionRow:
      return 0;
  }
}

function factsIn(block: Block): number {
  return block.kind === "fact" || block.kind === "evidence" ? 1 : 0;
}
