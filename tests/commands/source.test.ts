import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answer } from "#core/command/answer.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { evidenceOf, type Reply } from "#core/reply/reply.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, NOW, press, ROOT, testBot, withoutMarks } from "../bot.ts";

const bot = await testBot();
const article = readFileSync(`${ROOT}data/egypt-turkey/article.ar.txt`, "utf8");

test.for(LANGUAGES)(
  "the whole source is shown to a reader of %s, letter by letter and under its headings",
  (language) => {
    const { reply } = ask(bot, "/source", language);
    const shown = reply.blocks.flatMap((block) => {
      if (block.kind === "heading") return block.text.map((run) => (typeof run === "string" ? "" : run.text));
      return block.kind === "evidence" ? [block.evidence.quote] : [];
    });
    expect(shown.join("").replace(/\s/g, "")).toBe(article.replace(/\s/g, ""));
    expect(evidenceOf(reply).map(({ sentence }) => sentence)).toEqual(
      Array.from({ length: 13 }, (_, at) => at + 1),
    );
  },
);

test("each of the thirteen sentences opens, tells what rests on it, and leads to its neighbours", () => {
  for (let number = 1; number <= 13; number += 1) {
    const { reply, text } = ask(bot, `/source ${number}`);
    expect(withoutMarks(text)).toMatch(new RegExp(`^Sentence ${number} of 13\n`));
    const facts = reply.blocks.flatMap((block) => (block.kind === "fact" ? [block] : []));
    expect(facts.length).toBeGreaterThan(0);
    for (const { evidence } of facts) expect(evidence.map(({ sentence }) => sentence)).toContain(number);
    const labels = reply.actions.map(({ label }) => label);
    expect(labels.includes("‹ Previous sentence")).toBe(number > 1);
    expect(labels.includes("Next sentence ›")).toBe(number < 13);
  }
});

test.for([
  { language: "ar", typed: "/المصدر ٣", says: ["الجملة 3 من 13", "معلومتان تستندان إلى هذه الجملة"] },
  { language: "ar", typed: "/المصدر ٤", says: ["الجملة 4 من 13", "5 معلومات تستند إلى هذه الجملة"] },
  { language: "en", typed: "/source 3", says: ["Sentence 3 of 13", "2 facts rest on this sentence"] },
  { language: "tr", typed: "/kaynak 3", says: ["3. cümle (toplam 13)", "Bu cümleye dayanan 2 bilgi"] },
] as const)("$typed counts in $language what rests on the sentence", ({ language, typed, says }) => {
  const parts = withoutMarks(ask(bot, typed, language).text).split("\n\n");
  expect([parts[0], parts[2]]).toEqual(says);
});

test.for(["/source 0", "/source 14", "/source 9999", "/source ٩٩"])(
  "%s is answered with the sentences that there are",
  (typed) => {
    const { reply, text } = ask(bot, typed);
    expect(withoutMarks(text)).toBe("This source has sentences 1 to 13. Pick one:");
    expect(reply.outcome).toBe("unclear");
    expect(choicesOf(reply)).toHaveLength(13);
  },
);

test.for(["/source abc", "/source -1", "/source four", "/source 4 nope"])(
  "%s is answered with the sources that there are",
  (typed) => {
    const { reply, text } = ask(bot, typed);
    expect(text).toBe("There is no such source. These there are:");
    expect(reply.outcome).toBe("unclear");
    const kept = typed.startsWith("/source 4") ? "source?4&article" : "source?&article";
    expect(choicesOf(reply).map(({ call }) => call)).toEqual([`${kept}#en.egypt-turkey`]);
  },
);

test.for([
  { call: "source?20&article#en.egypt-turkey", near: ["11&article", "12&article", "13&article"] },
  { call: "source?4&articles#en.egypt-turkey", near: ["4&article"] },
  { call: "source?20&old#en.egypt-turkey", near: ["&article"] },
])("the button $call, whose sentence or source is gone, says so and offers the nearest", ({ call, near }) => {
  const { reply, text } = press(bot, call);
  expect(text).toBe("This is no longer in the story; it may have been corrected. Closest to it:");
  expect(reply.outcome).toBe("nothing");
  expect(choicesOf(reply).map((each) => each.call)).toEqual(
    near.map((each) => `source?${each}#en.egypt-turkey`),
  );
});

