/** Turkish words by which news tells who somebody is and that they say something. */

export const turkish = {
  /** Ranks and titles right before a name. */
  titles: `
  dr doç prof av sn sayın bay bayan orgeneral korgeneral tümgeneral tuğgeneral general org korg tümg tuğg albay yarbay
  binbaşı yüzbaşı üsteğmen teğmen oramiral koramiral tümamiral tuğamiral amiral mareşal hoca hakem kaptan başbakan
  cumhurbaşkanı bakan vali kral kraliçe prens prenses papa şeyh imam yazar şair ressam oyuncu`,

  /** Words with which an office ends. */
  offices: `
  bakanı bakan başbakanı başbakan cumhurbaşkanı başkanı başkan sözcüsü sözcü komutanı komutan müdürü müdür direktörü
  direktör direktörü genel sekreteri sekreteri büyükelçisi büyükelçi valisi vali lideri lider kaptanı kaptan antrenörü
  antrenör hocası yardımcısı mevkidaşı mevkidaşıyla milletvekili rektörü dekanı kralı kraliçesi prensi elçisi temsilcisi
  danışmanı kurucusu yönetmeni yönetmen editörü profesörü profesör uzmanı yazarı şairi ressamı oyuncusu futbolcusu
  sanatçısı kızı oğlu eşi kardeşi öğrencisi öğretmeni avukatı doktoru hekimi ceo'su üyesi koordinatörü`,

  /** Words with which the name of a body ends. */
  bodies: `
  bakanlığı bankası federasyonu üniversitesi derneği birliği partisi kurumu kulübü belediyesi meclisi kuvvetleri
  ordusu müdürlüğü başkanlığı enstitüsü vakfı şirketi holding ajansı kurulu komisyonu komitesi mahkemesi hastanesi
  müzesi sendikası odası konseyi örgütü teşkilatı milletler parlamentosu hükümeti kolordusu valiliği büyükelçiliği
  gazetesi merkezi okulu lisesi akademisi tiyatrosu orkestrası fabrikası a.ş`,

  /** Words with which the name of a place ends. */
  places: `
  nehri gölü denizi dağı körfezi boğazı adası vadisi caddesi meydanı köprüsü havalimanı limanı stadı stadyumu parkı
  ilçesi köyü mahallesi kanalı barajı`,

  /** Words that make a capitalised run something else. */
  others: `
  ödülü kupası anlaşması antlaşması yasası nişanı madalyası savaşı günü tatbikatı ligi şampiyonası zirvesi festivali
  konferansı planı projesi bayramı`,

  /** Small words that may join the words of a name. */
  joining: "ve bin el",

  /** Verbs with which a sentence ends that tells what somebody says; and their participles. */
  saying: `
  söyledi söylüyor söylemişti dedi diyor belirtti belirtiyor açıkladı açıklıyor vurguladı bildirdi kaydetti anlattı
  anlatıyor aktardı aktarıyor duyurdu yalanladı savundu ekledi uyardı hatırlattı yanıtladı yorumladı paylaştı
  öngördü müjdeledi sordu konuştu yazdı itiraf ileri yineledi tekrarladı kınadı savunuyor uyarıyor`,

  /** Among them those that say something only after a whole clause or a quotation: "planı açıkladı" tells of no words. */
  afterClause:
    "açıkladı açıklıyor aktardı aktarıyor anlattı anlatıyor duyurdu paylaştı konuştu yazdı sordu savundu",

  /** Verbs of two words, the second of which alone says nothing. */
  sayingTwo: `
  ifade etti|ifade ediyor|ifadesini kullandı|ifadelerini kullandı|sözlerini kullandı|iddia etti|ileri sürdü|dikkat çekti|altını çizdi|
  dile getirdi|işaret etti|itiraf etti|yanıtını verdi|cevabını verdi|sözünü verdi|bilgisini verdi|bilgisini paylaştı|
  açıklamasında bulundu|değerlendirmesinde bulundu|çağrısında bulundu|çağrısı yaptı|diye konuştu|diye ekledi|sözleriyle andı|sözleriyle anlattı|sözleriyle değerlendirdi|reddetti|kabul etmedi|
  teşekkür etti|uyarısında bulundu|uyarısı yaptı|açıklamasını yaptı|çağrıda bulundu|vaadinde bulundu|taziyelerini iletti`,

  /** Capitalised only because they begin a sentence. */
  stops: `
  bu şu o bir iki üç dört beş her hiç bazı birçok çok en daha ancak fakat ama ve veya ya da de ki ise için gibi göre
  kadar sonra önce ile dün bugün yarın geçen gelecek önümüzdeki yeni eski ilk son ev konuk takım maç maçın hakem kulüp
  toplantı görüşme görüşmede görüşmeler toplantıda ziyaret ziyarette öte yandan böylece böyle şöyle nasıl neden niçin kim
  ne hangi nerede ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba
  perşembe cuma cumartesi pazar ayrıca bunun buna bunlar onun ona onlar biz ben sen siz teknik yetkililer uzmanlar
  hükümet polis genç kadın erkek hattın anlaşma anlaşmanın proje projenin yıl yılda tüm bütün`,
};
