/** Who visits a chat, where many processes could: one message is never sent by two of them. */
import * as z from "zod";
import type { Clock } from "./clock.ts";
import type { Visit } from "./visit.ts";

/** A record per chat that is being visited. */
export const CLAIM = { name: "claims", version: 1, schema: z.literal(true) } as const;

export type Claims = {
  add(key: string, value: true, ttl?: number): Promise<boolean>;
  delete(key: string): Promise<unknown>;
};

/** When the claim of a process that was killed ends, in milliseconds: longer than a visit can take. */
const LONGEST = 60_000;

/** How soon to come again where another process is, in milliseconds. */
const LATER = 5000;

/** Visits a chat unless another process does. What was visited leaves its claim to time where the store fails. */
export async function claimed(
  { claims, clock }: { readonly claims: Claims; readonly clock: Clock },
  chat: string,
  visit: () => Promise<Visit>,
): Promise<Visit> {
  const isOurs = await claims.add(chat, true, LONGEST).catch(() => false);
  if (!isOurs) return { isSent: false, next: "again", at: clock.now() + LATER };
  const visited = await visit();
  await claims.delete(chat).catch(() => {});
  return visited;
}
