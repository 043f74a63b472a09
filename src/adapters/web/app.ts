/** All that the local page serves. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { parseAccept } from "hono/utils/accept";
import { answer, type Bot } from "#core/command/answer.ts";
import { converse, knownOf } from "#core/command/converse.ts";
import { sceneOf } from "#core/command/scene.ts";
import { type Language, languageOf } from "#core/language/language.ts";
import { plainText } from "#core/reply/text.ts";
import type { Endpoint, Observer } from "../adapter.ts";
import { byHono } from "./by-hono.ts";
import { drafts, type Editor, MAX_EDIT } from "./editor.ts";
import { type Album, type Faces, facesOf } from "./faces.ts";
import { linkOf } from "./link.ts";
import { isLoopback } from "./loopback.ts";
import { chatHtml } from "./page/chat.ts";
import { storyHtml } from "./page/story.ts";
import { bodyOf, jsonWithin } from "./posted.ts";
import { EXPECTED, receive, receiveTyping, refusal } from "./receive.ts";
import { editsView, storyView } from "./story.ts";
import { offered } from "./suggest.ts";

export type Options = {
  readonly bot: Bot;
  readonly host: string;
  readonly observer: Observer;
  /** What each platform would be sent. */
  readonly faces: Faces;
  /** What goes through drafts, where that is possible. Only whoever reaches this machine alone gets to it. */
  readonly editor?: (() => Promise<Editor>) | undefined;
};

/** The longest question a reader can type takes half of this, in bytes. */
const MAX_BODY = 8 * 1024;

/** Answers to whatever is asked of the page. */
export function served(options: Options): Endpoint["handle"] {
  return byHono(page(options), MAX_EDIT);
}

/** Everything that the page serves, without a socket. `host`: where it will be served. */
export function page(options: Options): Hono {
  const { bot, host } = options;
  const editor = isLoopback(host) ? options.editor : undefined;
  const app = new Hono();
  app.use(secureHeaders(HEADERS));
  app.use(async (c, next) => {
    c.header("cache-control", "no-store");
    const error = refusal(c.req, host);
    return error === undefined ? next() : c.json({ error }, 403);
  });
  const isEmpty = () => bot.library().stories.size === 0;
  // With nothing to answer from yet, what waits to be reviewed is all that there is.
  app.get("/", (c) =>
    isEmpty() ? c.redirect(`story${new URL(c.req.url).search}`) : c.html(chatHtml(bot, languageFor(c, bot))),
  );
  app.get("/story", async (c) => {
    const waiting = (await editor?.())?.waiting();
    return c.html(storyHtml(bot, languageFor(c, bot), waiting));
  });
  for (const [name, type] of assets()) {
    const text = readFileSync(join(PAGE, name), "utf8");
    app.get(`/${name}`, (c) => c.body(text, 200, { "content-type": `${type}; charset=utf-8` }));
  }
  app.on("POST", ["/message", "/suggest"], (c, next) =>
    isEmpty() ? c.json({ error: "no story has been reviewed yet" }, 503) : next(),
  );
  conversation(app, options);
  stories(app, { bot, editor });
  if (editor) drafts(app, editor);
  app.notFound((c) => c.json({ error: "there is nothing at this path" }, 404));
  app.onError((error, c) => {
    bot.report(error);
    return c.json({ error: "something broke on our side" }, 500);
  });
  return app;
}

const PAGE = join(import.meta.dirname, "page");
const TYPES: Readonly<Record<string, string>> = { ".css": "text/css", ".js": "text/javascript" };

/** The styles and scripts of the page: whatever of the kind lies in its folder. */
function assets(): (readonly [string, string])[] {
  return readdirSync(PAGE).flatMap((name) => {
    const type = TYPES[extname(name)];
    return type === undefined ? [] : [[name, type] as const];
  });
}

const HEADERS: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
  // The page is plain HTTP; whether its name may only be reached by HTTPS is for a proxy to say.
  strictTransportSecurity: false,
};

/** `?language=`, else the first language of the browser's that sanad speaks, else the default. */
function languageFor(c: Context, { defaults }: Bot): Language {
  const accepted = parseAccept(c.req.header("accept-language") ?? "").filter(({ q }) => q > 0);
  const hints = [c.req.query("language"), ...accepted.map(({ type }) => type)];
  return hints.map(languageOf).find((language) => language !== undefined) ?? defaults.language;
}

/** What is asked and answered, what is offered meanwhile, and the pictures of answers. */
function conversation(app: Hono, { bot, faces, observer }: Options): void {
  const album: Album = new Map();
  app.post("/message", ...jsonWithin(MAX_BODY), async (c) => {
    const answering = observer.begin();
    const sent = receive(await bodyOf(c), bot.commands, Temporal.Now.instant());
    if (!sent) return c.json({ error: EXPECTED }, 400);
    const speaker = before(bot, sent.story);
    const { about, shown } = await answering.work(async () => {
      const answered = await converse(speaker, sent.asked);
      const seen = await facesOf({ bot: speaker, faces, album }, answered, sent.manner);
      return { about: answered.about, shown: { ...seen, link: linkOf(sent.asked, answered, bot.commands) } };
    });
    answering.end(about);
    return c.json(shown);
  });
  app.post("/suggest", ...jsonWithin(MAX_BODY), async (c) => {
    const typing = receiveTyping(await bodyOf(c), Temporal.Now.instant());
    if (!typing) return c.json({ error: 'expected {"text": "/who s", "language": "en"}' }, 400);
    const about = before(bot, typing.story);
    const known = await knownOf(about, typing.reader);
    return c.json({ offered: offered(sceneOf(about, typing.reader, undefined, known), typing.text) });
  });
  app.get("/picture/:name{.+\\.png}", async (c) => {
    const picture = album.get(c.req.param("name").replace(/\.png$/, ""));
    if (!picture) return c.json({ error: "there is no such picture any more" }, 404);
    return c.body(Buffer.from(await bot.draw(picture)), 200, { "content-type": "image/png" });
  });
}

/** The bot before the story that was picked: it is then that of the chat, whatever else was set. */
function before(bot: Bot, story: string | undefined): Bot {
  if (story === undefined || !bot.library().stories.has(story)) return bot;
  const recall: Bot["memory"]["recall"] = async (origin) => {
    const recalled = await bot.memory.recall(origin);
    return { ...recalled, chat: { ...recalled.chat, story } };
  };
  return { ...bot, memory: { ...bot.memory, recall } };
}

/** What an editor looks at: a story with its facts, and what became of the files. */
function stories(app: Hono, { bot, editor }: Pick<Options, "bot" | "editor">): void {
  app.get("/stories/:id", async (c) => {
    const served = bot.library().stories.get(c.req.param("id"));
    const story = (await editor?.())?.preview(c.req.param("id")) ?? served;
    if (!story) return c.json({ error: "no such story" }, 404);
    const language = languageFor(c, bot);
    return c.json({ ...storyView(story, language), news: served ? newsOf(bot, served.id, language) : [] });
  });
  app.get("/edits", (c) => c.json({ faults: editsView(bot.library()) }));
}

/** What followers were told of the story's last change, a part a text: what `/updates` answers. */
function newsOf(bot: Bot, story: string, language: Language): string[] {
  const call = { command: "updates", values: { story }, language };
  const now = Temporal.Now.instant();
  const { reply } = answer(bot, { message: { call }, place: "private", now });
  return plainText({ ...reply, actions: [] }).split("\n\n");
}
