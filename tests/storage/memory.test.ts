import { expect, test } from "vitest";
import type { ChatSettings, ReaderSettings } from "#core/memory/settings.ts";
import { createMemory } from "../../src/storage/memory.ts";
import { recordsInMap } from "../remembering.ts";

const ORIGIN = { reader: "here:1", chat: "here:group" };

function remembered() {
  const reader = recordsInMap<ReaderSettings>();
  const chat = recordsInMap<ChatSettings>();
  return { reader, chat, memory: createMemory({ reader, chat }) };
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
  const { reader, chat } = remembered();
  const memory = createMemory({ reader, chat: { ...chat, get: () => Promise.reject(new Error("away")) } });
  expect(await memory.recall(ORIGIN)).toEqual({ reader: {}, chat: {}, keeps: "not-now" });
});
