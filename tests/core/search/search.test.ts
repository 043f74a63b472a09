import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "#core/language/language.ts";
import { type Ingredient, indexPassages, type Passage } from "#core/search/search.ts";
import { ANY_LETTER } from "../../any-letter.ts";

const PASSAGES: readonly Passage[] = [
  passage("bridge", "en", "The mayor opened the new bridge over the river on Sunday."),
  passage("school", "en", "A school for three hundred children was built beside the old market."),
  passage("köprü", "tr", "Belediye başkanı nehrin üzerindeki yeni köprüyü pazar günü açtı."),
  passage("okul", "tr", "Eski pazarın yanına üç yüz çocuk için bir okul yapıldı."),
  passage("جسر", "ar", "افتتح رئيس البلدية الجسر الجديد فوق النهر يوم الأحد."),
  passage("مدرسة", "ar", "بُنيت مدرسة لثلاثمئة طفل إلى جانب السوق القديمة."),
];

const index = indexPassages(PASSAGES);

test.for([
  { query: "who opened the bridge?", language: "en", first: "bridge" },
  { query: "BRIDGES opening", language: "en", first: "bridge" },
  { query: "brigde opend", language: "en", first: "bridge" },
  { query: "school children market", language: "en", first: "school" },
  { query: "köprüyü kim açtı", language: "tr", first: "köprü" },
  { query: "koprunun acilisi", language: "tr", first: "köprü" },
  { query: "kprü nehir", language: "tr", first: "köprü" },
  { query: "çocuklar için okul", language: "tr", first: "okul" },
  { query: "مين افتتح الجسر", language: "ar", first: "جسر" },
  { query: "جسور ونهر", language: "ar", first: "جسر" },
  { query: "المدرسه القديمه والاطفال", language: "ar", first: "مدرسة" },
  { query: "مدرصة اطفال", language: "ar", first: "مدرسة" },
] as const)("$query finds $first first", ({ query, language, first }) => {
  expect(index.search(query, language, 3)[0]?.id).toBe(first);
});

test("words that stand together as in the query go before the same words apart", () => {
  const apart = passage("apart", "en", "water under stones and grass near any mill and wheel");
  const together = passage("together", "en", "grass and stones near any wheel under water mill");
  const { search } = indexPassages([apart, together]);
  expect(search("water mill", "en", 2).map(({ id }) => id)).toEqual(["together", "apart"]);
});

test("a misspelt word is looked for as it may have been meant, and none without typos", () => {
  const library = [
    passage("tiger", "en", "The tiger sleeps by day."),
    passage("tower", "en", "The tower stands by day."),
  ];
  expect(indexPassages(library).search("ttgr tgier", "en", 1)[0]?.id).toBe("tiger");
  expect(indexPassages(library, new Set(["typos", "grams"])).search("tgier", "en", 1)).toEqual([]);
});

test("a word that could have been meant for several counts no more than one that is known", () => {
  const library = ["bear", "beer", "bees"].map((word) => passage(word, "en", `A ${word} and a honey jar.`));
  const both = passage("both", "en", "Bear, beer and bees: bear, beer and bees.");
  for (const { score, ideal } of indexPassages([...library, both]).search("beex", "en", 4))
    expect(score).toBeLessThanOrEqual(ideal);
});

test("a query of nothing but small words, marks or emoji finds nothing", () => {
  for (const query of ["", " ", "?", "the of and", "في من على", "ve ile", "😀", "\u202e\u2067"])
    expect(index.search(query, "en", 5)).toEqual([]);
});

test("the score says how much of the ideal is met: all of it by the passage itself, little by a stranger", () => {
  const [own] = index.search(PASSAGES[0]?.text ?? "", "en", 1);
  const [stranger] = index.search("How many goals did the visiting team score before the market?", "en", 1);
  expect(own && own.score / own.ideal).toBeGreaterThan(0.6);
  expect(stranger && stranger.score / stranger.ideal).toBeLessThan(0.3);
});

test.for(["stems", "grams", "pairs", "stopwords", "typos"] as const satisfies readonly Ingredient[])(
  "it still finds plain matches without %s",
  (ingredient) => {
    const { search } = indexPassages(PASSAGES, new Set([ingredient]));
    expect(search("new bridge over the river", "en", 1)[0]?.id).toBe("bridge");
  },
);

const word = fc.constantFrom(
  "bridge",
  "river",
  "market",
  "school",
  "نهر",
  "جسر",
  "köprü",
  "okul",
  "x1",
  "the",
);
const text = fc.array(word, { maxLength: 12 }).map((all) => all.join(" "));
const language: fc.Arbitrary<Language> = fc.constantFrom("ar", "en", "tr");

test("hits come best first, each once, within the limit, and none scores above the ideal", () => {
  const library = fc.array(fc.record({ text, language }), { maxLength: 30 });
  fc.assert(
    fc.property(library, text, language, fc.integer({ min: 1, max: 12 }), (all, query, asked, limit) => {
      const { search } = indexPassages(all.map((each, at) => ({ id: String(at), ...each })));
      const hits = search(query, asked, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      for (const [at, { score, ideal }] of hits.entries()) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(ideal + 1e-3);
        expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Number.POSITIVE_INFINITY);
      }
      expect(search(query, asked, limit)).toEqual(hits);
    }),
  );
});

test("any query at all is answered, and one of a hundred thousand letters is read no further than it tells", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: ANY_LETTER }),
      language,
      (query, asked) => void index.search(query, asked, 5),
    ),
  );
  const long = `bridge ${"x".repeat(100_000)}`;
  expect(index.search(long, "en", 1)[0]?.id).toBe("bridge");
});

function passage(id: string, language: Language, text: string): Passage {
  return { id, language, text };
}
