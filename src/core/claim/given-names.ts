/** Given names that news of these regions is full of: beside an office, what follows one is whoever holds it. */
import { words } from "#core/language/fold.ts";

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  words(`
    محمد أحمد محمود مصطفى حسن حسين علي إبراهيم يوسف خالد طارق سامي سامح أسامة أيمن أشرف عادل عماد عصام هشام هاني
    وليد ياسر كريم شريف حسام مجدي ممدوح صلاح سعيد سعد ماجد مازن فؤاد فهد فيصل سلمان سلطان تركي ناصر منصور راشد
    زايد حمد عمر عمرو عثمان بلال عبدالله عبدالرحمن عبدالعزيز إسماعيل صادق صبحي رضا رفعت جمال كمال نبيل نادر بدر
    أنور جورج بطرس مراد هاكان حقان خلوصي يشار متين سلجوق مولود فاطمة عائشة مريم سارة منى هالة نورا
    mehmet ahmet mustafa ali hasan huseyin ibrahim ismail osman yusuf murat hakan hulusi yasar metin selcuk mevlut
    kemal cemal umit emre burak serkan volkan okan orhan erhan erkan ercan selim salih suleyman abdullah abdulkadir
    ramazan recep tayyip bulent levent fatih faruk ferit fuat nihat necdet ilker isik musa omer kadir tarik tolga
    mohamed mohammed muhammad ahmed mahmoud mahmud hassan hussein khaled khalid tarek tariq sameh osama ayman ashraf
    hesham walid karim sherif hossam magdy salah saeed faisal salman nasser omar amr fouad fuad
    john james michael david robert george william thomas peter paul richard charles joseph daniel anna maria`),
);
