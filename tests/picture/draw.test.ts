import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import type { Picture } from "#core/picture/picture.ts";
import { FAMILY } from "#core/picture/svg.ts";
import { createDraw } from "../../src/picture/draw.ts";
import { createRuler, FONT_FILES } from "../../src/picture/fonts.ts";

const ruler = createRuler();

test.for([
  "Askeri iş birliği anlaşması imzalandı: İĞÜŞÖÇ ığüşöç",
  "التدريب البحري «بحر الصداقة» للمسيّرات",
  "Military cooperation agreement – “signed”",
  "F-16 السيسي 2025",
])("a text is drawn no wider than it was measured, and not much narrower: %s", (text) => {
  const drawn = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="10" y="150" font-size="100" font-family="${FAMILY}">${text}</text></svg>`,
    { font: { fontFiles: [...FONT_FILES], loadSystemFonts: false } },
  ).getBBox();
  const measured = ruler(text, 400) * 100;
  // Letters may lean a little out of their own room, and end a little before it.
  expect(drawn?.width).toBeLessThanOrEqual(measured + 3);
  expect(drawn?.width).toBeGreaterThan(measured * 0.95);
});

test("a picture is a PNG, drawn once for equal pictures", async () => {
  const draw = createDraw();
  const [one, again] = await Promise.all([draw(card("one")), draw(card("one"))]);
  expect([...one.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(again).toBe(one);
});

test("what could not be drawn is tried again, and nothing is kept for ever", async () => {
  let drawn = 0;
  const draw = createDraw(async ({ title }) => {
    drawn += 1;
    if (drawn === 1) throw new Error("out of ink");
    return new TextEncoder().encode(title);
  });
  await expect(draw(card("first"))).rejects.toThrow("out of ink");
  await draw(card("first"));
  await draw(card("first"));
  expect(drawn).toBe(2);
  for (let index = 0; index < 150; index += 1) await draw(card(String(index)));
  await draw(card("first"));
  expect(drawn).toBe(2 + 150 + 1);
});

function card(title: string): Picture {
  const rest = { subtitle: "", footer: "", parts: [] } as const;
  return { kind: "card", language: "en", theme: "light", digits: "latin", title, ...rest };
}
