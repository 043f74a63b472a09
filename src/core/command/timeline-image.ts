/** Events as a picture: what its drawing needs to know, said in the reader's language. */
import { dayOf } from "#core/picture/axis.ts";
import {
  type Entry,
  EVENT_KINDS,
  type Mark,
  SIGNS,
  type Theme,
  type TimelinePicture,
} from "#core/picture/picture.ts";
import type { Block, ImageBlock, Line } from "#core/reply/reply.ts";
import { runText } from "#core/reply/text.ts";
import type { Point, When } from "#core/story/date.ts";
import type { Named, StoryEvent } from "#core/story/story.ts";
import type { Scene } from "./command.ts";
import { dateLine } from "./dates.ts";

type Wanted = {
  /** The title, and which part of the story is shown where it is not all of it. */
  readonly title: string;
  readonly part?: string | undefined;
  readonly theme: Theme;
  readonly dated: readonly StoryEvent[];
  readonly undated: readonly StoryEvent[];
  /** The same in words. */
  readonly instead: readonly Block[];
};

/** Events on a time axis. */
export function timelineImage(scene: Scene, wanted: Wanted): ImageBlock {
  const { title, part, theme, dated, undated, instead } = wanted;
  const { say, story } = scene;
  const events = [...dated, ...undated];
  const signed = signedOf(events);
  const picture: TimelinePicture = {
    kind: "timeline",
    language: scene.reader.language,
    theme,
    digits: "latin",
    title,
    subtitle: [scene.tell(story.title), ...(part === undefined ? [] : [part])].join(" · "),
    footer: say("picture-footer", { command: "/timeline" }),
    entries: dated.flatMap((event) => entriesOf(scene, event, signed)),
    undated: {
      title: say("timeline-undated"),
      entries: undated.map((event) => wordsOf(scene, event, signed)),
    },
    people: signed.map((named) => scene.tell(named.name)),
    legend: { kinds: kindWords(scene), marks: markWords(scene) },
  };
  return {
    kind: "image",
    alt: [title, ...events.map((event) => spoken(scene, event))].join("\n"),
    picture,
    instead,
  };
}

/** Those with a sign of their own: who has part in the most events, in the order in which they come first. */
function signedOf(events: readonly StoryEvent[]): Named[] {
  const all = events.flatMap(({ participants }) => participants);
  const counts = Map.groupBy(all, (named) => named);
  const most = [...counts].toSorted(([, a], [, b]) => b.length - a.length).slice(0, SIGNS.length);
  const signed = new Set(most.map(([named]) => named));
  return [...counts.keys()].filter((named) => signed.has(named));
}

/** The same to whoever does not see it. */
function spoken(scene: Scene, event: StoryEvent): string {
  const names = event.participants.map((named) => scene.tell(named.name));
  const people = names.join(scene.reader.language === "ar" ? "، " : ", ");
  const told = [plain(dateLine(scene, event.date), scene), scene.tell(event.title), people];
  return told.filter((part) => part !== "").join(" · ");
}

function entriesOf(scene: Scene, event: StoryEvent, signed: readonly Named[]): Entry[] {
  const { date } = event;
  if (date.basis === "unknown") return [];
  return [
    { ...wordsOf(scene, event, signed), mark: markOf(date.when), isInferred: date.basis === "inferred" },
  ];
}

function wordsOf(scene: Scene, event: StoryEvent, signed: readonly Named[]) {
  return {
    shape: event.kind,
    title: scene.tell(event.title),
    date: event.date.basis === "unknown" ? "" : plain(dateLine(scene, event.date), scene),
    people: event.participants.map((named) => {
      const sign = signed.indexOf(named);
      return { name: scene.tell(named.name), ...(sign >= 0 && { sign }) };
    }),
  };
}

function plain(line: Line, { reader }: Scene): string {
  return line.map((run) => runText(run, reader.language)).join("");
}

/** What a date means, as a place on an axis: nothing is drawn more precisely than it is known. */
function markOf(when: When): Mark {
  if (when.kind === "point") return pointMark(when.point);
  const from = when.from && dayOf(when.from.first);
  const to = when.to && dayOf(when.to.last) + 1;
  if (when.kind === "span") return { kind: "span", from: from ?? 0, ...(to !== undefined && { to }) };
  return { kind: "within", ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function pointMark({ precision, first, last, approximate, instant }: Point): Mark {
  const [from, to] = [dayOf(first), dayOf(last) + 1];
  if (approximate) return { kind: "within", from, to };
  if (precision === "year" || precision === "month") return { kind: "stretch", from, to };
  const seconds = instant ? Math.floor(instant.epochMilliseconds / 1000) : undefined;
  return { kind: "moment", at: seconds === undefined ? from + 0.5 : seconds / 86_400 };
}

function kindWords({ say }: Scene) {
  return Object.fromEntries(EVENT_KINDS.map((kind) => [kind, say(`picture-${kind}`)]));
}

function markWords({ say }: Scene): TimelinePicture["legend"]["marks"] {
  return {
    moment: say("picture-moment"),
    stretch: say("picture-stretch"),
    within: say("picture-within"),
    span: say("picture-span"),
    inferred: say("picture-inferred"),
  };
}
