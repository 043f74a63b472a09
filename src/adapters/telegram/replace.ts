/** Replies in place of a message that the bot has sent. */
import type { CallbackQuery, Message } from "grammy/types";
import { refusalOf } from "./faults.ts";
import type { Shown } from "./payload.ts";
import { type Sending, sendBelow, whisper } from "./send.ts";
import { isBadRequest, tried } from "./tried.ts";

/**
 * Shows a reply in place of the message whose button was tapped; below it where that can't be edited any more. Of a
 * message sent in inline mode nobody tells the bot in which chat it stands: there is no below.
 */
export async function replace(sending: Sending, query: CallbackQuery, shown: Shown): Promise<void> {
  const { message, inline_message_id: inline } = query;
  const { text, ...options } = shown.html;
  if (inline !== undefined) await tried(() => sending.api.editMessageTextInline(inline, text, options));
  if (!message) return;
  // Nothing makes words of a photo again: they go below it.
  const refusal =
    "photo" in message && !shown.photo
      ? "lost"
      : await tried(() => edit(sending, message, shown), shown.photo && "lost");
  // In what a group has become, its messages have other ids.
  if (refusal === "lost" || refusal === "moved") await sendBelow(sending, message, shown);
}

type Place = NonNullable<CallbackQuery["message"]>;

async function edit(sending: Sending, place: Place, shown: Shown): Promise<void> {
  if (!shown.photo) return editWords(sending, place, shown);
  const { photo: _, reply_markup, ...below } = shown.photo.payload;
  const { chat, message_id } = place;
  await sending.photos.sent(shown.photo.picture, (media) =>
    sending.api.editMessageMedia(
      chat.id,
      message_id,
      { type: "photo", media, ...below },
      { ...(reply_markup && { reply_markup }) },
    ),
  );
}

async function editWords(
  { api, onPlain }: Sending,
  { chat, message_id }: Place,
  { rich, html: { text, ...options } }: Shown,
): Promise<void> {
  if (!rich) return void (await api.editMessageText(chat.id, message_id, text, options));
  const { rich_message, ...buttons } = rich;
  try {
    await api.editMessageText(chat.id, message_id, rich_message, buttons);
  } catch (error) {
    if (refusalOf(error) !== undefined || !isBadRequest(error)) throw error;
    onPlain(error);
    await api.editMessageText(chat.id, message_id, text, options);
  }
}

type Whisper = Pick<Message, "chat"> & { readonly ephemeral_message_id: number; readonly shown: Shown };

/** Shows a reply in place of one that was whispered; beside it where that is gone. */
export async function replaceWhispered(
  sending: Sending,
  query: CallbackQuery,
  { chat, ephemeral_message_id: id, shown }: Whisper,
): Promise<void> {
  const { text, ...options } = shown.html;
  const edit = () => sending.api.editEphemeralMessageText(chat.id, query.from.id, id, text, options);
  const refusal = await tried(edit, "lost");
  if (refusal === "lost") await whisper(sending, query, shown);
}
