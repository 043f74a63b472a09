/** What is stored comes in kinds, each with a schema and a version, as text that tells the version. */
import * as z from "zod";

/** Whoever stores something declares its kind. A name is never given to something else. */
export type Kind<T> = {
  /** Letters and hyphens. */
  readonly name: string;
  /** From 1 on: one more with every change after which older values have to be upgraded. */
  readonly version: number;
  /** What a value is. What JSON has no word for, such as an instant, is a codec. */
  readonly schema: z.ZodType<T>;
  /** It is small, and never stored for a while only: what was read of it may stay at hand. */
  readonly stays?: true;
  /** Makes a value of this version of one that version `from` stored; without it the schema takes both. */
  readonly upgrade?: (value: unknown, from: number) => unknown;
};

/** Why a stored text is no value of its kind. Of `later` ones the next version of sanad can read more. */
export type Fault = "no JSON" | "other shape" | "later version";

/** What a text holds: the version of its kind that wrote it, and the value as that had it. */
type Envelope = { readonly version: number; readonly value?: unknown };

/** The text that is stored. @throws when `value` is none of the kind. */
export function packed<T>({ version, schema }: Kind<T>, value: T): string {
  return JSON.stringify({ version, value: z.encode(schema, value) });
}

/** The value of a stored text, whatever the text is. */
export function unpacked<T>(kind: Kind<T>, text: string): { readonly value: T } | { readonly fault: Fault } {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { fault: "no JSON" };
  }
  if (!isEnvelope(stored)) return { fault: "other shape" };
  if (stored.version > kind.version) return { fault: "later version" };
  try {
    return { value: kind.schema.parse(upgraded(kind, stored)) };
  } catch {
    return { fault: "other shape" };
  }
}

/** By hand, as each answer reads some. */
function isEnvelope(stored: unknown): stored is Envelope {
  const version = typeof stored === "object" && stored && "version" in stored ? stored.version : undefined;
  return Number.isSafeInteger(version) && Number(version) > 0;
}

function upgraded<T>(kind: Kind<T>, { version, value }: Envelope): unknown {
  return kind.upgrade && version < kind.version ? kind.upgrade(value, version) : value;
}
