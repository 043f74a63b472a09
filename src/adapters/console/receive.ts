/** The command line of `npm run say` as what was asked. */
import { parseArgs } from "node:util";
import type { Asked } from "#core/command/answer.ts";
import { LANGUAGES, type Language, languageOf } from "#core/language/language.ts";
import { SetupError } from "../adapter.ts";

/** How a reply is printed: for people, for programs, or as the payload that a platform would get. */
const FORMS = ["text", "json", "discord", "telegram"] as const;
export type Form = (typeof FORMS)[number];

export type Options = {
  readonly language?: Language;
  readonly story?: string;
  /** Whether drafts are answered from, marked as such: for authors. */
  readonly withDrafts: boolean;
  readonly form: Form;
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
  return {
    form,
    withDrafts: values.drafts === true,
    ...(language && { language }),
    ...(values.story !== undefined && { story: values.story }),
    ...(positionals.length > 0 && { message: positionals.join(" ") }),
  };
}

/** A message typed on the command line: a private chat. */
export function askedOf(message: string, { language }: Options, now: Temporal.Instant): Asked {
  return { message: { text: message }, language, place: "private", now };
}

const USAGE =
  'npm run say -- [--language ar|en|tr] [--story ID] [--as text|json|discord|telegram] [--drafts] ["/who sisi"]';

function parsed(args: readonly string[]) {
  const option = { type: "string" } as const;
  try {
    const options = { language: option, story: option, as: option, drafts: { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const [reason = ""] = cause instanceof Error ? cause.message.split(". ") : [];
    throw new SetupError(`${reason}. Expected: ${USAGE}`, { cause });
  }
}

function unexpected(option: string, among: readonly string[], found: string | undefined): SetupError {
  return new SetupError(`${option}: expected one of ${among.join(", ")}, found ${JSON.stringify(found)}.`);
}
