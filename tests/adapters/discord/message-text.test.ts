import fc from "fast-check";
import { expect, test } from "vitest";
import { messageText } from "../../../src/adapters/discord/message-text.ts";

test.for([
  ["**Egypt** and ~~Greece~~ __Turkey__ *signed*", "Egypt and Greece Turkey signed"],
  ["> # Breaking\n> signed in ||Ankara||", "Breaking\nsigned in Ankara"],
  ["<@4000000000000000001> @everyone they signed <:fire:4000000000000000009>", "they signed"],
  ["signed on <t:1756909800:f>", "signed on 2025-09-03"],
  ["[a pact](https://example.org/1999) was signed", "a pact was signed"],
  ["price is 5 \\* 3, snake_case stays", "price is 5 * 3, snake_case stays"],
  ["وقّعت **مصر** وتركيا اتفاقاً", "وقّعت مصر وتركيا اتفاقاً"],
])("reads %j as its readers do", ([content = "", text]) => {
  expect(messageText({ content, embeds: [] })).toBe(text);
});

test("reads the preview below a bare link, and nothing of it beside words of the writer's own", () => {
  const embeds = [
    { title: "Pact signed", description: "In Cairo.", fields: [{ name: "When", value: "Today" }] },
  ];
  expect(messageText({ content: "https://example.org/a", embeds })).toBe(
    "Pact signed\nIn Cairo.\nWhen\nToday",
  );
  expect(messageText({ content: "Is that so? https://example.org/a", embeds })).toBe(
    "Is that so? https://example.org/a",
  );
});

test("reads what a bot has put together, however deep it lies, but no labels of buttons", () => {
  const text = (content: string) => ({ type: 10, id: 1, content }) as const;
  const button = { type: 2, style: 5, id: 2, label: "Open", url: "https://example.org" } as const;
  const section = { type: 9, id: 3, components: [text("in Cairo")], accessory: button } as const;
  const components = [{ type: 17, id: 4, components: [text("### A pact"), section] }] as const;
  expect(messageText({ content: "", embeds: [], components: [...components] as never })).toBe(
    "A pact\nin Cairo",
  );
});

test("reads a message that was passed on", () => {
  const message = { content: "They signed a pact.", embeds: [] };
  const snapshot = { message: { ...message, attachments: [], mentions: [], type: 0, timestamp: "" } };
  expect(messageText({ content: "", message_snapshots: [snapshot as never] })).toBe("They signed a pact.");
});

test("leaves of no message a mention, and breaks on none", () => {
  const parts = [
    "<",
    ">",
    "@",
    "#",
    "!",
    "&",
    ":",
    "/",
    "[",
    "]",
    "(",
    ")",
    "https://",
    "\\",
    "t",
    "1",
    " ",
    "*",
    "_",
    "\n",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (content) => {
      const text = messageText({ content: content.join("") });
      expect(text).not.toMatch(/<(?:@[!&]?|#)\d+>/);
    }),
  );
});

test.for(["", "   ", "🔥🔥", "<:fire:4000000000000000009>", "https://example.org/a"])(
  "finds nothing of its own to read in %j, but what stands below it",
  (content) => expect(messageText({ content, embeds: [{ title: "Pact signed" }] })).toBe("Pact signed"),
);
