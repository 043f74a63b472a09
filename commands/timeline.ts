/** `/timeline [actor] [from] [to] [picture]`: what happened, in order, each with its date as precise as known. */
import { type Answer, type Context, defineCommand, type Scene } from "#core/command/command.ts";
import { pointText } from "#core/command/dates.ts";
import { factBlocks, factButton, nextButtons, whoButton } from "#core/command/facts.ts";
import { findName, nameless } from "#core/command/names.ts";
import { nameCandidates } from "#core/command/spellings.ts";
import { timelineImage } from "#core/command/timeline-image.ts";
import type { Theme } from "#core/picture/picture.ts";
import type { Action, Block } from "#core/reply/reply.ts";
import { compareDates, mayFallIn, type Point, type When } from "#core/story/date.ts";
import type { Named, StoryEvent } from "#core/story/story.ts";

/** One letter, as the longest button of `/timeline` has room for no more. */
const LETTERS = { light: "l", dark: "d" } as const;

/** The most events for which a picture has buttons: one menu on Discord. */
const MOST_OPENED = 25;

export const timeline = defineCommand({
  name: "timeline",
  order: 2,
  aboutStory: true,
  lasts: ["answered"],
  arguments: {
    actor: { kind: "text", suggest: (scene) => nameCandidates(scene, scene.story.named) },
    from: { kind: "date" },
    to: { kind: "date" },
    picture: { kind: "choice", choices: ["l", "d"] },
  },
  run(context) {
    const { actor } = context.values;
    if (actor === undefined) return showTimeline(context, undefined);
    const found = findName(context, actor);
    if ("one" in found) return showTimeline(context, found.one);
    const values = writtenFilters(context.values);
    return nameless(context, found, { typed: actor, command: "timeline", argument: "actor", values });
  },
});

type Filters = {
  readonly from?: Point | undefined;
  readonly to?: Point | undefined;
  readonly picture?: "l" | "d" | undefined;
};

function showTimeline(context: Context & { values: Filters }, named: Named | undefined): Answer {
  const { story } = context;
  const { from, to } = context.values;
  if (from && to && Temporal.PlainDate.compare(from.first, to.last) > 0)
    return backwards(context, { from: to, to: from }, named);
  const events = story.events.filter((event) => !named || hasPart(event, named));
  const dated = events.flatMap(dateOf).toSorted((a, b) => compareDates(a.when, b.when));
  const shown = dated.filter(({ when }) => mayFallIn(when, from?.first, to?.last)).map(({ event }) => event);
  const isWhole = !from && !to;
  const undated = isWhole ? events.filter(({ date }) => date.basis === "unknown") : [];
  const found: Found = { named, shown, undated, isWhole };
  const values = { ...(named && { actor: named.id }), ...writtenFilters(context.values) };
  if (shown.length + undated.length === 0) return { ...nothing(context, found), values };
  const { picture } = context.values;
  const blocks = picture ? drawn(context, found, picture === "d" ? "dark" : "light") : told(context, found);
  return { values, blocks, actions: actionsFor(context, found) };
}

type Found = {
  readonly named: Named | undefined;
  /** Those with a date, in order. */
  readonly shown: readonly StoryEvent[];
  readonly undated: readonly StoryEvent[];
  /** Whether no time is left out. */
  readonly isWhole: boolean;
};

type Asked = Context & { values: Filters };

function told(context: Asked, { named, shown, undated }: Found): Block[] {
  return [
    heading(context, named),
    ...rangeNote(context),
    ...shown.flatMap((event) => factBlocks(context, event)),
    ...(undated.length > 0 ? [{ kind: "heading" as const, text: [context.say("timeline-undated")] }] : []),
    ...undated.flatMap((event) => factBlocks(context, event)),
  ];
}

