/** What is known where a sentence stands: who is named in it, who was named before, who spoke last. */
import type { Actor, Mention } from "./actors.ts";
import type { Line } from "./spot.ts";

/** Somebody named in the sentence at hand. */
export type Here = Mention & { readonly actor: Actor };

/** What is known where a sentence stands. */
export type Scene = {
  readonly line: Line;
  /** Who is named in the sentence, in order. Those who only stand in somebody's office are left out. */
  readonly here: readonly Here[];
  /** Who was named so far, the last one first. */
  readonly before: readonly Actor[];
  /** Who spoke last. */
  readonly last: Actor | undefined;
};

/** The one who was named last of those who hold an office: "the minister". */
export function holderOf(offices: readonly string[], { before, here }: Scene): Actor | undefined {
  const all = [...here.map(({ actor }) => actor).toReversed(), ...before];
  return all.find((actor) => actor.offices.some((own) => offices.some((each) => isSameOffice(own, each))));
}

/** Turkish offices have an ending when it is said of what: bakan, bakanı. */
function isSameOffice(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length > 4 &&
      other.length > 4 &&
      (one.startsWith(other) || other.startsWith(one)) &&
      Math.abs(one.length - other.length) <= 2)
  );
}
