import type { APIInteraction, APIInteractionResponse } from "discord-api-types/v10";
import { expect, test } from "vitest";
import type { Bot } from "#core/command/answer.ts";
import { readLibrary } from "#core/story/library.ts";
import { ROOT, testBot } from "../../bot.ts";
import { componentsOf, responseFaults } from "../../fakes/discord-spec.ts";
import { choose, menu, press, RECORDED, recorded, recordedWith, responseTo, typing } from "./recorded.ts";
import { shownOf } from "./shown.ts";

const bot = await testBot();
const EPHEMERAL = 64;
const IN_SERVER = { place: "server", locale: "en-US" } as const;

test.for(RECORDED)("answers %s within Discord's specification, or not at all", async (name) => {
  const response = await responseTo(bot, recorded(name));
  expect(response === undefined ? [] : responseFaults(response)).toEqual([]);
});

const listed = [...bot.commands.values()].filter((command) => command.listed);
test.for(listed.flatMap(({ name }) => ["en-US", "tr", "ar"].map((locale) => ({ name, locale }))))(
  "answers /$name in $locale within Discord's specification",
  async ({ name, locale }) => {
    const interaction = recordedWith("command-help-guild-en", { name }, { locale });
    const response = await given(interaction);
    expect(responseFaults(response)).toEqual([]);
    expect(shownOf(response).formed).toEqual([]);
    expect(shownOf(response).calls.at(-1)).toContain(`#${locale.slice(0, 2)}.`);
  },
);

test("answers a command with its options, numbers among them", async () => {
  expect(await textFor("command-source-guild-de")).toContain("Sentence \u20685\u2069 of");
  expect(await textFor("command-timeline-guild-en")).toContain("Timeline: \u2068Abdel Fattah el-Sisi\u2069");
});

test("answers in the reader's language, and in the default one where sanad does not speak it", async () => {
  expect(await textFor("command-who-dm-tr")).toMatch(/^Recep Tayyip Erdoğan\n/);
  expect(await textFor("command-who-user-install-ar")).toMatch(/^عبد الفتاح السيسي\n/);
  expect(await textFor("command-source-guild-de")).toContain("Sentence");
});

test("shows an answer to everyone, and what only helps the asker to the asker alone", async () => {
  expect(await response("command-timeline-guild-en")).toMatchObject({ type: 4, data: { flags: 32768 } });
  expect(await response("command-help-guild-en")).toMatchObject({
    type: 4,
    data: { flags: 32768 | EPHEMERAL },
  });
  expect(await response("command-unclear-guild-en")).toMatchObject({
    type: 4,
    data: { flags: 32768 | EPHEMERAL },
  });
});

test.for(["button-own-guild-en", "button-ephemeral-guild-en", "button-dm-tr", "button-user-install-en"])(
  "changes the message in place for %s",
  async (name) => expect(await response(name)).toMatchObject({ type: 7, data: { flags: 32768 } }),
);

test("answers a button of somebody else's message to the presser alone, in the message's language", async () => {
  expect(await response("button-others-guild-tr")).toMatchObject({
    type: 4,
    data: { flags: 32768 | EPHEMERAL },
  });
  expect(await textFor("button-others-guild-tr")).toMatch(/^عبد الفتاح السيسي\n/);
});

test("keeps an answer for the asker alone out of their own public message", async () => {
  const pressed = await response("button-own-help-guild-en");
  expect(pressed).toMatchObject({ type: 4, data: { flags: 32768 | EPHEMERAL } });
});

test("turns to the second page of a long answer", async () => {
  expect(await textFor("button-ephemeral-guild-en")).toContain("Page \u20682\u2069 of \u20682\u2069");
});

test("says of a button from before that it no longer works, and offers what does", async () => {
  expect(await response("button-gone-dm-en")).toMatchObject({ type: 7 });
  expect(await textFor("button-gone-dm-en")).toContain("This button is from an older version");
});

test.for([
  ["erd", "erdogan"],
  ["سيسي", "sisi"],
  ["sisi", "sisi"],
])("suggests for %s, while it is typed, %s", async ([typed, id]) => {
  const options = [{ name: "name", type: 3, value: typed, focused: true }];
  const [first, ...rest] = choicesOf(await given(recordedWith("typing-who-guild-en", { options })));
  expect(first?.value).toBe(id);
  expect(rest.length).toBeLessThan(25);
});

test("suggests in the reader's language for the option that has the cursor", async () => {
  expect(choicesOf(await response("typing-timeline-dm-tr"))[0]).toMatchObject({
    name: "Recep Tayyip Erdoğan",
    value: "erdogan",
  });
});

test("suggests at most 25 names of at most 100 characters, cut between characters", async () => {
  const label = "\u0623\u0651".repeat(60);
  const choices = choicesOf(await responseTo(suggesting(bot, label), recorded("typing-who-guild-en")));
  expect(choices).toHaveLength(25);
  expect(choices[0]).toEqual({ name: `${"\u0623\u0651".repeat(49)}…`, value: "0" });
});

test("quotes a reader's words back without a mention or markup in them", async () => {
  const shown = shownOf(await response("command-unclear-guild-en"));
  expect(shown.formed).toEqual([]);
  expect(shown.text).toContain("@everyone **Nobody** <@4000000000000000002>");
  expect(await response("command-unclear-guild-en")).toMatchObject({
    data: { allowed_mentions: { parse: [] } },
  });
});

test("answers the ping by which Discord checks an HTTP endpoint", async () => {
  expect(await response("ping")).toEqual({ type: 1 });
});

test("has no answer to a form, which it does not offer", async () => {
  expect(await responseTo(bot, recorded("form-guild-en"))).toBeUndefined();
});

