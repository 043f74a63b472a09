/** Any picture laid out. */
import { layCard } from "./card.ts";
import type { Drawing } from "./drawing.ts";
import type { Picture } from "./picture.ts";
import type { Ruler } from "./text.ts";
import { layTimeline } from "./timeline.ts";

export function lay(picture: Picture, ruler: Ruler): Drawing {
  switch (picture.kind) {
    case "timeline":
      return layTimeline(picture, ruler);
    case "card":
      return layCard(picture, ruler);
  }
}
