/** Names that neither Unicode's list of regions nor the core's list of cities has. A line: what it is, its names. */

/** Short names of countries; no adjectives. */
export const SHORT_NAMES = `
  US: USA, US, U.S., America, أمريكا, أميركا, ABD, Amerika
  UN: UN, U.N., BM
  EU: EU, AB
  GB: Britain, UK, U.K., Great Britain, بريطانيا, İngiltere, Britanya
  SA: السعودية
  AE: UAE, الإمارات, BAE
  PS: Palestine, فلسطين, Filistin
  TR: Turkey, Türkiye
  SY: سورية
  NL: Holland, Hollanda
  KR: South Korea, Güney Kore
  CZ: Czech Republic, Çek Cumhuriyeti
  BA: Bosnia, البوسنة, Bosna
  CD: Congo
  CI: Ivory Coast, Fildişi Sahili`;

/** Capitals and other cities; the English name first, the Turkish one last. */
export const MORE_CITIES = `
  Amman: Amman, عمّان
  Aqaba: Aqaba, العقبة, Akabe
  Irbid: Irbid, إربد, İrbid
  Tirana: Tirana, تيرانا, Tiran
  Bursa: Bursa, بورصا
  Adana: Adana, أضنة
  Konya: Konya, قونية
  Gaziantep: Gaziantep, غازي عنتاب
  Diyarbakir: Diyarbakir, ديار بكر, Diyarbakır
  Trabzon: Trabzon, طرابزون
  Samsun: Samsun, سامسون
  Kayseri: Kayseri, قيصري
  Eskisehir: Eskişehir, إسكي شهير
  Hatay: Hatay, هاتاي
  Van: Van, وان
  Ismailia: Ismailia, الإسماعيلية, İsmailiye
  Mansoura: Mansoura, المنصورة, Mansure
  Tanta: Tanta, طنطا
  Damietta: Damietta, دمياط, Dimyat
  Homs: Homs, حمص, Humus
  Hama: Hama, حماة
  Latakia: Latakia, اللاذقية, Lazkiye
  Basra: Basra, البصرة
  Mosul: Mosul, الموصل, Musul
  Najaf: Najaf, النجف, Necef
  Sidon: Sidon, صيدا, Sayda
  Tyre: Tyre, صور, Sur
  Ramallah: Ramallah, رام الله
  Nablus: Nablus, نابلس
  Hebron: Hebron, الخليل
  Marrakesh: Marrakesh, مراكش, Marakeş
  Casablanca: Casablanca, الدار البيضاء, Kazablanka
  Tangier: Tangier, طنجة, Tanca
  Fez: Fez, فاس, Fes
  Oran: Oran, وهران
  Sfax: Sfax, صفاقس
  Nouakchott: Nouakchott, نواكشوط, Nuakşot
  Omdurman: Omdurman, أم درمان
  Juba: Juba, جوبا, Cuba
  Asmara: Asmara, أسمرة
  Nairobi: Nairobi, نيروبي
  Lagos: Lagos, لاغوس
  Abuja: Abuja, أبوجا
  Accra: Accra, أكرا, Akra
  Dakar: Dakar, داكار
  Kampala: Kampala, كمبالا
  Kinshasa: Kinshasa, كينشاسا, Kinşasa
  Pretoria: Pretoria, بريتوريا
  Johannesburg: Johannesburg, جوهانسبرغ
  Cape Town: Cape Town, كيب تاون
  Sofia: Sofia, صوفيا, Sofya
  Bucharest: Bucharest, بوخارست, Bükreş
  Belgrade: Belgrade, بلغراد, Belgrad
  Sarajevo: Sarajevo, سراييفو, Saraybosna
  Skopje: Skopje, سكوبيه, Üsküp
  Pristina: Pristina, بريشتينا, Priştine
  Zagreb: Zagreb, زغرب
  Budapest: Budapest, بودابست, Budapeşte
  Prague: Prague, براغ, Prag
  Warsaw: Warsaw, وارسو, Varşova
  Lisbon: Lisbon, لشبونة, Lizbon
  Barcelona: Barcelona, برشلونة
  Milan: Milan, ميلانو, Milano
  Munich: Munich, ميونخ, Münih
  Frankfurt: Frankfurt, فرانكفورت
  Hamburg: Hamburg, هامبورغ
  Amsterdam: Amsterdam, أمستردام
  Hague: The Hague, لاهاي, Lahey
  Stockholm: Stockholm, ستوكهولم
  Oslo: Oslo, أوسلو
  Copenhagen: Copenhagen, كوبنهاغن, Kopenhag
  Helsinki: Helsinki, هلسنكي
  Dublin: Dublin, دبلن
  Edinburgh: Edinburgh, إدنبرة
  Manchester: Manchester, مانشستر
  Liverpool: Liverpool, ليفربول
  Bern: Bern, برن
  Zurich: Zurich, زيورخ, Zürih
  Tbilisi: Tbilisi, تبليسي, Tiflis
  Yerevan: Yerevan, يريفان, Erivan
  Tashkent: Tashkent, طشقند, Taşkent
  Astana: Astana, أستانا
  Kabul: Kabul, كابول, Kabil
  Karachi: Karachi, كراتشي, Karaçi
  Mumbai: Mumbai, مومباي
  Dhaka: Dhaka, دكا, Dakka
  Jakarta: Jakarta, جاكرتا, Cakarta
  Kuala Lumpur: Kuala Lumpur, كوالالمبور
  Bangkok: Bangkok, بانكوك
  Hanoi: Hanoi, هانوي
  Seoul: Seoul, سيول, Seul
  Shanghai: Shanghai, شنغهاي, Şanghay
  Sydney: Sydney, سيدني, Sidney
  Ottawa: Ottawa, أوتاوا
  Toronto: Toronto, تورونتو
  Mexico City: Mexico City, مكسيكو سيتي
  Buenos Aires: Buenos Aires, بوينس آيرس
  Los Angeles: Los Angeles, لوس أنجلوس
  Chicago: Chicago, شيكاغو, Şikago
  Boston: Boston, بوسطن
  Northern Ireland: Northern Ireland, أيرلندا الشمالية, Kuzey İrlanda
  England: England, إنجلترا, İngiltere
  Scotland: Scotland, اسكتلندا, İskoçya
  Wales: Wales, ويلز, Galler
  Catalonia: Catalonia, كتالونيا, Katalonya
  Crimea: Crimea, القرم, Kırım
  Kashmir: Kashmir, كشمير, Keşmir
  Kurdistan: Kurdistan, كردستان, Kürdistan
  Darfur: Darfur, دارفور
  Kordofan: Kordofan, كردفان
  West Bank: West Bank, الضفة الغربية, Batı Şeria
  Gaza Strip: Gaza Strip, قطاع غزة, Gazze Şeridi
  Golan: Golan, الجولان, Golan
  Sahel: Sahel, الساحل الأفريقي, Sahel
  Caucasus: Caucasus, القوقاز, Kafkasya
  Balkans: Balkans, البلقان, Balkanlar
  Arctic: Arctic, القطب الشمالي, Arktik
  Antarctica: Antarctica, أنتاركتيكا, Antarktika
  Siberia: Siberia, سيبيريا, Sibirya
  Svalbard: Svalbard, سفالبارد
  Mediterranean: Mediterranean, البحر المتوسط, Akdeniz
  Black Sea: Black Sea, البحر الأسود, Karadeniz
  Red Sea: Red Sea, البحر الأحمر, Kızıldeniz
  Aegean: Aegean, بحر إيجه, Ege Denizi
  Marmara: Marmara, بحر مرمرة, Marmara
  Thrace: Thrace, تراقيا, Trakya
  Anatolia: Anatolia, الأناضول, Anadolu
  Andalusia: Andalusia, الأندلس, Endülüs
  Seville: Seville, إشبيلية, Sevilla
  Granada: Granada, غرناطة, Granada
  Valencia: Valencia, فالنسيا, Valencia
  Marseille: Marseille, مرسيليا, Marsilya
  Lyon: Lyon, ليون, Lyon
  Naples: Naples, نابولي, Napoli
  Turin: Turin, تورينو, Torino
  Venice: Venice, البندقية, Venedik
  Cologne: Cologne, كولونيا, Köln
  Rotterdam: Rotterdam, روتردام, Rotterdam
  Thessaloniki: Thessaloniki, سالونيك, Selanik
  Odesa: Odesa, أوديسا, Odessa
  Kharkiv: Kharkiv, خاركيف, Harkiv
  Timbuktu: Timbuktu, تمبكتو, Timbuktu
  Bamako: Bamako, باماكو
  Niamey: Niamey, نيامي
  Ouagadougou: Ouagadougou, واغادوغو
  Lusaka: Lusaka, لوساكا
  Harare: Harare, هراري
  Kigali: Kigali, كيغالي
  Luanda: Luanda, لواندا
  Maputo: Maputo, مابوتو
  Melbourne: Melbourne, ملبورن
  Sao Paulo: Sao Paulo, ساو باولو
  Rio de Janeiro: Rio de Janeiro, ريو دي جانيرو
  Bogota: Bogota, بوغوتا
  Lima: Lima, ليما
  Santiago: Santiago, سانتياغو
  Caracas: Caracas, كراكاس
  Havana: Havana, هافانا
  Kandahar: Kandahar, قندهار, Kandahar
  Isfahan: Isfahan, أصفهان, İsfahan
  Mashhad: Mashhad, مشهد, Meşhed
  Tabriz: Tabriz, تبريز, Tebriz
  Lahore: Lahore, لاهور, Lahor
  Kathmandu: Kathmandu, كاتماندو, Katmandu
  Colombo: Colombo, كولومبو, Kolombo
  Manila: Manila, مانيلا
  Hiroshima: Hiroshima, هيروشيما, Hiroşima
  Osaka: Osaka, أوساكا
  Kobe: Kobe, كوبي, Kobe`;
