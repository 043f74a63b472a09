import { expect, test } from "vitest";
import { SetupError } from "../../src/adapters/adapter.ts";
import { announcement, readAnnounce } from "../../src/delivery/announce.ts";
import { NOW, withoutMarks } from "../bot.ts";
import { type Edit, editedLibrary, FORMATTING, PACT, PACT_TURKISH, PACT_WHY } from "../versions.ts";
import { follow, keptRecords, process, simulatedClock, takesAll } from "./simulated.ts";

/** What a changed story would send to these followers: nothing of what is kept may change. */
async function announced(edits: readonly Edit[], ...followers: readonly [place: string, actor?: string][]) {
  const kept = keptRecords();
  const { bot, delivery } = await process(kept, simulatedClock().clock, takesAll());
  await delivery.published();
  for (const [place, actor] of followers) await follow(bot, place, actor);
  const before = JSON.stringify([...kept.places.all, ...kept.history.all]);
  const library = editedLibrary(...edits);
  const text = await announcement({
    bot: { ...bot, library: () => library },
    history: (story) => kept.history.get(story),
    places: kept.places.entries(),
    now: NOW,
  });
  expect(JSON.stringify([...kept.places.all, ...kept.history.all])).toBe(before);
  return withoutMarks(text);
}

test("tells what a changed story would send in each language, and to how many", async () => {
  const text = await announced(
    [...PACT, PACT_WHY],
    ["here:1"],
    ["here:2", "erdogan"],
    ["here:3", "kadioglu"],
  );
  expect(text).toContain(
    "egypt-turkey: 2 would be sent a message (here en 2); 1 follow it and would not\n--- ar\nما الذي تغيّر",
  );
  for (const words of [
    "framework agreement",
    "çerçeve anlaşması",
    "اتفاقية إطارية",
    "The publisher clarified it.",
  ])
    expect(text).toContain(words);
});

test("tells which languages would get nothing", async () => {
  const text = await announced([PACT_TURKISH], ["here:1"]);
  expect(text).toContain("nobody would be sent anything; 1 follow it and would not");
  expect(text).toContain("--- en: nothing new\n--- tr\n");
});

test("a story that was only put in order, or that nobody follows, would send nothing", async () => {
  expect(await announced(FORMATTING)).toBe(
    "egypt-turkey: nobody follows it\n--- ar: nothing new\n--- en: nothing new\n--- tr: nothing new",
  );
});

test("sends nothing itself, and says so to whoever asks it to", () => {
  expect(readAnnounce(["--dry-run", "drafts"])).toBe("drafts");
  expect(readAnnounce(["--dry-run"])).toBeUndefined();
  for (const args of [[], ["drafts"], ["--dry-run", "a", "b"], ["--now"]])
    expect(() => readAnnounce(args)).toThrow(SetupError);
});
