import { expect, test } from "vitest";
import type { Places } from "#core/memory/places.ts";
import type { ChatSettings, ReaderSettings } from "#core/memory/settings.ts";
import { createMemory } from "../../src/storage/memory.ts";
import { recordsInMap } from "../remembering.ts";

const ORIGIN = { reader: "here:1", chat: "here:group" };

function remembered() {
  const reader = recordsInMap<ReaderSettings>();
  const chat = recordsInMap<ChatSettings>();
  const places = recordsInMap<Places>();
  return { reader, chat, places, memory: createMemory({ reader, chat, places }) };
}

test("of settings taken back, nothing is left in the store", async () => {
  const { reader, memory } = remembered();
  await memory.keep(ORIGIN, { change: "set", of: "reader", setting: "language", value: "ar" });
  expect([...reader.all]).toEqual([["here:1", { language: "ar" }]]);
  await memory.keep(ORIGIN, { change: "set", of: "reader", setting: "language", value: "default" });
  expect([...reader.all]).toEqual([]);
});

test("a chat that became another takes its settings along", async () => {
  const { chat, memory } = remembered();
  await memory.keep(ORIGIN, { change: "set", of: "chat", setting: "language", value: "tr" });
  await memory.moveChat("here:group", "here:supergroup");
  expect([...chat.all]).toEqual([["here:supergroup", { language: "tr" }]]);
  await memory.forgetChat("here:supergroup");
  expect([...chat.all]).toEqual([]);
});

test("a store out of reach makes nobody known, and keeps nothing", async () => {
  const { reader, chat, places } = remembered();
  const lost = { ...chat, get: () => Promise.reject(new Error("away")) };
  const memory = createMemory({ reader, chat: lost, places });
  expect(await memory.recall(ORIGIN)).toEqual({ reader: {}, chat: {}, elsewhere: [], keeps: "not-now" });
});

const TOPIC = { ...ORIGIN, place: "here:group/7" };
const FOLLOW = {
  change: "follow",
  story: "bridge",
  version: 3,
  language: "ar",
  isAlone: false,
} as const;

test("each topic of a chat follows for itself, and takes it along when the chat becomes another", async () => {
  const { places, memory } = remembered();
  await memory.keep(TOPIC, FOLLOW);
  await memory.keepShown({ ...ORIGIN, place: "here:group" }, "bridge", 2);
  await memory.moveChat("here:group", "here:supergroup");
  expect([...places.all]).toEqual([
    [
      "here:supergroup",
      {
        places: {
          "here:supergroup/7": { follows: { bridge: { told: 3 } }, shown: {}, language: "ar" },
          "here:supergroup": { follows: {}, shown: { bridge: 2 } },
        },
      },
    ],
  ]);
});

test("who follows is kept only of somebody alone with the bot, and not after they had themselves forgotten", async () => {
  const { places, memory } = remembered();
  await memory.keep(TOPIC, { ...FOLLOW, isAlone: true });
  expect(places.all.get("here:group")?.places["here:group/7"]?.reader).toBe("here:1");
  await memory.keep(TOPIC, { change: "forget", of: "reader" });
  expect(places.all.get("here:group")?.places["here:group/7"]).toEqual({
    follows: { bridge: { told: 3 } },
    shown: {},
    language: "ar",
  });
});

test("of a place that follows nothing and was shown nothing, nothing is left", async () => {
  const { places, memory } = remembered();
  await memory.keep(TOPIC, { ...FOLLOW, actor: "novak" });
  await memory.keep(TOPIC, { change: "unfollow", story: "bridge", actor: "novak" });
  expect([...places.all]).toEqual([]);
});

test("what followers of a whole story were told counts as shown when they stop", async () => {
  const { memory } = remembered();
  await memory.keep(TOPIC, FOLLOW);
  await memory.keep(TOPIC, { change: "unfollow", story: "bridge" });
  expect((await memory.recall(TOPIC)).here).toEqual({ follows: {}, shown: { bridge: 3 } });
});
