/** sanad on Telegram: private chats, groups and topics, inline mode, and as a guest in any chat. */
import type { Adapter } from "../adapter.ts";
import { knownChats } from "./chats.ts";
import { createClient } from "./client.ts";
import { courierOf } from "./deliver.ts";
import { polling } from "./polling.ts";
import { createPulse } from "./pulse.ts";
import type { Options } from "./setup.ts";
import { tell } from "./tell.ts";
import { type Updates, updatesOf } from "./updates.ts";
import { webhook } from "./webhook.ts";

export { telegramFace } from "./face.ts";
export { telegramPayload } from "./payload.ts";

/** The adapter for one bot. With a webhook Telegram brings the updates; without, they are fetched. Both answer alike. */
export function telegram(options: Options): Adapter {
  const { token, apiRoot, log } = options;
  const chats = knownChats(options.bot.memory, log);
  const pulse = createPulse(options);
  const client = createClient({ token, apiRoot, log, chats, feel: pulse.feel });
  const answering = updatesOf(client, chats, options);
  const updates: Updates = {
    ...answering,
    take(update) {
      pulse.arrived();
      return answering.take(update);
    },
  };
  const way =
    options.webhook === undefined
      ? polling(client, updates, options)
      : webhook(client, updates, { ...options, webhook: options.webhook });
  return {
    ...way,
    async start(address) {
      const lines = await way.start(address);
      pulse.start(client.api);
      return lines;
    },
    async stop() {
      pulse.stop();
      await way.stop();
    },
    health: pulse.health,
    tell: (place, text) => tell(client.api, place, text),
    courier: courierOf(options),
  };
}
