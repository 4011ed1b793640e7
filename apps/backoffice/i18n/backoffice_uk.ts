<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AddBatchSheet</name>
    <message>
        <source>Add a batch</source>
        <translation>Додати партію</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>as soon as there is room</source>
        <translation>щойно буде місце</translation>
    </message>
    <message>
        <source>in 30 min</source>
        <translation>за 30 хв</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>за 1 год</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>за 2 год</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Піч</translation>
    </message>
    <message>
        <source>the first with room</source>
        <translation>перша вільна</translation>
    </message>
    <message>
        <source>How it is baked</source>
        <translation>Як пекти</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Add the batch</source>
        <translation>Додати партію</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>%1 is not running</source>
        <translation>%1 не працює</translation>
    </message>
    <message>
        <source>%1 has stopped reading what %2 tells</source>
        <translation>%1 більше не читає повідомлень від %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not handle %n message(s)</source>
        <translation>
            <numerusform>%1: не вдалося опрацювати %n повідомлення</numerusform>
            <numerusform>%1: не вдалося опрацювати %n повідомлення</numerusform>
            <numerusform>%1: не вдалося опрацювати %n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full</source>
        <translation>Диск %1 заповнений</translation>
    </message>
    <message>
        <source>%1 is out of service</source>
        <translation>%1 не в роботі</translation>
    </message>
    <message>
        <source>%1 is out of service: %2</source>
        <translation>%1 не в роботі: %2</translation>
    </message>
    <message>
        <source>A batch has failed: %1</source>
        <translation>Партія не вдалася: %1</translation>
    </message>
</context>
<context>
    <name>AllergenWords</name>
    <message>
        <source>gluten</source>
        <translation>глютен</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>ракоподібні</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>яйця</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>риба</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>арахіс</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>соя</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>молоко</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>горіхи</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>селера</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>гірчиця</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>кунжут</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>сульфіти</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>люпин</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>молюски</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>веганське</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>вегетаріанське</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>халяль</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>кошерне</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>без глютену</translation>
    </message>
    <message>
        <source>lactose-free</source>
        <translation>без лактози</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>ended; made %1</source>
        <translation>завершено; створено %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>створено %1</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Завершити…</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Being made; the shop goes on selling.</source>
        <translation>Створюється; крамниця продає далі.</translation>
    </message>
    <message>
        <source>It could not be made.</source>
        <translation>Не вдалося створити.</translation>
    </message>
    <message>
        <source>Removed, for its age.</source>
        <translation>Вилучено за віком.</translation>
    </message>
    <message>
        <source>Being restored beside the shop and checked…</source>
        <translation>Відновлюється поруч із крамницею й перевіряється…</translation>
    </message>
    <message>
        <source>A shop could go on from it: tried %1</source>
        <translation>Крамниця могла б продовжити з неї: перевірено %1</translation>
    </message>
    <message>
        <source>No shop should go on from it: tried %1</source>
        <translation>З неї краще не продовжувати: перевірено %1</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Ще не перевірено.</translation>
    </message>
    <message>
        <source>The trial did not come to an end.</source>
        <translation>Перевірку не завершено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Перевірити</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Another one is being made or tried. Please wait for it.</source>
        <translation>Інша копія створюється чи перевіряється. Зачекайте, будь ласка.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>Служба не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Вам цього не дозволено.</translation>
    </message>
    <message>
        <source>None was made from here yet. The shop goes on selling while one is made.</source>
        <translation>Звідси ще жодної не створено. Крамниця тим часом продає далі.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Переглядаємо…</translation>
    </message>
    <message>
        <source>The keeper of backups does not answer.</source>
        <translation>Служба резервних копій не відповідає.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Створити копію зараз</translation>
    </message>
