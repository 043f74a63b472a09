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
  sanatçısı kızı oğlu eşi kardeşi babası annesi ağabeyi ablası dedesi büyükannesi torunu yeğeni amcası dayısı halası teyzesi
  damadı gelini kuzeni nişanlısı kayınpederi arkadaşı meslektaşı ortağı komşusu yengesi biyoloğu mühendisi mimarı
  ekonomisti analisti savcısı yargıcı hâkimi hakimi bilimci araştırmacısı kaymakamı muhtarı sekreteri denetçisi menajeri
  teknisyeni işçisi öğrencisi öğretmeni avukatı doktoru hekimi ceo'su üyesi koordinatörü`,

  /** Words with which the name of a body ends. */
  bodies: `
  bakanlığı bankası federasyonu üniversitesi derneği birliği partisi kurumu kulübü belediyesi meclisi kuvvetleri
  ordusu müdürlüğü başkanlığı enstitüsü vakfı şirketi holding ajansı kurulu komisyonu komitesi mahkemesi hastanesi
  müzesi sendikası odası konseyi örgütü teşkilatı milletler parlamentosu hükümeti kolordusu valiliği büyükelçiliği
  gazetesi merkezi okulu lisesi akademisi tiyatrosu orkestrası fabrikası kooperatifi başsavcılığı savcılığı emniyeti borsası cemiyeti konfederasyonu platformu
  inisiyatifi hareketi ofisi dairesi idaresi genelkurmay stüdyosu galerisi kütüphanesi arşivi rektörlüğü dekanlığı
  kaymakamlığı müsteşarlığı elçiliği konsolosluğu kanalı radyosu dergisi yayınevi grubu topluluğu locası barosu
  laboratuvarı observatuvarı konservatuvarı tersanesi rafinerisi santrali üssü taburu tugayı alayı filosu`,

  /** Words with which the name of a place ends. */
  places: `
  nehri gölü denizi dağı körfezi boğazı adası vadisi caddesi meydanı köprüsü havalimanı limanı stadı stadyumu parkı
  ilçesi köyü mahallesi barajı`,

  /** Words that make a capitalised run something else. */
  others: `
  ödülü kupası anlaşması antlaşması yasası nişanı madalyası savaşı günü tatbikatı ligi şampiyonası zirvesi festivali
  konferansı planı projesi bayramı`,

  /** Small words that may join the words of a name. */
  joining: "ve bin el",

  /** Stems of the verbs of saying, as their endings are put to them. */
  saying: `
  söyle de belirt açıkla vurgula bildir kaydet anlat aktar duyur yalanla savun ekle uyar hatırlat hatırla yanıtla yorumla
  paylaş öngör müjdele sor konuş yaz yinele tekrarla kına doğrula öner sürdür reddet eleştir cevapla nitele nitelendir
  değerlendir özetle tanımla yakın sitem kutla iste`,

  /** Among them those that say something only after a whole clause or a quotation: "planı açıkladı" tells of no words. */
  afterClause: `
  açıkla aktar anlat duyur paylaş konuş yaz sor savun hatırla öner sürdür eleştir nitele nitelendir değerlendir özetle
  tanımla yakın sitem kutla iste öngör reddet yanıtla cevapla`,

  /** Verbs of two or three words, the last one a stem. */
  sayingTwo: `
  ifade et|ifadesini kullan|ifadelerini kullan|sözlerini kullan|iddia et|ileri sür|öne sür|iddiasında bulun|dikkat çek|altını çiz|
  dile getir|işaret et|itiraf et|yanıtını ver|cevabını ver|sözünü ver|sözü ver|bilgisini ver|bilgisini paylaş|
  açıklamasında bulun|değerlendirmesinde bulun|değerlendirmesini yap|çağrısında bulun|çağrısı yap|diye konuş|diye ekle|
  sözleriyle an|sözleriyle anlat|sözleriyle değerlendir|sözleriyle tepki göster|diye tepki göster|diye sor|diye yaz|
  diye hatırla|iddiaları reddet|iddiayı reddet|iddiasını reddet|suçlamaları reddet|suçlamayı reddet|eleştirileri reddet|
  iddiaları yalanla|haberleri yalanla|diye sürdür|kabul et|teşekkür et|uyarısında bulun|uyarısı yap|açıklamasını yap|çağrıda bulun|vaadinde bulun|
  taziyelerini ilet|görüşünü savun|görüşünü paylaş|görüşünü dile getir|olarak nitele|olarak nitelendir|olarak değerlendir|
  olarak tanımla|itiraz et|talep et|rica et|tavsiye et|teyit et|ilan et|beyan et|garanti et|inkâr et|umut et|şikâyet et|
  yorumunu yap|yorumunda bulun|mesajını ver|mesajı ver|müjdesini ver|önerisinde bulun|talebinde bulun|eleştirisinde bulun|
  tahmininde bulun|temennisinde bulun|suçlamasında bulun|suçlamasını yönelt|savunmasını yap|tepkisini göster`,

  /** Capitalised only because they begin a sentence. */
  stops: `
  şirketin sendikanın derneğin bakanlığın kurumun örgütün partinin kulübün bankanın birliğin belediyenin hükümetin
  üniversitenin vakfın kurulun mahkemenin
  bu o bir iki üç dört beş her hiç bazı birçok çok en daha ancak fakat ama ve veya ya da de ki ise için gibi göre
  kadar sonra önce ile dün bugün yarın geçen gelecek önümüzdeki yeni eski ilk son ev konuk takım maç maçın hakem kulüp
  toplantı görüşme görüşmede görüşmeler toplantıda ziyaret ziyarette öte yandan böylece böyle şöyle nasıl neden niçin kim
  ne hangi nerede ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba
  perşembe cuma cumartesi pazar ayrıca bunun buna bunlar onun ona onlar biz ben sen siz teknik yetkililer uzmanlar
  hükümet polis genç kadın erkek hattın anlaşma anlaşmanın proje projenin yıl yılda tüm bütün`,
};
