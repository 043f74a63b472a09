/** The store on Redis or Valkey, one server or a cluster. */
import { RateLimiterRedis } from "rate-limiter-flexible";
import { type Backend, codeOf, type LimiterOptions, StoreError } from "./backend.ts";
import { type Connection, connect, NAMESPACE } from "./redis-server.ts";
import type { Server } from "./redis-url.ts";
import { within } from "./within.ts";

/** How many keys a server looks at for each answer where all are looked through, and how many values it sends. */
const LOOKED_AT = 1000;
const SENT = 100;

/** Compares and sets in one step, which no other command comes between. */
const SWAP = `
  if redis.call("GET", KEYS[1]) ~= ARGV[1] then return 0 end
  if ARGV[2] == "delete" then redis.call("DEL", KEYS[1])
  elseif ARGV[2] == "keep" then redis.call("SET", KEYS[1], ARGV[3], "KEEPTTL")
  else redis.call("SET", KEYS[1], ARGV[3], "PX", ARGV[2]) end
  return 1`;

/** Runs a command on the connection, if there is one, and in time. */
type Run = <T>(command: (connection: Connection) => Promise<T>) => Promise<T>;

/**
 * Connects by `probe`. Until it has, and after the connection is lost, everything else rejects at once, as there
 * is no use in waiting. `lost` is told of a loss when it happens.
 */
export function redis(server: Server, lost: (error: unknown) => void): Backend {
  let connection: Connection | undefined;
  let isClosed = false;
  const inHand = new Set<Promise<unknown>>();

  const drop = (error: unknown, dropped: Connection | undefined) => {
    if (!dropped || dropped !== connection) return;
    connection = undefined;
    dropped.client.destroy();
    lost(error);
  };
  const run: Run = async (command) => {
    const used = connection;
    if (!used) throw new StoreError();
    const running = within(command(used), (error) => drop(error, used));
    inHand.add(running);
    try {
      return await running;
    } finally {
      inHand.delete(running);
    }
  };
  const connectOnce = async () => {
    if (connection || isClosed) return;
    const made = await connect(server, (error) => drop(error, made));
    if (isClosed) made.client.destroy();
    else connection = made;
  };
  return {
    get: (key) => run(({ keyv }) => keyv.get<string>(key)),
    getMany: (keys) => run(({ keyv }) => keyv.getMany<string>([...keys])),
    set: (key, text, ttl) => run(({ keyv }) => keyv.set(key, text, ttl)),
    deleteMany: (keys) => run(({ keyv }) => keyv.deleteMany([...keys])),
    add: (key, text, ttl) => run((used) => add(used, key, text, ttl)),
    swap: (key, from, to, ttl) => run((used) => swap(used, key, from, to, ttl)),
    entries: (prefix) => entries(run, prefix),
    stamp: () => undefined,
    async probe() {
      await connectOnce();
      await run(({ keyv }) => keyv.set("probe", "", 1));
      await run(checkAll);
    },
    fault: faultOf,
    limiter: (options) => limiter(run, options),
    async close() {
      const closing = connection;
      isClosed = true;
      connection = undefined;
      await Promise.allSettled(inHand);
      closing?.client.destroy();
    },
  };
}

async function add({ client }: Connection, key: string, text: string, ttl?: number): Promise<boolean> {
  const expiration = ttl === undefined ? undefined : ({ type: "PX", value: ttl } as const);
  const options = { condition: "NX", ...(expiration && { expiration }) } as const;
  return (await client.set(keyOf(key), text, options)) !== null;
}

async function swap(
  { client }: Connection,
  key: string,
  from: string,
  to: string | undefined,
  ttl?: number,
): Promise<boolean> {
  const how = to === undefined ? "delete" : (ttl?.toString() ?? "keep");
  return (await client.eval(SWAP, { keys: [keyOf(key)], arguments: [from, how, to ?? ""] })) === 1;
}

/** Every node has to be there and, in a cluster, know that the others are. */
async function checkAll({ keyv }: Connection): Promise<void> {
  const nodes = await keyv.getMasterNodes();
  if (!keyv.isCluster()) return;
  const infos = await Promise.all(nodes.map((node) => node.clusterInfo()));
  if (!infos.every((info) => info.includes("cluster_state:ok"))) throw new StoreError();
}

/** A server that is changing may show a key twice. */
async function* entries(run: Run, prefix: string): AsyncGenerator<readonly [string, string], void> {
  const seen = new Set<string>();
  for await (const found of pages(run, prefix)) {
    const keys = found.filter((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    const texts = await run(({ keyv }) => keyv.getMany<string>(keys));
    for (const [index, key] of keys.entries()) {
      const text = texts[index];
      // It may be gone by now.
      if (text !== undefined) yield [key, text];
    }
  }
}

/** Keys, as many at once as values are asked for. */
async function* pages(run: Run, prefix: string): AsyncGenerator<string[], void> {
  const match = `${keyOf(prefix).replace(/[\\*?[\]]/g, "\\$&")}*`;
  for (const node of await run(({ keyv }) => keyv.getMasterNodes())) {
    let cursor = "0";
    do {
      const scanned = await run(() => node.scan(cursor, { MATCH: match, COUNT: LOOKED_AT }));
      cursor = scanned.cursor;
      const keys = scanned.keys.map((key) => key.slice(keyOf("").length));
      for (let start = 0; start < keys.length; start += SENT) yield keys.slice(start, start + SENT);
    } while (cursor !== "0");
  }
}

/** Of the client, this limiter only uses `eval`. */
function limiter(run: Run, options: LimiterOptions): RateLimiterRedis {
  return new RateLimiterRedis({
    ...options,
    keyPrefix: keyOf(options.keyPrefix),
    useRedisPackage: true,
    storeClient: {
      eval: (script: string, of: { keys: string[]; arguments: string[] }) =>
        run(({ client }) => client.eval(script, of)),
    },
  });
}

function keyOf(key: string): string {
  return `${NAMESPACE}:${key}`;
}

/** Error codes of Node.js for a connection that is not the TLS, or not the certificate, that was expected. */
const TLS = /^(EPROTO|ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** What the server answers for a while only: it starts, is full, or another one takes over. */
const PASSING = /^(LOADING|BUSY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|READONLY|MISCONF|OOM|NOREPLICAS|UNKILLABLE)/;

/** An answer of the server. It holds nothing of what the server was sent, a password least of all. */
const ANSWER = /^[A-Z]{3,} /;

function faultOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { message } = error;
  const code = codeOf(error) ?? "";
  if (TLS.test(code)) return `a server whose certificate can be trusted, found ${code}`;
  const isRefusal = ANSWER.test(message) && !PASSING.test(message);
  return isRefusal ? `a server that lets sanad in, found one that says “${message}”` : undefined;
}
