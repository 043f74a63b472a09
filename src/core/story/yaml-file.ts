/** One YAML file of a story: its value, and where each part of it stands. */
import { load } from "js-yaml";
import type * as z from "zod";
import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";
import { UNSURE } from "./schema-texts.ts";
import { MAX_FAULTS, readWithPlaces, type YamlFile } from "./yaml-places.ts";

export type { Path, YamlFile } from "./yaml-places.ts";

/** A file in shape: its value, and the YAML that knows where each part of it stands. */
export type Checked<Value> = { readonly yaml: YamlFile; readonly value: Value };

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
        ? `draft: true or one of ${UNSURE.join(", ")}, or no such key`
        : "basis: stated, inferred or unknown";
    default:
      return issue.message.replace(/^expected /, "").replace(/, found .*$/, "");
  }
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
