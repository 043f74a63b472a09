import { expect, test } from "vitest";
import type { Language } from "#core/language/language.ts";
import { outline } from "#core/story/sentences.ts";
import { draft } from "../../../bench/draft/draft.ts";
import { FLOORS, KINDS, measured, summed, TEXTS, USES, wantedOf } from "../../../bench/draft/measure.ts";
import { findFacts } from "../../../src/draft/rules/find.ts";

test("there are as many texts in each language, and as many of those that no rule was written on", () => {
  const languages = (names: readonly string[]) => Object.groupBy(names, (name) => name.slice(0, 2));
  const counts = Object.values(languages(TEXTS)).map((names = []) => names.length);
  expect([...new Set(counts)]).toEqual([22]);
  const kept = TEXTS.filter((name) => wantedOf(name).use === "report");
  expect(Object.values(languages(kept)).map((names = []) => names.length)).toEqual([3, 3, 3]);
});

test.for(KINDS)("the rules find %s as well as they did", (kind) => {
  for (const use of USES) {
    const texts = TEXTS.filter((name) => wantedOf(name).use === use);
    const { found, right } = summed(texts.map((name) => measured(name)[kind]));
    expect(found).toBeGreaterThanOrEqual(FLOORS[use][kind].found);
    expect(right).toBeGreaterThanOrEqual(FLOORS[use][kind].right);
  }
});

test("whoever works on the rules sees what they miss, by language and by name", async () => {
  const lines: string[] = [];
  expect(await draft(["--missed"], (line) => lines.push(line))).toBe(true);
  const out = lines.join("\n");
  expect(out).toMatch(/statements found +\d+\/\d+ +\d+ %/);
  expect(out).toMatch(/of sure ones +\d+\/\d+ +\d+ %/);
  expect(out).toMatch(/ {2}actors: not found: \S/);
  expect(out).toContain("All goals are met.");
  await expect(draft(["--loud"], () => undefined)).rejects.toThrow("expected nothing or --missed");
});

