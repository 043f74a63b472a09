/**
 * Provinces of Turkey, each called after its capital, that no other list has. English name, Turkish; Arabic where it is
 * usual.
 */
export const TURKISH_CITIES = `
  Adiyaman: Adıyaman, أديامان
  Afyonkarahisar: Afyonkarahisar
  Aksaray: Aksaray
  Amasya: Amasya, أماسيا
  Ardahan: Ardahan
  Artvin: Artvin, أرتفين
  Aydin: Aydın, أيدين
  Balikesir: Balıkesir, باليكسير
  Bartin: Bartın
  Bayburt: Bayburt
  Bilecik: Bilecik
  Bingol: Bingöl, بينغول
  Bitlis: Bitlis, بتليس
  Bolu: Bolu
  Burdur: Burdur
  Canakkale: Çanakkale, تشاناكالي
  Cankiri: Çankırı
  Corum: Çorum
  Denizli: Denizli, دنيزلي
  Duzce: Düzce
  Edirne: Edirne, أدرنة
  Elazig: Elazığ, إلازيغ
  Erzincan: Erzincan
  Erzurum: Erzurum, أرضروم
  Giresun: Giresun
  Gumushane: Gümüşhane
  Hakkari: Hakkari, هكاري
  Igdir: Iğdır
  Isparta: Isparta
  Kahramanmaras: Kahramanmaraş, كهرمان مرعش
  Karabuk: Karabük
  Karaman: Karaman
  Kars: Kars, قارص
  Kastamonu: Kastamonu
  Kilis: Kilis, كلس
  Kirikkale: Kırıkkale
  Kirklareli: Kırklareli
  Kirsehir: Kırşehir
  Kocaeli: Kocaeli, قوجه إيلي
  Kutahya: Kütahya
  Malatya: Malatya, ملاطية
  Manisa: Manisa, مانيسا
  Mardin: Mardin, ماردين
  Mugla: Muğla, موغلا
  Nevsehir: Nevşehir
  Nigde: Niğde
  Osmaniye: Osmaniye
  Rize: Rize, ريزة
  Sakarya: Sakarya, سكاريا
  Sanliurfa: Şanlıurfa, شانلي أورفا
  Siirt: Siirt
  Sinop: Sinop
  Sirnak: Şırnak
  Sivas: Sivas, سيواس
  Tekirdag: Tekirdağ
  Tunceli: Tunceli
  Usak: Uşak
  Yalova: Yalova, يالوفا
  Yozgat: Yozgat
  Zonguldak: Zonguldak`;
