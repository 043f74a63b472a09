/** The one HTTP server of the process: health, metrics, and every adapter that answers over HTTP. */
import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { type Endpoint, type Given, type Log, ownFields, SetupError } from "../adapters/adapter.ts";
import { BROKEN, NOTHING_HERE, pathOf } from "../adapters/http.ts";
import { bodyOf } from "./body.ts";

// An import would get all that the module exports, Node.js's own fetch among it: some hundredths of a second.
const { createServer } = process.getBuiltinModule("node:http");

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
  const server = createServer(listener(endpoints, log));
  server.keepAliveTimeout = IDLE;
  const inHand = responsesOf(server);
  const address = await listen(server, host, port);
  server.on("error", (error) => log.error(ownFields(error), "the HTTP server has trouble"));
  return { address, stop: () => close(server, inHand) };
}

/** Node.js's own requests and responses: to make those of the web of them would take as long as all else about an answer. */
function listener(endpoints: readonly Endpoint[], log: Log) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      give(outgoing, await answerTo(incoming, endpoints));
    } catch (error) {
      // Whoever broke off what they sent waits for nothing.
      if (incoming.destroyed && !incoming.complete) return;
      log.error(ownFields(error), "an answer over HTTP failed");
      give(outgoing, BROKEN);
    }
  };
}

async function answerTo(incoming: IncomingMessage, endpoints: readonly Endpoint[]): Promise<Given> {
  const { method = "", url = "", headers } = incoming;
  const path = pathOf({ url });
  const endpoint = endpoints.find((each) => isBelow(path, each.path));
  const body = (most: number) => bodyOf(incoming, most);
  return endpoint?.handle({ method, url, headers, body }) ?? NOTHING_HERE;
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(above.endsWith("/") ? above : `${above}/`);
}

function give(outgoing: ServerResponse, { status, headers, body }: Given): void {
  const length = body === undefined ? 0 : Buffer.byteLength(body);
  outgoing.writeHead(status, { ...headers, "content-length": length }).end(body);
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
