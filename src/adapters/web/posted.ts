/** What may be posted to the page, whatever it says. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isJson } from "../http.ts";

/** Lets JSON through, the one type that other sites' forms can't send, of at most so many bytes. */
export function jsonWithin(most: number): [MiddlewareHandler, MiddlewareHandler] {
  const onError = (c: Context) => c.json({ error: `expected at most ${most} bytes` }, 413);
  return [
    bodyLimit({ maxSize: most, onError }),
    async (c, next) =>
      isJson({ headers: c.req.header() })
        ? next()
        : c.json({ error: "expected the content type application/json" }, 415),
  ];
}

/** What was posted; undefined where it is no JSON after all. */
export function bodyOf(c: Context): Promise<unknown> {
  return c.req.json().catch(() => undefined);
}
