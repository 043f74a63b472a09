import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { ask as askUnknown, testBot } from "../bot.ts";
import { lostMemory, remembering } from "../remembering.ts";

const IN_GROUP = {
  place: "group",
  origin: { reader: "here:1", chat: "here:group" },
  mayManage: async () => false,
} as const;

test.for([
  ["ar", "العربية", "إعداداتك"],
  ["en", "English", "Your settings"],
  ["tr", "Türkçe", "Ayarlarınız"],
] as const)("a tap makes %s the reader's language from then on", async ([language, name, title]) => {
  const { ask, press } = await remembering();
  const choice = await press(await ask("/settings"), "Language");
  const saved = await press(choice, name === "English" ? `${name}` : name);
  expect(saved.reply.language).toBe(language);
  expect(saved.text).toContain(title);
  expect((await ask("/summary", { language: "tr" })).reply.language).toBe(language);
  expect((await ask("/summary", { ...IN_GROUP, language: "tr" })).reply.language).toBe(language);
});

test("shows every setting with what it is now, and marks it among what it can be", async () => {
  const { ask, press } = await remembering();
  const settings = await ask("/settings");
  expect(settings.text).toMatchInlineSnapshot(`
    "Your settings

    • Language: as in your app
    • Digits: 123
    • Private answers: off

    Settings of this chat

    • Story: the bot’s first story
    • Corrections first: on"
  `);
  expect((await press(settings, "Digits")).text).toMatchInlineSnapshot(`
    "Digits: 123

    How numbers look in Arabic answers. Quotes stay as the source wrote them."
  `);
  expect(buttons(await press(settings, "Digits"))).toContain("✓ 123");
});

test("understands a setting typed in any of the languages, and says of one that is none what there is", async () => {
  const { ask } = await remembering();
  expect((await ask("/settings language Türkçe")).reply.language).toBe("tr");
  expect((await ask("/ayarlar dil arapça", { language: "tr" })).reply.outcome).toBe("unclear");
  expect((await ask("/إعدادات اللغة العربية", { language: "ar" })).reply.language).toBe("ar");
  const unknown = await ask("/settings digits roman");
  expect(unknown.reply.outcome).toBe("unclear");
  expect(buttons(unknown)).toEqual(expect.arrayContaining(["✓ 123", "١٢٣"]));
});

test("goes back to what the reader's app says", async () => {
  const { ask, press } = await remembering();
  await ask("/settings language ar");
  const choice = await ask("/settings language", { language: "en" });
  await press(choice, "بحسب تطبيقك");
  expect((await ask("/summary", { language: "tr" })).reply.language).toBe("tr");
});

test("writes numbers of Arabic answers as the reader likes them, but not those of quotes and commands", async () => {
  const { ask } = await remembering();
  await ask("/settings digits arabic");
  const { text, reply } = await ask("/timeline", { language: "ar" });
  expect(text).toContain("سبتمبر ٢٠٢٥");
  expect(text).toContain("بحر الصداقة 2025");
  const quotes = reply.blocks.flatMap((block) => (block.kind === "fact" ? block.evidence : []));
  expect(quotes.map(({ quote }) => quote).join()).toContain("2025");
  expect((await ask("/timeline", { language: "en" })).text).toContain("September 2025");
});

test("keeps a reader's answers in groups for themselves when they want that", async () => {
  const { ask } = await remembering();
  expect((await ask("/summary", IN_GROUP)).reply.audience).toBe("everyone");
  await ask("/settings private on");
  expect((await ask("/summary", IN_GROUP)).reply.audience).toBe("asker");
});

test.for(LANGUAGES)(
  "says in %s that nothing can be saved now, and answers questions all the same",
  async (language) => {
    const { bot, ask } = await remembering(lostMemory);
    const refused = await ask("/settings language tr", { language });
    expect(refused.reply.outcome).toBe("failed");
    expect(refused.text).toContain(bot.words[language]("not-kept"));
    expect((await ask("/summary", { language })).reply.outcome).toBe("answered");
  },
);

test("says where readers can't be told apart that nothing is kept", async () => {
  const { reply, text } = askUnknown(await testBot(), "/settings language tr");
  expect(reply.outcome).toBe("nothing");
  expect(text).toContain("Settings are kept only where I can tell readers apart");
});

test("shows those who may decide for the chat its settings, and leads on to them; nobody else", async () => {
  const { ask } = await remembering();
  const admin = await ask("/settings", { ...IN_GROUP, mayManage: async () => true });
  expect(admin.text).toContain("Corrections first: on");
  expect((await ask("/settings", IN_GROUP)).text).not.toContain("Corrections first");
  expect(buttons(await ask("/settings", { ...IN_GROUP, mayManage: async () => true }))).toContain(
    "Settings of this chat",
  );
  expect(buttons(await ask("/settings", IN_GROUP))).not.toContain("Settings of this chat");
});

function buttons({
  reply: { blocks, actions },
}: Awaited<ReturnType<Awaited<ReturnType<typeof remembering>>["ask"]>>) {
  const choices = blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  return [...choices, ...actions].map(({ label }) => label);
}
