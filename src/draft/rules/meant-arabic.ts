/** Whom Arabic news means by a word for somebody: the minister, the man, the engineer in his thirties. */
import { fold } from "#core/language/fold.ts";
import type { Actor } from "./actors.ts";
import { ARABIC } from "./lexicon.ts";
import { holderOf, type Scene } from "./scene.ts";
import { officesOf } from "./titled-arabic.ts";
import type { Token } from "./tokens.ts";

/** "قال الوزير إن": one who was named before; "قال وزير النقل" is another one, and "السفير الإيطالي" one of Italy. */
export function heldAgain(scene: Scene, at: number): Actor | undefined {
  const { tokens } = scene.line;
  const [office, after] = [tokens[at], tokens[at + 1]];
  if (!office || !/^ال/.test(office.folded)) return undefined;
  const holder = holderOf(officesOf(office), scene);
  // "السفير الإيطالي", "الكاتب العام": which one, as was told before.
  if (AGED.test(after?.folded ?? "")) return whoeverIsMeant(scene, tokens[at - 1]);
  const isTold = /^ال/.test(after?.folded ?? "") && fold(holder?.role ?? "").includes(after?.folded ?? "");
  if (after && !isOpen(after) && !isTold && !AGAIN.test(office.folded)) return undefined;
  return holder ?? (AGAIN.test(office.folded) ? whoeverIsMeant(scene, tokens[at - 1]) : undefined);
}

/** "يروي الرجل السبعيني", "تقول السيدة": whom the text was about, by a word for anybody. */
const AGAIN = /^ال(?:رجل|مراه|سيده|شاب|شابه|فتاه|عجوز|ام|اب|ارمله|مسن|مسنه|ناجي|ناجيه|سايق|صياد|فلاح|مزارع)$/;

/** "المهندس الثلاثيني" */
const AGED = /^ال(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)يه?$/;

function whoeverIsMeant(scene: Scene, verb: Token | undefined): Actor | undefined {
  const fits = (actor: Actor) =>
    actor.kind === "person" && !isOtherGender(verb?.folded ?? "", tellingGender(actor));
  return [scene.center, scene.last].find((actor) => actor !== undefined && fits(actor));
}

/** A word with which something else begins than more of a name or office. */
export function isOpen({ folded, gap }: Token): boolean {
  return (
    ARABIC.that.has(folded) ||
    (ARABIC.stops.has(folded) && !COUNTED.test(folded)) ||
    /[:«"“،]/.test(gap) ||
    /^(?:لل|[بل])\p{L}{3}/u.test(folded)
  );
}

/** The first word of an office or rank, or of a body's name. */
export function tellingGender({ kind, name, role, rank }: Actor): string | undefined {
  return (kind === "organization" ? name : (rank ?? role))?.split(" ")[0];
}

/** "قالت" is said of a woman; somebody whose office has no feminine ending is none. */
export function isOtherGender(verb: string, office: string | undefined): boolean {
  if (office === undefined) return false;
  const bare = verb.replace(/^[وف](?=\p{L}{3})/u, "");
  // "تقول" is what "يقول" is of a man; "تساءل" and "يلفت" are a man's as well.
  const isPast = /ت$/.test(bare) && (ARABIC.saying.has(bare.slice(0, -1)) || ARABIC.hers.has(bare));
  const isHers = isPast || (/^ت/.test(bare) && ARABIC.saying.has(bare.replace(/^ت/, "ي")));
  return isHers !== /ة$|تها?$/.test(office);
}

/** "وأكد ثلاثة شهود", "وأكدت نتيجة الفحص": among the words that no name has, those that are somebody or something. */
const COUNTED =
  /^(?:نتيجه|احد|احدي|واحد|واحده|اثنان|اثنين|ثلاث|ثلاثه|اربع|اربعه|خمس|خمسه|ست|سته|سبع|سبعه|ثماني|ثمانيه|تسع|تسعه|عشر|عشره|عشرين|ثلاثين|ميه|ميات|الف|الاف|مليون|ملايين|كل|بعض)$/;
