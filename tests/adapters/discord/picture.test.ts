import { expect, test } from "vitest";
import { discord } from "../../../src/adapters/discord/index.ts";
import { respond } from "../../../src/adapters/discord/respond.ts";
import { NOW, testBot } from "../../bot.ts";
import { PUBLIC_KEY, requestOf, signed } from "../../fakes/discord-http.ts";
import { componentsOf } from "../../fakes/discord-spec.ts";
import { askedOf } from "../../http.ts";
import { noteAll } from "../../observer.ts";
import { command, PLACES, press } from "./recorded.ts";
import { shownOf } from "./shown.ts";
import { quietLog, stage } from "./stage.ts";

const PNG = [0x89, 0x50, 0x4e, 0x47];
const IN_SERVER = { place: "server", locale: "en-US" } as const;
const AS_PICTURE = press(IN_SERVER, "timeline?&&&d#ar.egypt-turkey");
const AS_TEXT = press(IN_SERVER, "timeline#ar.egypt-turkey");

test("a timeline in words comes at once, with a button that draws it", async () => {
  const found = await respond(await testBot(), command(IN_SERVER, "timeline", []), NOW);
  expect(found?.pictures).toEqual([]);
  expect(shownOf(found?.body).calls).toContain("timeline?&&&l#en.egypt-turkey");
});

test.for(PLACES)(
  "over the gateway a picture goes along as a file that the message shows: %s",
  async (place) => {
    const { fake, adapter } = await stage();
    await adapter.start();
    await fake.dispatch(press({ place, locale: "ar" }, "timeline?&&&d#ar.egypt-turkey"));
    await adapter.stop();
    expect(fake.faults).toEqual([]);
    expect(fake.files).toHaveLength(1);
    expect([...new Uint8Array((await fake.files[0]?.arrayBuffer()) ?? []).slice(0, 4)]).toEqual(PNG);
  },
);

test("what the picture says is also said to whoever does not see it", async () => {
  const found = await respond(await testBot(), AS_PICTURE, NOW);
  const [item] = componentsOf(found?.body).flatMap(({ items = [] }) => items);
  expect(item?.description).toContain("أغسطس 2025 · تاريخ مستنتج · اتفاق للتصنيع المشترك للمسيّرات");
});

test("over HTTP a picture goes to where the gateway's goes, and the request is told that it does", async () => {
  const { fake } = await stage();
  const { http } = discord({
    bot: await testBot(),
    log: quietLog(),
    observer: noteAll(),
    publicKey: PUBLIC_KEY,
    apiBase: fake.apiBase,
  });
  const taken = fake.expect(AS_PICTURE);
  const response = await askedOf(http, requestOf(signed(JSON.stringify(AS_PICTURE))));
  expect(await taken).toMatchObject({ type: 7 });
  expect(response.status).toBe(202);
  expect(await response.text()).toBe("");
  expect(fake.faults).toEqual([]);
  expect(fake.files.map(({ type }) => type)).toEqual(["image/png"]);
});

test("back in words, the picture goes from the message", async () => {
  const found = await respond(await testBot(), AS_TEXT, NOW);
  expect(found).toMatchObject({ body: { type: 7, data: { attachments: [] } }, pictures: [] });
});

test("where a picture can't be drawn, the reader gets the timeline in words, and the admin is told", async () => {
  const told: unknown[] = [];
  const bot = {
    ...(await testBot()),
    draw: () => Promise.reject(new Error("out of ink")),
    report: (error: unknown) => String(told.push(error)),
  };
  const found = await respond(bot, AS_PICTURE, NOW);
  expect(found?.pictures).toEqual([]);
  expect(shownOf(found?.body).text).toContain("«كما وقّعت القاهرة وأنقرة في أغسطس الماضي");
  expect(told).toEqual([new Error("out of ink")]);
});
