/** Chains of numbers, each under one number, in a few flat arrays: a chain is known by its last link and by the chain before it. */
import { grown } from "./grown.ts";

export type Chains = {
  /** The chain that is another one and a link more, anew where it was not there: the first is `START` + 1, then one more each. */
  grow(chain: number, link: number): number;
  /** The same; `NO_CHAIN` where it is not there. */
  next(chain: number, link: number): number;
  /** Whether there is any. */
  goesOn(chain: number): boolean;
};

export const NO_CHAIN = 0;
/** The empty chain. */
export const START = 1;

export function createChains(): Chains {
  let size = START + 1;
  let [befores, links, longer] = [grown(Int32Array), grown(Int32Array), grown(Uint8Array)];
  let slots = new Int32Array(2 * befores.length);
  const slotOf = (chain: number, link: number) => {
    let slot = hash(chain, link) & (slots.length - 1);
    for (let at = slots[slot] ?? 0; at !== NO_CHAIN; at = slots[slot] ?? 0) {
      if (befores[at] === chain && links[at] === link) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const enlarge = () => {
    befores = grown(Int32Array, befores);
    links = grown(Int32Array, links);
    longer = grown(Uint8Array, longer);
    slots = new Int32Array(2 * befores.length);
    for (let at = START + 1; at < size; at += 1) slots[slotOf(befores[at] ?? 0, links[at] ?? 0)] = at;
  };
  return {
    goesOn: (chain) => longer[chain] === 1,
    next: (chain, link) => slots[slotOf(chain, link)] ?? NO_CHAIN,
    grow(chain, link) {
      const known = slots[slotOf(chain, link)] ?? NO_CHAIN;
      if (known !== NO_CHAIN) return known;
      if (size === befores.length) enlarge();
      befores[size] = chain;
      links[size] = link;
      longer[chain] = 1;
      slots[slotOf(chain, link)] = size;
      size += 1;
      return size - 1;
    },
  };
}

function hash(chain: number, link: number): number {
  const mixed = Math.imul(chain, 0x9e3779b1) ^ Math.imul(link, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
