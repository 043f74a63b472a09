/** Texts that drafts lack in a language, as the story's own shapes say. */
import { basename } from "node:path";
import * as z from "zod";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { missingIn, type Todo } from "#core/story/drafts.ts";
import { QUESTIONS_FILE } from "#core/story/examples.ts";
import type { Text } from "#core/story/schema.ts";
import { openFile, valueAt } from "../review/edit.ts";
import type { Edit } from "./edits.ts";

export type Gap = {
  /** By which the answer says which text it gives. */
  readonly key: string;
  /** What it is the text of: "actor novak, role". */
  readonly what: string;
  /** The same text in other languages. */
  readonly text: Text;
  readonly quotes: readonly { readonly source: string; readonly quote: string }[];
  /** The change that fills it, but for the text. */
  readonly edit: Omit<Extract<Edit, { do: "set" }>, "value">;
};

const quotes = z.array(z.object({ source: z.string(), quote: z.string() }));
const known = z.looseObject({ id: z.string().optional(), evidence: quotes.default([]) });
const text = z.partialRecord(z.enum(LANGUAGES), z.string());

/** What can be said without a text in another language, from the quoted sentences alone. */
const TOLD_BY_QUOTE = ["name", "title", "text"];

/** The gaps in one language, in the order of the list of what is left to do: names first. */
export function gapsIn(folder: string, todo: readonly Todo[], language: Language): Gap[] {
  return todo
    .filter(({ what, file }) => what.startsWith("draft ") && basename(file) !== QUESTIONS_FILE)
    .flatMap((each) => gapsOf(folder, each, language));
}

function gapsOf(folder: string, { file, path, what, lacks }: Todo, language: Language): Gap[] {
  const name = z
    .enum(["actors.yaml", "events.yaml", "statements.yaml", "summary.yaml", "story.yaml"])
    .parse(basename(file));
  const missing = missingIn(lacks).filter((keys) => keys.at(-1) === language);
  if (missing.length === 0) return [];
  const open = openFile(folder, name);
  const value = known.parse(valueAt(open, path));
  const owner = ownerOf(path, (way) => known.parse(valueAt(open, way)));
  return missing.flatMap((keys) => {
    const way = keys.slice(0, -1);
    const others = text.catch({}).parse(valueAt(open, [...path, ...way]));
    const isTold =
      Object.keys(others).length > 0 || (value.evidence.length > 0 && TOLD_BY_QUOTE.includes(way.join(".")));
    if (!isTold) return [];
    return [
      {
        key: `${what.split(" ").slice(1).join(" ")} ${way.join(" ")}`,
        what: `${what.replace("draft ", "")}, ${way.join(" ")}`,
        text: others,
        quotes: value.evidence,
        edit: { do: "set", file: name, at: [...keys], ...(owner && { owner }) },
      },
    ];
  });
}

type Owner = NonNullable<Gap["edit"]["owner"]>;

function ownerOf(
  path: Todo["path"],
  entryAt: (way: Todo["path"]) => z.infer<typeof known>,
): Owner | undefined {
  const [list] = path;
  if (list === undefined) return undefined;
  const outer = entryAt(path.slice(0, 2));
  const of = outer.id ?? outer.evidence[0]?.quote ?? "";
  const key = path[2] === "otherwise" ? { key: "otherwise" as const } : {};
  return { list: String(list), of, ...key, ...(path.length > 2 && { detail: entryAt(path).id ?? "" }) };
}
