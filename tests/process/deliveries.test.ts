import { Registry } from "prom-client";
import { expect, test } from "vitest";
import type { Progress } from "../../src/delivery/report.ts";
import { showDeliveries } from "../../src/process/deliveries.ts";

const counts = { queued: 2, sent: 5, gone: 1, failed: 0 };
const PROGRESS: Progress = {
  revisions: new Map([["bridge 2", "abc"]]),
  platforms: new Map([
    [
      "telegram",
      new Map([
        ["bridge 2", counts],
        ["bridge 1", { ...counts, queued: 0 }],
      ]),
    ],
  ]),
  waiting: new Map([["telegram", { until: "2026-11-24T01:00:00Z", why: "asked to wait for 43200 seconds" }]]),
};

function shown(read: () => Promise<Progress>) {
  const registry = new Registry();
  const time = { now: 0 };
  const part = showDeliveries(read, { registry, now: () => time.now });
  return { part, time, scrape: () => registry.metrics() };
}

test("an admin sees how many updates wait, arrived or failed, and which platform asked for a pause", async () => {
  const { part, scrape } = shown(async () => PROGRESS);
  const metrics = await scrape();
  expect(metrics).toContain('sanad_deliveries{platform="telegram",state="queued"} 2');
  expect(metrics).toContain('sanad_deliveries{platform="telegram",state="sent"} 10');
  expect(metrics).toContain('sanad_deliveries_waiting{platform="telegram"} 1');
  expect(part()).toMatchObject({
    isUp: true,
    telegram: { queued: 2, sent: 10, gone: 2, failed: 0 },
    waiting: { telegram: { until: "2026-11-24T01:00:00Z" } },
  });
});

test("goes through all followers once for many looks, and again when that is half a minute ago", async () => {
  let reads = 0;
  const { part, scrape, time } = shown(async () => {
    reads += 1;
    return PROGRESS;
  });
  await scrape();
  part();
  await scrape();
  expect(reads).toBe(1);
  time.now = 30_000;
  await scrape();
  expect(reads).toBe(2);
});

test("shows what was last read while the store is down", async () => {
  let isDown = false;
  const { part, scrape, time } = shown(async () => {
    if (isDown) throw new Error("down");
    return PROGRESS;
  });
  await scrape();
  isDown = true;
  time.now = 60_000;
  await scrape();
  expect(part()).toMatchObject({ isUp: true, telegram: { queued: 2 } });
});
