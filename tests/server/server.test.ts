import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type Endpoint, type Log, SetupError } from "../../src/adapters/adapter.ts";
import { web } from "../../src/adapters/web/index.ts";
import { serve } from "../../src/server/server.ts";
import { pageParts } from "../adapters/web/browser.ts";

const LOCAL = "127.0.0.1";
const log: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Answers with its name, the path it was asked for and what it was sent. */
function echo(path: string): Endpoint {
  return {
    path,
    handle: async (called) => ({
      status: 200,
      body: `${path} got ${called.url} ${(await called.body(100)) ?? "too much"}`,
    }),
  };
}

test("every endpoint answers for its own path and what lies below it, and nobody for the rest", async () => {
  const address = await opened([echo("/discord/interactions"), echo("/telegram")]);
  const sent = await fetch(`${address}/discord/interactions`, { method: "POST", body: "ما هذا؟" });
  expect(await sent.text()).toBe("/discord/interactions got /discord/interactions ما هذا؟");
  expect(await (await fetch(`${address}/telegram/x`)).text()).toBe("/telegram got /telegram/x ");
  for (const path of ["/", "/discord", "/telegrams"])
    expect((await fetch(`${address}${path}`)).status).toBe(404);
});

/** Sends a text in pieces whose length nobody says before, as a proxy may. */
function inPieces(address: string, pieces: readonly string[]): Promise<Response> {
  const body = ReadableStream.from(pieces.map((piece) => Buffer.from(piece)));
  return fetch(address, { method: "POST", body, duplex: "half" });
}

test("reads what is sent in pieces as one, and nothing that is longer than allowed", async () => {
  const address = await opened([echo("/telegram")]);
  const [sent, none] = [
    await inPieces(`${address}/telegram`, ["who ", "is", " سيسي"]),
    await inPieces(`${address}/telegram`, []),
  ];
  expect(await sent.text()).toBe("/telegram got /telegram who is سيسي");
  expect(await none.text()).toBe("/telegram got /telegram ");
  for (const pieces of [["x".repeat(101)], Array.from({ length: 101 }, () => "x")])
    expect(await (await inPieces(`${address}/telegram`, pieces)).text()).toBe(
      "/telegram got /telegram too much",
    );
});

test("whoever breaks off while sending is no fault of ours", async () => {
  const logged: object[] = [];
  const { promise: broken, resolve } = Promise.withResolvers<void>();
  const reading: Endpoint = {
    path: "/",
    handle: async (called) => ({ status: 200, body: (await called.body(100).finally(resolve)) ?? "" }),
  };
  const address = await opened([reading], { ...log, error: (fields) => void logged.push(fields) });
  const socket = connect(Number(new URL(address).port), LOCAL);
  socket.write("POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 9\r\n\r\nhalf", () => socket.destroy());
  await broken;
  expect(await (await fetch(address)).text()).toBe("");
  expect(logged).toEqual([]);
});

test("keeps idle connections for longer than proxies do, which would lose a call otherwise", async () => {
  const { headers } = await fetch(`${await opened([echo("/telegram")])}/telegram`);
  const [, seconds] = /^timeout=(\d+)$/.exec(headers.get("keep-alive") ?? "") ?? [];
  // Caddy's two minutes are the longest of the usual ones.
  expect(Number(seconds)).toBeGreaterThan(120);
});

test("serves the local page, with its style and script", async () => {
  const { http } = web({ ...(await pageParts()), log });
  const address = await opened(http ? [http] : []);
  expect(await (await fetch(address)).text()).toContain("<html");
  expect((await fetch(`${address}/page.css`)).headers.get("content-type")).toContain("text/css");
  expect((await fetch(`${address}/nothing`)).status).toBe(404);
});

test("tells nothing of what broke to whoever asked, and its kind to the log", async () => {
  const logged: object[] = [];
  const broken: Endpoint = { path: "/", handle: () => Promise.reject(new TypeError("secret path")) };
  const noisy = { ...log, error: (fields: object) => logged.push(fields) };
  const response = await fetch(await opened([broken], noisy));
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: "something broke on our side" });
  expect(logged).toMatchObject([{ error: "TypeError" }]);
  expect(JSON.stringify(logged)).not.toContain("secret");
});

test("takes a free port, says where, and stops though a browser holds a connection open", async () => {
  const { address, stop } = await serve({ endpoints: [echo("/")], host: LOCAL, port: 0, log });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  const unused = connect(Number(new URL(address).port), LOCAL);
  await once(unused, "connect");
  await Promise.all([stop(), once(unused, "close")]);
  await expect(fetch(address)).rejects.toThrow();
});

test("says which variable to change when the port is taken or the host is none of this machine", async () => {
  const port = Number(new URL(await opened([])).port);
  await expect(serve({ endpoints: [], host: LOCAL, port, log })).rejects.toThrow(
    new SetupError(`PORT: expected a free port of 127.0.0.1, found ${port} in use.`),
  );
  // An address kept for documentation (RFC 5737).
  await expect(serve({ endpoints: [], host: "192.0.2.1", port: 0, log })).rejects.toThrow(
    new SetupError('HOST: expected an address of this machine, found "192.0.2.1".'),
  );
});

async function opened(endpoints: readonly Endpoint[], to = log): Promise<string> {
  const { address, stop } = await serve({ endpoints, host: LOCAL, port: 0, log: to });
  onTestFinished(stop);
  return address;
}
