/** What the bot writes to the admin by itself, without being asked. */
import type { REST } from "@discordjs/rest";
import { MessageFlags, Routes } from "discord-api-types/v10";
import { MAX_CONTENT, shortened } from "./limits.ts";
import { markdown } from "./markdown.ts";

/**
 * Writes to a channel that the bot may write in. Nobody is notified, and no link is previewed.
 * @throws what Discord refuses it with.
 */
export async function tell(rest: Pick<REST, "post">, channel: string, text: string): Promise<void> {
  const content = shortened(
    text
      .split("\n")
      .map((line) => markdown([line], "en"))
      .join("\n"),
    MAX_CONTENT,
  );
  const body = { content, flags: MessageFlags.SuppressEmbeds, allowed_mentions: { parse: [] } };
  await rest.post(Routes.channelMessages(channel), { body });
}
