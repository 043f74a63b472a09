/** What `npm run draft` is told on the command line. */
import { parseArgs } from "node:util";
import { MAX_STORY_ID } from "#core/story/schema.ts";
import { SetupError } from "../adapters/adapter.ts";

/** What `--help` prints. */
export const HELP = `npm run draft -- ARTICLE   makes a story of an article, all of it a draft: npm run review goes through it

ARTICLE is a text file in UTF-8 with the title on its first line, the address of a web page, or - for what is typed or piped.

  --story ID                the id of the story; without it, words of the title
  --language ar|en|tr       the article's language; without it, what it seems to be written in
  --languages en,tr         the languages that the story is told in; all three by default
  --published 2026-03-12    the day of publication, from which "yesterday" is counted; a web page may state its own
  --replace                 makes a story anew that is there already
  --into STORY              adds the article to a story, as another source
  --fill STORY              has the model of DRAFT_MODEL_URL and DRAFT_MODEL fill what a draft lacks
  --questions STORY         has the model write down how readers would ask about a story's facts, and nothing else
  --calls N                 how often the model is asked at most; 0 asks nothing

Stories are made in DATA_DIR. README, "Your own story in fifteen minutes", goes through all of it.`;

const USAGE =
  "npm run draft -- FILE|URL|- [--story ID | --into STORY] [--language ar|en|tr] [--languages ar,en,tr] [--published 2026-03-12] [--replace] [--calls N], or npm run draft -- --fill STORY [--calls N], or npm run draft -- --questions STORY [--calls N]";

export type Options = ReturnType<typeof readArguments>["options"];

/**
 * The article, where one is named, and the options.
 * @throws {SetupError} when they are not as `--help` says.
 */
export function readArguments(args: readonly string[]) {
  const option = { type: "string" } as const;
  const known = {
    story: option,
    into: option,
    language: option,
    languages: option,
    published: option,
    fill: option,
    questions: option,
    calls: option,
    replace: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const [from, ...rest] = positionals;
    if (values.help) return { from, options: values };
    const told = [from, values.fill, values.questions].filter((each) => each !== undefined);
    if (told.length !== 1 || rest.length > 0)
      throw new SetupError(`expected one article. Expected: ${USAGE}`);
    if (values.calls !== undefined && !/^\d{1,4}$/.test(values.calls))
      throw new SetupError(`--calls: expected a number such as 60, found ${JSON.stringify(values.calls)}.`);
    if (values.story !== undefined && !/^[a-z0-9-]{1,12}$/.test(values.story))
      throw new SetupError(
        `--story: expected an id of at most ${MAX_STORY_ID} of a-z, 0-9 and -, found ${JSON.stringify(values.story)}.`,
      );
    return { from, options: values };
  } catch (cause) {
    if (cause instanceof SetupError) throw cause;
    const [reason = ""] = cause instanceof Error ? cause.message.split(". ") : [];
    throw new SetupError(`${reason}. Expected: ${USAGE}`, { cause });
  }
}
