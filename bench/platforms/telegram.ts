/** A Bot API server with the least that bots need, and readers who write to one in private. */
import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type Question, READERS } from "./questions.ts";
import { IDLE, type Side, waiting } from "./side.ts";

const TOKEN = "123456:token-of-nobody";
const SECRET = "secret-of-nobody";
const ME = {
  id: 123456,
  is_bot: true,
  first_name: "bot",
  username: "bench_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  supports_guest_queries: true,
};

/** How many updates Telegram brings at once. */
const CONNECTIONS = 40;

/** Brings updates to a webhook, or hands them out where the bot asks for them. */
export async function telegramSide(way: "webhook" | "polling"): Promise<Side> {
  const answers = waiting();
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let pending: object[] = [];
  let hand = () => {};
  let webhook = new URL("http://127.0.0.1/telegram");

  const handOut = (offset: number, response: ServerResponse) => {
    pending = pending.filter((update) => Number(Reflect.get(update, "update_id")) >= offset);
    hand = () => {
      if (pending.length === 0) return;
      hand = () => {};
      reply(response, pending.slice(0, 100));
    };
    hand();
  };
  const server = createServer(async (incoming, response) => {
    const method = incoming.url?.split("/").at(-1) ?? "";
    const params = JSON.parse((await text(incoming)) || "{}");
    if (method === "getUpdates") return handOut(Number(params.offset ?? 0), response);
    reply(response, resultOf(method, params));
    if (method === "sendMessage") answers.come(String(params.chat_id));
  });
  server.keepAliveTimeout = IDLE;
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const apiRoot = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    environment: {
      TELEGRAM_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      ...(way === "webhook" && {
        TELEGRAM_WEBHOOK_URL: "http://127.0.0.1/telegram",
        TELEGRAM_WEBHOOK_SECRET: SECRET,
      }),
    },
    found(printed) {
      const [leads] = /http:\/\/127\.0\.0\.1:\d+\/telegram/.exec(printed) ?? [];
      if (leads !== undefined) webhook = new URL(leads);
    },
    async ask(number, question) {
      const update = updateOf(number, question);
      const answered = answers.for(String(update.message.chat.id));
      if (way === "webhook") return void (await Promise.all([answered, bring(webhook, agent, update)]));
      pending.push(update);
      hand();
      await answered;
    },
    close() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

function updateOf(number: number, { language, command, option }: Question) {
  const id = 70_000_000 + (number % READERS);
  const from = { id, is_bot: false, first_name: "Nora", language_code: language };
  const text = command === "ask" ? option?.value : `/${command} ${option?.value ?? ""}`.trim();
  const chat = { id, first_name: "Nora", type: "private" };
  const entities = text?.startsWith("/") && [{ type: "bot_command", offset: 0, length: command.length + 1 }];
  const message = { message_id: number + 1, from, chat, date: 1_795_435_200, text };
  return { update_id: number + 1, message: { ...message, ...(entities && { entities }) } };
}

/** Once more where the connection breaks, as one that was not used for a while may. */
function bring(url: URL, agent: Agent, update: object): Promise<void> {
  return bringOnce(url, agent, update).catch(() => bringOnce(url, agent, update));
}

async function bringOnce(url: URL, agent: Agent, update: object): Promise<void> {
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET };
  const outgoing = request(url, { method: "POST", agent, headers });
  outgoing.end(JSON.stringify(update));
  const [response]: IncomingMessage[] = await once(outgoing, "response");
  response?.resume();
  if (response?.statusCode !== 200) throw new Error(`expected 200, found ${response?.statusCode}`);
}

/** What the bot at hand asks for, as one that has nothing to be brought up to date. */
function resultOf(method: string, params: { readonly chat_id?: number; readonly text?: string }): unknown {
  switch (method) {
    case "getMe":
      return ME;
    case "getWebhookInfo":
      return { url: "", has_custom_certificate: false, pending_update_count: 0 };
    case "sendMessage":
      return { message_id: 1, date: 1, chat: { id: params.chat_id, type: "private" }, text: params.text };
    case "getMyCommands":
      return [];
    case "getMyDescription":
      return { description: "" };
    case "getMyShortDescription":
      return { short_description: "" };
    case "getChatMenuButton":
      return { type: "commands" };
    default:
      return true;
  }
}

function reply(response: ServerResponse, result: unknown): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ ok: true, result }));
}
