/** An event that a model found: its people, place and date are those of the story and the sentence, or it is dropped. */
import type { StoryEvent } from "#core/story/story.ts";
import { dateOf } from "../make-date.ts";
import { datesIn } from "../rules/dates.ts";
import type { Lost } from "./edits.ts";
import {
  called,
  type Meant,
  type Scene,
  sentencesOf,
  textIn,
  unproven,
  unwritten,
  type Verdict,
  whoIs,
} from "./prove.ts";
import { dayOf } from "./texts.ts";
import type { FoundItem } from "./wire.ts";

type Item = FoundItem<"events">;

/** Something that happened; of an event that is known already, only what its details tell is new. */
export function eventOf(scene: Scene, item: Item): Verdict {
  const why = unproven(scene, item.evidence) ?? unprovenParts(scene, item);
  if (why !== undefined) return { why };
  const known = knownEvent(scene, item);
  const { values, lost: beside } = detailsOf(scene, item);
  if (known) {
    const within = { of: known.id, key: "details" };
    const edits = values.map(
      (value) => ({ do: "add", file: "events.yaml", list: "events", value, in: within }) as const,
    );
    return { edits, beside };
  }
  const [title, text] = [textIn(scene, item.title), textIn(scene, item.text)];
  if (!title || !text) return { why: "expected a title and a text, found none" };
  const foreign = unwritten(scene, text);
  if (foreign !== undefined) return { why: foreign };
  const ids = (item.participants ?? []).flatMap((each) => whoIs(scene, each)?.id ?? []);
  const place = item.place === undefined ? undefined : whoIs(scene, item.place);
  const value = {
    id: scene.giveId(`${item.kind}-1`),
    draft: true,
    kind: item.kind,
    title,
    text,
    date: whenOf(scene, item),
    ...(place && { place: place.id }),
    ...(ids.length > 0 && { participants: [...new Set(ids)] }),
    evidence: item.evidence,
    ...(values.length > 0 && { details: values }),
  };
  return { edits: [{ do: "add", file: "events.yaml", list: "events", value }], beside };
}

/** Whom or what of the event nobody knows; undefined when all of it is known. */
function unprovenParts(scene: Scene, { participants = [], place, when, evidence }: Item): string | undefined {
  const isSomebody = (meant: Meant | undefined) => meant !== undefined && meant.kind !== "place";
  const stranger = participants.find((each) => !isSomebody(whoIs(scene, each)));
  if (stranger !== undefined) return `nobody of the story is called ${JSON.stringify(stranger)}`;
  if (place !== undefined && whoIs(scene, place)?.kind !== "place")
    return `no place of the story is called ${JSON.stringify(place)}`;
  if (when !== undefined && !sentencesOf(scene, evidence).some((sentence) => sentence.includes(when)))
    return `its date, ${JSON.stringify(when)}, does not stand in the quoted sentence`;
  return undefined;
}

function knownEvent(scene: Scene, { kind, evidence }: Item): StoryEvent | undefined {
  const sentences = sentencesOf(scene, evidence);
  return scene.story.events.find(
    (event) =>
      event.kind === kind && event.evidence.some(({ sentence }) => sentences.includes(sentence.text)),
  );
}

/** What may stand beside a date without changing it; "since" may not. */
const BESIDE_DATE = /^(?:on|in|في|يوم|بتاريخ|günü|tarihinde)?$/u;

/** What the source's words for a date mean: as the rules read them, never as the model does. */
function whenOf(scene: Scene, { when: words, evidence }: Item) {
  if (words === undefined) return { basis: "unknown" as const };
  const { source, story } = scene;
  const published = dayOf(source);
  const found = sentencesOf(scene, evidence)
    .flatMap((sentence) => datesIn(sentence, source.language, published))
    .find((date) => words.includes(date.words) && BESIDE_DATE.test(words.replace(date.words, "").trim()));
  return found ? dateOf(found, { published, told: story.languages }) : { basis: "unknown" as const, words };
}

type Details = { readonly values: Readonly<Record<string, unknown>>[]; readonly lost: Lost[] };

function detailsOf(scene: Scene, { details = [] }: Item): Details {
  const told: Details = { values: [], lost: [] };
  for (const { kind, text, evidence } of details) {
    const written = textIn(scene, text);
    // Only another source can tell it otherwise, and this is one source.
    const contradicts = kind === "otherwise" ? "one source does not contradict itself" : undefined;
    const why = unproven(scene, evidence) ?? contradicts ?? unwritten(scene, text);
    if (why !== undefined) told.lost.push({ what: called("detail", text[scene.own]), why });
    else told.values.push({ id: scene.giveId(`${kind}-1`), draft: true, kind, text: written, evidence });
  }
  return told;
}
