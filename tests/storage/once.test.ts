import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { alone } from "#core/memory/once.ts";
import { onceOver, TAKEN } from "../../src/storage/once.ts";
import { openStore } from "../../src/storage/store.ts";
import { quietLog } from "../adapters/discord/stage.ts";
import { NO_REDIS, type RedisServer, startRedis } from "../servers/redis.ts";

let redis: Promise<RedisServer> | undefined;
afterAll(async () => (await redis)?.remove());

const NEVER = new AbortController().signal;

test.skipIf(NO_REDIS)("of all processes that are asked at once, one does the work", async () => {
  const processes = await Promise.all([connected(), connected(), connected()]);
  const work = vi.fn().mockResolvedValue(undefined);
  const doers = await Promise.all(processes.map(({ once }) => once("at-once", work, NEVER)));
  expect(work).toHaveBeenCalledTimes(1);
  expect(doers.toSorted()).toEqual(["another", "another", "this"]);
  expect(await processes[0]?.once("at-once", work, NEVER)).toBe("another");
  expect(work).toHaveBeenCalledTimes(1);
});

test.skipIf(NO_REDIS)("one that is asked for what another is about waits until it is done", async () => {
  const [first, second] = await Promise.all([connected(), connected()]);
  const { promise, resolve: finish } = Promise.withResolvers<void>();
  const done: string[] = [];
  const working = first.once("slow", () => promise, NEVER).then((doer) => done.push(`first: ${doer}`));
  await vi.waitFor(async () => expect(await first.store.records(TAKEN).get("slow")).toBeDefined());
  const waiting = second.once("slow", never, NEVER).then((doer) => done.push(`second: ${doer}`));
  expect(done).toEqual([]);
  finish();
  await Promise.all([working, waiting]);
  expect(done).toEqual(["first: this", "second: another"]);
});

test.skipIf(NO_REDIS)("what a process that has ended was about, another one does", async () => {
  const [first, second] = await Promise.all([connected(), connected()]);
  void first.once("left behind", () => new Promise(() => {}), NEVER);
  await vi.waitFor(async () => expect(await first.store.records(TAKEN).get("left behind")).toBeDefined());
  // Like a process that is killed, it can't say any more that it is about it.
  await first.store.close();
  const work = vi.fn().mockResolvedValue(undefined);
  expect(await second.once("left behind", work, NEVER)).toBe("this");
  expect(work).toHaveBeenCalledTimes(1);
});

test.skipIf(NO_REDIS)("one that is to end waits for no other", async () => {
  const [first, second] = await Promise.all([connected(), connected()]);
  const { promise, resolve: finish } = Promise.withResolvers<void>();
  const working = first.once("ending", () => promise, NEVER);
  await vi.waitFor(async () => expect(await first.store.records(TAKEN).get("ending")).toBeDefined());
  const ending = new AbortController();
  const waiting = second.once("ending", never, ending.signal);
  ending.abort();
  expect(await waiting).toBe("left");
  finish();
  expect(await working).toBe("this");
});

test.skipIf(NO_REDIS)("without the store that they share, each works for itself", async () => {
  const { once, store } = await connected();
  await store.close();
  expect(await once("on its own", async () => {}, NEVER)).toBe("this");
});

test("a store that no other process shares is asked nothing", async () => {
  const store = await openStore("memory:", quietLog());
  onTestFinished(() => store.close());
  expect(onceOver(store)).toBe(alone);
});

const never = () => Promise.reject(new Error("expected nobody to do this"));

/** A process of its own, as far as the store can tell. */
async function connected() {
  redis ??= startRedis();
  const store = await openStore((await redis).url, quietLog());
  onTestFinished(() => store.close());
  return { store, once: onceOver(store) };
}
