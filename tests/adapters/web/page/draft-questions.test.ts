import { afterAll, describe, expect, test } from "vitest";
import { byHand, filesOf } from "../../../draft/drafting.ts";
import { closeBrowser, expectSound, MISSING, PATIENCE } from "../chromium.ts";
import { lookAgain, reviewing } from "./reviewing.ts";

const questionsOf = (root: string) => filesOf(root, "bridge")["questions.yaml"] ?? "";

describe.skipIf(MISSING)("questions reviewed on the page, in a browser", { timeout: PATIENCE }, () => {
  afterAll(closeBrowser);

  test("questions stand beside their fact; single ones are struck out, and the others accepted with one button", async () => {
    const { root, opened, draft, decided } = await reviewing("en", {}, true);
    const group = draft("questions meeting-1");
    await group.locator("summary").click();
    expect(await group.locator(".told").innerText()).toBe(
      "Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026.",
    );
    const [first] = await group.locator("input[data-path*=en]").all();
    await group.getByRole("button", { name: "Drop this question: en 2" }).click();
    await first?.fill("who sat with whom");
    await expectSound(opened);
    await group.getByRole("button", { name: "Accept all" }).click();
    await decided.filter({ hasText: "Accepted: meeting-1" }).waitFor();
    await group.waitFor({ state: "detached" });
    expect(filesOf(root, "bridge")["questions.yaml"]).toContain(
      "  - answers: [meeting-1]\n    en:\n      - who sat with whom\n  - answers: []\n    draft: true\n",
    );
  });

  test("what was struck out is not lost to files that change, and can be taken back", async () => {
    const { root, page, draft, decided } = await reviewing("en", {}, true);
    const group = draft("questions meeting-1");
    await group.locator("summary").click();
    const strike = group.getByRole("button", { name: "Drop this question: en 2" });
    await strike.click();
    byHand(root, "bridge", "actors.yaml", (text) =>
      text.replace("kind: person", "kind: person # she builds"),
    );
    await lookAgain(page);
    expect(await strike.getAttribute("aria-pressed")).toBe("true");
    await strike.click();
    await group.getByRole("button", { name: "Accept all" }).click();
    await decided.filter({ hasText: "Accepted: meeting-1" }).waitFor();
    expect(filesOf(root, "bridge")["questions.yaml"]).toContain("      - who about meeting-1\n");
  });

  test("more can be added with the keyboard alone, a new line below each, and none is lost to files that change", async () => {
    const { root, page, draft, decided } = await reviewing("en", {}, true);
    const group = draft("questions meeting-1");
    await group.locator("summary").click();
    const lines = group.getByLabel("Add another question: English");
    await lines.first().focus();
    await page.keyboard.type("who shook hands");
    await page.keyboard.press("Tab");
    await page.keyboard.type("and who did not?");
    expect(await lines.count()).toBe(3);
    byHand(root, "bridge", "actors.yaml", (text) =>
      text.replace("kind: person", "kind: person # she builds"),
    );
    await lookAgain(page);
    await page.keyboard.press("Enter");
    await decided.filter({ hasText: "Saved: meeting-1" }).waitFor();
    await group.getByLabel("en 4", { exact: true }).waitFor();
    expect(await lines.count()).toBe(1);
    expect(questionsOf(root)).toContain("      - who shook hands\n      - and who did not?\n");
  });

  test.for([
    { language: "ar", theme: "dark", hint: "? يبدو بلغة أخرى: التركية", accept: "اعتماد الكل" },
    { language: "tr", theme: "dark", hint: "? Başka bir dilde görünüyor: Türkçe", accept: "Tümünü onayla" },
  ] as const)(
    "reads well in $language, on a narrow screen and in the dark, with a hint at a line in another language",
    async ({ language, theme, hint, accept }) => {
      const { root, opened, draft } = await reviewing(language, { width: 360, theme }, true);
      await draft("questions (none)").locator("summary").click();
      const group = draft("questions meeting-1");
      await group.locator("summary").click();
      await group.locator(".without").first().click();
      await group.locator("[data-added=en]").fill("kim kiminle buluştu");
      await group.getByRole("button", { name: accept }).click();
      expect(await group.locator(".trouble").innerText()).toBe(hint);
      await expectSound(opened);
      await group.getByRole("button", { name: accept }).click();
      await group.waitFor({ state: "detached" });
      expect(questionsOf(root)).toContain("  - answers: [meeting-1]\n    en:\n");
      expect(questionsOf(root)).toContain("      - kim kiminle buluştu\n");
    },
  );
});
