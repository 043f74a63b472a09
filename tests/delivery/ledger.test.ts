import fc from "fast-check";
import { expect, test } from "vitest";
import { snapshotOf } from "#core/news/snapshot.ts";
import type { Story } from "#core/story/story.ts";
import { edited, FIRST, NEW_STATEMENT, NO_PEACE, PACT, PACT_DATE } from "../versions.ts";
import { follow, keptRecords, type Step, simulatedClock, process as startProcess } from "./simulated.ts";

/** Versions one after the other: no two are alike, so that every sum of them is news. */
const VERSIONS: readonly Story[] = [
  FIRST,
  edited(...PACT),
  edited(...PACT, NEW_STATEMENT),
  edited(...PACT, NEW_STATEMENT, PACT_DATE),
  edited(...PACT, NEW_STATEMENT, PACT_DATE, NO_PEACE),
];

const PLACES = ["here:1", "here:2", "here:2/7", "here:3"];

type Event =
  | { readonly do: "publish" }
  | { readonly do: "follow" | "unfollow"; readonly place: string }
  /** Kills the process after so many steps, in the middle of whatever it then does. */
  | { readonly do: "kill"; readonly after: number; readonly isDone: boolean };

const place = fc.constantFrom(...PLACES);
const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    fc.constant({ do: "publish" as const }),
    fc.record({ do: fc.constantFrom("follow" as const, "follow" as const, "unfollow" as const), place }),
    fc.record({ do: fc.constant("kill" as const), after: fc.nat(9), isDone: fc.boolean() }),
  ),
  { minLength: 3, maxLength: 14 },
);

/** What a place was told: all between two versions. */
type Told = { readonly place: string; readonly since: number; readonly until: number };

const STORY = "egypt-turkey";

/** The world around the processes: what is kept, who wants to be told, and what they were told. */
function world() {
  const kept = keptRecords();
  const { clock, pass: passTime } = simulatedClock();
  const told: Told[] = [];
  const owed: Told[] = [];
  const wanted = new Set<string>();
  let [version, kills] = [1, 0];
  /** Whether the process may be in the middle of something. */
  let isBusy = false;
  let end = () => {};

  const pass = async () => {
    await passTime();
    isBusy = false;
  };

  /** Starts a process in place of the one before, to be killed before or after its step of that number. */
  const start = async ({ after, isDone } = { after: Number.POSITIVE_INFINITY, isDone: false }) => {
    end();
    let steps = 0;
    let isDead = false;
    end = () => {
      isDead = true;
    };
    const never = new Promise<never>(() => {});
    const step: Step = async (act) => {
      const isLast = steps === after;
      steps += 1;
      if (isDead || (isLast && !isDone)) return never;
      isDead = isLast;
      const result = await act();
      return isDead ? never : result;
    };
    const deliver = async (place: string) => {
      const since = kept.places.all.get(chatOf(place))?.places[place]?.follows[STORY]?.told ?? 0;
      told.push({ place, since, until: version });
      return { outcome: "sent" as const };
    };
    const process = await startProcess(kept, clock, { step, deliver });
    process.bot.library = () => libraryOf(version);
    await process.delivery.published();
    return process;
  };

  const play: {
    readonly [Do in Event["do"]]: (event: Event & { do: Do }, now: Running) => Promise<Running>;
  } = {
    publish: async (_, now) => {
      if (version === VERSIONS.length) return now;
      version += 1;
      for (const place of wanted) owed.push({ place, since: version - 1, until: version });
      isBusy = true;
      await now.delivery.published();
      return now;
    },
    follow: async ({ place }, now) => {
      await pass();
      await follow(now.bot, place);
      wanted.add(place);
      return now;
    },
    unfollow: async ({ place }, now) => {
      await pass();
      const where = { reader: "here:1", chat: chatOf(place), place };
      await now.bot.memory.keep(where, { change: "unfollow", story: STORY });
      wanted.delete(place);
      return now;
    },
    kill: async (event) => {
      // The process that runs ends at once, and the next one after some steps.
      kills += isBusy ? 2 : 1;
      await start(event);
      await pass();
      return start();
    },
  };
  return { told, owed, play, start, pass, kills: () => kills };
}

type Running = Awaited<ReturnType<typeof startProcess>>;

/** Plays the events; gives what every place was sent, what it was to be sent, and how many kills there were. */
async function played(all: readonly Event[]) {
  const { play, start, pass, told, owed, kills } = world();
  let now = await start();
  for (const event of all) now = await play[event.do](event as never, now);
  await pass();
  return { told, owed, kills: kills() };
}

function chatOf(place: string): string {
  return place.split("/")[0] ?? "";
}

function libraryOf(version: number) {
  const story = VERSIONS[version - 1] ?? FIRST;
  return { stories: new Map([[story.id, story]]), faults: new Map() };
}

test("whatever happens and whenever the process is killed, nobody misses anything, and a kill repeats one message at most", async () => {
  const [first, ...others] = VERSIONS.map((each) => JSON.stringify(snapshotOf(each)));
  expect(new Set([first, ...others]).size).toBe(VERSIONS.length);
  await fc.assert(
    fc.asyncProperty(events, async (all) => {
      const { told, owed, kills } = await played(all);
      for (const each of owed)
        expect(
          told.some((one) => covers(one, each)),
          JSON.stringify({ each, told }),
        ).toBe(true);
      for (const one of told)
        expect(
          owed.some((each) => covers(one, each)),
          JSON.stringify({ one, owed }),
        ).toBe(true);
      expect(repeatsIn(told)).toBeLessThanOrEqual(kills);
    }),
    { numRuns: 60 },
  );
}, 60_000);

function covers({ place, since, until }: Told, part: Told): boolean {
  return place === part.place && since <= part.since && until >= part.until;
}

/** Messages that told something again. */
function repeatsIn(told: readonly Told[]): number {
  return told.filter((one, index) =>
    told.slice(0, index).some((other) => other.place === one.place && other.until > one.since),
  ).length;
}