test("says of a menu's command from before that there is none, and what there is", async () => {
  expect(await response("menu-message-guild-en")).toMatchObject({
    type: 4,
    data: { flags: 32768 | EPHEMERAL },
  });
  expect(await textFor("menu-message-guild-en")).toContain("There is no command “\u2068Pin\u2069”");
});

test("checks as much of a long message as it reads, and says so", async () => {
  const description = "Egypt and Turkey signed a military pact in Cairo. ".repeat(100);
  const found = await given(menu(IN_SERVER, "Check with the source", { embeds: [{ description }] }));
  expect(responseFaults(found)).toEqual([]);
  expect(shownOf(found).text).toContain("Only the first \u206812\u2069 sentences were compared.");
});

test("keeps an answer private when a button or a choice leads on from it", async () => {
  const ephemeral = recordedWith("button-ephemeral-guild-en", {
    component_type: 3,
    custom_id: "menu x",
    values: ["who?sisi#en.egypt-turkey"],
  });
  expect(await given(ephemeral)).toMatchObject({ type: 7 });
  expect(shownOf(await given(ephemeral)).text).toMatch(/^Abdel Fattah el-Sisi/);
});

test("answers a choice in somebody else's message to whoever chose, alone", async () => {
  const choice = { component_type: 3, custom_id: "menu x", values: ["who?sisi#tr.egypt-turkey"] };
  const found = await given(recordedWith("button-others-guild-tr", choice));
  expect(found).toMatchObject({ type: 4, data: { flags: 32768 | EPHEMERAL } });
});

test("says of a choice from before that it no longer works", async () => {
  expect(shownOf(await given(choose(IN_SERVER, "old-command?x#en.egypt-turkey"))).text).toContain(
    "no longer works",
  );
});

test("shows a moment in the reader's own time zone, and leads to the source where it is published", async () => {
  const bridge = await testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
  const found = await responseTo(bridge, press(IN_SERVER, "fact?opening#en.bridge"));
  expect(responseFaults(found)).toEqual([]);
  const seconds = Temporal.Instant.from("2026-05-03T14:30Z").epochMilliseconds / 1000;
  expect(JSON.stringify(found)).toContain(`<t:${seconds}:f>`);
  expect(componentsOf(found)).toContainEqual({
    type: 2,
    style: 5,
    label: expect.stringContaining("Open the original of"),
    url: "https://example.org/bridge?id=1&x=a_b",
  });
});

test("leads from a story that is gone to all there are", async () => {
  const found = await given(press(IN_SERVER, "who?sisi#en.old-story"));
  expect(shownOf(found).text).toBe("This story is no longer here.");
  expect(shownOf(found).calls).toEqual(["stories#en.egypt-turkey"]);
});

test("offers everyone in one menu, each of them a choice", async () => {
  const found = await given(press(IN_SERVER, "who#en.egypt-turkey"));
  const menus = componentsOf(found).filter(({ type }) => type === 3);
  expect(menus).toMatchObject([{ placeholder: "Choose a name", options: Array(14).fill({}) }]);
  expect(menus[0]?.options).toContainEqual({
    label: "Recep Tayyip Erdoğan",
    value: "who?erdogan#en.egypt-turkey",
  });
});

test("offers the sentences of a source by number, with their beginnings", async () => {
  const menus = componentsOf(await given(press(IN_SERVER, "source#en.egypt-turkey.3"))).filter(
    ({ type }) => type === 3,
  );
  expect(menus[0]?.options).toContainEqual({
    label: "1",
    value: "source?1&article#en.egypt-turkey",
    description: "\u2068ناقشت محادثات عسكرية مصرية تركية تعزيز الشراكة.\u2069",
  });
});

test.for([
  ["en-US", "12", "12"],
  ["en-US", "naval exercise", "12"],
  ["tr", "deniz tatbikatı", "12"],
  ["ar", "التدريب البحري", "12"],
])("in %s, typing %s finds sentence %s", async ([locale = "", value, number]) => {
  const options = [{ name: "sentence", type: 3, value, focused: true }];
  const [first] = choicesOf(await given(typing({ ...IN_SERVER, locale }, "source", options)));
  expect(first?.value).toBe(number);
  expect(first?.name).toMatch(/^\P{L}*12 · .*وفي سبتمبر الماضي/u);
  expect(first?.name.length).toBeLessThanOrEqual(100);
});

test("suggests stories by their titles", async () => {
  const options = [{ name: "story", type: 3, value: "mısır", focused: true }];
  expect(choicesOf(await given(typing({ ...IN_SERVER, locale: "tr" }, "stories", options)))).toEqual([
    { name: "Kahire'de Mısır-Türkiye askeri görüşmeleri", value: "egypt-turkey" },
  ]);
});

/** A bot whose `/who` offers thirty names that read `label`, whatever is typed. */
function suggesting(from: Bot, label: string): Bot {
  const spellings = ["sisi"];
  const suggest = () =>
    Array.from({ length: 30 }, (_, index) => ({ label, value: String(index), spellings }));
  const who = from.commands.get("who");
  if (!who) throw new Error("expected a command named who");
  const taken = { name: { kind: "text", suggest } } as const;
  return { ...from, commands: new Map([["who", { ...who, arguments: taken }]]) };
}

async function given(interaction: APIInteraction): Promise<APIInteractionResponse> {
  const found = await responseTo(bot, interaction);
  if (!found) throw new Error("expected a response, found none");
  return found;
}

async function response(name: string): Promise<APIInteractionResponse> {
  return given(recorded(name));
}

async function textFor(name: string): Promise<string> {
  return shownOf(await response(name)).text;
}

function choicesOf(found: APIInteractionResponse | undefined) {
  if (found?.type !== 8) throw new Error(`expected suggestions, found a response of type ${found?.type}`);
  return found.data.choices ?? [];
}
