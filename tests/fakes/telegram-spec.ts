/**
 * Checks calls against the Bot API written down as data, which lies beside the checkout and not in it; where
 * it is missing, only this check is skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { ROOT } from "../bot.ts";
import { withAdditions } from "./telegram-additions.ts";

const PATH = `${ROOT}../shared/specs/telegram-bot-api-10.1.json`;

export type Field = { readonly name: string; readonly types: readonly string[]; readonly required: boolean };
type Shape = { readonly fields?: readonly Field[]; readonly subtypes?: readonly string[] };
export type Spec = { readonly methods: Record<string, Shape>; readonly types: Record<string, Shape> };

type Found = { readonly spec: Spec } | { readonly missing: string };

/** The specification, or why there is none. */
export function readSpec(): Found {
  return FOUND;
}

const FOUND = load();

/** vitest tells only how many tests were skipped, so the reason is printed once for each file of tests. */
function load(): Found {
  if (existsSync(PATH)) return { spec: withAdditions(JSON.parse(readFileSync(PATH, "utf8"))) };
  const missing = `calls are not checked against the Bot API: no specification at ${PATH}`;
  console.warn(missing);
  return { missing };
}

/** What in the parameters of a call the specification forbids. */
export function callFaults({
  spec,
  method,
  params,
}: {
  spec: Spec;
  method: string;
  params: unknown;
}): string[] {
  const shape = spec.methods[method];
  return shape ? shapeFaults(spec, shape, { value: params, at: method }) : [`${method}: no such method`];
}

type Place = { readonly value: unknown; readonly at: string };

/** What is wrong with a value that should be of that type. */
export function typeFaults(spec: Spec, type: string, { value, at }: Place): string[] {
  const [, item] = /^Array of (.+)$/.exec(type) ?? [];
  if (item !== undefined) {
    return Array.isArray(value)
      ? value.flatMap((each, index) => typeFaults(spec, item, { value: each, at: `${at}[${index}]` }))
      : [`${at}: expected an array`];
  }
  const isSimple = SIMPLE[type];
  if (isSimple) return isSimple(value) ? [] : [`${at}: expected ${type}`];
  const shape = spec.types[type];
  return shape ? shapeFaults(spec, shape, { value, at }) : [`${at}: the type ${type} is not known`];
}

const SIMPLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  Integer: Number.isSafeInteger,
  Float: (value) => typeof value === "number",
  String: (value) => typeof value === "string" && value.isWellFormed(),
  Boolean: (value) => typeof value === "boolean",
};

function shapeFaults(spec: Spec, { fields = [], subtypes }: Shape, { value, at }: Place): string[] {
  if (subtypes) return fewest(subtypes.map((type) => typeFaults(spec, type, { value, at })));
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [`${at}: expected an object`];
  const given = new Map(Object.entries(value));
  const known = fields.map(({ name }) => name);
  return [
    ...[...given.keys()]
      .filter((name) => !known.includes(name))
      .map((name) => `${at}.${name}: no such field`),
    ...fields.flatMap((field) => fieldFaults(spec, field, { value: given.get(field.name), at })),
  ];
}

function fieldFaults(spec: Spec, { name, types, required }: Field, { value, at }: Place): string[] {
  const place = { value, at: `${at}.${name}` };
  if (value === undefined) return required ? [`${place.at}: missing`] : [];
  return fewest(types.map((type) => typeFaults(spec, type, place)));
}

/** The faults of that alternative which comes closest. */
function fewest(alternatives: readonly string[][]): string[] {
  return alternatives.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
