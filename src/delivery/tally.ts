/** What came of updates that nothing else tells: who is gone, what failed, and which platform waits, and why. */
import * as z from "zod";
import type { Records } from "../storage/memory.ts";
import type { Due, Settled } from "./ledger.ts";

const counts = z.record(z.string(), z.int());

const tallyShape = z.strictObject({
  /** By story and version. */
  gone: counts,
  failed: counts,
  waiting: z.strictObject({ until: z.string(), why: z.string() }).optional(),
});

export type Tallied = z.infer<typeof tallyShape>;

/** A record per platform. No place and no chat is in it. */
export const TALLY = { name: "deliveries", version: 1, schema: tallyShape } as const;

const NONE: Tallied = { gone: {}, failed: {} };

export type Tally = {
  /** Counts for one platform. Sent messages are counted by the ledger. */
  counter(platform: string): (due: Due, came: Settled) => Promise<void>;
  parked(platform: string, until: number | undefined, why: string): Promise<void>;
};

/** Keeps count in these records. Never rejects: no update waits for its being counted. */
export function createTally(records: Pick<Records<Tallied>, "update">): Tally {
  const change = async (platform: string, next: (tallied: Tallied) => Tallied) => {
    await records.update(platform, (now = NONE) => next(now)).catch(() => {});
  };
  return {
    counter: (platform) => async (due, came) => {
      if (came === "gone" || came === "failed")
        await change(platform, (now) => ({
          ...now,
          [came]: oneMore(now[came], versionKey(due.story, due.until)),
        }));
    },
    parked: (platform, until, why) =>
      change(platform, ({ waiting: _, ...now }) =>
        until === undefined
          ? now
          : {
              ...now,
              waiting: { until: Temporal.Instant.fromEpochMilliseconds(Math.round(until)).toString(), why },
            },
      ),
  };
}

/** Where the counts of one version of a story stand. */
export function versionKey(story: string, version: number): string {
  return `${story} ${version}`;
}

function oneMore(all: Readonly<Record<string, number>>, key: string): Record<string, number> {
  return { ...all, [key]: (all[key] ?? 0) + 1 };
}
