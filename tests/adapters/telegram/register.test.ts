import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { testBot } from "../../bot.ts";
import { answers, recorded, talk } from "./talk.ts";

test("offers the commands in the menu of every language, and in the default one to everybody else", async () => {
  const bot = await talk();
  await answers(bot);
  const { texts } = bot.server.memory;
  const menus = [...texts.keys()].filter((key) => key.startsWith("setMyCommands"));
  const scopes = ["all_chat_administrators", "all_private_chats", "default"];
  expect(menus.toSorted()).toEqual(
    scopes.flatMap((scope) => ["", " ar", " en", " tr"].map((of) => `setMyCommands ${scope}${of}`)),
  );
  expect(texts.get("setMyCommands default")).toEqual(texts.get("setMyCommands default en"));
  expect(texts.get("setMyCommands default tr")).toMatchInlineSnapshot(`
    [
      {
        "command": "ask",
        "description": "Kendi sözlerinizle sorun; yanıt, dayandığı cümleyle gelir",
      },
      {
        "command": "summary",
        "description": "Birkaç satırda haber; her satır kaynaktaki cümlesiyle",
      },
      {
        "command": "timeline",
        "description": "Sırasıyla ne oldu; tarihler kaynağın bildirdiği kesinlikte",
      },
      {
        "command": "who",
        "description": "Kim olduğu ve haberdeki yeri",
      },
      {
        "command": "said",
        "description": "Kim, nerede, ne dedi",
      },
      {
        "command": "check",
        "description": "Bir iddia ya da iletilen bir mesaj, kaynağın dediğiyle yan yana",
      },
      {
        "command": "source",
        "description": "Kaynağın kendisi, cümle cümle",
      },
      {
        "command": "stories",
        "description": "Hakkında soru sorabileceğiniz bütün haberler",
      },
      {
        "command": "updates",
        "description": "Haberde en son ne değişti: yeni bilgiler ve eski hâliyle birlikte düzeltmeler",
      },
      {
        "command": "follow",
        "description": "Bir haberde veya oradaki biri hakkında yenilik ya da düzeltme olunca bu sohbete bildir",
      },
      {
        "command": "unfollow",
        "description": "Bu sohbete bildirmeyi bırak",
      },
      {
        "command": "settings",
        "description": "Diliniz, rakamlarınız ve yanıtlarınızı kimin gördüğü",
      },
      {
        "command": "mydata",
        "description": "Sizinle ve bu sohbetle ilgili ne saklanıyor, nasıl silinir",
      },
      {
        "command": "help",
        "description": "Neler sorabilirsiniz, hangi dilde",
      },
    ]
  `);
  expect(bot.server.faults).toEqual([]);
});

test("offers what is for those who manage a chat to nobody else", async () => {
  const bot = await talk();
  await answers(bot);
  const offers = (scope: string) =>
    JSON.stringify(bot.server.memory.texts.get(`setMyCommands ${scope} tr`)).includes('"manage"');
  expect(["default", "all_private_chats", "all_chat_administrators"].map(offers)).toEqual([
    false,
    true,
    true,
  ]);
});

test("says in every language what it is for, within what Telegram shows", async () => {
  const bot = await talk();
  await answers(bot);
  const { texts } = bot.server.memory;
  const { words } = await testBot();
  for (const language of LANGUAGES) {
    expect(texts.get(`setMyDescription default ${language}`)).toBe(words[language]("bot-description"));
    expect(texts.get(`setMyShortDescription default ${language}`)).toBe(
      words[language]("bot-short-description"),
    );
  }
  expect(texts.get("setMyDescription default")).toBe(words.en("bot-description"));
  expect(bot.server.memory.menuButton).toEqual({ type: "commands" });
  expect(bot.server.faults).toEqual([]);
});

test("leaves alone what already says what it should", async () => {
  const first = await talk();
  await answers(first);
  const again = await talk();
  for (const [key, text] of first.server.memory.texts) again.server.memory.texts.set(key, text);
  again.server.memory.menuButton = first.server.memory.menuButton;
  await answers(again);
  expect(again.server.calls.map(({ method }) => method).filter((name) => !name.startsWith("get"))).toEqual(
    [],
  );
});

test("removes the menus of groups that an earlier bot has left, as they would hide its own", async () => {
  const bot = await talk();
  const left = "setMyCommands all_group_chats tr";
  bot.server.memory.texts.set(left, [{ command: "old", description: "Old" }]);
  await answers(bot);
  expect(bot.server.memory.texts.has(left)).toBe(false);
});

test("starts though a menu can't be set, and tells the log", async () => {
  const bot = await talk();
  bot.server.fail("setMyCommands", { error_code: 400, description: "Bad Request: BOT_COMMANDS_TOO_MUCH" });
  expect(await answers(bot, recorded("start"))).toHaveLength(1);
  expect(bot.logged).toMatchObject([
    { level: "warn", method: "setMyCommands", description: expect.stringContaining("TOO_MUCH") },
  ]);
});
