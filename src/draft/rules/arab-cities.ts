/**
 * Provincial capitals and larger towns of Arab countries, which no capital letter shows in Arabic. English name, Arabic,
 * Turkish.
 */
export const ARAB_CITIES = `
  Zahle: Zahle, زحلة
  Baalbek: Baalbek, بعلبك
  Nabatieh: Nabatieh, النبطية
  Jounieh: Jounieh, جونية
  Hillah: Hillah, الحلة, Hille
  Karbala: Karbala, كربلاء, Kerbela
  Ramadi: Ramadi, الرمادي
  Kirkuk: Kirkuk, كركوك, Kerkük
  Erbil: Erbil, أربيل
  Sulaymaniyah: Sulaymaniyah, السليمانية, Süleymaniye
  Duhok: Duhok, دهوك
  Nasiriyah: Nasiriyah, الناصرية, Nasıriye
  Diwaniyah: Diwaniyah, الديوانية, Divaniye
  Baqubah: Baqubah, بعقوبة, Bakuba
  Tikrit: Tikrit, تكريت
  Fallujah: Fallujah, الفلوجة, Felluce
  Samarra: Samarra, سامراء
  Deir ez-Zor: Deir ez-Zor, دير الزور, Deyrizor
  Raqqa: Raqqa, الرقة, Rakka
  Hasakah: Hasakah, الحسكة, Haseke
  Idlib: Idlib, إدلب
  Tartus: Tartus, طرطوس
  Daraa: Daraa, درعا, Dera
  Sweida: Sweida, السويداء, Süveyda
  Qamishli: Qamishli, القامشلي, Kamışlı
  Zarqa: Zarqa, الزرقاء, Zerka
  Madaba: Madaba, مادبا
  Karak: Karak, الكرك, Kerek
  Jenin: Jenin, جنين, Cenin
  Tulkarm: Tulkarm, طولكرم
  Qalqilya: Qalqilya, قلقيلية, Kalkilya
  Bethlehem: Bethlehem, بيت لحم, Beytüllahim
  Khan Younis: Khan Younis, خان يونس, Han Yunus
  Rafah: Rafah, رفح, Refah
  Jericho: Jericho, أريحا, Eriha
  Aswan: Aswan, أسوان, Asvan
  Luxor: Luxor, الأقصر, Luksor
  Asyut: Asyut, أسيوط
  Sohag: Sohag, سوهاج
  Minya: Minya, المنيا
  Beni Suef: Beni Suef, بني سويف
  Fayoum: Fayoum, الفيوم, Feyyum
  Zagazig: Zagazig, الزقازيق
  Damanhur: Damanhur, دمنهور
  Kafr El Sheikh: Kafr El Sheikh, كفر الشيخ
  Suez: Suez, السويس, Süveyş
  Hurghada: Hurghada, الغردقة
  Sharm El Sheikh: Sharm El Sheikh, شرم الشيخ, Şarm eş-Şeyh
  Arish: Arish, العريش, Ariş
  Marsa Matruh: Marsa Matruh, مرسى مطروح
  Dammam: Dammam, الدمام
  Taif: Taif, الطائف
  Tabuk: Tabuk, تبوك, Tebük
  Abha: Abha, أبها
  Najran: Najran, نجران, Necran
  Jazan: Jazan, جازان, Cizan
  Aden: Aden, عدن
  Taiz: Taiz, تعز
  Hodeidah: Hodeidah, الحديدة, Hudeyde
  Mukalla: Mukalla, المكلا, Mukalla
  Seiyun: Seiyun, سيئون
  Marib: Marib, مأرب
  Hadhramaut: Hadhramaut, حضرموت, Hadramevt
  Salalah: Salalah, صلالة
  Nizwa: Nizwa, نزوى
  Sharjah: Sharjah, الشارقة, Şarika
  Ras Al Khaimah: Ras Al Khaimah, رأس الخيمة
  Fujairah: Fujairah, الفجيرة
  Benghazi: Benghazi, بنغازي, Bingazi
  Misrata: Misrata, مصراتة
  Sabha: Sabha, سبها
  Tobruk: Tobruk, طبرق
  Derna: Derna, درنة
  Sirte: Sirte, سرت
  Sousse: Sousse, سوسة, Susa
  Kairouan: Kairouan, القيروان, Kayrevan
  Gabes: Gabes, قابس
  Bizerte: Bizerte, بنزرت
  Monastir: Monastir, المنستير
  Gafsa: Gafsa, قفصة
  Kasserine: Kasserine, القصرين
  Sidi Bouzid: Sidi Bouzid, سيدي بوزيد
  Djerba: Djerba, جربة, Cerbe
  Constantine: Constantine, قسنطينة
  Annaba: Annaba, عنابة
  Setif: Setif, سطيف
  Batna: Batna, باتنة
  Tlemcen: Tlemcen, تلمسان
  Bejaia: Bejaia, بجاية
  Ouargla: Ouargla, ورقلة
  Blida: Blida, البليدة
  Tizi Ouzou: Tizi Ouzou, تيزي وزو
  Meknes: Meknes, مكناس
  Oujda: Oujda, وجدة
  Agadir: Agadir, أغادير, أكادير
  Tetouan: Tetouan, تطوان
  Kenitra: Kenitra, القنيطرة
  Nador: Nador, الناظور
  Al Hoceima: Al Hoceima, الحسيمة
  Port Sudan: Port Sudan, بورتسودان
  Kassala: Kassala, كسلا
  El Fasher: El Fasher, الفاشر
  Nyala: Nyala, نيالا
  Wad Madani: Wad Madani, ود مدني
  Atbara: Atbara, عطبرة`;
