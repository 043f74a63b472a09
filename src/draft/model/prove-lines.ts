/** Lines of a summary and texts in other languages, as a model gave them: what is proven, and what is dropped. */
import type * as z from "zod";
import { languageOf } from "#core/language/language.ts";
import { cleanLine } from "../clean.ts";
import { foundInstead, isSpelledIn } from "../foreign.ts";
import type { Edit, Lost } from "./edits.ts";
import type { Gap } from "./gaps.ts";
import {
  called,
  isOutOfShape,
  type Proven,
  type Scene,
  sentencesOf,
  textIn,
  unproven,
  unwritten,
} from "./prove.ts";
import type { linesWire, textsWire } from "./wire.ts";

type Lines = z.infer<ReturnType<typeof linesWire>["shape"]>;
type Length = "medium" | "full";

/** Lines for the summary; a sentence that is told there already is not told twice. */
export function proveLines(scene: Scene, found: Lines): Proven {
  const judged = (["medium", "full"] as const).flatMap((list) =>
    found[list].map((item) => lineOf(scene, list, item)),
  );
  return {
    edits: judged.flatMap((each) => ("do" in each ? [each] : [])),
    lost: judged.flatMap((each) => ("why" in each ? [each] : [])),
  };
}

const KNOWN = {};

function lineOf(scene: Scene, list: Length, item: Lines[Length][number]): Edit | Lost | typeof KNOWN {
  if (isOutOfShape(item)) return { what: `line of ${list}`, why: `out of shape, ${item.fault}` };
  const { text, evidence } = item;
  const written = textIn(scene, text);
  const why = unproven(scene, evidence) ?? unwritten(scene, text);
  if (why !== undefined) return { what: called(`line of ${list}`, text[scene.own]), why };
  const told = scene.story.summary[list].flatMap((line) =>
    line.evidence.map(({ sentence }) => sentence.text),
  );
  if (sentencesOf(scene, evidence).some((sentence) => told.includes(sentence))) return KNOWN;
  return { do: "add", file: "summary.yaml", list, value: { draft: true, text: written, evidence } };
}

/** Texts for gaps; what was not asked for is not taken. */
export function proveTexts(
  gaps: readonly Gap[],
  found: z.infer<ReturnType<typeof textsWire>["shape"]>,
): Proven {
  const byKey = new Map(gaps.map((gap) => [gap.key, gap]));
  const edits: Edit[] = [];
  const lost: Lost[] = [];
  for (const item of found.texts) {
    if (isOutOfShape(item)) {
      lost.push({ what: "text", why: `out of shape, ${item.fault}` });
      continue;
    }
    const [gap, value] = [byKey.get(item.key), cleanLine(item.text)];
    const why = gap ? unfit(gap, value) : "it was not asked for";
    if (gap && why === undefined) edits.push({ ...gap.edit, value });
    else lost.push({ what: called("text", item.key), why: why ?? "" });
  }
  return { edits, lost };
}

/** Why a text fills no gap: there is none, or it plainly is in another language. Names only have to be in its letters. */
function unfit({ edit: { at } }: Gap, value: string): string | undefined {
  if (value === "") return "expected a text, found none";
  const language = languageOf(at.at(-1));
  if (!language) return undefined;
  const isName = at[0] === "name" || at[0] === "aliases";
  const found = isName && isSpelledIn(value, language) ? undefined : foundInstead(value, language);
  return (
    found && `expected a text in ${language}, found ${JSON.stringify(value.slice(0, SHOWN))}, in ${found}`
  );
}

/** So much of a text is told. */
const SHOWN = 60;
