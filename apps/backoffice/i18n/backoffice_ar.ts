<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AddBatchSheet</name>
    <message>
        <source>Add a batch</source>
        <translation>إضافة دفعة</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>أقل بواحدة</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>as soon as there is room</source>
        <translation>حين يتوفر مكان</translation>
    </message>
    <message>
        <source>in 30 min</source>
        <translation>بعد ٣٠ د</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>بعد ساعتين</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>الفرن</translation>
    </message>
    <message>
        <source>the first with room</source>
        <translation>أول فرن فيه مكان</translation>
    </message>
    <message>
        <source>How it is baked</source>
        <translation>طريقة الخَبز</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Add the batch</source>
        <translation>إضافة الدفعة</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>%1 is not running</source>
        <translation>%1 لا يعمل</translation>
    </message>
    <message>
        <source>%1 has stopped reading what %2 tells</source>
        <translation>توقّف %1 عن قراءة ما يقوله %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not handle %n message(s)</source>
        <translation>
            <numerusform>لا رسائل متعذّرة على %1</numerusform>
            <numerusform>تعذّرت على %1 معالجة رسالة واحدة</numerusform>
            <numerusform>تعذّرت على %1 معالجة رسالتين</numerusform>
            <numerusform>تعذّرت على %1 معالجة %n رسائل</numerusform>
            <numerusform>تعذّرت على %1 معالجة %n رسالة</numerusform>
            <numerusform>تعذّرت على %1 معالجة %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full</source>
        <translation>قرص %1 ممتلئ</translation>
    </message>
    <message>
        <source>%1 is out of service</source>
        <translation>%1 خارج الخدمة</translation>
    </message>
    <message>
        <source>%1 is out of service: %2</source>
        <translation>%1 خارج الخدمة: %2</translation>
    </message>
    <message>
        <source>A batch has failed: %1</source>
        <translation>فشلت خَبزة: %1</translation>
    </message>
</context>
<context>
    <name>AllergenWords</name>
    <message>
        <source>gluten</source>
        <translation>غلوتين</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>قشريات</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>بيض</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>سمك</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>فول سوداني</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>صويا</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>حليب</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>مكسرات</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>كرفس</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>خردل</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>سمسم</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>كبريتيت</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>ترمس</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>رخويات</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>نباتي صِرف</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>نباتي</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>حلال</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>كوشير</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>خالٍ من الغلوتين</translation>
    </message>
    <message>
        <source>lactose-free</source>
        <translation>خالٍ من اللاكتوز</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>ended; made %1</source>
        <translation>منتهٍ؛ أُنشئ %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>أنهِه…</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Being made; the shop goes on selling.</source>
        <translation>قيد الإنشاء؛ والمتجر يواصل البيع.</translation>
    </message>
    <message>
        <source>It could not be made.</source>
        <translation>تعذّر إنشاؤها.</translation>
    </message>
    <message>
        <source>Removed, for its age.</source>
        <translation>أُزيلت لقِدَمها.</translation>
    </message>
    <message>
        <source>Being restored beside the shop and checked…</source>
        <translation>تُستعاد إلى جانب المتجر وتُفحص…</translation>
    </message>
    <message>
        <source>A shop could go on from it: tried %1</source>
        <translation>يمكن لمتجر أن يواصل منها: جُرّبت %1</translation>
    </message>
    <message>
        <source>No shop should go on from it: tried %1</source>
        <translation>لا ينبغي لمتجر أن يواصل منها: جُرّبت %1</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>لم تُجرَّب بعد.</translation>
    </message>
    <message>
        <source>The trial did not come to an end.</source>
        <translation>لم تكتمل التجربة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبها</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Another one is being made or tried. Please wait for it.</source>
        <translation>نسخة أخرى قيد الإنشاء أو التجربة. يُرجى انتظارها.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>الخدمة لا تجيب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>لا يُسمح لك بذلك.</translation>
    </message>
    <message>
        <source>None was made from here yet. The shop goes on selling while one is made.</source>
        <translation>لم تُنشأ أي نسخة من هنا بعد. يواصل المتجر البيع أثناء إنشائها.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الاطلاع…</translation>
    </message>
    <message>
        <source>The keeper of backups does not answer.</source>
        <translation>خدمة النسخ الاحتياطي لا تجيب.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>أنشئ نسخة الآن</translation>
    </message>
</context>
<context>
    <name>BakingWords</name>
    <message>
        <source>Planned</source>
        <translation>مخطَّطة</translation>
    </message>
    <message>
        <source>In the oven</source>
        <translation>في الفرن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>burnt</source>
        <translation>احترقت</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>قرّر ذلك أحد العاملين</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>فات وقتها</translation>
    </message>
    <message>
        <source>its oven was out of service</source>
        <translation>فرنها خارج الخدمة</translation>
    </message>
    <message>
        <source>its oven is too small</source>
        <translation>فرنها صغير عليها</translation>
    </message>
    <message>
        <source>its plan was taken away</source>
        <translation>أُزيلت خطتها</translation>
    </message>
    <message>
        <source>is planned</source>
        <translation>مخطَّط لها</translation>
    </message>
    <message>
        <source>enough on the shelf</source>
        <translation>الرف فيه ما يكفي</translation>
    </message>
    <message>
        <source>would not sell in time</source>
        <translation>لن تُباع في وقتها</translation>
    </message>
    <message>
        <source>no oven has room</source>
        <translation>لا مكان في الأفران</translation>
    </message>
    <message>
        <source>%1: in the oven.</source>
        <translation>%1: في الفرن.</translation>
    </message>
    <message>
        <source>%1: skipped. Its plan goes on with the next one.</source>
        <translation>%1: تُركت. وتستمر الخطة مع الدفعة التالية.</translation>
    </message>
    <message>
        <source>%1: out of the oven, and not for sale.</source>
        <translation>%1: أُخرجت من الفرن ولن تُباع.</translation>
    </message>
    <message>
        <source>%1: planned for %2.</source>
        <translation>%1: مخطَّطة للساعة %2.</translation>
    </message>
    <message>
        <source>%1 is out of service.</source>
        <translation>%1 خارج الخدمة.</translation>
    </message>
    <message>
        <source>%1 is back in service.</source>
        <translation>عاد %1 إلى الخدمة.</translation>
    </message>
    <message>
        <source>%1: its oven has no room before %2.</source>
        <translation>%1: لا مكان في فرنها قبل %2.</translation>
    </message>
    <message>
        <source>%1: no oven for it is in service.</source>
        <translation>%1: لا فرن لها في الخدمة.</translation>
    </message>
    <message>
        <source>%1: too late, something else has happened to it meanwhile.</source>
        <translation>%1: فات الأوان، فقد حدث لها شيء آخر.</translation>
    </message>
    <message>
        <source>%1: so much does not fit into an oven.</source>
        <translation>%1: هذه الكمية لا يتسع لها فرن.</translation>
    </message>
    <message>
        <source>%1 has no plan: choose how it is baked.</source>
        <translation>لا خطة لـ %1: اختر طريقة الخَبز.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>لا يُسمح لك بهذا.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>لم يصل جواب. تحقّق هل حدث الأمر قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>%1: this was refused.</source>
        <translation>%1: رُفض هذا.</translation>
    </message>
    <message>
        <source>%1: moved to %2.</source>
        <translation>%1: نُقلت إلى %2.</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Nothing on these days</source>
        <translation>لا شيء في هذه الأيام</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>This batch ended so long ago that it is not on the plan any more.</source>
        <translation>انتهت هذه الدفعة منذ وقت طويل فلم تعد في الخطة.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message numerus="yes">
        <source>%n tray(s)</source>
        <translation>
            <numerusform>بلا صوانٍ</numerusform>
            <numerusform>صينية واحدة</numerusform>
            <numerusform>صينيتان</numerusform>
            <numerusform>%n صوانٍ</numerusform>
            <numerusform>%n صينية</numerusform>
            <numerusform>%n صينية</numerusform>
        </translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>الفرن</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>تدخل</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>دخلت</translation>
    </message>
    <message>
        <source>Was done</source>
        <translation>جهزت</translation>
    </message>
    <message>
        <source>Is done</source>
        <translation>تجهز</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>خُطّطت</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>حسب خطتها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Into the oven now</source>
        <translation>إلى الفرن الآن</translation>
    </message>
    <message>
        <source>Skip it…</source>
        <translation>تركها…</translation>
    </message>
    <message>
        <source>It has failed…</source>
        <translation>فشلت…</translation>
    </message>
    <message>
        <source>Bake it again…</source>
        <translation>خَبزها من جديد…</translation>
    </message>
    <message>
        <source>10 min sooner</source>
        <translation>قبل 10 د</translation>
    </message>
    <message>
        <source>10 min later</source>
        <translation>بعد 10 د</translation>
    </message>
    <message>
        <source>In another oven</source>
        <translation>في فرن آخر</translation>
    </message>
</context>
<context>
    <name>BatchTiles</name>
    <message>
        <source>On the shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>مُباع</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>مرمي</translation>
    </message>
</context>
<context>
    <name>BrokerCard</name>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصلون</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Received a minute</source>
        <translation>الواردة في الدقيقة</translation>
    </message>
    <message>
        <source>Sent a minute</source>
        <translation>المرسلة في الدقيقة</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>المُسقَطة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>It tells nothing of itself.</source>
        <translation>لا يقول شيئًا عن نفسه.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Turn times and more, for Prometheus</source>
        <translation>أزمنة الدورات وغيرها، لأجل Prometheus</translation>
    </message>
    <message>
        <source>A backup somewhere else than on this machine</source>
        <translation>نسخة احتياطية في غير هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>BusTools</name>
    <message>
        <source>In topics and payloads</source>
        <translation>في المواضيع والمحتوى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>مع الطلبات</translation>
    </message>
    <message>
        <source>Ask for requests</source>
        <translation>سماع الطلبات</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
