/** Hono's answers to what was asked for over HTTP. */
import type { Hono } from "hono";
import type { Called, Endpoint, Given } from "../adapter.ts";
import { refused } from "../http.ts";

/** Answers as the app does. What is sent along may have so many bytes; the app may take less. */
export function byHono(app: Hono, most: number): Endpoint["handle"] {
  return async (called) => {
    const address = addressOf(called);
    if (!address) return refused(400, "a path on a host");
    const hasBody = called.method !== "GET" && called.method !== "HEAD";
    const body = hasBody ? await called.body(most) : undefined;
    if (hasBody && !body) return refused(413, `at most ${most} bytes`);
    const init = {
      method: called.method,
      headers: headersOf(called),
      ...(body && { body: Buffer.from(body) }),
    };
    return givenOf(await app.fetch(new Request(address, init)));
  };
}

function addressOf({ url, headers }: Called): URL | undefined {
  return url.startsWith("/")
    ? (URL.parse(`http://${headers.host ?? "localhost"}${url}`) ?? undefined)
    : undefined;
}

function headersOf({ headers }: Called): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
}

async function givenOf(response: Response): Promise<Given> {
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}
