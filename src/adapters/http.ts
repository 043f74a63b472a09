/** What all that answers over HTTP has in common. */
import type { Called, Endpoint, Given } from "./adapter.ts";

/** Takes what a platform posts to one path, and nothing else. */
export function posted(path: string, answer: Endpoint["handle"]): Endpoint {
  return {
    path,
    async handle(called) {
      if (pathOf(called) !== path) return NOTHING_HERE;
      return called.method === "POST" ? answer(called) : refused(405, "POST", { allow: "POST" });
    },
  };
}

/** The path alone. */
export function pathOf({ url }: Pick<Called, "url">): string {
  const end = url.indexOf("?");
  return end === -1 ? url : url.slice(0, end);
}

/** A header that stands there once; empty where it does not. */
export function headerOf({ headers }: Pick<Called, "headers">, name: string): string {
  const found = headers[name];
  return typeof found === "string" ? found : "";
}

/** Whether JSON is sent along. */
export function isJson(called: Pick<Called, "headers">): boolean {
  return /^application\/json\s*(?:;|$)/i.test(headerOf(called, "content-type"));
}

export function json(value: unknown, status = 200, headers: Given["headers"] = {}): Given {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) };
}

/** Says what was expected in place of what came. */
export function refused(status: number, expected: string, headers?: Given["headers"]): Given {
  return json({ error: `expected ${expected}` }, status, headers);
}

export const NOTHING_HERE: Given = json({ error: "there is nothing at this path" }, 404);

/** What broke is told to nobody outside. */
export const BROKEN: Given = json({ error: "something broke on our side" }, 500);
