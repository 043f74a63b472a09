import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { readFolder } from "#core/story/folder.ts";
import { changedData, ROOT } from "../../bot.ts";

const SOUND =
  /^egypt-turkey: sound · ar en tr · 12 actors, 2 places, 7 events, 8 statements · 13 of 13 sentences used · revision [0-9a-f]{8}$/;

const FILES: readonly { what: string; change: (story: string) => void; says: readonly string[] }[] = [
  {
    what: "no fact quotes a source",
    change: (story) => {
      writeFileSync(join(story, "other.en.txt"), "Other\nOne sentence.");
      const other = "\n  - id: other\n    language: en\n    file: other.en.txt\n    title: Other\n";
      writeFileSync(join(story, "story.yaml"), readFileSync(join(story, "story.yaml"), "utf8") + other);
    },
    says: ['egypt-turkey/story.yaml:22:5: expected a source that some evidence quotes, found "other" unused'],
  },
  {
    what: "a text is not named as a source",
    change: (story) => writeFileSync(join(story, "note.txt"), "Remember"),
    says: [
      "egypt-turkey/story.yaml:8:1: expected every .txt of the folder as a source, found note.txt unused",
    ],
  },
  {
    what: "a file is a pipe, which nobody writes to",
    change: (story) => execFileSync("mkfifo", [join(story, "pipe.txt")]),
    says: ["egypt-turkey/pipe.txt:1:1: expected a file, found a pipe or device"],
  },
  {
    what: "a file is missing",
    change: (story) => rmSync(join(story, "summary.yaml")),
    says: ["egypt-turkey/summary.yaml:1:1: expected this file, found none"],
  },
  {
    what: "the text of a source is missing",
    change: (story) => rmSync(join(story, "article.ar.txt")),
    says: ['egypt-turkey/story.yaml:11:5: expected a file of the story\'s folder, found "article.ar.txt"'],
  },
  {
    what: "a file is empty",
    change: (story) => writeFileSync(join(story, "events.yaml"), " \n"),
    says: ["egypt-turkey/events.yaml:1:1: expected some text, found an empty file"],
  },
  {
    what: "a file holds only a comment",
    change: (story) => writeFileSync(join(story, "events.yaml"), "# later\n"),
    says: ["egypt-turkey/events.yaml:1:1: expected a mapping of keys to values, found null"],
  },
  {
    what: "a file is not UTF-8",
    change: (story) => {
      const bytes = readFileSync(join(story, "events.yaml"));
      bytes[bytes.indexOf("place: tr-waters")] = 0xff;
      writeFileSync(join(story, "events.yaml"), bytes);
    },
    says: ["egypt-turkey/events.yaml:207:1: expected UTF-8, found bytes that are not"],
  },
  {
    what: "a file is larger than any news text",
    change: (story) => writeFileSync(join(story, "article.ar.txt"), "x".repeat(1024 * 1024 + 1)),
    says: ["egypt-turkey/article.ar.txt:1:1: expected a file of at most 1048576 bytes, found 1048577 bytes"],
  },
  {
    what: "YAML aliases multiply without bound",
    change: (story) => writeFileSync(join(story, "events.yaml"), aliasBomb()),
    says: [
      "egypt-turkey/events.yaml:1:1: expected YAML, found Excessive alias count indicates a resource exhaustion attack",
    ],
  },
  {
    what: "a file is a link out of its folder",
    change: (story) => {
      writeFileSync(join(story, "../secret.txt"), "Secret");
      relink(join(story, "article.ar.txt"), "../secret.txt");
    },
    says: [
      "egypt-turkey/article.ar.txt:1:1: expected a file inside the story's folder, found a link out of it",
    ],
  },
  {
    what: "a file is a link that leads nowhere",
    change: (story) => relink(join(story, "article.ar.txt"), "nowhere.txt"),
    says: [
      "egypt-turkey/article.ar.txt:1:1: expected a file inside the story's folder, found a link out of it",
    ],
  },
];

test.for(FILES)("an admin is told when $what", ({ change, says }) => {
  expect(checkStories(changedData(change))).toEqual({ text: verdict(says), isSound: false });
});

test.for([
  { what: "out of the folder of stories", target: `${ROOT}data/egypt-turkey` },
  { what: "that leads nowhere", target: "nowhere" },
  { what: "to itself", target: "linked" },
])("an admin is told of a folder that is a link $what, and the other story stays sound", ({ target }) => {
  const data = changedData((story) => symlinkSync(target, join(dirname(story), "linked")));
  const { text, isSound } = checkStories(data);
  const [first, ...others] = text.split("\n");
  expect(first).toMatch(SOUND);
  expect(others).toEqual([
    "linked: 1 fault",
    "linked:1:1: expected a folder inside the folder of stories, found a link out of it",
  ]);
  expect(isSound).toBe(false);
});

