/** Whether a text tells how many or how much of something there is. */
import { words } from "#core/language/fold.ts";
import { monthOf } from "#core/language/months.ts";

/** Numbers in words, and words for many; one is mostly no number. */
const AMOUNTS = new Set(
  words(`
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands
    million millions billion billions trillion dozen dozens half third thirds quarter percent double triple
    اثنان اثنين اثنتان اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرين عشرون ثلاثين أربعين
    خمسين مئة مائة مئات مئتين مئتي ألف آلاف ألفين ألفي مليون ملايين مليونين مليار مليارات عشرات نصف ثلث ثلثا ثلثي ربع بالمئة بالمائة ضعف
    iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli yüz yüzlerce bin binlerce milyon milyonlarca milyar onlarca
    yarısı yarı üçte dörtte çeyrek yüzde katı`),
);

/** A number that is no year and no day of a month, in digits or words. */
export function tellsAmount(text: string): boolean {
  const tokens = words(text);
  return tokens.some((token, at) => {
    if (AMOUNTS.has(token)) return true;
    if (!/^\d/.test(token) || /^(?:19|20)\d\d$/.test(token)) return false;
    return ![tokens[at - 1], tokens[at + 1]].some(
      (each) => each !== undefined && monthOf(each) !== undefined,
    );
  });
}
