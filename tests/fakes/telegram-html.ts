/** Reads Telegram's HTML as its server does (https://core.telegram.org/bots/api#html-style), knowing nothing of our renderer. */

export type Parsed = {
  /** What is left when markup is taken off and entities are read. */
  readonly text: string;
  /** The tags that were opened, in order, with their attributes. */
  readonly tags: readonly Tag[];
  /** Why the server would refuse it, or show something else than was meant. */
  readonly faults: readonly string[];
};

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

/** The tags that Telegram knows, and what their attributes must look like. */
const TAGS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
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

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

const TOKEN =
  /<(?<end>\/?)(?<name>[a-z][a-z-]*)(?<attributes>(?:\s+[a-z]+(?:="[^"<>]*")?)*)\s*>|&(?:#(?<code>\d+)|(?<entity>[a-z]+));|(?<text>[^<>&]+)|(?<stray>[\s\S])/gu;

export function parseHtml(html: string): Parsed {
  const tags: Tag[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  let text = "";
  for (const { groups = {} } of html.matchAll(TOKEN)) {
    const { end, name, attributes = "", code, entity, stray } = groups;
    if (stray !== undefined) faults.push(`a stray ${stray}`);
    if (groups.text !== undefined) text += groups.text;
    if (code !== undefined) text += String.fromCodePoint(Number(code));
    if (entity !== undefined) text += character(entity, faults);
    if (name === undefined) continue;
    if (end === "/") close(name, open, faults);
    else tags.push(begin(name, attributes, { open, faults }));
  }
  return { text, tags, faults: [...faults, ...open.map((name) => `<${name}> is never closed`)] };
}

function character(entity: string, faults: string[]): string {
  const found = NAMED[entity];
  if (found === undefined) faults.push(`&${entity}; is not known`);
  return found ?? `&${entity};`;
}

function close(name: string, open: string[], faults: string[]): void {
  const expected = open.pop();
  if (expected !== name) faults.push(`</${name}> closes <${expected}>`);
}

function begin(name: string, written: string, { open, faults }: { open: string[]; faults: string[] }): Tag {
  if (!Object.hasOwn(TAGS, name)) faults.push(`<${name}> is not known`);
  if (name === "blockquote" && open.includes(name)) faults.push("a blockquote stands in another");
  const attributes = new Map(
    [...written.matchAll(/([a-z]+)(?:="([^"]*)")?/g)].map(
      ([, key = "", value = ""]) => [key, parseHtml(value).text] as const,
    ),
  );
  for (const [key, value] of attributes)
    if (!TAGS[name]?.[key]?.test(value)) faults.push(`<${name}> has ${key}="${value}"`);
  open.push(name);
  return { name, attributes };
}
