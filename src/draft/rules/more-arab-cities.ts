/** More towns, provinces and islands of Arab countries, and cities that Arabic papers name often. English name, Arabic, Turkish. */
export const MORE_ARAB_CITIES = `
  Nabeul: Nabeul, نابل
  Mahdia: Mahdia, المهدية
  Tozeur: Tozeur, توزر
  Kebili: Kebili, قبلي
  Tataouine: Tataouine, تطاوين
  Beja: Béja, باجة
  Jendouba: Jendouba, جندوبة
  El Kef: El Kef, الكاف
  Siliana: Siliana, سليانة
  Zaghouan: Zaghouan, زغوان
  Ben Arous: Ben Arous, بن عروس
  Manouba: Manouba, منوبة
  Medenine: Medenine, مدنين
  Sidi Bel Abbes: Sidi Bel Abbès, سيدي بلعباس
  Mostaganem: Mostaganem, مستغانم
  Chlef: Chlef, الشلف
  Biskra: Biskra, بسكرة
  Tebessa: Tébessa, تبسة
  Skikda: Skikda, سكيكدة
  Jijel: Jijel, جيجل
  Ghardaia: Ghardaïa, غرداية
  Tamanrasset: Tamanrasset, تمنراست
  Laghouat: Laghouat, الأغواط
  M'Sila: M'Sila, المسيلة
  Bordj Bou Arreridj: Bordj Bou Arréridj, برج بوعريريج
  Adrar: Adrar, أدرار
  Hassi Messaoud: Hassi Messaoud, حاسي مسعود
  Temara: Temara, تمارة
  Khouribga: Khouribga, خريبكة
  Beni Mellal: Beni Mellal, بني ملال
  Ouarzazate: Ouarzazate, ورزازات
  Errachidia: Errachidia, الرشيدية
  Zuwara: Zuwara, زوارة
  Gharyan: Gharyan, غريان
  Tarhuna: Tarhuna, ترهونة
  Bayda: Bayda, البيضاء
  Ajdabiya: Ajdabiya, أجدابيا
  Kufra: Kufra, الكفرة
  Zliten: Zliten, زليتن
  Banha: Banha, بنها
  Shibin El Kom: Shibin El Kom, شبين الكوم
  Qena: Qena, قنا
  Mahalla: El Mahalla El Kubra, المحلة الكبرى
  Helwan: Helwan, حلوان
  Douma: Douma, دوما
  Manbij: Manbij, منبج, Münbiç
  Afrin: Afrin, عفرين
  Batroun: Batroun, البترون
  Byblos: Byblos, جبيل
  As-Salt: As-Salt, السلط
  Jerash: Jerash, جرش
  Ajloun: Ajloun, عجلون
  Maan: Ma'an, معان
  Mafraq: Mafraq, المفرق
  Tafilah: Tafilah, الطفيلة
  Tubas: Tubas, طوباس
  Salfit: Salfit, سلفيت
  Deir al-Balah: Deir al-Balah, دير البلح
  Jabalia: Jabalia, جباليا
  Beit Lahia: Beit Lahia, بيت لاهيا
  Beit Hanoun: Beit Hanoun, بيت حانون
  Khan Yunis: Khan Yunis, خانيونس, Han Yunus
  Amarah: Amarah, العمارة
  Kut: Kut, الكوت
  Samawah: Samawah, السماوة
  Dhamar: Dhamar, ذمار
  Saada: Saada, صعدة
  Shabwa: Shabwa, شبوة
  Socotra: Socotra, سقطرى
  Mecca: Mecca, مكة المكرمة, Mekke
  Medina: Medina, المدينة المنورة, Medine
  Buraydah: Buraydah, بريدة
  Hail: Ha'il, حائل
  Al Bahah: Al Bahah, الباحة
  Yanbu: Yanbu, ينبع
  Jubail: Jubail, الجبيل
  Qatif: Qatif, القطيف
  Al-Ahsa: Al-Ahsa, الأحساء
  Sohar: Sohar, صحار
  Ajman: Ajman, عجمان
  Umm Al Quwain: Umm Al Quwain, أم القيوين
  Al Wakrah: Al Wakrah, الوكرة
  Jahra: Jahra, الجهراء
  Gedaref: Gedaref, القضارف
  Sennar: Sennar, سنار
  Kosti: Kosti, كوستي
  Damazin: Damazin, الدمازين
  Dongola: Dongola, دنقلا
  Geneina: Geneina, الجنينة
  Nouadhibou: Nouadhibou, نواذيبو
  Hargeisa: Hargeisa, هرجيسا
  Kismayo: Kismayo, كيسمايو
  Bosaso: Bosaso, بوصاصو
  Moroni: Moroni, موروني
  Darfur: Darfur, دارفور
  Kordofan: Kordofan, كردفان
  Jerusalem: Jerusalem, القدس المحتلة, Kudüs
  Washington: Washington, واشنطن العاصمة, Vaşington
  New Delhi: New Delhi, نيودلهي, Yeni Delhi
  Hong Kong: Hong Kong, هونغ كونغ
  Canberra: Canberra, كانبرا
  Saint Petersburg: Saint Petersburg, سان بطرسبرغ, St. Petersburg
  Algeciras: Algeciras, الجزيرة الخضراء
  Cordoba: Córdoba, قرطبة
  Granada: Granada, غرناطة
  Malaga: Málaga, مالقة
  Hyderabad: Hyderabad, حيدر آباد
  Houston: Houston, هيوستن
  Toronto: Toronto, تورنتو
  Montreal: Montreal, مونتريال
  Mexico City: Mexico City, مكسيكو سيتي, Meksiko
  Brasilia: Brasília, برازيليا
  Caracas: Caracas, كاراكاس
  Munich: Munich, ميونيخ, Münih
  Birmingham: Birmingham, برمنغهام
  Reykjavik: Reykjavik, ريكيافيك
  Davos: Davos, دافوس`;
