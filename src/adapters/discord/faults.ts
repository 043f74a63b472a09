/** What can go wrong with Discord, in words that an admin can act on and that hold no secret. */
import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { type Log, PassingError, SetupError } from "../adapter.ts";
import { restLibrary } from "./library.ts";

const { DiscordAPIError, HTTPError, RateLimitError } = restLibrary;

/** The error to end the start with: a sentence for the admin where there is something to put right. */
export function setupFault(error: unknown): unknown {
  if (isWrongToken(error)) {
    return new SetupError(
      "DISCORD_TOKEN: expected the token of a bot, found one that Discord refuses; copy it again from the developer portal.",
    );
  }
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(error.retryAfter / 1000);
    return new PassingError(`Discord asks to wait for ${seconds} seconds before it is used again.`);
  }
  if (!isUnreachable(error)) return error;
  const { code } = fieldsOf(error);
  return new PassingError(
    `Discord can't be reached (${code}): check the network, and DISCORD_API_BASE where it is set.`,
  );
}

/** What keeps an answer from getting through in everyday life: it came too late, or there was one before. */
type Refusal = "late" | "twice";

/** Takes the error of an answer that did not get through, and gives the reason in a word. */
export type Refusals = (error: unknown) => Refusal | "failed";

/** Tells of what is expected to go wrong once for each kind, so that an admin knows; of the rest each time. */
export function refusals(log: Log): Refusals {
  const told = new Set<Refusal>();
  return (error) => {
    const { code } = fieldsOf(error);
    const refusal = REFUSALS.get(code);
    if (refusal === undefined) log.error({ code }, "Discord: an answer did not get through");
    else if (!told.has(refusal)) log.info({ code }, `Discord: ${WORDS[refusal]}; told only once`);
    if (refusal !== undefined) told.add(refusal);
    return refusal ?? "failed";
  };
}

/** An error's code, and nothing else of it: its address and body hold tokens and readers' words. */
export function fieldsOf(error: unknown): { readonly code: string | number } {
  if (error instanceof HTTPError) return { code: error.status };
  if (error instanceof RateLimitError) return { code: 429 };
  if (error instanceof DiscordAPIError) return { code: error.code || error.status };
  if (error instanceof Error && error.name === "AbortError") return { code: "timeout" };
  const isNamed = error instanceof Error && "code" in error && typeof error.code === "string";
  if (isNamed) return { code: String(error.code) };
  return { code: error instanceof Error ? error.name : "unknown" };
}

const REFUSALS: ReadonlyMap<string | number, Refusal> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, "late"],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, "twice"],
]);

const WORDS: Readonly<Record<Refusal, string>> = {
  late: "an answer came after the three seconds that Discord waits",
  twice: "an interaction had been answered before, by another process or a try whose success got lost",
};

function isWrongToken(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

/** Discord's own "no" is an answer; anything else that has a system's or HTTP's code comes from the way there. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 404;
  return (
    error instanceof HTTPError || (error instanceof Error && (error.name === "AbortError" || "code" in error))
  );
}
