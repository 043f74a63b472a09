/** Turkish words by which news tells who somebody is and that they say something. */

export const turkish = {
  /** Ranks and titles right before a name. */
  titles: `
  dr doç prof av sn sayın bay bayan orgeneral korgeneral tümgeneral tuğgeneral general org korg tümg tuğg albay yarbay
  binbaşı yüzbaşı üsteğmen teğmen oramiral koramiral tümamiral tuğamiral amiral mareşal hoca hakem kaptan başbakan mağdur sanık şüpheli emekli gazeteci avukat hemşire muhtar çoban çiftçi esnaf balıkçı madenci doktor
  mühendis öğretmen akademisyen iktisatçı ekonomist milletvekili büyükelçi savcı hâkim cerrah aktivist yönetmen sanatçı
  cumhurbaşkanı bakan vali kral kraliçe prens prenses papa şeyh imam yazar şair ressam oyuncu uzm op ord yrd kd astsubay
  çavuş onbaşı komiser başkomiser polis eczacı psikolog sosyolog tarihçi arkeolog jeolog antropolog sunucu spiker futbolcu
  antrenör başantrenör sultan şehzade padişah emir lord leydi kardinal patrik piskopos haham rahip papaz müftü kaymakam
  rektör dekan noter konsolos başkonsolos ataşe profesör doçent asistan başhekim doktor cerrah ebe itfaiyeci`,

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
  uzman ekonomist antrenörü eşbaşkanı başkonsolosu konsolosu ataşesi maslahatgüzarı delegesi patronu hissedarı müşaviri
  başsavcısı katibi komiseri polisi müdiresi ustası operatörü sürücüsü şoförü makinisti madencisi emekçisi plancısı
  tasarımcısı yazılımcısı girişimcisi esnafı ihracatçısı üreticisi çiftçisi çobanı balıkçısı muhabiri yayıncısı sunucusu
  spikeri yorumcusu eleştirmeni yapımcısı senaristi solisti bestecisi piyanisti kemancısı dansçısı koreografı küratörü
  çevirmeni tarihçisi arkeoloğu antropoloğu sosyoloğu psikoloğu psikiyatristi jeoloğu sismoloğu kimyageri fizikçisi
  astronomu meteoroloğu cerrahı hemşiresi başhemşiresi ebesi eczacısı veterineri kalecisi stoperi golcüsü forveti
  kondisyoneri hakemi sporcusu atleti yüzücüsü güreşçisi haltercisi boksörü velisi mezunu sakini tanığı mağduru sanığı
  şüphelisi müştekisi yakını akrabası torunu dedesi ninesi babaannesi anneannesi amirali generali albayı yarbayı binbaşısı
  yüzbaşısı teğmeni çavuşu korgenerali orgenerali görevlisi doçenti asistanı rehberi dağcısı pilotu
  astronotu senatörü arabulucusu müzakerecisi raportörü gözlemcisi denetmeni
  müşaviri kurucu eğitmeni koçu yönetici yöneticisi direktörü ceosu sultanı şeyhi emiri prensesi papası patriği piskoposu
  hahamı müftüsü imamı`,

  /** Who somebody is, in small letters alone. */
  crafts: `
  başekonomisti başdanışmanı başkomiseri başsavcısı başhekimi başantrenörü başmimarı stratejisti kaynakçısı balıkçı çiftçi
  esnaf muhabiri aktivist gönüllüsü sahibi işletmecisi müteahhidi şoförü pilotu hemşiresi cerrahı arkeoloğu jeoloğu
  sismoloğu tarihçi tarihçisi küratörü orkestra şefi bestecisi şarkıcısı fotoğrafçısı heykeltıraşı tanığı mağduru emeklisi
  epigraf arkeolog jeolog sismolog biyolog kimyager fizikçi matematikçi astronom meteorolog antropolog sosyolog psikolog
  psikiyatr hekim veteriner eczacı besteci şarkıcı solist piyanist kemancı yapımcı senarist fotoğrafçı muhabir editör
  mimar tekniker teknisyen işçi memur girişimci sanayici ihracatçı tüccar arıcı fırıncı kasap bakkal berber terzi aşçı
  garson şoför taksici denizci dalgıç dağcı rehber pilot astronot turist yolcu öğrenci veli müşteri depremzede göçmen
  mülteci gurbetçi pazarcı marangoz kaynakçı tamirci usta çırak kalfa bekçi temizlikçi emlakçı sigortacı bankacı
  borsacı muhasebeci müşavir danışman yatırımcı analist stratejist programcı yazılımcı tasarımcı heykeltıraş seramikçi
  grafiker karikatürist çevirmen eleştirmen küratör koleksiyoncu kütüphaneci arşivci müzeci dansçı koreograf balerin
  futbolcu basketbolcu voleybolcu kaleci stoper forvet golcü güreşçi halterci boksör yüzücü atlet tenisçi bisikletçi
  binici sporcu antrenör menajer avukat savcı hâkim tanık mağdur sanık davacı davalı müşteki hükümlü tutuklu şehit gazi
  anne baba dede nine teyze hala amca dayı kardeş abla ağabey eş oğul torun yeğen kuzen komşu arkadaş kiracı
  sakini sakinlerinden yazarlarından uzmanlarından üyelerinden yöneticilerinden öğretmenlerinden temsilcilerinden`,

  /** Words with which the name of a body ends. */
  bodies: `
  bakanlığı bankası federasyonu üniversitesi derneği birliği partisi kurumu kulübü belediyesi meclisi kuvvetleri
  ordusu müdürlüğü başkanlığı enstitüsü vakfı şirketi holding ajansı kurulu komisyonu komitesi mahkemesi hastanesi
  müzesi sendikası odası konseyi örgütü teşkilatı milletler parlamentosu hükümeti kolordusu valiliği büyükelçiliği
  gazetesi merkezi okulu lisesi akademisi tiyatrosu orkestrası fabrikası kooperatifi başsavcılığı savcılığı emniyeti borsası cemiyeti konfederasyonu platformu
  inisiyatifi birlikleri odaları kurumları rasathanesi kızılay kızılayı takım takımı parti hareketi ofisi dairesi idaresi genelkurmay stüdyosu galerisi kütüphanesi arşivi rektörlüğü dekanlığı
  kaymakamlığı müsteşarlığı elçiliği konsolosluğu kanalı radyosu dergisi yayınevi grubu topluluğu locası barosu
  laboratuvarı observatuvarı konservatuvarı tersanesi rafinerisi santrali üssü taburu tugayı alayı filosu komutanlığı
  donanması tümeni bölüğü karargahı milisleri muhafızları jandarması polisi adliyesi cezaevi karakolu itfaiyesi zabıtası
  polikliniği kliniği eczanesi fakültesi yüksekokulu bölümü anabilim kürsüsü ilkokulu ortaokulu anaokulu koleji yurdu
  operası balesi korosu filarmoni sineması televizyonu matbaası yayınları kitabevi girişimi cephesi ittifakı koalisyonu
  bloku cemaati kilisesi patrikhanesi müftülüğü bürosu temsilciliği başkonsolosluğu misyonu heyeti senatosu
  kabinesi fonu hazinesi darphanesi gümrüğü sekreterliği divanı yargıtay danıştay sayıştay işletmesi işletmeleri oteli
  restoranı lokantası çiftliği madeni ocağı gücü birimi servisi ekibi masası komutanlığı müfettişliği defterdarlığı
  bakanlıkları belediyeleri dernekleri sendikaları üniversiteleri demiryolları havayolları karayolları limanları telekom
  pastanesi fırını çetesi tarikatı kardeşliği lobisi konsorsiyumu ortaklığı iştiraki kulüpleri`,

  /** Those with which the names of firms and clubs end. */
  firms: `
  festivali bienali fuarı holding enerji yatırım gıda inşaat madencilik tekstil lojistik denizcilik turizm sigorta teknoloji yazılım savunma otomotiv
  elektronik kimya ilaç çimento petrol medya yayıncılık yapım menkul portföy sanayi ticaret anonim spor tersanesi
  tersaneleri havayolları sanatevi stüdyoları programı sen iş`,

  /** Words with which the name of a place ends. */
  places: `
  nehri gölü denizi dağı körfezi boğazı adası vadisi caddesi meydanı köprüsü havalimanı limanı stadı stadyumu parkı
  ilçesi köyü mahallesi barajı sunağı höyüğü kalesi camii camisi sarayı kulesi tapınağı mağarası şelalesi plajı geçidi kampı ormanı
  anıtı tüneli ovası yaylası burnu kanyonu kasabası kapısı bulvarı sokağı hanı kervansarayı ırmağı çayı deresi pınarı göleti
  okyanusu koyu yarımadası adaları takımadaları kıyısı sahili kumsalı dağları tepesi platosu çölü bozkırı ormanları korusu
  bahçesi beli viyadüğü yolu otoyolu kavşağı çarşısı pazarı bedesteni semti beldesi ili eyaleti bölgesi vilayeti kantonu
  iskelesi rıhtımı marinası havaalanı garı istasyonu terminali durağı otogarı arenası köşkü kasrı konağı yalısı surları
  mescidi türbesi külliyesi medresesi katedrali manastırı şapeli sinagogu harabeleri kalıntıları mezarlığı heykeli sitesi
  hapishanesi yeri kenti kuyusu fayı mevkisi mevkii kırsalı yerleşkesi kampüsü geçiti havzası deltası buzulu krateri
  yanardağı resifi kanalı`,

  /** Words that make a capitalised run something else. */
  others: `
  ödülü kupası anlaşması antlaşması yasası nişanı madalyası savaşı günü tatbikatı lig ligi listesi şampiyonası zirvesi
  konferansı planı projesi bayramı ödülleri turnuvası maratonu rallisi derbisi olimpiyatları oyunları sözleşmesi protokolü
  mutabakatı bildirisi bildirgesi deklarasyonu kararı kararnamesi kanunu tasarısı teklifi tüzüğü yönetmeliği anayasası
  seçimleri seçimi referandumu muharebesi harbi devrimi darbesi isyanı ayaklanması soykırımı katliamı depremi fırtınası
  kasırgası tayfunu salgını virüsü hastalığı sendromu stratejisi raporu endeksi anketi haftası gecesi operasyonu
  harekatı sempozyumu kongresi kurultayı süreci marşı açılımı çalıştayı paneli sergisi filmi romanı kitabı şarkısı albümü dizisi kupa roketi uydusu aracı gemisi
  koridoru hattı sistemi uçağı helikopteri füzesi denizaltısı fırkateyni yasa kanun`,

  /** Those that make the same of the name behind them. */
  before: "kasırgası fırtınası tayfunu",

  /** Words with which the names of places begin. */
  placesFirst: "cape",

  /** Among all these words, those that are family names as well: Hasan Kaptan, Ayşe Vali. */
  surnames: "kaptan imam şair yazar uzman çoban kral muhtar hekim mimar",

  /** Small words that may join the words of a name. */
  joining: "ve bin el al ibn ben van von der den di del la le dos",

  /** Stems of the verbs of saying, as their endings are put to them. */
  saying: `
  söyle de belirt açıkla vurgula bildir kaydet anlat aktar duyur yalanla savun ekle uyar hatırlat hatırla yanıtla yorumla
  paylaş öngör müjdele sor konuş yaz yinele tekrarla kına doğrula öner sürdür reddet eleştir cevapla nitele nitelendir
  değerlendir özetle tanımla yakın sitem kutla iste suçla anımsat düşün bekle hedefle vadet hayıflan haykır bağır fısılda
  mırıldan seslen onayla değin sırala dile um inan ilet bilgilendir tembihle çağır emret naklet betimle lanetle öv sapta
  hesapla planla amaçla kestir öğütle ispatla kanıtla sezdir gerekçelendir say yadsı karşıla`,

  /** Among them those that say something only after a whole clause or a quotation: "planı açıkladı" tells of no words. */
  afterClause: `
  açıkla aktar anlat duyur paylaş konuş yaz sor savun hatırla öner sürdür eleştir nitele nitelendir değerlendir özetle
  tanımla yakın sitem kutla iste suçla düşün bekle hedefle vadet öngör reddet yanıtla cevapla hayıflan haykır bağır fısılda
  mırıldan seslen onayla değin sırala dile um inan ilet bilgilendir tembihle çağır emret naklet betimle lanetle öv sapta
  hesapla planla amaçla kestir öğütle ispatla kanıtla sezdir gerekçelendir say yadsı karşıla`,

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
  tahmin et|ümit et|arzu et|temenni et|ikaz et|ihtar et|izah et|ima et|sitem et|davet et|tebrik et|takdir et|tehdit et|
  protesto et|itham et|ilave et|tarif et|tasvir et|taahhüt et|vaat et|teklif et|tespit et|rapor et|not et|tekrar et|yemin et|
  söz et|dua et|isyan et|endişe et|merak et|arz et|deklare et|empoze et|lanse et|analiz et|ortaya koy|sonucuna var|
  sonucuna ulaş|kanaatine var|özür dile|söz ver|güvence ver|garanti ver|talimat ver|örnek ver|bilgi ver|yanıt ver|cevap ver|
  karşı çık|vurgu yap|atıfta bulun|dert yan|serzenişte bulun|davette bulun|tepki ver|tepki koy|gerekçe göster|not düş|
  şerh düş|rest çek|hedef göster|salık ver|öğüt ver|müjde ver|umut ver|mesaj gönder|mesaj yayımla|altını çizerek söyle|
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
  perşembe cuma cumartesi pazar ayrıca bunun buna bunlar onun ona onlar biz ben sen siz yetkililer uzmanlar
  hükümet polis genç kadın erkek hattın anlaşma anlaşmanın proje projenin yıl yılda tüm bütün`,

  /** Capitalised only because they begin a sentence; elsewhere they may be part of a name. */
  starters: `
  teknik sabah akşam gece öğle bugün hepsi kimse herkes burası orası bizim sizin benim senin
  oysa oysaki halbuki nitekim üstelik zira çünkü meğer belki galiba elbette kuşkusuz dahası buna karşın rağmen hatta yine gene
  artık hâlâ henüz nihayet özellikle genellikle öyle işte derken sonuçta sonunda geçtiğimiz yaklaşık toplam yalnızca sadece
  bile aslında gerçekten kısaca ayrıca bunlardan bunların bunlara onlardan onların ondan bundan burada orada şimdi daha
  açılışta törende toplantının görüşmenin ziyaretin ekip yarışma festival sergi proje program rapor raporda raporun
  araştırma araştırmaya karar kararla kararın açıklama açıklamada açıklamanın bildiri bildiride mahkeme mahkemede davada
  saldırı saldırıda kaza kazada yangın yangında deprem depremde operasyon operasyonda maçın maçta karşılaşma sezon
  dün önceki ertesi bugünkü dünkü yarınki olay olayda halk vatandaşlar bölge bölgede kent kentte ülke ülkede`,
};
