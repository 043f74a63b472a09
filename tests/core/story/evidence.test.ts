import { join } from "node:path";
import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { changedData, rewrite } from "../../bot.ts";

/** The first quote of the first event. */
const QUOTE = "ناقشت محادثات عسكرية مصرية تركية تعزيز الشراكة";
const SENTENCE_1 = "nearest is sentence 1: ناقشت محادثات عسكرية مصرية تركية تعزيز الشراكة.";
const SENTENCE_12 =
  "nearest is sentence 12: وفي سبتمبر الماضي، اختتمت فعاليات التدريب البحري المشترك المصري - التركي بحر الصداقة 2025، الذي استمر تنفيذه على مدار أيام عدة بنطاق المياه الإقليمية التركية.";
const LEGEND = "[-only in the quote-]{+only in the source+}:";

test.for([
  {
    what: "with one other letter",
    quote: "ناقشت محادثات عسكرية مصرية تركية تعزيز الشراكه",
    nearest: SENTENCE_1,
    difference: "ناقشت محادثات عسكرية مصرية تركية تعزيز [-الشراكه-]{+الشراكة+}",
  },
  {
    what: "with one other letter in its first word",
    quote: "تاقشت محادثات عسكرية مصرية",
    nearest: SENTENCE_1,
    difference: "[-تاقشت-]{+ناقشت+} محادثات عسكرية مصرية",
  },
  {
    what: "from the middle of a sentence, with one other letter",
    quote: "بحر الصداقه 2025، الذي استمر تنفيذه",
    nearest: SENTENCE_12,
    difference: "بحر [-الصداقه-]{+الصداقة+} 2025، الذي استمر تنفيذه",
  },
  {
    what: "with another comma",
    quote: "بحر الصداقة 2025, الذي استمر تنفيذه",
    nearest: SENTENCE_12,
    difference: "بحر الصداقة 2025[-,-]{+،+} الذي استمر تنفيذه",
  },
  {
    what: "without a word",
    quote: "ناقشت محادثات مصرية تركية تعزيز الشراكة",
    nearest: SENTENCE_1,
    difference: "ناقشت محادثات {+عسكرية +}مصرية تركية تعزيز الشراكة",
  },
  {
    what: "with a word too many",
    quote: "ناقشت محادثات عسكرية مهمة مصرية تركية تعزيز الشراكة",
    nearest: SENTENCE_1,
    difference: "ناقشت محادثات عسكرية [-مهمة -]مصرية تركية تعزيز الشراكة",
  },
  {
    what: "with a space that only looks like one",
    quote: "ناقشت\u00a0محادثات عسكرية",
    nearest: SENTENCE_1,
    difference: "ناقشت[-U+00a0-]{+ +}محادثات عسكرية",
  },
  {
    what: "with a mark that nobody sees",
    quote: "بحر الصداقة\u200f 2025، الذي",
    nearest: SENTENCE_12,
    difference: "بحر الصداقة[-U+200f-] 2025، الذي",
  },
])("an admin sees the nearest sentence and only what differs, for a quote $what", ({ quote, ...hint }) => {
  expect(faultOf(quote)).toEqual([
    `expected words of source article, letter by letter, found "${quote}"`,
    hint.nearest,
    `${LEGEND} ${hint.difference}`,
  ]);
});

test("a quote that shares no word with the source has no nearest sentence", () => {
  expect(faultOf("The quick brown fox")).toEqual([
    'expected words of source article, letter by letter, found "The quick brown fox"',
  ]);
});

test("a quote that occurs twice is refused, and both places are named", () => {
  expect(faultOf("القوات الجوية المصرية")).toEqual([
    'expected words that occur in the source once, found "القوات الجوية المصرية" twice, in sentence 2 and sentence 3',
    "Quote more of the sentence until it is the only one.",
  ]);
});

test.for([
  { what: "from the title", quote: "لتعزيز الشراكة والتعاون", begins: "the title" },
  { what: "from a heading", quote: "توقيع اتفاقيات جديدة", begins: "a heading" },
  { what: "over two sentences", quote: "تعزيز الشراكة. وذلك خلال", begins: "sentence 1" },
  { what: "that begins too early", quote: " وذلك خلال", begins: "the space between two sentences" },
])("a quote $what is refused", ({ quote, begins }) => {
  expect(faultOf(quote)).toEqual([
    `expected words from within one sentence, found "${quote}", which begins in ${begins}`,
    "A quote can't stand in a title or heading or run over two sentences; give two quotes instead.",
  ]);
});

/** What an admin is told when the first quote of the first event is this one instead. */
function faultOf(quote: string): string[] {
  const data = changedData((story) => rewrite(join(story, "events.yaml"), `"${QUOTE}"`, `"${quote}"`));
  const { text, isSound } = checkStories(data);
  const [count, fault, ...hint] = text.split("\n");
  expect({ count, isSound }).toEqual({ count: "egypt-turkey: 1 fault", isSound: false });
  expect(fault).toMatch(/^egypt-turkey\/events\.yaml:26:9: /);
  return [fault?.replace(/^\S+ /, "") ?? "", ...hint.map((line) => line.replace(/^ {4}/, ""))];
}
