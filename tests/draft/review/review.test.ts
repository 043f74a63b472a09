import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { readStory } from "#core/story/read.ts";
import { openFile, save, setLeaf } from "../../../src/draft/review/edit.ts";
import { review } from "../../../src/draft/review/review.ts";
import { byHand, drafted, emptyRoot, filesOf, previewOf, reviewed } from "../drafting.ts";

const TEXT = `A new bridge opens

Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026.
"It will last a hundred years," Novak said.
`;

/** A drafted story that is told in English alone, so that little has to be typed. */
async function draftedBridge(): Promise<string> {
  const root = emptyRoot();
  await drafted(root, TEXT, ["--story", "bridge", "--languages", "en"]);
  return root;
}

test("the fact stands beside its sentence, with the quoted words marked", async () => {
  const out = await reviewed(await draftedBridge(), "bridge", ["l", "q"]);
  expect(out).toContain("bridge/actors.yaml:4:5: draft actor novak: role: en");
  expect(out).toContain("1  name (en): Lena Novak");
  expect(out).toContain("article 1: [Engineer Lena Novak] met Mayor Otto Stein in Cairo on 3 May 2026.");
});

test("a letter that means nothing is told to, and nothing is decided by it", async () => {
  const root = await draftedBridge();
  const before = filesOf(root, "bridge");
  const out = await reviewed(root, "bridge", ["x", "yes", "", "q"]);
  expect(out).toContain('expected one of a, e, d, l and q, found "x"');
  expect(out).toContain('expected one of a, e, d, l and q, found "yes"');
  expect(filesOf(root, "bridge")).toEqual(before);
});

test("what is missing is asked for, and what was accepted is no draft any more", async () => {
  const root = await draftedBridge();
  await reviewed(root, "bridge", ["a", "a", "Engineer", "q"]);
  const [novak] = previewOf(root, "bridge").actors;
  expect(novak?.role).toMatchObject({ text: { en: "Engineer" } });
  expect(novak?.role.draft).toBeUndefined();
});

test("what can't be given yet stays a draft, and is kept as far as it was given", async () => {
  const root = emptyRoot();
  await drafted(root, TEXT, ["--story", "bridge"]);
  const out = await reviewed(root, "bridge", ["a", "جسر", "", "q"]);
  expect(out).toContain("stays a draft: title: tr");
  expect(readFileSync(join(root, "bridge/story.yaml"), "utf8")).toContain("ar: جسر");
});

test("a value is written anew by its number; one that would be a fault is refused", async () => {
  const root = await draftedBridge();
  const out = await reviewed(root, "bridge", [
    "l",
    "e",
    "1",
    "Lena M. Novak",
    "5",
    "Engineer Lena Nowak",
    "",
    "q",
  ]);
  expect(previewOf(root, "bridge").actors[0]?.name).toEqual({ en: "Lena M. Novak" });
  expect(out).toContain("not kept: bridge/actors.yaml");
  expect(out).toContain("expected words of source article, letter by letter");
});

test("whoever is dropped is taken out of events, and draft statements go with them", async () => {
  const root = await draftedBridge();
  const out = await reviewed(root, "bridge", ["l", "d", "q"]);
  expect(out).toContain("dropped with it: statement novak-1");
  const { actors, events, statements } = previewOf(root, "bridge");
  expect(actors.map(({ id }) => id)).toEqual(["stein"]);
  expect(events[0]?.participants.map(({ id }) => id)).toEqual(["stein"]);
  expect(statements).toEqual([]);
});

test("the last actor and the last line of a summary are not dropped", async () => {
  const root = await draftedBridge();
  expect(await reviewed(root, "bridge", ["l", "d", "d", "q"])).toContain("a story needs at least one actor");
});

test("comments, order and style of the files stay as they were", async () => {
  const root = await draftedBridge();
  byHand(root, "bridge", "actors.yaml", (text) =>
    text.replace("kind: person", "kind: person # the engineer"),
  );
  const before = filesOf(root, "bridge");
  await reviewed(root, "bridge", ["a", "a", "Engineer", "q"]);
  const after = filesOf(root, "bridge");
  expect(after["events.yaml"]).toBe(before["events.yaml"]);
  const expected = before["actors.yaml"]
    ?.replace("    draft: true\n", "")
    .replace("    role: {}\n", "    role: {en: Engineer}\n");
  expect(after["actors.yaml"]).toBe(expected);
});

test("once all is reviewed the story is sound, and it can be served", async () => {
  const root = await draftedBridge();
  await reviewed(root, "bridge", [...Array(3).fill(["a", "x"]).flat(), ...Array(20).fill("a")]);
  for (let round = 0; round < 5 && !("story" in readStory(root, "bridge")); round += 1)
    await reviewed(root, "bridge", Array(40).fill("a"));
  expect(checkStories(root).text).toMatch(/^bridge: sound · en · 2 actors, 1 place, 1 event, 1 statement/);
});

test("a stop at any moment loses nothing that was decided", async () => {
  const typed = ["a", "a", "Engineer", "d", "a", "Where they met"];
  const states: string[] = [];
  for (let count = 0; count <= typed.length; count += 1) {
    const root = await draftedBridge();
    // The input ends after so many lines, wherever that is.
    await reviewed(root, "bridge", typed.slice(0, count));
    const read = readStory(root, "bridge");
    expect("faults" in read ? read.faults : []).toEqual([]);
    states.push(String(read.draft?.todo.length));
  }
  expect(states.map(Number)).toEqual(states.map(Number).toSorted((a, b) => b - a));
  expect(Number(states.at(-1))).toBeLessThan(Number(states[0]) - 2);
});

test("what somebody else wrote while a file was open is not written over", async () => {
  const root = await draftedBridge();
  const open = openFile(join(root, "bridge"), "actors.yaml");
  byHand(root, "bridge", "actors.yaml", (text) => text.replace("Lena Novak", "Helena Novak"));
  const before = filesOf(root, "bridge");
  setLeaf(open, ["actors", 0, "kind"], "organization");
  expect(() => save(open)).toThrow("it was written meanwhile, and stays so");
  expect(filesOf(root, "bridge")).toEqual(before);
});

test.for([
  { id: "none", says: "found no none" },
  { id: "bridge", says: "expected a story without faults" },
])("one clear sentence: $says", async ({ id, says }) => {
  const root = await draftedBridge();
  byHand(root, "bridge", "events.yaml", (text) => text.replace("kind: meeting", "kind: feast"));
  await expect(reviewed(root, id, ["q"])).rejects.toThrow(says);
});

test("who names no story is told which ones wait", async () => {
  const root = await draftedBridge();
  await drafted(root, TEXT, ["--story", "other", "--languages", "en"]);
  const parts = { root, input: Readable.from([]), print: () => {} };
  await expect(review({ ...parts, args: [] })).rejects.toThrow(
    "expected one story. Expected: npm run review -- STORY. Waiting: bridge, other",
  );
  await expect(review({ ...parts, root: emptyRoot(), args: ["a", "b"] })).rejects.toThrow(/STORY$/);
});
