/** One call of Discord's API by undici alone: what the API's client does around a call costs twice as much as the call. */
import { Agent, Headers, Response } from "undici";

/** By this go all calls of the API. The global one is Node.js's own as soon as anything loads its fetch, of another version. */
export const agent = new Agent();

export type Straight = {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** How long it may take, in milliseconds. */
  readonly within: number;
};

/** The error of a call that took too long, by the name that it has in the API's client. */
const LATE = new DOMException("expected a response in time, found none", "AbortError");

/** Whether a call failed for taking too long. */
export function isLate(error: unknown): boolean {
  return error === LATE;
}

/** What came of a call. The response is made only where somebody asks for it. */
export type Came = { readonly ok: boolean; readonly status: number; response(): Response };

/** Posts. @throws what kept a response from coming. */
export async function straight({ within, ...call }: Straight): Promise<Came> {
  const { status, head, body } = await dispatched(call, within);
  return {
    ok: status >= 200 && status < 300,
    status,
    response: () =>
      new Response(body.length > 0 ? Buffer.concat(body) : null, { status, headers: headersOf(head) }),
  };
}

type Parts = { readonly status: number; readonly head: readonly Buffer[]; readonly body: readonly Buffer[] };

/** A signal that aborts would cost half as much as the call; undici's handler is given a function instead. */
function dispatched(call: Omit<Straight, "within">, within: number): Promise<Parts> {
  return new Promise((resolve, reject) => {
    const body: Buffer[] = [];
    let [status, head]: [number, readonly Buffer[]] = [0, []];
    let [abort, isLate] = [() => {}, false];
    const timer = setTimeout(() => {
      isLate = true;
      reject(LATE);
      abort();
    }, within);
    agent.dispatch(
      { ...call, method: "POST" },
      {
        onConnect(stop) {
          abort = stop;
          if (isLate) stop();
        },
        onHeaders(code, headers) {
          [status, head] = [code, headers];
          return true;
        },
        onData: (chunk) => body.push(chunk) > 0,
        onComplete() {
          clearTimeout(timer);
          resolve({ status, head, body });
        },
        onError(error) {
          clearTimeout(timer);
          reject(error);
        },
      },
    );
  });
}

/** Names and values come in turn. */
function headersOf(head: readonly Buffer[]): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < head.length; at += 2) headers.append(String(head[at]), String(head[at + 1]));
  return headers;
}
