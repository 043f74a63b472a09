/** What a start shows the admin: a row for each platform. */
import type { Outcome } from "./keep.ts";

/** In which column a row tells of a platform, in however many lines. */
const TOLD_AT = 19;

/** A row: whose it is, whether that is `on`, `off` or `wait`, and what there is to say of it. */
export function row(name: string, state: "on" | "off" | "wait", text: string): string {
  const told = `${state.padEnd(5)}${text}`;
  return `  ${name.padEnd(12)}${told.replaceAll("\n", `\n${" ".repeat(TOLD_AT)}`)}`;
}

/** The row of a platform after a try to start it. */
export function outcomeRow(name: string, outcome: Outcome): string {
  return "lines" in outcome
    ? row(name, "on", outcome.lines)
    : row(name, "wait", `${outcome.reason}\ntrying until it works`);
}
