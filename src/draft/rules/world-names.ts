/** Names that neither Unicode's list of regions nor the core's list of cities has. A line: what it is, its names. */

/** Short names of countries; no adjectives. */
export const SHORT_NAMES = `
  US: USA, US, U.S., America, أمريكا, أميركا, ABD, Amerika
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
  Bursa: Bursa, بورصة
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
  Boston: Boston, بوسطن`;
