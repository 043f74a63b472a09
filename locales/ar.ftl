# كلام سند نفسه بالعربية. أما نصوص القصص ففي ملفاتها.

## الأوامر: الاسم كما يظهر في ديسكورد، وما يجيب عنه (مئة حرف على الأكثر)

command-ask = اسأل
    .description = سؤالك بكلماتك أنت، وجوابه مع جملته من المصدر
    .spoken = سؤال, عندي سؤال, لدي سؤال, أريد أن أسأل, عايز أسأل, بدي أسأل, ممكن سؤال
command-summary = ملخص
    .description = القصة في سطور قليلة، ومع كل سطر جملته من المصدر
    .spoken = الملخص, الخلاصة, خلاصة, لخص, لخص لي, باختصار, ملخص القصة, القصة
command-timeline = تسلسل
    .description = ما جرى بالترتيب، وتواريخه بالدقة التي يذكرها المصدر لا أكثر
    .spoken = الجدول الزمني, جدول زمني, التسلسل الزمني, تسلسل زمني, تسلسل الأحداث, التسلسل
command-who = من
    .description = من هو، وما دوره في القصة
    .spoken = من هم, الأشخاص, الشخصيات, الأطراف, مين
command-said = تصريحات
    .description = من قال ماذا، وأين
    .spoken = التصريحات, من قال ماذا, مين قال ايه, الأقوال, أقوال
command-check = تحقق
    .description = خبر متداول أو رسالة محوّلة، مقارنةً بما يقوله المصدر
    .message = قارن بالمصدر
    .spoken = تحقق من خبر, تأكد, تأكد من هذا, تحقق من هذا, تحقق من هذا الخبر
command-source = المصدر
    .description = المصدر نفسه، جملة جملة
    .spoken = مصدر, المصادر, النص الأصلي, الأصل, المقال, الخبر الأصلي, الرابط, رابط, رابط الخبر, هات الرابط,
        أرسل الرابط, أرسل المقال
command-stories = قصص
    .description = كل القصص التي يمكنك السؤال عنها
    .spoken = القصص, كل القصص, قصص أخرى, الأخبار, أخبار
command-updates = مستجدات
    .description = آخر ما تغيّر في القصة: ما أُضيف وما صُحح، مع الصيغة القديمة
    .spoken = المستجدات, الجديد, ما الجديد, ايه الجديد, شو الجديد, هل من جديد, التصحيحات
command-follow = متابعة
    .description = لأخبر هذه المحادثة بكل جديد أو تصحيح في قصة أو عن أحد أطرافها
    .spoken = تابع, اشترك, اشتراك, تابع القصة, أبلغني بالجديد, أعلمني بالجديد
command-unfollow = إلغاء-المتابعة
    .description = لأكفّ عن إخبار هذه المحادثة
    .spoken = إلغاء المتابعة, ألغ المتابعة, إلغاء الاشتراك, ألغ الاشتراك, توقف, قف
command-settings = إعدادات
    .description = لغتك وشكل الأرقام ومن يرى أجوبتك
    .spoken = الإعدادات, ضبط, اللغة, لغة, غير اللغة, تغيير اللغة, أريد تغيير اللغة, إعداداتي
command-manage = إدارة
    .description = لمن يدير هذه المحادثة: لغتها وقصتها وغير ذلك
    .spoken = إعدادات المجموعة, إعدادات المحادثة, إدارة المجموعة
command-mydata = بياناتي
    .description = ما يُحفظ عنك وعن هذه المحادثة، وكيف تمحوه
    .spoken = الخصوصية, امسح بياناتي, احذف بياناتي, انسني, ماذا تعرف عني, بيانات
