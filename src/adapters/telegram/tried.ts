/** Calls that may be refused without harm. */
import { GrammyError } from "grammy";
import { type Refusal, refusalOf } from "./faults.ts";

/** Refusals after which nothing more is to be done. */
const HARMLESS: readonly (Refusal | undefined)[] = ["unchanged", "lost", "late", "moved"];

/** Makes a call, and gives the harmless refusal that it met. `otherwise`: the one that any bad request counts as. */
export async function tried(call: () => Promise<unknown>, otherwise?: Refusal): Promise<Refusal | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error) ?? (isBadRequest(error) ? otherwise : undefined);
    if (!HARMLESS.includes(refusal)) throw error;
    return refusal;
  }
}

/** Telegram does not like something about the call; 400 is its code for nearly everything. */
export function isBadRequest(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400;
}
