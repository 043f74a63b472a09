/**
 * Answers offered for a few words typed anywhere, before any command: people, places, events and statements that go
 * by such a name, and the answer to a question. Each is a call that is answered like any other once it is chosen.
 */
import { words } from "#core/language/fold.ts";
import { meant, suggest } from "#core/language/match.ts";
import { findFacts } from "#core/question/ask.ts";
import { languageIn } from "#core/question/detect.ts";
import { storiesNamed } from "#core/question/likely.ts";
import type { Named, Statement, Story, StoryEvent } from "#core/story/story.ts";
import { type Call, writeCall } from "./calls.ts";
import type { Scene } from "./command.ts";
import { nameOf, spellingsOf } from "./spellings.ts";

export type Offer = {
  /** Tells it from every other offer for the same words: the call, where buttons can hold it. At most 64 bytes. */
  readonly id: string;
  readonly label: string;
  /** What it is, and of which story. */
  readonly detail: string;
  readonly call: Call;
};

/** From so many words on, what is typed is taken for a question also without a question mark. */
const QUESTION_WORDS = 3;

/** What is offered for what is typed, best first; the way into the reader's story when that is nothing yet. */
export function offers(scene: Scene, typed: string): Offer[] {
  if (words(typed).length === 0) return entries(scene);
  const things = storiesFor(scene, typed).flatMap((story) => thingsOf(scene.before(story)));
  const found = suggest(things, ({ spellings }) => spellings, typed).map(({ offer }) => offer);
  const isQuestion = /[?؟]\s*$/.test(typed);
  if (!isQuestion && found.length > 0 && words(typed).length < QUESTION_WORDS) return found;
  const { verdict, offer } = answerTo(scene, typed);
  if (verdict === "unclear") return found;
  if (verdict !== "answered") return [...found, offer];
  const named = things.filter((thing) => thing.offer.call.command === "who");
  const isNamed = !isQuestion && "one" in meant(named, ({ spellings }) => spellings, typed);
  return found.toSpliced(isNamed ? 1 : 0, 0, offer);
}

/** The reader's own story, those with such names, and where there are only a few stories all of them. */
function storiesFor({ story, stories }: Scene, typed: string): Story[] {
  const all = [...stories.values()];
  const others = all.length <= MOST_STORIES ? all : storiesNamed(all, typed).slice(0, MOST_STORIES);
  return [...new Set([...others, story])];
}

/** What is typed is matched anew with each letter. */
const MOST_STORIES = 10;

/** The whole of a story, in three ways. */
function entries(scene: Scene): Offer[] {
  const detail = scene.tell(scene.story.title);
  return ["summary", "timeline", "who"].map((command) =>
    offered(scene, { command, values: {} }, { label: scene.say(`next-${command}`), detail }),
  );
}

type Thing = { readonly offer: Offer; readonly spellings: readonly string[] };

function thingsOf(scene: Scene): Thing[] {
  const { story } = scene;
  return [
    ...story.named.map((named) => namedThing(scene, named)),
    ...story.events.map((event) => factThing(scene, event)),
    ...story.statements.map((statement) => factThing(scene, statement)),
  ];
}

function namedThing(scene: Scene, named: Named): Thing {
  const shown = { label: nameOf(scene, named), detail: detailOf(scene, named.kind) };
  const call = { command: "who", values: { name: named.id } };
  return { offer: offered(scene, call, shown), spellings: spellingsOf(named) };
}

function factThing(scene: Scene, fact: StoryEvent | Statement): Thing {
  const shown = { label: scene.tell(fact.title), detail: detailOf(scene, fact.fact) };
  const call = { command: "fact", values: { id: fact.id } };
  return { offer: offered(scene, call, shown), spellings: titlesOf(fact) };
}

/** No role and no date: these are facts, and a fact is never shown without its evidence. */
function detailOf({ say, tell, story }: Scene, kind: string): string {
  return say("offer-detail", { kind: say(`offer-${kind}`), story: tell(story.title) });
}

const known = new WeakMap<StoryEvent | Statement, readonly string[]>();

/** Always the same list of one fact: readers type letter by letter. */
function titlesOf(fact: StoryEvent | Statement): readonly string[] {
  const titles = known.get(fact) ?? Object.values(fact.title);
  known.set(fact, titles);
  return titles;
}

function offered(
  { reader, story, commands }: Scene,
  asked: Pick<Call, "command" | "values">,
  shown: Pick<Offer, "label" | "detail">,
): Offer {
  const call = { ...asked, language: reader.language, story: story.id };
  return { id: writeCall(call, commands), ...shown, call };
}

/** A question fits no button, so its answer goes by the command alone: there is one for what is typed. */
function answerTo({ story, concepts, reader, say }: Scene, question: string) {
  const { verdict } = findFacts(question, languageIn(question) ?? reader.language, {
    story,
    concepts,
    limit: 1,
  });
  const label = say(verdict === "silent" || verdict === "unfound" ? `ask-${verdict}` : "offer-answer");
  const offer: Offer = {
    id: "ask",
    label,
    detail: question.trim(),
    call: { command: "ask", values: { question } },
  };
  return { verdict, offer };
}
