/** Where an article comes from: a file, a web page, or standard input. */
import { readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { text as textOfStream } from "node:stream/consumers";
import { SetupError } from "../adapters/adapter.ts";
import { MAX_TEXT } from "./clean.ts";
import { type Page, readPage } from "./page/page.ts";

/** An article as it was found: its text with the title first, and what its page says of it. */
export type Article = Partial<Omit<Page, "text">> & { readonly text: string };

/**
 * Reads an article from a file, an address or, by `-`, what is typed or piped.
 * @throws {SetupError} that says what was expected, when it is not a text that can be read.
 */
export async function readArticle(from: string, input: Readable): Promise<Article> {
  if (/^https?:\/\//i.test(from)) return readPage(from);
  if (from === "-") return { text: await textOfStream(input) };
  const state = statSync(from, { throwIfNoEntry: false });
  if (!state?.isFile())
    throw new SetupError(
      `expected a file, an address that begins with https://, or -, found ${state ? "no file but something else at" : "no file"} ${from}.`,
    );
  if (state.size > MAX_TEXT * 4)
    throw new SetupError(`expected a text of at most ${MAX_TEXT} characters, found ${state.size} bytes.`);
  return { text: decoded(readFileSync(from), from) };
}

/** Text as UTF-8, or as what Windows calls Unicode, which begins with a mark. */
function decoded(bytes: Uint8Array, from: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  // Word's files and most PDFs have zeros, which no text has.
  if (bytes.includes(0))
    throw new SetupError(
      `expected plain text, found a file of another kind (Word, PDF?) in ${from}. Copy its words into a .txt file.`,
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SetupError(`expected a text in UTF-8, found another encoding in ${from}. Save it in UTF-8.`, {
      cause,
    });
  }
}
