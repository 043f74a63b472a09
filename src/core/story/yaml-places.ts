/** A YAML file read with the places of everything in it, as is needed where something is wrong. */
import type { Document, YAMLMap } from "yaml";
import type { Fault } from "./fault.ts";
import { yamlLibrary } from "./libraries.ts";

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

/** Of a file so many are told: whoever has made more looks again, and nobody can hold the process up by them. */
export const MAX_FAULTS = 100;

/** Its own search for repeated keys compares each with each, and takes minutes for a file of nothing but keys. */
export function readWithPlaces(name: string, text: string): YamlFile {
  const { LineCounter, parseDocument } = yamlLibrary();
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
  yamlLibrary().visit(document, {
    Map(_, map) {
      for (const offset of repeatedIn(map)) offsets.push(offset);
    },
  });
  return offsets;
}

function repeatedIn({ items }: YAMLMap): number[] {
  const { isScalar } = yamlLibrary();
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
  const { isMap, isNode, isPair } = yamlLibrary();
  const node = document.getIn(path, true);
  if (isNode(node) && node.range && typeof path.at(-1) === "number") return node.range[0];
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isNode(item.key) && String(item.key) === String(path.at(-1)),
  );
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
