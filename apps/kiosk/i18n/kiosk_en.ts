<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to use</source>
        <translation>Easier to use</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>More contrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Everything further down</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Say what has the focus</source>
        <translation>Say what has the focus</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay from your account</source>
        <translation>Pay from your account</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Pay another way</translation>
    </message>
    <message>
        <source>To the PIN</source>
        <translation>To the PIN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>Baked just now</source>
        <translation>Baked just now</translation>
    </message>
    <message numerus="yes">
        <source>Baked %n minute(s) ago</source>
        <translation>
            <numerusform>Baked %n minute ago</numerusform>
            <numerusform>Baked %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Baked %n hour(s) ago</source>
        <translation>
            <numerusform>Baked %n hour ago</numerusform>
            <numerusform>Baked %n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllergenWords</name>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>crustaceans</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>eggs</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>peanuts</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soya</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>milk</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>nuts</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>celery</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>mustard</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sesame</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulphites</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>molluscs</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarian</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>kosher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>gluten-free</translation>
    </message>
    <message>
        <source>lactose-free</source>
        <translation>lactose-free</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>A manager approves</source>
        <translation>A manager approves</translation>
    </message>
    <message>
        <source>Name and PIN count for this one act. You stay signed in.</source>
        <translation>Name and PIN count for this one act. You stay signed in.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to order</source>
        <translation>Touch to order</translation>
    </message>
    <message>
        <source>Fresh from the oven</source>
        <translation>Fresh from the oven</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>We are closed</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>baked just now</source>
        <translation>baked just now</translation>
    </message>
    <message numerus="yes">
        <source>baked %n minute(s) ago</source>
        <translation>
            <numerusform>baked %n minute ago</numerusform>
            <numerusform>baked %n minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>See what there is</translation>
    </message>
</context>
<context>
    <name>BakeChoice</name>
    <message>
        <source>Which bake?</source>
        <translation>Which bake?</translation>
    </message>
    <message>
        <source>The freshest</source>
        <translation>The freshest</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%Ln there</numerusform>
            <numerusform>%Ln there</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier bake, so nothing goes to waste</source>
        <translation>The earlier bake, so nothing goes to waste</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>In your account</source>
        <translation>In your account</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>This order</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Left afterwards</translation>
    </message>
    <message>
        <source>There is less in it than the order costs. If it is not enough, nothing is charged.</source>
        <translation>There is less in it than the order costs. If it is not enough, nothing is charged.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Pay another way</translation>
    </message>
</context>
<context>
    <name>BoardMain</name>
    <message>
        <source>Bakery board</source>
        <translation>Bakery board</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Soon.</source>
        <translation>Soon.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Your number appears here</source>
        <translation>Your number appears here</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>Looking for the bakery…</translation>
    </message>
    <message>
        <source>It stands on your receipt.</source>
        <translation>It stands on your receipt.</translation>
    </message>
    <message>
        <source>The connection is lost: this may not be the latest. Please listen for your number.</source>
        <translation>The connection is lost: this may not be the latest. Please listen for your number.</translation>
    </message>
