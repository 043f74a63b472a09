import { expect, test } from "vitest";
import { remembering } from "../../remembering.ts";
import { answers, recordedWith, type Talk, talk } from "./talk.ts";
import { textOf } from "./told.ts";

/** Who writes in the recorded group, and who taps there. */
const ADMIN = 70000002;
const TAPPER = 70000003;

test.for([
  ["ar", "إعداداتك"],
  ["en", "Your settings"],
  ["tr", "Ayarlarınız"],
] as const)("a reader sets %s in private, and has it in groups as well", async ([language, title]) => {
  const bot = await remembered();
  const saved = await say(bot, privately(`/settings language ${language}`));
  expect(saved.at(-1)).toContain(title);
  const { words } = bot;
  expect((await say(bot, inGroup("/help"))).at(-1)).toContain(words[language]("help-title"));
});

test("only an admin of the group sets its language, and then it is everyone's", async () => {
  const bot = await remembered();
  expect((await say(bot, inGroup("/manage language tr"))).join()).toContain(
    "Only those who manage this chat can change its settings",
  );
  bot.server.admins.push(ADMIN);
  expect((await say(bot, inGroup("/manage language tr"))).at(-1)).toContain("Saved.");
  bot.server.admins.pop();
  expect((await say(bot, inGroup("/help"))).at(-1)).toContain(bot.words.tr("help-title"));
});

test("a tap counts by the rights of the one who taps, asked anew each time", async () => {
  const bot = await remembered();
  const tap = tapped("manage?language&tr#en.egypt-turkey");
  expect((await say(bot, tap)).join()).toContain("Only those who manage this chat");
  bot.server.admins.push(TAPPER);
  expect((await say(bot, { ...tap, update_id: tap.update_id + 1 })).join()).toContain("Saved.");
});

test("who can't be told to be an admin is none", async () => {
  const bot = await remembered();
  bot.server.fail("getChatMember", { error_code: 400, description: "Bad Request: CHAT_ADMIN_REQUIRED" });
  expect((await say(bot, inGroup("/manage language tr"))).join()).toContain(
    "Only those who manage this chat",
  );
});

async function remembered() {
  const { bot } = await remembering();
  const reports: unknown[] = [];
  const { words } = bot;
  return { ...(await talk({ bot: { ...bot, report: (error) => String(reports.push(error)) } })), words };
}

let updates = 500_000_000;

function privately(text: string) {
  return typed("private-command-en", text);
}

function inGroup(text: string) {
  return typed("group-command", text);
}

function typed(name: string, text: string) {
  updates += 1;
  const entities = [{ type: "bot_command", offset: 0, length: text.split(" ")[0]?.length }];
  return { ...recordedWith(name, { message: { text, entities } }), update_id: updates };
}

function tapped(data: string) {
  updates += 1;
  return { ...recordedWith("tap-group", { callback_query: { data } }), update_id: updates };
}

/** What the bot says to an update. */
async function say(bot: Talk, update: Parameters<typeof answers>[1]): Promise<string[]> {
  const calls = await answers(bot, update);
  expect(bot.server.faults).toEqual([]);
  return calls.filter(({ params }) => "text" in params).map((call) => textOf(call));
}
