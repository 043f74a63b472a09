/** Work that many processes are asked for, and one is to do. */

/**
 * Sees to it that of many processes which are asked for a piece of work, one does it: where another is about it this
 * waits, and does it itself if that one ends without having done it. Rejects only with what `work` rejects with.
 * @returns who did it: this process, or another one; or "left" where `signal` ended the waiting.
 */
export type Once = (id: string, work: () => Promise<void>, signal: AbortSignal) => Promise<Doer>;

export type Doer = "this" | "another" | "left";

/** For a process that shares its work with no other. */
export const alone: Once = async (_, work) => {
  await work();
  return "this";
};
