/** What is the same whichever way interactions come in: the options, the API, and whose account it is. */
import { DefaultRestOptions, type REST, type RESTOptions } from "@discordjs/rest";
import { type APIInteraction, Routes } from "discord-api-types/v10";
import * as z from "zod";
import type { Bot } from "#core/command/answer.ts";
import type { Log, Observer } from "../adapter.ts";
import { fieldsOf } from "./faults.ts";
import { ANSWER_WITHIN } from "./limits.ts";
import { files } from "./picture.ts";
import { jsonOf, type Responded } from "./respond.ts";

export type Options = {
  readonly bot: Bot;
  /** Another API server, as `http://host/api`. The gateway's address comes from it as well. */
  readonly apiBase?: string | undefined;
  readonly log: Log;
  readonly observer: Observer;
};

/** The longest that Discord may ask to wait with anything but an answer, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** Where the API is, that nothing waits for longer than it is of use, and who is told of every call. */
export function restOptions({
  apiBase,
  observer,
}: Pick<Options, "apiBase"> & Partial<Pick<Options, "observer">>): Partial<RESTOptions> {
  return {
    ...(apiBase !== undefined && { api: apiBase.replace(/\/+$/, "") }),
    rejectOnRateLimit: ({ route, retryAfter }) =>
      retryAfter > (route.startsWith("/interactions/") ? ANSWER_WITHIN : LONGEST_WAIT),
    ...(observer && { makeRequest: observed(observer) }),
  };
}

/** Counts every call, also each of those by which its client tries again. */
function observed(observer: Observer): RESTOptions["makeRequest"] {
  return async (url, init) => {
    const method = methodOf(new URL(url).pathname);
    try {
      const response = await DefaultRestOptions.makeRequest(url, init);
      observer.called(method, response.ok ? "ok" : String(response.status));
      return response;
    } catch (error) {
      observer.called(method, fieldsOf(error).code === "timeout" ? "timeout" : "network");
      throw error;
    }
  };
}

/** What a call does, in a word: its address holds ids and tokens. */
function methodOf(path: string): string {
  return METHODS.find(({ ends }) => ends.test(path))?.method ?? "other";
}

const METHODS = [
  { method: "answer", ends: /\/callback$/ },
  { method: "commands", ends: /\/commands$/ },
  { method: "gateway", ends: /\/gateway\/bot$/ },
  { method: "application", ends: /\/applications\/@me$/ },
  { method: "message", ends: /\/messages$/ },
];

/** Sends a response to where Discord waits for it. That needs no token of the bot's: the interaction has one. */
export async function callBack(
  rest: REST,
  { id, token }: Pick<APIInteraction, "id" | "token">,
  { body, pictures }: Responded,
): Promise<void> {
  // `AbortSignal.timeout` can't be called off: each would end in an error that nobody waits for.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), ANSWER_WITHIN);
  const common = { auth: false, signal: late.signal };
  const said =
    pictures.length > 0
      ? { body, files: files(pictures) }
      : { body: jsonOf(body), passThroughBody: true, headers: { "content-type": "application/json" } };
  try {
    await rest.post(Routes.interactionCallback(id, token), { ...common, ...said });
  } finally {
    clearTimeout(timer);
  }
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

/** Ends the API's own tidying, which would hold the process open. */
export function leave(rest: REST): void {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}
