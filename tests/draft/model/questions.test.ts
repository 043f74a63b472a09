import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readStory } from "#core/story/read.ts";
import { fakeModel, type Reply } from "../../fakes/model.ts";
import { byHand, filesOf, reviewed } from "../drafting.ts";
import { asking, draftedBoth, filled, finding, previewed, ruled } from "./filling.ts";

/** The questions of a story's file, as text. */
const written = (root: string) => filesOf(root, "bridge")["questions.yaml"] ?? "";

/** Accepts everything of a story in English that the rules have drafted. */
const ALL = ["a", "a", "Engineer", "a", "a", "A city", ...Array(9).fill("a")];

/** What is printed, and which questions stand in the file, when a model gives these groups for the facts of a story. */
async function given(questions: readonly unknown[], { languages = "en,tr", isReviewed = false } = {}) {
  const [root, model] = [await ruled(languages), await fakeModel()];
  if (isReviewed) await reviewed(root, "bridge", ALL);
  model.reply = ({ given }) => ({ content: given.facts.length > 0 ? { questions } : {} });
  const { out, ended } = await filled(root, model, { isAsking: true });
  return { root, model, out, ended, text: written(root) };
}

test("how readers would ask is written down for each fact, and what it does not answer, all of it as drafts", async () => {
  const [root, model] = [await ruled("en,tr"), await fakeModel()];
  model.reply = finding({}, asking);
  const { out, ended } = await filled(root, model);
  expect({ ended, faults: model.faults }).toEqual({ ended: "", faults: [] });
  expect(out).toMatch(/step 4 of 4: how readers ask about meeting-1, novak-1, novak, stein, cairo · call 4/);
  expect(written(root)).toContain(
    "  - answers: [meeting-1]\n    draft: true\n    en:\n      - what about meeting-1\n      - who about meeting-1\n    tr:\n      - meeting-1 ne oldu\n",
  );
  expect(written(root)).toContain(
    "  - answers: []\n    draft: true\n    en:\n      - what did meeting-1 cost\n",
  );
  const { draft } = readStory(root, "bridge");
  expect(draft?.todo.slice(-2).map(({ what }) => what)).toEqual([
    "draft questions cairo",
    "draft questions (none)#5",
  ]);
});

test("texts in all languages come first, and a question about a fact is given them with the whole article", async () => {
  const [root, model] = [await ruled("en,tr"), await fakeModel()];
  model.reply = finding({}, asking);
  await filled(root, model);
  const last = model.asked.at(-1)?.given;
  expect(last?.sentences.length).toBe(4);
  expect(last?.facts[0]).toMatchObject({
    id: "meeting-1",
    text: { tr: "= event meeting-1 text" },
    quotes: ["Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026."],
  });
});

test("readers are answered by a question only once it is reviewed; a preview is answered by drafts as well", async () => {
  const { root } = await given([{ answers: ["meeting-1"], en: ["who shook hands there"] }], {
    languages: "en",
    isReviewed: true,
  });
  const before = readStory(root, "bridge");
  expect("story" in before && [...before.story.questions]).toEqual([]);
  expect([...(before.draft?.preview.questions ?? [])]).toHaveLength(1);
  await reviewed(root, "bridge", ["a"]);
  const after = readStory(root, "bridge");
  expect("story" in after && [...after.story.questions]).toEqual([
    { language: "en", text: "who shook hands there", answers: ["meeting-1"] },
  ]);
  expect(after.draft).toBeUndefined();
});

