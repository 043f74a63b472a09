/** True sentences with somebody else in them: the worst fault is to say that the source says this. */
import { expect, test } from "vitest";
import { type Checked, checkText } from "#core/claim/check.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { readLibrary } from "#core/story/library.ts";
import { type Fact, factsOf, type Named } from "#core/story/story.ts";
import { CONCEPTS as concepts, LIBRARY, ROOT } from "../../bot.ts";

const [whole = expect.fail("expected a story in data/, found none")] = LIBRARY.stories.values();

function judge(claim: string, language: Language): Checked["verdict"] {
  const { sentences } = checkText(claim, language, { story: whole, concepts });
  return sentences.find(({ verdict }) => verdict !== "none")?.verdict ?? "none";
}

/** Of those whom nobody in the story could be. */
const STRANGERS: Readonly<Record<Language, readonly string[]>> = {
  ar: ["اليونان", "أنجيلا ميركل", "شركة بوينغ", "برلين", "البحرية الفرنسية"],
  en: ["Greece", "Angela Merkel", "Lockheed Martin", "Berlin", "the French Navy"],
  tr: ["Yunanistan", "Angela Merkel", "Lockheed Martin", "Berlin", "Fransız Donanması"],
};

/** What a fact says, each time with one name in it replaced by another. */
function withOthers(fact: Fact, language: Language): string[] {
  const text = fact.text[language] ?? "";
  return whole.named.flatMap((named) => {
    const spelling = spellingIn(text, named, language);
    const others = whole.named
      .filter((other) => other.kind === named.kind && !other.unnamed)
      .map((other) => other.name[language] ?? "");
    return spelling === undefined
      ? []
      : [...others, ...STRANGERS[language]]
          .filter((other) => other !== "" && !text.includes(other))
          .map((other) => text.replace(spelling, other));
  });
}

function spellingIn(text: string, { name, aliases }: Named, language: Language): string | undefined {
  const isWord = (spelling: string) =>
    spelling.length > 2 && new RegExp(`(?<!\\p{L})${spelling}(?!\\p{L})`, "u").test(text);
  return [name[language] ?? "", ...aliases].find(isWord);
}

/** Each of so many is looked at; all of them show the same. */
const STRIDE = 3;

/** In up to so many of a hundred it is said all the same, some of which are true of the other, too. It may only get less. */
const FALSELY = 3.3;

test.for(LANGUAGES)(
  "of its own sentences in %s with another name, hardly any is said to be in the source",
  (language) => {
    const claims = factsOf(whole)
      .filter(({ fact }) => fact !== "line")
      .flatMap((fact) => withOthers(fact, language))
      .filter((_, at) => at % STRIDE === 0);
    const falsely = claims.filter((claim) => judge(claim, language) === "in-source");
    expect(claims.length).toBeGreaterThan(100);
    expect((100 * falsely.length) / claims.length).toBeLessThanOrEqual(FALSELY);
  },
);

