import { expect, test } from "vitest";
import type { Bot } from "#core/command/answer.ts";
import { testBot } from "../../bot.ts";
import type { Update } from "../../fakes/telegram.ts";
import { answers, recorded, recordedWith, talk } from "./talk.ts";
import { methods, textOf, told } from "./told.ts";

const REFUSED = { error_code: 400, description: "Bad Request: there is no media in the message to edit" };

/** A tap on a button of a text message, or of a photo. */
function tap(id: number, data: string, { photo = false } = {}): Update {
  const { callback_query: query } = Object(recorded("tap-private"));
  const message = photo ? { ...query.message, text: undefined, photo: [] } : query.message;
  return { ...recordedWith("tap-private", { callback_query: { data, message } }), update_id: id };
}

const typed = (id: number, text: string, name = "private-command-en") => ({
  ...recordedWith(name, {
    message: {
      ...Object(recorded(name)).message,
      text,
      entities: [{ type: "bot_command", offset: 0, length: 9 }],
    },
  }),
  update_id: id,
});

test("a picture that is asked for comes as a photo, with a caption and buttons below it", async () => {
  const talking = await talk();
  const [call] = await answers(talking, typed(1, "/timeline picture:dark"));
  expect(call).toMatchObject({ method: "sendPhoto", params: { parse_mode: "HTML" } });
  expect(call && textOf({ ...call, params: { text: call.params.caption } })).toContain(
    "Each event as precisely",
  );
  expect(JSON.stringify(call?.params.reply_markup)).toContain("fact?exercise#en.egypt-turkey");
  expect(talking.server.files.map(({ type, name }) => [type, name.slice(0, 9)])).toEqual([
    ["application/octet-stream", "timeline-"],
  ]);
  expect(talking.server.faults).toEqual([]);
});

test.for([
  { name: "private-command-ar", text: "/timeline picture:داكنة" },
  { name: "private-command-tr", text: "/timeline picture:koyu" },
  { name: "topic-command", text: "/timeline@sanad_bot picture:d" },
])("in every language, and where it was asked: $name", async ({ name, text }) => {
  const talking = await talk();
  const calls = await answers(talking, typed(1, text, name));
  expect(methods(calls)).toEqual(["sendPhoto"]);
  const { chat, message_thread_id } = Object(recorded(name)).message;
  expect(calls[0]?.params).toMatchObject({
    chat_id: chat.id,
    ...(message_thread_id && { message_thread_id }),
  });
  expect(talking.server.faults).toEqual([]);
});

test("a tap makes a photo of the text, and the same photo is sent by its id from then on", async () => {
  const talking = await talk();
  const calls = await answers(
    talking,
    tap(1, "timeline?&&&d#ar.egypt-turkey"),
    tap(2, "timeline?&&&d#ar.egypt-turkey", { photo: true }),
    tap(3, "timeline?&&&l#ar.egypt-turkey", { photo: true }),
  );
  expect(calls.map(told).filter((line) => !line.startsWith("answer"))).toEqual(
    Array.from({ length: 3 }, () => "editMessageMedia in 70000002 at 57: ar"),
  );
  const media = calls
    .filter(({ method }) => method === "editMessageMedia")
    .map(({ params }) => Object(params.media).media);
  expect(media).toEqual([expect.stringMatching(/^attach:/), "photo-1080", expect.stringMatching(/^attach:/)]);
  expect(talking.server.files).toHaveLength(2);
  expect(talking.server.faults).toEqual([]);
});

test("nothing makes words of a photo again, so they come below it", async () => {
  const talking = await talk();
  const calls = await answers(talking, tap(1, "timeline#ar.egypt-turkey", { photo: true }));
  expect(methods(calls)).toEqual(["answerCallbackQuery", "sendMessage"]);
  expect(talking.server.faults).toEqual([]);
});

test("where a server makes no photo of a text, the photo comes below it", async () => {
  const talking = await talk();
  talking.server.fail("editMessageMedia", REFUSED);
  const calls = await answers(talking, tap(1, "timeline?&&&d#ar.egypt-turkey"));
  expect(methods(calls)).toEqual(["answerCallbackQuery", "editMessageMedia", "sendPhoto"]);
});

test("a photo whose id Telegram knows no more is sent anew", async () => {
  const talking = await talk();
  await answers(talking, typed(1, "/timeline picture:dark"));
  talking.server.fail("sendPhoto", { error_code: 400, description: "Bad Request: wrong file identifier" });
  const calls = await answers(talking, typed(2, "/timeline picture:dark"));
  expect(methods(calls)).toEqual(["sendPhoto", "sendPhoto"]);
  expect(talking.server.files).toHaveLength(2);
});

test("where no photo may be sent, the timeline comes in words with its sentences", async () => {
  const talking = await talk();
  talking.server.fail("sendPhoto", {
    error_code: 400,
    description: "Bad Request: not enough rights to send photos to the chat",
  });
  const calls = await answers(talking, typed(1, "/timeline picture:dark"));
  expect(methods(calls)).toEqual(["sendPhoto", "sendMessage"]);
  expect(calls[1] && textOf(calls[1])).toContain("«وشهد التعاون العسكري");
});

test("where a picture can't be drawn, the timeline comes in words", async () => {
  const errors: unknown[] = [];
  const bot: Bot = {
    ...(await testBot()),
    draw: () => Promise.reject(new Error("out of ink")),
    report: (error) => String(errors.push(error)),
  };
  const calls = await answers(await talk({ bot }), typed(1, "/timeline picture:dark"));
  expect(methods(calls)).toEqual(["sendMessage"]);
  expect(errors).toEqual([new Error("out of ink")]);
});

test("of a message sent in inline mode nothing but its words can be changed", async () => {
  const talking = await talk();
  const pressed = recordedWith("tap-inline-message", {
    callback_query: { data: "timeline?&&&d#ar.egypt-turkey" },
  });
  const calls = await answers(talking, pressed);
  expect(methods(calls)).toEqual(["answerCallbackQuery", "editMessageText"]);
  expect(talking.server.faults).toEqual([]);
});
