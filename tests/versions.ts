/** Versions of the first story, for tests of what changed in it, and of who is told. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type History, latest, withVersion } from "#core/news/history.ts";
import { snapshotOf } from "#core/news/snapshot.ts";
import { type Library, readLibrary } from "#core/story/library.ts";
import type { Story } from "#core/story/story.ts";
import { copyStory, LIBRARY, NOW, rewrite } from "./bot.ts";

/** A change to a story's folder. */
export type Edit = (folder: string) => void;

/** The first story as it is. */
export const FIRST = onlyStory(LIBRARY);

/** The first story after some edits; they must leave it sound. */
export function edited(...edits: readonly Edit[]): Story {
  return onlyStory(editedLibrary(...edits));
}

export function editedLibrary(...edits: readonly Edit[]): Library {
  const data = mkdtempSync(join(tmpdir(), "sanad-"));
  const folder = join(data, "egypt-turkey");
  copyStory(folder);
  for (const edit of edits) edit(folder);
  const library = readLibrary(data);
  rmSync(data, { recursive: true });
  const [faults] = library.faults.values();
  if (faults) throw new Error(`expected a sound story, found ${JSON.stringify(faults[0])}`);
  return library;
}

function onlyStory({ stories }: Library): Story {
  const story = stories.get("egypt-turkey");
  if (!story) throw new Error("expected the story egypt-turkey, found none");
  return story;
}

/** The history of a story that was told in these versions, one a day until today. */
export function historyOf(...stories: readonly [Story, ...Story[]]): History {
  const [first, ...others] = stories.map((story, index) => ({
    snapshot: snapshotOf(story),
    revision: story.revision,
    at: NOW.subtract({ hours: 24 * (stories.length - 1 - index) }),
  }));
  if (!first) throw new Error("expected a version, found none");
  return others.reduce(
    (history, version) => withVersion(history, version, latest(history)).history,
    withVersion(undefined, first, 0).history,
  );
}

function inFile(file: string, from: string | RegExp, to: string): Edit {
  return (folder) => rewrite(join(folder, file), from, to);
}

const WHY =
  "correction: { why: { ar: السبب أوضحه الناشر., en: The publisher clarified it., tr: Yayıncı açıklık getirdi. } }";

/** The agreement's text corrected, in Turkish alone. */
export const PACT_TURKISH = inFile(
  "events.yaml",
  "sırasında askeri iş birliği anlaşması imzaladı",
  "sırasında askeri iş birliği çerçeve anlaşması imzaladı",
);

/** Likewise, in all languages. */
export const PACT: readonly Edit[] = [
  inFile(
    "events.yaml",
    "ar: وقّعت مصر وتركيا اتفاقية تعاون عسكري",
    "ar: وقّعت مصر وتركيا اتفاقية إطارية للتعاون العسكري",
  ),
  inFile(
    "events.yaml",
    "en: Egypt and Turkey signed a military cooperation agreement",
    "en: Egypt and Turkey signed a framework agreement on military cooperation",
  ),
  PACT_TURKISH,
];

/** The same agreement in the shortest summary. */
export const PACT_LINE = inFile(
  "summary.yaml",
  "en: Egypt and Turkey signed a military cooperation agreement when their",
  "en: Egypt and Turkey signed a framework agreement when their",
);

/** Its author's reason for it. */
export const PACT_WHY = inFile(
  "events.yaml",
  "participants: [egypt, turkey, sisi, erdogan]",
  `participants: [egypt, turkey, sisi, erdogan]\n    ${WHY}`,
);

/** A date that was worked out better. */
export const PACT_DATE: Edit = (folder) => {
  rewrite(
    join(folder, "events.yaml"),
    /(?<=id: pact[\s\S]*?value: )"\[2025-10\.\.2026-08\]"/,
    '"[2025-10..2026-03]"',
  );
};

/** What Erdoğan said, gone. */
export const NO_PEACE = inFile("statements.yaml", / {2}- id: erdogan-peace[\s\S]*?\n\n/, "");

/** A new statement of Saqr's. */
export const NEW_STATEMENT = inFile(
  "statements.yaml",
  "  - id: sisi-views\n",
  `  - id: saqr-topics
    speaker: saqr
    title: { ar: صقر عن الموضوعات, en: Saqr on the topics, tr: Sakr konular hakkında }
    text: { ar: تحدث صقر عن موضوعات مشتركة., en: Saqr spoke about topics of common interest., tr: Sakr ortak konulardan söz etti. }
    event: talks
    evidence: [{ source: article, quote: وتناول اللقاء عدداً من الموضوعات ذات الاهتمام المشترك }]

  - id: sisi-views
`,
);

/** Changes that no reader can see. */
export const FORMATTING: readonly Edit[] = [
  inFile(
    "events.yaml",
    "participants: [egypt, turkey, sisi, erdogan]",
    "participants: [erdogan, sisi, turkey, egypt]",
  ),
  inFile("events.yaml", "# What happened", "# What happened indeed"),
  inFile("actors.yaml", "ar: [السيسي, السيسى", "ar: [سيسو, السيسي, السيسى"),
];
