import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../../src/storage/store.ts";
import { NO_REDIS, type RedisServer, startRedis } from "../servers/redis.ts";
import { logOf } from "./log.ts";

const ALLOWED = { isAllowed: true, retryAfter: 0, isFirst: false };

describe("in memory", () => limit(() => "memory:"));

describe.skipIf(NO_REDIS)("on Redis", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.remove());
  limit(() => server.url);

  test("counts a reader's questions to all processes together", async () => {
    const [one, two] = [await open(server.url), await open(server.url)];
    const told = await Promise.all(
      Array.from({ length: 30 }, (_, index) => (index % 2 ? one : two).limits.take("everywhere")),
    );
    expect(told.filter(({ isAllowed }) => isAllowed)).toHaveLength(20);
    expect(told.filter(({ isFirst }) => isFirst)).toHaveLength(1);
  });

  test("keeps nothing of a reader beyond the minute", async () => {
    const { limits } = await open(server.url);
    await limits.take("reader-of-a-minute", "chat-of-a-minute");
    const keys = server.cli("keys", "*of-a-minute*").split("\n");
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(Number(server.cli("ttl", key))).toBeGreaterThan(0);
    for (const key of keys) expect(Number(server.cli("ttl", key))).toBeLessThanOrEqual(60);
  });
});

function limit(url: () => string): void {
  test("a reader who asks too much is told once when to come back, and then refused without a word", async () => {
    const { limits } = await open(url());
    const told = [];
    for (let count = 0; count < 23; count++) told.push(await limits.take("hasty", "their chat"));
    expect(told.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => ALLOWED));
    expect(told.slice(20).map(({ isAllowed, isFirst }) => [isAllowed, isFirst])).toEqual([
      [false, true],
      [false, false],
      [false, false],
    ]);
    for (const { retryAfter } of told.slice(20)) {
      expect(Number.isInteger(retryAfter)).toBe(true);
      expect(retryAfter).toBeGreaterThan(0);
      expect(retryAfter).toBeLessThanOrEqual(60);
    }
  });

  test("a burst of one reader takes nothing from another one in the same chat", async () => {
    const { limits } = await open(url());
    await Promise.all(Array.from({ length: 500 }, () => limits.take("loud", "shared chat")));
    for (let count = 0; count < 20; count++)
      expect(await limits.take("quiet", "shared chat")).toEqual(ALLOWED);
  });

  test("a chat in which too many ask is told once, and other chats go on", async () => {
    const { limits } = await open(url());
    const told = [];
    for (let count = 0; count < 63; count++)
      told.push(await limits.take(`one of many ${count}`, "busy chat"));
    expect(told.filter(({ isAllowed }) => isAllowed)).toHaveLength(60);
    expect(told.map(({ isFirst }) => isFirst).indexOf(true)).toBe(60);
    expect(told.filter(({ isFirst }) => isFirst)).toHaveLength(1);
    expect(await limits.take("one of many 1", "calm chat")).toEqual(ALLOWED);
    expect(await limits.take("one of many 1")).toEqual(ALLOWED);
  });

  test("readers and chats of the same id are not mixed up", async () => {
    const { limits } = await open(url());
    for (let count = 0; count < 20; count++) await limits.take("same", "other");
    expect(await limits.take("somebody", "same")).toEqual(ALLOWED);
  });
}

async function open(url: string) {
  const store = await openStore(url, logOf().log);
  onTestFinished(() => store.close());
  return store;
}
