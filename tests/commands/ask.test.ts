import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { evidenceOf } from "#core/reply/reply.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, changedData, LIBRARY, ROOT, rewrite, testBot, withoutMarks } from "../bot.ts";

const bot = await testBot();

test.for([
  { typed: "/ask when was the drill", says: "September 2025 · inferred", sentence: 12 },
  { typed: "مين قابل السيسي؟", says: "بين أكتوبر 2025 وأغسطس 2026", sentence: 5 },
  { typed: "tatbikat kac gun surdu", says: "birkaç gün sürdü", sentence: 12 },
  { typed: "who is ziya kadioglu", says: "Commander of the Turkish Air Force", sentence: 2 },
  { typed: "sisi ne dedi", says: "Abdülfettah es-Sisi", sentence: 6 },
])("$typed is answered by a fact with its sentence", ({ typed, says, sentence }) => {
  const { reply, text } = ask(bot, typed);
  expect(withoutMarks(text)).toContain(says);
  expect(evidenceOf(reply).map((each) => each.sentence)).toContain(sentence);
  expect(reply).toMatchObject({ outcome: "answered", audience: "everyone" });
});

test.for([
  ["مين هو اردوغان", "ar"],
  ["who is erdogan", "en"],
  ["erdoğan kimdir", "tr"],
] as const)("%s is answered in %s, whatever the reader's language", ([typed, language]) => {
  for (const readers of LANGUAGES) {
    const { reply } = ask(bot, typed, readers);
    expect(reply.language).toBe(language);
    const calls = reply.actions.flatMap((action) => (action.kind === "call" ? [action.call] : []));
    expect(calls.filter((call) => !call.includes(`#${language}`))).toEqual([]);
  }
});

test("a name that is the same in two languages is answered in the reader's", () => {
  for (const language of LANGUAGES) expect(ask(bot, "Havelsan?", language).reply.language).toBe(language);
});

test.for([
  { typed: "How many aircraft were ordered?", says: "The source does not say that." },
  { typed: "who is the defence minister?", says: "The source does not say that." },
  { typed: "what did Greece answer?", says: "The source does not say that." },
  { typed: "السيسي قال ايه عن غزة", says: "المصدر لا يذكر ذلك." },
  { typed: "kaç uçak sipariş edildi", says: "Kaynak bunu söylemiyor." },
])("$typed is not answered, since the source does not say", ({ typed, says }) => {
  const { reply, text } = ask(bot, typed);
  expect(text.startsWith(says)).toBe(true);
  expect(evidenceOf(reply)).toEqual([]);
  expect(reply).toMatchObject({ outcome: "nothing", audience: "asker" });
});

test("what the source says nearby is offered as no more than that", () => {
  const { reply, text } = ask(bot, "what did Sisi say about Gaza?");
  expect(text).toContain("nearest to your question");
  const offered = reply.blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  expect(offered[0]).toMatchObject({ label: "El-Sisi on the convergence of views" });
});

test("an answer leads to the fact in full, to others near it, and each place only once", () => {
  const { reply } = ask(bot, "why did the air force chiefs meet?");
  const all = [
    ...reply.blocks.flatMap((block) => (block.kind === "choices" ? block.actions : [])),
    ...reply.actions,
  ].flatMap((action) => (action.kind === "call" ? [action.call] : []));
  expect(all).toContain("fact?talks#en.egypt-turkey");
  expect(new Set(all).size).toBe(all.length);
});

test("what only a bare sentence says is answered with the sentence", () => {
  const data = changedData((story) =>
    rewrite(`${story}/article.ar.txt`, /\s*$/, "\nوشارك الوفد في مأدبة عشاء على ضفاف النيل.\n"),
  );
  const { reply } = askIn(data, "مأدبة العشاء على ضفاف النيل");
  expect(evidenceOf(reply).map(({ quote }) => quote)).toEqual(["وشارك الوفد في مأدبة عشاء على ضفاف النيل."]);
  expect(reply.actions[0]).toMatchObject({ label: "الجملة ⁨14⁩" });
});

test.for(["", "?", "a", "😀😀", "hello", "السلام عليكم", "selam arkadaşlar", "こんにちは", "\u202e\u2067"])(
  "%j asks nothing, and is told how to ask",
  (typed) => {
    const { reply } = ask(bot, typed);
    expect(reply.outcome).toBe("unclear");
    expect(reply.actions).not.toEqual([]);
  },
);

function askIn(data: string, typed: string) {
  return ask({ ...bot, library: () => readLibrary(data) }, typed);
}

test("what the story does not say is looked for in the others, and the one that says it is named", async () => {
  const bridge = readLibrary(`${ROOT}tests/fixtures/stories`);
  const { stories, faults } = LIBRARY;
  const both = await testBot({ stories: new Map([...stories, ...bridge.stories]), faults });
  const { reply, text } = ask(both, "/ask when did the sula bridge open");
  expect(reply.outcome).toBe("answered");
  expect(withoutMarks(text)).toMatch(/^Not in the story you asked about, but in another one: “A new bridge”/);
  expect(text).toContain("opened the Sula Bridge");
  const calls = reply.actions.flatMap((action) => (action.kind === "call" ? [action.call] : []));
  expect(calls.every((call) => call.includes(".bridge"))).toBe(true);
  expect(withoutMarks(ask(both, "/ask who is erdogan").text)).not.toContain("another one");
  expect(ask(both, "/ask who won the world cup").reply.outcome).toBe("nothing");
});
