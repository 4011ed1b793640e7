<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AddBatchSheet</name>
    <message>
        <source>Add a batch</source>
        <translation>Add a batch</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>as soon as there is room</source>
        <translation>as soon as there is room</translation>
    </message>
    <message>
        <source>in 30 min</source>
        <translation>in 30 min</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>in 1 h</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>in 2 h</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Oven</translation>
    </message>
    <message>
        <source>the first with room</source>
        <translation>the first with room</translation>
    </message>
    <message>
        <source>How it is baked</source>
        <translation>How it is baked</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Add the batch</source>
        <translation>Add the batch</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%1 could not handle %n message(s)</source>
        <translation>
            <numerusform>%1 could not handle %n message</numerusform>
            <numerusform>%1 could not handle %n messages</numerusform>
        </translation>
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
    <name>ApiKeyRow</name>
    <message>
        <source>ended; made %1</source>
        <translation>ended; made %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>made %1</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>End it…</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Being made; the shop goes on selling.</source>
        <translation>Being made; the shop goes on selling.</translation>
    </message>
    <message>
        <source>It could not be made.</source>
        <translation>It could not be made.</translation>
    </message>
    <message>
        <source>Removed, for its age.</source>
        <translation>Removed, for its age.</translation>
    </message>
    <message>
        <source>Being restored beside the shop and checked…</source>
        <translation>Being restored beside the shop and checked…</translation>
    </message>
    <message>
        <source>A shop could go on from it: tried %1</source>
        <translation>A shop could go on from it: tried %1</translation>
    </message>
    <message>
        <source>No shop should go on from it: tried %1</source>
        <translation>No shop should go on from it: tried %1</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Not tried yet.</translation>
    </message>
    <message>
        <source>The trial did not come to an end.</source>
        <translation>The trial did not come to an end.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Another one is being made or tried. Please wait for it.</source>
        <translation>Another one is being made or tried. Please wait for it.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>The service does not answer. Please try again.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>You may not do that.</translation>
    </message>
    <message>
        <source>None was made from here yet. The shop goes on selling while one is made.</source>
        <translation>None was made from here yet. The shop goes on selling while one is made.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>The keeper of backups does not answer.</source>
        <translation>The keeper of backups does not answer.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
</context>
<context>
    <name>BakingWords</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>In the oven</source>
        <translation>In the oven</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>burnt</source>
        <translation>burnt</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>no power</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>somebody said so</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>it was too late for it</translation>
    </message>
    <message>
        <source>its oven was out of service</source>
        <translation>its oven was out of service</translation>
    </message>
    <message>
        <source>its oven is too small</source>
        <translation>its oven is too small</translation>
    </message>
    <message>
        <source>its plan was taken away</source>
        <translation>its plan was taken away</translation>
    </message>
    <message>
        <source>is planned</source>
        <translation>is planned</translation>
    </message>
    <message>
        <source>enough on the shelf</source>
        <translation>enough on the shelf</translation>
    </message>
    <message>
        <source>would not sell in time</source>
        <translation>would not sell in time</translation>
    </message>
    <message>
        <source>no oven has room</source>
        <translation>no oven has room</translation>
    </message>
    <message>
        <source>%1: in the oven.</source>
        <translation>%1: in the oven.</translation>
    </message>
    <message>
        <source>%1: skipped. Its plan goes on with the next one.</source>
        <translation>%1: skipped. Its plan goes on with the next one.</translation>
    </message>
    <message>
        <source>%1: out of the oven, and not for sale.</source>
        <translation>%1: out of the oven, and not for sale.</translation>
    </message>
    <message>
        <source>%1: planned for %2.</source>
        <translation>%1: planned for %2.</translation>
    </message>
    <message>
        <source>%1 is out of service.</source>
        <translation>%1 is out of service.</translation>
    </message>
    <message>
        <source>%1 is back in service.</source>
        <translation>%1 is back in service.</translation>
    </message>
    <message>
        <source>%1: its oven has no room before %2.</source>
        <translation>%1: its oven has no room before %2.</translation>
    </message>
    <message>
        <source>%1: no oven for it is in service.</source>
        <translation>%1: no oven for it is in service.</translation>
    </message>
    <message>
        <source>%1: too late, something else has happened to it meanwhile.</source>
        <translation>%1: too late, something else has happened to it meanwhile.</translation>
    </message>
    <message>
        <source>%1: so much does not fit into an oven.</source>
        <translation>%1: so much does not fit into an oven.</translation>
    </message>
    <message>
        <source>%1 has no plan: choose how it is baked.</source>
        <translation>%1 has no plan: choose how it is baked.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>You may not do this.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>No answer came. Look whether it has happened before you try again.</translation>
    </message>
    <message>
        <source>%1: this was refused.</source>
        <translation>%1: this was refused.</translation>
    </message>
    <message>
        <source>%1: moved to %2.</source>
        <translation>%1: moved to %2.</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Nothing on these days</source>
        <translation>Nothing on these days</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>A batch</translation>
    </message>
    <message>
        <source>This batch ended so long ago that it is not on the plan any more.</source>
        <translation>This batch ended so long ago that it is not on the plan any more.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message numerus="yes">
        <source>%n tray(s)</source>
        <translation>
            <numerusform>%n tray</numerusform>
            <numerusform>%n trays</numerusform>
        </translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Oven</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Goes in</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>Went in</translation>
    </message>
    <message>
        <source>Was done</source>
        <translation>Was done</translation>
    </message>
    <message>
        <source>Is done</source>
        <translation>Is done</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Planned by</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>hand</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>its plan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Into the oven now</source>
        <translation>Into the oven now</translation>
    </message>
    <message>
        <source>Skip it…</source>
        <translation>Skip it…</translation>
    </message>
    <message>
        <source>It has failed…</source>
        <translation>It has failed…</translation>
    </message>
    <message>
        <source>Bake it again…</source>
        <translation>Bake it again…</translation>
    </message>
    <message>
        <source>10 min sooner</source>
        <translation>10 min sooner</translation>
    </message>
    <message>
        <source>10 min later</source>
        <translation>10 min later</translation>
    </message>
    <message>
        <source>In another oven</source>
        <translation>In another oven</translation>
    </message>
