/** A browser before the local page, without a socket between them. */
import { expect } from "vitest";
import * as z from "zod";
import { discordFace } from "../../../src/adapters/discord/index.ts";
import { telegramFace } from "../../../src/adapters/telegram/index.ts";
import { page } from "../../../src/adapters/web/app.ts";
import { testBot } from "../../bot.ts";
import { noteAll } from "../../observer.ts";

/** Where the page is served in these tests. */
const LOCAL = "127.0.0.1";

export const JSON_TYPE = { "content-type": "application/json" };

type Headers = Readonly<Record<string, string>>;

export async function get(path: string, headers: Headers = {}): Promise<Response> {
  return page(await pageParts()).request(path, { headers });
}

export async function post(body: string | Uint8Array<ArrayBuffer>, headers: Headers = {}): Promise<Response> {
  const app = page(await pageParts());
  return app.request("/message", { method: "POST", body, headers: { ...JSON_TYPE, ...headers } });
}

/** What the page is made of: the bot, and what the process brings. */
export async function pageParts(host = LOCAL) {
  const faces = { discord: discordFace, telegram: telegramFace };
  return { bot: await testBot(), host, faces, observer: noteAll() };
}

const face = z.strictObject({
  payload: z.unknown(),
  used: z.array(z.strictObject({ unit: z.string(), used: z.number(), most: z.number() })),
});
const ANSWER = z.strictObject({
  outcome: z.string(),
  language: z.string(),
  direction: z.string(),
  link: z.string().optional(),
  plain: z.strictObject({ payload: z.string(), used: z.tuple([]) }),
  discord: face,
  telegram: face,
});

/** The answer to a message that the page may send, and as HTML. */
export async function say(message: object): Promise<z.infer<typeof ANSWER> & { readonly html: string }> {
  const response = await post(JSON.stringify(message));
  expect(response.status).toBe(200);
  const answer = ANSWER.parse(await response.json());
  return { ...answer, html: answer.plain.payload };
}
