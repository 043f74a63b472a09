/** What of a response reaches a reader's eyes, read back from the response itself. */
import * as z from "zod";
import type { Page } from "#core/command/page.ts";
import { balanced } from "#core/language/direction.ts";
import type { Inline } from "#core/reply/reply.ts";
import { readMarkdown } from "../../fakes/discord-markdown.ts";
import { type Component, componentsOf } from "../../fakes/discord-spec.ts";
import { linesOf } from "../../replies.ts";
import type { Shown } from "../contract.ts";

/** Texts, buttons and links of a response that shows a page, and whatever was formed that should not be. */
export function shownOf(response: unknown, page?: Page): Shown & { readonly formed: readonly string[] } {
  const all = componentsOf(response);
  const clock = clockOf(page);
  const seen = all.flatMap(({ content }) => (content === undefined ? [] : [readMarkdown(content, clock)]));
  return {
    text: seen.map(({ text }) => text).join("\n"),
    calls: all.flatMap(callsOf),
    urls: [...seen.flatMap(({ urls }) => urls), ...all.flatMap(({ url }) => url ?? [])],
    pictures: all.flatMap(({ items = [] }) => items.map(({ media }) => nameOf(media.url))),
    formed: seen.flatMap(({ formed }) => formed),
  };
}

function nameOf(url: string): string {
  return url.replace(/^attachment:\/\/|\.png$/g, "");
}

/** The call of a button, or those that a menu offers. */
function callsOf(component: Component): string[] {
  const { custom_id: call, options } = button.parse(component);
  return options?.map(({ value }) => value) ?? (call === undefined ? [] : [call]);
}

const button = z.object({
  custom_id: z.string().optional(),
  options: z.array(z.object({ value: z.string() })).optional(),
});

/** Shows each moment in the words that the page has for it, as a client does in the words of its reader. */
function clockOf(page: Page | undefined): (seconds: number) => string {
  const moments = (page?.blocks ?? []).flatMap(linesOf).flat().flatMap(momentOf);
  return (seconds) => {
    const at = moments.findIndex((moment) => moment.seconds === seconds);
    const [moment] = at < 0 ? [] : moments.splice(at, 1);
    return moment?.text ?? `<t:${seconds}:f>`;
  };
}

function momentOf(run: Inline): { seconds: number; text: string }[] {
  if (typeof run === "string" || run.mark !== "time") return [];
  return [
    {
      seconds: Math.floor(run.instant.epochMilliseconds / 1000),
      text: balanced(run.text.replaceAll("\n", " ")),
    },
  ];
}
