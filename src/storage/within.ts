import { setImmediate as turn } from "node:timers/promises";
import { StoreError, WITHIN } from "./backend.ts";

/**
 * What `work` gives, if it does in time. Otherwise `late` is told, before this rejects. Where this process itself was
 * too busy to look, what has come in meanwhile counts as in time.
 * @throws {StoreError} when it is late, and whatever `work` throws.
 */
export async function within<T>(work: Promise<T>, late?: (error: StoreError) => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(async () => {
      // Timers come before what has come in over the network, in each turn of the loop.
      for (let turns = 0; turns < TURNS; turns += 1) await turn();
      if (isOver) return;
      const error = new StoreError();
      late?.(error);
      reject(error);
    }, WITHIN);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

/**
 * In how many turns of the loop an answer that has come in gets through the client: reading takes one, the rest is to be
 * sure.
 */
const TURNS = 3;
