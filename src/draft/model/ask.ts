/** One question to a model, bounded in time, size and tokens, and what became of it. */
import type * as z from "zod";
import { SetupError } from "../../adapters/adapter.ts";
import { boundedFetch, TooLarge } from "./bounded-fetch.ts";

/** A model on a server that speaks as OpenAI's does. */
export type Model = {
  readonly url: string;
  readonly name: string;
  readonly key?: string | undefined;
  /** What a million tokens cost, read and written. */
  readonly price?: { readonly read: number; readonly written: number } | undefined;
};

/** What is asked: what to do, what with, and what the answer has to look like. */
type Question<Value> = {
  readonly task: string;
  readonly given: unknown;
  /** What the server is told of the answer's shape. */
  readonly schema: JsonSchema;
  /** What the answer has to be to be looked at at all. */
  readonly shape: z.ZodType<Value>;
};

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Tokens read and written, as the server states them. */
export type Tokens = { readonly read: number; readonly written: number };

/** What one call brought: an answer in shape; something else, and what is wrong with it; or nothing, for now or at all. */
export type Outcome<Value> =
  | { readonly kind: "answered"; readonly value: Value; readonly tokens: Tokens | undefined }
  | { readonly kind: "unusable"; readonly why: string; readonly tokens: Tokens | undefined }
  | { readonly kind: "busy"; readonly why: string; readonly wait?: number | undefined }
  | { readonly kind: "refused"; readonly why: string };

export type Limits = {
  /** Milliseconds for a whole answer. Models on small machines take a minute. */
  readonly time: number;
  /** Bytes of a whole answer. */
  readonly size: number;
  /** Tokens that the server is asked to write at most. */
  readonly tokens: number;
};

const LIMITS: Limits = { time: 180_000, size: 512 * 1024, tokens: 8000 };

export type Ask = <Value>(question: Question<Value>) => Promise<Outcome<Value>>;

/**
 * What asks the model. Nothing is tried twice here, as each try is a call that counts.
 * @throws {SetupError} where the packages that ask are not installed, as in the container.
 */
export async function openModel(model: Model, limits: Limits = LIMITS): Promise<Ask> {
  const { ai, provider } = await packages();
  // Its warnings would go to the terminal, between the lines for the admin.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  // Set once the server has said that it takes no schema: it is then told in words.
  let isPlain = false;
  return async ({ task, given, schema, shape }) => {
    const server = provider.createOpenAICompatible({
      name: "draft",
      baseURL: model.url,
      supportsStructuredOutputs: !isPlain,
      fetch: boundedFetch(limits.size),
      ...(model.key !== undefined && { apiKey: model.key }),
    });
    const told = isPlain ? `\n\nAnswer with JSON of this schema alone:\n${JSON.stringify(schema)}` : "";
    try {
      const { output, usage, finishReason } = await ai.generateText({
        model: ai.wrapLanguageModel({ model: server(model.name), middleware: ai.extractJsonMiddleware() }),
        instructions: `${task}${told}`,
        prompt: JSON.stringify(given),
        output: ai.Output.object({ schema: checked(ai, { schema, shape }), name: "drafts" }),
        temperature: 0,
        maxOutputTokens: limits.tokens,
        maxRetries: 0,
        abortSignal: AbortSignal.timeout(limits.time),
      });
      if (finishReason === "length") return { kind: "unusable", why: CUT, tokens: tokensOf(usage) };
      return { kind: "answered", value: output, tokens: tokensOf(usage) };
    } catch (error) {
      const outcome = outcomeOf(error, { ai, model, limits });
      const isSchemaRefused = outcome.kind === "refused" && !isPlain && isBadRequest(error, ai);
      if (isSchemaRefused) isPlain = true;
      return isSchemaRefused ? { kind: "busy", why: NO_SCHEMA, wait: 0 } : outcome;
    }
  };
}

const CUT = "the answer was longer than it may be, and cut off";
const CUT_OFF = { kind: "busy", why: "the server could not be reached, or cut the connection" } as const;
const NO_SCHEMA = "the server takes no schema; it is told in words from now on";

type Sdk = typeof import("ai");

async function packages() {
  try {
    return { ai: await import("ai"), provider: await import("@ai-sdk/openai-compatible") };
  } catch (cause) {
    throw new SetupError(
      "DRAFT_MODEL: expected the package ai, found none. Draft where all packages are installed (npm ci), not in the container.",
      { cause },
    );
  }
}

function checked<Value>(ai: Sdk, { schema, shape }: Pick<Question<Value>, "schema" | "shape">) {
  const copy: Parameters<Sdk["jsonSchema"]>[0] = JSON.parse(JSON.stringify(schema));
  return ai.jsonSchema<Value>(copy, {
    validate: (value) => {
      const { data, error } = shape.safeParse(value);
      return error ? { success: false, error } : { success: true, value: data };
    },
  });
}

type Answerless = { readonly ai: Sdk; readonly model: Model; readonly limits: Limits };

/** What an error means for whoever waits. Nothing of it but its reason is told: it holds the request. */
function outcomeOf(error: unknown, { ai, model, limits }: Answerless): Outcome<never> {
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
    return { kind: "unusable", why: "the answer is not what servers of models send", tokens: undefined };
  if (ai.APICallError.isInstance(error)) return calledOutcome(error, model);
  return CUT_OFF;
}

type CallError = InstanceType<Sdk["APICallError"]>;

function calledOutcome(error: CallError, model: Model): Outcome<never> {
  const { statusCode: status, responseHeaders: headers = {}, isRetryable } = error;
  if (status === undefined || status < 300) return CUT_OFF;
  const said = messageOf(error, model);
  const why = `the server answered ${status}${said === "" ? "" : `, ${JSON.stringify(said)}`}`;
  return isRetryable ? { kind: "busy", why, wait: waitOf(headers["retry-after"]) } : { kind: "refused", why };
}

function isBadRequest(error: unknown, ai: Sdk): boolean {
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

function tokensOf(
  usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } | undefined,
) {
  const { inputTokens: read, outputTokens: written } = usage ?? {};
  return read === undefined || written === undefined ? undefined : { read, written };
}

function causesOf(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [error];
}
