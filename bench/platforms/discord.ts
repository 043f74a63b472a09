/** Discord with the least that bots need, and readers who call commands in a direct message. */
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type WebSocket, WebSocketServer } from "ws";
import { type Question, READERS } from "./questions.ts";
import { IDLE, type Side, waiting } from "./side.ts";

const TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.token.of-nobody";
const APPLICATION = "1234567890123456789";
const USER = { id: APPLICATION, username: "bench", discriminator: "1234", avatar: null, bot: true };
const GUILD = "2000000000000000001";

/** How many interactions Discord sends at once over HTTP, as far as this matters here. */
const CONNECTIONS = 40;

/** Sends interactions over the gateway, or calls the bot. */
export async function discordSide(way: "gateway" | "http"): Promise<Side> {
  const answers = waiting();
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString("hex");
  let url = new URL("http://127.0.0.1/discord/interactions");
  let commands: object[] = [];

  const server = createServer(async (incoming, response) => {
    const body = await text(incoming);
    const path = incoming.url?.replace("/api/v10", "") ?? "";
    const [, id] = /^\/interactions\/(\d+)\//.exec(path) ?? [];
    if (id !== undefined) {
      response.writeHead(204).end();
      return answers.come(id);
    }
    if (incoming.method === "PUT") commands = JSON.parse(body);
    const port = incoming.socket.localPort;
    reply(response, resultOf(path, { port, key, commands }));
  });
  server.keepAliveTimeout = IDLE;
  const gateway = gatewayOn(new WebSocketServer({ server }));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const api = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/api`;
  return {
    environment: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_BASE: api,
      ...(way === "http" && { DISCORD_PUBLIC_KEY: key }),
    },
    found(printed) {
      const [leads] = /http:\/\/127\.0\.0\.1:\d+\/discord\/interactions/.exec(printed) ?? [];
      if (leads !== undefined) url = new URL(leads);
    },
    async ask(number, question) {
      const interaction = interactionOf(number, question);
      const request = () => call(url, agent, signed(interaction, privateKey));
      // Once more where the connection breaks, as one that was not used for a while may.
      if (way === "http") return request().catch(request);
      const answered = answers.for(interaction.id);
      gateway.dispatch("INTERACTION_CREATE", interaction);
      await answered;
    },
    close() {
      agent.destroy();
      gateway.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

type Known = { readonly port: number | undefined; readonly key: string; readonly commands: object[] };

function resultOf(path: string, { port, key, commands }: Known): unknown {
  if (path.startsWith("/gateway/bot"))
    return {
      url: `ws://127.0.0.1:${port}`,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    };
  if (path === "/applications/@me") return { id: APPLICATION, name: "bench", verify_key: key, bot: USER };
  return commands;
}

function gatewayOn(sockets: WebSocketServer) {
  let bot: WebSocket | undefined;
  let sequence = 0;
  const dispatch = (t: string, d: unknown) => {
    sequence += 1;
    bot?.send(JSON.stringify({ op: 0, s: sequence, t, d }));
  };
  sockets.on("connection", (socket) => {
    bot = socket;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 }, s: null, t: null }));
    socket.on("message", (data) => {
      const { op } = JSON.parse(String(data));
      if (op === 1) socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
      if (op === 2) ready(dispatch);
    });
  });
  return {
    dispatch,
    close() {
      bot?.terminate();
      sockets.close();
    },
  };
}

function ready(dispatch: (t: string, d: unknown) => void): void {
  const guilds = [{ id: GUILD, unavailable: true }];
  const application = { id: APPLICATION, flags: 0 };
  dispatch("READY", { v: 10, user: USER, guilds, session_id: "s", resume_gateway_url: "", application });
  const none = { channels: [], threads: [], members: [], roles: [], emojis: [], stickers: [] };
  dispatch("GUILD_CREATE", { id: GUILD, name: "Newsroom", ...none });
}

function interactionOf(number: number, { language, command, option }: Question) {
  const id = String(1_310_000_000_000_000_000n + BigInt(number));
  const user = String(4_000_000_000_000_000_000n + BigInt(number % READERS));
  const channel = String(2_000_000_000_000_000_000n + BigInt(number % READERS));
  const profile = { username: "leyla", discriminator: "0", avatar: null, global_name: "Leyla" };
  return {
    ...{ id, application_id: APPLICATION, type: 2, token: `token-${id}`, version: 1, context: 1 },
    ...{ locale: language === "ar" ? "en-US" : language, entitlements: [], app_permissions: "0" },
    authorizing_integration_owners: { "0": "0" },
    ...{ channel_id: channel, channel: { id: channel, type: 1, flags: 0 } },
    user: { id: user, ...profile },
    data: {
      id: "3000000000000000001",
      name: command,
      type: 1,
      options: option ? [{ ...option, type: 3 }] : [],
    },
  };
}

function signed(interaction: object, key: KeyObject) {
  const body = Buffer.from(JSON.stringify(interaction));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), key).toString("hex");
  const headers = {
    "content-type": "application/json",
    "x-signature-timestamp": timestamp,
    "x-signature-ed25519": signature,
  };
  return { body, headers };
}

async function call(url: URL, agent: Agent, { body, headers }: ReturnType<typeof signed>): Promise<void> {
  const outgoing = request(url, { method: "POST", agent, headers });
  outgoing.end(body);
  const [response]: IncomingMessage[] = await once(outgoing, "response");
  response?.resume();
  if (response?.statusCode !== 200) throw new Error(`expected 200, found ${response?.statusCode}`);
}

function reply(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