</context>
<context>
    <name>BakingWords</name>
    <message>
        <source>Planned</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>In the oven</source>
        <translation>У печі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Зіпсовано</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>burnt</source>
        <translation>підгоріло</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>не було струму</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>інша причина</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>так вирішили</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>було запізно</translation>
    </message>
    <message>
        <source>its oven was out of service</source>
        <translation>піч не працювала</translation>
    </message>
    <message>
        <source>its oven is too small</source>
        <translation>піч замала</translation>
    </message>
    <message>
        <source>its plan was taken away</source>
        <translation>план прибрали</translation>
    </message>
    <message>
        <source>is planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>enough on the shelf</source>
        <translation>на полиці досить</translation>
    </message>
    <message>
        <source>would not sell in time</source>
        <translation>не встигне продатися</translation>
    </message>
    <message>
        <source>no oven has room</source>
        <translation>немає місця в печах</translation>
    </message>
    <message>
        <source>%1: in the oven.</source>
        <translation>%1: у печі.</translation>
    </message>
    <message>
        <source>%1: skipped. Its plan goes on with the next one.</source>
        <translation>%1: пропущено. План піде далі з наступною партією.</translation>
    </message>
    <message>
        <source>%1: out of the oven, and not for sale.</source>
        <translation>%1: вийнято з печі, не для продажу.</translation>
    </message>
    <message>
        <source>%1: planned for %2.</source>
        <translation>%1: заплановано на %2.</translation>
    </message>
    <message>
        <source>%1 is out of service.</source>
        <translation>%1: не працює.</translation>
    </message>
    <message>
        <source>%1 is back in service.</source>
        <translation>%1: знову працює.</translation>
    </message>
    <message>
        <source>%1: its oven has no room before %2.</source>
        <translation>%1: у печі немає місця до %2.</translation>
    </message>
    <message>
        <source>%1: no oven for it is in service.</source>
        <translation>%1: жодна піч для цього не працює.</translation>
    </message>
    <message>
        <source>%1: too late, something else has happened to it meanwhile.</source>
        <translation>%1: запізно, тим часом сталося щось інше.</translation>
    </message>
    <message>
        <source>%1: so much does not fit into an oven.</source>
        <translation>%1: стільки не вміщається в піч.</translation>
    </message>
    <message>
        <source>%1 has no plan: choose how it is baked.</source>
        <translation>%1: плану немає, оберіть програму.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Вам це не дозволено.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>Відповіді немає. Перевірте, чи це сталося, перш ніж пробувати знову.</translation>
    </message>
    <message>
        <source>%1: this was refused.</source>
        <translation>%1: відмовлено.</translation>
    </message>
    <message>
        <source>%1: moved to %2.</source>
        <translation>%1: перенесено на %2.</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Nothing on these days</source>
        <translation>За ці дні нічого</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Партія</translation>
    </message>
    <message>
        <source>This batch ended so long ago that it is not on the plan any more.</source>
        <translation>Ця партія завершилася так давно, що її вже немає в плані.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ще %1</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message numerus="yes">
        <source>%n tray(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листи</numerusform>
            <numerusform>%n листів</numerusform>
        </translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Піч</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Ставимо о</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>Поставлено о</translation>
    </message>
    <message>
        <source>Was done</source>
        <translation>Готово о</translation>
    </message>
    <message>
        <source>Is done</source>
        <translation>Буде готово о</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>за планом</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Into the oven now</source>
        <translation>У піч зараз</translation>
    </message>
    <message>
        <source>Skip it…</source>
        <translation>Пропустити…</translation>
    </message>
    <message>
        <source>It has failed…</source>
        <translation>Зіпсовано…</translation>
    </message>
    <message>
        <source>Bake it again…</source>
        <translation>Спекти ще раз…</translation>
    </message>
    <message>
        <source>10 min sooner</source>
        <translation>На 10 хв раніше</translation>
    </message>
    <message>
        <source>10 min later</source>
        <translation>На 10 хв пізніше</translation>
    </message>
    <message>
        <source>In another oven</source>
        <translation>В іншій печі</translation>
    </message>
</context>
<context>
    <name>BatchTiles</name>
    <message>
        <source>On the shelf</source>
        <translation>На полиці</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>Викинуто</translation>
    </message>
</context>
<context>
    <name>BrokerCard</name>
    <message>
        <source>Broker</source>
        <translation>Брокер</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Зберігається</translation>
    </message>
    <message>
        <source>Received a minute</source>
        <translation>Отримано за хвилину</translation>
    </message>
    <message>
        <source>Sent a minute</source>
        <translation>Надіслано за хвилину</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Відкинуто</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>It tells nothing of itself.</source>
        <translation>Він нічого про себе не каже.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Догляд</translation>
    </message>
    <message>
        <source>Turn times and more, for Prometheus</source>
        <translation>Тривалість ходів тощо, для Prometheus</translation>
    </message>
    <message>
        <source>A backup somewhere else than on this machine</source>
        <translation>Копія деінде, не на цій машині</translation>
    </message>
</context>
<context>
    <name>BusTools</name>
    <message>
        <source>In topics and payloads</source>
        <translation>У темах і вмісті</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Зупинити запис</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>Із запитами</translation>
    </message>
    <message>
        <source>Ask for requests</source>
        <translation>Слухати запити</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Надіслати…</translation>
    </message>
</context>
<context>
    <name>BusView</name>
    <message>
        <source>Bus</source>
        <translation>Шина</translation>
    </message>
    <message>
        <source>%1 messages, %2 a second, %3 topics</source>
        <translation>Повідомлень: %1, за секунду: %2, тем: %3</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>This computer may not listen to the bus</source>
        <translation>Цей комп’ютер не може слухати шину</translation>
    </message>
    <message>
        <source>Start it with ./bakery backoffice, which gives it an account for that.</source>
        <translation>Запустіть через ./bakery backoffice: так він отримає для цього доступ.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n проти контракту</numerusform>
            <numerusform>%n проти контракту</numerusform>
            <numerusform>%n проти контракту</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Слухаємо…</translation>
    </message>
    <message>
        <source>No topic fits</source>
        <translation>Немає відповідної теми</translation>
    </message>
</context>
<context>
    <name>BusWords</name>
    <message>
        <source>Journals</source>
        <translation>Журнали</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Стани</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Виміри</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Присутність</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Порушення</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Вимір</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутність</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>In no contract</source>
        <translation>Поза контрактом</translation>
    </message>
</context>
<context>
    <name>ClosingCash</name>
    <message>
        <source>Count what lies in each drawer. What should be there is told afterwards.</source>
        <translation>Порахуйте, що лежить у кожній касі. Скільки має бути, скажемо потім.</translation>
    </message>
    <message>
        <source>Cashiers and managers count; you see what they have found.</source>
        <translation>Рахують касири й керівники; ви бачите, що вони знайшли.</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Пекарня не відповідає</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>Читаємо каси…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>Жодної каси ще не відкривали</translation>
    </message>
</context>
<context>
    <name>ClosingOrders</name>
    <message numerus="yes">
        <source>%n order(s) are not settled yet. Whoever waits is served or paid back before the day is closed; open one to help it along.</source>
        <translation>
            <numerusform>%n замовлення ще не завершене. Хто чекає, того обслужать або повернуть гроші до закриття дня; відкрийте його, щоб допомогти.</numerusform>
            <numerusform>%n замовлення ще не завершені. Хто чекає, того обслужать або повернуть гроші до закриття дня; відкрийте якесь, щоб допомогти.</numerusform>
            <numerusform>%n замовлень ще не завершено. Хто чекає, того обслужать або повернуть гроші до закриття дня; відкрийте якесь, щоб допомогти.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Відкритих замовлень немає</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читаємо…</translation>
    </message>
    <message>
        <source>Everybody has what they paid for.</source>
        <translation>Кожен має те, за що заплатив.</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Open orders</source>
        <translation>Відкриті замовлення</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Порахувати готівку</translation>
    </message>
    <message>
        <source>See the waste</source>
        <translation>Переглянути втрати</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>ClosingSign</name>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n замовлення, %1</numerusform>
            <numerusform>%n замовлення, %1</numerusform>
            <numerusform>%n замовлень, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day is closed: %n order(s), less what was paid back. Nothing changes it any more.</source>
        <translation>
            <numerusform>День закрито: %n замовлення, без повернень. Більше ніщо його не змінить.</numerusform>
            <numerusform>День закрито: %n замовлення, без повернень. Більше ніщо його не змінить.</numerusform>
            <numerusform>День закрито: %n замовлень, без повернень. Більше ніщо його не змінить.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop has no opening hours, so its days end by themselves at midnight. There is nothing to sign; the report is ready.</source>
        <translation>Ця крамниця не має годин роботи, тож дні закінчуються опівночі самі. Підписувати нічого; звіт готовий.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>День закрито.</translation>
    </message>
    <message>
        <source>The shop is closed. The last orders are settled and the shelf is added up; that takes a moment.</source>
        <translation>Крамницю зачинено. Завершуються останні замовлення й рахується полиця; це хвилинка.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>The shop is not open: there is no day to close.</source>
        <translation>Крамниця не відчинена: закривати нічого.</translation>
    </message>
    <message>
        <source>The bakery has refused it: that time is not within the hours of the day.</source>
        <translation>Пекарня відмовила: цей час поза годинами дня.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Sign once more: the day is closed once.</source>
        <translation>Пекарня не відповіла. Підпишіть ще раз: день закриють один раз.</translation>
    </message>
    <message>
        <source>With your signature the shop closes now, not at %1. Kiosks stop taking orders at once. Nothing opens this day again.</source>
        <translation>З вашим підписом крамниця зачиниться зараз, а не о %1. Кіоски одразу перестануть приймати замовлення. Цей день більше не відкрити.</translation>
    </message>
    <message>
        <source>Why now? It is written down with your name.</source>
        <translation>Чому зараз? Це запишуть разом із вашим ім’ям.</translation>
    </message>
    <message>
        <source>Sign as %1 and close</source>
        <translation>Підписати як %1 і закрити</translation>
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
        <translation>Друк…</translation>
    </message>
</context>
<context>
    <name>ClosingWaste</name>
    <message>
        <source>Thrown out so far</source>
        <translation>Викинуто досі</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n виріб</numerusform>
            <numerusform>%n вироби</numerusform>
            <numerusform>%n виробів</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on the shelf</source>
        <translation>Ще на полиці</translation>
    </message>
    <message>
        <source>With the closing the shelf is cleared: what does not keep until tomorrow is thrown out and counts as waste of this day.</source>
        <translation>Із закриттям полицю звільняють: що не долежить до завтра, викидають, і це втрати цього дня.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Follow %1 on the bus</source>
        <translation>Стежити за %1 на шині</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Світлі кольори</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Темні кольори</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Інша мова</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>Вийти або інша людина</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>Що роблять клавіші</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Офіс пекарні</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>Чому? Це запишуть разом із вашим ім’ям.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
</context>
<context>
    <name>ContentsTab</name>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жодна</translation>
    </message>
    <message>
        <source>Allergens: what has to be told</source>
        <translation>Алергени: що треба вказати</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Підходить</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Що можна обрати</translation>
    </message>
    <message>
        <source>%1 of these</source>
        <translation>%1 з цих</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Main drawer</source>
        <translation>Головна каса</translation>
    </message>
    <message>
        <source>Exactly what should be there.</source>
        <translation>Рівно стільки, скільки має бути.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too little.</source>
        <translation>Має бути %1: на %2 менше.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too much.</source>
        <translation>Має бути %1: на %2 більше.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Це не сума.</translation>
    </message>
    <message>
        <source>You may not count this drawer.</source>
        <translation>Вам не можна рахувати цю касу.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Say it once more: it is booked once.</source>
        <translation>Пекарня не відповіла. Скажіть ще раз: запишуть лише один раз.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ще не пораховано</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>У касі</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>Саме так</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Перерахувати</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Open late today?</source>
        <translation>Відчинити сьогодні пізніше?</translation>
    </message>
    <message>
        <source>Close early today?</source>
        <translation>Зачинити сьогодні раніше?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>Until then the kiosks take no orders. Ovens plan for the new time. This cannot be taken back.</source>
        <translation>До того часу кіоски не приймають замовлень. Печі планують на новий час. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>From then on nobody orders any more, and what is open is settled. The discount before closing begins half an hour before. What is left is thrown out as on any evening. This cannot be taken back.</source>
        <translation>Відтоді ніхто не замовляє, а відкрите завершується. Знижка перед зачиненням починається за пів години. Що лишиться, викидають, як щовечора. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>Why? Customers are told.</source>
        <translation>Чому? Покупці це побачать.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Open late</source>
        <translation>Відчинити пізніше</translation>
    </message>
    <message>
        <source>Close early</source>
        <translation>Зачинити раніше</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>cut off; it was paired %1</source>
        <translation>відключено; підключено було %1</translation>
    </message>
    <message>
        <source>paired %1; it tells nothing of itself</source>
        <translation>підключено %1; нічого про себе не каже</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, від %2</translation>
    </message>
    <message>
        <source>not there; it was seen last %1</source>
        <translation>немає; востаннє %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) within an hour, the last: %1</source>
        <translation>
            <numerusform>%n збій за годину, останній: %1</numerusform>
            <numerusform>%n збої за годину, останній: %1</numerusform>
            <numerusform>%n збоїв за годину, останній: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild screen</source>
        <translation>Оновити екран</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустити</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>Відключити…</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>Main drawer</source>
        <translation>Головна каса</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>ще не рахували</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>пораховано %1</translation>
    </message>
    <message>
        <source>Should lie in it now</source>
        <translation>Має лежати зараз</translation>
    </message>
    <message>
        <source>Of that, to be handed back to customers</source>
        <translation>З того повернути покупцям</translation>
    </message>
    <message>
        <source>Counted last</source>
        <translation>Порахували востаннє</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>Це було</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>на %1 менше</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>на %1 більше</translation>
    </message>
    <message>
        <source>Opened without a booking</source>
        <translation>Відчинено без запису суми</translation>
    </message>
    <message>
        <source>Opened without a booking since</source>
        <translation>Відтоді відчинено без запису суми</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln рази</numerusform>
            <numerusform>%Ln разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerList</name>
    <message>
        <source>The bakery does not answer</source>
        <translation>Пекарня не відповідає</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Вам це недоступно</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>Читаємо каси…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>Жодної каси ще не відкривали</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>EndingsCard</name>
    <message>
        <source>Running out</source>
        <translation>Закінчується</translation>
    </message>
    <message>
        <source>at today&apos;s pace</source>
        <translation>за сьогоднішнім темпом</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>нічого не заплановано</translation>
    </message>
    <message>
        <source>next from the oven at %1</source>
        <translation>наступні з печі о %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>розпродано</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>о %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>лишився %n</numerusform>
            <numerusform>лишилося %n</numerusform>
            <numerusform>лишилося %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs out in the next two hours.</source>
        <translation>Найближчі дві години всього вистачить.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Забути %1 назавжди?</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Це зникне</translation>
    </message>
    <message>
        <source>Name, notes, language and favourites; the account to sign in with, its password, PIN and sessions. What journals and receipts hold sealed of this person, nobody can read any more.</source>
        <translation>Ім’я, нотатки, мова й уподобання; обліковий запис із паролем, PIN-кодом і сеансами. Запечатане про цю людину в журналах і чеках більше ніхто не прочитає.</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Це лишиться</translation>
    </message>
    <message>
        <source>Orders, bookings and reports, under an id that leads to nobody. Backups made before still know the name until they are deleted.</source>
        <translation>Замовлення, проведення й звіти — під ідентифікатором, що ні до кого не веде. Давніші резервні копії знатимуть ім’я, доки їх не видалять.</translation>
    </message>
    <message>
        <source>This cannot be undone. Money on the account is not paid out by it.</source>
        <translation>Це незворотно. Гроші з рахунку цим не виплачуються.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Забути цю людину</translation>
    </message>
    <message>
        <source>This cannot be undone. %1 are on the account; they are not paid out by it.</source>
        <translation>Це не можна скасувати. На рахунку %1; вони цим не виплачуються.</translation>
    </message>
