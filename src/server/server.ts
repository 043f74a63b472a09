/** The one HTTP server of the process: health, metrics, and every adapter that answers over HTTP. */
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { type Endpoint, type Log, ownFields, SetupError } from "../adapters/adapter.ts";

type Options = {
  /** The first one whose path fits answers. */
  readonly endpoints: readonly Endpoint[];
  readonly host: string;
  readonly port: number;
  readonly log: Log;
};

/** `address` is what a browser on this machine takes. `stop` lets answers in hand finish. */
type Serving = { readonly address: string; stop(): Promise<void> };

/**
 * Listens on `host` and `port`; port 0 takes any free one.
 * @throws {SetupError} naming the variable, when that is not possible.
 */
export async function serve({ endpoints, host, port, log }: Options): Promise<Serving> {
  const server = createServer(getRequestListener(together(endpoints, log).fetch, { hostname: host }));
  server.keepAliveTimeout = IDLE;
  const inHand = responsesOf(server);
  const address = await listen(server, host, port);
  server.on("error", (error) => log.error(ownFields(error), "the HTTP server has trouble"));
  return { address, stop: () => close(server, inHand) };
}

function together(endpoints: readonly Endpoint[], log: Log): Hono {
  const app = new Hono();
  for (const { path, handle } of endpoints)
    app.all(`${path.replace(/\/$/, "")}/*`, ({ req }) => handle(req.raw));
  app.notFound((c) => c.json({ error: "there is nothing at this path" }, 404));
  app.onError((error, c) => {
    log.error(ownFields(error), "an answer over HTTP failed");
    return c.json({ error: "something broke on our side" }, 500);
  });
  return app;
}

/**
 * How long a connection that nobody uses stays open, in milliseconds. Longer than a proxy keeps its own (Caddy two minutes,
 * nginx one): who closes first while the other sends loses a call, and a proxy answers that with 502. Node's own is 5 s.
 */
const IDLE = 125_000;

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

/** The responses that are being given just now. */
function responsesOf(server: Server): ReadonlySet<ServerResponse> {
  const inHand = new Set<ServerResponse>();
  server.prependListener("request", (_, response) => {
    inHand.add(response);
    response.once("close", () => inHand.delete(response));
  });
  return inHand;
}

/** Browsers hold connections open that they never used, for which `close` alone would wait. */
async function close(server: Server, inHand: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = once(server, "close");
  server.close();
  while (inHand.size > 0) await Promise.all([...inHand].map((response) => once(response, "close")));
  server.closeAllConnections();
  await closed;
}