const SPOKEN: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    "en",
    '"You knew them. You sat at their tables," Judge Imogen Hale told him.',
    ["1 Imogen Hale", "2 Imogen Hale"],
  ],
  ["en", "The Water Agency, which watches over rivers in Britain, said it would act.", ["1 Water Agency"]],
  ["en", "Mara Lund, an analyst at Oslo-based Fjord Research, said prices would fall.", ["1 Mara Lund"]],
  ["en", "Marta Figueira of Clean Tejo said that the air was bad.", ["1 Marta Figueira"]],
  ["en", "Ghent Police have asked anyone who saw the car to come forward.", ["1 Ghent Police"]],
  ["en", "Colonel Otto Stein and Mayor Selma Kaya left. Nobody was hurt.", []],
  ["ar", "وأعلن محاميه، قحطان الزبيدي، عزمه الطعن في الحكم.", ["1 قحطان الزبيدي"]],
  ["ar", "بكت أم علي. وقالت: «لا أريد تعويضاً. أريد أسماءهم».", ["2 أم علي", "3 أم علي"]],
  ["ar", "ونعاه وزير الثقافة غسان مطر في بيان قال فيه إن السينما خسرت.", ["1 غسان مطر"]],
  ["ar", "وزار وزير الصحة سامي حداد المدينة. إلا أن مصدراً في الوزارة أكد أن الزيارة قصيرة.", []],
  ["tr", "Yazar Ece Kaya bir kitap yazdı. Kitabın geç çıktığını söylüyor.", ["2 Ece Kaya"]],
  ["tr", "Deniz Şirketi'nden yapılan açıklamada hattın yenilendiği savunuldu.", ["1 Deniz Şirketi"]],
  ["tr", '"Geç kaldık" diyen Bakan Ali Kaya, kentten ayrıldı.', ["1 Ali Kaya"]],
  ["tr", "Vali Ece Kaya kente geldi. Görgü tanıkları, yangının söndüğünü anlattı.", []],
  ["tr", "Tarım Bakanlığının kararını Vali Ece Kaya açıkladı.", []],
  ["en", '"Cheap words," Joe March said.', ["1 Joe March"]],
  ["en", "Ada Lund of Redfern called the price “full”.", ["1 Ada Lund"]],
  ["en", "The High Court heard that Kay Lund had told a nurse to wait.", []],
  ["en", 'Ada Lund, who leads the "quiet" talks, accused Ferro Bank of hiding.', ["1 Ada Lund"]],
  ["en", "Calder Council met. According to the council, it was late.", ["2 Calder Council"]],
  ["en", 'Kay Lund was blunt: "We lost."', ["1 Kay Lund"]],
  ["ar", "ولم ترد وزارة الصحة على طلب للتعليق.", []],
  ["ar", "وقال المدير التنفيذي لشركة «النور» كريم داود إن السعر مرتفع.", ["1 كريم داود"]],
  ["ar", "ونقلت وكالة الأنباء عن شقيقته سميرة الحلبي أن الحكم صدر.", ["1 سميرة الحلبي"]],
  ["ar", "قالت حليمة الطرابلسي (64 عاماً) إنها بخير.", ["1 حليمة الطرابلسي"]],
  ["ar", "ويُتوقع أن يزور رئيس الحكومة سامي حداد المدينة.", []],
  ["ar", "أما كبير الخبراء في الشركة أرلان داود فرأى أن السوق هادئة.", ["1 أرلان داود"]],
  ["tr", "Ada Yatırım ekonomisti Ece Kaya, fiyatların düşeceğini söyledi.", ["1 Ece Kaya"]],
  ["tr", "Liman Odası (LO) Başkanı Ali Kaya, işlerin durduğunu savundu.", ["1 Ali Kaya"]],
  [
    "tr",
    "Ece Kaya fiyatı düşük bulduğunu söylerken, Ali Demir bunun yettiğini savundu.",
    ["1 Ece Kaya", "1 Ali Demir"],
  ],
  ["tr", "Deniz Meclisi, yolun kapatılmasını öngören planı oy çokluğuyla kabul etti.", []],
  ["tr", 'Vali Nihat Ocak kente geldi. Ocak, "Geç kaldık" dedi.', ["2 Nihat Ocak"]],
  ["en", "A spokesperson for the Water Agency, which owns it, said it would end.", ["1 Water Agency"]],
  ["en", "A Ferro Party spokeswoman said it would end.", ["1 Ferro Party"]],
  ["en", "France and the African Union said they would act.", ["1 France", "1 African Union"]],
  ["en", "Champion Ada Lund lost. 'I am gutted,' the 27-year-old Italian wrote.", ["2 Ada Lund"]],
  [
    "en",
    "Ada Lund said the workers' union was 'lost'. 'We wait. We hope,' she added.",
    ["1 Ada Lund", "2 Ada Lund", "3 Ada Lund"],
  ],
  ["en", "Mr Osei was quoted as saying that the mine was safe.", ["1 Osei"]],
  ["en", "Indonesia's disaster agency said three were hurt.", ["1 Indonesia's disaster agency"]],
  ["en", "Police Chief Ann Murray, who has met Kay Lund, said she would go.", ["1 Ann Murray"]],
  [
    "en",
    "The aid coordinator for Chad, Ingrid Solheim, urged both sides to wait at Faya-Largeau.",
    ["1 Ingrid Solheim"],
  ],
  ["en", "The US Navy's Fifth Fleet, based in Bahrain, said it knew.", ["1 Fifth Fleet"]],
  ["en", "Ada Lund, a nurse at the clinic, wondered whether it was safe.", ["1 Ada Lund"]],
  ["en", "Ada Lund met Kay Voss. She said it was late.", ["2 Ada Lund"]],
  ["en", "It was Ada Lund's day, according to a paper in Nature.", []],
  ["en", "Kay Lund pleaded guilty to fraud. Ada Lund called the police.", []],
  ["tr", "Projenin yürütücüsü Ece Kaya ise asıl işin başladığı görüşünde.", ["1 Ece Kaya"]],
  ["tr", "Haberin doğru olmadığı, İletişim Başkanlığı tarafından duyuruldu.", ["1 İletişim Başkanlığı"]],
  ["tr", "Yolun kapalı olduğu Deniz Valiliğince bildirildi.", ["1 Deniz Valiliği"]],
  ["tr", "Çiftçi Ali Öz tarlasını bırakmıyor. “Bize dokunmayın” sözleri de ona ait.", ["2 Ali Öz"]],
  ["tr", "Ece Kaya'nın “Geç kaldık” çıkışı üzerine salon sustu.", ["1 Ece Kaya"]],
  ["tr", "TUA'dan bir yetkiliye göre görüntüler satılacak.", ["1 TUA"]],
  ["tr", "Vali Ece Kaya bu iddiaları reddetti.", ["1 Ece Kaya"]],
  ["tr", "Köylüler söylentilerden yakınıyor; çiftçi Ali Öz söylentilerden yakınıyor.", ["1 Ali Öz"]],
  ["tr", "Nature Geoscience dergisinde yazan Prof. Ece Kaya, gölün kuruduğunu söyledi.", ["1 Ece Kaya"]],
  ["tr", "Xinhua, iki liderin görüştüğünü yazdı.", ["1 Xinhua"]],
  ["tr", "Şarkıcı Ece Kaya sahneye çıktı. “Döndüm” diyen şarkıcı, ağladı.", ["2 Ece Kaya"]],
  [
    "en",
    "Two went down with the Deep Reef Trust's boat, the trust said on Wednesday.",
    ["1 Deep Reef Trust"],
  ],
  ["en", "Nothing will stop it, said Cal Fire spokesman Jonathan Cox.", ["1 Jonathan Cox"]],
  ["en", "It was dug in haste, said U.S. archeologist Kent Reed.", ["1 Kent Reed"]],
  [
    "en",
    "Minister Otto Reed (Voice) said it was over. “So it is,” said the minister.",
    ["1 Otto Reed", "2 Otto Reed"],
  ],
  [
    "en",
    "President Ada Lund said so. Along with Otto Reed, she added that it was over. The police chief, Otto Reed, kept his word. He said it was late.",
    ["1 Ada Lund", "2 Ada Lund", "4 Otto Reed"],
  ],
  [
    "tr",
    "Galatasaray Teknik Direktörü Ece Kaya 1-1 biten maçta hakemin puanlarını aldığını belirtti.",
    ["1 Ece Kaya"],
  ],
  ["tr", "Vali Ece Kaya'nın paylaşımı şöyle: “Yol kapalı.”", ["1 Ece Kaya"]],
  ["tr", "Gençlerin çalıştırıcısı Ali Öz, ''Geç kaldık'' ifadesini kullandı.", ["1 Ali Öz"]],
  [
    "tr",
    "Ali Öz ve Cumhurbaşkanı geldi. Vali Ece Kaya'nın sustuğunu belirten Öz, şunları söyledi: “Hazırız.”",
    ["2 Ali Öz"],
  ],
  ["tr", "Şoför Ali Öz'ün kullandığı otomobile, iddialara göre bir kamyon çarptı.", []],
  ["en", "“It is over,” said Ada Lund and Kay Voss.", ["1 Ada Lund", "1 Kay Voss"]],
  [
    "en",
    "Ada Lund MP said it was loud. In the words of Kay Voss, “it roared”.",
    ["1 Ada Lund", "2 Kay Voss"],
  ],
  ["en", "“We regret it,” read a statement from Ferro Bank.", ["1 Ferro Bank"]],
  ["tr", "Ece Kaya ve Ali Öz yolun kapalı olduğunu söyledi.", ["1 Ece Kaya", "1 Ali Öz"]],
  ["tr", "Vali Ece Kaya şu ifadeleri kullandı: “Yol kapalı. Açacağız.”", ["1 Ece Kaya", "2 Ece Kaya"]],
  ["tr", "Teknik direktör Ece Kaya, hakemi eleştirdi.", []],
];