command-help = مساعدة
    .description = عمّ يمكنك أن تسأل، وبأي لغة
    .spoken = ساعدني, ممكن مساعدة, المساعدة, ماذا تستطيع أن تفعل, ماذا يمكنك أن تفعل, ماذا تفعل, بتعمل ايه,
        شو بتعمل, عم أسأل, ماذا أسأل, من أنت, انت مين, مين انت, مين حضرتك, ما أنت, ما هذا, ما هذا البوت,
        ايه ده, ما هو سند, كيف أستخدمك, كيف أستخدم البوت, كيف تعمل, ازاي استخدمك, هل أنت روبوت, انت روبوت,
        هل أنت بوت, انت بوت, هل أنت إنسان, هل أنت ذكاء اصطناعي, انت ذكاء اصطناعي, من صنعك, مين عملك, الأوامر,
        القائمة, ابدأ, تعليمات, إلغاء, خروج, عربي, العربية, بالعربي, بالعربية, بالعربي لو سمحت, تكلم عربي,
        arabic, in arabic, in arabic please, arabic please, arapça

argument-question = السؤال
    .description = اسأل كما تسأل صديقاً
argument-claim = الخبر
    .description = ما يُقال إنه حدث، ولو كان رسالة كاملة
argument-length = الطول
    .description = طول الملخص
argument-actor = الطرف
    .description = الأحداث التي يشارك فيها هذا الشخص أو الجهة أو البلد أو المكان فقط
argument-from = من
    .description = أول يوم أو شهر أو سنة، مثل 2025-08
argument-to = إلى
    .description = آخر يوم أو شهر أو سنة، مثل 2025-09
argument-picture = صورة
    .description = التسلسل الزمني في صورة فاتحة أو داكنة
argument-name = الاسم
    .description = شخص أو جهة أو بلد أو مكان، بأي كتابة
argument-speaker = المتحدث
    .description = ما قاله هذا الشخص فقط
argument-sentence = الجملة
    .description = رقم الجملة
argument-source = المصدر
    .description = أي مصدر، إن كان للقصة أكثر من مصدر
argument-story = القصة
    .description = القصة التي تسأل عنها، بعنوانها أو باسم ورد فيها
argument-what = ماذا
    .description = قصة، أو شخص أو جهة أو دولة أو مكان فيها
argument-setting = الإعداد
    .description = أي إعداد تريد
argument-value = القيمة
    .description = ما تريده له
argument-forget = محو
    .description = محو ما هو محفوظ
argument-sure = تأكيد
    .description = المحو من دون سؤال آخر
argument-id = المعرّف
    .description = معرّف حدث أو تصريح

choice-short = قصير
choice-medium = متوسط
choice-full = كامل
choice-l = فاتحة
choice-d = داكنة
choice-language = اللغة
choice-digits = الأرقام
choice-private = أجوبة خاصة
choice-rich = رسائل منسقة
choice-corrections = التصحيحات أولاً
choice-story = القصة
choice-me = عني
choice-chat = عن هذه المحادثة
choice-yes = نعم
choice-followed = ما يُتابَع هنا فقط

## خيار في كل أمر على ديسكورد، وكلمة تُكتب بعده على تلغرام

option-private = خاص
    .description = لا يرى الجواب أحد سواك

## أزرار السؤال التالي

next-summary = الملخص
next-timeline = التسلسل الزمني
next-who = من هم
next-said = من قال ماذا
next-source = المصدر
next-stories = كل القصص
open = المزيد
next-settings = الإعدادات
next-help = مساعدة

## الصفحات

page = صفحة { $number } من { $total }
page-previous = › الصفحة السابقة
page-next = الصفحة التالية ‹
page-only = هذا كل ما تتسع له رسالة واحدة. أرسل النص على أجزاء أقصر لأجيبك عن الباقي.

## الدليل

caption = الجملة { $number } من المصدر
caption-of = الجملة { $number } من «{ $title }»
caption-published = { $where }، { $publisher }
caption-short = الجملة { $number }

## التواريخ

draft = مسوّدة لم يراجعها أحد بعد
date-unknown = بلا تاريخ في المصدر
date-inferred = تاريخ مستنتج
date-words = بلفظ المصدر: «{ $words }»
date-why = كيف استُنتج التاريخ: { $why }
date-about = نحو { $date }
date-from-to = من { $from } إلى { $to }
date-since = منذ { $from }
date-until = حتى { $to }
date-between = بين { $from } و{ $to }
date-not-before = ليس قبل { $from }
date-not-after = ليس بعد { $to }

## تفاصيل الحدث

