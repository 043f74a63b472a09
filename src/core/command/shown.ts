/** What an answer comes to for one reader in one chat: who sees the reply, and how it looks. */
import { inArabicDigits } from "#core/reply/digits.ts";
import type { Reply } from "#core/reply/reply.ts";
import type { Answer, Scene } from "./command.ts";

/**
 * How a reader and a chat want replies to look. `isPrivate`: the reader wants no answer in a group to be seen by others.
 */
export type Look = {
  readonly digits: "latin" | "arabic";
  readonly isRich: boolean;
  readonly isPrivate: boolean;
};

/** What was found is for everyone, unless the asker set otherwise; what only helps them is for them alone. */
export function replyOf(
  scene: Scene,
  {
    outcome = "answered",
    language,
    audience,
    blocks,
    actions = [],
  }: Omit<Answer, "values" | "change" | "since">,
): Reply {
  const { reader, recalled } = scene;
  const isForAll = outcome === "answered" && recalled.reader.private !== "on";
  return {
    outcome,
    language: language ?? reader.language,
    audience: audience ?? (isForAll ? "everyone" : "asker"),
    blocks,
    actions,
  };
}

/** The reply as this reader and this chat want it to look. */
export function shownTo(
  { recalled: { reader, chat } }: Scene,
  reply: Reply,
): { readonly reply: Reply; readonly look: Look } {
  const look: Look = {
    digits: reply.language === "ar" && reader.digits === "arabic" ? "arabic" : "latin",
    isRich: chat.rich === "on",
    isPrivate: reader.private === "on",
  };
  return { reply: look.digits === "arabic" ? inArabicDigits(reply) : reply, look };
}
