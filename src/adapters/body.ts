/** How long a body that somebody sends may be. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

/**
 * Lets no body through that is longer than `most` bytes. Hono's own limit makes a stream of each body, which takes longer
 * than all else about a request; a length that is said is enough, as Node.js reads no more than that.
 */
export function limitBody(most: number, refuse: (c: Context) => Response): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: most, onError: refuse });
  return async (c, next) => {
    const said = c.req.header("content-length");
    if (said === undefined || !/^\d+$/.test(said)) return counted(c, next);
    if (Number(said) > most) return refuse(c);
    return next();
  };
}
