/** A balancer as it stands before many processes: hands requests to them in turn, and passes over who can't be reached. */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { LASTING } from "./lasting.ts";

export type Balancer = {
  readonly address: string;
  /** Where it hands requests to. */
  readonly processes: string[];
  /** The bodies of requests that it has handed to a process and got no response to yet. */
  inHand(process: string): readonly string[];
  /** The bodies of those that broke off, and were answered with 502. */
  readonly broken: string[];
  close(): void;
};

type Sent = Pick<IncomingMessage, "method" | "url" | "headers"> & { readonly body: Buffer };

/** Listens on a free port, and hands nothing on before it is told where to. */
export async function startBalancer(): Promise<Balancer> {
  const processes: string[] = [];
  const broken: string[] = [];
  const inHand = new Map<string, Set<string>>();
  let turn = 0;

  const handed = async (to: string, sent: Sent): Promise<Answer> => {
    const body = sent.body.toString();
    const held = inHand.get(to) ?? new Set();
    inHand.set(to, held.add(body));
    return pass(to, sent).finally(() => held.delete(body));
  };
  const answer = async (sent: Sent): Promise<Answer> => {
    turn = (turn + 1) % processes.length;
    for (const process of [...processes.slice(turn), ...processes.slice(0, turn)]) {
      try {
        return await handed(process, sent);
      } catch (error) {
        if (isRefused(error)) continue;
        // It may have done all that it was asked to: only who asked can know whether to ask once more.
        broken.push(sent.body.toString());
        break;
      }
    }
    return { status: 502, headers: {}, body: Buffer.of() };
  };
  const server = createServer(LASTING, async (incoming, response) => {
    const { method, url, headers } = incoming;
    reply(response, await answer({ method, url, headers, body: await buffer(incoming) }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    processes,
    inHand: (process) => [...(inHand.get(process) ?? [])],
    broken,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Answer = Pick<IncomingMessage, "headers"> & { readonly status: number; readonly body: Buffer };

/** Over a connection of its own, so that one which can't be made is told from one that breaks. */
async function pass(to: string, { method, url = "", headers, body }: Sent): Promise<Answer> {
  const outgoing = request(new URL(url, to), { method, headers, agent: false });
  outgoing.end(body);
  const [response]: IncomingMessage[] = await once(outgoing, "response");
  if (!response) throw new Error("expected a response, found none");
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ECONNREFUSED";
}

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}
