import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Message, type Pattern, parse } from "@fluent/syntax";
import { expect, test } from "vitest";
import type { Command } from "#core/command/command.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { readWords } from "#core/language/words.ts";
import { currentValue, possibleValues, SETTINGS } from "#core/memory/settings.ts";
import { FIELDS } from "#core/news/fields.ts";
import { ACTOR_KINDS, DETAIL_KINDS, EVENT_KINDS, SUMMARY_LENGTHS } from "#core/story/schema.ts";
import { UNSURE } from "#core/story/schema-texts.ts";
import { ROOT, testBot } from "../../bot.ts";

const words = readWords(`${ROOT}locales`);
const { commands } = await testBot();
const messages = Object.fromEntries(LANGUAGES.map((language) => [language, messagesOf(language)]));

test.for(LANGUAGES)("%s has the messages, attributes and variables that the others have", (language) => {
  expect(messages[language]).toEqual(messages.en);
});

test.for(LANGUAGES)("every message can be said in %s, for any number", (language) => {
  for (const [id, variables] of Object.entries(messages[language] ?? {}))
    for (const value of [0, 1, 2, 3, 11, 100]) {
      const said = words[language](id, Object.fromEntries(variables.map((name) => [name, value])));
      expect(said.trim(), `${language} ${id}`).not.toBe("");
      expect(said, `${language} ${id}`).not.toMatch(/[{}]/);
    }
});

test("no message is there that no code says", () => {
  const ids = Object.keys(messages.en ?? {}).map((id) => id.replace(/\.(description|message|spoken)$/, ""));
  expect(ids.filter((id) => !isSaid(id))).toEqual([]);
});

test.for(LANGUAGES)(
  "the descriptions of commands and arguments in %s fit Discord's 100 characters",
  (language) => {
    const ids = Object.keys(messages[language] ?? {}).filter((id) => id.endsWith(".description"));
    expect(ids.filter((id) => [...words[language](id)].length > 100)).toEqual([]);
  },
);

test.for(LANGUAGES)("names of commands and arguments in %s are names that Discord takes", (language) => {
  // https://discord.com/developers/docs/interactions/application-commands: 1 to 32 letters, in lower case.
  const names = namesOf().map((id) => words[language](id));
  expect(
    names.filter((name) => !/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase()),
  ).toEqual([]);
});

test("the names of commands are names that Telegram takes", () => {
  expect([...commands.keys()].filter((name) => !/^[a-z]{1,32}$/.test(name))).toEqual([]);
});

test.for(LANGUAGES)("no two commands, arguments of one command or choices share a name in %s", (language) => {
  const listed = [...commands.values()].filter((command) => command.listed);
  const groups = [
    listed.map(({ name }) => `command-${name}`),
    ...listed.map((command) => Object.keys(command.arguments).map((name) => `argument-${name}`)),
    ...choicesOf(listed).map((choices) => choices.map((choice) => `choice-${choice}`)),
  ];
  for (const group of groups) {
    const names = group.map((id) => words[language](id));
    expect(new Set(names).size).toBe(names.length);
  }
});

test("Arabic counts in six ways", () => {
  const say = (count: number) => words.ar("source-facts", { count }).replace(/[\u2068\u2069]/g, "");
  expect([0, 1, 2, 3, 11, 100].map(say)).toEqual([
    "لا تستند أي معلومة في القصة إلى هذه الجملة",
    "معلومة واحدة تستند إلى هذه الجملة",
    "معلومتان تستندان إلى هذه الجملة",
    "3 معلومات تستند إلى هذه الجملة",
    "11 معلومة تستند إلى هذه الجملة",
    "100 معلومة تستند إلى هذه الجملة",
  ]);
});

test("a message that is not there is an error that names it and its file", () => {
  expect(() => words.tr("no-such-message")).toThrow(
    "locales/tr.ftl: expected the message no-such-message, found none",
  );
  expect(() => words.tr("page", { number: 1 })).toThrow("locales/tr.ftl: page: ");
});

/** The variables of every message and attribute, by its id. */
function messagesOf(language: Language): Record<string, string[]> {
  const text = readFileSync(`${ROOT}locales/${language}.ftl`, "utf8");
  const { body } = parse(text, {});
  expect(body.filter(({ type }) => type === "Junk")).toEqual([]);
  const found = body.filter((entry): entry is Message => entry.type === "Message");
  const patterns = found.flatMap(({ id, value, attributes }): [string, Pattern | null][] => [
    [id.name, value],
    ...attributes.map((each): [string, Pattern] => [`${id.name}.${each.id.name}`, each.value]),
  ]);
  expect(new Set(patterns.map(([id]) => id)).size, "ids used once").toBe(patterns.length);
  const variablesOf = (pattern: Pattern | null) =>
    text.slice(pattern?.span?.start, pattern?.span?.end).match(/\$\w+/g) ?? [];
  return Object.fromEntries(
    patterns.map(([id, pattern]) => [
      id,
      [...new Set(variablesOf(pattern))].map((name) => name.slice(1)).sort(),
    ]),
  );
}

function namesOf(): string[] {
  const listed = [...commands.values()].filter((command) => command.listed);
  const taken = listed.flatMap((command) => Object.keys(command.arguments));
  return [...listed.map(({ name }) => `command-${name}`), ...taken.map((name) => `argument-${name}`)];
}

/** True when code says the message by its whole id, or by an id that it puts together. */
function isSaid(id: string): boolean {
  return code.includes(`"${id}"`) || built.has(id);
}

function choicesOf(among: readonly Command[]): (readonly string[])[] {
  const taken = among.flatMap((command) => Object.values(command.arguments));
  return taken.flatMap((argument) => (argument.kind === "choice" ? [argument.choices] : []));
}

const settings = [...new Set(Object.values(SETTINGS).flat())];

/** The ids that code completes with a command, an argument, a kind or a length, as in `choice-${length}`. */
const built = new Set(
  Object.entries({
    command: [...commands.keys()],
    argument: [...commands.values()].flatMap((command) => Object.keys(command.arguments)),
    choice: choicesOf([...commands.values()]).flat(),
    settings: Object.keys(SETTINGS),
    about: settings,
    value: settings.flatMap((setting) => possibleValues(setting) ?? []),
    "value-default": settings.filter((setting) => currentValue({}, setting) === undefined),
    ...Object.fromEntries(["mydata-of", "mydata-forget", "mydata-sure"].map((id) => [id, ["me", "chat"]])),
    summary: SUMMARY_LENGTHS,
    web: UNSURE,
    ask: ["silent", "unfound"],
    detail: DETAIL_KINDS,
    picture: EVENT_KINDS,
    next: ["summary", "timeline", "who", "said", "source"],
    who: [...ACTOR_KINDS, "place"],
    offer: [...ACTOR_KINDS, "place", "event", "statement"],
    missing: [...commands.values()].flatMap((command) =>
      Object.entries(command.arguments).flatMap(([name, { required }]) => (required ? [name] : [])),
    ),
    "news-was": FIELDS,
    check: ["in-source", "differs", "not-in-source"],
    bad: ["text", "number", "choice", "date"],
  }).flatMap(([prefix, names]) => names.map((name) => `${prefix}-${name}`)),
);

const code = ["src", "commands"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|js)$/.test(file))
      .map((file) => readFileSync(join(ROOT, folder, file), "utf8")),
  )
  .join("\n");
