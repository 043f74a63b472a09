/** What can go wrong with Discord, in words that an admin can act on and that hold no secret. */
import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from "discord.js";
import { type Log, SetupError } from "../adapter.ts";

/** The error to end the start with: a sentence for the admin where there is something to put right. */
export function setupFault(error: unknown): unknown {
  if (isWrongToken(error)) {
    return new SetupError(
      "DISCORD_TOKEN: expected the token of a bot, found one that Discord refuses; copy it again from the developer portal.",
    );
  }
  if (!isUnreachable(error)) return error;
  const { code } = fieldsOf(error);
  return new SetupError(
    `Discord can't be reached (${code}): check the network, and DISCORD_API_BASE where it is set.`,
  );
}

/**
 * Takes the error of each answer that did not get through. That an answer comes too late, or twice, is
 * expected: it is told once, so that an admin knows, and no more.
 */
export function refusals(log: Log): (error: unknown) => void {
  const told = new Set<string | number>();
  return (error) => {
    const { code } = fieldsOf(error);
    const expected = EXPECTED.get(code);
    if (expected === undefined) log.error({ code }, "Discord: an answer did not get through");
    else if (!told.has(code)) log.info({ code }, `Discord: ${expected}; told only once`);
    told.add(code);
  };
}

/** An error's code, and nothing else of it: its address and body hold tokens and readers' words. */
export function fieldsOf(error: unknown): { readonly code: string | number } {
  if (error instanceof HTTPError) return { code: error.status };
  if (error instanceof DiscordAPIError) return { code: error.code || error.status };
  const isNamed = error instanceof Error && "code" in error && typeof error.code === "string";
  if (isNamed) return { code: String(error.code) };
  return { code: error instanceof Error ? error.name : "unknown" };
}

const EXPECTED: ReadonlyMap<string | number, string> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, "an answer came after the three seconds that Discord waits"],
  [
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
    "an interaction was answered before, by another process",
  ],
]);

function isWrongToken(error: unknown): boolean {
  const isRefusedAtHand = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  return isRefusedAtHand || (error instanceof DiscordAPIError && error.status === 401);
}

/** Discord's own "no" is an answer; anything else that has a system's or HTTP's code comes from the way there. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof DiscordjsError) return false;
  if (error instanceof DiscordAPIError) return error.status === 404;
  return (
    error instanceof HTTPError || (error instanceof Error && (error.name === "AbortError" || "code" in error))
  );
}
