import { expect, test } from "vitest";
import type { Delivered } from "../../src/adapters/adapter.ts";
import { progressOf, progressText } from "../../src/delivery/report.ts";
import { edited, editedLibrary, FIRST, PACT } from "../versions.ts";
import { follow, type Kept, keptRecords, process, simulatedClock } from "./simulated.ts";

async function* all<Value>({ all: values }: { readonly all: ReadonlyMap<string, Value> }) {
  yield* values;
}

async function told({ places, history, deliveries }: Kept): Promise<string> {
  return progressText(
    await progressOf({ places: places.entries(), histories: all(history), tallies: all(deliveries) }),
  );
}

test("tells what is queued, sent, gone and failed of each version, and which platform waits and why", async () => {
  const kept = keptRecords();
  const { clock, pass } = simulatedClock(Date.UTC(2027, 0, 1));
  const outcomes: Delivered[] = [
    { outcome: "sent" },
    { outcome: "gone" },
    { outcome: "failed", why: "no right to write" },
    { outcome: "wait", seconds: 43_200, why: "Telegram asks to wait" },
  ];
  const deliver = async (): Promise<Delivered> => outcomes.shift() ?? { outcome: "sent" };
  const { bot, delivery } = await process(kept, clock, { deliver });
  await delivery.published();
  expect(await told(kept)).toBe("no deliveries: nobody follows a story that has changed");
  for (const place of ["here:1", "here:2", "here:3", "here:4", "here:5"]) await follow(bot, place);
  const library = editedLibrary(...PACT);
  bot.library = () => library;
  await delivery.published();
  await pass(clock.now() + 1000);
  const { revision } = edited(...PACT);
  expect(await told(kept)).toBe(
    `here: waits until 2027-01-01T12:00:00Z, Telegram asks to wait
  egypt-turkey version 2 (${revision}): 2 queued, 1 sent, 1 gone, 1 failed`,
  );
  await pass();
  expect(await told(kept)).toBe(
    `here\n  egypt-turkey version 2 (${revision}): 0 queued, 3 sent, 1 gone, 1 failed`,
  );
  expect(FIRST.revision).not.toBe(revision);
});
