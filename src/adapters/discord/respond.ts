/** The whole way from an interaction to its response, which the gateway and an HTTP endpoint both send alike. */
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from "discord.js";
import { type Answered, type Bot, sceneOf } from "#core/command/answer.ts";
import { converse, knownOf } from "#core/command/converse.ts";
import { type Page, pageOf } from "#core/command/page.ts";
import { suggestions } from "#core/command/suggest.ts";
import type { About } from "../adapter.ts";
import { MAX_CHOICE_NAME, MAX_CHOICES, shortened } from "./limits.ts";
import { measure } from "./measure.ts";
import { type Received, receive, type Where } from "./receive.ts";
import { render } from "./render.ts";

/** A response, and what kind of answer it is; nothing is answered where Discord only asks whether we are there. */
type Responded = { readonly body: APIInteractionResponse; readonly about?: About };

/** What to answer to an interaction; undefined when it is of no kind that sanad offers. */
export async function respond(
  bot: Bot,
  interaction: APIInteraction,
  now: Temporal.Instant,
): Promise<Responded | undefined> {
  const received = receive(bot, interaction, now);
  switch (received?.kind) {
    case undefined:
      return undefined;
    case "ping":
      return { body: { type: InteractionResponseType.Pong } };
    case "typing":
      return suggest(bot, received);
    case "asked": {
      const answered = await converse(bot, received.asked);
      return { body: show(pageOf(bot, answered, measure), received.where), about: answered.about };
    }
  }
}

/** The response to a command that was answered so. */
export function payload(bot: Bot, answered: Answered): APIInteractionResponse {
  return show(pageOf(bot, answered, measure), "everyone");
}

/**
 * A button changes the message that it stands in, unless that is not its presser's own, or the answer is
 * not for all who see it: then the presser alone gets a new one, and nobody's reading is taken away.
 */
function show(page: Page, where: Where): APIInteractionResponse {
  const message = render(page);
  const isInPlace = where === "private" || (where === "own" && page.audience === "everyone");
  if (isInPlace) return { type: InteractionResponseType.UpdateMessage, data: message };
  const isForAll = where === "everyone" && page.audience === "everyone";
  const data: APIInteractionResponseCallbackData = isForAll
    ? message
    : { ...message, flags: message.flags | MessageFlags.Ephemeral };
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

async function suggest(bot: Bot, { reader, typing }: Received & { kind: "typing" }): Promise<Responded> {
  const scene = sceneOf(bot, reader, undefined, await knownOf(bot, reader));
  const choices = suggestions(scene, typing, MAX_CHOICES).map(({ label, value }) => ({
    name: shortened(label, MAX_CHOICE_NAME),
    value,
  }));
  const command = bot.commands.has(typing.command) ? typing.command : "none";
  return {
    body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
    about: { command, language: scene.reader.language, outcome: "offered" },
  };
}
