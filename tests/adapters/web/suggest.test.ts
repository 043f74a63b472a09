import { expect, test } from "vitest";
import * as z from "zod";
import { page } from "../../../src/adapters/web/app.ts";
import { JSON_TYPE, pageParts } from "./browser.ts";

const OFFERED = z.object({ offered: z.array(z.object({ label: z.string(), text: z.string() })) });

async function offered(text: string, language = "en") {
  const body = JSON.stringify({ text, language });
  const response = await page(await pageParts()).request("/suggest", {
    method: "POST",
    body,
    headers: JSON_TYPE,
  });
  expect(response.status).toBe(200);
  return OFFERED.parse(await response.json()).offered;
}

test("a slash offers every command, its letters those that begin so", async () => {
  expect((await offered("/")).map(({ text }) => text)).toEqual(
    expect.arrayContaining(["/who ", "/timeline ", "/help"]),
  );
  expect((await offered("/time"))[0]).toMatchObject({ label: "/timeline", text: "/timeline " });
});

test("offers for an argument what Discord would, in any script, under the command's name as it was typed", async () => {
  expect((await offered("/who اردو"))[0]).toEqual({ label: "Recep Tayyip Erdoğan", text: "/who erdogan" });
  expect((await offered("/kim sis", "tr"))[0]).toEqual({ label: "Abdülfettah es-Sisi", text: "/kim sisi" });
  expect((await offered("/source drones"))[0]?.text).toBe("/source 7");
  expect((await offered("/summary")).length).toBeGreaterThan(0);
  expect((await offered("/summary f"))[0]).toEqual({ label: "full", text: "/summary full" });
});

test("goes on to the next argument that anything can be offered for", async () => {
  expect((await offered("/settings language ")).map(({ text }) => text)).toEqual([
    "/settings language ar",
    "/settings language en",
    "/settings language tr",
    "/settings language default",
  ]);
  expect(await offered("/timeline sisi dar")).toEqual([{ label: "Dark", text: "/timeline sisi d" }]);
});

test("offers nothing more once it is there, for a question, or after no command", async () => {
  for (const text of ["/who sisi", "who is sisi", "/nothing x", "/help x", "/ask wh", ""])
    expect(await offered(text), text).toEqual([]);
});

test.for(['{"text":1}', "[]", '{"text":"/who","language":"fr"}'])(
  "refuses %s with what it expected",
  async (body) => {
    const app = page(await pageParts());
    const response = await app.request("/suggest", { method: "POST", body, headers: JSON_TYPE });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/^expected \{"text"/) });
  },
);
