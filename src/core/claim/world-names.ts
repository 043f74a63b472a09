/** Names of countries and cities in three languages that no list of Unicode has. A line: what it is, its names. */

/** Short names of countries, and peoples that are called otherwise than their country or its language. */
export const MORE_COUNTRIES = `
  US: America, American, USA, US, أمريكا, أميركا, الأمريكان, أمريكي, أميركي, Amerika, ABD
  GB: Britain, British, UK, England, بريطانيا, بريطاني, إنجلترا, إنجليزي, İngiltere, İngiliz, Britanya
  SA: Saudi, السعودية, سعودي, Suudi
  AE: UAE, Emirates, Emirati, الإمارات, إماراتي, BAE, Emirlik
  PS: Palestine, Palestinian, فلسطين, فلسطيني, Filistin
  NL: Dutch, Holland, هولندي, Hollanda
  KR: Korea, Korean, كوريا, كوري, Kore
  ES: Spanish, إسباني, İspanyol
  PT: Portuguese, Portekiz
  LY: ليبي, Libyan
  IL: Israeli, إسرائيلي, صهيوني
  CY: Cypriot, قبرصي, Rum kesimi
  CZ: Czech
  IE: Irish
  PL: Polish, Polonya
  CH: Swiss
  IQ: عراقي
  LB: Lebanese, لبناني
  SD: Sudanese
  EU: EU, AB`;

/** Cities that news of these regions and of the world speaks of. */
export const CITIES = `
  Istanbul: Istanbul, İstanbul, إسطنبول, اسطنبول, استانبول
  Ankara: Ankara, أنقرة
  Izmir: Izmir, İzmir, إزمير
  Antalya: Antalya, أنطاليا
  Mersin: Mersin, مرسين
  Cairo: Cairo, القاهرة, Kahire
  Alexandria: Alexandria, الإسكندرية, اسكندرية, İskenderiye
  Giza: Giza, الجيزة, Gize
  Port Said: Port Said, بورسعيد, بور سعيد
  Suez: Suez, السويس, Süveyş
  Sharm: Sharm el Sheikh, Sharm, شرم الشيخ, شرم, Şarm el Şeyh
  Hurghada: Hurghada, الغردقة, Hurgada
  Luxor: Luxor, الأقصر, Luksor
  Aswan: Aswan, أسوان, Asvan
  Alamein: Alamein, العلمين, Alameyn
  Riyadh: Riyadh, الرياض, Riyad
  Jeddah: Jeddah, جدة, Cidde
  Mecca: Mecca, مكة, Mekke
  Dubai: Dubai, دبي, Dubay
  Abu Dhabi: Abu Dhabi, أبو ظبي, أبوظبي, Abu Dabi
  Doha: Doha, الدوحة
  Kuwait City: Kuwait City
  Manama: Manama, المنامة
  Muscat: Muscat, مسقط, Maskat
  Amman: Amman
  Beirut: Beirut, بيروت, Beyrut
  Damascus: Damascus, دمشق, Şam
  Aleppo: Aleppo, حلب, Halep
  Baghdad: Baghdad, بغداد, Bağdat
  Erbil: Erbil, أربيل
  Tehran: Tehran, طهران, Tahran
  Jerusalem: Jerusalem, القدس, Kudüs
  Tel Aviv: Tel Aviv, تل أبيب
  Gaza: Gaza, غزة, Gazze
  Tripoli: Tripoli, طرابلس, Trablus
  Benghazi: Benghazi, بنغازي, Bingazi
  Tunis: Tunis
  Algiers: Algiers
  Rabat: Rabat, الرباط
  Khartoum: Khartoum, الخرطوم, Hartum
  Sanaa: صنعاء
  Aden: Aden, عدن
  Addis Ababa: Addis Ababa, أديس أبابا, Addis Ababa
  Mogadishu: Mogadishu, مقديشو, Mogadişu
  Athens: Athens, أثينا, Atina
  Nicosia: Nicosia, نيقوسيا, Lefkoşa
  Baku: Baku, باكو, Bakü
  Moscow: Moscow, موسكو, Moskova
  Kyiv: Kyiv, Kiev, كييف
  London: London, لندن, Londra
  Paris: Paris, باريس
  Berlin: Berlin, برلين
  Rome: Rome, روما, Roma
  Madrid: Madrid, مدريد
  Brussels: Brussels, بروكسل, Brüksel
  Geneva: Geneva, جنيف, Cenevre
  Vienna: Vienna, فيينا, Viyana
  Washington: Washington, واشنطن, Vaşington
  New York: New York, نيويورك
  Beijing: Beijing, بكين, Pekin
  Tokyo: Tokyo, طوكيو
  Delhi: Delhi, دلهي, Delhi
  Islamabad: Islamabad, إسلام أباد, İslamabad
  Sinai: Sinai, سيناء, سينا, Sina`;