detail-otherwise = مصدر آخر يقول غير ذلك
detail-topic = الموضوع
detail-purpose = الغرض
detail-cause = ما صاحبه
detail-effect = الأثر
detail-duration = المدة
detail-context = الخلفية

## /ask

ask-elsewhere = لا تجيب عن هذا القصة التي سألت عنها، لكن تجيب عنه قصة أخرى: «{ $title }»
ask-silent = المصدر لا يذكر ذلك.
ask-unfound = لم أجد في المصدر جواباً عن ذلك.
ask-near = أقرب ما يذكره إلى سؤالك
ask-also = في المصدر أيضاً

## /summary

summary-short = باختصار
summary-medium = تفاصيل أكثر
summary-full = القصة كاملة

## /timeline

timeline-title = التسلسل الزمني
timeline-of = التسلسل الزمني: { $name }
timeline-undated = أحداث بلا تاريخ
timeline-range = المعروض ما قد يكون وقع في هذه المدة فقط: { $range }. ولا تشمل القائمة الأحداث التي لا تاريخ لها.
timeline-nothing = لا حدث في القصة يؤرّخه المصدر في هذه المدة.
timeline-nothing-of = لا تذكر القصة حدثاً شارك فيه { $name }.
timeline-backwards = التاريخ الأول يلي الثاني. هل قصدت العكس؟
timeline-as-picture = في صورة
timeline-as-text = نصاً
timeline-dark = صورة داكنة
timeline-light = صورة فاتحة
timeline-open = افتح حدثاً مع جملته
timeline-picture-note = كل حدث بالدقة التي يؤرّخه بها المصدر. افتح أيّاً منها لترى الجملة التي يستند إليها.

## في الصور

picture-footer = كل حدث مع الجملة التي يستند إليها: { $command }
picture-card = ما يقوله المصدر مع الجملة التي يستند إليها: { $command }
picture-meeting = لقاء
picture-agreement = اتفاق
picture-exercise = تدريب
picture-visit = زيارة
picture-production = إنتاج
picture-diplomacy = علاقات
picture-decision = قرار
picture-election = انتخابات
picture-appointment = تعيين
picture-court = قضاء
picture-attack = هجوم
picture-protest = احتجاج
picture-disaster = كارثة
picture-accident = حادث
picture-rescue = إنقاذ
picture-death = وفاة
picture-opening = افتتاح
picture-match = مباراة
picture-report = بيانات
picture-purchase = شراء
picture-ceremony = احتفال
picture-other = غير ذلك
picture-moment = يوم بعينه
picture-stretch = خلال هذا الشهر أو العام
picture-within = في وقت ما من هذه المدة
picture-span = طوال هذه المدة
picture-inferred = تاريخ مستنتج

## الأسماء

which-name = قد يكون المقصود بـ«{ $name }» أيّاً من هؤلاء. من تقصد؟
no-name-but = لا تذكر القصة أحداً باسم «{ $name }». أقرب ما فيها:
no-name = لا تذكر القصة أحداً باسم «{ $name }».

## /who

who-person = أشخاص
who-organization = جهات
who-country = بلدان
who-place = أماكن
who-unnamed = لا يذكر المصدر اسمه.
who-part = ورد في هذه الأحداث
who-here = ما جرى هنا
who-otherwise = ما تختلف فيه المصادر
who-said = ما قاله
who-timeline = تسلسله الزمني
who-statements = كل ما قاله
who-open = اختر اسماً
who-everyone = الجميع

## /said

said-title = من قال ماذا
said-by = ما قاله { $name }
said-at = بشأن: { $event }
said-through = نقلاً عن { $name }
said-nothing = لا ينقل المصدر كلاماً لأحد.
said-nothing-by = لا ينقل المصدر كلاماً قاله { $name }.

## /check

check-in-source = المصدر يقول هذا
check-differs = يختلف عن المصدر
check-not-in-source = لم أجده في المصدر
check-claim = «{ $claim }»
check-word = «{ $word }»
check-difference = المتداول: «{ $claimed }»، وفي المصدر: «{ $source }».
check-denial = المتداول ينفي ذلك: «{ $claimed }». أما المصدر فيقول: { $source }
check-missing = لم أجد فيه: { $words }
check-near = الأقرب في المصدر
check-none = ليس هنا ما يمكن مقارنته بمصدر. أرسل خبراً محدداً: من فعل ماذا، ومتى أو أين.
check-cut = لم يُقارَن إلا أول { $count } جملة.
check-note = مقارنة بالمصدر وحده، وليست حكماً بصحة الخبر أو خطئه.

