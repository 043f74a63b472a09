/** What is the same whichever way interactions come in: the options, and whose account it is. */
import type { REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import * as z from "zod";
import type { Bot } from "#core/command/answer.ts";
import type { Log, Observer } from "../adapter.ts";

export type Options = {
  readonly bot: Bot;
  /** Another API server, as `http://host/api`. The gateway's address comes from it as well. */
  readonly apiBase?: string | undefined;
  readonly log: Log;
  readonly observer: Observer;
};

const application = z.object({
  id: z.string(),
  name: z.string(),
  /** What Discord signs interactions with. */
  verify_key: z.string().optional(),
  /** While it is set, Discord sends interactions there and not to the gateway. */
  interactions_endpoint_url: z.string().nullish(),
});

type Application = z.infer<typeof application>;

/** The application whose token `rest` has. */
export async function applicationOf(rest: REST): Promise<Application> {
  return application.parse(await rest.get(Routes.currentApplication()));
}

/** The links by which people add the bot. They are for people, so at discord.com wherever the API is. */
export function inviteLines({ id }: Application): string[] {
  const link = (query: Readonly<Record<string, string>>) =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: id, ...query })}`;
  return [
    `to add it to a server: ${link({ integration_type: "0", scope: "bot applications.commands", permissions: "0" })}`,
    `to add it to yourself: ${link({ integration_type: "1", scope: "applications.commands" })}`,
  ];
}
