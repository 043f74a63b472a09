import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type QuestionSet, readSet, SOURCES, sizeLine } from "../../bench/retrieval/data.ts";
import { ENGINES } from "../../bench/retrieval/engines.ts";
import { mixedPassages } from "../../bench/retrieval/passages.ts";
import { qualityOf } from "../../bench/retrieval/quality.ts";
import { retrieval } from "../../bench/retrieval/retrieval.ts";
import { table } from "../../bench/retrieval/table.ts";
import { inAscii, withoutHamza, withTypos } from "../../bench/retrieval/typing.ts";

const BRIDGE = "افتتحت المهندسة لينا نوفاك جسر سولا في شهر مايو. يربط الجسر ضفتي النهر الكبير.";
const GARDEN = "زرع أطفال المدرسة أشجار الزيتون في حديقة القرية. سقى البستاني الأشجار كل صباح.";
const HARBOUR = "Balıkçılar küçük limanda ağlarını onardı. Akşam rüzgârı güneyden esti.";
const LIBRARY = "Kütüphane müdürü eski haritaları ziyaretçilere gösterdi. Haritalar üç dilde yazılmıştı.";

const folder = mkdtempSync(join(tmpdir(), "sanad-bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

write("arcd.json", [
  [BRIDGE, "من افتتحت جسر سولا؟"],
  [GARDEN, "ماذا زرع أطفال المدرسة؟"],
  [BRIDGE, "ماذا يربط الجسر؟"],
]);
write("tquad-dev.json", [[HARBOUR, "Balıkçılar limanda ne onardı?"]]);
write("tquad-train.json", [
  [LIBRARY, "Kütüphane müdürü neyi gösterdi?"],
  [`${LIBRARY} `, "Haritalar kaç dilde yazılmıştı?"],
]);
write("aqad-0.json", [[BRIDGE, "من افتتحت الجسر؟"]]);
write("aqad-1.json", [[GARDEN, "من سقى الأشجار؟"]]);

test("a passage is read once, however many questions are asked of it", () => {
  const { passages, questions } = readSet(folder, SOURCES.arcd);
  expect(passages.map(({ text }) => text)).toEqual([BRIDGE, GARDEN]);
  expect(questions.map(({ passage }) => passages.find(({ id }) => id === passage)?.text)).toEqual([
    BRIDGE,
    GARDEN,
    BRIDGE,
  ]);
});

test("passages that differ by a space are two, as when the goals were measured", () => {
  expect(readSet(folder, SOURCES.tquad).passages).toHaveLength(3);
});

test("a set is also read from its parts", () => {
  expect(readSet(folder, SOURCES.aqad).questions).toHaveLength(2);
});

test("a question without an answer does not count", () => {
  const paragraphs = [{ context: GARDEN, qas: [{ question: "من باع الأشجار؟", answers: [] }] }];
  const other = mkdtempSync(join(folder, "unanswered-"));
  writeFileSync(join(other, "arcd.json"), JSON.stringify({ data: [{ paragraphs }] }));
  expect(readSet(other, SOURCES.arcd)).toMatchObject({ passages: [{ text: GARDEN }], questions: [] });
});

test("a set of another size than the goals' is told", () => {
  const set = readSet(folder, SOURCES.arcd);
  expect(sizeLine(set, SOURCES.arcd)).toBe(
    "ARCD: 2 passages, 3 questions. Expected 460 and 1 395: the goals are of another version.",
  );
  expect(sizeLine(set, { ...SOURCES.arcd, size: { passages: 2, questions: 3 } })).toBe(
    "ARCD: 2 passages, 3 questions, as expected",
  );
});

test("says which file is missing and where it is fetched", () => {
  expect(() => readSet("/nowhere", SOURCES.arcd)).toThrow(
    "/nowhere/arcd.json: expected the questions of ARCD, found no file. Fetch data/arcd.json of https://github.com/husseinmozannar/SOQAL.",
  );
});

test("says which file is no question set", () => {
  const other = mkdtempSync(join(folder, "broken-"));
  writeFileSync(join(other, "arcd.json"), '{"data": [');
  expect(() => readSet(other, SOURCES.arcd)).toThrow(/arcd\.json: expected questions in SQuAD's JSON/);
});

test("hits and ranks are counted in percent, down to the tenth passage", () => {
  const ranked = [..."abcdefghijkl"];
  const engine = { search: (_: string, __: string, limit: number) => ranked.slice(0, limit) };
  const questions = ["a", "c", "j", "l"].map((passage) => ({ text: "?", passage }));
  const { hit1, hit3, mrr } = qualityOf(engine, questions, "ar");
  expect([hit1, hit3]).toEqual([25, 50]);
  expect(mrr).toBeCloseTo(25 * (1 + 1 / 3 + 1 / 10));
});

test("hamza is left out, its carrier stays", () => {
  expect(withoutHamza("أين سأل إبراهيم آباء القرية عن المؤتمر والرئيس؟")).toBe(
    "اين سال ابراهيم ابا القرية عن الموتمر والرييس؟",
  );
});

test("Turkish is typed in ASCII", () => {
  expect(inAscii("İçişleri Bakanı kâğıdı Iğdır'da gördü mü, ÇÖŞÜĞ?")).toBe(
    "Icisleri Bakani kagidi Igdir'da gordu mu, COSUG?",
  );
});

test.for([BRIDGE, GARDEN, HARBOUR, LIBRARY])("one word of each four is mistyped: %s", (text) => {
  const [words, typed] = [text.split(" "), withTypos(text).split(" ")];
  expect(typed).toHaveLength(words.length);
  const fours = Math.floor(words.filter((word) => word.length > 1).length / 4);
  const changed = words.filter((word, at) => word !== typed[at]).length;
  expect([fours, fours + 1]).toContain(changed);
});

test("with the same seed a question is always mistyped in the same way, with another in another", () => {
  expect(withTypos(LIBRARY, 3)).toBe(withTypos(LIBRARY, 3));
  expect(new Set([0, 1, 2, 3, 4].map((seed) => withTypos(LIBRARY, seed))).size).toBeGreaterThan(1);
});

test.for(ENGINES)("$name finds the passage in Arabic and in Turkish", ({ index }) => {
  const sets = [readSet(folder, SOURCES.arcd), readSet(folder, SOURCES.tquad)];
  const passages = sets.flatMap(({ passages: own, title }) =>
    own.map((passage) => ({ ...passage, id: `${title} ${passage.id}` })),
  );
  const found = index(passages);
  expect(found.search("ماذا زرع أطفال المدرسة؟", "ar", 10)[0]).toBe("ARCD 1");
  expect(found.search("Balıkçılar limanda ne onardı?", "tr", 10)[0]).toBe("TQuAD 0");
  expect(found.search("؟ ?", "tr", 10)).toEqual([]);
});

test("passages are mixed of one language's sentences, and always the same", () => {
  const sets: QuestionSet[] = [readSet(folder, SOURCES.arcd), readSet(folder, SOURCES.tquad)];
  const passages = mixedPassages(sets, 50);
  expect(passages).toHaveLength(50);
  expect(mixedPassages(sets, 50)).toEqual(passages);
  for (const { text, language } of passages) expect(/\p{Script=Arabic}/u.test(text)).toBe(language === "ar");
});

test("tables stand in columns", () => {
  expect(
    `\n${table(
      ["set", "hit@1"],
      [
        ["ARCD", "9.5"],
        ["TQuAD", "72.0"],
      ],
    )}`,
  ).toMatchInlineSnapshot(`
    "
    set     hit@1
    -----   -----
    ARCD      9.5
    TQuAD    72.0"
  `);
});

test("prints every engine beside the goal, and is well when the goals are reached", async () => {
  const printed: string[] = [];
  const args = ["--data", folder, "--sets", "arcd", "--only", "quality"];
  expect(await retrieval(args, (text) => printed.push(text))).toBe(true);
  const text = printed.join("\n");
  for (const name of [...ENGINES.map((engine) => engine.name), "goal"]) expect(text).toContain(`\n${name} `);
  expect(text).toContain("All goals are reached.");
});

test("what costs our search by typing is told for each language's ways", async () => {
  const printed: string[] = [];
  const args = ["--data", folder, "--sets", "tquad", "--only", "typing", "--quick"];
  await retrieval(args, (text) => printed.push(text));
  expect(printed.join("\n")).toContain("in ASCII");
  expect(printed.join("\n")).not.toContain("hamza");
  // Typos are a matter of luck: the mean of several draws, and how far they lie apart.
  expect(printed.join("\n")).toMatch(/^sanad .* \([-+]?\d+\.\d: [-+]?\d+\.\d to [-+]?\d+\.\d\)$/m);
});

test.for([
  [[], "--data: expected the folder with the question sets, found none. See --help."],
  [
    ["--data", ".", "--only", "luck"],
    '--only: expected one of quality, typing, ablation, speed, found "luck".',
  ],
  [["--data", ".", "--sets", "xquad"], '--sets: expected some of arcd,tquad,aqad, found "xquad".'],
] as const)("refuses %j", async ([args, says]) => {
  await expect(retrieval(args, () => {})).rejects.toThrow(says);
});

/** A file in SQuAD's shape: passages, and a question of each. */
function write(file: string, asked: readonly (readonly [context: string, question: string])[]): void {
  const paragraphs = asked.map(([context, question]) => ({
    context,
    qas: [{ question, answers: [{ text: "…", answer_start: 0 }] }],
  }));
  writeFileSync(join(folder, file), JSON.stringify({ data: [{ paragraphs }] }));
}
