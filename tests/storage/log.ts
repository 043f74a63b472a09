import type { Log } from "../../src/adapters/adapter.ts";

export type Line = { readonly level: string; readonly fields: object; readonly message: string };

/** A log that keeps its lines. */
export function logOf(): { readonly log: Log; readonly lines: Line[] } {
  const lines: Line[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return { log: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") }, lines };
}
