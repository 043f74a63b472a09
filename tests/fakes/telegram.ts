/** A Bot API server on this machine, for one bot: hands out updates, takes calls, and checks every one of them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type InlineAnswer, inlineFaults, messageFaults } from "./telegram-limits.ts";
import { callFaults, readSpec } from "./telegram-spec.ts";

export type Params = Readonly<Record<string, unknown>>;
export type Call = { readonly method: string; readonly params: Params };
export type Update = { readonly update_id: number };

/** How a call may fail: as Telegram refuses it, or by a connection that breaks. */
export type Failure =
  | {
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after: number };
    }
  | "broken connection";

export const TOKEN = "123456:test-token-that-nobody-may-see";
const ME = {
  id: 123456,
  is_bot: true,
  first_name: "sanad",
  username: "sanad_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
};

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
  /** The menus of commands, by language; "" for everybody else. */
  readonly menus = new Map<string, unknown>();
  webhook = "";
  /** The kinds of update that were last asked for; undefined as long as all are. */
  allowed: readonly unknown[] | undefined;

  readonly #server: Server = createServer((request, response) => this.#take(request, response));
  readonly #failures: { readonly method: string; readonly failure: Failure }[] = [];
  readonly #spec = readSpec();
  #pending: Update[] = [];
  #wake = () => {};
  readonly #confirmed = new Map<number, () => void>();
  #nextMessage = 1000;

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

  /** Hands out an update, as soon as it is asked for. Resolves when the bot has fetched it and asks for more. */
  deliver(update: Update): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#pending.push(update);
    this.#confirmed.set(update.update_id, resolve);
    this.#wake();
    return promise;
  }

  /** Lets the next call of that method fail. */
  fail(method: string, failure: Failure): void {
    this.#failures.push({ method, failure });
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token = "", method = ""] = /^\/bot([^/]*)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const params: Params = JSON.parse((await bodyOf(request)) || "{}");
    if (token !== TOKEN) return reply(response, UNAUTHORIZED);
    this.#check(method, params);
    const failure = this.#failureOf(method);
    if (failure === "broken connection") return void request.socket.destroy();
    if (failure) return reply(response, failure);
    if (method !== "getUpdates") return reply(response, { result: this.#resultOf(method, params) });
    if (this.webhook !== "") return reply(response, CONFLICT);
    return this.#handOut(params, response);
  }

  #check(method: string, params: Params): void {
    if (method !== "getUpdates") this.calls.push({ method, params });
    const faults = [
      ...("spec" in this.#spec ? callFaults({ spec: this.#spec.spec, method, params }) : []),
      ...(isMessage(params) ? messageFaults(params) : []),
      ...(isInlineAnswer(params) ? inlineFaults(params) : []),
    ];
    this.faults.push(...faults.map((fault) => `${method}: ${fault}`));
  }

  #failureOf(method: string): Failure | undefined {
    const index = this.#failures.findIndex((each) => each.method === method);
    return index < 0 ? undefined : this.#failures.splice(index, 1)[0]?.failure;
  }

  #resultOf(method: string, params: Params): unknown {
    const language = String(params.language_code ?? "");
    switch (method) {
      case "getMe":
        return ME;
      case "getWebhookInfo":
        return { url: this.webhook, has_custom_certificate: false, pending_update_count: 0 };
      case "deleteWebhook":
        this.webhook = "";
        return true;
      case "getMyCommands":
        return this.menus.get(language) ?? [];
      case "setMyCommands":
        this.menus.set(language, params.commands);
        return true;
      case "sendMessage":
      case "editMessageText":
        this.#nextMessage += 1;
        return {
          message_id: this.#nextMessage,
          date: 1,
          chat: { id: params.chat_id, type: "private" },
          text: "",
        };
      default:
        return true;
    }
  }

  /** Holds the call open until there is an update, or the caller hangs up. */
  #handOut({ offset, allowed_updates }: Params, response: ServerResponse): void {
    if (Array.isArray(allowed_updates)) this.allowed = allowed_updates;
    const from = Number(offset ?? 0);
    this.#confirm(this.#pending.filter((update) => update.update_id < from || !this.#isAllowed(update)));
    const hand = () => {
      this.#confirm(this.#pending.filter((update) => !this.#isAllowed(update)));
      if (this.#pending.length === 0 || response.destroyed) return;
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
const CONFLICT = {
  error_code: 409,
  description:
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
};

function isMessage(params: Params): params is Params & { text: string } {
  return typeof params.text === "string";
}

function isInlineAnswer(params: Params): params is Params & InlineAnswer {
  return Array.isArray(params.results);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks = await Array.fromAsync<Buffer>(request);
  return Buffer.concat(chunks).toString("utf8");
}

function reply(
  response: ServerResponse,
  answer: { readonly result: unknown } | Exclude<Failure, string>,
): void {
  const isOk = "result" in answer;
  response.writeHead(isOk ? 200 : answer.error_code, { "content-type": "application/json" });
  response.end(JSON.stringify({ ok: isOk, ...answer }));
}
