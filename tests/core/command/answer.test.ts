import fc from "fast-check";
import { expect, test } from "vitest";
import { type Asked, answer, type Bot } from "#core/command/answer.ts";
import { isWritable, readCall } from "#core/command/calls.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { plainText } from "#core/reply/text.ts";
import { readLibrary } from "#core/story/library.ts";
import { ANY_LETTER } from "../../any-letter.ts";
import { ask, LIBRARY, NOW, ROOT, testBot, withoutMarks } from "../../bot.ts";

const bot = await testBot();
const HOW_TO_ASK =
  "What would you like to know about “Egyptian-Turkish military talks in Cairo”? Ask in your own words, in Arabic, English or Turkish.";

const context = { place: "private", now: NOW } as const;

test.for([
  { typed: "/nothing", says: "There is no command “nothing”. You can ask:" },
  { typed: "/кто", says: "There is no command “кто”. You can ask:" },
  { typed: "hello", says: HOW_TO_ASK },
  { typed: "こんにちは", says: HOW_TO_ASK },
  { typed: "", says: HOW_TO_ASK },
  { typed: "😀", says: HOW_TO_ASK },
  { typed: "\u202e\u2067\u200f", says: HOW_TO_ASK },
  { typed: "a".repeat(10_000), says: "That is too long: please use at most 4,096 characters." },
  { typed: `/who ${"a".repeat(10_000)}`, says: "That is too long: please use at most 500 characters." },
  { typed: "/source four!", says: "There is no such source. These there are:" },
  { typed: "/summary everything", says: "“everything” is not one of the choices. Pick one:" },
  { typed: "/ask", says: HOW_TO_ASK },
  { typed: "/fact", says: "This button leads nowhere: it names no fact. Ask again from here:" },
])("$typed gets a kind answer that leads on", ({ typed, says }) => {
  const { reply, text } = ask(bot, typed);
  expect(withoutMarks(text)).toBe(says);
  expect(reply).toMatchObject({ outcome: "unclear", audience: "asker" });
  expect(reply.actions).not.toEqual([]);
});

test("a command that is not there is quoted back in sixty letters at most", () => {
  expect(withoutMarks(ask(bot, `/${"😀".repeat(100)}`).text)).toContain(`“${"😀".repeat(59)}…”`);
});

test("whatever is typed is answered, never failed, and any call it has fits a button", () => {
  const typed = fc.oneof(
    fc.string({ unit: ANY_LETTER, maxLength: 200 }),
    fc
      .tuple(fc.constantFrom(...bot.commands.keys()), fc.string({ unit: "grapheme", maxLength: 40 }))
      .map(([command, rest]) => `/${command} ${rest}`),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...LANGUAGES), (text, language) => {
      const { reply, call } = ask(bot, text, language);
      expect(reply.outcome).not.toBe("failed");
      expect(reply.blocks).not.toEqual([]);
      if (call) expect(isWritable(call, bot.commands)).toBe(true);
    }),
  );
});

test("what a button gave is the call of the answer, page and all", () => {
  const call = readCall("timeline?sisi&2025#tr.egypt-turkey.2", bot.commands);
  expect(call && answer(bot, { message: { call }, ...context }).call).toEqual({
    command: "timeline",
    values: { actor: "sisi", from: "2025" },
    language: "tr",
    story: "egypt-turkey",
    page: 2,
  });
});

test("a tap is answered in the language of the button, typing in the reader's, anything else in the default", () => {
  const languageOf = (asked: Omit<Asked, "place" | "now">) =>
    answer(bot, { ...asked, ...context }).reply.language;
  const call = { command: "help", values: {} };
  expect(languageOf({ message: { call: { ...call, language: "ar" } }, language: "tr" })).toBe("ar");
  expect(languageOf({ message: { call }, language: "tr" })).toBe("tr");
  expect(languageOf({ message: { text: "/help" } })).toBe("en");
});

test("a reader of a language that a story is not told in gets the story's first", async () => {
  const other = await bridgeBot();
  expect(ask(other, "/summary", "ar").reply.language).toBe("en");
});

test("a button that no longer means anything says so", () => {
  const { reply } = answer(bot, { message: { gone: true }, language: "ar", ...context });
  expect(plainText(reply)).toBe("هذا الزر من إصدار أقدم ولم يعد يعمل. اسأل من هنا مجدداً:");
  expect(reply.outcome).toBe("unclear");
});

test("a button to a story that is gone says so, and leads to those that are there", () => {
  const call = { command: "who", values: { name: "sisi" }, story: "old-story" } as const;
  const { reply } = answer(bot, { message: { call }, ...context });
  expect(plainText(reply)).toBe("This story is no longer here.");
  expect(reply.actions).toMatchObject([{ call: "stories#en.egypt-turkey" }]);
});

