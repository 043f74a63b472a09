import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readPage } from "../../../src/draft/page/page.ts";
import { webOf } from "../../fakes/web-server.ts";

const FIRST =
  "Engineer Lena Novak opened the Sula Bridge on 3 May 2026 before a crowd of several thousand people who had waited since the morning.";
const SECOND =
  "The bridge replaces the ferry, which has carried cars and people over the river since 1962, and will be free of charge for the first year.";
const THIRD =
  "“It will last a hundred years,” she said, and cut the ribbon together with the last captain of the ferry.";
const PARAGRAPHS = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`).join("\n");
const TEXT = ["A new bridge opens", FIRST, SECOND, THIRD].join("\n");

type Shape = {
  readonly what: string;
  readonly html: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
};

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const SHAPES: readonly Shape[] = [
  {
    what: "a plain page",
    html: `<html><head><title>A new bridge opens</title></head><body><article><h1>A new bridge opens</h1>${PARAGRAPHS}</article></body></html>`,
  },
  {
    what: "linked data",
    html: `<html><head>${linked({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "A new bridge opens", datePublished: "2026-05-04T08:00:00+03:00", publisher: { "@type": "Organization", name: "The Sula Post" } })}</head><body><main>${PARAGRAPHS}</main></body></html>`,
    published: "2026-05-04",
    publisher: "The Sula Post",
  },
  {
    what: "linked data in a graph, with broken linked data before it",
    html: `<html><head><script type="application/ld+json">{"@type": "NewsArticle",}</script>${linked({
      "@graph": [
        { "@type": "WebSite", name: "x" },
        {
          "@type": ["Article", "ReportageNewsArticle"],
          headline: "A new bridge opens",
          datePublished: "2026-05-04",
        },
      ],
    })}</head><body><div class="story">${PARAGRAPHS}</div></body></html>`,
    published: "2026-05-04",
  },
  {
    what: "Open Graph only",
    html: `<html><head><meta property="og:title" content="A new bridge opens"><meta property="og:site_name" content="Sula FM"><meta property="article:published_time" content="2026-05-04T23:30:00Z"><meta property="og:url" content="http://news.example/bridge?utm=1"></head><body><section>${PARAGRAPHS}</section></body></html>`,
    published: "2026-05-04",
    publisher: "Sula FM",
    url: "http://news.example/bridge?utm=1",
  },
  {
    what: "a <time> and a canonical address",
    html: `<html><head><title>A new bridge opens</title><link rel="canonical" href="/2026/bridge"></head><body><article><h1>A new bridge opens</h1><time datetime="2026-05-04">yesterday</time>${PARAGRAPHS}</article></body></html>`,
    published: "2026-05-04",
    url: "http://news.example/2026/bridge",
  },
  {
    what: "menus, related stories, a form and a footer around the text",
    html: `<html><head><title>A new bridge opens</title></head><body><nav><ul>${"<li><a href=/x>Sports</a></li>".repeat(30)}</ul></nav><div class="content"><h1>A new bridge opens</h1>${PARAGRAPHS}</div><aside class="related"><ul>${"<li><a href=/y>Another story that is linked</a></li>".repeat(20)}</ul></aside><form><input><button>Subscribe</button></form><footer>© 2026 The Sula Post. All rights reserved.</footer></body></html>`,
  },
  {
    what: "scripts and styles within the text",
    html: `<html><head><title>A new bridge opens</title><style>p{}</style></head><body><article><h1>A new bridge opens</h1><script>document.write("<p>not the text</p>"); throw new Error("never run")</script>${PARAGRAPHS}<script>while(true){}</script></article></body></html>`,
  },
  {
    what: "text in <div> and <br>, with markup within words",
    html: `<html><head><title>A new bridge opens</title></head><body><div id="article">${[FIRST, SECOND, THIRD].map((text) => `<div>${text.replace("bridge", "<b>br</b>idge")}<br></div>`).join("")}</div></body></html>`,
  },
  {
    what: "no end tags, no head, no body",
    html: `<title>A new bridge opens</title><article>${[FIRST, SECOND, THIRD].map((text) => `<p>${text}`).join("")}`,
  },
  {
    what: "a canonical address on somebody else's host, which counts for nothing",
    html: `<html><head><title>A new bridge opens</title><link rel="canonical" href="https://elsewhere.example/bridge"></head><body><article>${PARAGRAPHS}</article></body></html>`,
    url: "http://news.example/story",
  },
];

test.for(SHAPES)("reads the article of a page with $what", async ({ html, published, publisher, url }) => {
  const network = await webOf((_, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end(html),
  );
  const page = await readPage("http://news.example/story#top", network);
  expect(page.text).toBe(TEXT);
  expect(page.published?.toString()).toBe(published);
  expect(page.publisher).toBe(publisher);
  expect(page.url).toBe(url ?? "http://news.example/story");
});

const ARABIC = `<html lang="ar"><head><meta charset="windows-1256"><title>جسر جديد</title></head><body><article>${"<p>افتتحت المهندسة لينا نوفاك جسر سولا أمام حشد كبير من الناس، وقالت إنه سيدوم مئة عام، ثم قصت الشريط مع آخر قبطان للعبّارة.</p>".repeat(3)}</article></body></html>`;

/** Windows-1256 of the letters that the page above needs. */
function windows1256(text: string): Buffer {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder("windows-1256").decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  return Buffer.from([...text].map((letter) => table.get(letter) ?? 0x3f));
}

test.for([
  { what: "says so itself", body: windows1256(ARABIC), type: "text/html" },
  {
    what: "whose header says so",
    body: windows1256(ARABIC.replace(/<meta[^>]*>/, "")),
    type: "text/html; charset=windows-1256",
  },
  {
    what: "says nothing but its language",
    body: windows1256(ARABIC.replace(/<meta[^>]*>/, "")),
    type: "text/html",
  },
  {
    what: "is UTF-8 and says that it is not",
    body: Buffer.from(ARABIC),
    type: "text/html; charset=iso-8859-1",
  },
  { what: "is UTF-16", body: Buffer.from(`\ufeff${ARABIC}`, "utf16le"), type: "text/html" },
  {
    what: "names an encoding that nobody knows",
    body: windows1256(ARABIC.replace("windows-1256", "klingon")),
    type: "text/html",
  },
])("a page in an encoding of its own is read where it $what", async ({ body, type }) => {
  const network = await webOf((_, response) => response.setHeader("content-type", type).end(body));
  const { text } = await readPage("http://news.example/", network);
  expect(text.split("\n")[0]).toBe("جسر جديد");
  expect(text).toContain("وقالت إنه سيدوم مئة عام");
});

test("a packed page is unpacked", async () => {
  const html = `<html><head><title>A new bridge opens</title></head><body><article>${PARAGRAPHS}</article></body></html>`;
  const network = await webOf((_, response) =>
    response.setHeader("content-type", "text/html").setHeader("content-encoding", "gzip").end(gzipSync(html)),
  );
  expect((await readPage("http://news.example/", network)).text).toBe(TEXT);
});

test("plain text is taken as it is", async () => {
  const network = await webOf((_, response) => response.setHeader("content-type", "text/plain").end(TEXT));
  expect((await readPage("http://news.example/a.txt", network)).text).toBe(TEXT);
});

test.for([
  {
    what: "builds its text with scripts",
    html: `<html><body><div id="root"></div><script src="/app.js"></script></body></html>`,
    says: "perhaps it builds it with scripts",
  },
  {
    what: "shows a few words and asks for money",
    html: "<html><body><article><p>Engineer Lena Novak opened the bridge.</p></article></body></html>",
    says: "it has hardly any text",
  },
  {
    what: "nests its markup without end",
    html: `${"<div>".repeat(100_000)}x`,
    says: "too large or too deep",
  },
  {
    what: "has more elements than any article",
    html: `<html><body><article>${"<p>x</p>".repeat(60_000)}</article></body></html>`,
    says: "too large or too deep",
  },
])("a page that $what is refused, and told why", async ({ html, says }) => {
  const network = await webOf((_, response) => response.setHeader("content-type", "text/html").end(html));
  await expect(readPage("http://news.example/", network)).rejects.toThrow(says);
});
