import { expect, test } from "vitest";
import type { Line, Reply } from "#core/reply/reply.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, ROOT, testBot, withoutMarks } from "../bot.ts";

const bot = await testBot();

test("events come in the order of their dates, as precise as known, and those without a date apart", () => {
  expect(outline(ask(bot, "/timeline").reply)).toEqual([
    "# Timeline",
    "since-2023: since 2023",
    "drones: August 2025 · inferred",
    "exercise: September 2025 · inferred",
    "talks: between October 2025 and August 2026 · inferred",
    "pact: between October 2025 and August 2026 · inferred",
    "# Without a date",
    "ugv: Date not given",
    "tour: Date not given",
  ]);
});

test.for([
  {
    language: "ar",
    dates: [
      "منذ 2023",
      "أغسطس 2025 · تاريخ مستنتج",
      "بين أكتوبر 2025 وأغسطس 2026 · تاريخ مستنتج",
      "بلا تاريخ في المصدر",
    ],
  },
  {
    language: "tr",
    dates: [
      "2023 tarihinden bu yana",
      "Ağustos 2025 · çıkarım",
      "Ekim 2025 ile Ağustos 2026 arasında · çıkarım",
      "Tarih verilmemiş",
    ],
  },
] as const)("dates are told in $language, with Egyptian months", ({ language, dates }) => {
  const lines = withoutMarks(ask(bot, "/timeline", language).text).split("\n");
  expect(lines).toEqual(expect.arrayContaining([...dates]));
});

test("an inferred date shows the source's words and the reason, a stated one only the words", () => {
  const { text } = ask(bot, "/timeline");
  const [, stated = "", inferred = ""] = withoutMarks(text).split("\n\n");
  expect(stated.split("\n").slice(0, 3)).toEqual([
    "since 2023",
    "Military cooperation between Egypt and Turkey has developed markedly since 2023.",
    "In the source’s words: “منذ 2023”",
  ]);
  expect(inferred.split("\n").slice(2, 4)).toEqual([
    "In the source’s words: “في أغسطس الماضي”",
    expect.stringMatching(
      /^Why this date: The source says “last August” without a year\. .* August 2025 is meant\.$/,
    ),
  ]);
});

test.for([
  { typed: "/timeline sisi 2025", shown: ["pact"] },
  { typed: "/timeline sisi", shown: ["pact"] },
  { typed: "/timeline القاهرة", shown: ["talks", "pact"] },
  { typed: "/timeline kadioglu", shown: ["talks", "tour"] },
  { typed: "/timeline from:2025-08 to:2025-09", shown: ["since-2023", "drones", "exercise"] },
  { typed: "/timeline 2025-08 2025-09", shown: ["since-2023", "drones", "exercise"] },
  { typed: "/timeline eylül 2025", shown: ["since-2023", "exercise"] },
  { typed: "/timeline ٢٠٢٥", shown: ["since-2023", "drones", "exercise", "talks", "pact"] },
  { typed: "/timeline to:2024", shown: ["since-2023"] },
  { typed: "/timeline cairo from:2026-08-31", shown: ["talks", "pact"] },
])("$typed shows $shown and no other", ({ typed, shown }) => {
  const { reply } = ask(bot, typed);
  expect(reply.outcome).toBe("answered");
  expect(eventsOf(reply)).toEqual(shown);
});

test.for([
  {
    language: "ar",
    says: "المعروض ما قد يكون وقع في هذه المدة فقط: من أغسطس 2025 إلى سبتمبر 2025. ولا تشمل القائمة الأحداث التي لا تاريخ لها.",
  },
  { language: "tr", says: /şu dönemde olmuş olabilecekler: Ağustos 2025 – Eylül 2025\./ },
  { language: "en", says: /August 2025 to September 2025.*Events without a date are left out/ },
] as const)(
  "a range says in $language what is shown and that undated events are left out",
  ({ language, says }) => {
    const [, range] = withoutMarks(ask(bot, "/timeline 2025-08 2025-09", language).text).split("\n\n");
    if (typeof says === "string") expect(range).toBe(says);
    else expect(range).toMatch(says);
  },
);

