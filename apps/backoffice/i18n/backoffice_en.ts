<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AlarmWords</name>
    <message>
        <source>%1 is not running</source>
        <translation>%1 is not running</translation>
    </message>
    <message>
        <source>%1 has stopped reading what %2 tells</source>
        <translation>%1 has stopped reading what %2 tells</translation>
    </message>
    <message>
        <source>%1 could not handle %2 message(s)</source>
        <translation>%1 could not handle %2 message(s)</translation>
    </message>
    <message>
        <source>The disk of %1 is full</source>
        <translation>The disk of %1 is full</translation>
    </message>
    <message>
        <source>%1 is out of service</source>
        <translation>%1 is out of service</translation>
    </message>
    <message>
        <source>%1 is out of service: %2</source>
        <translation>%1 is out of service: %2</translation>
    </message>
    <message>
        <source>A batch has failed: %1</source>
        <translation>A batch has failed: %1</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>Why? It is written down with your name.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>EndingsCard</name>
    <message>
        <source>Running out</source>
        <translation>Running out</translation>
    </message>
    <message>
        <source>at today&apos;s pace</source>
        <translation>at today&apos;s pace</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>none is planned</translation>
    </message>
    <message>
        <source>next from the oven at %1</source>
        <translation>next from the oven at %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>sold out</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs out in the next two hours.</source>
        <translation>Nothing runs out in the next two hours.</translation>
    </message>
</context>
<context>
    <name>FreshnessView</name>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on the shelf</source>
        <translation>
            <numerusform>%n unit on the shelf</numerusform>
            <numerusform>%n units on the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved</source>
        <translation>
            <numerusform>%n reserved</numerusform>
            <numerusform>%n reserved</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>You may not see this</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>The shelf is empty</translation>
    </message>
    <message>
        <source>Reading the shelf…</source>
        <translation>Reading the shelf…</translation>
    </message>
    <message>
        <source>What comes out of the ovens appears here at once.</source>
        <translation>What comes out of the ovens appears here at once.</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>By the hour</source>
        <translation>By the hour</translation>
    </message>
    <message>
        <source>line: a usual day</source>
        <translation>line: a usual day</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Nothing was sold yet</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>A view of the rail</source>
        <translation>A view of the rail</translation>
    </message>
    <message>
        <source>Search for an order</source>
        <translation>Search for an order</translation>
    </message>
    <message>
        <source>The unit before or after</source>
        <translation>The unit before or after</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>Leave, or somebody else</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Close what lies on top</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
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
    <name>LifeLegend</name>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>past</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back office</source>
        <translation>Back office</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>One less to pay back</source>
        <translation>One less to pay back</translation>
    </message>
    <message>
        <source>One more to pay back</source>
        <translation>One more to pay back</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Reading the order…</source>
        <translation>Reading the order…</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>There is no such order</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>The bakery does not answer</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Choose an order</translation>
    </message>
    <message>
        <source>Every step of its way is shown here: when, by which service, and how long it took.</source>
        <translation>Every step of its way is shown here: when, by which service, and how long it took.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Its way</translation>
    </message>
    <message>
        <source>It began before this screen was opened. What orders knows of it stands above; steps are shown from then on.</source>
        <translation>It began before this screen was opened. What orders knows of it stands above; steps are shown from then on.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>It is cancelled.</translation>
    </message>
    <message>
        <source>%1 was paid back.</source>
        <translation>%1 was paid back.</translation>
    </message>
    <message>
        <source>The order does not allow this any more.</source>
        <translation>The order does not allow this any more.</translation>
    </message>
    <message>
        <source>The bakery has not said whether it was done. The steps above will show it.</source>
        <translation>The bakery has not said whether it was done. The steps above will show it.</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Cancel it…</translation>
    </message>
    <message>
        <source>Pay back %1…</source>
        <translation>Pay back %1…</translation>
    </message>
    <message>
        <source>Pay all back…</source>
        <translation>Pay all back…</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>The newest first, live</source>
        <translation>The newest first, live</translation>
    </message>
    <message>
        <source>Number, as A017</source>
        <translation>Number, as A017</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>You may not see this</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Reading the orders…</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>No order fits</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Cancel order %1?</translation>
    </message>
    <message>
        <source>Its units go back on the shelf. What was paid is given back in full. If it has been handed over by then, nothing happens.</source>
        <translation>Its units go back on the shelf. What was paid is given back in full. If it has been handed over by then, nothing happens.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Pay back %1?</source>
        <translation>Pay back %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of order %1 come back and are not sold again. The money goes where it came from.</source>
        <translation>
            <numerusform>%n piece of order %1 comes back and is not sold again. The money goes where it came from.</numerusform>
            <numerusform>%n pieces of order %1 come back and are not sold again. The money goes where it came from.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is left of order %1 comes back and is not sold again. The money goes where it came from.</source>
        <translation>All that is left of order %1 comes back and is not sold again. The money goes where it came from.</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Pay back</translation>
    </message>
