# sanad'ın kendi sözleri, Türkçe. Haberlerin metni kendi dosyalarındadır.

## Komutlar: Discord'da görünen ad ve neyi yanıtladığı (en çok 100 karakter)

command-ask = sor
    .description = Kendi sözlerinizle sorun; yanıt, dayandığı cümleyle gelir
    .spoken = soru, bir sorum var, sorum var, soru sormak istiyorum, bir şey soracağım, soru sorabilir miyim
command-summary = özet
    .description = Birkaç satırda haber; her satır kaynaktaki cümlesiyle
    .spoken = özetle, kısaca, özet geç, özet ver, haberin özeti, haber
command-timeline = zaman-çizelgesi
    .description = Sırasıyla ne oldu; tarihler kaynağın bildirdiği kesinlikte
    .spoken = kronoloji, zaman akışı, olay sırası, tarihçe, zaman çizelgesi
command-who = kim
    .description = Kim olduğu ve haberdeki yeri
    .spoken = kimler, kimler var, kim kimdir, kişiler, taraflar
command-said = açıklamalar
    .description = Kim, nerede, ne dedi
    .spoken = kim ne dedi, kim ne demiş, sözler, alıntılar
command-check = teyit
    .description = Bir iddia ya da iletilen bir mesaj, kaynağın dediğiyle yan yana
    .message = Kaynakla karşılaştır
    .spoken = doğrula, bunu doğrula, kontrol et, teyit et, bunu teyit et, doğru mu bu
command-source = kaynak
    .description = Kaynağın kendisi, cümle cümle
    .spoken = kaynaklar, kaynağı göster, orijinali, aslı, haberin aslı, makale, bağlantı, bağlantıyı ver,
        linki ver, linki at, haberin bağlantısı, haberin linki
command-stories = haberler
    .description = Hakkında soru sorabileceğiniz bütün haberler
    .spoken = bütün haberler, tüm haberler, başka haberler, diğer haberler
command-updates = değişiklikler
    .description = Haberde en son ne değişti: yeni bilgiler ve eski hâliyle birlikte düzeltmeler
    .spoken = yenilikler, yeni ne var, ne değişti, neler değişti, düzeltmeler, güncellemeler
command-follow = takip
    .description = Bir haberde veya oradaki biri hakkında yenilik ya da düzeltme olunca bu sohbete bildir
    .spoken = takip et, abone ol, haberdar et, beni haberdar et, haberi takip et
command-unfollow = takibi-bırak
    .description = Bu sohbete bildirmeyi bırak
    .spoken = takibi bırak, takipten çık, abonelikten çık, aboneliği iptal et, dur, bırak
command-settings = ayarlar
    .description = Diliniz, rakamlarınız ve yanıtlarınızı kimin gördüğü
    .spoken = ayar, dil, diller, dil değiştir, dili değiştir, dil ayarı, dil seçenekleri, ayarlarım, tercihler
command-manage = yönet
    .description = Bu sohbeti yönetenler için: dili, haberi ve diğer ayarları
    .spoken = sohbet ayarları, grup ayarları, grubu yönet
command-mydata = verilerim
    .description = Sizinle ve bu sohbetle ilgili ne saklanıyor, nasıl silinir
    .spoken = gizlilik, verilerimi sil, beni unut, hakkımda ne biliyorsun, kişisel verilerim
command-help = yardım
    .description = Neler sorabilirsiniz, hangi dilde
    .spoken = yardım et, bana yardım et, yardımcı olur musun, ne yapabilirsin, neler yapabilirsin,
        ne işe yararsın, ne işe yarıyorsun, ne sorabilirim, neler sorabilirim, sen kimsin, kimsin, kimsin sen,
        sen nesin, nesin sen, bu ne, bu bot ne, sanad nedir, nasıl çalışıyorsun, nasıl kullanılır,
        nasıl kullanırım, bot musun, sen bot musun, robot musun, insan mısın, yapay zeka mısın, seni kim yaptı,
        komutlar, menü, başla, talimatlar, iptal, vazgeç, çıkış, türkçe, türkçe lütfen, türkçe konuş, turkish,
        in turkish, in turkish please, turkish please, تركي, التركية, بالتركي, بالتركية