</context>
<context>
    <name>BusView</name>
    <message>
        <source>Bus</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>%1 messages, %2 a second, %3 topics</source>
        <translation>%1 رسالة، %2 في الثانية، %3 موضوعًا</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>This computer may not listen to the bus</source>
        <translation>لا يُسمح لهذا الحاسوب بسماع الناقل</translation>
    </message>
    <message>
        <source>Start it with ./bakery backoffice, which gives it an account for that.</source>
        <translation>شغّله بالأمر ./bakery backoffice ليُعطى حسابًا لذلك.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>لا مخالفة للعقد</numerusform>
            <numerusform>مخالفة واحدة للعقد</numerusform>
            <numerusform>مخالفتان للعقد</numerusform>
            <numerusform>%n مخالفات للعقد</numerusform>
            <numerusform>%n مخالفة للعقد</numerusform>
            <numerusform>%n مخالفة للعقد</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>جارٍ الاستماع…</translation>
    </message>
    <message>
        <source>No topic fits</source>
        <translation>لا موضوع مطابق</translation>
    </message>
</context>
<context>
    <name>BusWords</name>
    <message>
        <source>Journals</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>In no contract</source>
        <translation>خارج كل عقد</translation>
    </message>
</context>
<context>
    <name>ClosingCash</name>
    <message>
        <source>Count what lies in each drawer. What should be there is told afterwards.</source>
        <translation>عُدّ ما في كل درج. يُقال بعدها ما كان يجب أن يكون فيه.</translation>
    </message>
    <message>
        <source>Cashiers and managers count; you see what they have found.</source>
        <translation>يعدّ الصرافون والمديرون؛ وأنت ترى ما وجدوه.</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>المخبز لا يجيب</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>جارٍ قراءة الأدراج…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>لم يُستعمل أي درج بعد</translation>
    </message>
</context>
<context>
    <name>ClosingOrders</name>
    <message numerus="yes">
        <source>%n order(s) are not settled yet. Whoever waits is served or paid back before the day is closed; open one to help it along.</source>
        <translation>
            <numerusform>لا طلبات معلّقة.</numerusform>
            <numerusform>طلب واحد لم يُنجز بعد. من ينتظر يُخدَم أو يُردّ ماله قبل إغلاق اليوم؛ افتحه لتساعده.</numerusform>
            <numerusform>طلبان لم يُنجزا بعد. من ينتظر يُخدَم أو يُردّ ماله قبل إغلاق اليوم؛ افتح أحدهما لتساعده.</numerusform>
            <numerusform>%Ln طلبات لم تُنجز بعد. من ينتظر يُخدَم أو يُردّ ماله قبل إغلاق اليوم؛ افتح أحدها لتساعده.</numerusform>
            <numerusform>%Ln طلبًا لم يُنجز بعد. من ينتظر يُخدَم أو يُردّ ماله قبل إغلاق اليوم؛ افتح أحدها لتساعده.</numerusform>
            <numerusform>%Ln طلب لم يُنجز بعد. من ينتظر يُخدَم أو يُردّ ماله قبل إغلاق اليوم؛ افتح أحدها لتساعده.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>لا طلب مفتوح</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Everybody has what they paid for.</source>
        <translation>نال كلٌّ ما دفع ثمنه.</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Open orders</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>عدّ النقد</translation>
    </message>
    <message>
        <source>See the waste</source>
        <translation>مراجعة الهدر</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ClosingSign</name>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>لا طلبات، %1</numerusform>
            <numerusform>طلب واحد، %1</numerusform>
            <numerusform>طلبان، %1</numerusform>
            <numerusform>%Ln طلبات، %1</numerusform>
            <numerusform>%Ln طلبًا، %1</numerusform>
            <numerusform>%Ln طلب، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day is closed: %n order(s), less what was paid back. Nothing changes it any more.</source>
        <translation>
            <numerusform>أُغلق اليوم بلا طلبات. لا شيء يغيّره بعد الآن.</numerusform>
            <numerusform>أُغلق اليوم: طلب واحد، بعد ما رُدّ. لا شيء يغيّره بعد الآن.</numerusform>
            <numerusform>أُغلق اليوم: طلبان، بعد ما رُدّ. لا شيء يغيّره بعد الآن.</numerusform>
            <numerusform>أُغلق اليوم: %Ln طلبات، بعد ما رُدّ. لا شيء يغيّره بعد الآن.</numerusform>
            <numerusform>أُغلق اليوم: %Ln طلبًا، بعد ما رُدّ. لا شيء يغيّره بعد الآن.</numerusform>
            <numerusform>أُغلق اليوم: %Ln طلب، بعد ما رُدّ. لا شيء يغيّره بعد الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop has no opening hours, so its days end by themselves at midnight. There is nothing to sign; the report is ready.</source>
        <translation>لا ساعات عمل لهذا المتجر، فأيامه تنتهي عند منتصف الليل من تلقائها. لا شيء للتوقيع؛ والتقرير جاهز.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>أُغلق اليوم.</translation>
    </message>
    <message>
        <source>The shop is closed. The last orders are settled and the shelf is added up; that takes a moment.</source>
        <translation>أُغلق المتجر. تُنجز آخر الطلبات ويُحصى الرف؛ لحظة من فضلك.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>The shop is not open: there is no day to close.</source>
        <translation>المتجر ليس مفتوحًا: لا يوم لإغلاقه.</translation>
    </message>
    <message>
        <source>The bakery has refused it: that time is not within the hours of the day.</source>
        <translation>رفض المخبز: هذا الوقت خارج ساعات اليوم.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Sign once more: the day is closed once.</source>
        <translation>لم يُجب المخبز. وقّع مرة أخرى: يُغلق اليوم مرة واحدة.</translation>
    </message>
    <message>
        <source>With your signature the shop closes now, not at %1. Kiosks stop taking orders at once. Nothing opens this day again.</source>
        <translation>بتوقيعك يُغلق المتجر الآن لا في %1. تتوقف الأكشاك عن قبول الطلبات فورًا. لا شيء يعيد فتح هذا اليوم.</translation>
    </message>
    <message>
        <source>Why now? It is written down with your name.</source>
        <translation>لماذا الآن؟ يُسجَّل مع اسمك.</translation>
    </message>
    <message>
        <source>Sign as %1 and close</source>
        <translation>وقّع باسم %1 وأغلق</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
</context>
<context>
    <name>ClosingWaste</name>
    <message>
        <source>Thrown out so far</source>
        <translation>أُتلف حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on the shelf</source>
        <translation>ما زال على الرف</translation>
    </message>
    <message>
        <source>With the closing the shelf is cleared: what does not keep until tomorrow is thrown out and counts as waste of this day.</source>
        <translation>مع الإغلاق يُفرَّغ الرف: ما لا يبقى صالحًا إلى الغد يُتلف ويُحسب هدرًا لهذا اليوم.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Follow %1 on the bus</source>
        <translation>تتبّع %1 على الناقل</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>المغادرة، أو شخص آخر</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>ما تفعله المفاتيح</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>مكتب المخبز</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>لماذا؟ يُسجَّل مع اسمك.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>ContentsTab</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Allergens: what has to be told</source>
        <translation>مسببات الحساسية: ما يجب ذكره</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>يناسب</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>ما يمكن اختياره</translation>
    </message>
    <message>
        <source>%1 of these</source>
        <translation>%1 من هذه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Main drawer</source>
        <translation>الدرج الرئيسي</translation>
    </message>
    <message>
        <source>Exactly what should be there.</source>
        <translation>مطابق تمامًا لما يجب.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too little.</source>
        <translation>المفروض %1: أقل بـ %2.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too much.</source>
        <translation>المفروض %1: أكثر بـ %2.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>You may not count this drawer.</source>
        <translation>لا يحق لك عدّ هذا الدرج.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Say it once more: it is booked once.</source>
        <translation>لم يُجب المخبز. قلها مرة أخرى: تُسجَّل مرة واحدة.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>في الدرج</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>هذا هو</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>أعد العدّ</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Open late today?</source>
        <translation>الفتح متأخرًا اليوم؟</translation>
    </message>
    <message>
        <source>Close early today?</source>
        <translation>الإغلاق مبكرًا اليوم؟</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Until then the kiosks take no orders. Ovens plan for the new time. This cannot be taken back.</source>
        <translation>حتى ذلك الوقت لا تستقبل الأكشاك طلبات. تُخطَّط الأفران للوقت الجديد. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>From then on nobody orders any more, and what is open is settled. The discount before closing begins half an hour before. What is left is thrown out as on any evening. This cannot be taken back.</source>
        <translation>بعد ذلك لا يطلب أحد، ويُنهى ما هو مفتوح. يبدأ خصم ما قبل الإغلاق قبله بنصف ساعة. وما يبقى يُرمى كما في كل مساء. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Why? Customers are told.</source>
        <translation>لماذا؟ سيُخبَر الزبائن.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Open late</source>
        <translation>الفتح متأخرًا</translation>
    </message>
    <message>
        <source>Close early</source>
        <translation>الإغلاق مبكرًا</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>cut off; it was paired %1</source>
        <translation>مفصول؛ كان قد اقترن %1</translation>
    </message>
    <message>
        <source>paired %1; it tells nothing of itself</source>
        <translation>اقترن %1؛ ولا يخبر عن نفسه</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>not there; it was seen last %1</source>
        <translation>غير موجود؛ شوهد آخر مرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) within an hour, the last: %1</source>
        <translation>
            <numerusform>لا أعطال خلال ساعة، الأخير: %1</numerusform>
            <numerusform>عطل واحد خلال ساعة: %1</numerusform>
            <numerusform>عطلان خلال ساعة، الأخير: %1</numerusform>
            <numerusform>%Ln أعطال خلال ساعة، الأخير: %1</numerusform>
            <numerusform>%Ln عطلًا خلال ساعة، الأخير: %1</numerusform>
            <numerusform>%Ln عطل خلال ساعة، الأخير: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild screen</source>
        <translation>أعد بناء الشاشة</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>أعد التشغيل</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>افصل…</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>Main drawer</source>
        <translation>الدرج الرئيسي</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>لم يُعدّ قط</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>عُدّ %1</translation>
    </message>
    <message>
        <source>Should lie in it now</source>
        <translation>المفروض وجوده الآن</translation>
    </message>
    <message>
        <source>Of that, to be handed back to customers</source>
        <translation>منه ما يُعاد إلى الزبائن</translation>
    </message>
    <message>
        <source>Counted last</source>
        <translation>آخر عدّ</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>وكان ذلك</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>مضبوطًا تمامًا</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>أقل بـ %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>أكثر بـ %1</translation>
    </message>
    <message>
        <source>Opened without a booking</source>
        <translation>فُتح من دون قيد</translation>
    </message>
    <message>
        <source>Opened without a booking since</source>
        <translation>فُتح منذ ذلك من دون قيد</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>أبدًا</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerList</name>
    <message>
        <source>The bakery does not answer</source>
        <translation>المخبز لا يجيب</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>لا يحق لك رؤية هذا</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>جارٍ قراءة الأدراج…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>لم يُستعمل أي درج بعد</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>EndingsCard</name>
    <message>
        <source>Running out</source>
        <translation>يوشك على النفاد</translation>
    </message>
    <message>
        <source>at today&apos;s pace</source>
        <translation>بوتيرة اليوم</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>لا شيء مخطَّط</translation>
    </message>
    <message>
        <source>next from the oven at %1</source>
        <translation>التالي من الفرن في %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs out in the next two hours.</source>
        <translation>لن ينفد شيء في الساعتين القادمتين.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Forget %1 for good?</source>
        <translation>أتنسى %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>هذا يزول</translation>
    </message>
    <message>
        <source>Name, notes, language and favourites; the account to sign in with, its password, PIN and sessions. What journals and receipts hold sealed of this person, nobody can read any more.</source>
        <translation>الاسم والملاحظات واللغة والمفضّلات؛ وحساب الدخول بكلمة مروره ورمزه وجلساته. وما حُفظ مختومًا عنه في السجلات والإيصالات لن يقرأه أحد بعد الآن.</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>هذا يبقى</translation>
    </message>
    <message>
        <source>Orders, bookings and reports, under an id that leads to nobody. Backups made before still know the name until they are deleted.</source>
        <translation>الطلبات والقيود والتقارير، تحت معرّف لا يدلّ على أحد. والنسخ الاحتياطية السابقة تعرف الاسم حتى تُحذف.</translation>
    </message>
    <message>
        <source>This cannot be undone. Money on the account is not paid out by it.</source>
        <translation>لا رجعة في هذا. ولا يُصرف به رصيد الحساب.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>انسَ هذا الشخص</translation>
    </message>
    <message>
        <source>This cannot be undone. %1 are on the account; they are not paid out by it.</source>
        <translation>لا يمكن التراجع عن هذا. في الحساب %1، ولا تُدفع بذلك.</translation>
    </message>
