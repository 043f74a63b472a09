/** Facts as blocks of a reply: the one way in which every command shows them. */
import type { Action, Block, CallAction, Evidence, FactBlock, Inline, Line } from "#core/reply/reply.ts";
import {
  accountsOf,
  type Evidence as Backing,
  type BareSentence,
  bearerOf,
  type Detail,
  eventOf,
  type Fact,
  mainOf,
  type Named,
  type Role,
  type Source,
  type Statement,
  type StoryEvent,
} from "#core/story/story.ts";
import type { Scene } from "./command.ts";
import { dateLine, dateNotes } from "./dates.ts";
import { onceInStory } from "./once.ts";
import { nameOf } from "./spellings.ts";

/** A fact with its date or speaker, its evidence, and a button to the fact by itself where it has a page. */
export const factBlock = onceInStory((scene, fact: Fact): FactBlock => {
  const { lead, notes, open } = partsOf(scene, fact);
  return {
    kind: "fact",
    text: [scene.tell(fact.text)],
    // Only a preview has drafts.
    notes: [...(fact.draft ? [[strong(scene.say("draft"))]] : []), ...(notes ?? [])],
    evidence: fact.evidence.map((each) => evidence(scene, each)),
    ...(lead && { lead }),
    ...(open && { open }),
  };
});

/** A fact with whatever other sources say of the same otherwise, side by side: none is given for the whole truth. */
export function factBlocks(scene: Scene, fact: Fact): FactBlock[] {
  const main = mainOf(scene.story, fact);
  return [main, ...accountsOf(main)].map((each) => factBlock(scene, each));
}

/** The words of a source, and where they stand. */
export function evidence(scene: Scene, { source, sentence, quote }: Backing): Evidence {
  return {
    source: source.id,
    sentence: sentence.number,
    quote,
    language: source.language,
    caption: captionOf(scene, source, sentence.number),
    ...(source.url !== undefined && { url: source.url }),
  };
}

/** Where a sentence stands. The title only tells several sources apart; with one it would be noise. */
function captionOf({ story, say, tell }: Scene, source: Source, number: number): string {
  const where =
    story.sources.length > 1
      ? say("caption-of", { number, title: source.title })
      : say("caption", { number });
  return source.publisher ? say("caption-published", { where, publisher: tell(source.publisher) }) : where;
}

/** A button to an actor or place. */
export const whoButton = onceInStory(
  (scene, named: Named): CallAction => scene.button(scene.tell(named.name), "who", { name: named.id }),
);

/** A button to the whole of an event or statement. */
export const factButton = onceInStory(
  (scene, fact: StoryEvent | Statement): CallAction =>
    scene.button(scene.tell(fact.title), "fact", { id: fact.id }),
);

/** A button to where a fact stands: itself, its event, its actor, its summary, its sentence. */
export function leadingTo(scene: Scene, fact: Fact | BareSentence): CallAction {
  const { story, say, button } = scene;
  switch (fact.fact) {
    case "sentence":
      return sentenceButton(scene, fact.evidence[0]);
    case "event":
    case "statement":
      return factButton(scene, fact);
    case "detail":
      return factButton(scene, eventOf(story, fact));
    case "role":
      return whoButton(scene, bearerOf(story, fact));
    case "line":
      return button(say("next-summary"), "summary", { length: fact.length });
  }
}

/** Buttons to the sentences that back the fact, each once. */
export function sentenceButtons(scene: Scene, { evidence }: Fact): CallAction[] {
  const calls = evidence.map((each) => sentenceButton(scene, each));
  return [...new Map(calls.map((call) => [call.call, call])).values()];
}

function sentenceButton({ say, button }: Scene, { source, sentence: { number } }: Backing): CallAction {
  return button(say("caption-short", { number }), "source", { sentence: String(number), source: source.id });
}

/** Buttons below a heading, each place once; nothing at all without buttons. */
export function choicesOf(title: string, actions: readonly CallAction[]): Block[] {
  const each = [...new Map(actions.map((action) => [action.call, action])).values()];
  if (each.length === 0) return [];
  return [
    { kind: "heading", text: [title] },
    { kind: "choices", prompt: title, actions: each },
  ];
}

/** Links to the sources of some evidence, as far as they are published anywhere; each once. */
export function sourceLinks(
  { story, say }: Scene,
  evidence: readonly { readonly source: Source }[],
): Action[] {
  const label = ({ title }: Source) =>
    story.sources.length > 1 ? say("source-link-of", { title }) : say("source-link");
  return [...new Set(evidence.map(({ source }) => source))].flatMap((source) =>
    source.url === undefined ? [] : [{ kind: "link", label: label(source), url: source.url }],
  );
}

/** The usual next questions about the whole story, without those that the reply already answers. */
export function nextButtons(scene: Scene, ...except: readonly string[]): Action[] {
  return ["summary", "timeline", "who", "said", "source"]
    .filter((name) => !except.includes(name))
    .map((name) => nextButton(scene, name));
}

const nextButton = onceInStory((scene, name: string) => scene.button(scene.say(`next-${name}`), name));

type Parts = { readonly lead?: Line; readonly notes?: readonly Line[]; readonly open?: CallAction };

function partsOf(scene: Scene, fact: Fact): Parts {
  switch (fact.fact) {
    case "event":
      return {
        lead: dateLine(scene, fact.date),
        notes: dateNotes(scene, fact.date),
        open: openButton(scene, fact),
      };
    case "statement":
      return { lead: speakerLine(scene, fact), open: openButton(scene, fact) };
    case "detail":
      return detailParts(scene, fact);
    case "role":
      return { lead: roleLine(scene, fact) };
    case "line":
      return { lead: [strong(scene.say("next-summary")), " · ", scene.say(`choice-${fact.length}`)] };
  }
}

/** Whose role it is; in another source's account, under the name and rank that stand there. */
function roleLine(scene: Scene, role: Role): Line {
  const bearer = bearerOf(scene.story, role);
  if (bearer.role === role) return [strong(nameOf(scene, bearer))];
  const { name = bearer.name, rank = bearer.rank } = role;
  const named = nameOf(scene, { ...bearer, name, ...(rank && { rank }) });
  return [strong(scene.say("detail-otherwise")), " · ", strong(named)];
}

function detailParts(scene: Scene, { kind, date }: Detail): Parts {
  const label = strong(scene.say(`detail-${kind}`));
  return date
    ? { lead: [label, " · ", ...dateLine(scene, date)], notes: dateNotes(scene, date) }
    : { lead: [label] };
}

function openButton(scene: Scene, fact: StoryEvent | Statement): CallAction {
  return { ...factButton(scene, fact), short: scene.say("open") };
}

function speakerLine(scene: Scene, { speaker, event, reportedBy }: Statement): Line {
  return [
    strong(nameOf(scene, speaker)),
    ...(event ? [" · ", scene.say("said-at", { event: scene.tell(event.title) })] : []),
    ...(reportedBy ? [" · ", scene.say("said-through", { name: nameOf(scene, reportedBy) })] : []),
  ];
}

function strong(text: string): Inline {
  return { mark: "strong", text };
}
