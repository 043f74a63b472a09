import { expect, test } from "vitest";
import { written } from "../../../src/adapters/telegram/written.ts";

const KEYBOARD = { inline_keyboard: [[{ text: "التالي", callback_data: "who?sisi" }]] };

test.for([
  { chat_id: 1, text: 'السيسي 😀 "quoted"', parse_mode: "HTML", reply_markup: KEYBOARD },
  { chat_id: -2, text: "another text above the same keyboard", reply_markup: KEYBOARD },
  { chat_id: 3, text: "another text above the same keyboard", reply_markup: KEYBOARD, message_thread_id: 7 },
  { text: "nowhere", reply_markup: KEYBOARD, reply_parameters: undefined },
  { chat_id: 4, text: "no keyboard" },
  { callback_query_id: "5" },
  {},
])("whatever was written before, a call says what it is to say: %j", (call) => {
  for (let times = 0; times < 2; times += 1)
    expect(JSON.parse(String(written(call)))).toEqual(JSON.parse(JSON.stringify(call)));
});
