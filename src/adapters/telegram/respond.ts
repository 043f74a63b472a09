/** Who gets an answer, and where: all of a chat, or the one who asked. */
import type { Api } from "grammy";
import type { CallbackQuery, Message, UserFromGetMe } from "grammy/types";
import type { Answered, Asked } from "#core/command/answer.ts";
import { converse } from "#core/command/converse.ts";
import { plainText } from "#core/reply/text.ts";
import type { Answering } from "../adapter.ts";
import { ending } from "./ending.ts";
import { shownAs } from "./payload.ts";
import type { Photos } from "./picture.ts";
import { elsewhere, isOfChat, isPersonal, withPrivateLink } from "./private.ts";
import { acknowledge } from "./query.ts";
import { nativeQuote } from "./quote.ts";
import type { Received } from "./receive.ts";
import { replace, replaceWhispered } from "./replace.ts";
import { send, whisper } from "./send.ts";
import type { Options } from "./setup.ts";

export type Stage = Pick<Options, "bot"> & {
  readonly api: Api;
  readonly me: UserFromGetMe;
  readonly answering: Answering;
  /** Told of each rich message that Telegram refuses. */
  readonly onPlain: (error: unknown) => void;
  readonly photos: Photos;
};

/**
 * Answers a message. In a group, an answer for its asker alone is whispered: Telegram shows it to nobody else. It
 * does not promise to show it at all, but who has just written is there to see it. A bot that is no admin of the
 * group may only whisper back to what was whispered; where Telegram refuses, a private answer is left to the
 * private chat, and one that only helps nobody else is given aloud: silence would help least.
 */
export async function respondToMessage(stage: Stage, message: Message, received: Received): Promise<void> {
  const answered = await stage.answering.work(() => converse(stage.bot, received.asked));
  if (answered.isToldAgain) return;
  await ending(stage.answering, answered.about, give(stage, message, { ...received, answered }));
}

type Given = Pick<Received, "isPrivate"> & { readonly answered: Answered };

async function give(stage: Stage, message: Message, { answered, ...received }: Given): Promise<void> {
  const quoting = nativeQuote(message.reply_to_message, answered.reply);
  if (message.chat.type === "private")
    return send(stage, message, { shown: await shown(stage, answered), quoting });
  const isPrivate = received.isPrivate || isPersonal(stage, answered);
  const isForOne = isPrivate || answered.reply.audience === "asker";
  if (isForOne && (await whisper(stage, message, await shown(stage, answered)))) return;
  // What nobody else saw is answered to nobody else.
  if (message.ephemeral_message_id !== undefined) return;
  const isElsewhere = isPrivate && !isOfChat(stage.bot, answered);
  const aloud = isElsewhere ? elsewhere(stage, answered) : withPrivateLink(stage, answered);
  await send(stage, message, {
    shown: await shown(stage, aloud),
    quoting: isElsewhere ? undefined : quoting,
  });
}

/**
 * Answers a tap in place of the message that the button stands in. Where only the tapper is helped by the answer,
 * the message stays as all others read it, if Telegram lets the bot whisper.
 */
export async function respondToTap(stage: Stage, query: CallbackQuery, asked: Asked): Promise<void> {
  const answered = await stage.answering.work(() => converse(stage.bot, asked));
  await ending(stage.answering, answered.about, giveInPlace(stage, query, answered));
}

async function giveInPlace(stage: Stage, query: CallbackQuery, answered: Answered): Promise<void> {
  // What is to be read is worth more than that the next page comes later.
  if (answered.reply.outcome === "later") return acknowledge(stage.api, query, plainText(answered.reply));
  const chat = query.message?.chat;
  const isInGroup = chat !== undefined && chat.type !== "private";
  if (isWhispered(query.message)) {
    await acknowledge(stage.api, query);
    return replaceWhispered(stage, query, { ...query.message, shown: await shown(stage, answered) });
  }
  const isForOne = isInGroup && answered.reply.audience === "asker";
  const isTold = isForOne && (await whisper(stage, query, await shown(stage, answered)));
  await acknowledge(stage.api, query);
  if (isTold) return;
  const told = isInGroup ? withPrivateLink(stage, answered) : answered;
  await replace(stage, query, await shown(stage, told));
}

function shown({ bot, answering }: Stage, answered: Answered) {
  return answering.work(() => shownAs(answered.look?.isRich ? "rich" : "html", bot, answered));
}

type Whispered = Message & { readonly ephemeral_message_id: number };

function isWhispered(message: CallbackQuery["message"]): message is Whispered {
  return (
    message !== undefined && "ephemeral_message_id" in message && message.ephemeral_message_id !== undefined
  );
}
