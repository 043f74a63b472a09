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
  readonly type: (text: string) => string;
};

const TYPINGS: readonly Typing[] = [
  { name: "without hamza", languages: ["ar"], mayLose: 0, type: withoutHamza },
  { name: "in ASCII", languages: ["tr"], mayLose: 0, type: inAscii },
  { name: "a typo in one word of four", languages: ["ar", "tr"], mayLose: 4, type: withTypos },
];

/** What each way of typing costs ours, and MiniSearch beside it. The slower engines are left out to save minutes. */
export function typingReport(set: QuestionSet): Report {
  const found = [OURS, MINISEARCH].map((engine) => ({ name: engine.name, ...lossesOf(engine, set) }));
  const ways = found[0]?.losses ?? [];
  return {
    text: table(
      [`${set.title}, hit@1`, "as asked", ...ways.map(({ name }) => name)],
      [
        ...found.map(({ name, clean, losses }) => [name, rounded(clean), ...losses.map(lossText)]),
        ["may lose", "", ...ways.map(({ mayLose }) => rounded(mayLose))],
      ],
    ),
    missed: ways
      .filter(({ loss, mayLose }) => Number(rounded(loss)) > mayLose)
      .map(({ name, loss, mayLose }) => `${set.title} ${name} loses ${rounded(loss)}, may lose ${mayLose}`),
  };
}

type Loss = { readonly name: string; readonly mayLose: number; readonly hit1: number; readonly loss: number };

function lossesOf(engine: Engine, set: QuestionSet): { clean: number; losses: Loss[] } {
  const index = engine.index(set.passages);
  const clean = qualityOf(index, set.questions, set.language).hit1;
  const losses = TYPINGS.filter(({ languages }) => languages.includes(set.language)).map(
    ({ name, mayLose, type }) => {
      const questions = set.questions.map((question) => ({ ...question, text: type(question.text) }));
      const { hit1 } = qualityOf(index, questions, set.language);
      return { name, mayLose, hit1, loss: clean - hit1 };
    },
  );
  return { clean, losses };
}

function lossText({ hit1, loss }: Loss): string {
  return `${rounded(hit1)} (${signed(-loss)})`;
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

/** A typo in one word of each four, at a place and of a kind that only the text decides: it is always the same. */
export function withTypos(text: string): string {
  const random = seeded(text);
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
