/** What is wrong with a story, told so that its author can mend it. */

export type Fault = {
  /** The file, as a path from the folder of stories. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  /** More that helps, such as the nearest sentence with the difference shown; may have several lines. */
  readonly hint?: string;
};

/** `file:line:column: expected …, found …`, and the hint on lines of its own. */
export function faultText(fault: Fault): string {
  const head = `${fault.file}:${fault.line}:${fault.column}: expected ${fault.expected}, found ${fault.found}`;
  return fault.hint ? `${head}\n${fault.hint.replace(/^/gm, "    ")}` : head;
}

/** A value as an author would recognise it: JSON, cut to one short line. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}
