/** The sources of a story as they stand in its folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Source } from "#core/story/story.ts";
import { openFile, valueAt } from "../review/edit.ts";

const files = z.array(z.looseObject({ id: z.string(), file: z.string() }));

/** The text of each source, by its id. */
export function textsOf(folder: string): Map<string, string> {
  const sources = files.parse(valueAt(openFile(folder, "story.yaml"), ["sources"]));
  return new Map(
    sources.map(({ id, file }) => [id, readFileSync(join(folder, file), "utf8").replace(/\r\n?/g, "\n")]),
  );
}

/** The day on which a source was published, where that is known. */
export function dayOf({ published }: Source): Temporal.PlainDate | undefined {
  const when = published && published.basis !== "unknown" ? published.when : undefined;
  return when?.kind === "point" && when.point.precision === "day" ? when.point.first : undefined;
}
