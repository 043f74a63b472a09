/** A bare bot that Discord calls, which checks the signature as Discord asks it to, and answers a constant. */
import { createPublicKey, verify } from "node:crypto";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

const { DISCORD_PUBLIC_KEY = "" } = JSON.parse(process.argv[2] ?? "{}");
const x = Buffer.from(DISCORD_PUBLIC_KEY, "hex").toString("base64url");
const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });

const server = createServer(async (incoming, response) => {
  const body = await buffer(incoming);
  const [timestamp, signature] = ["timestamp", "ed25519"].map((name) =>
    String(incoming.headers[`x-signature-${name}`]),
  );
  const signed = Buffer.concat([Buffer.from(timestamp ?? ""), body]);
  if (!verify(null, signed, key, Buffer.from(signature ?? "", "hex"))) {
    response.writeHead(401).end();
    return;
  }
  const { type } = JSON.parse(body.toString());
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(type === 2 ? { type: 4, data: { content: "A constant." } } : { type: 1 }));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : "";
  process.stdout.write(`ready at http://127.0.0.1:${port}/discord/interactions\n`);
});
