/** `/ask <question>`: the fact that answers a question, with its sentence; or that the source does not say. */
import { type Answer, defineCommand, type Scene } from "#core/command/command.ts";
import { choicesOf, evidence, factBlock, leadingTo, nextButtons } from "#core/command/facts.ts";
import { unclear } from "#core/command/unclear.ts";
import { findFacts } from "#core/question/ask.ts";
import { languageIn } from "#core/question/detect.ts";
import { likelyStories, someUnderway } from "#core/question/likely.ts";
import type { Block, CallAction } from "#core/reply/reply.ts";
import type { BareSentence, Fact, Story } from "#core/story/story.ts";

export const ask = defineCommand({
  name: "ask",
  order: 0,
  aboutStory: true,
  // None of its answers says the question back.
  lasts: ["answered", "nothing"],
  arguments: { question: { kind: "text", required: true } },
  run({ values: { question }, ...here }) {
    const scene = here.speaking(languageIn(question) ?? here.reader.language);
    const { story, concepts, reader } = scene;
    const { language } = reader;
    if (!scene.isReady(story)) return needing(story);
    const { verdict, facts } = findFacts(question, language, { story, concepts, limit: MOST });
    if (verdict === "answered") return { language, ...answered(scene, facts) };
    // What no story answers now, one that is still being prepared may, and better than another.
    const isForNow = someUnderway(scene.stories.values());
    const other = elsewhere(scene, question);
    if (other) return { ...other, isForNow };
    switch (verdict) {
      case "silent":
      case "unfound":
        return { language, isForNow, ...silent(scene, verdict, facts) };
      case "unclear":
        return {
          language,
          ...unclear(scene, scene.say("missing-question", { title: scene.tell(story.title) })),
        };
    }
  },
});

/** No answer yet, and never shown: whoever asks has the story prepared, and asks again. */
function needing(story: Story): Answer {
  return { needs: story, blocks: [] };
}

/** How many other stories are looked into, so that a reader of a library of thousands waits no longer than others. */
const MOST_STORIES = 3;

/** The answer of another story, which is named first, where this one has none. */
function elsewhere(scene: Scene, question: string): Answer | undefined {
  const others = [...scene.stories.values()].filter((story) => story !== scene.story);
  for (const story of likelyStories(others, question, MOST_STORIES)) {
    if (!scene.isReady(story)) return needing(story);
    const there = scene.before(story);
    const { language } = there.reader;
    const { verdict, facts } = findFacts(question, language, {
      story,
      concepts: scene.concepts,
      limit: MOST,
    });
    if (verdict !== "answered" || facts.length === 0) continue;
    const { blocks, ...answer } = answered(there, facts);
    const title = there.say("ask-elsewhere", { title: there.tell(story.title) });
    return { language, story, ...answer, blocks: [{ kind: "note", text: [title] }, ...blocks] };
  }
  return undefined;
}

/** How many facts are told or offered. */
const MOST = 5;

type Told = Fact | BareSentence;

/** The best fact in full, the others one tap away: a question fits no button, so the answer must fit one page. */
function answered(scene: Scene, [best, ...others]: readonly Told[]): Answer {
  if (!best) return silent(scene, "silent", []);
  const block = best.fact === "sentence" ? bareBlock(scene, best) : factBlock(scene, best);
  const more = leadingTo(scene, best);
  return {
    blocks: [block, ...offered(scene.say("ask-also"), others, { scene, except: more })],
    actions: ["open" in block ? [] : more, nextButtons(scene)].flat(),
  };
}

/** A sentence that no fact tells speaks for itself. */
function bareBlock(scene: Scene, { evidence: [words] }: BareSentence): Block {
  return { kind: "evidence", evidence: evidence(scene, words) };
}

/** What the source says nearby is offered as no more than that. */
function silent(scene: Scene, verdict: "silent" | "unfound", near: readonly Told[]): Answer {
  return {
    outcome: "nothing",
    blocks: [
      { kind: "paragraph", text: [{ mark: "strong", text: scene.say(`ask-${verdict}`) }] },
      ...offered(scene.say("ask-near"), near, { scene }),
    ],
    actions: nextButtons(scene),
  };
}

function offered(
  title: string,
  facts: readonly Told[],
  { scene, except }: { readonly scene: Scene; readonly except?: CallAction },
): Block[] {
  // What summaries and bare sentences hold, the other facts say better.
  const own = facts.filter(({ fact }) => fact !== "line" && fact !== "sentence");
  const buttons = own.map((fact) => leadingTo(scene, fact));
  return choicesOf(
    title,
    buttons.filter(({ call }) => call !== except?.call),
  );
}
