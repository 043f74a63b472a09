/** What is the same whichever way interactions come in: the options, the API, and whose account it is. */
import { type REST, type RESTOptions, Routes } from "discord.js";
import * as z from "zod";
import type { Bot } from "#core/command/answer.ts";
import type { Adapter, Log } from "../adapter.ts";
import type { Refusals } from "./faults.ts";
import { ANSWER_WITHIN } from "./limits.ts";

export type Options = {
  readonly bot: Bot;
  /** Another API server, as `http://host/api`. The gateway's address comes from it as well. */
  readonly apiBase?: string | undefined;
  readonly log: Log;
};

/** The adapter, which also tells how its connections are, and how many answers were refused for which reason. */
export type Discord = Adapter & {
  health(): { readonly shards: readonly Shard[]; readonly refused: Refusals["counts"] };
};

/** A connection to the gateway: `status` in discord.js's words, "Ready" when all is well; `ping` in milliseconds. */
type Shard = { readonly id: number; readonly status: string; readonly ping: number | undefined };

/** The longest that Discord may ask to wait with anything but an answer, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** Where the API is, and that nothing waits for longer than it is of use. */
export function restOptions(apiBase: string | undefined): Partial<RESTOptions> {
  return {
    ...(apiBase !== undefined && { api: apiBase.replace(/\/+$/, "") }),
    rejectOnRateLimit: ({ route, retryAfter }) =>
      retryAfter > (route.startsWith("/interactions/") ? ANSWER_WITHIN : LONGEST_WAIT),
  };
}

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
