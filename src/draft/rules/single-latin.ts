/** One word with a capital: a name, or the first word of a sentence. */
import { isOfWorld } from "./demonyms.ts";
import type { LatinLexicon } from "./lexicon.ts";
import { named, type Scene } from "./people-latin.ts";
import type { Run } from "./runs.ts";
import type { Spot } from "./spot.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isOfTown, TOWN } from "./told-latin.ts";
import { ACRONYM, CALLED, NO_NAMES, SEATS } from "./words-latin.ts";

/** One word alone: sure in the middle of a sentence after a preposition or with a suffix; else only if met again. */
export function singleOf(scene: Scene, token: Token | undefined): Spot[] {
  const { run, language, lexicon } = scene;
  if (!token || token.text.length < 3 || NO_NAMES.has(token.folded) || lexicon.joining.has(token.folded))
    return [];
  // "Philippine": of the Philippines.
  if ([token.folded, `${token.folded}s`].some((word) => isOfWorld(word))) return [];
  // "BIST 100", "Rule 12": of which there are several.
  const next = scene.line.tokens[run.last + 1];
  if (next && /^\d/.test(next.text) && isJoined(next) && token.suffix === "") return [];
  if (/^\p{Lu}{2,}$/u.test(token.text) && !ACRONYM.test(token.text) && token.text.length > 2) return [];
  const spot = named(scene, language === "en" ? "organization" : kindOf(token), run);
  // "Bordo-mavili": a word of two parts.
  if (language === "tr" && next?.gap === "-" && !next.isCapital && token.suffix === "") return [];
  if (language === "tr" && isOfTown(scene)) return [{ ...spot, kind: "place" }];
  return [language === "en" ? englishSingle(scene, token, spot) : turkishSingle(scene, token, spot)];
}

function turkishSingle(scene: Scene, token: Token, spot: Spot): Spot {
  const { run, lexicon } = scene;
  const isQuoted = /[“"«]/.test(token.gap);
  // "Konsey", "Bakanlık'tan": whichever of them was named; "Güvenlik Konseyi" is a name.
  const isBody = [...lexicon.bodies].some((body) => isSameNoun(body, token.folded));
  if (SEATS.has(token.folded) || ACRONYM.test(token.text)) return spot;
  const isSure =
    isSpeakingFirst(scene, token) ||
    !isFirst(run, token) ||
    token.suffix !== "" ||
    /\p{L}spor$/u.test(token.folded);
  return { ...spot, isUnsure: !isSure || isQuoted || isBody, isGuessed: true };
}

/** "Xinhua, …yazdı": what begins a sentence of words, and is no common noun. */
function isSpeakingFirst({ line: { tokens }, run, lexicon }: Scene, { folded, suffix }: Token): boolean {
  if (run.first !== 0 || suffix !== "" || !/^,\s/.test(tokens[1]?.gap ?? "") || tokens[1]?.isCapital)
    return false;
  const isNoun =
    /(?:l[ae]r|c[iu]|l[iu]k|[iu]m|men|[ai]sy?on|lis|m[ae])[iu]?$|(?:[dt][ae]n?|yl[ae]|c[ae]|ken|[iu]p|[ae]r[ae]k|n[iu]n)$/.test(
      folded,
    ) ||
    [lexicon.offices, lexicon.titles, lexicon.crafts, lexicon.bodies, lexicon.stops].some((words) =>
      words.has(folded),
    );
  return !isNoun && lexicon.saying.has(tokens.at(-1)?.folded ?? "");
}

/** A noun and the same with the ending that says of what: konsey, konseyi; bakanlik, bakanligi. */
function isSameNoun(body: string, noun: string): boolean {
  return (
    noun.length > 4 &&
    body.length > noun.length &&
    body.length - noun.length <= 2 &&
    body.startsWith(noun.slice(0, -1))
  );
}

function englishSingle(scene: Scene, token: Token, spot: Spot): Spot {
  const { line, run, lexicon } = scene;
  const [further = "", before = ""] = [run.first - 2, run.first - 1].map((at) => line.tokens[at]?.folded);
  const isBody = /^,\s+$/.test(token.gap) && lexicon.bodies.has(before);
  if (ACRONYM.test(token.text) || isBody || SEATS.has(token.folded)) return spot;
  if (isBeforePlace(line.tokens[run.last + 1])) return { ...spot, kind: "place" };
  if (isPlaceBehind(further, before, isFirst(run, token))) return { ...spot, kind: "place" };
  return { ...spot, isUnsure: !isSure(scene, token, before), isGuessed: true };
}

/** "the Shannon estuary": what it is, in small letters. */
function isBeforePlace(next: Token | undefined): boolean {
  return next !== undefined && !next.isCapital && isJoined(next) && ESTUARY.test(next.folded);
}

const ESTUARY =
  /^(?:estuary|river|valley|region|coast|coastline|province|district|county|area|peninsula|basin|delta|islands?|mountains?|hills|desert|lake|canal|bay|harbou?r|docks?|border|suburb|neighbou?rhood|airport|station|stadium|dam|reservoir|refinery|plateau|highlands|prefecture|municipality|archipelago|strait|glacier|volcano|forest)$/;

/** "the port of Rotterdam", "outside the Maasvlakte", "west of Mamuju", "in Majene". */
export function isPlaceBehind(further: string, before: string, isFirst: boolean): boolean {
  if (before === "of" && TOWN.has(further)) return true;
  if (before === "the" && BESIDE.has(further)) return true;
  if (
    /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)ern$|^(?:central|upstate|rural|downtown|coastal|inner|outer)$/.test(
      before,
    )
  )
    return true;
  return !isFirst && (IN.has(before) || (before === "of" && DIRECTIONS.has(further)));
}