test.for(SPOKEN)("%s: who says something in “%s”", ([language, text, says]) => {
  const { sentences } = outline(`T\n${text}`, language);
  const { statements } = findFacts(sentences, language);
  expect(statements.map(({ line, speaker }) => `${line} ${speaker.name}`)).toEqual(says);
});

const NAMED: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "ACCRA (Gulf Wire) - Ghana's central bank met.", ["ACCRA", "Ghana", "Ghana's central bank"]],
  [
    "en",
    "Dunmore & Lyle works with the International Monetary Fund. The IMF agreed.",
    ["Dunmore & Lyle", "International Monetary Fund"],
  ],
  ["tr", "Kredi, Avrupa Kalkınma Bankasından sağlanacak.", ["Avrupa Kalkınma Bankası"]],
  ["tr", "Babası Kenan Sönmez ve Şirketin Yönetim Kurulu geldi.", ["Kenan Sönmez"]],
  ["ar", "أصدرت محكمة جنايات الكرخ حكماً على المقاول وليد الجنابي.", ["محكمة جنايات الكرخ", "وليد الجنابي"]],
  [
    "ar",
    "عمل المخرج السينمائي نديم الحلو مع شركة «أعمدة الرافدين».",
    ["نديم الحلو", "شركة «أعمدة الرافدين»"],
  ],
  [
    "en",
    "The New South Wales Council met at St Luke's Hospital.",
    ["New South Wales Council", "St Luke's Hospital"],
  ],
  [
    "en",
    "ARDEN, Norway — The Ferro Trust and the Water Agency met.",
    ["ARDEN", "Norway", "Ferro Trust", "Water Agency"],
  ],
  [
    "tr",
    "Bursa 3. Ağır Ceza Mahkemesi, Nisan Tekeli'yi dinledi.",
    ["Bursa 3. Ağır Ceza Mahkemesi", "Nisan Tekeli"],
  ],
  ["ar", "زار الملك محمد السادس جامعة السلطان قابوس.", ["محمد السادس", "جامعة السلطان قابوس"]],
  [
    "en",
    "Minister of State Khalid Mansoor met Secretary of State for Health Ann Lee.",
    ["Khalid Mansoor", "Ann Lee"],
  ],
  [
    "en",
    "The National Oceanic and Atmospheric Administration and the Department for Environment, Food and Rural Affairs met.",
    ["National Oceanic and Atmospheric Administration", "Department for Environment, Food and Rural Affairs"],
  ],
  ["en", "Sen. Hollis Trumbull, R-Fla., spoke before Hurricane Imelda.", ["Hollis Trumbull"]],
  ["en", "Ms Marsh and Stephen King met at Silver Marsh.", ["Marsh", "Stephen King", "Silver Marsh"]],
  ["en", "They left Space Launch Complex 16 in eastern Gippsland.", ["Space Launch Complex 16", "Gippsland"]],
  [
    "en",
    "NASA Administrator Bill Nye met Governor Dale Castro of Ohio.",
    ["NASA", "Bill Nye", "Dale Castro", "Ohio"],
  ],
  ["en", "Bottom club Pembridge lost on the Shannon estuary.", ["Pembridge", "Shannon"]],
  ["en", "Ada Lund published Salt Hours and won the Turner Prize in Literature.", ["Ada Lund"]],
  ["en", "Lawyers for Meridian Foods met at St Mary's Basilica.", ["Meridian Foods", "St Mary's Basilica"]],
  ["tr", "CHP lideri Ece Kaya ile Ahmet K. geldi.", ["CHP", "Ece Kaya", "Ahmet K."]],
  [
    "tr",
    "Uşak Belediye Başkanı Ece Kaya ve Bolu Valisi Ali Öz, Sayın Başbakanımızla geldi.",
    ["Ece Kaya", "Ali Öz"],
  ],
  [
    "en",
    "Norwegian and Peruvian crews from Portugal for England beat Manchester City and Chelsea.",
    ["Portugal", "England", "Manchester City"],
  ],
  [
    "tr",
    "Karar, TBMM Millî Eğitim, Kültür, Gençlik ve Spor Komisyonunda alındı.",
    ["TBMM Millî Eğitim, Kültür, Gençlik ve Spor Komisyonu"],
  ],
  ["tr", "Oysa Ekstra Bladet gazetesi Kesmeburun köyünü yazdı.", ["Ekstra Bladet", "Kesmeburun"]],
  ["tr", "Karar TSİ 14.00'te Osmaniye Müze Müdürlüğünce açıklandı.", ["Osmaniye Müze Müdürlüğü"]],
  [
    "tr",
    "Rus donanmasının gemisi Sudan ordusuna bir şey sormadı.",
    ["Rusya", "Sudan ordusu", "Sudan", "Rus donanması"],
  ],
  ["tr", 'Ece Kaya\'nın "Tuz ve Zaman" kitabı Süryanice basıldı.', ["Ece Kaya"]],
  ["ar", "توزر (تونس) - افتتح الوزير مهرجان توزر.", ["توزر", "تونس", "مهرجان توزر"]],
];

test.for(NAMED)("%s: who is named in “%s”", ([language, text, says]) => {
  const { sentences } = outline(`T\n${text}`, language);
  expect(
    findFacts(sentences, language)
      .actors.map(({ name }) => name)
      .toSorted(),
  ).toEqual(says.toSorted());
});
