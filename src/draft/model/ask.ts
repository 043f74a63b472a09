/** One question to a model, bounded in time, size and tokens, and what became of it. */
import type * as z from "zod";
import { SetupError } from "../../adapters/adapter.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import { CUT, isBadRequest, type Outcome, outcomeOf, tokensOf } from "./outcome.ts";

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
        model: ai.wrapLanguageModel({ model: server(model.name), middleware: bareJson(ai) }),
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

const NO_SCHEMA = "the server takes no schema; it is told in words from now on";

export type Sdk = typeof import("ai");

/** Takes away what models put around their JSON: first what they think aloud, whose beginning some servers keep, then the fence. */
function bareJson(ai: Sdk) {
  return ai.extractJsonMiddleware({
    transform: (text) =>
      text
        .replace(/^(?!\s*[{`])[\s\S]*?<\/think>/, "")
        .trim()
        .replace(/^```(?:json)?\s*|\s*```$/g, ""),
  });
}

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
