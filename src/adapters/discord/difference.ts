/** In what the list of commands at Discord differs from the one that it should be. */
import type { Definition } from "./definitions.ts";

/** A command as Discord gives it back: all that sanad relies on. */
export type Held = { readonly name: string; readonly type?: number | undefined };

/** By the names of commands as people know them: `/who`, and in quotes those in the menu of a message. */
export type Difference = {
  readonly added: readonly string[];
  readonly changed: readonly { readonly name: string; readonly fields: readonly Change[] }[];
  readonly removed: readonly string[];
};

/** A field of a command, such as `options.name.description`; undefined where one of the two has none. */
type Change = { readonly field: string; readonly from: string | undefined; readonly to: string | undefined };

/** What would have to change in what Discord holds. The order of commands is Discord's own and counts for nothing. */
export function differenceOf(held: readonly Held[], wanted: readonly Definition[]): Difference {
  const [before, after] = [byName(held), byName(wanted)];
  const changed = [...after].flatMap(([name, command]) => {
    const old = before.get(name);
    const fields = old ? changesOf(sayingOf(old), sayingOf(command)) : [];
    return fields.length > 0 ? [{ name, fields }] : [];
  });
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed,
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
}

/** True when nothing differs. */
export function isNone({ added, changed, removed }: Difference): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** For people: a line for each command, below it what changes in it. */
export function differenceText({ added, changed, removed }: Difference): string {
  return [
    ...added.map((name) => `  + ${name}`),
    ...changed.flatMap(({ name, fields }) => [
      `  ~ ${name}`,
      ...fields.map(({ field, from, to }) => `      ${field}: ${shown(from)} → ${shown(to)}`),
    ]),
    ...removed.map((name) => `  - ${name}`),
  ].join("\n");
}

function shown(value: string | undefined): string {
  return value ?? "nothing";
}

type Fields = ReadonlyMap<string, string>;

function changesOf(before: Fields, after: Fields): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, from: before.get(field), to: after.get(field) }))
    .filter(({ from, to }) => from !== to);
}

function byName(commands: readonly Held[]): Map<string, Held> {
  return new Map(commands.map((command) => [nameOf(command), command]));
}

function sayingOf(command: Held): Fields {
  return new Map(fieldsOf(saying(command), ""));
}

/** Command type 1 is typed; other types stand in menus: discord-api-docs, interactions/application-commands. */
function nameOf({ name, type = 1 }: Held): string {
  return type === 1 ? `/${name}` : JSON.stringify(name);
}

const SAID = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "integration_types",
  "contexts",
  "default_member_permissions",
];

/** What a command says, without the ids and the empty fields that Discord adds when it gives it back. */
function saying(command: object): object {
  const said = Object.fromEntries(Object.entries(command).filter(([key]) => SAID.includes(key)));
  return JSON.parse(JSON.stringify(said), (key, value) => {
    if (isNothing(value)) return undefined;
    return key === "default_member_permissions" ? String(value) : value;
  });
}

function isNothing(value: unknown): boolean {
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return value === null || value === false || value === "" || isEmpty;
}

/** Every value by its path. Options and choices go by their names, and the order they stand in is a value, too. */
function fieldsOf(value: unknown, path: string): [string, string][] {
  if (typeof value !== "object" || value === null) return [[path, JSON.stringify(value)]];
  const entries = Array.isArray(value) ? namedEntries(value) : Object.entries(value);
  const order: [string, string][] = Array.isArray(value)
    ? [[path, entries.map(([name]) => name).join(", ")]]
    : [];
  return [
    ...order,
    ...entries.flatMap(([name, each]) =>
      typeof each === "object" || !Array.isArray(value)
        ? fieldsOf(each, path === "" ? name : `${path}.${name}`)
        : [],
    ),
  ];
}

function namedEntries(values: readonly unknown[]): [string, unknown][] {
  return values.map((value) => {
    const isNamed = typeof value === "object" && value !== null && "name" in value;
    return [isNamed ? String(value.name) : String(value), value];
  });
}
