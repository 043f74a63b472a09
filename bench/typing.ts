/** How long suggestions take while a reader types: each beginning of some words, in each language. */
import type { Bot } from "#core/command/answer.ts";
import { sceneOf } from "#core/command/scene.ts";
import { suggestions } from "#core/command/suggest.ts";
import { LANGUAGES } from "#core/language/language.ts";

/** What is typed into which argument of which command. */
const TYPED = [
  { command: "who", argument: "name", words: ["president sisi", "قاضي اوغلو", "hava kuvvetleri"] },
  { command: "said", argument: "speaker", words: ["spokesman", "المتحدث", "erdogan"] },
  { command: "stories", argument: "story", words: ["military talks", "محادثات", "görüşmeleri"] },
  { command: "source", argument: "sentence", words: ["12", "naval exercise", "التدريب البحري", "deniz"] },
] as const;

/** As many as Discord shows. */
const MOST = 25;

type Time = { readonly command: string; readonly mean: number; readonly first: number };

/** For each argument, in milliseconds: the mean time of a letter, and that of the very first. */
export function typingTimes(bot: Bot): Time[] {
  const reader = { place: "private", now: Temporal.Instant.fromEpochMilliseconds(0) } as const;
  const scenes = LANGUAGES.map((language) => sceneOf(bot, { ...reader, language }, undefined));
  return TYPED.map(({ command, argument, words }) => {
    const typed = words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)));
    const times = scenes.flatMap((scene) =>
      typed.map((each) => timed(() => suggestions(scene, { command, argument, typed: each }, MOST))),
    );
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    return { command: `/${command} ${argument}:`, mean, first: times[0] ?? 0 };
  });
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
