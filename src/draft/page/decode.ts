/** The bytes of a page as text, whatever it says that its encoding is. */
import { languageOf } from "#core/language/language.ts";

/** Where an encoding is said to stand in a page, in bytes; browsers look no further either. */
const HEAD = 4096;

/** What pages without a word on it were written in before everything was UTF-8, by their language. */
const OLD = { ar: "windows-1256", en: "windows-1252", tr: "windows-1254" } as const;

/**
 * Decodes a page. Bytes that are UTF-8 are taken as such also where the page says otherwise: hardly any text in an
 * older encoding is UTF-8 by chance. Otherwise what the header says, then the page, then what its language suggests.
 */
export function decodePage(bytes: Uint8Array, type: string): string {
  const utf8 = decoded(bytes, "utf-8", true);
  if (utf8 !== undefined && !hasWideBom(bytes)) return utf8;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const said = [charsetIn(type), charsetIn(head)].filter(
    (name) => name !== undefined && !/^utf-?8$/i.test(name),
  );
  const language = languageOf(/<html[^>]*\slang=["']?([\w-]+)/i.exec(head)?.[1]) ?? "en";
  const wide = hasWideBom(bytes) ? [bytes[0] === 0xff ? "utf-16le" : "utf-16be"] : [];
  for (const name of [...wide, ...said, OLD[language]]) {
    const text = name === undefined ? undefined : decoded(bytes, name, false);
    if (text !== undefined) return text;
  }
  return new TextDecoder("utf-8").decode(bytes);
}

function hasWideBom([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(text)?.[1];
}

function decoded(bytes: Uint8Array, name: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(name, { fatal }).decode(bytes);
  } catch {
    // An encoding that nobody knows, or bytes that are not in it: the next one is tried.
    return undefined;
  }
}
