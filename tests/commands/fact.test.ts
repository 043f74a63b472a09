import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { evidenceOf, type Reply } from "#core/reply/reply.ts";
import { ask, press, testBot, withoutMarks } from "../bot.ts";

const bot = await testBot();

test("an event is told with its date, its details, what was said of it and who has a part in it", () => {
  const { reply } = ask(bot, "/fact talks");
  expect(headingsOf(reply)).toEqual([
    "Air force commanders meet in Cairo",
    "What was said about it",
    "Who has a part in it",
  ]);
  expect(leads(reply)).toEqual([
    "between October 2025 and August 2026 · inferred",
    "Topic",
    "Topic",
    "Purpose",
  ]);
  expect(choicesOf(reply)).toEqual([
    "fact?spk-meeting",
    "fact?saqr-efforts",
    "fact?saqr-hope",
    "fact?kadioglu-ties",
    "who?saqr",
    "who?kadioglu",
    "who?egypt",
    "who?turkey",
    "who?cairo",
  ]);
});

test.for([
  { language: "ar", leads: ["المدة", "الغرض"] },
  { language: "en", leads: ["Duration", "Purpose"] },
  { language: "tr", leads: ["Süre", "Amaç"] },
] as const)("the details of the exercise are named in $language", ({ language, leads: expected }) => {
  expect(leads(ask(bot, "/fact exercise", language).reply).slice(1)).toEqual(expected);
});

test("an event whose date the source does not give says so", () => {
  expect(leads(ask(bot, "/fact ugv").reply)).toEqual(["Date not given"]);
  expect(leads(ask(bot, "/fact tour", "ar").reply)[0]).toBe("بلا تاريخ في المصدر");
});

test("a statement leads to its speaker, its event, all that was said, and its sentences", () => {
  const { reply } = ask(bot, "/fact sisi-views", "tr");
  expect(choicesOf(reply)).toEqual(["who?sisi"]);
  expect(reply.actions.slice(0, 4).map((action) => (action.kind === "call" ? action.call : ""))).toEqual([
    "fact?pact#tr.egypt-turkey",
    "said?sisi#tr.egypt-turkey",
    "source?6&article#tr.egypt-turkey",
    "source?5&article#tr.egypt-turkey",
  ]);
});

test("a fact by itself has no button to itself", () => {
  const [, shown] = ask(bot, "/fact talks").reply.blocks;
  expect(shown).not.toHaveProperty("open");
});

test("every event and statement has its page in every language, with all its evidence", () => {
  const story = bot.library().stories.get("egypt-turkey");
  const facts = [...(story?.events ?? []), ...(story?.statements ?? [])];
  expect(facts).toHaveLength(15);
  for (const { id, evidence } of facts)
    for (const language of LANGUAGES) {
      const shown = evidenceOf(ask(bot, `/fact ${id}`, language).reply).slice(0, evidence.length);
      expect(shown.map(({ quote }) => quote)).toEqual(evidence.map(({ quote }) => quote));
    }
});

test.for([
  { language: "ar", says: "لم يعد هذا في القصة، وربما جرى تصحيحه. أقرب ما فيها إليه:" },
  { language: "en", says: "This is no longer in the story; it may have been corrected. Closest to it:" },
  { language: "tr", says: "Bu bilgi artık haberde yok; düzeltilmiş olabilir. Buna en yakın olanlar:" },
] as const)(
  "a button whose fact is gone says so in $language, and offers the nearest",
  ({ language, says }) => {
    const { reply, text } = press(bot, `fact?naval-exercise#${language}.egypt-turkey`);
    expect(text).toBe(says);
    expect(reply).toMatchObject({ outcome: "nothing", language });
    expect(choicesOf(reply)).toContain("fact?exercise");
    expect(choicesOf(reply).length).toBeLessThanOrEqual(3);
  },
);

test("a button whose fact has nothing near it leads to the usual questions", () => {
  const { reply, text } = press(bot, "fact?xyzzy#en.egypt-turkey");
  expect(text).toBe("This is no longer in the story; it may have been corrected. Ask again from here:");
  expect(choicesOf(reply)).toEqual([]);
  expect(reply.actions).toHaveLength(5);
});

function headingsOf({ blocks }: Reply): string[] {
  return blocks.flatMap((block) => (block.kind === "heading" ? [block.text.join("")] : []));
}

function choicesOf({ blocks }: Reply): string[] {
  return blocks.flatMap((block) =>
    block.kind === "choices" ? block.actions.map(({ call }) => call.replace(/#.*$/, "")) : [],
  );
}

function leads({ blocks }: Reply): string[] {
  return blocks.flatMap((block) =>
    block.kind === "fact"
      ? [(block.lead ?? []).map((run) => (typeof run === "string" ? run : run.text)).join("")].map(
          withoutMarks,
        )
      : [],
  );
}
