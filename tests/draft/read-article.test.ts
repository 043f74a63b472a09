import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { draft } from "../../src/draft/index.ts";
import { emptyRoot } from "./drafting.ts";

const BRIDGE = "A new bridge opens\n\nEngineer Lena Novak opened the Sula Bridge on 3 May 2026.\n";

/** What the program says of a file with these bytes. */
async function draftedFile(bytes: string | Uint8Array): Promise<string> {
  const root = emptyRoot();
  const path = join(root, "article.txt");
  writeFileSync(path, bytes);
  const lines: string[] = [];
  const parts = {
    root,
    input: Readable.from([]),
    print: (line: string) => lines.push(line),
    wait: async () => {},
  };
  await draft({ ...parts, args: [path, "--story", "bridge", "--languages", "en"] });
  return lines.join("\n");
}

test("a text is read as Windows saves it, too", async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BRIDGE, "utf16le")]);
  expect(await draftedFile(utf16)).toContain("draft actor novak");
});

test.for([
  {
    what: "a file of Word's",
    bytes: Buffer.from("PK\u0003\u0004\0\0"),
    says: "expected plain text, found a file of another kind",
  },
  { what: "an old encoding", bytes: Buffer.from("Köprü", "latin1"), says: "Save it in UTF-8." },
  { what: "an empty file", bytes: "", says: "expected a text, found none in" },
])("$what is refused with what to do", async ({ bytes, says }) => {
  await expect(draftedFile(bytes)).rejects.toThrow(says);
});

test("a folder, and an address without its beginning, are told what was expected", async () => {
  const parts = { root: emptyRoot(), input: Readable.from([]), print: () => {}, wait: async () => {} };
  for (const [from, found] of [
    [parts.root, "something else at"],
    ["example.com/news", "no file example.com/news"],
  ] as const)
    await expect(draft({ ...parts, args: [from] })).rejects.toThrow(
      new RegExp(`an address that begins with https://, or -, found .*${found}`),
    );
});
