/** What an admin is told of deliveries: per version of a story and platform, and which platform waits and why. */
import type { Places } from "#core/memory/places.ts";
import { type History, latest } from "#core/news/history.ts";
import { platformOf } from "./delivery.ts";
import { dueIn } from "./ledger.ts";
import { type Tallied, versionKey } from "./tally.ts";

type Kept = {
  readonly places: AsyncIterable<readonly [string, Places]>;
  readonly histories: AsyncIterable<readonly [string, History]>;
  readonly tallies: AsyncIterable<readonly [string, Tallied]>;
};

/** How many places are followers, wait for it, were sent it, are gone since, or could not be told. */
type Counts = Readonly<Record<"queued" | "sent" | "gone" | "failed", number>>;

export type Progress = {
  /** The revision of the files that first told a version, as `check-stories` prints it. */
  readonly revisions: ReadonlyMap<string, string>;
  /** By platform, and then by version, `story 7`. */
  readonly platforms: ReadonlyMap<string, ReadonlyMap<string, Counts>>;
  readonly waiting: ReadonlyMap<string, NonNullable<Tallied["waiting"]>>;
};

/** Goes through all that is kept. Of what was sent, only the last message to each place is known. */
export async function progressOf({ places, histories, tallies }: Kept): Promise<Progress> {
  const { newest, revisions } = await versionsIn(histories);
  const platforms = new Map<string, Map<string, Counts>>();
  const waiting = new Map<string, NonNullable<Tallied["waiting"]>>();
  for await (const [chat, known] of places)
    for (const { key, what } of placeCounts(known, newest))
      add(platforms, platformOf(chat), { key, what, many: 1 });
  for await (const [platform, { gone, failed, waiting: until }] of tallies) {
    for (const [key, many] of Object.entries(gone)) add(platforms, platform, { key, what: "gone", many });
    for (const [key, many] of Object.entries(failed)) add(platforms, platform, { key, what: "failed", many });
    if (until) waiting.set(platform, until);
  }
  return { platforms, waiting, revisions };
}

/** The number of the newest version of each story, and the revision of every version that is kept. */
async function versionsIn(histories: Kept["histories"]) {
  const newest = new Map<string, number>();
  const revisions = new Map<string, string>();
  for await (const [story, history] of histories) {
    newest.set(story, latest(history));
    for (const [index, { revision }] of history.versions.entries())
      revisions.set(versionKey(story, history.first + index), revision);
  }
  return { newest, revisions };
}

type Counted = { readonly key: string; readonly what: keyof Counts };

/** What of the places of a chat counts: what they wait for, and what they were sent last. */
function placeCounts(known: Places, newest: ReadonlyMap<string, number>): Counted[] {
  const queued = dueIn(known, (id) => newest.get(id)).map(({ story, until }) => ({
    key: versionKey(story, until),
    what: "queued" as const,
  }));
  const follows = Object.values(known.places).flatMap((place) => Object.entries(place.follows));
  const sent = follows.flatMap(([story, follow]) =>
    follow.sent === undefined ? [] : [{ key: versionKey(story, follow.sent), what: "sent" as const }],
  );
  return [...queued, ...sent];
}

const NOTHING: Counts = { queued: 0, sent: 0, gone: 0, failed: 0 };

function add(
  platforms: Map<string, Map<string, Counts>>,
  platform: string,
  { key, what, many }: Counted & { readonly many: number },
): void {
  const versions = platforms.get(platform) ?? new Map<string, Counts>();
  const counts = versions.get(key) ?? NOTHING;
  platforms.set(platform, versions.set(key, { ...counts, [what]: counts[what] + many }));
}

/** The same as lines, newest version first. */
export function progressText({ platforms, waiting, revisions }: Progress): string {
  const names = [...new Set([...platforms.keys(), ...waiting.keys()])].sort();
  if (names.length === 0) return "no deliveries: nobody follows a story that has changed";
  return names
    .flatMap((platform) => [
      `${platform}${waitingText(waiting.get(platform))}`,
      ...[...(platforms.get(platform) ?? [])]
        .sort(byVersion)
        .map(([key, counts]) => `  ${countsText(key, counts, revisions.get(key))}`),
    ])
    .join("\n");
}

function waitingText(waiting: Tallied["waiting"]): string {
  return waiting ? `: waits until ${waiting.until}, ${waiting.why}` : "";
}

function countsText(
  key: string,
  { queued, sent, gone, failed }: Counts,
  revision = "no longer kept",
): string {
  const [story, version] = key.split(" ");
  return `${story} version ${version} (${revision}): ${queued} queued, ${sent} sent, ${gone} gone, ${failed} failed`;
}

function byVersion([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const [story = "", version = ""] = one.split(" ");
  const [otherStory = "", otherVersion = ""] = other.split(" ");
  return story.localeCompare(otherStory, "en") || Number(otherVersion) - Number(version);
}
