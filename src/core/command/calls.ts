/**
 * A call is a command with its arguments, as plain data: what a reader typed, chose or pressed. Written
 * on a button it is `who?sisi#ar.egypt-turkey.2`: command, arguments by position, then language, story
 * and page. So a button needs no memory, and works after a restart.
 */
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { MAX_ID, MAX_STORY_ID } from "#core/story/schema.ts";
import type { Argument, Command, Commands } from "./command.ts";

/** Telegram's limit for a button's data, in bytes (Discord allows 100 characters). Calls are ASCII. */
export const MAX_CALL = 64;

/** Pages above this have no button: twenty thousand stories fill them, which take far more memory than a bot has. */
export const MAX_PAGE = 999;

export type Call = {
  readonly command: string;
  /** Arguments by name, as a reader would write them; not yet checked. */
  readonly values: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly story?: string;
  /** From 1. */
  readonly page?: number;
};

/**
 * A call as a button holds it.
 * @throws {RangeError} when it can't be written: text that is not an id, or more than 64 bytes.
 */
export function writeCall(call: Call, commands: Commands): string {
  // Not shown what was found: it may be a reader's words.
  if (!fits(call, commands))
    throw new RangeError(`expected a call to ${call.command} of ids, in at most ${MAX_CALL} bytes`);
  return spelled(call, commands);
}

/** True when buttons can hold the call, for whatever page of it. */
export function isWritable(call: Call, commands: Commands): boolean {
  return fits({ ...call, page: MAX_PAGE }, commands);
}

/** The call that a button holds; undefined when it is none, or of a command that no longer is. */
export function readCall(written: string, commands: Commands): Call | undefined {
  const found = written.length <= MAX_CALL ? CALL.exec(written)?.groups : undefined;
  const command = commands.get(found?.command ?? "");
  if (!found || !command) return undefined;
  const names = Object.keys(command.arguments);
  const given = (found.values ?? "").split("&").map((value, index) => [names[index] ?? "", value]);
  const [language, story, turned] = (found.aim ?? "").split(".");
  const page = turned ? pageIn(turned) : undefined;
  if (page !== undefined && page > MAX_PAGE) return undefined;
  const known = LANGUAGES.find((each) => each === language);
  return {
    command: command.name,
    values: Object.fromEntries(given.filter(([name, value]) => name !== "" && value !== "")),
    ...(known && { language: known }),
    ...(story && { story }),
    ...(page && { page }),
  };
}

/** What a button that was pressed asks: its call, or that it is gone, in the language that it stood in. */
export type Pressed = { readonly call: Call } | { readonly gone: true; readonly language?: Language };

/** Reads a button that was pressed; never fails, however old the button. */
export function readPressed(written: string, commands: Commands): Pressed {
  const call = readCall(written, commands);
  if (call) return { call };
  const language = LANGUAGES.find((each) => new RegExp(`#${each}(\\.|$)`).test(written));
  return { gone: true, ...(language && { language }) };
}

/** The longest that a button of this command can become, in bytes. */
export function longestCall(command: Command): number {
  const given = Object.values(command.arguments).map(longestValue);
  const values = given.reduce((sum, length) => sum + length + 1, 0);
  return command.name.length + values + "#ar.".length + MAX_STORY_ID + `.${pageText(MAX_PAGE)}`.length;
}

const CALL =
  /^(?<command>[a-z]+)(?:\?(?<values>[a-z0-9&-]*))?(?:#(?<aim>[a-z]*(?:\.[a-z0-9-]*(?:\.(?:\d{1,3}|[a-z][a-z0-9]))?)?))?$/;

/** The first page of three digits, and in how many signs of base 36 the second letter of one is told. */
const LONG = 100;
const BASE = 36;
const LETTER_A = 10;

/** From a hundred on a page has a letter in front, as three digits would make the longest call too long: 100 is "a0". */
function pageText(page: number): string {
  return page < LONG ? String(page) : (page - LONG + LETTER_A * BASE).toString(BASE);
}

function pageIn(text: string): number {
  return /^\d/.test(text) ? Number(text) : Number.parseInt(text, BASE) - LETTER_A * BASE + LONG;
}

/** What stands between two `&`. */
const VALUE = /^[a-z0-9-]*$/;

function spelled({ command, values, language, story, page }: Call, commands: Commands): string {
  const names = Object.keys(commands.get(command)?.arguments ?? {});
  const given = trimEnd(names.map((name) => compact(values[name] ?? "")));
  const aim = trimEnd([language ?? "", story ?? "", page === undefined || page === 1 ? "" : pageText(page)]);
  return (
    command + (given.length > 0 ? `?${given.join("&")}` : "") + (aim.length > 0 ? `#${aim.join(".")}` : "")
  );
}

function fits(call: Call, commands: Commands): boolean {
  const written = spelled(call, commands);
  return (
    CALL.test(written) &&
    written.length <= MAX_CALL &&
    Object.values(call.values).every((value) => VALUE.test(value))
  );
}

function longestValue(argument: Argument): number {
  switch (argument.kind) {
    case "text":
      return MAX_ID;
    case "number":
      return 4;
    case "choice":
      return Math.max(...argument.choices.map((choice) => choice.length));
    case "date":
      return "20250930".length;
  }
}

/** Dates go without their hyphens: with them, the longest call would not fit. */
function compact(value: string): string {
  return /^\d{4}-\d\d(-\d\d)?$/.test(value) ? value.replaceAll("-", "") : value;
}

function trimEnd(values: readonly string[]): string[] {
  const last = values.findLastIndex((value) => value !== "");
  return values.slice(0, last + 1);
}
