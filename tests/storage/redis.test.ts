import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { StoreError } from "../../src/storage/backend.ts";
import { openStore } from "../../src/storage/store.ts";
import { freePort, NO_REDIS, type RedisServer, startRedis } from "../servers/redis.ts";
import { all, keepsWhatItIsGiven, note, noteKind, PATIENT } from "./contract.ts";
import { logOf } from "./log.ts";

/** Why TLS cannot be tried. */
const NO_TLS = NO_REDIS ?? whyNoOpenssl();

describe.skipIf(NO_REDIS)("on Redis", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.remove());
  keepsWhatItIsGiven({ url: () => server.url, isShared: true });
});

describe.skipIf(NO_REDIS)("on a cluster of three", () => {
  let nodes: RedisServer[];
  beforeAll(async () => {
    nodes = await startCluster();
  });
  afterAll(() => Promise.all(nodes.map((node) => node.remove())));

  describe("of which one node is named", () => {
    keepsWhatItIsGiven({ url: () => nodes[0]?.url ?? "", isShared: true });
  });

  test("of which several are named, the first of them down", async () => {
    const hosts = [await freePort(), nodes[1]?.port, nodes[2]?.port].map((port) => `127.0.0.1:${port}`);
    const { store } = await opened(`redis://${hosts.join(",")}`);
    expect(store.health().isUp).toBe(true);
    const notes = store.records(noteKind());
    await notes.set("a", note(1));
    expect(await notes.get("a")).toEqual(note(1));
  });

  test("a node that was killed and started again is found again", async () => {
    const { store } = await opened(nodes[0]?.url ?? "");
    const notes = store.records(noteKind());
    const keys = Array.from({ length: 30 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key) => notes.set(key, note(1))));
    await nodes[2]?.kill();
    await expect.poll(() => store.health().isUp, PATIENT).toBe(false);
    await nodes[2]?.start();
    await expect.poll(() => store.health().isUp, { timeout: 20_000 }).toBe(true);
    expect(await notes.getMany(keys)).toEqual(keys.map(() => note(1)));
  });
});

