/** English: "X said", "said X", "he said", "according to X". */
import type { Actor } from "./actors.ts";
import { ENGLISH } from "./lexicon.ts";
import { beginsClause, meantBy } from "./meant-english.ts";
import { sayingAt } from "./said-english.ts";
import type { Said, Scene } from "./scene.ts";
import { NEAR, speakersAt } from "./speaker-english.ts";
import type { Token } from "./tokens.ts";

/** Who says something in the sentence. */
export function speakersInEnglish(scene: Scene): readonly (Actor | Said)[] {
  const { tokens } = scene.line;
  const found = tokens.flatMap((token, at) => {
    if (isAccording(tokens, at)) return accordingTo(scene, at + 2) ?? [];
    if (token.isCapital || scene.isQuoted(token.start)) return [];
    if (ENGLISH.whileSaying.has(token.folded)) return whoever(scene, token) ?? [];
    return ENGLISH.saying.has(token.folded) ? saidAt(scene, at) : [];
  });
  return found.length > 0 ? found : [beforeColon(scene) ?? []].flat();
}

/** "according to Ada Lund", "in the words of Ada Lund" */
function isAccording(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1]?.folded, tokens[at]?.folded, tokens[at + 1]?.folded];
  return (token === "according" && next === "to") || (before === "the" && token === "words" && next === "of");
}

function saidAt(scene: Scene, at: number): readonly (Actor | Said)[] {
  const sureness = sayingAt(scene, at);
  if (sureness === undefined) return [];
  const speakers = speakersAt(scene, at);
  return sureness === "sure" ? speakers : speakers.map((speaker) => ({ speaker, unsure: "unsure-saying" }));
}

/** 'Baker was blunt: "…"': somebody, and then a quotation to the end. */
function beforeColon({ line: { text }, here }: Scene): Actor | undefined {
  const colon = text.search(/:\s["“][^"”]+["”]?$/);
  const [first] = here.filter(({ actor: { kind } }) => kind === "person");
  return colon >= 0 && first && first.end <= colon && beginsClause(text, first.from)
    ? first.actor
    : undefined;
}

/** "…, saying that": who does what the sentence begins with. */
function whoever({ line: { text }, here }: Scene, { gap, start }: Token): Actor | undefined {
  if (!gap.startsWith(",")) return undefined;
  const [first] = here.filter(({ actor: { kind } }) => kind !== "place");
  return first && first.end <= start && beginsClause(text, first.from) ? first.actor : undefined;
}

function accordingTo(scene: Scene, at: number): Actor | undefined {
  const { line, here } = scene;
  const [token, next] = [line.tokens[at], line.tokens[at + 1]];
  if (!token) return undefined;
  const named = here.find(
    ({ from, end }) =>
      end > token.start && from - token.start < NEAR / 2 && !/^-\p{Ll}/u.test(line.text.slice(end)),
  );
  // "according to a paper in Nature": nobody's words.
  if (named && / in (?:the )?$/.test(line.text.slice(token.start, named.from))) return undefined;
  if (named) return named.actor;
  return token.folded === "the" && next && !next.isCapital ? meantBy(scene, at + 1) : undefined;
}
