/** Messages that nobody asked for, to a channel, a thread or a direct message. */
import type { REST } from "@discordjs/rest";
import { RESTJSONErrorCodes, Routes } from "discord-api-types/v10";
import type { Bot } from "#core/command/answer.ts";
import { pageOf } from "#core/command/page.ts";
import type { Courier, Delivered } from "../adapter.ts";
import { fieldsOf } from "./faults.ts";
import { restLibrary } from "./library.ts";
import { PACE } from "./limits.ts";
import { measure } from "./measure.ts";
import { render } from "./render.ts";

/** How long a message may take to be taken, in milliseconds, before it counts as lost and is sent again. */
const SENT_WITHIN = 15_000;

/** How long Discord is left alone that can't be reached or does not know the token, in seconds. */
const REST_AFTER = { unreachable: 30, refused: 600 };

/** Discord takes a message with the same nonce once within some minutes: resources/message, "Create Message". */
export function courierOf(rest: REST, bot: Bot): Courier {
  return {
    pace: PACE,
    async deliver(place, answered, once) {
      const message = render(pageOf(bot, answered, measure));
      const body = { ...message, nonce: once, enforce_nonce: true };
      const route = Routes.channelMessages(place.replace(/^discord:/, ""));
      try {
        await rest.post(route, { body, signal: AbortSignal.timeout(SENT_WITHIN) });
        return { outcome: "sent" };
      } catch (error) {
        return deliveredOf(error);
      }
    },
  };
}

const GONE: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

/** Where the bot may just not write, it stays followed: whoever manages the channel may put that right. */
function deliveredOf(error: unknown): Delivered {
  const { DiscordAPIError, RateLimitError } = restLibrary;
  const { code } = fieldsOf(error);
  if (error instanceof RateLimitError)
    return { outcome: "wait", seconds: Math.ceil(error.retryAfter / 1000), why: "Discord asks to wait" };
  if (GONE.has(code)) return { outcome: "gone" };
  if (!(error instanceof DiscordAPIError))
    return { outcome: "wait", seconds: REST_AFTER.unreachable, why: `Discord can't be reached (${code})` };
  if (error.status === 401)
    return { outcome: "wait", seconds: REST_AFTER.refused, why: "Discord does not know the token" };
  return { outcome: "failed", why: `Discord refused it (${code})` };
}