## /source

source-sentence = الجملة { $number } من { $total }
source-facts =
    { $count ->
        [zero] لا تستند أي معلومة في القصة إلى هذه الجملة
        [one] معلومة واحدة تستند إلى هذه الجملة
        [two] معلومتان تستندان إلى هذه الجملة
        [few] { $count } معلومات تستند إلى هذه الجملة
        [many] { $count } معلومة تستند إلى هذه الجملة
       *[other] { $count } معلومة تستند إلى هذه الجملة
    }
source-previous = › الجملة السابقة
source-next = الجملة التالية ‹
source-whole = المصدر كاملاً
source-open = افتح جملة
source-no-sentence = جمل هذا المصدر مرقّمة من 1 إلى { $total }. اختر واحدة:
source-which = لهذه القصة أكثر من مصدر. أيها تريد؟
source-unknown = لا يوجد مصدر كهذا. المصادر الموجودة:
source-publisher = الناشر: { $publisher }
source-no-publisher = الناشر غير معروف
source-published = تاريخ النشر:
source-link = افتح الأصل
source-link-of = افتح أصل «{ $title }»

## حدث أو تصريح بمفرده

fact-statements = ما قيل بشأنه
fact-part = أطراف الحدث

## /stories

stories-title =
    { $count ->
        [zero] لا قصص
        [one] قصة واحدة
        [two] قصتان
        [few] { $count } قصص
        [many] { $count } قصة
       *[other] { $count } قصة
    }
stories-which = قد يكون المقصود بـ«{ $name }» أيّاً من هذه القصص. أيها تريد؟
stories-found =
    { $count ->
        [zero] لا قصة فيها «{ $name }»
        [one] قصة واحدة فيها «{ $name }»
        [two] قصتان فيهما «{ $name }»
        [few] { $count } قصص فيها «{ $name }»
        [many] { $count } قصة فيها «{ $name }»
       *[other] { $count } قصة فيها «{ $name }»
    }
stories-search = لتصل إلى قصة بعينها اكتب بعد ‎/stories‎ كلمة من عنوانها أو اسماً ورد فيها.
stories-open = افتح قصة
stories-more =
    { $count ->
        [zero] لا قصة غيرها فيها هذه الكلمات.
        [one] وهناك قصة أخرى فيها هذه الكلمات، وكلمة أو اسم آخر يضيّق البحث.
        [two] وهناك قصتان أخريان فيهما هذه الكلمات، وكلمة أو اسم آخر يضيّق البحث.
        [few] وهناك { $count } قصص أخرى فيها هذه الكلمات، وكلمة أو اسم آخر يضيّق البحث.
        [many] وهناك { $count } قصة أخرى فيها هذه الكلمات، وكلمة أو اسم آخر يضيّق البحث.
       *[other] وهناك { $count } قصة أخرى فيها هذه الكلمات، وكلمة أو اسم آخر يضيّق البحث.
    }
stories-none = لا توجد قصة باسم «{ $name }». جرّب كلمة من عنوانها أو اسماً ورد فيها، أو تصفّح القصص كلها.
stories-unknown = لا توجد قصة باسم «{ $name }». يمكنك أن تسأل عن:
stories-holds = { $events ->
        [zero] بلا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثاً
       *[other] { $events } حدث
    }، { $statements ->
        [zero] بلا تصريحات
        [one] تصريح واحد
        [two] تصريحان
        [few] { $statements } تصريحات
        [many] { $statements } تصريحاً
       *[other] { $statements } تصريح
    }، { $sentences ->
        [zero] بلا جمل
        [one] جملة واحدة
        [two] جملتان
        [few] { $sentences } جمل
        [many] { $sentences } جملة
       *[other] { $sentences } جملة
    } في المصدر

## /updates وما يصل إلى المتابعين

