/** People, roles, events and statements that a model found in some sentences, each proven by its quotes or dropped. */

import { fold } from "#core/language/fold.ts";
import type { Edit } from "./edits.ts";
import {
  called,
  isNamedIn,
  isOutOfShape,
  type Meant,
  type Proven,
  type Scene,
  sentencesOf,
  textIn,
  unproven,
  unwritten,
  type Verdict,
  whoIs,
} from "./prove.ts";
import { eventOf } from "./prove-event.ts";
import type { Found, FoundItem } from "./wire.ts";

const KNOWN: Verdict = { edits: [] };

/** The answer to a question about some sentences. People come first: events and statements name them. */
export function proveFound(scene: Scene, found: Found): Proven {
  const verdicts = [
    ...found.actors.map((item) =>
      judged(
        "actor",
        item,
        ({ id, name }) => name[scene.own] ?? id,
        (each) => actorOf(scene, each),
      ),
    ),
    ...found.roles.map((item) =>
      judged(
        "role of",
        item,
        ({ id }) => id,
        (each) => roleOf(scene, each),
      ),
    ),
    ...found.events.map((item) =>
      judged(
        "event",
        item,
        ({ title }) => title[scene.own],
        (each) => eventOf(scene, each),
      ),
    ),
    ...found.statements.map((item) =>
      judged(
        "statement",
        item,
        ({ title }) => title[scene.own],
        (each) => statementOf(scene, each),
      ),
    ),
  ];
  return { edits: verdicts.flatMap(({ edits }) => edits), lost: verdicts.flatMap(({ lost }) => lost) };
}

function judged<Item extends object>(
  kind: string,
  item: Item | { readonly fault: string },
  nameOf: (item: Item) => string | undefined,
  judge: (item: Item) => Verdict,
): Proven {
  if (isOutOfShape(item)) return { edits: [], lost: [{ what: kind, why: `out of shape, ${item.fault}` }] };
  const verdict = judge(item);
  if ("why" in verdict) return { edits: [], lost: [{ what: called(kind, nameOf(item)), why: verdict.why }] };
  return { edits: verdict.edits, lost: verdict.beside ?? [] };
}

/** Somebody new: the name has to stand in the quote, where both are in one language. */
function actorOf(
  scene: Scene,
  { id: local, kind, name, rank, role, evidence }: FoundItem<"actors">,
): Verdict {
  const why = unproven(scene, evidence);
  if (why !== undefined) return { why };
  const own = textIn(scene, name);
  const spelling = own?.[scene.own];
  if (!own || spelling === undefined) return { why: "expected a name, found none" };
  const isQuoted = evidence.some(({ quote }) => quote.includes(spelling));
  if (!isQuoted && scene.own === scene.source.language)
    return { why: "its name does not stand in its quote" };
  const known = whoIs(scene, spelling);
  if (known) {
    scene.meant.set(local, known);
    return KNOWN;
  }
  const id = scene.giveId(spelling);
  const meant: Meant = { id, kind, spellings: [fold(spelling)] };
  for (const each of [local, id, fold(spelling)]) if (!scene.meant.has(each)) scene.meant.set(each, meant);
  const ranked = textIn(scene, rank);
  const value = {
    id,
    draft: true,
    name: own,
    original: scene.own,
    role: textIn(scene, role) ?? {},
    evidence,
    kind,
    ...(ranked && { rank: ranked }),
  };
  return { edits: [{ do: "add", file: "actors.yaml", list: "actors", value }] };
}

/** A role for somebody who has none, from sentences that name them. */
function roleOf(scene: Scene, { id: reference, role, evidence }: FoundItem<"roles">): Verdict {
  const why = unproven(scene, evidence);
  if (why !== undefined) return { why };
  const meant = whoIs(scene, reference);
  if (!meant) return { why: "nobody of the story is called that" };
  const text = textIn(scene, role)?.[scene.own];
  if (text === undefined) return { why: "expected a role, found none" };
  if (!isNamedIn(sentencesOf(scene, evidence), meant))
    return { why: `the quoted sentence does not name ${meant.id}` };
  const named = scene.story.named.find(({ id }) => id === meant.id);
  if (!named?.role.draft || named.role.text[scene.own] !== undefined) return KNOWN;
  const list = named.kind === "place" ? "places" : "actors";
  const file = "actors.yaml";
  const quotes = evidence.filter(({ quote }) =>
    named.role.evidence.every((each) => !each.quote.includes(quote)),
  );
  return {
    edits: [
      { do: "set", file, owner: { list, of: meant.id }, at: ["role", scene.own], value: text },
      ...quotes.map(
        (value): Edit => ({ do: "add", file, list, value, in: { of: meant.id, key: "evidence" } }),
      ),
    ],
  };
}

/** What somebody said. Whoever speaks is of the story; a sentence that has a statement of theirs needs no second one. */
function statementOf(scene: Scene, { speaker, title, text, evidence }: FoundItem<"statements">): Verdict {
  const why = unproven(scene, evidence);
  if (why !== undefined) return { why };
  const meant = whoIs(scene, speaker);
  if (!meant || meant.kind === "place")
    return { why: `nobody of the story is called ${JSON.stringify(speaker)}` };
  const [titled, written] = [textIn(scene, title), textIn(scene, text)];
  if (!titled || !written) return { why: "expected a title and a text, found none" };
  const foreign = unwritten(scene, written);
  if (foreign !== undefined) return { why: foreign };
  const sentences = sentencesOf(scene, evidence);
  const isKnown = scene.story.statements.some(
    (each) =>
      each.speaker.id === meant.id && each.evidence.some(({ sentence }) => sentences.includes(sentence.text)),
  );
  if (isKnown) return KNOWN;
  const id = scene.giveId(`${meant.id.slice(0, 14).replace(/-$/, "")}-1`);
  const value = { id, draft: true, speaker: meant.id, title: titled, text: written, evidence };
  return { edits: [{ do: "add", file: "statements.yaml", list: "statements", value }] };
}
