import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { ask, press, testBot, withoutMarks } from "../bot.ts";
import {
  type Edit,
  edited,
  editedLibrary,
  FIRST,
  historyOf,
  NEW_STATEMENT,
  NO_PEACE,
  PACT,
  PACT_DATE,
  PACT_TURKISH,
  PACT_WHY,
} from "../versions.ts";

const EDITS = [...PACT, PACT_WHY, PACT_DATE, NEW_STATEMENT, NO_PEACE];

/** The bot over the story after these edits, which knows how it was before. */
async function changedBot(...edits: readonly Edit[]) {
  return { ...(await testBot(editedLibrary(...edits))), history: () => historyOf(FIRST, edited(...edits)) };
}

test("tells what is new, what was corrected, from what, and why, each with its sentence", async () => {
  const bot = await changedBot(...EDITS);
  expect(withoutMarks(ask(bot, "/updates").text)).toMatchInlineSnapshot(`
    "What changed in “Egyptian-Turkish military talks in Cairo”

    Since 23 November 2026

    New

    Lt. Gen. Amr Saqr · on: Air force commanders meet in Cairo
    Saqr spoke about topics of common interest.
    «وتناول اللقاء عدداً من الموضوعات ذات الاهتمام المشترك»
    — Sentence 3 of the source

    Corrected

    between October 2025 and March 2026 · inferred
    Egypt and Turkey signed a framework agreement on military cooperation when Egyptian President Abdel Fattah el-Sisi met his Turkish counterpart, Recep Tayyip Erdoğan, in Cairo.
    Before: “Egypt and Turkey signed a military cooperation agreement when Egyptian President Abdel Fattah el-Sisi met his Turkish counterpart, Recep Tayyip Erdoğan, in Cairo.”
    Date before: between October 2025 and August 2026 (inferred); now: between October 2025 and March 2026 (inferred)
    Why it was corrected: The publisher clarified it.
    In the source’s words: “الشهر الحالي”
    Why this date: The source says “this month,” meaning the month in which it was written, but it is undated. Because it says an exercise with 2025 in its name ended “last September,” that month is one of those from October 2025 to August 2026.
    «ووقعت مصر وتركيا اتفاقية تعاون عسكري خلال لقاء الرئيس المصري عبد الفتاح السيسي نظيره التركي رجب طيب إردوغان في القاهرة الشهر الحالي»
    — Sentence 5 of the source

    No longer in the story

    • “Turkish President Recep Tayyip Erdoğan said the two countries' cooperation, and the steps they would take in that context, would contribute to achieving regional peace.”"
  `);
});

test.for(LANGUAGES)("tells the old and the new wording in %s", async (language) => {
  const bot = await changedBot(...PACT);
  const { text, reply } = ask(bot, "/updates egypt-turkey", language);
  const event = (story: typeof FIRST) => story.events.find(({ id }) => id === "pact")?.text[language] ?? "-";
  expect(text).toContain(event(FIRST));
  expect(text).toContain(event(edited(...PACT)));
  expect(reply.language).toBe(language);
});

test("says since when nothing changed, also where only another language was corrected", async () => {
  expect(ask({ ...(await testBot()), history: () => historyOf(FIRST) }, "/updates").text).toContain(
    "has changed since \u206823 November 2026\u2069",
  );
  const bot = await changedBot(PACT_TURKISH);
  expect(ask(bot, "/updates", "en").reply.outcome).toBe("nothing");
  expect(ask(bot, "/updates", "tr").reply.outcome).toBe("answered");
});

test("leads further back, until the first version that is kept", async () => {
  const stories = [FIRST, edited(...PACT), edited(...PACT, NO_PEACE)] as const;
  const library = editedLibrary(...PACT, NO_PEACE);
  const bot = { ...(await testBot(library)), history: () => historyOf(...stories) };
  const last = ask(bot, "/updates");
  expect(last.text).not.toContain("framework");
  const earlier = last.reply.actions.find(({ label }) => label === "Further back");
  const all = press(bot, earlier?.kind === "call" ? earlier.call : "");
  expect(all.text).toContain("framework");
  expect(all.text).toContain("Since");
  expect(all.reply.actions.map(({ label }) => label)).not.toContain("Further back");
});

test("offers the stories for a title that there is not", async () => {
  const bot = await changedBot(...PACT);
  expect(ask(bot, "/updates the moon landing").reply.outcome).toBe("nothing");
});

test("says so while changes are not known", async () => {
  expect(ask({ ...(await testBot()), history: () => undefined }, "/updates").reply.outcome).toBe("failed");
});
