/** From a reader's `/follow` to the message that an edited story sends, through whole adapters and their platforms. */
import { expect, onTestFinished, test } from "vitest";
import type { Bot } from "#core/command/answer.ts";
import { LANGUAGES } from "#core/language/language.ts";
import type { Adapter } from "../../src/adapters/adapter.ts";
import { discord } from "../../src/adapters/discord/index.ts";
import { clock } from "../../src/delivery/clock.ts";
import { command } from "../adapters/discord/recorded.ts";
import { quietLog } from "../adapters/discord/stage.ts";
import { answers, recordedWith, talk } from "../adapters/telegram/talk.ts";
import { fakeDiscord, TOKEN } from "../fakes/discord.ts";
import { noteAll } from "../observer.ts";
import { editedLibrary, FIRST, PACT, PACT_WHY } from "../versions.ts";
import { keptRecords, process } from "./simulated.ts";

const OLD = FIRST.events.find(({ id }) => id === "pact")?.text ?? {};
const NEW = { ar: "اتفاقية إطارية", en: "framework agreement", tr: "çerçeve anlaşması" };

/** A bot that remembers, and a way to publish the story after its correction through what its adapter sends by. */
async function delivering() {
  const kept = keptRecords();
  const given: { adapter?: Adapter } = {};
  const { bot, delivery } = await process(kept, clock, {
    platform: "telegram",
    platforms: ["discord"],
    deliver: async (...message) => {
      const sent = await given.adapter?.courier?.deliver(...message);
      return sent ?? { outcome: "failed", why: "no courier" };
    },
  });
  onTestFinished(() => delivery.stop());
  await delivery.published();
  const publish = async (adapter: Adapter) => {
    given.adapter = adapter;
    const library = editedLibrary(...PACT, PACT_WHY);
    bot.library = () => library;
    await delivery.published();
    await settled(kept);
  };
  return { bot, publish };
}

/** Waits until nobody is left to be told. */
async function settled({ places }: ReturnType<typeof keptRecords>): Promise<void> {
  const isTold = () =>
    [...places.all.values()].every(({ places: all }) =>
      Object.values(all).every(({ follows }) => Object.values(follows).every(({ told }) => told === 2)),
    );
  while (!isTold()) await clock.sleep(5, new AbortController().signal);
}

test.for(LANGUAGES)(
  "on Telegram a topic that follows the story is told of its correction in %s",
  async (language) => {
    const { bot, publish } = await delivering();
    const from = { id: 77, is_bot: false, first_name: "Sam", language_code: language };
    const follow = recordedWith("topic-command", {
      message: { from, text: "/follow", entities: [{ type: "bot_command", offset: 0, length: 7 }] },
    });
    const met = await talk({ bot: { ...bot, ...live(bot) } });
    met.server.admins.push(77);
    const begun = (await answers(met, follow)).find(({ method }) => method === "sendMessage");
    expect(begun?.params.message_thread_id).toBeDefined();
    await publish(met.adapter);
    const update = met.server.calls.at(-1);
    expect(update).toMatchObject({
      method: "sendMessage",
      params: { message_thread_id: begun?.params.message_thread_id, chat_id: String(begun?.params.chat_id) },
    });
    expect(update?.params.text).toContain(NEW[language]);
    expect(update?.params.text).toContain(OLD[language]);
    expect(met.server.faults).toEqual([]);
  },
);

test.for([
  ["en-US", "en"],
  ["tr", "tr"],
  ["ar", "ar"],
] as const)(
  "on Discord (%s) a channel that follows the story is told of its correction",
  async ([locale, language]) => {
    const { bot, publish } = await delivering();
    const fake = await fakeDiscord();
    const adapter = discord({
      bot: { ...bot, ...live(bot) },
      token: TOKEN,
      apiBase: fake.apiBase,
      log: quietLog(),
      observer: noteAll(),
    });
    onTestFinished(async () => {
      await adapter.stop();
      await fake.close();
    });
    await adapter.start();
    const follow = command({ place: "server", locale }, "follow", []);
    const member = { ...follow.member, permissions: "32" };
    const asked = { ...follow, member, app_permissions: String((1n << 10n) | (1n << 11n)) };
    await fake.dispatch(asked);
    await publish(adapter);
    const [message, ...others] = fake.messages;
    expect(others).toEqual([]);
    expect(message?.channel).toBe(follow.channel?.id);
    expect(JSON.stringify(message)).toContain(NEW[language]);
    expect(fake.faults).toEqual([]);
  },
);

/** What of a bot is replaced when a story changes. */
function live(bot: Bot): Pick<Bot, "library"> {
  return { library: () => bot.library() };
}