news-title = ما الذي تغيّر في «{ $title }»
news-since = منذ { $date }
news-new =
    { $count ->
        [one] جديد
        [two] جديدان
        [few] { $count } إضافات جديدة
        [many] { $count } إضافة جديدة
       *[other] { $count } إضافة جديدة
    }
news-corrected =
    { $count ->
        [one] تصحيح
        [two] تصحيحان
        [few] { $count } تصحيحات
        [many] { $count } تصحيحاً
       *[other] { $count } تصحيح
    }
news-removed =
    { $count ->
        [one] لم يعد في القصة
       *[other] لم تعد في القصة: { $count }
    }
news-gone = «{ $text }»
news-gone-name = { $name }: «{ $text }»
news-was-title = كان العنوان: «{ $old }»، وصار: «{ $now }»
news-was-text = كان النص: «{ $old }»
news-was-name = كان الاسم: { $old }
news-was-date = كان التاريخ: { $old }، وصار: { $now }
news-was-who =
    { $of ->
        [statement] كان منسوباً إلى: { $old }
       *[other] كان المشاركون: { $old }، وصاروا: { $now }
    }
news-was-place = كان المكان: { $old }، وصار: { $now }
news-was-through = كان منقولاً عن: { $old }، وصار عن: { $now }
news-was-event = كان مرتبطاً بـ: { $old }، وصار بـ: { $now }
news-was-evidence = كان الاقتباس: «{ $old }»
news-why = سبب التصحيح: { $why }
news-nothing = لا شيء
news-none = لم يتغيّر شيء في «{ $title }» منذ { $date }.
news-unknown = يتعذر عليّ الآن أن أعرف ما الذي تغيّر. حاول مرة أخرى بعد دقائق. أما الأسئلة فأجيب عنها كالمعتاد.
news-earlier = ما قبل ذلك
news-follow = تابع هذه القصة
opening-title = صُحح منذ آخر مرة عُرضت فيها هذه القصة هنا
opening-all = كل التصحيحات
opening-answer = إلى الجواب

## /follow و /unfollow

follow-begun = من الآن أخبركم هنا كلما أُضيف شيء إلى «{ $name }» أو صُحح فيها شيء.
follow-begun-name = من الآن أخبركم هنا كلما أُضيف جديد عن { $name } أو صُحح.
follow-already = متابعة «{ $name }» قائمة هنا من قبل.
follow-within = متابعة القصة كلها قائمة هنا من قبل، ومعها { $name }.
follow-here = ما يُتابَع هنا
follow-end = إنهاء المتابعة
follow-end-of = أوقف: { $name }
follow-nowhere = لا أستطيع أن أكتب هنا من تلقاء نفسي، فلا تمكن المتابعة هنا. استعمل ‎/follow‎ في محادثة خاصة معي، أو في مجموعة أو قناة أُضفت إليها ويُسمح لي بالكتابة فيها.
follow-refused = لا يختار ما يُتابَع في هذه المحادثة إلا من يديرها.
follow-which = قد يكون المقصود بـ«{ $name }» أيّاً مما يلي. أيّها تريد أن تتابع؟
follow-unknown-but = لا توجد قصة باسم «{ $name }»، ولا أحد بهذا الاسم في القصص. أقرب ما فيها:
follow-unknown = لا توجد قصة باسم «{ $name }»، ولا أحد بهذا الاسم في القصص. وإن لم تذكر اسماً فالمقصود قصة هذه المحادثة.
unfollow-done = انتهت متابعة «{ $name }» هنا.
unfollow-none = لا شيء يُتابَع هنا.
unfollow-which = أيُّ متابعةٍ تريد أن تنهي؟
unfollow-unknown = لا متابعة هنا لـ«{ $name }». ما يُتابَع هو:

## /settings و /manage

settings-reader = إعداداتك
settings-chat = إعدادات هذه المحادثة
settings-saved = حُفظ.
settings-never = لا تُحفظ الإعدادات إلا حيث أستطيع تمييز القراء بعضهم من بعض. هنا أجيب دائماً بالإعدادات الأصلية.
manage-refused = لا يغيّر إعدادات هذه المحادثة إلا من يديرها. وهي الآن:
setting-is = { $setting }: { $value }
about-language =
    { $of ->
        [chat] لغة كل من هنا ممن لم يختر لغته بنفسه.
       *[other] اللغة التي أجيبك بها في كل محادثة. أما السؤال بلغة أخرى فأجيب عنه بلغته.
    }