</context>
<context>
    <name>FailSheet</name>
    <message>
        <source>Take %1 out of the oven?</source>
        <translation>إخراج %1 من الفرن؟</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) never reach the shelf and count as failed. A plan bakes the next batch as soon as an oven has room. This cannot be undone.</source>
        <translation>
            <numerusform>لن تصل أي قطعة إلى الرف. تخبز الخطة الدفعة التالية حين يتسع فرن. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>لن تصل قطعة واحدة إلى الرف وتُعدّ فاشلة. تخبز الخطة الدفعة التالية حين يتسع فرن. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>لن تصل قطعتان إلى الرف وتُعدّان فاشلتين. تخبز الخطة الدفعة التالية حين يتسع فرن. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>لن تصل %n قطع إلى الرف وتُعدّ فاشلة. تخبز الخطة الدفعة التالية حين يتسع فرن. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>لن تصل %n قطعة إلى الرف وتُعدّ فاشلة. تخبز الخطة الدفعة التالية حين يتسع فرن. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>لن تصل %n قطعة إلى الرف وتُعدّ فاشلة. تخبز الخطة الدفعة التالية حين يتسع فرن. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>احترقت</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>What happened (may be left out)</source>
        <translation>ماذا حدث (اختياري)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>فشلت</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>محفوظ في %1</translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>نُسخ: يمكن لصقه في جدول.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>وصل إلى %1.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تجيب.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>تعذّرت الكتابة: %1</translation>
    </message>
</context>
<context>
    <name>FreshnessView</name>
    <message>
        <source>Freshness</source>
        <translation>الطزاجة</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on the shelf</source>
        <translation>
            <numerusform>لا قطع على الرف</numerusform>
            <numerusform>قطعة واحدة على الرف</numerusform>
            <numerusform>قطعتان على الرف</numerusform>
            <numerusform>%Ln قطع على الرف</numerusform>
            <numerusform>%Ln قطعة على الرف</numerusform>
            <numerusform>%Ln قطعة على الرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved</source>
        <translation>
            <numerusform>لا محجوز</numerusform>
            <numerusform>واحدة محجوزة</numerusform>
            <numerusform>اثنتان محجوزتان</numerusform>
            <numerusform>%Ln محجوزة</numerusform>
            <numerusform>%Ln محجوزة</numerusform>
            <numerusform>%Ln محجوزة</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>لا يحقّ لك رؤية هذا</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>الرف فارغ</translation>
    </message>
    <message>
        <source>Reading the shelf…</source>
        <translation>جارٍ قراءة الرف…</translation>
    </message>
    <message>
        <source>What comes out of the ovens appears here at once.</source>
        <translation>ما يخرج من الأفران يظهر هنا فورًا.</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>All services are well</source>
        <translation>كل الخدمات بخير</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء يحتاج نظرًا</numerusform>
            <numerusform>أمر واحد يحتاج نظرًا</numerusform>
            <numerusform>أمران يحتاجان نظرًا</numerusform>
            <numerusform>%Ln أمور تحتاج نظرًا</numerusform>
            <numerusform>%Ln أمرًا يحتاج نظرًا</numerusform>
            <numerusform>%Ln أمر يحتاج نظرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>No service has shown itself yet</source>
        <translation>لم تظهر أي خدمة بعد</translation>
    </message>
    <message>
        <source>Try %1 again?</source>
        <translation>إعادة محاولة %1؟</translation>
    </message>
    <message>
        <source>The service handles it now as if it had just come, and after it what waits behind it. If it fails again, it stays here.</source>
        <translation>تعالجها الخدمة الآن كأنها وصلت للتو، ثم ما ينتظر خلفها. وإن فشلت ثانيةً بقيت هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Drop %1 for good?</source>
        <translation>هل تُهمل %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>The service goes on as if this message had never come; what it tells of money or units is not done by it any more. What waits behind it stays and can be tried again.</source>
        <translation>تمضي الخدمة كأن هذه الرسالة لم تأتِ قط؛ وما تقوله عن مال أو قطع لا تفعله بعد الآن. وما ينتظر خلفها يبقى ويمكن تجربته مرة أخرى.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>أهملها</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>put on the menu</source>
        <translation>أُضيف إلى القائمة</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>By the hour</source>
        <translation>بحسب الساعة</translation>
    </message>
    <message>
        <source>line: a usual day</source>
        <translation>الخط: يوم معتاد</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>لم يُبَع شيء بعد</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>A view of the rail</source>
        <translation>عرض من الشريط</translation>
    </message>
    <message>
        <source>The unit before or after</source>
        <translation>القطعة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>المغادرة، أو شخص آخر</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>إغلاق ما في الأعلى</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه الورقة</translation>
    </message>
    <message>
        <source>Search for an order, or a product on the menu</source>
        <translation>البحث عن طلب، أو عن منتج في القائمة</translation>
    </message>
    <message>
        <source>Add a batch, among the ovens</source>
        <translation>إضافة دفعة، في صفحة الأفران</translation>
    </message>
    <message>
        <source>Whatever there is, by a few letters</source>
        <translation>كل شيء ببضعة أحرف</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The order that it is about</source>
        <translation>الطلب الذي تخصّه</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>تُقرأ…</translation>
    </message>
    <message>
        <source>It says nothing more.</source>
        <translation>لا تقول أكثر من ذلك.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Could not be handled</source>
        <translation>تعذّرت معالجتها</translation>
    </message>
    <message>
        <source>It has been handled now.</source>
        <translation>تمت معالجتها الآن.</translation>
    </message>
    <message>
        <source>It could not be handled again.</source>
        <translation>تعذّرت معالجتها مرة أخرى.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>الخدمة لا تجيب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>لا يُسمح لك بذلك.</translation>
    </message>
    <message>
        <source>Sound itself; it waits behind an earlier one.</source>
        <translation>سليمة بذاتها؛ تنتظر خلف سابقة لها.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Every message was handled.</source>
        <translation>عولجت كل الرسائل.</translation>
    </message>
    <message>
        <source>It is dropped; the journal says who did, and why.</source>
        <translation>أُهملت؛ ويقول السجل من فعل ذلك ولماذا.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>اطّلع عليها</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>إهمال…</translation>
    </message>
</context>
<context>
    <name>LifeLegend</name>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>منتهٍ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back office</source>
        <translation>مكتب المخبز</translation>
    </message>
