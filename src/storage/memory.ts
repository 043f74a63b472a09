/** What the core remembers, as records of a store. */
import { changed, type KINDS, type Memory, NOBODY, type Origin, type Recalled } from "#core/memory/memory.ts";
import type { Scope, Settings } from "#core/memory/settings.ts";

/** Values by key. Everything rejects while the store is out of reach. */
export type Records<Value> = {
  get(key: string): Promise<Value | undefined>;
  /** Replaces what is there, which nobody else changes meanwhile; undefined takes it away. */
  update(key: string, change: (value: Value | undefined) => Value | undefined): Promise<unknown>;
  delete(key: string): Promise<unknown>;
};

type RecordsOf = { readonly [Of in keyof typeof KINDS]: Records<Settings[Of]> };

/** The memory over these records. */
export function createMemory(records: RecordsOf): Memory {
  return {
    async recall({ reader, chat }) {
      try {
        const [own, shared] = await Promise.all([
          records.reader.get(reader),
          chat === undefined ? undefined : records.chat.get(chat),
        ]);
        return { reader: own ?? {}, chat: shared ?? {}, keeps: "yes" };
      } catch {
        // Told by the store itself, once; here every answer would tell it again.
        return { ...NOBODY, keeps: "not-now" };
      }
    },
    async keep(origin, change) {
      const { of } = change;
      const key = keyOf(origin, of);
      const next = (settings: Settings[typeof of]) =>
        changed({ ...NOBODY, [of]: settings } satisfies Recalled, change);
      if (of === "reader") await records.reader.update(key, (value) => filled(next(value ?? {}).reader));
      else await records.chat.update(key, (value) => filled(next(value ?? {}).chat));
    },
    async forgetChat(chat) {
      await records.chat.delete(chat);
    },
    async moveChat(from, to) {
      const moving = await records.chat.get(from);
      if (!moving) return;
      await records.chat.update(to, (there) => there ?? moving);
      await records.chat.delete(from);
    },
  };
}

/** @throws when the reader is in no chat that anything is kept of. */
function keyOf({ reader, chat }: Origin, of: Scope): string {
  if (of === "reader") return reader;
  if (chat === undefined) throw new Error("expected a chat to keep something of, found none");
  return chat;
}

/** Of nothing set, nothing is kept. */
function filled<Own extends object>(settings: Own): Own | undefined {
  return Object.keys(settings).length > 0 ? settings : undefined;
}
