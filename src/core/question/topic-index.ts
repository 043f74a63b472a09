/** Which facts are about which topics, topic by topic. */
import type { Topic, Topics } from "./topics.ts";
import type { Unit } from "./units.ts";

/** What each fact is about by itself, and what the event is about that it belongs to. */
type About = { readonly about: Topics; readonly around: Topics };

/** How much each fact meets a unit, by itself and by its event, 0 to 1. */
export type Met = { readonly own: Float64Array; readonly around: Float64Array };

export type TopicIndex = {
  /** How rare a topic is among the facts, 0 to 1; 1 for one that no fact is about. */
  rarity(topic: Topic): number;
  /** True when some fact is about it. */
  knows(topic: Topic): boolean;
  meet(unit: Unit): Met;
  /** How much each fact says by its kind, its title and those who have part in it, beside some topics: the rare counts most. */
  saysBeside(topics: Iterable<Topic>): Float64Array;
};

/** Facts by their places, and how much each is about a topic. */
type Places = { readonly facts: readonly number[]; readonly shares: readonly number[] };

type Known = {
  readonly own: Places;
  readonly around: Places;
  readonly saying: readonly number[];
  readonly rarity: number;
};

/** Even what every fact is about counts for something. */
const LEAST_RARITY = 0.05;

export function topicIndex(facts: readonly About[]): TopicIndex {
  const topics = gathered(facts);
  const said = new Float64Array(facts.length);
  for (const { saying, rarity } of topics.values())
    for (const at of saying) said[at] = (said[at] ?? 0) + rarity;
  return {
    knows: (topic) => topics.has(topic),
    rarity: (topic) => topics.get(topic)?.rarity ?? 1,
    meet({ topics: any, shares }) {
      const met = { own: new Float64Array(facts.length), around: new Float64Array(facts.length) };
      for (const [at, topic] of any.entries()) {
        const known = topics.get(topic);
        if (!known) continue;
        raise(met.own, known.own, shares?.[at] ?? 1);
        raise(met.around, known.around, shares?.[at] ?? 1);
      }
      return met;
    },
    saysBeside(asked) {
      const left = said.slice();
      for (const topic of asked) {
        const { saying = [], rarity = 0 } = topics.get(topic) ?? {};
        for (const at of saying) left[at] = (left[at] ?? 0) - rarity;
      }
      return left;
    },
  };
}

type Gathering = Readonly<Record<"own" | "around", Record<keyof Places, number[]>>> & {
  readonly saying: number[];
};

function gathered(facts: readonly About[]): ReadonlyMap<Topic, Known> {
  const topics = new Map<Topic, Gathering>();
  for (const [at, { about, around }] of facts.entries()) {
    for (const [topic, share] of about) {
      const known = knownOf(topics, topic);
      put(known.own, at, share);
      if (share === 1 && isConcept(topic)) known.saying.push(at);
    }
    for (const [topic, share] of around) put(knownOf(topics, topic).around, at, share);
  }
  return new Map(Array.from(topics, ([topic, known]) => [topic, whole(known, facts.length)]));
}

function knownOf(topics: Map<Topic, Gathering>, topic: Topic): Gathering {
  const known = topics.get(topic) ?? {
    own: { facts: [], shares: [] },
    around: { facts: [], shares: [] },
    saying: [],
  };
  topics.set(topic, known);
  return known;
}

function put({ facts, shares }: Gathering["own"], at: number, share: number): void {
  facts.push(at);
  shares.push(share);
}

/** Lists that were pushed to have room for many more, and there are thousands: so they are copied. */
function whole({ own, around, saying }: Gathering, facts: number): Known {
  const count = new Set([...own.facts, ...around.facts]).size;
  return {
    own: copied(own),
    around: copied(around),
    saying: saying.slice(),
    rarity: 1 - Math.log(1 + count) / Math.log(1 + facts) || LEAST_RARITY,
  };
}

function copied({ facts, shares }: Places): Places {
  return facts.length === 0 ? NONE : { facts: facts.slice(), shares: shares.slice() };
}

const NONE: Places = { facts: [], shares: [] };

function raise(met: Float64Array, { facts, shares }: Places, part: number): void {
  for (let next = 0; next < facts.length; next += 1) {
    const at = facts[next] ?? 0;
    met[at] = Math.max(met[at] ?? 0, part * (shares[next] ?? 0));
  }
}

/** Neither somebody's name nor a word that is in no concept. */
function isConcept(topic: Topic): boolean {
  return typeof topic === "string" && !topic.startsWith("=");
}
