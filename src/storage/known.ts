/** Values that were read of a store, at hand until something changes there. */
import type { Texts } from "./backend.ts";

/** How many of a kind are at hand: those of some thousand readers or chats, at well under a kilobyte each. */
const MOST = 2000;

/** A value that is at hand; or what keeps one, to be given what is read now. */
type Found<T> = { readonly value: T | undefined } | { readonly keep: (value: T | undefined) => void };

export type Known<T> = { find(place: string): Found<T> };

export type Knowing = {
  readonly texts: Texts;
  /** For the values of one kind. */
  known<T>(): Known<T>;
};

/** Nothing that is read stays at hand. */
export const unknown = { find: (_place: string) => ({ keep: (_value: unknown) => {} }) };

/**
 * For a store that tells when others have changed it: then nothing is known any more. What is changed or erased by way of
 * the texts given back is forgotten with it.
 */
export function knowing(texts: Texts): Knowing {
  const all: Map<string, unknown>[] = [];
  let stamp: number | undefined;
  let changes = 0;
  const forget = () => {
    for (const values of all) values.clear();
  };
  /** Afterwards: what is read before a change is the old text still. */
  const forgetting = <T>(places: readonly string[], change: Promise<T>) =>
    change.finally(() => {
      changes += 1;
      for (const values of all) for (const place of places) values.delete(place);
    });
  const isSame = () => {
    const now = texts.stamp();
    if (now !== stamp) forget();
    stamp = now;
    return now !== undefined;
  };
  return {
    texts: {
      get: (place) => texts.get(place),
      getMany: (places) => texts.getMany(places),
      entries: (prefix) => texts.entries(prefix),
      stamp: () => texts.stamp(),
      set: (place, ...rest) => forgetting([place], texts.set(place, ...rest)),
      deleteMany: (places) => forgetting(places, texts.deleteMany(places)),
      add: (place, ...rest) => forgetting([place], texts.add(place, ...rest)),
      swap: (place, ...rest) => forgetting([place], texts.swap(place, ...rest)),
    },
    known<T>(): Known<T> {
      const values = new Map<string, T | undefined>();
      all.push(values);
      return {
        find(place) {
          if (!isSame()) return unknown.find(place);
          const value = values.get(place);
          if (value !== undefined || values.has(place)) return { value };
          const asked = { stamp, changes };
          return {
            keep(read) {
              // What was read while something changed may be the old text.
              if (asked.stamp !== stamp || asked.changes !== changes) return;
              if (values.size >= MOST) values.clear();
              values.set(place, read);
            },
          };
        },
      };
    },
  };
}