argument-question = soru
    .description = Sorunuz; bir arkadaşınıza sorar gibi
argument-claim = iddia
    .description = Olduğu söylenen şey; bütün bir mesaj da olur
argument-length = uzunluk
    .description = Özet ne kadar uzun olsun
argument-actor = taraf
    .description = Yalnızca bu kişi, kurum, ülke veya yerle ilgili olaylar
argument-from = başlangıç
    .description = En erken gün, ay veya yıl; örneğin 2025-08
argument-to = bitiş
    .description = En geç gün, ay veya yıl; örneğin 2025-09
argument-picture = resim
    .description = Zaman çizelgesi, açık ya da koyu renkli bir resim olarak
argument-name = ad
    .description = Bir kişi, kurum, ülke veya yer; nasıl yazarsanız yazın
argument-speaker = konuşan
    .description = Yalnızca bu kişinin sözleri
argument-sentence = cümle
    .description = Cümlenin numarası
argument-source = kaynak
    .description = Birden çok kaynak varsa hangisi
argument-story = haber
    .description = Sorunun hangi haberle ilgili olduğu: başlığı ya da haberde geçen bir ad
argument-what = ne
    .description = Bir haber ya da haberdeki bir kişi, kurum, ülke veya yer
argument-setting = ayar
    .description = Hangi ayar
argument-value = değer
    .description = Ne olsun
argument-forget = sil
    .description = Saklananı sil
argument-sure = onay
    .description = Yeniden sormadan sil
argument-id = kimlik
    .description = Bir olayın veya açıklamanın kimliği

choice-short = kısa
choice-medium = orta
choice-full = tam
choice-l = Açık
choice-d = Koyu
choice-language = Dil
choice-digits = Rakamlar
choice-private = Özel yanıtlar
choice-rich = Zengin mesajlar
choice-corrections = Önce düzeltmeler
choice-story = Haber
choice-me = Benimle ilgili
choice-chat = Bu sohbetle ilgili
choice-yes = Evet
choice-followed = Yalnızca burada takip edilenler

## Discord'da her komutun seçeneği; Telegram'da komutun ardından yazılan söz

option-private = özel
    .description = Yanıtı yalnızca siz görürsünüz

## Sonraki soruya götüren düğmeler

next-summary = Özet
next-timeline = Zaman çizelgesi
next-who = Kim kimdir
next-said = Kim ne dedi
next-source = Kaynak
next-stories = Bütün haberler
open = Ayrıntı
next-settings = Ayarlar
next-help = Yardım

## Sayfalar

page = Sayfa { $number }/{ $total }
page-previous = ‹ Önceki sayfa
page-next = Sonraki sayfa ›
page-only = Bir mesaja ancak bu kadarı sığıyor. Gerisi için metni daha kısa parçalar hâlinde gönderin.

## Dayanak

caption = Kaynağın { $number }. cümlesi
caption-of = { $number }. cümle, “{ $title }”
caption-published = { $where }, { $publisher }
caption-short = { $number }. cümle

## Tarihler

draft = Taslak, henüz gözden geçirilmedi
date-unknown = Tarih verilmemiş
date-inferred = çıkarım
date-words = Kaynağın ifadesi: “{ $words }”
date-why = Bu tarihin gerekçesi: { $why }
date-about = { $date } dolayları
date-from-to = { $from } – { $to }
date-since = { $from } tarihinden bu yana
date-until = { $to } tarihine kadar
date-between = { $from } ile { $to } arasında
date-not-before = en erken { $from }
date-not-after = en geç { $to }

## Bir olayın ayrıntıları

detail-otherwise = Başka bir kaynak farklı aktarıyor
detail-topic = Konu
detail-purpose = Amaç
detail-cause = Birlikte yaşandığı gelişmeler
detail-effect = Etkisi
detail-duration = Süre
detail-context = Arka plan

## /ask

ask-elsewhere = Sorduğunuz haberde yok, ama bir başkasında var: “{ $title }”
ask-silent = Kaynak bunu söylemiyor.
ask-unfound = Kaynakta buna bir yanıt bulamadım.
ask-near = Kaynakta sorunuza en yakın olanlar
ask-also = Kaynakta bunlar da var

