import { expect, test } from "vitest";
import { evidenceOf } from "#core/reply/reply.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, ROOT, testBot, withoutMarks } from "../bot.ts";

const bot = await testBot();

test.for([
  {
    claim: "the navies of Egypt and Turkey trained together in September in Turkish waters",
    says: "The source says this",
    sentence: 12,
  },
  { claim: "السيسي واردوغان اتقابلوا في القاهرة", says: "المصدر يقول هذا", sentence: 5 },
  { claim: "Askeri iş birliği 2023'ten beri gelişiyor", says: "Kaynak bunu söylüyor", sentence: 11 },
])("$claim: the source says this, and its sentence is shown", ({ claim, says, sentence }) => {
  const { reply, text } = ask(bot, `/check ${claim}`);
  expect(text.startsWith(says)).toBe(true);
  expect(evidenceOf(reply).map((each) => each.sentence)).toContain(sentence);
  expect(reply).toMatchObject({ outcome: "answered", audience: "everyone" });
});

test.for([
  {
    claim: "Military cooperation has developed since 2019",
    says: "The claim says “2019”; the source says “since 2023”.",
  },
  {
    claim: "Egypt and Turkey signed a military pact in Ankara",
    says: "The claim says “Ankara”; the source says “Cairo”.",
  },
  {
    claim: "اردوغان شدد على اهمية تنسيق الجهود لتحقيق المصالح المشتركة",
    says: "المتداول: «اردوغان»، وفي المصدر: «الفريق عمرو صقر».",
  },
  {
    claim: "Kadıoğlu ile Sakr Atina'da görüştü",
    says: "İddiada “Atina” deniyor; kaynakta “Kahire”.",
  },
])("$claim: what differs is told beside what the source says", ({ claim, says }) => {
  const { reply, text } = ask(bot, `/check ${claim}`);
  expect(withoutMarks(text)).toContain(says);
  expect(evidenceOf(reply)).not.toEqual([]);
});

test.for([
  {
    claim: "Egypt and Turkey did not sign a military cooperation agreement",
    says: "The claim denies it: “not sign”.",
  },
  { claim: "مصر وتركيا ما وقعوش اتفاقية تعاون عسكري", says: "المتداول ينفي ذلك: «وقعوش" },
  {
    claim: "Mısır ile Türkiye askeri iş birliği anlaşması imzalamadı",
    says: "İddia bunu reddediyor: “imzalamadı”",
  },
])("$claim: a denial of what the source says differs from it", ({ claim, says }) => {
  expect(withoutMarks(ask(bot, `/check ${claim}`).text)).toContain(says);
});

test.for([
  { claim: "مصر اشترت 50 طيارة مسيرة من تركيا", says: "لم أجده في المصدر", missing: "«اشترت» و«50»" },
  { claim: "Egypt bought 50 drones from Turkey", says: "Not found in the source", missing: "“bought”" },
  { claim: "Erdoğan dün istifa etti", says: "Kaynakta bulamadım", missing: "istifa" },
])("$claim: nothing of it is found in the source, and no sentence is shown as if it did", (each) => {
  const { reply, text } = ask(bot, `/check ${each.claim}`);
  expect(text.startsWith(each.says)).toBe(true);
  expect(withoutMarks(text)).toContain(each.missing);
  expect(evidenceOf(reply)).toEqual([]);
  expect(reply).toMatchObject({ outcome: "nothing", audience: "everyone" });
});

test("each sentence of a forwarded message is checked; greetings, opinions and questions are left alone", () => {
  const { text } = ask(
    bot,
    "/check Good morning everyone! Sisi said there is a convergence of views. I think this is great. " +
      "Russia sold them submarines. What do you think?",
  );
  const shown = withoutMarks(text);
  expect(shown).toMatch(/“Sisi said there is a convergence of views.”\n\nThe source says this/);
  expect(shown).toMatch(/“Russia sold them submarines.”\n\nNot found in the source/);
  for (const left of ["Good morning", "I think", "What do you think"]) expect(shown).not.toContain(left);
});

test("a message without a slash that is too long for a question is checked", () => {
  const message = "Sisi and Erdogan met in Cairo. ".repeat(30);
  const text = withoutMarks(ask(bot, message).text);
  expect(text.match(/The source says this/g)).toHaveLength(12);
  expect(text.match(/Sentence 5 of the source/g)).toHaveLength(1);
  expect(text).toContain("Only the first 12 sentences were compared.");
});

test.for(["/check", "/check ?", "/check a", "/check 😀😀", "/check hello everyone", "/check こんにちは"])(
  "%j claims nothing, and is told what to send",
  (typed) => {
    const { reply } = ask(bot, typed);
    expect(reply.outcome).toBe("unclear");
    expect(reply.actions).not.toEqual([]);
  },
);

test("a claim of more than 4096 letters is refused kindly", () => {
  const { reply, text } = ask(bot, `/check ${"Sisi met Erdogan. ".repeat(600)}`);
  expect(reply.outcome).toBe("unclear");
  expect(withoutMarks(text)).toBe("That is too long: please use at most 4,096 characters.");
});

test("the addresses in a message are neither read nor said back", () => {
  const claim =
    "Military cooperation has developed since 2019 https://ornek.example.org/2023/siyasi-bir-haber";
  const { text, reply } = ask(bot, `/check ${claim}`);
  expect(withoutMarks(text)).toContain("The claim says “2019”; the source says “since 2023”.");
  expect(text).not.toContain("example.org");
  expect(reply.language).toBe("en");
});

test.for([
  [
    "en",
    "Mayor Otto Stein and Selma Kaya met in Cairo",
    "Another source says otherwise · Colonel Salim Dagh",
  ],
  ["ar", "التقى أوتو شتاين سلمى كايا في القاهرة", "مصدر آخر يقول غير ذلك · العقيد سليم داغ"],
  [
    "tr",
    "Otto Stein, Selma Kaya ile Kahire'de görüştü",
    "Başka bir kaynak farklı aktarıyor · Albay Salim Dağ",
  ],
] as const)(
  "a claim is shown what sources tell otherwise of what it is about and of whom: %s",
  async ([language, claim, says]) => {
    const bot = await testBot(readLibrary(`${ROOT}tests/fixtures/disputed`));
    const { reply, text } = ask(
      { ...bot, defaults: { language, story: "mayors" } },
      `/check ${claim}`,
      language,
    );
    expect(withoutMarks(text)).toContain(says);
    expect(new Set(evidenceOf(reply).map(({ source }) => source))).toEqual(new Set(["first", "second"]));
  },
);
