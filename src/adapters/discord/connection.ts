/** The connections to Discord's gateway, each called a shard, which are mended by themselves. */
import type { REST } from "@discordjs/rest";
import type { SessionInfo, WebSocketManager } from "@discordjs/ws";
import {
  type APIUser,
  GatewayCloseCodes,
  type GatewayDispatchPayload,
  GatewayIntentBits,
} from "discord-api-types/v10";
import type { Health, Log } from "../adapter.ts";
import { fieldsOf } from "./faults.ts";
import { gatewayLibrary } from "./library.ts";

export type Connection = {
  /**
   * Resolves when all shards are ready, with who the bot is and in how many servers.
   * @throws what Discord refuses the token with, or what keeps it from being reached.
   */
  open(): Promise<{ readonly user: APIUser; readonly servers: number }>;
  close(): Promise<void>;
  /** How each shard is. `ping`: the way there and back, in milliseconds; absent before the first heartbeat. */
  ways(): Health["ways"];
};

type Options = {
  readonly rest: REST;
  readonly token: string;
  readonly log: Log;
  /** Told of everything that happens at Discord. */
  readonly happened: (event: GatewayDispatchPayload) => void;
};

/** As many shards as Discord recommends. They ask for no privileged intent: no messages, only interactions. */
export function connection({ rest, token, log, happened }: Options): Connection {
  const sessions = new Map<number, SessionInfo | null>();
  const { WebSocketManager, WebSocketShardEvents } = gatewayLibrary();
  const manager = new WebSocketManager({
    token,
    intents: GatewayIntentBits.Guilds,
    rest,
    retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
    updateSessionInfo: (shard, session) => void sessions.set(shard, session),
  });
  const shards = new Map<number, Shard>();
  const welcome: { user?: APIUser; servers: number } = { servers: 0 };
  manager.on(WebSocketShardEvents.Ready, ({ user, guilds }) => {
    welcome.user = user;
    welcome.servers += guilds.length;
  });
  manager.on(WebSocketShardEvents.Dispatch, happened);
  watch(manager, shards, log);
  return {
    async open() {
      for (const id of await manager.getShardIds()) shards.set(id, { status: "Connecting" });
      await manager.connect();
      const { user, servers } = welcome;
      if (!user) throw new Error("expected to be told who the bot is, found nothing");
      return { user, servers };
    },
    async close() {
      // What is told of a connection that is closed on purpose is no news.
      manager.removeAllListeners().on(WebSocketShardEvents.Error, () => {});
      shards.clear();
      await manager.destroy();
    },
    ways: () => [...shards].map(([id, shard]) => wayOf(id, shard)),
  };
}

type Shard = { status: "Connecting" | "Ready" | "Disconnected"; ping?: number };

function wayOf(id: number, { status, ping }: Shard): Health["ways"][number] {
  return { name: `shard ${id}`, isUp: status === "Ready", status, ping };
}

/** After these no other try would end otherwise. */
const FOR_GOOD: readonly number[] = [
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
];

/** That a connection was lost is told once, and once that it is back. */
function watch(manager: WebSocketManager, shards: Map<number, Shard>, log: Log): void {
  const { WebSocketShardEvents } = gatewayLibrary();
  const lost = new Set<number>();
  const is = (shard: number, status: Shard["status"]) => shards.set(shard, { ...shards.get(shard), status });
  const back = (shard: number) => {
    is(shard, "Ready");
    if (lost.delete(shard)) log.info({ shard }, "Discord: the connection is back");
  };
  manager.on(WebSocketShardEvents.Ready, (_, shard) => back(shard));
  manager.on(WebSocketShardEvents.Resumed, back);
  manager.on(WebSocketShardEvents.HeartbeatComplete, ({ latency }, shard) => {
    shards.set(shard, { status: "Ready", ...shards.get(shard), ping: latency });
  });
  manager.on(WebSocketShardEvents.Closed, (code, shard) => {
    if (FOR_GOOD.includes(code)) {
      is(shard, "Disconnected");
      return log.error({ code }, "Discord: disconnected for good");
    }
    is(shard, "Connecting");
    if (!lost.has(shard)) log.info({ shard }, "Discord: a connection was lost, connecting again");
    lost.add(shard);
  });
  manager.on(WebSocketShardEvents.Error, (error, shard) => {
    if (shards.get(shard)?.status !== "Disconnected")
      log.error(fieldsOf(error), "Discord: the connection failed");
  });
}
