/** A Bot API server on this machine, for one bot: hands out updates or brings them, takes calls, and checks each. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { LASTING } from "./lasting.ts";
import { paramsFaults } from "./telegram-check.ts";
import { type Params, TelegramMemory } from "./telegram-memory.ts";

export type Call = { readonly method: string; readonly params: Params };
export type Update = { readonly update_id: number };

/** How a call may fail: as Telegram refuses it, or by a connection that breaks. */
export type Failure =
  | {
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
    }
  | "broken connection";

export const TOKEN = "123456:test-token-that-nobody-may-see";

/** How often an update is brought to a webhook that does not take it. */
const ATTEMPTS = 3;

/** Starts the server on a free port. */
export async function fakeTelegram(): Promise<FakeTelegram> {
  const fake = new FakeTelegram();
  await fake.listen();
  return fake;
}

export class FakeTelegram {
  /** The calls that came in, but for those that fetch updates. */
  readonly calls: Call[] = [];
  /** What was wrong with them. */
  readonly faults: string[] = [];
  readonly memory = new TelegramMemory();
  /** The files that came along with calls. */
  readonly files: File[] = [];
  /** The kinds of update that were last asked for; undefined as long as all are. */
  allowed: readonly unknown[] | undefined;
  /** An admin of the group may whisper to anybody; another bot only to who whispered to it, or tapped (OvyFlash#84). */
  isAdmin = false;
  /** Who else is an admin of every group. */
  get admins(): number[] {
    return this.memory.admins;
  }
  /** Where the webhook leads to. */
  bring: (request: Request) => Promise<Response> = (request) => fetch(request);

  readonly #server: Server = createServer(LASTING, (request, response) => this.#take(request, response));
  readonly #failures: { readonly method: string; readonly failure: Failure }[] = [];
  readonly #held = new Map<string, { readonly arrive: () => void; readonly released: Promise<void> }>();
  readonly #seen: Update[] = [];
  #pending: Update[] = [];
  #wake = () => {};
  readonly #confirmed = new Map<number, () => void>();

