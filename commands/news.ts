/** What changed in a story since one of its versions: what followers are sent, and the buttons below it lead to. */
import { defineCommand, type Scene } from "#core/command/command.ts";
import { dayText } from "#core/command/dates.ts";
import { newsAnswer, newsUnknown } from "#core/command/news.ts";
import { type History, seenAt } from "#core/news/history.ts";
import type { Action } from "#core/reply/reply.ts";

export const news = defineCommand({
  name: "news",
  order: 91,
  listed: false,
  arguments: {
    since: { kind: "number" },
    /** Only what this place follows. */
    whose: { kind: "choice", choices: ["followed"] },
  },
  run(context) {
    const history = context.history(context.story);
    if (!history) return newsUnknown(context);
    const { since = history.first, whose } = context.values;
    const followed = whose && context.recalled.here?.follows[context.story.id];
    const wanted = { since, actors: followed?.actors };
    const shared = newsAnswer(context, history, {
      ...wanted,
      notes: whose ? [] : sinceNote(context, history, since),
      actions: whose ? endButtons(context, followed?.actors) : earlierButtons(context, history, since),
    });
    return { ...shared, values: { since: String(since), ...(whose && { whose }) } };
  },
});

function sinceNote(scene: Scene, history: History, since: number) {
  const at = seenAt(history, Math.max(since, history.first) + 1);
  return at ? [[scene.say("news-since", { date: dayText(scene, at) })]] : [];
}

function earlierButtons({ button, say }: Scene, history: History, since: number): Action[] {
  return since > history.first ? [button(say("news-earlier"), "news", { since: String(since - 1) })] : [];
}

/** Leads out of what is followed: at once, or by choosing one of several. */
function endButtons({ button, say }: Scene, actors: readonly string[] | undefined): Action[] {
  const [only, ...others] = actors ?? [];
  const isPlain = only !== undefined && others.length === 0;
  return [button(say("follow-end"), "unfollow", isPlain ? { what: only } : {})];
}
