import type { APIInteraction, APIInteractionResponse } from "discord.js";
import { expect, test } from "vitest";
import type { Bot } from "#core/command/answer.ts";
import { respond } from "../../../src/adapters/discord/respond.ts";
import { NOW, testBot } from "../../bot.ts";
import { responseFaults } from "../../fakes/discord-spec.ts";
import { RECORDED, recorded, recordedWith } from "./recorded.ts";
import { shownOf } from "./shown.ts";

const bot = await testBot();
const EPHEMERAL = 64;

test.for(RECORDED)("answers %s within Discord's specification, or not at all", (name) => {
  const response = respond(bot, recorded(name), NOW);
  expect(response === undefined ? [] : responseFaults(response)).toEqual([]);
});

const listed = [...bot.commands.values()].filter((command) => command.listed);
test.for(listed.flatMap(({ name }) => ["en-US", "tr", "ar"].map((locale) => ({ name, locale }))))(
  "answers /$name in $locale within Discord's specification",
  ({ name, locale }) => {
    const interaction = recordedWith("command-help-guild-en", { name }, { locale });
    const response = given(interaction);
    expect(responseFaults(response)).toEqual([]);
    expect(shownOf(response).formed).toEqual([]);
    expect(shownOf(response).calls.at(-1)).toContain(`#${locale.slice(0, 2)}.`);
  },
);

test("answers a command with its options, numbers among them", () => {
  expect(textFor("command-source-guild-de")).toContain("Sentence \u20685\u2069 of");
  expect(textFor("command-timeline-guild-en")).toContain("Timeline: \u2068Abdel Fattah el-Sisi\u2069");
});

test("answers in the reader's language, and in the default one where sanad does not speak it", () => {
  expect(textFor("command-who-dm-tr")).toMatch(/^Recep Tayyip Erdoğan\n/);
  expect(textFor("command-who-user-install-ar")).toMatch(/^عبد الفتاح السيسي\n/);
  expect(textFor("command-source-guild-de")).toContain("Sentence");
});

test("shows an answer to everyone, and what only helps the asker to the asker alone", () => {
  expect(response("command-timeline-guild-en")).toMatchObject({ type: 4, data: { flags: 32768 } });
  expect(response("command-help-guild-en")).toMatchObject({ type: 4, data: { flags: 32768 | EPHEMERAL } });
  expect(response("command-unclear-guild-en")).toMatchObject({ type: 4, data: { flags: 32768 | EPHEMERAL } });
});

test.for(["button-own-guild-en", "button-ephemeral-guild-en", "button-dm-tr", "button-user-install-en"])(
  "changes the message in place for %s",
  (name) => expect(response(name)).toMatchObject({ type: 7, data: { flags: 32768 } }),
);

test("answers a button of somebody else's message to the presser alone, in the message's language", () => {
  expect(response("button-others-guild-tr")).toMatchObject({ type: 4, data: { flags: 32768 | EPHEMERAL } });
  expect(textFor("button-others-guild-tr")).toMatch(/^عبد الفتاح السيسي\n/);
});

test("keeps an answer for the asker alone out of their own public message", () => {
  const pressed = response("button-own-help-guild-en");
  expect(pressed).toMatchObject({ type: 4, data: { flags: 32768 | EPHEMERAL } });
});

test("turns to the second page of a long answer", () => {
  expect(textFor("button-ephemeral-guild-en")).toContain("Page \u20682\u2069 of \u20682\u2069");
});

test("says of a button from before that it no longer works, and offers what does", () => {
  expect(response("button-gone-dm-en")).toMatchObject({ type: 7 });
  expect(textFor("button-gone-dm-en")).toContain("This button is from an older version");
});

test.for([
  ["erd", "erdogan"],
  ["سيسي", "sisi"],
  ["sisi", "sisi"],
])("suggests for %s, while it is typed, %s", ([typed, id]) => {
  const options = [{ name: "name", type: 3, value: typed, focused: true }];
  const [first, ...rest] = choicesOf(given(recordedWith("typing-who-guild-en", { options })));
  expect(first?.value).toBe(id);
  expect(rest.length).toBeLessThan(25);
});

test("suggests in the reader's language for the option that has the cursor", () => {
  expect(choicesOf(response("typing-timeline-dm-tr"))[0]).toMatchObject({
    name: "Recep Tayyip Erdoğan",
    value: "erdogan",
  });
});

test("suggests at most 25 names of at most 100 characters, cut between characters", () => {
  const label = "\u0623\u0651".repeat(60);
  const choices = choicesOf(respond(suggesting(bot, label), recorded("typing-who-guild-en"), NOW));
  expect(choices).toHaveLength(25);
  expect(choices[0]).toEqual({ name: `${"\u0623\u0651".repeat(49)}…`, value: "0" });
});

test("quotes a reader's words back without a mention or markup in them", () => {
  const shown = shownOf(response("command-unclear-guild-en"));
  expect(shown.formed).toEqual([]);
  expect(shown.text).toContain("@everyone **Nobody** <@4000000000000000002>");
  expect(response("command-unclear-guild-en")).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
});

test("answers the ping by which Discord checks an HTTP endpoint", () => {
  expect(response("ping")).toEqual({ type: 1 });
});

test.for(["menu-message-guild-en", "form-guild-en"])(
  "has no answer to %s, which it does not offer",
  (name) => {
    expect(respond(bot, recorded(name), NOW)).toBeUndefined();
  },
);

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

function given(interaction: APIInteraction): APIInteractionResponse {
  const found = respond(bot, interaction, NOW);
  if (!found) throw new Error("expected a response, found none");
  return found;
}

function response(name: string): APIInteractionResponse {
  return given(recorded(name));
}

function textFor(name: string): string {
  return shownOf(response(name)).text;
}

function choicesOf(found: APIInteractionResponse | undefined) {
  if (found?.type !== 8) throw new Error(`expected suggestions, found a response of type ${found?.type}`);
  return found.data.choices ?? [];
}