</context>
<context>
    <name>BatchTiles</name>
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
</context>
<context>
    <name>BrokerCard</name>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retained</translation>
    </message>
    <message>
        <source>Received a minute</source>
        <translation>Received a minute</translation>
    </message>
    <message>
        <source>Sent a minute</source>
        <translation>Sent a minute</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>It tells nothing of itself.</source>
        <translation>It tells nothing of itself.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Turn times and more, for Prometheus</source>
        <translation>Turn times and more, for Prometheus</translation>
    </message>
    <message>
        <source>A backup somewhere else than on this machine</source>
        <translation>A backup somewhere else than on this machine</translation>
    </message>
</context>
<context>
    <name>BusTools</name>
    <message>
        <source>In topics and payloads</source>
        <translation>In topics and payloads</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>With requests</translation>
    </message>
    <message>
        <source>Ask for requests</source>
        <translation>Ask for requests</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
</context>
<context>
    <name>BusView</name>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>%1 messages, %2 a second, %3 topics</source>
        <translation>%1 messages, %2 a second, %3 topics</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>This computer may not listen to the bus</source>
        <translation>This computer may not listen to the bus</translation>
    </message>
    <message>
        <source>Start it with ./bakery backoffice, which gives it an account for that.</source>
        <translation>Start it with ./bakery backoffice, which gives it an account for that.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n against the contract</numerusform>
            <numerusform>%n against the contract</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Listening…</translation>
    </message>
    <message>
        <source>No topic fits</source>
        <translation>No topic fits</translation>
    </message>
</context>
<context>
    <name>BusWords</name>
    <message>
        <source>Journals</source>
        <translation>Journals</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Presences</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>In no contract</source>
        <translation>In no contract</translation>
    </message>
</context>
<context>
    <name>ClosingCash</name>
    <message>
        <source>Count what lies in each drawer. What should be there is told afterwards.</source>
        <translation>Count what lies in each drawer. What should be there is told afterwards.</translation>
    </message>
    <message>
        <source>Cashiers and managers count; you see what they have found.</source>
        <translation>Cashiers and managers count; you see what they have found.</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>The bakery does not answer</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>Reading the drawers…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>No drawer has been used yet</translation>
    </message>
