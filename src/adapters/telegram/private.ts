/** The way from a group to the private chat with the bot, where the rest of the group sees nothing. */
import type { Answered, Bot } from "#core/command/answer.ts";
import { writeCall } from "#core/command/calls.ts";
import type { Action } from "#core/reply/reply.ts";
import { writeStart } from "./start.ts";

type Here = { readonly bot: Bot; readonly me: { readonly username: string } };

/** Whether an answer is nobody else's business: the reader wants that of all, or it is about what is kept of them. */
export function isPersonal({ bot }: Pick<Here, "bot">, answered: Answered): boolean {
  const isOwn = commandOf(bot, answered)?.asksRights === true && answered.reply.audience === "asker";
  return answered.look?.isPrivate === true || (isOwn && !isOfChat(bot, answered));
}

/** The same answer with a link that opens it in private; as it is where no link can hold its call. */
export function withPrivateLink(here: Here, answered: Answered): Answered {
  const { reply, call } = answered;
  if (reply.outcome !== "answered" || call === undefined || isOfChat(here.bot, answered)) return answered;
  return { ...answered, reply: { ...reply, actions: [...reply.actions, link(here, answered)] } };
}

/** What the group sees where Telegram would not show the answer to its asker alone: nothing of it, but a way to it. */
export function elsewhere(here: Here, answered: Answered): Answered {
  const { reply, call } = answered;
  const say = here.bot.words[reply.language];
  const text = say(call === undefined ? "private-again" : "private-there");
  return {
    ...answered,
    reply: { ...reply, blocks: [{ kind: "paragraph", text: [text] }], actions: [link(here, answered)] },
    call: undefined,
  };
}

/** Decisions for a chat are made in it: a link would lead to those for the private chat. */
export function isOfChat(bot: Bot, answered: Answered): boolean {
  return commandOf(bot, answered)?.forManagers === true;
}

function commandOf({ commands }: Bot, { call }: Answered) {
  return call && commands.get(call.command);
}

/** For people, so at t.me wherever the API is. */
function link({ bot, me }: Here, { reply, call }: Answered): Action {
  const start = call === undefined ? "" : `?start=${writeStart(writeCall(call, bot.commands))}`;
  const label = bot.words[reply.language]("private-open");
  return { kind: "link", label, url: `https://t.me/${me.username}${start}` };
}