test.for<readonly [what: string, language: Language, claim: string]>([
  [
    "what another said",
    "ar",
    "قال عمرو صقر إن اللقاء يأتي في إطار حرص القوات المسلحة المصرية على توثيق التعاون العسكري",
  ],
  [
    "what another said",
    "en",
    "Kadıoğlu said the meeting reflected the Egyptian Armed Forces' commitment to stronger military cooperation",
  ],
  [
    "what another said",
    "tr",
    "Erdoğan, Mısır ile Türkiye arasında birçok bölgesel meselede görüş yakınlığı bulunduğunu söyledi",
  ],
  [
    "another's title",
    "ar",
    "أشار قائد القوات الجوية المصرية الفريق أول ضياء جمال قاضى أوغلو إلى عمق علاقات الشراكة",
  ],
  [
    "another's title",
    "en",
    "Turkish Air Force commander Lt. Gen. Amr Saqr stressed the importance of coordinating efforts",
  ],
  [
    "another's title",
    "tr",
    "Türk Hava Kuvvetleri Komutanı Korgeneral Amr Sakr, çabaların eş güdüm içinde yürütülmesinin önemini vurguladı",
  ],
  [
    "an office that nobody holds",
    "ar",
    "شدد قائد القوات المسلحة المصرية الفريق عمرو صقر على أهمية تنسيق الجهود",
  ],
  [
    "an office that nobody holds",
    "en",
    "The commander of the Egyptian Armed Forces met his Turkish counterpart in Cairo",
  ],
  [
    "an office that nobody holds",
    "tr",
    "Mısır Silahlı Kuvvetleri Komutanı Kahire'de Türk mevkidaşıyla görüştü",
  ],
  ["a place that is not told", "ar", "المركبات الأرضية المسيّرة تُصنع في تركيا"],
  ["a place that is not told", "en", "Ground vehicles are made in Turkey"],
  ["a place that is not told", "tr", "İnsansız kara araçları Türkiye'de üretiliyor"],
  ["another coast", "ar", "دارت المناورات البحرية قبالة سواحل مصر"],
  ["another coast", "en", "The naval exercise took place off the coast of Egypt"],
  ["another coast", "tr", "Deniz tatbikatı Mısır açıklarında yapıldı"],
  ["a place that somebody went to", "en", "Saqr visited Turkey and met Kadioglu"],
  ["another thing", "tr", "HAVELSAN tank üretiyor"],
  ["another thing", "en", "Turkey and Egypt agreed to make warships"],
  ["an end where it began", "en", "Havelsan stopped making ground vehicles"],
  ["a beginning where it ended", "ar", "بدأ التدريب البحري في سبتمبر"],
  ["a beginning where it ended", "tr", "Deniz tatbikatı eylülde başladı"],
  ["a price", "en", "Turkey will give Egypt drones for free"],
  ["what was first", "ar", "لأول مرة مصر وتركيا توقعان اتفاقية تعاون عسكري"],
  ["what was first", "en", "The naval exercise was the first of its kind"],
  ["what was first", "tr", "Mısır ve Türkiye ilk kez askeri iş birliği anlaşması imzaladı"],
  ["what is largest", "en", "The largest naval exercise was held in Turkish waters"],
  ["one alone", "ar", "مصر وحدها ستصنع المسيّرات"],
  ["one alone", "en", "Only Egypt will make the drones"],
  ["one alone", "tr", "İHA'ları yalnızca Mısır üretecek"],
  ["another rank", "en", "Kadıoğlu is a lieutenant general"],
])("%s is not in the source, in %s: %s", ([, language, claim]) => {
  expect(["differs", "not-in-source"]).toContain(judge(claim, language));
});

test.for<readonly [language: Language, claim: string]>([
  [
    "ar",
    "قال المتحدث العسكري المصري إن قائد القوات الجوية التركية قام بجولة تفقدية في وحدات القوات الجوية المصرية",
  ],
  ["en", "Egyptian Air Force commander Lt. Gen. Amr Saqr stressed the importance of coordinating efforts"],
  ["en", "Havelsan makes unmanned ground vehicles with the Qader plant in Egypt"],
  ["en", "The naval exercise took place off the coast of Turkey"],
  [
    "tr",
    "Mısır Hava Kuvvetleri Komutanı Korgeneral Amr Sakr, çabaların eş güdüm içinde yürütülmesinin önemini vurguladı",
  ],
])("what is so stays in the source, in %s: %s", ([language, claim]) => {
  expect(judge(claim, language)).toBe("in-source");
});

test.for(LANGUAGES)(
  "what a story says in %s in its own words is in its source, whatever it is about",
  (language) => {
    const bridges = readLibrary(`${ROOT}tests/fixtures/stories`).stories.values();
    for (const story of [whole, ...bridges])
      for (const { fact, text, evidence } of factsOf(story)) {
        const own = fact === "role" || fact === "line" ? undefined : text[language];
        const sentences = evidence.flatMap(({ source, sentence }) =>
          source.language === language ? [sentence.text] : [],
        );
        for (const claim of [own, ...sentences]) {
          if (claim === undefined) continue;
          const { sentences: checked } = checkText(claim, language, { story, concepts });
          expect([claim, checked.map(({ verdict }) => verdict)]).toEqual([
            claim,
            checked.map(() => expect.stringMatching(/^(?:in-source|none)$/)),
          ]);
        }
      }
  },
);

test.for<readonly [language: Language, claim: string]>([
  ["en", "Egypt and Turkey did not sign a military cooperation agreement"],
  ["tr", "Mısır ile Türkiye askeri iş birliği anlaşması imzalamadı"],
  ["ar", "لم توقّع مصر وتركيا اتفاقية تعاون عسكري"],
])("the same words with a denial among them are not, in %s: %s", ([language, claim]) => {
  expect(judge(claim, language)).not.toBe("in-source");
});
