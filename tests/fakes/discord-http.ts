/** Discord calling over HTTP: requests with its signature, from the key pair of one application. */
import { generateKeyPairSync, sign } from "node:crypto";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");

/** The application's public key, as the developer portal shows it. */
export const PUBLIC_KEY = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString(
  "hex",
);

/** What a request is made of, to be changed by whoever forges one. */
export type Signed = {
  readonly body: Uint8Array;
  readonly timestamp: string;
  readonly signature: Uint8Array;
};

/** `body` as Discord signs it, `age` seconds ago. */
export function signed(body: string | Uint8Array, { age = 0, key = privateKey } = {}): Signed {
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return {
    body: bytes,
    timestamp,
    signature: sign(null, Buffer.concat([Buffer.from(timestamp), bytes]), key),
  };
}

/** The request that brings it. */
export function requestOf({ body, timestamp, signature }: Signed, head: object = {}): Request {
  return new Request("http://127.0.0.1/discord/interactions", {
    method: "POST",
    body: Buffer.from(body),
    headers: {
      "content-type": "application/json",
      "x-signature-timestamp": timestamp,
      "x-signature-ed25519": Buffer.from(signature).toString("hex"),
      ...head,
    },
  });
}