</context>
<context>
    <name>ClosingOrders</name>
    <message numerus="yes">
        <source>%n order(s) are not settled yet. Whoever waits is served or paid back before the day is closed; open one to help it along.</source>
        <translation>
            <numerusform>%n order is not settled yet. Whoever waits is served or paid back before the day is closed; open it to help it along.</numerusform>
            <numerusform>%n orders are not settled yet. Whoever waits is served or paid back before the day is closed; open one to help it along.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>No order is open</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Everybody has what they paid for.</source>
        <translation>Everybody has what they paid for.</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Open orders</source>
        <translation>Open orders</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Count the cash</translation>
    </message>
    <message>
        <source>See the waste</source>
        <translation>See the waste</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
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
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ClosingSign</name>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n order, %1</numerusform>
            <numerusform>%n orders, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day is closed: %n order(s), less what was paid back. Nothing changes it any more.</source>
        <translation>
            <numerusform>The day is closed: %n order, less what was paid back. Nothing changes it any more.</numerusform>
            <numerusform>The day is closed: %n orders, less what was paid back. Nothing changes it any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop has no opening hours, so its days end by themselves at midnight. There is nothing to sign; the report is ready.</source>
        <translation>This shop has no opening hours, so its days end by themselves at midnight. There is nothing to sign; the report is ready.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>The day is closed.</translation>
    </message>
    <message>
        <source>The shop is closed. The last orders are settled and the shelf is added up; that takes a moment.</source>
        <translation>The shop is closed. The last orders are settled and the shelf is added up; that takes a moment.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>The shop is not open: there is no day to close.</source>
        <translation>The shop is not open: there is no day to close.</translation>
    </message>
    <message>
        <source>The bakery has refused it: that time is not within the hours of the day.</source>
        <translation>The bakery has refused it: that time is not within the hours of the day.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Sign once more: the day is closed once.</source>
        <translation>The bakery did not answer. Sign once more: the day is closed once.</translation>
    </message>
    <message>
        <source>With your signature the shop closes now, not at %1. Kiosks stop taking orders at once. Nothing opens this day again.</source>
        <translation>With your signature the shop closes now, not at %1. Kiosks stop taking orders at once. Nothing opens this day again.</translation>
    </message>
    <message>
        <source>Why now? It is written down with your name.</source>
        <translation>Why now? It is written down with your name.</translation>
    </message>
    <message>
        <source>Sign as %1 and close</source>
        <translation>Sign as %1 and close</translation>
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
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>ClosingWaste</name>
    <message>
        <source>Thrown out so far</source>
        <translation>Thrown out so far</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on the shelf</source>
        <translation>Still on the shelf</translation>
    </message>
    <message>
        <source>With the closing the shelf is cleared: what does not keep until tomorrow is thrown out and counts as waste of this day.</source>
        <translation>With the closing the shelf is cleared: what does not keep until tomorrow is thrown out and counts as waste of this day.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Follow %1 on the bus</source>
        <translation>Follow %1 on the bus</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>Leave, or somebody else</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>What keys do</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Back office</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
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
    <name>ContentsTab</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Allergens: what has to be told</source>
        <translation>Allergens: what has to be told</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Suits</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>What can be chosen</translation>
    </message>
    <message>
        <source>%1 of these</source>
        <translation>%1 of these</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Main drawer</source>
        <translation>Main drawer</translation>
    </message>
    <message>
        <source>Exactly what should be there.</source>
        <translation>Exactly what should be there.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too little.</source>
        <translation>%1 should be there: %2 too little.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too much.</source>
        <translation>%1 should be there: %2 too much.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>That is no amount.</translation>
    </message>
    <message>
        <source>You may not count this drawer.</source>
        <translation>You may not count this drawer.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Say it once more: it is booked once.</source>
        <translation>The bakery did not answer. Say it once more: it is booked once.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>In the drawer</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>That is it</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Open late today?</source>
        <translation>Open late today?</translation>
    </message>
    <message>
        <source>Close early today?</source>
        <translation>Close early today?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Until then the kiosks take no orders. Ovens plan for the new time. This cannot be taken back.</source>
        <translation>Until then the kiosks take no orders. Ovens plan for the new time. This cannot be taken back.</translation>
    </message>
    <message>
        <source>From then on nobody orders any more, and what is open is settled. The discount before closing begins half an hour before. What is left is thrown out as on any evening. This cannot be taken back.</source>
        <translation>From then on nobody orders any more, and what is open is settled. The discount before closing begins half an hour before. What is left is thrown out as on any evening. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Why? Customers are told.</source>
        <translation>Why? Customers are told.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Open late</source>
        <translation>Open late</translation>
    </message>
    <message>
        <source>Close early</source>
        <translation>Close early</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>cut off; it was paired %1</source>
        <translation>cut off; it was paired %1</translation>
    </message>
    <message>
        <source>paired %1; it tells nothing of itself</source>
        <translation>paired %1; it tells nothing of itself</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>not there; it was seen last %1</source>
        <translation>not there; it was seen last %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) within an hour, the last: %1</source>
        <translation>
            <numerusform>%n trouble within an hour: %1</numerusform>
            <numerusform>%n troubles within an hour, the last: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild screen</source>
        <translation>Rebuild screen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>Cut off…</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>Main drawer</source>
        <translation>Main drawer</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>never counted</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>counted %1</translation>
    </message>
    <message>
        <source>Should lie in it now</source>
        <translation>Should lie in it now</translation>
    </message>
    <message>
        <source>Of that, to be handed back to customers</source>
        <translation>Of that, to be handed back to customers</translation>
    </message>
    <message>
        <source>Counted last</source>
        <translation>Counted last</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>Which was</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>exactly right</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>%1 too little</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 too much</translation>
    </message>
    <message>
        <source>Opened without a booking</source>
        <translation>Opened without a booking</translation>
    </message>
    <message>
        <source>Opened without a booking since</source>
        <translation>Opened without a booking since</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerList</name>
    <message>
        <source>The bakery does not answer</source>
        <translation>The bakery does not answer</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>You may not see this</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>Reading the drawers…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>No drawer has been used yet</translation>
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
    <name>EraseSheet</name>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Forget %1 for good?</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>This goes</translation>
    </message>
    <message>
        <source>Name, notes, language and favourites; the account to sign in with, its password, PIN and sessions. What journals and receipts hold sealed of this person, nobody can read any more.</source>
        <translation>Name, notes, language and favourites; the account to sign in with, its password, PIN and sessions. What journals and receipts hold sealed of this person, nobody can read any more.</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>This stays</translation>
    </message>
    <message>
        <source>Orders, bookings and reports, under an id that leads to nobody. Backups made before still know the name until they are deleted.</source>
        <translation>Orders, bookings and reports, under an id that leads to nobody. Backups made before still know the name until they are deleted.</translation>
    </message>
    <message>
        <source>This cannot be undone. Money on the account is not paid out by it.</source>
        <translation>This cannot be undone. Money on the account is not paid out by it.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Forget this person</translation>
    </message>
    <message>
        <source>This cannot be undone. %1 are on the account; they are not paid out by it.</source>
        <translation>This cannot be undone. %1 are on the account; they are not paid out by it.</translation>
    </message>