/** Questions that are none, and what is said of each. */
const LIES: readonly { readonly what: string; readonly groups: readonly object[]; readonly says: string }[] =
  [
    {
      what: "an answer that is no fact",
      groups: [{ answers: ["meeting-9"], en: ["who met"] }],
      says: 'answer "meeting-9": no fact that may answer has that id',
    },
    {
      what: "an answer that is a line of the summary, whose id is only where it stands",
      groups: [{ answers: ["short-1"], en: ["who met"] }],
      says: 'answer "short-1": no fact that may answer has that id',
    },
    {
      what: "an altered id that is as long as a text",
      groups: [{ answers: ["meeting-1".repeat(20)], en: ["who met"] }],
      says: "no fact that may answer has that id",
    },
    {
      what: "an empty question",
      groups: [{ answers: ["meeting-1"], en: [" \u200b ", "?!", 5, null] }],
      says: 'question (en) "?!": expected a question, found no words',
    },
    {
      what: "a question as long as a letter",
      groups: [{ answers: ["meeting-1"], en: ["who met ".repeat(60)] }],
      says: "expected at most 300 letters, found 479",
    },
    {
      what: "a question in another language",
      groups: [{ answers: ["meeting-1"], en: ["kim kiminle görüştü ve ne dedi"] }],
      says: 'question (en) "kim kiminle görüştü ve ne dedi": expected a question in en, found tr',
    },
    {
      what: "a question in another script",
      groups: [{ answers: ["meeting-1"], tr: ["متى التقيا"], en: ["кто с кем встретился"] }],
      says: 'question (en) "кто с кем встретился": expected a question in en, found another script',
    },
    {
      what: "a question that a fact is to answer, and nothing",
      groups: [
        { answers: ["meeting-1"], en: ["Who met whom?"] },
        { answers: [], en: ["who met  whom"] },
      ],
      says: 'question (en) "Who met whom?": a contradiction: it is to be answered by meeting-1 and by nothing',
    },
    {
      what: "a question that two facts are to answer best",
      groups: [
        { answers: ["meeting-1"], en: ["what about novak"] },
        { answers: ["novak"], en: ["what about Novak?"] },
      ],
      says: "it is to be answered by meeting-1 and by novak",
    },
    {
      what: "questions that say of themselves that they were reviewed",
      groups: [{ answers: ["meeting-1"], draft: false, en: ["who met"] }],
      says: "questions: out of shape",
    },
    {
      what: "a group of a thousand questions",
      groups: [{ answers: ["meeting-1"], en: Array(1000).fill("who met") }],
      says: "questions: out of shape",
    },
  ];

test.for(LIES)("$what is dropped and listed, and nothing of it is written", async ({ groups, says }) => {
  const { out, ended, text } = await given(groups);
  expect(out).toContain("dropped, as not proven:");
  expect(out).toContain(says);
  expect({ ended, text }).toEqual({ ended: "", text: "" });
});

test("one lie among questions costs only itself, and the same question comes once", async () => {
  const { text } = await given([
    { answers: ["meeting-1", "nobody"], en: ["who met", "Who met?", "кто"], tr: ["kim buluştu"] },
    { answers: ["meeting-1"], en: ["who saw whom"] },
    7,
  ]);
  expect(text.slice(text.indexOf("questions:"))).toBe(
    "questions:\n  - answers: [meeting-1]\n    draft: true\n    en:\n      - who met\n      - who saw whom\n    tr:\n      - kim buluştu\n",
  );
});

test("a name in other letters does not make a question one of another language", async () => {
  const { text } = await given([{ answers: ["novak"], ar: ["مين هي Lena Novak بالظبط"] }], {
    languages: "ar",
  });
  expect(text).toContain("مين هي Lena Novak بالظبط");
});

test("what a person has written down stays as it is, and is neither repeated nor contradicted", async () => {
  const [root, model] = [await ruled("en"), await fakeModel()];
  const own = "# Mine.\nquestions:\n  - {answers: [meeting-1], en: [who met]} # kept\n";
  writeFileSync(`${root}/bridge/questions.yaml`, own);
  const groups = [
    { answers: ["meeting-1"], en: ["WHO met?", "who met there"] },
    { answers: [], en: ["who met"] },
    { answers: ["novak"], en: ["Who met!"] },
  ];
  model.reply = ({ given }) => ({ content: given.facts.length > 0 ? { questions: groups.slice(0, 1) } : {} });
  await filled(root, model, { isAsking: true });
  expect(model.asked[0]?.given.facts[0]?.written).toEqual(["who met"]);
  expect(written(root)).toBe(
    `${own}  - answers: [meeting-1]\n    draft: true\n    en:\n      - who met there\n`,
  );
  model.reply = () => ({ content: { questions: groups.slice(1, 2) } });
  const { out } = await filled(root, model, { isAsking: true, model: { name: "fake-2" } });
  expect(out).toContain("a contradiction: it is answered by meeting-1 already, and is to be by nothing");
  expect(written(root)).toContain("who met there");
});

