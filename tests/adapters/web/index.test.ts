import { expect, test } from "vitest";
import { page } from "../../../src/adapters/web/app.ts";
import { web } from "../../../src/adapters/web/index.ts";
import { testBot } from "../../bot.ts";
import { noteAll } from "../../observer.ts";
import { get, JSON_TYPE, pageParts, say } from "./browser.ts";

test.for([
  { language: "ar", direction: "rtl", title: "اسأل المصدر" },
  { language: "en", direction: "ltr", title: "Ask the source" },
  { language: "tr", direction: "ltr", title: "Kaynağa sor" },
])("the page speaks $language", async ({ language, direction, title }) => {
  const html = await (await get(`/?language=${language}`)).text();
  expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
  expect(html).toContain(`<h1 data-word="title">${title}</h1>`);
  expect(html).toMatch(new RegExp(`<a href="\\?language=${language}"[^>]* aria-current="true"`));
});

test.for([
  { accepts: "tr-TR,tr;q=0.9,en;q=0.8", language: "tr" },
  { accepts: "fr;q=0.9,ar-EG;q=0.5", language: "ar" },
  { accepts: "fr", language: "en" },
  { accepts: "ar;q=0", language: "en" },
])("the page takes its language from the browser: $accepts", async ({ accepts, language }) => {
  const html = await (await get("/?language=xx", { "accept-language": accepts })).text();
  expect(html).toContain(`<html lang="${language}"`);
});

test("answers /who in Arabic with the name, the evidence and buttons that lead on", async () => {
  const { html, ...rest } = await say({ text: "/who السيسى", language: "ar" });
  expect(rest).toMatchObject({ outcome: "answered", language: "ar", direction: "rtl" });
  expect(html).toContain("<h2>عبد الفتاح السيسي</h2>");
  expect(html).toContain("<p>لقاء الرئيس المصري عبد الفتاح السيسي</p></blockquote>");
  const [, call = ""] = /data-call="(fact\?[^"]+)"/.exec(html) ?? [];
  expect(await say({ call, language: "ar" })).toMatchObject({ outcome: "answered", language: "ar" });
});

test("a button answers in the language of the message that it stands in", async () => {
  const { html } = await say({ text: "/help", language: "tr" });
  const [, call = ""] = /data-call="(timeline#tr[^"]*)"/.exec(html) ?? [];
  expect(await say({ call, language: "en" })).toMatchObject({ language: "tr", outcome: "answered" });
});

test("shows what was typed as text, never as markup", async () => {
  const { html } = await say({ text: "/who <img src=x onerror=alert(1)>", language: "en" });
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).not.toContain("<img");
});

test("lets no foreign script, style or frame in, whatever is asked for", async () => {
  for (const path of ["/", "/story", "/page.css", "/chat.js", "/nothing"]) {
    const { headers } = await get(path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  }
});

test("shows no stack when something breaks", async () => {
  const errors: unknown[] = [];
  const bot = await testBot();
  const broken = {
    ...bot,
    library: () => {
      throw new Error("secret path");
    },
    report: (error: unknown) => String(errors.push(error)),
  };
  const response = await page({ ...(await pageParts()), bot: broken }).request("/message", {
    method: "POST",
    body: '{"text":"/who","language":"en"}',
    headers: JSON_TYPE,
  });
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: "something broke on our side" });
  expect(errors).toHaveLength(1);
});

test("warns the admin when the page is open to other machines", async () => {
  const warnings: string[] = [];
  const log = { debug() {}, info() {}, warn: (_: object, told: string) => warnings.push(told), error() {} };
  const parts = await pageParts();
  expect(await web({ ...parts, log }).start("http://127.0.0.1:3000")).toBe("http://127.0.0.1:3000");
  expect(warnings).toEqual([]);
  await web({ ...parts, host: "0.0.0.0", log }).start();
  expect(warnings).toEqual(["the local page is open to other machines"]);
});

test("tells whoever observes what kind of answer it gave, and nothing that was written", async () => {
  const observer = noteAll();
  const app = page({ ...(await pageParts()), observer });
  const body = '{"text":"/who sisi","language":"tr"}';
  await app.request("/message", { method: "POST", body, headers: JSON_TYPE });
  await app.request("/message", { method: "POST", body: "{}", headers: JSON_TYPE });
  expect(observer.ended).toEqual([{ about: { command: "who", language: "tr", outcome: "answered" } }]);
});
