import { expect, onTestFinished, test } from "vitest";
import type { Answered } from "#core/command/answer.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { openApi } from "../../../src/adapters/discord/api.ts";
import { courierOf } from "../../../src/adapters/discord/deliver.ts";
import { receive } from "../../../src/adapters/discord/receive.ts";
import { ask, NOW, testBot } from "../../bot.ts";
import { type FakeDiscord, fakeDiscord, type Refusal, TOKEN } from "../../fakes/discord.ts";
import { command, type PLACES } from "./recorded.ts";

const bot = await testBot();
const PLACE = "discord:5000000000000000001";

async function channel() {
  const fake: FakeDiscord = await fakeDiscord();
  const { rest, leave } = openApi({ apiBase: fake.apiBase, token: TOKEN });
  onTestFinished(async () => {
    leave();
    await fake.close();
    expect(fake.faults).toEqual([]);
  });
  const courier = courierOf(rest, bot);
  const deliver = (answered: Answered = ask(bot, "/summary"), once = "one") =>
    courier.deliver(PLACE, answered, once);
  return { fake, deliver };
}

test.for(LANGUAGES)("posts an answer in %s as a message that pings nobody", async (language) => {
  const { fake, deliver } = await channel();
  expect(await deliver(ask(bot, "/timeline", language))).toEqual({ outcome: "sent" });
  expect(fake.messages.map(({ channel }) => channel)).toEqual(["5000000000000000001"]);
  expect(fake.messages.map(({ body }) => body)).toMatchObject([
    { allowed_mentions: { parse: [] }, nonce: "one", enforce_nonce: true },
  ]);
});

test("a message whose success got lost is there once, however often it is sent", async () => {
  const { fake, deliver } = await channel();
  fake.messageRefusals.push({ status: 502, isTaken: true });
  expect(await deliver()).toEqual({ outcome: "sent" });
  expect(await deliver()).toEqual({ outcome: "sent" });
  expect(fake.messages).toHaveLength(1);
  await deliver(ask(bot, "/summary"), "two");
  expect(fake.messages).toHaveLength(2);
});

test.for<[Refusal, string]>([
  [{ status: 404, code: 10_003 }, "gone"],
  [{ status: 403, code: 50_001 }, "gone"],
  [{ status: 403, code: 50_007 }, "gone"],
  [{ status: 403, code: 50_013 }, "failed"],
  [{ status: 400, code: 50_035 }, "failed"],
  [{ status: 401 }, "wait"],
  [{ status: 429, retryAfter: 43_200 }, "wait"],
])("what %o means for a follower: %s", async ([refusal, outcome]) => {
  const { fake, deliver } = await channel();
  fake.messageRefusals.push(refusal);
  expect(await deliver()).toMatchObject({
    outcome,
    ...(refusal.retryAfter !== undefined && { seconds: refusal.retryAfter + 1 }),
  });
});

test("waits where Discord can't be reached", async () => {
  const { fake, deliver } = await channel();
  await fake.close();
  expect(await deliver()).toMatchObject({ outcome: "wait" });
});

const VIEW_AND_SEND = String((1n << 10n) | (1n << 11n));

test.for<[(typeof PLACES)[number], object, string | undefined]>([
  ["server", { app_permissions: VIEW_AND_SEND }, "discord:2000000000000000002"],
  ["server", { app_permissions: String(1n << 10n) }, undefined],
  ["server", { app_permissions: String(1n << 3n) }, "discord:2000000000000000002"],
  ["direct message", {}, "discord:2000000000000000009"],
  ["user install", { app_permissions: VIEW_AND_SEND }, undefined],
])("in a %s with %o something can be pushed to: %s", ([place, given, key]) => {
  const interaction = { ...command({ place, locale: "en-US" }, "follow", []), ...given };
  const received = receive(bot, interaction as never, NOW);
  expect(received?.kind === "asked" && received.asked.origin?.place).toBe(key);
});