test("a story that is reviewed is asked about by --questions alone, and a fact with enough questions is left out", async () => {
  const [root, model] = [await ruled("en"), await fakeModel()];
  await reviewed(root, "bridge", ALL);
  expect(readStory(root, "bridge").draft).toBeUndefined();
  await filled(root, model);
  expect(model.asked.length).toBe(0);
  const own = "    en: [who met, who met who, who saw whom, who was there, who came]\n";
  writeFileSync(`${root}/bridge/questions.yaml`, `questions:\n  - answers: [meeting-1]\n${own}`);
  model.reply = finding({}, asking);
  const out = await draftedBoth(root, model, ["--questions", "bridge"]);
  expect(model.asked.map(({ given }) => given.facts.map(({ id }) => id))).toEqual([
    ["novak-1", "novak", "stein", "cairo"],
  ]);
  expect(out).toMatch(/bridge: sound[\s\S]*draft questions novak-1\n[\s\S]*Next: npm run review -- bridge$/);
});

test("it stays within the calls that were allowed, and goes on with --questions where it stopped", async () => {
  const [root, model] = [await ruled("en"), await fakeModel()];
  model.reply = finding({}, asking);
  const { ended } = await filled(root, model, { isAsking: true, calls: 0 });
  expect(ended).toContain(
    "Left: how readers ask about meeting-1, novak-1, novak, stein, cairo. What is done is kept; go on with npm run draft -- --questions bridge",
  );
  expect((await filled(root, model, { isAsking: true })).ended).toBe("");
  await filled(root, model, { isAsking: true });
  expect(model.asked.length).toBe(1);
});

/** What is not answered, or not with questions. */
const TROUBLE: readonly { readonly what: string; readonly reply: Reply; readonly says: string }[] = [
  { what: "broken JSON", reply: { content: '{"questions": [' }, says: "is no JSON of the shape" },
  { what: "an endless answer", reply: "endless", says: "has more than 65536 bytes" },
  { what: "too many requests", reply: { status: 429 }, says: "the server answered 429" },
  { what: "a cut connection", reply: "cut", says: "cut the connection" },
];

test.for(TROUBLE)(
  "$what leaves what is written and reviewed as it is, and the next try goes on",
  async ({ reply, says }) => {
    const { root, model } = await given([{ answers: ["meeting-1"], en: ["who met"] }], { languages: "en" });
    byHand(root, "bridge", "questions.yaml", (text) => text.replace("    draft: true\n", ""));
    const before = written(root);
    model.reply = () => reply;
    const limits = { time: 20_000, size: 65_536, tokens: 1000 };
    const { out, ended } = await filled(root, model, { isAsking: true, limits, model: { name: "fake-2" } });
    expect(out + ended).toContain(says);
    expect(ended).toContain("go on with npm run draft -- --questions bridge");
    expect(written(root)).toBe(before);
    model.reply = finding({}, asking);
    expect((await filled(root, model, { isAsking: true, model: { name: "fake-2" } })).ended).toBe("");
    expect([...previewed(root).questions].length).toBeGreaterThan(4);
  },
);

test("what was dropped stays dropped when the rest is asked about", async () => {
  const [root, model] = [await ruled("en"), await fakeModel()];
  model.reply = finding({}, asking);
  await reviewed(root, "bridge", ALL);
  await filled(root, model, { isAsking: true });
  await reviewed(root, "bridge", ["d", "q"]);
  expect(written(root)).not.toContain("what about meeting-1");
  await filled(root, model, { isAsking: true });
  expect(written(root)).not.toContain("what about meeting-1");
});