test("a range without events and an actor without events say so", () => {
  const nothing = (typed: string) => {
    const { reply, text } = ask(bot, typed);
    return [reply.outcome, withoutMarks(text).split("\n\n").at(-1)];
  };
  const inRange = "The story has no event here that the source dates in this range.";
  expect(nothing("/timeline to:2020")).toEqual(["nothing", inRange]);
  expect(nothing("/timeline havelsan 2025")).toEqual(["nothing", inRange]);
  expect(nothing("/timeline eg-forces")).toEqual([
    "nothing",
    "The story tells of no event in which Egyptian Armed Forces has a part.",
  ]);
});

test("a date that is none is refused with examples", () => {
  const { reply, text } = ask(bot, "/timeline 2025-13");
  expect(reply.outcome).toBe("unclear");
  expect(withoutMarks(text)).toBe(
    "“2025-13” is not a date. Write it like one of these: 2025, 2025-09, 2025-09-03",
  );
});

test("a range that runs backwards is offered the other way round", () => {
  const { reply, text } = ask(bot, "/timeline from:2025-09 to:2025-08");
  expect(text).toBe("The first date is later than the second. Did you mean it the other way round?");
  expect(reply.outcome).toBe("unclear");
  expect(reply.actions).toMatchObject([
    {
      label: "\u2068August 2025\u2069 to \u2068September 2025\u2069",
      call: "timeline?&202508&202509#en.egypt-turkey",
    },
    { call: "timeline#en.egypt-turkey" },
  ]);
});

test("a range that runs backwards for an actor is offered the other way round for that actor", () => {
  const { reply } = ask(bot, "/timeline السيسي 2026 2025");
  expect(reply.actions[0]).toMatchObject({ call: "timeline?sisi&2025&2026#en.egypt-turkey" });
});

test("a name that several go by is asked about, and each choice keeps the dates", () => {
  const { reply } = ask(bot, "/timeline president 2025");
  const choices = reply.blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  expect(reply.outcome).toBe("unclear");
  expect(choices.map(({ call }) => call)).toEqual([
    "timeline?sisi&2025&2025#en.egypt-turkey",
    "timeline?erdogan&2025&2025#en.egypt-turkey",
  ]);
});

test("a story of other dates tells them as honestly: about, no later than, not before, to the minute", async () => {
  const other = await testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
  expect(outline(ask(other, "/timeline").reply).slice(1)).toEqual([
    "end: no later than April 2026",
    "start: about 2023",
    "work: 2023 to 2026",
    "opening: 3 May 2026 at 14:30 UTC",
    "repair: not before 2030",
  ]);
  const times = ask(other, "/timeline").reply.blocks.flatMap((block) =>
    block.kind === "fact"
      ? (block.lead ?? []).filter((run) => typeof run !== "string" && run.mark === "time")
      : [],
  );
  expect(times).toMatchObject([{ instant: Temporal.Instant.from("2026-05-03T14:30Z") }]);
});

/** Headings, and the lead of each event after its id. */
function outline({ blocks }: Reply): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [`# ${plain(block.text)}`];
    if (block.kind !== "fact") return [];
    return [`${idOf(block.open?.call)}: ${plain(block.lead ?? [])}`];
  });
}

function eventsOf({ blocks }: Reply): string[] {
  return blocks.flatMap((block) => (block.kind === "fact" ? [idOf(block.open?.call)] : []));
}

