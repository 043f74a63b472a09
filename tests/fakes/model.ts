/**
 * A server that speaks as OpenAI's does, for drafts. It refuses what servers that hold models to a schema refuse, and
 * answers whatever a test wants it to: also lies, rubbish, too much, or nothing.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import * as z from "zod";
import { LASTING } from "./lasting.ts";

/** What the model was asked: its task, and what it was given. */
export type Asked = {
  readonly task: string;
  readonly given: Given;
  readonly authorization: string | undefined;
};

type Given = z.infer<typeof given>;

/** What the server does with a question. */
export type Reply =
  | { readonly content: unknown; readonly finish?: string; readonly isUncounted?: boolean }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  | "endless"
  | "cut"
  | "never";

export type FakeModel = {
  /** As DRAFT_MODEL_URL has it. */
  readonly url: string;
  readonly asked: Asked[];
  /** What is wrong with requests. */
  readonly faults: string[];
  /** What is answered from now on. */
  reply: (asked: Asked) => Reply | Promise<Reply>;
  /** Whether it takes schemas, as some servers don't. */
  takesSchemas: boolean;
};

const sentence = z.object({ number: z.number(), text: z.string() });
const gap = z.object({
  key: z.string(),
  is: z.string(),
  text: z.record(z.string(), z.string()),
  sentences: z.array(z.string()),
});
const fact = z.looseObject({ id: z.string(), written: z.array(z.string()).default([]) });
const given = z.looseObject({
  source: z.string().optional(),
  facts: z.array(fact).default([]),
  sentences: z.array(sentence).default([]),
  gaps: z.array(gap).default([]),
});
const message = z.strictObject({ role: z.enum(["system", "user"]), content: z.string() });
const request = z.strictObject({
  model: z.string().min(1),
  messages: z.tuple([message, message]),
  temperature: z.number(),
  max_tokens: z.number().int().positive(),
  response_format: z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("json_schema"),
      json_schema: z.strictObject({ name: z.string(), strict: z.literal(true), schema: z.unknown() }),
    }),
    z.strictObject({ type: z.literal("json_object") }),
  ]),
});

/** Starts one, which ends with the test. It finds nothing and says nothing until it is told what to answer. */
export async function fakeModel(): Promise<FakeModel> {
  const fake = { asked: [], faults: [], reply: () => ({ content: {} }), takesSchemas: true } satisfies Omit<
    FakeModel,
    "url"
  >;
  const made: FakeModel = { ...fake, url: "" };
  const server = createServer(LASTING, (incoming, response) =>
    handle(made, incoming, response).catch((error: unknown) => {
      made.faults.push(String(error));
      response.destroy();
    }),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  return Object.assign(made, { url: `http://127.0.0.1:${typeof at === "object" ? at?.port : 0}/v1` });
}

async function handle(fake: FakeModel, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(incoming);
  if (incoming.url !== "/v1/chat/completions")
    return refuse(response, { status: 404, message: "no such path" });
  const { data, error } = request.safeParse(JSON.parse(body));
  if (!data) {
    fake.faults.push(z.prettifyError(error));
    return refuse(response, { status: 400, message: "a bad request" });
  }
  const { response_format: format, messages } = data;
  if (format.type === "json_schema") {
    if (!fake.takesSchemas)
      return refuse(response, { status: 400, message: "response_format: unknown type" });
    fake.faults.push(...looseParts(format.json_schema.schema, "schema"));
  }
  const [{ content: task }, { content }] = messages;
  const asked = {
    task,
    given: given.parse(JSON.parse(content)),
    authorization: incoming.headers.authorization,
  };
  fake.asked.push(asked);
  send(response, await fake.reply(asked));
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === "never") return;
  if (reply === "cut" || reply === "endless") {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"choices":[{"message":{"role":"assistant","content":"');
    if (reply === "cut") setImmediate(() => response.destroy());
    else flood(response);
    return;
  }
  if ("status" in reply) refuse(response, reply);
  else complete(response, reply);
}

function complete(response: ServerResponse, reply: Extract<Reply, { readonly content: unknown }>): void {
  const content = typeof reply.content === "string" ? reply.content : JSON.stringify(reply.content);
  const usage = { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 };
  const choice = { index: 0, message: { role: "assistant", content }, finish_reason: reply.finish ?? "stop" };
  const answer = { id: "x", object: "chat.completion", created: 0, model: "fake", choices: [choice] };
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(reply.isUncounted ? answer : { ...answer, usage }));
}

/** Letters without end, as fast as they are taken. */
function flood(response: ServerResponse): void {
  if (response.destroyed) return;
  if (response.write("a".repeat(64 * 1024))) setImmediate(flood, response);
  else response.once("drain", () => flood(response));
}

function refuse(
  response: ServerResponse,
  { status, headers = {}, message = "no" }: Exclude<Reply, string | { content: unknown }>,
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "error", param: null, code: null } }));
}

const part: z.ZodType<unknown> = z.looseObject({});
const schemaShape = z.looseObject({
  properties: z.record(z.string(), part).optional(),
  required: z.array(z.string()).default([]),
  additionalProperties: z.unknown().optional(),
  items: part.optional(),
  anyOf: z.array(part).default([]),
});
/** Not known to all servers that hold models to a schema. */
const UNKNOWN = ["minLength", "maxLength", "pattern", "format", "oneOf", "allOf", "default", "$ref"];

/** Where a schema lets a model do as it likes, or says what strict servers don't know. */
function looseParts(schema: unknown, at: string): string[] {
  const { properties, required, additionalProperties, items, anyOf, ...rest } = schemaShape.parse(schema);
  const unknown = UNKNOWN.filter((key) => key in rest).map((key) => `${at}: ${key}`);
  const inner = Object.entries(properties ?? {});
  const optional = inner
    .filter(([key]) => !required.includes(key))
    .map(([key]) => `${at}: ${key} is optional`);
  const isOpen = properties !== undefined && additionalProperties !== false;
  return [
    ...unknown,
    ...optional,
    ...(isOpen ? [`${at}: takes any key`] : []),
    ...inner.flatMap(([key, each]) => looseParts(each, `${at}.${key}`)),
    ...(items === undefined ? [] : looseParts(items, `${at}[]`)),
    ...anyOf.flatMap((each) => looseParts(each, at)),
  ];
}
