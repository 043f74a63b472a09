/** Events as a picture: what its drawing needs to know, said in the reader's language. */
import { dayOf } from "#core/picture/axis.ts";
import {
  type Entry,
  EVENT_KINDS,
  type Mark,
  type Theme,
  type TimelinePicture,
} from "#core/picture/picture.ts";
import type { Block, ImageBlock, Line } from "#core/reply/reply.ts";
import { runText } from "#core/reply/text.ts";
import type { Point, When } from "#core/story/date.ts";
import type { StoryEvent } from "#core/story/story.ts";
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
  const picture: TimelinePicture = {
    kind: "timeline",
    language: scene.reader.language,
    theme,
    digits: "latin",
    title,
    subtitle: [scene.tell(story.title), ...(part === undefined ? [] : [part])].join(" · "),
    footer: say("picture-footer", { command: "/timeline" }),
    entries: dated.flatMap((event) => entriesOf(scene, event)),
    undated: { title: say("timeline-undated"), entries: undated.map((event) => wordsOf(scene, event)) },
    legend: { kinds: kindWords(scene), marks: markWords(scene) },
  };
  const events = [...dated, ...undated];
  return {
    kind: "image",
    alt: [title, ...events.map((event) => spoken(scene, event))].join("\n"),
    picture,
    instead,
  };
}

function spoken(scene: Scene, event: StoryEvent): string {
  return `${plain(dateLine(scene, event.date), scene)} · ${scene.tell(event.title)}`;
}

function entriesOf(scene: Scene, event: StoryEvent): Entry[] {
  const { date } = event;
  if (date.basis === "unknown") return [];
  return [{ ...wordsOf(scene, event), mark: markOf(date.when), isInferred: date.basis === "inferred" }];
}

function wordsOf(scene: Scene, event: StoryEvent) {
  const { language } = scene.reader;
  return {
    shape: event.kind,
    title: scene.tell(event.title),
    date: event.date.basis === "unknown" ? "" : plain(dateLine(scene, event.date), scene),
    people: event.participants.map((named) => scene.tell(named.name)).join(language === "ar" ? "، " : ", "),
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
