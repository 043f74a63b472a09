/** `/live` and `/ready`: JSON for people, the status for machines. They hold no ids, no names and no words. */
import type { Called, Endpoint, Given } from "../adapters/adapter.ts";
import { json, pathOf, refused } from "../adapters/http.ts";

/**
 * What the bot needs to work, by name. Whatever a part says of itself is shown. `isDegraded`: it works, but not as it is
 * meant to, and somebody has to look.
 */
export type Parts = Readonly<Record<string, { readonly isUp: boolean; readonly isDegraded?: boolean }>>;

/**
 * `/live` answers as long as the process can; `/ready` says of each part whether it works, with 503 if one does not. A
 * part that is degraded is shown as such and answered for with 200: a probe that failed would take away what still works.
 */
export function healthEndpoints(parts: () => Parts): readonly Endpoint[] {
  const live = async () => json({ isLive: true, uptime: Math.floor(process.uptime()) });
  return [readOnly("/live", live), readiness(parts)];
}

/** `/ready` as a whole, and `/ready/discord` for that part alone, for a balancer that needs no other. */
function readiness(parts: () => Parts): Endpoint {
  return readOnly("/ready", async (called) => {
    const all = parts();
    const [, , name] = pathOf(called).split("/");
    const part = name === undefined ? whole(all) : Object.hasOwn(all, name) ? all[name] : undefined;
    const known = Object.keys(all).map((each) => `/ready/${each}`);
    if (!part) return refused(404, `/ready or one of ${known.join(", ")}`);
    return json(part, part.isUp ? 200 : 503);
  });
}

function whole(parts: Parts) {
  const all = Object.values(parts);
  const isDegraded = all.some((part) => part.isDegraded);
  return { isUp: all.every(({ isUp }) => isUp), ...(isDegraded && { isDegraded }), parts };
}

/** An endpoint that only shows something, and always as it is now. */
export function readOnly(path: string, show: (called: Called) => Promise<Given>): Endpoint {
  return {
    path,
    async handle(called) {
      if (called.method !== "GET" && called.method !== "HEAD")
        return refused(405, "GET", { allow: "GET, HEAD" });
      const given = await show(called);
      return { ...given, headers: { ...given.headers, "cache-control": "no-store" } };
    },
  };
}