## /summary

summary-short = Kısası
summary-medium = Daha fazlası
summary-full = Tamamı

## /timeline

timeline-title = Zaman çizelgesi
timeline-of = Zaman çizelgesi: { $name }
timeline-undated = Tarihi verilmeyenler
timeline-range = Yalnızca şu dönemde olmuş olabilecekler: { $range }. Tarihi verilmeyen olaylar burada yok.
timeline-nothing = Kaynağın bu aralığa tarihlediği bir olay yok.
timeline-nothing-of = Haberde { $name } ile ilgili bir olay geçmiyor.
timeline-backwards = İlk tarih ikincisinden sonra. Tersini mi demek istediniz?
timeline-as-picture = Resim olarak
timeline-as-text = Metin olarak
timeline-dark = Koyu renkli resim
timeline-light = Açık renkli resim
timeline-open = Bir olayı cümlesiyle aç
timeline-picture-note = Her olay, kaynağın tarihlediği kesinlikte. Dayandığı cümleyi görmek için birini açın.

## Resimlerde

picture-footer = Her olay, dayandığı cümleyle: { $command }
picture-card = Kaynağın söylediği, dayandığı cümleyle: { $command }
picture-meeting = Görüşme
picture-agreement = Anlaşma
picture-exercise = Tatbikat
picture-visit = Ziyaret
picture-production = Üretim
picture-diplomacy = İlişkiler
picture-decision = Karar
picture-election = Seçim
picture-appointment = Atama
picture-court = Yargı
picture-attack = Saldırı
picture-protest = Protesto
picture-disaster = Afet
picture-accident = Kaza
picture-rescue = Kurtarma
picture-death = Ölüm
picture-opening = Açılış
picture-match = Karşılaşma
picture-report = Veriler
picture-purchase = Satın alma
picture-ceremony = Tören
picture-other = Diğer
picture-moment = Belirli bir gün
picture-stretch = Bu ay ya da yıl içinde
picture-within = Bu aralıkta bir zaman
picture-span = Bütün bu süre boyunca
picture-inferred = Çıkarımla bulunan tarih

## Adlar

which-name = “{ $name }” bunlardan herhangi biri olabilir. Hangisini soruyorsunuz?
no-name-but = Haberde “{ $name }” adıyla geçen kimse yok. En yakınları:
no-name = Haberde “{ $name }” adıyla geçen kimse yok.

## /who

who-person = Kişiler
who-organization = Kurumlar
who-country = Ülkeler
who-place = Yerler
who-unnamed = Kaynak adını vermiyor.
who-part = Yer aldığı olaylar
who-here = Burada olanlar
who-otherwise = Kaynakların farklı aktardıkları
who-said = Söyledikleri
who-timeline = İlgili olaylar
who-statements = Bütün söyledikleri
who-open = Bir ad seçin
who-everyone = Herkes

## /said

said-title = Kim ne dedi
said-by = Açıklamaları: { $name }
said-at = konu: { $event }
said-through = aktaran: { $name }
said-nothing = Kaynak kimsenin sözünü aktarmıyor.
said-nothing-by = Kaynak, { $name } tarafından söylenmiş bir söz aktarmıyor.

## /check

check-in-source = Kaynak bunu söylüyor
check-differs = Kaynaktan farklı
check-not-in-source = Kaynakta bulamadım
check-claim = “{ $claim }”
check-word = “{ $word }”
check-difference = İddiada “{ $claimed }” deniyor; kaynakta “{ $source }”.
check-denial = İddia bunu reddediyor: “{ $claimed }”. Kaynak ise şöyle diyor: { $source }
check-missing = Orada bulamadıklarım: { $words }
check-near = Kaynakta en yakın olanlar
check-none = Burada bir kaynakla karşılaştırılabilecek bir şey yok. Somut bir iddia gönderin: kim, ne yaptı, ne zaman ya da nerede.
check-cut = Yalnızca ilk { $count } cümle karşılaştırıldı.
check-note = Yalnızca kaynakla karşılaştırıldı. Doğru olup olmadığı ayrı bir soru.

## /source

