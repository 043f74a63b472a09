/**
 * The ledger: per place and story the version up to which it was told. Nothing else says what is still to be sent, so
 * that a process can end at any moment, and many processes can share the work. Pure.
 */
import { type Follow, type Place, type Places, withPlace, withShown } from "#core/memory/places.ts";

/** Something that a place is to be told: what changed in a story after one version, up to another. */
export type Due = {
  readonly place: string;
  readonly story: string;
  readonly since: number;
  readonly until: number;
};

/** What came of it. Of several versions a follower gets the sum, so one thing settles all of them. */
export type Settled = "sent" | "nothing" | "failed" | "gone";

/** All that the places of a chat are to be told, given the newest version of each story. */
export function dueIn({ places }: Places, newest: (story: string) => number | undefined): Due[] {
  return Object.entries(places).flatMap(([place, { follows }]) =>
    Object.entries(follows).flatMap(([story, { told }]) => {
      const until = newest(story) ?? told;
      return until > told ? [{ place, story, since: told, until }] : [];
    }),
  );
}

/** The ledger after it; undefined where nothing of the chat is left. `at`: when, in milliseconds since 1970. */
export function settled(places: Places | undefined, due: Due, came: Settled, at: number): Places | undefined {
  if (!places?.places[due.place]) return places;
  const after = withPlace(places, due.place, (own) =>
    came === "gone" ? { ...own, follows: {}, shown: {} } : toldIn(own, due, came === "sent"),
  );
  return after && came === "sent" ? { ...after, pushed: Math.round(at) } : after;
}

/** Whoever stopped following meanwhile stays so, and nothing told is ever untold. */
function toldIn(own: Place, { story, until }: Due, isSent: boolean): Place {
  const follow = own.follows[story];
  if (!follow || follow.told >= until) return own;
  const after: Follow = { ...follow, told: until, ...(isSent && { sent: until }) };
  const next = { ...own, follows: { ...own.follows, [story]: after } };
  return isSent && !follow.actors ? withShown(next, story, until) : next;
}