</context>
<context>
    <name>MenuView</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be had now</source>
        <translation>
            <numerusform>الكل متوفر</numerusform>
            <numerusform>واحد غير متوفر الآن</numerusform>
            <numerusform>اثنان غير متوفرين الآن</numerusform>
            <numerusform>%n غير متوفرة الآن</numerusform>
            <numerusform>%n غير متوفرة الآن</numerusform>
            <numerusform>%n غير متوفرة الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>البحث عن منتج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cannot be had</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>نصوص ناقصة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>سُجّل من المكتب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>سحب %1؟</translation>
    </message>
    <message>
        <source>It leaves the menu of every kiosk at once, its plan for the ovens goes, and nobody can order it. What was sold stays as it was. It can be sold again later.</source>
        <translation>يختفي فورًا من كل الأكشاك، وتُزال خطة خَبزه، ولا يستطيع أحد طلبه. ما بيع يبقى كما هو. ويمكن بيعه لاحقًا من جديد.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>منتج جديد…</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 من %2 محفوظة</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>لم تعد محفوظة</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>الفرق: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Follow this order</source>
        <translation>تتبّع هذا الطلب</translation>
    </message>
    <message>
        <source>Against its contract: %1</source>
        <translation>يخالف عقده: %1</translation>
    </message>
    <message>
        <source>There was no room to keep what it said.</source>
        <translation>لم يكن هناك متسع لحفظ محتواها.</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>إنها فارغة.</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
</context>
<context>
    <name>NewKeyCard</name>
    <message>
        <source>The new key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>A key for a machine</source>
        <translation>مفتاح لآلة</translation>
    </message>
    <message>
        <source>Keep it now: it is shown this once and nobody can read it again.</source>
        <translation>احفظه الآن: يُعرض هذه المرة فقط ولن يقرأه أحد ثانية.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>حفظته</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ما الغرض منه</translation>
    </message>
    <message>
        <source>Requests, as reports/ask/today</source>
        <translation>الطلبات البرمجية، مثل reports/ask/today</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>أنشئ المفتاح</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>The key is ended: nothing is given for it any more.</source>
        <translation>انتهى المفتاح: لم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>No service takes such a request: %1</source>
        <translation>لا خدمة تقبل هذا الطلب: %1</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>دورك لا يسمح بمنح هذا الدور أو سحبه.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>رفض المخبز ذلك.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>لم يُجب المخبز. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NewPersonCard</name>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجّل</translation>
    </message>
</context>
<context>
    <name>NewProductSheet</name>
    <message>
        <source>A new product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Name in the house</source>
        <translation>الاسم داخل المخبز</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>يحتاج إلى اسم</translation>
    </message>
    <message>
        <source>Word for lists and journals; it stays</source>
        <translation>كلمة للقوائم والسجلات؛ تبقى كما هي</translation>
    </message>
    <message>
        <source>Small letters a–z, digits and -</source>
        <translation>أحرف صغيرة a–z وأرقام و-</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>هذا ليس سعرًا</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>الصلاحية بالساعات</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>كم ساعة؟</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>يكون</translation>
    </message>
    <message>
        <source>baked ahead</source>
        <translation>مخبوزًا مسبقًا</translation>
    </message>
    <message>
        <source>made to order</source>
        <translation>يُحضَّر عند الطلب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>There is a product of that word already, perhaps a withdrawn one.</source>
        <translation>يوجد منتج بهذه الكلمة، وربما كان مسحوبًا.</translation>
    </message>
    <message>
        <source>The menu has no room for another product.</source>
        <translation>لا متسع في القائمة لمنتج آخر.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>لا يُسمح لك بذلك.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>المخبز لا يجيب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>لا تقبله القائمة هكذا.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Put it on the menu</source>
        <translation>ضعه في القائمة</translation>
    </message>
</context>
<context>
    <name>OrderExportCard</name>
    <message numerus="yes">
        <source>%n order(s) written so far…</source>
        <translation>
            <numerusform>لم يُكتب أي طلب بعد…</numerusform>
            <numerusform>كُتب طلب واحد حتى الآن…</numerusform>
            <numerusform>كُتب طلبان حتى الآن…</numerusform>
            <numerusform>كُتبت %n طلبات حتى الآن…</numerusform>
            <numerusform>كُتب %n طلبًا حتى الآن…</numerusform>
            <numerusform>كُتب %n طلب حتى الآن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) lie in %1</source>
        <translation>
            <numerusform>لا طلبات في %1</numerusform>
            <numerusform>طلب واحد في %1</numerusform>
            <numerusform>طلبان في %1</numerusform>
            <numerusform>%n طلبات في %1</numerusform>
            <numerusform>%n طلبًا في %1</numerusform>
            <numerusform>%n طلب في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>أُوقف؛ لا يوجد ملف.</translation>
    </message>
    <message>
        <source>The bakery does not answer; there is no file.</source>
        <translation>المخبز لا يجيب؛ لا يوجد ملف.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>تعذّرت الكتابة: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>One less to pay back</source>
        <translation>واحد أقل للردّ</translation>
    </message>
    <message>
        <source>One more to pay back</source>
        <translation>واحد أكثر للردّ</translation>
    </message>
</context>
<context>
    <name>OrderOrigin</name>
    <message>
        <source>To the customer</source>
        <translation>إلى الزبون</translation>
    </message>
    <message>
        <source>baked %1, good until %2</source>
        <translation>خُبز %1، صالح حتى %2</translation>
    </message>
    <message>
        <source>To the oven</source>
        <translation>إلى الفرن</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Reading the order…</source>
        <translation>جارٍ قراءة الطلب…</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>لا يوجد طلب كهذا</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>المخبز لا يجيب</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>اختر طلبًا</translation>
    </message>
    <message>
        <source>Every step of its way is shown here: when, by which service, and how long it took.</source>
        <translation>تظهر هنا كل خطوة: متى، وأي خدمة، وكم استغرقت.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>رُدّ المال</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>مساره</translation>
    </message>
    <message>
        <source>It began before this screen was opened. What orders knows of it stands above; steps are shown from then on.</source>
        <translation>بدأ قبل فتح هذه الشاشة. ما يعرفه orders أعلاه؛ وتظهر الخطوات من حينها.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>%1 was paid back.</source>
        <translation>رُدّ %1.</translation>
    </message>
    <message>
        <source>The order does not allow this any more.</source>
        <translation>لم يعد الطلب يسمح بذلك.</translation>
    </message>
    <message>
        <source>The bakery has not said whether it was done. The steps above will show it.</source>
        <translation>لم يقل المخبز إن كان قد تمّ. ستُظهره الخطوات أعلاه.</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Pay back %1…</source>
        <translation>ردّ %1…</translation>
    </message>
    <message>
        <source>Pay all back…</source>
        <translation>ردّ الكل…</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>The newest first, live</source>
        <translation>الأحدث أولًا، مباشرة</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>لا يحقّ لك رؤية هذا</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>جارٍ قراءة الطلبات…</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>لا طلب مطابق</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>إلغاء الطلب %1؟</translation>
    </message>
    <message>
        <source>Its units go back on the shelf. What was paid is given back in full. If it has been handed over by then, nothing happens.</source>
        <translation>تعود قطعه إلى الرف. ويُردّ ما دُفع كاملًا. وإن كان قد سُلّم فلا يحدث شيء.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Pay back %1?</source>
        <translation>ردّ %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of order %1 come back and are not sold again. The money goes where it came from.</source>
        <translation>
            <numerusform>لا شيء من الطلب %1.</numerusform>
            <numerusform>تعود قطعة من الطلب %1 ولا تُباع ثانية. ويعود المال من حيث أتى.</numerusform>
            <numerusform>تعود قطعتان من الطلب %1 ولا تُباعان ثانية. ويعود المال من حيث أتى.</numerusform>
            <numerusform>تعود %Ln قطع من الطلب %1 ولا تُباع ثانية. ويعود المال من حيث أتى.</numerusform>
            <numerusform>تعود %Ln قطعة من الطلب %1 ولا تُباع ثانية. ويعود المال من حيث أتى.</numerusform>
            <numerusform>تعود %Ln قطعة من الطلب %1 ولا تُباع ثانية. ويعود المال من حيث أتى.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is left of order %1 comes back and is not sold again. The money goes where it came from.</source>
        <translation>يعود كل ما بقي من الطلب %1 ولا يُباع ثانية. ويعود المال من حيث أتى.</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>ردّ المال</translation>
    </message>
    <message>
        <source>Number or 2026-11-20</source>
        <translation>رقم أو 2026-11-20</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدفع بـ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>المُعاد</translation>
    </message>
    <message>
        <source>All that fit, as CSV</source>
        <translation>كل ما يطابق، بصيغة CSV</translation>
    </message>
</context>
<context>
    <name>OvenCard</name>
    <message>
        <source>out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>%1 of %2 trays</source>
        <translation>%1 من %2 صوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>empty, %n tray(s)</source>
        <translation>
            <numerusform>فارغ، بلا صوانٍ</numerusform>
            <numerusform>فارغ، صينية واحدة</numerusform>
            <numerusform>فارغ، صينيتان</numerusform>
            <numerusform>فارغ، %n صوانٍ</numerusform>
            <numerusform>فارغ، %n صينية</numerusform>
            <numerusform>فارغ، %n صينية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) planned</source>
        <translation>
            <numerusform>لا دفعات مخطَّطة</numerusform>
            <numerusform>دفعة واحدة مخطَّطة</numerusform>
            <numerusform>دفعتان مخطَّطتان</numerusform>
            <numerusform>%n دفعات مخطَّطة</numerusform>
            <numerusform>%n دفعة مخطَّطة</numerusform>
            <numerusform>%n دفعة مخطَّطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for it</source>
        <translation>لا شيء مخطَّط له</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>إخراج من الخدمة…</translation>
    </message>
