import { once } from "node:events";
import { GatewayDispatchEvents } from "discord-api-types/v10";
import { expect, onTestFinished, test, vi } from "vitest";
import { ALREADY_ACKNOWLEDGED, BROKEN, INVALID_FORM, UNKNOWN_INTERACTION } from "../../fakes/discord.ts";
import { remembering } from "../../remembering.ts";
import { RECORDED, recorded } from "./recorded.ts";
import { shownOf } from "./shown.ts";
import { stage } from "./stage.ts";

const [first, second, third] = ["command-who-dm-tr", "command-timeline-guild-en", "typing-who-guild-en"].map(
  recorded,
);
if (!first || !second || !third) throw new Error("expected three recorded interactions");

test("answers every recorded interaction once, as the specification wants it", async () => {
  const { fake, adapter, log } = await stage();
  await adapter.start();
  const offered = RECORDED.filter((name) => !["ping", "form-guild-en"].includes(name));
  for (const name of offered) {
    const response = await fake.dispatch(recorded(name));
    if (!name.startsWith("typing-")) expect(shownOf(response).formed, name).toEqual([]);
  }
  await adapter.stop();
  expect(fake.faults).toEqual([]);
  expect(log.error.mock.calls).toEqual([]);
  expect(callbacks(fake)).toBe(offered.length);
});

test("a dropped connection loses no answer, none is given twice, and the outage is told once", async () => {
  const { fake, adapter, log, observer } = await stage();
  await adapter.start();
  await fake.dispatch(first);
  Object.assign(fake.gateway, { replaysAll: true, outages: 1 });
  fake.gateway.drop();
  expect(shownOf(await fake.dispatch(second)).text).toContain("Timeline");
  await adapter.stop();
  expect([...fake.taken.keys()]).toEqual([first.id, second.id]);
  expect(callbacks(fake)).toBe(2);
  expect(observer.repeats).toBe(1);
  expect(log.info.mock.calls.map(([, told]) => told)).toEqual([
    "Discord: a connection was lost, connecting again",
    "Discord: the connection is back",
  ]);
  expect(log.error).not.toHaveBeenCalled();
  expect(fake.faults).toEqual([]);
});

test("goes on where it was when Discord asks to connect anew", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  const resumed = once(fake.gateway, "resume");
  fake.gateway.reconnect();
  await resumed;
  await fake.dispatch(first);
  expect(adapter.health()).toMatchObject({ isUp: true, ways: [{ status: "Ready" }] });
  expect(fake.faults).toEqual([]);
});

test("an invalid session identifies anew, and answers again", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  fiveSecondsPass();
  const identified = once(fake.gateway, "identify");
  fake.gateway.invalidate();
  await identified;
  await fake.dispatch(first);
  expect(adapter.health().ways).toMatchObject([{ name: "shard 0", status: "Ready" }]);
  expect(fake.faults).toEqual([]);
});

test("an invalid session that may be resumed is, and what came meanwhile is answered", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  const resumed = once(fake.gateway, "resume");
  fake.gateway.invalidate({ isResumable: true });
  await resumed;
  await fake.dispatch(first);
  expect([...fake.taken.keys()]).toEqual([first.id]);
  expect(fake.faults).toEqual([]);
});

test("forgets a server that it was removed from, but none that is out of reach", async () => {
  const { bot } = await remembering();
  const { fake, adapter, log } = await stage({ bot });
  const server = { reader: "discord:1", chat: "discord:2000000000000000001" };
  await bot.memory.keep(server, { change: "set", of: "chat", setting: "language", value: "tr" });
  await adapter.start();
  fake.gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: "2000000000000000001", unavailable: true });
  await fake.dispatch(first);
  expect((await bot.memory.recall(server)).chat).toEqual({ language: "tr" });
  fake.gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: "2000000000000000001" });
  await fake.dispatch(second);
  expect((await bot.memory.recall(server)).chat).toEqual({});
  expect(log.error).not.toHaveBeenCalled();
});

test("leaves a connection that has gone dead without a word", async () => {
  const { fake, adapter } = await stage();
  Object.assign(fake.gateway, { heartbeatInterval: 20, isSilent: true });
  await adapter.start();
  await once(fake.gateway, "resume");
  fake.gateway.isSilent = false;
  await fake.dispatch(first);
  expect(fake.faults).toEqual([]);
});

test("tells how each of its connections is, and opens as many as Discord recommends", async () => {
  const { fake, adapter } = await stage();
  Object.assign(fake.gateway, { heartbeatInterval: 250, shards: 2 });
  expect(adapter.health()).toEqual({ isUp: false, lastUpdate: undefined, ways: [] });
  expect(await adapter.start()).toContain("in 1 server");
  expect(adapter.health()).toMatchObject({
    isUp: true,
    ways: [
      { name: "shard 0", isUp: true, status: "Ready" },
      { name: "shard 1", isUp: true, status: "Ready" },
    ],
  });
  // With a later beat, the answer to the first has arrived.
  while (adapter.health().ways[0]?.ping === undefined) await once(fake.gateway, "heartbeat");
  expect(adapter.health().ways[0]?.ping).toBeGreaterThanOrEqual(0);
  expect(fake.faults).toEqual([]);
});

