/** One event or statement by itself, with its details and those who have part in it. Buttons lead here. */
import { type Answer, type Context, defineCommand } from "#core/command/command.ts";
import {
  choicesOf,
  factBlock,
  factButton,
  nextButtons,
  sentenceButtons,
  sourceLinks,
  whoButton,
} from "#core/command/facts.ts";
import { goneFrom } from "#core/command/unclear.ts";
import { nearestTo } from "#core/language/match.ts";
import type { Block } from "#core/reply/reply.ts";
import type { Statement, StoryEvent } from "#core/story/story.ts";

export const fact = defineCommand({
  name: "fact",
  order: 90,
  aboutStory: true,
  lasts: ["answered"],
  listed: false,
  arguments: { id: { kind: "text", required: true } },
  run(context) {
    const { story, values } = context;
    const facts = [...story.events, ...story.statements];
    const found = facts.find(({ id }) => id === values.id);
    if (!found) {
      const near = nearestTo(facts, ({ id, title }) => [id, ...Object.values(title)], values.id);
      return goneFrom(
        context,
        near.map((each) => factButton(context, each)),
      );
    }
    return found.fact === "event" ? showEvent(context, found) : showStatement(context, found);
  },
});

function showEvent(context: Context, event: StoryEvent): Answer {
  const { story, say, tell } = context;
  const statements = story.statements.filter((statement) => statement.event === event);
  const people = [...event.participants, ...(event.place ? [event.place] : [])];
  return {
    values: { id: event.id },
    blocks: [
      { kind: "heading", text: [tell(event.title)] },
      itself(context, event),
      ...event.details.map((detail) => factBlock(context, detail)),
      ...choicesOf(
        say("fact-statements", { count: statements.length }),
        statements.map((each) => factButton(context, each)),
      ),
      ...choicesOf(
        say("fact-part", { count: people.length }),
        people.map((each) => whoButton(context, each)),
      ),
    ],
    actions: [
      ...sentenceButtons(context, event),
      ...sourceLinks(context, event.evidence),
      ...nextButtons(context),
    ],
  };
}

function showStatement(context: Context, statement: Statement): Answer {
  const { say, tell, button } = context;
  const { speaker, event, reportedBy } = statement;
  return {
    values: { id: statement.id },
    blocks: [
      { kind: "heading", text: [tell(statement.title)] },
      itself(context, statement),
      ...choicesOf(
        say("fact-part", { count: reportedBy ? 2 : 1 }),
        [speaker, ...(reportedBy ? [reportedBy] : [])].map((each) => whoButton(context, each)),
      ),
    ],
    actions: [
      ...(event ? [factButton(context, event)] : []),
      button(say("who-statements"), "said", { speaker: speaker.id }),
      ...sentenceButtons(context, statement),
      ...sourceLinks(context, statement.evidence),
      ...nextButtons(context),
    ],
  };
}

/** The fact without the button that leads to itself. */
function itself(context: Context, shown: StoryEvent | Statement): Block {
  const { open: _, ...block } = factBlock(context, shown);
  return block;
}
