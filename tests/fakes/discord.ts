/** Discord on this machine, for one application: its REST API, which checks all that is sent, and its gateway. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { GatewayDispatchEvents } from "discord-api-types/v10";
import { FakeGateway } from "./discord-gateway.ts";
import { PUBLIC_KEY } from "./discord-http.ts";
import {
  ALREADY_ACKNOWLEDGED,
  type Answer,
  BROKEN,
  buckets,
  INVALID_FORM,
  type Refusal,
  refuse,
} from "./discord-rest.ts";
import { commandFaults, fileFaults, responseFaults, writtenFaults } from "./discord-spec.ts";
import { LASTING } from "./lasting.ts";

export {
  ALREADY_ACKNOWLEDGED,
  BROKEN,
  INVALID_FORM,
  type Refusal,
  UNKNOWN_INTERACTION,
} from "./discord-rest.ts";

export const TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.test.token-that-nobody-may-see";
export const APPLICATION = "1234567890123456789";

const USER = { id: APPLICATION, username: "sanad", discriminator: "1234", avatar: null, bot: true };

/** An interaction as Discord dispatches it: what is recorded in `tests/adapters/discord/recorded/`. */
export type Interaction = { readonly id: string; readonly token: string };

type Request = { readonly method: string; readonly path: string; readonly body: string };

export class FakeDiscord {
  /** Method and path of every request, tokens of interactions left out. */
  readonly requests: string[] = [];
  /** What the specification forbids in what was sent, and what the API or the gateway forbids to do. */
  readonly faults: string[] = [];
  /** The global commands as registered, in the form in which Discord gives them back. */
  commands: object[] = [];
  /** What was sent to register them, each time. */
  readonly registered: unknown[] = [];
  /** True where the live API should turn out not to know Arabic. */
  refusesArabic = false;
  /** Set to refuse every response to an interaction. */
  refusesResponses: Refusal | undefined;
  /** Set to refuse everything else. */
  refusesRequests: Refusal | undefined;
  /** How the next responses to interactions are refused, one after the other. */
  readonly refusals: Refusal[] = [];
  /** Set to let responses wait for it. */
  held: Promise<void> | undefined;
  /** The responses that were taken, letter by letter, by the id of their interaction. */
  readonly taken = new Map<string, string>();
  /** What was written to channels, by itself and not in answer to anything; of one nonce once. */
  readonly messages: { readonly channel: string; readonly body: unknown }[] = [];
  /** How the next messages are refused, one after the other; undefined: not. */
  readonly messageRefusals: (Refusal | undefined)[] = [];
  readonly #nonces = new Set<string>();
  /** The files that came along with responses. */
  readonly files: File[] = [];
  /** What the admin entered in the developer portal. */
  endpointUrl: string | null = null;

