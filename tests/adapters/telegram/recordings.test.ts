import { expect, test } from "vitest";
import { testBot } from "../../bot.ts";
import type { Call } from "../../fakes/telegram.ts";
import { readSpec, typeFaults } from "../../fakes/telegram-spec.ts";
import { answers, recorded, recordings, talk, WEBHOOK } from "./talk.ts";
import { textOf, told } from "./told.ts";

test("every recorded update is one that Telegram sends", ({ skip }) => {
  const found = readSpec();
  if ("missing" in found) return skip(found.missing);
  const faults = recordings.flatMap((name) =>
    typeFaults(found.spec, "Update", { value: recorded(name), at: name }),
  );
  expect(faults).toEqual([]);
});

/**
 * What the bot does on each recorded update: the calls, where they go, and the language of what they say. It is no
 * admin of any group, so what it tries to whisper is refused there.
 */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "bot-added": [],
  "bot-banned": [],
  "bot-blocked-ar": [],
  "bot-blocked-en": [],
  "bot-blocked-tr": [],
  "bot-removed": [],
  "channel-post": [],
  "comment-below-source-ar": ["sendMessage in -1001700000002 to 30 quoting ووقعت مصر وت: ar"],
  "comment-below-source-en": ["sendMessage in -1001700000002 to 30 quoting ووقعت مصر وت: en"],
  "comment-below-source-tr": ["sendMessage in -1001700000002 to 30 quoting ووقعت مصر وت: tr"],
  "comment-chatter-tr": [],
  "comment-check-ar": ["sendMessage in -1001700000002 to 41: ar"],
  "comment-check-en": ["sendMessage in -1001700000002 to 41: en"],
  "comment-command-tr": ["sendMessage in -1001700000002 to 41: tr"],
  "edited-message": [],
  "group-anonymous-admin": ["sendMessage in -1001700000002 to 41: en"],
  "group-anonymous-check-tr": ["sendMessage in -1001700000002 to 41: tr"],
  "group-anonymous-private-ar": ["sendMessage in -1001700000002 to 41: elsewhere"],
  "group-becomes-supergroup": [],
  "group-chatter": [],
  "group-check-elsewhere": ["sendMessage in -400001 to 41: en"],
  "group-check-reply-photo": ["sendMessage in -400001 to 41: ar"],
  "group-check-reply-quote": ["sendMessage in -400001 to 41: tr"],
  "group-check-reply-sticker": [
    "sendMessage in -400001 to 41 for 70000002: en",
    "sendMessage in -400001 to 41: en",
  ],
  "group-check-reply": ["sendMessage in -400001 to 41: en"],
  "group-check-typed-ar": ["sendMessage in -400001 to 41: ar"],
  "group-check-typed-tr": ["sendMessage in -400001 to 41: tr"],
  "group-command-addressed": ["sendMessage in -400001 to 41: ar"],
  "group-command-of-another-bot": [],
  "group-command-unknown-addressed": [
    "sendMessage in -400001 to 41 for 70000002: en",
    "sendMessage in -400001 to 41: en",
  ],
  "group-command-unknown": [],
  "group-command": ["sendMessage in -400001 to 41: en"],
  "group-copied-channel-post": [],
  "group-forward": [],
  "group-inline-result": [],
  "group-other-bot": [],
  "group-private-ar": [
    "sendMessage in -1001700000002 to 41 for 70000001: ar",
    "sendMessage in -1001700000002 to 41: elsewhere",
  ],
  "group-private-check-en": [
    "sendMessage in -1001700000002 to 41 for 70000002: en",
    "sendMessage in -1001700000002 to 41: elsewhere",
  ],
  "group-private-en": [
    "sendMessage in -1001700000002 to 41 for 70000002: en",
    "sendMessage in -1001700000002 to 41: elsewhere",
  ],
  "group-private-tr": [
    "sendMessage in -1001700000002 to 41 for 70000003: tr",
    "sendMessage in -1001700000002 to 41: elsewhere",
  ],
  "group-private-word-en": ["sendMessage in -1001700000002 to 41: en"],
  "group-reply-to-bot": ["sendMessage in -400001 to 41: en"],
  "group-reply-to-reader": [],
  "group-start-addressed": [
    "sendMessage in -400001 to 41 for 70000003: tr",
    "sendMessage in -400001 to 41: tr",
  ],
  "group-start": [],
  "guest-check-ar": ["answerGuestQuery: ar"],
  "guest-check-en": ["answerGuestQuery: en"],
  "guest-check-tr": ["answerGuestQuery: tr"],
  "guest-command-addressed-tr": ["answerGuestQuery: tr"],
  "guest-command-en": ["answerGuestQuery: en"],
  "guest-from-a-bot": [],
  "guest-in-private-tr": ["answerGuestQuery: tr"],
  "guest-mention-alone-ar": ["answerGuestQuery: ar"],
  "guest-question-ar": ["answerGuestQuery: ar"],
  "guest-question-en": ["answerGuestQuery: en"],
  "guest-question-tr": ["answerGuestQuery: tr"],
  "guest-reply-to-bot-en": ["answerGuestQuery: en"],
  "inline-empty-ar": ["answerInlineQuery: ar"],
  "inline-name-tr": ["answerInlineQuery: tr"],
  "inline-nothing-tr": ["answerInlineQuery: tr"],
  "inline-past-the-end": ["answerInlineQuery"],
  "inline-question-en": ["answerInlineQuery: en"],
  "private-check-alone": ["sendMessage in 70000003: tr"],
  "private-command-ar": ["sendMessage in 70000001: ar"],
  "private-command-en": ["sendMessage in 70000002: en"],
  "private-command-tr": ["sendMessage in 70000003: tr"],
  "private-command-translated": ["sendMessage in 70000001: ar"],
  "private-command-unknown": ["sendMessage in 70000002: en"],
  "private-forward-ar": ["sendMessage in 70000001: ar"],
  "private-forward-en": ["sendMessage in 70000002: en"],
  "private-forward-link": ["sendMessage in 70000002: en"],
  "private-forward-long-ar": ["sendMessage in 70000001: ar"],
  "private-forward-long-en": ["sendMessage in 70000002: en"],
  "private-forward-long-tr": ["sendMessage in 70000003: tr"],
  "private-forward-photo-tr": ["sendMessage in 70000003: tr"],
  "private-nobody": ["sendMessage in 70000002: en"],
  "private-photo-caption": [],
  "private-private-tr": ["sendMessage in 70000003: tr"],
  "private-sticker": [],
  "private-text-ar": ["sendMessage in 70000001: ar"],
  "private-text-en": ["sendMessage in 70000002: en"],
  "private-text-tr": ["sendMessage in 70000003: tr"],
  "start-call-ar": ["sendMessage in 70000001: ar"],
  "start-call-in-turkish": ["sendMessage in 70000002: tr"],
  "start-unknown": ["sendMessage in 70000003: tr"],
  start: ["sendMessage in 70000002: en"],
  "supergroup-was-group": [],
  "tap-gone-group-en": ["sendMessage in -1001700000002 for 70000002: en", "answerCallbackQuery"],
  "tap-group": ["answerCallbackQuery", "editMessageText in -400001 at 57: en"],
  "tap-inline-message": ["answerCallbackQuery", "editMessageText at BAAAAJt: en"],
  "tap-old-message": ["answerCallbackQuery", "editMessageText in 70000002 at 3: en"],
  "tap-page": ["answerCallbackQuery", "editMessageText in 70000002 at 57: en"],
  "tap-private": ["answerCallbackQuery", "editMessageText in 70000002 at 57: ar"],
  "tap-topic": ["answerCallbackQuery", "editMessageText in -1001700000001 at 57: tr"],
  "tap-unknown": ["answerCallbackQuery", "editMessageText in 70000003 at 57: tr"],
  "tap-whispered-tr": [
    "answerCallbackQuery",
    "editEphemeralMessageText in -1001700000002 at 77 for 70000003: tr",
  ],
  "topic-chatter": [],
  "topic-check-alone": [
    "sendMessage in -1001700000001 topic 12 to 41 for 70000003: tr",
    "sendMessage in -1001700000001 topic 12 to 41: tr",
  ],
  "topic-check-en": ["sendMessage in -1001700000001 topic 12 to 41: en"],
  "topic-command": ["sendMessage in -1001700000001 topic 12 to 41: tr"],
  "topic-general": [
    "sendMessage in -1001700000001 to 41 for 70000002: en",
    "sendMessage in -1001700000001 to 41: en",
  ],
  "topic-question-ar": ["sendMessage in -1001700000001 topic 12 to 41: ar"],
  "whisper-command-ar": ["sendMessage in -1001700000002 to whisper 502 for 70000001: ar"],
  "whisper-command-en": ["sendMessage in -1001700000002 to whisper 502 for 70000002: en"],
  "whisper-command-tr": ["sendMessage in -1001700000002 to whisper 502 for 70000003: tr"],
};

