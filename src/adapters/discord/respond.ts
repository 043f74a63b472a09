/** The whole way from an interaction to its response, which the gateway and an HTTP endpoint both send alike. */
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Answered, Bot } from "#core/command/answer.ts";
import { converse, knownOf } from "#core/command/converse.ts";
import { type Drawn, illustratedPage } from "#core/command/illustrate.ts";
import { type Page, pageOf } from "#core/command/page.ts";
import { sceneOf } from "#core/command/scene.ts";
import { suggestions } from "#core/command/suggest.ts";
import { pictureName } from "#core/picture/picture.ts";
import { oncePerPart } from "#core/reply/once.ts";
import type { About } from "../adapter.ts";
import { MAX_CHOICE_NAME, MAX_CHOICES, shortened } from "./limits.ts";
import { measure } from "./measure.ts";
import { attachments } from "./picture.ts";
import { type Received, receive, type Where } from "./receive.ts";
import { render } from "./render.ts";

/** A response, and the pictures that have to be sent along. `about`: what kind of answer it is, where it is one. */
export type Responded = {
  readonly body: APIInteractionResponse;
  readonly pictures: readonly Drawn[];
  readonly about?: About;
};

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
      return { body: { type: InteractionResponseType.Pong }, pictures: [] };
    case "typing":
      return { ...(await suggest(bot, received)), pictures: [] };
    case "asked": {
      const answered = await converse(bot, received.asked);
      const { page, pictures } = await illustratedPage(bot, answered, measure);
      return { body: show({ page, pictures }, received.where), pictures, about: answered.about };
    }
  }
}

/** The response to a command that was answered so, or to a button where the message is replaced. */
export function payload(bot: Bot, answered: Answered, where: Where = "everyone"): APIInteractionResponse {
  const page = pageOf(bot, answered, measure);
  const pictures = page.blocks.flatMap((block) =>
    block.kind === "image" ? [{ name: pictureName(block.picture) }] : [],
  );
  return show({ page, pictures }, where);
}

type Shown = { readonly page: Page; readonly pictures: readonly Pick<Drawn, "name">[] };

/**
 * A button changes the message that it stands in, unless that is not its presser's own, or the answer is
 * not for all who see it: then the presser alone gets a new one, and nobody's reading is taken away.
 */
function show({ page, pictures }: Shown, where: Where): APIInteractionResponse {
  const isInPlace = where === "private" || (where === "own" && page.audience === "everyone");
  const isForAll = where === "everyone" && page.audience === "everyone";
  const make = isInPlace ? inPlace : isForAll ? forAll : forOne;
  return pictures.length === 0 ? make.plain(page, page.language) : make.anew(page, pictures);
}

type Make = (page: Page, pictures: Shown["pictures"]) => APIInteractionResponse;

/** The response to a page without pictures is kept with the page. */
function kept(anew: Make) {
  return { anew, plain: oncePerPart((page: Page) => anew(page, [])) };
}

const inPlace = kept((page, pictures) => ({
  type: InteractionResponseType.UpdateMessage,
  // An earlier picture goes, even where none takes its place.
  data: { ...render(page), attachments: attachments(pictures) },
}));

const forAll = kept((page, pictures) => newMessage(page, pictures, 0));

const forOne = kept((page, pictures) => newMessage(page, pictures, MessageFlags.Ephemeral));

function newMessage(page: Page, pictures: Shown["pictures"], flags: number): APIInteractionResponse {
  const message = render(page);
  const data: APIInteractionResponseCallbackData = {
    ...message,
    ...(pictures.length > 0 && { attachments: attachments(pictures) }),
    flags: message.flags | flags,
  };
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

const written = new WeakMap<APIInteractionResponse, Uint8Array<ArrayBuffer>>();

/** A response as it goes over the wire. */
export function jsonOf(body: APIInteractionResponse): Uint8Array<ArrayBuffer> {
  const json = written.get(body) ?? new TextEncoder().encode(JSON.stringify(body));
  written.set(body, json);
  return json;
}

async function suggest(
  bot: Bot,
  { reader, typing }: Received & { kind: "typing" },
): Promise<Omit<Responded, "pictures">> {
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