  get apiRoot(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /**
   * Hands out an update, as soon as it is asked for, or brings it to the webhook that is set. Resolves when the bot has
   * taken it: it asks for more, or says so. `times`: how often it comes, as it may after a failure.
   */
  deliver(update: Update, { times = 1 } = {}): Promise<void> {
    this.#seen.push(update);
    const again = Array.from({ length: times }, () => update);
    const { webhook } = this.memory;
    if (webhook.url !== "")
      return Promise.all(again.map((each) => this.#bringTo(webhook, each))).then(() => {});
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#pending.push(...again);
    this.#confirmed.set(update.update_id, resolve);
    this.#wake();
    return promise;
  }

  /** Lets the next call of that method fail. */
  fail(method: string, failure: Failure): void {
    this.#failures.push({ method, failure });
  }

  /** Keeps calls of that method waiting. Gives what lets them go on. */
  hold(method: string): { readonly arrived: Promise<void>; readonly release: () => void } {
    const [arrival, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    this.#held.set(method, { arrive: arrival.resolve, released: release.promise });
    return { arrived: arrival.promise, release: release.resolve };
  }

  async #bringTo({ url, secret_token, allowed_updates }: FakeTelegram["memory"]["webhook"], update: Update) {
    const isAllowed = Object.keys(update).some(
      (kind) => Array.isArray(allowed_updates) && allowed_updates.includes(kind),
    );
    for (let attempt = 1; isAllowed; attempt += 1) {
      const headers = {
        "content-type": "application/json",
        "x-telegram-bot-api-secret-token": String(secret_token),
      };
      const request = new Request(url, { method: "POST", headers, body: JSON.stringify(update) });
      const { status } = await this.bring(request);
      if (status === 200) return;
      if (attempt === ATTEMPTS) throw new Error(`expected the webhook to take an update, found ${status}`);
    }
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token = "", method = ""] = /^\/bot([^/]*)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const { params, files } = await contentOf(request);
    this.files.push(...files);
    if (token !== TOKEN) return reply(response, UNAUTHORIZED);
    const call = { method, params };
    this.#check(call);
    this.#held.get(method)?.arrive();
    await this.#held.get(method)?.released;
    // What a process asked that was killed meanwhile never came through.
    if (request.socket.readableEnded) return void this.calls.splice(this.calls.indexOf(call), 1);
    const failure = this.#failureOf(method) ?? this.#refusalOf(params);
    if (failure === "broken connection") return void request.socket.destroy();
    if (failure) return reply(response, failure);
    if (method !== "getUpdates") return reply(response, { result: this.memory.resultOf(method, params) });
    if (this.memory.webhook.url !== "") return reply(response, CONFLICT);
    return this.#handOut(params, response);
  }

  #check(call: Call): void {
    const { method, params } = call;
    if (method !== "getUpdates") this.calls.push(call);
    this.faults.push(...paramsFaults(method, params, this.#seen).map((fault) => `${method}: ${fault}`));
  }

  #failureOf(method: string): Failure | undefined {
    const index = this.#failures.findIndex((each) => each.method === method);
    return index < 0 ? undefined : this.#failures.splice(index, 1)[0]?.failure;
  }

  #refusalOf({ ephemeral_message_parameters: whispered, reply_parameters: replied }: Params) {
    if (whispered === undefined || this.isAdmin) return undefined;
    const isAnswer = "callback_query_id" in Object(whispered) || "ephemeral_message_id" in Object(replied);
    return isAnswer ? undefined : NOT_COMMAND;
  }

  /** Holds the call open until there is an update, or the caller hangs up. */
  #handOut({ offset, allowed_updates, timeout }: Params, response: ServerResponse): void {
    if (Array.isArray(allowed_updates)) this.allowed = allowed_updates;
    const from = Number(offset ?? 0);
    this.#confirm(this.#pending.filter((update) => update.update_id < from || !this.#isAllowed(update)));
    const hand = () => {
      this.#confirm(this.#pending.filter((update) => !this.#isAllowed(update)));
      const isWaiting = this.#pending.length === 0 && timeout !== 0;
      if (isWaiting || response.destroyed) return;
      this.#wake = () => {};
      reply(response, { result: this.#pending });
    };
    this.#wake = hand;
    hand();
  }

  #confirm(updates: readonly Update[]): void {
    this.#pending = this.#pending.filter((update) => !updates.includes(update));
    for (const { update_id } of updates) this.#confirmed.get(update_id)?.();
  }

  #isAllowed(update: Update): boolean {
    return !this.allowed || Object.keys(update).some((kind) => this.allowed?.includes(kind));
  }
}

const UNAUTHORIZED = { error_code: 401, description: "Unauthorized" };
const NOT_COMMAND = { error_code: 400, description: "Bad Request: MESSAGE_NOT_COMMAND" };
const CONFLICT = {
  error_code: 409,
  description:
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
};

/** The parameters, as JSON or as a form in which files stand beside them: https://core.telegram.org/bots/api#sending-files */
async function contentOf(request: IncomingMessage): Promise<{ params: Params; files: File[] }> {
  const bytes = Buffer.concat(await Array.fromAsync<Buffer>(request));
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data"))
    return { params: JSON.parse(bytes.toString("utf8") || "{}"), files: [] };
  const form = [...(await new Response(bytes, { headers: { "content-type": type } }).formData()).entries()];
  const params = form.flatMap(([name, part]) => (part instanceof File ? [] : [[name, fieldOf(name, part)]]));
  return {
    params: Object.fromEntries(params),
    files: form.flatMap(([, part]) => (part instanceof File ? [part] : [])),
  };
}

/** In a form, everything but text is written as JSON. */
function fieldOf(name: string, part: string): unknown {
  return ["caption", "parse_mode", "photo"].includes(name) ? part : JSON.parse(part);
}

function reply(
  response: ServerResponse,
  answer: { readonly result: unknown } | Exclude<Failure, string>,
): void {
  const isOk = "result" in answer;
  response.writeHead(isOk ? 200 : answer.error_code, { "content-type": "application/json" });
  response.end(JSON.stringify({ ok: isOk, ...answer }));
}