</context>
<context>
    <name>FailSheet</name>
    <message>
        <source>Take %1 out of the oven?</source>
        <translation>Take %1 out of the oven?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) never reach the shelf and count as failed. A plan bakes the next batch as soon as an oven has room. This cannot be undone.</source>
        <translation>
            <numerusform>%n piece never reaches the shelf and counts as failed. A plan bakes the next batch as soon as an oven has room. This cannot be undone.</numerusform>
            <numerusform>%n pieces never reach the shelf and count as failed. A plan bakes the next batch as soon as an oven has room. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>Burnt</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>No power</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>What happened (may be left out)</source>
        <translation>What happened (may be left out)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>It has failed</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>It lies in %1</translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>Copied: a spreadsheet takes it.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 has it.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>It could not be written: %1</translation>
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
    <name>HealthView</name>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>All services are well</source>
        <translation>All services are well</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>No service has shown itself yet</source>
        <translation>No service has shown itself yet</translation>
    </message>
    <message>
        <source>Try %1 again?</source>
        <translation>Try %1 again?</translation>
    </message>
    <message>
        <source>The service handles it now as if it had just come, and after it what waits behind it. If it fails again, it stays here.</source>
        <translation>The service handles it now as if it had just come, and after it what waits behind it. If it fails again, it stays here.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Drop %1 for good?</source>
        <translation>Drop %1 for good?</translation>
    </message>
    <message>
        <source>The service goes on as if this message had never come; what it tells of money or units is not done by it any more. What waits behind it stays and can be tried again.</source>
        <translation>The service goes on as if this message had never come; what it tells of money or units is not done by it any more. What waits behind it stays and can be tried again.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop it</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Earlier ones</translation>
    </message>
    <message>
        <source>put on the menu</source>
        <translation>put on the menu</translation>
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
    <message>
        <source>Search for an order, or a product on the menu</source>
        <translation>Search for an order, or a product on the menu</translation>
    </message>
    <message>
        <source>Add a batch, among the ovens</source>
        <translation>Add a batch, among the ovens</translation>
    </message>
    <message>
        <source>Whatever there is, by a few letters</source>
        <translation>Whatever there is, by a few letters</translation>
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
    <name>LetterPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The order that it is about</source>
        <translation>The order that it is about</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Reading it…</translation>
    </message>
    <message>
        <source>It says nothing more.</source>
        <translation>It says nothing more.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Could not be handled</source>
        <translation>Could not be handled</translation>
    </message>
    <message>
        <source>It has been handled now.</source>
        <translation>It has been handled now.</translation>
    </message>
    <message>
        <source>It could not be handled again.</source>
        <translation>It could not be handled again.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>The service does not answer. Please try again.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>You may not do that.</translation>
    </message>
    <message>
        <source>Sound itself; it waits behind an earlier one.</source>
        <translation>Sound itself; it waits behind an earlier one.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Try again…</translation>
    </message>
    <message>
        <source>Every message was handled.</source>
        <translation>Every message was handled.</translation>
    </message>
    <message>
        <source>It is dropped; the journal says who did, and why.</source>
        <translation>It is dropped; the journal says who did, and why.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Drop…</translation>
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
    <name>MenuView</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be had now</source>
        <translation>
            <numerusform>%n cannot be had now</numerusform>
            <numerusform>%n cannot be had now</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Find a product</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Cannot be had</source>
        <translation>Cannot be had</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>Words missing</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>Marked in the back office</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Withdraw %1?</translation>
    </message>
    <message>
        <source>It leaves the menu of every kiosk at once, its plan for the ovens goes, and nobody can order it. What was sold stays as it was. It can be sold again later.</source>
        <translation>It leaves the menu of every kiosk at once, its plan for the ovens goes, and nobody can order it. What was sold stays as it was. It can be sold again later.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>New product…</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retained</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>The one before</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 of %2 kept</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>not kept any more</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>The one after</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Difference: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Follow this order</source>
        <translation>Follow this order</translation>
    </message>
    <message>
        <source>Against its contract: %1</source>
        <translation>Against its contract: %1</translation>
    </message>
    <message>
        <source>There was no room to keep what it said.</source>
        <translation>There was no room to keep what it said.</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>It says nothing.</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>NewKeyCard</name>
    <message>
        <source>The new key</source>
        <translation>The new key</translation>
    </message>
    <message>
        <source>A key for a machine</source>
        <translation>A key for a machine</translation>
    </message>
    <message>
        <source>Keep it now: it is shown this once and nobody can read it again.</source>
        <translation>Keep it now: it is shown this once and nobody can read it again.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>I have it</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Requests, as reports/ask/today</source>
        <translation>Requests, as reports/ask/today</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Make the key</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>The key is ended: nothing is given for it any more.</source>
        <translation>The key is ended: nothing is given for it any more.</translation>
    </message>
    <message>
        <source>No service takes such a request: %1</source>
        <translation>No service takes such a request: %1</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>Your role may not give or take this one.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>The bakery has refused it.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>The bakery did not answer. Please try again.</translation>
    </message>
</context>
<context>
    <name>NewPersonCard</name>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Name to sign in with</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>NewProductSheet</name>
    <message>
        <source>A new product</source>
        <translation>A new product</translation>
    </message>
    <message>
        <source>Name in the house</source>
        <translation>Name in the house</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>It needs a name</translation>
    </message>
    <message>
        <source>Word for lists and journals; it stays</source>
        <translation>Word for lists and journals; it stays</translation>
    </message>
    <message>
        <source>Small letters a–z, digits and -</source>
        <translation>Small letters a–z, digits and -</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>This is no price</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>Keeps for, in hours</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>How many hours?</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>baked ahead</source>
        <translation>baked ahead</translation>
    </message>
    <message>
        <source>made to order</source>
        <translation>made to order</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>There is a product of that word already, perhaps a withdrawn one.</source>
        <translation>There is a product of that word already, perhaps a withdrawn one.</translation>
    </message>
    <message>
        <source>The menu has no room for another product.</source>
        <translation>The menu has no room for another product.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>You may not do that.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>The bakery does not answer. Please try again.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>The menu does not take it so.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Put it on the menu</source>
        <translation>Put it on the menu</translation>
    </message>
</context>
<context>
    <name>OrderExportCard</name>
    <message numerus="yes">
        <source>%n order(s) written so far…</source>
        <translation>
            <numerusform>%n order written so far…</numerusform>
            <numerusform>%n orders written so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) lie in %1</source>
        <translation>
            <numerusform>%n order lies in %1</numerusform>
            <numerusform>%n orders lie in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>Stopped; there is no file.</translation>
    </message>
    <message>
        <source>The bakery does not answer; there is no file.</source>
        <translation>The bakery does not answer; there is no file.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>It could not be written: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
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
    <name>OrderOrigin</name>
    <message>
        <source>To the customer</source>
        <translation>To the customer</translation>
    </message>
    <message>
        <source>baked %1, good until %2</source>
        <translation>baked %1, good until %2</translation>
    </message>
    <message>
        <source>To the oven</source>
        <translation>To the oven</translation>
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
    <message>
        <source>Number or 2026-11-20</source>
        <translation>Number or 2026-11-20</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>All that fit, as CSV</source>
        <translation>All that fit, as CSV</translation>
    </message>
