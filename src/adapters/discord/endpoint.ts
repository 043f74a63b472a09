/** Interactions over HTTP: Discord calls sanad, so any number of equal processes can stand behind one address. */
import type { REST } from "@discordjs/rest";
import type { APIInteraction } from "discord-api-types/v10";
import { type Adapter, type Called, type Endpoint, type Given, SetupError } from "../adapter.ts";
import { BROKEN, isJson, posted, refused } from "../http.ts";
import { type Api, openApi } from "./api.ts";
import { courierOf } from "./deliver.ts";
import { setupFault } from "./faults.ts";
import { register } from "./register.ts";
import { jsonOf, type Responded, respond } from "./respond.ts";
import { applicationOf, inviteLines, type Options } from "./setup.ts";
import { readSignature, verifier } from "./signature.ts";
import { tell } from "./tell.ts";

type WithKey = Options & { readonly publicKey: string; readonly token?: string | undefined };

const PATH = "/discord/interactions";

/** The largest interaction, in bytes: it may carry a whole message, which Discord writes in up to six bytes a letter. */
const MAX_BODY = 1024 * 1024;

/** The adapter for one application. The token is for registering commands, which another process may do as well. */
export function endpoint(options: WithKey): Adapter {
  let lastUpdate: Temporal.Instant | undefined;
  const api = openApi(options);
  const http = interactions({ ...options, callBack: api.callBack }, () => {
    lastUpdate = Temporal.Now.instant();
  });
  const { rest } = api;
  return {
    ...(options.token !== undefined && {
      courier: courierOf(rest, options.bot),
      tell: (place, text) => tell(rest, place, text),
    }),
    http,
    start: (address = "") => start(rest, options, `${address}${PATH}`),
    stop: async () => api.leave(),
    // Whoever is called can't know whether nobody calls because nobody asks.
    health: () => ({ isUp: true, lastUpdate, ways: [{ name: "http", isUp: true }] }),
  };
}

/** `took`: called for each request that is Discord's. */
function interactions(
  { bot, publicKey, observer, callBack }: WithKey & Pick<Api, "callBack">,
  took: () => void,
): Endpoint {
  const isSigned = verifier(publicKey);
  const answer = async (called: Called): Promise<Given> => {
    const answering = observer.begin();
    const signature = readSignature(called, Temporal.Now.instant());
    if (!signature) return UNSIGNED;
    const body = await called.body(MAX_BODY);
    if (!body) return refused(413, `at most ${MAX_BODY} bytes`);
    // Nothing of a body is parsed before this: whoever sent it may not be Discord.
    if (!isSigned(signature, body)) return UNSIGNED;
    took();
    if (!isJson(called)) return refused(415, "the content type application/json");
    const interaction = readInteraction(body);
    const response =
      interaction && (await answering.work(() => respond(bot, interaction, Temporal.Now.instant())));
    if (!interaction || !response) return refused(400, "an interaction of a kind that is offered");
    const given = await give(response, () => callBack(interaction, response));
    if (response.about) answering.end(response.about);
    return given;
  };
  return posted(PATH, (called) =>
    answer(called).catch((error: unknown) => {
      bot.report(error);
      return BROKEN;
    }),
  );
}

const UNSIGNED = refused(401, "Discord's signature of the last five minutes");

/**
 * Files in the answer to the request itself are lost from about 150 KB on (discord-api-docs#5250), and always for
 * the menu of a message (#5933). So they go where the gateway's go, and the request is only told that they do.
 */
async function give({ body, pictures }: Responded, sendApart: () => Promise<void>): Promise<Given> {
  if (pictures.length === 0)
    return { status: 200, headers: { "content-type": "application/json" }, body: jsonOf(body) };
  await sendApart();
  return { status: 202 };
}

/** What Discord has signed needs no other check than that it is an interaction at all. */
function readInteraction(body: Uint8Array): APIInteraction | undefined {
  try {
    const read = JSON.parse(UTF_8.decode(body));
    return typeof read?.type === "number" ? read : undefined;
  } catch {
    return undefined;
  }
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

async function start(rest: REST, options: WithKey, url: string): Promise<string> {
  const { token, bot, log, publicKey } = options;
  const todo = `to receive anything: enter the public https address of ${url} as "Interactions Endpoint URL"`;
  if (token === undefined) {
    const unregistered = "registers no commands: that needs DISCORD_TOKEN too, here or in another process";
    return ["over HTTP", `${todo} in the developer portal`, unregistered].join("\n");
  }
  try {
    const application = await applicationOf(rest);
    if ((application.verify_key ?? publicKey).toLowerCase() !== publicKey.toLowerCase()) throw wrongKey();
    await register({ rest, application: application.id }, { bot, log });
    const portal = `https://discord.com/developers/applications/${application.id}/information`;
    const where = [`as ${application.name}, over HTTP`, `${todo} at ${portal}`];
    return [...where, ...inviteLines(application)].join("\n");
  } catch (error) {
    throw setupFault(error);
  }
}

/** With another application's key every interaction would be refused, and nobody would know why. */
function wrongKey(): SetupError {
  return new SetupError(
    "DISCORD_PUBLIC_KEY: expected the public key of the application that DISCORD_TOKEN belongs to, found another; copy it again from the developer portal.",
  );
}
