import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import type { Delivered } from "../../src/adapters/adapter.ts";
import { type Edit, editedLibrary, NEW_STATEMENT, NO_PEACE, PACT, PACT_TURKISH } from "../versions.ts";
import { follow, keptRecords, process, simulatedClock, takesAll } from "./simulated.ts";

/** A bot that has told everybody of the story as it is, and what follows. */
async function running(deliver = takesAll().deliver) {
  const kept = keptRecords();
  const { clock, pass } = simulatedClock();
  const { bot, delivery } = await process(kept, clock, { deliver });
  const publish = async (...edits: readonly Edit[]) => {
    const library = editedLibrary(...edits);
    bot.library = () => library;
    await delivery.published();
  };
  await delivery.published();
  return { kept, clock, pass, bot, delivery, publish };
}

test("every follower gets one message for everything that changed", async () => {
  const { sent, deliver } = takesAll();
  const { bot, publish, pass } = await running(deliver);
  for (const place of ["here:1", "here:2", "here:2/7"]) await follow(bot, place);
  await publish(...PACT, NEW_STATEMENT, NO_PEACE);
  await pass();
  expect(sent.map(({ place }) => place).toSorted()).toEqual(["here:1", "here:2", "here:2/7"]);
  for (const { text } of sent) {
    expect(text).toContain("framework agreement");
    expect(text).toContain("topics of common interest");
    expect(text).toContain("regional peace");
  }
});

test("who followed after a change is not told of it, nor who stopped before", async () => {
  const { sent, deliver } = takesAll();
  const { bot, publish, pass } = await running(deliver);
  const where = { reader: "here:1", chat: "here:1", place: "here:1" };
  await follow(bot, "here:1");
  await bot.memory.keep(where, { change: "unfollow", story: "egypt-turkey" });
  await publish(...PACT);
  await follow(bot, "here:2");
  await pass();
  expect(sent).toEqual([]);
});

test("whoever follows somebody is told only of them", async () => {
  const { sent, deliver } = takesAll();
  const { bot, publish, pass } = await running(deliver);
  await follow(bot, "here:1", "saqr");
  await follow(bot, "here:2", "kadioglu");
  await publish(...PACT, NEW_STATEMENT);
  await pass();
  expect(sent.map(({ place }) => place)).toEqual(["here:1"]);
  expect(sent[0]?.text).not.toContain("framework");
});

test("several versions while one is being sent come as one message with their sum", async () => {
  const { sent, deliver } = takesAll();
  const { promise: first, resolve: release } = Promise.withResolvers<void>();
  let isFirst = true;
  const slow: typeof deliver = async (...given) => {
    if (isFirst) await first;
    isFirst = false;
    return deliver(...given);
  };
  const { bot, publish, pass } = await running(slow);
  await follow(bot, "here:1");
  await follow(bot, "here:2");
  await publish(...PACT);
  await pass();
  await publish(...PACT, NEW_STATEMENT);
  await publish(...PACT, NEW_STATEMENT, NO_PEACE);
  release();
  await pass();
  expect(sent.map(({ place }) => place)).toEqual(["here:1", "here:2", "here:1"]);
  expect(sent[1]?.text).toContain("framework");
  expect(sent[1]?.text).toContain("regional peace");
  expect(sent[2]?.text).not.toContain("framework");
});

test.for(LANGUAGES)("a follower's language counts when the message is sent: %s", async (language) => {
  const { sent, deliver } = takesAll();
  const { bot, publish, pass } = await running(deliver);
  await follow(bot, "here:1");
  const where = { reader: "here:1", chat: "here:1", place: "here:1" };
  await bot.memory.keep(where, { change: "set", of: "chat", setting: "language", value: language });
  await publish(...PACT);
  await pass();
  expect(sent[0]?.text).toContain(bot.words[language]("news-corrected", { count: 1 }));
});

