import fc from "fast-check";
import { expect, test } from "vitest";
import { firstStrong } from "#core/language/direction.ts";
import { directionOf, LANGUAGES } from "#core/language/language.ts";
import type { Reply } from "#core/reply/reply.ts";
import { lineText, plainText, quoted, runText } from "#core/reply/text.ts";
import { replies } from "../../replies.ts";

const REPLY: Pick<Reply, "blocks" | "actions" | "language"> = {
  language: "en",
  blocks: [
    { kind: "heading", text: ["Abdel Fattah el-Sisi · ", { mark: "name", text: "السيسي", language: "ar" }] },
    { kind: "list", items: [["one"], [{ mark: "strong", text: "two" }]] },
    { kind: "divider" },
    {
      kind: "fact",
      lead: ["August 2025"],
      text: ["They met."],
      notes: [["inferred"]],
      evidence: [
        { source: "article", sentence: 1, quote: "التقيا", language: "ar", caption: "Sentence 1" },
        { source: "report", sentence: 2, quote: "They met", language: "en", caption: "Sentence 2" },
      ],
      open: { kind: "call", label: "Talks", call: "fact?talks" },
    },
    { kind: "choices", actions: [{ kind: "call", label: "Sisi", call: "who?sisi" }] },
    { kind: "note", text: ["More at ", { mark: "link", text: "the site", url: "https://example.org/1" }] },
  ],
  actions: [{ kind: "call", label: "Help", call: "help" }],
};

test("a reply reads as plain text, with each quote in the marks of its language and names isolated", () => {
  expect(plainText(REPLY)).toBe(
    [
      "Abdel Fattah el-Sisi · \u2068السيسي\u2069",
      "• one\n• two",
      "———",
      "August 2025\nThey met.\ninferred\n«التقيا»\n— Sentence 1\n“They met”\n— Sentence 2",
      "More at the site (https://example.org/1)",
    ].join("\n\n"),
  );
});

test("buttons are written where somebody says how", () => {
  const text = plainText(REPLY, ({ label }) => `[${label}]`);
  expect(text.match(/\[.*?\]/g)).toEqual(["[Talks]", "[Sisi]", "[Help]"]);
});

test.for(LANGUAGES)(
  "every line of a text in %s begins in the direction of the reply or of its quote",
  (language) => {
    fc.assert(
      fc.property(replies, (reply) => {
        const evidence = reply.blocks.flatMap((block) => {
          if (block.kind === "fact") return block.evidence;
          return block.kind === "evidence" ? [block.evidence] : [];
        });
        const allowed = [language, ...evidence.map((each) => each.language)].map(directionOf);
        for (const line of plainText({ ...reply, language }).split("\n"))
          if (firstStrong(line)) expect(allowed).toContain(firstStrong(line));
      }),
    );
  },
);

test("a line in Arabic that begins with a Latin name or a number is led from the right", () => {
  expect(lineText(["Havelsan شركة تركية"], "ar")).toBe("\u200fHavelsan شركة تركية");
  expect(lineText(["2025 كان العام"], "ar")).toBe("2025 كان العام");
  expect(lineText(["2025"], "ar")).toBe("\u200f2025");
  expect(lineText(["السيسي is president"], "en")).toBe("\u200eالسيسي is president");
});

test("what is put into a line closes what it opens", () => {
  expect(runText("\u202eabc \u2067def", "en")).toBe("abc \u2067def\u2069");
  expect(quoted("\u2069نص\u2068", "ar")).toBe("«نص\u2068\u2069»");
  expect(runText({ mark: "name", text: "\u2067Kadıoğlu", language: "tr" }, "ar")).toBe(
    "\u2068\u2067Kadıoğlu\u2069\u2069",
  );
});
