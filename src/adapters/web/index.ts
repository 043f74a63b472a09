/** The local page: the same bot in a browser, so that everything can be tried without any token. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { parseAccept } from "hono/utils/accept";
import type { Bot } from "#core/command/answer.ts";
import { converse } from "#core/command/converse.ts";
import { pageOf } from "#core/command/page.ts";
import { directionOf, type Language, languageOf } from "#core/language/language.ts";
import type { Adapter, Log, Observer } from "../adapter.ts";
import { pageHtml } from "./page/page.ts";
import { EXPECTED, isJson, isLoopback, receive, refusal } from "./receive.ts";
import { measure, render } from "./render.ts";

type Options = {
  readonly bot: Bot;
  readonly host: string;
  readonly log: Log;
  readonly observer: Observer;
};

/** The longest question a reader can type takes half of this, in bytes. */
const MAX_BODY = 8 * 1024;

/** The page, to be served on `host`. */
export function web({ log, ...options }: Options): Adapter {
  const { host } = options;
  const app = page(options);
  return {
    http: { path: "/", handle: async (request) => app.fetch(request) },
    async start(address = "") {
      if (!isLoopback(host)) log.warn({ host }, "the local page is open to other machines");
      return address;
    },
    async stop() {},
    health: () => ({ isUp: true, ways: [{ name: "page", isUp: true }] }),
  };
}

/** Everything that the page serves, without a socket. `host`: where it will be served. */
export function page({ bot, host, observer }: Omit<Options, "log">): Hono {
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
  app.post("/message", bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }), (c) => message(c, bot, observer));
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

async function message(c: Context, bot: Bot, observer: Observer): Promise<Response> {
  const answering = observer.begin();
  if (!isJson(c.req)) return c.json({ error: "expected the content type application/json" }, 415);
  const body: unknown = await c.req.json().catch(() => undefined);
  const asked = receive(body, bot.commands, Temporal.Now.instant());
  if (!asked) return c.json({ error: EXPECTED }, 400);
  const { html, about } = await answering.work(async () => {
    const answered = await converse(bot, asked);
    return { html: render(pageOf(bot, answered, measure)), about: answered.about };
  });
  const { outcome, language } = about;
  answering.end(about);
  return c.json({ html, outcome, language, direction: directionOf(language) });
}

function tooLarge(c: Context): Response {
  return c.json({ error: `expected at most ${MAX_BODY} bytes` }, 413);
}
