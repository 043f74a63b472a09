/** The local page: the same bot in a browser, so that everything can be tried without any token. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { parseAccept } from "hono/utils/accept";
import { answer, type Bot } from "#core/command/answer.ts";
import { pageOf } from "#core/command/page.ts";
import { directionOf, type Language, languageOf } from "#core/language/language.ts";
import { type Adapter, type Log, SetupError } from "../adapter.ts";
import { pageHtml } from "./page/page.ts";
import { EXPECTED, isJson, isLoopback, receive, refusal } from "./receive.ts";
import { measure, render } from "./render.ts";

type Options = { readonly bot: Bot; readonly host: string; readonly port: number; readonly log: Log };

/** The longest question a reader can type takes half of this, in bytes. */
const MAX_BODY = 8 * 1024;

/** How long `stop` waits for answers in hand, in milliseconds. They take a few. */
const STOP_WITHIN = 500;

/** The page on `host` and `port`; port 0 takes any free one. */
export function web({ bot, host, port, log }: Options): Adapter {
  const server = createServer(getRequestListener(page({ bot, host }).fetch, { hostname: host }));
  return {
    async start() {
      const address = await listen(server, host, port);
      server.on("error", (error) => log.error({ err: error }, "the local page's server has trouble"));
      if (!isLoopback(host)) log.warn({ host }, "the local page is open to other machines");
      return address;
    },
    stop: () => close(server),
  };
}

/** Everything that the page serves, without a socket. `host`: where it will be served. */
export function page({ bot, host }: Pick<Options, "bot" | "host">): Hono {
  const app = new Hono();
  app.use(secureHeaders(HEADERS));
  app.use(async (c, next) => {
    c.header("cache-control", "no-store");
    const error = refusal(c.req, host);
    return error === undefined ? next() : c.json({ error }, 403);
  });
  app.get("/", (c) => c.html(pageHtml(bot.words, languageFor(c, bot))));
  for (const [name, type] of Object.entries(ASSETS)) {
    const text = readFileSync(join(import.meta.dirname, "page", name), "utf8");
    app.get(`/${name}`, (c) => c.body(text, 200, { "content-type": `${type}; charset=utf-8` }));
  }
  app.post("/message", bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }), (c) => message(c, bot));
  app.notFound((c) => c.json({ error: "expected /, /page.css, /page.js or POST /message" }, 404));
  app.onError((error, c) => {
    bot.report(error);
    return c.json({ error: "something broke on our side" }, 500);
  });
  return app;
}

const ASSETS = { "page.css": "text/css", "page.js": "text/javascript" };

const HEADERS: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
  // The page is plain HTTP; whether its name may only be reached by HTTPS is for a proxy to say.
  strictTransportSecurity: false,
};

/** `?language=`, else the first language of the browser's that sanad speaks, else the default. */
function languageFor(c: Context, { defaults }: Bot): Language {
  const accepted = parseAccept(c.req.header("accept-language") ?? "").filter(({ q }) => q > 0);
  const hints = [c.req.query("language"), ...accepted.map(({ type }) => type)];
  return hints.map(languageOf).find((language) => language !== undefined) ?? defaults.language;
}

async function message(c: Context, bot: Bot): Promise<Response> {
  if (!isJson(c.req)) return c.json({ error: "expected the content type application/json" }, 415);
  const body: unknown = await c.req.json().catch(() => undefined);
  const asked = receive(body, bot.commands, Temporal.Now.instant());
  if (!asked) return c.json({ error: EXPECTED }, 400);
  const shown = pageOf(bot, answer(bot, asked), measure);
  const { outcome, language } = shown;
  return c.json({ html: render(shown), outcome, language, direction: directionOf(language) });
}

function tooLarge(c: Context): Response {
  return c.json({ error: `expected at most ${MAX_BODY} bytes` }, 413);
}

async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw explained(error, host, port);
  }
  const address = server.address();
  const shown = typeof address === "object" && address ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${shown}`;
}

/** What the admin can do about it, for the errors of `listen` that an admin can do something about. */
function explained(error: unknown, host: string, port: number): unknown {
  const options = { cause: error };
  switch (error instanceof Error && "code" in error && error.code) {
    case "EADDRINUSE":
      return new SetupError(`PORT: expected a free port of ${host}, found ${port} in use.`, options);
    case "EACCES":
      return new SetupError(`PORT: expected one that may be opened here, found ${port}.`, options);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new SetupError(
        `HOST: expected an address of this machine, found ${JSON.stringify(host)}.`,
        options,
      );
    default:
      return error;
  }
}

/** Browsers hold connections open that they never used, for which `close` alone would wait. */
async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  const late = setTimeout(() => server.closeAllConnections(), STOP_WITHIN);
  await closed;
  clearTimeout(late);
}
