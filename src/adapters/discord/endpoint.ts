/** Interactions over HTTP: Discord calls sanad, so any number of equal processes can stand behind one address. */
import { type APIInteraction, REST } from "discord.js";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { SetupError } from "../adapter.ts";
import { setupFault } from "./faults.ts";
import { register } from "./register.ts";
import { respond } from "./respond.ts";
import { applicationOf, type Discord, inviteLines, type Options, restOptions } from "./setup.ts";
import { readSignature, verifier } from "./signature.ts";

type WithKey = Options & { readonly publicKey: string; readonly token?: string | undefined };

const PATH = "/discord/interactions";

/** The largest interaction, in bytes: it may carry a whole message, which Discord writes in up to six bytes a letter. */
const MAX_BODY = 1024 * 1024;

/** The adapter for one application. The token is for registering commands, which another process may do as well. */
export function endpoint(options: WithKey): Discord {
  const app = interactions(options);
  return {
    http: { path: PATH, handle: async (request) => app.fetch(request) },
    start: (address = "") => start(options, `${address}${PATH}`),
    async stop() {},
    health: () => ({ shards: [], refused: { late: 0, twice: 0 } }),
  };
}

function interactions({ bot, publicKey, log }: WithKey): Hono {
  const isSigned = verifier(publicKey);
  const app = new Hono();
  const limit = bodyLimit({ maxSize: MAX_BODY, onError: (c) => refuse(c, 413, `at most ${MAX_BODY} bytes`) });
  app.post(PATH, limit, async (c) => {
    const began = performance.now();
    const signature = readSignature(c.req.raw.headers, Temporal.Now.instant());
    const body = signature && new Uint8Array(await c.req.arrayBuffer());
    // Nothing of a body is parsed before this: whoever sent it may not be Discord.
    if (!body || !isSigned(signature, body))
      return refuse(c, 401, "Discord's signature of the last five minutes");
    if (!isJson(c)) return refuse(c, 415, "the content type application/json");
    const interaction = readInteraction(body);
    const response = interaction && (await respond(bot, interaction, Temporal.Now.instant()));
    if (!response) return refuse(c, 400, "an interaction of a kind that is offered");
    log.debug({ ms: Math.round(performance.now() - began) }, "Discord: answered");
    return c.body(JSON.stringify(response), 200, { "content-type": "application/json" });
  });
  app.all(PATH, (c) => refuse(c, 405, "POST"));
  app.onError((error, c) => {
    bot.report(error);
    return c.json({ error: "something broke on our side" }, 500);
  });
  return app;
}

function refuse(c: Context, status: 400 | 401 | 405 | 413 | 415, expected: string): Response {
  return c.json({ error: `expected ${expected}` }, status, status === 405 ? { allow: "POST" } : {});
}

function isJson(c: Context): boolean {
  return /^application\/json\s*(?:;|$)/i.test(c.req.header("content-type") ?? "");
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

async function start({ token, bot, log, apiBase, publicKey }: WithKey, url: string): Promise<string> {
  const todo = `to receive anything: enter the public https address of ${url} as "Interactions Endpoint URL"`;
  if (token === undefined) {
    const unregistered = "registers no commands: that needs DISCORD_TOKEN too, here or in another process";
    return ["over HTTP", `${todo} in the developer portal`, unregistered].join("\n");
  }
  const rest = new REST(restOptions(apiBase)).setToken(token);
  try {
    const application = await applicationOf(rest);
    if ((application.verify_key ?? publicKey).toLowerCase() !== publicKey.toLowerCase()) throw wrongKey();
    await register({ rest, application: application.id }, { bot, log });
    const portal = `https://discord.com/developers/applications/${application.id}/information`;
    return [`as ${application.name}, over HTTP`, `${todo} at ${portal}`, ...inviteLines(application)].join(
      "\n",
    );
  } catch (error) {
    throw setupFault(error);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** With another application's key every interaction would be refused, and nobody would know why. */
function wrongKey(): SetupError {
  return new SetupError(
    "DISCORD_PUBLIC_KEY: expected the public key of the application that DISCORD_TOKEN belongs to, found another; copy it again from the developer portal.",
  );
}
