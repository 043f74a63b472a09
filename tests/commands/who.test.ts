import { expect, test } from "vitest";
import { answer } from "#core/command/answer.ts";
import { readCall } from "#core/command/calls.ts";
import { LANGUAGES } from "#core/language/language.ts";
import type { CallAction, Reply } from "#core/reply/reply.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, NOW, press, ROOT, testBot, withoutMarks } from "../bot.ts";

const bot = await testBot();

test.for([
  {
    language: "ar",
    typed: "/who السيسى",
    says: "عبد الفتاح السيسي\n\nالرئيس المصري\n«لقاء الرئيس المصري عبد الفتاح السيسي»\n— الجملة 5 من المصدر",
  },
  {
    language: "en",
    typed: "/who sisi",
    says: "Abdel Fattah el-Sisi · عبد الفتاح السيسي\n\nPresident of Egypt\n«لقاء الرئيس المصري عبد الفتاح السيسي»\n— Sentence 5 of the source",
  },
  {
    language: "tr",
    typed: "/kim sisi",
    says: "Abdülfettah es-Sisi · عبد الفتاح السيسي\n\nMısır Cumhurbaşkanı\n«لقاء الرئيس المصري عبد الفتاح السيسي»\n— Kaynağın 5. cümlesi",
  },
] as const)(
  "$typed is answered in $language with the evidence under the name",
  ({ language, typed, says }) => {
    expect(withoutMarks(ask(bot, typed, language).text)).toMatch(new RegExp(`^${says}`));
  },
);

test.for([
  { typed: "/who saqr", heading: "Lt. Gen. Amr Saqr · عمرو صقر" },
  { typed: "/who kadioglu", heading: "Gen. Ziya Cemal Kadıoğlu" },
  { typed: "/who erdogan", heading: "Recep Tayyip Erdoğan" },
  { typed: "/who tr-waters", heading: "Turkish territorial waters · Türk karasuları" },
  { typed: "/who egypt", heading: "Egypt · مصر" },
])(
  "$typed is headed $heading: rank first, the original name beside where it is another",
  ({ typed, heading }) => {
    expect(withoutMarks(ask(bot, typed).text).split("\n")[0]).toBe(heading);
  },
);

test("a commander's rank stands before the name in each language", () => {
  const headings = LANGUAGES.map(
    (language) => withoutMarks(ask(bot, "/who saqr", language).text).split("\n")[0],
  );
  expect(headings).toEqual([
    "الفريق عمرو صقر",
    "Lt. Gen. Amr Saqr · عمرو صقر",
    "Korgeneral Amr Sakr · عمرو صقر",
  ]);
});

test.for([
  { language: "ar", says: "لا يذكر المصدر اسمه." },
  { language: "en", says: "The source does not give a name." },
  { language: "tr", says: "Kaynak adını vermiyor." },
] as const)("the spokesman has no name, and the answer says so in $language", ({ language, says }) => {
  const [heading, unnamed] = ask(bot, "/who spokesman", language).text.split("\n\n");
  expect(unnamed).toBe(says);
  expect(heading).not.toContain("·");
});

test("the parts that somebody has in the story are one tap away, each an answer", () => {
  const { reply } = ask(bot, "/who saqr");
  expect(choicesOf(reply).map(({ label }) => label)).toEqual([
    "Air force commanders meet in Cairo",
    "Saqr on coordinating efforts",
    "Saqr on hopes for closer ties",
  ]);
  const outcomes = choicesOf(reply).map(({ call }) => tapped(call)?.reply.outcome);
  expect(outcomes).toEqual(["answered", "answered", "answered"]);
});

test("a place tells what happened there", () => {
  const { text, reply } = ask(bot, "/who القاهرة");
  expect(text).toContain("Happened here");
  expect(choicesOf(reply)).toHaveLength(2);
});

test("a timeline or all statements are offered only where there is more than one", () => {
  const labels = (typed: string) => ask(bot, typed).reply.actions.map(({ label }) => label);
  expect(labels("/who kadioglu")).toEqual(expect.arrayContaining(["Their timeline", "Everyone"]));
  expect(labels("/who kadioglu")).not.toContain("All they said");
  expect(labels("/who spokesman")).toEqual(expect.arrayContaining(["All they said"]));
  expect(labels("/who spokesman")).not.toContain("Their timeline");
});

test.for([
  { language: "ar", headings: ["أشخاص", "جهات", "بلدان", "أماكن"] },
  { language: "en", headings: ["People", "Organizations", "Countries", "Places"] },
  { language: "tr", headings: ["Kişiler", "Kurumlar", "Ülkeler", "Yerler"] },
] as const)(
  "everyone is listed by kind in $language, names only, each one tap away",
  ({ language, headings }) => {
    const { reply, text } = ask(bot, "/who", language);
    expect(text.split("\n").filter((line) => line !== "" && !/^\u200f?\u200e?•/.test(line))).toEqual(
      headings,
    );
    expect(text.split("\n").filter((line) => line.includes("•"))).toHaveLength(14);
    expect(choicesOf(reply)).toHaveLength(14);
  },
);

