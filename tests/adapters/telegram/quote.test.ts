import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import type { Evidence, Reply } from "#core/reply/reply.ts";
import { nativeQuote } from "../../../src/adapters/telegram/quote.ts";
import { answers, recorded, talk } from "./talk.ts";
import { told } from "./told.ts";

test.for(["ar", "en", "tr"])(
  "quotes the source's own post below it, for a reader of %s",
  async (language) => {
    const bot = await talk();
    const [call] = await answers(bot, recorded(`comment-below-source-${language}`));
    const { message_id, quote, quote_position, quote_entities } = Object(call?.params.reply_parameters);
    expect(message_id).toBe(30);
    expect(quote).toMatch(/^ووقعت مصر وتركيا اتفاقية تعاون عسكري/);
    // Flags and the rest before it, in UTF-16 units.
    expect(quote_position).toBe("🇪🇬🤝🇹🇷 خاص\n".length);
    expect(quote_entities).toEqual([{ type: "bold", offset: 0, length: 36 }]);
    expect(bot.server.faults).toEqual([]);
  },
);

test.for(["QUOTE_TEXT_INVALID", "something new about replies"])(
  "answers without the quote that Telegram refuses: %s",
  async (description) => {
    const bot = await talk();
    bot.server.fail("sendMessage", { error_code: 400, description: `Bad Request: ${description}` });
    expect((await answers(bot, recorded("comment-below-source-en"))).map(told)).toEqual([
      "sendMessage in -1001700000002 to 30 quoting ووقعت مصر وت: en",
      "sendMessage in -1001700000002 to 41: en",
    ]);
    expect(bot.logged).toEqual([]);
  },
);

test("quotes the post that the source links to rather than what another has copied", () => {
  const replied = post({ text: "Copied words. Own words.", forward_origin: channel("a_channel", 7) });
  const reply = saying([{ quote: "Copied words" }, { quote: "Own words", url: "https://t.me/a_channel/7" }]);
  expect(nativeQuote(replied, reply)).toMatchObject({ quote: "Own words", quote_position: 14 });
});

test("finds the words in a picture's caption, with the formatting that belongs to them", () => {
  const caption_entities: Message["caption_entities"] = [
    { type: "italic", offset: 0, length: 7 },
    { type: "bold", offset: 4, length: 12 },
    { type: "url", offset: 3, length: 4 },
  ];
  expect(
    nativeQuote(
      post({ caption: "😀 the bridge opened", caption_entities }),
      saying([{ quote: "the bridge" }]),
    ),
  ).toEqual({
    message_id: 30,
    quote: "the bridge",
    quote_position: 3,
    quote_entities: [
      { type: "italic", offset: 0, length: 4 },
      { type: "bold", offset: 1, length: 9 },
    ],
    allow_sending_without_reply: true,
  });
});

test("quotes no more than Telegram takes, and never half a character", () => {
  const long = `${"x".repeat(1023)}😀 and more`;
  const { quote } = nativeQuote(post({ text: long }), saying([{ quote: long }])) ?? {};
  expect(quote).toBe("x".repeat(1023));
});

test("does not quote a bot, which has the words from the source itself", () => {
  const from = { id: 123456, is_bot: true, first_name: "sanad" };
  const reply = saying([{ quote: "the bridge" }]);
  expect(nativeQuote(post({ text: "the bridge", from }), reply)).toBeUndefined();
  expect(nativeQuote(post({ text: "the bridge", via_bot: from }), reply)).toBeUndefined();
  const as = { id: -1, type: "channel", title: "A channel" };
  expect(nativeQuote(post({ text: "the bridge", from, sender_chat: as }), reply)?.quote).toBe("the bridge");
});

test("quotes nothing that does not stand there letter by letter", () => {
  expect(nativeQuote(post({ text: "The Bridge" }), saying([{ quote: "the bridge" }]))).toBeUndefined();
  expect(nativeQuote(undefined, saying([{ quote: "the bridge" }]))).toBeUndefined();
});

function post(parts: object): Message {
  return {
    message_id: 30,
    date: 1,
    chat: { id: -1001700000002, type: "supergroup", title: "Readers" },
    ...parts,
  };
}

function channel(username: string, message_id: number): object {
  return {
    type: "channel",
    chat: { id: -1, type: "channel", title: "A channel", username },
    message_id,
    date: 1,
  };
}

function saying(all: readonly Pick<Evidence, "quote" | "url">[]): Reply {
  const blocks = all.map((each) => ({
    kind: "evidence" as const,
    evidence: { source: "a", sentence: 1, language: "en" as const, caption: "Sentence 1", ...each },
  }));
  return { outcome: "answered", language: "en", audience: "everyone", blocks, actions: [] };
}
