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
    <message>
        <source>%1 could not handle %2 message(s)</source>
        <translation>%1: не оброблено повідомлень — %2</translation>
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
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
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
        <source>Number, as A017</source>
        <translation>Номер, як-от A017</translation>
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
    <message>
        <source>out of service</source>
        <translation>не працює</translation>
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
</context>
</TS>
