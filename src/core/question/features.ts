/**
 * What speaks for a fact as the answer to a question: features, each of which counts as much as `weights.ts` says. They
 * tell of kinds of units, facts and answers alone, never of what a story is about.
 */
import { DETAIL_KINDS } from "#core/story/schema.ts";
import { ANSWERS, type Answers } from "./answers.ts";
import type { FactEntry } from "./fact-index.ts";
import { byKey, type Features, feature, put } from "./feature.ts";
import type { Question } from "./question.ts";
import { metBy, NAMED, type Seen, SORTS } from "./seen.ts";
import { isSaid } from "./units.ts";
import { LITTLE_SHARE, WAYS } from "./votes.ts";

const FACTS = ["event", "detail", "statement", "role", "line", "sentence"] as const;
const KIND = byKey(FACTS, (fact) => ({
  is: feature(`is ${fact}`),
  cover: feature(`cover of ${fact}`),
  unasked: feature(`unasked of ${fact}`),
}));
const WORDS = { own: feature("words"), source: feature("words of the source") };

/** What speaks for a fact beside the others. */
export function addFit(seen: Seen, into: Features): void {
  const { fact, at } = seen.entry;
  const isBare = fact.fact === "line" || fact.fact === "sentence";
  const kind = KIND[fact.fact];
  put(into, kind.is, 1);
  put(into, isBare ? WORDS.source : WORDS.own, seen.words);
  addUnits(seen, into);
  put(into, kind.cover, seen.cover);
  addKinds(seen, into);
  put(into, kind.unasked, (seen.asked.unasked[at] ?? 0) / MANY);
  if (fact.fact === "role") addRole(seen, into);
  if (fact.fact === "statement") addSpeaker(seen, into);
  if (!isBare) addOthers(seen, into);
  addVotes(seen, into);
}

/** So many things are much to leave unasked: only that all features have about one size. */
const MANY = 5;

const UNIT = byKey(SORTS, (sort) => ({
  met: feature(`${sort} met`),
  inFull: feature(`${sort} met in full`),
  around: byKey(FACTS, (fact) => feature(`${sort} around ${fact}`)),
  unmet: feature(`${sort} unmet`),
}));

function addUnits({ entry: { at, fact }, asked: { known } }: Seen, into: Features): void {
  for (const { unit, sort, own, around } of known) {
    const [byItself, byEvent] = [own[at] ?? 0, around[at] ?? 0];
    const features = UNIT[sort];
    put(into, features.met, unit.weight * byItself);
    if (byItself >= 1) put(into, features.inFull, unit.weight);
    if (byEvent > byItself) put(into, features.around[fact.fact], unit.weight * (byEvent - byItself));
    if (byItself === 0 && byEvent === 0) put(into, features.unmet, unit.weight);
  }
}

const HOLDING = ["own", "around", "lacking"] as const;
const WANTED = byKey([...ANSWERS, "nothing"], (kind) =>
  byKey(HOLDING, (holds) => ({
    in: byKey(FACTS, (fact) => feature(`${kind} ${holds} in ${fact}`)),
    cover: feature(`${kind} ${holds} cover`),
  })),
);
const TO_COME = byKey(FACTS, (fact) => ({
  told: feature(`to come told in ${fact}`),
  untold: feature(`to come untold in ${fact}`),
}));
const UNASKED = byKey(DETAIL_KINDS, (kind) => feature(`unasked ${kind}`));

/** Whether a fact holds the kinds of answer that are wanted. */
function addKinds({ entry, asked: { wanted, isToCome }, cover }: Seen, into: Features): void {
  const { fact, about } = entry;
  const putHeld = (kind: Answers | "nothing", holds: (typeof HOLDING)[number]) => {
    const features = WANTED[kind][holds];
    put(into, features.in[fact.fact], 1);
    put(into, features.cover, cover);
  };
  for (const kind of wanted) putHeld(kind, holding(kind, entry));
  if (wanted.size === 0) putHeld("nothing", "lacking");
  if (isToCome) put(into, TO_COME[fact.fact][about.has("future") ? "told" : "untold"], 1);
  if (wanted.size === 0 && fact.fact === "detail") put(into, UNASKED[fact.kind], 1);
}