source-sentence = { $number }. cümle (toplam { $total })
source-facts =
    { $count ->
        [0] Haberde bu cümleye dayanan bir bilgi yok
       *[other] Bu cümleye dayanan { $count } bilgi
    }
source-previous = ‹ Önceki cümle
source-next = Sonraki cümle ›
source-whole = Kaynağın tamamı
source-open = Bir cümle açın
source-no-sentence = Bu kaynakta 1’den { $total } sayısına kadar numaralı cümleler var. Birini seçin:
source-which = Bu haberin birden çok kaynağı var. Hangisi?
source-unknown = Böyle bir kaynak yok. Olanlar:
source-publisher = Yayımlayan: { $publisher }
source-no-publisher = Yayımlayan bilinmiyor
source-published = Yayım tarihi:
source-link = Aslını aç
source-link-of = “{ $title }” metninin aslını aç

## Tek başına bir olay veya açıklama

fact-statements = Bununla ilgili söylenenler
fact-part = Kimler yer alıyor

## /stories

stories-title = { $count } haber
stories-which = “{ $name }” bu haberlerden herhangi biri olabilir. Hangisini soruyorsunuz?
stories-found = “{ $name }” geçen { $count } haber
stories-search = Belirli bir haberi bulmak için /stories komutundan sonra başlığından bir sözcük ya da haberde geçen bir ad yazın.
stories-open = Bir haber açın
stories-more = Bu sözcüklerin geçtiği { $count } haber daha var; bir sözcük ya da ad daha ekleyerek aramayı daraltın.
stories-none = “{ $name }” adlı bir haber yok. Başlığından bir sözcük ya da haberde geçen bir ad deneyin veya bütün haberlere göz atın.
stories-unknown = “{ $name }” adlı bir haber yok. Şunları sorabilirsiniz:
stories-holds = { $events } olay, { $statements } açıklama, { $sentences } cümlelik kaynak metni

## /updates ve takip edenlere gönderilenler

news-title = “{ $title }” haberinde neler değişti
news-since = { $date } tarihinden beri
news-new =
    { $count ->
        [one] Yeni
       *[other] Yeni: { $count }
    }
news-corrected =
    { $count ->
        [one] Düzeltildi
       *[other] Düzeltildi: { $count }
    }
news-removed =
    { $count ->
        [one] Artık haberde yok
       *[other] Artık haberde yok: { $count }
    }
news-gone = “{ $text }”
news-gone-name = { $name }: “{ $text }”
news-was-title = Önceki başlık: “{ $old }”; şimdiki: “{ $now }”
news-was-text = Önceki hâli: “{ $old }”
news-was-name = Önceki ad: { $old }
news-was-date = Önceki tarih: { $old }; şimdiki: { $now }
news-was-who =
    { $of ->
        [statement] Önce şuna atfedilmişti: { $old }
       *[other] Önceki katılımcılar: { $old }; şimdiki: { $now }
    }
news-was-place = Önceki yer: { $old }; şimdiki: { $now }
news-was-through = Önceki aktaran: { $old }; şimdiki: { $now }
news-was-event = Önce ilişkilendirildiği olay: { $old }; şimdiki: { $now }
news-was-evidence = Önceki alıntı: “{ $old }”
news-why = Neden düzeltildi: { $why }
news-nothing = belirtilmemiş
news-none = “{ $title }” haberinde { $date } tarihinden beri bir şey değişmedi.
news-unknown = Neyin değiştiğine şu anda bakamıyorum. Lütfen birkaç dakika sonra yeniden deneyin; sorular yine yanıtlanır.
news-earlier = Daha öncesi
news-follow = Bu haberi takip et
opening-title = Bu haber burada son gösterildiğinden beri düzeltilenler
opening-all = Bütün düzeltmeler
opening-answer = Yanıta geç ›

## /follow ve /unfollow

