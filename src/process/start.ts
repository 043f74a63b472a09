/** `npm start`: all that runs until the process is told to stop. */
import type { Logger } from "pino";
import { promiseToFind } from "#core/command/prepare.ts";
import { storyLine } from "#core/story/check.ts";
import type { Story } from "#core/story/story.ts";
import { type Courier, ownFields, type SetupError } from "../adapters/adapter.ts";
import type { Config } from "../config.ts";
import { openArchive, openDelivery, openMemory, progress } from "../delivery/open.ts";
import { healthEndpoints, type Parts } from "../server/health.ts";
import { createMetrics } from "../server/metrics.ts";
import { serve } from "../server/server.ts";
import { onceOver } from "../storage/once.ts";
import { openStore, type Store } from "../storage/store.ts";
import { adminTeller } from "./admin.ts";
import { createBot, waitingIn } from "./bot.ts";
import { showDeliveries } from "./deliveries.ts";
import type { Kept } from "./keep.ts";
import { leaveOnError, leaveOnSignal } from "./leave.ts";
import { isPageAlone, platforms } from "./platforms.ts";
import type { Around } from "./run.ts";
import { keepAll, startAll } from "./running.ts";
import { row } from "./screen.ts";
import { spread } from "./spread.ts";

type Options = Omit<Around, "args" | "environment"> & { readonly config: Config; readonly log: Logger };

/**
 * Starts every platform that has a token or key, or else the local page. One that does not start keeps no other from
 * running, and is tried again.
 * @throws {SetupError} when nothing can run before the admin has changed something.
 */
export async function start(options: Options): Promise<void> {
  const { config, log } = options;
  leaveOnError(options, (error) => log.fatal(ownFields(error), "ended over an error that nobody expected"));
  const store = await openStore(config.STORE_URL, log);
  try {
    await startOver(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * For how long whoever asks whether the process is ready, and the first readers, come first, in milliseconds: the indexes
 * that are made then hold up answers for some tenths of a second.
 */
const QUIET = 500;

/** How many stories the start tells of by themselves. */
const MOST_TOLD = 20;

function storyLines(stories: readonly Story[]): string[] {
  const rest = stories.length - MOST_TOLD;
  return [...stories.slice(0, MOST_TOLD).map(storyLine), ...(rest > 0 ? [`and ${rest} more stories`] : [])];
}

async function startOver(store: Store, options: Options): Promise<void> {
  const { config, log, signals, print, warn } = options;
  const archive = openArchive(store);
  const remembering = { memory: openMemory(store), limits: store.limits, history: archive.history };
  const { bot, content } = await createBot({ ...options, remembering, mayWait: isPageAlone(config) });
  const { stories } = content.library();
  for (const line of storyLines([...stories.values()])) print(`  ${line}`);
  if (stories.size === 0)
    for (const id of waitingIn(config.DATA_DIR)) print(`  ${id}: draft · to be reviewed on the page`);
  print(storeRow(store));
  const parts = new Map<string, () => Parts[string]>([
    ["stories", content.health],
    ["store", store.health],
  ]);
  const metrics = createMetrics(() => shown(parts));
  const { registry } = metrics;
  parts.set(
    "deliveries",
    showDeliveries(() => progress(store), { registry, now: () => performance.now() }),
  );
  const lost = Promise.withResolvers<SetupError>();
  const observer = (platform: string) => metrics.observer(platform, log);
  const all = platforms({ config, bot, log, observer, once: onceOver(store), onLost: lost.resolve });
  const running = await keepAll(all, options);
  for (const [id, kept] of running) parts.set(id, () => kept.health());
  spread(content, { metrics, log, tellAdmin: adminTeller(config.ADMIN_CHAT, running, log) });

  const delivery = await openDelivery(store, config.STORE_URL, {
    bot,
    archive,
    couriers: couriersOf(running),
    log,
  });
  content.onChange(() => void delivery.published());

  const own = [...healthEndpoints(() => shown(parts)), metrics.endpoint];
  const endpoints = [...own, ...[...running.values()].flatMap(({ http }) => http ?? [])];
  const server = await serve({ endpoints, host: config.HOST, port: config.PORT, log });
  // The store last: answers in hand may still need it.
  const stop = () => stopAll([content, server, delivery, ...running.values()]).then(store.close);
  const leave = leaveOnSignal({ ...options, stop: () => stop().then(() => log.info({}, "stopped")) });
  // Nothing here can put it right: whoever runs the process sees it end, and may start it again.
  void lost.promise.then((why) => {
    warn(`sanad: ${why.message}`);
    return leave(1);
  });
  // Who asks as soon as it has started is told what changed, too. Without the store this is tried again below.
  const noted = archive.note(content.library()).catch(() => {});
  // No question that comes before is to wait for all that `follow` will prepare.
  promiseToFind(content.library().stories.values());
  try {
    await startAll(all, running, { ...options, address: server.address });
  } catch (error) {
    await stop();
    throw error;
  }
  print(row("Health", "on", `${server.address}/ready, and /live and /metrics`));
  signals.on("SIGHUP", async () => {
    await content.reload();
    const { stories, faults } = content.health();
    log.info({ stories: stories.length, faults: faults.length }, "read all stories anew");
  });
  await noted;
  setTimeout(() => void content.follow(), QUIET).unref();
  void delivery.published();
  log.info({ ms: Math.round(performance.now()) }, "started");
}

function couriersOf(running: ReadonlyMap<string, Kept>): Map<string, Courier> {
  return new Map([...running].flatMap(([id, { courier }]) => (courier ? [[id, courier] as const] : [])));
}

function storeRow({ name, health }: Store): string {
  const { kind, isUp } = health();
  if (!isUp) return row("Store", "wait", `${name} does not answer; it is used once it does`);
  return row("Store", "on", `${name}${kind === "memory" ? ", which is forgotten at the end" : ""}`);
}

function shown(parts: ReadonlyMap<string, () => Parts[string]>): Parts {
  return Object.fromEntries([...parts].map(([name, part]) => [name, part()]));
}

async function stopAll(all: readonly { stop(): unknown }[]): Promise<void> {
  await Promise.allSettled(all.map(async (each) => each.stop()));
}
