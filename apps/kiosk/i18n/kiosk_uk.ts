<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to use</source>
        <translation>Зручніше користуватися</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Більші літери</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Більше контрасту</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Усе нижче</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Без руху</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Say what has the focus</source>
        <translation>Озвучувати вибране</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay from your account</source>
        <translation>Оплата з рахунку</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Оплатити інакше</translation>
    </message>
    <message>
        <source>To the PIN</source>
        <translation>До PIN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>Baked just now</source>
        <translation>Щойно з печі</translation>
    </message>
    <message numerus="yes">
        <source>Baked %n minute(s) ago</source>
        <translation>
            <numerusform>Випечено %n&#xa0;хвилину тому</numerusform>
            <numerusform>Випечено %n&#xa0;хвилини тому</numerusform>
            <numerusform>Випечено %n&#xa0;хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Baked %n hour(s) ago</source>
        <translation>
            <numerusform>Випечено %n&#xa0;годину тому</numerusform>
            <numerusform>Випечено %n&#xa0;години тому</numerusform>
            <numerusform>Випечено %n&#xa0;годин тому</numerusform>
        </translation>
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
    <name>ApprovalSheet</name>
    <message>
        <source>A manager approves</source>
        <translation>Підтверджує керівник</translation>
    </message>
    <message>
        <source>Name and PIN count for this one act. You stay signed in.</source>
        <translation>Ім’я та PIN діють лише для цієї дії. Ви лишаєтеся в системі.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to order</source>
        <translation>Торкніться, щоб замовити</translation>
    </message>
    <message>
        <source>Fresh from the oven</source>
        <translation>Свіже з печі</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Ми зачинені</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Знову відчинено: %1</translation>
    </message>
    <message>
        <source>baked just now</source>
        <translation>щойно з печі</translation>
    </message>
    <message numerus="yes">
        <source>baked %n minute(s) ago</source>
        <translation>
            <numerusform>випечено %n&#xa0;хвилину тому</numerusform>
            <numerusform>випечено %n&#xa0;хвилини тому</numerusform>
            <numerusform>випечено %n&#xa0;хвилин тому</numerusform>
        </translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>Переглянути меню</translation>
    </message>
</context>
<context>
    <name>BakeChoice</name>
    <message>
        <source>Which bake?</source>
        <translation>Яка випічка?</translation>
    </message>
    <message>
        <source>The freshest</source>
        <translation>Найсвіжіше</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>є %Ln</numerusform>
            <numerusform>є %Ln</numerusform>
            <numerusform>є %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier bake, so nothing goes to waste</source>
        <translation>Раніша випічка, щоб нічого не пропало</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>In your account</source>
        <translation>На вашому рахунку</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Це замовлення</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Залишиться</translation>
    </message>
    <message>
        <source>There is less in it than the order costs. If it is not enough, nothing is charged.</source>
        <translation>На ньому менше, ніж коштує замовлення. Якщо не вистачить, нічого не спишеться.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Сплатити</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Оплатити інакше</translation>
    </message>
</context>
<context>
    <name>BoardMain</name>
    <message>
        <source>Bakery board</source>
        <translation>Табло пекарні</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Soon.</source>
        <translation>Незабаром.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Готується</translation>
    </message>
    <message>
        <source>Your number appears here</source>
        <translation>Тут з’явиться ваш номер</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>Шукаємо пекарню…</translation>
    </message>
    <message>
        <source>It stands on your receipt.</source>
        <translation>Він є на вашому чеку.</translation>
    </message>
    <message>
        <source>The connection is lost: this may not be the latest. Please listen for your number.</source>
        <translation>Зв’язок втрачено: дані можуть бути не найновіші. Будь ласка, слухайте, коли назвуть ваш номер.</translation>
    </message>
