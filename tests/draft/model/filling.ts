/** A drafted story whose gaps a model on a fake server fills. */

import { Readable } from "node:stream";
import type { Story } from "#core/story/story.ts";
import { SetupError } from "../../../src/adapters/adapter.ts";
import { draft } from "../../../src/draft/index.ts";
import type { Limits, Model } from "../../../src/draft/model/ask.ts";
import { fillStory } from "../../../src/draft/model/fill.ts";
import type { Asked, FakeModel, Reply } from "../../fakes/model.ts";
import { drafted, emptyRoot, previewOf } from "../drafting.ts";

export const KEY = "sk-secret-0123456789";

/** Rules find here Novak, Stein, Cairo, a meeting and a statement; not who Ilan Ferro is, nor that ferries failed. */
export const NEWS = `A new bridge opens

Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026.
"It will last a hundred years," Novak said.
The old ferries had failed 14 times since 2019.
Then ferryman ilan ferro spoke of sad days at the pier.
`;

/** The story drafted by rule, told in these languages. */
export async function ruled(languages = "en"): Promise<string> {
  const root = emptyRoot();
  await drafted(root, NEWS, ["--story", "bridge", "--languages", languages, "--published", "2026-05-04"]);
  return root;
}

type Asking = {
  readonly isAsking?: boolean;
  readonly calls?: number;
  readonly limits?: Limits;
  readonly model?: Partial<Model>;
};

/** What the program prints while the model fills the drafts, with the sentence that ended it, and how long it waited each time. */
export async function filled(
  root: string,
  { url }: FakeModel,
  { isAsking, calls, limits, model }: Asking = {},
) {
  const lines: string[] = [];
  const waits: number[] = [];
  const all = { url, name: "fake-1", key: KEY, ...model };
  const print = (line: string) => lines.push(line);
  const wait = async (pause: number) => void waits.push(pause);
  let ended = "";
  try {
    await fillStory({
      root,
      id: "bridge",
      model: all,
      calls,
      limits,
      print,
      wait,
      ...(isAsking && { isAsking }),
    });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    ended = error.message;
  }
  return { out: lines.join("\n"), ended, waits };
}

/** Drafts an article by rule and by model, in one go. */
export async function draftedBoth(
  root: string,
  { url }: FakeModel,
  args: readonly string[],
): Promise<string> {
  const lines: string[] = [];
  const input = Readable.from([NEWS]);
  const print = (line: string) => lines.push(line);
  const model = { url, name: "fake-1", key: KEY };
  await draft({ args, root, input, model, print, wait: async () => {} });
  return lines.join("\n");
}

export const quoted = (quote: string) => [{ source: "article", quote }];

export const FERRO = {
  id: "ferro",
  kind: "person",
  name: { en: "ilan ferro" },
  rank: null,
  role: { en: "A ferryman" },
  evidence: quoted("ferryman ilan ferro spoke"),
};
export const MOURNING = {
  speaker: "ferro",
  title: { en: "Ferro on the pier" },
  text: { en: "Ferro spoke of sad days at the pier." },
  evidence: quoted("ferro spoke of sad days at the pier"),
};
export const FAILURES = {
  kind: "production",
  title: { en: "The ferries fail" },
  text: { en: "The old ferries failed 14 times." },
  when: "since 2019",
  place: null,
  participants: null,
  details: [],
  evidence: quoted("The old ferries had failed 14 times since 2019."),
};

type Ways = (fact: { readonly id: string }) => readonly object[];

/** Answers a question about sentences with these things, one about a fact's readers in these ways, and all others honestly. */
export function finding(found: object, ways: Ways = () => []): (asked: Asked) => Reply {
  return ({ task, given }) => {
    const word = task.startsWith("You write for readers of Modern Standard Arabic") ? "نص" : "=";
    if (given.gaps.length > 0)
      return { content: { texts: given.gaps.map(({ key }) => ({ key, text: `${word} ${key}` })) } };
    if (given.facts.length > 0) return { content: { questions: given.facts.flatMap(ways) } };
    return { content: "named" in given ? found : {} };
  };
}

/** A question that a fact answers, and one near it that none does. */
export const asking: Ways = ({ id }) => [
  { answers: [id], en: [`what about ${id}`, `who about ${id}`], tr: [`${id} ne oldu`] },
  { answers: [], en: [`what did ${id} cost`], tr: null },
];

/** A story's facts in short, to be compared. */
export function told({ actors, places, events, statements }: Story): string[] {
  return [...actors, ...places, ...events, ...statements].map(({ id }) => id);
}

export const previewed = (root: string) => previewOf(root, "bridge");
