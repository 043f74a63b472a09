/** Turkish: the verb of saying ends the sentence, the speaker begins it; "X'e göre". */
import type { Actor } from "./actors.ts";
import { TURKISH } from "./lexicon.ts";
import type { Here, Scene } from "./scene.ts";
import { speakerOf } from "./speaker-turkish.ts";
import { accordingTo, belongingTo, statedBy, toldThrough, wordsOf } from "./stated-turkish.ts";
import type { Token } from "./tokens.ts";

/** Who says something in the sentence. */
export function speakersInTurkish(scene: Scene): Actor[] {
  const parts = partsOf(scene);
  return parts.flatMap((part) => {
    const speaker = speakerIn(part);
    return speaker ? [speaker, ...besideSpeaker(part, speaker)] : [];
  });
}

/** "Ece Kaya ve Ali Öz … söyledi": who is named with "ve" beside whoever speaks. */
function besideSpeaker({ line: { text }, here, isQuoted }: Scene, speaker: Actor): Actor[] {
  const own = here.find(({ actor }) => actor === speaker);
  const other =
    own?.suffix === "" &&
    here.find(
      ({ actor, from, end, suffix, start }) =>
        actor.kind === own.actor.kind &&
        suffix === "" &&
        !isQuoted(start) &&
        / ve $/.test(text.slice(own.end, from)) &&
        from - own.end < 5 &&
        /^(?:,| (?!ile ))/.test(text.slice(end)),
    );
  return other ? [other.actor] : [];
}

function speakerIn(scene: Scene): Actor | undefined {
  const stated =
    accordingTo(scene) ?? statedBy(scene) ?? toldThrough(scene) ?? belongingTo(scene) ?? wordsOf(scene);
  if (stated) return stated;
  const told = toldBy(scene);
  // "… belirten Çelik, … dedi": the subject of both.
  if (isSaying(scene)) return told?.suffix === "" ? told.actor : speakerOf(scene);
  const { tokens, text } = scene.line;
  return tokens.some((_, at) => isWhileSaying(tokens, at, text))
    ? (told?.actor ?? speakerOf(scene))
    : undefined;
}

/** "Dilmen … söylerken, Karan … savundu": two people, each with a clause. */
function partsOf(scene: Scene): Scene[] {
  const { line, here } = scene;
  const at = line.tokens.findIndex(
    ({ folded }, index) => /[aeiu]rken$/.test(folded) && line.tokens[index + 1]?.gap.startsWith(","),
  );
  const end = line.tokens[at]?.end ?? 0;
  const later = here.filter(
    ({ start, suffix, actor }) => start > end && suffix === "" && actor.kind === "person",
  );
  if (at < 0 || later.length === 0) return [scene];
  const verb = line.tokens[at];
  const first = verb
    ? [...line.tokens.slice(0, at), { ...verb, folded: verb.folded.replace(/ken$/, "") }]
    : [];
  return [
    {
      ...scene,
      line: { ...line, text: line.text.slice(0, end), tokens: first },
      here: here.filter(({ start }) => start < end),
    },
    {
      ...scene,
      line: { ...line, tokens: line.tokens.slice(at + 1) },
      here: here.filter(({ start }) => start > end),
    },
  ];
}

/** "… diye anlatan Çelik'in gözleri doldu": whoever stands right behind the participle, in any case. */
function toldBy({ line: { tokens, text }, here }: Scene): Here | undefined {
  const at = tokens.findIndex(
    (token, index) => /[ae]n$/.test(token.folded) && isWhileSaying(tokens, index, text),
  );
  const [verb, last] = [tokens[at], tokens[Math.min(at + NAMED_WITHIN, tokens.length - 1)]];
  if (!verb || !last) return undefined;
  return here.find(({ from, actor }) => from > verb.start && from <= last.start && actor.kind === "person");
}

/** How many of the last words the verb may stand among: "dedi", "diye konuştu", "söyledi: …". */
const LAST = 4;

