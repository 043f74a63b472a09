/** Where stored texts go that cannot be read: out of the way, and nothing is lost. */
import type { Log } from "../adapters/adapter.ts";
import type { Texts } from "./backend.ts";
import type { Fault } from "./kind.ts";

/** How long they are kept, in milliseconds: the admin has 90 days to put things right. */
const KEPT = 90 * 24 * 3_600_000;

/** Where the texts of a key are. No kind has a dot in its name. */
export function asideKey(kind: string, key: string): string {
  return `aside.${kind}:${key}`;
}

/** Keeps a copy of the text beside those that the key had before. */
export async function keepAside(texts: Texts, at: string, text: string): Promise<void> {
  for (;;) {
    const kept = await texts.get(at);
    const isKept =
      kept === undefined
        ? await texts.add(at, text, KEPT)
        : kept.split("\n").includes(text) || (await texts.swap(at, kept, `${kept}\n${text}`, KEPT));
    if (isKept) return;
  }
}

/** Counts what could not be read since the process started, and tells the log once of each kind. */
export class Unreadable {
  readonly #log: Log;
  readonly #kinds = new Set<string>();
  readonly #later = new Set<string>();
  #moved = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  get count(): number {
    return this.#moved + this.#later.size;
  }

  /** A text of a later version stays in its place, so it comes up again and again, and counts once. */
  add(kind: string, key: string, fault: Fault): void {
    if (fault === "later version") this.#later.add(`${kind}:${key}`);
    else this.#moved++;
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    this.#log.warn({ kind, fault }, "what is stored could not be read, and is set aside");
  }
}
