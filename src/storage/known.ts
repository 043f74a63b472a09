/** What stored texts say, known for as long as they are what was read last. */
import type { Texts } from "./backend.ts";

/** How many of a kind are known, and how long they may be: settings of some thousand readers and chats, and no stories. */
const MOST = 2000;
const MOST_LETTERS = 1000;

type Reading<T> = { readonly text: string; readonly value: T };

/** By where a text is. What it says is not read anew while the store gives the same. */
export type Known<T> = {
  get(place: string): Reading<T> | undefined;
  set(place: string, reading: Reading<T>): void;
};

export type Knowing = {
  readonly texts: Texts;
  /** For the values of one kind. */
  known<T>(): Known<T>;
};

/** Nothing of what is read stays known. */
export function nothing<T>(): Known<T> {
  return { get: () => undefined, set() {} };
}

/** For a store whose texts others change: of what they erase, nothing may stay here. */
export function knowingNothing(texts: Texts): Knowing {
  return { texts, known: nothing };
}

/** For a store that belongs to one process. What is changed or erased by way of the texts given back is forgotten with it. */
export function knowing(texts: Texts): Knowing {
  const all: Pick<Map<string, unknown>, "delete">[] = [];
  /** Afterwards: what is read before a change is the old text still. */
  const forgetting = <T>(places: readonly string[], change: Promise<T>) =>
    change.finally(() => {
      for (const readings of all) for (const place of places) readings.delete(place);
    });
  return {
    texts: {
      get: (place) => texts.get(place),
      getMany: (places) => texts.getMany(places),
      entries: (prefix) => texts.entries(prefix),
      set: (place, ...rest) => forgetting([place], texts.set(place, ...rest)),
      deleteMany: (places) => forgetting(places, texts.deleteMany(places)),
      add: (place, ...rest) => forgetting([place], texts.add(place, ...rest)),
      swap: (place, ...rest) => forgetting([place], texts.swap(place, ...rest)),
    },
    known<T>(): Known<T> {
      const readings = new Map<string, Reading<T>>();
      all.push(readings);
      return {
        get: (place) => readings.get(place),
        set(place, reading) {
          if (reading.text.length > MOST_LETTERS) return;
          if (readings.size >= MOST) readings.clear();
          readings.set(place, reading);
        },
      };
    },
  };
}