  readonly #http: Server = createServer(LASTING, (request, response) => this.#take(request, response));
  readonly gateway = new FakeGateway(this.#http, {
    token: TOKEN,
    application: APPLICATION,
    user: USER,
    faults: this.faults,
  });
  readonly #bucket = buckets();
  readonly #waiting = new Map<string, (response: unknown) => void>();

  get apiBase(): string {
    return `${this.gateway.url.replace("ws:", "http:")}/api`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#http.listen(0, "127.0.0.1", resolve));
  }

  /** Gives the first response to an interaction, which may be refused. */
  expect({ id }: Interaction): Promise<unknown> {
    return new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
  }

  /** Sends an interaction to the bot, and gives the first response to it, which may be refused. */
  dispatch(interaction: Interaction): Promise<unknown> {
    const response = this.expect(interaction);
    this.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
    return response;
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path } = new URL(request.url ?? "", this.apiBase);
    const method = request.method ?? "";
    const { body, files } = await contentOf(request);
    const [, id] = /^\/api\/v10\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path) ?? [];
    this.requests.push(`${method} ${id === undefined ? path : "/api/v10/interactions/callback"}`);
    // Discord asks every client to say who it is: reference, "User Agent".
    if (!/^DiscordBot \(\S+, \S+\)/.test(request.headers["user-agent"] ?? ""))
      this.faults.push(`no user agent of a bot: ${method} ${path}`);
    const isOurs = request.headers.authorization === `Bot ${TOKEN}`;
    const answer =
      id === undefined ? this.#answer({ method, path, body }, isOurs) : this.#respond(id, body, files);
    if (id !== undefined) await this.held;
    const { status, head, body: given } = answer;
    if (status === BROKEN.status) return void request.socket.destroy();
    response.writeHead(status, {
      ...head,
      ...(given !== undefined && { "content-type": "application/json" }),
    });
    response.end(given === undefined ? undefined : JSON.stringify(given));
  }

  #answer({ method, path, body }: Request, isOurs: boolean): Answer {
    const head = this.#bucket(`${method} ${path}`);
    if (!head) this.faults.push(`more requests than allowed: ${method} ${path}`);
    if (!head) return refuse({ status: 429, retryAfter: 0.05 });
    if (this.refusesRequests) return refuse(this.refusesRequests);
    if (!isOurs) return refuse({ status: 401 });
    const [, channel] = /^\/api\/v10\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    if (channel !== undefined && method === "POST")
      return { head, ...this.#write(channel, JSON.parse(body)) };
    switch (`${method} ${path}`) {
      case "GET /api/v10/gateway/bot":
        return { status: 200, head, body: this.#gatewayInformation() };
      case "GET /api/v10/applications/@me":
        return { status: 200, head, body: this.#application() };
      case `GET /api/v10/applications/${APPLICATION}/commands`:
        return { status: 200, head, body: this.commands };
      case `PUT /api/v10/applications/${APPLICATION}/commands`:
        return { head, ...this.#register(JSON.parse(body)) };
      default:
        return refuse({ status: 404 });
    }
  }

  #gatewayInformation() {
    const { url, shards } = this.gateway;
    const limits = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: shards };
    return { url, shards, session_start_limit: limits };
  }

  #application() {
    return {
      id: APPLICATION,
      name: "sanad",
      verify_key: PUBLIC_KEY,
      interactions_endpoint_url: this.endpointUrl,
      bot: USER,
    };
  }

  /** https://discord.com/developers/docs/resources/message, "Create Message". */
  #write(channel: string, body: { nonce?: string; enforce_nonce?: boolean }): Answer {
    this.faults.push(...writtenFaults(body));
    const refusal = this.messageRefusals.shift();
    if (refusal && !refusal.isTaken) return refuse(refusal);
    const { nonce, enforce_nonce } = body;
    const isKnown = enforce_nonce === true && nonce !== undefined && this.#nonces.has(nonce);
    if (nonce !== undefined) this.#nonces.add(nonce);
    if (!isKnown) this.messages.push({ channel, body });
    return refusal
      ? refuse(refusal)
      : { status: 200, body: { id: "1400000000000000001", channel_id: channel } };
  }

  #register(body: unknown): Answer {
    this.registered.push(body);
    this.faults.push(...commandFaults(body));
    if (this.refusesArabic && JSON.stringify(body).includes('"ar":')) return refuse(INVALID_FORM);
    if (!Array.isArray(body)) return refuse(INVALID_FORM);
    this.commands = body.map((command, index) => held(command, index));
    return { status: 200, body: this.commands };
  }

  #respond(id: string, body: string, files: readonly File[]): Answer {
    this.#waiting.get(id)?.(JSON.parse(body));
    this.#waiting.delete(id);
    if (this.taken.has(id)) return refuse(ALREADY_ACKNOWLEDGED);
    this.faults.push(...responseFaults(JSON.parse(body)), ...fileFaults(JSON.parse(body), files));
    const refusal = this.refusals.shift() ?? this.refusesResponses;
    if (!refusal || refusal.isTaken) this.taken.set(id, body);
    this.files.push(...files);
    return refusal ? refuse(refusal) : { status: 204 };
  }
}

/** What was sent: JSON, or a form in which files stand beside it (discord-api-docs, reference, "Uploading Files"). */
async function contentOf(request: IncomingMessage): Promise<{ body: string; files: File[] }> {
  const bytes = await buffer(request);
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return { body: bytes.toString("utf8"), files: [] };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files = [...form.entries()].flatMap(([, part]) => (part instanceof File ? [part] : []));
  return { body: String(form.get("payload_json")), files };
}

/** Starts the server on a free port. */
export async function fakeDiscord(): Promise<FakeDiscord> {
  const fake = new FakeDiscord();
  await fake.listen();
  return fake;
}

/** A command as Discord gives it back: with its own fields, and without options that say only the usual. */
function held(command: { options?: object[]; default_member_permissions?: number }, index: number): object {
  const { default_member_permissions: permissions } = command;
  const usual = ([key, value]: [string, unknown]) =>
    !(["required", "autocomplete"].includes(key) && value === false);
  return {
    ...command,
    id: String(3_000_000_000_000_000_000n + BigInt(index)),
    application_id: APPLICATION,
    version: "1",
    default_member_permissions: permissions === undefined ? null : String(permissions),
    dm_permission: true,
    nsfw: false,
    options: command.options?.map((option) => Object.fromEntries(Object.entries(option).filter(usual))),
  };
}
