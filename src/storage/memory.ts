/** What the core remembers, as records of a store. */
import type * as z from "zod";
import { type Change, changed, type KINDS, type Memory, NOBODY, type Origin } from "#core/memory/memory.ts";
import {
  movedPlaces,
  type Place,
  type Places,
  UNSEEN,
  withFollow,
  withoutFollow,
  withPlace,
  withShown,
} from "#core/memory/places.ts";
import type { Scope } from "#core/memory/settings.ts";

/** Values by key. Everything rejects while the store is out of reach. */
export type Records<Value> = {
  get(key: string): Promise<Value | undefined>;
  /** Replaces what is there, which nobody else changes meanwhile; undefined takes it away. */
  update(key: string, change: (value: Value | undefined) => Value | undefined): Promise<unknown>;
  delete(key: string): Promise<unknown>;
};

type RecordsOf = {
  readonly [Name in keyof typeof KINDS]: Records<z.infer<(typeof KINDS)[Name]["schema"]>>;
};

/** The memory over these records. */
export function createMemory(records: RecordsOf): Memory {
  const { places } = records;
  return {
    async recall({ reader, chat, place }) {
      try {
        const [own, shared, there] = await Promise.all([
          records.reader.get(reader),
          chat === undefined ? undefined : records.chat.get(chat),
          chat === undefined ? undefined : places.get(chat),
        ]);
        return { reader: own ?? {}, chat: shared ?? {}, ...around(there, place), keeps: "yes" };
      } catch {
        // Told by the store itself, once; here every answer would tell it again.
        return { ...NOBODY, keeps: "not-now" };
      }
    },
    async keep(origin, change) {
      switch (change.change) {
        case "set":
          return keepSetting(records, origin, change);
        case "forget":
          return forget(records, origin, change.of);
        case "follow":
          return inPlace(places, origin, (own) => ({
            ...withFollow(own, change),
            ...aloneOf(origin, change),
          }));
        case "unfollow":
          return inPlace(places, origin, (own) => withoutFollow(own, change));
      }
    },
    keepShown: (origin, story, version) => inPlace(places, origin, (own) => withShown(own, story, version)),
    forgetChat: (chat) => forgetChat(records, chat),
    async moveChat(from, to) {
      await move(records.chat, { from, to }, (settings) => settings);
      await move(places, { from, to }, (there) => movedPlaces(there, from, to));
    },
  };
}

type PlaceRecords = RecordsOf["places"];

/** The place asked from, where anything can be pushed to it, and the others of its chat. */
function around(there: Places | undefined, place: string | undefined) {
  const all = Object.entries(there?.places ?? {});
  const elsewhere = all.filter(([key]) => key !== place).map(([, own]) => own);
  return { elsewhere, here: place === undefined ? undefined : (there?.places[place] ?? UNSEEN) };
}

async function keepSetting(records: RecordsOf, origin: Origin, change: Change & { change: "set" }) {
  if (change.of === "reader")
    await records.reader.update(origin.reader, (reader = {}) =>
      filled(changed({ ...NOBODY, reader }, change).reader),
    );
  else
    await records.chat.update(chatOf(origin), (chat = {}) =>
      filled(changed({ ...NOBODY, chat }, change).chat),
    );
}

async function forget(records: RecordsOf, origin: Origin, of: Scope): Promise<void> {
  if (of === "chat") return forgetChat(records, chatOf(origin));
  await records.reader.delete(origin.reader);
  // Nor is it kept any more who it was that follows something here.
  if (origin.chat !== undefined && origin.place !== undefined)
    await inPlace(records.places, origin, ({ reader: _, ...own }) => own);
}

async function forgetChat(records: RecordsOf, chat: string): Promise<void> {
  await Promise.all([records.chat.delete(chat), records.places.delete(chat)]);
}

async function inPlace(places: PlaceRecords, origin: Origin, change: (own: Place) => Place): Promise<void> {
  const { place } = origin;
  if (place === undefined) throw new Error("expected a place to keep something of, found none");
  await places.update(chatOf(origin), (there) => withPlace(there, place, change));
}

/** Only of somebody alone with the bot it is kept who follows: it is their language that counts. */
function aloneOf({ reader }: Origin, { isAlone }: { readonly isAlone: boolean }): Pick<Place, "reader"> {
  return isAlone ? { reader } : {};
}

async function move<Value>(
  records: Records<Value>,
  { from, to }: { readonly from: string; readonly to: string },
  renamed: (value: Value) => Value,
): Promise<void> {
  const moving = await records.get(from);
  if (moving === undefined) return;
  await records.update(to, (there) => there ?? renamed(moving));
  await records.delete(from);
}

/** @throws when the reader is in no chat that anything is kept of. */
function chatOf({ chat }: Origin): string {
  if (chat === undefined) throw new Error("expected a chat to keep something of, found none");
  return chat;
}

/** Of nothing set, nothing is kept. */
function filled<Own extends object>(settings: Own): Own | undefined {
  return Object.keys(settings).length > 0 ? settings : undefined;
}
