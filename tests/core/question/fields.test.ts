/**
 * Stories of other fields than the one that weights and thesaurus were made with, each with questions by somebody who had seen
 * neither. Only their sums are looked at.
 */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { LANGUAGES } from "#core/language/language.ts";
import { type Finding, findFacts } from "#core/question/ask.ts";
import { languageIn } from "#core/question/detect.ts";
import { readLibrary } from "#core/story/library.ts";
import type { Example, Story } from "#core/story/story.ts";
import { CONCEPTS as concepts, ROOT } from "../../bot.ts";

const FIELDS = `${ROOT}tests/fixtures/fields/`;
const stories = [...readLibrary(`${FIELDS}stories`).stories.values()];

const askedShape = z.array(
  z.strictObject({ language: z.enum(LANGUAGES), question: z.string(), answers: z.array(z.string()) }),
);
const writtenShape = z.object({
  questions: z.array(z.object({ answers: z.array(z.string()) }).catchall(z.array(z.string()))),
});

type Asked = z.infer<typeof askedShape>[number];

function askedOf({ id }: Story): Asked[] {
  return askedShape.parse(parse(readFileSync(`${FIELDS}asked/${id}.yaml`, "utf8")));
}

/** How readers ask, as an editor of the story wrote it down who knew none of the questions. */
function writtenOf({ id }: Story): Example[] {
  const { questions } = writtenShape.parse(parse(readFileSync(`${FIELDS}written/${id}.yaml`, "utf8")));
  return questions.flatMap(({ answers, ...lines }) =>
    LANGUAGES.flatMap((language) => (lines[language] ?? []).map((text) => ({ language, text, answers }))),
  );
}

type Shares = { readonly first: number; readonly three: number; readonly refused: number };

/** Of the answerable ones, whose best fact is right, and with a right one among the three that are shown; and those rightly refused. */
function sharesOf(all: readonly Story[]): Shares {
  const seen = all.flatMap((story) => askedOf(story).map((asked) => ({ asked, found: found(story, asked) })));
  const answerable = seen.filter(({ asked }) => asked.answers.length > 0);
  const others = seen.filter(({ asked }) => asked.answers.length === 0);
  const share = (of: typeof seen, is: (each: (typeof seen)[number]) => boolean) =>
    Math.floor((100 * of.filter(is).length) / of.length);
  const isRight = (asked: Asked, { facts }: Finding, among: number) =>
    facts.slice(0, among).some((fact) => "id" in fact && asked.answers.includes(fact.id));
  return {
    first: share(
      answerable,
      (each) => each.found.verdict === "answered" && isRight(each.asked, each.found, 1),
    ),
    three: share(answerable, (each) => isRight(each.asked, each.found, 3)),
    refused: share(others, (each) => each.found.verdict !== "answered"),
  };
}

function found(story: Story, { question, language }: Asked): Finding {
  return findFacts(question, languageIn(question) ?? language, { story, concepts, limit: 5 });
}

/** What was reached, in percent, rounded down; it may only rise. */
const BARE: Shares = { first: 44, three: 76, refused: 60 };
const WRITTEN: Shares = { first: 74, three: 92, refused: 67 };

test("on stories of all fields without any questions written down, readers find no fewer answers than they did", () => {
  expect(stories.length).toBe(6);
  for (const { questions } of stories) expect([...questions]).toEqual([]);
  expectAtLeast(sharesOf(stories), BARE);
});

test("with some thousand questions written down, they find most", () => {
  const written = stories.filter(({ id }) => existsSync(`${FIELDS}written/${id}.yaml`));
  expect(written.length).toBe(2);
  expectAtLeast(sharesOf(written.map((story) => ({ ...story, questions: writtenOf(story) }))), WRITTEN);
});

test("nothing that is asked is written down", () => {
  for (const story of stories.filter(({ id }) => existsSync(`${FIELDS}written/${id}.yaml`))) {
    const written = new Set(writtenOf(story).map(({ text }) => text));
    expect(askedOf(story).filter(({ question }) => written.has(question))).toEqual([]);
  }
});

function expectAtLeast({ first, three, refused }: Shares, least: Shares): void {
  expect({
    first: Math.min(first, least.first),
    three: Math.min(three, least.three),
    refused: Math.min(refused, least.refused),
  }).toEqual(least);
}