follow-begun = Bundan sonra “{ $name }” haberine bir şey eklendiğinde ya da bir düzeltme yapıldığında buraya yazacağım.
follow-begun-name = Bundan sonra { $name } hakkında yeni bir bilgi eklendiğinde ya da bir düzeltme yapıldığında buraya yazacağım.
follow-already = “{ $name }” burada zaten takip ediliyor.
follow-within = Haberin tamamı burada zaten takip ediliyor; { $name } de buna dâhil.
follow-here = Burada takip edilenler
follow-end = Takibi bırak
follow-end-of = Bırak: { $name }
follow-nowhere = Buraya kendiliğimden yazamıyorum, bu yüzden burada takip yapılamaz. /follow komutunu benimle özel sohbette ya da eklendiğim ve yazma iznim olan bir grupta veya kanalda kullanın.
follow-refused = Burada neyin takip edileceğini yalnızca sohbeti yönetenler seçebilir.
follow-which = “{ $name }” bunlardan herhangi biri olabilir. Hangisini takip etmek istiyorsunuz?
follow-unknown-but = “{ $name }” adında bir haber ya da bir haberde bu adla geçen kimse yok. En yakınları:
follow-unknown = “{ $name }” adında bir haber ya da bir haberde bu adla geçen kimse yok. Ad yazmazsanız bu sohbetin haberi anlaşılır.
unfollow-done = “{ $name }” artık burada takip edilmiyor.
unfollow-none = Burada takip edilen bir şey yok.
unfollow-which = Burada hangisinin takibi bırakılsın?
unfollow-unknown = “{ $name }” burada takip edilmiyor. Takip edilenler:

## /settings ve /manage

settings-reader = Ayarlarınız
settings-chat = Bu sohbetin ayarları
settings-saved = Kaydedildi.
settings-never = Ayarlar yalnızca okurları birbirinden ayırt edebildiğim yerlerde saklanır. Burada hep varsayılan ayarlarla yanıt veririm.
manage-refused = Bu sohbetin ayarlarını yalnızca yöneticileri değiştirebilir. Şu anki ayarlar:
setting-is = { $setting }: { $value }
about-language =
    { $of ->
        [chat] Kendi dilini seçmemiş olan herkese burada bu dilde yanıt verilir.
       *[other] Bütün sohbetlerde size bu dilde yanıt veririm. Başka dilde sorulan bir soru yine o dilde yanıtlanır.
    }
about-digits = Arapça yanıtlarda rakamların yazılışı. Alıntılar kaynakta nasılsa öyle kalır.
about-private = Gruplarda ve sunucularda yanıtlarınızı, mümkün olan her yerde, yalnızca siz görürsünüz.
about-story = Haber adı verilmediğinde burada hangi haberin kastedildiği.
about-rich = Yeni Telegram uygulamalarında daha düzenli bir görünüm. Telegram Web ile bazı Mac ve saat uygulamaları bu mesajları boş gösterir; aranızda bunları kullanan varsa kapalı bırakın.
about-corrections = Haber, burada son gösterildiğinden beri düzeltildiyse bir sonraki yanıt, neyin değiştiğiyle başlar.
value-default-language =
    { $of ->
        [chat] her okurun uygulamasındaki dil
       *[other] uygulamanızdaki dil
    }
value-default-story = botun ilk haberi
value-gone-story = artık burada olmayan bir haber
value-latin = 123
value-arabic = ١٢٣
value-on = açık
value-off = kapalı

## /mydata

mydata-title = Saklananlar
mydata-of-me = Sizinle ilgili
mydata-of-chat = Bu sohbetle ilgili
mydata-nothing = Hiçbir şey.
mydata-follow = Takip edilen: “{ $story }” haberinin tamamı
mydata-follow-of = “{ $story }” haberinde takip edilen: { $names }
mydata-shown = “{ $story }” haberinin burada son gösterilen sürümü: { $version }
mydata-language = Takip başladığındaki dil: { $language }
mydata-alone = Takip edenin siz olduğunuz
mydata-elsewhere = Başka bir konuda veya kanalda: { $text }
mydata-not = Sorularınız ve yanıtları hiçbir zaman saklanmaz.
mydata-never = Hiçbir şey: burada okurları birbirinden ayırt edemiyorum.
mydata-not-now = Saklananlar şu anda okunamıyor ve silinemiyor. Lütfen birkaç dakika sonra yeniden deneyin.
mydata-forget-me = Benimle ilgili olanı sil
mydata-forget-chat = Bu sohbetle ilgili olanı sil
mydata-sure-me = Ayarlarınız bu platformun her yerinde hemen silinecek. Emin misiniz?
mydata-sure-chat = Bu sohbetin ayarları ve burada takip edilenler, buradaki herkes için hemen silinecek. Emin misiniz?
mydata-refused = Bu sohbetle ilgili saklananları yalnızca yöneticileri silebilir.
mydata-erase = Evet, sil
mydata-keep = Hayır, kalsın
mydata-erased = Silindi; hiçbiri kalmadı.