</context>
<context>
    <name>CartBar</name>
    <message numerus="yes">
        <source>Look at the order (%n)</source>
        <translation>
            <numerusform>Переглянути замовлення (%n)</numerusform>
            <numerusform>Переглянути замовлення (%n)</numerusform>
            <numerusform>Переглянути замовлення (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Ще нічого не вибрано</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>The freshest</source>
        <translation>Найсвіжіше</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>замість %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Розпродано</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Залишилося лише %1</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Your order</source>
        <translation>Ваше замовлення</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Тут, у пекарні</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>З собою</translation>
    </message>
    <message>
        <source>Nothing in it yet. What may it be?</source>
        <translation>Поки що порожньо. Чого бажаєте?</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Прибрано: %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Сплатити</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати спочатку</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Cash for orders from the kiosk</source>
        <translation>Готівка за замовлення з кіоску</translation>
    </message>
    <message>
        <source>%1: give the customer</source>
        <translation>%1: віддайте клієнтові</translation>
    </message>
    <message>
        <source>%1: nothing was taken. Nobody waits for it any more, or the bakery does not answer.</source>
        <translation>%1: нічого не прийнято. Замовлення вже не чекає оплати, або пекарня не відповідає.</translation>
    </message>
    <message>
        <source>Nobody comes with cash.</source>
        <translation>Ніхто не чекає з готівкою.</translation>
    </message>
</context>
<context>
    <name>CashRow</name>
    <message>
        <source>It could not be handed over: the money goes back.</source>
        <translation>Не вдалося видати: гроші повертаються.</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>відкладено до %1</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Прийняти</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ще бракує</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Без решти</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>Open the drawer</source>
        <translation>Відчинити касу</translation>
    </message>
    <message>
        <source>What for? Touch one above, or type it</source>
        <translation>На що? Торкніться вгорі або введіть</translation>
    </message>
    <message>
        <source>Nothing was typed. Is there really no coin in the drawer?</source>
        <translation>Нічого не введено. У касі справді немає жодної монети?</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Так, вона порожня</translation>
    </message>
    <message>
        <source>No, count first</source>
        <translation>Ні, спершу порахувати</translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>Opening float</source>
        <translation>Розмінні</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Внесення</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Лічба</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Початок дня</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Розмін із банку</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Із сейфа</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>До сейфа</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Закупівля</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Чайові</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>Грошова скринька</translation>
    </message>
    <message>
        <source>Count everything that lies in the drawer, notes and coins. What should be in it is told afterwards.</source>
        <translation>Перелічіть усе, що лежить у скриньці: банкноти й монети. Скільки там має бути, ви дізнаєтеся потім.</translation>
    </message>
    <message>
        <source>How much is taken out, and what for?</source>
        <translation>Скільки вилучається і на що?</translation>
    </message>
    <message>
        <source>How much is put in, and what for?</source>
        <translation>Скільки вноситься і звідки?</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation>Це все</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>The drawer “%1”</source>
        <translation>Скринька «%1»</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Відчинити скриньку</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>Грошова скринька не відчинилася. Її відмикає ключ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відчинити</translation>
    </message>
    <message>
        <source>Changing money</source>
        <translation>Розмін грошей</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>Подивитися</translation>
    </message>
    <message>
        <source>What is it opened for? That is written down, with your name.</source>
        <translation>Навіщо її відчиняють? Це записується разом із вашим ім’ям.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Підрахунок</translation>
    </message>
</context>
<context>
    <name>DrawerTold</name>
    <message>
        <source>Only cashiers and managers handle the drawer.</source>
        <translation>Зі скринькою працюють лише касири та керівники.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Пекарня не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>It is exactly right.</source>
        <translation>Усе збігається.</translation>
    </message>
    <message>
        <source>Too little: %1</source>
        <translation>Нестача: %1</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <translation>Надлишок: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Нараховано</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очікувано</translation>
    </message>
    <message>
        <source>Written down. The drawer opens.</source>
        <translation>Записано. Каса відчиняється.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s) without a booking since the last count</source>
        <translation>
            <numerusform>Після останнього підрахунку відчинено без запису суми %Ln раз</numerusform>
            <numerusform>Після останнього підрахунку відчинено без запису суми %Ln рази</numerusform>
            <numerusform>Після останнього підрахунку відчинено без запису суми %Ln разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterNote</name>
    <message>
        <source>Without %1</source>
        <translation>Без: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%Ln тут приховано</numerusform>
            <numerusform>%Ln тут приховано</numerusform>
            <numerusform>%Ln тут приховано</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Leave out what contains</source>
        <translation>Не показувати те, що містить</translation>
    </message>
    <message>
        <source>Show only what is</source>
        <translation>Показувати лише</translation>
    </message>
    <message>
        <source>Everything comes from one bakehouse, so traces cannot be ruled out. Please ask us if you are allergic.</source>
        <translation>Усе печеться в одній пекарні, тому сліди не виключені. Якщо у вас алергія, запитайте нас.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Nothing fits all of that</source>
        <translation>Ніщо не підходить під усе це</translation>
    </message>
    <message numerus="yes">
        <source>Show what fits (%n)</source>
        <translation>
            <numerusform>Показати, що підходить (%Ln)</numerusform>
            <numerusform>Показати, що підходить (%Ln)</numerusform>
            <numerusform>Показати, що підходить (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTools</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Без чого</translation>
    </message>
    <message>
        <source>Allergens and diets</source>
        <translation>Алергени та дієти</translation>
    </message>
</context>
<context>
    <name>FocusKeys</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, вибрано</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>One less: %1</source>
        <translation>На один менше: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>На один більше: %1</translation>
    </message>
</context>
<context>
    <name>FoundOrder</name>
    <message>
        <source>Nothing was paid back: there is not so much of it left, or the bakery does not answer.</source>
        <translation>Нічого не повернено: стільки вже не лишилося, або пекарня не відповідає.</translation>
    </message>
    <message>
        <source>Give the customer %1 from the drawer.</source>
        <translation>Віддайте клієнтові %1 зі скриньки.</translation>
    </message>
    <message>
        <source>%1 goes back to where it was paid from.</source>
        <translation>%1 повертається туди, звідки сплачено.</translation>
    </message>
    <message>
        <source>Of this %1 was paid back.</source>
        <translation>Із цього повернено %1.</translation>
    </message>
    <message>
        <source>Pay all of it back</source>
        <translation>Повернути все</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n piece(s) back</source>
        <translation>
            <numerusform>Повернути %Ln штуку</numerusform>
            <numerusform>Повернути %Ln штуки</numerusform>
            <numerusform>Повернути %Ln штук</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay the rest back</source>
        <translation>Повернути решту</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Інші літери</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Стерти останню літеру</translation>
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
    <name>LevelRow</name>
    <message>
        <source>Less: %1</source>
        <translation>Менше: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Більше: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bakery kiosk</source>
        <translation>Кіоск пекарні</translation>
    </message>
</context>
<context>
    <name>MenuHeader</name>
    <message>
        <source>Eat here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>З собою</translation>
    </message>
    <message>
        <source>Larger, clearer, lower</source>
        <translation>Більше, чіткіше, нижче</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>The connection to the bakery is lost. You can look, and order when it is back.</source>
        <translation>Зв’язок із пекарнею втрачено. Можете поки роздивитися, а замовити — щойно він відновиться.</translation>
    </message>
    <message>
        <source>The kiosks are paused. Please order at the counter.</source>
        <translation>Кіоски на паузі. Будь ласка, замовте біля прилавка.</translation>
    </message>
    <message>
        <source>The kiosks are paused: %1. Please order at the counter.</source>
        <translation>Кіоски на паузі: %1. Будь ласка, замовте біля прилавка.</translation>
    </message>
    <message>
        <source>We are closed.</source>
        <translation>Ми зачинені.</translation>
    </message>
    <message>
        <source>We are closed. Open again: %1</source>
        <translation>Ми зачинені. Знову відчинено: %1</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Що ви шукаєте?</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>for %1</source>
        <translation>на %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln хв</numerusform>
            <numerusform>%Ln хв</numerusform>
            <numerusform>%Ln хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>З собою</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Забрали</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Number, as A017</source>
        <translation>Номер, як-от A017</translation>
    </message>
    <message>
        <source>Nothing was ordered yet.</source>
        <translation>Ще нічого не замовляли.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>За «%1» нічого немає.</translation>
    </message>
    <message>
        <source>Touch an order, or type its number.</source>
        <translation>Торкніться замовлення або введіть його номер.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Код чека %1</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Взяти те, що є</translation>
    </message>
    <message>
        <source>Take it at the new price</source>
        <translation>Взяти за новою ціною</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Змінити замовлення</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Відмовитися</translation>
    </message>
    <message>
        <source>A code that verifies the receipt</source>
        <translation>Код, що підтверджує чек</translation>
    </message>
    <message>
        <source>Your receipt, to take along</source>
        <translation>Ваш чек на телефон</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Оплатити інакше</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Paid: %1</source>
        <translation>Сплачено: %1</translation>
    </message>
    <message>
        <source>What was charged is being returned, at the latest today</source>
        <translation>Списані кошти повертаємо, щонайпізніше сьогодні</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Нічого не списано</translation>
    </message>
    <message>
        <source>Thank you! Your number:</source>
        <translation>Дякуємо! Ваш номер:</translation>
    </message>
    <message>
        <source>Please pay at the till. Your number:</source>
        <translation>Будь ласка, сплатіть на касі. Ваш номер:</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>Ціна змінилася</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Картку не прийнято</translation>
    </message>
    <message>
        <source>We have just closed</source>
        <translation>Ми щойно зачинилися</translation>
    </message>
    <message>
        <source>Something is not sold right now</source>
        <translation>Дещо зараз не продається</translation>
    </message>
    <message>
        <source>The kiosks are paused</source>
        <translation>Кіоски на паузі</translation>
    </message>
    <message>
        <source>The order was let go</source>
        <translation>Замовлення знято</translation>
    </message>
    <message>
        <source>The bakery cannot take it just now</source>
        <translation>Зараз пекарня не може прийняти замовлення</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>We are preparing it. Watch for your number at the counter.</source>
        <translation>Ми вже готуємо. Стежте за своїм номером біля прилавка.</translation>
    </message>
    <message>
        <source>It is ready for you at the counter.</source>
        <translation>Усе готово й чекає на вас біля прилавка.</translation>
    </message>
    <message>
        <source>It is kept for you until %1.</source>
        <translation>Тримаємо для вас до&#xa0;%1.</translation>
    </message>
    <message>
        <source>You saw %1; now it is %2.</source>
        <translation>Було %1, тепер %2.</translation>
    </message>
    <message>
        <source>Try another card, or pay in cash at the till.</source>
        <translation>Спробуйте іншу картку або сплатіть готівкою на касі.</translation>
    </message>
    <message>
        <source>Please come again.</source>
        <translation>Завітайте ще.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Знову відчинено: %1</translation>
    </message>
    <message>
        <source>Please look at the menu once more.</source>
        <translation>Будь ласка, перегляньте меню ще раз.</translation>
    </message>
    <message>
        <source>Please order at the counter.</source>
        <translation>Будь ласка, замовте біля прилавка.</translation>
    </message>
    <message>
        <source>Nobody paid for it. Everything you picked is still here.</source>
        <translation>Його не оплатили. Усе, що ви вибрали, ще тут.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or order at the counter.</source>
        <translation>Спробуйте ще раз за мить або замовте біля прилавка.</translation>
    </message>
    <message>
        <source>There is not enough left</source>
        <translation>Стільки вже немає</translation>
    </message>
    <message>
        <source>Please ask at the counter whether it was paid</source>
        <translation>Запитайте, будь ласка, біля прилавка, чи її оплачено</translation>
    </message>
    <message>
        <source>There is too little in the account</source>
        <translation>На рахунку недостатньо коштів</translation>
    </message>
    <message>
        <source>The order costs %1. Everything you picked is still here: pay another way, or top up at the till.</source>
        <translation>Замовлення коштує %1. Усе вибране ще тут: оплатіть інакше або поповніть рахунок на касі.</translation>
    </message>
    <message>
        <source>Not sold right now: %1</source>
        <translation>Зараз не продається: %1</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Take the last one back</source>
        <translation>Стерти останній знак</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Стерти все</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>This screen is new here</source>
        <translation>Цей екран тут новий</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>Шукаємо пекарню…</translation>
    </message>
    <message>
        <source>A manager approves it with this code.</source>
        <translation>Керівник підтвердить його за цим кодом.</translation>
    </message>
    <message>
        <source>There is no connection. It comes back by itself.</source>
        <translation>Немає зв’язку. Він відновиться сам.</translation>
    </message>
    <message>
        <source>One moment: its code is on the way.</source>
        <translation>Хвилинку: код уже в дорозі.</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln штука</numerusform>
            <numerusform>%Ln штуки</numerusform>
            <numerusform>%Ln штук</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw that sale away</source>
        <translation>Відкинути цей продаж</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked sales</source>
        <translation>Відкладені продажі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>Як бажаєте сплатити?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1</source>
        <translation>
            <numerusform>%n&#xa0;штука, %1</numerusform>
            <numerusform>%n&#xa0;штуки, %1</numerusform>
            <numerusform>%n&#xa0;штук, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Карткою</translation>
    </message>
    <message>
        <source>at the terminal below</source>
        <translation>на терміналі внизу</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Готівкою</translation>
    </message>
    <message>
        <source>at the till, within ten minutes</source>
        <translation>на касі, протягом десяти хвилин</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. Nothing was charged; you can pay when it is back.</source>
        <translation>Зв’язок із пекарнею втрачено. Нічого не списано; сплатити можна, щойно він відновиться.</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Назад до меню</translation>
    </message>
    <message>
        <source>From an account</source>
        <translation>З рахунку</translation>
    </message>
    <message>
        <source>with your phone, or by PIN</source>
        <translation>телефоном або за PIN</translation>
    </message>
    <message>
        <source>We have just closed. Nothing was charged.</source>
        <translation>Ми щойно зачинилися. Нічого не списано.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>With your phone</source>
        <translation>За допомогою телефону</translation>
    </message>
    <message>
        <source>A code for your phone: %1</source>
        <translation>Код для вашого телефону: %1</translation>
    </message>
    <message>
        <source>The code was not used in time. Nothing was charged.</source>
        <translation>Код не використали вчасно. Нічого не списано.</translation>
    </message>
    <message>
        <source>The code is coming…</source>
        <translation>Код надходить…</translation>
    </message>
    <message numerus="yes">
        <source>Scan it with the bakery&apos;s app and agree there. It is good for %n second(s).</source>
        <translation>
            <numerusform>Проскануйте його застосунком пекарні та підтвердьте. Дійсний ще %Ln секунду.</numerusform>
            <numerusform>Проскануйте його застосунком пекарні та підтвердьте. Дійсний ще %Ln секунди.</numerusform>
            <numerusform>Проскануйте його застосунком пекарні та підтвердьте. Дійсний ще %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Показати новий код</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>With name and PIN</source>
        <translation>За ім’ям і PIN</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ваш PIN</translation>
    </message>
    <message>
        <source>Name and PIN do not go together. Please try again.</source>
        <translation>Ім’я та PIN не збігаються. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>That was tried too often. Please wait a few minutes, or use your phone.</source>
        <translation>Забагато спроб. Зачекайте кілька хвилин або скористайтеся телефоном.</translation>
    </message>
    <message>
        <source>This PIN is for the staff&apos;s till. Here customers pay.</source>
        <translation>Цей PIN для каси персоналу. Тут платять покупці.</translation>
    </message>
    <message>
        <source>There is no answer just now. Please try again.</source>
        <translation>Зараз немає відповіді. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take the last digit away</source>
        <translation>Стерти останню цифру</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>To prepare</source>
        <translation>Приготувати</translation>
    </message>
    <message>
        <source>Nothing is to be prepared.</source>
        <translation>Готувати нічого.</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>До видачі</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <translation>Нікого не чекаємо.</translation>
    </message>
</context>
<context>
    <name>PriceNote</name>
    <message>
        <source>A price has changed</source>
        <translation>Ціна змінилася</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>замість %1</translation>
    </message>
    <message>
        <source>Go on with the new price</source>
        <translation>Далі за новою ціною</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translation>Друкується…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Надрукувати ще раз</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не відповідає.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>Надруковано.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>No printer for receipts</source>
        <translation>Немає принтера для чеків</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>Чеки: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Інший</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation>Розпродано</translation>
    </message>
    <message>
        <source>Sold out · next at %1</source>
        <translation>Розпродано · знову з&#xa0;%1</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Готуємо для вас</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тепле</translation>
    </message>
    <message numerus="yes">
        <source>Last %n</source>
        <translation>
            <numerusform>Лише&#xa0;%n</numerusform>
            <numerusform>Лише&#xa0;%n</numerusform>
            <numerusform>Лише&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Веганське</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>замість %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Додати: %1</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>There is nothing like that today.</source>
        <translation>Сьогодні такого немає.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>Меню вже з’являється…</translation>
    </message>
    <message>
        <source>What there is has something in it that you leave out.</source>
        <translation>Те, що тут є, містить щось із виключеного вами.</translation>
    </message>
    <message>
        <source>We have nothing called “%1” today. Perhaps it goes by another name here?</source>
        <translation>Сьогодні в нас немає нічого з назвою «%1». Можливо, тут це зветься інакше?</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Тут, у пекарні</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>З собою</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>з них податок %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Код чека %1</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо!</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>з них податок %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Код чека %1</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>Take away</source>
        <translation>З собою</translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>Ready for the next customer.</source>
        <translation>Готово до наступного клієнта.</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Прибрано: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
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
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>None parked</source>
        <translation>Немає відкладених</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%Ln відкладено</numerusform>
            <numerusform>%Ln відкладено</numerusform>
            <numerusform>%Ln відкладено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleSheet</name>
    <message>
        <source>A price has changed. The cart shows the new one.</source>
        <translation>Ціна змінилася. У кошику вже нова.</translation>
    </message>
    <message>
        <source>The card was not accepted.</source>
        <translation>Картку не прийнято.</translation>
    </message>
    <message>
        <source>The shop is closed.</source>
        <translation>Крамниця зачинена.</translation>
    </message>
    <message>
        <source>Something in it is not sold right now.</source>
        <translation>Щось із цього зараз не продається.</translation>
    </message>
    <message>
        <source>It was let go. What was paid goes back.</source>
        <translation>Продаж скасовано. Сплачене повертається.</translation>
    </message>
    <message>
        <source>You may not sell. Somebody else has to sign in.</source>
        <translation>Вам не дозволено продавати. Має увійти хтось інший.</translation>
    </message>
    <message>
        <source>The shop has not taken it (%1).</source>
        <translation>Крамниця цього не прийняла (%1).</translation>
    </message>
    <message>
        <source>The terminal waits for the card</source>
        <translation>Термінал чекає на картку</translation>
    </message>
    <message>
        <source>Asking what became of it…</source>
        <translation>З’ясовуємо, що сталося…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Не продано</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Do not take the money again.</source>
        <translation>Не беріть гроші вдруге.</translation>
    </message>
    <message>
        <source>%1 given for %2</source>
        <translation>отримано %1 за %2</translation>
    </message>
    <message>
        <source>Number %1 · to be prepared</source>
        <translation>Номер %1 · приготувати</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Наступний клієнт</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Назад до продажу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>Облишити цей продаж</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>Грошова скринька не відчинилася. Її відмикає ключ.</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Type or scan: a product or a number</source>
        <translation>Введіть або скануйте: товар чи номер</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. It comes back by itself.</source>
        <translation>Зв’язок із пекарнею втрачено. Він відновиться сам.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>За «%1» нічого немає.</translation>
    </message>
    <message>
        <source>There is nothing like that today.</source>
        <translation>Сьогодні такого немає.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>Меню вже з’являється…</translation>
    </message>
</context>
<context>
    <name>SellTile</name>
    <message>
        <source>Sold out</source>
        <translation>Розпродано</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>є %1</translation>
    </message>
</context>
<context>
    <name>ServiceLogIn</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Ім’я та PIN не збігаються.</translation>
    </message>
    <message>
        <source>That is for cashiers and managers.</source>
        <translation>Це лише для касирів і керівників.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Забагато спроб. Зачекайте %n секунду.</numerusform>
            <numerusform>Забагато спроб. Зачекайте %n секунди.</numerusform>
            <numerusform>Забагато спроб. Зачекайте %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery cannot be asked just now.</source>
        <translation>Зараз неможливо зв’язатися з пекарнею.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>ServiceOverlay</name>
    <message>
        <source>Service</source>
        <translation>Обслуговування</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Є</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яскравість</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Перевірити сенсор</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустити</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Під’єднати заново</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Завершити програму</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>SettlingPage</name>
    <message>
        <source>Please hold your card to the terminal</source>
        <translation>Будь ласка, прикладіть картку до термінала</translation>
    </message>
    <message>
        <source>We are asking what became of the order</source>
        <translation>З’ясовуємо, що із замовленням</translation>
    </message>
    <message>
        <source>The bakery is setting it aside for you…</source>
        <translation>Пекарня відкладає це для вас…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is charged yet. Order %1 is kept for you for another %n second(s).</source>
        <translation>
            <numerusform>Ще нічого не списано. Замовлення %1 тримаємо для вас ще %n&#xa0;секунду.</numerusform>
            <numerusform>Ще нічого не списано. Замовлення %1 тримаємо для вас ще %n&#xa0;секунди.</numerusform>
            <numerusform>Ще нічого не списано. Замовлення %1 тримаємо для вас ще %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please do not pay again. The answer is on its way.</source>
        <translation>Будь ласка, не платіть удруге. Відповідь уже надходить.</translation>
    </message>
    <message>
        <source>The connection is lost. Please do not pay again: the order has a number, and it is paid once or not at all.</source>
        <translation>Зв’язок втрачено. Будь ласка, не платіть удруге: замовлення має номер, і його оплачують один раз або не оплачують зовсім.</translation>
    </message>
    <message>
        <source>Nothing is charged yet.</source>
        <translation>Ще нічого не списано.</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>Не платити</translation>
    </message>
</context>
<context>
    <name>SheetOfProduct</name>
    <message>
        <source>No declared allergens</source>
        <translation>Заявлених алергенів немає</translation>
    </message>
    <message>
        <source>Contains: %1</source>
        <translation>Містить: %1</translation>
    </message>
    <message>
        <source>%1 kJ · %2 kcal</source>
        <translation>%1&#xa0;кДж · %2&#xa0;ккал</translation>
    </message>
    <message>
        <source>It comes as it is.</source>
        <translation>Подаємо так, як є.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>Додати до замовлення</translation>
    </message>
    <message>
        <source>Ingredients: %1</source>
        <translation>Склад: %1</translation>
    </message>
</context>
<context>
    <name>ShortageWords</name>
    <message numerus="yes">
        <source>%1: you asked for %2, and %n are left.</source>
        <translation>
            <numerusform>%1: ви хотіли %2, залишилося %Ln.</numerusform>
            <numerusform>%1: ви хотіли %2, залишилося %Ln.</numerusform>
            <numerusform>%1: ви хотіли %2, залишилося %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you asked for %2, and there are none left.</source>
        <translation>%1: ви хотіли %2, але вже нічого не залишилося.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Хто за касою?</translation>
    </message>
    <message>
        <source>A sale by %1 is not finished. It is told to %1 how it ended.</source>
        <translation>Продаж, який почав %1, не завершено. Чим він скінчився, дізнається %1 після входу.</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>Облишити цей продаж</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>not sold</source>
        <translation>не продано</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>готується</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>забрали</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>ще не сплачено</translation>
    </message>
    <message>
        <source>partly paid back</source>
        <translation>частково повернено</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>На один менше: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>На один більше: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>Touch the screen to go on. In %n second(s) the next order begins.</source>
        <translation>
            <numerusform>Торкніться екрана, щоб продовжити. Наступне замовлення почнеться за %n&#xa0;секунду.</numerusform>
            <numerusform>Торкніться екрана, щоб продовжити. Наступне замовлення почнеться за %n&#xa0;секунди.</numerusform>
            <numerusform>Торкніться екрана, щоб продовжити. Наступне замовлення почнеться за %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Goes well with it</source>
        <translation>Добре смакує разом</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add %1</source>
        <translation>Додати: %1</translation>
    </message>
</context>
<context>
    <name>TillMain</name>
    <message>
        <source>Bakery till</source>
        <translation>Каса пекарні</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Cash for %1</source>
        <translation>Готівка за %1</translation>
    </message>
</context>
<context>
    <name>TillRail</name>
    <message>
        <source>Sell</source>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Готувати</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Скринька</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>%1: sign out</source>
        <translation>%1: вийти</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch the middle of each target.</source>
        <translation>Торкніться середини кожної мішені.</translation>
    </message>
    <message>
        <source>Beside the target: %1 px</source>
        <translation>Повз мішень: %1 px</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Ім’я та PIN не збігаються.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>Забагато спроб. Зачекайте %Ln секунду.</numerusform>
            <numerusform>Забагато спроб. Зачекайте %Ln секунди.</numerusform>
            <numerusform>Забагато спроб. Зачекайте %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Пекарня не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This has to be a manager.</source>
        <translation>Це має бути керівник.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>Тут входить лише персонал.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>Ім’я та пароль не збігаються.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Take everything back</source>
        <translation>Стерти все</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>End the search</source>
        <translation>Завершити пошук</translation>
    </message>
</context>
</TS>
