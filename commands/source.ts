/** `/source [sentence]`: the source sentence by sentence, or one sentence with everything that rests on it. */
import { type Answer, type Context, defineCommand } from "#core/command/command.ts";
import { dateLine, dateNotes } from "#core/command/dates.ts";
import { evidence, factBlock, nextButtons } from "#core/command/facts.ts";
import type { Block, CallAction, Inline } from "#core/reply/reply.ts";
import type { Sentence } from "#core/story/sentences.ts";
import { factsOn, type Source } from "#core/story/story.ts";

export const source = defineCommand({
  name: "source",
  order: 5,
  arguments: {
    sentence: { kind: "number" },
    source: {
      kind: "text",
      suggest: ({ story }) =>
        story.sources.map(({ id, title }) => ({ label: title, value: id, spellings: [title, id] })),
    },
  },
  run(context) {
    const { story, values } = context;
    const asked = story.sources.find(({ id }) => id === values.source);
    if (values.source !== undefined && !asked) return chooseSource(context, context.say("source-unknown"));
    const [only, another] = story.sources;
    const shown = asked ?? (another ? undefined : only);
    if (!shown) return chooseSource(context, context.say("source-which"));
    if (values.sentence === undefined) return wholeSource(context, shown);
    const sentence = shown.sentences[values.sentence - 1];
    return sentence ? oneSentence(context, shown, sentence) : noSentence(context, shown);
  },
});

function wholeSource(context: Context, shown: Source): Answer {
  const { say } = context;
  return {
    values: { source: shown.id },
    blocks: [
      ...titleBlocks(context, shown),
      ...shown.sentences.flatMap((sentence, index) => sentenceBlocks(context, shown, sentence, index)),
      { kind: "heading", text: [say("source-open")] },
      { kind: "choices", actions: sentenceButtons(context, shown) },
    ],
    actions: nextButtons(context, "source"),
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
      ...nextButtons(context, "source"),
    ],
  };
}

function noSentence(context: Context, shown: Source): Answer {
  return {
    outcome: "unclear",
    blocks: [
      { kind: "paragraph", text: [context.say("source-no-sentence", { total: shown.sentences.length })] },
      { kind: "choices", actions: sentenceButtons(context, shown) },
    ],
    actions: nextButtons(context, "source"),
  };
}

function chooseSource(context: Context, text: string): Answer {
  const { story, button } = context;
  return {
    outcome: "unclear",
    blocks: [
      { kind: "paragraph", text: [text] },
      {
        kind: "choices",
        actions: story.sources.map(({ id, title }) => button(title, "source", { source: id })),
      },
    ],
    actions: nextButtons(context, "source"),
  };
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

function sentenceButtons({ button }: Context, shown: Source): CallAction[] {
  return shown.sentences.map(({ number }) =>
    button(String(number), "source", { sentence: String(number), source: shown.id }),
  );
}

function original(text: string, { language }: Source): Inline {
  return { mark: "name", text, language };
}