</context>
<context>
    <name>OvenCard</name>
    <message>
        <source>out of service</source>
        <translation>out of service</translation>
    </message>
    <message>
        <source>%1 of %2 trays</source>
        <translation>%1 of %2 trays</translation>
    </message>
    <message numerus="yes">
        <source>empty, %n tray(s)</source>
        <translation>
            <numerusform>empty, %n tray</numerusform>
            <numerusform>empty, %n trays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) planned</source>
        <translation>
            <numerusform>%n batch planned</numerusform>
            <numerusform>%n batches planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for it</source>
        <translation>Nothing is planned for it</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Back in service</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>Out of service…</translation>
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
    <name>OvensView</name>
    <message>
        <source>Ovens</source>
        <translation>Ovens</translation>
    </message>
    <message numerus="yes">
        <source>%n in the oven</source>
        <translation>
            <numerusform>%n in the oven</numerusform>
            <numerusform>%n in the oven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no oven yet</source>
        <translation>There is no oven yet</translation>
    </message>
    <message>
        <source>Looking at the ovens…</source>
        <translation>Looking at the ovens…</translation>
    </message>
    <message>
        <source>It appears here as soon as production knows it.</source>
        <translation>It appears here as soon as production knows it.</translation>
    </message>
    <message>
        <source>Skip %1?</source>
        <translation>Skip %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are not baked. Its plan goes on with the next batch when that is due.</source>
        <translation>
            <numerusform>%n piece is not baked. Its plan goes on with the next batch when that is due.</numerusform>
            <numerusform>%n pieces are not baked. Its plan goes on with the next batch when that is due.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Skip it</translation>
    </message>
    <message>
        <source>Take %1 out of service?</source>
        <translation>Take %1 out of service?</translation>
    </message>
    <message numerus="yes">
        <source>What is planned for it is planned anew in another oven: %n batch(es) now. What is in it stays until it is done, or until somebody says that it has failed.</source>
        <translation>
            <numerusform>What is planned for it is planned anew in another oven: %n batch now. What is in it stays until it is done, or until somebody says that it has failed.</numerusform>
            <numerusform>What is planned for it is planned anew in another oven: %n batches now. What is in it stays until it is done, or until somebody says that it has failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>A new device</source>
        <translation>A new device</translation>
    </message>
    <message>
        <source>A kiosk, till or office that the shop does not know shows a code of eight letters and digits.</source>
        <translation>A kiosk, till or office that the shop does not know shows a code of eight letters and digits.</translation>
    </message>
    <message>
        <source>Its code, as K7QM-2TXA</source>
        <translation>Its code, as K7QM-2TXA</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>What to call it</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Approved: it begins by itself.</source>
        <translation>Approved: it begins by itself.</translation>
    </message>
    <message>
        <source>It is told. If an order is under way there, it waits for that.</source>
        <translation>It is told. If an order is under way there, it waits for that.</translation>
    </message>
    <message>
        <source>It is cut off and shows a new code.</source>
        <translation>It is cut off and shows a new code.</translation>
    </message>
    <message>
        <source>No device shows this code, or it is older than ten minutes.</source>
        <translation>No device shows this code, or it is older than ten minutes.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>The bakery has refused it.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>The bakery did not answer. Please try again.</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Search orders for %1</source>
        <translation>Search orders for %1</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>on the shelf</translation>
    </message>
    <message>
        <source>view</source>
        <translation>view</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>A view, an action, a product, an order</source>
        <translation>A view, an action, a product, an order</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
</context>
<context>
    <name>PayloadRow</name>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
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
    <name>PeopleTable</name>
    <message>
        <source>You may not see this</source>
        <translation>You may not see this</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>The bakery does not answer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No device is paired yet</source>
        <translation>No device is paired yet</translation>
    </message>
    <message>
        <source>No machine has a key</source>
        <translation>No machine has a key</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nobody of that name</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Names are found whole, in capitals or not: nobody can leaf through the beginnings of names.</source>
        <translation>Names are found whole, in capitals or not: nobody can leaf through the beginnings of names.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Works as</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Keys of machines</source>
        <translation>Keys of machines</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>The first ones; find others by name</source>
        <translation>The first ones; find others by name</translation>
    </message>
    <message>
        <source>Customers, staff, devices</source>
        <translation>Customers, staff, devices</translation>
    </message>
    <message>
        <source>A whole name, or an id</source>
        <translation>A whole name, or an id</translation>
    </message>
    <message>
        <source>Hide those cut off</source>
        <translation>Hide those cut off</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cut off</source>
        <translation>
            <numerusform>Show %n cut off</numerusform>
            <numerusform>Show %n cut off</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 off?</source>
        <translation>Cut %1 off?</translation>
    </message>
    <message>
        <source>End the key of %1?</source>
        <translation>End the key of %1?</translation>
    </message>
    <message>
        <source>It takes no more orders, whoever signed in there by PIN is signed out within five minutes, and it shows a new code. To use it again it has to be approved anew.</source>
        <translation>It takes no more orders, whoever signed in there by PIN is signed out within five minutes, and it shows a new code. To use it again it has to be approved anew.</translation>
    </message>
    <message>
        <source>The machine gets nothing for it any more; what it holds ends within five minutes. A new key has to be made for it.</source>
        <translation>The machine gets nothing for it any more; what it holds ends within five minutes. A new key has to be made for it.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Cut it off</translation>
    </message>
    <message>
        <source>End the key</source>
        <translation>End the key</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>The days before</source>
        <translation>The days before</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>The days after</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Amount, paid here in cash</source>
        <translation>Amount, paid here in cash</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Top up</translation>
    </message>
    <message>
        <source>Works here as; made a customer, nothing of the staff&apos;s is open any more:</source>
        <translation>Works here as; made a customer, nothing of the staff&apos;s is open any more:</translation>
    </message>
    <message>
        <source>Works here as:</source>
        <translation>Works here as:</translation>
    </message>
    <message>
        <source>New badge PIN</source>
        <translation>New badge PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Export all that is known</source>
        <translation>Export all that is known</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Forget…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Nobody is known by this id</source>
        <translation>Nobody is known by this id</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>The bakery does not answer</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choose somebody</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Topped up</translation>
    </message>
    <message>
        <source>Likes most</source>
        <translation>Likes most</translation>
    </message>
    <message>
        <source>Latest orders</source>
        <translation>Latest orders</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>On the account</translation>
    </message>
