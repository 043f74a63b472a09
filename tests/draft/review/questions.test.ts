import { existsSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { readStory } from "#core/story/read.ts";
import { foundInstead } from "../../../src/draft/foreign.ts";
import { drafted, emptyRoot, filesOf, previewOf, reviewed } from "../drafting.ts";

const TEXT = `A new bridge opens

Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026.
"It will last a hundred years," Novak said.
`;

/** Accepts everything of the story that the rules have drafted. */
const ALL = ["a", "a", "Engineer", "a", "a", "A city", ...Array(7).fill("a")];

const MEETING = `  - answers: [meeting-1]
    draft: true
    en:
      - who met
      - who saw whom
      - who was there
    tr: [kim buluştu]
`;
const COST = "  - {answers: [], draft: true, en: [what did it cost, who paid]}\n";

/** A reviewed story with these groups of questions. */
async function asked(groups: string): Promise<string> {
  const root = emptyRoot();
  await drafted(root, TEXT, ["--story", "bridge", "--languages", "en"]);
  await reviewed(root, "bridge", ALL);
  if (groups !== "") writeFileSync(`${root}/bridge/questions.yaml`, `# Mine.\nquestions:\n${groups}`);
  return root;
}

const written = (root: string) => filesOf(root, "bridge")["questions.yaml"];

test("the fact stands beside its questions in every language, with its sentence", async () => {
  const out = await reviewed(await asked(MEETING), "bridge", ["q"]);
  expect(out).toContain(`
bridge/questions.yaml:3:5: draft questions meeting-1   (1 left)
      answered by
   1  meeting-1
      en: Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026.
   2  who met
   3  who saw whom
   4  who was there
      tr:
   5  kim buluştu
      article 1: [Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026.]
[a]ccept all, [x] 2 5-7 drops single ones, [+] en … adds one, [e]dit, [d]rop all, [l]ater, [q]uit`);
});

test("a group is accepted with one letter; questions without an answer are told to be such", async () => {
  const root = await asked(MEETING + COST);
  const out = await reviewed(root, "bridge", ["a", "a"]);
  expect(out).toContain("      the source does not say\n      en:\n   1  what did it cost");
  expect(written(root)).toBe(
    `# Mine.\nquestions:\n${MEETING + COST}`.replaceAll(/ {4}draft: true\n| draft: true,/g, ""),
  );
  const read = readStory(root, "bridge");
  expect("story" in read && [...read.story.questions]).toHaveLength(6);
});

test("single lines are dropped by their numbers, the rest is kept, and so are comments and style", async () => {
  const root = await asked(MEETING + COST);
  const out = await reviewed(root, "bridge", ["x 2 4-5", "a", "q"]);
  expect(out).toContain("dropped: 3");
  expect(written(root)).toBe(
    `# Mine.\nquestions:\n  - answers: [meeting-1]\n    en:\n      - who saw whom\n${COST}`,
  );
});

test("a line is written anew by its number, and not as one that stands there already", async () => {
  const root = await asked(MEETING);
  const out = await reviewed(root, "bridge", ["e", "3", "who met", "3", "who talked", "", "q"]);
  expect(out).toContain(
    'not kept: bridge/questions.yaml:7:9: expected a question that stands here once, found "who met"',
  );
  expect(written(root)).toContain("      - who met\n      - who talked\n");
});

test("a line is added in a language of the story, also where none stood in that yet, and the rest stays as it is", async () => {
  const root = await asked(`${COST.replace(" draft: true,", "")}\n  # The meeting.\n${MEETING}`);
  const out = await reviewed(root, "bridge", ["+ en who shook hands, and when?", "x 5", "q"]);
  expect(out).toContain("   5  who shook hands, and when?\n      tr:\n   6  kim buluştu");
  expect(written(root)).toBe(
    `# Mine.\nquestions:\n${COST.replace(" draft: true,", "")}\n  # The meeting.\n${MEETING}`,
  );
});

test.for([
  {
    layout: "its own indents and folded lines",
    other: '    -   answers: []\n        en:\n        -   "what did\n            it cost"\n',
  },
  {
    layout: "what looks like a comment and is a question",
    other: "    - answers: []\n      en:\n        - |-\n          who\n          # paid\n",
  },
])("the other groups stay as they are, letter by letter: $layout", async ({ other }) => {
  const meeting = MEETING.replace(/^ {2}/gm, "    ");
  const root = await asked(`${other}\n    # The meeting.\n${meeting}    # The end.\n`);
  await reviewed(root, "bridge", ["x 2", "a", "q"]);
  expect(written(root)).toBe(
    `# Mine.\nquestions:\n${other}\n    # The meeting.\n${meeting.replace("          - who met\n", "").replace("        - who met\n", "").replace("      draft: true\n", "")}    # The end.\n`,
  );
});

test("a group that leans on another one by an alias is changed with it, and nothing is lost", async () => {
  const root = await asked(
    `  - {answers: &a [meeting-1], en: [who met]}\n  - answers: *a\n    draft: true\n    en: [who talked, who saw whom]\n`,
  );
  await reviewed(root, "bridge", ["x 1", "a", "q"]);
  const read = readStory(root, "bridge");
  expect("story" in read && [...read.story.questions]).toMatchObject([
    { text: "who met" },
    { text: "who saw whom", answers: ["meeting-1"] },
  ]);
});

test("a line can be added to a language that has none", async () => {
  const root = await asked(`  - answers: [meeting-1]\n    draft: true\n    tr: [kim buluştu]\n${COST}`);
  await reviewed(root, "bridge", ["+ en who met whom", "a", "q"]);
  expect(written(root)).toBe(
    `# Mine.\nquestions:\n  - answers: [meeting-1]\n    tr: [kim buluştu]\n    en:\n      - who met whom\n${COST}`,
  );
});

test.for(["+", "+ en", "+ tr kim", "+ who met whom"])(
  "%s adds nothing, and it says what was expected",
  async (typed) => {
    const root = await asked(MEETING);
    const out = await reviewed(root, "bridge", [typed, "q"]);
    expect(out).toContain("expected a language of the story (en) and a question, such as + en …");
    expect(written(root)).toContain(MEETING);
  },
);

test("a question that stands there already is not added once more", async () => {
  const root = await asked(MEETING);
  expect(await reviewed(root, "bridge", ["+ en who met", "q"])).toContain(
    'not kept: bridge/questions.yaml:9:9: expected a question that stands here once, found "who met"',
  );
  expect(written(root)).toContain(MEETING);
});

test("a line that plainly is in another language is marked, once it is added or written anew, and can be accepted", async () => {
  const root = await asked(MEETING);
  const out = await reviewed(root, "bridge", ["+ en kim kiminle buluştu", "e", "3", "من رأى من", "", "a"]);
  expect(out).toContain("   ?  en 4: it looks like tr\n");
  expect(out).toContain("   ?  en 2: it looks like ar\n   ?  en 4: it looks like tr\n");
  expect(written(root)).toContain("      - kim kiminle buluştu\n");
  expect(written(root)).not.toContain("draft");
});

test.for([
  ["Erdoğan's statement?", "en"],
  ["2023", "ar"],
  ["الـ drones دي ايه", "ar"],
  ["sisi kimdir", "tr"],
] as const)("%s may well be in %s", ([text, language]) => {
  expect(foundInstead(text, language)).toBeUndefined();
});

test.for(["x", "x 1", "x 9", "x two", "x 2-1", "x 0", "x 2 99999999", "x 1-9"])(
  "%s drops nothing, and it says what was expected",
  async (typed) => {
    const root = await asked(MEETING);
    const out = await reviewed(root, "bridge", [typed, "q"]);
    expect(out).toContain("expected numbers of questions, such as x 2 5-7, found");
    expect(written(root)).toContain(MEETING);
  },
);

test("a group goes with its last line, or with one letter, and the next is at hand", async () => {
  const root = await asked(MEETING + COST);
  const out = await reviewed(root, "bridge", ["x 2-5", "d"]);
  expect(out).toContain("draft questions (none)   (1 left)");
  expect(written(root)).toBe("# Mine.\nquestions: []\n");
  expect(checkStories(root).isSound).toBe(true);
});

test("questions are dropped without the fact that answers them, or anything that names it", async () => {
  const root = await asked("  - {answers: [novak], draft: true, en: [who is novak]}\n");
  const { "questions.yaml": _, ...before } = filesOf(root, "bridge");
  const out = await reviewed(root, "bridge", ["d"]);
  expect(out).not.toContain("dropped with it");
  const { "questions.yaml": __, ...after } = filesOf(root, "bridge");
  expect(after).toEqual(before);
});

test("groups with the same answers are told apart, also when one is put off", async () => {
  const root = await asked(
    `${COST}  - {answers: [], draft: true, en: [who drew it]}\n  - {answers: [], draft: true, en: [how long is it]}\n`,
  );
  const out = await reviewed(root, "bridge", ["l", "a", "d"]);
  expect(out.match(/draft questions \(none\)\S*/g)?.slice(0, 3)).toEqual([
    "draft questions (none)",
    "draft questions (none)#2",
    "draft questions (none)#2",
  ]);
  expect(written(root)).toBe(`# Mine.\nquestions:\n${COST}  - {answers: [], en: [who drew it]}\n`);
});

test("what is left is listed with file and line, as drafts and not as faults", async () => {
  const { text, isSound } = checkStories(await asked(MEETING + COST));
  expect(isSound).toBe(true);
  expect(text).toContain(`  2 things left to review, not shown to readers:
  bridge/questions.yaml:3:5: draft questions meeting-1
  bridge/questions.yaml:10:5: draft questions (none)`);
});

test("questions that only a dropped fact answers go with it, and others keep their other answers", async () => {
  const root = emptyRoot();
  await drafted(root, TEXT, ["--story", "bridge", "--languages", "en"]);
  const both = "  - {answers: [novak-1, meeting-1], en: [what was said when they met]}\n";
  const said = "  - {answers: [novak-1], draft: true, en: [how long will it last, will it last]}\n";
  writeFileSync(`${root}/bridge/questions.yaml`, `questions:\n${both}${said}${COST}`);
  const out = await reviewed(root, "bridge", [...Array(5).fill("l"), "d", "q"]);
  expect(out).toContain("dropped with it: 2 questions");
  expect(written(root)).toBe(`questions:\n${both.replace("novak-1, ", "")}${COST}`);
  expect(previewOf(root, "bridge").statements).toEqual([]);
});

test("a fact that alone answers reviewed questions is not dropped under them", async () => {
  const root = emptyRoot();
  await drafted(root, TEXT, ["--story", "bridge", "--languages", "en"]);
  writeFileSync(
    `${root}/bridge/questions.yaml`,
    "questions:\n  - {answers: [novak-1], en: [will it last]}\n",
  );
  const out = await reviewed(root, "bridge", ["l", "d", "q"]);
  expect(out).toContain(
    'reviewed questions are answered by nothing else, such as "will it last". Take those out first.',
  );
  expect(previewOf(root, "bridge").statements.length).toBe(1);
});

test("a stop at any moment loses nothing that was decided, and leaves a story without faults", async () => {
  const typed = ["x 3", "+ en who was late", "a", "e", "2", "who paid for it", "", "x 1", "a"];
  const states: string[] = [];
  for (let count = 0; count <= typed.length; count += 1) {
    const root = await asked(MEETING + COST);
    await reviewed(root, "bridge", typed.slice(0, count));
    expect(checkStories(root).isSound).toBe(true);
    states.push(written(root) ?? "");
  }
  expect(new Set(states).size).toBe(7);
  expect(states.at(-1)).not.toContain("draft");
});

test("whoever has reviewed all is told once that nobody has written down how readers ask", async () => {
  const root = await asked("");
  expect(existsSync(`${root}/bridge/questions.yaml`)).toBe(false);
  expect(await reviewed(root, "bridge", [])).toContain("hint: nobody has written down yet how readers ask");
  expect(await reviewed(await asked(MEETING), "bridge", ["q"])).not.toContain("nobody has written down");
});
