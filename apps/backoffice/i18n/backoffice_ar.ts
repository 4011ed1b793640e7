<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
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
    <message>
        <source>%1 could not handle %2 message(s)</source>
        <translation>تعذّر على %1 معالجة %2 من الرسائل</translation>
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
        <source>Search for an order</source>
        <translation>ابحث عن طلب</translation>
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
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
        <source>Number, as A017</source>
        <translation>الرقم، مثل A017</translation>
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
</context>
</TS>
