import { expect, test } from "vitest";
import { difference } from "#core/news/difference.ts";
import { changesBetween, historyShape, latest, snapshotAt, upTo, withVersion } from "#core/news/history.ts";
import { snapshotOf } from "#core/news/snapshot.ts";
import { NOW } from "../../bot.ts";
import {
  edited,
  FIRST,
  FORMATTING,
  historyOf,
  NEW_STATEMENT,
  NO_PEACE,
  PACT,
  PACT_DATE,
} from "../../versions.ts";

const CORRECTED = edited(...PACT);
const GROWN = edited(...PACT, NEW_STATEMENT);

function versionOf(story: typeof FIRST) {
  return { snapshot: snapshotOf(story), revision: story.revision, at: NOW };
}

test("every version can be told again, also after it was stored", () => {
  const history = historyShape.parse(JSON.parse(JSON.stringify(historyOf(FIRST, CORRECTED, GROWN))));
  expect(latest(history)).toBe(3);
  for (const [index, story] of [FIRST, CORRECTED, GROWN].entries())
    expect(snapshotAt(history, index + 1)).toEqual(snapshotOf(story));
});

test("several changes are told as their sum, and one that was taken back not at all", () => {
  const history = historyOf(FIRST, CORRECTED, GROWN, FIRST);
  expect(changesBetween(history, 1, 3)).toEqual(difference(snapshotOf(FIRST), snapshotOf(GROWN)));
  expect(changesBetween(history, 1, 4)).toMatchObject({ added: [], corrected: [], removed: [] });
});

test("a story that was only put in order stays the version that it was", () => {
  const history = historyOf(FIRST);
  expect(withVersion(history, versionOf(edited(...FORMATTING)), 1)).toEqual({ history, number: 1 });
});

test("what another process added already is not added again", () => {
  const history = historyOf(FIRST, CORRECTED, GROWN);
  expect(withVersion(history, versionOf(CORRECTED), 1).number).toBe(2);
  expect(withVersion(history, versionOf(CORRECTED), 1).history).toBe(history);
});

test("a process that starts with older files does not take their changes back for everybody", () => {
  const history = historyOf(FIRST, CORRECTED, GROWN);
  const { number, history: same } = withVersion(history, versionOf(FIRST), 0);
  expect(number).toBe(1);
  expect(same).toBe(history);
  expect(latest(upTo(history, number))).toBe(1);
});

test("files that were changed back are a new version", () => {
  const history = historyOf(FIRST, CORRECTED);
  expect(withVersion(history, versionOf(FIRST), 2).number).toBe(3);
});

test("of very many versions the last fifty are kept, and the sum is still right", () => {
  const stories = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? FIRST : CORRECTED));
  const [first = FIRST, ...others] = [...stories, edited(NO_PEACE, PACT_DATE)];
  const history = historyOf(first, ...others);
  expect(latest(history)).toBe(61);
  expect(history.versions).toHaveLength(50);
  expect(changesBetween(history, 1, 61).removed).toEqual(["erdogan-peace"]);
  expect(snapshotAt(history, 61)).toEqual(snapshotOf(edited(NO_PEACE, PACT_DATE)));
});