</context>
<context>
    <name>OvenStrip</name>
    <message>
        <source>out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>OvensView</name>
    <message>
        <source>Ovens</source>
        <translation>الأفران</translation>
    </message>
    <message numerus="yes">
        <source>%n in the oven</source>
        <translation>
            <numerusform>لا شيء في الفرن</numerusform>
            <numerusform>دفعة في الفرن</numerusform>
            <numerusform>دفعتان في الفرن</numerusform>
            <numerusform>%n دفعات في الفرن</numerusform>
            <numerusform>%n دفعة في الفرن</numerusform>
            <numerusform>%n دفعة في الفرن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>لا شيء مخطَّط</numerusform>
            <numerusform>واحدة مخطَّطة</numerusform>
            <numerusform>اثنتان مخطَّطتان</numerusform>
            <numerusform>%n مخطَّطة</numerusform>
            <numerusform>%n مخطَّطة</numerusform>
            <numerusform>%n مخطَّطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم تفشل أي دفعة</numerusform>
            <numerusform>فشلت واحدة</numerusform>
            <numerusform>فشلت اثنتان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشلت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no oven yet</source>
        <translation>لا يوجد فرن بعد</translation>
    </message>
    <message>
        <source>Looking at the ovens…</source>
        <translation>جارٍ قراءة الأفران…</translation>
    </message>
    <message>
        <source>It appears here as soon as production knows it.</source>
        <translation>يظهر هنا حين تعرفه خدمة الإنتاج.</translation>
    </message>
    <message>
        <source>Skip %1?</source>
        <translation>ترك %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are not baked. Its plan goes on with the next batch when that is due.</source>
        <translation>
            <numerusform>لا قطعة تُترك. تستمر الخطة مع الدفعة التالية في موعدها.</numerusform>
            <numerusform>لن تُخبز قطعة واحدة. تستمر الخطة مع الدفعة التالية في موعدها.</numerusform>
            <numerusform>لن تُخبز قطعتان. تستمر الخطة مع الدفعة التالية في موعدها.</numerusform>
            <numerusform>لن تُخبز %n قطع. تستمر الخطة مع الدفعة التالية في موعدها.</numerusform>
            <numerusform>لن تُخبز %n قطعة. تستمر الخطة مع الدفعة التالية في موعدها.</numerusform>
            <numerusform>لن تُخبز %n قطعة. تستمر الخطة مع الدفعة التالية في موعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Take %1 out of service?</source>
        <translation>إخراج %1 من الخدمة؟</translation>
    </message>
    <message numerus="yes">
        <source>What is planned for it is planned anew in another oven: %n batch(es) now. What is in it stays until it is done, or until somebody says that it has failed.</source>
        <translation>
            <numerusform>لا شيء مخطَّط له الآن. ما فيه يبقى حتى يجهز أو يقول أحد إنه فشل.</numerusform>
            <numerusform>يُعاد تخطيط ما خُطّط له في فرن آخر: دفعة واحدة الآن. ما فيه يبقى حتى يجهز أو يقول أحد إنه فشل.</numerusform>
            <numerusform>يُعاد تخطيط ما خُطّط له في فرن آخر: دفعتان الآن. ما فيه يبقى حتى يجهز أو يقول أحد إنه فشل.</numerusform>
            <numerusform>يُعاد تخطيط ما خُطّط له في فرن آخر: %n دفعات الآن. ما فيه يبقى حتى يجهز أو يقول أحد إنه فشل.</numerusform>
            <numerusform>يُعاد تخطيط ما خُطّط له في فرن آخر: %n دفعة الآن. ما فيه يبقى حتى يجهز أو يقول أحد إنه فشل.</numerusform>
            <numerusform>يُعاد تخطيط ما خُطّط له في فرن آخر: %n دفعة الآن. ما فيه يبقى حتى يجهز أو يقول أحد إنه فشل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>A new device</source>
        <translation>جهاز جديد</translation>
    </message>
    <message>
        <source>A kiosk, till or office that the shop does not know shows a code of eight letters and digits.</source>
        <translation>كل كشك أو صندوق أو مكتب لا يعرفه المتجر يعرض رمزًا من ثمانية أحرف وأرقام.</translation>
    </message>
    <message>
        <source>Its code, as K7QM-2TXA</source>
        <translation>رمزه، مثل K7QM-2TXA</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>ماذا يُسمّى</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Approved: it begins by itself.</source>
        <translation>تمت الموافقة: سيبدأ من تلقائه.</translation>
    </message>
    <message>
        <source>It is told. If an order is under way there, it waits for that.</source>
        <translation>أُبلغ. وإن كان هناك طلب جارٍ فسينتظره.</translation>
    </message>
    <message>
        <source>It is cut off and shows a new code.</source>
        <translation>فُصل ويعرض رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>No device shows this code, or it is older than ten minutes.</source>
        <translation>لا جهاز يعرض هذا الرمز، أو مضت عليه عشر دقائق.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>رفض المخبز ذلك.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>لم يُجب المخبز. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Search orders for %1</source>
        <translation>البحث عن %1 في الطلبات</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>view</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>A view, an action, a product, an order</source>
        <translation>عرض أو إجراء أو منتج أو طلب</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
</context>
<context>
    <name>PayloadRow</name>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Who works here now?</source>
        <translation>من يعمل هنا الآن؟</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>You may not see this</source>
        <translation>لا يحق لك رؤية هذا</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>المخبز لا يجيب</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>No device is paired yet</source>
        <translation>لا جهاز مقترنًا بعد</translation>
    </message>
    <message>
        <source>No machine has a key</source>
        <translation>لا آلة لها مفتاح</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Names are found whole, in capitals or not: nobody can leaf through the beginnings of names.</source>
        <translation>تُعثر الأسماء كاملة: لا أحد يتصفّح أوائل الأسماء.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>يعمل بصفة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Keys of machines</source>
        <translation>مفاتيح الآلات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>The first ones; find others by name</source>
        <translation>الأوائل؛ ابحث عن غيرهم بالاسم</translation>
    </message>
    <message>
        <source>Customers, staff, devices</source>
        <translation>الزبائن والعاملون والأجهزة</translation>
    </message>
    <message>
        <source>A whole name, or an id</source>
        <translation>اسم كامل أو معرّف</translation>
    </message>
    <message>
        <source>Hide those cut off</source>
        <translation>أخفِ المفصولة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cut off</source>
        <translation>
            <numerusform>لا مفصول</numerusform>
            <numerusform>أظهر المفصول</numerusform>
            <numerusform>أظهر المفصولَين</numerusform>
            <numerusform>أظهر %Ln مفصولة</numerusform>
            <numerusform>أظهر %Ln مفصولًا</numerusform>
            <numerusform>أظهر %Ln مفصول</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 off?</source>
        <translation>أتفصل %1؟</translation>
    </message>
    <message>
        <source>End the key of %1?</source>
        <translation>أتنهي مفتاح %1؟</translation>
    </message>
    <message>
        <source>It takes no more orders, whoever signed in there by PIN is signed out within five minutes, and it shows a new code. To use it again it has to be approved anew.</source>
        <translation>لن يقبل طلبات بعد الآن، ويخرج خلال خمس دقائق من دخل منه بالرمز، ويعرض رمزًا جديدًا. ولاستعماله ثانية يجب الموافقة عليه من جديد.</translation>
    </message>
    <message>
        <source>The machine gets nothing for it any more; what it holds ends within five minutes. A new key has to be made for it.</source>
        <translation>لن تنال الآلة به شيئًا؛ وما لديها ينتهي خلال خمس دقائق. ويلزم إنشاء مفتاح جديد لها.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>افصله</translation>
    </message>
    <message>
        <source>End the key</source>
        <translation>أنهِ المفتاح</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>The days before</source>
        <translation>الأيام السابقة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>الأيام التالية</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Amount, paid here in cash</source>
        <translation>المبلغ، مدفوعًا نقدًا هنا</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>اشحن</translation>
    </message>
    <message>
        <source>Works here as; made a customer, nothing of the staff&apos;s is open any more:</source>
        <translation>يعمل هنا بصفة؛ وإن جُعل زبونًا فلا يُفتح له شيء من شؤون العاملين:</translation>
    </message>
    <message>
        <source>Works here as:</source>
        <translation>يعمل هنا بصفة:</translation>
    </message>
    <message>
        <source>New badge PIN</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Export all that is known</source>
        <translation>صدّر كل ما يُعرف</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>انسَ…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nobody is known by this id</source>
        <translation>لا أحد معروف بهذا المعرّف</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>المخبز لا يجيب</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>اختر شخصًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>أنفق</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>شحن الرصيد</translation>
    </message>
    <message>
        <source>Likes most</source>
        <translation>يفضّل</translation>
    </message>
    <message>
        <source>Latest orders</source>
        <translation>آخر الطلبات</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>في الحساب</translation>
    </message>
</context>
<context>
    <name>PlanLane</name>
    <message>
        <source>out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>Plan of the day</source>
        <translation>خطة اليوم</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Add a batch…</source>
        <translation>إضافة دفعة…</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Baked by itself</source>
        <translation>يُخبز تلقائيًا</translation>
    </message>
    <message>
        <source>when it is wanted</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 كل %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <translation>التالية من %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>حان وقتها</translation>
    </message>
    <message>
        <source>Bake one more: %1</source>
        <translation>خَبز دفعة أخرى: %1</translation>
    </message>
    <message>
        <source>Nothing is baked by itself yet. A batch can be added by hand.</source>
        <translation>لا شيء يُخبز تلقائيًا بعد. يمكن إضافة دفعة يدويًا.</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print on</source>
        <translation>اطبع على</translation>
    </message>
    <message>
        <source>This computer knows no printer. CUPS has to be told of one first.</source>
        <translation>لا يعرف هذا الحاسوب طابعة. يجب تعريف واحدة في CUPS أولًا.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>كلمات ناقصة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>لا يحق لك رؤية هذا</translation>
    </message>
    <message>
        <source>Reading the menu…</source>
        <translation>جارٍ قراءة القائمة…</translation>
    </message>
    <message>
        <source>No product is called that</source>
        <translation>لا منتج بهذا الاسم</translation>
    </message>
    <message>
        <source>Everything can be had</source>
        <translation>كل شيء متوفر</translation>
    </message>
    <message>
        <source>No words are missing</source>
        <translation>لا نصوص ناقصة</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>لم يُسحب شيء</translation>
    </message>
    <message>
        <source>There are no products yet</source>
        <translation>لا منتجات بعد</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Selling</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile: %1.</source>
        <translation>غيّر شخص آخر هذا المنتج في هذه الأثناء: %1.</translation>
    </message>
    <message>
        <source>You both have changed: %1.</source>
        <translation>غيّرتما كلاكما: %1.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <translation>أخذ تغييره وترك تغييري</translation>
    </message>
    <message>
        <source>Mine on top of theirs</source>
        <translation>تغييري فوق تغييره</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الإبقاء على الاثنين</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>لا يمكن الحفظ: %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>ترك التغيير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>لا قادم</numerusform>
            <numerusform>سعر قادم</numerusform>
            <numerusform>سعران قادمان</numerusform>
            <numerusform>%n أسعار قادمة</numerusform>
            <numerusform>%n سعرًا قادمًا</numerusform>
            <numerusform>%n سعر قادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>إعادة البيع</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1: somebody else, or leave</source>
        <translation>%1: شخص آخر، أو مغادرة</translation>
    </message>
