/** How much of what an editor takes from a text the rules find, and how much of what they find is right. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { fold } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import type { Unsure } from "#core/story/schema.ts";
import { outline } from "#core/story/sentences.ts";
import { findFacts } from "../../src/draft/rules/find.ts";
import { ROOT } from "../bot.ts";

export const KINDS = ["actors", "dates", "statements", "events"] as const;
type Kind = (typeof KINDS)[number];

/**
 * What the rules find, and get right, in percent, in the texts that they were written on and in those that they were not: it may
 * only rise.
 */
export const FLOORS: Readonly<Record<Use, Readonly<Record<Kind, Shares>>>> = {
  tune: {
    actors: { found: 98, right: 98 },
    dates: { found: 98, right: 98 },
    statements: { found: 99, right: 99 },
    events: { found: 98, right: 96 },
  },
  report: {
    actors: { found: 81, right: 84 },
    dates: { found: 88, right: 89 },
    statements: { found: 67, right: 79 },
    events: { found: 65, right: 92 },
  },
};

/** A text that the rules were never improved on tells how they do on texts of others. */
export const USES = ["tune", "report"] as const;
type Use = (typeof USES)[number];

const shape = z.strictObject({
  language: z.enum(LANGUAGES),
  published: z.string().optional(),
  use: z.enum(USES).default("tune"),
  actors: z.array(z.array(z.string())),
  /** A year alone is a number to YAML, and text to us. */
  dates: z.array(z.strictObject({ words: z.coerce.string(), value: z.coerce.string().optional() })),
  statements: z.array(z.strictObject({ speaker: z.string(), sentence: z.number() })),
  events: z.array(z.strictObject({ kind: z.string(), sentence: z.number() })),
});

/** Of one kind of fact: how many an editor takes, how many the rules find, and how many of these are right. */
export type Tally = {
  wanted: number;
  found: number;
  right: number;
  /** Of the found ones, those of which the rules are sure. */
  sure: number;
  sureRight: number;
  missed: string[];
  wrong: string[];
};
type Tallies = Readonly<Record<Kind, Tally>>;

/** The share of wanted facts that are found, and of found ones that are right, in percent. */
export type Shares = { readonly found: number; readonly right: number };

export function summed(tallies: readonly Tally[]): Shares {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, each) => total + count(each), 0);
  return {
    found: percentOf(
      sum(({ wanted, missed }) => wanted - missed.length),
      sum(({ wanted }) => wanted),
    ),
    right: percentOf(
      sum(({ right }) => right),
      sum(({ found }) => found),
    ),
  };
}

/** A share in percent, rounded down; of nothing all is right. */
export function percentOf(some = 0, all = 0): number {
  return all === 0 ? 100 : Math.floor((100 * some) / all);
}

const FOLDER = `${ROOT}tests/fixtures/drafts/`;

/** The names of the texts. */
export const TEXTS: readonly string[] = readdirSync(FOLDER).sort();

/** What an editor takes from a text. */
export function wantedOf(name: string, folder = FOLDER): z.infer<typeof shape> {
  return shape.parse(parse(readFileSync(`${folder}${name}/facts.yaml`, "utf8")));
}

/** What the rules find in one text, held against what an editor takes from it. */
export function measured(name: string, folder = FOLDER): Tallies {
  const text = readFileSync(`${folder}${name}/text.txt`, "utf8");
  const wanted = wantedOf(name, folder);
  const published = wanted.published === undefined ? undefined : Temporal.PlainDate.from(wanted.published);
  const { sentences } = outline(text, wanted.language);
  const found = findFacts(sentences, wanted.language, published);
  const isOf = (names: readonly string[], actor: { readonly spellings: readonly string[] }) =>
    actor.spellings.some((spelling) => names.some((name) => fold(name) === fold(spelling)));
  const nameOf = (speaker: string) => wanted.actors.find((names) => names.includes(speaker)) ?? [speaker];
  return {
    actors: tally(
      wanted.actors,
      found.actors,
      isOf,
      (names) => names.join("/"),
      (actor) => actor.name,
    ),
    dates: tally(
      wanted.dates,
      found.dates,
      (want, date) =>
        want.value === date.value && (want.words.includes(date.words) || date.words.includes(want.words)),
      (want) => `${want.words} = ${want.value}`,
      (date) => `${date.words} = ${date.value}`,
    ),
    statements: tally(
      wanted.statements,
      found.statements,
      (want, { line, speaker }) => want.sentence === line && isOf(nameOf(want.speaker), speaker),
      (want) => `${want.sentence} ${want.speaker}`,
      ({ line, speaker }) => `${line} ${speaker.name}`,
    ),
    events: tally(
      wanted.events,
      found.events,
      (want, event) => want.kind === event.kind && want.sentence === event.line,
      (want) => `${want.sentence} ${want.kind}`,
      (event) => `${event.line} ${event.kind}`,
    ),
  };
}

function tally<Want, Found extends { readonly unsure?: Unsure }>(
  wanted: readonly Want[],
  found: readonly Found[],
  isSame: (want: Want, found: Found) => boolean,
  tellWanted: (want: Want) => string,
  tellFound: (found: Found) => string,
): Tally {
  const right = found.filter((each) => wanted.some((want) => isSame(want, each)));
  const sure = ({ unsure }: Found) => unsure === undefined;
  return {
    wanted: wanted.length,
    found: found.length,
    right: right.length,
    sure: found.filter(sure).length,
    sureRight: right.filter(sure).length,
    missed: wanted.filter((want) => !found.some((each) => isSame(want, each))).map(tellWanted),
    wrong: found
      .filter((each) => !right.includes(each))
      .map((each) => `${tellFound(each)}${each.unsure === undefined ? "" : ` (${each.unsure})`}`),
  };
}