</context>
<context>
    <name>OvenStrip</name>
    <message>
        <source>out of service</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Who works here now?</source>
        <translation>Who works here now?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>%1: somebody else, or leave</source>
        <translation>%1: somebody else, or leave</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>The batch is recalled</source>
        <translation>The batch is recalled</translation>
    </message>
    <message>
        <source>Recall this batch of %1?</source>
        <translation>Recall this batch of %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) leave the shelf at once and are thrown out.</source>
        <translation>
            <numerusform>%n unit leaves the shelf at once and is thrown out.</numerusform>
            <numerusform>%n units leave the shelf at once and are thrown out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are reserved: those orders get other good ones, or are released and pay nothing.</source>
        <translation>
            <numerusform>%n unit is reserved: its order gets another good one, or is released and pays nothing.</numerusform>
            <numerusform>%n units are reserved: those orders get other good ones, or are released and pay nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are sold already: who has them is listed beside.</source>
        <translation>
            <numerusform>%n unit is sold already: who has it is listed beside.</numerusform>
            <numerusform>%n units are sold already: who has them is listed beside.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes of this batch later is not sold either. This cannot be undone.</source>
        <translation>What comes of this batch later is not sold either. This cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were thrown out.</source>
        <translation>
            <numerusform>%n unit was thrown out.</numerusform>
            <numerusform>%n units were thrown out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) hold other units instead.</source>
        <translation>
            <numerusform>%n order holds other units instead.</numerusform>
            <numerusform>%n orders hold other units instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) had to be released.</source>
        <translation>
            <numerusform>%n order had to be released.</numerusform>
            <numerusform>%n orders had to be released.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>Why? It is written down with your name.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>The bakery has refused it.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Look at the batch before you try again.</source>
        <translation>The bakery did not answer. Look at the batch before you try again.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Recall the batch</source>
        <translation>Recall the batch</translation>
    </message>
</context>
<context>
    <name>SellingCard</name>
    <message>
        <source>What is selling</source>
        <translation>What is selling</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Nothing was sold yet</translation>
    </message>