test("a name that nobody has is quoted back, with the nearest where there is one", () => {
  expect(withoutMarks(ask(bot, "/who Macron").text)).toBe("The story knows nobody called “Macron”.");
  const { reply, text } = ask(bot, "/who kairo");
  expect(withoutMarks(text)).toBe("The story knows nobody called “kairo”. Closest:");
  expect(choicesOf(reply).map(({ label }) => label)).toEqual(["Cairo"]);
});

test("a name that several go by is asked about, with rank", () => {
  const { reply, text } = ask(bot, "/who general");
  expect(withoutMarks(text)).toBe("“general” could be any of these. Whom do you mean?");
  expect(choicesOf(reply).map(({ label }) => label)).toEqual([
    "Lt. Gen. Amr Saqr",
    "Gen. Ziya Cemal Kadıoğlu",
  ]);
});

function choicesOf({ blocks }: Reply): CallAction[] {
  return blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
}

test.for(["who", "timeline", "said"])(
  "a button of /%s to somebody who is gone says so, takes nobody else for them, and offers the nearest",
  (command) => {
    const { reply, text } = press(bot, `${command}?turkey-army#tr.egypt-turkey`);
    expect(text).toBe("Bu bilgi artık haberde yok; düzeltilmiş olabilir. Buna en yakın olanlar:");
    expect(text).not.toContain("turkey-army");
    const calls = reply.blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
    expect(calls.map(({ call }) => call)).toContain(`${command}?turkey#tr.egypt-turkey`);
  },
);

function tapped(written: string) {
  const call = readCall(written, bot.commands);
  return call && answer(bot, { message: { call }, place: "private", now: NOW });
}

/** Two sources on one meeting: another day, another number of ferries. */
const DISPUTED = await testBot(readLibrary(`${ROOT}tests/fixtures/disputed`));

test.for([
  {
    language: "ar",
    says: [
      /ما تختلف فيه المصادر\n\n3 مايو 2026\n[\s\S]*الجملة 1 من «Two mayors meet»/,
      /مصدر آخر يقول غير ذلك · 4 مايو 2026\nالتقيا في اليوم التالي\.[\s\S]*من «محادثات حول العبّارات»/,
      /12 عبّارة[\s\S]*مصدر آخر يقول غير ذلك\nكان الاتفاق بشأن 14 عبّارة/,
    ],
  },
  {
    language: "en",
    says: [
      /Where the sources differ\n\n3 May 2026\n[\s\S]*Sentence 1 of “Two mayors meet”/,
      /Another source says otherwise · 4 May 2026\nThey met a day later\.[\s\S]*of “محادثات حول العبّارات”/,
      /12 ferries[\s\S]*Another source says otherwise\nThe treaty was on 14 ferries/,
    ],
  },
  {
    language: "tr",
    says: [
      /Kaynakların farklı aktardıkları\n\n3 Mayıs 2026\n[\s\S]*1\. cümle, “Two mayors meet”/,
      /Başka bir kaynak farklı aktarıyor · 4 Mayıs 2026\nBir gün sonra görüştüler\.[\s\S]*“محادثات حول العبّارات”/,
      /12 feribot[\s\S]*Başka bir kaynak farklı aktarıyor\nAnlaşma 14 feribot içindi/,
    ],
  },
] as const)(
  "what two sources tell otherwise of somebody stands side by side in $language, each with its source",
  ({ language, says }) => {
    const { text } = ask({ ...DISPUTED, defaults: { language, story: "mayors" } }, "/who stein", language);
    for (const each of says) expect(withoutMarks(text)).toMatch(each);
  },
);

test("an event that stands there with both accounts is not listed again below, and one without is", () => {
  const bot = { ...DISPUTED, defaults: { language: "en" as const, story: "mayors" } };
  expect(ask(bot, "/who stein").text).not.toContain("Has a part in");
  expect(ask(bot, "/who cairo").text).toMatch(/Where the sources differ[\s\S]*Another source says otherwise/);
  expect(ask(bot, "/timeline").text).toContain("Another source says otherwise");
});

test.for([
  {
    language: "ar",
    says: /مرافق العمدتين[\s\S]*الجملة 3 من «Two mayors meet»[\s\S]*مصدر آخر يقول غير ذلك · العقيد سليم داغ\nملحق عسكري[\s\S]*الجملة 3 من «محادثات حول العبّارات»/,
  },
  {
    language: "en",
    says: /Was with the mayors[\s\S]*Sentence 3 of “Two mayors meet”[\s\S]*Another source says otherwise · Colonel Salim Dagh\nMilitary attaché[\s\S]*of “محادثات حول العبّارات”/,
  },
  {
    language: "tr",
    says: /Belediye başkanlarının yanındaydı[\s\S]*Başka bir kaynak farklı aktarıyor · Albay Salim Dağ\nAskerî ataşe[\s\S]*“محادثات حول العبّارات”/,
  },
] as const)(
  "another rank, office and name of somebody stand beside the first in $language, each with its source",
  ({ language, says }) => {
    const { text } = ask({ ...DISPUTED, defaults: { language, story: "mayors" } }, "/who dag", language);
    expect(withoutMarks(text)).toMatch(says);
  },
);

test("somebody is found by the name that only the other source has", () => {
  const bot = { ...DISPUTED, defaults: { language: "en" as const, story: "mayors" } };
  expect(ask(bot, "/who Salim Dagh").text).toContain("General Selim Dağ");
});
