/** How an answer ends, for whoever observes. */
import type { About, Answering } from "../adapter.ts";
import { refusalOf } from "./faults.ts";
import { resultOf } from "./pulse.ts";

/**
 * Tells whether the answer got through.
 * @throws what `sending` throws.
 */
export async function ending(answering: Answering, about: About, sending: Promise<void>): Promise<void> {
  try {
    await sending;
    answering.end(about);
  } catch (error) {
    answering.end(about, refusalOf(error) ?? resultOf(error));
    throw error;
  }
}
