/** Every metric that a process has, for tests of what is said of them. */
import type { Registry } from "prom-client";
import { showDeliveries } from "../src/process/deliveries.ts";
import { createMetrics } from "../src/server/metrics.ts";

/** A registry with all of them; nothing is counted yet. */
export function allMetrics(): Registry {
  const { registry } = createMetrics(() => ({}));
  const nothing = { revisions: new Map(), platforms: new Map(), waiting: new Map() };
  showDeliveries(async () => nothing, { registry, now: () => 0 });
  return registry;
}
