/** The subject of a Turkish sentence that tells what somebody says. */
import { words } from "#core/language/fold.ts";
import type { Actor } from "./actors.ts";
import { TURKISH } from "./lexicon.ts";
import { bodyNamed, type Here, holderOf, isPersonOrBody, type Scene } from "./scene.ts";
import type { Line } from "./spot.ts";
import { isJoined } from "./tokens.ts";

/** Whoever speaks: named in the nominative, by an office, or on everybody's mind. */
export function speakerOf(scene: Scene): Actor | undefined {
  const { line, here } = scene;
  const people = here.filter(({ actor, start }) => isPersonOrBody(actor) && !scene.isQuoted(start));
  const free = people.filter(({ suffix }) => suffix === "");
  const subject = free.find((one, at) => {
    const next = free.slice(at + 1).find(({ actor: { kind } }) => kind === "person");
    return !isOwner(one, next, line.text);
  });
  // "Aynı yetkili": somebody without a name, whose words came before.
  if (UNNAMED.test(line.text)) return scene.last;
  const office = officeFirst(scene, subject?.from ?? line.text.length);
  if (office) return office;
  if (subject) return subject.actor;
  // The person of a verb is enough: whoever the sentence before was about goes on.
  return !scene.beginsInside && hasOtherSubject(line) ? undefined : scene.center;
}

/** "Kuzey Yatırım ekonomisti Ece Kaya", "… Odası (ASO) Başkanı Ali Kaya": a body before whoever is somebody there. */
function isOwner({ end, actor }: Here, next: Here | undefined, text: string): boolean {
  if (!next) return false;
  const between = text.slice(end, next.from);
  // Two people beside each other are told apart by an office: "DEM Parti milletvekili Ece Aslan".
  if (
    actor.kind === "person" &&
    !words(between).some((word) => TURKISH.offices.has(word) || TURKISH.titles.has(word))
  )
    return false;
  return (
    between.length < OWNED_WITHIN &&
    /^\)? ?(?:\([^)]*\) ?)?(?:\p{L}+[ıiuü] ?){0,3}(?:(?:[Pp]rof|[Dd]r|[Dd]oç)\. ?)*$/u.test(between) &&
    !/ (?:ile|ve|ise|da|de) /.test(between)
  );
}

const OWNED_WITHIN = 60;

/** "Görgü tanıkları, …": somebody who has no name. Whoever does something stands first, before a comma or in the plural. */
function hasOtherSubject({ text, tokens }: Line): boolean {
  const outside = text.search(/["“«]/);
  if (outside === 0) return false;
  const first = tokens.slice(0, FIRST).filter(({ end }) => outside < 0 || end <= outside);
  return first.some(
    ({ folded, gap, suffix }, at) =>
      (at > 0 && gap.startsWith(",") && !IN_CASE.test(first[at - 1]?.folded ?? "")) ||
      (suffix === "" && /l[ae]r[iu]?$/.test(folded)),
  );
}

/** "Açıklamasında, …": where or how, and not who. */
const IN_CASE = /(?:[dt][ae]n?|n[dt][ae]n?|[ae]r[ae]k|ken|[iu]p|yl[ae]|g[oö]re|[iu]n[ae])$/;

const UNNAMED =
  /^(?:Aynı|Söz konusu|Adı geçen) (?:yetkili|kaynak|sözcü|uzman|görevli|isim|haber|açıklama)|^(?:Yetkili|Kaynak|Sözcü)(?:,| )/u;

const FIRST = 5;

/** "Bakan, …": whoever was named as one, where the office begins the sentence and nobody is named with it. */
function officeFirst(scene: Scene, before: number): Actor | undefined {
  const { tokens } = scene.line;
  const body = tokens[0] && tokens[1]?.gap.startsWith(",") ? bodyNamed(tokens[0].folded, scene) : undefined;
  if (body && tokens[0] && tokens[0].end <= before) return body;
  const first = tokens.slice(0, 3).findIndex(({ folded }) => TURKISH.offices.has(folded));
  const office = tokens[first];
  const next = tokens[first + 1];
  // "Cumhurbaşkanı ve AK Parti Genel Başkanı Kaya": the office of whoever is named behind it.
  if (next && (next.folded === "ve" || (next.isCapital && isJoined(next)))) return undefined;
  if (!office || office.end > before || !next || (!next.gap.startsWith(",") && first > 0)) return undefined;
  return holderOf([office.folded], scene);
}
