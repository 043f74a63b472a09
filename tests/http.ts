/** Requests and responses as the web has them, for what answers over HTTP. */
import type { Called, Endpoint } from "../src/adapters/adapter.ts";

/** What the endpoint answers to a request, as if it had come over a socket. */
export async function askedOf(endpoint: Endpoint | undefined, request: Request): Promise<Response> {
  if (!endpoint) throw new Error("expected an endpoint, found none");
  const { status, headers, body } = await endpoint.handle(calledBy(request));
  const hasBody = body !== undefined && request.method !== "HEAD";
  return new Response(hasBody ? Buffer.from(body) : null, { status, ...(headers && { headers }) });
}

function calledBy(request: Request): Called {
  const { pathname, search, host } = new URL(request.url);
  return {
    method: request.method,
    url: pathname + search,
    headers: { host, ...Object.fromEntries(request.headers) },
    async body(most) {
      const bytes = new Uint8Array(await request.arrayBuffer());
      return bytes.length > most ? undefined : bytes;
    },
  };
}
