/** Messages that nobody asked for, to a chat or a topic of it. */
import { Api, GrammyError } from "grammy";
import type { Answered, Bot } from "#core/command/answer.ts";
import type { Courier, Delivered } from "../adapter.ts";
import { fieldsOf, refusalOf } from "./faults.ts";
import { PACE } from "./limits.ts";
import { shownAs } from "./payload.ts";
import { isBadRequest } from "./tried.ts";

/** How long a message may take to be taken, in seconds, before it counts as lost and is sent again. */
const SENT_WITHIN = 15;

/** How long Telegram is left alone that can't be reached or does not know the token, in seconds. */
const REST_AFTER = { unreachable: 30, refused: 600 };

/** What of Telegram's words for a bad request means that the chat or the topic is no more. */
const NO_MORE = /chat not found|chat was de(?:leted|activated)|message thread not found|TOPIC_DELETED/;

type Options = { readonly bot: Bot; readonly token: string; readonly apiRoot?: string | undefined };

/** By a connection of its own: what is to be done when a call fails is decided by whoever keeps the ledger. */
export function courierOf({ bot, token, apiRoot }: Options): Courier {
  const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, "") };
  const api = new Api(token, { timeoutSeconds: SENT_WITHIN, ...root });
  return {
    pace: PACE,
    async deliver(place, answered) {
      try {
        await send(api, place, answered);
        return { outcome: "sent" };
      } catch (error) {
        return deliveredOf(error);
      }
    },
  };

  async function send(to: Api, place: string, answered: Answered): Promise<void> {
    const [chat = "", topic] = place.replace(/^telegram:/, "").split("/");
    const where = topic === undefined ? {} : { message_thread_id: Number(topic) };
    const { html, rich } = await shownAs(answered.look?.isRich ? "rich" : "html", bot, answered);
    const { text, ...options } = html;
    if (
      rich &&
      (await isTaken(() => to.sendRichMessage(chat, rich.rich_message, { ...buttonsOf(rich), ...where })))
    )
      return;
    await to.sendMessage(chat, text, { ...options, ...where });
  }
}

function buttonsOf<Rich extends { readonly rich_message: unknown }>({ rich_message: _, ...buttons }: Rich) {
  return buttons;
}

/** What Telegram finds wrong with a rich message, a plain one may not have. */
async function isTaken(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (refusalOf(error) === undefined && isBadRequest(error)) return false;
    throw error;
  }
}

/** Where the bot may just not write, it stays followed: whoever manages the group may put that right. */
function deliveredOf(error: unknown): Delivered {
  if (!(error instanceof GrammyError)) return unreachable(error);
  const { error_code: code, description, parameters } = error;
  const { retry_after: seconds, migrate_to_chat_id: to } = parameters;
  if (seconds !== undefined) return { outcome: "wait", seconds, why: "Telegram asks to wait" };
  if (to !== undefined) return { outcome: "moved", to: `telegram:${to}` };
  if (refusalOf(error) === "gone" || NO_MORE.test(description)) return { outcome: "gone" };
  if (code === 401 || code === 404)
    return { outcome: "wait", seconds: REST_AFTER.refused, why: "Telegram does not know the token" };
  return code >= 500 ? unreachable(error) : { outcome: "failed", why: `Telegram refused it (${code})` };
}

function unreachable(error: unknown): Delivered {
  const { code = "no answer" } = fieldsOf(error);
  return { outcome: "wait", seconds: REST_AFTER.unreachable, why: `Telegram can't be reached (${code})` };
}
