/** Stories by the hundred, for measuring: each is the first story under other names, in another city and year. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#core/language/language.ts";
import { QUESTIONS_FILE } from "#core/story/examples.ts";

/** The id of a generated story. */
export function storyId(at: number): string {
  return `story-${String(at).padStart(4, "0")}`;
}

/**
 * Writes so many stories into `root`, each of the very size and shape of the one in `template`, but without questions
 * written down: these are in the template's words, and few stories of a thousand will have thousands.
 */
export function writeStories(root: string, template: string, count: number): void {
  const files = readdirSync(template)
    .filter((name) => name !== QUESTIONS_FILE)
    .map((name) => [name, readFileSync(join(template, name), "utf8")] as const);
  for (let at = 1; at <= count; at += 1) {
    const folder = join(root, storyId(at));
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), varied(text, at));
  }
}

/** What the city of a story is called: its title ends with it, and no other story has it. */
export function cityOf(at: number): Name {
  return nameOf(at * WORDS.length);
}

/** The last name of somebody whom only this story knows. */
export function commanderOf(at: number): Name {
  return nameOf(at * WORDS.length + 3);
}

type Name = Readonly<Record<Language, string>>;

/** The same names go by the same new ones everywhere, so a quote remains one. */
function varied(text: string, at: number): string {
  const renamed = WORDS.reduce(
    (sofar, spellings, index) =>
      spellings.reduce(
        (each, { from, language }) => each.replace(from, nameOf(at * WORDS.length + index)[language]),
        sofar,
      ),
    text,
  );
  return renamed
    .replace(
      /\b20(\d\d)\b/g,
      (_, year) => `20${String((Number(year) + 100 - (at % YEARS)) % 100).padStart(2, "0")}`,
    )
    .replace(/^id: .*$/m, `id: ${storyId(at)}`);
}

/** Stories go back so many years. */
const YEARS = 20;

type Spelling = { readonly from: RegExp; readonly language: Language };

/** What changes from story to story: the city first, and the commander fourth. */
const WORDS: readonly (readonly Spelling[])[] = [
  spelled(/القاهرة/g, /Cairo/g, /Kahire/g),
  spelled(/(?<=ال|\P{L})سيس[يى](?!\p{L})/gu, /Siss?i/g, /Siss?i/g),
  spelled(/[إأا]و?ردو?[غج]ان/g, /Erdo[gğ]an/g, /Erdo[gğ]an/g),
  spelled(/صقر/g, /Saqr/g, /Sakr/g),
  spelled(/قاضى أوغلو/g, /Kad[ıi]o[gğ]lu/g, /Kad[ıi]o[gğ]lu/g),
  spelled(/هافيلسان/g, /Havelsan/g, /Havelsan/g),
];

function spelled(ar: RegExp, en: RegExp, tr: RegExp): Spelling[] {
  return [
    { from: ar, language: "ar" },
    { from: en, language: "en" },
    { from: tr, language: "tr" },
  ];
}

/** The syllables that names are made of, in Arabic and in Latin letters. */
const SYLLABLES = [
  ["كا", "Ka"],
  ["نو", "Nu"],
  ["بر", "Bar"],
  ["دي", "Di"],
  ["لم", "Lam"],
  ["سو", "Su"],
  ["طا", "Ta"],
  ["رم", "Ram"],
  ["في", "Fi"],
  ["جو", "Ju"],
  ["مر", "Mar"],
  ["زا", "Za"],
  ["ود", "Wad"],
  ["هي", "Hi"],
  ["شا", "Sha"],
  ["قر", "Qar"],
] as const;

/** A name of four syllables for each number, another one for each; and for numbers that follow each other unlike ones. */
function nameOf(number: number): Name {
  const mixed = Math.imul(number, 40_503) & 0xffff;
  const syllables = [12, 8, 4, 0].map((bits) => SYLLABLES[(mixed >> bits) & 15] ?? SYLLABLES[0]);
  const latin = syllables.map(([, each], index) => (index === 0 ? each : each.toLowerCase())).join("");
  return { ar: syllables.map(([each]) => each).join(""), en: latin, tr: latin };
}