</context>
<context>
    <name>ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>المخبز لا يجيب</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nothing is behind it</source>
        <translation>لا شيء وراءه</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>The batch is recalled</source>
        <translation>استُرجعت الخَبزة</translation>
    </message>
    <message>
        <source>Recall this batch of %1?</source>
        <translation>استرجاع هذه الخَبزة من %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) leave the shelf at once and are thrown out.</source>
        <translation>
            <numerusform>لا قطع على الرف.</numerusform>
            <numerusform>تغادر قطعة واحدة الرف فورًا وتُرمى.</numerusform>
            <numerusform>تغادر قطعتان الرف فورًا وتُرميان.</numerusform>
            <numerusform>تغادر %Ln قطع الرف فورًا وتُرمى.</numerusform>
            <numerusform>تغادر %Ln قطعة الرف فورًا وتُرمى.</numerusform>
            <numerusform>تغادر %Ln قطعة الرف فورًا وتُرمى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are reserved: those orders get other good ones, or are released and pay nothing.</source>
        <translation>
            <numerusform>لا قطع محجوزة.</numerusform>
            <numerusform>قطعة واحدة محجوزة: يحصل طلبها على أخرى جيدة أو يُحرَّر دون دفع.</numerusform>
            <numerusform>قطعتان محجوزتان: تحصل طلباتهما على غيرهما أو تُحرَّر دون دفع.</numerusform>
            <numerusform>%Ln قطع محجوزة: تحصل طلباتها على غيرها أو تُحرَّر دون دفع.</numerusform>
            <numerusform>%Ln قطعة محجوزة: تحصل طلباتها على غيرها أو تُحرَّر دون دفع.</numerusform>
            <numerusform>%Ln قطعة محجوزة: تحصل طلباتها على غيرها أو تُحرَّر دون دفع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are sold already: who has them is listed beside.</source>
        <translation>
            <numerusform>لم يُبَع منها شيء.</numerusform>
            <numerusform>بيعت قطعة واحدة: مَن لديه مذكور جانبًا.</numerusform>
            <numerusform>بيعت قطعتان: مَن لديه مذكور جانبًا.</numerusform>
            <numerusform>بيعت %Ln قطع: مَن لديه مذكور جانبًا.</numerusform>
            <numerusform>بيعت %Ln قطعة: مَن لديه مذكور جانبًا.</numerusform>
            <numerusform>بيعت %Ln قطعة: مَن لديه مذكور جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes of this batch later is not sold either. This cannot be undone.</source>
        <translation>ما يأتي من هذه الخَبزة لاحقًا لا يُباع أيضًا. لا يمكن التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were thrown out.</source>
        <translation>
            <numerusform>لم يُرمَ شيء.</numerusform>
            <numerusform>رُميت قطعة واحدة.</numerusform>
            <numerusform>رُميت قطعتان.</numerusform>
            <numerusform>رُميت %Ln قطع.</numerusform>
            <numerusform>رُميت %Ln قطعة.</numerusform>
            <numerusform>رُميت %Ln قطعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) hold other units instead.</source>
        <translation>
            <numerusform>لم يحصل أي طلب على غيرها.</numerusform>
            <numerusform>حصل طلب واحد على قطع أخرى.</numerusform>
            <numerusform>حصل طلبان على قطع أخرى.</numerusform>
            <numerusform>حصلت %Ln طلبات على قطع أخرى.</numerusform>
            <numerusform>حصل %Ln طلبًا على قطع أخرى.</numerusform>
            <numerusform>حصل %Ln طلب على قطع أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) had to be released.</source>
        <translation>
            <numerusform>لم يلزم تحرير أي طلب.</numerusform>
            <numerusform>لزم تحرير طلب واحد.</numerusform>
            <numerusform>لزم تحرير طلبين.</numerusform>
            <numerusform>لزم تحرير %Ln طلبات.</numerusform>
            <numerusform>لزم تحرير %Ln طلبًا.</numerusform>
            <numerusform>لزم تحرير %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>لماذا؟ يُسجَّل مع اسمك.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>رفض المخبز ذلك.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Look at the batch before you try again.</source>
        <translation>لم يجب المخبز. انظر إلى الخَبزة قبل المحاولة ثانية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Recall the batch</source>
        <translation>استرجاع الخَبزة</translation>
    </message>
</context>
<context>
    <name>RefusalsCard</name>
    <message>
        <source>Customer</source>
        <translation>زبون</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>خبّاز</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين صندوق</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>since this was opened</source>
        <translation>منذ فتح هذه النافذة</translation>
    </message>
    <message>
        <source>Nobody was refused anything.</source>
        <translation>لم يُرفض أحد.</translation>
    </message>
</context>
<context>
    <name>ReportAside</name>
    <message>
        <source>End of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Open orders, the drawers, the waste, your signature: step by step, and the report at the end.</source>
        <translation>الطلبات المفتوحة والأدراج والهدر وتوقيعك: خطوة خطوة، ثم التقرير.</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>إغلاق اليوم…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>End of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>اعرض الرسوم</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>اعرض الجداول</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>من قبل: %1</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>بحسب الساعة</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>بحسب اليوم</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>بحسب الشهر</translation>
    </message>
    <message>
        <source>line: before</source>
        <translation>الخط: من قبل</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>لا يحق لك رؤية هذا</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>المخبز لا يجيب</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
