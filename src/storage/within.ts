import { StoreError, WITHIN } from "./backend.ts";

/**
 * What `work` gives, if it does in time. Otherwise `late` is told, before this rejects.
 * @throws {StoreError} when it is late, and whatever `work` throws.
 */
export async function within<T>(work: Promise<T>, late?: (error: StoreError) => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new StoreError();
      late?.(error);
      reject(error);
    }, WITHIN);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
