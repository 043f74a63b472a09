/** How calls go over the wire: by undici's own client, which takes a third of what node-fetch takes, grammY's own way. */
import { HttpError, type Transformer } from "grammy";
import { type Dispatcher, Pool } from "undici";
import { written } from "./written.ts";

/** Where the Bot API is where nothing else is said. */
const API_ROOT = "https://api.telegram.org";

type Way = {
  readonly token: string;
  readonly apiRoot?: string | undefined;
  /** When a call counts as lost, in milliseconds. */
  readonly timeout: number;
};

/** What grammY sends itself: forms, as of what may hold a file; and the one call that waits, for many updates at once. */
const GRAMMYS: readonly string[] = ["sendPhoto", "editMessageMedia", "getUpdates"];

/** Makes the calls in place of grammY. @throws {HttpError} where there was no answer, without the token in it. */
export function wire({ token, apiRoot = API_ROOT, timeout }: Way): Transformer {
  const { origin, pathname } = new URL(apiRoot);
  const path = `${pathname.replace(/\/$/, "")}/bot${token}/`;
  const pool = new Pool(origin, { headersTimeout: timeout, bodyTimeout: timeout });
  return async (call, method, payload, signal) => {
    // Nothing else than a call for updates is ever taken back.
    if (signal || GRAMMYS.includes(method)) return call(method, payload, signal);
    try {
      return JSON.parse(await posted(pool, path + method, written(payload)));
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
}

const HEADERS = ["content-type", "application/json"];

/** Posts a body, and gives the one that comes back, whatever its status: the Bot API says everything there. */
function posted(pool: Pool, path: string, body: string | Buffer): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const parts: Buffer[] = [];
  const taking: Dispatcher.DispatchHandlers = {
    onConnect() {},
    onHeaders: () => true,
    onData(part) {
      parts.push(part);
      return true;
    },
    onComplete: () => resolve(String(parts.length === 1 ? parts[0] : Buffer.concat(parts))),
    onError: reject,
  };
  pool.dispatch({ path, method: "POST", headers: HEADERS, body }, taking);
  return promise;
}
