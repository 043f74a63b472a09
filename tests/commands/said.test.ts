import { expect, test } from "vitest";
import { evidenceOf, type Reply } from "#core/reply/reply.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, LIBRARY, ROOT, testBot, withoutMarks } from "../bot.ts";

const bot = await testBot();

test("every statement is told in the order of the source: who, on what, and the words behind it", () => {
  const { reply, text } = ask(bot, "/said");
  expect(leads(reply)).toEqual([
    "Egyptian military spokesman · on: Air force commanders meet in Cairo",
    "Abdel Fattah el-Sisi · on: Military cooperation agreement signed",
    "Recep Tayyip Erdoğan · on: Military cooperation agreement signed",
    "Lt. Gen. Amr Saqr · on: Air force commanders meet in Cairo",
    "Lt. Gen. Amr Saqr · on: Air force commanders meet in Cairo",
    "Gen. Ziya Cemal Kadıoğlu · on: Air force commanders meet in Cairo",
    "Egyptian military spokesman · on: Tour of Egyptian Air Force units",
    "Egyptian military spokesman · on: Sea of Friendship 2025 naval exercise",
  ]);
  expect(text).toMatch(/^Who said what\n\n/);
  expect(evidenceOf(reply).map(({ sentence }) => sentence)).toEqual([
    4, 6, 5, 6, 5, 8, 2, 8, 2, 9, 2, 10, 13,
  ]);
});

test.for([
  {
    language: "ar",
    typed: "/said إردوغان",
    heading: "ما قاله رجب طيب إردوغان",
    on: "بشأن: توقيع اتفاقية تعاون عسكري",
  },
  {
    language: "en",
    typed: "/said erdogan",
    heading: "What Recep Tayyip Erdoğan said",
    on: "on: Military cooperation",
  },
  {
    language: "tr",
    typed: "/said Erdoğan",
    heading: "Açıklamaları: Recep Tayyip Erdoğan",
    on: "konu: Askeri iş birliği",
  },
] as const)("$typed tells in $language what one speaker said", ({ language, typed, heading, on }) => {
  const { reply, text } = ask(bot, typed, language);
  expect(withoutMarks(text).split("\n")[0]).toBe(heading);
  expect(withoutMarks(text)).toContain(on);
  expect(leads(reply)).toHaveLength(1);
});

test("a speaker of several statements has them all", () => {
  expect(leads(ask(bot, "/said spokesman").reply)).toHaveLength(3);
  expect(leads(ask(bot, "/said الفريق صقر", "ar").reply)).toHaveLength(2);
});

test("whoever said nothing is said to have said nothing, and the speakers are offered", () => {
  const { reply, text } = ask(bot, "/said egypt");
  expect(withoutMarks(text)).toBe("The source reports nothing that Egypt said.");
  expect(reply.outcome).toBe("nothing");
  expect(reply.blocks[1]).toMatchObject({
    kind: "choices",
    actions: ["spokesman", "sisi", "erdogan", "saqr", "kadioglu"].map((id) => ({
      call: `said?${id}#en.egypt-turkey`,
    })),
  });
});

test("through whom a statement was reported stands beside it", async () => {
  const other = await testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
  expect(leads(ask(other, "/said").reply)).toEqual([
    "Lena Novak · on: The bridge opens · reported through Ilir Hoxha",
  ]);
  expect(leads(ask(other, "/said novak", "tr").reply)).toEqual([
    "Lena Novak · konu: Köprü açıldı · aktaran: Ilir Hoxha",
  ]);
});

test("a story without statements says that nobody said anything", async () => {
  const stories = new Map([...LIBRARY.stories].map(([id, story]) => [id, { ...story, statements: [] }]));
  const silent = await testBot({ ...LIBRARY, stories });
  expect(ask(silent, "/said").text).toBe("The source reports nothing that anybody said.");
  expect(ask(silent, "/said").reply.outcome).toBe("nothing");
});

function leads({ blocks }: Reply): string[] {
  return blocks.flatMap((block) =>
    block.kind === "fact"
      ? [withoutMarks((block.lead ?? []).map((run) => (typeof run === "string" ? run : run.text)).join(""))]
      : [],
  );
}
