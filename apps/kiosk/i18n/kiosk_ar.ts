<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to use</source>
        <translation>استخدام أسهل</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أقوى</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Say what has the focus</source>
        <translation>قراءة العنصر المحدد بصوت مسموع</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay from your account</source>
        <translation>الدفع من حسابك</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>الدفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>To the PIN</source>
        <translation>إلى الرقم السري</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>Baked just now</source>
        <translation>من الفرن الآن</translation>
    </message>
    <message numerus="yes">
        <source>Baked %n minute(s) ago</source>
        <translation>
            <numerusform>من الفرن الآن</numerusform>
            <numerusform>من الفرن قبل دقيقة</numerusform>
            <numerusform>من الفرن قبل دقيقتين</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;دقائق</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;دقيقة</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Baked %n hour(s) ago</source>
        <translation>
            <numerusform>من الفرن الآن</numerusform>
            <numerusform>من الفرن قبل ساعة</numerusform>
            <numerusform>من الفرن قبل ساعتين</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;ساعات</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;ساعة</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;ساعة</numerusform>
        </translation>
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
    <name>ApprovalSheet</name>
    <message>
        <source>A manager approves</source>
        <translation>موافقة المدير</translation>
    </message>
    <message>
        <source>Name and PIN count for this one act. You stay signed in.</source>
        <translation>يُستخدم الاسم والرمز لهذه العملية وحدها، وتبقى أنت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to order</source>
        <translation>المس الشاشة للطلب</translation>
    </message>
    <message>
        <source>Fresh from the oven</source>
        <translation>طازج من الفرن</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>نحن مغلقون الآن</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>نفتح مجددًا: %1</translation>
    </message>
    <message>
        <source>baked just now</source>
        <translation>من الفرن الآن</translation>
    </message>
    <message numerus="yes">
        <source>baked %n minute(s) ago</source>
        <translation>
            <numerusform>من الفرن الآن</numerusform>
            <numerusform>من الفرن قبل دقيقة</numerusform>
            <numerusform>من الفرن قبل دقيقتين</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;دقائق</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;دقيقة</numerusform>
            <numerusform>من الفرن قبل %Ln&#xa0;دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>تصفّح القائمة</translation>
    </message>
</context>
<context>
    <name>BakeChoice</name>
    <message>
        <source>Which bake?</source>
        <translation>أي خبزة؟</translation>
    </message>
    <message>
        <source>The freshest</source>
        <translation>الأكثر طزاجة</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>لا يوجد</numerusform>
            <numerusform>يوجد %Ln</numerusform>
            <numerusform>يوجد %Ln</numerusform>
            <numerusform>يوجد %Ln</numerusform>
            <numerusform>يوجد %Ln</numerusform>
            <numerusform>يوجد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier bake, so nothing goes to waste</source>
        <translation>الخبزة السابقة، كي لا يُهدر شيء</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>In your account</source>
        <translation>في حسابك</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>هذا الطلب</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>المتبقي بعد ذلك</translation>
    </message>
    <message>
        <source>There is less in it than the order costs. If it is not enough, nothing is charged.</source>
        <translation>الرصيد أقل من ثمن الطلب. إن لم يكفِ فلن يُخصم شيء.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>الدفع بطريقة أخرى</translation>
    </message>
</context>
<context>
    <name>BoardMain</name>
    <message>
        <source>Bakery board</source>
        <translation>لوحة المخبز</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Soon.</source>
        <translation>قريبًا.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Your number appears here</source>
        <translation>سيظهر رقمك هنا</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>جارٍ البحث عن المخبز…</translation>
    </message>
    <message>
        <source>It stands on your receipt.</source>
        <translation>تجده على إيصالك.</translation>
    </message>
    <message>
        <source>The connection is lost: this may not be the latest. Please listen for your number.</source>
        <translation>انقطع الاتصال، وقد لا يكون المعروض محدّثًا. يُرجى الانتباه إلى نداء رقمك.</translation>
    </message>
