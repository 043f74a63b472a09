/** `npm run say`: answers one message, or each line of standard input, and ends. */
import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { type Answered, answer, type Bot } from "#core/command/answer.ts";
import { askedOf, type Form, type Options } from "./receive.ts";
import { renderJson, renderText } from "./render.ts";

export { readOptions } from "./receive.ts";

/** What a platform would get for an answer; main brings the platforms' own renderers. */
type Payloads = Readonly<Record<Exclude<Form, "text" | "json">, (answered: Answered) => Promise<unknown>>>;

type Parts = {
  readonly bot: Bot;
  readonly options: Options;
  readonly payloads: Payloads;
  readonly input: Readable;
  print(text: string): void;
};

/** Answers everything there is to answer. Gives true when no answer failed. */
export async function say({ bot, options, payloads, input, print }: Parts): Promise<boolean> {
  let isWell = true;
  for await (const message of options.message === undefined
    ? createInterface({ input })
    : [options.message]) {
    const answered = answer(bot, askedOf(message, options, Temporal.Now.instant()));
    isWell &&= answered.reply.outcome !== "failed";
    print(await shown(answered, options.form, payloads));
  }
  return isWell;
}

async function shown(answered: Answered, form: Form, payloads: Payloads): Promise<string> {
  switch (form) {
    case "text":
      return renderText(answered.reply);
    case "json":
      return renderJson(answered.reply);
    case "discord":
    case "telegram":
      return JSON.stringify(await payloads[form](answered));
  }
}
