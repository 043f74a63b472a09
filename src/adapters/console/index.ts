/** `npm run say`: answers one message, or each line of standard input, and ends. */
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { type Answered, answer, type Bot } from "#core/command/answer.ts";
import { pictureOf } from "#core/command/card.ts";
import { askedOf, type Form, type Options } from "./receive.ts";
import { renderJson, renderText } from "./render.ts";

export { readOptions } from "./receive.ts";

/** What a platform would get for an answer; main brings the platforms' own renderers. */
type Payloads = Readonly<Record<"discord" | "telegram", (answered: Answered) => Promise<unknown>>>;

type Parts = {
  readonly bot: Bot;
  readonly options: Options;
  readonly payloads: Payloads;
  readonly input: Readable;
  print(text: string): void;
};

/** Answers everything there is to answer. Gives true when no answer failed. */
export async function say(parts: Parts): Promise<boolean> {
  const { bot, options, payloads, input, print } = parts;
  if (options.file !== undefined) {
    print(await saved(parts, options.file));
    return true;
  }
  let isWell = true;
  for await (const message of options.message === undefined
    ? createInterface({ input })
    : [options.message]) {
    const answered = answer(bot, askedOf(message, options, Temporal.Now.instant()));
    isWell &&= answered.reply.outcome !== "failed";
    print(await shown(bot, answered, { form: options.form, payloads }));
  }
  return isWell;
}

/** Writes the picture of the one answer, and says where. */
async function saved({ bot, options }: Parts, file: string): Promise<string> {
  const asked = askedOf(options.message ?? "", options, Temporal.Now.instant());
  const png = await bot.draw(pictureOf(bot, asked, options.theme));
  writeFileSync(file, png);
  return `${file}: ${png.length} bytes`;
}

type Shown = { readonly form: Form; readonly payloads: Payloads };

async function shown(bot: Bot, answered: Answered, { form, payloads }: Shown): Promise<string> {
  switch (form) {
    case "text":
    case "image":
      return renderText(answered.reply, bot);
    case "json":
      return renderJson(answered.reply);
    case "discord":
    case "telegram":
      return JSON.stringify(await payloads[form](answered));
  }
}
