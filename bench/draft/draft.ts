/**
 * Measures what the rules of `npm run draft` find in the news texts of the tests, and how much of it is right:
 * `npm run bench -- draft`, with `--missed` for each fact by its name, but for the texts that are kept apart.
 */
import { LANGUAGES } from "#core/language/language.ts";
import { table } from "../retrieval/table.ts";
import { UsageError } from "../usage-error.ts";
import { FLOORS, KINDS, measured, percentOf, summed, type Tally, TEXTS, USES, wantedOf } from "./measure.ts";

/** Prints the shares by kind and language. Gives false when one of them is below its floor. */
export async function draft(args: readonly string[], print: (text: string) => void): Promise<boolean> {
  if (args.some((arg) => arg !== "--missed"))
    throw new UsageError(`draft: expected nothing or --missed, found ${args.join(" ")}.`);
  const all = TEXTS.map((name) => ({ name, use: wantedOf(name).use, tallies: measured(name) }));
  for (const use of USES) {
    const texts = all.filter((text) => text.use === use);
    if (texts.length === 0) continue;
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
  const low = KINDS.filter((kind) =>
    USES.some((of) => {
      const { found, right } = summed(
        all.filter(({ use }) => use === of).map(({ tallies }) => tallies[kind]),
      );
      return found < FLOORS[of][kind].found || right < FLOORS[of][kind].right;
    }),
  );
  print(low.length > 0 ? `Missed: what was found before of ${low.join(", ")}` : "All goals are met.");
  return low.length === 0;
}

type Measured = { readonly name: string; readonly tallies: ReturnType<typeof measured> };

/** How many of an editor's facts are found, how many of the found ones are right, and of those that the rules are sure of. */
function rowsOf(kind: (typeof KINDS)[number], texts: readonly Measured[]): string[][] {
  const columns = [...LANGUAGES, ""].map((language) =>
    texts.filter(({ name }) => name.startsWith(language)).map(({ tallies }) => tallies[kind]),
  );
  return [
    [`${kind} found`, ...columns.map((tallies) => cell(tallies, "found"))],
    [`${kind} right`, ...columns.map((tallies) => cell(tallies, "right"))],
    [`  of sure ones`, ...columns.map((tallies) => cell(tallies, "sure"))],
  ];
}

/** What is counted for a share, and of how many. */
const SHARES = {
  found: [({ wanted, missed }: Tally) => wanted - missed.length, ({ wanted }: Tally) => wanted],
  right: [({ right }: Tally) => right, ({ found }: Tally) => found],
  sure: [({ sureRight }: Tally) => sureRight, ({ sure }: Tally) => sure],
} as const;

function cell(tallies: readonly Tally[], share: keyof typeof SHARES): string {
  const [some, of] = SHARES[share].map((count) => tallies.reduce((total, tally) => total + count(tally), 0));
  return `${some}/${of} ${String(percentOf(some, of)).padStart(3)} %`;
}

function missedIn({ name, tallies }: Measured): string {
  const lines = KINDS.flatMap((kind) => [
    ...tallies[kind].missed.map((fact) => `  ${kind}: not found: ${fact}`),
    ...tallies[kind].wrong.map((fact) => `  ${kind}: not right: ${fact}`),
  ]);
  return [name, ...lines].join("\n");
}
