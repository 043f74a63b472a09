import { expect, test } from "vitest";
import { parseHtml } from "../../fakes/telegram-html.ts";
import { messageFaults } from "../../fakes/telegram-limits.ts";
import { callFaults, readSpec } from "../../fakes/telegram-spec.ts";

test.for([
  ["<b>open", "<b> is never closed"],
  ["<b><i>crossed</b></i>", "</b> closes <i>"],
  ["1 < 2", "a stray <"],
  ["a & b", "a stray &"],
  ["&nbsp;", "&nbsp; is not known"],
  ["<script>x</script>", "<script> is not known"],
  ["<blockquote><blockquote>x</blockquote></blockquote>", "a blockquote stands in another"],
  ['<a href="javascript:x">x</a>', '<a> has href="javascript:x"'],
  ['<tg-time unix="soon">x</tg-time>', '<tg-time> has unix="soon"'],
])("the fake server refuses %s", ([html = "", fault]) => {
  expect(parseHtml(html).faults).toContain(fault);
});

test("the fake server reads text as Telegram does", () => {
  expect(parseHtml('<b>a</b> &lt;b&gt; &amp;amp; &quot;<a href="https://a.b/?c&amp;d">e</a>').text).toBe(
    'a <b> &amp; "e',
  );
});

test.for([
  [{ text: "<b></b>" }, "a text of 0 characters"],
  [{ text: "x".repeat(4097) }, "a text of 4097 characters"],
  [{ text: "x", reply_markup: keyboard({ callback_data: "س".repeat(33) }) }, "66 bytes of callback_data"],
  [{ text: "x", reply_markup: keyboard({}) }, "a button that does "],
  [{ text: "x", reply_markup: { inline_keyboard: [[]] } }, "a row of 0 buttons"],
] as const)("the fake server refuses %j", ([message, fault]) => {
  expect(messageFaults({ parse_mode: "HTML", ...message })).toContain(fault);
});

test("the specification refuses what is missing, unknown or of another type", ({ skip }) => {
  const found = readSpec();
  if ("missing" in found) return skip(found.missing);
  const params = {
    chat_id: 1.5,
    reply_parameters: { message_id: "1" },
    reply_markup: keyboard({ call: "x" }),
    x: 1,
  };
  const faults = callFaults({ spec: found.spec, method: "sendMessage", params });
  expect(faults).toEqual([
    "sendMessage.x: no such field",
    "sendMessage.chat_id: expected Integer",
    "sendMessage.text: missing",
    "sendMessage.reply_parameters.message_id: expected Integer",
    "sendMessage.reply_markup.inline_keyboard[0][0].call: no such field",
  ]);
});

function keyboard(does: object) {
  return { inline_keyboard: [[{ text: "x", ...does }]] };
}