</context>
<context>
    <name>CartBar</name>
    <message numerus="yes">
        <source>Look at the order (%n)</source>
        <translation>
            <numerusform>عرض الطلب (%Ln)</numerusform>
            <numerusform>عرض الطلب (%Ln)</numerusform>
            <numerusform>عرض الطلب (%Ln)</numerusform>
            <numerusform>عرض الطلب (%Ln)</numerusform>
            <numerusform>عرض الطلب (%Ln)</numerusform>
            <numerusform>عرض الطلب (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>The freshest</source>
        <translation>الأكثر طزاجة</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت الكمية</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>بقي %1 فقط</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Your order</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>للأكل هنا</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>للأخذ معك</translation>
    </message>
    <message>
        <source>Nothing in it yet. What may it be?</source>
        <translation>لا شيء فيه بعد. بماذا نخدمك؟</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Cash for orders from the kiosk</source>
        <translation>النقد لطلبات الجهاز</translation>
    </message>
    <message>
        <source>%1: give the customer</source>
        <translation>%1: أعطِ الزبون</translation>
    </message>
    <message>
        <source>%1: nothing was taken. Nobody waits for it any more, or the bakery does not answer.</source>
        <translation>%1: لم يُقبض شيء. لم يعد الطلب بانتظار الدفع، أو أن المخبز لا يجيب.</translation>
    </message>
    <message>
        <source>Nobody comes with cash.</source>
        <translation>لا أحد ينتظر للدفع نقدًا.</translation>
    </message>
</context>
<context>
    <name>CashRow</name>
    <message>
        <source>It could not be handed over: the money goes back.</source>
        <translation>تعذّر التسليم: يُعاد المال.</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>محفوظ حتى %1</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>قبض النقد</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>To pay</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>الباقي عليه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي له</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>المبلغ تمامًا</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>قُبض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>Open the drawer</source>
        <translation>فتح درج النقود</translation>
    </message>
    <message>
        <source>What for? Touch one above, or type it</source>
        <translation>السبب؟ المس أحدها أعلاه أو اكتبه</translation>
    </message>
    <message>
        <source>Nothing was typed. Is there really no coin in the drawer?</source>
        <translation>لم يُكتب شيء. ألا توجد حقًا أي قطعة نقدية في الدرج؟</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>نعم، إنه فارغ</translation>
    </message>
    <message>
        <source>No, count first</source>
        <translation>لا، العدّ أولًا</translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>Opening float</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>بداية اليوم</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>فكّة من البنك</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>من الخزنة</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>مشتريات</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>بقشيش</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Count everything that lies in the drawer, notes and coins. What should be in it is told afterwards.</source>
        <translation>عُدّ كل ما في الدرج من أوراق وقطع نقدية. يظهر المبلغ المتوقع بعد ذلك.</translation>
    </message>
    <message>
        <source>How much is taken out, and what for?</source>
        <translation>كم يُسحب، ولماذا؟</translation>
    </message>
    <message>
        <source>How much is put in, and what for?</source>
        <translation>كم يُودع، ولماذا؟</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>The drawer “%1”</source>
        <translation>درج النقود «%1»</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح درج النقود</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>لم يُفتح درج النقود. يمكن فتحه بمفتاحه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Changing money</source>
        <translation>تبديل النقود</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <source>What is it opened for? That is written down, with your name.</source>
        <translation>لماذا يُفتح؟ يُسجَّل ذلك مع اسمك.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>العدّ</translation>
    </message>
</context>
<context>
    <name>DrawerTold</name>
    <message>
        <source>Only cashiers and managers handle the drawer.</source>
        <translation>الدرج للصرّافين والمديرين فقط.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>المخبز لا يجيب. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>سُجّل: %1</translation>
    </message>
    <message>
        <source>It is exactly right.</source>
        <translation>المبلغ مطابق تمامًا.</translation>
    </message>
    <message>
        <source>Too little: %1</source>
        <translation>نقص: %1</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <translation>زيادة: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Written down. The drawer opens.</source>
        <translation>تم التسجيل. الدرج يُفتح.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s) without a booking since the last count</source>
        <translation>
            <numerusform>لم يُفتح من دون قيد منذ آخر عدّ</numerusform>
            <numerusform>فُتح مرة واحدة من دون قيد منذ آخر عدّ</numerusform>
            <numerusform>فُتح مرتين من دون قيد منذ آخر عدّ</numerusform>
            <numerusform>فُتح %Ln مرات من دون قيد منذ آخر عدّ</numerusform>
            <numerusform>فُتح %Ln مرة من دون قيد منذ آخر عدّ</numerusform>
            <numerusform>فُتح %Ln مرة من دون قيد منذ آخر عدّ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterNote</name>
    <message>
        <source>Without %1</source>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>لم يُخفَ شيء هنا</numerusform>
            <numerusform>صنف واحد مخفي هنا</numerusform>
            <numerusform>صنفان مخفيان هنا</numerusform>
            <numerusform>%Ln أصناف مخفية هنا</numerusform>
            <numerusform>%Ln صنفًا مخفيًا هنا</numerusform>
            <numerusform>%Ln صنف مخفي هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Leave out what contains</source>
        <translation>استبعاد ما يحتوي على</translation>
    </message>
    <message>
        <source>Show only what is</source>
        <translation>عرض ما يلي فقط</translation>
    </message>
    <message>
        <source>Everything comes from one bakehouse, so traces cannot be ruled out. Please ask us if you are allergic.</source>
        <translation>كل شيء يُخبز في مكان واحد، لذا لا يمكن استبعاد وجود آثار. اسألنا من فضلك إن كانت لديك حساسية.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nothing fits all of that</source>
        <translation>لا شيء يناسب كل ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Show what fits (%n)</source>
        <translation>
            <numerusform>اعرض المناسب (%Ln)</numerusform>
            <numerusform>اعرض المناسب (%Ln)</numerusform>
            <numerusform>اعرض المناسب (%Ln)</numerusform>
            <numerusform>اعرض المناسب (%Ln)</numerusform>
            <numerusform>اعرض المناسب (%Ln)</numerusform>
            <numerusform>اعرض المناسب (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTools</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Allergens and diets</source>
        <translation>مسببات الحساسية والأنظمة الغذائية</translation>
    </message>
</context>
<context>
    <name>FocusKeys</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1، تم اختياره</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>One less: %1</source>
        <translation>واحد أقل: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>واحد إضافي: %1</translation>
    </message>
</context>
<context>
    <name>FoundOrder</name>
    <message>
        <source>Nothing was paid back: there is not so much of it left, or the bakery does not answer.</source>
        <translation>لم يُرَدّ شيء: لم يبقَ هذا القدر منه، أو أن المخبز لا يجيب.</translation>
    </message>
    <message>
        <source>Give the customer %1 from the drawer.</source>
        <translation>أعطِ الزبون %1 من الدرج.</translation>
    </message>
    <message>
        <source>%1 goes back to where it was paid from.</source>
        <translation>يعود %1 إلى وسيلة الدفع الأصلية.</translation>
    </message>
    <message>
        <source>Of this %1 was paid back.</source>
        <translation>رُدّ من هذا %1.</translation>
    </message>
    <message>
        <source>Pay all of it back</source>
        <translation>ردّ المبلغ كله</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n piece(s) back</source>
        <translation>
            <numerusform>ردّ %Ln قطعة</numerusform>
            <numerusform>ردّ قطعة واحدة</numerusform>
            <numerusform>ردّ قطعتين</numerusform>
            <numerusform>ردّ %Ln قطع</numerusform>
            <numerusform>ردّ %Ln قطعة</numerusform>
            <numerusform>ردّ %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay the rest back</source>
        <translation>ردّ الباقي</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>حذف آخر حرف</translation>
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
    <name>LevelRow</name>
    <message>
        <source>Less: %1</source>
        <translation>أقل: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>أكثر: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bakery kiosk</source>
        <translation>جهاز الطلب في المخبز</translation>
    </message>
</context>
<context>
    <name>MenuHeader</name>
    <message>
        <source>Eat here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>للأخذ معك</translation>
    </message>
    <message>
        <source>Larger, clearer, lower</source>
        <translation>أكبر، أوضح، أخفض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>The connection to the bakery is lost. You can look, and order when it is back.</source>
        <translation>انقطع الاتصال بالمخبز. يمكنك التصفّح الآن، والطلب حين يعود.</translation>
    </message>
    <message>
        <source>The kiosks are paused. Please order at the counter.</source>
        <translation>أجهزة الطلب متوقفة مؤقتًا. يُرجى الطلب عند منضدة البيع.</translation>
    </message>
    <message>
        <source>The kiosks are paused: %1. Please order at the counter.</source>
        <translation>أجهزة الطلب متوقفة مؤقتًا: %1. يُرجى الطلب عند منضدة البيع.</translation>
    </message>
    <message>
        <source>We are closed.</source>
        <translation>نحن مغلقون الآن.</translation>
    </message>
    <message>
        <source>We are closed. Open again: %1</source>
        <translation>نحن مغلقون الآن. نفتح مجددًا: %1</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>for %1</source>
        <translation>لِـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>للأخذ معك</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Number, as A017</source>
        <translation>الرقم، مثل A017</translation>
    </message>
    <message>
        <source>Nothing was ordered yet.</source>
        <translation>لا طلبات بعد.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>لا شيء باسم «%1».</translation>
    </message>
    <message>
        <source>Touch an order, or type its number.</source>
        <translation>المس طلبًا أو اكتب رقمه.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>رمز الإيصال %1</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>أخذ المتوفر</translation>
    </message>
    <message>
        <source>Take it at the new price</source>
        <translation>قبول السعر الجديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>تعديل الطلب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>A code that verifies the receipt</source>
        <translation>رمز للتحقق من الإيصال</translation>
    </message>
    <message>
        <source>Your receipt, to take along</source>
        <translation>إيصالك لتأخذه معك</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>الدفع بطريقة أخرى</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Paid: %1</source>
        <translation>المدفوع: %1</translation>
    </message>
    <message>
        <source>What was charged is being returned, at the latest today</source>
        <translation>يُعاد إليك المبلغ المخصوم، اليوم على أبعد تقدير</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>لم يُخصم أي مبلغ</translation>
    </message>
    <message>
        <source>Thank you! Your number:</source>
        <translation>شكرًا لك! رقمك:</translation>
    </message>
    <message>
        <source>Please pay at the till. Your number:</source>
        <translation>يُرجى الدفع عند الصندوق. رقمك:</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>تغيّر أحد الأسعار</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>لم تُقبل البطاقة</translation>
    </message>
    <message>
        <source>We have just closed</source>
        <translation>أغلقنا للتوّ</translation>
    </message>
    <message>
        <source>Something is not sold right now</source>
        <translation>أحد الأصناف غير معروض للبيع الآن</translation>
    </message>
    <message>
        <source>The kiosks are paused</source>
        <translation>أجهزة الطلب متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>The order was let go</source>
        <translation>لم يعد الطلب محجوزًا</translation>
    </message>
    <message>
        <source>The bakery cannot take it just now</source>
        <translation>لا يمكن للمخبز قبول الطلب الآن</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح الأمر</translation>
    </message>
    <message>
        <source>We are preparing it. Watch for your number at the counter.</source>
        <translation>نُحضّر طلبك الآن. ترقّب رقمك عند منضدة البيع.</translation>
    </message>
    <message>
        <source>It is ready for you at the counter.</source>
        <translation>طلبك جاهز عند منضدة البيع.</translation>
    </message>
    <message>
        <source>It is kept for you until %1.</source>
        <translation>نحتفظ لك به حتى الساعة %1.</translation>
    </message>
    <message>
        <source>You saw %1; now it is %2.</source>
        <translation>كان المبلغ %1، وأصبح الآن %2.</translation>
    </message>
    <message>
        <source>Try another card, or pay in cash at the till.</source>
        <translation>جرّب بطاقة أخرى، أو ادفع نقدًا عند الصندوق.</translation>
    </message>
    <message>
        <source>Please come again.</source>
        <translation>نرجو زيارتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>نفتح مجددًا: %1</translation>
    </message>
    <message>
        <source>Please look at the menu once more.</source>
        <translation>يُرجى الاطّلاع على القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Please order at the counter.</source>
        <translation>يُرجى الطلب عند منضدة البيع.</translation>
    </message>
    <message>
        <source>Nobody paid for it. Everything you picked is still here.</source>
        <translation>لم يُدفع ثمنه. كل ما اخترته ما زال هنا.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or order at the counter.</source>
        <translation>يُرجى المحاولة بعد لحظات، أو الطلب عند منضدة البيع.</translation>
    </message>
    <message>
        <source>There is not enough left</source>
        <translation>لم يبقَ هذا القدر</translation>
    </message>
    <message>
        <source>Please ask at the counter whether it was paid</source>
        <translation>يُرجى السؤال عند منضدة البيع عمّا إذا كان قد دُفع</translation>
    </message>
    <message>
        <source>There is too little in the account</source>
        <translation>الرصيد في الحساب لا يكفي</translation>
    </message>
    <message>
        <source>The order costs %1. Everything you picked is still here: pay another way, or top up at the till.</source>
        <translation>ثمن الطلب %1. كل ما اخترته ما زال هنا: ادفع بطريقة أخرى أو اشحن حسابك عند الصندوق.</translation>
    </message>
    <message>
        <source>Not sold right now: %1</source>
        <translation>غير معروض للبيع الآن: %1</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Take the last one back</source>
        <translation>حذف الأخير</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>حذف الكل</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>This screen is new here</source>
        <translation>هذه الشاشة جديدة هنا</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>جارٍ البحث عن المخبز…</translation>
    </message>
    <message>
        <source>A manager approves it with this code.</source>
        <translation>يعتمده المدير بهذا الرمز.</translation>
    </message>
    <message>
        <source>There is no connection. It comes back by itself.</source>
        <translation>لا يوجد اتصال. سيعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>One moment: its code is on the way.</source>
        <translation>لحظة من فضلك: الرمز في الطريق.</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw that sale away</source>
        <translation>إلغاء هذا البيع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked sales</source>
        <translation>مبيعات معلّقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>كيف تودّ الدفع؟</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1</source>
        <translation>
            <numerusform>لا قطع، %1</numerusform>
            <numerusform>قطعة واحدة، %1</numerusform>
            <numerusform>قطعتان، %1</numerusform>
            <numerusform>%Ln&#xa0;قطع، %1</numerusform>
            <numerusform>%Ln&#xa0;قطعة، %1</numerusform>
            <numerusform>%Ln&#xa0;قطعة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>at the terminal below</source>
        <translation>على جهاز الدفع في الأسفل</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>at the till, within ten minutes</source>
        <translation>عند الصندوق، خلال عشر دقائق</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. Nothing was charged; you can pay when it is back.</source>
        <translation>انقطع الاتصال بالمخبز. لم يُخصم أي مبلغ، ويمكنك الدفع حين يعود.</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>From an account</source>
        <translation>من حساب</translation>
    </message>
    <message>
        <source>with your phone, or by PIN</source>
        <translation>بهاتفك أو بالرقم السري</translation>
    </message>
    <message>
        <source>We have just closed. Nothing was charged.</source>
        <translation>أغلقنا للتو. لم يُخصم أي مبلغ.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>With your phone</source>
        <translation>بهاتفك</translation>
    </message>
    <message>
        <source>A code for your phone: %1</source>
        <translation>رمز لهاتفك: %1</translation>
    </message>
    <message>
        <source>The code was not used in time. Nothing was charged.</source>
        <translation>لم يُستخدم الرمز في الوقت المناسب. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The code is coming…</source>
        <translation>الرمز قادم…</translation>
    </message>
    <message numerus="yes">
        <source>Scan it with the bakery&apos;s app and agree there. It is good for %n second(s).</source>
        <translation>
            <numerusform>امسحه بتطبيق المخبز ووافق هناك. تنتهي صلاحيته الآن.</numerusform>
            <numerusform>امسحه بتطبيق المخبز ووافق هناك. صالح لثانية واحدة.</numerusform>
            <numerusform>امسحه بتطبيق المخبز ووافق هناك. صالح لثانيتين.</numerusform>
            <numerusform>امسحه بتطبيق المخبز ووافق هناك. صالح لمدة %Ln ثوانٍ.</numerusform>
            <numerusform>امسحه بتطبيق المخبز ووافق هناك. صالح لمدة %Ln ثانية.</numerusform>
            <numerusform>امسحه بتطبيق المخبز ووافق هناك. صالح لمدة %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>عرض رمز جديد</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>With name and PIN</source>
        <translation>بالاسم والرقم السري</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>Name and PIN do not go together. Please try again.</source>
        <translation>الاسم والرقم السري غير متطابقين. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>That was tried too often. Please wait a few minutes, or use your phone.</source>
        <translation>محاولات كثيرة. انتظر بضع دقائق أو استخدم هاتفك من فضلك.</translation>
    </message>
    <message>
        <source>This PIN is for the staff&apos;s till. Here customers pay.</source>
        <translation>هذا الرقم السري لصندوق الموظفين. هنا يدفع الزبائن.</translation>
    </message>
    <message>
        <source>There is no answer just now. Please try again.</source>
        <translation>لا توجد إجابة الآن. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take the last digit away</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>To prepare</source>
        <translation>للتحضير</translation>
    </message>
    <message>
        <source>Nothing is to be prepared.</source>
        <translation>لا شيء للتحضير.</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>للاستلام</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <translation>لا أحد ننتظره.</translation>
    </message>
</context>
<context>
    <name>PriceNote</name>
    <message>
        <source>A price has changed</source>
        <translation>تغيّر أحد الأسعار</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>Go on with the new price</source>
        <translation>متابعة بالسعر الجديد</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>اطبعها</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبعها مرة أخرى</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>No printer for receipts</source>
        <translation>لا طابعة للإيصالات</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>الإيصالات: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>طابعة أخرى</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation>نفدت الكمية</translation>
    </message>
    <message>
        <source>Sold out · next at %1</source>
        <translation>نفدت · التالي الساعة %1</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>يُحضَّر لك</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>دافئ</translation>
    </message>
    <message numerus="yes">
        <source>Last %n</source>
        <translation>
            <numerusform>نفدت</numerusform>
            <numerusform>آخر قطعة</numerusform>
            <numerusform>آخر قطعتين</numerusform>
            <numerusform>آخر %Ln&#xa0;قطع</numerusform>
            <numerusform>آخر %Ln&#xa0;قطعة</numerusform>
            <numerusform>آخر %Ln&#xa0;قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>نباتي صِرف</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>There is nothing like that today.</source>
        <translation>لا يوجد شيء من هذا اليوم.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>القائمة في الطريق…</translation>
    </message>
    <message>
        <source>What there is has something in it that you leave out.</source>
        <translation>ما يوجد هنا يحتوي على شيء استبعدته.</translation>
    </message>
    <message>
        <source>We have nothing called “%1” today. Perhaps it goes by another name here?</source>
        <translation>ليس لدينا اليوم شيء باسم «%1». ربما له اسم آخر هنا؟</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>للأكل هنا</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>للأخذ معك</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>منها ضريبة %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>رمز الإيصال %1</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>منها ضريبة %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>رمز الإيصال %1</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>Take away</source>
        <translation>للأخذ معك</translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Ready for the next customer.</source>
        <translation>جاهز للزبون التالي.</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
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
        <source>Park</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>None parked</source>
        <translation>لا شيء معلّق</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%Ln معلّق</numerusform>
            <numerusform>%Ln معلّق</numerusform>
            <numerusform>%Ln معلّق</numerusform>
            <numerusform>%Ln معلّق</numerusform>
            <numerusform>%Ln معلّق</numerusform>
            <numerusform>%Ln معلّق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleSheet</name>
    <message>
        <source>A price has changed. The cart shows the new one.</source>
        <translation>تغيّر أحد الأسعار. تعرض السلة السعر الجديد.</translation>
    </message>
    <message>
        <source>The card was not accepted.</source>
        <translation>لم تُقبل البطاقة.</translation>
    </message>
    <message>
        <source>The shop is closed.</source>
        <translation>المتجر مغلق.</translation>
    </message>
    <message>
        <source>Something in it is not sold right now.</source>
        <translation>أحد الأصناف لا يُباع الآن.</translation>
    </message>
    <message>
        <source>It was let go. What was paid goes back.</source>
        <translation>أُلغي البيع، وما دُفع يُعاد.</translation>
    </message>
    <message>
        <source>You may not sell. Somebody else has to sign in.</source>
        <translation>لا يُسمح لك بالبيع. على شخص آخر تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The shop has not taken it (%1).</source>
        <translation>لم يقبله المتجر (%1).</translation>
    </message>
    <message>
        <source>The terminal waits for the card</source>
        <translation>الجهاز بانتظار البطاقة</translation>
    </message>
    <message>
        <source>Asking what became of it…</source>
        <translation>جارٍ الاستعلام عمّا حدث…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي له</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>لم يُبَع</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Do not take the money again.</source>
        <translation>لا تقبض المال مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 given for %2</source>
        <translation>دُفع %1 مقابل %2</translation>
    </message>
    <message>
        <source>Number %1 · to be prepared</source>
        <translation>الرقم %1 · للتحضير</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>الزبون التالي</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>ترك هذا البيع جانبًا</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>لم يُفتح درج النقود. يمكن فتحه بمفتاحه.</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Type or scan: a product or a number</source>
        <translation>اكتب أو امسح: صنفًا أو رقمًا</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. It comes back by itself.</source>
        <translation>انقطع الاتصال بالمخبز، وسيعود تلقائيًا.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>لا شيء باسم «%1».</translation>
    </message>
    <message>
        <source>There is nothing like that today.</source>
        <translation>لا يوجد شيء من هذا اليوم.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>القائمة في الطريق…</translation>
    </message>
</context>
<context>
    <name>SellTile</name>
    <message>
        <source>Sold out</source>
        <translation>نفدت الكمية</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>متبقٍّ %1</translation>
    </message>
</context>
<context>
    <name>ServiceLogIn</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>الاسم والرمز غير متطابقين.</translation>
    </message>
    <message>
        <source>That is for cashiers and managers.</source>
        <translation>هذا لأمناء الصندوق والمديرين فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. حاول الآن.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery cannot be asked just now.</source>
        <translation>لا يمكن الاتصال بالمخبز الآن.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ServiceOverlay</name>
    <message>
        <source>Service</source>
        <translation>الصيانة</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>إعادة الاقتران</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SettlingPage</name>
    <message>
        <source>Please hold your card to the terminal</source>
        <translation>يُرجى تقريب بطاقتك من جهاز الدفع</translation>
    </message>
    <message>
        <source>We are asking what became of the order</source>
        <translation>نتحقّق ممّا آل إليه الطلب</translation>
    </message>
    <message>
        <source>The bakery is setting it aside for you…</source>
        <translation>المخبز يحجز لك طلبك…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is charged yet. Order %1 is kept for you for another %n second(s).</source>
        <translation>
            <numerusform>لم يُخصم شيء بعد. نحتفظ لك بالطلب %1 للحظة أخرى.</numerusform>
            <numerusform>لم يُخصم شيء بعد. نحتفظ لك بالطلب %1 لثانية أخرى.</numerusform>
            <numerusform>لم يُخصم شيء بعد. نحتفظ لك بالطلب %1 لثانيتين أخريين.</numerusform>
            <numerusform>لم يُخصم شيء بعد. نحتفظ لك بالطلب %1 لمدة %Ln&#xa0;ثوانٍ أخرى.</numerusform>
            <numerusform>لم يُخصم شيء بعد. نحتفظ لك بالطلب %1 لمدة %Ln&#xa0;ثانية أخرى.</numerusform>
            <numerusform>لم يُخصم شيء بعد. نحتفظ لك بالطلب %1 لمدة %Ln&#xa0;ثانية أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please do not pay again. The answer is on its way.</source>
        <translation>يُرجى عدم الدفع مرة أخرى. الجواب في الطريق.</translation>
    </message>
    <message>
        <source>The connection is lost. Please do not pay again: the order has a number, and it is paid once or not at all.</source>
        <translation>انقطع الاتصال. يُرجى عدم الدفع مرة أخرى: للطلب رقم، ويُدفع ثمنه مرة واحدة أو لا يُدفع أبدًا.</translation>
    </message>
    <message>
        <source>Nothing is charged yet.</source>
        <translation>لم يُخصم شيء بعد.</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>عدم الدفع</translation>
    </message>
</context>
<context>
    <name>SheetOfProduct</name>
    <message>
        <source>No declared allergens</source>
        <translation>لا مسبّبات حساسية معلنة</translation>
    </message>
    <message>
        <source>Contains: %1</source>
        <translation>يحتوي على: %1</translation>
    </message>
    <message>
        <source>%1 kJ · %2 kcal</source>
        <translation>%1&#xa0;كيلوجول · %2&#xa0;كيلو كالوري</translation>
    </message>
    <message>
        <source>It comes as it is.</source>
        <translation>يُقدَّم كما هو.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>إضافة إلى الطلب</translation>
    </message>
    <message>
        <source>Ingredients: %1</source>
        <translation>المكوّنات: %1</translation>
    </message>
</context>
<context>
    <name>ShortageWords</name>
    <message numerus="yes">
        <source>%1: you asked for %2, and %n are left.</source>
        <translation>
            <numerusform>%1: طلبت %2 ولم يبق شيء.</numerusform>
            <numerusform>%1: طلبت %2 وبقيت قطعة واحدة.</numerusform>
            <numerusform>%1: طلبت %2 وبقيت قطعتان.</numerusform>
            <numerusform>%1: طلبت %2 وبقيت %Ln&#xa0;قطع.</numerusform>
            <numerusform>%1: طلبت %2 وبقيت %Ln&#xa0;قطعة.</numerusform>
            <numerusform>%1: طلبت %2 وبقيت %Ln&#xa0;قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you asked for %2, and there are none left.</source>
        <translation>%1: طلبت %2 ولم يبق منها شيء.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>مَن على الصندوق؟</translation>
    </message>
    <message>
        <source>A sale by %1 is not finished. It is told to %1 how it ended.</source>
        <translation>بيعٌ بدأه %1 لم يكتمل. يعرف %1 نتيجته بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>ترك هذا البيع جانبًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>not sold</source>
        <translation>لم يُبَع</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>رُدّ مبلغه</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>partly paid back</source>
        <translation>رُدّ بعض مبلغه</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>إنقاص واحد: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>زيادة واحد: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>Touch the screen to go on. In %n second(s) the next order begins.</source>
        <translation>
            <numerusform>المس الشاشة للمتابعة. يبدأ الطلب التالي الآن.</numerusform>
            <numerusform>المس الشاشة للمتابعة. يبدأ الطلب التالي بعد ثانية.</numerusform>
            <numerusform>المس الشاشة للمتابعة. يبدأ الطلب التالي بعد ثانيتين.</numerusform>
            <numerusform>المس الشاشة للمتابعة. يبدأ الطلب التالي بعد %Ln&#xa0;ثوانٍ.</numerusform>
            <numerusform>المس الشاشة للمتابعة. يبدأ الطلب التالي بعد %Ln&#xa0;ثانية.</numerusform>
            <numerusform>المس الشاشة للمتابعة. يبدأ الطلب التالي بعد %Ln&#xa0;ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Goes well with it</source>
        <translation>يناسبه أيضًا</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>TillMain</name>
    <message>
        <source>Bakery till</source>
        <translation>صندوق المخبز</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Cash for %1</source>
        <translation>نقدًا لِـ %1</translation>
    </message>
</context>
<context>
    <name>TillRail</name>
    <message>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>%1: sign out</source>
        <translation>%1: تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch the middle of each target.</source>
        <translation>المس مركز كل هدف.</translation>
    </message>
    <message>
        <source>Beside the target: %1 px</source>
        <translation>الابتعاد عن الهدف: %1 بكسل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>الاسم والرمز لا يتطابقان.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. انتظر قليلًا.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>المخبز لا يجيب. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This has to be a manager.</source>
        <translation>يجب أن يكون مديرًا.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>الدخول هنا للموظفين فقط.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>الاسم وكلمة السر لا يتطابقان.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Take everything back</source>
        <translation>حذف الكل</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
</context>
</TS>
