/** `/updates [story]`: what changed in a story last. */
import { type Answer, defineCommand, type Scene } from "#core/command/command.ts";
import { dayText } from "#core/command/dates.ts";
import { newsAnswer, newsSince, newsUnknown, noNews } from "#core/command/news.ts";
import { findStory, STORY_ARGUMENT, storyless } from "#core/command/stories.ts";
import { type History, latest, seenAt } from "#core/news/history.ts";

export const updates = defineCommand({
  name: "updates",
  order: 7,
  arguments: { story: STORY_ARGUMENT },
  run(context) {
    const { story: typed } = context.values;
    if (typed === undefined) return showLast(context);
    const found = findStory(context, typed);
    if (!("one" in found)) return storyless(context, found, { typed, command: "updates" });
    const scene = context.before(found.one);
    return { ...showLast(scene), language: scene.reader.language, values: { story: found.one.id } };
  },
});

function showLast(scene: Scene): Answer {
  const history = scene.history(scene.story);
  if (!history) return newsUnknown(scene);
  const since = beforeLastNews(scene, history);
  if (since === undefined) return noNews(scene, history);
  const at = seenAt(history, since + 1);
  const earlier = scene.button(scene.say("news-earlier"), "news", { since: String(since - 1) });
  return newsAnswer(scene, history, {
    since,
    notes: at ? [[scene.say("news-since", { date: dayText(scene, at) })]] : [],
    actions: [...(since > history.first ? [earlier] : []), scene.button(scene.say("news-follow"), "follow")],
  });
}

/** The last version since which there is something to tell in the reader's language; undefined when there is none. */
function beforeLastNews(scene: Scene, history: History): number | undefined {
  for (let since = latest(history) - 1; since >= history.first; since -= 1)
    if (!newsSince(scene, history, { since }).isNone) return since;
  return undefined;
}