</context>
<context>
    <name>FailSheet</name>
    <message>
        <source>Take %1 out of the oven?</source>
        <translation>Вийняти з печі: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) never reach the shelf and count as failed. A plan bakes the next batch as soon as an oven has room. This cannot be undone.</source>
        <translation>
            <numerusform>%n штука не потрапить на полицю і вважається зіпсованою. За планом наступна партія печеться, щойно в печі буде місце. Скасувати це не можна.</numerusform>
            <numerusform>%n штуки не потраплять на полицю і вважаються зіпсованими. За планом наступна партія печеться, щойно в печі буде місце. Скасувати це не можна.</numerusform>
            <numerusform>%n штук не потрапить на полицю і вважається зіпсованими. За планом наступна партія печеться, щойно в печі буде місце. Скасувати це не можна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>Підгоріло</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Не було струму</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>What happened (may be left out)</source>
        <translation>Що сталося (необов’язково)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>Зіпсовано</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Лежить у %1</translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>Скопійовано: можна вставити в таблицю.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 отримав.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не відповідає.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Не вдалося записати: %1</translation>
    </message>
</context>
<context>
    <name>FreshnessView</name>
    <message>
        <source>Freshness</source>
        <translation>Свіжість</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on the shelf</source>
        <translation>
            <numerusform>%n виріб на полиці</numerusform>
            <numerusform>%n вироби на полиці</numerusform>
            <numerusform>%n виробів на полиці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved</source>
        <translation>
            <numerusform>%n у резерві</numerusform>
            <numerusform>%n у резерві</numerusform>
            <numerusform>%n у резерві</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Вам цього не показують</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Полиця порожня</translation>
    </message>
    <message>
        <source>Reading the shelf…</source>
        <translation>Читаємо полицю…</translation>
    </message>
    <message>
        <source>What comes out of the ovens appears here at once.</source>
        <translation>Що вийде з печей, одразу з’явиться тут.</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Health</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>All services are well</source>
        <translation>Усі служби справні</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n справа потребує уваги</numerusform>
            <numerusform>%n справи потребують уваги</numerusform>
            <numerusform>%n справ потребують уваги</numerusform>
        </translation>
    </message>
    <message>
        <source>No service has shown itself yet</source>
        <translation>Жодна служба ще не з’явилася</translation>
    </message>
    <message>
        <source>Try %1 again?</source>
        <translation>Спробувати %1 ще раз?</translation>
    </message>
    <message>
        <source>The service handles it now as if it had just come, and after it what waits behind it. If it fails again, it stays here.</source>
        <translation>Служба опрацює його так, наче воно щойно надійшло, а потім те, що чекає за ним. Якщо знову не вдасться, воно лишиться тут.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Drop %1 for good?</source>
        <translation>Відкинути %1 назавжди?</translation>
    </message>
    <message>
        <source>The service goes on as if this message had never come; what it tells of money or units is not done by it any more. What waits behind it stays and can be tried again.</source>
        <translation>Служба працює далі, ніби цього повідомлення не було; того, що в ньому про гроші чи вироби, вона вже не зробить. Що чекає за ним, лишається, і це можна спробувати ще раз.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>by itself</source>
        <translation>само</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Раніші</translation>
    </message>
    <message>
        <source>put on the menu</source>
        <translation>додано до меню</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>By the hour</source>
        <translation>За годинами</translation>
    </message>
    <message>
        <source>line: a usual day</source>
        <translation>риска: звичайний день</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Ще нічого не продано</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>A view of the rail</source>
        <translation>Розділ із бічної смуги</translation>
    </message>
    <message>
        <source>The unit before or after</source>
        <translation>Попередній або наступний виріб</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світло або темно</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>Вийти або інша людина</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Закрити те, що зверху</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Цей аркуш</translation>
    </message>
    <message>
        <source>Search for an order, or a product on the menu</source>
        <translation>Знайти замовлення або товар у меню</translation>
    </message>
    <message>
        <source>Add a batch, among the ovens</source>
        <translation>Додати партію, на сторінці печей</translation>
    </message>
    <message>
        <source>Whatever there is, by a few letters</source>
        <translation>Усе за кількома літерами</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The order that it is about</source>
        <translation>Замовлення, про яке йдеться</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Читаю…</translation>
    </message>
    <message>
        <source>It says nothing more.</source>
        <translation>Більше вона нічого не каже.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Could not be handled</source>
        <translation>Не опрацьовано</translation>
    </message>
    <message>
        <source>It has been handled now.</source>
        <translation>Тепер опрацьовано.</translation>
    </message>
    <message>
        <source>It could not be handled again.</source>
        <translation>Знову не вдалося опрацювати.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>Служба не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Вам цього не дозволено.</translation>
    </message>
    <message>
        <source>Sound itself; it waits behind an earlier one.</source>
        <translation>Саме справне; чекає за попереднім.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Ще раз…</translation>
    </message>
    <message>
        <source>Every message was handled.</source>
        <translation>Усі повідомлення опрацьовано.</translation>
    </message>
    <message>
        <source>It is dropped; the journal says who did, and why.</source>
        <translation>Його відкинуто; журнал каже, хто й чому.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Відкинути…</translation>
    </message>
</context>
<context>
    <name>LifeLegend</name>
    <message>
        <source>over %1</source>
        <translation>понад %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>менше %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>минуло</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back office</source>
        <translation>Офіс пекарні</translation>
    </message>
</context>
<context>
    <name>MenuView</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товари</numerusform>
            <numerusform>%n товарів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be had now</source>
        <translation>
            <numerusform>%n зараз немає</numerusform>
            <numerusform>%n зараз немає</numerusform>
            <numerusform>%n зараз немає</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Знайти товар</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Cannot be had</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>Бракує текстів</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>Позначено в офісі</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Зняти з продажу: %1?</translation>
    </message>
    <message>
        <source>It leaves the menu of every kiosk at once, its plan for the ovens goes, and nobody can order it. What was sold stays as it was. It can be sold again later.</source>
        <translation>Товар одразу зникає з усіх кіосків, його план випічки прибирається, і ніхто не може його замовити. Продане лишається. Згодом його можна продавати знову.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Зняти з продажу</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Новий виріб…</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Зберігається</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Попереднє</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 з %2 збережених</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>уже не збережено</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Відмінності: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>Follow this order</source>
        <translation>Стежити за замовленням</translation>
    </message>
    <message>
        <source>Against its contract: %1</source>
        <translation>Проти контракту: %1</translation>
    </message>
    <message>
        <source>There was no room to keep what it said.</source>
        <translation>Для вмісту не було місця.</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>Воно порожнє.</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
