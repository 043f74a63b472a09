/** What a place that follows a story is sent, though nobody asks at that moment. */
import type { Recalled } from "#core/memory/memory.ts";
import { type Answered, answer, type Bot } from "./answer.ts";

/** What is known of the place, as it is when the message is sent. */
type Follower = {
  readonly recalled: Recalled;
  readonly story: string;
  /** The version up to which it was told. */
  readonly since: number;
  /** In milliseconds since 1970. */
  readonly now: number;
};

/**
 * What changed, as the place would be told if somebody there asked: in its language, of those whom it follows. There
 * is nothing to send unless the outcome is `answered`: it was corrected in another language, or about somebody else.
 */
export function updateFor(bot: Bot, { recalled, story, since, now: at }: Follower): Answered {
  const now = Temporal.Instant.fromEpochMilliseconds(Math.round(at));
  const values = { since: String(since), whose: "followed" };
  const { language, reader } = recalled.here ?? {};
  const place = reader === undefined ? "group" : "private";
  return answer(
    bot,
    { message: { call: { command: "news", values, story } }, language, place, now },
    { recalled, mayManage: false },
  );
}
