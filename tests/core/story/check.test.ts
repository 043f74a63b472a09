import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { EVENT_KINDS } from "#core/story/schema.ts";
import { changedData, ROOT, rewrite } from "../../bot.ts";

const SOUND =
  /^egypt-turkey: sound · ar en tr · 12 actors, 2 places, 7 events, 8 statements · 13 of 13 sentences used · revision [0-9a-f]{8}$/;

const KNOWN_ACTORS =
  "    known: sisi, erdogan, saqr, kadioglu, spokesman, egypt, turkey, eg-air-force, tr-air-force, eg-forces, havelsan, qader";
const KNOWN_EVENTS = "    known: talks, pact, drones, ugv, tour, since-2023, exercise";

type Edit = { what: string; file: string; from: string | RegExp; to: string; says: readonly string[] };

const IDS: readonly Edit[] = [
  {
    what: "of a speaker",
    file: "statements.yaml",
    from: "speaker: sisi",
    to: "speaker: macron",
    says: ['egypt-turkey/statements.yaml:20:5: expected the id of an actor, found "macron"', KNOWN_ACTORS],
  },
  {
    what: "of a participant",
    file: "events.yaml",
    from: "[saqr, kadioglu, egypt, turkey]",
    to: "[saqr, nobody, egypt, turkey]",
    says: ['egypt-turkey/events.yaml:23:26: expected the id of an actor, found "nobody"', KNOWN_ACTORS],
  },
  {
    what: "of a place",
    file: "events.yaml",
    from: "place: cairo",
    to: "place: egypt",
    says: [
      'egypt-turkey/events.yaml:22:5: expected the id of a place, found "egypt"',
      "    known: cairo, tr-waters",
    ],
  },
  {
    what: "of an event",
    file: "statements.yaml",
    from: "event: pact",
    to: "event: pakt",
    says: ['egypt-turkey/statements.yaml:29:5: expected the id of an event, found "pakt"', KNOWN_EVENTS],
  },
  {
    what: "of a source",
    file: "statements.yaml",
    from: "source: article",
    to: "source: artikel",
    says: [
      'egypt-turkey/statements.yaml:16:9: expected the id of a source, found "artikel"',
      "    known: article",
    ],
  },
  {
    what: "of whoever reported a statement",
    file: "statements.yaml",
    from: "event: pact",
    to: "event: pact\n    reportedBy: nobody",
    says: ['egypt-turkey/statements.yaml:30:5: expected the id of an actor, found "nobody"', KNOWN_ACTORS],
  },
];

test.for(IDS)("an admin is told of an unknown id $what", expectFaults);