describe.skipIf(NO_REDIS)("when Redis goes away", () => {
  test("killed and started again, it has kept everything, and the store heals by itself", async () => {
    const server = await started();
    const { store, lines } = await opened(server.url);
    const notes = store.records(noteKind());
    await notes.set("a", note(1));
    await server.kill();
    await expect.poll(() => store.health().isUp, PATIENT).toBe(false);
    const operations = [
      () => notes.get("a"),
      () => notes.getMany(["a"]),
      () => notes.set("a", note(2)),
      () => notes.delete("a"),
      () => notes.add("a", note(2)),
      () => notes.update("a", () => note(2)),
      () => all(notes.entries()),
    ];
    for (const operation of operations) await expect(operation()).rejects.toThrow(StoreError);
    expect(await store.limits.take("reader", "chat")).toMatchObject({ isAllowed: true });
    await server.start();
    await expect.poll(() => store.health().isUp, PATIENT).toBe(true);
    expect(await notes.get("a")).toEqual(note(1));
    expect(lines.map(({ level, message }) => `${level} ${message}`)).toEqual([
      "warn the store does not answer; it is tried again every second",
      "info the store answers again",
    ]);
  });

  test("not there yet when sanad starts, it is used as soon as it is", async () => {
    const server = await started();
    await server.kill();
    const { store } = await opened(server.url);
    expect(store.health().isUp).toBe(false);
    const notes = store.records(noteKind());
    await expect(notes.set("a", note(1))).rejects.toThrow(StoreError);
    await server.start();
    await expect.poll(() => store.health().isUp, PATIENT).toBe(true);
    await notes.set("a", note(1));
    expect(await notes.get("a")).toEqual(note(1));
  });

  test("standing still, it holds nobody up, and goes on where it stopped", async () => {
    const server = await started();
    const { store } = await opened(server.url);
    const notes = store.records(noteKind());
    await notes.set("a", note(1));
    server.freeze();
    const asked = await Promise.allSettled([
      notes.get("a"),
      notes.set("a", note(2)),
      notes.add("b", note(2)),
    ]);
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(store.health().isUp).toBe(false);
    // From now on nobody waits at all.
    const later = await Promise.allSettled(Array.from({ length: 1000 }, () => notes.get("a")));
    expect(later.every(({ status }) => status === "rejected")).toBe(true);
    server.thaw();
    await expect.poll(() => store.health().isUp, PATIENT).toBe(true);
    await notes.set("a", note(3));
    expect(await notes.get("a")).toEqual(note(3));
  });

  test("full, it refuses writes and still reads, and heals when there is room", async () => {
    const server = await started();
    const { store } = await opened(server.url);
    const notes = store.records(noteKind());
    await notes.set("a", note(1));
    server.cli("config", "set", "maxmemory", "1");
    await expect(notes.set("b", note(1))).rejects.toThrow(StoreError);
    expect(store.health().isUp).toBe(false);
    expect(await notes.get("a")).toEqual(note(1));
    server.cli("config", "set", "maxmemory", "0");
    await expect.poll(() => store.health().isUp, PATIENT).toBe(true);
    await notes.set("b", note(1));
  });

  test("a connection that the network swallowed is made anew", async () => {
    const server = await started();
    const wire = await wireTo(server.port);
    const { store } = await opened(`redis://127.0.0.1:${wire.port}`);
    const notes = store.records(noteKind());
    await notes.set("a", note(1));
    wire.swallow();
    await expect(notes.get("a")).rejects.toThrow(StoreError);
    expect(store.health().isUp).toBe(false);
    wire.passOn();
    await expect.poll(() => store.health().isUp, PATIENT).toBe(true);
    expect(await notes.get("a")).toEqual(note(1));
  });

  test("closing does not wait for a server that stands still", async () => {
    const server = await started();
    const { store } = await opened(server.url);
    const asked = expect(store.records(noteKind()).get("a")).rejects.toThrow(StoreError);
    server.freeze();
    await store.close();
    await asked.catch(() => undefined);
    server.thaw();
  });
});

describe.skipIf(NO_REDIS)("what STORE_URL says of Redis", () => {
  const PASSWORD = "s:e c/r@e?t";
  const ENCODED = encodeURIComponent(PASSWORD);
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis({
      args: () => ["--requirepass", PASSWORD],
      cliArgs: ["-a", PASSWORD, "--no-auth-warning"],
    });
    server.cli("acl", "setuser", "reader", "on", `>${PASSWORD}`, "~*", "+@all");
  });
  afterAll(() => server.remove());

  test.for([
    ["the password", `:${ENCODED}@`, ""],
    ["a user", `reader:${ENCODED}@`, "/3"],
  ])("lets sanad in with %s, and its name holds none of it", async ([, who, database]) => {
    const { store } = await opened(`redis://${who}127.0.0.1:${server.port}${database}`);
    expect(store.health()).toMatchObject({ kind: "redis", isUp: true });
    expect(store.name).toBe(`redis://127.0.0.1:${server.port}${database}`);
  });

  test.for([
    ["no password", "", "", "NOAUTH"],
    ["a wrong password", ":wrong-secret@", "", "WRONGPASS"],
    ["a wrong user", `nobody:${ENCODED}@`, "", "WRONGPASS"],
    ["a database that is not there", `:${ENCODED}@`, "/99", "ERR DB index is out of range"],
  ])("says what is wrong with %s, without a word of it", async ([, who, database, says]) => {
    const opening = opened(`redis://${who}127.0.0.1:${server.port}${database}`);
    const error = await opening.catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: "SetupError" });
    const { message } = error as Error;
    expect(message).toContain("STORE_URL: expected a server that lets sanad in, found one that says “");
    expect(message).toContain(says);
    expect(message).not.toMatch(/secret|s:e|%2F|nobody/);
  });
});

