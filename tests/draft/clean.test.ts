import { expect, test } from "vitest";
import { cleanText } from "../../src/draft/clean.ts";

test.for([
  {
    what: "a byte order mark and line ends of Windows",
    from: "\ufeffTitle\r\n\r\nOne.\r\nTwo.",
    to: "Title\nOne.\nTwo.",
  },
  {
    what: "spaces that do not break, and many of them",
    from: "Title\n\nA\u00a0\u202fb  c.\t",
    to: "Title\nA b c.",
  },
  {
    what: "zero-width characters and marks of direction",
    from: "Ti\u200btle\n\n\u200fقال\u200e \u2068نعم\u2069.\u00ad",
    to: "Title\nقال نعم.",
  },
  { what: "letters in parts", from: "Title\n\nCafe\u0301.", to: "Title\nCafé." },
  { what: "marks of headings", from: "# Title\n\n## Part\n\nOne.", to: "Title\nPart\nOne." },
  {
    what: "lines that a mail program wrapped",
    from: "Title\n\nThe minister said on Monday that the old bridge over the river\nwould be closed. It is unsafe.\n\nTwo.",
    to: "Title\nThe minister said on Monday that the old bridge over the river would be closed. It is unsafe.\nTwo.",
  },
  { what: "no short lines that stand alone", from: "Title\nPart one\nOne.", to: "Title\nPart one\nOne." },
])("cleaning puts right $what", ({ from, to }) => {
  expect(cleanText(from)).toBe(to);
});

test("cleaning twice changes nothing more", () => {
  const text = cleanText("\ufeffA title\r\n\r\nSome\u00a0text\u200b.\r\n\r\nMore.");
  expect(cleanText(text)).toBe(text);
});
