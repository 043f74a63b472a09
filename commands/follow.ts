/** `/follow [what]`: what changes in a story, or about somebody in it, is told here from now on. */
import { type Answer, type Context, defineCommand } from "#core/command/command.ts";
import { nextButtons } from "#core/command/facts.ts";
import {
  allSpellings,
  type Followable,
  findFollowable,
  followableCandidates,
  followButton,
  refusal,
  titleOf,
  toldWithList,
} from "#core/command/follows.ts";
import { newsUnknown } from "#core/command/news.ts";
import { goneFrom } from "#core/command/unclear.ts";
import { type Meant, nearestTo } from "#core/language/match.ts";
import { type Change, changed } from "#core/memory/memory.ts";
import { latest } from "#core/news/history.ts";

export const follow = defineCommand({
  name: "follow",
  order: 8,
  aboutStory: true,
  arguments: { what: { kind: "text", suggest: followableCandidates } },
  asksRights: true,
  run(context) {
    const { what } = context.values;
    const refused = refusal(context);
    if (refused) return refused;
    if (what === undefined) return begin(context, { story: context.story });
    const found = context.isPressed ? ofButton(context, what) : findFollowable(context, what);
    return "one" in found ? begin(context, found.one) : unknown(context, what, found);
  },
});

function begin(context: Context, target: Followable): Answer {
  const { say, recalled, reader } = context;
  const { story, named } = target;
  const history = context.history(story);
  if (!history) return newsUnknown(context);
  const name = titleOf(context, target);
  const values = named ? { what: named.id } : {};
  const before = recalled.here?.follows[story.id];
  if (before && (!before.actors || (named && before.actors.includes(named.id)))) {
    const isWithin = named && !before.actors;
    const text = say(isWithin ? "follow-within" : "follow-already", { name });
    return { ...toldWithList(context, text, recalled.here), values };
  }
  const change: Change = {
    change: "follow",
    story: story.id,
    actor: named?.id,
    version: latest(history),
    language: reader.language,
    isAlone: reader.place === "private",
  };
  const text = say(named ? "follow-begun-name" : "follow-begun", { name });
  return { ...toldWithList(context, text, changed(recalled, change).here), values, change };
}

/** A button names somebody in its story by their id; they may be gone since. */
function ofButton({ story }: Context, id: string): Meant<Followable> {
  const named = story.named.find((each) => each.id === id);
  if (named) return { one: { story, named } };
  const all = story.named.map((each) => ({ story, named: each }));
  return { nearest: nearestTo(all, allSpellings, id) };
}

/** Several may be meant, or nobody: then the nearest are offered. */
function unknown(
  context: Context,
  typed: string,
  found: Exclude<Meant<Followable>, { one: Followable }>,
): Answer {
  const offered = "several" in found ? found.several : found.nearest;
  const choices = offered.map((each) => followButton(context, "follow", each));
  if (context.isPressed) return goneFrom(context, choices);
  const text =
    "several" in found ? "follow-which" : choices.length > 0 ? "follow-unknown-but" : "follow-unknown";
  return {
    outcome: "several" in found ? "unclear" : "nothing",
    blocks: [
      { kind: "paragraph", text: [context.say(text, { name: typed })] },
      ...(choices.length > 0 ? [{ kind: "choices" as const, actions: choices }] : []),
    ],
    actions: nextButtons(context),
  };
}
