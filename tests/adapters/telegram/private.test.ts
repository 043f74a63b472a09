import { expect, test } from "vitest";
import { testBot } from "../../bot.ts";
import { remembering } from "../../remembering.ts";
import { answers, recorded, recordedWith, type Talk, talk } from "./talk.ts";
import { textOf, told } from "./told.ts";

const { words } = await testBot();

test.for([
  { name: "group-private-ar", is: "for 70000001: ar", language: "ar", hint: "private-there" },
  { name: "group-private-en", is: "for 70000002: en", language: "en", hint: "private-there" },
  { name: "group-private-tr", is: "for 70000003: tr", language: "tr", hint: "private-again" },
  { name: "group-private-check-en", is: "for 70000002: en", language: "en", hint: "private-again" },
] as const)(
  "whispers what is asked for in private, or leaves it to the private chat: $name",
  async (each) => {
    const whispered = await answers(await admin(), recorded(each.name));
    expect(whispered.map(told)).toEqual([`sendMessage in -1001700000002 to 41 ${each.is}`]);
    const [, refused] = await answers(await talk(), recorded(each.name));
    expect(refused && textOf(refused)).toBe(words[each.language](each.hint));
  },
);

test("the way to the private chat opens the very answer", async () => {
  const [, refused] = await answers(await talk(), recorded("group-private-en"));
  expect(refused?.params.reply_markup).toEqual({
    inline_keyboard: [
      [{ text: "Open in private", url: "https://t.me/sanad_bot?start=who-sisiAen_egypt-turkey" }],
    ],
  });
});

test("takes no word of a question for the wish to be answered in private", async () => {
  const bot = await admin();
  expect((await answers(bot, recorded("group-private-word-en"))).map(told)).toEqual([
    "sendMessage in -1001700000002 to 41: en",
  ]);
});

test("whispers what only helps the one who asked, or says it aloud where it can't", async () => {
  const name = "group-command-unknown-addressed";
  expect((await answers(await admin(), recorded(name))).map(told)).toEqual([
    "sendMessage in -400001 to 41 for 70000002: en",
  ]);
  expect((await answers(await talk(), recorded(name))).map(told)).toEqual([
    "sendMessage in -400001 to 41 for 70000002: en",
    "sendMessage in -400001 to 41: en",
  ]);
});

test("says nothing aloud to what was whispered, though whispering back comes too late", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", { error_code: 400, description: "Bad Request: MESSAGE_EPHEMERAL_EXPIRED" });
  expect(await answers(bot, recorded("whisper-command-en"))).toHaveLength(1);
  expect(bot.logged).toEqual([]);
});

test("an admin who writes as the group can't be whispered to", async () => {
  expect((await answers(await admin(), recorded("group-anonymous-private-ar"))).map(told)).toEqual([
    "sendMessage in -1001700000002 to 41: elsewhere",
  ]);
});

test("a tap that helps only the tapper leaves the message as others read it", async () => {
  expect((await answers(await talk(), recorded("tap-gone-group-en"))).map(told)).toEqual([
    "sendMessage in -1001700000002 for 70000002: en",
    "answerCallbackQuery",
  ]);
});

test("a tap on what was whispered changes it, or is whispered where that is gone", async () => {
  const bot = await talk();
  bot.server.fail("editEphemeralMessageText", {
    error_code: 400,
    description: "Bad Request: message to edit not found",
  });
  expect((await answers(bot, recorded("tap-whispered-tr"))).map(told)).toEqual([
    "answerCallbackQuery",
    "editEphemeralMessageText in -1001700000002 at 77 for 70000003: tr",
    "sendMessage in -1001700000002 for 70000003: tr",
  ]);
});

test("every answer in a group has a way to the private chat, where a link can hold what was asked", async () => {
  const [call] = await answers(await talk(), recorded("group-command"));
  expect(JSON.stringify(call?.params.reply_markup)).toContain(
    '"url":"https://t.me/sanad_bot?start=summary-shortAen_egypt-turkey"',
  );
  const [alone] = await answers(await talk(), recorded("private-command-en"));
  expect(JSON.stringify(alone?.params.reply_markup)).not.toContain("t.me/sanad_bot");
});

test("a reader's settings are whispered or left to the private chat, those of a group stay in it", async () => {
  const typed = (text: string) => recordedWith("group-private-en", { message: { text } });
  const bot = { ...(await remembering()).bot };
  expect((await answers(await talk({ bot }), typed("/settings"))).map(told).at(-1)).toBe(
    "sendMessage in -1001700000002 to 41: elsewhere",
  );
  const manager = await talk({ bot });
  manager.server.admins.push(70000002);
  const [, , aloud] = await answers(manager, typed("/manage"));
  expect(aloud && textOf(aloud)).toMatch(/^Settings of this chat/);
  expect(JSON.stringify(aloud?.params)).not.toContain("t.me/sanad_bot");
});

/** A talk in groups where the bot is an admin. */
async function admin(): Promise<Talk> {
  const bot = await talk();
  bot.server.isAdmin = true;
  return bot;
}
