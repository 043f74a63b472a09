/** Reads Telegram's HTML as its server does (https://core.telegram.org/bots/api#html-style), knowing nothing of our renderer. */

export type Parsed = {
  /** What is left when markup is taken off and entities are read. */
  readonly text: string;
  /** The tags that were opened, in order, with their attributes. */
  readonly tags: readonly Tag[];
  /** Why the server would refuse it, or show something else than was meant. */
  readonly faults: readonly string[];
};

type Tag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** In how many tags it stands, with itself. */
  readonly depth: number;
};

type Tags = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

/** The tags that Telegram knows, and what their attributes must look like. */
const TAGS: Tags = {
  b: {},
  strong: {},
  i: {},
  em: {},
  u: {},
  s: {},
  code: {},
  pre: {},
  "tg-spoiler": {},
  a: { href: /^(https?|tg):\/\/\S+$/ },
  blockquote: { expandable: /^$/ },
  "tg-time": { unix: /^\d{1,12}$/, format: /^(r|w?[dD]?[tT]?)$/ },
};

/** Those of rich messages, as far as they have the same meaning in any text: #inputrichmessage, "Rich HTML style". */
const BLOCKS: Tags = { h3: {}, p: {}, ul: {}, li: {}, hr: {}, br: {}, cite: {}, footer: {} };
const RICH: Tags = { ...TAGS, ...BLOCKS };

/** Tags that hold nothing, so that none closes them. */
const EMPTY = ["hr", "br"];

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

const TOKEN =
  /<(?<end>\/?)(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:\s+[a-z]+(?:="[^"<>]*")?)*)\s*\/?>|&(?:#(?<code>\d+)|(?<entity>[a-z]+));|(?<text>[^<>&]+)|(?<stray>[\s\S])/gu;

/** Reads a message of plain HTML. */
export function parseHtml(html: string): Parsed {
  return parsed(html, TAGS);
}

/** Reads a rich message. Each of its blocks stands in lines of its own. */
export function parseRich(html: string): Parsed {
  const { text, ...rest } = parsed(html, RICH);
  return { text: text.replace(/\n+/g, "\n").trim(), ...rest };
}

function parsed(html: string, known: Tags): Parsed {
  const tags: Tag[] = [];
  const reading: Reading = { open: [], faults: [], known };
  let text = "";
  for (const { groups = {} } of html.matchAll(TOKEN)) {
    text += textOf(groups, reading);
    const { end, name, attributes = "" } = groups;
    if (name === undefined) continue;
    if (end === "/") close(name, reading);
    else tags.push(begin(name, attributes, reading));
  }
  const faults = [...reading.faults, ...reading.open.map((name) => `<${name}> is never closed`)];
  return { text, tags, faults };
}

type Reading = { readonly open: string[]; readonly faults: string[]; readonly known: Tags };

/** What a piece of the HTML shows. */
function textOf(
  { text, code, entity, stray, name }: Readonly<Record<string, string | undefined>>,
  { faults, known }: Reading,
): string {
  if (stray !== undefined) faults.push(`a stray ${stray}`);
  if (code !== undefined) return String.fromCodePoint(Number(code));
  if (entity !== undefined) return character(entity, faults);
  const isBlock = known === RICH && name !== undefined && (name in BLOCKS || name === "blockquote");
  return isBlock ? "\n" : (text ?? "");
}

function character(entity: string, faults: string[]): string {
  const found = NAMED[entity];
  if (found === undefined) faults.push(`&${entity}; is not known`);
  return found ?? `&${entity};`;
}

function close(name: string, { open, faults }: Reading): void {
  const expected = open.pop();
  if (expected !== name) faults.push(`</${name}> closes <${expected}>`);
}

function begin(name: string, written: string, { open, faults, known }: Reading): Tag {
  if (!Object.hasOwn(known, name)) faults.push(`<${name}> is not known`);
  if (name === "blockquote" && open.includes(name)) faults.push("a blockquote stands in another");
  const attributes = new Map(
    [...written.matchAll(/([a-z]+)(?:="([^"]*)")?/g)].map(
      ([, key = "", value = ""]) => [key, parseHtml(value).text] as const,
    ),
  );
  for (const [key, value] of attributes)
    if (!known[name]?.[key]?.test(value)) faults.push(`<${name}> has ${key}="${value}"`);
  if (!EMPTY.includes(name)) open.push(name);
  return { name, attributes, depth: open.length };
}