test("words in place of a number find the sentences that have them, or whose facts do", () => {
  const values = { sentence: "naval exercise" };
  const asked = { message: { call: { command: "source", values } }, place: "private" as const, now: NOW };
  const { reply } = answer(bot, asked);
  expect(choicesOf(reply)[0]?.call).toBe("source?12#en.egypt-turkey");
});

test("a source that is published somewhere has a button to it", async () => {
  const other = await testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
  const link = {
    kind: "link",
    label: "Open the original of “\u2068A new bridge opens\u2069”",
    url: "https://example.org/bridge?id=1&x=a_b",
  };
  for (const typed of ["/source report", "/source 1 report", "/fact opening", "/who novak"])
    expect(ask(other, typed).reply.actions).toContainEqual(link);
  expect(ask(bot, "/source").reply.actions.map(({ kind }) => kind)).not.toContain("link");
});

test.for([
  {
    language: "ar",
    published: "تاريخ النشر: بين أكتوبر 2025 وأغسطس 2026 · تاريخ مستنتج",
    why: /ولا يُعرف في أي شهر منها ولا في أي يوم\.$/,
    publisher: "الناشر غير معروف",
  },
  {
    language: "en",
    published: "Published: between October 2025 and August 2026 · inferred",
    why: /neither the month nor the day is known\.$/,
    publisher: "The publisher is not known",
  },
  {
    language: "tr",
    published: "Yayım tarihi: Ekim 2025 ile Ağustos 2026 arasında · çıkarım",
    why: /hangi ay, hangi gün olduğu bilinmiyor\.$/,
    publisher: "Yayımlayan bilinmiyor",
  },
] as const)(
  "when the source was published is told in $language as a range with the reason, and no more",
  ({ language, ...told }) => {
    const [, publisher, published, words, why] = withoutMarks(ask(bot, "/source", language).text).split(
      "\n\n",
    );
    expect({ publisher, published }).toEqual({ publisher: told.publisher, published: told.published });
    expect(words).toContain(
      "وفي سبتمبر الماضي، اختتمت فعاليات التدريب البحري المشترك المصري - التركي بحر الصداقة 2025",
    );
    expect(why).toMatch(told.why);
  },
);

test("of several sources a reader is asked which, and each has its publisher, link and date", async () => {
  const other = await testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
  const { reply, text } = ask(other, "/source 1");
  expect(text).toBe("This story has several sources. Which one?");
  expect(choicesOf(reply).map(({ label }) => label)).toEqual(["A new bridge opens", "Köprü mektubu"]);
  expect(withoutMarks(ask(other, "/source report").text).split("\n\n").slice(0, 4)).toEqual([
    "A new bridge opens",
    "Published by The Sula Herald · Open the original (https://example.org/bridge?id=1&x=a_b)",
    "Published: 4 May 2026",
    "In the source’s words: “4 May 2026”",
  ]);
  expect(ask(other, "/source letter").text.split("\n\n").slice(1, 3)).toEqual([
    "The publisher is not known",
    "Published: Date not given",
  ]);
});

test("a sentence that nothing rests on says so", async () => {
  const other = await testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
  expect(ask(other, "/source 4 report").text).toMatch(/Nothing in the story rests on this sentence$/);
});

test("where a source has a publisher, a caption names it, and the source where there are several", async () => {
  const other = await testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
  const [evidence] = evidenceOf(ask(other, "/source 1 report").reply);
  expect(withoutMarks(evidence?.caption ?? "")).toBe("Sentence 1 of “A new bridge opens”, The Sula Herald");
  expect(withoutMarks(evidenceOf(ask(bot, "/source 1").reply)[0]?.caption ?? "")).toBe(
    "Sentence 1 of the source",
  );
});

function choicesOf({ blocks }: Reply) {
  return blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
}
