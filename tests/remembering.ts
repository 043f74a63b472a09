/** The bot with a memory that lasts as long as the test, and somebody who is known to it. */
import type { Answered, Asked, Bot } from "#core/command/answer.ts";
import { readPressed } from "#core/command/calls.ts";
import { converse } from "#core/command/converse.ts";
import { forgetful, type Memory, NOBODY } from "#core/memory/memory.ts";
import { plainText } from "#core/reply/text.ts";
import { createMemory, type Records } from "../src/storage/memory.ts";
import { NOW, testBot, withoutMarks } from "./bot.ts";

/** Records on the table. */
export function recordsInMap<Value>(): Records<Value> & { readonly all: Map<string, Value> } {
  const all = new Map<string, Value>();
  return {
    all,
    get: async (key) => all.get(key),
    delete: async (key) => all.delete(key),
    async update(key, change) {
      const next = change(all.get(key));
      if (next === undefined) all.delete(key);
      else all.set(key, next);
    },
  };
}

const memoryInMaps = () =>
  createMemory({ reader: recordsInMap(), chat: recordsInMap(), places: recordsInMap() });

/** A memory whose store is out of reach. */
export const lostMemory: Memory = {
  ...forgetful,
  recall: async () => ({ ...NOBODY, keeps: "not-now" }),
};

type Told = Answered & { readonly text: string };
type Circumstances = Partial<Omit<Asked, "message">>;

/** A bot that remembers, and what somebody in a private chat gets from it. `given`: otherwise, elsewhere. */
export async function remembering(memory: Memory = memoryInMaps()) {
  const bot: { -readonly [Key in keyof Bot]: Bot[Key] } = { ...(await testBot()), memory };
  const tell = async (message: Asked["message"], given: Circumstances): Promise<Told> => {
    const origin = { reader: "here:1", chat: "here:1" };
    const usual = {
      language: "en",
      place: "private",
      now: NOW,
      origin,
      mayManage: async () => true,
    } as const;
    const answered = await converse(bot, { ...usual, ...given, message });
    return { ...answered, text: withoutMarks(plainText(answered.reply)) };
  };
  return {
    bot,
    tell,
    ask: (text: string, given: Circumstances = {}) => tell({ text }, given),
    /** Presses a button of a reply, by its label. */
    press: (told: Answered, label: string, given: Circumstances = {}) =>
      tell(readPressed(callBehind(told, label), bot.commands), given),
  };
}

function callBehind({ reply }: Answered, label: string): string {
  const { blocks, actions } = reply;
  const choices = blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  const found = [...choices, ...actions].find(
    (action) => action.kind === "call" && withoutMarks(action.label) === withoutMarks(label),
  );
  if (found?.kind !== "call") throw new Error(`expected a button ${label}, found none`);
  return found.call;
}
