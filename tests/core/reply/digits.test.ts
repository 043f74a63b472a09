import { expect, test } from "vitest";
import { inArabicDigits } from "#core/reply/digits.ts";
import type { Block, Reply } from "#core/reply/reply.ts";

const reply = (...blocks: Block[]): Reply => ({
  outcome: "answered",
  language: "ar",
  audience: "everyone",
  blocks,
  actions: [{ kind: "call", label: "الجملة 5", call: "source?5" }],
});

test("numbers change, numbers within Latin words and what is typed do not", () => {
  const line = ["في 2025، 16 طائرة من طراز F-16 و A400M", { mark: "command", text: "/source 5" }] as const;
  expect(inArabicDigits(reply({ kind: "paragraph", text: line })).blocks).toEqual([
    {
      kind: "paragraph",
      text: ["في ٢٠٢٥، ١٦ طائرة من طراز F-16 و A400M", { mark: "command", text: "/source 5" }],
    },
  ]);
});

test("numbers change in a picture, too, and in what is told in its place", () => {
  const picture = {
    kind: "card",
    language: "ar",
    theme: "light",
    digits: "latin",
    title: "",
    subtitle: "",
    footer: "",
    parts: [],
  } as const;
  const instead = [{ kind: "note", text: ["في 2025"] }] as const;
  const image = { kind: "image", alt: "أغسطس 2025", picture, instead } as const;
  expect(inArabicDigits(reply(image)).blocks).toEqual([
    {
      kind: "image",
      alt: "أغسطس ٢٠٢٥",
      picture: { ...picture, digits: "arabic" },
      instead: [{ kind: "note", text: ["في ٢٠٢٥"] }],
    },
  ]);
});

test("quotes stay as the source has them, and buttons lead where they led", () => {
  const evidence = {
    source: "a",
    sentence: 5,
    quote: "عام 2025",
    language: "ar",
    caption: "الجملة 5",
  } as const;
  const changed = inArabicDigits(reply({ kind: "evidence", evidence }));
  expect(changed.blocks).toEqual([{ kind: "evidence", evidence: { ...evidence, caption: "الجملة ٥" } }]);
  expect(changed.actions).toEqual([{ kind: "call", label: "الجملة ٥", call: "source?5" }]);
});
