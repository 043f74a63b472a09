/** What asking a model has cost, in words. */
import type { Model } from "./ask.ts";
import type { Journal } from "./journal.ts";
import type { Spent } from "./patience.ts";

/** What was asked for the story before, and kept: a line, or none. */
export function answeredBefore(journal: Journal, model: Model): string[] {
  const steps = Object.values(journal.steps);
  const counted = steps.flatMap(({ tokens }) => tokens ?? []);
  const sum = (all: readonly number[]) => all.reduce((before, each) => before + each, 0);
  const tokens = {
    read: sum(counted.map(({ read }) => read)),
    written: sum(counted.map(({ written }) => written)),
  };
  const spent = { calls: steps.length, tokens, uncounted: steps.length - counted.length };
  const noun = steps.length === 1 ? "step" : "steps";
  return steps.length > 0 ? [`  answered before: ${steps.length} ${noun}, ${costText(spent, model)}`] : [];
}

/** What was spent: tokens as the server states them, and money where its price is known. */
export function costText({ tokens, uncounted, calls }: Spent, { price }: Model): string {
  if (calls > 0 && uncounted === calls) return "the server states no tokens";
  const count = (number: number) => number.toLocaleString("en");
  const money = price && (tokens.read * price.read + tokens.written * price.written) / 1e6;
  return [
    `${count(tokens.read)} tokens read, ${count(tokens.written)} written`,
    ...(uncounted > 0 ? [`${uncounted} calls without a count`] : []),
    ...(money === undefined ? [] : [`cost ${money.toFixed(4)}`]),
  ].join(", ");
}
