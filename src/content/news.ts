/** What became of the stories, in words for the admin. */
import { type Fault, faultText } from "#core/story/fault.ts";
import type { Log } from "../adapters/adapter.ts";
import type { News } from "./merge.ts";

/** A line of the log for each, and one for each fault. */
export function logNews(news: readonly News[], log: Log): void {
  for (const each of news) {
    if (each.kind !== "faulty") log.info({ story: each.story }, newsLine(each));
    else logFaults(each, log);
  }
}

/** How many faults of a story are told. Whoever mends these sees the others then, or with `npm run check-stories`. */
const MOST = 5;

function logFaults(news: News & { kind: "faulty" }, log: Log): void {
  const { story, faults } = news;
  const rest = faults.length - MOST;
  for (const fault of faults.slice(0, MOST)) log.error({ story, ...fault }, newsLine(news));
  if (rest > 0) log.error({ story }, `${story}: and ${rest} more faults`);
}

/** One line, without the faults themselves. */
function newsLine(news: News): string {
  const { story } = news;
  switch (news.kind) {
    case "new":
      return `${story}: a new story, revision ${news.revision}`;
    case "changed":
      return `${story}: changed, revision ${news.was} → ${news.revision}`;
    case "sound":
      return `${story}: sound again, revision ${news.revision}`;
    case "gone":
      return `${story}: gone`;
    case "cleared":
      return `${story}: nothing is wrong there any more`;
    case "faulty":
      return `${story}: can't be used as it is now${news.isServed ? "; its last sound state goes on answering" : ""}`;
  }
}

/** A message that says all that is new. */
export function newsText(news: readonly News[]): string {
  return news
    .map((each) => [newsLine(each), ...(each.kind === "faulty" ? faultLines(each.faults) : [])].join("\n"))
    .join("\n\n");
}

function faultLines(faults: readonly Fault[]): string[] {
  const rest = faults.length - MOST;
  return [...faults.slice(0, MOST).map(faultText), ...(rest > 0 ? [`and ${rest} more`] : [])];
}
