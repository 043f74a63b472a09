/**
 * Deep links: `https://t.me/bot?start=who-sisi` opens the call `who?sisi` in a private chat. A parameter has 1 to 64
 * of `A-Z a-z 0-9 _ -` (https://core.telegram.org/bots/features#deep-linking), and no call a capital. So of the marks
 * of a call the first `?` is `-`, `#` is `A`, and `&` and `.` are `_`: as long as the call, and read back without loss.
 */
import { type Call, readCall } from "#core/command/calls.ts";
import type { Commands } from "#core/command/command.ts";

/** A call as a button holds it, as the parameter of a deep link. */
export function writeStart(call: string): string {
  return call.replace("?", "-").replace("#", "A").replace(/[&.]/g, "_");
}

/** The call that the parameter of a deep link opens; undefined when it is none. */
export function readStart(parameter: string, commands: Commands): Call | undefined {
  const { command, values, aim } = START.exec(parameter)?.groups ?? {};
  if (command === undefined) return undefined;
  const given = values === undefined ? "" : `?${values.replaceAll("_", "&")}`;
  return readCall(command + given + (aim === undefined ? "" : `#${aim.replaceAll("_", ".")}`), commands);
}

const START = /^(?<command>[a-z]+)(?:-(?<values>[a-z0-9_-]*))?(?:A(?<aim>[a-z0-9_-]*))?$/;
