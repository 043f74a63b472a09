/** A web of a few hosts for tests: every name leads to a server on loopback, under an address that looks public. */
import { createServer, type RequestListener } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import type { Network } from "../../src/draft/page/fetch.ts";
import { LASTING } from "./lasting.ts";

/** An address of the public internet, for names that are to be reached. */
export const PUBLIC_ADDRESS = "93.184.215.14";

/** A network in which `hosts` have the given addresses, and any public address is the server that answers with `listener`. */
export async function webOf(
  listener: RequestListener,
  hosts: Readonly<Record<string, readonly string[]>> = {},
): Promise<Network & { readonly reached: readonly string[] }> {
  const server = createServer(LASTING, listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  const reached: string[] = [];
  return {
    reached,
    resolve: async (host) => {
      if (host.endsWith(".invalid")) throw Object.assign(new Error("not found"), { code: "ENOTFOUND" });
      return hosts[host] ?? [PUBLIC_ADDRESS];
    },
    connect: (address) => {
      reached.push(address);
      return connect({ host: "127.0.0.1", port });
    },
  };
}