about-digits = شكل الأرقام في الأجوبة العربية. أما الاقتباسات فتبقى كما كتبها المصدر.
about-private = في المجموعات والخوادم لا يرى أجوبتك أحد سواك، حيثما أمكن ذلك.
about-story = القصة المقصودة هنا إن لم يسمِّ السائل قصة بعينها.
about-rich = تنسيق أجمل في تطبيقات تلغرام الحديثة. غير أن تلغرام ويب وبعض تطبيقات ماك والساعات تعرض هذه الرسائل فارغة، فلا تفعّلها إن كان بينكم من يستعملها.
about-corrections = إن صُححت القصة بعد آخر مرة عُرضت فيها هنا، بدأ الجواب التالي بما تغيّر.
value-default-language =
    { $of ->
        [chat] بحسب تطبيق كل قارئ
       *[other] بحسب تطبيقك
    }
value-default-story = القصة الأولى لدى البوت
value-gone-story = قصة لم تعد هنا
value-latin = 123
value-arabic = ١٢٣
value-on = مفعّل
value-off = معطّل

## /mydata

mydata-title = ما هو محفوظ
mydata-of-me = عنك
mydata-of-chat = عن هذه المحادثة
mydata-nothing = لا شيء.
mydata-follow = متابعة كل «{ $story }»
mydata-follow-of = متابعة في «{ $story }»: { $names }
mydata-shown = آخر ما عُرض من «{ $story }»: النسخة { $version }
mydata-language = اللغة عند بدء المتابعة: { $language }
mydata-alone = أنك أنت من يتابع
mydata-elsewhere = في موضوع آخر أو قناة أخرى: { $text }
mydata-not = لا تُحفظ أسئلتك ولا أجوبتها أبداً.
mydata-never = لا شيء: هنا لا أستطيع تمييز القراء بعضهم من بعض.
mydata-not-now = تتعذر الآن قراءة ما هو محفوظ أو محوه. حاول مرة أخرى بعد دقائق.
mydata-forget-me = امحُ ما حُفظ عني
mydata-forget-chat = امحُ ما حُفظ عن المحادثة
mydata-sure-me = سيمحو هذا إعداداتك فوراً في كل مكان على هذه المنصة. هل أنت متأكد؟
mydata-sure-chat = سيمحو هذا إعدادات هذه المحادثة وما يُتابَع فيها فوراً لكل من فيها. هل أنت متأكد؟
mydata-refused = لا يمحو ما حُفظ عن هذه المحادثة إلا من يديرها.
mydata-erase = نعم، امحُه
mydata-keep = لا، أبقِه
mydata-erased = مُحي، ولم يبقَ منه شيء.

## /help

help-title = ماذا يقول المصدر حقاً؟
help-about = أجيب من قصة خبرية واحدة قرأها بشر جملة جملة. وتحت كل جواب الكلام الذي يستند إليه بنصه، لتتحقق بنفسك.
help-story = القصة الآن: { $title }
help-stories =
    { $count ->
        [zero] لا قصص هنا بعد.
        [one] هنا قصة واحدة.
        [two] هنا قصتان، ويُفتح أيٌّ منهما بـ‎/stories‎ مع كلمة من العنوان أو اسم ورد فيها. ولتسأل عن الأخرى مباشرة أضف كلمة كهذه إلى الأمر: ‏القصة:القاهرة
        [few] هنا { $count } قصص، تصل إلى أيٍّ منها بـ‎/stories‎ مع كلمة من العنوان أو اسم ورد فيها. ولتسأل عن غيرها مباشرة أضف كلمة كهذه إلى الأمر: ‏القصة:القاهرة
        [many] هنا { $count } قصة، تصل إلى أيٍّ منها بـ‎/stories‎ مع كلمة من العنوان أو اسم ورد فيها. ولتسأل عن غيرها مباشرة أضف كلمة كهذه إلى الأمر: ‏القصة:القاهرة
       *[other] هنا { $count } قصة، تصل إلى أيٍّ منها بـ‎/stories‎ مع كلمة من العنوان أو اسم ورد فيها. ولتسأل عن غيرها مباشرة أضف كلمة كهذه إلى الأمر: ‏القصة:القاهرة
    }