test.for(recordings)("%s gets the answer it should, or none", async (name) => {
  const bot = await talk();
  const calls = await answers(bot, recorded(name));
  expect(calls.map(told)).toEqual(EXPECTED[name]);
  expect(bot.server.faults).toEqual([]);
  expect(bot.logged).toEqual([]);
});

test("by webhook every update gets the same calls, byte by byte, as when it is fetched", async () => {
  const ways = await Promise.all([talk(), talk({ webhook: WEBHOOK })]);
  const updates = recordings.map(recorded);
  const [fetched, brought] = await Promise.all(ways.map((way) => answers(way, ...updates)));
  expect(fetched?.length).toBeGreaterThan(recordings.length / 2);
  // Chats are answered side by side, so only the order within a chat is the same.
  const ordered = (calls: readonly Call[] = []) =>
    calls.map((call) => JSON.stringify(call)).toSorted((a, b) => chatIn(a).localeCompare(chatIn(b)));
  expect(ordered(brought)).toEqual(ordered(fetched));
});

test.for([
  { name: "start", language: "en", words: "help-title" },
  { name: "start-unknown", language: "tr", words: "help-title" },
  { name: "group-start-addressed", language: "tr", words: "help-title" },
  { name: "tap-unknown", language: "tr", words: "gone-button" },
  { name: "private-command-en", language: "en", words: "timeline-title" },
] as const)("says on $name what $words has to say in $language", async ({ name, language, words }) => {
  const call = last(await answers(await talk(), recorded(name)));
  expect(call.params.text).toContain((await testBot()).words[language](words));
});

