/** How deliveries stand, for `/ready` and `/metrics`. */
import { Gauge, type Registry } from "prom-client";
import type { Progress } from "../delivery/report.ts";
import type { Parts } from "../server/health.ts";

/** How long what was read is shown, in milliseconds: with many followers, to read it all takes a while. */
const FRESH = 30_000;

const STATES = ["queued", "sent", "gone", "failed"] as const;
type Totals = Readonly<Record<(typeof STATES)[number], number>>;

type Standing = {
  readonly totals: ReadonlyMap<string, Totals>;
  /** Platforms that asked to be left alone, until when and why. */
  readonly waiting: Progress["waiting"];
};

type Options = { readonly registry: Registry; readonly now: () => number };

/**
 * Counts deliveries in the registry, and gives their part of `/ready`: what was last read, which is never long ago.
 * `read` may reject while the store is down; then what was read before it is shown.
 */
export function showDeliveries(
  read: () => Promise<Progress>,
  { registry, now }: Options,
): () => Parts[string] {
  let last: Standing = { totals: new Map(), waiting: new Map() };
  let readAt = Number.NEGATIVE_INFINITY;
  const refresh = async () => {
    if (now() - readAt < FRESH) return;
    readAt = now();
    await read().then(
      (progress) => {
        last = { totals: totalsOf(progress), waiting: progress.waiting };
      },
      () => {},
    );
  };
  countIn(registry, async () => {
    await refresh();
    return last;
  });
  return () => {
    void refresh();
    return { isUp: true, ...Object.fromEntries(last.totals), waiting: Object.fromEntries(last.waiting) };
  };
}

function countIn(registry: Registry, standing: () => Promise<Standing>): void {
  new Gauge({
    name: "sanad_deliveries",
    help: "Updates for followers by platform and state: queued, sent (the last to each place), gone, failed",
    labelNames: ["platform", "state"],
    registers: [registry],
    async collect() {
      this.reset();
      for (const [platform, totals] of (await standing()).totals)
        for (const state of STATES) this.set({ platform, state }, totals[state]);
    },
  });
  new Gauge({
    name: "sanad_deliveries_waiting",
    help: "1 for a platform that asked for a pause in deliveries, while it lasts",
    labelNames: ["platform"],
    registers: [registry],
    async collect() {
      this.reset();
      for (const platform of (await standing()).waiting.keys()) this.set({ platform }, 1);
    },
  });
}

function totalsOf({ platforms }: Progress): Map<string, Totals> {
  return new Map(
    [...platforms].map(([platform, versions]) => {
      const sum = (state: keyof Totals) => [...versions.values()].reduce((all, each) => all + each[state], 0);
      return [
        platform,
        { queued: sum("queued"), sent: sum("sent"), gone: sum("gone"), failed: sum("failed") },
      ];
    }),
  );
}
