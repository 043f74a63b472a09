/** Where the admin reads what the bot has to tell by itself. */
import { type Log, ownFields, SetupError } from "../adapters/adapter.ts";
import type { Config } from "../config.ts";
import type { Kept } from "./keep.ts";

/**
 * What writes to `ADMIN_CHAT`; without one it writes nothing. A message that is not taken is told in the log.
 * @throws {SetupError} when the platform of the chat is not on, or can't write by itself.
 */
export function adminTeller(
  chat: Config["ADMIN_CHAT"],
  running: ReadonlyMap<string, Pick<Kept, "tell" | "canTell">>,
  log: Log,
): (text: string) => Promise<void> {
  if (!chat) return async () => {};
  const platform = running.get(chat.platform);
  if (!platform?.canTell)
    throw new SetupError(
      `ADMIN_CHAT: expected a chat of a platform that is on, with its token, found one of ${chat.platform}.`,
    );
  return async (text) => {
    try {
      await platform.tell(chat.place, text);
    } catch (error) {
      log.warn(ownFields(error), "ADMIN_CHAT takes no message: is the bot there, and may it write?");
    }
  };
}
