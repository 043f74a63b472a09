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
