/**
 * `/check <claim>`: what the source says about a claim or a whole message, sentence by sentence. Never true or
 * false: in the source, different from it, or not in it.
 */
import { type Checked, checkText, type Difference, MOST_LETTERS } from "#core/claim/check.ts";
import { type Answer, defineCommand, type Scene } from "#core/command/command.ts";
import { dateText } from "#core/command/dates.ts";
import { choicesOf, factBlocks, leadingTo, nextButtons } from "#core/command/facts.ts";
import { nameOf } from "#core/command/spellings.ts";
import { unclear } from "#core/command/unclear.ts";
import { withoutAddresses } from "#core/language/addresses.ts";
import { LOCALES } from "#core/language/words.ts";
import { languageIn } from "#core/question/detect.ts";
import type { Block, Line } from "#core/reply/reply.ts";
import { type Fact, partiesOf } from "#core/story/story.ts";

export const check = defineCommand({
  name: "check",
  order: 5,
  aboutStory: true,
  arguments: { claim: { kind: "text", required: true, most: MOST_LETTERS } },
  onMessage: "claim",
  run({ values: { claim }, isPointed, ...here }) {
    const written = languageIn(withoutAddresses(claim)) ?? here.reader.language;
    const scene = isPointed ? here : here.speaking(written);
    const { story, concepts, reader } = scene;
    const { sentences, isCut } = checkText(claim, written, { story, concepts });
    const claims = sentences.filter(({ verdict }) => verdict !== "none");
    // Opinions, greetings and questions are nothing that a source could say or not say.
    const answer =
      claims.length > 0
        ? told(scene, claims, isCut ? sentences.length : 0)
        : unclear(scene, scene.say("check-none"));
    return { language: reader.language, ...answer };
  },
});

/** `read`: how many sentences were read where more were sent; else 0. */
function told(scene: Scene, claims: readonly Checked[], read: number): Answer {
  const { say } = scene;
  const notes = [...(read > 0 ? [say("check-cut", { count: read })] : []), say("check-note")];
  return {
    // What the source does not say is news to everyone who read the claim.
    audience: "everyone",
    outcome: claims.some(({ verdict }) => verdict !== "not-in-source") ? "answered" : "nothing",
    blocks: [
      ...claims.flatMap((claim, at) => [
        ...(claims.length > 1 ? [claimBlock(scene, claim)] : []),
        ...verdictBlocks(scene, claim, new Set(claims.slice(0, at).map(shownFor))),
      ]),
      ...notes.map((note): Block => ({ kind: "note", text: [note] })),
    ],
    actions: nextButtons(scene),
  };
}

/** The claim's own words, so that each of several is known again. */
function claimBlock({ say }: Scene, { sentence }: Checked): Block {
  return { kind: "heading", text: [say("check-claim", { claim: shortened(sentence) })] };
}

/** The fact that a claim is shown beside: the one that differs, or the nearest. */
function shownFor({ verdict, facts, differences }: Checked): Fact | undefined {
  return verdict === "not-in-source" ? undefined : (differences[0]?.fact ?? facts[0]);
}

/** `above`: the facts that already stand in the reply. */
function verdictBlocks(scene: Scene, claim: Checked, above: ReadonlySet<Fact | undefined>): Block[] {
  const { say } = scene;
  const { verdict, facts, differences, missing } = claim;
  if (verdict === "none") return [];
  const label: Block = { kind: "paragraph", text: [{ mark: "strong", text: say(`check-${verdict}`) }] };
  const fact = shownFor(claim);
  const shown = fact && !above.has(fact) ? [...factBlocks(scene, fact), ...disputed(scene, fact)] : [];
  switch (verdict) {
    case "in-source":
      return [label, ...shown];
    case "differs":
      return [
        label,
        { kind: "list", items: differences.map((each) => differenceLine(scene, each)) },
        ...shown,
      ];
    case "not-in-source":
      return [
        label,
        ...(missing.length > 0 ? [missingBlock(scene, missing)] : []),
        ...choicesOf(
          say("check-near"),
          facts.map((each) => leadingTo(scene, each)),
        ),
      ];
  }
}

/** Those of whom sources say different things, where the fact is about them: whom it names is then no settled matter. */
function disputed(scene: Scene, fact: Fact): Block[] {
  if (fact.fact === "role") return [];
  const roles = partiesOf(scene.story, fact)
    .map(({ role }) => role)
    .filter(({ accounts }) => accounts.length > 0);
  if (roles.length === 0) return [];
  const heading: Block = { kind: "heading", text: [scene.say("who-otherwise")] };
  return [heading, ...roles.flatMap((role) => factBlocks(scene, role))];
}

function missingBlock({ say, reader }: Scene, missing: readonly string[]): Block {
  const words = missing.map((word) => say("check-word", { word: shortened(word) }));
  const list = new Intl.ListFormat(LOCALES[reader.language]).format(words);
  return { kind: "paragraph", text: [say("check-missing", { words: list })] };
}

/** "The claim says 2022; the source says 2023." */
function differenceLine(scene: Scene, { claimed, told: instead, kind }: Difference): Line {
  const message = kind === "denial" ? "check-denial" : "check-difference";
  return [scene.say(message, { claimed: shortened(claimed), source: insteadText(scene, instead) })];
}

function insteadText(scene: Scene, instead: Difference["told"]): string {
  if ("named" in instead) return nameOf(scene, instead.named);
  return "date" in instead ? dateText(scene, instead.date) : scene.tell(instead.text);
}

/** Enough of a claim to know it again. In letters. */
const MOST_SHOWN = 100;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > MOST_SHOWN ? `${letters.slice(0, MOST_SHOWN - 1).join("")}…` : text;
}
