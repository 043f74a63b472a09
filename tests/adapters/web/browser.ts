/** A browser before the local page, without a socket between them. */
import { expect } from "vitest";
import * as z from "zod";
import { page } from "../../../src/adapters/web/index.ts";
import { testBot } from "../../bot.ts";
import { noteAll } from "../../observer.ts";

/** Where the page is served in these tests. */
export const LOCAL = "127.0.0.1";

export const JSON_TYPE = { "content-type": "application/json" };

type Headers = Readonly<Record<string, string>>;

export async function get(path: string, headers: Headers = {}): Promise<Response> {
  return page({ bot: await testBot(), host: LOCAL, observer: noteAll() }).request(path, { headers });
}

export async function post(body: string, headers: Headers = {}): Promise<Response> {
  const app = page({ bot: await testBot(), host: LOCAL, observer: noteAll() });
  return app.request("/message", { method: "POST", body, headers: { ...JSON_TYPE, ...headers } });
}

const ANSWER = z.strictObject({
  html: z.string(),
  outcome: z.string(),
  language: z.string(),
  direction: z.string(),
});

/** The answer to a message that the page may send. */
export async function say(message: object): Promise<z.infer<typeof ANSWER>> {
  const response = await post(JSON.stringify(message));
  expect(response.status).toBe(200);
  return ANSWER.parse(await response.json());
}