</context>
<context>
    <name>NewKeyCard</name>
    <message>
        <source>The new key</source>
        <translation>Новий ключ</translation>
    </message>
    <message>
        <source>A key for a machine</source>
        <translation>Ключ для машини</translation>
    </message>
    <message>
        <source>Keep it now: it is shown this once and nobody can read it again.</source>
        <translation>Збережіть зараз: його показано лише раз, і ніхто більше його не прочитає.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопіювати</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Зберіг</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чого він</translation>
    </message>
    <message>
        <source>Requests, as reports/ask/today</source>
        <translation>Запити, напр. reports/ask/today</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Створити ключ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>The key is ended: nothing is given for it any more.</source>
        <translation>Ключ завершено: він більше не діє.</translation>
    </message>
    <message>
        <source>No service takes such a request: %1</source>
        <translation>Жодна служба не приймає такого запиту: %1</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>Ваша роль не може надати чи забрати цю.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>Пекарня відмовила.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>Пекарня не відповіла. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>NewPersonCard</name>
    <message>
        <source>Somebody new</source>
        <translation>Хтось новий</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Ім’я для входу</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зареєструвати</translation>
    </message>
</context>
<context>
    <name>NewProductSheet</name>
    <message>
        <source>A new product</source>
        <translation>Новий виріб</translation>
    </message>
    <message>
        <source>Name in the house</source>
        <translation>Назва в пекарні</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Потрібна назва</translation>
    </message>
    <message>
        <source>Word for lists and journals; it stays</source>
        <translation>Слово для списків і журналів; воно лишається</translation>
    </message>
    <message>
        <source>Small letters a–z, digits and -</source>
        <translation>Малі літери a–z, цифри та -</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Це не ціна</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>Придатне, годин</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Скільки годин?</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Він</translation>
    </message>
    <message>
        <source>baked ahead</source>
        <translation>спечений наперед</translation>
    </message>
    <message>
        <source>made to order</source>
        <translation>готується на замовлення</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жодна</translation>
    </message>
    <message>
        <source>There is a product of that word already, perhaps a withdrawn one.</source>
        <translation>Виріб із таким словом уже є, можливо, знятий.</translation>
    </message>
    <message>
        <source>The menu has no room for another product.</source>
        <translation>У меню немає місця для ще одного виробу.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Вам цього не дозволено.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Пекарня не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>Меню так його не приймає.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Put it on the menu</source>
        <translation>Додати до меню</translation>
    </message>
</context>
<context>
    <name>OrderExportCard</name>
    <message numerus="yes">
        <source>%n order(s) written so far…</source>
        <translation>
            <numerusform>Записано %n замовлення…</numerusform>
            <numerusform>Записано %n замовлення…</numerusform>
            <numerusform>Записано %n замовлень…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) lie in %1</source>
        <translation>
            <numerusform>%n замовлення лежить у %1</numerusform>
            <numerusform>%n замовлення лежать у %1</numerusform>
            <numerusform>%n замовлень лежать у %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>Зупинено; файлу немає.</translation>
    </message>
    <message>
        <source>The bakery does not answer; there is no file.</source>
        <translation>Пекарня не відповідає; файлу немає.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Не вдалося записати: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>One less to pay back</source>
        <translation>Повернути на один менше</translation>
    </message>
    <message>
        <source>One more to pay back</source>
        <translation>Повернути на один більше</translation>
    </message>
</context>
<context>
    <name>OrderOrigin</name>
    <message>
        <source>To the customer</source>
        <translation>До клієнта</translation>
    </message>
    <message>
        <source>baked %1, good until %2</source>
        <translation>спечено %1, добре до %2</translation>
    </message>
    <message>
        <source>To the oven</source>
        <translation>До печі</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Reading the order…</source>
        <translation>Читаємо замовлення…</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>Такого замовлення немає</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Пекарня не відповідає</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Виберіть замовлення</translation>
    </message>
    <message>
        <source>Every step of its way is shown here: when, by which service, and how long it took.</source>
        <translation>Тут видно кожен крок: коли, яка служба і скільки тривало.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Його шлях</translation>
    </message>
    <message>
        <source>It began before this screen was opened. What orders knows of it stands above; steps are shown from then on.</source>
        <translation>Воно почалося раніше, ніж відкрили це вікно. Відоме orders стоїть вище; кроки видно лише відтоді.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Замовлення скасовано.</translation>
    </message>
    <message>
        <source>%1 was paid back.</source>
        <translation>Повернено %1.</translation>
    </message>
    <message>
        <source>The order does not allow this any more.</source>
        <translation>Замовлення цього вже не дозволяє.</translation>
    </message>
    <message>
        <source>The bakery has not said whether it was done. The steps above will show it.</source>
        <translation>Пекарня не сказала, чи це зроблено. Це покажуть кроки вище.</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Скасувати…</translation>
    </message>
    <message>
        <source>Pay back %1…</source>
        <translation>Повернути %1…</translation>
    </message>
    <message>
        <source>Pay all back…</source>
        <translation>Повернути все…</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>The newest first, live</source>
        <translation>Найновіші зверху, наживо</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Вам цього не показують</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Читаємо замовлення…</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Жодне замовлення не підходить</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Замовлень ще немає</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Скасувати замовлення %1?</translation>
    </message>
    <message>
        <source>Its units go back on the shelf. What was paid is given back in full. If it has been handed over by then, nothing happens.</source>
        <translation>Його вироби повернуться на полицю. Сплачене повернуть повністю. Якщо до того часу його видадуть, нічого не станеться.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Скасувати замовлення</translation>
    </message>
    <message>
        <source>Pay back %1?</source>
        <translation>Повернути %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of order %1 come back and are not sold again. The money goes where it came from.</source>
        <translation>
            <numerusform>%n виріб із замовлення %1 повертається, його не продадуть знову. Гроші йдуть туди, звідки прийшли.</numerusform>
            <numerusform>%n вироби із замовлення %1 повертаються, їх не продадуть знову. Гроші йдуть туди, звідки прийшли.</numerusform>
            <numerusform>%n виробів із замовлення %1 повертаються, їх не продадуть знову. Гроші йдуть туди, звідки прийшли.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is left of order %1 comes back and is not sold again. The money goes where it came from.</source>
        <translation>Усе, що лишилося із замовлення %1, повертається, його не продадуть знову. Гроші йдуть туди, звідки прийшли.</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Повернути гроші</translation>
    </message>
    <message>
        <source>Number or 2026-11-20</source>
        <translation>Номер або 2026-11-20</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>All that fit, as CSV</source>
        <translation>Усі, що підходять, як CSV</translation>
    </message>
</context>
<context>
    <name>OvenCard</name>
    <message>
        <source>out of service</source>
        <translation>не працює</translation>
    </message>
    <message>
        <source>%1 of %2 trays</source>
        <translation>листів: %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>empty, %n tray(s)</source>
        <translation>
            <numerusform>порожня, %n лист</numerusform>
            <numerusform>порожня, %n листи</numerusform>
            <numerusform>порожня, %n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) planned</source>
        <translation>
            <numerusform>заплановано %n партію</numerusform>
            <numerusform>заплановано %n партії</numerusform>
            <numerusform>заплановано %n партій</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for it</source>
        <translation>Нічого не заплановано</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Повернути в роботу</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>Вивести з роботи…</translation>
    </message>
</context>
<context>
    <name>OvenStrip</name>
    <message>
        <source>out of service</source>
        <translation>не в роботі</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожня</translation>
    </message>
