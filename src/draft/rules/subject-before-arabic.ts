/** Who stands before an Arabic verb of saying as its subject: "لكن فلاناً، وهو ناشط، قال". */
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { heldAgain } from "./meant-arabic.ts";
import { type Here, isPersonOrBody, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** "الوزير كان قد قال", "لكن فلاناً، وهو ناشط، قال", "وكانت الهيئة قد توقعت": whoever stands before the verb. */
export function subjectBefore(scene: Scene, at: number): Actor | undefined {
  const { line, here } = scene;
  const { tokens } = line;
  const about = isContrast(tokens, at);
  if (about !== undefined) return firstFrom(scene, about, at)?.actor;
  if (isJoined(tokens[at])) return undefined;
  const first = beforeHelpers(tokens, at);
  if (/^(?:الذي|التي)$/.test(tokens[first - 1]?.folded ?? "")) return antecedent(scene, first - 1);
  const close = here.find(({ end }) => end === tokens[first - 1]?.end);
  if (close && isPersonOrBody(close.actor)) return close.actor;
  const was =
    first < at ? tokens.findLastIndex(({ folded }, index) => index < first && WAS.test(folded)) : -1;
  if (was >= 0) return firstFrom(scene, was + 1, at)?.actor ?? heldAgain(scene, was + 1);
  return tokens[first]?.gap.includes("،") ? ofClause(scene, first) : undefined;
}

/** "هاياشي، سفير اليابان، الذي وصف": the person that "who" is about, or the body right before it. */
function antecedent({ line: { tokens }, here, isQuoted }: Scene, at: number): Actor | undefined {
  const who = tokens[at];
  if (!who) return undefined;
  const before = here.filter(({ start, end }) => end <= who.start && !isQuoted(start));
  const close = before.find(({ end, actor }) => end === tokens[at - 1]?.end && isPersonOrBody(actor));
  return (close ?? before.findLast(({ actor }) => actor.kind === "person"))?.actor;
}

/** "أما الصياد سعيد المرشدي فتساءل": the first word after "as for" where the verb goes with it. */
function isContrast(tokens: readonly Token[], at: number): number | undefined {
  const about = tokens.findLastIndex(({ folded }, index) => index < at && /^و?اما$/.test(folded));
  const isOwn = about >= 0 && /^ف/.test(tokens[at]?.folded ?? "") && tokens[about + 1]?.folded !== "عن";
  return isOwn ? about + 1 : undefined;
}

/** "وقال" goes on, "قال" after a comma may be what somebody before it does. */
function isJoined(verb: Token | undefined): boolean {
  return verb !== undefined && /^[وف]/.test(verb.folded) && !ARABIC.saying.has(verb.folded);
}

const WAS = /^[وف]?(?:كان|كانت)$/;
const HELPERS =
  /^(?:[وف]?(?:كان|كانت|قد|لقد|عاد|عادت|ظل|ظلت|بات|باتت)|سبق|وان|ايضا|بدوره|بدورها|نفسه|نفسها|هو|هي|يزال|تزال|لا|ما)$/;

/** The first of the small words before a verb; the verb itself without any. */
function beforeHelpers(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && HELPERS.test(tokens[first - 1]?.folded ?? "") && tokens[first]?.gap === " ") first -= 1;
  return first;
}

/** The first who is named from a word on, if these begin with a name or what somebody is. */
function firstFrom({ line: { tokens }, here }: Scene, from: number, to: number): Here | undefined {
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last) return undefined;
  const found = here.find(
    ({ start, actor }) => start >= first.start && start < last.start && isPersonOrBody(actor),
  );
  return found && found.from <= first.end ? found : undefined;
}

/** What a clause begins with: but, while, whereas. */
const OPENS = /^[وف]?(?:لكن|ان|بينما|فيما|حين|حيث|كما|غير|ان|اما)$/;

/** "إلا أن عضوة اللجنة، مريم الكسلاوي، اتهمت": whoever the clause begins with. */
function ofClause(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const open = tokens.findLastIndex(({ folded }, index) => index < at && OPENS.test(folded));
  return firstFrom(scene, open + 1, at)?.actor;
}

/** "موظف قال إنه": somebody who is not named stands right before the verb. */
export function isOfNoun({ line: { tokens } }: Scene, at: number): boolean {
  const [noun, verb] = [tokens[at - 1], tokens[at]];
  if (!noun || !verb || verb.gap !== " " || isJoined(verb)) return false;
  // "في بيان قال فيه": no subject, but where it stands.
  if (/^فيه(?:ا|ما)?$/.test(tokens[at + 1]?.folded ?? "")) return false;
  return !ARABIC.stops.has(noun.folded) && !HELPERS.test(noun.folded) && !LEADS.test(noun.folded);
}

const LEADS =
  /^(?:[وف]?(?:لكنه|لكنها|انه|انها|كما|حيث|وهو|هو|هي|ثم|اذ|حسبما|مثلما|الذي|التي|اللذان|ما|ومن|من))$/;
