/** The events, statements and summary of a draft: whole sentences, each with its quote. */
import { MAX_ID } from "#core/story/schema.ts";
import { dateOf } from "./make-date.ts";
import { type Files, type Scene, textOf } from "./make-scene.ts";
import { sentenceQuote } from "./quote.ts";

export function eventsOf(scene: Scene): Files<"events.yaml">["events"] {
  return scene.facts.events.flatMap(({ kind, line, participants, place, date, unsure }) => {
    const found = wholeSentence(scene, line);
    if (!found) return [];
    const placeId = place && scene.ids.get(place);
    const ids = participants.flatMap((actor) => scene.ids.get(actor) ?? []);
    return [
      {
        id: scene.giveId(`${kind}-1`),
        draft: unsure ?? (true as const),
        kind,
        title: textOf(scene, titleOf(found.sentence.text)),
        text: textOf(scene, found.sentence.text),
        date: dateOf(date, scene.about),
        ...(placeId !== undefined && { place: placeId }),
        ...(ids.length > 0 && { participants: ids }),
        evidence: [found.evidence],
      },
    ];
  });
}

export function statementsOf(scene: Scene): Files<"statements.yaml">["statements"] {
  return scene.facts.statements.flatMap(({ speaker, line, unsure }) => {
    const found = wholeSentence(scene, line);
    const id = scene.ids.get(speaker);
    if (!found || id === undefined) return [];
    return [
      {
        id: scene.giveId(`${id.slice(0, MAX_ID - 2).replace(/-$/, "")}-1`),
        draft: unsure ?? (true as const),
        speaker: id,
        title: textOf(scene, titleOf(found.sentence.text)),
        text: textOf(scene, found.sentence.text),
        evidence: [found.evidence],
      },
    ];
  });
}

function wholeSentence(scene: Scene, line: number) {
  const sentence = scene.sentences[line - 1];
  const quote = sentence && sentenceQuote(scene.text, sentence);
  if (sentence && quote === undefined) scene.unquotable.push(line);
  return sentence && quote !== undefined
    ? { sentence, evidence: { source: scene.source, quote } }
    : undefined;
}

/** Longest title, as the schema has it. */
const TITLE = 60;

/** The first words of a sentence, for an editor to make a title of. */
function titleOf(text: string): string {
  const bare = text.replace(/[.!?…؟۔"”»]+$/u, "");
  if (bare.length <= TITLE) return bare;
  return bare
    .slice(0, bare.lastIndexOf(" ", TITLE))
    .replace(LEADING_ON, "")
    .replace(/[,،;:\s]+$/u, "");
}

/** Small words at the end of a title that was cut, which lead on to what is no more there. */
const LEADING_ON =
  /(?:[,،;:]?\s+(?:and|or|of|the|an?|in|on|at|to|for|with|from|by|that|which|who|ve|ile|bir|için|bu|في|من|على|إلى|عن|أن|إن|التي|الذي|مع|بعد|قبل|بين|أو))+$/u;

/** How many sentences the medium and the full summary begin with. */
const MEDIUM = 3;
const FULL = 8;

/** The first sentences, as news puts first what matters; in the full summary those with events and statements. */
export function summaryOf(scene: Scene): Files<"summary.yaml"> {
  const telling = new Set([
    1,
    ...scene.facts.events.map(({ line }) => line),
    ...scene.facts.statements.map(({ line }) => line),
  ]);
  const linesOf = (numbers: readonly number[]) =>
    numbers.flatMap((line) => {
      const found = wholeSentence(scene, line);
      return found
        ? [{ draft: true as const, text: textOf(scene, found.sentence.text), evidence: [found.evidence] }]
        : [];
    });
  const all = scene.sentences.map(({ number }) => number);
  return {
    short: linesOf(all.slice(0, 1)),
    medium: linesOf(all.slice(0, MEDIUM)),
    full: linesOf(all.filter((number) => telling.has(number)).slice(0, FULL)),
  };
}
