/** A connection to Redis. */
import KeyvRedis, { createClient, createCluster } from "@keyv/redis";
import { WITHIN } from "./backend.ts";
import type { Server } from "./redis-url.ts";
import { within } from "./within.ts";

/** What our keys start with, so that a server can be shared. */
export const NAMESPACE = "sanad";

type Opening = {
  readonly isOpen: boolean;
  on(event: "error", listener: Lost): unknown;
  connect(): Promise<unknown>;
  destroy(): void;
};

type Lost = (error: unknown) => void;

export type Connection = {
  /** The client's own commands, which find the node of their first key themselves. */
  readonly client: {
    eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
    set(
      key: string,
      text: string,
      options: { condition: "NX"; expiration?: { type: "PX"; value: number } },
    ): Promise<unknown>;
    destroy(): void;
  };
  readonly keyv: KeyvRedis<string>;
};

/**
 * Connects, to all nodes where the server is one of a cluster. A connection that breaks is not mended: `lost` is
 * told, and a new one has to be made.
 * @throws the system's or the server's error, or a `StoreError` when it takes too long.
 */
export async function connect(server: Server, lost: Lost): Promise<Connection> {
  const isCluster = server.nodes.length > 1 || (await isInCluster(server));
  return isCluster ? connectCluster(server, lost) : connectOne(server, lost);
}

async function isInCluster(server: Server): Promise<boolean> {
  const { client } = await connectOne(server, () => undefined);
  try {
    // A server that keeps this from us is no cluster until it says "MOVED".
    return (await client.info("cluster").catch(() => "")).includes("cluster_enabled:1");
  } finally {
    client.destroy();
  }
}

async function connectOne(server: Server, lost: Lost) {
  const client = createClient({ ...optionsOf(server), database: server.database });
  const keyv = adapterOf(client);
  await opened(client);
  client.on("error", lost);
  return { client, keyv };
}

/** A connection for a queue: it waits for the server, and mends itself. Only to one server, not to a cluster. */
export function queueClient({ nodes, tls, username, password, database }: Server) {
  const socket = { ...nodes[0], ...(tls && { tls }) } as const;
  const who = { ...(username !== undefined && { username }), ...(password !== undefined && { password }) };
  return createClient({ socket, ...who, database });
}

export type QueueClient = ReturnType<typeof queueClient>;

async function connectCluster(server: Server, lost: Lost) {
  const options = optionsOf(server);
  const client = createCluster({
    rootNodes: server.nodes.map((node) => ({ socket: { ...options.socket, ...node } })),
    defaults: options,
  });
  const keyv = adapterOf(client);
  await opened(client);
  client.on("error", lost).on("node-error", lost);
  return { client, keyv };
}

/** The adapter listens to the client's errors, and nobody listens to the adapter's: they also reject what is asked. */
function adapterOf(client: ConstructorParameters<typeof KeyvRedis>[0]): KeyvRedis<string> {
  const keyv = new KeyvRedis<string>(client, {
    namespace: NAMESPACE,
    keyPrefixSeparator: ":",
    throwOnErrors: true,
  });
  keyv.on("error", () => undefined);
  return keyv;
}

/** Why it failed is told by events, where a cluster itself only says that no node could be reached. */
async function opened(client: Opening): Promise<void> {
  const causes: unknown[] = [];
  client.on("error", (error) => causes.push(error));
  try {
    await within(client.connect());
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw causes.at(-1) ?? error;
  }
}

/** Nothing waits for a connection that is not there, and none is made behind our back. */
function optionsOf({ nodes, tls, username, password }: Server) {
  const [first] = nodes;
  return {
    socket: { ...first, ...(tls && { tls }), connectTimeout: WITHIN, reconnectStrategy: false },
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    disableOfflineQueue: true,
  } as const;
}