test("tells an admin when Discord closes the connection for good, as when the token was reset", async () => {
  const { fake, adapter, log } = await stage();
  await adapter.start();
  const told = new Promise((resolve) => log.error.mockImplementation(resolve));
  fake.gateway.drop(4004);
  await told;
  expect(log.error).toHaveBeenCalledExactlyOnceWith({ code: 4004 }, "Discord: disconnected for good");
  expect(adapter.health()).toMatchObject({ isUp: false, ways: [{ status: "Disconnected" }] });
});

test.for([
  { name: "a server of Discord's fails twice", refusals: [{ status: 502 }, { status: 503 }] },
  { name: "its connection breaks", refusals: [BROKEN] },
  { name: "Discord asks to wait for a moment", refusals: [{ status: 429, retryAfter: 0.01 }] },
])("tries an answer again when $name", async ({ refusals }) => {
  const { fake, adapter, log } = await stage();
  await adapter.start();
  fake.refusals.push(...refusals);
  await fake.dispatch(first);
  await adapter.stop();
  expect([...fake.taken.keys()]).toEqual([first.id]);
  expect(callbacks(fake)).toBe(refusals.length + 1);
  expect(log.error).not.toHaveBeenCalled();
});

test.for([
  { name: "Discord goes on failing", refusal: { status: 500 }, code: 500, tries: 4 },
  {
    name: "Discord asks for more time than it gives",
    refusal: { status: 429, retryAfter: 10 },
    code: 429,
    tries: 1,
  },
  { name: "Discord does not like it", refusal: INVALID_FORM, code: 50035, tries: 1 },
])("gives an answer up when $name, and logs the code alone", async ({ refusal, code, tries }) => {
  const { fake, adapter, log } = await stage();
  await adapter.start();
  fake.refusesResponses = refusal;
  await fake.dispatch(first);
  await adapter.stop();
  expect(callbacks(fake)).toBe(tries);
  expect(log.error.mock.calls).toEqual([[{ code }, "Discord: an answer did not get through"]]);
});

test("gives an answer up that Discord has not taken within three seconds", async () => {
  const { fake, adapter, log } = await stage();
  await adapter.start();
  fake.held = new Promise(() => {});
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  await fake.dispatch(first);
  vi.advanceTimersByTime(2999);
  expect(log.error).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  await adapter.stop();
  expect(log.error.mock.calls).toEqual([[{ code: "timeout" }, "Discord: an answer did not get through"]]);
});

test("lets an answer in hand finish before it stops, and tells whoever observes of it", async () => {
  const { fake, adapter, observer } = await stage();
  await adapter.start();
  const { promise, resolve: release } = Promise.withResolvers<void>();
  fake.held = promise;
  await fake.dispatch(first);
  const stopped = adapter.stop();
  release();
  await stopped;
  expect(observer.ended).toEqual([{ about: { command: "who", language: "tr", outcome: "answered" } }]);
  expect(adapter.health().lastUpdate).toBeInstanceOf(Temporal.Instant);
});

test.for([
  { refusal: UNKNOWN_INTERACTION, reason: "late" },
  { refusal: ALREADY_ACKNOWLEDGED, reason: "twice" },
])("tells once, not as an error, of answers refused with $refusal.code, and counts them", async (each) => {
  const { fake, adapter, log, observer } = await stage();
  await adapter.start();
  fake.refusesResponses = each.refusal;
  for (const interaction of [first, second, third]) await fake.dispatch(interaction);
  await adapter.stop();
  expect(log.info).toHaveBeenCalledTimes(1);
  expect(log.error).not.toHaveBeenCalled();
  expect(observer.ended.map(({ unsent }) => unsent)).toEqual(Array(3).fill(each.reason));
});

test("an answer whose success got lost on the way stands, and is no error", async () => {
  const { fake, adapter, log, observer } = await stage();
  await adapter.start();
  fake.refusals.push({ status: 502, isTaken: true });
  await fake.dispatch(first);
  await adapter.stop();
  expect([...fake.taken.keys()]).toEqual([first.id]);
  expect(observer.ended).toMatchObject([{ unsent: "twice" }]);
  expect(observer.calls.filter((call) => call.startsWith("answer"))).toEqual(["answer 502", "answer 400"]);
  expect(log.error).not.toHaveBeenCalled();
});

test("logs no words, tokens or ids of an answer that fails", async () => {
  const { fake, adapter, log } = await stage();
  await adapter.start();
  fake.refusesResponses = INVALID_FORM;
  const { id, token } = recorded("command-unclear-guild-en");
  await fake.dispatch(recorded("command-unclear-guild-en"));
  await adapter.stop();
  const logged = JSON.stringify(Object.values(log).map(({ mock }) => mock.calls));
  for (const secret of [id, token, "Nobody", "4000000000000000001"]) expect(logged).not.toContain(secret);
});

function callbacks({ requests }: { requests: readonly string[] }): number {
  return requests.filter((request) => request.endsWith("/callback")).length;
}

/** Between two identifies of a shard Discord wants five seconds. Timers go on as they are. */
function fiveSecondsPass(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
