/** What became of one call to a model: an answer, or why there is none, in words for an admin. */
import type { Limits, Model, Sdk } from "./ask.ts";
import { TooLarge } from "./bounded-fetch.ts";

/** Tokens read and written, as the server states them. */
export type Tokens = { readonly read: number; readonly written: number };

/** What one call brought: an answer in shape; something else, and what is wrong with it; or nothing, for now or at all. */
export type Outcome<Value> =
  | { readonly kind: "answered"; readonly value: Value; readonly tokens: Tokens | undefined }
  | { readonly kind: "unusable"; readonly why: string; readonly tokens: Tokens | undefined }
  | { readonly kind: "busy"; readonly why: string; readonly wait?: number | undefined }
  | { readonly kind: "refused"; readonly why: string };

export const CUT = "the answer was longer than it may be, and cut off";
const CUT_OFF = { kind: "busy", why: "the server could not be reached, or cut the connection" } as const;

type Answerless = { readonly ai: Sdk; readonly model: Model; readonly limits: Limits };

/** What an error means for whoever waits. Nothing of it but its reason is told: it holds the request. */
export function outcomeOf(error: unknown, { ai, model, limits }: Answerless): Outcome<never> {
  if (ai.NoObjectGeneratedError.isInstance(error)) {
    const why =
      error.finishReason === "length" ? CUT : "the answer is no JSON of the shape that was asked for";
    return { kind: "unusable", why, tokens: tokensOf(error.usage) };
  }
  if (ai.NoOutputGeneratedError.isInstance(error))
    return { kind: "unusable", why: "the answer is empty or was cut off", tokens: undefined };
  if (causesOf(error).some((cause) => cause instanceof TooLarge))
    return { kind: "unusable", why: `the answer has more than ${limits.size} bytes`, tokens: undefined };
  if (
    causesOf(error).some(
      (cause) => cause instanceof Error && /^(?:TimeoutError|AbortError)$/.test(cause.name),
    )
  )
    return { kind: "busy", why: `no whole answer within ${limits.time / 1000} seconds` };
  const isForeign = causesOf(error).some(
    (cause) => ai.JSONParseError.isInstance(cause) || ai.TypeValidationError.isInstance(cause),
  );
  if (isForeign)
    return {
      kind: "unusable",
      why: "the answer is not what servers of models send: look at DRAFT_MODEL_URL, which mostly ends with /v1",
      tokens: undefined,
    };
  if (ai.APICallError.isInstance(error)) return calledOutcome(error, model);
  return CUT_OFF;
}

type CallError = InstanceType<Sdk["APICallError"]>;

function calledOutcome(error: CallError, model: Model): Outcome<never> {
  const { statusCode: status, responseHeaders: headers = {}, isRetryable } = error;
  if (status === undefined || status < 300) return CUT_OFF;
  const said = messageOf(error, model);
  const why = `the server answered ${status}${said === "" ? "" : `, ${JSON.stringify(said)}`}${REMEDIES[status] ?? ""}`;
  return isRetryable ? { kind: "busy", why, wait: waitOf(headers["retry-after"]) } : { kind: "refused", why };
}

/** What an admin can do about what a server mostly says for one reason. */
const REMEDIES: Readonly<Record<number, string>> = {
  401: ": look at DRAFT_MODEL_KEY",
  403: ": look at DRAFT_MODEL_KEY",
  404: ": look at DRAFT_MODEL, and at DRAFT_MODEL_URL, which mostly ends with /v1",
};

export function isBadRequest(error: unknown, ai: Sdk): boolean {
  return ai.APICallError.isInstance(error) && (error.statusCode === 400 || error.statusCode === 422);
}

/** The longest reason of a server's that is repeated. */
const LONGEST_REASON = 160;

/** What the server says of it, without the key, which some servers repeat, and without what a terminal would obey. */
function messageOf({ message }: CallError, { key }: Model): string {
  const said = key === undefined ? message : message.replaceAll(key, "…");
  return said
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_REASON);
}

/** Milliseconds that a server asks for, in seconds or until a moment: RFC 9110, 10.2.3. */
function waitOf(asked: string | undefined): number | undefined {
  if (asked === undefined) return undefined;
  const [seconds, moment] = [Number(asked), Date.parse(asked)];
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}

export function tokensOf(
  usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } | undefined,
) {
  const { inputTokens: read, outputTokens: written } = usage ?? {};
  return read === undefined || written === undefined ? undefined : { read, written };
}

function causesOf(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [error];
}
