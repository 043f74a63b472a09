/** What the bot writes to the admin by itself, without being asked. */
import type { Api } from "grammy";
import { measure } from "./limits.ts";

/**
 * Writes to a chat as plain text.
 * @throws what Telegram refuses it with.
 */
export async function tell(api: Api, chat: string, text: string): Promise<void> {
  const cut = text.slice(0, measure.limits.text).toWellFormed();
  await api.sendMessage(chat, cut, { link_preview_options: { is_disabled: true } });
}
