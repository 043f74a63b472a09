import { expect, test } from "vitest";
import { discordPayload } from "../../../src/adapters/discord/index.ts";
import { telegramPayload } from "../../../src/adapters/telegram/index.ts";
import { page } from "../../../src/adapters/web/app.ts";
import { ask, testBot } from "../../bot.ts";
import { responseFaults } from "../../fakes/discord-spec.ts";
import { JSON_TYPE, pageParts, say } from "./browser.ts";

const EPHEMERAL = 64;

test.for(["ar", "en", "tr"] as const)(
  "the faces hold exactly what the platforms would be sent in %s",
  async (language) => {
    const bot = await testBot();
    for (const text of ["/who sisi", "/timeline", "/nothing"]) {
      const { discord, telegram } = await say({ text, language });
      const answered = ask(bot, text, language);
      expect(discord.payload).toEqual(JSON.parse(JSON.stringify(discordPayload(bot, answered))));
      expect(telegram.payload).toEqual(JSON.parse(JSON.stringify(telegramPayload(bot, answered))));
    }
  },
);

test("what takes up a platform's limits is counted as the platform counts", async () => {
  const { discord, telegram } = await say({ text: "/summary full", language: "ar" });
  expect(responseFaults(discord.payload)).toEqual([]);
  for (const { used, most } of [...discord.used, ...telegram.used]) {
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThanOrEqual(most);
  }
  expect(discord.used.map(({ unit }) => unit)).toEqual(["text", "components", "bytes"]);
  expect(telegram.used.map(({ unit }) => unit)).toEqual(["text", "entities", "buttons", "keyboard"]);
});

test("in a group a button answers in place, and help is seen by its asker alone", async () => {
  const pressed = await say({ call: "who?sisi#en.egypt-turkey", language: "en", place: "group" });
  expect(pressed.discord.payload).toMatchObject({ type: 7 });
  const help = await say({ text: "/help", language: "en", place: "group" });
  expect(help.discord.payload).toMatchObject({ type: 4, data: { flags: 32768 | EPHEMERAL } });
});

test("a picture is shown on every face, and fetched under its name", async () => {
  const app = page(await pageParts());
  const body = JSON.stringify({ text: "/timeline picture:dark", language: "tr" });
  const answer = await (await app.request("/message", { method: "POST", body, headers: JSON_TYPE })).text();
  const names = [...answer.matchAll(/(?:picture\/|attachment:\/\/|attach:\/\/)(timeline-[0-9a-f]{16})/g)].map(
    ([, name]) => name,
  );
  expect(names).toHaveLength(3);
  expect(new Set(names).size).toBe(1);
  const picture = await app.request(`/picture/${names[0]}.png`);
  expect(picture.headers.get("content-type")).toBe("image/png");
  expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  expect((await app.request("/picture/timeline-0000000000000000.png")).status).toBe(404);
});

test("where a picture can't be drawn, every face has the timeline in words", async () => {
  const parts = await pageParts();
  const told: unknown[] = [];
  const bot = {
    ...parts.bot,
    draw: () => Promise.reject(new Error("out of ink")),
    report: (error: unknown) => String(told.push(error)),
  };
  const body = JSON.stringify({ text: "/timeline picture:dark", language: "en" });
  const answer = await (
    await page({ ...parts, bot }).request("/message", { method: "POST", body, headers: JSON_TYPE })
  ).text();
  expect(answer).not.toMatch(/attach:|picture\//);
  expect(answer).toContain("<blockquote lang=");
  expect(told).toEqual([new Error("out of ink")]);
});
