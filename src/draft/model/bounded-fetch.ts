/** A fetch for answers of a server that may be broken, or hostile. */

/** An answer had more bytes than it may have. */
export class TooLarge extends Error {}

/** Reads so many bytes and no more, and follows no other host: neither the key nor the article is meant for that one. */
export function boundedFetch(size: number): typeof fetch {
  return async (address, options) => {
    const response = await fetch(address, { ...options, redirect: "error" });
    let length = 0;
    const counting = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.length;
        if (length > size) controller.error(new TooLarge());
        else controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body?.pipeThrough(counting) ?? null, { status, statusText, headers });
  };
}
