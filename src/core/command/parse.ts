/** From what a reader typed to a call, and from a call's values to a command's arguments. */
import { fold } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { monthOf } from "#core/language/months.ts";
import type { Words } from "#core/language/words.ts";
import { type Point, parsePoint } from "#core/story/date.ts";
import type { Call } from "./calls.ts";
import { type Argument, type Command, type Commands, MAX_ARGUMENT } from "./command.ts";
import { spokenCall } from "./spoken.ts";
import { STORY } from "./stories.ts";
import { withoutStory } from "./story-word.ts";

/** A typed message: a call, the name of a command that there is none of, or text without a command. */
export type Typed =
  | { readonly call: Call }
  | { readonly unknown: string }
  | { readonly text: string; readonly story?: string };

/**
 * Parses a typed message. Commands begin with a slash and go by their English or translated names;
 * arguments follow in order or as `name:value`; some words mean a command without one. What is no date, number or choice belongs to the text. The story that
 * is asked about may stand before or after all of it.
 */
export function parseText(message: string, commands: Commands, words: Words): Typed {
  const text = message.replace(/[\p{Cf}\p{Cc}]/gu, (mark) => (/\s/.test(mark) ? " " : "")).trim();
  const found = /^\/(\S+)\s*(.*)$/su.exec(text);
  if (!found) {
    const spoken = spokenCall(text, commands, words);
    if (spoken) return { call: spoken };
    const { rest, ...told } = withoutStory(text, words);
    return { text: rest, ...told };
  }
  const [, name = "", rest = ""] = found;
  const command = commandNamed(name.replace(/@.*$/, ""), commands, words);
  if (!command) return { unknown: name };
  const { rest: own, story } = command.aboutStory ? withoutStory(rest, words) : { rest };
  const values = valuesOf(command, own, words);
  return {
    call: { command: command.name, values: story === undefined ? values : { ...values, [STORY]: story } },
  };
}

/** The command of that name, in any of the three languages. */
export function commandNamed(name: string, commands: Commands, words: Words): Command | undefined {
  const wanted = fold(name);
  return (
    commands.get(wanted) ??
    [...commands.values()].find(
      (command) =>
        command.listed &&
        LANGUAGES.some((language) => fold(words[language](`command-${command.name}`)) === wanted),
    )
  );
}

/** A value that can't be an argument, with the argument's name. */
export type BadValue = { readonly argument: string; readonly value: string | undefined };

type Value = string | number | Point;

export type Parsed =
  | { readonly values: Readonly<Record<string, Value | undefined>> }
  | { readonly bad: BadValue };

/** Checks a call's values against its command's arguments. Values for arguments that don't exist are left out. */
export function parseValues(command: Command, given: Call["values"], words: Words): Parsed {
  const values: Record<string, Value> = {};
  for (const [name, argument] of Object.entries(command.arguments)) {
    const value = given[name]?.trim();
    if (value === undefined || value === "") {
      if (argument.required) return { bad: { argument: name, value: undefined } };
      continue;
    }
    const parsed = parseValue(argument, value, words);
    if (parsed === undefined) return { bad: { argument: name, value } };
    values[name] = parsed;
  }
  return { values };
}

function parseValue(argument: Argument, value: string, words: Words): Value | undefined {
  switch (argument.kind) {
    case "text":
      return value.length <= (argument.most ?? MAX_ARGUMENT) ? value : undefined;
    case "number":
      return /^\d{1,4}$/.test(fold(value)) ? Number(fold(value)) : undefined;
    case "choice":
      return argument.choices.find((choice) => isChoice(choice, value, words));
    case "date":
      return pointOf(value);
  }
}

