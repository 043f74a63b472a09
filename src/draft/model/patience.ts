/** Asking again what a server did not answer, a few times, and never more often than was agreed. */
import type { Outcome, Tokens } from "./outcome.ts";

/** So often one question is asked again. */
const TRIES = 4;
/** Milliseconds before the second try; four times as many before each later one. */
const FIRST_WAIT = 2000;
/** A server that asks for a longer pause is not waited for. */
const LONGEST_WAIT = 120_000;

/** What was spent so far. */
export type Spent = { calls: number; tokens: { read: number; written: number }; uncounted: number };

export type Patience = {
  /** The most calls in all. */
  readonly calls: number;
  readonly spent: Spent;
  print(text: string): void;
  wait(milliseconds: number): Promise<void>;
};

/** An answer; or why there is none, and whether that ends it all. */
export type Reached<Value> =
  | { readonly value: Value; readonly tokens: Tokens | undefined }
  | { readonly why: string; readonly ends: boolean };

/** Asks until there is an answer, the server refuses, or enough was tried. A bad answer is asked for once more. */
export async function askPatiently<Value>(
  ask: () => Promise<Outcome<Value>>,
  { calls, spent, print, wait }: Patience,
): Promise<Reached<Value>> {
  const failed: Failed[] = [];
  for (;;) {
    if (spent.calls >= calls) return { why: allowed(calls), ends: true };
    spent.calls += 1;
    const outcome = await ask();
    if ("tokens" in outcome) count(spent, outcome.tokens);
    if (outcome.kind === "answered") return outcome;
    failed.push(outcome);
    const next = afterFailures(failed, outcome);
    if ("why" in next) return next;
    const when = next.pause === 0 ? "asking again" : `asking again in ${Math.ceil(next.pause / 1000)} s`;
    print(`    ${outcome.why}; ${when}`);
    await wait(next.pause);
  }
}

function allowed(calls: number): string {
  return `${calls} ${calls === 1 ? "call was" : "calls were"} made, as many as were allowed`;
}

type Failed = Exclude<Outcome<never>, { readonly kind: "answered" }>;

/** How long to wait before the next try, or why there is none. */
function afterFailures(
  failed: readonly Failed[],
  last: Failed,
): { readonly pause: number } | Extract<Reached<never>, { readonly ends: boolean }> {
  const { why } = last;
  if (last.kind === "refused") return { why, ends: true };
  if (last.kind === "unusable") {
    const isSecond = failed.filter(({ kind }) => kind === "unusable").length > 1;
    return isSecond ? { why, ends: false } : { pause: 0 };
  }
  if (failed.length >= TRIES) return { why: `${why}, and so ${failed.length} times`, ends: true };
  const pause = last.wait ?? FIRST_WAIT * 4 ** (failed.length - 1);
  if (pause <= LONGEST_WAIT) return { pause };
  return { why: `${why}, and asks for a pause of ${Math.ceil(pause / 1000)} seconds`, ends: true };
}

function count(spent: Spent, tokens: Tokens | undefined): void {
  if (!tokens) spent.uncounted += 1;
  else {
    spent.tokens.read += tokens.read;
    spent.tokens.written += tokens.written;
  }
}
