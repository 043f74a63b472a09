/** What is remembered of the places of a chat that messages can be pushed to: what is followed, and what was shown. */
import * as z from "zod";
import { LANGUAGES, type Language } from "#core/language/language.ts";

const id = z.string().regex(/^[a-z0-9-]{1,16}$/);
/** The number of a version of a story. */
const version = z.int().min(1);

const follow = z.strictObject({
  /** The version up to which everything was told. */
  told: version,
  /** The version of the last message that was sent. */
  sent: version.optional(),
  /** Those whom it is about, where that is not everybody. */
  actors: z.array(id).min(1).optional(),
});

const place = z.strictObject({
  /** By story. */
  follows: z.record(id, follow),
  /** The last version of each story that was shown. */
  shown: z.record(id, version),
  /** The language in which somebody last followed something; it counts where none is set. */
  language: z.enum(LANGUAGES).optional(),
  /** Who is alone with the bot here: their own settings count. */
  reader: z.string().optional(),
});

export const placesShape = z.strictObject({
  /** By key: a chat, a topic of it, a channel. */
  places: z.record(z.string(), place),
  /** When the last message was pushed to the chat, in milliseconds since 1970: platforms limit how often. */
  pushed: z.int().optional(),
});

export type Follow = z.infer<typeof follow>;
export type Place = z.infer<typeof place>;
export type Places = z.infer<typeof placesShape>;

/** A place that nothing is remembered of. */
export const UNSEEN: Place = { follows: {}, shown: {} };

/** Something to be followed from now on: all of a story, or one actor or place in it. */
export type Following = {
  readonly story: string;
  readonly actor?: string | undefined;
  /** The version that is known: later ones are told. */
  readonly version: number;
  readonly language: Language;
  /** Whether nobody else is there. */
  readonly isAlone: boolean;
};

/** The place with something followed. Whoever follows all of a story follows everybody in it. */
export function withFollow(own: Place, { story, actor, version: told, language }: Following): Place {
  const { actors, ...before } = own.follows[story] ?? { told, actors: [] };
  const all = actor === undefined || actors === undefined ? undefined : [...new Set([...actors, actor])];
  return {
    ...own,
    language,
    follows: { ...own.follows, [story]: { ...before, ...(all && { actors: all }) } },
  };
}

/** The place without it. What followers were told counts as shown. */
export function withoutFollow(own: Place, { story, actor }: Pick<Following, "story" | "actor">): Place {
  const { [story]: ended, ...others } = own.follows;
  if (!ended) return own;
  const left = actor === undefined ? [] : (ended.actors ?? []).filter((each) => each !== actor);
  if (left.length > 0) return { ...own, follows: { ...others, [story]: { ...ended, actors: left } } };
  const isAll = ended.actors === undefined;
  return { ...(isAll ? withShown(own, story, ended.told) : own), follows: others };
}

/** The place after a version of a story was shown in it. */
export function withShown(own: Place, story: string, shown: number): Place {
  return shown > (own.shown[story] ?? 0) ? { ...own, shown: { ...own.shown, [story]: shown } } : own;
}

/** The places with one of them changed. Of nothing to be remembered, nothing is kept. */
export function withPlace(
  { places, ...rest }: Places = { places: {} },
  key: string,
  change: (own: Place) => Place,
): Places | undefined {
  const { [key]: own = UNSEEN, ...others } = places;
  const { follows, shown, ...about } = change(own);
  const isFollowing = Object.keys(follows).length > 0;
  const isKept = isFollowing || Object.keys(shown).length > 0;
  const all = isKept ? { ...others, [key]: { follows, shown, ...(isFollowing && about) } } : others;
  return Object.keys(all).length > 0 ? { ...rest, places: all } : undefined;
}

/** The places of a chat whose key is another from now on. Their own keys begin with it. */
export function movedPlaces({ places, ...rest }: Places, from: string, to: string): Places {
  const moved = Object.entries(places).map(([key, own]) => {
    const isPart = key === from || key.startsWith(`${from}/`);
    return [isPart ? `${to}${key.slice(from.length)}` : key, own];
  });
  return { ...rest, places: Object.fromEntries(moved) };
}