function isSure(scene: Scene, token: Token, before: string): boolean {
  const { line, run, lexicon } = scene;
  const { tokens } = line;
  if (isDescribed(scene, token, before)) return true;
  if (run.first === 0 && isOwner(token, tokens.slice(1, 4), lexicon)) return true;
  if (run.first === 0 || /[”"’']\s$/.test(token.gap)) return isSpeaking(token, tokens[run.last + 1], lexicon);
  // "…," said Rossi
  if (/[”"’']\s$/.test(tokens[run.first - 1]?.gap ?? "") && lexicon.saying.has(before)) return true;
  // "Gary and Sarah Andrews"
  const [and, given, family] = tokens.slice(run.last + 1, run.last + 4);
  const isFamily = and?.folded === "and" && given?.isCapital === true && family?.isCapital === true;
  return !isFirst(run, token) && isNamed(token, before) && (WITH.has(before) || !isFamily);
}

/** What stands beside it tells that it is a name: "bottom club Pembridge", "Augsburg keeper Rafal Gikiewicz". */
function isDescribed({ line: { tokens }, run, lexicon }: Scene, token: Token, before: string): boolean {
  // "Nadia Osei of Redburn"
  if (before === "of" && tokens[run.first - 2]?.isCapital === true) return true;
  if (CALLED.has(before) && /^ $/.test(token.gap)) return true;
  const [craft, name] = tokens.slice(run.last + 1, run.last + 3);
  if (isFirst(run, token) || !craft || craft.isCapital || !isJoined(craft)) return false;
  const isOfClub = lexicon.offices.has(craft.folded) || lexicon.crafts.has(craft.folded);
  return isOfClub && name?.isCapital === true && isJoined(name);
}

/** "Labour's Nia Pugh", "Halcyon's chief executive": somebody's or something's, and no common noun's. */
function isOwner(
  { suffix, folded }: Token,
  after: readonly Token[],
  { offices, crafts }: LatinLexicon,
): boolean {
  if (!/^[’']s$/.test(suffix) || COMMON.test(folded)) return false;
  return (
    after[0]?.isCapital === true ||
    after.some((token) => offices.has(token.folded) || crafts.has(token.folded))
  );
}

const COMMON =
  /^(?:wo)?men$|^(?:children|people|world|nation|country|city|company|state|year|week|month|today|tomorrow|yesterday|tonight|mother|father|parliament|government|king|queen|president|minister)$/;

/** With "by", "against" or "'s" a word with a capital is somebody's or something's name, but for feasts and the like. */
function isNamed({ folded, suffix }: Token, before: string): boolean {
  return !NO_NAMES.has(folded) && (WITH.has(before) || /^[’']s$/.test(suffix));
}

/** "Greenpeace demanded": who says something is somebody, if that is no common noun. */
function isSpeaking({ folded, suffix }: Token, next: Token | undefined, { saying }: LatinLexicon): boolean {
  if (!next || next.isCapital || next.gap !== " " || !saying.has(next.folded) || suffix !== "") return false;
  return !/s$|men$|people$|(?:ment|tion|ing|hood|ship|ity|nce)$/.test(folded) && !NOBODY.has(folded);
}

/** Common nouns that stand without an article. */
const NOBODY = new Set(
  "police staff parliament congress opposition research data nature mum dad mother father everybody somebody anybody someone anyone word reports media labour crowd counsel evidence none neither either".split(
    " ",
  ),
);

const WITH = new Set(
  `to by with against for from between joined than beat beats defeat defeated face faces host hosts hosted join joins thrashed
  edged sue sued acquire acquired buy bought backed accused blamed told asked urged thanked praised supplies`.split(
    /\s+/,
  ),
);
/** The first word of a sentence or quotation has a capital anyway. */
export function isFirst({ first }: Run, { gap }: Token): boolean {
  return first === 0 || /[.!?:“"«„(‘]\s*$|\s['’]$|\s[-–—]\s$/.test(gap);
}

/** "outside the Maasvlakte" */
const BESIDE = new Set("outside inside near beside across".split(" "));

const DIRECTIONS = new Set(
  "west east north south outskirts suburb streets centre center coast people".split(" "),
);

const IN = new Set(
  "in near nearby at around outside across off into towards toward visit visits visited toured reached left".split(
    " ",
  ),
);

/** A Turkish name in the locative is a place's. */
function kindOf({ suffix, text }: Token): Spot["kind"] {
  if (/^\p{Lu}{2,}$/u.test(text)) return "organization";
  return /^[’'](?:n?[dt][ae]n?)(?:ki)?$/u.test(suffix) ? "place" : "organization";
}
