import { expect, test } from "vitest";
import { answer } from "#core/command/answer.ts";
import { MAX_CALL } from "#core/command/calls.ts";
import { type Offer, offers } from "#core/command/offers.ts";
import { sceneOf } from "#core/command/scene.ts";
import type { Language } from "#core/language/language.ts";
import { readLibrary } from "#core/story/library.ts";
import { LIBRARY, NOW, ROOT, testBot, withoutMarks } from "../../bot.ts";

const bot = await testBot();

test.for([
  { typed: "erdoğan", language: "tr", first: "Recep Tayyip Erdoğan", id: "who?erdogan#tr.egypt-turkey" },
  { typed: "اردوغان", language: "ar", first: "رجب طيب إردوغان", id: "who?erdogan#ar.egypt-turkey" },
  { typed: "erdogan", language: "en", first: "Recep Tayyip Erdoğan", id: "who?erdogan#en.egypt-turkey" },
  { typed: "السيسي", language: "en", first: "Abdel Fattah el-Sisi", id: "who?sisi#en.egypt-turkey" },
] as const)("offers for $typed in $language first of all $first", ({ typed, language, first, id }) => {
  expect(offered(typed, language)[0]).toMatchObject({ id, label: expect.stringContaining(first) });
});

test.for([
  { typed: "sakr", language: "tr", detail: /^(Kişi|Açıklama|Olay) · Kahire/ },
  { typed: "صقر", language: "ar", detail: /^(شخص|تصريح|حدث) · / },
] as const)("offers for $typed also what happened and what was said", ({ typed, language, detail }) => {
  const found = offered(typed, language);
  expect(new Set(found.map(({ call }) => call.command))).toEqual(new Set(["who", "fact"]));
  for (const each of found) expect(withoutMarks(each.detail)).toMatch(detail);
});

test.for([
  {
    typed: "when did Egypt and Turkey train together?",
    language: "en",
    label: "The answer, with its sentence",
  },
  {
    typed: "Mısır ve Türkiye ne zaman birlikte tatbikat yaptı?",
    language: "tr",
    label: "Yanıt ve dayandığı cümle",
  },
  { typed: "مين قابل السيسي في القاهرة؟", language: "ar", label: "الجواب مع الجملة التي يستند إليها" },
] as const)("offers the answer to $typed first", ({ typed, language, label }) => {
  const [first] = offered(typed, language);
  expect(first).toMatchObject({ id: "ask", label, detail: typed });
  expect(answerOf(first).outcome).toBe("answered");
});

test("puts whoever is named before the answer about them", () => {
  const [first, second] = offered("who is Sisi", "en");
  expect([first?.id, second?.id]).toEqual(["who?sisi#en.egypt-turkey", "ask"]);
});

test("offers to say that the source is silent, after all else", () => {
  const last = offered("what is the capital of Peru?", "en").at(-1);
  expect(last).toMatchObject({ id: "ask", label: "The source does not say that." });
  expect(answerOf(last).outcome).toBe("nothing");
});

test.for(["", "  ", "?!"])("offers the whole story for %j", (typed) => {
  expect(offered(typed, "ar").map(({ id }) => id)).toEqual([
    "summary#ar.egypt-turkey",
    "timeline#ar.egypt-turkey",
    "who#ar.egypt-turkey",
  ]);
});

test("offers what is in any of the stories, and says of which", async () => {
  const all = readLibrary(`${ROOT}tests/fixtures/stories`);
  const both = await testBot({ ...LIBRARY, stories: new Map([...LIBRARY.stories, ...all.stories]) });
  const other = [...all.stories.values()][0];
  const [person] = other?.named ?? [];
  const scene = sceneOf(both, { language: "en", place: "group", now: NOW }, undefined);
  expect(scene.story.id).toBe("egypt-turkey");
  expect(offers(scene, person?.name.en ?? "")[0]).toMatchObject({ call: { story: other?.id } });
});

test.for(["e", "a", "ال", "egypt", "who was there", "t?"])(
  "%j is offered nothing twice, and all of it is answered",
  (typed) => {
    const found = offered(typed, "en");
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const each of found) {
      expect(Buffer.byteLength(each.id)).toBeLessThanOrEqual(MAX_CALL);
      expect(["answered", "nothing"]).toContain(answerOf(each).outcome);
    }
  },
);

function offered(typed: string, language: Language): Offer[] {
  return offers(sceneOf(bot, { language, place: "group", now: NOW }, undefined), typed);
}

function answerOf(offer: Offer | undefined) {
  if (!offer) throw new Error("expected an offer, found none");
  return answer(bot, { message: { call: offer.call }, language: "en", place: "group", now: NOW }).reply;
}
