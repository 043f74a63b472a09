/** Questions as people type them: without hamza, in ASCII, in a hurry. */
import type { Language } from "#core/language/language.ts";
import type { QuestionSet } from "./data.ts";
import { type Engine, MINISEARCH, OURS } from "./engines.ts";
import { qualityOf } from "./quality.ts";
import type { Report } from "./report.ts";
import { below, seeded } from "./seeded.ts";
import { rounded, signed, table } from "./table.ts";

/** A way of typing: the languages it is found in, and how many points of hit@1 it may cost our search. */
type Typing = {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly mayLose: number;
  /** What becomes of a question, each time it is typed; the loss is the mean of these times. */
  readonly times: readonly ((text: string) => string)[];
};

/** How often typos are drawn: the loss of one time is up to a point off the mean. */
const TIMES = 5;

const TYPINGS: readonly Typing[] = [
  { name: "without hamza", languages: ["ar"], mayLose: 0, times: [withoutHamza] },
  { name: "in ASCII", languages: ["tr"], mayLose: 0, times: [inAscii] },
  {
    name: "a typo in one word of four",
    languages: ["ar", "tr"],
    mayLose: 4,
    times: Array.from({ length: TIMES }, (_, time) => (text) => withTypos(text, time)),
  },
];

/** What each way of typing costs ours, and MiniSearch beside it. The slower engines are left out to save minutes. */
export function typingReport(set: QuestionSet): Report {
  const found = [OURS, MINISEARCH].map((engine) => ({ name: engine.name, ...lossesOf(engine, set) }));
  const ways = found[0]?.ways ?? [];
  return {
    text: table(
      [`${set.title}, hit@1`, "as asked", ...ways.map(({ name }) => name)],
      [
        ...found.map(({ name, clean, ways: own }) => [
          name,
          rounded(clean),
          ...own.map((way) => lossText(way, clean)),
        ]),
        ["may lose", "", ...ways.map(({ mayLose }) => rounded(mayLose))],
      ],
    ),
    missed: ways
      .filter(({ loss, mayLose }) => Number(rounded(loss)) > mayLose)
      .map(({ name, loss, mayLose }) => `${set.title} ${name} loses ${rounded(loss)}, may lose ${mayLose}`),
  };
}

type Loss = {
  readonly name: string;
  readonly mayLose: number;
  readonly loss: number;
  /** The losses of each time. */
  readonly losses: readonly number[];
};

function lossesOf(engine: Engine, set: QuestionSet): { clean: number; ways: Loss[] } {
  const index = engine.index(set.passages);
  const hit1 = (type: (text: string) => string) => {
    const questions = set.questions.map((question) => ({ ...question, text: type(question.text) }));
    return qualityOf(index, questions, set.language).hit1;
  };
  const clean = hit1((text) => text);
  const ways = TYPINGS.filter(({ languages }) => languages.includes(set.language)).map(
    ({ name, mayLose, times }) => {
      const losses = times.map((type) => clean - hit1(type));
      return { name, mayLose, losses, loss: losses.reduce((sum, loss) => sum + loss, 0) / losses.length };
    },
  );
  return { clean, ways };
}

/** What is left, the mean change, and how far the times lie apart: "69.7 (-3.7: -4.4 to -3.0)". */
function lossText({ loss, losses }: Loss, clean: number): string {
  const spread =
    losses.length > 1 ? `: ${signed(-Math.max(...losses))} to ${signed(-Math.min(...losses))}` : "";
  return `${rounded(clean - loss)} (${signed(-loss)}${spread})`;
}

const BARE: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ؤ: "و", ئ: "ي", ء: "" };

/** Arabic with every hamza left out; its carrier stays. */
export function withoutHamza(text: string): string {
  return text.normalize("NFC").replace(/[أإآٱؤئء]/g, (letter) => BARE[letter] ?? letter);
}

/** Turkish in ASCII letters, as on a keyboard that has no others. */
export function inAscii(text: string): string {
  return text
    .replaceAll("ı", "i")
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}+/giu, "");
}

/** The words of a text that a typo can happen in. */
const WORD = /\p{L}{2,}/gu;

/** In how many words there is one typo. */
const EVERY = 4;

/** A typo in one word of each four, at a place and of a kind that only the text and the seed decide. */
export function withTypos(text: string, seed = 0): string {
  const random = seeded(`${seed} ${text}`);
  let [count, chosen] = [0, 0];
  return text.normalize("NFC").replace(WORD, (word) => {
    if (count % EVERY === 0) chosen = count + below(EVERY, random);
    const isChosen = count === chosen;
    count += 1;
    return isChosen ? mistyped(word, text, random) : word;
  });
}

/** A word with a letter lost, doubled or replaced by one of the text's, or two letters swapped: never as it was. */
function mistyped(word: string, text: string, random: () => number): string {
  const at = below(word.length - 1, random);
  const [before, one, other, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const letters = (text.match(/\p{L}/gu) ?? []).filter((letter) => letter !== other);
  const strange = letters[below(letters.length, random)] ?? one;
  const typos = [
    before + one + after,
    before + one + one + other + after,
    before + one + strange + after,
    before + other + one + after,
  ].filter((typo) => typo !== word);
  return typos[below(typos.length, random)] ?? word;
}
