/** Fetches a web page from the public internet, within limits, and says why it can't where it can't. */
import { lookup } from "node:dns/promises";
import { type ClientRequestArgs, type IncomingMessage, request } from "node:http";
import { connect, isIP } from "node:net";
import type { Duplex, Readable } from "node:stream";
import { connect as connectSecurely } from "node:tls";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { SetupError } from "../../adapters/adapter.ts";
import { isPublic } from "./address.ts";

/** How names become addresses, and how addresses are reached; tests bring their own. */
export type Network = {
  resolve(host: string): Promise<readonly string[]>;
  connect(address: string, port: number): Duplex;
};

/** The internet. */
export const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: (address, port) => connect({ host: address, port }),
};

export type Limits = {
  /** Bytes of a page, unpacked. */
  readonly size: number;
  /** Milliseconds for all of it, redirects included. */
  readonly time: number;
  readonly redirects: number;
};

/** A news page is far below this; browsers follow up to twenty redirects, honest pages need two. */
const LIMITS: Limits = { size: 5 * 1024 * 1024, time: 20_000, redirects: 5 };

export type Fetched = { readonly url: string; readonly type: string; readonly bytes: Uint8Array };

/**
 * Gets what stands at an address.
 * @throws {SetupError} that says why nothing can be had from there.
 */
export async function fetchPage(
  address: string,
  network: Network = INTERNET,
  limits: Limits = LIMITS,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.time);
  try {
    return await follow(address, { network, limits, signal });
  } catch (cause) {
    if (cause instanceof SetupError) throw cause;
    const reason = signal.aborted ? `no whole answer within ${limits.time / 1000} seconds` : reasonOf(cause);
    throw new SetupError(`${address}: ${reason}.`, { cause });
  }
}

type Way = { readonly network: Network; readonly limits: Limits; readonly signal: AbortSignal };

async function follow(address: string, way: Way): Promise<Fetched> {
  let url = checked(address, address);
  for (let hops = 0; hops <= way.limits.redirects; hops += 1) {
    const response = await ask(url, way);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      url = checked(location, address, url);
      continue;
    }
    if (status < 200 || status > 299) {
      response.destroy();
      throw new SetupError(
        `${address}: expected the page, found the answer ${status} ${response.statusMessage ?? ""}`.trim() +
          ".",
      );
    }
    const type = response.headers["content-type"] ?? "";
    return { url: url.href, type, bytes: await bytesOf(response, address, way.limits) };
  }
  throw new SetupError(
    `${address}: expected the page after at most ${way.limits.redirects} redirects, found another one.`,
  );
}

/** An address that may be asked at all. */
function checked(address: string, first: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SetupError(
      `${first}: expected an address with http or https, found ${JSON.stringify(address.slice(0, 100))}.`,
    );
  if (url.username !== "" || url.password !== "")
    throw new SetupError(`${first}: expected an address without a password in it.`);
  return url;
}

/** Resolves a name, refuses addresses inside, and asks the very address that was looked at. */
async function ask(url: URL, { network, signal }: Way): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : await network.resolve(host);
  const [address] = addresses;
  if (address === undefined || !addresses.every(isPublic))
    throw new SetupError(
      `${url.origin}: expected an address of the public internet, found one of a private network.`,
    );
  signal.throwIfAborted();
  const isSecure = url.protocol === "https:";
  const port = Number(url.port || (isSecure ? 443 : 80));
  const createConnection = (): Duplex => {
    const socket = network.connect(address, port);
    return isSecure ? connectSecurely({ socket, ...(isIP(host) ? {} : { servername: host }) }) : socket;
  };
  const options: ClientRequestArgs = {
    path: `${url.pathname}${url.search}`,
    host: url.hostname,
    port,
    signal,
    createConnection,
    headers: HEADERS,
  };
  return new Promise((done, failed) => {
    request({ ...options, headers: { ...HEADERS, host: url.host } }, done)
      .once("error", failed)
      .end();
  });
}

const HEADERS = {
  accept: "text/html, application/xhtml+xml, text/plain;q=0.8",
  "accept-encoding": "gzip, deflate, br",
  "user-agent": "sanad (+drafts a story of one page for its editor)",
};

/** The whole body, unpacked, and not a byte more than the limit. */
async function bytesOf(response: IncomingMessage, address: string, { size }: Limits): Promise<Uint8Array> {
  const tooLarge = () => new SetupError(`${address}: expected a page of at most ${size} bytes, found more.`);
  if (Number(response.headers["content-length"] ?? 0) > size) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked(response)) {
    length += chunk.length;
    if (length > size) {
      response.destroy();
      throw tooLarge();
    }
    chunks.push(chunk);
  }
  if (!response.complete)
    throw new SetupError(`${address}: the connection was cut before the page was whole.`);
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage): Readable {
  const unpack = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  };
  const coding = response.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding === "identity" || coding === "") return response;
  const make = Object.entries(unpack).find(([name]) => name === coding)?.[1];
  if (!make) throw new Error(`packed in a way that is not known: ${coding}`);
  const stream = make();
  response.once("error", (error) => stream.destroy(error));
  response.once("aborted", () => stream.destroy(new Error("the connection was cut")));
  return response.pipe(stream);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host is known",
  EAI_AGAIN: "the name could not be looked up now",
  ECONNREFUSED: "nobody answers there",
  ECONNRESET: "the connection was cut",
  EHOSTUNREACH: "the host can't be reached",
  ENETUNREACH: "the network can't be reached",
};

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "it can't be read";
  const code = "code" in cause ? String(cause.code) : "";
  return REASONS[code] ?? (code === "" ? cause.message : `${cause.message} (${code})`);
}
