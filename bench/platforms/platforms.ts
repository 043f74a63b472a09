/** Measures sanad beside bare bots, all against the same servers on this machine: `npm run bench -- platforms`. */
import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";
import { type Measured, measured, UNITS } from "./measure.ts";
import { PAIRS, type Pair } from "./pairs.ts";

const USAGE = "platforms [--rounds 5] [--only webhook|polling|gateway|HTTP]";

type Round = { readonly bare: Measured; readonly sanad: Measured };

/**
 * Prints a table a pair, of medians and of the ratios of each round. The two of a pair follow each other in each round, so
 * that whatever else the machine does concerns both. Gives false when a goal is missed.
 */
export async function platforms(args: readonly string[], print: (text: string) => void): Promise<boolean> {
  const { rounds, only } = readArgs(args);
  const pairs = PAIRS.filter(({ name }) => name.includes(only));
  if (pairs.length === 0) throw new UsageError(`expected ${USAGE}, found nothing called ${only}.`);
  const found = new Map<Pair, Round[]>(pairs.map((pair) => [pair, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [pair, all] of found)
      all.push({ bare: await measured(pair.bare), sanad: await measured(pair.sanad) });
  const missed = [...found].flatMap(([pair, all]) => {
    print(tableOf(pair, all));
    return missedIn(pair, all);
  });
  print(missed.length > 0 ? `Missed: ${missed.join("; ")}` : "All goals are met.");
  return missed.length === 0;
}

function readArgs(args: readonly string[]): { readonly rounds: number; readonly only: string } {
  try {
    const options = {
      rounds: { type: "string", default: "5" },
      only: { type: "string", default: "" },
    } as const;
    const { rounds, only } = parseArgs({ args: [...args], options }).values;
    if (/^[1-9]\d?$/.test(rounds)) return { rounds: Number(rounds), only };
  } catch {
    // Said below.
  }
  throw new UsageError(`expected ${USAGE}, found ${args.join(" ")}.`);
}

function tableOf({ name, most }: Pair, rounds: readonly Round[]): string {
  const rows = keys().map((key) => {
    const [bare, sanad] = [rounds.map((round) => round.bare[key]), rounds.map((round) => round.sanad[key])];
    const goal = most[key] === undefined ? "" : `at most ${most[key]}`;
    const of = (values: readonly number[]) => `${rounded(median(values))} ${UNITS[key]}`.trim();
    return `| ${key} | ${of(bare)} | ${of(sanad)} | ${spread(ratios(key, rounds))} | ${goal} |`;
  });
  return [
    `\n| ${name} | Bare | sanad | Ratio, least to most | Goal |`,
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function missedIn({ name, most }: Pair, rounds: readonly Round[]): string[] {
  return keys()
    .filter((key) => median(ratios(key, rounds)) > (most[key] ?? Number.POSITIVE_INFINITY))
    .map((key) => `${name}: ${key}`);
}

function keys(): (keyof Measured)[] {
  const all: Record<keyof Measured, unknown> = UNITS;
  return (Object.keys(all) satisfies string[]).filter((key): key is keyof Measured => key in UNITS);
}

function ratios(key: keyof Measured, rounds: readonly Round[]): number[] {
  return rounds.map(({ bare, sanad }) => sanad[key] / bare[key]);
}

function spread(values: readonly number[]): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `**${middle.toFixed(2)}** (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

function rounded(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