## /help

help-title = Kaynak gerçekte ne diyor?
help-about = Cümle cümle okunup işlenmiş bir haberden yanıt veriyorum. Her yanıtın altında dayandığı sözler aynen durur; kendiniz bakabilirsiniz.
help-story = Şu anki haber: { $title }
help-stories = Burada { $count } haber var; /stories, başlığından bir sözcükle ya da içinde geçen bir adla istediğinizi bulur. Doğrudan başka bir haberi sormak için komuta böyle bir sözcük ekleyin: haber:kahire
help-evidence = Yanıtları makine yazmaz: Kaynak bir şey söylemiyorsa, söylemediğini belirtirim.

## Yapılamayanlar

unknown-command = “{ $name }” diye bir komut yok. Şunları sorabilirsiniz:
gone = Bu bilgi artık haberde yok; düzeltilmiş olabilir. Buradan yeniden sorabilirsiniz:
gone-near = Bu bilgi artık haberde yok; düzeltilmiş olabilir. Buna en yakın olanlar:
gone-button = Bu düğme eski bir sürümden kalmış, artık çalışmıyor. Buradan yeniden sorabilirsiniz:
unknown-story = Bu haber artık burada değil.
missing-question = “{ $title }” hakkında ne öğrenmek istersiniz? Kendi sözlerinizle Arapça, İngilizce ya da Türkçe sorun.
missing-claim = “{ $title }” ile neyi karşılaştırayım? İddiayı ya da mesajın tamamını gönderin.
empty-message = Bu mesajda kaynakla karşılaştırabileceğim bir söz yok. Şunları sorabilirsiniz:
missing-id = Bu düğme hiçbir bilgiye götürmüyor. Buradan yeniden sorun:
bad-text = Bu çok uzun: Lütfen en çok { $most } karakter yazın.
bad-number = “{ $value }” bir sayı değil. Şöyle yazın: 4
bad-choice = “{ $value }” seçenekler arasında yok. Birini seçin:
bad-date = “{ $value }” bir tarih değil. Şunlardan biri gibi yazın: 2025, 2025-09, 2025-09-03
broken = Sorun sizden değil, bizden kaynaklandı. Lütfen biraz sonra yeniden deneyin.
too-much = Bir anda çok soru geldi. Lütfen { $seconds } saniye sonra yeniden sorun.
not-kept = Ayarları şu anda okuyamıyor ve kaydedemiyorum. Lütfen birkaç dakika sonra yeniden deneyin; sorular yine yanıtlanır.
broken-mark = Sorun sürerse botun yöneticisine şu kodu iletin: { $mark }

## Herhangi bir sohbette yazarken önerilenler

offer-answer = Yanıt ve dayandığı cümle
offer-person = Kişi
offer-organization = Kurum
offer-country = Ülke
offer-place = Yer
offer-event = Olay
offer-statement = Açıklama
offer-detail = { $kind } · { $story }

## Telegram’da: botun kendini tanıtması (en çok 512 ve 120 karakter) ve gruplarda özel yanıtlar

bot-description = Bir haberin kaynağı gerçekte ne diyor? Arapça, İngilizce ya da Türkçe sorun; her yanıt, dayandığı cümleyle birlikte gelir.

    Sorunuzu kendi sözlerinizle yazın ya da kaynakla karşılaştırmam için bir mesaj iletin. Kaynak bir şey söylemiyorsa, söylemediğini belirtirim.
bot-short-description = Haberin kaynağı gerçekte ne diyor? Her yanıt, dayandığı cümleyle birlikte gelir.
private-open = Özel sohbette aç
private-there = Yanıtı burada yalnızca size gösteremiyorum. Tek dokunuşla özel sohbetimizde açabilirsiniz.
private-again = Yanıtı burada yalnızca size gösteremiyorum. Lütfen özel sohbetimizde yeniden sorun.

