import { generateKeyPairSync } from "node:crypto";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { discord } from "../../../src/adapters/discord/index.ts";
import { testBot } from "../../bot.ts";
import { PUBLIC_KEY, requestOf, type Signed, signed } from "../../fakes/discord-http.ts";
import { askedOf } from "../../http.ts";
import { noteAll } from "../../observer.ts";
import { RECORDED, recorded } from "./recorded.ts";
import { quietLog, stage } from "./stage.ts";

const bot = await testBot();
const log = quietLog();
const observer = noteAll();
const { http } = discord({ bot, log, observer, publicKey: PUBLIC_KEY });
if (!http) throw new Error("expected an endpoint");
const { path } = http;
const asked = (request: Request) => askedOf(http, request);

test("answers the ping by which Discord checks the address", async () => {
  const response = await asked(requestOf(signed(JSON.stringify(recorded("ping")))));
  expect(path).toBe("/discord/interactions");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.text()).toBe('{"type":1}');
});

test("answers every recorded interaction letter by letter as over the gateway", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  const answered: string[] = [];
  for (const name of RECORDED) {
    const response = await asked(requestOf(signed(JSON.stringify(recorded(name)))));
    // What is not offered has no answer over the gateway either, but HTTP has to say something.
    const dispatched = fake.dispatch(recorded(name));
    if (response.status !== 200) continue;
    await dispatched;
    expect(await response.text(), name).toBe(fake.taken.get(recorded(name).id));
    answered.push(name);
  }
  expect(RECORDED.filter((name) => !answered.includes(name))).toEqual(["form-guild-en"]);
  expect(fake.taken.size).toBe(answered.length);
});

/** Flips one bit. */
function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const at = bit % (bytes.length * 8);
  return bytes.map((byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte));
}

const stranger = generateKeyPairSync("ed25519").privateKey;

/** Every way to change a request of Discord's, or to make one up. */
const FORGERIES = {
  body: (body, bit) => ({ ...signed(body), body: flipped(signed(body).body, bit) }),
  "end of body": (body, bit) => ({ ...signed(body), body: signed(body).body.slice(0, bit % body.length) }),
  timestamp: (body, bit) => {
    const right = signed(body);
    return {
      ...right,
      timestamp: Buffer.from(flipped(Buffer.from(right.timestamp), bit)).toString("latin1"),
    };
  },
  signature: (body, bit) => ({ ...signed(body), signature: flipped(signed(body).signature, bit) }),
  key: (body) => signed(body, { key: stranger }),
  "old body": (body, bit) => signed(body, { age: 301 + bit }),
  "body from the future": (body, bit) => signed(body, { age: -302 - bit }),
  "old signature on a new timestamp": (body) => ({
    ...signed(body, { age: 1000 }),
    timestamp: signed(body).timestamp,
  }),
} satisfies Record<string, (body: string, bit: number) => Signed>;

test.for(Object.entries(FORGERIES))(
  "takes no request with a forged %s, and reads nothing of it",
  ([, forge]) => {
    const parse = vi.spyOn(JSON, "parse");
    const forged = fc.asyncProperty(fc.constantFrom(...RECORDED), fc.nat(100_000), async (name, bit) => {
      const request = requestOf(forge(JSON.stringify(recorded(name)), bit));
      parse.mockClear();
      const { status } = await asked(request);
      expect(parse).not.toHaveBeenCalled();
      expect(status).toBe(401);
    });
    return fc.assert(forged, { numRuns: 100 }).finally(() => parse.mockRestore());
  },
);

test("takes a request that was signed some minutes ago, by clocks that differ", async () => {
  for (const age of [-290, 290]) {
    const response = await asked(requestOf(signed(JSON.stringify(recorded("ping")), { age })));
    expect(response.status).toBe(200);
  }
});

const PING = JSON.stringify(recorded("ping"));
const URL_OF = "http://127.0.0.1/discord/interactions";

test.for<{ name: string; status: number; request: () => Request }>([
  {
    name: "no signature at all",
    status: 401,
    request: () => new Request(URL_OF, { method: "POST", body: PING }),
  },
  {
    name: "a signature in capitals, which Discord does not write",
    status: 401,
    request: () => {
      const right = signed(PING);
      const signature = Buffer.from(right.signature)
        .toString("hex")
        .replaceAll(/[a-f]/g, (x) => x.toUpperCase());
      return requestOf(right, { "x-signature-ed25519": signature });
    },
  },
  { name: "GET", status: 405, request: () => new Request(URL_OF) },
  { name: "a form", status: 415, request: () => requestOf(signed(PING), { "content-type": "text/plain" }) },
  {
    name: "more than a megabyte",
    status: 413,
    request: () => requestOf(signed("x".repeat(1024 * 1024 + 1))),
  },
  {
    name: "a compressed body, which is never unpacked",
    status: 400,
    request: () => requestOf(signed(gzipSync(PING)), { "content-encoding": "gzip" }),
  },
  { name: "what is no JSON", status: 400, request: () => requestOf(signed("{")) },
  { name: "what is no interaction", status: 400, request: () => requestOf(signed("null")) },
  { name: "what is not offered", status: 400, request: () => requestOf(signed('{"type":99}')) },
])("refuses $name with $status and says what was expected", async ({ status, request }) => {
  const response = await asked(request());
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: expect.stringContaining("expected") });
  if (status === 405) expect(response.headers.get("allow")).toBe("POST");
});

test("says nothing of what broke on our side, and reports it", async () => {
  const errors: unknown[] = [];
  const commands = new Proxy(bot.commands, {
    get() {
      throw new Error("secret path");
    },
  });
  const broken = { ...bot, commands, report: (error: unknown) => String(errors.push(error)) };
  const adapter = discord({ bot: broken, log, observer, publicKey: PUBLIC_KEY });
  const response = await askedOf(adapter.http, requestOf(signed(JSON.stringify(recorded("button-dm-tr")))));
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: "something broke on our side" });
  expect(errors).toHaveLength(1);
});

test("tells whoever observes what kind of answer it gave, and of a ping nothing", async () => {
  observer.ended.length = 0;
  for (const name of ["command-who-dm-tr", "typing-who-guild-en", "ping"])
    await asked(requestOf(signed(JSON.stringify(recorded(name)))));
  expect(observer.ended).toEqual([
    { about: { command: "who", language: "tr", outcome: "answered" } },
    { about: { command: "who", language: "en", outcome: "offered" } },
  ]);
});

test("says when Discord last called", async () => {
  const adapter = discord({ bot, log, observer, publicKey: PUBLIC_KEY });
  expect(adapter.health()).toMatchObject({ isUp: true, lastUpdate: undefined });
  await askedOf(adapter.http, requestOf({ ...signed("{}"), timestamp: "1" }));
  expect(adapter.health().lastUpdate).toBeUndefined();
  await askedOf(adapter.http, requestOf(signed(JSON.stringify(recorded("ping")))));
  expect(adapter.health().lastUpdate).toBeInstanceOf(Temporal.Instant);
});