</context>
<context>
    <name>ShelfGroup</name>
    <message>
        <source>Past its best-before</source>
        <translation>Past its best-before</translation>
    </message>
    <message>
        <source>First goes off in %1</source>
        <translation>First goes off in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Back office</source>
        <translation>Back office</translation>
    </message>
    <message>
        <source>Every loaf by name: what is fresh, what sells, what waits.</source>
        <translation>Every loaf by name: what is fresh, what sells, what waits.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Who is there?</translation>
    </message>
    <message>
        <source>Nobody was here for ten minutes. Go on where you were.</source>
        <translation>Nobody was here for ten minutes. Go on where you were.</translation>
    </message>
    <message>
        <source>Your name, and your badge PIN or password.</source>
        <translation>Your name, and your badge PIN or password.</translation>
    </message>
    <message>
        <source>Your name and your password.</source>
        <translation>Your name and your password.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>PINs work here once a manager has approved this computer, with the code %1.</source>
        <translation>PINs work here once a manager has approved this computer, with the code %1.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Not enough</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Units reserved</source>
        <translation>Units reserved</translation>
    </message>
    <message>
        <source>Not enough on the shelf</source>
        <translation>Not enough on the shelf</translation>
    </message>
    <message>
        <source>Waiting for somebody to pay</source>
        <translation>Waiting for somebody to pay</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Payment refused</translation>
    </message>
    <message>
        <source>Cancellation asked for</source>
        <translation>Cancellation asked for</translation>
    </message>
    <message>
        <source>Units back on the shelf</source>
        <translation>Units back on the shelf</translation>
    </message>
    <message>
        <source>Could not be handed over</source>
        <translation>Could not be handed over</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>Ready to fetch</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Fetched</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Refund asked for</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Money given back</translation>
    </message>
    <message>
        <source>Units booked as returned</source>
        <translation>Units booked as returned</translation>
    </message>
    <message>
        <source>Waits for inventory to reserve its units</source>
        <translation>Waits for inventory to reserve its units</translation>
    </message>
    <message>
        <source>Waits for the payment</source>
        <translation>Waits for the payment</translation>
    </message>
    <message>
        <source>Waits for inventory to hand over</source>
        <translation>Waits for inventory to hand over</translation>
    </message>
    <message>
        <source>Waits for inventory to release its units</source>
        <translation>Waits for inventory to release its units</translation>
    </message>
    <message>
        <source>Waits for the bank to give the money back</source>
        <translation>Waits for the bank to give the money back</translation>
    </message>
    <message>
        <source>Waits for orders to write it down</source>
        <translation>Waits for orders to write it down</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It has left the shelf</source>
        <translation>It has left the shelf</translation>
    </message>
    <message>
        <source>Past for %1</source>
        <translation>Past for %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Baked</source>
        <translation>Baked</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Best before</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Oven</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>added by hand</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Reserved by</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>To the order</translation>
    </message>
    <message>
        <source>Its batch</source>
        <translation>Its batch</translation>
    </message>
    <message>
        <source>It was added without a batch, so there is nothing to recall.</source>
        <translation>It was added without a batch, so there is nothing to recall.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>On the shelf</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>Thrown out</translation>
    </message>
    <message>
        <source>This batch is recalled. Nothing of it is sold any more.</source>
        <translation>This batch is recalled. Nothing of it is sold any more.</translation>
    </message>
    <message>
        <source>Recall this batch…</source>
        <translation>Recall this batch…</translation>
    </message>
    <message>
        <source>Who has bought of it</source>
        <translation>Who has bought of it</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>and more</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Next sweep</source>
        <translation>Next sweep</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>takes %n unit(s)</source>
        <translation>
            <numerusform>takes %n unit</numerusform>
            <numerusform>takes %n units</numerusform>
        </translation>
    </message>
    <message>
        <source>takes nothing, as it looks now</source>
        <translation>takes nothing, as it looks now</translation>
    </message>
    <message>
        <source>Swept today</source>
        <translation>Swept today</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>You may not see this</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Nothing was swept today. That is how it should be.</source>
        <translation>Nothing was swept today. That is how it should be.</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Opens at %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>You may not see this</translation>
    </message>
    <message>
        <source>Adding up the day…</source>
        <translation>Adding up the day…</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Takings</translation>
    </message>
    <message>
        <source>no earlier day to compare with</source>
        <translation>no earlier day to compare with</translation>
    </message>
    <message>
        <source>usual by now: %1</source>
        <translation>usual by now: %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 each</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Turned away</translation>
    </message>
    <message>
        <source>there was enough of everything</source>
        <translation>there was enough of everything</translation>
    </message>
    <message>
        <source>there was not enough</source>
        <translation>there was not enough</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Waste</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Name and PIN do not go together.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>Name and password do not go together.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>Too many tries. Please wait %n second.</numerusform>
            <numerusform>Too many tries. Please wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>The bakery does not answer. Please try again.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>Only staff may sign in here.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well. %n product(s) will run out soon.</source>
        <translation>
            <numerusform>All is well. %n product will run out soon.</numerusform>
            <numerusform>All is well. %n products will run out soon.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
</context>
<context>
    <name>ViewHeader</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>As of %1, reconnecting…</source>
        <translation>As of %1, reconnecting…</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
</context>
</TS>
