/** Who may decide for a group on Telegram. */
import type { Api } from "grammy";

/** Whether somebody is an administrator of the chat; asked anew each time, as rights are given and taken. */
export async function isAdmin(api: Api, chat: number, reader: number): Promise<boolean> {
  // A group that a person writes as is no member of itself: `receive.ts` knows those.
  if (reader < 0) return false;
  const { status } = await api.getChatMember(chat, reader);
  return status === "creator" || status === "administrator";
}
