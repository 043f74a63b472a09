/**
 * Chains of numbers, each under one number, in a few flat arrays: a chain is known by its last link and by the chain
 * before it.
 */
import { fitting, grown } from "./grown.ts";

export type Chains = {
  /** The chain that is another one and a link more; `NO_CHAIN` where it is not there. */
  readonly next: Next;
  /** Whether there is any. */
  readonly goesOn: (chain: number) => boolean;
};

export type Next = (chain: number, link: number) => number;

export type ChainsBuilder = {
  /** The chain that is another one and a link more, anew where it was not there: the first is `START` + 1, then one more each. */
  readonly grow: Next;
  build(): Chains;
};

export const NO_CHAIN = 0;
/** The empty chain. */
export const START = 1;

export function createChains(): ChainsBuilder {
  let size = START + 1;
  let known: Known<Int32Array> = { parts: grown(Int32Array), slots: grown(Int32Array) };
  let longer = grown(Uint8Array);
  return {
    grow(chain, link) {
      const found = known.slots[slotOf(known, chain, link)] ?? NO_CHAIN;
      if (found !== NO_CHAIN) return found;
      if (2 * size === known.parts.length) {
        known = enlarged(known, size);
        longer = grown(Uint8Array, longer);
      }
      known.parts[2 * size] = chain;
      known.parts[2 * size + 1] = link;
      longer[chain] = 1;
      known.slots[slotOf(known, chain, link)] = size;
      size += 1;
      return size - 1;
    },
    build: () => ({
      next: nextIn({ parts: fitting(known.parts, 2 * size), slots: fitting(known.slots) }),
      goesOn: goesOnIn(longer.slice(0, size)),
    }),
  };
}

/**
 * Of each chain the one before its last link, and that link, side by side: they are looked at together. And chains by the
 * hash of the two.
 */
type Known<Numbers> = { readonly parts: Numbers; readonly slots: Numbers };

// Functions of their own: those who only need one of the two keep nothing of the other.

function nextIn(known: Known<Int32Array | Uint16Array>): Chains["next"] {
  return (chain, link) => known.slots[slotOf(known, chain, link)] ?? NO_CHAIN;
}

function goesOnIn(longer: Uint8Array): Chains["goesOn"] {
  return (chain) => longer[chain] === 1;
}

function slotOf({ parts, slots }: Known<Int32Array | Uint16Array>, chain: number, link: number): number {
  let slot = hash(chain, link) & (slots.length - 1);
  for (let at = slots[slot] ?? 0; at !== NO_CHAIN; at = slots[slot] ?? 0) {
    if (parts[2 * at] === chain && parts[2 * at + 1] === link) break;
    slot = (slot + 1) & (slots.length - 1);
  }
  return slot;
}

function enlarged({ parts, slots }: Known<Int32Array>, size: number): Known<Int32Array> {
  const larger = { parts: grown(Int32Array, parts), slots: new Int32Array(2 * slots.length) };
  for (let at = START + 1; at < size; at += 1)
    larger.slots[slotOf(larger, parts[2 * at] ?? 0, parts[2 * at + 1] ?? 0)] = at;
  return larger;
}

function hash(chain: number, link: number): number {
  const mixed = Math.imul(chain, 0x9e3779b1) ^ Math.imul(link, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
