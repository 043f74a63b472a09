import { expect, onTestFinished, test } from "vitest";
import { openApi } from "../../../src/adapters/discord/api.ts";
import { DOCUMENTED, definitions, SPECIFIED } from "../../../src/adapters/discord/definitions.ts";
import { isNone } from "../../../src/adapters/discord/difference.ts";
import { clear, compare, type List, register, sync } from "../../../src/adapters/discord/register.ts";
import { testBot } from "../../bot.ts";
import { APPLICATION, type FakeDiscord, fakeDiscord, TOKEN } from "../../fakes/discord.ts";
import { quietLog } from "./stage.ts";

const bot = await testBot();

test("registers once, and leaves the list alone while it is the same", async () => {
  const fake = await discordWith({});
  await sync(listAt(fake), bot);
  expect(isNone(await sync(listAt(fake), bot))).toBe(true);
  expect(fake.registered).toEqual([definitions(bot, SPECIFIED)]);
  expect(fake.faults).toEqual([]);
});

test("registers again when the words of a command have changed, and says which", async () => {
  const fake = await discordWith({});
  await sync(listAt(fake), bot);
  const words = { ...bot.words, tr: (id: string) => (id === "command-who" ? "kimdir" : bot.words.tr(id)) };
  expect(await sync(listAt(fake), { ...bot, words })).toEqual({
    added: [],
    changed: [{ name: "/who", fields: [{ field: "name_localizations.tr", from: '"kim"', to: '"kimdir"' }] }],
    removed: [],
  });
  expect(fake.registered).toHaveLength(2);
});

test("does without Arabic where Discord refuses it, and does not ask again at the next start", async () => {
  const fake = await discordWith({ refusesArabic: true });
  await sync(listAt(fake), bot);
  expect(fake.registered).toEqual([definitions(bot, SPECIFIED), definitions(bot, DOCUMENTED)]);
  await sync(listAt(fake), bot);
  expect(fake.registered).toHaveLength(2);
});

test("only looks, when asked what differs", async () => {
  const fake = await discordWith({});
  expect((await compare(listAt(fake), bot)).added).toContain('"Check with the source"');
  expect(fake.registered).toEqual([]);
});

test("empties the list, and says what stood in it", async () => {
  const fake = await discordWith({});
  await sync(listAt(fake), bot);
  expect((await clear(listAt(fake))).removed).toContain("/who");
  expect(fake.commands).toEqual([]);
  expect(isNone(await clear(listAt(fake)))).toBe(true);
  expect(fake.registered).toHaveLength(2);
});

test("gives one server a list of its own, which says nothing of other places", async () => {
  const { rest, sent } = remembering();
  const list = { rest, application: APPLICATION, server: "2000000000000000001" };
  await sync(list, bot);
  expect(isNone(await sync(list, bot))).toBe(true);
  expect(sent.map(({ route }) => route)).toEqual([
    `/applications/${APPLICATION}/guilds/2000000000000000001/commands`,
  ]);
  expect(JSON.stringify(sent)).not.toContain("contexts");
});

test("a start goes on when the list can't be brought up to date, and tells the admin why", async () => {
  const log = quietLog();
  const rest = {
    get: () => Promise.reject(Object.assign(new Error("socket"), { code: "ECONNRESET" })),
    put: () => Promise.resolve(),
  };
  await register({ rest, application: APPLICATION }, { bot, log });
  expect(log.error.mock.calls).toEqual([
    [{ code: "ECONNRESET" }, "Discord: the list of commands could not be brought up to date"],
  ]);
});

async function discordWith({ refusesArabic = false }): Promise<FakeDiscord> {
  const fake = await fakeDiscord();
  onTestFinished(() => fake.close());
  fake.refusesArabic = refusesArabic;
  return fake;
}

function listAt({ apiBase }: FakeDiscord): List {
  const { rest, leave } = openApi({ apiBase, token: TOKEN });
  onTestFinished(leave);
  return { rest, application: APPLICATION };
}

/** An API that gives back what was sent last, as a server's own list comes back. */
function remembering() {
  const sent: { route: string; body: unknown }[] = [];
  const given = { contexts: null, integration_types: [0] };
  const rest: List["rest"] = {
    get: async () => [sent.at(-1)?.body ?? []].flat().map((each) => Object.assign({}, each, given)),
    put: async (route, options) => sent.push({ route, body: JSON.parse(JSON.stringify(options?.body)) }),
  };
  return { rest, sent };
}