/** No sentence stands in a picture, so a menu leads to each event with its own. */
function drawn(context: Asked, found: Found, theme: Theme): Block[] {
  const { named, shown, undated } = found;
  const { from, to } = context.values;
  const part = from || to ? rangeText(context, from, to) : undefined;
  const title = titleOf(context, named);
  const events = [...shown, ...undated];
  const instead = told(context, found);
  const image = timelineImage(context, { title, part, theme, dated: shown, undated, instead });
  const open = events.length <= MOST_OPENED ? events.map((event) => factButton(context, event)) : [];
  return [
    image,
    { kind: "note", text: [context.say("timeline-picture-note")] },
    ...(open.length > 0
      ? [{ kind: "choices" as const, prompt: context.say("timeline-open"), actions: open }]
      : []),
  ];
}

function actionsFor(context: Asked, { named, isWhole }: Found): Action[] {
  const { say, button, values } = context;
  const same = { ...(named && { actor: named.id }), ...writtenFilters({ from: values.from, to: values.to }) };
  const asPicture = (theme: Theme, label: string) =>
    button(say(label), "timeline", { ...same, picture: LETTERS[theme] });
  const turned = { l: asPicture("dark", "timeline-dark"), d: asPicture("light", "timeline-light") };
  return [
    ...(values.picture
      ? [button(say("timeline-as-text"), "timeline", same), turned[values.picture]]
      : [asPicture("light", "timeline-as-picture")]),
    ...(named ? [whoButton(context, named)] : []),
    ...(named || !isWhole ? nextButtons(context) : nextButtons(context, "timeline")),
  ];
}

function heading(scene: Scene, named: Named | undefined): Block {
  return { kind: "heading", text: [titleOf(scene, named)] };
}

function titleOf({ say, tell }: Scene, named: Named | undefined): string {
  return named ? say("timeline-of", { name: tell(named.name) }) : say("timeline-title");
}

function hasPart(event: StoryEvent, named: Named): boolean {
  return event.participants.includes(named) || event.place === named;
}

function dateOf(event: StoryEvent): { event: StoryEvent; when: When }[] {
  return event.date.basis === "unknown" ? [] : [{ event, when: event.date.when }];
}

/** Says which days are shown, and that events without a date can't be placed among them. */
function rangeNote(context: Asked): Block[] {
  const { from, to } = context.values;
  if (!from && !to) return [];
  return [{ kind: "note", text: [context.say("timeline-range", { range: rangeText(context, from, to) })] }];
}

function rangeText(scene: Scene, from: Point | undefined, to: Point | undefined): string {
  const [first, last] = [from, to].map((point) => (point ? pointText(scene, point) : ""));
  if (first === last) return first ?? "";
  if (from && to) return scene.say("date-from-to", { from: first ?? "", to: last ?? "" });
  return from ? scene.say("date-since", { from: first ?? "" }) : scene.say("date-until", { to: last ?? "" });
}

function nothing(context: Asked, { named, isWhole }: Found): Answer {
  const why =
    named && isWhole
      ? context.say("timeline-nothing-of", { name: context.tell(named.name) })
      : context.say("timeline-nothing");
  return {
    outcome: "nothing",
    blocks: [heading(context, named), ...rangeNote(context), { kind: "paragraph", text: [why] }],
    actions: [...(named ? [whoButton(context, named)] : []), ...nextButtons(context)],
  };
}

function backwards(
  context: Scene,
  turned: { readonly from: Point; readonly to: Point },
  named: Named | undefined,
): Answer {
  const { say, button } = context;
  const label = say("date-from-to", {
    from: pointText(context, turned.from),
    to: pointText(context, turned.to),
  });
  const values = { ...(named && { actor: named.id }), ...writtenFilters(turned) };
  return {
    outcome: "unclear",
    blocks: [{ kind: "paragraph", text: [say("timeline-backwards")] }],
    actions: [button(label, "timeline", values), button(say("next-timeline"), "timeline")],
  };
}

function writtenFilters({ from, to, picture }: Filters): Readonly<Record<string, string>> {
  return {
    ...(from && { from: written(from) }),
    ...(to && { to: written(to) }),
    ...(picture && { picture }),
  };
}

/** The day, month or year as a reader would type it. */
function written({ precision, first }: Point): string {
  return first.toString().slice(0, { year: 4, month: 7, day: 10, minute: 10 }[precision]);
}
