/** Measures our search beside four others on public question sets: `npm run bench -- retrieval --help`. */
import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";
import { ablationReport } from "./ablation.ts";
import { type QuestionSet, readSet, SOURCES, type Source, sizeLine, sourceOf } from "./data.ts";
import { qualityReport } from "./quality.ts";
import type { Report } from "./report.ts";
import { speedReports } from "./speed.ts";
import { typingReport } from "./typing.ts";

const PARTS = ["quality", "typing", "ablation", "speed"] as const;

const HELP = `npm run bench -- retrieval --data DIR [--only PART] [--sets ${Object.keys(SOURCES).join(",")}] [--quick]

Runs sanad's search beside MiniSearch, Orama, lunr and SQLite FTS5: each question against the passages of its set.

  --data DIR   the folder with the question sets (see below)
  --only PART  one of ${PARTS.join(", ")}; without it, all four
  --sets LIST  some of the sets, separated by commas; without it, all
  --quick      every 8th question, and no 100 000 passages; the goals are not checked

  quality   hit@1, hit@3 and MRR@10 of every engine
  typing    what it costs when questions are typed without hamza, in ASCII, or with typos
  ablation  our search without each of its ingredients
  speed     queries per second, building and memory at 1 000, 10 000 and 100 000 passages

Fetch into DIR what you want to measure on; none of it is part of sanad:

${Object.values<Source>(SOURCES).map(sourceHelp).join("\n")}

Exits with 1 when a goal is missed, and with 2 when something is wrong with the call or the files.`;

function sourceHelp({ files, parts, origin }: Source): string {
  return `  ${files.join(", ")}${parts ? " (or its parts)" : ""}: ${origin}`;
}

type Options = {
  readonly data: string;
  readonly parts: readonly string[];
  readonly sets: readonly string[];
  readonly quick: boolean;
};

type Print = (text: string) => void;

/** Prints what is measured as it comes. Gives false when a goal is missed. */
export async function retrieval(args: readonly string[], print: Print): Promise<boolean> {
  const options = readOptions(args);
  if (!options) {
    print(HELP);
    return true;
  }
  const sets = options.sets.map((name) => readSource(sourceOf(name), options));
  for (const { whole, source } of sets) print(sizeLine(whole, source));
  if (options.quick) print("Of these every 8th question. The goals are not checked.");
  const missed: string[] = [];
  for await (const report of reports(sets, options)) {
    print(`\n${report.text}`);
    missed.push(...report.missed);
  }
  if (options.quick) return true;
  print(["", missed.length === 0 ? "All goals are reached." : "Missed:", ...missed].join("\n"));
  return missed.length === 0;
}

/** The options; undefined when help is asked for. */
function readOptions(args: readonly string[]): Options | undefined {
  const { data, only, sets, quick, help } = parsed(args);
  if (help) return undefined;
  if (data === undefined)
    throw new UsageError("--data: expected the folder with the question sets, found none. See --help.");
  if (only !== undefined && !PARTS.some((part) => part === only))
    throw new UsageError(`--only: expected one of ${PARTS.join(", ")}, found ${JSON.stringify(only)}.`);
  return {
    data,
    parts: only === undefined ? PARTS : [only],
    sets: sets?.split(",") ?? Object.keys(SOURCES),
    quick: quick === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        only: { type: "string" },
        sets: { type: "string" },
        quick: { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${message}. See --help.`, { cause });
  }
}

/** A set as read and as asked: with `--quick`, every 8th question only. */
type Read = { readonly source: Source; readonly whole: QuestionSet; readonly asked: QuestionSet };

const QUICK = 8;

function readSource(source: Source, { data, quick }: Options): Read {
  const whole = readSet(data, source);
  const questions = whole.questions.filter((_, at) => !quick || at % QUICK === 0);
  return { source, whole, asked: { ...whole, questions } };
}

async function* reports(
  sets: readonly Read[],
  { data, parts, quick, ...options }: Options,
): AsyncGenerator<Report> {
  if (parts.includes("quality")) for (const { asked, source } of sets) yield qualityReport(asked, source);
  if (parts.includes("typing")) for (const { asked } of sets) yield typingReport(asked);
  if (parts.includes("ablation")) for (const { asked } of sets) yield ablationReport(asked);
  const course = { folder: data, sets: options.sets, isQuick: quick };
  if (parts.includes("speed"))
    yield* speedReports(
      sets.map(({ whole }) => whole),
      course,
    );
}
