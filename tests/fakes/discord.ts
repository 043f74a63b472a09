/** Discord on this machine, for one bot: its REST API, which checks all that is sent, and its gateway. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { GatewayDispatchEvents, GatewayOpcodes } from "discord.js";
import { type WebSocket, WebSocketServer } from "ws";
import { commandFaults, responseFaults } from "./discord-spec.ts";

export const TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.test.token-that-nobody-may-see";
export const APPLICATION = "1234567890123456789";

const USER = { id: APPLICATION, username: "sanad", discriminator: "1234", avatar: null, bot: true };
const GUILD = {
  id: "2000000000000000001",
  name: "Newsroom",
  channels: [],
  threads: [],
  members: [],
  roles: [],
  emojis: [],
  stickers: [],
};

/** An interaction as Discord dispatches it: what is recorded in `tests/adapters/discord/recorded/`. */
export type Interaction = { readonly id: string; readonly token: string };

/** How Discord refuses: a status, with its own code. */
export type Refusal = { readonly status: number; readonly code: number };

export const INVALID_FORM: Refusal = { status: 400, code: 50035 };
export const UNKNOWN_INTERACTION: Refusal = { status: 404, code: 10062 };
export const ALREADY_ACKNOWLEDGED: Refusal = { status: 400, code: 40060 };

type Request = { readonly method: string; readonly path: string; readonly body: unknown };

export class FakeDiscord {
  /** Method and path of every request, tokens of interactions left out. */
  readonly requests: string[] = [];
  /** What the specification forbids in what was sent. */
  readonly faults: string[] = [];
  /** The global commands as registered, in the form in which Discord gives them back. */
  commands: object[] = [];
  /** What was sent to register them, each time. */
  readonly registered: unknown[] = [];
  /** True where the live API should turn out not to know Arabic. */
  refusesArabic = false;
  /** Set to refuse every response to an interaction. */
  refusesResponses: Refusal | undefined;

  readonly #http: Server = createServer((request, response) => this.#take(request, response));
  readonly #gateway = new WebSocketServer({ server: this.#http });
  readonly #waiting = new Map<string, (response: unknown) => void>();
  #sequence = 0;

  get apiBase(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async listen(): Promise<void> {
    this.#gateway.on("connection", (socket) => this.#greet(socket));
    await new Promise<void>((resolve) => this.#http.listen(0, "127.0.0.1", resolve));
  }

  /** Sends an interaction to the bot, and gives its response. */
  dispatch(interaction: Interaction): Promise<unknown> {
    const response = new Promise<unknown>((resolve) => this.#waiting.set(interaction.id, resolve));
    for (const socket of this.#gateway.clients)
      this.#event(socket, GatewayDispatchEvents.InteractionCreate, interaction);
    return response;
  }

  async close(): Promise<void> {
    for (const socket of this.#gateway.clients) socket.terminate();
    this.#gateway.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  get #port(): number {
    const address = this.#http.address();
    return typeof address === "object" && address ? address.port : 0;
  }

  #greet(socket: WebSocket): void {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
    socket.on("message", (data) => {
      const { op, d } = JSON.parse(String(data));
      if (op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck });
      if (op === GatewayOpcodes.Identify) this.#identify(socket, d);
    });
  }

  #identify(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    if (token !== TOKEN) {
      socket.close(4004);
      return;
    }
    if (intents !== 1) this.faults.push(`intents ${intents}, where only Guilds was expected`);
    this.#event(socket, GatewayDispatchEvents.Ready, {
      v: 10,
      user: USER,
      guilds: [{ id: GUILD.id, unavailable: true }],
      session_id: "session",
      resume_gateway_url: `ws://127.0.0.1:${this.#port}`,
      application: { id: APPLICATION, flags: 0 },
    });
    this.#event(socket, GatewayDispatchEvents.GuildCreate, GUILD);
  }

  #event(socket: WebSocket, t: GatewayDispatchEvents, d: unknown): void {
    this.#sequence += 1;
    send(socket, { op: GatewayOpcodes.Dispatch, s: this.#sequence, t, d });
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path } = new URL(request.url ?? "", this.apiBase);
    const isCallback = path.endsWith("/callback");
    const method = request.method ?? "";
    this.requests.push(`${method} ${isCallback ? "/api/v10/interactions/callback" : path}`);
    const body = method === "GET" ? undefined : await json(request);
    const isKnown = isCallback || request.headers.authorization === `Bot ${TOKEN}`;
    const { status, answer } = isKnown
      ? this.#answer({ method, path, body })
      : refuse({ status: 401, code: 0 });
    response.writeHead(status, answer === undefined ? {} : { "content-type": "application/json" });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  }

  #answer({ method, path, body }: Request): Answer {
    switch (`${method} ${path}`) {
      case "GET /api/v10/gateway/bot":
        return { status: 200, answer: this.#gatewayInformation() };
      case `GET /api/v10/applications/${APPLICATION}/commands`:
        return { status: 200, answer: this.commands };
      case `PUT /api/v10/applications/${APPLICATION}/commands`:
        return this.#register(body);
    }
    const [, id] = /^\/api\/v10\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path) ?? [];
    return method === "POST" && id !== undefined ? this.#respond(id, body) : refuse({ status: 404, code: 0 });
  }

  #gatewayInformation() {
    const limits = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    return { url: `ws://127.0.0.1:${this.#port}`, shards: 1, session_start_limit: limits };
  }

  #register(body: unknown): Answer {
    this.registered.push(body);
    this.faults.push(...commandFaults(body));
    if (this.refusesArabic && JSON.stringify(body).includes('"ar":')) return refuse(INVALID_FORM);
    if (!Array.isArray(body)) return refuse(INVALID_FORM);
    this.commands = body.map((command, index) => held(command, index));
    return { status: 200, answer: this.commands };
  }

  #respond(id: string, body: unknown): Answer {
    const resolve = this.#waiting.get(id);
    resolve?.(body);
    this.#waiting.delete(id);
    if (this.refusesResponses) return refuse(this.refusesResponses);
    if (!resolve) return refuse(ALREADY_ACKNOWLEDGED);
    this.faults.push(...responseFaults(body));
    return { status: 204, answer: undefined };
  }
}

/** Starts the server on a free port. */
export async function fakeDiscord(): Promise<FakeDiscord> {
  const fake = new FakeDiscord();
  await fake.listen();
  return fake;
}

type Answer = { readonly status: number; readonly answer: unknown };

function refuse({ status, code }: Refusal): Answer {
  return { status, answer: { message: `${status}: refused`, code } };
}

/** A command as Discord gives it back: with its own fields, and without options that say only the usual. */
function held(command: { options?: object[] }, index: number): object {
  const usual = ([key, value]: [string, unknown]) =>
    !(["required", "autocomplete"].includes(key) && value === false);
  return {
    ...command,
    id: String(3_000_000_000_000_000_000n + BigInt(index)),
    application_id: APPLICATION,
    version: "1",
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    options: command.options?.map((option) => Object.fromEntries(Object.entries(option).filter(usual))),
  };
}

function send(socket: WebSocket, packet: object): void {
  socket.send(JSON.stringify({ s: null, t: null, d: null, ...packet }));
}
