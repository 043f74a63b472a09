import { expect, test, vi } from "vitest";
import { SetupError } from "../../src/adapters/adapter.ts";
import { createBot } from "../../src/process/bot.ts";
import { ROOT } from "../bot.ts";
import { drafted, emptyRoot } from "../draft/drafting.ts";

const CONFIG = {
  DATA_DIR: `${ROOT}tests/fixtures/stories`,
  DEFAULT_STORY: undefined,
  DEFAULT_LANGUAGE: "en",
} as const;

test("an error that a reader met stands in the log by the mark that the reader was shown, without its words", async () => {
  const { bot, log } = await created();
  const about = { command: "who", language: "tr", outcome: "failed" } as const;
  const marks = [1, 2].map(() => bot.report(new TypeError("no reader named Lena"), about));
  expect(new Set(marks).size).toBe(2);
  for (const [index, mark] of marks.entries()) {
    expect(mark).toMatch(/^[2-9a-z]{6}$/);
    const [fields] = log.error.mock.calls[index] ?? [];
    expect(fields).toEqual({ mark, ...about, error: "TypeError", at: expect.any(String) });
  }
});

test("answers from the first story, unless another one is named", async () => {
  const { bot } = await created();
  expect(bot.defaults).toEqual({ language: "en", story: "bridge" });
  await expect(created({ DEFAULT_STORY: "ferry" })).rejects.toThrow(
    new SetupError('DEFAULT_STORY: expected one of bridge, found "ferry".'),
  );
});

test("shows what is wrong with a story, and does not start without any that is sound", async () => {
  const warn = vi.fn();
  const start = created({ DATA_DIR: `${ROOT}tests/fixtures/misquoted` }, warn);
  await expect(start).rejects.toThrow(/^DATA_DIR: expected at least one sound story/);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("bridge/events.yaml:8:34"));
});

test("where all waits to be reviewed, says how, and begins without a story only where that can be done", async () => {
  const root = emptyRoot();
  await drafted(root, "A bridge opens\n\nEngineer Lena Novak opened it.", [
    "--story",
    "bridge",
    "--language",
    "en",
  ]);
  await expect(created({ DATA_DIR: root })).rejects.toThrow(
    "What waits there is reviewed first: npm run review -- bridge",
  );
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const { content } = await createBot({
    config: { ...CONFIG, DATA_DIR: root },
    log,
    warn: vi.fn(),
    mayWait: true,
  });
  expect(content.library().stories.size).toBe(0);
});

async function created(config: object = {}, warn = vi.fn()) {
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  return { log, ...(await createBot({ config: { ...CONFIG, ...config }, log, warn })) };
}
