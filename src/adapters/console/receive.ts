/** The command line of `npm run say` as what was asked. */
import { parseArgs } from "node:util";
import type { Asked } from "#core/command/answer.ts";
import { LANGUAGES, type Language, languageOf } from "#core/language/language.ts";
import { THEMES, type Theme } from "#core/picture/picture.ts";
import { SetupError } from "../adapter.ts";

/** How a reply is given: for people, for programs, as the payload that a platform would get, or as a PNG file. */
const FORMS = ["text", "json", "discord", "telegram", "image"] as const;
export type Form = (typeof FORMS)[number];

export type Options = {
  readonly language?: Language;
  readonly story?: string;
  /** Whether drafts are answered from, marked as such: for authors. */
  readonly withDrafts: boolean;
  readonly form: Form;
  /** Where the image goes, and in which colours. Given when `form` is `image`. */
  readonly file?: string;
  readonly theme: Theme;
  /** Absent when messages come from standard input. */
  readonly message?: string;
};

/**
 * Reads the arguments that follow `say`.
 * @throws {SetupError} that says what was expected and found.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const language = languageOf(values.language);
  const form = FORMS.find((each) => each === (values.as ?? "text"));
  if (values.language !== undefined && !language) throw unexpected("--language", LANGUAGES, values.language);
  if (!form) throw unexpected("--as", FORMS, values.as);
  const theme = THEMES.find((each) => each === (values.theme ?? "light"));
  if (!theme) throw unexpected("--theme", THEMES, values.theme);
  const [file, ...words] = form === "image" ? positionals : [undefined, ...positionals];
  if (form === "image" && (!file?.endsWith(".png") || words.length === 0))
    throw new SetupError(`--as image: expected a file to write and a message. Expected: ${USAGE}`);
  return {
    form,
    theme,
    ...(file !== undefined && { file }),
    withDrafts: values.drafts === true,
    ...(language && { language }),
    ...(values.story !== undefined && { story: values.story }),
    ...(words.length > 0 && { message: words.join(" ") }),
  };
}

/** A message typed on the command line: a private chat. */
export function askedOf(message: string, { language }: Options, now: Temporal.Instant) {
  return { message: { text: message }, language, place: "private", now } satisfies Asked;
}

const USAGE =
  'npm run say -- [--language ar|en|tr] [--story ID] [--as text|json|discord|telegram] [--drafts] ["/who sisi"], or npm run say -- --as image [--theme light|dark] FILE.png "/who sisi"';

function parsed(args: readonly string[]) {
  const option = { type: "string" } as const;
  try {
    const drafts = { type: "boolean" } as const;
    const options = { language: option, story: option, as: option, theme: option, drafts };
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const [reason = ""] = cause instanceof Error ? cause.message.split(". ") : [];
    throw new SetupError(`${reason}. Expected: ${USAGE}`, { cause });
  }
}

function unexpected(option: string, among: readonly string[], found: string | undefined): SetupError {
  return new SetupError(`${option}: expected one of ${among.join(", ")}, found ${JSON.stringify(found)}.`);
}
