import { expect, test } from "vitest";
import { pictureOf } from "#core/command/card.ts";
import { layCard } from "#core/picture/card.ts";
import type { CardPicture } from "#core/picture/picture.ts";
import { createRuler } from "../../../src/picture/fonts.ts";
import { NOW, testBot } from "../../bot.ts";

const bot = await testBot();
const ruler = createRuler();

function card(text: string, language: "ar" | "en" | "tr" = "en"): CardPicture {
  const picture = pictureOf(bot, { message: { text }, language, place: "private", now: NOW }, "light");
  if (picture.kind !== "card") throw new Error("expected a card");
  return picture;
}

test("a card of somebody has their name, their role, one fact, and the sentence of each", () => {
  const { title, parts } = card("/who sisi");
  expect(title).toMatch(/^Abdel Fattah el-Sisi/);
  expect(parts.map(({ kind }) => kind)).toEqual(["text", "quote", "lead", "text", "note", "note", "quote"]);
  expect(parts.filter(({ kind }) => kind === "quote").map(({ text }) => text)).toEqual([
    "«لقاء الرئيس المصري عبد الفتاح السيسي»",
    expect.stringContaining("ووقعت مصر وتركيا"),
  ]);
});

test("a card of an answer has the question above it, and one fact with its sentence", () => {
  const { title, parts } = card("tatbikat ne zaman oldu?", "tr");
  expect(title).toBe("tatbikat ne zaman oldu?");
  expect(parts.filter(({ kind }) => kind === "quote")).toHaveLength(1);
});

test("a quote stands on the side at which its language begins, also on a card that goes the other way", () => {
  const { shapes, width } = layCard(card("/fact exercise"), ruler);
  const quotes = shapes.filter((shape) => shape.is === "text" && shape.direction === "rtl");
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes)
    if (quote.is === "text") expect(quote.x + quote.width).toBeCloseTo(width - 64, 0);
});

test("nothing on a card overlaps or stands out over its edge", () => {
  for (const language of ["ar", "en", "tr"] as const)
    for (const text of ["/who sisi", "/fact pact", "/check Ankara'da imzalandı", "/nothing", "/who"]) {
      const { shapes, width, height } = layCard(card(text, language), ruler);
      const texts = shapes.filter((shape) => shape.is === "text").toSorted((a, b) => a.y - b.y);
      for (const [index, one] of texts.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(width);
        expect(one.y + one.height).toBeLessThanOrEqual(height);
        expect(one.y + 0.01).toBeGreaterThanOrEqual(
          (texts[index - 1]?.y ?? 0) + (texts[index - 1]?.height ?? 0) - 0.01,
        );
      }
    }
});
