/** The page before whoever reviews a story that a model has filled. */
import type { Page } from "playwright-core";
import { asking, FAILURES, filled, finding, ruled } from "../../../draft/model/filling.ts";
import { fakeModel } from "../../../fakes/model.ts";
import { open } from "../chromium.ts";

type Looks = { readonly width?: number; readonly theme?: "dark" };

/** The page with the drafts of a story, one of them with a doubtful number. `isAsked`: with questions, too. */
export async function reviewing(language: string, looks: Looks = {}, isAsked = false) {
  const [root, model] = [await ruled(), await fakeModel()];
  const doubtful = { ...FAILURES, text: { en: "The old ferries failed 15 times." } };
  model.reply = finding({ events: [doubtful] }, isAsked ? asking : undefined);
  await filled(root, model);
  const opened = await open({ path: `story?language=${language}`, reviewed: root, ...looks });
  await opened.page.locator("select[name=story]").selectOption("bridge");
  await opened.page.locator("details.draft").first().waitFor();
  const draft = (what: string) => opened.page.locator(`details[data-what="draft ${what}"]`);
  const decided = opened.page.locator(".decided");
  return { root, opened, page: opened.page, draft, decided };
}

/**
 * Has the page look at the files at once, as it does for whoever comes back to it, and again: by the time that it is told
 * the second time what waits, it has done with the first.
 */
export async function lookAgain(page: Page): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    const told = page.waitForResponse((response) => response.url().includes("/drafts/"));
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await told;
  }
}
