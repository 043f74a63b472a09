/** `npm run draft`: makes a story's folder of an article, with what rules find in it and, where there is one, a model. */
import type { Readable } from "node:stream";
import { LANGUAGES, type Language, languageOf } from "#core/language/language.ts";
import { languageIn } from "#core/question/detect.ts";
import { checkStories } from "#core/story/check.ts";
import { MAX_STORY_ID } from "#core/story/schema.ts";
import { outline } from "#core/story/sentences.ts";
import { SetupError } from "../adapters/adapter.ts";
import { HELP, type Options, readArguments } from "./arguments.ts";
import { cleanText, MAX_TEXT } from "./clean.ts";
import { writeStory, yamlTexts } from "./files.ts";
import { joinArticle } from "./join.ts";
import { fileOf, makeStory } from "./make.ts";
import type { About } from "./make-scene.ts";
import type { Model } from "./model/ask.ts";
import { type Article, readArticle } from "./read-article.ts";
import { idGiver } from "./rules/ids.ts";
import { untoldText } from "./untold.ts";

type Parts = {
  readonly args: readonly string[];
  /** The folder of stories. */
  readonly root: string;
  readonly input: Readable;
  /** What fills in what the rules leave out; without one, an editor does. */
  readonly model?: Model | undefined;
  print(text: string): void;
  wait(milliseconds: number): Promise<void>;
};

/**
 * Drafts a story of an article, and prints what is left to do.
 * @throws {SetupError} when the article can't be read, or there is such a story already; or when the model can't be had,
 * and the drafts are there as far as they were made.
 */
export async function draft(parts: Parts): Promise<void> {
  const { args, root, print } = parts;
  const { from, options } = readArguments(args);
  if (options.help) return print(HELP);
  const isAsking = options.questions !== undefined;
  const known = options.fill ?? options.questions;
  const id = from === undefined ? known : await draftByRule({ ...parts, from, options });
  if (id === undefined) return;
  const calls = options.calls === undefined ? undefined : Number(options.calls);
  const model = from === undefined ? modelFor(parts, isAsking ? "--questions" : "--fill") : parts.model;
  if (model && calls !== 0)
    await (await import("./model/fill.ts")).fillStory({ ...parts, id, model, isAsking, calls });
  print(checkStories(`${root}/${id}`).text);
  const isNew = from !== undefined && options.into === undefined;
  const untold = model ? undefined : untoldText(root, id, isNew);
  if (untold !== undefined) print(untold);
  print(`Next: npm run review -- ${id}`);
}

function modelFor({ model }: Parts, option: string): Model {
  if (model) return model;
  throw new SetupError(
    `${option}: expected a model in DRAFT_MODEL_URL and DRAFT_MODEL, such as http://127.0.0.1:11434/v1 and llama3.3, found none.`,
  );
}

type Request = Parts & { readonly from: string; readonly options: Options };

/** Makes the drafts that rules find, and gives the id of their story. */
async function draftByRule({ root, input, print, from, options }: Request): Promise<string> {
  const article = await readArticle(from, input);
  const text = cleanText(article.text);
  if (text === "") throw new SetupError(`expected a text, found none in ${from}.`);
  const about = aboutOf(text, article, options);
  refuseUnusable(text, about.language);
  if (options.into !== undefined) {
    for (const line of joinArticle(root, options.into, text, about)) print(line);
    return options.into;
  }
  const id = options.story ?? idOf(outline(text, about.language).title);
  const { unquotable, ...files } = makeStory(id, text, about);
  const source = fileOf("article", about.language);
  writeStory(root, id, new Map([[source, `${text}\n`], ...yamlTexts(files)]), options.replace === true);
  print(`${root}/${id}: ${about.language}, published ${about.published?.toString() ?? "on an unknown day"}`);
  for (const number of unquotable)
    print(
      `  sentence ${number} tells something, but its words stand in the source twice: no quote can be made of it`,
    );
  for (const { text: heading } of outline(text, about.language).headings)
    print(`  taken for a heading, as it does not end like a sentence: ${heading.slice(0, 80)}`);
  return id;
}

function aboutOf(text: string, article: Article, options: Options): About {
  const asked = languageOf(options.language);
  if (options.language !== undefined && !asked)
    throw new SetupError(
      `--language: expected one of ${LANGUAGES.join(", ")}, found ${JSON.stringify(options.language)}.`,
    );
  const language = asked ?? languageIn(text);
  if (!language)
    throw new SetupError(
      `expected a text in ${LANGUAGES.join(", ")}, found no words of these. Say which with --language.`,
    );
  return {
    language,
    published: options.published === undefined ? article.published : dayOf(options.published),
    publisher: article.publisher,
    url: article.url,
    told: toldIn(options.languages),
  };
}

/** The languages that the story is to be told in. */
function toldIn(written: string | undefined): Language[] | undefined {
  const asked = written?.split(",").map((each) => each.trim());
  const told = LANGUAGES.filter((each) => asked?.includes(each));
  if (asked && told.length !== asked.length)
    throw new SetupError(
      `--languages: expected some of ${LANGUAGES.join(",")}, found ${JSON.stringify(written)}.`,
    );
  return asked && told;
}

function dayOf(written: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(written);
  } catch (cause) {
    throw new SetupError(
      `--published: expected a day such as 2026-03-12, found ${JSON.stringify(written)}.`,
      { cause },
    );
  }
}

function refuseUnusable(text: string, language: Language): void {
  if (text.length > MAX_TEXT)
    throw new SetupError(`expected a text of at most ${MAX_TEXT} characters, found ${text.length}.`);
  const { sentences } = outline(text, language);
  if (sentences.length === 0)
    throw new SetupError(
      "expected a title on the first line and sentences below it, found no sentence below the first line.",
    );
}

function idOf(title: string): string {
  return idGiver()(title, MAX_STORY_ID);
}
