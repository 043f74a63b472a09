/**
 * Reads Discord's markdown as its clients do, as far as anybody knows: rules in the order in which the
 * clients try them, each from the place where the one before it ended.
 */

/** What a reader sees: the text without markup, its links, its moments, and all else that was formed. */
export type Seen = {
  readonly text: string;
  readonly urls: readonly string[];
  /** What was formed that sanad never writes: mentions, emoji, headings within a line, and so on. */
  readonly formed: readonly string[];
};

/** What a moment of universal time, in seconds, is shown as. */
type Clock = (seconds: number) => string;

/** Reads one text display. Each line may begin with the one mark that sanad gives it. */
export function readMarkdown(content: string, clock: Clock): Seen {
  return together(
    content.split("\n").map((line) => readLine(line, clock)),
    "\n",
  );
}

function readLine(line: string, clock: Clock): Seen {
  const rest = line.replace(/^(### |-# |> )/, "");
  const seen = readInline(rest, clock);
  const isBlock = /^\s*(#{1,3} |-# |>|[-*+] |\d+[.)] )/.test(rest);
  return isBlock ? { ...seen, formed: [...seen.formed, `a block: ${rest}`] } : seen;
}

type Rule = { readonly form: RegExp; see(match: RegExpExecArray, clock: Clock): Seen };

const RULES: readonly Rule[] = [
  { form: /\\([^0-9A-Za-z\s])/y, see: ([, text = ""]) => plain(text) },
  { form: /<(https?:\/\/[^\s<>]+)>/y, see: ([, url = ""]) => ({ ...plain(url), urls: [url] }) },
  { form: /https?:\/\/[^\s<]+[^<.,:;"')\]\s]/y, see: ([url]) => ({ ...plain(url), urls: [url] }) },
  { form: /<t:(-?\d+):f>/y, see: ([, seconds], clock) => plain(clock(Number(seconds))) },
  {
    form: /\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?\s*\)/y,
    see: ([, text = "", url = ""], clock) => ({ ...readInline(text, clock), urls: [url] }),
  },
  { form: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, see: ([, text = ""], clock) => readInline(text, clock) },
  { form: /(`+)([\s\S]*?[^`])\1(?!`)/y, see: ([, , text = ""]) => plain(text) },
  { form: /<(@[!&]?\d+|#\d+|\/[^:>]+:\d+|a?:\w+:\d+|t:-?\d+(:\w)?|id:\w+)>/y, see: unwanted },
  { form: /@(everyone|here)|:[\w+-]+:/y, see: unwanted },
  { form: /\*+|_+|~~|\|\||`/y, see: unwanted },
];

function readInline(text: string, clock: Clock): Seen {
  const found: Seen[] = [];
  for (let at = 0; at < text.length; ) {
    const { length, seen } = readAt(text, at, clock);
    found.push(seen);
    at += length;
  }
  return together(found, "");
}

function readAt(text: string, at: number, clock: Clock): { length: number; seen: Seen } {
  for (const { form, see } of RULES) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match) return { length: match[0].length, seen: see(match, clock) };
  }
  return { length: 1, seen: plain(text.charAt(at)) };
}

function unwanted([formed]: RegExpExecArray): Seen {
  return { text: formed, urls: [], formed: [formed] };
}

function plain(text: string): Seen {
  return { text, urls: [], formed: [] };
}

function together(all: readonly Seen[], between: string): Seen {
  return {
    text: all.map(({ text }) => text).join(between),
    urls: all.flatMap(({ urls }) => urls),
    formed: all.flatMap(({ formed }) => formed),
  };
}
