/** What a model may answer for the article of README, with one lie in it. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import { ROOT } from "../bot.ts";
import type { Asked, Reply } from "./model.ts";

const answers = z.strictObject({
  found: z.unknown(),
  lines: z.unknown(),
  texts: z.record(z.string(), z.string()),
  questions: z.unknown(),
});

const { found, lines, texts, questions } = answers.parse(
  JSON.parse(readFileSync(`${ROOT}tests/fixtures/bridge-answers.json`, "utf8")),
);

/** Answers as they stand in the fixture. */
export function answerOfReadme({ given }: Asked): Reply {
  if ("named" in given) return { content: found };
  if ("summary" in given) return { content: lines };
  if (given.facts.length > 0) return { content: { questions } };
  const known = given.gaps.flatMap(({ key }) =>
    texts[key] === undefined ? [] : [{ key, text: texts[key] }],
  );
  return { content: { texts: known } };
}