</context>
<context>
    <name>PlanLane</name>
    <message>
        <source>out of service</source>
        <translation>out of service</translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>Plan of the day</source>
        <translation>Plan of the day</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Add a batch…</source>
        <translation>Add a batch…</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Baked by itself</source>
        <translation>Baked by itself</translation>
    </message>
    <message>
        <source>when it is wanted</source>
        <translation>when it is wanted</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 every %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <translation>next from %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Bake one more: %1</source>
        <translation>Bake one more: %1</translation>
    </message>
    <message>
        <source>Nothing is baked by itself yet. A batch can be added by hand.</source>
        <translation>Nothing is baked by itself yet. A batch can be added by hand.</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print on</source>
        <translation>Print on</translation>
    </message>
    <message>
        <source>This computer knows no printer. CUPS has to be told of one first.</source>
        <translation>This computer knows no printer. CUPS has to be told of one first.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>Words missing</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>You may not see this</translation>
    </message>
    <message>
        <source>Reading the menu…</source>
        <translation>Reading the menu…</translation>
    </message>
    <message>
        <source>No product is called that</source>
        <translation>No product is called that</translation>
    </message>
    <message>
        <source>Everything can be had</source>
        <translation>Everything can be had</translation>
    </message>
    <message>
        <source>No words are missing</source>
        <translation>No words are missing</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Nothing was withdrawn</translation>
    </message>
    <message>
        <source>There are no products yet</source>
        <translation>There are no products yet</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Selling</source>
        <translation>Selling</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile: %1.</source>
        <translation>Somebody else has changed this product meanwhile: %1.</translation>
    </message>
    <message>
        <source>You both have changed: %1.</source>
        <translation>You both have changed: %1.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <translation>Take theirs, drop mine</translation>
    </message>
    <message>
        <source>Mine on top of theirs</source>
        <translation>Mine on top of theirs</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>Cannot be saved: %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Sell again</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
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
    <name>ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>The bakery does not answer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Nothing is behind it</source>
        <translation>Nothing is behind it</translation>
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
    <name>RefusalsCard</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Baker</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>since this was opened</source>
        <translation>since this was opened</translation>
    </message>
    <message>
        <source>Nobody was refused anything.</source>
        <translation>Nobody was refused anything.</translation>
    </message>
</context>
<context>
    <name>ReportAside</name>
    <message>
        <source>End of day</source>
        <translation>End of day</translation>
    </message>
    <message>
        <source>Open orders, the drawers, the waste, your signature: step by step, and the report at the end.</source>
        <translation>Open orders, the drawers, the waste, your signature: step by step, and the report at the end.</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Close the day…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Take it along</translation>
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
        <translation>Print…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>End of day</source>
        <translation>End of day</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Show charts</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Show tables</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>By the hour</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>By the day</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>By the month</translation>
    </message>
    <message>
        <source>line: before</source>
        <translation>line: before</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>You may not see this</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>The bakery does not answer</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Adding up…</translation>
    </message>