</context>
<context>
    <name>CartBar</name>
    <message numerus="yes">
        <source>Look at the order (%n)</source>
        <translation>
            <numerusform>Look at the order (%n)</numerusform>
            <numerusform>Look at the order (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Nothing picked yet</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>The freshest</source>
        <translation>The freshest</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>instead of %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Only %1 left</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Your order</source>
        <translation>Your order</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>To eat here</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>To take away</translation>
    </message>
    <message>
        <source>Nothing in it yet. What may it be?</source>
        <translation>Nothing in it yet. What may it be?</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Taken out: %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Cash for orders from the kiosk</source>
        <translation>Cash for orders from the kiosk</translation>
    </message>
    <message>
        <source>%1: give the customer</source>
        <translation>%1: give the customer</translation>
    </message>
    <message>
        <source>%1: nothing was taken. Nobody waits for it any more, or the bakery does not answer.</source>
        <translation>%1: nothing was taken. Nobody waits for it any more, or the bakery does not answer.</translation>
    </message>
    <message>
        <source>Nobody comes with cash.</source>
        <translation>Nobody comes with cash.</translation>
    </message>
</context>
<context>
    <name>CashRow</name>
    <message>
        <source>It could not be handed over: the money goes back.</source>
        <translation>It could not be handed over: the money goes back.</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>kept until %1</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Take cash</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactly</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Anew</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>Open the drawer</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>What for? Touch one above, or type it</source>
        <translation>What for? Touch one above, or type it</translation>
    </message>
    <message>
        <source>Nothing was typed. Is there really no coin in the drawer?</source>
        <translation>Nothing was typed. Is there really no coin in the drawer?</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Yes, it is empty</translation>
    </message>
    <message>
        <source>No, count first</source>
        <translation>No, count first</translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>Opening float</source>
        <translation>Opening float</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Paid in</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Start of the day</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Change from the bank</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>From the safe</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>To the safe</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>The drawer</translation>
    </message>
    <message>
        <source>Count everything that lies in the drawer, notes and coins. What should be in it is told afterwards.</source>
        <translation>Count everything that lies in the drawer, notes and coins. What should be in it is told afterwards.</translation>
    </message>
    <message>
        <source>How much is taken out, and what for?</source>
        <translation>How much is taken out, and what for?</translation>
    </message>
    <message>
        <source>How much is put in, and what for?</source>
        <translation>How much is put in, and what for?</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation>That is all there is</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Put in</translation>
    </message>
    <message>
        <source>The drawer “%1”</source>
        <translation>The drawer “%1”</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>The drawer did not open. Its key opens it.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Changing money</source>
        <translation>Changing money</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>Having a look</translation>
    </message>
    <message>
        <source>What is it opened for? That is written down, with your name.</source>
        <translation>What is it opened for? That is written down, with your name.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
</context>
<context>
    <name>DrawerTold</name>
    <message>
        <source>Only cashiers and managers handle the drawer.</source>
        <translation>Only cashiers and managers handle the drawer.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>The bakery does not answer. Please try again.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Booked: %1</translation>
    </message>
    <message>
        <source>It is exactly right.</source>
        <translation>It is exactly right.</translation>
    </message>
    <message>
        <source>Too little: %1</source>
        <translation>Too little: %1</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <translation>Too much: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Written down. The drawer opens.</source>
        <translation>Written down. The drawer opens.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s) without a booking since the last count</source>
        <translation>
            <numerusform>Opened once without a booking since the last count</numerusform>
            <numerusform>Opened %Ln times without a booking since the last count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterNote</name>
    <message>
        <source>Without %1</source>
        <translation>Without %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%Ln hidden here</numerusform>
            <numerusform>%Ln hidden here</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Leave out what contains</source>
        <translation>Leave out what contains</translation>
    </message>
    <message>
        <source>Show only what is</source>
        <translation>Show only what is</translation>
    </message>
    <message>
        <source>Everything comes from one bakehouse, so traces cannot be ruled out. Please ask us if you are allergic.</source>
        <translation>Everything comes from one bakehouse, so traces cannot be ruled out. Please ask us if you are allergic.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Nothing fits all of that</source>
        <translation>Nothing fits all of that</translation>
    </message>
    <message numerus="yes">
        <source>Show what fits (%n)</source>
        <translation>
            <numerusform>Show what fits (%Ln)</numerusform>
            <numerusform>Show what fits (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTools</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Allergens and diets</source>
        <translation>Allergens and diets</translation>
    </message>
</context>
<context>
    <name>FocusKeys</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>One less: %1</source>
        <translation>One less: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>One more: %1</translation>
    </message>
</context>
<context>
    <name>FoundOrder</name>
    <message>
        <source>Nothing was paid back: there is not so much of it left, or the bakery does not answer.</source>
        <translation>Nothing was paid back: there is not so much of it left, or the bakery does not answer.</translation>
    </message>
    <message>
        <source>Give the customer %1 from the drawer.</source>
        <translation>Give the customer %1 from the drawer.</translation>
    </message>
    <message>
        <source>%1 goes back to where it was paid from.</source>
        <translation>%1 goes back to where it was paid from.</translation>
    </message>
    <message>
        <source>Of this %1 was paid back.</source>
        <translation>Of this %1 was paid back.</translation>
    </message>
    <message>
        <source>Pay all of it back</source>
        <translation>Pay all of it back</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n piece(s) back</source>
        <translation>
            <numerusform>Pay %Ln piece back</numerusform>
            <numerusform>Pay %Ln pieces back</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay the rest back</source>
        <translation>Pay the rest back</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Other letters</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Take the last letter away</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Less: %1</source>
        <translation>Less: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bakery kiosk</source>
        <translation>Bakery kiosk</translation>
    </message>
</context>
<context>
    <name>MenuHeader</name>
    <message>
        <source>Eat here</source>
        <translation>Eat here</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Larger, clearer, lower</source>
        <translation>Larger, clearer, lower</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>The connection to the bakery is lost. You can look, and order when it is back.</source>
        <translation>The connection to the bakery is lost. You can look, and order when it is back.</translation>
    </message>
    <message>
        <source>The kiosks are paused. Please order at the counter.</source>
        <translation>The kiosks are paused. Please order at the counter.</translation>
    </message>
    <message>
        <source>The kiosks are paused: %1. Please order at the counter.</source>
        <translation>The kiosks are paused: %1. Please order at the counter.</translation>
    </message>
    <message>
        <source>We are closed.</source>
        <translation>We are closed.</translation>
    </message>
    <message>
        <source>We are closed. Open again: %1</source>
        <translation>We are closed. Open again: %1</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>Eat here</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Number, as A017</source>
        <translation>Number, as A017</translation>
    </message>
    <message>
        <source>Nothing was ordered yet.</source>
        <translation>Nothing was ordered yet.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>There is nothing under “%1”.</translation>
    </message>
    <message>
        <source>Touch an order, or type its number.</source>
        <translation>Touch an order, or type its number.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Receipt code %1</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Keep the rest</translation>
    </message>
    <message>
        <source>Take it at the new price</source>
        <translation>Take it at the new price</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Change the order</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>A code that verifies the receipt</source>
        <translation>A code that verifies the receipt</translation>
    </message>
    <message>
        <source>Your receipt, to take along</source>
        <translation>Your receipt, to take along</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Pay another way</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Paid: %1</source>
        <translation>Paid: %1</translation>
    </message>
    <message>
        <source>What was charged is being returned, at the latest today</source>
        <translation>What was charged is being returned, at the latest today</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Nothing was charged</translation>
    </message>
    <message>
        <source>Thank you! Your number:</source>
        <translation>Thank you! Your number:</translation>
    </message>
    <message>
        <source>Please pay at the till. Your number:</source>
        <translation>Please pay at the till. Your number:</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>A price has changed</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>The card was not accepted</translation>
    </message>
    <message>
        <source>We have just closed</source>
        <translation>We have just closed</translation>
    </message>
    <message>
        <source>Something is not sold right now</source>
        <translation>Something is not sold right now</translation>
    </message>
    <message>
        <source>The kiosks are paused</source>
        <translation>The kiosks are paused</translation>
    </message>
    <message>
        <source>The order was let go</source>
        <translation>The order was let go</translation>
    </message>
    <message>
        <source>The bakery cannot take it just now</source>
        <translation>The bakery cannot take it just now</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>We are preparing it. Watch for your number at the counter.</source>
        <translation>We are preparing it. Watch for your number at the counter.</translation>
    </message>
    <message>
        <source>It is ready for you at the counter.</source>
        <translation>It is ready for you at the counter.</translation>
    </message>
    <message>
        <source>It is kept for you until %1.</source>
        <translation>It is kept for you until %1.</translation>
    </message>
    <message>
        <source>You saw %1; now it is %2.</source>
        <translation>You saw %1; now it is %2.</translation>
    </message>
    <message>
        <source>Try another card, or pay in cash at the till.</source>
        <translation>Try another card, or pay in cash at the till.</translation>
    </message>
    <message>
        <source>Please come again.</source>
        <translation>Please come again.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>Please look at the menu once more.</source>
        <translation>Please look at the menu once more.</translation>
    </message>
    <message>
        <source>Please order at the counter.</source>
        <translation>Please order at the counter.</translation>
    </message>
    <message>
        <source>Nobody paid for it. Everything you picked is still here.</source>
        <translation>Nobody paid for it. Everything you picked is still here.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or order at the counter.</source>
        <translation>Please try again in a moment, or order at the counter.</translation>
    </message>
    <message>
        <source>There is not enough left</source>
        <translation>There is not enough left</translation>
    </message>
    <message>
        <source>Please ask at the counter whether it was paid</source>
        <translation>Please ask at the counter whether it was paid</translation>
    </message>
    <message>
        <source>There is too little in the account</source>
        <translation>There is too little in the account</translation>
    </message>
    <message>
        <source>The order costs %1. Everything you picked is still here: pay another way, or top up at the till.</source>
        <translation>The order costs %1. Everything you picked is still here: pay another way, or top up at the till.</translation>
    </message>
    <message>
        <source>Not sold right now: %1</source>
        <translation>Not sold right now: %1</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Take the last one back</source>
        <translation>Take the last one back</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Take everything back</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>This screen is new here</source>
        <translation>This screen is new here</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>Looking for the bakery…</translation>
    </message>
    <message>
        <source>A manager approves it with this code.</source>
        <translation>A manager approves it with this code.</translation>
    </message>
    <message>
        <source>There is no connection. It comes back by itself.</source>
        <translation>There is no connection. It comes back by itself.</translation>
    </message>
    <message>
        <source>One moment: its code is on the way.</source>
        <translation>One moment: its code is on the way.</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw that sale away</source>
        <translation>Throw that sale away</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked sales</source>
        <translation>Parked sales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>How would you like to pay?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1</source>
        <translation>
            <numerusform>%n piece, %1</numerusform>
            <numerusform>%n pieces, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation>By card</translation>
    </message>
    <message>
        <source>at the terminal below</source>
        <translation>at the terminal below</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In cash</translation>
    </message>
    <message>
        <source>at the till, within ten minutes</source>
        <translation>at the till, within ten minutes</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. Nothing was charged; you can pay when it is back.</source>
        <translation>The connection to the bakery is lost. Nothing was charged; you can pay when it is back.</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Back to the menu</translation>
    </message>
    <message>
        <source>From an account</source>
        <translation>From an account</translation>
    </message>
    <message>
        <source>with your phone, or by PIN</source>
        <translation>with your phone, or by PIN</translation>
    </message>
    <message>
        <source>We have just closed. Nothing was charged.</source>
        <translation>We have just closed. Nothing was charged.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>With your phone</source>
        <translation>With your phone</translation>
    </message>
    <message>
        <source>A code for your phone: %1</source>
        <translation>A code for your phone: %1</translation>
    </message>
    <message>
        <source>The code was not used in time. Nothing was charged.</source>
        <translation>The code was not used in time. Nothing was charged.</translation>
    </message>
    <message>
        <source>The code is coming…</source>
        <translation>The code is coming…</translation>
    </message>
    <message numerus="yes">
        <source>Scan it with the bakery&apos;s app and agree there. It is good for %n second(s).</source>
        <translation>
            <numerusform>Scan it with the bakery&apos;s app and agree there. It is good for %Ln second.</numerusform>
            <numerusform>Scan it with the bakery&apos;s app and agree there. It is good for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Show a new code</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>With name and PIN</source>
        <translation>With name and PIN</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Name and PIN do not go together. Please try again.</source>
        <translation>Name and PIN do not go together. Please try again.</translation>
    </message>
    <message>
        <source>That was tried too often. Please wait a few minutes, or use your phone.</source>
        <translation>That was tried too often. Please wait a few minutes, or use your phone.</translation>
    </message>
    <message>
        <source>This PIN is for the staff&apos;s till. Here customers pay.</source>
        <translation>This PIN is for the staff&apos;s till. Here customers pay.</translation>
    </message>
    <message>
        <source>There is no answer just now. Please try again.</source>
        <translation>There is no answer just now. Please try again.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take the last digit away</source>
        <translation>Take the last digit away</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>To prepare</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>Nothing is to be prepared.</source>
        <translation>Nothing is to be prepared.</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>To be fetched</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <translation>Nobody is waited for.</translation>
    </message>
</context>
<context>
    <name>PriceNote</name>
    <message>
        <source>A price has changed</source>
        <translation>A price has changed</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>instead of %1</translation>
    </message>
    <message>
        <source>Go on with the new price</source>
        <translation>Go on with the new price</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Print it</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>It is printed.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>No printer for receipts</source>
        <translation>No printer for receipts</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>Receipts: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Another</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Sold out · next at %1</source>
        <translation>Sold out · next at %1</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Made for you</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message numerus="yes">
        <source>Last %n</source>
        <translation>
            <numerusform>Last %n</numerusform>
            <numerusform>Last %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>instead of %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>There is nothing like that today.</source>
        <translation>There is nothing like that today.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>The menu is coming…</translation>
    </message>
    <message>
        <source>What there is has something in it that you leave out.</source>
        <translation>What there is has something in it that you leave out.</translation>
    </message>
    <message>
        <source>We have nothing called “%1” today. Perhaps it goes by another name here?</source>
        <translation>We have nothing called “%1” today. Perhaps it goes by another name here?</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>To eat here</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>To take away</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>of that %1 tax</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Receipt code %1</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>of that %1 tax</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Receipt code %1</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>Eat here</translation>
    </message>
    <message>
        <source>Ready for the next customer.</source>
        <translation>Ready for the next customer.</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Taken out: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>None parked</source>
        <translation>None parked</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%Ln parked</numerusform>
            <numerusform>%Ln parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleSheet</name>
    <message>
        <source>A price has changed. The cart shows the new one.</source>
        <translation>A price has changed. The cart shows the new one.</translation>
    </message>
    <message>
        <source>The card was not accepted.</source>
        <translation>The card was not accepted.</translation>
    </message>
    <message>
        <source>The shop is closed.</source>
        <translation>The shop is closed.</translation>
    </message>
    <message>
        <source>Something in it is not sold right now.</source>
        <translation>Something in it is not sold right now.</translation>
    </message>
    <message>
        <source>It was let go. What was paid goes back.</source>
        <translation>It was let go. What was paid goes back.</translation>
    </message>
    <message>
        <source>You may not sell. Somebody else has to sign in.</source>
        <translation>You may not sell. Somebody else has to sign in.</translation>
    </message>
    <message>
        <source>The shop has not taken it (%1).</source>
        <translation>The shop has not taken it (%1).</translation>
    </message>
    <message>
        <source>The terminal waits for the card</source>
        <translation>The terminal waits for the card</translation>
    </message>
    <message>
        <source>Asking what became of it…</source>
        <translation>Asking what became of it…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Not sold</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Do not take the money again.</source>
        <translation>Do not take the money again.</translation>
    </message>
    <message>
        <source>%1 given for %2</source>
        <translation>%1 given for %2</translation>
    </message>
    <message>
        <source>Number %1 · to be prepared</source>
        <translation>Number %1 · to be prepared</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Next customer</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Back to the sale</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>Set that sale aside</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>The drawer did not open. Its key opens it.</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Type or scan: a product or a number</source>
        <translation>Type or scan: a product or a number</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. It comes back by itself.</source>
        <translation>The connection to the bakery is lost. It comes back by itself.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>There is nothing under “%1”.</translation>
    </message>
    <message>
        <source>There is nothing like that today.</source>
        <translation>There is nothing like that today.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>The menu is coming…</translation>
    </message>
</context>
<context>
    <name>SellTile</name>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>ServiceLogIn</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Name and PIN do not go together.</translation>
    </message>
    <message>
        <source>That is for cashiers and managers.</source>
        <translation>That is for cashiers and managers.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many tries. Wait %n second.</numerusform>
            <numerusform>Too many tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery cannot be asked just now.</source>
        <translation>The bakery cannot be asked just now.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ServiceOverlay</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Test the touch</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Pair again</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>End the program</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SettlingPage</name>
    <message>
        <source>Please hold your card to the terminal</source>
        <translation>Please hold your card to the terminal</translation>
    </message>
    <message>
        <source>We are asking what became of the order</source>
        <translation>We are asking what became of the order</translation>
    </message>
    <message>
        <source>The bakery is setting it aside for you…</source>
        <translation>The bakery is setting it aside for you…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is charged yet. Order %1 is kept for you for another %n second(s).</source>
        <translation>
            <numerusform>Nothing is charged yet. Order %1 is kept for you for another %n second.</numerusform>
            <numerusform>Nothing is charged yet. Order %1 is kept for you for another %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please do not pay again. The answer is on its way.</source>
        <translation>Please do not pay again. The answer is on its way.</translation>
    </message>
    <message>
        <source>The connection is lost. Please do not pay again: the order has a number, and it is paid once or not at all.</source>
        <translation>The connection is lost. Please do not pay again: the order has a number, and it is paid once or not at all.</translation>
    </message>
    <message>
        <source>Nothing is charged yet.</source>
        <translation>Nothing is charged yet.</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>Do not pay</translation>
    </message>
</context>
<context>
    <name>SheetOfProduct</name>
    <message>
        <source>No declared allergens</source>
        <translation>No declared allergens</translation>
    </message>
    <message>
        <source>Contains: %1</source>
        <translation>Contains: %1</translation>
    </message>
    <message>
        <source>%1 kJ · %2 kcal</source>
        <translation>%1 kJ · %2 kcal</translation>
    </message>
    <message>
        <source>It comes as it is.</source>
        <translation>It comes as it is.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>Add to the order</translation>
    </message>
    <message>
        <source>Ingredients: %1</source>
        <translation>Ingredients: %1</translation>
    </message>
</context>
<context>
    <name>ShortageWords</name>
    <message numerus="yes">
        <source>%1: you asked for %2, and %n are left.</source>
        <translation>
            <numerusform>%1: you asked for %2, and %Ln is left.</numerusform>
            <numerusform>%1: you asked for %2, and %Ln are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you asked for %2, and there are none left.</source>
        <translation>%1: you asked for %2, and there are none left.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Who is at the till?</translation>
    </message>
    <message>
        <source>A sale by %1 is not finished. It is told to %1 how it ended.</source>
        <translation>A sale by %1 is not finished. It is told to %1 how it ended.</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>Set that sale aside</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>not sold</source>
        <translation>not sold</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>being prepared</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>collected</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>paid back</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>not paid yet</translation>
    </message>
    <message>
        <source>partly paid back</source>
        <translation>partly paid back</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>One less: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Take out: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>One more: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>Touch the screen to go on. In %n second(s) the next order begins.</source>
        <translation>
            <numerusform>Touch the screen to go on. In %n second the next order begins.</numerusform>
            <numerusform>Touch the screen to go on. In %n seconds the next order begins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Goes well with it</source>
        <translation>Goes well with it</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>TillMain</name>
    <message>
        <source>Bakery till</source>
        <translation>Bakery till</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Cash for %1</source>
        <translation>Cash for %1</translation>
    </message>
</context>
<context>
    <name>TillRail</name>
    <message>
        <source>Sell</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Drawer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>%1: sign out</source>
        <translation>%1: sign out</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch the middle of each target.</source>
        <translation>Touch the middle of each target.</translation>
    </message>
    <message>
        <source>Beside the target: %1 px</source>
        <translation>Beside the target: %1 px</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Name and PIN do not go together.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>Too many tries. Please wait %Ln second.</numerusform>
            <numerusform>Too many tries. Please wait %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>The bakery does not answer. Please try again.</translation>
    </message>
    <message>
        <source>This has to be a manager.</source>
        <translation>This has to be a manager.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>Only staff may sign in here.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>Name and password do not go together.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Take everything back</source>
        <translation>Take everything back</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
</context>
</TS>
