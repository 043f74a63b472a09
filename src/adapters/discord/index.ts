/** sanad on Discord: takes interactions from the gateway, and sends back what `respond` says. */
import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Routes,
} from "discord.js";
import type { Bot } from "#core/command/answer.ts";
import type { Adapter, Log } from "../adapter.ts";
import { fieldsOf, refusals, setupFault } from "./faults.ts";
import { register } from "./register.ts";
import { respond } from "./respond.ts";

export { payload as discordPayload } from "./respond.ts";

type Options = {
  readonly bot: Bot;
  readonly token: string;
  /** Another API server, as `http://host/api`. The gateway's address comes from it as well. */
  readonly apiBase?: string | undefined;
  readonly log: Log;
};

/** The adapter for one bot account. It asks for no privileged intent: it reads no messages, only interactions. */
export function discord({ bot, token, apiBase, log }: Options): Adapter {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...(apiBase !== undefined && { rest: { api: apiBase } }),
  });
  // Lost connections discord.js mends by itself. An error that nobody listens to would end the process.
  client.on(Events.Error, (error) => log.error(fieldsOf(error), "Discord: the connection failed"));
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, "Discord: disconnected for good"));
  const finish = answerInteractions(client, bot, log);
  return {
    start: () => start(client, bot, token),
    async stop() {
      await finish();
      await client.destroy();
    },
  };
}

/** Answers every interaction from now on. Gives what ends that, and waits for the answers in hand. */
function answerInteractions(client: Client, bot: Bot, log: Log): () => Promise<void> {
  const inHand = new Set<Promise<void>>();
  const refused = refusals(log);
  const give = async (interaction: APIInteraction) => {
    const body = respond(bot, interaction, Temporal.Now.instant());
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    if (body) await client.rest.post(route, { body, auth: false }).catch(refused);
  };
  const take = (interaction: APIInteraction) => {
    const done = give(interaction)
      .catch((error) => bot.report(error))
      .finally(() => inHand.delete(done));
    inHand.add(done);
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, take);
  return async () => {
    client.ws.off(GatewayDispatchEvents.InteractionCreate, take);
    await Promise.allSettled(inHand);
  };
}

async function start(client: Client, bot: Bot, token: string): Promise<string> {
  try {
    const { application, user, guilds } = await connect(client, token);
    await register(client.rest, application.id, bot);
    const { size } = guilds.cache;
    return `as ${user.tag} in ${size} ${size === 1 ? "server" : "servers"}`;
  } catch (error) {
    await client.destroy();
    throw setupFault(error);
  }
}

/** Resolves when the gateway is ready. What arrives between that and the end of the start is answered already. */
async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}
