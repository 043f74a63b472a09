/** Interactions from Discord's gateway: connections that sanad opens, so it needs no address of its own. */
import {
  type APIInteraction,
  type APIUser,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayGuildDeleteDispatchData,
} from "discord-api-types/v10";
import { type Adapter, ownFields } from "../adapter.ts";
import { recent } from "../recent.ts";
import { type Api, openApi } from "./api.ts";
import { type Connection, connection } from "./connection.ts";
import { courierOf } from "./deliver.ts";
import { refusals, setupFault } from "./faults.ts";
import { keyOf } from "./origin.ts";
import { register } from "./register.ts";
import { respond } from "./respond.ts";
import { applicationOf, inviteLines, type Options } from "./setup.ts";
import { tell } from "./tell.ts";

/** How many interactions are remembered as taken: far more than a connection that resumes delivers again. */
const MEMORY = 1000;

/** The adapter for one bot account. */
export function gateway(options: Options & { readonly token: string }): Adapter {
  const api = openApi(options);
  const { rest } = api;
  const answering = answerInteractions(api, options);
  const happened = (event: GatewayDispatchPayload) => {
    if (event.t === GatewayDispatchEvents.InteractionCreate) answering.take(event.d);
    if (event.t === GatewayDispatchEvents.GuildDelete) forgetServer(event.d, options);
  };
  const connected = connection({ ...options, rest, happened });
  const close = async () => {
    await connected.close();
    api.leave();
  };
  return {
    start: () => start(connected, { ...options, rest, close }),
    courier: courierOf(rest, options.bot),
    async stop() {
      await answering.finish();
      await close();
    },
    health() {
      const ways = connected.ways();
      return {
        isUp: ways.length > 0 && ways.every(({ isUp }) => isUp),
        lastUpdate: answering.lastUpdate(),
        ways,
      };
    },
    tell: (place, text) => tell(rest, place, text),
  };
}

type Answering = {
  /** Answers an interaction. */
  take(interaction: APIInteraction): void;
  lastUpdate(): Temporal.Instant | undefined;
  /** Answers nothing more, and waits for the answers in hand. */
  finish(): Promise<void>;
};

/** Answers each interaction once. */
function answerInteractions(api: Api, options: Options): Answering {
  const inHand = new Set<Promise<void>>();
  const taken = recent<string>(MEMORY);
  const give = giver(api, options);
  let lastUpdate: Temporal.Instant | undefined;
  let isOver = false;
  const take = (interaction: APIInteraction) => {
    if (isOver) return;
    lastUpdate = Temporal.Now.instant();
    if (taken.has(interaction.id)) return options.observer.repeated();
    taken.add(interaction.id);
    const done = give(interaction)
      .catch((error) => void options.bot.report(error))
      .finally(() => inHand.delete(done));
    inHand.add(done);
  };
  return {
    take,
    lastUpdate: () => lastUpdate,
    async finish() {
      isOver = true;
      await Promise.allSettled(inHand);
    },
  };
}

/** What answers one interaction. */
function giver({ callBack }: Api, { bot, log, observer }: Options) {
  const refusalOf = refusals(log);
  return async (interaction: APIInteraction): Promise<void> => {
    const answering = observer.begin();
    const response = await answering.work(() => respond(bot, interaction, Temporal.Now.instant()));
    if (!response) return;
    const { about } = response;
    try {
      await callBack(interaction, response);
      if (about) answering.end(about);
    } catch (error) {
      const reason = refusalOf(error);
      if (about) answering.end(about, reason);
    }
  };
}

/** What is kept of a server goes when the bot is removed from it, though not when Discord has an outage there. */
function forgetServer({ id, unavailable }: GatewayGuildDeleteDispatchData, { bot, log }: Options): void {
  if (unavailable) return;
  bot.memory
    .forgetChat(keyOf(id))
    .catch((error) => log.error(ownFields(error), "what is kept of a server on Discord could not be erased"));
}

type Starting = Options & { readonly rest: Api["rest"]; readonly close: () => Promise<void> };

/**
 * Connects, and meanwhile brings the list of commands up to date. What arrives before the end of both is answered already.
 */
async function start({ open }: Connection, options: Starting): Promise<string> {
  const { close, log } = options;
  try {
    const [{ user, servers }, application] = await Promise.all([open(), registered(options)]);
    if (application.interactions_endpoint_url)
      log.warn({}, "Discord: sends no interactions here, as the application has an endpoint URL set");
    const where = `as ${tagOf(user)} in ${servers} ${servers === 1 ? "server" : "servers"}`;
    return [where, ...inviteLines(application)].join("\n");
  } catch (error) {
    await close();
    throw setupFault(error);
  }
}

/** The application, with its list of commands up to date. */
async function registered({ rest, ...options }: Starting) {
  const application = await applicationOf(rest);
  await register({ rest, application: application.id }, options);
  return application;
}

/** Bots still have the four digits that people had once. */
function tagOf({ username, discriminator }: APIUser): string {
  return discriminator === "0" ? username : `${username}#${discriminator}`;
}