/** Whether a fact holds a kind of answer by itself, by its event, or not. */
function holding(kind: Answers, { own, answers }: FactEntry): (typeof HOLDING)[number] {
  if (own.has(kind)) return "own";
  return answers.has(kind) ? "around" : "lacking";
}

const ROLE = byKey(["else", "happening", "asked", "office", "surely"], (identity) => ({
  named: feature(`${identity} of named`),
  namedAs: byKey(NAMED, (kind) => feature(`${identity} of named ${kind}`)),
  other: feature(`${identity} of other`),
  otherAs: byKey(NAMED, (kind) => feature(`${identity} of other ${kind}`)),
  more: feature(`${identity} and more`),
  unmet: feature(`${identity} and more unmet`),
  happening: feature(`${identity} and happening`),
}));

/** Whether it is asked who or what somebody is; and what else is asked, which a role tells little of. */
function addRole({ entry: { bearer, at }, asked }: Seen, into: Features): void {
  const more = asked.known.filter(({ unit }) => unit.kind === "known" && isSaid(unit));
  // What happened is asked of the event, not of those who had part in it.
  const isHappening = more.some(({ sort }) => sort === "happening");
  const identity = asked.identity === "asked" && isHappening ? "happening" : (asked.identity ?? "else");
  const features = ROLE[identity];
  const isMeant = bearer !== undefined && asked.mentions.includes(bearer);
  put(into, isMeant ? features.named : features.other, 1);
  if (bearer) put(into, (isMeant ? features.namedAs : features.otherAs)[bearer.kind], 1);
  if (more.length > 0) put(into, features.more, 1);
  if (more.some(({ own }) => own[at] === 0)) put(into, features.unmet, 1);
  if (isHappening) put(into, features.happening, 1);
}

function peopleIn({ mentions }: Question) {
  return mentions.filter(({ kind }) => kind === "person");
}

const SPEAKER = byKey(["said", "else"], (isAsked) => ({
  first: feature(`${isAsked} by first`),
  later: feature(`${isAsked} by later`),
  other: feature(`${isAsked} by other`),
}));
const HOPE = { asked: feature("hope"), unasked: feature("hope unasked") };

/** Who is named first is who speaks: "what did Saqr say about Kadıoğlu". */
function addSpeaker({ entry: { fact, about }, asked }: Seen, into: Features): void {
  if (fact.fact !== "statement") return;
  const people = peopleIn(asked);
  const at = people.indexOf(fact.speaker);
  const features = SPEAKER[asked.wanted.has("said") ? "said" : "else"];
  if (people.length > 0) put(into, features[at === 0 ? "first" : at > 0 ? "later" : "other"], 1);
  if (about.get("hope") !== 1) return;
  const isHope = asked.wanted.has("future") || asked.units.some(({ topics }) => topics.includes("hope"));
  put(into, isHope ? HOPE.asked : HOPE.unasked, 1);
}

const OTHER = { happening: feature("other happening"), people: feature("other people") };

/** A fact of another kind of event than the one asked about, or in which a person asked about has no part. */
function addOthers({ entry, asked }: Seen, into: Features): void {
  const isOfEvent = entry.fact.fact === "event" || entry.fact.fact === "detail";
  const isOther =
    isOfEvent && asked.known.some((each) => each.sort === "happening" && metBy(each, entry) === 0);
  if (isOther) put(into, OTHER.happening, 1);
  const strangers = peopleIn(asked).filter((each) => !entry.about.has(each) && !entry.around.has(each));
  put(into, OTHER.people, strangers.length);
}

const ALIKE = byKey(WAYS, (by) => ({
  alike: feature(`${by} alike`),
  some: feature(`${by} some alike`),
  likest: feature(`${by} likest`),
}));

/** What questions like this one are answered by. */
function addVotes({ entry: { fact }, votes }: Seen, into: Features): void {
  const trust = votes.trust.fact;
  for (const by of WAYS) {
    const share = votes[by].share(fact.id);
    if (share === 0) continue;
    const features = ALIKE[by];
    put(into, features.alike, trust * share);
    put(into, features.some, trust * Math.log(1 + share / LITTLE_SHARE));
    put(into, features.likest, trust * votes[by].nearest(fact.id));
  }
}
