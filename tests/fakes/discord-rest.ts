/** What is particular to Discord's REST API: how it refuses, how it limits, and what it gives back. */

/** How Discord refuses: a status, with its own code. */
export type Refusal = {
  readonly status: number;
  readonly code?: number;
  /** After how many seconds to try again. */
  readonly retryAfter?: number;
  /** Whether it took what was sent, and only its word of that got lost. */
  readonly isTaken?: boolean;
};

/** No answer at all, as the connection is gone. */
export const BROKEN: Refusal = { status: 0 };

export const INVALID_FORM: Refusal = { status: 400, code: 50035 };
export const UNKNOWN_INTERACTION: Refusal = { status: 404, code: 10062 };
export const ALREADY_ACKNOWLEDGED: Refusal = { status: 400, code: 40060 };

type Head = Readonly<Record<string, string>>;

export type Answer = { readonly status: number; readonly head?: Head; readonly body?: unknown };

/** Errors of Discord itself are JSON; those of the servers before it are not. */
export function refuse({ status, code = 0, retryAfter }: Refusal): Answer {
  if (status >= 500) return { status };
  const body = { message: "refused", code, ...(retryAfter !== undefined && { retry_after: retryAfter }) };
  const head: Head =
    retryAfter === undefined ? {} : { "retry-after": String(retryAfter), "x-ratelimit-scope": "user" };
  return { status, head, body };
}

const LIMIT = 5;
/** In milliseconds; much shorter than Discord's, as tests wait for it. */
const WINDOW = 50;

/** Counts the requests of each route, five in a twentieth of a second. Gives what is left, and refuses the sixth. */
export function buckets(): (route: string) => Head | undefined {
  const taken = new Map<string, { since: number; count: number }>();
  return (route) => {
    const now = performance.now();
    const held = taken.get(route);
    const bucket = held && now - held.since < WINDOW ? held : { since: now, count: 0 };
    taken.set(route, bucket);
    bucket.count += 1;
    if (bucket.count > LIMIT) return undefined;
    return {
      "x-ratelimit-bucket": `bucket of ${route}`,
      "x-ratelimit-limit": String(LIMIT),
      "x-ratelimit-remaining": String(LIMIT - bucket.count),
      "x-ratelimit-reset-after": String((bucket.since + WINDOW - now) / 1000),
    };
  };
}
