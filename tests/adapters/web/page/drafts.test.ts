import { afterAll, describe, expect, test } from "vitest";
import { readStory } from "#core/story/read.ts";
import { byHand, previewOf } from "../../../draft/drafting.ts";
import { closeBrowser, expectSound, MISSING, PATIENCE } from "../chromium.ts";
import { lookAgain, reviewing } from "./reviewing.ts";

describe.skipIf(MISSING)("drafts reviewed on the page, in a browser", { timeout: PATIENCE }, () => {
  afterAll(closeBrowser);

  test("shows each draft beside its sentence, with doubts, and marks drafts in the story itself", async () => {
    const { opened, page, draft } = await reviewing("en");
    expect(await page.locator(".drafts h2").innerText()).toMatch(/^To review · 1\d$/);
    await draft("event production-1").locator("summary").click();
    const shown = draft("event production-1");
    expect(await shown.locator("blockquote mark").innerText()).toBe(
      "The old ferries had failed 14 times since 2019.",
    );
    expect(await shown.locator(".trouble").innerText()).toContain(
      "? Not in its sentences: 15 Text (English)",
    );
    await page.locator(".sentence summary").first().click();
    expect(await page.locator(".sentence li.draft").first().innerText()).toContain("Draft, not reviewed yet");
    await expectSound(opened);
  });

  test("with the keyboard alone, a role is given, the draft accepted, and the next one is at hand", async () => {
    const { root, opened, page, draft, decided } = await reviewing("en");
    await draft("story bridge").locator("summary").press("Enter");
    await draft("actor novak").locator("summary").focus();
    await page.keyboard.press("Enter");
    await draft("actor novak").getByLabel("Role (English)").focus();
    await page.keyboard.type("Engineer of the bridge");
    await draft("actor novak").getByRole("button", { name: "Accept" }).focus();
    await page.keyboard.press("Enter");
    await decided.filter({ hasText: "Accepted: novak" }).waitFor();
    await draft("actor novak").waitFor({ state: "detached" });
    expect(previewOf(root, "bridge").actors[0]?.role).toMatchObject({
      text: { en: "Engineer of the bridge" },
    });
    expect(previewOf(root, "bridge").actors[0]?.role.draft).toBeUndefined();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("SUMMARY");
    await expectSound(opened);
  });

  test("a doubt goes once its text is put right, and a quote that is not in the source is not kept", async () => {
    const { root, opened, page, draft, decided } = await reviewing("en");
    await draft("event production-1").locator("summary").click();
    await draft("event production-1").getByLabel("Text (English)").fill("The old ferries failed 14 times.");
    await page.keyboard.press("Tab");
    await draft("event production-1").getByRole("button", { name: "Save" }).click();
    await decided.filter({ hasText: "Saved: production-1" }).waitFor();
    await draft("event production-1").locator(".trouble").waitFor({ state: "detached" });
    await draft("event production-1").getByLabel("Evidence 1 · Quote").fill("The old ferries failed");
    await draft("event production-1").getByRole("button", { name: "Save" }).click();
    await decided.filter({ hasText: "letter by letter" }).waitFor();
    const [, event] = previewOf(root, "bridge").events;
    expect(event?.text).toEqual({ en: "The old ferries failed 14 times." });
    expect(event?.evidence[0]?.quote).toContain("had failed 14 times");
    await expectSound(opened);
  });

  test("dropping asks once more, and what was typed elsewhere is not lost to files that change", async () => {
    const { root, page, draft, decided } = await reviewing("en");
    await draft("actor stein").locator("summary").click();
    const drop = draft("actor stein").locator("button.drop");
    await drop.click();
    expect(await drop.innerText()).toBe("Really drop it?");
    expect(previewOf(root, "bridge").actors.length).toBe(2);
    await drop.click();
    await decided.filter({ hasText: "Dropped: stein" }).waitFor();
    expect(previewOf(root, "bridge").actors.map(({ id }) => id)).toEqual(["novak"]);
    await draft("actor novak").locator("summary").click();
    await draft("actor novak").getByLabel("Role (English)").fill("Half a ro");
    byHand(root, "bridge", "actors.yaml", (text) =>
      text.replace("kind: person", "kind: person # she builds"),
    );
    await lookAgain(page);
    expect(await draft("actor novak").getByLabel("Role (English)").inputValue()).toBe("Half a ro");
  });

  test.for([
    { language: "ar", theme: "dark", says: "للمراجعة", field: "الدليل 1 · الاقتباس" },
    { language: "tr", theme: "dark", says: "Gözden geçirilecekler", field: "Kanıt 1 · Alıntı" },
  ] as const)(
    "reads well in $language, on a narrow screen and in the dark",
    async ({ language, theme, says, field }) => {
      const { opened, page, draft } = await reviewing(language, { width: 360, theme });
      expect(await page.locator(".drafts h2").innerText()).toContain(says);
      await draft("event production-1").locator("summary").click();
      await draft("event production-1").getByLabel(field).waitFor();
      await expectSound(opened);
    },
  );

  test("once all is accepted the section is gone, and readers get the story", async () => {
    const { root, page, decided } = await reviewing("en");
    for (let left = await page.locator("details.draft").count(); left > 0; left -= 1) {
      const first = page.locator("details.draft").first();
      if ((await first.getAttribute("open")) === null) await first.locator("summary").click();
      await first.locator("form").waitFor();
      for (const field of await first.locator(".missing").all()) await field.fill("Something");
      const what = await first.getAttribute("data-what");
      await first.locator("button.accept").click();
      await page.locator(`details[data-what="${what}"]`).waitFor({ state: "detached" });
    }
    await page.locator(".drafts").waitFor({ state: "hidden" });
    await decided
      .filter({ hasText: /^Accepted: .*Nothing is left to review\. Readers get the story now\.$/s })
      .waitFor();
    expect(readStory(root, "bridge")).toHaveProperty("story");
  });
});
