/** `/timeline [actor] [from] [to]`: what happened, in order, each with its date as precise as known. */
import { type Answer, type Context, defineCommand, type Scene } from "#core/command/command.ts";
import { pointText } from "#core/command/dates.ts";
import { factBlocks, nameCandidates, nextButtons, whoButton } from "#core/command/facts.ts";
import { findName, nameless } from "#core/command/names.ts";
import type { Block } from "#core/reply/reply.ts";
import { compareDates, mayFallIn, type Point, type When } from "#core/story/date.ts";
import type { Named, StoryEvent } from "#core/story/story.ts";

export const timeline = defineCommand({
  name: "timeline",
  order: 2,
  arguments: {
    actor: { kind: "text", suggest: (scene) => nameCandidates(scene, scene.story.named) },
    from: { kind: "date" },
    to: { kind: "date" },
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

type Filters = { readonly from?: Point | undefined; readonly to?: Point | undefined };

function showTimeline(context: Context & { values: Filters }, named: Named | undefined): Answer {
  const { story, say } = context;
  const { from, to } = context.values;
  if (from && to && Temporal.PlainDate.compare(from.first, to.last) > 0)
    return backwards(context, { from: to, to: from }, named);
  const events = story.events.filter((event) => !named || hasPart(event, named));
  const dated = events.flatMap(dateOf).toSorted((a, b) => compareDates(a.when, b.when));
  const shown = dated.filter(({ when }) => mayFallIn(when, from?.first, to?.last)).map(({ event }) => event);
  const isWhole = !from && !to;
  const undated = isWhole ? events.filter(({ date }) => date.basis === "unknown") : [];
  const values = { ...(named && { actor: named.id }), ...writtenFilters(context.values) };
  const heading: Block = {
    kind: "heading",
    text: [named ? say("timeline-of", { name: context.tell(named.name) }) : say("timeline-title")],
  };
  if (shown.length + undated.length === 0) return { ...nothing(context, heading, named), values };
  return {
    values,
    blocks: [
      heading,
      ...rangeNote(context),
      ...shown.flatMap((event) => factBlocks(context, event)),
      ...(undated.length > 0 ? [{ kind: "heading" as const, text: [say("timeline-undated")] }] : []),
      ...undated.flatMap((event) => factBlocks(context, event)),
    ],
    actions: [
      ...(named ? [whoButton(context, named)] : []),
      ...(named || !isWhole ? nextButtons(context) : nextButtons(context, "timeline")),
    ],
  };
}

function hasPart(event: StoryEvent, named: Named): boolean {
  return event.participants.includes(named) || event.place === named;
}

function dateOf(event: StoryEvent): { event: StoryEvent; when: When }[] {
  return event.date.basis === "unknown" ? [] : [{ event, when: event.date.when }];
}

/** Says which days are shown, and that events without a date can't be placed among them. */
function rangeNote(context: Context & { values: Filters }): Block[] {
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

function nothing(context: Context & { values: Filters }, heading: Block, named: Named | undefined): Answer {
  const { from, to } = context.values;
  const why =
    named && !from && !to
      ? context.say("timeline-nothing-of", { name: context.tell(named.name) })
      : context.say("timeline-nothing");
  return {
    outcome: "nothing",
    blocks: [heading, ...rangeNote(context), { kind: "paragraph", text: [why] }],
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

function writtenFilters({ from, to }: Filters): Readonly<Record<string, string>> {
  return { ...(from && { from: written(from) }), ...(to && { to: written(to) }) };
}

/** The day, month or year as a reader would type it. */
function written({ precision, first }: Point): string {
  return first.toString().slice(0, { year: 4, month: 7, day: 10, minute: 10 }[precision]);
}