</context>
<context>
    <name>RequestFormRow</name>
    <message>
        <source>One more in %1</source>
        <translation>One more in %1</translation>
    </message>
    <message>
        <source>Say %1</source>
        <translation>Say %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Leave out %1</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Send a request</source>
        <translation>Send a request</translation>
    </message>
    <message>
        <source>Which, as orders/ask/orders</source>
        <translation>Which, as orders/ask/orders</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>This is done in the shop, in the name of %1.</source>
        <translation>This is done in the shop, in the name of %1.</translation>
    </message>
    <message>
        <source>Nothing came back in time.</source>
        <translation>Nothing came back in time.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Answered with %1</translation>
    </message>
    <message>
        <source>Answered with %1, against its contract: %2</source>
        <translation>Answered with %1, against its contract: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Baker</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>waits to be approved</source>
        <translation>waits to be approved</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>nobody is there</translation>
    </message>
    <message>
        <source>somebody is choosing</source>
        <translation>somebody is choosing</translation>
    </message>
    <message>
        <source>somebody is about to pay</source>
        <translation>somebody is about to pay</translation>
    </message>
    <message>
        <source>an order is on its way</source>
        <translation>an order is on its way</translation>
    </message>
    <message>
        <source>an order is done</source>
        <translation>an order is done</translation>
    </message>
    <message>
        <source>somebody signs in</source>
        <translation>somebody signs in</translation>
    </message>
    <message>
        <source>the shop is closed</source>
        <translation>the shop is closed</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Done. The account holds %1 now.</source>
        <translation>Done. The account holds %1 now.</translation>
    </message>
    <message>
        <source>Done. It holds within five minutes; whatever PIN there was is gone.</source>
        <translation>Done. It holds within five minutes; whatever PIN there was is gone.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>The PIN is set.</translation>
    </message>
    <message>
        <source>The password is set; other sessions have ended.</source>
        <translation>The password is set; other sessions have ended.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>It lies in %1</translation>
    </message>
    <message>
        <source>Forgotten. Nothing leads to this person any more.</source>
        <translation>Forgotten. Nothing leads to this person any more.</translation>
    </message>
    <message>
        <source>Registered. Now set a password or a PIN.</source>
        <translation>Registered. Now set a password or a PIN.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>That is no amount.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Somebody has this name already.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, not all the same and not in a row.</source>
        <translation>A PIN has 4 to 8 digits, not all the same and not in a row.</translation>
    </message>
    <message>
        <source>A password has 8 to 128 characters.</source>
        <translation>A password has 8 to 128 characters.</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>Your role may not give or take this one.</translation>
    </message>
    <message>
        <source>Nobody else is administrator, so this one stays.</source>
        <translation>Nobody else is administrator, so this one stays.</translation>
    </message>
    <message>
        <source>Whoever works here is made a customer first.</source>
        <translation>Whoever works here is made a customer first.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>It could not be written: %1</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>The bakery has refused it.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Once more: it is done once.</source>
        <translation>The bakery did not answer. Once more: it is done once.</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>Kiosks take orders</source>
        <translation>Kiosks take orders</translation>
    </message>
    <message>
        <source>All kiosks are paused</source>
        <translation>All kiosks are paused</translation>
    </message>
    <message>
        <source>All kiosks are paused until %1</source>
        <translation>All kiosks are paused until %1</translation>
    </message>
    <message>
        <source>Pause all for</source>
        <translation>Pause all for</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>until I say so</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Pause all kiosks: %1</source>
        <translation>Pause all kiosks: %1</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>Paused in the back office</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Take orders again</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Opens at %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open late…</source>
        <translation>Open late…</translation>
    </message>
    <message>
        <source>Close early…</source>
        <translation>Close early…</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>For sale</source>
        <translation>For sale</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Shelf empty</source>
        <translation>Shelf empty</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>how long it keeps</source>
        <translation>how long it keeps</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>tax</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>allergens</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>diets</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>discount</translation>
    </message>
    <message>
        <source>sold from</source>
        <translation>sold from</translation>
    </message>
    <message>
        <source>sold until</source>
        <translation>sold until</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energy</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>a price to come</source>
        <translation>a price to come</translation>
    </message>
    <message>
        <source>a price that was to come is called off</source>
        <translation>a price that was to come is called off</translation>
    </message>
    <message>
        <source>a price whose time had come</source>
        <translation>a price whose time had come</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>sold out</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>for sale again</source>
        <translation>for sale again</translation>
    </message>
    <message>
        <source>%1 is sold out until you say otherwise.</source>
        <translation>%1 is sold out until you say otherwise.</translation>
    </message>
    <message>
        <source>%1 is sold out until %2.</source>
        <translation>%1 is sold out until %2.</translation>
    </message>
    <message>
        <source>%1 is paused until you say otherwise.</source>
        <translation>%1 is paused until you say otherwise.</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>%1 is paused until %2.</translation>
    </message>
    <message>
        <source>%1 is for sale.</source>
        <translation>%1 is for sale.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until you say otherwise.</source>
        <translation>No kiosk takes an order until you say otherwise.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until %1.</source>
        <translation>No kiosk takes an order until %1.</translation>
    </message>
    <message>
        <source>The kiosks take orders.</source>
        <translation>The kiosks take orders.</translation>
    </message>
    <message>
        <source>The shop opens at %1 today.</source>
        <translation>The shop opens at %1 today.</translation>
    </message>
    <message>
        <source>The shop closes at %1 today.</source>
        <translation>The shop closes at %1 today.</translation>
    </message>
    <message>
        <source>It is too late for this: look at how things stand now.</source>
        <translation>It is too late for this: look at how things stand now.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>You may not do this.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>No answer came. Look whether it has happened before you try again.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>This was refused.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>The price will change by itself.</source>
        <translation>The price will change by itself.</translation>
    </message>
    <message>
        <source>That price is called off.</source>
        <translation>That price is called off.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 is withdrawn.</translation>
    </message>
    <message>
        <source>This moment has passed in the shop.</source>
        <translation>This moment has passed in the shop.</translation>
    </message>
    <message>
        <source>The product contradicts itself: %1</source>
        <translation>The product contradicts itself: %1</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>The order is as it was.</translation>
    </message>
    <message>
        <source>%1 has another place; kiosks show it so.</source>
        <translation>%1 has another place; kiosks show it so.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>You may not do that.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>The bakery does not answer. Please try again.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>The menu does not take it so.</translation>
    </message>
    <message>
        <source>place in its category</source>
        <translation>place in its category</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Prices to come</source>
        <translation>Prices to come</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Call off this price: %1</source>
        <translation>Call off this price: %1</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in a week</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>From what time</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Set this price</translation>
    </message>
    <message>
        <source>A price and a time, as 3.20 and 06:00</source>
        <translation>A price and a time, as 3.20 and 06:00</translation>
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
    <name>SellingTab</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>The kiosks say so by themselves, until the next batch is out of the oven.</source>
        <translation>The kiosks say so by themselves, until the next batch is out of the oven.</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Sell again</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>for 1 h</translation>
    </message>
    <message>
        <source>until closing</source>
        <translation>until closing</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>until I say so</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>Paused in the back office</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>Marked in the back office</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>This is no price</translation>
    </message>
    <message>
        <source>Cost of making one</source>
        <translation>Cost of making one</translation>
    </message>
    <message>
        <source>This is no amount</source>
        <translation>This is no amount</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>Keeps for, in hours</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>How many hours?</translation>
    </message>
    <message>
        <source>Costs %1 now: the discount before closing</source>
        <translation>Costs %1 now: the discount before closing</translation>
    </message>
    <message>
        <source>Less in the half hour before closing, in per cent</source>
        <translation>Less in the half hour before closing, in per cent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Sold from</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>As 06:30, or both empty</source>
        <translation>As 06:30, or both empty</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>Withdraw it…</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>It is gone</source>
        <translation>It is gone</translation>
    </message>
    <message>
        <source>It has stopped reading what %1 tells</source>
        <translation>It has stopped reading what %1 tells</translation>
    </message>
    <message>
        <source>Its disk is full</source>
        <translation>Its disk is full</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be handled</source>
        <translation>
            <numerusform>%n message could not be handled</numerusform>
            <numerusform>%n messages could not be handled</numerusform>
        </translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>stands by</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>%1 lead, %2 stand by</source>
        <translation>%1 lead, %2 stand by</translation>
    </message>
    <message>
        <source>%1 lead</source>
        <translation>%1 lead</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>stands by</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>Turn, ms</source>
        <translation>Turn, ms</translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation>Memory, MB</translation>
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
    <message>
        <source>Where</source>
        <translation>Where</translation>
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
    <message>
        <source>To the oven</source>
        <translation>To the oven</translation>
    </message>
