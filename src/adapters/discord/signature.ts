/** Whether it is Discord that sent an HTTP request: interactions/overview, "Validating Security Request Headers". */
import { createPublicKey, verify } from "node:crypto";
import type { Called } from "../adapter.ts";
import { headerOf } from "../http.ts";

/** How far the time at which a request was signed may be from ours, in seconds. Later it may be a replay. */
const MAX_DISTANCE = 300;

/** In the one form in which Discord writes them, so that a signature can't be written in two ways. */
const SIGNATURE = /^[0-9a-f]{128}$/;
const TIMESTAMP = /^\d{1,12}$/;

/** What stands in a request's head for its body: not yet known to be Discord's. */
export type Signature = { readonly signature: string; readonly timestamp: string };

type Head = Pick<Called, "headers">;

/** The signature in a request's head; undefined when there is none, or none of these minutes. */
export function readSignature(called: Head, now: Temporal.Instant): Signature | undefined {
  const signature = headerOf(called, "x-signature-ed25519");
  const timestamp = headerOf(called, "x-signature-timestamp");
  if (!SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return undefined;
  const distance = Math.abs(now.epochMilliseconds / 1000 - Number(timestamp));
  return distance <= MAX_DISTANCE ? { signature, timestamp } : undefined;
}

/** For an application's public key, 64 hexadecimal digits: whether its Discord signed exactly these bytes. */
export function verifier(publicKey: string): (given: Signature, body: Uint8Array) => boolean {
  const x = Buffer.from(publicKey, "hex").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return ({ signature, timestamp }, body) =>
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
}
