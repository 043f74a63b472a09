import { expect, test, vi } from "vitest";
import type { News } from "../../src/content/merge.ts";
import { logNews, newsText } from "../../src/content/news.ts";

const fault = (line: number) => ({
  file: "bridge/events.yaml",
  line,
  column: 3,
  expected: "a date",
  found: "nothing",
});

const FAULTY: News = {
  kind: "faulty",
  story: "bridge",
  isServed: true,
  faults: [1, 2, 3, 4, 5, 6, 7].map(fault),
};

test("tells an admin what became of each story, and the first faults with file, line and reason", () => {
  const news: News[] = [
    { kind: "new", story: "ferry", revision: "1234abcd" },
    { kind: "changed", story: "dam", was: "1234abcd", revision: "5678abcd" },
    { kind: "gone", story: "canal" },
    FAULTY,
  ];
  expect(newsText(news)).toMatchInlineSnapshot(`
    "ferry: a new story, revision 1234abcd

    dam: changed, revision 1234abcd → 5678abcd

    canal: gone

    bridge: can't be used as it is now; its last sound state goes on answering
    bridge/events.yaml:1:3: expected a date, found nothing
    bridge/events.yaml:2:3: expected a date, found nothing
    bridge/events.yaml:3:3: expected a date, found nothing
    bridge/events.yaml:4:3: expected a date, found nothing
    bridge/events.yaml:5:3: expected a date, found nothing
    and 2 more"
  `);
});

test("says of a story that never answered no more than that it can't be used", () => {
  expect(newsText([{ ...FAULTY, isServed: false, faults: [fault(1)] }])).toMatchInlineSnapshot(`
    "bridge: can't be used as it is now
    bridge/events.yaml:1:3: expected a date, found nothing"
  `);
});

test("logs each fault on a line of its own, and of very many the first", () => {
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  logNews([{ kind: "gone", story: "canal" }, FAULTY], log);
  expect(log.info).toHaveBeenCalledExactlyOnceWith({ story: "canal" }, "canal: gone");
  expect(log.error).toHaveBeenCalledTimes(6);
  expect(log.error).toHaveBeenLastCalledWith({ story: "bridge" }, "bridge: and 2 more faults");
  expect(log.error.mock.calls[0]?.[0]).toEqual({ story: "bridge", ...fault(1) });
});
