import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, changedData, rewrite, testBot } from "../../bot.ts";

const QUOTE = "لقاء الرئيس المصري عبد الفتاح السيسي";

/** What another source would say of somebody otherwise, below the first actor of the first story. */
const ACCOUNT = `    otherwise:
      - id: sisi-other
        draft: true
        rank: { en: Colonel }
        role: {}
        evidence: [{ source: article, quote: "QUOTE" }]
`;

/** The first story with one of its facts marked as a draft. */
function withDraft(file: string, id: string, more: (story: string) => void = () => {}): string {
  return changedData((story) => {
    rewrite(`${story}/${file}`, `- id: ${id}\n`, `- id: ${id}\n    draft: true\n`);
    more(story);
  });
}

test("a draft is left out of what readers get, and told to the admin with file and line", async () => {
  const data = withDraft("events.yaml", "ugv");
  const bot = await testBot(readLibrary(data));
  expect(ask(bot, "/timeline").text).not.toContain("unmanned ground vehicles has begun");
  const { text, isSound } = checkStories(data);
  expect(text).toMatch(/^egypt-turkey: sound .* 6 events, 8 statements/);
  expect(text).toContain("1 thing left to review, not shown to readers:\n  egypt-turkey/events.yaml:");
  expect(text).toContain(": draft event ugv");
  expect(isSound).toBe(true);
});

test("a draft may lack languages, and is told which", () => {
  const data = withDraft("events.yaml", "ugv", (story) =>
    rewrite(`${story}/events.yaml`, "      tr: İnsansız kara aracı üretimi başladı\n", ""),
  );
  expect(checkStories(data).text).toContain("draft event ugv: title: tr");
});

test("a draft's quote is checked as any other", () => {
  const data = withDraft("events.yaml", "ugv", (story) =>
    rewrite(`${story}/events.yaml`, 'quote: "وبدأ إنتاج المركبات', 'quote: "وبدأ تصدير المركبات'),
  );
  const { text, isSound } = checkStories(data);
  expect(text).toContain("expected words of source article, letter by letter");
  expect(isSound).toBe(false);
});

test("what leans on a draft waits for it, also at second hand", async () => {
  const data = withDraft("actors.yaml", "sisi");
  const { text } = checkStories(data);
  expect(text).toContain("event pact: waits for sisi, a draft");
  expect(text).toContain("statement erdogan-peace: waits for pact, a draft");
  const bot = await testBot(readLibrary(data));
  expect(ask(bot, "/said erdogan").text).not.toContain("regional peace");
  expect(ask(bot, "/who sisi").reply.outcome).toBe("nothing");
});

test("a story of drafts alone is no fault, and is not served", () => {
  const data = changedData((story) =>
    rewrite(`${story}/story.yaml`, "languages:", "draft: true\nlanguages:"),
  );
  const library = readLibrary(data);
  expect(library.stories.size).toBe(0);
  expect(library.faults.size).toBe(0);
  expect(checkStories(data)).toMatchObject({
    isSound: true,
    text: expect.stringContaining("egypt-turkey: draft · not served yet"),
  });
});

test("a mark that is no mark of a draft is told", () => {
  const data = changedData((story) =>
    rewrite(`${story}/events.yaml`, "- id: ugv\n", "- id: ugv\n    draft: yes\n"),
  );
  expect(checkStories(data).text).toContain("expected draft: true or one of unsure-speaker, ");
});

test("what a rule was unsure of is a draft as any other", () => {
  const text = checkStories(
    changedData((story) =>
      rewrite(`${story}/events.yaml`, "- id: ugv\n", "- id: ugv\n    draft: unsure-date\n"),
    ),
  ).text;
  expect(text).toContain("draft event ugv");
});

test("another source's account of somebody is a draft of its own, which nobody else waits for", async () => {
  const data = changedData((story) =>
    rewrite(`${story}/actors.yaml`, "  - id: sisi\n", `  - id: sisi\n${ACCOUNT.replace("QUOTE", QUOTE)}`),
  );
  const { text, isSound } = checkStories(data);
  expect(isSound).toBe(true);
  expect(text).toMatch(/actors\.yaml:\d+:\d+: draft account sisi-other: rank: ar, tr; role: ar, en, tr/);
  const answered = ask(await testBot(readLibrary(data)), "/who sisi").text;
  expect(answered).not.toContain("otherwise");
  expect(ask(await testBot(readLibrary(data, true)), "/who sisi").text).toContain("Colonel");
});

test("an account whose words no source has is a fault as any other", () => {
  const data = changedData((story) =>
    rewrite(
      `${story}/actors.yaml`,
      "  - id: sisi\n",
      `  - id: sisi\n${ACCOUNT.replace("QUOTE", "not there")}`,
    ),
  );
  expect(checkStories(data).text).toContain("expected words of source article, letter by letter");
});
