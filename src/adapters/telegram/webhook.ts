/** Updates that Telegram brings: any number of equal processes can stand behind one address. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type * as grammy from "grammy";
import type { Update, WebhookInfo } from "grammy/types";
import { type Endpoint, type Given, type Log, SetupError } from "../adapter.ts";
import { headerOf, isJson, posted, refused } from "../http.ts";
import { withoutDetails } from "./faults.ts";
import { readUpdate } from "./receive.ts";
import { type Options, setUp, UPDATES, type Way } from "./setup.ts";
import type { Updates } from "./updates.ts";

/** The largest update, in bytes: a message and the one that it replies to are of some ten thousand letters each. */
const MAX_BODY = 1024 * 1024;

/** How many updates Telegram brings at the same time: its default. */
const CONNECTIONS = 40;

/**
 * Telegram is told that an update is taken when it is answered, and no sooner: where it is not told, it brings the update
 * again, and to another process if this one breaks down. So whatever it was told of cannot be lost. An answer that takes
 * longer than this, in milliseconds, as when Telegram itself asks for patience in a chat, is not waited for, lest such
 * chats take up all of its connections. It stays in hand, and the update comes again after `AGAIN`, in seconds. Telegram
 * brings a chat's updates one after the other, so its later ones wait that long, and those of others don't
 * (WebhookActor.cpp of tdlib/telegram-bot-api).
 */
const ANSWER_WITHIN = 10_000;
const AGAIN = 10;

type WithWebhook = Options & { readonly webhook: NonNullable<Options["webhook"]> };

/** The way that Telegram calls. It leaves the webhook set when it stops: others may still answer there. */
export function webhook(client: grammy.Bot, updates: Updates, options: WithWebhook): Way {
  const { url, secret = derivedSecret(options.token) } = options.webhook;
  const state = { isOpen: false };
  const { pathname } = new URL(url);
  return {
    http: receiver(pathname, { state, isSecret: comparer(secret), take: updates.take }),
    async start(address = "") {
      checkUrl(url, options.apiRoot);
      const lines = await setUp(client, options, async () => {
        state.isOpen = true;
        await setWebhook(client, { url, secret_token: secret }, options.log);
      });
      return [...lines, `by webhook: Telegram calls ${url}, which has to lead to ${address}${pathname}`].join(
        "\n",
      );
    },
    async stop() {
      state.isOpen = false;
      await updates.settle();
    },
  };
}

/**
 * The secret where none is given: the same in every process with that token, and nothing from which the token can be
 * found. A new token brings a new one.
 */
export function derivedSecret(token: string): string {
  return createHmac("sha256", token).update("sanad: secret of the webhook").digest("hex");
}

function checkUrl(url: string, apiRoot: string | undefined): void {
  if (apiRoot === undefined && !url.startsWith("https:"))
    throw new SetupError(
      `TELEGRAM_WEBHOOK_URL: expected https, since Telegram calls nothing else, found ${url}.`,
    );
}

type Receiver = {
  readonly state: { readonly isOpen: boolean };
  readonly isSecret: (given: string) => boolean;
  readonly take: Updates["take"];
};

function receiver(path: string, { state, isSecret, take }: Receiver): Endpoint {
  return posted(path, async (called) => {
    // Nothing of a body is read before this: whoever sent it may not be Telegram.
    if (!isSecret(headerOf(called, SECRET_HEADER))) return refused(401, "the secret of this webhook");
    // Telegram brings it again, to another process or to this one once it is ready.
    if (!state.isOpen) return refused(503, "a process that is neither starting nor stopping");
    const body = await called.body(MAX_BODY);
    if (!body) return refused(413, `at most ${MAX_BODY} bytes`);
    if (!isJson(called)) return refused(415, "the content type application/json");
    const update = readUpdate(body);
    if (!update) return refused(400, "an update");
    return (await answered(take, update)) ? TAKEN : LATE;
  });
}

const SECRET_HEADER = "x-telegram-bot-api-secret-token";

const TAKEN: Given = { status: 200 };
const LATE = refused(503, "to be brought this update again: it is not answered yet", {
  "retry-after": String(AGAIN),
});

/** Whether it is, as soon as it is or will not be in time. */
function answered(take: Updates["take"], update: Update): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ANSWER_WITHIN, false);
    void take(update).then((isAnswered) => {
      clearTimeout(timer);
      resolve(isAnswered);
    });
  });
}

/** Compares in a time that tells nothing but how long the given text is, which whoever gave it knows. */
function comparer(secret: string): (given: string) => boolean {
  const [expected, compared] = [Buffer.alloc(MAX_SECRET), Buffer.alloc(MAX_SECRET)];
  expected.write(secret, "latin1");
  return (given) => {
    compared.fill(0).write(given, "latin1");
    return timingSafeEqual(compared, expected) && given.length === secret.length;
  };
}

/** The most letters that it may have: https://core.telegram.org/bots/api#setwebhook */
const MAX_SECRET = 256;

type Wanted = { readonly url: string; readonly secret_token: string };

/** Sets the webhook where it is not as it should be. Equal processes want the same, so any of them may do it. */
async function setWebhook({ api }: grammy.Bot, wanted: Wanted, log: Log): Promise<void> {
  const set = await api.getWebhookInfo();
  if (set.url === wanted.url) warnOfFailures(set, log);
  if (isAsWanted(set, wanted.url)) return;
  const { url, secret_token } = wanted;
  await api.setWebhook(url, { secret_token, max_connections: CONNECTIONS, allowed_updates: UPDATES });
  log.info({}, "told Telegram to bring updates to the webhook");
}

/** Telegram does not tell which secret it sends. Where the last one was refused with 401, it is another one. */
function isAsWanted(set: WebhookInfo, url: string): boolean {
  const kinds = [...(set.allowed_updates ?? [])].toSorted().join();
  return (
    set.url === url &&
    set.max_connections === CONNECTIONS &&
    kinds === [...UPDATES].toSorted().join() &&
    !/\b401\b/.test(set.last_error_message ?? "")
  );
}

function warnOfFailures({ last_error_message: said, last_error_date: date }: WebhookInfo, log: Log): void {
  if (said === undefined) return;
  const at = date === undefined ? {} : { at: new Date(date * 1000).toISOString() };
  log.warn({ said: withoutDetails(said), ...at }, "Telegram could not bring updates to the webhook");
}
