/** A Dockerfile as data: for the tests, and for what builds its file tree without a container engine. */

export type Step = {
  /** Such as `COPY`, in capitals. */
  readonly name: string;
  /** What stands before the rest as `--name=value`. */
  readonly flags: Readonly<Record<string, string>>;
  readonly text: string;
  /** The text's words; those of the exec form (a JSON array) where it has that. */
  readonly words: readonly string[];
  readonly isExec: boolean;
};

export type Stage = {
  readonly base: string;
  readonly name: string | undefined;
  readonly steps: readonly Step[];
};

/** Reads as much of the language as ours uses: no heredocs, no parser directives but comments, no ONBUILD. */
export function readDockerfile(text: string): Stage[] {
  const lines = text.split("\n").filter((line) => !/^\s*(?:#|$)/.test(line));
  const steps = lines.join("\n").replace(/\\\n/g, "").split("\n").map(stepOf);
  const starts = steps.flatMap(({ name }, index) => (name === "FROM" ? [index] : []));
  return starts.map((start, index) => {
    const [base = "", , name] = steps[start]?.words ?? [];
    return { base, name, steps: steps.slice(start + 1, starts[index + 1]) };
  });
}

/** The variables that the stage sets. */
export function environmentOf({ steps }: Stage): Record<string, string> {
  const pairs = steps.filter(({ name }) => name === "ENV").flatMap(({ words }) => words);
  return Object.fromEntries(pairs.map((pair) => [pair.split("=", 1)[0] ?? "", pair.replace(/^[^=]*=/, "")]));
}

/** The last step of that name, which is the one that counts. */
export function lastStep({ steps }: Stage, name: string): Step | undefined {
  return steps.findLast((step) => step.name === name);
}

function stepOf(line: string): Step {
  const [name = "", ...rest] = line.trim().split(/\s+/);
  const flagged = rest.findIndex((word) => !word.startsWith("--"));
  const flags = rest
    .slice(0, flagged)
    .map((flag) => [flag.replace(/^--|=.*$/g, ""), flag.replace(/^[^=]*=/, "")]);
  const text = line.trim().replace(/^\S+(?:\s+--\S+)*\s*/, "");
  return { name: name.toUpperCase(), flags: Object.fromEntries(flags), text, ...wordsOf(text) };
}

function wordsOf(text: string): Pick<Step, "words" | "isExec"> {
  const list = /^(?:CMD\s+)?(\[.*\])$/.exec(text)?.[1];
  if (list === undefined) return { words: text.split(/\s+/), isExec: false };
  const words: unknown = JSON.parse(list);
  return { words: Array.isArray(words) ? words.map(String) : [], isExec: true };
}
