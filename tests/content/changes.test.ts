import { cpSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readChanges } from "../../src/content/changes.ts";
import { look } from "../../src/content/look.ts";
import { ROOT, rewrite } from "../bot.ts";

test("reads what changed since it was looked at, and nothing else", async () => {
  const { data, known } = await stories("bridge", "ferry");
  rewrite(join(data, "ferry/actors.yaml"), "Lena Novak", "Dr Lena Novak");
  const { read, seen } = await readChanges(data, known, async () => {});
  expect([...read.keys()]).toEqual(["ferry"]);
  expect([...(seen?.keys() ?? [])]).toEqual(["bridge", "ferry"]);
});

test("waits for an editor that writes in steps, and finds no fault in what was half written", async () => {
  const { data, known } = await stories("bridge");
  const path = join(data, "bridge/actors.yaml");
  cpSync(path, join(data, "bridge/.actors.yaml.new"));
  truncateSync(path);
  const waits: number[] = [];
  const { read } = await readChanges(data, known, async (ms) => {
    // The longest pause is the one that a faulty story is given.
    if (ms > Math.max(0, ...waits) && waits.length > 0)
      renameSync(join(data, "bridge/.actors.yaml.new"), path);
    waits.push(ms);
  });
  expect(waits.length).toBeGreaterThan(2);
  expect(read.get("bridge")).toHaveProperty("story");
});

test("does not read while something still moves", async () => {
  const { data, known } = await stories("bridge");
  const path = join(data, "bridge/notes.txt");
  writeFileSync(path, "");
  let steps = 0;
  await readChanges(data, known, async () => {
    steps += 1;
    if (steps <= 5) writeFileSync(path, "x".repeat(steps));
    if (steps === 6) rmSync(path);
  });
  expect(steps).toBeGreaterThan(6);
});

test("finds a fault that stays", async () => {
  const { data, known } = await stories("bridge");
  truncateSync(join(data, "bridge/actors.yaml"));
  const { read } = await readChanges(data, known, async () => {});
  expect(read.get("bridge")).toMatchObject({
    faults: [{ file: "bridge/actors.yaml", found: "an empty file" }],
  });
});

test("takes a change for one whatever an editor says of when it was", async () => {
  const { data, known } = await stories("bridge");
  const path = join(data, "bridge/actors.yaml");
  cpSync(path, `${path}.old`, { preserveTimestamps: true });
  rewrite(`${path}.old`, "Lena Novak", "Nena Lovak");
  cpSync(`${path}.old`, path, { preserveTimestamps: true });
  rmSync(`${path}.old`);
  const { read } = await readChanges(data, known, async () => {});
  expect([...read.keys()]).toEqual(["bridge"]);
});

/** A folder with the story of the bridge under each of these names, and how it looked. */
async function stories(...names: readonly string[]) {
  const data = mkdtempSync(join(tmpdir(), "sanad-"));
  onTestFinished(() => rmSync(data, { recursive: true }));
  for (const name of names) {
    cpSync(`${ROOT}tests/fixtures/stories/bridge`, join(data, name), { recursive: true });
    if (name !== "bridge") rewrite(join(data, name, "story.yaml"), "id: bridge", `id: ${name}`);
  }
  const known = await look(data);
  if (!known) throw new Error("expected a folder that can be read");
  return { data, known };
}
