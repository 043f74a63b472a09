/** What goes wrong with Telegram: what is expected to, what the admin must put right, and what the log may hold. */
import { GrammyError, HttpError } from "grammy";
import { ownFields, PassingError, SetupError } from "../adapter.ts";

/**
 * Refusals of everyday life:
 * - `unchanged`: the message already says what it is to say.
 * - `lost`: it is gone, or too old to be edited.
 * - `late`: whoever asked waits no longer, such as for a tap made while the bot was off.
 * - `unquotable`, `unanswerable`: the words to be quoted, or the message to be replied to, are gone.
 * - `moved`: the group has become a supergroup, with another id.
 * - `gone`: the reader blocked the bot, the group removed it, or is no more.
 * - `unwelcome`: the bot may not write there now, such as in a topic that is closed or deleted.
 * - `flooded`: Telegram wants to be left alone for longer than an answer is of use.
 */
export type Refusal =
  | "unchanged"
  | "lost"
  | "late"
  | "unquotable"
  | "unanswerable"
  | "moved"
  | "gone"
  | "unwelcome"
  | "flooded";

/** Telegram's own words for them: the code is 400 for nearly everything. The first that fits counts. */
const REFUSALS: readonly { readonly refusal: Refusal; readonly words: RegExp }[] = [
  { refusal: "flooded", words: /^Too Many Requests/ },
  { refusal: "moved", words: /group chat was upgraded/ },
  { refusal: "unchanged", words: /message is not modified/ },
  { refusal: "lost", words: /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/ },
  { refusal: "late", words: /query is too old|query ID is invalid|QUERY_ID_INVALID/ },
  { refusal: "unquotable", words: /QUOTE_TEXT_INVALID|message quote/ },
  { refusal: "unanswerable", words: /message to (be replied|reply) not found|replied message not found/ },
  {
    refusal: "gone",
    words: /^Forbidden: (?:.*\b(?:blocked|kicked|deactivated|deleted)\b|bot is not a member)/,
  },
  {
    refusal: "unwelcome",
    words:
      /^Forbidden|not enough rights|have no rights|CHAT_(?:WRITE|SEND_\w+)_FORBIDDEN|TOPIC_(?:CLOSED|DELETED)|message thread not found/,
  },
];

/** Which refusal Telegram's description is; undefined when it is none that is expected. */
export function refusalIn(description: string): Refusal | undefined {
  return REFUSALS.find(({ words }) => words.test(description))?.refusal;
}

/** Which refusal an error is; undefined when it is none that is expected. */
export function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof GrammyError ? refusalIn(error.description) : undefined;
}

/** The error of a start that failed, as a sentence for the admin where that can put it right. */
export function setupFault(error: unknown): unknown {
  // No `cause`: it holds the URL of the call, and the URL holds the token.
  if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
    return new SetupError(
      `TELEGRAM_TOKEN: expected the token that @BotFather gave for this bot, but Telegram does not know it (${error.error_code}).`,
    );
  }
  if (error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500))
    return new PassingError(`Telegram answers no call just now (${error.error_code}).`);
  if (error instanceof GrammyError && error.method === "setWebhook") {
    return new SetupError(
      `TELEGRAM_WEBHOOK_URL: expected an address that Telegram can call, but it says: ${withoutDetails(error.description)}`,
    );
  }
  if (error instanceof HttpError) {
    const { code = "no answer" } = fieldsOf(error);
    return new PassingError(
      `Telegram can't be reached (${code}): check the network, and TELEGRAM_API_ROOT where it is set.`,
    );
  }
  return error;
}

/** What the log may hold of an error: no token, no reader's words, nobody's id. */
export function fieldsOf(error: unknown): { readonly [field: string]: string | number } {
  if (error instanceof GrammyError) {
    const { method, error_code: code, description } = error;
    return { method, code, description: withoutDetails(description) };
  }
  // grammY's own message names the method; the error inside it names the URL, and with it the token.
  if (error instanceof HttpError) return { error: error.message, ...codeOf(error.error) };
  return ownFields(error);
}

/** Telegram quotes what it can't parse, and names chats by number. */
export function withoutDetails(description: string): string {
  return description.replace(/"[^"]*"/g, '"…"').replace(/\d{5,}/g, "…");
}

/** A code of the system, such as ECONNREFUSED. */
function codeOf(error: unknown): { readonly code?: string } {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z_]+$/.test(code) ? { code } : {};
}