describe.skipIf(NO_TLS)("with TLS", () => {
  const before = getCACertificates("default");
  let server: RedisServer;
  let folder: string;
  beforeAll(async () => {
    folder = certificates();
    const port = await freePort();
    server = await startRedis({
      args: () => [
        ...["--tls-port", String(port), "--tls-auth-clients", "no"],
        ...["--tls-cert-file", `${folder}/server.crt`, "--tls-key-file", `${folder}/server.key`],
        ...["--tls-ca-cert-file", `${folder}/server.crt`],
      ],
    });
    Object.assign(server, { url: `rediss://localhost:${port}` });
  });
  afterAll(async () => {
    setDefaultCACertificates(before);
    await server.remove();
  });

  test("a certificate that nobody vouches for is told", async () => {
    await expect(opened(server.url)).rejects.toThrow(
      "STORE_URL: expected a server whose certificate can be trusted, found DEPTH_ZERO_SELF_SIGNED_CERT",
    );
  });

  test("a trusted certificate is trusted", async () => {
    setDefaultCACertificates([...before, readFileSync(`${folder}/server.crt`, "utf8")]);
    const { store } = await opened(server.url);
    const notes = store.records(noteKind());
    await notes.set("a", note(1));
    expect(await notes.get("a")).toEqual(note(1));
  });
});

async function opened(url: string) {
  const { log, lines } = logOf();
  const store = await openStore(url, log);
  onTestFinished(() => store.close());
  return { store, lines };
}

async function started(): Promise<RedisServer> {
  const server = await startRedis();
  onTestFinished(() => server.remove());
  return server;
}

/** Three nodes that share the slots, as `redis-cli --cluster create` makes them. */
async function startCluster(): Promise<RedisServer[]> {
  const start = async () => {
    const bus = await freePort();
    const args = [
      "--cluster-enabled",
      "yes",
      "--cluster-port",
      String(bus),
      "--cluster-node-timeout",
      "1000",
    ];
    return { bus, node: await startRedis({ args: () => args }) };
  };
  const started = [await start(), await start(), await start()];
  const bounds = [0, 5461, 10923, 16384];
  for (const [index, { node }] of started.entries()) {
    node.cli("cluster", "addslotsrange", String(bounds[index]), String((bounds[index + 1] ?? 0) - 1));
    for (const { node: other, bus } of started)
      node.cli("cluster", "meet", "127.0.0.1", String(other.port), String(bus));
  }
  const nodes = started.map(({ node }) => node);
  const isJoined = () => nodes.every((node) => node.cli("cluster", "info").includes("cluster_state:ok"));
  await vi.waitUntil(isJoined, { timeout: 20_000 });
  return nodes;
}

/** Passes bytes on to a port; when it swallows them, connections stay open and nothing arrives any more. */
async function wireTo(port: number) {
  let isOpen = true;
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    sockets.push(near, far);
    near.on("data", (bytes) => isOpen && far.write(bytes)).on("error", () => undefined);
    far.on("data", (bytes) => isOpen && near.write(bytes)).on("error", () => undefined);
  });
  const own = await freePort();
  await new Promise<void>((done) => server.listen(own, "127.0.0.1", done));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    port: own,
    swallow: () => {
      isOpen = false;
    },
    passOn: () => {
      isOpen = true;
    },
  };
}

function whyNoOpenssl(): string | undefined {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "openssl is not installed";
  }
}

/** A certificate for localhost that it signed itself. */
function certificates(): string {
  const folder = mkdtempSync(`${tmpdir()}/sanad-tls-`);
  const files = ["-keyout", `${folder}/server.key`, "-out", `${folder}/server.crt`];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...files, ...subject],
    {
      stdio: "ignore",
    },
  );
  return folder;
}
