/** Turkish words by which news tells who somebody is and that they say something. */

export const turkish = {
  /** Ranks and titles right before a name. */
  titles: `
  dr doç prof av sn sayın bay bayan orgeneral korgeneral tümgeneral tuğgeneral general org korg tümg tuğg albay yarbay
  binbaşı yüzbaşı üsteğmen teğmen oramiral koramiral tümamiral tuğamiral amiral mareşal hoca hakem kaptan başbakan mağdur sanık şüpheli emekli gazeteci avukat hemşire muhtar çoban çiftçi esnaf balıkçı madenci doktor
  mühendis öğretmen akademisyen iktisatçı ekonomist milletvekili büyükelçi savcı hâkim cerrah aktivist yönetmen sanatçı
  cumhurbaşkanı bakan vali kral kraliçe prens prenses papa şeyh imam yazar şair ressam oyuncu`,

  /** Words with which an office ends. */
  offices: `
  bakanı bakan başbakanı başbakan cumhurbaşkanı başkanı başkan sözcüsü sözcü komutanı komutan müdürü müdür direktörü
  direktör sekreteri başkanvekili vekili başhekimi şefi amiri hâkimi noteri şube büyükelçisi büyükelçi valisi vali lideri lider kaptanı kaptan antrenörü
  antrenör hocası yardımcısı mevkidaşı mevkidaşıyla milletvekili rektörü dekanı kralı kraliçesi prensi elçisi temsilcisi
  danışmanı kurucusu yönetmeni yönetmen editörü profesörü profesör uzmanı yazarı şairi ressamı oyuncusu futbolcusu
  sanatçısı kızı oğlu eşi kardeşi babası annesi ağabeyi ablası dedesi büyükannesi torunu yeğeni amcası dayısı halası teyzesi
  damadı gelini kuzeni nişanlısı kayınpederi arkadaşı meslektaşı ortağı komşusu yengesi biyoloğu mühendisi mimarı
  ekonomisti analisti savcısı yargıcı hâkimi hakimi bilimci araştırmacısı kaymakamı muhtarı sekreteri denetçisi menajeri
  teknisyeni işçisi öğrencisi öğretmeni avukatı doktoru hekimi ceo'su üyesi koordinatörü koordinatör müsteşarı müsteşar müfettişi
  uzman ekonomist antrenörü`,

  /** Who somebody is, in small letters alone. */
  crafts: `
  başekonomisti başdanışmanı başkomiseri başsavcısı başhekimi başantrenörü başmimarı stratejisti kaynakçısı balıkçı çiftçi
  esnaf muhabiri aktivist gönüllüsü sahibi işletmecisi müteahhidi şoförü pilotu hemşiresi cerrahı arkeoloğu jeoloğu
  sismoloğu tarihçi tarihçisi küratörü orkestra şefi bestecisi şarkıcısı fotoğrafçısı heykeltıraşı tanığı mağduru emeklisi
  sakini sakinlerinden yazarlarından uzmanlarından üyelerinden yöneticilerinden öğretmenlerinden temsilcilerinden`,

  /** Words with which the name of a body ends. */
  bodies: `
  bakanlığı bankası federasyonu üniversitesi derneği birliği partisi kurumu kulübü belediyesi meclisi kuvvetleri
  ordusu müdürlüğü başkanlığı enstitüsü vakfı şirketi holding ajansı kurulu komisyonu komitesi mahkemesi hastanesi
  müzesi sendikası odası konseyi örgütü teşkilatı milletler parlamentosu hükümeti kolordusu valiliği büyükelçiliği
  gazetesi merkezi okulu lisesi akademisi tiyatrosu orkestrası fabrikası kooperatifi başsavcılığı savcılığı emniyeti borsası cemiyeti konfederasyonu platformu
  inisiyatifi birlikleri odaları kurumları rasathanesi kızılay kızılayı takım takımı parti hareketi ofisi dairesi idaresi genelkurmay stüdyosu galerisi kütüphanesi arşivi rektörlüğü dekanlığı
  kaymakamlığı müsteşarlığı elçiliği konsolosluğu kanalı radyosu dergisi yayınevi grubu topluluğu locası barosu
  laboratuvarı observatuvarı konservatuvarı tersanesi rafinerisi santrali üssü taburu tugayı alayı filosu`,

  /** Those with which the names of firms and clubs end. */
  firms: `
  festivali bienali fuarı holding enerji yatırım gıda inşaat madencilik tekstil lojistik denizcilik turizm sigorta teknoloji yazılım savunma otomotiv
  elektronik kimya ilaç çimento petrol medya yayıncılık yapım menkul portföy sanayi ticaret anonim spor tersanesi
  tersaneleri havayolları sanatevi stüdyoları`,

  /** Words with which the name of a place ends. */
  places: `
  nehri gölü denizi dağı körfezi boğazı adası vadisi caddesi meydanı köprüsü havalimanı limanı stadı stadyumu parkı
  ilçesi köyü mahallesi barajı sunağı höyüğü kalesi camii camisi sarayı kulesi tapınağı mağarası şelalesi plajı geçidi kampı ormanı
  anıtı tüneli ovası yaylası burnu kanyonu kasabası kapısı bulvarı sokağı hanı kervansarayı`,

  /** Words that make a capitalised run something else. */
  others: `
  ödülü kupası anlaşması antlaşması yasası nişanı madalyası savaşı günü tatbikatı lig ligi listesi şampiyonası zirvesi
  konferansı planı projesi bayramı`,

  /** Small words that may join the words of a name. */
  joining: "ve bin el",

  /** Stems of the verbs of saying, as their endings are put to them. */
  saying: `
  söyle de belirt açıkla vurgula bildir kaydet anlat aktar duyur yalanla savun ekle uyar hatırlat hatırla yanıtla yorumla
  paylaş öngör müjdele sor konuş yaz yinele tekrarla kına doğrula öner sürdür reddet eleştir cevapla nitele nitelendir
  değerlendir özetle tanımla yakın sitem kutla iste suçla anımsat düşün bekle hedefle vadet`,

  /** Among them those that say something only after a whole clause or a quotation: "planı açıkladı" tells of no words. */
  afterClause: `
  açıkla aktar anlat duyur paylaş konuş yaz sor savun hatırla öner sürdür eleştir nitele nitelendir değerlendir özetle
  tanımla yakın sitem kutla iste suçla düşün bekle hedefle vadet öngör reddet yanıtla cevapla`,

  /** Verbs of two or three words, the last one a stem. */
  sayingTwo: `
  ifade et|ifadesini kullan|ifadelerini kullan|sözlerini kullan|iddia et|ileri sür|öne sür|iddiasında bulun|dikkat çek|altını çiz|
  dile getir|işaret et|itiraf et|yanıtını ver|cevabını ver|sözünü ver|sözü ver|karşılığını ver|karşılık ver|uyarısını yap|uyarısını ver|ifadesine yer ver|ifadelerine yer ver|sözlerine yer ver|
  eleştirisini yönelt|paylaşımında bulun|sözlerini sarf et|sözlerine ekle|müjdesini paylaş|endişesini dile getir|bilgisini ver|bilgisini paylaş|
  açıklamasında bulun|değerlendirmesinde bulun|değerlendirmesini yap|çağrısında bulun|çağrısı yap|diye konuş|diye ekle|
  sözleriyle an|sözleriyle anlat|sözleriyle değerlendir|sözleriyle tepki göster|diye tepki göster|diye sor|diye yaz|
  diye hatırla|iddiaları reddet|iddiayı reddet|iddiasını reddet|suçlamaları reddet|suçlamayı reddet|eleştirileri reddet|
  iddiaları yalanla|haberleri yalanla|diye sürdür|kabul et|teşekkür et|uyarısında bulun|uyarısı yap|açıklamasını yap|çağrıda bulun|vaadinde bulun|
  taziyelerini ilet|görüşünü savun|görüşünü paylaş|görüşünü dile getir|olarak nitele|olarak nitelendir|olarak değerlendir|
  olarak tanımla|itiraz et|talep et|rica et|tavsiye et|teyit et|ilan et|beyan et|garanti et|inkâr et|umut et|şikâyet et|
  yorumunu yap|yorumunda bulun|mesajını ver|mesajı ver|müjdesini ver|önerisinde bulun|talebinde bulun|eleştirisinde bulun|
  tahmininde bulun|temennisinde bulun|suçlamasında bulun|suçlamasını yönelt|savunmasını yap|tepkisini göster`,

  /** Among the stops, those that begin names as well, where no sentence begins: Yeni Zelanda. */
  opening: "yeni eski ilk genç bir iki üç beş bizim",

  /** Among the stops, those that are given names as well. */
  alsoGiven: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık cuma pazar",

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
