import { expect, test } from "vitest";
import { remembering } from "../remembering.ts";
import { FIRST, historyOf } from "../versions.ts";

const HERE = { origin: { reader: "here:1", chat: "here:1", place: "here:1" } };

async function following(...what: readonly string[]) {
  const told = await remembering();
  told.bot.history = () => historyOf(FIRST);
  for (const each of what) await told.ask(`/follow ${each}`, HERE);
  return { ...told, ask: (text: string) => told.ask(text, HERE) };
}

test("ends the only thing that is followed without its name", async () => {
  const { ask } = await following("sisi");
  expect((await ask("/unfollow")).text).toBe("“Abdel Fattah el-Sisi” is no longer followed here.");
  expect((await ask("/unfollow")).text).toContain("Nothing is followed here.");
});

test("ends one of several by its name, and leaves the others", async () => {
  const { ask } = await following("sisi", "erdogan");
  expect((await ask("/unfollow")).text).toContain("What should no longer be followed here?");
  expect((await ask("/unfollow Saqr")).text).toContain("“Saqr” is not followed here");
  const ended = await ask("/unfollow اردوغان");
  expect(ended.text).toContain("“Recep Tayyip Erdoğan” is no longer followed here.");
  expect(ended.text).toContain("• Abdel Fattah el-Sisi");
});

test("a button of something that is no longer followed ends nothing else", async () => {
  const { ask, press } = await following("sisi", "erdogan");
  const before = await ask("/unfollow");
  await press(before, "Stop: Recep Tayyip Erdoğan", HERE);
  const again = await press(before, "Stop: Recep Tayyip Erdoğan", HERE);
  expect(again.reply.outcome).toBe("unclear");
  expect(again.text).toContain("• Abdel Fattah el-Sisi");
});
