/** Interactions from Discord's gateway: connections that sanad opens, so it needs no address of its own. */
import {
  type APIInteraction,
  type APIUnavailableGuild,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Status,
} from "discord.js";
import { type Adapter, type Health, type Log, ownFields } from "../adapter.ts";
import { recent } from "../recent.ts";
import { courierOf } from "./deliver.ts";
import { fieldsOf, refusals, setupFault } from "./faults.ts";
import { keyOf } from "./origin.ts";
import { register } from "./register.ts";
import { respond } from "./respond.ts";
import { applicationOf, callBack, inviteLines, type Options, restOptions } from "./setup.ts";
import { tell } from "./tell.ts";

/** How many interactions are remembered as taken: far more than a connection that resumes delivers again. */
const MEMORY = 1000;

/** The adapter for one bot account. It asks for no privileged intent: it reads no messages, only interactions. */
export function gateway(options: Options & { readonly token: string }): Adapter {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: "auto",
    rest: restOptions(options),
  });
  const { lastUpdate, finish } = answerInteractions(client, options);
  watch(client, options.log);
  forgetServers(client, options);
  return {
    start: () => start(client, options),
    courier: courierOf(client.rest, options.bot),
    async stop() {
      await finish();
      await leave(client);
    },
    health: () => healthOf(client, lastUpdate()),
    tell: (place, text) => tell(client.rest, place, text),
  };
}

/** `ping`: the way there and back, in milliseconds; absent before the first heartbeat. */
function healthOf({ ws }: Client, lastUpdate: Temporal.Instant | undefined): Health {
  const ways = ws.shards.map(({ id, status, ping }) => ({
    name: `shard ${id}`,
    isUp: status === Status.Ready,
    status: Status[status],
    ping: ping < 0 ? undefined : ping,
  }));
  return { isUp: ways.length > 0 && ways.every(({ isUp }) => isUp), lastUpdate, ways };
}

type Answering = {
  lastUpdate(): Temporal.Instant | undefined;
  /** Answers nothing more, and waits for the answers in hand. */
  finish(): Promise<void>;
};

/** Answers every interaction from now on. */
function answerInteractions(client: Client, options: Options): Answering {
  const inHand = new Set<Promise<void>>();
  const taken = recent(MEMORY);
  const give = giver(client, options);
  let lastUpdate: Temporal.Instant | undefined;
  const take = (interaction: APIInteraction) => {
    lastUpdate = Temporal.Now.instant();
    if (taken.has(interaction.id)) return options.observer.repeated();
    taken.add(interaction.id);
    const done = give(interaction)
      .catch((error) => void options.bot.report(error))
      .finally(() => inHand.delete(done));
    inHand.add(done);
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, take);
  return {
    lastUpdate: () => lastUpdate,
    async finish() {
      client.ws.off(GatewayDispatchEvents.InteractionCreate, take);
      await Promise.allSettled(inHand);
    },
  };
}

/** What answers one interaction. */
function giver({ rest }: Client, { bot, log, observer }: Options) {
  const refusalOf = refusals(log);
  return async (interaction: APIInteraction): Promise<void> => {
    const answering = observer.begin();
    const response = await answering.work(() => respond(bot, interaction, Temporal.Now.instant()));
    if (!response) return;
    const { about } = response;
    try {
      await callBack(rest, interaction, response);
      if (about) answering.end(about);
    } catch (error) {
      const reason = refusalOf(error);
      if (about) answering.end(about, reason);
    }
  };
}

/** Lost connections discord.js mends by itself: that is told once, and once when they are back. */
function watch(client: Client, log: Log): void {
  const lost = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!lost.has(shard)) log.info({ shard }, "Discord: a connection was lost, connecting again");
    lost.add(shard);
  });
  const back = (shard: number) => {
    if (lost.delete(shard)) log.info({ shard }, "Discord: the connection is back");
  };
  client.on(Events.ShardResume, back).on(Events.ShardReady, back);
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, "Discord: disconnected for good"));
  // An error that nobody listens to would end the process.
  client.on(Events.Error, (error) => log.error(fieldsOf(error), "Discord: the connection failed"));
}

/** What is kept of a server goes when the bot is removed from it, though not when Discord has an outage there. */
function forgetServers(client: Client, { bot, log }: Options): void {
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: APIUnavailableGuild) => {
    if (unavailable) return;
    bot.memory
      .forgetChat(keyOf(id))
      .catch((error) =>
        log.error(ownFields(error), "what is kept of a server on Discord could not be erased"),
      );
  });
}

async function start(client: Client, options: Options & { readonly token: string }): Promise<string> {
  try {
    const { user, guilds } = await connect(client, options.token);
    const application = await applicationOf(client.rest);
    await register({ rest: client.rest, application: application.id }, options);
    if (application.interactions_endpoint_url)
      options.log.warn({}, "Discord: sends no interactions here, as the application has an endpoint URL set");
    const { size } = guilds.cache;
    const where = `as ${user.tag} in ${size} ${size === 1 ? "server" : "servers"}`;
    return [where, ...inviteLines(application)].join("\n");
  } catch (error) {
    await leave(client);
    throw setupFault(error);
  }
}

/** Resolves when the gateway is ready. What arrives between that and the end of the start is answered already. */
async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}

/** What discord.js tells of a connection that is closed on purpose is no news. */
async function leave(client: Client): Promise<void> {
  client.removeAllListeners();
  await client.destroy();
}
