import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readJournal } from "../../../src/draft/model/journal.ts";
import { exitOf, finished, start } from "../../child.ts";
import { type FakeModel, fakeModel, type Reply } from "../../fakes/model.ts";
import { finishedInside } from "../../inside.ts";
import { byHand, emptyRoot, filesOf, reviewed } from "../drafting.ts";
import {
  asking,
  FAILURES,
  FERRO,
  filled,
  finding,
  KEY,
  MOURNING,
  NEWS,
  previewed,
  quoted,
  ruled,
  told,
} from "./filling.ts";

const role = { id: "novak", role: { en: "Chief of the bridge" }, evidence: quoted("Novak said") };
const honest = finding(
  { actors: [FERRO], roles: [role], events: [FAILURES], statements: [MOURNING] },
  asking,
);

const DRAFT = ["draft", "-", "--story", "bridge", "--languages", "en,tr"];
const FILL = ["draft", "--fill", "bridge"];

function environment(root: string, { url }: FakeModel) {
  return { DATA_DIR: root, DRAFT_MODEL_URL: url, DRAFT_MODEL: "fake-1", DRAFT_MODEL_KEY: KEY };
}

/** Drafts in a process of its own that is killed at its question `at`: when that comes, or as soon as it is answered. */
async function killedAt(root: string, model: FakeModel, at: number, isAnswered: boolean): Promise<void> {
  const child = start(DRAFT, environment(root, model));
  child.stdin?.end(NEWS);
  let count = 0;
  model.reply = (asked): Reply => {
    count += 1;
    if (count < at) return honest(asked);
    if (!isAnswered) child.kill("SIGKILL");
    else setImmediate(() => child.kill("SIGKILL"));
    return isAnswered ? honest(asked) : "never";
  };
  expect(await exitOf(child)).toBe(null);
  model.reply = honest;
}

/** When it is killed: at each kind of question, before and after the answer. */
const KILLS = [
  { at: 1, isAnswered: false },
  { at: 1, isAnswered: true },
  { at: 2, isAnswered: true },
  { at: 3, isAnswered: false },
  { at: 4, isAnswered: true },
  { at: 5, isAnswered: true },
];

/** Seven processes, each of which takes seconds to start where the machine has much else to do. */
const PATIENCE = { timeout: 240_000 };

test("killed at any question, it goes on where it stopped, and comes to the same", PATIENCE, async () => {
  const [whole, model] = [emptyRoot(), await fakeModel()];
  model.reply = honest;
  expect((await finished(DRAFT, environment(whole, model), NEWS)).code).toBe(0);
  const { ".model.json": _, ...expected } = filesOf(whole, "bridge");
  const questions = model.asked.length;
  expect(questions).toBe(6);
  for (const { at, isAnswered } of KILLS) {
    const root = emptyRoot();
    model.asked.length = 0;
    await killedAt(root, model, at, isAnswered);
    const { code, out, error } = await finishedInside(FILL, environment(root, model));
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).not.toContain(KEY);
    // Only the question at which it was killed may be asked again.
    expect(model.asked.length).toBeLessThanOrEqual(questions + 1);
    const { ".model.json": __, ...files } = filesOf(root, "bridge");
    expect(files).toEqual(expected);
  }
});

test("half a step that a kill left behind is made whole before anything is reviewed, and what is dropped then stays so", async () => {
  const [root, model] = [await ruled(), await fakeModel()];
  model.reply = finding({ actors: [FERRO], statements: [MOURNING] });
  await filled(root, model);
  // As if it had been killed between the files of its first step.
  byHand(root, "bridge", ".model.json", (text) => text.replace('"isMade": true', '"isMade": false'));
  byHand(root, "bridge", "statements.yaml", (text) => text.slice(0, text.indexOf("  - id: ilan-ferro-1")));
  const out = await reviewed(root, "bridge", [...Array(3).fill("l"), "d", "q"]);
  expect(out).toContain("dropped with it: statement ilan-ferro-1");
  expect(told(previewed(root))).not.toContain("ilan-ferro");
  await filled(root, model);
  expect(told(previewed(root))).not.toContain("ilan-ferro");
});

test("a journal that is gone or no journal costs questions, and no reviewed work", async () => {
  const [root, model] = [await ruled(), await fakeModel()];
  model.reply = finding({ actors: [FERRO] });
  await filled(root, model);
  await reviewed(root, "bridge", ["a", "a", "Engineer of the bridge", "q"]);
  const [novak] = previewed(root).actors;
  byHand(root, "bridge", ".model.json", () => '{"version": 1, "steps": {"x": 5}}');
  await filled(root, model);
  rmSync(join(root, "bridge/.model.json"));
  await filled(root, model);
  expect(model.asked.length).toBe(10);
  expect(previewed(root).actors[0]).toEqual(novak);
  expect(previewed(root).actors.length).toBe(3);
  expect(Object.keys(readJournal(join(root, "bridge")).steps).length).toBe(3);
});
