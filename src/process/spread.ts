/** Spreads the news when stories change: to the metrics, the log and the admin. */
import type { Log } from "../adapters/adapter.ts";
import type { Content } from "../content/content.ts";
import { logNews, newsText } from "../content/news.ts";
import type { Metrics } from "../server/metrics.ts";

type To = { readonly metrics: Metrics; readonly log: Log; tellAdmin(text: string): Promise<void> };

/** From now on. What is served already is counted at once. */
export function spread(content: Content, { metrics, log, tellAdmin }: To): void {
  count(content, metrics);
  content.onChange(({ news }) => {
    count(content, metrics);
    for (const { kind } of news) metrics.reloaded(kind === "faulty" ? "faulty" : "changed");
    logNews(news, log);
    void tellAdmin(newsText(news));
  });
}

function count(content: Content, metrics: Metrics): void {
  const { stories, faults } = content.library();
  const names = new Set([...stories.keys(), ...faults.keys()]);
  metrics.serving(
    [...names].map((story) => ({
      story,
      revision: stories.get(story)?.revision,
      faults: faults.get(story)?.length ?? 0,
    })),
  );
}
