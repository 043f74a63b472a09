import { expect, test } from "vitest";
import { answers, talk } from "./talk.ts";

test("offers the commands in the menu of every language, and in the default one to everybody else", async () => {
  const bot = await talk();
  await answers(bot);
  expect([...bot.server.menus.keys()]).toEqual(["", "ar", "en", "tr"]);
  expect(bot.server.menus.get("")).toEqual(bot.server.menus.get("en"));
  expect(bot.server.menus.get("tr")).toMatchInlineSnapshot(`
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
        "command": "settings",
        "description": "Diliniz, rakamlarınız ve yanıtlarınızı kimin gördüğü",
      },
      {
        "command": "manage",
        "description": "Bu sohbeti yönetenler için: dili, haberi ve diğer ayarları",
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

test("leaves menus alone that already say what they should", async () => {
  const first = await talk();
  await answers(first);
  const again = await talk();
  for (const [language, menu] of first.server.menus) again.server.menus.set(language, menu);
  await answers(again);
  expect(again.server.calls.map(({ method }) => method)).not.toContain("setMyCommands");
});
