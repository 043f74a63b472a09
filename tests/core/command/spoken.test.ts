import { expect, test } from "vitest";
import { spokenCall } from "#core/command/spoken.ts";
import { words as folded } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { ask, testBot } from "../../bot.ts";

const bot = await testBot();
const { commands, words } = bot;

test.for<readonly [language: Language, text: string, command: string]>([
  ["en", "help", "help"],
  ["en", "Who are you?", "help"],
  ["en", "WHAT CAN YOU DO??", "help"],
  ["en", "What's new?", "updates"],
  ["en", "stop", "unfollow"],
  ["ar", "مساعدة", "help"],
  ["ar", "مَن أنتَ؟", "help"],
  ["ar", "انت مين؟", "help"],
  ["ar", "الإعدادات", "settings"],
  ["ar", "ملخّص", "summary"],
  ["tr", "YARDIM", "help"],
  ["tr", "Sen kimsin?", "help"],
  ["tr", "ne yapabilirsin", "help"],
  ["tr", "Zaman çizelgesi", "timeline"],
  ["tr", "İPTAL", "help"],
])("in %s, %s means a command by itself: %s", ([language, text, command]) => {
  expect(spokenCall(text, commands, words)).toEqual({ command, values: {}, language });
});

test.for([
  "who are you to say that?",
  "summary of the talks",
  "من التقى من؟",
  "kim kiminle görüştü?",
  "👍",
  "",
])("%s is a question all the same", (text) => {
  expect(spokenCall(text, commands, words)).toBeUndefined();
});

test("every command goes by its name in every language", () => {
  for (const { name } of [...commands.values()].filter(({ listed }) => listed))
    for (const language of LANGUAGES)
      expect(spokenCall(words[language](`command-${name}`), commands, words)?.command).toBe(name);
});

test.for(LANGUAGES)("no phrase in %s means two commands", (language) => {
  const all = [...commands.values()]
    .filter(({ listed }) => listed)
    .flatMap(({ name }) => words[language](`command-${name}.spoken`).split(","))
    .map((phrase) => folded(phrase).join(" "));
  expect(all.filter((phrase, at) => phrase === "" || all.indexOf(phrase) !== at)).toEqual([]);
});

test("no phrase means one command in a language and another in the next", () => {
  const meant = new Map<string, string>();
  for (const { name } of [...commands.values()].filter(({ listed }) => listed))
    for (const language of LANGUAGES)
      for (const phrase of [`command-${name}`, `command-${name}.spoken`].flatMap((id) =>
        words[language](id).split(","),
      )) {
        const bare = folded(phrase).join(" ");
        expect([bare, meant.get(bare) ?? name]).toEqual([bare, name]);
        meant.set(bare, name);
      }
});

test("whoever writes to the bot alone is told what it is, in the language of their words", () => {
  expect(ask(bot, "مَن أنت؟").text).toContain(words.ar("help-title"));
});
