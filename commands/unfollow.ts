/** `/unfollow [what]`: what is followed here no longer is. */
import { type Answer, type Context, defineCommand } from "#core/command/command.ts";
import {
  allSpellings,
  type Followable,
  followed,
  followedCandidates,
  refusal,
  titleOf,
  toldWithList,
} from "#core/command/follows.ts";
import { meant } from "#core/language/match.ts";
import { type Change, changed } from "#core/memory/memory.ts";

export const unfollow = defineCommand({
  name: "unfollow",
  order: 9,
  arguments: { what: { kind: "text", suggest: followedCandidates } },
  asksRights: true,
  run(context) {
    const { what } = context.values;
    const refused = refusal(context);
    if (refused) return refused;
    const all = followed(context, context.recalled.here);
    if (all.length === 0) return listed(context, "unfollow-none", "nothing");
    const found = context.isPressed ? ofButton(context, all, what) : ofTyped(all, what);
    if (found) return end(context, found);
    return listed(context, what === undefined ? "unfollow-which" : "unfollow-unknown", "unclear");
  },
});

function end(context: Context, target: Followable): Answer {
  const { recalled, say } = context;
  const { story, named } = target;
  const change: Change = { change: "unfollow", story: story.id, actor: named?.id };
  const text = say("unfollow-done", { name: titleOf(context, target) });
  return { ...toldWithList(context, text, changed(recalled, change).here), values: {}, change };
}

/** A button ends what it names; without a name, all of its story, where that is followed. */
function ofButton({ story }: Context, all: readonly Followable[], id: string | undefined) {
  return all.find((each) => each.story === story && each.named?.id === id);
}

/** The only one needs no name. */
function ofTyped(all: readonly Followable[], typed: string | undefined): Followable | undefined {
  if (typed === undefined) return all.length === 1 ? all[0] : undefined;
  const known = all.find(({ story, named }) => (named ?? story).id === typed);
  if (known) return known;
  const found = meant(all, allSpellings, typed);
  return "one" in found ? found.one : undefined;
}

function listed(context: Context, id: string, outcome: "nothing" | "unclear"): Answer {
  const { what = "" } = context.values;
  return { ...toldWithList(context, context.say(id, { name: what }), context.recalled.here), outcome };
}