</context>
<context>
    <name>OvensView</name>
    <message>
        <source>Ovens</source>
        <translation>Печі</translation>
    </message>
    <message numerus="yes">
        <source>%n in the oven</source>
        <translation>
            <numerusform>у печі %n</numerusform>
            <numerusform>у печі %n</numerusform>
            <numerusform>у печі %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n заплановано</numerusform>
            <numerusform>%n заплановано</numerusform>
            <numerusform>%n заплановано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n зіпсовано</numerusform>
            <numerusform>%n зіпсовано</numerusform>
            <numerusform>%n зіпсовано</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no oven yet</source>
        <translation>Печей ще немає</translation>
    </message>
    <message>
        <source>Looking at the ovens…</source>
        <translation>Читаємо печі…</translation>
    </message>
    <message>
        <source>It appears here as soon as production knows it.</source>
        <translation>Піч з’явиться тут, щойно про неї дізнається виробництво.</translation>
    </message>
    <message>
        <source>Skip %1?</source>
        <translation>Пропустити: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are not baked. Its plan goes on with the next batch when that is due.</source>
        <translation>
            <numerusform>%n штука не печеться. План піде далі з наступною партією у свій час.</numerusform>
            <numerusform>%n штуки не печуться. План піде далі з наступною партією у свій час.</numerusform>
            <numerusform>%n штук не печеться. План піде далі з наступною партією у свій час.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Take %1 out of service?</source>
        <translation>Вивести з роботи: %1?</translation>
    </message>
    <message numerus="yes">
        <source>What is planned for it is planned anew in another oven: %n batch(es) now. What is in it stays until it is done, or until somebody says that it has failed.</source>
        <translation>
            <numerusform>Заплановане для неї перенесуть в іншу піч: зараз %n партія. Що в ній є, лишається до готовності або доки хтось не скаже, що зіпсовано.</numerusform>
            <numerusform>Заплановане для неї перенесуть в іншу піч: зараз %n партії. Що в ній є, лишається до готовності або доки хтось не скаже, що зіпсовано.</numerusform>
            <numerusform>Заплановане для неї перенесуть в іншу піч: зараз %n партій. Що в ній є, лишається до готовності або доки хтось не скаже, що зіпсовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Вивести з роботи</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>A new device</source>
        <translation>Новий пристрій</translation>
    </message>
    <message>
        <source>A kiosk, till or office that the shop does not know shows a code of eight letters and digits.</source>
        <translation>Невідомий крамниці кіоск, каса чи офіс показує код із восьми літер і цифр.</translation>
    </message>
    <message>
        <source>Its code, as K7QM-2TXA</source>
        <translation>Його код, напр. K7QM-2TXA</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Як його назвати</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Approved: it begins by itself.</source>
        <translation>Схвалено: почне роботу сам.</translation>
    </message>
    <message>
        <source>It is told. If an order is under way there, it waits for that.</source>
        <translation>Передано. Якщо там іде замовлення, пристрій зачекає.</translation>
    </message>
    <message>
        <source>It is cut off and shows a new code.</source>
        <translation>Відключено; пристрій показує новий код.</translation>
    </message>
    <message>
        <source>No device shows this code, or it is older than ten minutes.</source>
        <translation>Жоден пристрій не показує цього коду, або йому понад десять хвилин.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>Пекарня відмовила.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>Пекарня не відповіла. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Search orders for %1</source>
        <translation>Шукати %1 серед замовлень</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>на полиці</translation>
    </message>
    <message>
        <source>view</source>
        <translation>сторінка</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>A view, an action, a product, an order</source>
        <translation>Сторінка, дія, виріб, замовлення</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>PayloadRow</name>
    <message>
        <source>was %1</source>
        <translation>було %1</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Who works here now?</source>
        <translation>Хто тут тепер працює?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Хтось інший</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>You may not see this</source>
        <translation>Вам це недоступно</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Пекарня не відповідає</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читаємо…</translation>
    </message>
    <message>
        <source>No device is paired yet</source>
        <translation>Жодного пристрою ще не підключено</translation>
    </message>
    <message>
        <source>No machine has a key</source>
        <translation>Жодна машина не має ключа</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Нікого з таким ім’ям</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Поки нікого</translation>
    </message>
    <message>
        <source>Names are found whole, in capitals or not: nobody can leaf through the beginnings of names.</source>
        <translation>Імена шукаються повністю, великими чи малими: ніхто не гортає початки імен.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Працює як</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Востаннє був</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Customers</source>
        <translation>Покупці</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>Keys of machines</source>
        <translation>Ключі машин</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>The first ones; find others by name</source>
        <translation>Перші; інших шукайте за іменем</translation>
    </message>
    <message>
        <source>Customers, staff, devices</source>
        <translation>Покупці, персонал, пристрої</translation>
    </message>
    <message>
        <source>A whole name, or an id</source>
        <translation>Повне ім’я або ідентифікатор</translation>
    </message>
    <message>
        <source>Hide those cut off</source>
        <translation>Сховати відключені</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cut off</source>
        <translation>
            <numerusform>Показати %n відключений</numerusform>
            <numerusform>Показати %n відключені</numerusform>
            <numerusform>Показати %n відключених</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 off?</source>
        <translation>Відключити %1?</translation>
    </message>
    <message>
        <source>End the key of %1?</source>
        <translation>Завершити ключ «%1»?</translation>
    </message>
    <message>
        <source>It takes no more orders, whoever signed in there by PIN is signed out within five minutes, and it shows a new code. To use it again it has to be approved anew.</source>
        <translation>Він більше не приймає замовлень, хто ввійшов там за PIN-кодом, за п’ять хвилин вийде, і він покаже новий код. Щоб користуватися знову, його треба схвалити заново.</translation>
    </message>
    <message>
        <source>The machine gets nothing for it any more; what it holds ends within five minutes. A new key has to be made for it.</source>
        <translation>Машина більше нічого за ним не отримає; що має, скінчиться за п’ять хвилин. Для неї треба створити новий ключ.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Відключити</translation>
    </message>
    <message>
        <source>End the key</source>
        <translation>Завершити ключ</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>The days before</source>
        <translation>Попередні дні</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Наступні дні</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Amount, paid here in cash</source>
        <translation>Сума, сплачена тут готівкою</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Поповнити</translation>
    </message>
    <message>
        <source>Works here as; made a customer, nothing of the staff&apos;s is open any more:</source>
        <translation>Працює тут як; покупцеві службове недоступне:</translation>
    </message>
    <message>
        <source>Works here as:</source>
        <translation>Працює тут як:</translation>
    </message>
    <message>
        <source>New badge PIN</source>
        <translation>Новий PIN-код</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>Export all that is known</source>
        <translation>Експортувати все відоме</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Забути…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Reading…</source>
        <translation>Читаємо…</translation>
    </message>
    <message>
        <source>Nobody is known by this id</source>
        <translation>За цим ідентифікатором нікого немає</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Пекарня не відповідає</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Виберіть когось</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Відомий від</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Востаннє був</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Витрачено</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Поповнено</translation>
    </message>
    <message>
        <source>Likes most</source>
        <translation>Найбільше любить</translation>
    </message>
    <message>
        <source>Latest orders</source>
        <translation>Останні замовлення</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>На рахунку</translation>
    </message>
</context>
<context>
    <name>PlanLane</name>
    <message>
        <source>out of service</source>
        <translation>не працює</translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>Plan of the day</source>
        <translation>План дня</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Add a batch…</source>
        <translation>Додати партію…</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Baked by itself</source>
        <translation>Печеться за планом</translation>
    </message>
    <message>
        <source>when it is wanted</source>
        <translation>коли потрібно</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 кожні %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <translation>далі з %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>час настав</translation>
    </message>
    <message>
        <source>Bake one more: %1</source>
        <translation>Спекти ще: %1</translation>
    </message>
    <message>
        <source>Nothing is baked by itself yet. A batch can be added by hand.</source>
        <translation>Поки що нічого не печеться за планом. Партію можна додати вручну.</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print on</source>
        <translation>Друкувати на</translation>
    </message>
    <message>
        <source>This computer knows no printer. CUPS has to be told of one first.</source>
        <translation>Цей комп’ютер не знає жодного принтера. Спершу додайте його в CUPS.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Product</source>
        <translation>Виріб</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>Бракує слів</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Вам це недоступно</translation>
    </message>
    <message>
        <source>Reading the menu…</source>
        <translation>Читаємо меню…</translation>
    </message>
    <message>
        <source>No product is called that</source>
        <translation>Такого товару немає</translation>
    </message>
    <message>
        <source>Everything can be had</source>
        <translation>Усе є</translation>
    </message>
    <message>
        <source>No words are missing</source>
        <translation>Усі тексти є</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Нічого не знято</translation>
    </message>
    <message>
        <source>There are no products yet</source>
        <translation>Товарів ще немає</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Selling</source>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile: %1.</source>
        <translation>Хтось інший тим часом змінив цей товар: %1.</translation>
    </message>
    <message>
        <source>You both have changed: %1.</source>
        <translation>Ви обоє змінили: %1.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <translation>Взяти їхнє, моє відкинути</translation>
    </message>
    <message>
        <source>Mine on top of theirs</source>
        <translation>Моє поверх їхнього</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Лишити обидва</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>Не можна зберегти: %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n майбутня</numerusform>
            <numerusform>%n майбутні</numerusform>
            <numerusform>%n майбутніх</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Продавати знову</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Розпродано</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світло</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темно</translation>
    </message>
    <message>
        <source>%1: somebody else, or leave</source>
        <translation>%1: інша людина або вийти</translation>
    </message>
