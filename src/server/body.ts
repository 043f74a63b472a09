/** What is sent along with a request. */
import type { IncomingMessage } from "node:http";

/** All of it, in one piece; undefined where it has more bytes than `most`. @throws when it breaks off. */
export async function bodyOf(incoming: IncomingMessage, most: number): Promise<Buffer | undefined> {
  // Where a length is said, Node.js reads no more than that.
  if (Number(incoming.headers["content-length"] ?? 0) > most) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    incoming.on("data", (part: Buffer) => {
      length += part.length;
      if (length <= most) parts.push(part);
      else resolve(undefined);
    });
    incoming.once("end", () => resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts)));
    incoming.once("error", reject);
  });
}
