import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readLibrary } from "#core/story/library.ts";
import { changedData, LIBRARY, ROOT, rewrite } from "../../../bot.ts";
import { closeBrowser, expectSound, MISSING, open, PATIENCE } from "../chromium.ts";

describe.skipIf(MISSING)("a story as its editor looks at it, in a browser", { timeout: PATIENCE }, () => {
  afterAll(closeBrowser);

  test("shows each sentence with the facts that rest on it, each kind in its colour", async () => {
    const opened = await open({ path: "story?language=en", width: 360 });
    const { page } = opened;
    await page.locator(".sentence").first().waitFor();
    expect(await page.locator(".sentence").count()).toBe(13);
    expect(await page.locator(".about").innerText()).toContain("13 / 13");
    await page.locator(".sentence summary").nth(4).click();
    const facts = page.locator(".sentence").nth(4).locator("li");
    expect((await facts.allInnerTexts()).join("\n")).toContain(
      "Egypt and Turkey signed a military cooperation agreement",
    );
    expect(await page.locator(".sentence").nth(4).locator("mark.event").innerText()).toContain(
      "ووقعت مصر وتركيا",
    );
    expect(await facts.first().locator("a").getAttribute("href")).toBe(
      "./#fact?id=pact&language=en&story=egypt-turkey",
    );
    await expectSound(opened);
  });

  test("tells what no fact covers, and in which languages a story is not told", async () => {
    const live = readLibrary(`${ROOT}tests/fixtures/stories`);
    const { page } = await open({ path: "story?language=ar", live, theme: "dark" });
    await page.locator(".unused").first().waitFor();
    expect(await page.locator(".unused").first().innerText()).toContain("لا تستند أي معلومة إلى هذه الجملة");
    expect(await page.locator(".about").innerText()).toMatch(/غير متاحة بـ/);
  });

  test("faults of an edit appear by themselves, while the old story goes on answering, and go when mended", async () => {
    const data = changedData(() => {});
    const opened = await open({ path: "story?language=en", faults: () => readLibrary(data).faults });
    const { page } = opened;
    await page.locator(".sound").waitFor();
    const events = join(data, "egypt-turkey/events.yaml");
    rewrite(events, "ووقعت مصر وتركيا", "ووقعت مصر وقبرص");
    await page.locator(".faults").waitFor();
    const told = await page.locator(".edits").innerText();
    expect(told).toMatch(/egypt-turkey\/events\.yaml:\d+:\d+/);
    expect(told).toContain("the last sound version goes on answering");
    await expectSound(opened);
    rewrite(events, "ووقعت مصر وقبرص", "ووقعت مصر وتركيا");
    await page.locator(".sound").waitFor();
    expect(LIBRARY.stories.size).toBe(1);
  });
});
