/** `/source [sentence]`: the source sentence by sentence, or one sentence with everything that rests on it. */
import { type Answer, type Context, defineCommand } from "#core/command/command.ts";
import { dateLine, dateNotes } from "#core/command/dates.ts";
import { evidence, factBlock, nextButtons, sourceLinks } from "#core/command/facts.ts";
import { sentenceCandidates } from "#core/command/sentences.ts";
import { goneFrom } from "#core/command/unclear.ts";
import { isolate } from "#core/language/direction.ts";
import { nearestTo } from "#core/language/match.ts";
import type { Block, CallAction, Inline } from "#core/reply/reply.ts";
import type { Sentence } from "#core/story/sentences.ts";
import { factsOn, type Source } from "#core/story/story.ts";

export const source = defineCommand({
  name: "source",
  order: 5,
  aboutStory: true,
  lasts: ["answered"],
  arguments: {
    sentence: { kind: "number", suggest: sentenceCandidates },
    source: {
      kind: "text",
      suggest: ({ story }) =>
        story.sources.map((source) => ({
          label: source.title,
          value: source.id,
          spellings: spellingsOf(source),
        })),
    },
  },
  run(context) {
    const { story, values, isPressed } = context;
    const asked = story.sources.find(({ id }) => id === values.source);
    if (values.source !== undefined && !asked) return unknownSource(context, values.source);
    const [only, another] = story.sources;
    const shown = asked ?? (another ? undefined : only);
    if (!shown) return chooseSource(context, context.say("source-which"));
    if (values.sentence === undefined) return wholeSource(context, shown);
    const sentence = shown.sentences[values.sentence - 1];
    if (sentence) return oneSentence(context, shown, sentence);
    return isPressed ? goneFrom(context, lastSentences(context, shown)) : noSentence(context, shown);
  },
});

/** How many sentences are offered in place of one that is gone. */
const MOST_NEAREST = 3;

type Values = { readonly sentence: number | undefined; readonly source: string | undefined };
type Asked = Context & { readonly values: Values };

function wholeSource(context: Context, shown: Source): Answer {
  const { say } = context;
  return {
    values: { source: shown.id },
    blocks: [
      ...titleBlocks(context, shown),
      ...shown.sentences.flatMap((sentence, index) => sentenceBlocks(context, shown, sentence, index)),
      { kind: "heading", text: [say("source-open")] },
      sentenceChoices(context, shown),
    ],
    actions: [...sourceLinks(context, [{ source: shown }]), ...nextButtons(context, "source")],
  };
}

function sentenceBlocks(context: Context, shown: Source, sentence: Sentence, index: number): Block[] {
  const isFirstUnder =
    sentence.heading !== undefined && sentence.heading !== shown.sentences[index - 1]?.heading;
  const whole = evidence(context, { source: shown, sentence, quote: sentence.text });
  const block: Block = {
    kind: "evidence",
    evidence: { ...whole, caption: context.say("caption-short", { number: sentence.number }) },
  };
  return isFirstUnder
    ? [{ kind: "heading", text: [original(sentence.heading ?? "", shown)] }, block]
    : [block];
}

function oneSentence(context: Context, shown: Source, sentence: Sentence): Answer {
  const { story, say, button } = context;
  const facts = factsOn(story, shown, sentence);
  const neighbour = (label: string, number: number): CallAction[] =>
    shown.sentences[number - 1]
      ? [button(say(label), "source", { sentence: String(number), source: shown.id })]
      : [];
  return {
    values: { sentence: String(sentence.number), source: shown.id },
    blocks: [
      {
        kind: "heading",
        text: [say("source-sentence", { number: sentence.number, total: shown.sentences.length })],
      },
      { kind: "evidence", evidence: evidence(context, { source: shown, sentence, quote: sentence.text }) },
      { kind: "heading", text: [say("source-facts", { count: facts.length })] },
      ...facts.map((fact) => factBlock(context, fact)),
    ],
    actions: [
      ...neighbour("source-previous", sentence.number - 1),
      ...neighbour("source-next", sentence.number + 1),
      button(say("source-whole"), "source", { source: shown.id }),
      ...sourceLinks(context, [{ source: shown }]),
      ...nextButtons(context, "source"),
    ],
  };
}

function noSentence(context: Context, shown: Source): Answer {
  return {
    outcome: "unclear",
    blocks: [
      { kind: "paragraph", text: [context.say("source-no-sentence", { total: shown.sentences.length })] },
      sentenceChoices(context, shown),
    ],
    actions: nextButtons(context, "source"),
  };
}

function unknownSource(context: Asked, id: string): Answer {
  const near = nearestTo(context.story.sources, spellingsOf, id);
  if (!context.isPressed) return chooseSource(context, context.say("source-unknown"));
  return goneFrom(context, sourceButtons(context, near.length > 0 ? near : context.story.sources));
}

function chooseSource(context: Asked, text: string): Answer {
  return {
    outcome: "unclear",
    blocks: [
      { kind: "paragraph", text: [text] },
      { kind: "choices", actions: sourceButtons(context, context.story.sources) },
    ],
    actions: nextButtons(context, "source"),
  };
}

/** Buttons to sources; to the sentence asked for, where a source has it. */
function sourceButtons({ values, button }: Asked, sources: readonly Source[]): CallAction[] {
  return sources.map(({ id, title, sentences }) => {
    const has = values.sentence !== undefined && sentences[values.sentence - 1] !== undefined;
    return button(title, "source", { source: id, ...(has && { sentence: String(values.sentence) }) });
  });
}

/** The source's title, publisher and date of publication, as far as they are known. */
function titleBlocks(context: Context, shown: Source): Block[] {
  const { say, tell } = context;
  const { publisher, published = { basis: "unknown" } } = shown;
  const by: Inline[] = publisher
    ? [say("source-publisher", { publisher: tell(publisher) })]
    : [say("source-no-publisher")];
  const link: Inline[] =
    shown.url === undefined ? [] : [" · ", { mark: "link", text: say("source-link"), url: shown.url }];
  return [
    { kind: "heading", text: [original(shown.title, shown)] },
    { kind: "note", text: [...by, ...link] },
    { kind: "note", text: [say("source-published"), " ", ...dateLine(context, published)] },
    ...dateNotes(context, published).map((text): Block => ({ kind: "note", text })),
  ];
}

function sentenceChoices(context: Context, shown: Source): Block {
  return { kind: "choices", prompt: context.say("source-open"), actions: sentenceButtons(context, shown) };
}

function sentenceButtons({ button, reader }: Context, shown: Source): CallAction[] {
  return shown.sentences.map(({ number, text }) => ({
    ...button(String(number), "source", { sentence: String(number), source: shown.id }),
    detail: isolate(text, shown.language, reader.language),
  }));
}

/** A source that shrank ends earlier. */
function lastSentences(context: Context, shown: Source): CallAction[] {
  return sentenceButtons(context, shown)
    .slice(-MOST_NEAREST)
    .map((each) => ({ ...each, label: context.say("caption-short", { number: each.label }) }));
}

function spellingsOf({ id, title }: Source): string[] {
  return [title, id];
}

function original(text: string, { language }: Source): Inline {
  return { mark: "name", text, language };
}
