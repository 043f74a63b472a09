/** What speaks for it that a fact answers a question, or that none does: features as in `features.ts`. */
import type { Answers } from "./answers.ts";
import { LITTLE_SHARE, WAYS } from "./examples.ts";
import { byKey, type Features, feature, put } from "./feature.ts";
import { OFFICES } from "./offices.ts";
import { type Asked, metBy, type Seen } from "./seen.ts";
import type { Topic } from "./topics.ts";
import { isDoubtful, isSaid, type Unit } from "./units.ts";
import { NONE } from "./votes.ts";

/** It is asked of one fact alone, so its features are looked up by their names. */
type AddNamed = (name: string, value: number) => void;

/** `seen`: the fact that fits best. */
export function addCertainty(seen: Seen, into: Features): void {
  const add: AddNamed = (name, value) => put(into, feature(name), value);
  const { entry, asked, words } = seen;
  const { units, wanted, known, weight } = asked;
  const met = weight * seen.cover;
  const unmet = known.filter((each) => metBy(each, entry) === 0);
  const isOfSort = (name: boolean) => unmet.filter(({ unit }) => (unit.kind === "name") === name);
  const share = met / units.reduce((sum, unit) => sum + unit.weight, 0);
  const lacking = [...wanted].filter((kind) => !entry.answers.has(kind)).length;
  add("is asked", 1);
  add("share", share);
  add("too small a share", Math.max(0, HALF - share));
  if (wanted.size > 0) add("share of what lacks", (share * lacking) / wanted.size);
  add(`answered by ${entry.fact.fact}`, 1);
  add("words that meet", words);
  add("weight met", met);
  add("weight unmet", weight - met);
  add("known", known.filter(({ unit }) => unit.kind === "known" && isSaid(unit)).length);
  add("known unmet", isOfSort(false).length);
  add("most unmet", Math.max(0, ...isOfSort(false).map(({ unit }) => unit.weight)));
  add("names unmet", isOfSort(true).filter(({ sort }) => sort !== "country").length);
  addStrange(units, met, add);
  for (const kind of wanted) add(`${entry.answers.has(kind) ? "holds" : "lacks"} ${kind}`, 1);
  if (asked.identity)
    add(`${asked.identity} answered by ${entry.fact.fact === "role" ? "role" : "other"}`, 1);
  if (asked.isToCome) add(entry.answers.has("future") ? "to come" : "to come untold", 1);
  if (isSinceWhen(asked)) add("since when in office", 1);
  addVotes(seen, add);
}

/** Of what a question asks, a fact that answers it is mostly about more than this. */
const HALF = 0.5;

/** What no fact is about, and what nothing knows. */
function addStrange(units: readonly Unit[], met: number, add: AddNamed): void {
  const foreign = units.filter(({ kind }) => kind === "foreign");
  const sure = foreign.filter((unit) => !isDoubtful(unit));
  add("foreign", Math.min(1, sure.length));
  add("more foreign", Math.max(0, sure.length - 1));
  if (sure.length > 0) add("weight met beside foreign", met);
  add("perhaps foreign", foreign.length - sure.length);
  add("unknown", units.filter(({ kind }) => kind === "unknown").length);
}

/** No fact of a story of news tells since when somebody has held an office. */
function isSinceWhen({ known, wanted }: Asked): boolean {
  const topics = known.flatMap(({ unit }) => (unit.kind === "known" ? unit.topics : []));
  const isOffice = (topic: Topic) => typeof topic === "string" && OFFICES.has(topic);
  return wanted.has("when" satisfies Answers) && topics.length > 0 && topics.every(isOffice);
}

const VOTES = byKey(WAYS, (by) => ({
  own: `${by} alike`,
  none: `${by} alike without answer`,
  rather: `${by} alike rather than none`,
  likest: `${by} likest`,
  likestOfNone: `${by} likest without answer`,
}));

/** Whether questions like this one have answers. */
function addVotes({ entry: { fact }, votes }: Seen, add: AddNamed): void {
  if (votes.words.share(fact.id) + votes.words.share(NONE) > 0) add("asked with examples", 1);
  for (const by of WAYS) {
    const [own, none] = [votes[by].share(fact.id), votes[by].share(NONE)];
    const names = VOTES[by];
    add(names.own, own);
    add(names.none, none);
    add(names.rather, Math.log((own + LITTLE_SHARE) / (none + LITTLE_SHARE)));
    add(names.likest, votes[by].nearest(fact.id));
    add(names.likestOfNone, votes[by].nearest(NONE));
  }
}
