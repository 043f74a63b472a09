import { expect, test } from "vitest";
import { answer } from "#core/command/answer.ts";
import { keptAnswers } from "#core/command/kept.ts";
import { readLibrary } from "#core/story/library.ts";
import { changedData, LIBRARY, NOW, testBot } from "../../bot.ts";

const bot = await testBot();

const DEFAULT = "egypt-turkey";

const [event] = LIBRARY.stories.get(DEFAULT)?.events ?? [];

/** What no story says. */
const NOT_SAID = "/ask Cheapest flight from Ankara to Cairo?";

/** At least one for each command whose answers are kept. */
const LASTING = [
  ...[
    "/ask Why did the two meet?",
    NOT_SAID,
    "/who sisi",
    "/timeline",
    "/timeline erdogan",
    "/summary",
    "/said",
    "/source 3",
  ],
  `/fact ${event?.id}`,
];

type Asker = { readonly language?: "ar" | "en" | "tr"; readonly digits?: "arabic" };

function asked(text: string, { language = "en", digits }: Asker = {}, by = bot) {
  const recalled = { reader: { ...(digits && { digits }) }, chat: {}, elsewhere: [], keeps: "yes" as const };
  const known = { recalled, mayManage: false };
  return answer(by, { message: { text }, language, place: "private", now: NOW }, known);
}

test.for(["/who sisi", "/timeline", "Why did the two meet?", "مين السيسي", NOT_SAID])(
  "whoever asks %s after another gets the very answer that was made",
  (text) => {
    expect(asked(text)).toBe(asked(text));
  },
);

test("an answer that says back what was typed is made for each reader", () => {
  const text = "/who Ahmet Mahdoum";
  expect(JSON.stringify(asked(text).reply)).toContain("Mahdoum");
  expect(asked(text)).not.toBe(asked(text));
});

test("readers of another language, or who like other digits, get their own", () => {
  const [plain, arabic, other] = [{}, { digits: "arabic" }, { language: "tr" }] as const;
  const all = [plain, arabic, other].map((asker) => asked("/timeline", { language: "ar", ...asker }));
  expect(new Set(all.map(({ reply }) => JSON.stringify(reply))).size).toBe(3);
});

test.for(LASTING)("%s is answered alike whoever asks, wherever and whenever", (text) => {
  const { kept: _, ...anew } = bot;
  const message = { text };
  const here = { follows: { [DEFAULT]: { told: 1 } }, shown: { [DEFAULT]: 1 } };
  const recalled = { reader: {}, chat: {}, here, elsewhere: [here], keeps: "yes" as const };
  const later = NOW.add({ hours: 24 * 400 });
  const [one, other] = [
    answer(anew, { message, language: "en", place: "private", now: NOW }),
    answer(
      { ...anew, history: () => undefined },
      { message, language: "en", place: "private", now: later },
      {
        recalled,
        mayManage: false,
      },
    ),
  ];
  expect(one.about.outcome).toBe(text === NOT_SAID ? "nothing" : "answered");
  expect(other.reply).toEqual(one.reply);
});

test("each command whose answers are kept is tried so", () => {
  const lasting = [...bot.commands.values()].filter(({ lasts }) => lasts).map(({ name }) => name);
  const tried = LASTING.map((text) => text.split(" ")[0]?.slice(1));
  expect(new Set(tried)).toEqual(new Set(lasting));
});

test("stories that changed are answered from as they are now", () => {
  let library = LIBRARY;
  const changing = { ...bot, kept: keptAnswers(), library: () => library };
  const before = asked("/summary", {}, changing);
  library = readLibrary(changedData(() => {}));
  const after = asked("/summary", {}, changing);
  expect(after).not.toBe(before);
  expect(after.story).toBe([...library.stories.values()].find(({ id }) => id === before.story?.id));
});

test("of many answers the ones that were asked for last are kept", () => {
  const kept = keptAnswers();
  const made = asked("/timeline");
  const give = (number: number) => {
    let isMade = false;
    kept.answer(LIBRARY, { asked: [number], lasts: ["answered"] }, () => {
      isMade = true;
      return made;
    });
    return isMade;
  };
  for (let number = 0; number < 300; number += 1) {
    give(number);
    give(0);
  }
  expect([0, 299, 1].map(give)).toEqual([false, false, true]);
});
