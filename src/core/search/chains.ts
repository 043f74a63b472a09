/**
 * Chains of numbers, each under one number, in a few flat arrays: a chain is known by its last link and by the chain
 * before it.
 */
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
  // Of each chain the one before its last link, and that link, side by side: they are looked at together.
  let [parts, longer] = [grown(Int32Array), grown(Uint8Array)];
  let slots = new Int32Array(parts.length);
  const slotOf = (chain: number, link: number) => {
    let slot = hash(chain, link) & (slots.length - 1);
    for (let at = slots[slot] ?? 0; at !== NO_CHAIN; at = slots[slot] ?? 0) {
      if (parts[2 * at] === chain && parts[2 * at + 1] === link) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const enlarge = () => {
    parts = grown(Int32Array, parts);
    longer = grown(Uint8Array, longer);
    slots = new Int32Array(parts.length);
    for (let at = START + 1; at < size; at += 1)
      slots[slotOf(parts[2 * at] ?? 0, parts[2 * at + 1] ?? 0)] = at;
  };
  return {
    goesOn: (chain) => longer[chain] === 1,
    next: (chain, link) => slots[slotOf(chain, link)] ?? NO_CHAIN,
    grow(chain, link) {
      const known = slots[slotOf(chain, link)] ?? NO_CHAIN;
      if (known !== NO_CHAIN) return known;
      if (2 * size === parts.length) enlarge();
      parts[2 * size] = chain;
      parts[2 * size + 1] = link;
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