</context>
<context>
    <name>StreamCard</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Paused; counting goes on</source>
        <translation>Paused; counting goes on</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Under %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Listening…</translation>
    </message>
    <message>
        <source>Nothing that fits has gone by yet</source>
        <translation>Nothing that fits has gone by yet</translation>
    </message>
    <message>
        <source>A sample: %1 more were counted and judged, and are not painted.</source>
        <translation>A sample: %1 more were counted and judged, and are not painted.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost %n time(s); what went by meanwhile is not counted.</source>
        <translation>
            <numerusform>The connection was lost once; what went by meanwhile is not counted.</numerusform>
            <numerusform>The connection was lost %n times; what went by meanwhile is not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came faster than they could be judged.</source>
        <translation>%1 came faster than they could be judged.</translation>
    </message>
    <message>
        <source>Recording: %1 messages</source>
        <translation>Recording: %1 messages</translation>
    </message>
    <message>
        <source>Recorded %1 messages in %2</source>
        <translation>Recorded %1 messages in %2</translation>
    </message>
    <message>
        <source>Into a test shop, at any speed: %1</source>
        <translation>Into a test shop, at any speed: %1</translation>
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
    <name>TableHead</name>
    <message>
        <source>, largest first</source>
        <translation>, largest first</translation>
    </message>
    <message>
        <source>, smallest first</source>
        <translation>, smallest first</translation>
    </message>
    <message>
        <source>Columns, copy, file</source>
        <translation>Columns, copy, file</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>Keep as CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as they are seen</source>
        <translation>
            <numerusform>%n row, as it is seen</numerusform>
            <numerusform>%n rows, as they are seen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>Copied: a spreadsheet takes it.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>It lies in %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>It could not be written: %1</translation>
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
    <name>Told</name>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Retained</source>
        <translation>Retained</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Waste</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Drawers</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Any days</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Takings</translation>
    </message>
    <message>
        <source>Paid back for goods</source>
        <translation>Paid back for goods</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>Each order</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Turned away</translation>
    </message>
    <message>
        <source>Units thrown out</source>
        <translation>Units thrown out</translation>
    </message>
    <message>
        <source>Thrown out, at its price</source>
        <translation>Thrown out, at its price</translation>
    </message>
    <message>
        <source>Thrown out, at its cost</source>
        <translation>Thrown out, at its cost</translation>
    </message>
    <message>
        <source>Sold of what was baked</source>
        <translation>Sold of what was baked</translation>
    </message>
    <message>
        <source>Age when sold</source>
        <translation>Age when sold</translation>
    </message>
    <message>
        <source>Sold out, all products</source>
        <translation>Sold out, all products</translation>
    </message>
    <message>
        <source>Asked for when sold out</source>
        <translation>Asked for when sold out</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Went back</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>Orders behind it</translation>
    </message>
    <message>
        <source>Orders for which there was not enough</source>
        <translation>Orders for which there was not enough</translation>
    </message>
    <message>
        <source>Orders that were cancelled</source>
        <translation>Orders that were cancelled</translation>
    </message>
    <message>
        <source>What was paid back</source>
        <translation>What was paid back</translation>
    </message>
    <message>
        <source>What was thrown out</source>
        <translation>What was thrown out</translation>
    </message>
    <message>
        <source>What was handed over, and how old</source>
        <translation>What was handed over, and how old</translation>
    </message>
    <message>
        <source>What was put on the shelf</source>
        <translation>What was put on the shelf</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>From when to when</translation>
    </message>
    <message>
        <source>Who asked, and when</source>
        <translation>Who asked, and when</translation>
    </message>
    <message>
        <source>What brought the money</source>
        <translation>What brought the money</translation>
    </message>
    <message>
        <source>Why it was thrown out</source>
        <translation>Why it was thrown out</translation>
    </message>
    <message>
        <source>What was thrown out, in units</source>
        <translation>What was thrown out, in units</translation>
    </message>
    <message>
        <source>How old it was when it was sold</source>
        <translation>How old it was when it was sold</translation>
    </message>
    <message>
        <source>How long it was sold out</source>
        <translation>How long it was sold out</translation>
    </message>
    <message>
        <source>How people paid</source>
        <translation>How people paid</translation>
    </message>
    <message>
        <source>Tax by its class</source>
        <translation>Tax by its class</translation>
    </message>
    <message>
        <source>number: orders</source>
        <translation>number: orders</translation>
    </message>
    <message>
        <source>number: units</source>
        <translation>number: units</translation>
    </message>
    <message>
        <source>number: times asked for</source>
        <translation>number: times asked for</translation>
    </message>
    <message>
        <source>Should lie in the drawers</source>
        <translation>Should lie in the drawers</translation>
    </message>
    <message>
        <source>Counted too much or too little</source>
        <translation>Counted too much or too little</translation>
    </message>
    <message>
        <source>What was done with the drawers</source>
        <translation>What was done with the drawers</translation>
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
    <message>
        <source>This has to be a manager.</source>
        <translation>This has to be a manager.</translation>
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
    <message>
        <source>Ovens</source>
        <translation>Ovens</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Name in the house, and in languages that have none of their own</source>
        <translation>Name in the house, and in languages that have none of their own</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>It needs a name</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>something is missing</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>As a kiosk shows it</source>
        <translation>As a kiosk shows it</translation>
    </message>
    <message>
        <source>Ingredients, the largest part first</source>
        <translation>Ingredients, the largest part first</translation>
    </message>
</context>
</TS>
