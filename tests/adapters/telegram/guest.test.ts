import { expect, test } from "vitest";
import { answers, recorded, recordedWith, talk } from "./talk.ts";
import { textOf } from "./told.ts";

test.for([
  { name: "guest-question-en", says: /^September 2025 · inferred/ },
  { name: "guest-question-ar", says: /^سبتمبر 2025/ },
  { name: "guest-question-tr", says: /^Ekim 2025 ile Ağustos 2026 arasında/ },
  { name: "guest-check-en", says: /^Differs from the source.*“Ankara”.*“Cairo”/s },
  { name: "guest-check-ar", says: /^يختلف عن المصدر.*«انقرة».*«القاهرة»/s },
  { name: "guest-check-tr", says: /^Kaynaktan farklı.*“Atina”.*“Kahire”/s },
  { name: "guest-command-en", says: /^Abdel Fattah el-Sisi/ },
  { name: "guest-command-addressed-tr", says: /^Zaman çizelgesi/ },
  { name: "guest-mention-alone-ar", says: /^ماذا يقول المصدر حقاً؟/ },
  { name: "guest-in-private-tr", says: /^Korgeneral Amr Sakr/ },
  { name: "guest-reply-to-bot-en", says: /^between October 2025 and August 2026/ },
])("a guest answers once, in the asker's language: $name", async ({ name, says }) => {
  const [call, ...others] = await answers(await talk(), recorded(name));
  expect(call?.method).toBe("answerGuestQuery");
  expect(call && textOf(call)).toMatch(says);
  expect(others).toEqual([]);
});

test("a guest keeps quiet where another bot mentions it, as two bots would never end", async () => {
  expect(await answers(await talk(), recorded("guest-from-a-bot"))).toEqual([]);
});

test("a guest gives up an answer that nobody waits for any more", async () => {
  const bot = await talk();
  bot.server.fail("answerGuestQuery", { error_code: 400, description: "Bad Request: QUERY_ID_INVALID" });
  expect(await answers(bot, recorded("guest-question-en"))).toHaveLength(1);
  expect(bot.logged).toEqual([]);
});

test("a guest answers though a chat of the same id is waiting for its own answer", async () => {
  const bot = await talk();
  await bot.adapter.start();
  const { arrived, release } = bot.server.hold("sendMessage");
  const guestAnswered = bot.server.hold("answerGuestQuery");
  await bot.server.deliver(recorded("group-command"));
  await arrived;
  const chat = { id: -400001, title: "Newsroom", type: "group" };
  await bot.server.deliver(recordedWith("guest-question-en", { guest_message: { chat } }));
  await guestAnswered.arrived;
  guestAnswered.release();
  release();
  await bot.adapter.stop();
  expect(bot.server.faults).toEqual([]);
});
