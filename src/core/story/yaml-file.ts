/** One YAML file of a story: its value, and where each part of it stands. */
import { load } from "js-yaml";
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type * as z from "zod";
import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";

/** A way into a YAML document: the keys and positions that lead to a value. */
export type Path = readonly PropertyKey[];

export type YamlFile = {
  /** The file, as a path from the folder of stories. */
  readonly name: string;
  readonly value: unknown;
  /** What YAML itself finds wrong. */
  readonly faults: readonly Fault[];
  /** A fault at the value that `path` leads to, or at the nearest one above it that exists. */
  fault(path: Path, expected: string, found: string, hint?: string): Fault;
};

/** A file in shape: its value, and the YAML that knows where each part of it stands. */
export type Checked<Value> = { readonly yaml: YamlFile; readonly value: Value };

/** Of a file so many are told: whoever has made more looks again, and nobody can hold the process up by them. */
const MAX_FAULTS = 100;

/**
 * Reads the text of a YAML file. Where everything stands costs seven times as much as what it says, and is asked for
 * only where something is wrong: so `js-yaml` reads what is sound, and `yaml` what is not, or what has to be pointed at.
 */
export function readYaml(name: string, text: string): YamlFile {
  let read: YamlFile | undefined;
  const placed = () => {
    read ??= readWithPlaces(name, text);
    return read;
  };
  const sound = soundValue(text);
  if (sound === undefined) return placed();
  return { name, value: sound.value, faults: [], fault: (...about) => placed().fault(...about) };
}

/**
 * What a file says that YAML finds nothing wrong with; undefined for all others. Aliases may multiply without bound, and
 * how far they may is for `yaml` to say.
 */
function soundValue(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: load(text, { maxAliases: 0 }) };
  } catch {
    return undefined;
  }
}

/** Its own search for repeated keys compares each with each, and takes minutes for a file of nothing but keys. */
function readWithPlaces(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = document.errors.slice(0, MAX_FAULTS).map((error) => ({
    ...place(error.pos[0]),
    expected: "YAML",
    found: error.message.split("\n")[0] ?? "an error",
  }));
  return {
    name,
    value: faults.length === 0 ? plainValue(document, faults, place) : undefined,
    faults,
    fault: (path, expected, found, hint) => ({
      ...place(offsetOf(document, path)),
      expected,
      found,
      ...(hint !== undefined && { hint }),
    }),
  };
}

/** Checks a file's value against a shape; gives the value, or adds every fault to `faults`. */
export function checkShape<T>(file: YamlFile, shape: z.ZodType<T>, faults: Fault[]): T | undefined {
  if (file.faults.length > 0) {
    faults.push(...file.faults);
    return undefined;
  }
  const checked = shape.safeParse(file.value);
  if (checked.success) return checked.data;
  const issues = checked.error.issues.slice(0, MAX_FAULTS);
  faults.push(...issues.flatMap((issue) => issueFaults(file, issue)).slice(0, MAX_FAULTS));
  return undefined;
}

function plainValue(
  document: Document,
  faults: Fault[],
  place: (offset: number) => Omit<Fault, "expected" | "found">,
): unknown {
  try {
    const repeated = repeatedKeys(document).slice(0, MAX_FAULTS);
    faults.push(
      ...repeated.map((offset) => ({ ...place(offset), expected: "YAML", found: "Map keys must be unique" })),
    );
    return repeated.length === 0 ? document.toJS() : undefined;
  } catch (error) {
    // The library refuses documents whose aliases multiply (a "YAML bomb") and dangling aliases.
    faults.push({
      ...place(0),
      expected: "YAML",
      found: error instanceof Error ? error.message : "an error",
    });
    return undefined;
  }
}

/** Where keys stand that their mapping has already. */
function repeatedKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_, map) {
      for (const offset of repeatedIn(map)) offsets.push(offset);
    },
  });
  return offsets;
}

function repeatedIn({ items }: YAMLMap): number[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [key.range?.[0] ?? 0] : [];
  });
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = keyOffset(document, path.slice(0, length)) ?? 0;
    if (offset > 0 || length === 0) return offset;
  }
  return 0;
}

/** Where a value begins: at its key for a mapping's value, so that an author sees the name; else at itself. */
function keyOffset(document: Document, path: Path): number | undefined {
  const node = document.getIn(path, true);
  if (isNode(node) && node.range && typeof path.at(-1) === "number") return node.range[0];
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isNode(item.key) && String(item.key) === String(path.at(-1)),
  );
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

function issueFaults(file: YamlFile, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .slice(0, MAX_FAULTS)
      .map((key) => file.fault([...issue.path, key], "only the keys that sanad knows", `${shown(key)}`));
  }
  const found = issue.path.reduce<unknown>(step, file.value);
  return [file.fault(issue.path, expectedBy(issue, found), shown(found))];
}

function expectedBy(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.path.length === 0) return "a mapping of keys to values";
      // YAML takes 2025 for a number: who wrote it as text has to be told how to say so.
      return issue.expected === "string" && typeof found === "number"
        ? `text in quotes for ${String(issue.path.at(-1))}`
        : `${issue.expected} for ${String(issue.path.at(-1))}`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return issue.path.at(-1) === "draft"
        ? "draft: true, or no such key"
        : "basis: stated, inferred or unknown";
    default:
      return issue.message.replace(/^expected /, "").replace(/, found .*$/, "");
  }
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