function isSaying({ line: { text, tokens } }: Scene): boolean {
  // What is quoted after the verb does not end the sentence: Yılmaz şunları söyledi: "…"
  const colon = text.search(/:\s*["“«]/);
  const told = colon < 0 ? tokens : tokens.filter(({ end }) => end <= colon);
  const last = told.slice(-LAST);
  const isOne = last
    .slice(-2)
    .some(
      ({ folded }) =>
        TURKISH.saying.has(folded) && (!TURKISH.afterClause.has(folded) || isClause(text, last)),
    );
  return isOne || isWithQuotation(told, colon) || isOfTwo(last, text) || isOpinion(last);
}

/** "… sınavın başladığı görüşünde", "… kanaatinde" */
function isOpinion(last: readonly Token[]): boolean {
  const [before, opinion] = last.slice(-2);
  return opinion !== undefined && OPINION.test(opinion.folded) && TOLD_OF.test(before?.folded ?? "");
}

const OPINION =
  /^(?:gorus|kani|kanaat|dusunce|inanc|fikr|iddia|umud|beklenti|endise|kaygi|temenni|savi)(?:s?[iu]n|nde)?(?:d[ae])?(?:y?d[iu]|ler|lar)?$/;
const TOLD_OF = /(?:[dt][iu]g|acag|eceg)[iu]$|m[ae]s[iu]$|[dt][iu]kl[ae]r[iu]$|yonunde$|gerekt[iu]gi$/;

/** "…" diye espri yaptı; Sert temkinli: "…". */
function isWithQuotation(told: readonly Token[], colon: number): boolean {
  const isNamed = told.some(({ isCapital }) => isCapital);
  if (colon >= 0) return isNamed;
  return told.slice(-LAST).some(({ folded, gap }) => folded === "diye" && /["”»]/.test(gap));
}

/** "ifade etti": the words before the verb, and the verb in any form. */
function isOfTwo(last: readonly Token[], text: string): boolean {
  return last.some(({ folded }, at) => {
    const before = ` ${last
      .slice(0, at)
      .map((token) => token.folded)
      .join(" ")}`;
    return TURKISH.sayingTwo.some(
      (two) =>
        two.verb.test(folded) &&
        before.endsWith(` ${two.before}`) &&
        (!AFTER_CLAUSE.has(two.before) || isClause(text, last)),
    );
  });
}

/** Of two words, those that say something only after a clause: "planı kabul etti" tells of no words. */
const AFTER_CLAUSE = new Set(
  "kabul ilan talep garanti teyit itiraz tahmin arzu davet tebrik takdir tehdit protesto itham tarif tasvir taahhut vaat teklif tespit not tekrar soz dua isyan endise merak analiz bilgi yanit cevap tepki ornek mesaj umut ortaya rapor ilave sitem".split(
    " ",
  ),
);

const TOLD =
  /(?:[dt][iu]g|acag|eceg|m[ae]s)[iu]n[iu]$|m[ae]kl[ae]$|(?:[dt][iu]k|acak|ecek|m[ae])l[ae]r[iu]n[iu]$/;

/** What is said ends in -diğini, -eceğini or -mesini, or stands in quotation marks. */
function isClause(text: string, last: readonly Token[]): boolean {
  return /["“«]/.test(text) || last.some(({ folded }) => TOLD.test(folded)) || isOfWords(last);
}

/** "Söylentilerden yakındı", "iddialarını reddetti": what was said before, or a verb that is only said of words. */
function isOfWords(last: readonly Token[]): boolean {
  const [before, verb] = last.slice(-2);
  if (!before || !verb) return false;
  return (
    (/^(?:yakin|dert|sikayet|hayiflan)/.test(verb.folded) && /[dt][ae]n$/.test(before.folded)) ||
    (/^(?:reddet|reddedi|yalanl)/.test(verb.folded) && SAID_BEFORE.test(before.folded)) ||
    /^(?:sucl|lanetl)/.test(verb.folded)
  );
}

const SAID_BEFORE =
  /^(?:iddia|suclama|elestiri|soylenti|haber|itham|ihtimal|yorum|soru|sikayet|teklif|oneri|talep|cagri|eles)\p{L}*$/u;

/** "…olduğunu anlatan", "…diyerek": right after what is said. */
function isWhileSaying(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !TURKISH.whileSaying.has(token.folded)) return false;
  // "binayı yenilemesini öngören plan": a thing, where nobody is named after it.
  const isNamed = tokens.slice(at + 1, at + 1 + NAMED_WITHIN).some(({ isCapital }) => isCapital);
  // "… diyen sanatçı": somebody, though nobody says the name.
  const noun = tokens[at + 1]?.folded ?? "";
  const isSomebody = TURKISH.crafts.has(noun) || TURKISH.offices.has(noun) || TURKISH.titles.has(noun);
  if (!/[ae]r[ae]k$/.test(token.folded) && !isNamed && !isSomebody) return false;
  return (
    before.folded === "diye" ||
    TOLD.test(before.folded) ||
    /["”»],?\s+$/.test(text.slice(before.start, token.start))
  );
}

const NAMED_WITHIN = 5;
