/** How much one reader, and one chat, may ask. */
import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import type { Allowance, Limits } from "#core/memory/memory.ts";
import type { LimiterOptions } from "./backend.ts";

/**
 * For a reader: a question every three seconds, all the time. Whoever reads the answers is slower, and whoever
 * pages through them quickly stays below it.
 */
const PER_READER = { keyPrefix: "limit.reader", points: 20, duration: 60 };

/** For a chat: one answer a second, which is also the pace that Telegram holds a chat to. */
const PER_CHAT = { keyPrefix: "limit.chat", points: 60, duration: 60 };

const ALLOWED: Allowance = { isAllowed: true, retryAfter: 0, isFirst: false };

/** Without a store that counts, everything is allowed: answers matter more. */
export function limits(
  limiter: (options: LimiterOptions) => RateLimiterAbstract,
  failed: (error: unknown) => void,
): Limits {
  const perReader = limiter(PER_READER);
  const perChat = limiter(PER_CHAT);

  const count = async (counter: RateLimiterAbstract, key: string): Promise<Allowance> => {
    try {
      await counter.consume(key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refused(refusal, counter.points);
      failed(refusal);
    }
    return ALLOWED;
  };
  return {
    async take(reader, chat) {
      const own = await count(perReader, reader);
      // What one reader is refused takes nothing from the others of the chat.
      return own.isAllowed && chat !== undefined ? count(perChat, chat) : own;
    },
  };
}

function refused({ msBeforeNext, consumedPoints }: RateLimiterRes, points: number): Allowance {
  return {
    isAllowed: false,
    retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)),
    isFirst: consumedPoints === points + 1,
  };
}