const SHAPES: readonly Edit[] = [
  {
    what: "a language is missing",
    file: "events.yaml",
    from: "      tr: Hava kuvvetleri komutanları görüştü\n",
    to: "",
    says: ["egypt-turkey/events.yaml:6:5: expected string for tr, found nothing"],
  },
  {
    what: "a text has a language that the story has not",
    file: "events.yaml",
    from: "      tr: Hava kuvvetleri komutanları görüştü\n",
    to: "      tr: Hava kuvvetleri komutanları görüştü\n      de: Treffen in Kairo\n",
    says: ['egypt-turkey/events.yaml:10:7: expected only the keys that sanad knows, found "de"'],
  },
  {
    what: "a story has no language",
    file: "story.yaml",
    from: "[ar, en, tr]",
    to: "[]",
    says: ["egypt-turkey/story.yaml:3:1: expected at least one language, found []"],
  },
  {
    what: "a story has a language twice",
    file: "story.yaml",
    from: "[ar, en, tr]",
    to: "[ar, en, tr, en]",
    says: ['egypt-turkey/story.yaml:3:1: expected each language once, found ["ar","en","tr","en"]'],
  },
  {
    what: "an id stands twice in a file",
    file: "events.yaml",
    from: "id: talks-aim",
    to: "id: talks-topics",
    says: [
      'egypt-turkey/events.yaml:39:9: expected an id used once in the story, found "talks-topics", also in egypt-turkey/events.yaml',
    ],
  },
  {
    what: "an id stands in two files",
    file: "statements.yaml",
    from: "id: spk-tour",
    to: "id: havelsan",
    says: [
      'egypt-turkey/statements.yaml:104:5: expected an id used once in the story, found "havelsan", also in egypt-turkey/actors.yaml',
    ],
  },
  {
    what: "an id is too long for a button",
    file: "actors.yaml",
    from: "id: erdogan",
    to: "id: abcdefghijklmnopq",
    says: [
      'egypt-turkey/actors.yaml:47:5: expected an id of at most 16 characters, found "abcdefghijklmnopq"',
    ],
  },
  {
    what: "a story's id is too long for a button",
    file: "story.yaml",
    from: "id: egypt-turkey",
    to: "id: egypt-turkeys",
    says: ['egypt-turkey/story.yaml:2:1: expected an id of at most 12 characters, found "egypt-turkeys"'],
  },
  {
    what: "an id has other letters",
    file: "actors.yaml",
    from: "id: erdogan",
    to: "id: Erdoğan",
    says: [
      'egypt-turkey/actors.yaml:47:5: expected an id of the letters a-z, digits and hyphens, found "Erdoğan"',
    ],
  },
  {
    what: "the folder is not named after its story",
    file: "story.yaml",
    from: "id: egypt-turkey",
    to: "id: egypt",
    says: ['egypt-turkey/story.yaml:2:1: expected the folder\'s name, "egypt-turkey", found "egypt"'],
  },
  {
    what: "a day is on no calendar",
    file: "events.yaml",
    from: "value: 2025-08",
    to: "value: 2025-02-30",
    says: ['egypt-turkey/events.yaml:94:7: expected a day of the calendar, found "2025-02-30"'],
  },
  {
    what: "a month is on no calendar",
    file: "events.yaml",
    from: "value: 2025-08",
    to: "value: 2025-13",
    says: ['egypt-turkey/events.yaml:94:7: expected a day of the calendar, found "2025-13"'],
  },
  {
    what: "a date is written in words",
    file: "events.yaml",
    from: "value: 2025-08",
    to: "value: August 2025",
    says: [
      'egypt-turkey/events.yaml:94:7: expected a date such as 2025, 2025-09, 2025-09-03, 2025-09~, 2023/.., 2023/2025 or [2025-10..2026-08], found "August 2025"',
    ],
  },
  {
    what: "YAML takes a year for a number",
    file: "events.yaml",
    from: "value: 2025-08",
    to: "value: 2025",
    says: ["egypt-turkey/events.yaml:94:7: expected text in quotes for value, found 2025"],
  },
  {
    what: "a range runs backwards",
    file: "events.yaml",
    from: '"[2025-10..2026-08]"',
    to: '"[2026-08..2025-10]"',
    says: ['egypt-turkey/events.yaml:16:7: expected the earlier date first, found "[2026-08..2025-10]"'],
  },
  {
    what: "a span runs backwards",
    file: "events.yaml",
    from: "2023/..",
    to: "2023/2021",
    says: ['egypt-turkey/events.yaml:163:7: expected the earlier date first, found "2023/2021"'],
  },
  {
    what: "a date has no basis",
    file: "events.yaml",
    from: "basis: unknown",
    to: "basis: guessed",
    says: ['egypt-turkey/events.yaml:116:7: expected basis: stated, inferred or unknown, found "guessed"'],
  },
  {
    what: "the words of a date are not in its evidence",
    file: "events.yaml",
    from: "words: الأربعاء",
    to: "words: الخميس",
    says: [
      'egypt-turkey/events.yaml:17:7: expected words from a sentence that the evidence quotes, found "الخميس"',
    ],
  },
  {
    what: "the words from which the date of publication follows are not in the source",
    file: "story.yaml",
    from: "words: وفي سبتمبر الماضي، اختتمت",
    to: "words: وفي أكتوبر الماضي، اختتمت",
    says: [
      'egypt-turkey/story.yaml:16:7: expected words of the source, found "وفي أكتوبر الماضي، اختتمت فعاليات التدريب البحري المشترك المصري - التركي بحر الصداقة 2…',
    ],
  },
  {
    what: "a key is unknown",
    file: "events.yaml",
    from: "    kind: meeting",
    to: "    kind: meeting\n    colour: red",
    says: ['egypt-turkey/events.yaml:6:5: expected only the keys that sanad knows, found "colour"'],
  },
  {
    what: "a kind is unknown",
    file: "events.yaml",
    from: "kind: meeting",
    to: "kind: party",
    says: [`egypt-turkey/events.yaml:5:5: expected one of ${EVENT_KINDS.join(", ")}, found "party"`],
  },
  {
    what: "two actors share an alias, however spelt",
    file: "actors.yaml",
    from: "[السيسي,",
    to: "[أُردوغان,",
    says: [
      'egypt-turkey/actors.yaml:47:5: expected a name or alias of one actor or place only, found "اردوغان" for sisi and erdogan',
    ],
  },
  {
    what: "the title is not the first line of its text",
    file: "story.yaml",
    from: "title: محادثات عسكرية مصرية تركية لتعزيز الشراكة والتعاون",
    to: "title: محادثات عسكرية",
    says: [
      'egypt-turkey/story.yaml:12:5: expected the first line of article.ar.txt, "محادثات عسكرية مصرية تركية لتعزيز الشراكة والتعاون", found "محادثات عسكرية"',
    ],
  },
  {
    what: "YAML is broken",
    file: "events.yaml",
    from: "participants: [saqr, kadioglu, egypt, turkey]",
    to: "participants: [saqr, kadioglu, egypt, turkey",
    says: [
      "egypt-turkey/events.yaml:24:5: expected YAML, found Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
  },
  {
    what: "a key stands twice",
    file: "events.yaml",
    from: "    kind: meeting",
    to: "    kind: meeting\n    kind: visit",
    says: ["egypt-turkey/events.yaml:6:5: expected YAML, found Map keys must be unique"],
  },
];

test.for(SHAPES)("an admin is told when $what", expectFaults);

test("several faults come in the order of files and lines", () => {
  const data = changedData((story) => {
    rewrite(join(story, "statements.yaml"), "speaker: erdogan", "speaker: nobody");
    rewrite(join(story, "statements.yaml"), "speaker: spokesman", "speaker: nobody");
    rewrite(join(story, "events.yaml"), "place: tr-waters", "place: egypt");
    rewrite(join(story, "events.yaml"), "place: cairo", "place: egypt");
    rewrite(join(story, "actors.yaml"), "id: havelsan", "id: qader");
  });
  const places = checkStories(data)
    .text.split("\n")
    .flatMap((line) => /^egypt-turkey\/(\S+?:\d+:\d+)/.exec(line)?.[1] ?? []);
  expect(places).toEqual([
    "actors.yaml:371:5",
    "events.yaml:22:5",
    "events.yaml:117:20",
    "events.yaml:207:5",
    "statements.yaml:5:5",
    "statements.yaml:37:5",
  ]);
});

test("a folder that is itself a story is checked as that one story", () => {
  const data = changedData(() => {});
  expect(checkStories(join(data, "egypt-turkey"))).toEqual({
    text: expect.stringMatching(SOUND),
    isSound: true,
  });
});

test("the line of a sound story names the sentences that nothing rests on", () => {
  const data = changedData((story) => {
    rewrite(join(story, "article.ar.txt"), /$/, " وهذه جملة جديدة.");
  });
  expect(checkStories(data).text).toContain(" · 13 of 14 sentences used (not: article 14) · ");
});

test("an admin is told when there is nothing to check", () => {
  const data = changedData((story) => rmSync(story, { recursive: true }));
  const none = (expected: string) => ({ text: expected, isSound: false });
  expect(checkStories(data)).toEqual(none(`expected a folder for each story, found none in ${data}`));
  expect(checkStories(join(data, "x"))).toEqual(
    none(`expected a folder of stories, found none at ${join(data, "x")}`),
  );
  const file = `${ROOT}data/egypt-turkey/story.yaml`;
  expect(checkStories(file)).toEqual(none(`expected a folder of stories, found none at ${file}`));
});

function expectFaults({ file, from, to, says }: Edit): void {
  const data = changedData((story) => rewrite(join(story, file), from, to));
  expect(checkStories(data)).toEqual({ text: verdict(says), isSound: false });
}

/** The whole verdict on one fault, of which hints are lines of their own. */
function verdict(says: readonly string[]): string {
  return ["egypt-turkey: 1 fault", ...says].join("\n");
}
