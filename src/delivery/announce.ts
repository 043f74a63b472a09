/** What stories that are not published yet would send, and to how many. Reads only. */
import { parseArgs } from "node:util";
import type { Answered, Bot } from "#core/command/answer.ts";
import { updateFor } from "#core/command/update.ts";
import type { Language } from "#core/language/language.ts";
import { NOBODY } from "#core/memory/memory.ts";
import { type Place, type Places, UNSEEN } from "#core/memory/places.ts";
import { type History, historyFrom, latest, withVersion } from "#core/news/history.ts";
import { snapshotOf } from "#core/news/snapshot.ts";
import { plainText } from "#core/reply/text.ts";
import type { Story } from "#core/story/story.ts";
import { SetupError } from "../adapters/adapter.ts";
import { platformOf } from "./delivery.ts";

const USAGE = "npm run announce -- --dry-run [DIR]";

/**
 * The folder of stories that is asked about; undefined for the usual one.
 * @throws {SetupError} without --dry-run: stories are announced when they are published, by the bot that runs.
 */
export function readAnnounce(args: readonly string[]): string | undefined {
  const { values, positionals } = parsed(args);
  if (!values["dry-run"] || positionals.length > 1)
    throw new SetupError(
      `Expected ${USAGE}, found ${JSON.stringify(args.join(" "))}. The bot that runs sends by itself as soon as a story changes.`,
    );
  return positionals[0];
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { "dry-run": { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (cause) {
    throw new SetupError(`Expected ${USAGE}, found ${JSON.stringify(args.join(" "))}.`, { cause });
  }
}

type Parts = {
  /** The bot over the changed stories, with the memory of the one that runs. */
  readonly bot: Omit<Bot, "history">;
  history(story: string): Promise<History | undefined>;
  readonly places: AsyncIterable<readonly [string, Places]>;
  readonly now: Temporal.Instant;
};

/** Of each story whether it tells anything new, what followers of all of it would read, and how many would. */
export async function announcement({ bot: rest, history, places, now }: Parts): Promise<string> {
  const changed = new Map<string, History>();
  const before = new Map<string, number>();
  for (const story of rest.library().stories.values()) {
    const known = (await history(story.id)) ?? historyFrom(story, now);
    before.set(story.id, latest(known));
    changed.set(story.id, withStory(known, story, now));
  }
  const bot: Bot = { ...rest, history: ({ id }) => changed.get(id) };
  const counts = await countsOf(bot, places, now);
  const stories = [...rest.library().stories.values()];
  const told = stories.map((story) =>
    storyText(bot, story, { counts: counts.get(story.id), since: before.get(story.id) ?? 1, now }),
  );
  return told.join("\n\n");
}

/** The history with the story as it would be published. One that was never published has nothing that changed. */
function withStory(history: History, story: Story, at: Temporal.Instant): History {
  return withVersion(history, { snapshot: snapshotOf(story), revision: story.revision, at }, latest(history))
    .history;
}

/** How many places would be sent something, by platform and language, and how many follow what does not concern it. */
type Counts = { readonly sent: Map<string, number>; nothing: number };

async function countsOf(
  bot: Bot,
  places: Parts["places"],
  now: Temporal.Instant,
): Promise<Map<string, Counts>> {
  const all = new Map<string, Counts>();
  for await (const [chat, known] of places)
    for (const [key, place] of Object.entries(known.places))
      for (const [story, { told }] of Object.entries(place.follows)) {
        const counts = all.get(story) ?? { sent: new Map<string, number>(), nothing: 0 };
        all.set(story, counts);
        const origin = { reader: place.reader ?? chat, chat, place: key };
        const recalled = await bot.memory.recall(origin);
        const { reply } = updateFor(bot, { recalled, story, since: told, now: now.epochMilliseconds });
        const group = `${platformOf(chat)} ${reply.language}`;
        if (reply.outcome === "answered") counts.sent.set(group, (counts.sent.get(group) ?? 0) + 1);
        else counts.nothing += 1;
      }
  return all;
}

type About = { readonly counts: Counts | undefined; readonly since: number; readonly now: Temporal.Instant };

function storyText(bot: Bot, story: Story, { counts, since, now }: About): string {
  const texts = story.languages.map((language) => {
    const { reply } = messageIn(bot, story, { language, since, now });
    return reply.outcome === "answered"
      ? `--- ${language}\n${plainText({ ...reply, actions: [] })}`
      : `--- ${language}: nothing new`;
  });
  return [`${story.id}: ${countsText(counts)}`, ...texts].join("\n");
}

type Sample = { readonly language: Language; readonly since: number; readonly now: Temporal.Instant };

/** What somebody is sent who follows all of it. */
function messageIn(bot: Bot, story: Story, { language, since, now }: Sample): Answered {
  const here: Place = { ...UNSEEN, language, follows: { [story.id]: { told: since } } };
  return updateFor(bot, {
    recalled: { ...NOBODY, here },
    story: story.id,
    since,
    now: now.epochMilliseconds,
  });
}

function countsText(counts: Counts | undefined): string {
  if (!counts) return "nobody follows it";
  const sent = [...counts.sent].sort().map(([group, many]) => `${group} ${many}`);
  const total = [...counts.sent.values()].reduce((sum, many) => sum + many, 0);
  const told =
    total === 0 ? "nobody would be sent anything" : `${total} would be sent a message (${sent.join(", ")})`;
  return counts.nothing === 0 ? told : `${told}; ${counts.nothing} follow it and would not`;
}
