/** What a name that nothing knows is the name of, by the words around it. */
import { words } from "#core/language/fold.ts";
import { OFFICES } from "#core/question/offices.ts";
import { type Around, COMPANY, isCapital, LONGEST_UNCASED, type NameRun } from "./name-words.ts";
import type { ClaimWord, Span } from "./sentences.ts";

const OFFICE = new Set([...OFFICES, "defence-minister", "general"]);
const SAYING = new Set(["said", "stress", "hope", "lead"]);
const SAID = new Set(["said", "stress"]);
/** Verbs after which stands whom somebody met. */
const MET = new Set(
  words("met meets قابل قابلت يقابل بيقابل هيقابل التقى التقت يلتقي استقبل استقبلت يستقبل"),
);
const IS = new Set(words("is was هو هي"));
const AND = new Set(words("and و ve"));
const WITH = new Set([...AND, ...words("with between مع بين ile")]);

/** What a run names, by the words around it; undefined when they don't make it a name. */
export function kindOf(tokens: readonly ClaimWord[], span: Span, around: Around): NameRun["of"] | undefined {
  const { at, length } = span;
  const [before, after] = [at - 1, at + length];
  const means = (place: number, set: ReadonlySet<string>) =>
    [around.meanings, around.alone].some((all) => [...(all[place] ?? [])].some((each) => set.has(each)));
  if (means(before, COMPANY) || means(after, COMPANY)) return "organization";
  const isEdge = at <= 1 || after === tokens.length;
  if (MET.has(tokens[before]?.word ?? "") && !means(at, OFFICE)) return "person";
  if (isEdge && isPerson(tokens, span, { around, means })) return "person";
  // What the thesaurus knows by another meaning must be paired with a name, and not only be with somebody.
  const joining = around.isPlain(at) || isCapital(tokens[at]) ? WITH : AND;
  return length <= LONGEST_UNCASED && isJoined(tokens, span, around.named, joining) ? "anything" : undefined;
}

function isPerson(
  tokens: readonly ClaimWord[],
  { at, length }: Span,
  {
    around: { meanings, offices, isPlain, isBeforeColon },
    means,
  }: { readonly around: Around; means(place: number, set: ReadonlySet<string>): boolean },
): boolean {
  const [before, after] = [at - 1, at + length];
  const isAfter = IS.has(tokens[before]?.word ?? "");
  const isSaid = at <= 1 && [...meanings.keys()].some((place) => means(place, SAID));
  return (
    means(after, SAYING) ||
    (at === 0 && isBeforeColon(after - 1)) ||
    means(before, SAYING) ||
    (isSaid && (isCapital(tokens[at]) || !isPlain(at))) ||
    (isPlain(at) && means(before, OFFICE)) ||
    (at === 0 && (means(after, OFFICE) || IS.has(tokens[after]?.word ?? ""))) ||
    ((length > 1 || isPlain(at)) && (offices.has(isAfter ? before - 1 : before) || offices.has(after)))
  );
}

/** True for one name of a pair: "Aselsan and the Qader factory", "مصر والصين". `named`: the words that are names. */
export function isJoined(
  tokens: readonly ClaimWord[],
  { at, length }: Span,
  named: ReadonlySet<number>,
  joining: ReadonlySet<string> = WITH,
): boolean {
  const isWith = (place: number) => joining.has(tokens[place]?.word ?? "");
  const after = at + length;
  const next = tokens[after + 1]?.word === "the" ? after + 2 : after + 1;
  const isAnd = (place: number) => /^و\p{L}{3}/u.test(tokens[place]?.word ?? "");
  if ((isAnd(at) && named.has(at - 1)) || (isAnd(after) && named.has(after))) return true;
  return (isWith(at - 1) && named.has(at - 2)) || (isWith(after) && named.has(next));
}
