/** `/who [name]`: somebody's name, role, and the part they have in the story. */
import { type Answer, type Context, defineCommand, type Scene } from "#core/command/command.ts";
import {
  choicesOf,
  factBlock,
  factBlocks,
  factButton,
  nextButtons,
  sentenceButtons,
  sourceLinks,
  whoButton,
} from "#core/command/facts.ts";
import { findName, nameless } from "#core/command/names.ts";
import { nameCandidates, nameOf } from "#core/command/spellings.ts";
import type { Block, Inline } from "#core/reply/reply.ts";
import { accountsOf, type Named, type StoryEvent } from "#core/story/story.ts";

export const who = defineCommand({
  name: "who",
  order: 3,
  aboutStory: true,
  lasts: ["answered"],
  arguments: { name: { kind: "text", suggest: (scene) => nameCandidates(scene, scene.story.named) } },
  run(context) {
    const { name } = context.values;
    if (name === undefined) return listEveryone(context);
    const found = findName(context, name);
    return "one" in found
      ? showOne(context, found.one)
      : nameless(context, found, { typed: name, command: "who", argument: "name" });
  },
});

const KINDS = ["person", "organization", "country", "place"] as const;

function listEveryone(context: Context): Answer {
  const { say, story } = context;
  const groups = KINDS.map((kind) => ({
    kind,
    all: story.named.filter((named) => named.kind === kind),
  })).filter(({ all }) => all.length > 0);
  const blocks = groups.flatMap(({ kind, all }): Block[] => [
    { kind: "heading", text: [say(`who-${kind}`, { count: all.length })] },
    // Names only: a role is a fact, and a fact is never shown without its evidence.
    { kind: "list", items: all.map((named) => [nameOf(context, named)]) },
  ]);
  const actions = groups.flatMap(({ all }) => all.map((named) => whoButton(context, named)));
  return {
    blocks: [...blocks, { kind: "choices", prompt: say("who-open"), actions }],
    actions: nextButtons(context, "who"),
  };
}

function showOne(context: Context, named: Named): Answer {
  const { story, say, button } = context;
  const events = story.events.filter((event) => event.participants.includes(named) || event.place === named);
  const statements = story.statements.filter(({ speaker }) => speaker === named);
  const disputed = events.filter((event) => accountsOf(event).length > 0);
  const others = events.filter((event) => !disputed.includes(event));
  const roles = [named.role, ...named.role.accounts];
  return {
    values: { name: named.id },
    blocks: [
      { kind: "heading", text: [nameOf(context, named), ...originalName(context, named)] },
      ...(named.unnamed ? [{ kind: "note" as const, text: [say("who-unnamed")] }] : []),
      ...roleBlocks(context, named),
      ...accounts(context, disputed),
      ...choicesOf(
        say(named.kind === "place" ? "who-here" : "who-part", { count: others.length }),
        others.map((event) => factButton(context, event)),
      ),
      ...choicesOf(
        say("who-said", { count: statements.length }),
        statements.map((statement) => factButton(context, statement)),
      ),
    ],
    actions: [
      ...(events.length > 1 ? [button(say("who-timeline"), "timeline", { actor: named.id })] : []),
      ...(statements.length > 1 ? [button(say("who-statements"), "said", { speaker: named.id })] : []),
      ...roles.flatMap((role) => sentenceButtons(context, role)),
      ...sourceLinks(
        context,
        roles.flatMap(({ evidence }) => evidence),
      ),
      button(say("who-everyone"), "who"),
      ...nextButtons(context, "who"),
    ],
  };
}

/** The role without the name, which already stands above it, and below it what other sources say of that otherwise. */
function roleBlocks(scene: Scene, { role }: Named): Block[] {
  const { lead: _, ...block } = factBlock(scene, role);
  return [block, ...accountsOf(role).map((account) => factBlock(scene, account))];
}

/** Events that sources tell otherwise: one account below the other, each with its source. */
function accounts(scene: Scene, events: readonly StoryEvent[]): Block[] {
  if (events.length === 0) return [];
  const heading: Block = { kind: "heading", text: [scene.say("who-otherwise")] };
  return [heading, ...events.flatMap((event) => factBlocks(scene, event))];
}

/** The name as its bearer writes it, where the reader's language writes it otherwise. */
function originalName({ reader, tell }: Scene, { name, original, unnamed }: Named): Inline[] {
  const text = name[original];
  if (unnamed || text === undefined || original === reader.language || text === tell(name)) return [];
  return [" · ", { mark: "name", text, language: original }];
}
