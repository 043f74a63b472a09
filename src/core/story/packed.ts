/** How a story holds its questions: thousands of objects would take three times the room that they take here. */
import { LANGUAGES } from "#core/language/language.ts";
import type { Example } from "./story.ts";

/** The same questions, each made again for whoever goes through them: an index is made of them once, and mostly nobody else is. */
export function packed(all: readonly Example[]): Iterable<Example> {
  const texts = Buffer.from(all.map(({ text }) => text).join(""));
  const [ends, lists] = [new Uint32Array(all.length), new Int32Array(all.length)];
  const languages = Uint8Array.from(all, ({ language }) => LANGUAGES.indexOf(language));
  const answers = [...new Set(all.map((each) => each.answers))];
  const numbers = new Map(answers.map((each, at) => [each, at]));
  for (const [at, each] of all.entries()) {
    ends[at] = (ends[at - 1] ?? 0) + Buffer.byteLength(each.text);
    lists[at] = numbers.get(each.answers) ?? 0;
  }
  return {
    *[Symbol.iterator]() {
      for (const [at, end] of ends.entries())
        yield {
          language: LANGUAGES[languages[at] ?? 0] ?? LANGUAGES[0],
          // A part of one long string would keep all of it, for as long as any of its words is remembered.
          text: texts.toString("utf8", ends[at - 1] ?? 0, end),
          answers: answers[lists[at] ?? 0] ?? [],
        };
    },
  };
}