test.for([
  { what: "with the line ends of Windows", change: (text: string) => text.replaceAll("\n", "\r\n") },
  { what: "with a byte order mark", change: (text: string) => `\ufeff${text}` },
  { what: "with a line end after the last line", change: (text: string) => `${text}\n` },
])("a story $what is sound", ({ change }) => {
  const data = changedData((story) => {
    for (const file of ["story.yaml", "actors.yaml", "events.yaml", "article.ar.txt"])
      writeFileSync(join(story, file), change(readFileSync(join(story, file), "utf8")));
  });
  expect(checkStories(data)).toEqual({ text: expect.stringMatching(SOUND), isSound: true });
});

test("a link to a file of the same folder, and files that are no story's, are fine", () => {
  const data = changedData((story) => {
    writeFileSync(join(story, "text"), readFileSync(join(story, "article.ar.txt")));
    relink(join(story, "article.ar.txt"), "text");
    writeFileSync(join(story, ".draft.yaml"), ": : :");
    mkdirSync(join(story, "pictures.txt"));
    writeFileSync(join(dirname(story), "README.md"), "# Stories");
    mkdirSync(join(dirname(story), ".git"));
  });
  expect(checkStories(data)).toEqual({ text: expect.stringMatching(SOUND), isSound: true });
});

/** The whole verdict on one fault, of which hints are lines of their own. */
function verdict(says: readonly string[]): string {
  return ["egypt-turkey: 1 fault", ...says].join("\n");
}

function relink(path: string, target: string): void {
  rmSync(path);
  symlinkSync(target, path);
}

/** Nine lists, each of nine times the one before: 387 million values when written out. */
const BY_THE_THOUSAND: readonly { what: string; text: string; found: string }[] = [
  { what: "unknown keys", text: lines(40_000, (n) => `k${n}:`), found: "array for short, found nothing" },
  { what: "the same key", text: "short:\n".repeat(40_000), found: "found Map keys must be unique" },
  // Three of each line: more than a call can have arguments.
  { what: "faults of YAML", text: "a: ]\n".repeat(50_000), found: "expected YAML, found" },
  {
    what: "brackets in brackets",
    text: `short: ${"[".repeat(20_000)}`,
    found: "Maximum call stack size exceeded",
  },
  {
    what: "lists in lists",
    text: `short:\n  ${"- ".repeat(20_000)}`,
    found: "Maximum call stack size exceeded",
  },
];

// Each took minutes, or ended the process, when all that was found was told.
test.for(BY_THE_THOUSAND)(
  "a file of $what by the thousand is told in a hundred faults at most",
  ({ text, found }) => {
    const data = changedData((story) => writeFileSync(join(story, "summary.yaml"), text));
    const { text: told, isSound } = checkStories(data);
    expect(isSound).toBe(false);
    expect(told).toContain(found);
    expect(told.split("\n").length).toBeLessThanOrEqual(101);
  },
);

test.for(["__proto__: { short: [] }", "constructor: { prototype: { short: [] } }"])(
  "a file with %s changes nothing but is told as an unknown key",
  (text) => {
    const data = changedData((story) => appendFileSync(join(story, "summary.yaml"), `${text}\n`));
    const key = text.split(":", 1)[0];
    expect(checkStories(data).text).toContain(`expected only the keys that sanad knows, found "${key}"`);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.hasOwn(Object.prototype, "short")).toBe(false);
  },
);

test.for([
  {
    what: "an actor's id",
    file: "actors.yaml",
    from: "- id: sisi",
    to: "- id: ../../etc",
    says: "expected an id of the letters",
  },
  {
    what: "a source's file",
    file: "story.yaml",
    from: "file: article.ar.txt",
    to: "file: ../../secret.txt",
    says: "expected the name of a .txt file in the story's folder",
  },
])("$what that leads out of the folder is refused", ({ file, from, to, says }) => {
  const data = changedData((story) => {
    const text = readFileSync(join(story, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(story, file), text.replace(from, to));
  });
  expect(checkStories(data).text).toContain(says);
});

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("");
}

function aliasBomb(): string {
  const names = [..."abcdefghi"];
  const lists = names.map((name, index) => {
    const item = index === 0 ? "x" : `*${names[index - 1]}`;
    return `${name}: &${name} [${Array(9).fill(item).join(", ")}]`;
  });
  return `${lists.join("\n")}\n`;
}

test("a folder that can't be read is a fault, and no reason to break down", () => {
  const data = changedData((story) => writeFileSync(`${story}.txt`, "no folder"));
  const { texts, faults } = readFolder(data, "egypt-turkey.txt");
  expect(texts.size).toBe(0);
  expect(faults).toEqual([
    { file: "egypt-turkey.txt", line: 1, column: 1, expected: "a folder that may be read", found: "ENOTDIR" },
  ]);
});