</context>
<context>
    <name>RequestFormRow</name>
    <message>
        <source>One more in %1</source>
        <translation>واحد آخر في %1</translation>
    </message>
    <message>
        <source>Say %1</source>
        <translation>تحديد %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Send a request</source>
        <translation>إرسال طلب</translation>
    </message>
    <message>
        <source>Which, as orders/ask/orders</source>
        <translation>أيّها، مثل orders/ask/orders</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>This is done in the shop, in the name of %1.</source>
        <translation>يُنفَّذ هذا في المتجر باسم %1.</translation>
    </message>
    <message>
        <source>Nothing came back in time.</source>
        <translation>لم يصل شيء في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>الجواب: %1</translation>
    </message>
    <message>
        <source>Answered with %1, against its contract: %2</source>
        <translation>الجواب: %1، ويخالف عقده: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Customer</source>
        <translation>زبون</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>خبّاز</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>صرّاف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>waits to be approved</source>
        <translation>ينتظر الموافقة</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>لا أحد هناك</translation>
    </message>
    <message>
        <source>somebody is choosing</source>
        <translation>أحدهم يختار</translation>
    </message>
    <message>
        <source>somebody is about to pay</source>
        <translation>أحدهم على وشك الدفع</translation>
    </message>
    <message>
        <source>an order is on its way</source>
        <translation>طلب قيد المعالجة</translation>
    </message>
    <message>
        <source>an order is done</source>
        <translation>طلب أُنجز</translation>
    </message>
    <message>
        <source>somebody signs in</source>
        <translation>أحدهم يسجّل الدخول</translation>
    </message>
    <message>
        <source>the shop is closed</source>
        <translation>المتجر مغلق</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Done. The account holds %1 now.</source>
        <translation>تم. في الحساب الآن %1.</translation>
    </message>
    <message>
        <source>Done. It holds within five minutes; whatever PIN there was is gone.</source>
        <translation>تم. يسري خلال خمس دقائق؛ وأي رمز سابق قد زال.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>ضُبط الرمز.</translation>
    </message>
    <message>
        <source>The password is set; other sessions have ended.</source>
        <translation>ضُبطت كلمة المرور؛ وانتهت الجلسات الأخرى.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>محفوظ في %1</translation>
    </message>
    <message>
        <source>Forgotten. Nothing leads to this person any more.</source>
        <translation>نُسي. لا شيء يدلّ على هذا الشخص بعد الآن.</translation>
    </message>
    <message>
        <source>Registered. Now set a password or a PIN.</source>
        <translation>سُجّل. اضبط الآن كلمة مرور أو رمزًا.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>هذا الاسم مأخوذ.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, not all the same and not in a row.</source>
        <translation>الرمز من 4 إلى 8 أرقام، غير متماثلة ولا متتالية.</translation>
    </message>
    <message>
        <source>A password has 8 to 128 characters.</source>
        <translation>كلمة المرور من 8 إلى 128 حرفًا.</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>دورك لا يسمح بمنح هذا الدور أو سحبه.</translation>
    </message>
    <message>
        <source>Nobody else is administrator, so this one stays.</source>
        <translation>لا مسؤول غيره، فيبقى.</translation>
    </message>
    <message>
        <source>Whoever works here is made a customer first.</source>
        <translation>من يعمل هنا يُجعل زبونًا أولًا.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>تعذّرت الكتابة: %1</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>رفض المخبز ذلك.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Once more: it is done once.</source>
        <translation>لم يُجب المخبز. أعد المحاولة: يتم مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>Kiosks take orders</source>
        <translation>الأكشاك تستقبل الطلبات</translation>
    </message>
    <message>
        <source>All kiosks are paused</source>
        <translation>كل الأكشاك موقوفة</translation>
    </message>
    <message>
        <source>All kiosks are paused until %1</source>
        <translation>كل الأكشاك موقوفة حتى %1</translation>
    </message>
    <message>
        <source>Pause all for</source>
        <translation>إيقاف الكل لمدة</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>حتى أقرّر</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>١٥ د</translation>
    </message>
    <message>
        <source>Pause all kiosks: %1</source>
        <translation>إيقاف كل الأكشاك: %1</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>أُوقف من المكتب</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>استئناف الطلبات</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>يفتح عند %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open late…</source>
        <translation>الفتح متأخرًا…</translation>
    </message>
    <message>
        <source>Close early…</source>
        <translation>الإغلاق مبكرًا…</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>For sale</source>
        <translation>للبيع</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Shelf empty</source>
        <translation>الرف فارغ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>how long it keeps</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>words</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>مسببات الحساسية</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>الأنظمة الغذائية</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>sold from</source>
        <translation>يُباع من</translation>
    </message>
    <message>
        <source>sold until</source>
        <translation>يُباع حتى</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>a price to come</source>
        <translation>سعر قادم</translation>
    </message>
    <message>
        <source>a price that was to come is called off</source>
        <translation>أُلغي سعر قادم</translation>
    </message>
    <message>
        <source>a price whose time had come</source>
        <translation>سعر حان وقته</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>أُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>for sale again</source>
        <translation>عاد إلى البيع</translation>
    </message>
    <message>
        <source>%1 is sold out until you say otherwise.</source>
        <translation>%1 نافد حتى تقرّر غير ذلك.</translation>
    </message>
    <message>
        <source>%1 is sold out until %2.</source>
        <translation>%1 نافد حتى %2.</translation>
    </message>
    <message>
        <source>%1 is paused until you say otherwise.</source>
        <translation>%1 موقوف حتى تقرّر غير ذلك.</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>%1 موقوف حتى %2.</translation>
    </message>
    <message>
        <source>%1 is for sale.</source>
        <translation>%1 للبيع.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until you say otherwise.</source>
        <translation>لا يستقبل أي كشك طلبات حتى تقرّر غير ذلك.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until %1.</source>
        <translation>لا يستقبل أي كشك طلبات حتى %1.</translation>
    </message>
    <message>
        <source>The kiosks take orders.</source>
        <translation>الأكشاك تستقبل الطلبات.</translation>
    </message>
    <message>
        <source>The shop opens at %1 today.</source>
        <translation>يفتح المتجر اليوم عند %1.</translation>
    </message>
    <message>
        <source>The shop closes at %1 today.</source>
        <translation>يغلق المتجر اليوم عند %1.</translation>
    </message>
    <message>
        <source>It is too late for this: look at how things stand now.</source>
        <translation>فات الأوان: انظر كيف هي الحال الآن.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>لا يُسمح لك بهذا.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>لم يصل جواب. تحقّق هل حدث الأمر قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>رُفض هذا.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>The price will change by itself.</source>
        <translation>سيتغيّر السعر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>That price is called off.</source>
        <translation>أُلغي ذلك السعر.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>سُحب %1.</translation>
    </message>
    <message>
        <source>This moment has passed in the shop.</source>
        <translation>مضى هذا الوقت في المتجر.</translation>
    </message>
    <message>
        <source>The product contradicts itself: %1</source>
        <translation>المنتج يناقض نفسه: %1</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>عاد الترتيب كما كان.</translation>
    </message>
    <message>
        <source>%1 has another place; kiosks show it so.</source>
        <translation>لـ%1 موضع آخر، وهكذا تعرضه الأكشاك.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>لا يُسمح لك بذلك.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>المخبز لا يجيب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>لا تقبله القائمة هكذا.</translation>
    </message>
    <message>
        <source>place in its category</source>
        <translation>موضعه في فئته</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Prices to come</source>
        <translation>أسعار قادمة</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Call off this price: %1</source>
        <translation>إلغاء هذا السعر: %1</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>سعر جديد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>من أي ساعة</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>تحديد هذا السعر</translation>
    </message>
    <message>
        <source>A price and a time, as 3.20 and 06:00</source>
        <translation>سعر ووقت، مثل 3.20 و06:00</translation>
    </message>
</context>
<context>
    <name>SellingCard</name>
    <message>
        <source>What is selling</source>
        <translation>ما يُباع</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>لم يُبَع شيء بعد</translation>
    </message>
</context>
<context>
    <name>SellingTab</name>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>The kiosks say so by themselves, until the next batch is out of the oven.</source>
        <translation>تقول الأكشاك ذلك من نفسها حتى تخرج الدفعة التالية من الفرن.</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>إعادة البيع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>لساعة</translation>
    </message>
    <message>
        <source>until closing</source>
        <translation>حتى الإغلاق</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>حتى أقرّر</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>أُوقف من المكتب</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>سُجّل من المكتب</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>هذا ليس سعرًا</translation>
    </message>
    <message>
        <source>Cost of making one</source>
        <translation>تكلفة القطعة</translation>
    </message>
    <message>
        <source>This is no amount</source>
        <translation>هذا ليس مبلغًا</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>الصلاحية بالساعات</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>كم ساعة؟</translation>
    </message>
    <message>
        <source>Costs %1 now: the discount before closing</source>
        <translation>سعره الآن %1: خصم ما قبل الإغلاق</translation>
    </message>
    <message>
        <source>Less in the half hour before closing, in per cent</source>
        <translation>خصم نصف الساعة قبل الإغلاق، بالمئة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>يُباع من</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>As 06:30, or both empty</source>
        <translation>مثل 06:30 أو كلاهما فارغ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>سحبه…</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>It is gone</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <source>It has stopped reading what %1 tells</source>
        <translation>توقفت عن قراءة ما يقوله %1</translation>
    </message>
    <message>
        <source>Its disk is full</source>
        <translation>قرصها ممتلئ</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be handled</source>
        <translation>
            <numerusform>لا رسائل متعذّرة</numerusform>
            <numerusform>تعذّرت معالجة رسالة واحدة</numerusform>
            <numerusform>تعذّرت معالجة رسالتين</numerusform>
            <numerusform>تعذّرت معالجة %n رسائل</numerusform>
            <numerusform>تعذّرت معالجة %n رسالة</numerusform>
            <numerusform>تعذّرت معالجة %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>leads</source>
        <translation>تقود</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>احتياطية</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>غائبة</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>%1 lead, %2 stand by</source>
        <translation>%1 تقود، و%2 احتياطية</translation>
    </message>
    <message>
        <source>%1 lead</source>
        <translation>%1 تقود</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروكة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>تقود</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>احتياطية</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>غائبة</translation>
    </message>
    <message>
        <source>Turn, ms</source>
        <translation>الدورة، م‌ث</translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation>الذاكرة، م‌ب</translation>
    </message>
</context>
<context>
    <name>ShelfGroup</name>
    <message>
        <source>Past its best-before</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>First goes off in %1</source>
        <translation>أولها ينتهي بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Back office</source>
        <translation>مكتب المخبز</translation>
    </message>
    <message>
        <source>Every loaf by name: what is fresh, what sells, what waits.</source>
        <translation>كل رغيف باسمه: الطازج، والمُباع، والمنتظِر.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>من هناك؟</translation>
    </message>
    <message>
        <source>Nobody was here for ten minutes. Go on where you were.</source>
        <translation>لم يكن أحد هنا لعشر دقائق. تابع من حيث كنت.</translation>
    </message>
    <message>
        <source>Your name, and your badge PIN or password.</source>
        <translation>اسمك، ورمزك أو كلمة السر.</translation>
    </message>
    <message>
        <source>Your name and your password.</source>
        <translation>اسمك وكلمة السر.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>الرمز أو كلمة السر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>PINs work here once a manager has approved this computer, with the code %1.</source>
        <translation>تعمل الرموز هنا بعد أن يوافق مدير على هذا الحاسوب بالرمز %1.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Placed</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>لا يكفي</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>مُباع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>رُدّ المال</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Units reserved</source>
        <translation>حُجزت القطع</translation>
    </message>
    <message>
        <source>Not enough on the shelf</source>
        <translation>لا يكفي ما على الرف</translation>
    </message>
    <message>
        <source>Waiting for somebody to pay</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>رُفض الدفع</translation>
    </message>
    <message>
        <source>Cancellation asked for</source>
        <translation>طُلب الإلغاء</translation>
    </message>
    <message>
        <source>Units back on the shelf</source>
        <translation>عادت القطع إلى الرف</translation>
    </message>
    <message>
        <source>Could not be handed over</source>
        <translation>تعذّر التسليم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>طُلب ردّ المال</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>أُعيد المال</translation>
    </message>
    <message>
        <source>Units booked as returned</source>
        <translation>سُجّلت القطع مُعادة</translation>
    </message>
    <message>
        <source>Waits for inventory to reserve its units</source>
        <translation>ينتظر أن يحجز inventory قطعه</translation>
    </message>
    <message>
        <source>Waits for the payment</source>
        <translation>ينتظر الدفع</translation>
    </message>
    <message>
        <source>Waits for inventory to hand over</source>
        <translation>ينتظر أن يسلّم inventory</translation>
    </message>
    <message>
        <source>Waits for inventory to release its units</source>
        <translation>ينتظر أن يحرّر inventory قطعه</translation>
    </message>
    <message>
        <source>Waits for the bank to give the money back</source>
        <translation>ينتظر أن يعيد البنك المال</translation>
    </message>
    <message>
        <source>Waits for orders to write it down</source>
        <translation>ينتظر أن يسجّله orders</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It has left the shelf</source>
        <translation>غادر الرف</translation>
    </message>
    <message>
        <source>Past for %1</source>
        <translation>منتهٍ منذ %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Baked</source>
        <translation>خُبز</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>الأفضل قبل</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>الفرن</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>أُضيف يدويًا</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>محجوز لـ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>إلى الطلب</translation>
    </message>
    <message>
        <source>Its batch</source>
        <translation>خَبزته</translation>
    </message>
    <message>
        <source>It was added without a batch, so there is nothing to recall.</source>
        <translation>أُضيف دون خَبزة، فلا شيء يُسترجع.</translation>
    </message>
    <message>
        <source>This batch is recalled. Nothing of it is sold any more.</source>
        <translation>استُرجعت هذه الخَبزة. لم يعد يُباع منها شيء.</translation>
    </message>
    <message>
        <source>Recall this batch…</source>
        <translation>استرجاع هذه الخَبزة…</translation>
    </message>
    <message>
        <source>Who has bought of it</source>
        <translation>من اشترى منها</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>وغيرهم</translation>
    </message>
    <message>
        <source>To the oven</source>
        <translation>إلى الفرن</translation>
    </message>
