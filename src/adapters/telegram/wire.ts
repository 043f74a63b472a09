/** How calls go over the wire: by undici's own client, which takes two fifths of what node-fetch takes, grammY's own way. */
import { HttpError, type Transformer } from "grammy";
import { request } from "undici";

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
  const address = `${apiRoot}/bot${token}/`;
  return async (call, method, payload, signal) => {
    if (GRAMMYS.includes(method)) return call(method, payload, signal);
    try {
      const { body } = await request(address + method, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(payload),
        headersTimeout: timeout,
        bodyTimeout: timeout,
        ...(signal && { signal }),
      });
      return JSON.parse(await body.text());
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
}