</context>
<context>
    <name>ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Пекарня не відповідає</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читаємо…</translation>
    </message>
    <message>
        <source>Nothing is behind it</source>
        <translation>За цим нічого немає</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>The batch is recalled</source>
        <translation>Партію відкликано</translation>
    </message>
    <message>
        <source>Recall this batch of %1?</source>
        <translation>Відкликати цю партію: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) leave the shelf at once and are thrown out.</source>
        <translation>
            <numerusform>%n виріб одразу знімуть із полиці й викинуть.</numerusform>
            <numerusform>%n вироби одразу знімуть із полиці й викинуть.</numerusform>
            <numerusform>%n виробів одразу знімуть із полиці й викинуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are reserved: those orders get other good ones, or are released and pay nothing.</source>
        <translation>
            <numerusform>%n виріб зарезервовано: замовлення отримає інший добрий або його скасують без оплати.</numerusform>
            <numerusform>%n вироби зарезервовано: замовлення отримають інші добрі або їх скасують без оплати.</numerusform>
            <numerusform>%n виробів зарезервовано: замовлення отримають інші добрі або їх скасують без оплати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are sold already: who has them is listed beside.</source>
        <translation>
            <numerusform>%n виріб уже продано: хто його має, видно поруч.</numerusform>
            <numerusform>%n вироби вже продано: хто їх має, видно поруч.</numerusform>
            <numerusform>%n виробів уже продано: хто їх має, видно поруч.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes of this batch later is not sold either. This cannot be undone.</source>
        <translation>Що надійде з цієї партії пізніше, теж не продаватимуть. Скасувати це не можна.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were thrown out.</source>
        <translation>
            <numerusform>Викинуто %n виріб.</numerusform>
            <numerusform>Викинуто %n вироби.</numerusform>
            <numerusform>Викинуто %n виробів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) hold other units instead.</source>
        <translation>
            <numerusform>%n замовлення отримало інші вироби.</numerusform>
            <numerusform>%n замовлення отримали інші вироби.</numerusform>
            <numerusform>%n замовлень отримали інші вироби.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) had to be released.</source>
        <translation>
            <numerusform>%n замовлення довелося скасувати.</numerusform>
            <numerusform>%n замовлення довелося скасувати.</numerusform>
            <numerusform>%n замовлень довелося скасувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>Чому? Це запишуть разом із вашим ім’ям.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>Пекарня відмовила.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Look at the batch before you try again.</source>
        <translation>Пекарня не відповіла. Гляньте на партію, перш ніж пробувати ще.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Recall the batch</source>
        <translation>Відкликати партію</translation>
    </message>
</context>
<context>
    <name>RefusalsCard</name>
    <message>
        <source>Customer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Пекар</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Касир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>since this was opened</source>
        <translation>відколи це відкрито</translation>
    </message>
    <message>
        <source>Nobody was refused anything.</source>
        <translation>Нікому не відмовлено.</translation>
    </message>
</context>
<context>
    <name>ReportAside</name>
    <message>
        <source>End of day</source>
        <translation>Кінець дня</translation>
    </message>
    <message>
        <source>Open orders, the drawers, the waste, your signature: step by step, and the report at the end.</source>
        <translation>Відкриті замовлення, каси, втрати, ваш підпис: крок за кроком, і звіт наприкінці.</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Закрити день…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Взяти із собою</translation>
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
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопіювати</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>End of day</source>
        <translation>Кінець дня</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Показати графіки</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Показати таблиці</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>раніше: %1</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>За годинами</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>За днями</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>За місяцями</translation>
    </message>
    <message>
        <source>line: before</source>
        <translation>риска: раніше</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Вам це недоступно</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Пекарня не відповідає</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Підраховуємо…</translation>
    </message>
</context>
<context>
    <name>RequestFormRow</name>
    <message>
        <source>One more in %1</source>
        <translation>Ще одне в %1</translation>
    </message>
    <message>
        <source>Say %1</source>
        <translation>Вказати %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Пропустити %1</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Send a request</source>
        <translation>Надіслати запит</translation>
    </message>
    <message>
        <source>Which, as orders/ask/orders</source>
        <translation>Який, як-от orders/ask/orders</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Що в ньому</translation>
    </message>
    <message>
        <source>This is done in the shop, in the name of %1.</source>
        <translation>Це буде зроблено в крамниці від імені %1.</translation>
    </message>
    <message>
        <source>Nothing came back in time.</source>
        <translation>Вчасно нічого не повернулося.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Відповідь: %1</translation>
    </message>
    <message>
        <source>Answered with %1, against its contract: %2</source>
        <translation>Відповідь: %1, проти контракту: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Customer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Пекар</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Касир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>waits to be approved</source>
        <translation>чекає на схвалення</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>нікого немає</translation>
    </message>
    <message>
        <source>somebody is choosing</source>
        <translation>хтось вибирає</translation>
    </message>
    <message>
        <source>somebody is about to pay</source>
        <translation>хтось збирається платити</translation>
    </message>
    <message>
        <source>an order is on its way</source>
        <translation>замовлення обробляється</translation>
    </message>
    <message>
        <source>an order is done</source>
        <translation>замовлення завершено</translation>
    </message>
    <message>
        <source>somebody signs in</source>
        <translation>хтось входить</translation>
    </message>
    <message>
        <source>the shop is closed</source>
        <translation>крамницю зачинено</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Done. The account holds %1 now.</source>
        <translation>Готово. На рахунку тепер %1.</translation>
    </message>
    <message>
        <source>Done. It holds within five minutes; whatever PIN there was is gone.</source>
        <translation>Готово. Діятиме за п’ять хвилин; попереднього PIN-коду більше немає.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN-код установлено.</translation>
    </message>
    <message>
        <source>The password is set; other sessions have ended.</source>
        <translation>Пароль установлено; інші сеанси завершено.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Лежить у %1</translation>
    </message>
    <message>
        <source>Forgotten. Nothing leads to this person any more.</source>
        <translation>Забуто. Ніщо більше не веде до цієї людини.</translation>
    </message>
    <message>
        <source>Registered. Now set a password or a PIN.</source>
        <translation>Зареєстровано. Тепер задайте пароль або PIN-код.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Це не сума.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Таке ім’я вже хтось має.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, not all the same and not in a row.</source>
        <translation>PIN-код має 4–8 цифр, не однакових і не поспіль.</translation>
    </message>
    <message>
        <source>A password has 8 to 128 characters.</source>
        <translation>Пароль має 8–128 символів.</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>Ваша роль не може надати чи забрати цю.</translation>
    </message>
    <message>
        <source>Nobody else is administrator, so this one stays.</source>
        <translation>Інших адміністраторів немає, тож цей лишається.</translation>
    </message>
    <message>
        <source>Whoever works here is made a customer first.</source>
        <translation>Хто тут працює, спершу стає покупцем.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Не вдалося записати: %1</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>Пекарня відмовила.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Once more: it is done once.</source>
        <translation>Пекарня не відповіла. Ще раз: зробиться лише один раз.</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>Kiosks take orders</source>
        <translation>Кіоски приймають замовлення</translation>
    </message>
    <message>
        <source>All kiosks are paused</source>
        <translation>Усі кіоски призупинено</translation>
    </message>
    <message>
        <source>All kiosks are paused until %1</source>
        <translation>Усі кіоски призупинено до %1</translation>
    </message>
    <message>
        <source>Pause all for</source>
        <translation>Призупинити всі на</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>доки не скажу</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 хв</translation>
    </message>
    <message>
        <source>Pause all kiosks: %1</source>
        <translation>Призупинити всі кіоски: %1</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>Призупинено в офісі</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Приймати знову</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Відчиняється о %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Відчинено до %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Open late…</source>
        <translation>Відчинити пізніше…</translation>
    </message>
    <message>
        <source>Close early…</source>
        <translation>Зачинити раніше…</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>For sale</source>
        <translation>У продажу</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Розпродано</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Shelf empty</source>
        <translation>Полиця порожня</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>name</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>price</source>
        <translation>ціна</translation>
    </message>
    <message>
        <source>how long it keeps</source>
        <translation>термін придатності</translation>
    </message>
    <message>
        <source>words</source>
        <translation>тексти</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категорія</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>податок</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>алергени</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>дієти</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>знижка</translation>
    </message>
    <message>
        <source>sold from</source>
        <translation>продаж з</translation>
    </message>
    <message>
        <source>sold until</source>
        <translation>продаж до</translation>
    </message>
    <message>
        <source>options</source>
        <translation>варіанти</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>енергія</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>собівартість</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>знято з продажу</translation>
    </message>
    <message>
        <source>a price to come</source>
        <translation>майбутня ціна</translation>
    </message>
    <message>
        <source>a price that was to come is called off</source>
        <translation>майбутню ціну скасовано</translation>
    </message>
    <message>
        <source>a price whose time had come</source>
        <translation>настав час нової ціни</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>розпродано</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>for sale again</source>
        <translation>знову в продажу</translation>
    </message>
    <message>
        <source>%1 is sold out until you say otherwise.</source>
        <translation>%1: розпродано, доки не скажете інакше.</translation>
    </message>
    <message>
        <source>%1 is sold out until %2.</source>
        <translation>%1: розпродано до %2.</translation>
    </message>
    <message>
        <source>%1 is paused until you say otherwise.</source>
        <translation>%1: призупинено, доки не скажете інакше.</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>%1: призупинено до %2.</translation>
    </message>
    <message>
        <source>%1 is for sale.</source>
        <translation>%1: у продажу.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until you say otherwise.</source>
        <translation>Жоден кіоск не приймає замовлень, доки не скажете інакше.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until %1.</source>
        <translation>Жоден кіоск не приймає замовлень до %1.</translation>
    </message>
    <message>
        <source>The kiosks take orders.</source>
        <translation>Кіоски приймають замовлення.</translation>
    </message>
    <message>
        <source>The shop opens at %1 today.</source>
        <translation>Сьогодні крамниця відчиняється о %1.</translation>
    </message>
    <message>
        <source>The shop closes at %1 today.</source>
        <translation>Сьогодні крамниця зачиняється о %1.</translation>
    </message>
    <message>
        <source>It is too late for this: look at how things stand now.</source>
        <translation>Запізно: подивіться, як усе є зараз.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Вам це не дозволено.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>Відповіді немає. Перевірте, чи це сталося, перш ніж пробувати знову.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>Відмовлено.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: збережено.</translation>
    </message>
    <message>
        <source>The price will change by itself.</source>
        <translation>Ціна зміниться сама.</translation>
    </message>
    <message>
        <source>That price is called off.</source>
        <translation>Цю ціну скасовано.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1: знято з продажу.</translation>
    </message>
    <message>
        <source>This moment has passed in the shop.</source>
        <translation>У крамниці цей час уже минув.</translation>
    </message>
    <message>
        <source>The product contradicts itself: %1</source>
        <translation>Товар суперечить сам собі: %1</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>Порядок такий, як був.</translation>
    </message>
    <message>
        <source>%1 has another place; kiosks show it so.</source>
        <translation>%1 має інше місце; так його показують кіоски.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Вам цього не дозволено.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Пекарня не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>Меню так його не приймає.</translation>
    </message>
    <message>
        <source>place in its category</source>
        <translation>місце в категорії</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Prices to come</source>
        <translation>Майбутні ціни</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>Call off this price: %1</source>
        <translation>Скасувати цю ціну: %1</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Нова ціна</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>за тиждень</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>З котрої години</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Призначити ціну</translation>
    </message>
    <message>
        <source>A price and a time, as 3.20 and 06:00</source>
        <translation>Ціна і час, як 3,20 і 06:00</translation>
    </message>
