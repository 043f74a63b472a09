/** All platforms that are on, kept running side by side, and what the admin is told of them. */
import { setTimeout } from "node:timers/promises";
import { type Log, SetupError } from "../adapters/adapter.ts";
import { type Failure, Kept, type Outcome } from "./keep.ts";
import type { Platform } from "./platforms.ts";
import { outcomeRow, row } from "./screen.ts";

type To = { readonly log: Log; print(text: string): void };

/** The platforms that are on, by their ids, not started yet. */
export async function keepAll(all: readonly Platform[], to: To): Promise<Map<string, Kept>> {
  const kept = all.map(async (platform): Promise<[string, Kept][]> => {
    const { id, make } = platform;
    return make ? [[id, await Kept.of({ make, tell: (outcome) => tell(platform, outcome, to) })]] : [];
  });
  return new Map((await Promise.all(kept)).flat());
}

/**
 * Starts them all at once, and tells of each, and of those that are off.
 * @throws {SetupError} when none of them can run before the admin has changed something.
 */
export async function startAll(
  all: readonly Platform[],
  running: ReadonlyMap<string, Kept>,
  { address, ...to }: To & { readonly address: string },
): Promise<void> {
  const firsts = all.map(async (platform) => {
    const kept = running.get(platform.id);
    return { platform, outcome: kept && (await firstWord(kept.start(address), platform, to)) };
  });
  const outcomes = await Promise.all(firsts);
  const needed = outcomes.flatMap(({ platform, outcome }) =>
    outcome && !platform.isBeside ? [outcome] : [],
  );
  const hopeless = needed.flatMap((outcome) =>
    "reason" in outcome && outcome.isHopeless ? [outcome.reason] : [],
  );
  if (hopeless.length === needed.length) throw new SetupError(hopeless.join("\n"));
  for (const { platform, outcome } of outcomes) {
    if (outcome) tell(platform, outcome, to);
    else to.print(row(platform.name, "off", platform.hint));
  }
}

/** How long a platform may say nothing before the others are told of, in milliseconds. A call may take a minute. */
const SILENCE = 5000;
const SILENT: Failure = { reason: "no answer yet", isHopeless: false, fields: {} };

async function firstWord(first: Promise<Outcome>, platform: Platform, to: To): Promise<Outcome> {
  const outcome = await Promise.race([first, setTimeout(SILENCE, SILENT, { ref: false })]);
  if (outcome === SILENT) void first.then((late) => tell(platform, late, to));
  return outcome;
}

function tell({ id, name }: Platform, outcome: Outcome, { print, log }: To): void {
  print(outcomeRow(name, outcome));
  if ("reason" in outcome) log.warn({ platform: id, ...outcome.fields }, outcome.reason);
}
