/** Answers to interactions: straight to Discord, and by the API's client where that fails, or where files come along. */
import type { REST, RequestData, RouteLike } from "@discordjs/rest";
import { type APIInteraction, Routes } from "discord-api-types/v10";
import type { Observer } from "../adapter.ts";
import { counted } from "./calls.ts";
import { restLibrary } from "./library.ts";
import { ANSWER_WITHIN } from "./limits.ts";
import { files } from "./picture.ts";
import { jsonOf, type Responded } from "./respond.ts";
import { type Came, isLate, straight } from "./straight.ts";

/**
 * Sends a response to where Discord waits for it. That needs no token of the bot's: the interaction has one.
 * @throws why it was not taken.
 */
export type Answer = (
  interaction: Pick<APIInteraction, "id" | "token">,
  response: Responded,
) => Promise<void>;

/** What was refused past the client, by the address of the call: it counts as the client's own first try. */
export type Tried = Map<string, ReturnType<Came["response"]>>;

/** `within`: for how long it is of use, in milliseconds. */
type Said = RequestData & { readonly within: number };

type Options = { readonly rest: REST; readonly tried: Tried; readonly observer?: Observer | undefined };

/**
 * The client keeps count of limits, which Discord exempts answers from (interactions/receiving-and-responding), and of
 * each interaction's address for an hour. So it is given only what it is needed for.
 */
export function answerer({ rest, tried, observer }: Options): Answer {
  const { api, version, userAgentAppendix } = rest.options;
  const base = `${api}/v${version}`;
  const { origin, pathname } = new URL(base);
  const headers = {
    ...JSON_TYPE,
    "user-agent": `${restLibrary.DefaultUserAgent} ${userAgentAppendix}`.trim(),
  };
  return async ({ id, token }, { body, pictures }) => {
    const began = performance.now();
    const left = () => ANSWER_WITHIN - (performance.now() - began);
    const route = Routes.interactionCallback(id, token);
    if (pictures.length > 0) return post(rest, route, { body, files: files(pictures), within: left() });
    const json = jsonOf(body);
    const call = { origin, path: `${pathname}${route}`, headers, body: json, within: left() };
    const came = await onceStraight(counted(observer, "answer", straight(call)));
    if (came?.ok) return;
    if (came) tried.set(`${base}${route}`, came.response());
    try {
      await post(rest, route, { body: json, passThroughBody: true, headers: JSON_TYPE, within: left() });
    } finally {
      tried.delete(`${base}${route}`);
    }
  };
}

const JSON_TYPE = { "content-type": "application/json" };

/** Undefined where the connection broke, as one that was long unused may: better an answer twice than none. */
async function onceStraight(call: Promise<Came>): Promise<Came | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isLate(error)) throw error;
    return undefined;
  }
}

async function post(rest: REST, route: RouteLike, { within, ...said }: Said): Promise<void> {
  // `AbortSignal.timeout` can't be called off: each would end in an error that nobody waits for.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), within);
  try {
    await rest.post(route, { ...said, auth: false, signal: late.signal });
  } finally {
    clearTimeout(timer);
  }
}
