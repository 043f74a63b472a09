import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { page } from "../../../src/adapters/web/app.ts";
import { get, pageParts, post, say } from "./browser.ts";

test("says so kindly when a button no longer means anything", async () => {
  const { html, outcome } = await say({ call: "nothing?at-all#en", language: "en" });
  expect(outcome).toBe("unclear");
  expect(html).toContain("This button is from an older version");
});

test.for([
  "not json",
  "[]",
  "{}",
  '{"text":"/who"}',
  '{"text":1,"language":"en"}',
  '{"text":"/who","language":"fr"}',
  '{"text":"/who","call":"who","language":"en"}',
])("refuses the message %s with what it expected", async (body) => {
  const response = await post(body);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: expect.stringMatching(/^expected \{"text"/) });
});

test("refuses a message that is no JSON by its content type", async () => {
  const response = await post('{"text":"/who","language":"en"}', { "content-type": "text/plain" });
  expect(response.status).toBe(415);
});

test("refuses a compressed message, and never unpacks it", async () => {
  // A few thousand bytes, which would be a message of four megabytes.
  const bomb = `{"text":"/who","language":"en"${" ".repeat(4 * 1024 * 1024)}}`;
  for (const text of ['{"text":"/who","language":"en"}', bomb])
    expect((await post(gzipSync(text), { "content-encoding": "gzip" })).status).toBe(400);
});

test("refuses a message that is far too long, and explains kindly one that is a little too long", async () => {
  const huge = await post(JSON.stringify({ text: "/who ".padEnd(9000, "x"), language: "en" }));
  expect(huge.status).toBe(413);
  const long = await say({ text: "/who ".padEnd(1000, "س"), language: "en" });
  expect(long).toMatchObject({ outcome: "unclear", html: expect.stringContaining("too long") });
});

test.for(["evil.example", "evil.example:3000", "127.0.0.1.evil.example", "localhost@evil.example", ""])(
  "does not answer to the name of another site: %s",
  async (host) => {
    expect((await get("/", { host })).status).toBe(403);
    expect((await post('{"text":"/who","language":"en"}', { host })).status).toBe(403);
  },
);

test.for(["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST"])(
  "answers to the names of this machine: %s",
  async (host) => {
    expect((await get("/", { host })).status).toBe(200);
  },
);

test("answers to any name when the admin has opened it to other machines", async () => {
  const app = page(await pageParts("0.0.0.0"));
  expect((await app.request("/", { headers: { host: "sanad.example" } })).status).toBe(200);
});

test.for<Record<string, string>>([
  { origin: "https://evil.example" },
  { origin: "http://localhost:4000" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site", origin: "http://localhost" },
])("refuses what another site sends through the reader's browser: %o", async (headers) => {
  expect((await post('{"text":"/who","language":"en"}', headers)).status).toBe(403);
});

test("lets the page itself send", async () => {
  const headers = { origin: "http://localhost", "sec-fetch-site": "same-origin" };
  expect((await post('{"text":"/who","language":"en"}', headers)).status).toBe(200);
});

test("lets the page send through a forwarded port, where its origin is not the host", async () => {
  const headers = { origin: "https://forwarded.example", "sec-fetch-site": "same-origin" };
  expect((await post('{"text":"/who","language":"en"}', headers)).status).toBe(200);
});
