/** What the page sent, as what was asked; and what is not let in, because it is not from the page. */
import type { HonoRequest } from "hono";
import * as z from "zod";
import type { Asked } from "#core/command/answer.ts";
import { readPressed } from "#core/command/calls.ts";
import type { Commands } from "#core/command/command.ts";
import { LANGUAGES } from "#core/language/language.ts";
import type { Manner } from "./faces.ts";
import { readLink } from "./link.ts";
import { isLoopback } from "./loopback.ts";

/** What a message has to be, for whoever sent another. */
export const EXPECTED =
  'expected {"text": "/who", "language": "en"} or {"call": "who?sisi", "language": "en"}, with the language ar, en or tr';

/** Who asks from where; without a story, it is the bot's own default one. */
const reader = {
  language: z.enum(LANGUAGES),
  place: z.enum(["private", "group"]).default("private"),
  story: z.string().optional(),
};
const sent = z.union([
  z.strictObject({ text: z.string(), ...reader }),
  z.strictObject({ call: z.string(), ...reader }),
  z.strictObject({ link: z.string(), ...reader }),
]);
const typing = z.strictObject({ text: z.string(), ...reader });

type Reader = Omit<z.infer<typeof typing>, "text">;

/** What was asked, in which manner, and about which story where none is named. */
export type Sent = {
  readonly asked: Asked & { readonly message: Asked["message"] };
  readonly manner: Manner;
  readonly story: string | undefined;
};

/** What was asked by whoever sits before the page; undefined when `body` is nothing that the page sends. */
export function receive(body: unknown, commands: Commands, now: Temporal.Instant): Sent | undefined {
  const { data } = sent.safeParse(body);
  if (!data) return undefined;
  const message = messageOf(data, commands);
  return {
    asked: { message, ...askerOf(data, now) },
    manner: { place: data.place, isPressed: "call" in data },
    story: data.story,
  };
}

/** What stands in the line so far, and who types it; undefined when `body` is nothing that the page sends. */
export function receiveTyping(body: unknown, now: Temporal.Instant) {
  const { data } = typing.safeParse(body);
  return data && { text: data.text, story: data.story, reader: askerOf(data, now) };
}

function askerOf({ language, place }: Reader, now: Temporal.Instant) {
  return { language, place, now, origin: ORIGIN, mayManage: async () => true };
}

/** Whoever sits before this machine. */
const ORIGIN = { reader: "web", chat: "web" };

function messageOf(data: z.infer<typeof sent>, commands: Commands): Asked["message"] {
  if ("text" in data) return { text: data.text };
  return "link" in data ? readLink(data.link, commands) : readPressed(data.call, commands);
}

/**
 * Why a request is not let in, or undefined when it is: another site may not use the reader's browser to
 * reach a page that only this machine can see. `served`: the host that the page is served on.
 */
export function refusal(request: HonoRequest, served: string): string | undefined {
  const asked = URL.parse(`http://${request.header("host") ?? new URL(request.url).host}`);
  // DNS rebinding: the other site's name leads here, so its pages count as ours. But the name stays theirs.
  if (isLoopback(served) && !isLoopback(asked?.hostname ?? "")) return "expected localhost as the host";
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const { origin, "sec-fetch-site": site } = request.header();
  // The browser's own verdict goes first: behind a forwarded port the origin is rightly another than the host.
  // What is no browser sends neither header, and nobody can be tricked into using it.
  const isOurs = site ? site === "same-origin" : !origin || URL.parse(origin)?.host === asked?.host;
  return isOurs ? undefined : "expected a request from the page itself";
}
