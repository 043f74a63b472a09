import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { readLibrary } from "#core/story/library.ts";
import { LIBRARY, ROOT, withoutMarks } from "../../../bot.ts";
import { answered, closeBrowser, expectSound, MISSING, open, PATIENCE } from "../chromium.ts";

const LINE = "input[name=text]";

describe.skipIf(MISSING)("the page in a browser", { timeout: PATIENCE }, () => {
  afterAll(closeBrowser);

  test("a conversation: suggestions while typing, three faces of one answer, buttons, menus, links", async () => {
    const opened = await open();
    const { page } = opened;
    await answered(page, 1);
    expect(await page.title()).toBe("Ask the source");

    await page.locator(LINE).pressSequentially("/who erd");
    await page.locator("[role=option]", { hasText: "Recep Tayyip Erdoğan" }).waitFor();
    expect(await page.getAttribute(LINE, "aria-expanded")).toBe("true");
    await expectSound(opened);
    await page.keyboard.press("ArrowDown");
    const active = await page.getAttribute(LINE, "aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await page.inputValue(LINE)).toBe("/who erdogan");
    await page.keyboard.press("Enter");
    await answered(page, 2);
    for (const face of ["discord", "telegram", "plain"])
      expect(await textOf(page, face)).toContain("Recep Tayyip Erdoğan");
    expect(new URL(page.url()).hash).toBe("#who?name=erdogan&language=en&story=egypt-turkey");

    await page.locator(".answer").nth(1).locator(".discord button", { hasText: "Timeline" }).last().click();
    await answered(page, 3);
    expect(await textOf(page, "discord")).toContain("Takes the place of the message");
    expect(await textOf(page, "telegram")).toContain("Timeline");
    await page.locator(".answer").nth(2).locator(".telegram button", { hasText: "Next page" }).click();
    await answered(page, 4);
    expect(await textOf(page, "telegram")).toMatch(/Page 2 of 2/);

    await page.fill(LINE, "/who");
    await page.keyboard.press("Enter");
    await answered(page, 5);
    await page.locator(".answer").nth(4).locator(".discord select").selectOption({ label: "Cairo" });
    await answered(page, 6);
    expect(await textOf(page, "plain")).toContain("Happened here");
    await expectSound(opened);
  });

  test("each face draws what its platform is sent, with its size against the platform's limits", async () => {
    const opened = await open({ path: "#fact?id=exercise" });
    const { page } = opened;
    await answered(page, 1);
    await page.locator(".discord summary").click();
    const json = JSON.parse((await page.locator(".discord pre").textContent()) ?? "");
    expect(json).toMatchObject({ type: 4, data: { flags: 32768, components: [{ type: 17 }] } });
    const used = (await page.locator(".discord details li").allInnerTexts()).map((text) =>
      text.replace(/\s+/g, " "),
    );
    expect(used).toEqual([
      expect.stringMatching(/^Characters \d+ \/ 4000$/),
      expect.stringMatching(/^Components \d+ \/ 40$/),
      expect.stringMatching(/^Bytes \d+ \/ 10000$/),
    ]);
    await page.locator(".telegram summary").click();
    expect(JSON.parse((await page.locator(".telegram pre").textContent()) ?? "")).toMatchObject({
      parse_mode: "HTML",
    });
    const folded = page.locator(".telegram .unfold");
    if (await folded.count()) await folded.first().click();
    await expectSound(opened);
  });

  test("one face at a time, where an answer is private and where it is not, and another story", async () => {
    const bridge = readLibrary(`${ROOT}tests/fixtures/stories`);
    const live = { ...LIBRARY, stories: new Map([...LIBRARY.stories, ...bridge.stories]) };
    const { page, troubles } = await open({ live });
    await answered(page, 1);
    await page.getByText("Telegram", { exact: true }).first().click();
    expect(await page.locator(".discord .message").isVisible()).toBe(false);
    expect(await page.locator(".telegram .message").isVisible()).toBe(true);
    await page.getByText("Discord", { exact: true }).first().click();
    await page.getByText("A group", { exact: true }).click();
    await page.fill(LINE, "/help");
    await page.keyboard.press("Enter");
    await answered(page, 2);
    expect(await textOf(page, "discord")).toContain("Only you can see this");
    await page.getByLabel("Story").selectOption("bridge");
    await page.fill(LINE, "/timeline");
    await page.keyboard.press("Enter");
    await answered(page, 3);
    expect(await textOf(page, "discord")).toContain("Bridge");
    expect(troubles).toEqual([]);
  });

  test.for([
    { language: "ar", direction: "rtl", theme: "dark", name: "عبد الفتاح السيسي" },
    { language: "tr", direction: "ltr", theme: "light", name: "Abdülfettah es-Sisi" },
    { language: "en", direction: "ltr", theme: "dark", name: "Abdel Fattah el-Sisi" },
  ] as const)(
    "fits a phone in $language, $theme, with a link to an answer and its picture",
    async ({ language, direction, theme, name }) => {
      const opened = await open({ path: `?language=${language}#who?id=sisi`, width: 360, theme });
      const { page } = opened;
      await answered(page, 1);
      expect(await page.getAttribute("html", "dir")).toBe(direction);
      for (const face of ["discord", "telegram", "plain"]) expect(await textOf(page, face)).toContain(name);
      await page.evaluate(`location.hash = "#timeline?picture=d&language=${language}"`);
      await answered(page, 2);
      for (const face of ["discord", "telegram", "plain"]) {
        const picture = page.locator(`.answer >> nth=1 >> .${face} img`);
        await picture.scrollIntoViewIfNeeded();
        const image = `document.querySelectorAll(".answer")[1].querySelector(".${face} img")`;
        expect(await page.evaluate(`${image}.decode().then(() => ${image}.naturalWidth)`)).toBe(1440);
      }
      await expectSound(opened);
    },
  );

  test("turns to another language without losing the conversation, and tells when the bot is gone", async () => {
    const { page } = await open();
    await answered(page, 1);
    await page.fill(LINE, "when did the navies train together?");
    await page.keyboard.press("Enter");
    await answered(page, 2);
    await page.locator("nav a", { hasText: "العربية" }).click();
    await answered(page, 3);
    expect(await page.getAttribute("html", "dir")).toBe("rtl");
    expect(await page.locator(".send").innerText()).toBe("إرسال");
    expect(await page.getAttribute(LINE, "placeholder")).toContain("/who");
    await page.route("**/message", (route) => route.abort());
    await page.fill(LINE, "/who");
    await page.keyboard.press("Enter");
    await page.locator("p.trouble").waitFor();
    expect(await page.inputValue(LINE)).toBe("/who");
  });
});

/** What the last answer says on one face. */
async function textOf(page: Page, face: string): Promise<string> {
  return withoutMarks(
    (await page.locator(".answer").last().locator(`.${face} .message`).textContent()) ?? "",
  );
}