function idOf(call: string | undefined): string {
  return /^fact\?([^#]+)/.exec(call ?? "")?.[1] ?? "";
}

function plain(line: Line): string {
  return withoutMarks(line.map((run) => (typeof run === "string" ? run : run.text)).join(""));
}

test("a picture shows the same events in the same order, each as precise as its date is known", () => {
  const { picture, alt, instead } = imageOf(ask(bot, "/timeline picture:light").reply);
  expect(picture.theme).toBe("light");
  expect(picture.entries.map(({ mark, isInferred }) => [mark.kind, isInferred])).toEqual([
    ["span", false],
    ["stretch", true],
    ["stretch", true],
    ["within", true],
    ["within", true],
  ]);
  expect(picture.undated.entries.map(({ title }) => title)).toEqual([
    "Unmanned ground vehicles in production",
    "Tour of Egyptian Air Force units",
  ]);
  expect(withoutMarks(alt).split("\n")).toEqual([
    "Timeline",
    "since 2023 · Military cooperation since 2023 · Egypt, Turkey",
    "August 2025 · inferred · Deal to make VTOL drones jointly · Egypt, Turkey",
    "September 2025 · inferred · Sea of Friendship 2025 naval exercise · Egypt, Turkey",
    "between October 2025 and August 2026 · inferred · Air force commanders meet in Cairo · Amr Saqr, Ziya Cemal Kadıoğlu, Egypt, Turkey",
    "between October 2025 and August 2026 · inferred · Military cooperation agreement signed · Egypt, Turkey, Abdel Fattah el-Sisi, Recep Tayyip Erdoğan",
    "Date not given · Unmanned ground vehicles in production · Havelsan, Qader Factory",
    "Date not given · Tour of Egyptian Air Force units · Ziya Cemal Kadıoğlu, Egyptian Air Force",
  ]);
  expect(instead).toEqual(ask(bot, "/timeline").reply.blocks);
});

test("in a picture those have signs who have part in the most events, in the order in which they come", () => {
  const { picture } = imageOf(ask(bot, "/timeline picture:light").reply);
  expect(picture.people).toEqual([
    "Egypt",
    "Turkey",
    "Amr Saqr",
    "Ziya Cemal Kadıoğlu",
    "Abdel Fattah el-Sisi",
    "Recep Tayyip Erdoğan",
    "Havelsan",
    "Qader Factory",
  ]);
  expect(picture.undated.entries.at(-1)?.people).toEqual([
    { name: "Ziya Cemal Kadıoğlu", sign: 3 },
    { name: "Egyptian Air Force" },
  ]);
});

test.for([
  { typed: "/timeline sisi picture:d", call: "timeline?sisi&&&d" },
  { typed: "/تسلسل السيسي داكنة", call: "timeline?sisi&&&d" },
  { typed: "/timeline 2025 dark", call: "timeline?&2025&2025&d" },
])(
  "a picture of a part is asked for by words, and its buttons keep to the part: $typed",
  ({ typed, call }) => {
    const { reply } = ask(bot, typed);
    expect(imageOf(reply).picture.theme).toBe("dark");
    const calls = reply.actions.map((action) => (action.kind === "call" ? action.call.split("#")[0] : ""));
    expect(calls.slice(0, 2)).toEqual([call.replace(/&+d$/, ""), call.replace(/d$/, "l")]);
  },
);

test("where there is nothing to tell there is no picture of it", () => {
  expect(ask(bot, "/timeline 1999 picture:light").reply).toMatchObject({ outcome: "nothing" });
});

test("from a picture a menu leads to every event with its sentence, and a button back to the words", () => {
  const { blocks, actions } = ask(bot, "/timeline picture:light").reply;
  const opened = blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  expect(opened.map(({ call }) => call.split("#")[0])).toEqual(
    ["since-2023", "drones", "exercise", "talks", "pact", "ugv", "tour"].map((id) => `fact?${id}`),
  );
  expect(actions[0]).toMatchObject({ label: "As text", call: "timeline#en.egypt-turkey" });
});

test("dates of every kind have their place on the axis", () => {
  const bridge = readLibrary(`${ROOT}tests/fixtures/stories`);
  const [{ at, ...mark }] = [momentIn(bridge)];
  expect(mark).toEqual({ kind: "moment" });
  expect(Number.isInteger(at)).toBe(false);
});

function momentIn(library: ReturnType<typeof readLibrary>) {
  const { picture } = imageOf(ask({ ...bot, library: () => library }, "/timeline picture:light").reply);
  const found = picture.entries.map(({ mark }) => mark).find((mark) => mark.kind === "moment");
  if (!found) throw new Error("expected an event on a day, found none");
  return found;
}

function imageOf({ blocks }: Reply) {
  const image = blocks.find((block) => block.kind === "image");
  if (image?.picture.kind !== "timeline") throw new Error("expected a picture of a timeline, found none");
  return { ...image, picture: image.picture };
}