## Yerel sayfa

web-title = Kaynağa sor
web-placeholder = Bir şey sorun ya da /who gibi bir komut yazın
web-send = Gönder
web-language = Dil
web-log = Sohbet
web-unreachable = Bota ulaşılamıyor. Hâlâ çalışıyor mu?
web-stories = Haberler
web-offered = Öneriler
web-tools = Bu sayfanın ayarları
web-face = Görünüm
web-face-all = Yan yana
web-face-plain = Sade
web-theme = Renkler
web-theme-auto = Cihazdaki gibi
web-theme-light = Açık
web-theme-dark = Koyu
web-place = Sorulan yer
web-place-private = Özel sohbet
web-place-group = Grup
web-story = Haber
web-choose = Seçin
web-only-you = Bunu yalnızca siz görürsünüz
web-edits = Düğmenin bulunduğu mesajın yerine geçer
web-unfold = Alıntının tamamını göster
web-payload = Gönderilen içerik ve sınırın ne kadarını kapladığı
web-unit-text = Karakter
web-unit-caption = Açıklama karakteri
web-unit-components = Bileşen
web-unit-bytes = Bayt
web-unit-entities = Biçimli bölüm
web-unit-buttons = Düğme
web-unit-keyboard = Düğmelerin baytı
web-edits-title = Dosyalar
web-edits-none = Bütün haber dosyaları sağlam.
web-edits-faulty = Dosyalardaki hatalar
web-edits-answered = Düzeltilene kadar son sağlam sürüm yanıt vermeyi sürdürür.
web-expected = Beklenen
web-found = Bulunan
web-about = Haber hakkında
web-revision = Sürüm
web-used = Bilgi dayandırılan cümleler
web-unused = Bu cümleye dayanan bilgi yok
web-told = Anlatıldığı diller
web-missing = Anlatılmadığı diller
web-complete = Bu dillerde eksik yok.
web-news = Takipçilere son bildirilen
web-detail = Ayrıntı
web-role = Görev
web-drafts = Gözden geçirilecekler
web-accept = Onayla
web-save = Kaydet
web-drop = Sil
web-sure = Gerçekten silinsin mi?
web-accepted = Onaylandı
web-saved = Kaydedildi
web-dropped = Silindi
web-also = Onunla birlikte silinen
web-lacking = Eksik kalan
web-refused = Kaydedilmedi
web-changed = Bu arada değişti, yeniden bakın.
web-absent = Cümlelerinde geçmiyor
web-unnamed = Cümlelerinde adı geçmiyor
web-unsure-speaker = Kimin konuştuğu önceki cümlelerden tahmin edildi
web-unsure-saying = Fiil burada bir söz bildirmiyor olabilir
web-unsure-name = Adın kime ait olduğunu gösteren bir şey yok
web-unsure-date = Hangi gün ya da yılın kastedildiği tahmin edildi
web-source = Kaynak
web-actor = Kişi ya da kurum
web-placed = Yer
web-questions = Sorular
web-accept-all = Tümünü onayla
web-without = Bu soruyu sil
web-another = Bir soru daha ekle
web-foreign = Başka bir dilde görünüyor
web-doubtful = Kaydedildi ama henüz onaylanmadı: sorulardan biri başka bir dilde görünüyor. Öyle olması isteniyorsa yeniden onaylayın
web-done = Gözden geçirilecek bir şey kalmadı. Haber artık okurlara açık.
field-answers = Yanıtlayan
field-title = Başlık
field-text = Metin
field-name = Ad
field-role = Görev
field-rank = Unvan
field-kind = Tür
field-original = Adın kendi dili
field-aliases = Diğer yazılışlar
field-evidence = Kanıt
field-quote = Alıntı
field-source = Kaynak
field-date = Tarih
field-value = Değer
field-basis = Dayanak
field-words = Kaynağın sözleri
field-why = Gerekçe
field-place = Yer
field-participants = Katılanlar
field-speaker = Konuşan
field-event = Olay
field-reported = Aktaran
field-publisher = Yayıncı
field-url = Adres
field-published = Yayım
field-language = Dil
field-file = Dosya
field-correction = Düzeltme
