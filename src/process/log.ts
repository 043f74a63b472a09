/** The log: a line of JSON each, or on a terminal a line for people. */
import { styleText } from "node:util";
import { type Level, type Logger, pino } from "pino";

export type Out = { readonly isTTY?: boolean | undefined; write(text: string): unknown };

type Options = {
  readonly level: Level | "silent";
  readonly out: Out;
  /** What must not stand in any line, whoever would write it there. Nobody should: this is the last net. */
  readonly secrets: readonly string[];
};

/** pino, with levels by name and times as people write them. Each line is out before the next statement runs. */
export function createLog({ level, out, secrets }: Options): Logger {
  const clean = (line: string) => secrets.reduce((text, secret) => text.replaceAll(secret, "[hidden]"), line);
  const shape = out.isTTY ? forPeople : (line: string) => line;
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line) => out.write(shape(clean(line))) },
  );
}

/** `12:00:01 WARN  the message  field=value`. */
function forPeople(line: string): string {
  const { level, time, msg, ...fields } = JSON.parse(line);
  const shown = Object.entries(fields).map(([name, value]) => `${name}=${plain(value)}`);
  const mark = styleText(COLOURS[level] ?? "gray", String(level).toUpperCase().padEnd(5));
  const details = shown.length > 0 ? `  ${styleText("dim", shown.join(" "))}` : "";
  return `${String(time).slice(11, 19)} ${mark} ${msg}${details}\n`;
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

const COLOURS: Readonly<Record<string, Parameters<typeof styleText>[0]>> = {
  info: "green",
  warn: "yellow",
  error: "red",
  fatal: "red",
};
