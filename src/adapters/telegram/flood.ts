/** Chats that Telegram wants to be left alone for longer than an answer is of use. */
import type { Transformer } from "grammy";
import type { Log } from "../adapter.ts";

/** Most chats that are remembered; then all are forgotten, which only costs each a call that is refused. */
const MOST_CHATS = 1000;

/**
 * Leaves such a chat alone until its time is over, as calls before only make it longer; what would have been sent
 * is given up as flooded. The log is told once while any chat is left alone.
 */
export function restrain(log: Log): Transformer {
  const until = new Map<unknown, number>();
  let told = 0;
  return async (call, method, payload, signal) => {
    const chat = "chat_id" in payload ? payload.chat_id : undefined;
    const left = Math.ceil(((until.get(chat) ?? 0) - performance.now()) / 1000);
    if (left > 0) return refusal(left);
    until.delete(chat);
    const response = await call(method, payload, signal);
    const wait = response.ok ? undefined : response.parameters?.retry_after;
    if (wait === undefined) return response;
    const end = performance.now() + wait * 1000;
    if (until.size >= MOST_CHATS) until.clear();
    if (chat !== undefined) until.set(chat, end);
    if (told <= performance.now()) log.warn({ method, seconds: wait }, FLOODED);
    told = Math.max(told, end);
    return response;
  };
}

const FLOODED = "Telegram takes no more for now; answers that would come too late are given up";

/** What Telegram itself would say. */
function refusal(left: number) {
  return {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${left}`,
    parameters: { retry_after: left },
  } as const;
}