</context>
<context>
    <name>StreamCard</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Paused; counting goes on</source>
        <translation>متوقف؛ والعدّ مستمر</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>ضمن %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>جارٍ الاستماع…</translation>
    </message>
    <message>
        <source>Nothing that fits has gone by yet</source>
        <translation>لم يمر شيء مطابق بعد</translation>
    </message>
    <message>
        <source>A sample: %1 more were counted and judged, and are not painted.</source>
        <translation>عيّنة: عُدّت وفُحصت %1 أخرى ولا تُعرض.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost %n time(s); what went by meanwhile is not counted.</source>
        <translation>
            <numerusform>لم ينقطع الاتصال</numerusform>
            <numerusform>انقطع الاتصال مرة؛ وما مرّ حينها غير معدود.</numerusform>
            <numerusform>انقطع الاتصال مرتين؛ وما مرّ حينها غير معدود.</numerusform>
            <numerusform>انقطع الاتصال %n مرات؛ وما مرّ حينها غير معدود.</numerusform>
            <numerusform>انقطع الاتصال %n مرة؛ وما مرّ حينها غير معدود.</numerusform>
            <numerusform>انقطع الاتصال %n مرة؛ وما مرّ حينها غير معدود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came faster than they could be judged.</source>
        <translation>وصلت %1 أسرع من إمكان فحصها.</translation>
    </message>
    <message>
        <source>Recording: %1 messages</source>
        <translation>التسجيل: %1 رسالة</translation>
    </message>
    <message>
        <source>Recorded %1 messages in %2</source>
        <translation>سُجّلت %1 رسالة في %2</translation>
    </message>
    <message>
        <source>Into a test shop, at any speed: %1</source>
        <translation>إلى متجر تجريبي، بأي سرعة: %1</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Next sweep</source>
        <translation>الجولة التالية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>takes %n unit(s)</source>
        <translation>
            <numerusform>لا تأخذ شيئًا</numerusform>
            <numerusform>تأخذ قطعة واحدة</numerusform>
            <numerusform>تأخذ قطعتين</numerusform>
            <numerusform>تأخذ %Ln قطع</numerusform>
            <numerusform>تأخذ %Ln قطعة</numerusform>
            <numerusform>تأخذ %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>takes nothing, as it looks now</source>
        <translation>لا تأخذ شيئًا كما يبدو الآن</translation>
    </message>
    <message>
        <source>Swept today</source>
        <translation>أُزيل اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>لا يحقّ لك رؤية هذا</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nothing was swept today. That is how it should be.</source>
        <translation>لم يُزَل شيء اليوم. هكذا ينبغي.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>, largest first</source>
        <translation>، الأكبر أولًا</translation>
    </message>
    <message>
        <source>, smallest first</source>
        <translation>، الأصغر أولًا</translation>
    </message>
    <message>
        <source>Columns, copy, file</source>
        <translation>الأعمدة والنسخ والملف</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>احفظ بصيغة CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as they are seen</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد كما يُرى</numerusform>
            <numerusform>صفّان كما يُريان</numerusform>
            <numerusform>%n صفوف كما تُرى</numerusform>
            <numerusform>%n صفًا كما تُرى</numerusform>
            <numerusform>%n صف كما تُرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>نُسخ: يمكن لصقه في جدول.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>محفوظ في %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>تعذّرت الكتابة: %1</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>يفتح في %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>لا يحقّ لك رؤية هذا</translation>
    </message>
    <message>
        <source>Adding up the day…</source>
        <translation>جارٍ جمع اليوم…</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>no earlier day to compare with</source>
        <translation>لا يوم سابق للمقارنة</translation>
    </message>
    <message>
        <source>usual by now: %1</source>
        <translation>المعتاد الآن: %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 لكل طلب</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>لم يُخدموا</translation>
    </message>
    <message>
        <source>there was enough of everything</source>
        <translation>كان كل شيء كافيًا</translation>
    </message>
    <message>
        <source>there was not enough</source>
        <translation>لم يكن كافيًا</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>الهدر</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Retained</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>الهدر</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الطزاجة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>الأدراج</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>أي أيام</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Paid back for goods</source>
        <translation>رُدّ مقابل بضاعة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>لكل طلب</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>رُدّوا خائبين</translation>
    </message>
    <message>
        <source>Units thrown out</source>
        <translation>قطع أُتلفت</translation>
    </message>
    <message>
        <source>Thrown out, at its price</source>
        <translation>المُتلف بسعر البيع</translation>
    </message>
    <message>
        <source>Thrown out, at its cost</source>
        <translation>المُتلف بكلفته</translation>
    </message>
    <message>
        <source>Sold of what was baked</source>
        <translation>ما بيع مما خُبز</translation>
    </message>
    <message>
        <source>Age when sold</source>
        <translation>العمر عند البيع</translation>
    </message>
    <message>
        <source>Sold out, all products</source>
        <translation>نفاد كل المنتجات</translation>
    </message>
    <message>
        <source>Asked for when sold out</source>
        <translation>طُلب بعد نفاده</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>ما دخل</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>ما رُدّ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>الطلبات وراءه</translation>
    </message>
    <message>
        <source>Orders for which there was not enough</source>
        <translation>طلبات لم يكفِ لها</translation>
    </message>
    <message>
        <source>Orders that were cancelled</source>
        <translation>طلبات أُلغيت</translation>
    </message>
    <message>
        <source>What was paid back</source>
        <translation>ما رُدّ من مال</translation>
    </message>
    <message>
        <source>What was thrown out</source>
        <translation>ما أُتلف</translation>
    </message>
    <message>
        <source>What was handed over, and how old</source>
        <translation>ما سُلّم، وعمره</translation>
    </message>
    <message>
        <source>What was put on the shelf</source>
        <translation>ما وُضع على الرف</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>من متى إلى متى</translation>
    </message>
    <message>
        <source>Who asked, and when</source>
        <translation>من سأل ومتى</translation>
    </message>
    <message>
        <source>What brought the money</source>
        <translation>ما جلب المال</translation>
    </message>
    <message>
        <source>Why it was thrown out</source>
        <translation>لماذا أُتلف</translation>
    </message>
    <message>
        <source>What was thrown out, in units</source>
        <translation>ما أُتلف، بالقطع</translation>
    </message>
    <message>
        <source>How old it was when it was sold</source>
        <translation>كم كان عمره عند البيع</translation>
    </message>
    <message>
        <source>How long it was sold out</source>
        <translation>كم دام النفاد</translation>
    </message>
    <message>
        <source>How people paid</source>
        <translation>كيف دفع الناس</translation>
    </message>
    <message>
        <source>Tax by its class</source>
        <translation>الضريبة بحسب فئتها</translation>
    </message>
    <message>
        <source>number: orders</source>
        <translation>العدد: طلبات</translation>
    </message>
    <message>
        <source>number: units</source>
        <translation>العدد: قطع</translation>
    </message>
    <message>
        <source>number: times asked for</source>
        <translation>العدد: مرات الطلب</translation>
    </message>
    <message>
        <source>Should lie in the drawers</source>
        <translation>المفروض وجوده في الأدراج</translation>
    </message>
    <message>
        <source>Counted too much or too little</source>
        <translation>الزيادة أو النقص عند العدّ</translation>
    </message>
    <message>
        <source>What was done with the drawers</source>
        <translation>ما جرى في الأدراج</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>الاسم والرمز لا يتطابقان.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>الاسم وكلمة السر لا يتطابقان.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. حاول الآن.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>المخبز لا يجيب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>الدخول هنا للعاملين فقط.</translation>
    </message>
    <message>
        <source>This has to be a manager.</source>
        <translation>يجب أن يكون مديرًا.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء يحتاج نظرًا</numerusform>
            <numerusform>أمر واحد يحتاج نظرًا</numerusform>
            <numerusform>أمران يحتاجان نظرًا</numerusform>
            <numerusform>%Ln أمور تحتاج نظرًا</numerusform>
            <numerusform>%Ln أمرًا يحتاج نظرًا</numerusform>
            <numerusform>%Ln أمر يحتاج نظرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well. %n product(s) will run out soon.</source>
        <translation>
            <numerusform>كل شيء بخير.</numerusform>
            <numerusform>كل شيء بخير. سينفد منتج واحد قريبًا.</numerusform>
            <numerusform>كل شيء بخير. سينفد منتجان قريبًا.</numerusform>
            <numerusform>كل شيء بخير. ستنفد %Ln منتجات قريبًا.</numerusform>
            <numerusform>كل شيء بخير. سينفد %Ln منتجًا قريبًا.</numerusform>
            <numerusform>كل شيء بخير. سينفد %Ln منتج قريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء بخير.</translation>
    </message>
</context>
<context>
    <name>ViewHeader</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>As of %1, reconnecting…</source>
        <translation>كما في %1، يُعاد الاتصال…</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الطزاجة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Ovens</source>
        <translation>الأفران</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Name in the house, and in languages that have none of their own</source>
        <translation>الاسم في المحل وفي اللغات التي لا اسم لها</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>يلزمه اسم</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>شيء ناقص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>As a kiosk shows it</source>
        <translation>كما يعرضه الكشك</translation>
    </message>
    <message>
        <source>Ingredients, the largest part first</source>
        <translation>المكوّنات، الأكبر نسبة أولًا</translation>
    </message>
</context>
</TS>