test("what was corrected in another language alone is not sent, and not waited for", async () => {
  const { sent, deliver } = takesAll();
  const { kept, bot, publish, pass } = await running(deliver);
  await follow(bot, "here:1");
  await publish(PACT_TURKISH);
  await pass();
  expect(sent).toEqual([]);
  expect(kept.places.all.get("here:1")?.places["here:1"]?.follows["egypt-turkey"]?.told).toBe(2);
});

test("what changed while the process was down is told at its next start", async () => {
  const { sent, deliver } = takesAll();
  const first = await running(deliver);
  await follow(first.bot, "here:1");
  await first.delivery.stop();
  const second = await process(first.kept, first.clock, { deliver });
  const library = editedLibrary(...PACT);
  second.bot.library = () => library;
  await second.delivery.published();
  await first.pass();
  expect(sent.map(({ place }) => place)).toEqual(["here:1"]);
});

/** A platform that says this to the first messages, and then takes everything. */
function says(...outcomes: readonly Delivered[]) {
  const left = [...outcomes];
  const { sent, deliver } = takesAll();
  return { sent, deliver: (async (...given) => left.shift() ?? deliver(...given)) as typeof deliver };
}

test("a place that is gone is followed no more, and the others of its chat are told", async () => {
  const { sent, deliver } = says({ outcome: "gone" });
  const { kept, bot, publish, pass } = await running(deliver);
  await follow(bot, "here:1/7");
  await follow(bot, "here:1");
  await publish(...PACT);
  await pass();
  expect(sent.map(({ place }) => place)).toEqual(["here:1"]);
  expect(Object.keys(kept.places.all.get("here:1")?.places ?? {})).toEqual(["here:1"]);
  expect(kept.deliveries.all.get("here")?.gone).toEqual({ "egypt-turkey 2": 1 });
});

test("a chat that became another is told under its new key, topics and all", async () => {
  const { sent, deliver } = says({ outcome: "moved", to: "here:9" });
  const { kept, bot, publish, pass } = await running(deliver);
  await follow(bot, "here:1/7");
  await publish(...PACT);
  await pass();
  expect(sent.map(({ place }) => place)).toEqual(["here:9/7"]);
  expect([...kept.places.all.keys()]).toEqual(["here:9"]);
});

test("twelve hours of waiting park the platform, which then goes on by itself", async () => {
  const { sent, deliver } = says({ outcome: "wait", seconds: 43_200, why: "too many requests" });
  const { kept, clock, bot, publish, pass } = await running(deliver);
  for (const place of ["here:1", "here:2"]) await follow(bot, place);
  const began = clock.now();
  await publish(...PACT);
  await pass(began + 40_000_000);
  expect(sent).toEqual([]);
  expect(kept.deliveries.all.get("here")?.waiting).toEqual({
    until: Temporal.Instant.fromEpochMilliseconds(began + 43_200_000).toString(),
    why: "too many requests",
  });
  await pass();
  expect(sent.map(({ place }) => place).toSorted()).toEqual(["here:1", "here:2"]);
  expect(kept.deliveries.all.get("here")?.waiting).toBeUndefined();
});

test("what the platform refuses for good is given up, counted, and followed further", async () => {
  const { sent, deliver } = says({ outcome: "failed", why: "no right to write" });
  const { kept, bot, publish, pass } = await running(deliver);
  await follow(bot, "here:1");
  await publish(...PACT);
  await pass();
  await publish(...PACT, NO_PEACE);
  await pass();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.text).not.toContain("framework");
  expect(kept.deliveries.all.get("here")?.failed).toEqual({ "egypt-turkey 2": 1 });
});

test("a store that is out of reach keeps nobody from being told later", async () => {
  const { sent, deliver } = takesAll();
  const { kept, bot, publish, pass } = await running(deliver);
  await follow(bot, "here:1");
  const { get, update } = kept.places;
  const away = () => Promise.reject(new Error("away"));
  Object.assign(kept.places, { get: away, update: away });
  await publish(...PACT);
  await pass(Date.now());
  expect(sent).toEqual([]);
  Object.assign(kept.places, { get, update });
  await pass();
  expect(sent).toHaveLength(1);
});
