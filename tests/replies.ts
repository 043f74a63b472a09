/** Arbitrary replies, with the kind of text that breaks renderers. */
import fc from "fast-check";
import { LANGUAGES } from "#core/language/language.ts";
import type { Picture } from "#core/picture/picture.ts";
import type { Block, CallAction, Evidence, FactBlock, Inline, Line, Reply } from "#core/reply/reply.ts";

const NASTY = [
  "<b>bold</b> & <script>alert(1)</script>",
  'a"quoted"&amp;&lt;',
  "**bold** __under__ ~~gone~~ ||spoiler|| `code` ```block```",
  "# heading\n-# small\n> quote\n1. one\n- item",
  "[text](https://example.org/a_b_c) https://example.org/x_y_z",
  "@everyone @here <@123> <@&123> <#123> </who:123> <t:1:R> <:a:1> :smile:",
  "/who @sanad #tag $EGP +20 100",
  "\u202eoverride\u202c \u2067open \u2069\u2069 closed",
  "قال «السيسي» إن 2025 (EGP) هو العام",
  "Kadıoğlu'nun İĞÜŞÖÇ ığüşöç",
  "👨‍👩‍👧‍👦 🇪🇬🇹🇷 e\u0301",
  "\\ \\* \\_ _a_ *b*",
];

const text = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...NASTY)
        .chain((part) => fc.integer({ min: 2, max: 9 }).map((times) => `${part} `.repeat(times).trim())),
    },
  )
  .map((value) =>
    value.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, (found) => (found === "\n" ? "\n" : "")).trim(),
  )
  .filter((value) => value.replace(/\p{Cf}|\s/gu, "") !== "");

const language = fc.constantFrom(...LANGUAGES);
const url = fc.integer({ min: 1, max: 999 }).map((id) => `https://example.org/news?id=${id}&x=a_b`);

const run: fc.Arbitrary<Inline> = fc.oneof(
  text,
  text.map((each) => ({ mark: "strong", text: each }) as const),
  fc.record({ mark: fc.constant("link" as const), text, url }),
  fc.record({
    mark: fc.constant("time" as const),
    text,
    instant: fc
      .integer({ min: 0, max: 2e9 })
      .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)),
  }),
  fc.record({ mark: fc.constant("name" as const), text, language }),
  fc.constantFrom("/who", "/source 4").map((command) => ({ mark: "command", text: command }) as const),
);
const line: fc.Arbitrary<Line> = fc.array(run, { minLength: 1, maxLength: 4 });

const call: fc.Arbitrary<CallAction> = fc.record(
  {
    kind: fc.constant("call" as const),
    label: text,
    call: fc.integer({ min: 1, max: 9999 }).map((number) => `source?${number}&article#ar.egypt-turkey`),
    detail: text,
  },
  { requiredKeys: ["kind", "label", "call"] },
);

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    source: fc.constant("article"),
    sentence: fc.integer({ min: 1, max: 99 }),
    quote: text,
    language,
    caption: text,
    url,
  },
  { requiredKeys: ["source", "sentence", "quote", "language", "caption"] },
);

const fact: fc.Arbitrary<FactBlock> = fc.record(
  {
    kind: fc.constant("fact" as const),
    lead: line,
    text: line,
    notes: fc.array(line, { maxLength: 2 }),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
    open: call,
  },
  { requiredKeys: ["kind", "text", "notes", "evidence"] },
);

/** Small, and each another. */
const picture: fc.Arbitrary<Picture> = fc.record({
  kind: fc.constant("card" as const),
  language,
  theme: fc.constantFrom("light" as const, "dark" as const),
  digits: fc.constant("latin" as const),
  title: text,
  subtitle: text,
  footer: text,
  parts: fc.constant([]),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom("heading" as const, "paragraph" as const, "note" as const), text: line }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(line, { minLength: 1, maxLength: 5 }) }),
  fact,
  evidence.map((each) => ({ kind: "evidence", evidence: each }) as const),
  fc.record(
    {
      kind: fc.constant("choices" as const),
      prompt: text,
      actions: fc.uniqueArray(call, { minLength: 1, maxLength: 30, selector: (each) => each.call }),
    },
    { requiredKeys: ["kind", "actions"] },
  ),
  fc.constant({ kind: "divider" } as const),
  fc.record({ kind: fc.constant("image" as const), alt: text, picture, instead: fc.constant([]) }),
);

/** Any reply that a command could make, and many that none does. Calls within one reply are distinct. */
export const replies: fc.Arbitrary<Reply> = fc
  .record({
    outcome: fc.constantFrom("answered" as const, "nothing" as const, "unclear" as const, "failed" as const),
    language,
    audience: fc.constantFrom("everyone" as const, "asker" as const),
    blocks: fc.array(block, { minLength: 1, maxLength: 12 }),
    actions: fc.uniqueArray(
      fc.oneof(call, fc.record({ kind: fc.constant("link" as const), label: text, url })),
      {
        maxLength: 6,
        selector: (each) => (each.kind === "call" ? each.call : each.url),
      },
    ),
  })
  .map(withDistinctCalls);

/** Every line of a block, in the order in which a reader reads them. */
export function linesOf(each: Block): Line[] {
  switch (each.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return [each.text];
    case "list":
      return [...each.items];
    case "fact":
      return [
        ...(each.lead ? [each.lead] : []),
        each.text,
        ...each.notes,
        ...each.evidence.flatMap(evidenceLines),
      ];
    case "evidence":
      return evidenceLines(each.evidence);
    case "image":
    case "choices":
    case "divider":
      return [];
  }
}

/** Every button of a block, in order. */
export function buttonsOf(each: Block): CallAction[] {
  if (each.kind === "choices") return [...each.actions];
  return each.kind === "fact" && each.open ? [each.open] : [];
}

function evidenceLines({ quote, caption }: Evidence): Line[] {
  return [[quote], [caption]];
}

/** Gives every button of a reply another sentence number, so that none may rightly be dropped as a repetition. */
function withDistinctCalls(reply: Reply): Reply {
  let next = 0;
  const renumber = <Button extends Reply["actions"][number]>(button: Button): Button => {
    next += 1;
    return button.kind === "call" ? { ...button, call: `source?${next}&article#ar.egypt-turkey` } : button;
  };
  const blocks = reply.blocks.map((each): Block => {
    if (each.kind === "choices") return { ...each, actions: each.actions.map(renumber) };
    return each.kind === "fact" && each.open ? { ...each, open: renumber(each.open) } : each;
  });
  return { ...reply, blocks, actions: reply.actions.map(renumber) };
}
