/**
 * Measures what the rules of `npm run draft` find in the news texts of the tests, and how much of it is right:
 * `npm run bench -- draft`, with `--missed` for each fact by its name, but for the texts that are kept apart.
 */
import { LANGUAGES } from "#core/language/language.ts";
import { table } from "../retrieval/table.ts";
import { UsageError } from "../usage-error.ts";
import { FLOORS, KINDS, measured, summed, type Tally, TEXTS, wantedOf } from "./measure.ts";

/** Prints the shares by kind and language. Gives false when one of them is below its floor. */
export async function draft(args: readonly string[], print: (text: string) => void): Promise<boolean> {
  if (args.some((arg) => arg !== "--missed"))
    throw new UsageError(`draft: expected nothing or --missed, found ${args.join(" ")}.`);
  const all = TEXTS.map((name) => ({ name, use: wantedOf(name).use, tallies: measured(name) }));
  for (const use of ["tune", "report"] as const) {
    const texts = all.filter((text) => text.use === use);
    print(
      `${use === "tune" ? "Texts that the rules were written on" : "Texts that they were not"}: ${texts.length}`,
    );
    print(
      table(
        ["", ...LANGUAGES, "all"],
        KINDS.flatMap((kind) => rowsOf(kind, texts)),
      ),
    );
    print("");
  }
  // Whoever sees what is missed in a text that is kept apart has no unseen text any more.
  if (args.includes("--missed"))
    for (const text of all.filter(({ use }) => use === "tune")) print(missedIn(text));
  const low = KINDS.filter((kind) => {
    const { found, right } = summed(all.map(({ tallies }) => tallies[kind]));
    return found < FLOORS[kind].found || right < FLOORS[kind].right;
  });
  print(low.length > 0 ? `Missed: what was found before of ${low.join(", ")}` : "All goals are met.");
  return low.length === 0;
}

type Measured = { readonly name: string; readonly tallies: ReturnType<typeof measured> };

/** Two rows: how many of an editor's facts are found, and how many of the found ones are right. */
function rowsOf(kind: (typeof KINDS)[number], texts: readonly Measured[]): string[][] {
  const columns = [...LANGUAGES, ""].map((language) =>
    texts.filter(({ name }) => name.startsWith(language)).map(({ tallies }) => tallies[kind]),
  );
  return [
    [`${kind} found`, ...columns.map((tallies) => cell(tallies, "found"))],
    [`${kind} right`, ...columns.map((tallies) => cell(tallies, "right"))],
  ];
}

function cell(tallies: readonly Tally[], share: "found" | "right"): string {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  const [some, of] =
    share === "found"
      ? [sum(({ wanted, missed }) => wanted - missed.length), sum(({ wanted }) => wanted)]
      : [sum(({ right }) => right), sum(({ found }) => found)];
  return `${some}/${of} ${String(summed(tallies)[share]).padStart(3)} %`;
}

function missedIn({ name, tallies }: Measured): string {
  const lines = KINDS.flatMap((kind) => [
    ...tallies[kind].missed.map((fact) => `  ${kind}: not found: ${fact}`),
    ...tallies[kind].wrong.map((fact) => `  ${kind}: not right: ${fact}`),
  ]);
  return [name, ...lines].join("\n");
}
