/** Who asks on Discord, from where, and what they may decide there. */
import {
  type APIInteraction,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Asked } from "#core/command/answer.ts";
import { readCall } from "#core/command/calls.ts";
import type { Commands } from "#core/command/command.ts";

/** Readers, servers and channels have ids of one kind: nobody shares one with anybody. */
export function keyOf(id: string): string {
  return `discord:${id}`;
}

/** The keys under which the asker and the chat are remembered, and whether the asker may decide for the chat. */
export function whose(interaction: APIInteraction, commands: Commands): Pick<Asked, "origin" | "mayManage"> {
  const reader = interaction.member?.user ?? interaction.user;
  if (!reader) return {};
  const chat = chatOf(interaction);
  return {
    origin: { reader: keyOf(reader.id), chat, place: chat && placeOf(interaction) },
    mayManage: async () => chat !== undefined && isManager(interaction, commands),
  };
}

/**
 * A server that the bot was added to, or a direct message with it. Elsewhere it is only the reader's guest, and
 * nobody there has asked it to remember anything.
 */
function chatOf(interaction: APIInteraction): string | undefined {
  const { [ApplicationIntegrationType.GuildInstall]: owner } = interaction.authorizing_integration_owners;
  if (interaction.context === InteractionContextType.BotDM)
    return interaction.channel && keyOf(interaction.channel.id);
  return interaction.guild_id !== undefined && owner === interaction.guild_id
    ? keyOf(interaction.guild_id)
    : undefined;
}

/** The channel, where the bot may write in it by itself. */
function placeOf(interaction: APIInteraction): string | undefined {
  const { channel, context, app_permissions: held = "0" } = interaction;
  if (!channel) return undefined;
  const { ViewChannel, SendMessages, SendMessagesInThreads, Administrator } = PermissionFlagsBits;
  const needed = ViewChannel | (THREADS.has(channel.type) ? SendMessagesInThreads : SendMessages);
  const has = (permissions: bigint) => (BigInt(held) & permissions) === permissions;
  const mayWrite = context === InteractionContextType.BotDM || has(needed) || has(Administrator);
  return mayWrite ? keyOf(channel.id) : undefined;
}

const THREADS: ReadonlySet<ChannelType | undefined> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/**
 * Alone with the bot, everyone; in a server, who may manage it. Besides, a server can let others call a command that
 * is for managers, and Discord sees to it that nobody else does; a button of it that only one reader sees was shown
 * to somebody who might press it.
 */
function isManager(interaction: APIInteraction, commands: Commands): boolean {
  if (interaction.context === InteractionContextType.BotDM) return true;
  const held = BigInt(interaction.member?.permissions ?? 0);
  const isHeld = (held & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
  return isHeld || commands.get(calledIn(interaction, commands) ?? "")?.forManagers === true;
}

/** The command of an interaction that Discord itself lets only some people make. */
function calledIn(interaction: APIInteraction, commands: Commands): string | undefined {
  if (interaction.type === InteractionType.ApplicationCommand) return interaction.data.name;
  if (interaction.type !== InteractionType.MessageComponent) return undefined;
  const isSeenByOne = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const [chosen] = "values" in interaction.data ? interaction.data.values : [];
  return isSeenByOne ? readCall(chosen ?? interaction.data.custom_id, commands)?.command : undefined;
}
