/**
 * Words that say nothing of what a text is about: articles, prepositions, pronouns, auxiliaries, question
 * words. Beside the written language, the dialects' own: Egyptian above all.
 */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";

export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: list(`
    في من على إلى الى عن مع هذا هذه ذلك تلك الذي التي الذين اللاتي ما ماذا ماهو ماهي بماذا متى أين كيف كم لماذا هل أي من
    هو هي هم هما كان كانت يكون تكون قد لقد كل بعض غير بين عند حين حيث ثم أو أم إن أن لا لم لن ليس إلا بعد قبل
    خلال أثناء منذ حتى كما لكن بل فيها فيه منها منه عليه عليها له لها لهم به بها أنه أنها وهو وهي إذا تم يتم
    ولم ولا وقد وكان وكانت اي ايه إيه فين مين ليه امتى إمتى ازاي إزاي اللي ده دي دول كده يعني بتاع بتاعت علشان
    عشان هوه شو وين وش ليش شنو هاد هادا`),
  en: list(`
    a an the of in on at by for to from with and or is are was were be been being do does did has have had it
    its this that these those what which who whom whose when where why how many much as not no than then there
    their they he she his her him will would can could may might about into over after before between during
    i me my we us our you your whats whos im`),
  tr: list(`
    ve ile bir bu şu o da de ki mi mı mu mü ne nedir kim kimdir kimin hangi hangisi nerede nereye nereden nasıl
    niçin neden niye kaç zaman için gibi kadar daha en çok her olan olarak olduğu oldu olmuştur vardır var yok
    ise ya veya ama fakat ancak sonra önce göre tarafından ilk hangileri nelerdir kimdi kimlerdir nedeni
    hangisidir neler neyi kimi kime kimle neymiş nerde`),
};

function list(text: string): ReadonlySet<string> {
  return new Set(words(text));
}