test("a call of a command that is gone is answered like an unknown one", () => {
  const { reply, call } = answer(bot, { message: { call: { command: "old-one", values: {} } }, ...context });
  expect(withoutMarks(plainText(reply))).toBe("There is no command “old-one”. You can ask:");
  expect(call).toBeUndefined();
});

test.for([
  {
    language: "ar",
    says: "حدث خطأ من جهتنا لا من جهتك. حاول مرة أخرى بعد قليل.",
    names: "إن تكرر ذلك فاذكر لمشرف البوت هذا الرمز: k7m2pq",
  },
  {
    language: "en",
    says: "Something went wrong on our side, not yours. Please try again in a moment.",
    names: "If it happens again, give whoever runs this bot the code k7m2pq.",
  },
  {
    language: "tr",
    says: "Sorun sizden değil, bizden kaynaklandı. Lütfen biraz sonra yeniden deneyin.",
    names: "Sorun sürerse botun yöneticisine şu kodu iletin: k7m2pq",
  },
] as const)(
  "a command that breaks is reported once, and the reader is told kindly in $language, with a mark for the admin",
  ({ language, says, names }) => {
    const reported: unknown[] = [];
    const error = new Error("broken on purpose");
    const { reply } = ask(brokenBot(error, reported), "/who sisi", language);
    expect(reported).toEqual([{ error, about: { command: "who", language, outcome: "failed" } }]);
    expect(withoutMarks(plainText(reply))).toBe(`${says}\n\n${names}`);
    expect(reply).toMatchObject({ outcome: "failed", audience: "asker", language });
  },
);

test.for([
  { message: { text: "/who sisi" }, command: "who", outcome: "answered" },
  { message: { text: "/nobody@example.org" }, command: "none", outcome: "unclear" },
  { message: { text: "who is sisi" }, command: "ask", outcome: "answered" },
  { message: { text: "how tall is he" }, command: "ask", outcome: "nothing" },
  { message: { gone: true }, command: "none", outcome: "unclear" },
  { message: { call: { command: "nobody@example.org", values: {} } }, command: "none", outcome: "unclear" },
  { message: { command: "check", pointedAt: "Egypt and Turkey" }, command: "check", outcome: "unclear" },
] as const)("says which command was meant, and never what was typed: $message", (each) => {
  const { about } = answer(bot, { message: each.message, language: "en", ...context });
  expect(about).toEqual({ command: each.command, language: "en", outcome: each.outcome });
});

test("what is found is for everyone; help and what went wrong are for the one who asked", () => {
  const audienceOf = (typed: string) => ask(bot, typed).reply.audience;
  expect(["/who sisi", "/timeline", "/stories"].map(audienceOf)).toEqual(Array(3).fill("everyone"));
  expect(["/help", "/who xyzzy", "/nothing", "hello"].map(audienceOf)).toEqual(Array(4).fill("asker"));
});

test("a story that takes the old one's place answers the next question", async () => {
  let library = LIBRARY;
  const swapped: Bot = { ...bot, library: () => library };
  expect(ask(swapped, "/help").text).toContain("Egyptian-Turkish military talks in Cairo");
  library = readLibrary(`${ROOT}tests/fixtures/stories`);
  expect(ask(swapped, "/help").text).toContain("A new bridge");
});

test("a message that a reader points at goes to the command that takes one, in the language of the message", () => {
  const { reply, call } = pointed({ command: "check", pointedAt: "Sisi Erdoğan ile Kahire'de görüştü." });
  expect(reply).toMatchObject({ outcome: "answered", language: "tr" });
  expect(call).toBeUndefined();
});

test("a message that a reader points at may be longer than one they type, and what is not read of it is told", () => {
  const { reply } = pointed({ command: "check", pointedAt: "Egypt and Turkey signed a pact. ".repeat(300) });
  expect(withoutMarks(plainText(reply))).toContain("Only the first 12 sentences were compared.");
});

test.for(["", " \n", "🔥", "!?", "https://example.org/2025/9"])(
  "a message without words, %j, is said to have none",
  (pointedAt) => {
    const { reply } = pointed({ command: "check", pointedAt });
    expect(reply).toMatchObject({ outcome: "unclear", audience: "asker" });
    expect(plainText(reply)).toMatch(/^This message has no words/);
  },
);

test("no other command takes a message", () => {
  expect(plainText(pointed({ command: "who", pointedAt: "Sisi" }).reply)).toMatch(/^There is no command/);
});

function pointed(message: { command: string; pointedAt: string }) {
  return answer(bot, { message, place: "group", now: NOW });
}

/** The bot over the made-up second story alone. */
function bridgeBot(): Promise<Bot> {
  return testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
}

function brokenBot(error: Error, reported: unknown[]): Bot {
  const run = () => {
    throw error;
  };
  const commands = new Map([...bot.commands].map(([name, command]) => [name, { ...command, run }]));
  const report: Bot["report"] = (each, about) => {
    reported.push({ error: each, about });
    return "k7m2pq";
  };
  return { ...bot, commands, report };
}
