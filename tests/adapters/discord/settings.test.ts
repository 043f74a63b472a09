import type { APIInteraction } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { withoutMarks } from "../../bot.ts";
import { responseFaults } from "../../fakes/discord-spec.ts";
import { remembering } from "../../remembering.ts";
import { command, PLACES, press, responseTo, typing } from "./recorded.ts";
import { shownOf } from "./shown.ts";

const MEMBER = { permissions: "2048" };
const MANAGER = { permissions: "32" };
const EPHEMERAL = 64;

const LOCALES = [
  { locale: "en-US", language: "en" },
  { locale: "tr", language: "tr" },
  { locale: "ar", language: "ar" },
] as const;

test.for(PLACES.flatMap((place) => LOCALES.map((each) => ({ place, ...each }))))(
  "a reader sets their language in a $place, in $locale, and has it everywhere",
  async ({ place, locale, language }) => {
    const { tell } = await discordWith();
    const chosen = language === "tr" ? "ar" : "tr";
    const saved = await tell(
      press({ place, locale }, `settings?language&${chosen}#${language}.egypt-turkey`),
    );
    expect(saved.calls.every((call) => call.includes(`#${chosen}.`))).toBe(true);
    const { calls } = await tell(command({ place: "server", locale: "en-US" }, "help", []), saved.reader);
    expect(calls.at(-1)).toContain(`#${chosen}.`);
  },
);

test("suggests names in the language that the reader set", async () => {
  const { bot, tell } = await discordWith();
  const set = await tell(press(IN_SERVER, "settings?language&ar#en.egypt-turkey"));
  const typed = [{ name: "name", type: 3, value: "erd", focused: true }];
  const found = await responseTo(bot, as(typing(IN_SERVER, "who", typed), set.reader));
  expect(found).toMatchObject({ type: 8, data: { choices: [{ name: expect.stringContaining("إردوغان") }] } });
});

test("only who manages a server sets its language, and then it is everyone's", async () => {
  const { tell, languageOf } = await discordWith();
  const setTurkish = command(IN_SERVER, "settings", []);
  expect((await tell(member(setTurkish, MEMBER))).text).not.toContain("Settings of this chat");
  const pressed = press(IN_SERVER, "manage?language&tr#en.egypt-turkey");
  expect((await tell(member(pressed, MEMBER))).text).toContain("Only those who manage this chat");
  expect(await languageOf("4000000000000000077")).toBe("en");
  expect((await tell(member(pressed, MANAGER))).text).toContain("Saved.");
  expect(await languageOf("4000000000000000077")).toBe("tr");
});

test("whoever the server lets call /manage may, and so may they by the buttons that only they see", async () => {
  const { tell, languageOf } = await discordWith();
  const called = await tell(member(command(IN_SERVER, "manage", []), MEMBER));
  expect(called.flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(called.calls).toContain("manage?language#en.egypt-turkey");
  const shown = press(IN_SERVER, "manage?language&tr#en.egypt-turkey");
  if (shown.type !== 3) throw new Error("expected a press");
  const private_ = { ...shown, message: { ...shown.message, flags: EPHEMERAL } } as APIInteraction;
  expect((await tell(member(private_, MEMBER))).text).toContain("Saved.");
  expect(await languageOf("4000000000000000077")).toBe("tr");
});

test("where the bot is only somebody's guest, nobody decides for the chat, and nothing is kept of it", async () => {
  const { tell } = await discordWith();
  const guest = { place: "user install", locale: "en-US" } as const;
  expect((await tell(press(guest, "manage?language&tr#en.egypt-turkey"))).text).toContain(
    "Only those who manage this chat",
  );
});

test("answers are for the asker alone where they set that", async () => {
  const { tell } = await discordWith();
  const set = await tell(press(IN_SERVER, "settings?private&on#en.egypt-turkey"));
  expect((await tell(command(IN_SERVER, "summary", []), set.reader)).flags & EPHEMERAL).toBe(EPHEMERAL);
  expect((await tell(command(IN_SERVER, "summary", []), "4000000000000000077")).flags & EPHEMERAL).toBe(0);
});

const IN_SERVER = { place: "server", locale: "en-US" } as const;

/** The bot with a memory; what it shows, of which nothing breaks the specification, and to whom it showed it. */
async function discordWith() {
  const { bot } = await remembering();
  const tell = async (interaction: APIInteraction, reader?: string) => {
    const asking = reader === undefined ? interaction : as(interaction, reader);
    const found = await responseTo(bot, asking);
    expect(responseFaults(found)).toEqual([]);
    const { text, calls } = shownOf(found);
    const flags =
      found && "data" in found && found.data && "flags" in found.data ? Number(found.data.flags) : 0;
    return { text: withoutMarks(text), calls, flags, reader: readerOf(asking) };
  };
  const languageOf = async (reader: string) => {
    const { calls } = await tell(command(IN_SERVER, "help", []), reader);
    return calls.at(-1)?.slice(-15, -13);
  };
  return { bot, tell, languageOf };
}

function readerOf(interaction: APIInteraction): string {
  return (interaction.member?.user ?? interaction.user)?.id ?? "";
}

/** The same, done by another reader. */
function as(interaction: APIInteraction, id: string): APIInteraction {
  const { member: of, user } = interaction;
  return {
    ...interaction,
    ...(of && { member: { ...of, user: { ...of.user, id } } }),
    ...(user && { user: { ...user, id } }),
  } as APIInteraction;
}

/** The same, done by somebody with other rights in the server. */
function member(interaction: APIInteraction, rights: { readonly permissions: string }): APIInteraction {
  return { ...interaction, member: { ...interaction.member, ...rights } } as APIInteraction;
}