</context>
<context>
    <name>SellingCard</name>
    <message>
        <source>What is selling</source>
        <translation>Що купують</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Ще нічого не продано</translation>
    </message>
</context>
<context>
    <name>SellingTab</name>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>The kiosks say so by themselves, until the next batch is out of the oven.</source>
        <translation>Кіоски кажуть про це самі, доки не спечеться наступна партія.</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Продавати знову</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Розпродано</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>на 1 год</translation>
    </message>
    <message>
        <source>until closing</source>
        <translation>до зачинення</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>доки не скажу</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>Призупинено в офісі</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>Позначено в офісі</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Це не ціна</translation>
    </message>
    <message>
        <source>Cost of making one</source>
        <translation>Собівартість штуки</translation>
    </message>
    <message>
        <source>This is no amount</source>
        <translation>Це не сума</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>Придатне, годин</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Скільки годин?</translation>
    </message>
    <message>
        <source>Costs %1 now: the discount before closing</source>
        <translation>Зараз коштує %1: знижка перед зачиненням</translation>
    </message>
    <message>
        <source>Less in the half hour before closing, in per cent</source>
        <translation>Знижка за пів години до зачинення, у відсотках</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Продаж з</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>As 06:30, or both empty</source>
        <translation>Як 06:30, або обидва порожні</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>Зняти з продажу…</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>It is gone</source>
        <translation>Її немає</translation>
    </message>
    <message>
        <source>It has stopped reading what %1 tells</source>
        <translation>Більше не читає, що каже %1</translation>
    </message>
    <message>
        <source>Its disk is full</source>
        <translation>Диск заповнено</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be handled</source>
        <translation>
            <numerusform>%n повідомлення не вдалося опрацювати</numerusform>
            <numerusform>%n повідомлення не вдалося опрацювати</numerusform>
            <numerusform>%n повідомлень не вдалося опрацювати</numerusform>
        </translation>
    </message>
    <message>
        <source>leads</source>
        <translation>провідна</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>у резерві</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>зникла</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Служби</translation>
    </message>
    <message>
        <source>%1 lead, %2 stand by</source>
        <translation>Провідних: %1, у резерві: %2</translation>
    </message>
    <message>
        <source>%1 lead</source>
        <translation>Провідних: %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Відставання</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>провідна</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>у резерві</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>зникла</translation>
    </message>
    <message>
        <source>Turn, ms</source>
        <translation>Хід, мс</translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation>Памʼять, МБ</translation>
    </message>
</context>
<context>
    <name>ShelfGroup</name>
    <message>
        <source>Past its best-before</source>
        <translation>Термін минув</translation>
    </message>
    <message>
        <source>First goes off in %1</source>
        <translation>Перший зіпсується за %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n виріб</numerusform>
            <numerusform>%n вироби</numerusform>
            <numerusform>%n виробів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Back office</source>
        <translation>Офіс пекарні</translation>
    </message>
    <message>
        <source>Every loaf by name: what is fresh, what sells, what waits.</source>
        <translation>Кожна хлібина на обліку: що свіже, що купують, що чекає.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Хто тут?</translation>
    </message>
    <message>
        <source>Nobody was here for ten minutes. Go on where you were.</source>
        <translation>Десять хвилин тут нікого не було. Продовжуйте, де зупинилися.</translation>
    </message>
    <message>
        <source>Your name, and your badge PIN or password.</source>
        <translation>Ваше ім’я та PIN або пароль.</translation>
    </message>
    <message>
        <source>Your name and your password.</source>
        <translation>Ваше ім’я та пароль.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN або пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>PINs work here once a manager has approved this computer, with the code %1.</source>
        <translation>PIN діятиме тут, коли керівник схвалить цей комп’ютер кодом %1.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Placed</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Не вистачило</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Замовлено</translation>
    </message>
    <message>
        <source>Units reserved</source>
        <translation>Вироби зарезервовано</translation>
    </message>
    <message>
        <source>Not enough on the shelf</source>
        <translation>На полиці не вистачає</translation>
    </message>
    <message>
        <source>Waiting for somebody to pay</source>
        <translation>Чекає на оплату</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Оплату відхилено</translation>
    </message>
    <message>
        <source>Cancellation asked for</source>
        <translation>Просять скасувати</translation>
    </message>
    <message>
        <source>Units back on the shelf</source>
        <translation>Вироби знову на полиці</translation>
    </message>
    <message>
        <source>Could not be handed over</source>
        <translation>Не вдалося видати</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>Готове до видачі</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Забрано</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Просять повернути гроші</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Гроші повернено</translation>
    </message>
    <message>
        <source>Units booked as returned</source>
        <translation>Вироби записано як повернені</translation>
    </message>
    <message>
        <source>Waits for inventory to reserve its units</source>
        <translation>Чекає, доки inventory зарезервує вироби</translation>
    </message>
    <message>
        <source>Waits for the payment</source>
        <translation>Чекає на оплату</translation>
    </message>
    <message>
        <source>Waits for inventory to hand over</source>
        <translation>Чекає, доки inventory видасть</translation>
    </message>
    <message>
        <source>Waits for inventory to release its units</source>
        <translation>Чекає, доки inventory звільнить вироби</translation>
    </message>
    <message>
        <source>Waits for the bank to give the money back</source>
        <translation>Чекає, доки банк поверне гроші</translation>
    </message>
    <message>
        <source>Waits for orders to write it down</source>
        <translation>Чекає, доки orders це запише</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>It has left the shelf</source>
        <translation>Уже не на полиці</translation>
    </message>
    <message>
        <source>Past for %1</source>
        <translation>Термін минув %1 тому</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>Baked</source>
        <translation>Спечено</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 тому</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Вжити до</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Піч</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>додано вручну</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Зарезервовано</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніким</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>До замовлення</translation>
    </message>
    <message>
        <source>Its batch</source>
        <translation>Його партія</translation>
    </message>
    <message>
        <source>It was added without a batch, so there is nothing to recall.</source>
        <translation>Додано без партії, тож відкликати нічого.</translation>
    </message>
    <message>
        <source>This batch is recalled. Nothing of it is sold any more.</source>
        <translation>Цю партію відкликано. З неї більше нічого не продають.</translation>
    </message>
    <message>
        <source>Recall this batch…</source>
        <translation>Відкликати цю партію…</translation>
    </message>
    <message>
        <source>Who has bought of it</source>
        <translation>Хто її купував</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>та інші</translation>
    </message>
    <message>
        <source>To the oven</source>
        <translation>До печі</translation>
    </message>
