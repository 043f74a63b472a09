import { afterEach, expect, test, vi } from "vitest";
import { StoreError, WITHIN } from "../../src/storage/backend.ts";
import { within } from "../../src/storage/within.ts";

afterEach(() => void vi.useRealTimers());

test("what came in while the process was too busy to look is in time", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const late = vi.fn();
  const answer = within(new Promise((resolve) => setImmediate(resolve, "an answer")), late);
  vi.advanceTimersByTime(WITHIN);
  expect(await answer).toBe("an answer");
  expect(late).not.toHaveBeenCalled();
});

test("what has not come in by then is late, and that is told", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const late = vi.fn();
  const answer = within(new Promise(() => {}), late);
  vi.advanceTimersByTime(WITHIN);
  await expect(answer).rejects.toThrow(StoreError);
  expect(late).toHaveBeenCalledTimes(1);
});