/** A command that takes one text takes all of it, as it was typed. */
function valuesOf(command: Command, typed: string, words: Words): Record<string, string> {
  const [[name, argument] = [], ...others] = Object.entries(command.arguments);
  if (name === undefined || argument?.kind !== "text" || others.length > 0)
    return assign(command, mergeMonths(typed.split(/\s+/)), words);
  if (typed === "") return {};
  const isNamed = typed.startsWith(`${name}:`) || typed.startsWith(`${name}=`);
  return { [name]: isNamed ? typed.slice(name.length + 1) : typed };
}

/** Gives each word to the first argument that takes it: by name, by kind, or else the text. */
function assign(command: Command, tokens: readonly string[], words: Words): Record<string, string> {
  const values: Record<string, string> = {};
  const named = Object.entries(command.arguments);
  const textName = named.find(([, argument]) => argument.kind === "text")?.[0] ?? named[0]?.[0];
  const free: string[] = [];
  const placed: string[] = [];
  for (const token of tokens.filter((each) => each !== "")) {
    const given = byName(token, named);
    const [name, value] = given ?? byKind(token, named, values, words) ?? [];
    if (name === undefined) free.push(token);
    else values[name] = value ?? "";
    if (name !== undefined && !given) placed.push(name);
  }
  fillRange(values, named, placed);
  if (free.length > 0 && textName !== undefined)
    values[textName] = [values[textName] ?? "", ...free].join(" ").trim();
  return values;
}

type Named = readonly (readonly [string, Argument])[];

/** A date typed alone means all of that day, month or year: it both begins and ends the range. */
function fillRange(values: Record<string, string>, named: Named, placed: readonly string[]): void {
  const [from, to] = named.filter(([, { kind }]) => kind === "date").map(([name]) => name);
  if (from === undefined || to === undefined || values[to] !== undefined || !placed.includes(from)) return;
  values[to] = values[from] ?? "";
}

function byName(token: string, named: Named): [string, string] | undefined {
  const colon = token.search(/[:=]/);
  const name = token.slice(0, Math.max(0, colon));
  return named.some(([each]) => each === name) ? [name, token.slice(colon + 1)] : undefined;
}

function byKind(
  token: string,
  named: Named,
  taken: Readonly<Record<string, string>>,
  words: Words,
): [string, string] | undefined {
  const open = named.filter(([name]) => taken[name] === undefined);
  const fitting = open.find(
    ([, argument]) => argument.kind !== "text" && parseValue(argument, token, words) !== undefined,
  );
  // What looks like a date is meant as one: better to say what is wrong with it than to look for such an actor.
  const meant =
    fitting ?? open.find(([, { kind }]) => kind === "date" && /^\d[\d./-]{3,}$/.test(fold(token)));
  return meant && [meant[0], token];
}

/** "September 2025" and the like, in any language, as one word: 2025-09. */
function mergeMonths(tokens: readonly string[]): string[] {
  const merged: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [name = "", year = ""] = [tokens[index], fold(tokens[index + 1] ?? "")];
    const month = monthOf(name);
    const isMonth = month !== undefined && /^\d{4}$/.test(year);
    merged.push(isMonth ? `${year}-${String(month).padStart(2, "0")}` : name);
    if (isMonth) index += 1;
  }
  return merged;
}

/** A day, month or year as people write it: 2025-09-03, 2025/9/3, 3.9.2025, 9/2025, September 2025, 2025. */
function pointOf(value: string): Point | undefined {
  const text = mergeMonths(fold(value).split(/\s+/)).join(" ");
  const found = DATE_FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const parts = [found.year, found.month?.padStart(2, "0"), found.day?.padStart(2, "0")];
  try {
    return parsePoint(parts.filter((part) => part !== undefined).join("-"));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The day before the month in numbers, as all three languages write it; the year first only with four digits. */
const DATE_FORMS = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)?$/,
  /^(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
];

function isChoice(choice: string, value: string, words: Words): boolean {
  const wanted = fold(value);
  return (
    choice === wanted || LANGUAGES.some((language) => fold(words[language](`choice-${choice}`)) === wanted)
  );
}