</context>
<context>
    <name>StreamCard</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Paused; counting goes on</source>
        <translation>Пауза; лічба триває</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Під %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Слухаємо…</translation>
    </message>
    <message>
        <source>Nothing that fits has gone by yet</source>
        <translation>Нічого відповідного ще не було</translation>
    </message>
    <message>
        <source>A sample: %1 more were counted and judged, and are not painted.</source>
        <translation>Вибірка: ще %1 пораховано й перевірено, але не показано.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost %n time(s); what went by meanwhile is not counted.</source>
        <translation>
            <numerusform>Зв’язок втрачено %n раз; те, що тим часом минуло, не пораховано.</numerusform>
            <numerusform>Зв’язок втрачено %n рази; те, що тим часом минуло, не пораховано.</numerusform>
            <numerusform>Зв’язок втрачено %n разів; те, що тим часом минуло, не пораховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came faster than they could be judged.</source>
        <translation>%1 надійшли швидше, ніж їх можна перевірити.</translation>
    </message>
    <message>
        <source>Recording: %1 messages</source>
        <translation>Запис: %1 повідомлень</translation>
    </message>
    <message>
        <source>Recorded %1 messages in %2</source>
        <translation>Записано %1 повідомлень у %2</translation>
    </message>
    <message>
        <source>Into a test shop, at any speed: %1</source>
        <translation>У тестову крамницю, з будь-якою швидкістю: %1</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Next sweep</source>
        <translation>Наступний обхід</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message numerus="yes">
        <source>takes %n unit(s)</source>
        <translation>
            <numerusform>забере %n виріб</numerusform>
            <numerusform>забере %n вироби</numerusform>
            <numerusform>забере %n виробів</numerusform>
        </translation>
    </message>
    <message>
        <source>takes nothing, as it looks now</source>
        <translation>поки що нічого не забере</translation>
    </message>
    <message>
        <source>Swept today</source>
        <translation>Знято сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n виріб</numerusform>
            <numerusform>%n вироби</numerusform>
            <numerusform>%n виробів</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Вам цього не показують</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читаємо…</translation>
    </message>
    <message>
        <source>Nothing was swept today. That is how it should be.</source>
        <translation>Сьогодні нічого не знято. Так і має бути.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>, largest first</source>
        <translation>, спершу найбільше</translation>
    </message>
    <message>
        <source>, smallest first</source>
        <translation>, спершу найменше</translation>
    </message>
    <message>
        <source>Columns, copy, file</source>
        <translation>Стовпці, копія, файл</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy</source>
        <translation>Скопіювати</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>Зберегти як CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as they are seen</source>
        <translation>
            <numerusform>%n рядок, як його видно</numerusform>
            <numerusform>%n рядки, як їх видно</numerusform>
            <numerusform>%n рядків, як їх видно</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>Скопійовано: можна вставити в таблицю.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Лежить у %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Не вдалося записати: %1</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Відчинено до %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Відчиняється о %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Вам цього не показують</translation>
    </message>
    <message>
        <source>Adding up the day…</source>
        <translation>Підсумовуємо день…</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Виторг</translation>
    </message>
    <message>
        <source>no earlier day to compare with</source>
        <translation>ще нема з чим порівняти</translation>
    </message>
    <message>
        <source>usual by now: %1</source>
        <translation>зазвичай на цей час: %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Не обслужено</translation>
    </message>
    <message>
        <source>there was enough of everything</source>
        <translation>усього вистачило</translation>
    </message>
    <message>
        <source>there was not enough</source>
        <translation>не вистачило товару</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Втрати</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n виріб</numerusform>
            <numerusform>%n вироби</numerusform>
            <numerusform>%n виробів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Put away</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Retained</source>
        <translation>Зберігається</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>Sales</source>
        <translation>Продажі</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Втрати</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Свіжість</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплати</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Податок</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Каси</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Будь-які дні</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Виторг</translation>
    </message>
    <message>
        <source>Paid back for goods</source>
        <translation>Повернено за товар</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>На замовлення</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Units thrown out</source>
        <translation>Викинуто виробів</translation>
    </message>
    <message>
        <source>Thrown out, at its price</source>
        <translation>Викинуто за ціною</translation>
    </message>
    <message>
        <source>Thrown out, at its cost</source>
        <translation>Викинуто за собівартістю</translation>
    </message>
    <message>
        <source>Sold of what was baked</source>
        <translation>Продано зі спеченого</translation>
    </message>
    <message>
        <source>Age when sold</source>
        <translation>Вік під час продажу</translation>
    </message>
    <message>
        <source>Sold out, all products</source>
        <translation>Розпродано, усі вироби</translation>
    </message>
    <message>
        <source>Asked for when sold out</source>
        <translation>Питали, коли не було</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Надійшло</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Повернулося</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Без податку</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>Замовлення за цим числом</translation>
    </message>
    <message>
        <source>Orders for which there was not enough</source>
        <translation>Замовлення, яким не вистачило</translation>
    </message>
    <message>
        <source>Orders that were cancelled</source>
        <translation>Скасовані замовлення</translation>
    </message>
    <message>
        <source>What was paid back</source>
        <translation>Що повернули</translation>
    </message>
    <message>
        <source>What was thrown out</source>
        <translation>Що викинули</translation>
    </message>
    <message>
        <source>What was handed over, and how old</source>
        <translation>Що видали і якого віку</translation>
    </message>
    <message>
        <source>What was put on the shelf</source>
        <translation>Що поклали на полицю</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Відколи й доки</translation>
    </message>
    <message>
        <source>Who asked, and when</source>
        <translation>Хто й коли питав</translation>
    </message>
    <message>
        <source>What brought the money</source>
        <translation>Що принесло гроші</translation>
    </message>
    <message>
        <source>Why it was thrown out</source>
        <translation>Чому викинули</translation>
    </message>
    <message>
        <source>What was thrown out, in units</source>
        <translation>Що викинули, у штуках</translation>
    </message>
    <message>
        <source>How old it was when it was sold</source>
        <translation>Скільки було, коли продали</translation>
    </message>
    <message>
        <source>How long it was sold out</source>
        <translation>Як довго не було</translation>
    </message>
    <message>
        <source>How people paid</source>
        <translation>Як платили</translation>
    </message>
    <message>
        <source>Tax by its class</source>
        <translation>Податок за ставками</translation>
    </message>
    <message>
        <source>number: orders</source>
        <translation>число: замовлення</translation>
    </message>
    <message>
        <source>number: units</source>
        <translation>число: вироби</translation>
    </message>
    <message>
        <source>number: times asked for</source>
        <translation>число: скільки питали</translation>
    </message>
    <message>
        <source>Should lie in the drawers</source>
        <translation>Має лежати в касах</translation>
    </message>
    <message>
        <source>Counted too much or too little</source>
        <translation>Пораховано забагато чи замало</translation>
    </message>
    <message>
        <source>What was done with the drawers</source>
        <translation>Що робили з касами</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Ім’я та PIN не збігаються.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>Ім’я та пароль не збігаються.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>Забагато спроб. Зачекайте %n секунду.</numerusform>
            <numerusform>Забагато спроб. Зачекайте %n секунди.</numerusform>
            <numerusform>Забагато спроб. Зачекайте %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Пекарня не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>Сюди входять лише працівники.</translation>
    </message>
    <message>
        <source>This has to be a manager.</source>
        <translation>Це має бути керівник.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n справа потребує уваги</numerusform>
            <numerusform>%n справи потребують уваги</numerusform>
            <numerusform>%n справ потребують уваги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well. %n product(s) will run out soon.</source>
        <translation>
            <numerusform>Усе гаразд. Скоро закінчиться %n продукт.</numerusform>
            <numerusform>Усе гаразд. Скоро закінчаться %n продукти.</numerusform>
            <numerusform>Усе гаразд. Скоро закінчаться %n продуктів.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Усе гаразд.</translation>
    </message>
</context>
<context>
    <name>ViewHeader</name>
    <message>
        <source>Live</source>
        <translation>Наживо</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>As of %1, reconnecting…</source>
        <translation>Станом на %1, з’єднуємось…</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Свіжість</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Ovens</source>
        <translation>Печі</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Шина</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Name in the house, and in languages that have none of their own</source>
        <translation>Назва у нас і для мов, що не мають своєї</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Потрібна назва</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чогось бракує</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>As a kiosk shows it</source>
        <translation>Як показує кіоск</translation>
    </message>
    <message>
        <source>Ingredients, the largest part first</source>
        <translation>Склад, спершу найбільша частка</translation>
    </message>
</context>
</TS>
