import { expect, test } from "vitest";
import { healthEndpoints, type Parts } from "../../src/server/health.ts";
import { askedOf } from "../http.ts";

const WELL: Parts = { discord: { isUp: true }, telegram: { isUp: true } };
const DEAF: Parts = { ...WELL, telegram: { isUp: false, ...{ why: "nothing comes in" } } };

test("lives as long as it can answer", async () => {
  const { status, body } = await asked("/live", DEAF);
  expect(status).toBe(200);
  expect(body).toEqual({ isLive: true, uptime: expect.any(Number) });
});

test("is ready when all of its parts are, each of which says how it is", async () => {
  expect(await asked("/ready", WELL)).toEqual({ status: 200, body: { isUp: true, parts: WELL } });
});

test("is not ready when a part is not, and says which and why", async () => {
  const { status, body } = await asked("/ready", DEAF);
  expect(status).toBe(503);
  expect(body).toEqual({ isUp: false, parts: DEAF });
});

test("shows a part that works otherwise than it is meant to, and is ready all the same", async () => {
  const parts: Parts = { ...WELL, stories: { isUp: true, isDegraded: true, ...{ faults: ["a fault"] } } };
  expect(await asked("/ready", parts)).toEqual({
    status: 200,
    body: { isUp: true, isDegraded: true, parts },
  });
  expect(await asked("/ready/stories", parts)).toMatchObject({ status: 200, body: { isDegraded: true } });
});

test.for([
  { path: "/ready/discord", status: 200 },
  { path: "/ready/telegram", status: 503 },
])("tells a balancer that needs one part alone about that: $path", async ({ path, status }) => {
  expect(await asked(path, DEAF)).toMatchObject({ status, body: { isUp: status === 200 } });
});

test.for(["/ready/constructor", "/ready/", "/ready/nobody", "/ready/%00"])(
  "says which parts there are to whoever asks for another: %s",
  async (path) => {
    const { status, body } = await asked(path, WELL);
    expect(status).toBe(404);
    expect(body).toEqual({ error: "expected /ready or one of /ready/discord, /ready/telegram" });
  },
);

test("answers as it is now, and to nothing but a look", async () => {
  const [live] = healthEndpoints(() => WELL);
  const get = await askedOf(live, new Request("http://localhost/live"));
  expect(get.headers.get("cache-control")).toBe("no-store");
  const head = await askedOf(live, new Request("http://localhost/live", { method: "HEAD" }));
  expect(head.status).toBe(200);
  const post = await askedOf(live, new Request("http://localhost/live", { method: "POST" }));
  expect(post.status).toBe(405);
  expect(post.headers.get("allow")).toBe("GET, HEAD");
});

async function asked(path: string, parts: Parts) {
  const endpoint = healthEndpoints(() => parts).find((each) => path.startsWith(each.path));
  const response = await askedOf(endpoint, new Request(`http://localhost${path}`));
  return { status: response.status, body: await response.json() };
}