help-evidence = لا تكتب الأجوبةَ آلة: حيث يسكت المصدر أقول إنه لم يذكر ذلك.

## ما تعذّر

unknown-command = لا يوجد أمر باسم «{ $name }». يمكنك أن تسأل:
gone = لم يعد هذا في القصة، وربما جرى تصحيحه. اسأل من هنا مجدداً:
gone-near = لم يعد هذا في القصة، وربما جرى تصحيحه. أقرب ما فيها إليه:
gone-button = هذا الزر من إصدار أقدم ولم يعد يعمل. اسأل من هنا مجدداً:
unknown-story = لم تعد هذه القصة هنا.
missing-question = ماذا تريد أن تعرف عن «{ $title }»؟ اسأل بكلماتك، بالعربية أو الإنجليزية أو التركية.
missing-claim = ما الذي أقارنه بـ«{ $title }»؟ أرسل ما يُقال، أو الرسالة كاملة.
empty-message = ليس في هذه الرسالة كلام أقارنه بالمصدر. يمكنك أن تسأل:
missing-id = لا يشير هذا الزر إلى شيء في القصة. اسأل من هنا مجدداً:
bad-text = النص أطول مما ينبغي: اكتب { $most } حرف على الأكثر.
bad-number = «{ $value }» ليس رقماً. اكتبه هكذا: 4
bad-choice = «{ $value }» ليس من الخيارات. اختر واحداً:
bad-date = «{ $value }» ليس تاريخاً. اكتبه مثل أحد هذه: 2025 أو 2025-09 أو 2025-09-03
broken = حدث خطأ من جهتنا لا من جهتك. حاول مرة أخرى بعد قليل.
too-much =
    { $seconds ->
        [one] أسئلة كثيرة دفعة واحدة. اسأل مرة أخرى بعد ثانية.
        [two] أسئلة كثيرة دفعة واحدة. اسأل مرة أخرى بعد ثانيتين.
        [few] أسئلة كثيرة دفعة واحدة. اسأل مرة أخرى بعد { $seconds } ثوانٍ.
       *[other] أسئلة كثيرة دفعة واحدة. اسأل مرة أخرى بعد { $seconds } ثانية.
    }
not-kept = لا أستطيع الآن قراءة الإعدادات ولا حفظها. حاول مرة أخرى بعد دقائق. أما الأسئلة فأجيب عنها كالمعتاد.
broken-mark = إن تكرر ذلك فاذكر لمشرف البوت هذا الرمز: { $mark }

## ما يُعرض أثناء الكتابة في أي محادثة

offer-answer = الجواب مع الجملة التي يستند إليها
offer-person = شخص
offer-organization = جهة
offer-country = بلد
offer-place = مكان
offer-event = حدث
offer-statement = تصريح
offer-detail = { $kind } · { $story }

## في تلغرام: تعريف البوت بنفسه (512 و120 حرفاً على الأكثر)، والأجوبة الخاصة في المجموعات

bot-description = اسأل عمّا يقوله مصدر الخبر حقاً، بالعربية أو الإنجليزية أو التركية. تحت كل جواب الجملة التي يستند إليها بنصها.

    اكتب سؤالك بكلماتك، أو حوّل إليّ رسالة لأقارنها بالمصدر. وحيث يسكت المصدر أقول إنه لم يذكر ذلك.
bot-short-description = ماذا يقول مصدر الخبر حقاً؟ كل جواب ومعه جملته من المصدر.
private-open = افتح في محادثة خاصة
private-there = لا أستطيع أن أعرض الجواب لك وحدك هنا. تجده بنقرة واحدة في محادثتنا الخاصة.
private-again = لا أستطيع أن أعرض الجواب لك وحدك هنا. أعد سؤالك في محادثتنا الخاصة من فضلك.

