/** What Discord would be sent, with how much of what it allows that takes up: for whoever tries the bot elsewhere. */
import type { Answered, Bot } from "#core/command/answer.ts";
import { pageOf } from "#core/command/page.ts";
import { measure, usedBy } from "./measure.ts";
import type { Where } from "./receive.ts";
import { payload } from "./respond.ts";

type Manner = { readonly place: "private" | "group"; readonly isPressed: boolean };

/** The response to a reader who typed, or who pressed a button of an answer of theirs. */
export function discordFace(bot: Bot, answered: Answered, { place, isPressed }: Manner) {
  const inPlace: Where = place === "private" ? "private" : "own";
  return {
    payload: payload(bot, answered, isPressed ? inPlace : "everyone"),
    used: usedBy(pageOf(bot, answered, measure)),
  };
}
