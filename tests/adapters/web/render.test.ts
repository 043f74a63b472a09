import { expect, test } from "vitest";
import { type Page, pageOf } from "#core/command/page.ts";
import type { Language } from "#core/language/language.ts";
import { measure, render } from "../../../src/adapters/web/render.ts";
import { ask, testBot } from "../../bot.ts";
import { keepsTheReply } from "../contract.ts";

keepsTheReply({ name: "the local page", measure, show, faults, hasMarkupDirection: true });

test("shows the evidence of a fact in its own direction, with where it stands below it", async () => {
  expect(await rendered("/who sisi", "en")).toContain(
    '<figure><blockquote lang="ar" dir="rtl"><p>لقاء الرئيس المصري عبد الفتاح السيسي</p></blockquote>' +
      "<figcaption>Sentence \u20685\u2069 of the source</figcaption></figure>",
  );
});

test("answers as an article in the reader's language and direction", async () => {
  expect(await rendered("/who sisi", "ar")).toMatch(/^<article class="reply" lang="ar" dir="rtl">/);
  expect(await rendered("/who sisi", "tr")).toMatch(/^<article class="reply" lang="tr" dir="ltr">/);
});

test("keeps what a reader typed from becoming markup", async () => {
  const html = await rendered("/who <img src=x onerror=alert(1)>", "en");
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).not.toContain("<img");
});

test("a short label tells all of it when it is pointed at", async () => {
  expect(await rendered("/timeline", "en")).toMatch(
    /<button type="button" data-call="fact\?\S+" title="[^"]+">More<\/button>/,
  );
});

async function rendered(text: string, language: Language): Promise<string> {
  const bot = await testBot();
  return render(pageOf(bot, ask(bot, text, language), measure));
}

/** One tag with its attributes, or a run of text: what a browser's tokenizer would find. */
const TOKEN = /<(?<end>\/?)(?<tag>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+(?:="[^"]*")?)*)>|(?<text>[^<]+)/gy;
const ATTRIBUTE = / (?<name>[a-z-]+)(?:="(?<value>[^"]*)")?/g;

type Token = {
  readonly tag?: string;
  readonly end: boolean;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** The tokens of a piece of HTML; a throw where it is none. */
function tokensOf(html: string): Token[] {
  const found = [...html.matchAll(TOKEN)];
  expect(found.map(([whole]) => whole).join("")).toBe(html);
  return found.map(({ groups = {} }) => ({
    ...(groups.tag && { tag: groups.tag }),
    end: groups.end === "/",
    text: unescaped(groups.text ?? ""),
    attributes: Object.fromEntries(
      [...(groups.attributes ?? "").matchAll(ATTRIBUTE)].map((each) => [
        each.groups?.name ?? "",
        unescaped(each.groups?.value ?? ""),
      ]),
    ),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&([a-z0-9#]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Elements that stand within a line; all others begin a new one. */
const WITHIN_LINES = new Set(["strong", "a", "time", "bdi", "code", "small"]);

function show(page: Page) {
  const tokens = tokensOf(render(page));
  const values = (name: string) => tokens.flatMap(({ attributes }) => attributes[name] ?? []);
  return {
    text: tokens.map(textOf).join(""),
    calls: values("data-call"),
    urls: values("href"),
    pictures: values("src").map((src) => src.replace(/^picture\/|\.png$/g, "")),
  };
}

/** A browser isolates `bdi` from the text around it. */
function textOf({ tag, end, text }: Token): string {
  if (tag === undefined) return text;
  if (tag === "bdi") return end ? "\u2069" : "\u2068";
  return WITHIN_LINES.has(tag) ? "" : "\n";
}

/** Every element that the page knows, with the attributes that it may have: no other can come in. */
const KNOWN: Readonly<Record<string, string>> = {
  article: "class lang dir",
  section: "",
  h2: "",
  p: "class",
  small: "",
  ul: "",
  menu: "",
  li: "",
  hr: "",
  figure: "",
  figcaption: "",
  blockquote: "lang dir",
  strong: "",
  bdi: "lang dir",
  time: "datetime",
  code: "dir",
  a: "href target rel",
  button: "type data-call title",
  img: "src alt",
};

function faults(page: Page): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const { tag, end, attributes } of tokensOf(render(page))) {
    if (tag === undefined) continue;
    found.push(...strangers(tag, attributes));
    if (end && open.pop() !== tag) found.push(`</${tag}> closes nothing`);
    if (!end && tag !== "hr" && tag !== "img") open.push(tag);
  }
  return [...found, ...open.map((tag) => `<${tag}> is not closed`)];
}

function strangers(tag: string, attributes: Token["attributes"]): string[] {
  const known = KNOWN[tag]?.split(" ");
  if (!known) return [`<${tag}> is not known`];
  const names = Object.keys(attributes).filter((name) => !known.includes(name));
  const isSafe = /^https?:/.test(attributes.href ?? "https:");
  return [
    ...names.map((name) => `<${tag} ${name}> is not known`),
    ...(isSafe ? [] : [`<${tag}> leads to ${attributes.href}`]),
  ];
}