test.for([
  { name: "start-call-ar", says: /^الفريق عمرو صقر/ },
  { name: "start-call-in-turkish", says: /^.*Sakr/ },
])("opens what the link of $name names", async ({ name, says }) => {
  const call = last(await answers(await talk(), recorded(name)));
  expect(textOf(call)).toMatch(says);
});

test.for([
  { name: "group-check-reply", says: /^Differs from the source.*“Ankara”.*“Cairo”/s },
  { name: "group-check-reply-quote", says: /^Kaynak bunu söylüyor/ },
  { name: "group-check-reply-photo", says: /^المصدر يقول هذا/ },
  { name: "group-check-reply-sticker", says: /^This message has no words/ },
  { name: "group-check-elsewhere", says: /^Differs from the source.*“2019”/s },
  { name: "private-check-alone", says: /neyi karşılaştırayım/ },
  { name: "topic-check-alone", says: /neyi karşılaştırayım/ },
  { name: "private-forward-ar", says: /^المصدر يقول هذا/ },
  { name: "private-forward-en", says: /^Differs from the source/ },
  { name: "private-forward-photo-tr", says: /“Atina”.*“Kahire”/ },
  { name: "private-forward-link", says: /^This message has no words/ },
])("holds against the source on $name what was replied to, quoted or passed on", async ({ name, says }) => {
  const call = last(await answers(await talk(), recorded(name)));
  expect(textOf(call)).toMatch(says);
});

/** What a call is for, where order counts: a chat, or a query of its own. */
function chatIn(call: string): string {
  return /"chat_id":(-?\d+)/.exec(call)?.[1] ?? call;
}

/** The last call, which is the answer. */
function last<Each>(calls: readonly Each[]): Each {
  const call = calls.at(-1);
  if (call === undefined) throw new Error("expected a call, found none");
  return call;
}
