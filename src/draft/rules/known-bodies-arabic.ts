/** Bodies that Arabic papers call by a name of their own, which no ministry's or company's first word shows. */
import { fold, words } from "#core/language/fold.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined } from "./tokens.ts";
import { isPeople, startOf, unjoined } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

const KNOWN = `
  الدفاع المدني، الهلال الأحمر، الصليب الأحمر، الصليب الأحمر الدولي، محافظة الغابات، الحماية المدنية، الوقاية المدنية، الأمن العام، الأمن الوطني، الأمن الداخلي، الدرك الوطني، الدرك الملكي، الطيران المدني، الحرس الثوري،
  خفر السواحل، النيابة العامة، النيابة العسكرية، الادعاء العام، الطب الشرعي، الضمان الاجتماعي، الديوان الملكي، الديوان الأميري، القصر الملكي، البيت الأبيض، الخزانة الأميركية، الخزانة الأمريكية،
  البنك الدولي، البنك المركزي، الكونغرس، الكنيست، الكرملين، البنتاغون، الفاتيكان، الأزهر، الأزهر الشريف، حماس، طالبان، الناتو، الإنتربول، الدوما،
  أوبك، أونروا، الأونروا، اليونسكو، يونسكو، اليونيسف، يونيسف، اليونيفيل، يونيفيل، أوتشا، الفيفا، فيفا، يويفا، الكاف، ناسا، أوكسفام، أطباء بلا حدود، هيومن رايتس ووتش، مراسلون بلا حدود،
  فرانس برس، رويترز، أسوشيتد برس، الأسوشيتد برس، بلومبرغ، الأناضول، بي بي سي، سي إن إن، نيويورك تايمز، واشنطن بوست، فايننشال تايمز، وول ستريت جورنال، الغارديان، لوموند، هآرتس،
  أرامكو، أدنوك، سوناطراك، سونلغاز، غوغل، جوجل، مايكروسوفت، آبل، ميتا، أمازون، فيسبوك، إنتل، إنفيديا، تسلا، إيرباص، بوينغ، سبيس إكس، سامسونغ، هواوي، إكسون موبيل، شيفرون، توتال إنرجيز، روساتوم، غازبروم، تويوتا، فولكسفاغن، رينو، ستيلانتس، نتفليكس، أوبن إيه آي، علي بابا، بايدو`;

/** Every known body by its folded words. */
const BY_START = Map.groupBy(
  KNOWN.split("،").map((name) => words(fold(name))),
  ([first = ""]) => first,
);

/** Most words of a known body's name. */
const MOST_OF_KNOWN = 4;

/** "الدفاع المدني السوداني", "فرانس برس": a body of a name of its own, and of which country. */
export function knownAt({ text, tokens }: Line, at: number): Spot | undefined {
  const head = tokens[at];
  const rest = tokens.slice(at + 1, at + MOST_OF_KNOWN);
  // "بابل" is a town, and no firm behind "in".
  const forms = head && head.folded.length > 4 ? formsOf(head.folded) : [head?.folded ?? ""];
  const form = forms.find((each) => knownBody([each, ...rest.map(({ folded }) => folded)]) > 0);
  if (!head || form === undefined) return undefined;
  const length = knownBody([form, ...rest.map(({ folded }) => folded)]);
  const next = tokens[at + length];
  const isOfPeople = length > 1 && next !== undefined && isJoined(next) && isPeople(next);
  const last = tokens[at + length - (isOfPeople ? 0 : 1)];
  if (!last) return undefined;
  const start = startOf(head, (each) => each === form);
  return { kind: "organization", name: unjoined(text.slice(start, last.end)), start, end: last.end };
}

/** How many words the known body has that begins with some folded ones; 0 for none. */
export function knownBody(folded: readonly string[]): number {
  const all = BY_START.get(folded[0] ?? "") ?? [];
  const fits = all.filter((name) => name.every((word, at) => folded[at] === word));
  return Math.max(0, ...fits.map(({ length }) => length));
}