## الصفحة المحلية

web-title = اسأل المصدر
web-placeholder = اسأل ما تشاء، أو اكتب أمراً مثل ⁦/who⁩
web-send = إرسال
web-language = اللغة
web-log = المحادثة
web-unreachable = تعذّر الوصول إلى البوت. هل ما زال يعمل؟
web-stories = القصص
web-offered = اقتراحات
web-tools = إعدادات هذه الصفحة
web-face = العرض
web-face-all = جنباً إلى جنب
web-face-plain = بسيط
web-theme = الألوان
web-theme-auto = كالجهاز
web-theme-light = فاتحة
web-theme-dark = داكنة
web-place = السؤال في
web-place-private = محادثة خاصة
web-place-group = مجموعة
web-story = القصة
web-choose = اختر
web-only-you = لا يراها غيرك
web-edits = تحل محل الرسالة التي فيها الزر
web-unfold = اعرض الاقتباس كاملاً
web-payload = ما يُرسَل، وكم يشغل من الحد المسموح
web-unit-text = الأحرف
web-unit-caption = أحرف التعليق
web-unit-components = المكوّنات
web-unit-bytes = البايتات
web-unit-entities = المقاطع المنسقة
web-unit-buttons = الأزرار
web-unit-keyboard = بايتات الأزرار
web-edits-title = الملفات
web-edits-none = ملفات القصص كلها سليمة.
web-edits-faulty = أخطاء في الملفات
web-edits-answered = تبقى آخر نسخة سليمة تجيب إلى أن تُصلَح.
web-expected = المتوقع
web-found = الموجود
web-about = عن القصة
web-revision = النسخة
web-used = الجمل التي تستند إليها معلومات
web-unused = لا تستند أي معلومة إلى هذه الجملة
web-told = متاحة بـ
web-missing = غير متاحة بـ
web-complete = لا ينقصها شيء بهذه اللغات.
web-news = آخر ما أُخبر به المتابعون
web-detail = تفصيل
web-role = صفة
web-drafts = للمراجعة
web-accept = اعتماد
web-save = حفظ
web-drop = حذف
web-sure = أتحذفه فعلاً؟
web-accepted = اعتُمد
web-saved = حُفظ
web-dropped = حُذف
web-also = حُذف معه
web-lacking = ما زال ينقصه
web-refused = لم يُحفظ
web-changed = تغيّر في هذه الأثناء، فراجعه مرة أخرى.
web-absent = غير وارد في جمله
web-unnamed = لا تسمّيه جمله
web-unsure-speaker = لم يُذكر القائل في الجملة نفسها، فاستُنتج مما قبلها
web-unsure-saying = قد لا يدل الفعل هنا على قول
web-unsure-name = لا شيء بجوار الاسم يبيّن لمن هو
web-unsure-date = اليوم أو العام المقصود مرجَّح لا مؤكد
web-source = مصدر
web-actor = طرف
web-placed = مكان
web-questions = أسئلة
web-accept-all = اعتماد الكل
web-without = حذف هذا السؤال
web-another = إضافة سؤال آخر
web-foreign = يبدو بلغة أخرى
web-doubtful = حُفظ ولم يُعتمد بعد، ففيه سؤال يبدو بلغة أخرى. إن كان ذلك مقصودًا فاعتمده مرة أخرى
web-done = لم يبق ما يُراجَع، والقصة الآن متاحة للقراء.
field-answers = تجيب عنه
field-title = العنوان
field-text = النص
field-name = الاسم
field-role = الصفة
field-rank = الرتبة
field-kind = النوع
field-original = لغة الاسم الأصلية
field-aliases = صيغ أخرى للاسم
field-evidence = الدليل
field-quote = الاقتباس
field-source = المصدر
field-date = التاريخ
field-value = القيمة
field-basis = الأساس
field-words = بكلمات المصدر
field-why = السبب
field-place = المكان
field-participants = المشاركون
field-speaker = صاحب التصريح
field-event = الحدث
field-reported = نقلاً عن
field-publisher = الناشر
field-url = الرابط
field-published = النشر
field-language = اللغة
field-file = الملف
field-correction = التصحيح
