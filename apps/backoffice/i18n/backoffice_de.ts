<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AddBatchSheet</name>
    <message>
        <source>Add a batch</source>
        <translation>Ein Blech hinzufügen</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>as soon as there is room</source>
        <translation>sobald Platz ist</translation>
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
        <translation>Ofen</translation>
    </message>
    <message>
        <source>the first with room</source>
        <translation>der erste mit Platz</translation>
    </message>
    <message>
        <source>How it is baked</source>
        <translation>Wie gebacken wird</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Add the batch</source>
        <translation>Blech hinzufügen</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>%1 is not running</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>%1 has stopped reading what %2 tells</source>
        <translation>%1 liest nicht mehr, was %2 meldet</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not handle %n message(s)</source>
        <translation>
            <numerusform>%1 konnte %n Nachricht nicht verarbeiten</numerusform>
            <numerusform>%1 konnte %n Nachrichten nicht verarbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full</source>
        <translation>Der Datenträger von %1 ist voll</translation>
    </message>
    <message>
        <source>%1 is out of service</source>
        <translation>%1 ist außer Betrieb</translation>
    </message>
    <message>
        <source>%1 is out of service: %2</source>
        <translation>%1 ist außer Betrieb: %2</translation>
    </message>
    <message>
        <source>A batch has failed: %1</source>
        <translation>Ein Blech ist misslungen: %1</translation>
    </message>
</context>
<context>
    <name>AllergenWords</name>
    <message>
        <source>gluten</source>
        <translation>Gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>Krebstiere</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>Erdnüsse</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>Schalenfrüchte</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>Sellerie</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>Senf</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>Sesam</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>Sulfite</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>Lupinen</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>Weichtiere</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarisch</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>koscher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>glutenfrei</translation>
    </message>
    <message>
        <source>lactose-free</source>
        <translation>laktosefrei</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>ended; made %1</source>
        <translation>beendet; erstellt %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Beenden…</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Being made; the shop goes on selling.</source>
        <translation>Wird erstellt; der Laden verkauft weiter.</translation>
    </message>
    <message>
        <source>It could not be made.</source>
        <translation>Sie konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Removed, for its age.</source>
        <translation>Entfernt, weil sie zu alt war.</translation>
    </message>
    <message>
        <source>Being restored beside the shop and checked…</source>
        <translation>Wird neben dem Laden wiederhergestellt und geprüft…</translation>
    </message>
    <message>
        <source>A shop could go on from it: tried %1</source>
        <translation>Ein Laden könnte damit weitermachen: geprüft %1</translation>
    </message>
    <message>
        <source>No shop should go on from it: tried %1</source>
        <translation>Damit sollte kein Laden weitermachen: geprüft %1</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The trial did not come to an end.</source>
        <translation>Die Prüfung kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Another one is being made or tried. Please wait for it.</source>
        <translation>Eine andere wird gerade erstellt oder geprüft. Bitte warten Sie auf sie.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>Der Dienst antwortet nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>None was made from here yet. The shop goes on selling while one is made.</source>
        <translation>Von hier aus wurde noch keine erstellt. Der Laden verkauft dabei weiter.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>The keeper of backups does not answer.</source>
        <translation>Der Dienst für Sicherungen antwortet nicht.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>BakingWords</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In the oven</source>
        <translation>Im Ofen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>burnt</source>
        <translation>verbrannt</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>kein Strom</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>jemand hat es so gewollt</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>es war zu spät dafür</translation>
    </message>
    <message>
        <source>its oven was out of service</source>
        <translation>ihr Ofen war außer Betrieb</translation>
    </message>
    <message>
        <source>its oven is too small</source>
        <translation>ihr Ofen ist zu klein</translation>
    </message>
    <message>
        <source>its plan was taken away</source>
        <translation>ihr Plan wurde entfernt</translation>
    </message>
    <message>
        <source>is planned</source>
        <translation>ist geplant</translation>
    </message>
    <message>
        <source>enough on the shelf</source>
        <translation>genug im Regal</translation>
    </message>
    <message>
        <source>would not sell in time</source>
        <translation>würde nicht rechtzeitig verkauft</translation>
    </message>
    <message>
        <source>no oven has room</source>
        <translation>kein Ofen hat Platz</translation>
    </message>
    <message>
        <source>%1: in the oven.</source>
        <translation>%1: im Ofen.</translation>
    </message>
    <message>
        <source>%1: skipped. Its plan goes on with the next one.</source>
        <translation>%1: ausgelassen. Der Plan geht mit dem nächsten Blech weiter.</translation>
    </message>
    <message>
        <source>%1: out of the oven, and not for sale.</source>
        <translation>%1: aus dem Ofen, wird nicht verkauft.</translation>
    </message>
    <message>
        <source>%1: planned for %2.</source>
        <translation>%1: für %2 geplant.</translation>
    </message>
    <message>
        <source>%1 is out of service.</source>
        <translation>%1 ist außer Betrieb.</translation>
    </message>
    <message>
        <source>%1 is back in service.</source>
        <translation>%1 ist wieder in Betrieb.</translation>
    </message>
    <message>
        <source>%1: its oven has no room before %2.</source>
        <translation>%1: Ihr Ofen hat vor %2 keinen Platz.</translation>
    </message>
    <message>
        <source>%1: no oven for it is in service.</source>
        <translation>%1: Kein Ofen dafür ist in Betrieb.</translation>
    </message>
    <message>
        <source>%1: too late, something else has happened to it meanwhile.</source>
        <translation>%1: zu spät, inzwischen ist etwas anderes damit geschehen.</translation>
    </message>
    <message>
        <source>%1: so much does not fit into an oven.</source>
        <translation>%1: So viel passt in keinen Ofen.</translation>
    </message>
    <message>
        <source>%1 has no plan: choose how it is baked.</source>
        <translation>%1 hat keinen Plan: Wähle, wie gebacken wird.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Das darfst du nicht.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>Es kam keine Antwort. Sieh nach, ob es geschehen ist, bevor du es noch einmal versuchst.</translation>
    </message>
    <message>
        <source>%1: this was refused.</source>
        <translation>%1: Das wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1: moved to %2.</source>
        <translation>%1: verschoben auf %2.</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Nothing on these days</source>
        <translation>Nichts an diesen Tagen</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Ein Blech</translation>
    </message>
    <message>
        <source>This batch ended so long ago that it is not on the plan any more.</source>
        <translation>Dieses Blech ist schon so lange zu Ende, dass es nicht mehr auf dem Plan steht.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message numerus="yes">
        <source>%n tray(s)</source>
        <translation>
            <numerusform>%n Blech</numerusform>
            <numerusform>%n Bleche</numerusform>
        </translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Ofen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Kommt hinein</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>Kam hinein</translation>
    </message>
    <message>
        <source>Was done</source>
        <translation>War fertig</translation>
    </message>
    <message>
        <source>Is done</source>
        <translation>Ist fertig</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Geplant von</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>ihrem Plan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Into the oven now</source>
        <translation>Jetzt in den Ofen</translation>
    </message>
    <message>
        <source>Skip it…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>It has failed…</source>
        <translation>Es ist misslungen…</translation>
    </message>
    <message>
        <source>Bake it again…</source>
        <translation>Noch einmal backen…</translation>
    </message>
    <message>
        <source>10 min sooner</source>
        <translation>10 min früher</translation>
    </message>
    <message>
        <source>10 min later</source>
        <translation>10 min später</translation>
    </message>
    <message>
        <source>In another oven</source>
        <translation>In einem anderen Ofen</translation>
    </message>
</context>
<context>
    <name>BatchTiles</name>
    <message>
        <source>On the shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>Weggeworfen</translation>
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
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Received a minute</source>
        <translation>Empfangen je Minute</translation>
    </message>
    <message>
        <source>Sent a minute</source>
        <translation>Gesendet je Minute</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>It tells nothing of itself.</source>
        <translation>Er sagt nichts über sich.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Turn times and more, for Prometheus</source>
        <translation>Laufzeiten und mehr, für Prometheus</translation>
    </message>
    <message>
        <source>A backup somewhere else than on this machine</source>
        <translation>Eine Sicherung anderswo als auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>BusTools</name>
    <message>
        <source>In topics and payloads</source>
        <translation>In Themen und Inhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>Mit Anfragen</translation>
    </message>
    <message>
        <source>Ask for requests</source>
        <translation>Anfragen mithören</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
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
        <translation>%1 Nachrichten, %2 je Sekunde, %3 Themen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>This computer may not listen to the bus</source>
        <translation>Dieser Rechner darf den Bus nicht mithören</translation>
    </message>
    <message>
        <source>Start it with ./bakery backoffice, which gives it an account for that.</source>
        <translation>Mit ./bakery backoffice gestartet bekommt er dafür einen Zugang.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n gegen den Vertrag</numerusform>
            <numerusform>%n gegen den Vertrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>No topic fits</source>
        <translation>Kein Thema passt</translation>
    </message>
</context>
<context>
    <name>BusWords</name>
    <message>
        <source>Journals</source>
        <translation>Journale</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In no contract</source>
        <translation>In keinem Vertrag</translation>
    </message>
</context>
<context>
    <name>ClosingCash</name>
    <message>
        <source>Count what lies in each drawer. What should be there is told afterwards.</source>
        <translation>Zähle, was in jeder Kasse liegt. Was darin sein sollte, wird danach gesagt.</translation>
    </message>
    <message>
        <source>Cashiers and managers count; you see what they have found.</source>
        <translation>Kassierer und Filialleiter zählen; du siehst, was sie gefunden haben.</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Die Bäckerei antwortet nicht</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>Die Kassen werden gelesen…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>Noch keine Kasse wurde benutzt</translation>
    </message>
</context>
<context>
    <name>ClosingOrders</name>
    <message numerus="yes">
        <source>%n order(s) are not settled yet. Whoever waits is served or paid back before the day is closed; open one to help it along.</source>
        <translation>
            <numerusform>%n Bestellung ist noch nicht abgeschlossen. Wer wartet, wird bedient oder bekommt sein Geld zurück, bevor der Tag schließt; öffne sie, um nachzuhelfen.</numerusform>
            <numerusform>%n Bestellungen sind noch nicht abgeschlossen. Wer wartet, wird bedient oder bekommt sein Geld zurück, bevor der Tag schließt; öffne eine, um nachzuhelfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Keine Bestellung ist offen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Everybody has what they paid for.</source>
        <translation>Alle haben, wofür sie bezahlt haben.</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Open orders</source>
        <translation>Offene Bestellungen</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Geld zählen</translation>
    </message>
    <message>
        <source>See the waste</source>
        <translation>Verlust ansehen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ClosingSign</name>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n Bestellung, %1</numerusform>
            <numerusform>%n Bestellungen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day is closed: %n order(s), less what was paid back. Nothing changes it any more.</source>
        <translation>
            <numerusform>Der Tag ist abgeschlossen: %n Bestellung, abzüglich der Erstattungen. Nichts ändert ihn mehr.</numerusform>
            <numerusform>Der Tag ist abgeschlossen: %n Bestellungen, abzüglich der Erstattungen. Nichts ändert ihn mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop has no opening hours, so its days end by themselves at midnight. There is nothing to sign; the report is ready.</source>
        <translation>Dieser Laden hat keine Öffnungszeiten, seine Tage enden um Mitternacht von selbst. Es gibt nichts zu unterschreiben; der Bericht ist bereit.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Der Tag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The shop is closed. The last orders are settled and the shelf is added up; that takes a moment.</source>
        <translation>Der Laden ist zu. Die letzten Bestellungen werden abgeschlossen, das Regal wird zusammengezählt; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The shop is not open: there is no day to close.</source>
        <translation>Der Laden ist nicht offen: es gibt keinen Tag abzuschließen.</translation>
    </message>
    <message>
        <source>The bakery has refused it: that time is not within the hours of the day.</source>
        <translation>Die Bäckerei hat abgelehnt: die Zeit liegt nicht in den Öffnungszeiten des Tages.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Sign once more: the day is closed once.</source>
        <translation>Die Bäckerei hat nicht geantwortet. Unterschreibe noch einmal: abgeschlossen wird einmal.</translation>
    </message>
    <message>
        <source>With your signature the shop closes now, not at %1. Kiosks stop taking orders at once. Nothing opens this day again.</source>
        <translation>Mit deiner Unterschrift schließt der Laden jetzt, nicht um %1. Die Kioske nehmen sofort nichts mehr an. Nichts öffnet diesen Tag wieder.</translation>
    </message>
    <message>
        <source>Why now? It is written down with your name.</source>
        <translation>Warum jetzt? Es wird mit deinem Namen vermerkt.</translation>
    </message>
    <message>
        <source>Sign as %1 and close</source>
        <translation>Als %1 unterschreiben und schließen</translation>
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
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>ClosingWaste</name>
    <message>
        <source>Thrown out so far</source>
        <translation>Bisher weggeworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on the shelf</source>
        <translation>Noch im Regal</translation>
    </message>
    <message>
        <source>With the closing the shelf is cleared: what does not keep until tomorrow is thrown out and counts as waste of this day.</source>
        <translation>Mit dem Abschluss wird das Regal geräumt: was nicht bis morgen hält, wird weggeworfen und zählt als Verlust dieses Tages.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Follow %1 on the bus</source>
        <translation>%1 auf dem Bus verfolgen</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Eine andere Sprache</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>Gehen, oder jemand anderes</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>Was die Tasten tun</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>Warum? Es wird mit deinem Namen vermerkt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ContentsTab</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Allergens: what has to be told</source>
        <translation>Allergene: was angegeben werden muss</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Geeignet</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was gewählt werden kann</translation>
    </message>
    <message>
        <source>%1 of these</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Main drawer</source>
        <translation>Hauptkasse</translation>
    </message>
    <message>
        <source>Exactly what should be there.</source>
        <translation>Genau, was da sein sollte.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too little.</source>
        <translation>%1 sollten da sein: %2 zu wenig.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too much.</source>
        <translation>%1 sollten da sein: %2 zu viel.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>You may not count this drawer.</source>
        <translation>Diese Kasse darfst du nicht zählen.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Say it once more: it is booked once.</source>
        <translation>Die Bäckerei hat nicht geantwortet. Sag es noch einmal: gebucht wird es einmal.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>In der Kasse</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Nochmals zählen</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Open late today?</source>
        <translation>Heute später öffnen?</translation>
    </message>
    <message>
        <source>Close early today?</source>
        <translation>Heute früher schließen?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Until then the kiosks take no orders. Ovens plan for the new time. This cannot be taken back.</source>
        <translation>Bis dahin nehmen die Kioske keine Bestellungen an. Die Öfen planen für die neue Zeit. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>From then on nobody orders any more, and what is open is settled. The discount before closing begins half an hour before. What is left is thrown out as on any evening. This cannot be taken back.</source>
        <translation>Ab dann bestellt niemand mehr, und was offen ist, wird abgeschlossen. Der Rabatt vor Ladenschluss beginnt eine halbe Stunde davor. Was übrig ist, wird wie an jedem Abend weggeworfen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Why? Customers are told.</source>
        <translation>Warum? Kunden erfahren es.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Open late</source>
        <translation>Später öffnen</translation>
    </message>
    <message>
        <source>Close early</source>
        <translation>Früher schließen</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>cut off; it was paired %1</source>
        <translation>abgetrennt; gekoppelt war es seit %1</translation>
    </message>
    <message>
        <source>paired %1; it tells nothing of itself</source>
        <translation>gekoppelt %1; es sagt nichts von sich</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>not there; it was seen last %1</source>
        <translation>nicht da; zuletzt gesehen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) within an hour, the last: %1</source>
        <translation>
            <numerusform>%n Störung in einer Stunde, zuletzt: %1</numerusform>
            <numerusform>%n Störungen in einer Stunde, zuletzt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild screen</source>
        <translation>Bild neu aufbauen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>Abtrennen…</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>Main drawer</source>
        <translation>Hauptkasse</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>nie gezählt</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>gezählt %1</translation>
    </message>
    <message>
        <source>Should lie in it now</source>
        <translation>Sollte jetzt darin liegen</translation>
    </message>
    <message>
        <source>Of that, to be handed back to customers</source>
        <translation>Davon an Kunden zurückzugeben</translation>
    </message>
    <message>
        <source>Counted last</source>
        <translation>Zuletzt gezählt</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>Das war</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>Opened without a booking</source>
        <translation>Ohne Buchung geöffnet</translation>
    </message>
    <message>
        <source>Opened without a booking since</source>
        <translation>Seitdem ohne Buchung geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerList</name>
    <message>
        <source>The bakery does not answer</source>
        <translation>Die Bäckerei antwortet nicht</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Das darfst du nicht sehen</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>Die Kassen werden gelesen…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>Noch keine Kasse wurde benutzt</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <translation>Wird knapp</translation>
    </message>
    <message>
        <source>at today&apos;s pace</source>
        <translation>im Tempo von heute</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>next from the oven at %1</source>
        <translation>um %1 wieder aus dem Ofen</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs out in the next two hours.</source>
        <translation>In den nächsten zwei Stunden geht nichts aus.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Forget %1 for good?</source>
        <translation>%1 für immer vergessen?</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Das geht</translation>
    </message>
    <message>
        <source>Name, notes, language and favourites; the account to sign in with, its password, PIN and sessions. What journals and receipts hold sealed of this person, nobody can read any more.</source>
        <translation>Name, Notizen, Sprache und Vorlieben; das Konto zum Anmelden mit Passwort, PIN und Sitzungen. Was Journale und Belege versiegelt von diesem Menschen halten, kann niemand mehr lesen.</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>Orders, bookings and reports, under an id that leads to nobody. Backups made before still know the name until they are deleted.</source>
        <translation>Bestellungen, Buchungen und Berichte, unter einer Kennung, die zu niemandem führt. Frühere Sicherungen kennen den Namen, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>This cannot be undone. Money on the account is not paid out by it.</source>
        <translation>Das lässt sich nicht rückgängig machen. Guthaben wird dadurch nicht ausgezahlt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Diesen Menschen vergessen</translation>
    </message>
    <message>
        <source>This cannot be undone. %1 are on the account; they are not paid out by it.</source>
        <translation>Das lässt sich nicht rückgängig machen. Auf dem Konto sind %1; sie werden dadurch nicht ausgezahlt.</translation>
    </message>
</context>
<context>
    <name>FailSheet</name>
    <message>
        <source>Take %1 out of the oven?</source>
        <translation>%1 aus dem Ofen nehmen?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) never reach the shelf and count as failed. A plan bakes the next batch as soon as an oven has room. This cannot be undone.</source>
        <translation>
            <numerusform>%n Stück kommt nie ins Regal und zählt als misslungen. Ein Plan backt das nächste Blech, sobald ein Ofen Platz hat. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Stück kommen nie ins Regal und zählen als misslungen. Ein Plan backt das nächste Blech, sobald ein Ofen Platz hat. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>Verbrannt</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Kein Strom</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>What happened (may be left out)</source>
        <translation>Was geschehen ist (kann fehlen)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>Es ist misslungen</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Es liegt in %1</translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>Kopiert: eine Tabellenkalkulation nimmt es an.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat es.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Es konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>FreshnessView</name>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on the shelf</source>
        <translation>
            <numerusform>%n Stück im Regal</numerusform>
            <numerusform>%n Stück im Regal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved</source>
        <translation>
            <numerusform>%n reserviert</numerusform>
            <numerusform>%n reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Das darfst du nicht sehen</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Das Regal ist leer</translation>
    </message>
    <message>
        <source>Reading the shelf…</source>
        <translation>Das Regal wird gelesen…</translation>
    </message>
    <message>
        <source>What comes out of the ovens appears here at once.</source>
        <translation>Was aus den Öfen kommt, erscheint sofort hier.</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All services are well</source>
        <translation>Allen Diensten geht es gut</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Sache anzusehen</numerusform>
            <numerusform>%n Sachen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>No service has shown itself yet</source>
        <translation>Noch hat sich kein Dienst gezeigt</translation>
    </message>
    <message>
        <source>Try %1 again?</source>
        <translation>%1 noch einmal versuchen?</translation>
    </message>
    <message>
        <source>The service handles it now as if it had just come, and after it what waits behind it. If it fails again, it stays here.</source>
        <translation>Der Dienst verarbeitet es jetzt, als wäre es gerade gekommen, und danach, was dahinter wartet. Misslingt es wieder, bleibt es hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Drop %1 for good?</source>
        <translation>%1 endgültig verwerfen?</translation>
    </message>
    <message>
        <source>The service goes on as if this message had never come; what it tells of money or units is not done by it any more. What waits behind it stays and can be tried again.</source>
        <translation>Der Dienst arbeitet weiter, als wäre diese Nachricht nie gekommen; was sie von Geld oder Stücken sagt, tut er nicht mehr. Was dahinter wartet, bleibt und kann noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>put on the menu</source>
        <translation>ins Angebot genommen</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>By the hour</source>
        <translation>Nach Stunden</translation>
    </message>
    <message>
        <source>line: a usual day</source>
        <translation>Strich: ein üblicher Tag</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Noch nichts verkauft</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A view of the rail</source>
        <translation>Eine Ansicht der Leiste</translation>
    </message>
    <message>
        <source>The unit before or after</source>
        <translation>Das Stück davor oder danach</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>Gehen, oder jemand anderes</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Schließen, was oben liegt</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>Search for an order, or a product on the menu</source>
        <translation>Eine Bestellung suchen, oder ein Produkt im Angebot</translation>
    </message>
    <message>
        <source>Add a batch, among the ovens</source>
        <translation>Ein Blech hinzufügen, bei den Öfen</translation>
    </message>
    <message>
        <source>Whatever there is, by a few letters</source>
        <translation>Alles, mit wenigen Buchstaben</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The order that it is about</source>
        <translation>Die Bestellung, um die es geht</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It says nothing more.</source>
        <translation>Mehr sagt sie nicht.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Could not be handled</source>
        <translation>Nicht verarbeitet</translation>
    </message>
    <message>
        <source>It has been handled now.</source>
        <translation>Jetzt ist es verarbeitet.</translation>
    </message>
    <message>
        <source>It could not be handled again.</source>
        <translation>Es ließ sich wieder nicht verarbeiten.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>Der Dienst antwortet nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>Sound itself; it waits behind an earlier one.</source>
        <translation>Selbst in Ordnung; wartet hinter einer früheren.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Noch einmal…</translation>
    </message>
    <message>
        <source>Every message was handled.</source>
        <translation>Jede Nachricht wurde verarbeitet.</translation>
    </message>
    <message>
        <source>It is dropped; the journal says who did, and why.</source>
        <translation>Sie ist verworfen; das Journal sagt, von wem und warum.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Verwerfen…</translation>
    </message>
</context>
<context>
    <name>LifeLegend</name>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back office</source>
        <translation>Backoffice</translation>
    </message>
</context>
<context>
    <name>MenuView</name>
    <message>
        <source>Menu</source>
        <translation>Angebot</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be had now</source>
        <translation>
            <numerusform>%n ist gerade nicht zu haben</numerusform>
            <numerusform>%n sind gerade nicht zu haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cannot be had</source>
        <translation>Nicht zu haben</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>Texte fehlen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>Im Büro vermerkt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>%1 zurückziehen?</translation>
    </message>
    <message>
        <source>It leaves the menu of every kiosk at once, its plan for the ovens goes, and nobody can order it. What was sold stays as it was. It can be sold again later.</source>
        <translation>Es verschwindet sofort von jedem Kiosk, sein Plan für die Öfen entfällt, und niemand kann es bestellen. Was verkauft wurde, bleibt. Es kann später wieder verkauft werden.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Neues Produkt…</translation>
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
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Die davor</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 behaltenen</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>nicht mehr behalten</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Die danach</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Unterschied: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Follow this order</source>
        <translation>Bestellung verfolgen</translation>
    </message>
    <message>
        <source>Against its contract: %1</source>
        <translation>Gegen den Vertrag: %1</translation>
    </message>
    <message>
        <source>There was no room to keep what it said.</source>
        <translation>Für den Inhalt war kein Platz.</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>Sie ist leer.</translation>
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
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>A key for a machine</source>
        <translation>Ein Schlüssel für eine Maschine</translation>
    </message>
    <message>
        <source>Keep it now: it is shown this once and nobody can read it again.</source>
        <translation>Bewahre ihn jetzt auf: er wird nur dieses eine Mal gezeigt, niemand kann ihn wieder lesen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>Requests, as reports/ask/today</source>
        <translation>Anfragen, etwa reports/ask/today</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The key is ended: nothing is given for it any more.</source>
        <translation>Der Schlüssel ist beendet: er gilt nicht mehr.</translation>
    </message>
    <message>
        <source>No service takes such a request: %1</source>
        <translation>Kein Dienst nimmt so eine Anfrage an: %1</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>Deine Rolle darf diese nicht geben oder nehmen.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>Die Bäckerei hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>Die Bäckerei hat nicht geantwortet. Bitte noch einmal.</translation>
    </message>
</context>
<context>
    <name>NewPersonCard</name>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Name zum Anmelden</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>NewProductSheet</name>
    <message>
        <source>A new product</source>
        <translation>Ein neues Produkt</translation>
    </message>
    <message>
        <source>Name in the house</source>
        <translation>Name im Haus</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Es braucht einen Namen</translation>
    </message>
    <message>
        <source>Word for lists and journals; it stays</source>
        <translation>Wort für Listen und Journale; es bleibt</translation>
    </message>
    <message>
        <source>Small letters a–z, digits and -</source>
        <translation>Kleinbuchstaben a–z, Ziffern und -</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Das ist kein Preis</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>Haltbar, in Stunden</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Wie viele Stunden?</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es wird</translation>
    </message>
    <message>
        <source>baked ahead</source>
        <translation>vorab gebacken</translation>
    </message>
    <message>
        <source>made to order</source>
        <translation>auf Bestellung gemacht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is a product of that word already, perhaps a withdrawn one.</source>
        <translation>Ein Produkt mit diesem Wort gibt es schon, vielleicht ein zurückgezogenes.</translation>
    </message>
    <message>
        <source>The menu has no room for another product.</source>
        <translation>Auf der Karte ist kein Platz für ein weiteres Produkt.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Die Bäckerei antwortet nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>So nimmt es die Karte nicht.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Put it on the menu</source>
        <translation>Auf die Karte setzen</translation>
    </message>
</context>
<context>
    <name>OrderExportCard</name>
    <message numerus="yes">
        <source>%n order(s) written so far…</source>
        <translation>
            <numerusform>Bisher %n Bestellung geschrieben…</numerusform>
            <numerusform>Bisher %n Bestellungen geschrieben…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) lie in %1</source>
        <translation>
            <numerusform>%n Bestellung liegt in %1</numerusform>
            <numerusform>%n Bestellungen liegen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>Abgebrochen; es gibt keine Datei.</translation>
    </message>
    <message>
        <source>The bakery does not answer; there is no file.</source>
        <translation>Die Bäckerei antwortet nicht; es gibt keine Datei.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Es konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegräumen</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>One less to pay back</source>
        <translation>Eins weniger zurückzahlen</translation>
    </message>
    <message>
        <source>One more to pay back</source>
        <translation>Eins mehr zurückzahlen</translation>
    </message>
</context>
<context>
    <name>OrderOrigin</name>
    <message>
        <source>To the customer</source>
        <translation>Zur Kundschaft</translation>
    </message>
    <message>
        <source>baked %1, good until %2</source>
        <translation>gebacken %1, gut bis %2</translation>
    </message>
    <message>
        <source>To the oven</source>
        <translation>Zum Ofen</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Reading the order…</source>
        <translation>Die Bestellung wird gelesen…</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>Diese Bestellung gibt es nicht</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Die Bäckerei antwortet nicht</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Wähle eine Bestellung</translation>
    </message>
    <message>
        <source>Every step of its way is shown here: when, by which service, and how long it took.</source>
        <translation>Hier steht jeder Schritt ihres Weges: wann, durch welchen Dienst, wie lange.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Ihr Weg</translation>
    </message>
    <message>
        <source>It began before this screen was opened. What orders knows of it stands above; steps are shown from then on.</source>
        <translation>Sie begann, bevor dieses Fenster geöffnet wurde. Was orders weiß, steht oben; Schritte erscheinen von da an.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Sie ist storniert.</translation>
    </message>
    <message>
        <source>%1 was paid back.</source>
        <translation>%1 wurden erstattet.</translation>
    </message>
    <message>
        <source>The order does not allow this any more.</source>
        <translation>Die Bestellung lässt das nicht mehr zu.</translation>
    </message>
    <message>
        <source>The bakery has not said whether it was done. The steps above will show it.</source>
        <translation>Die Bäckerei hat nicht gesagt, ob es getan ist. Die Schritte oben werden es zeigen.</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Pay back %1…</source>
        <translation>%1 erstatten…</translation>
    </message>
    <message>
        <source>Pay all back…</source>
        <translation>Alles erstatten…</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>The newest first, live</source>
        <translation>Die neuesten zuerst, live</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Das darfst du nicht sehen</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Die Bestellungen werden gelesen…</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Keine Bestellung passt</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Bestellung %1 stornieren?</translation>
    </message>
    <message>
        <source>Its units go back on the shelf. What was paid is given back in full. If it has been handed over by then, nothing happens.</source>
        <translation>Ihre Stücke kommen zurück ins Regal. Was bezahlt wurde, wird ganz erstattet. Ist sie bis dahin übergeben, geschieht nichts.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Pay back %1?</source>
        <translation>%1 erstatten?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of order %1 come back and are not sold again. The money goes where it came from.</source>
        <translation>
            <numerusform>%n Stück der Bestellung %1 kommt zurück und wird nicht wieder verkauft. Das Geld geht dorthin, woher es kam.</numerusform>
            <numerusform>%n Stück der Bestellung %1 kommen zurück und werden nicht wieder verkauft. Das Geld geht dorthin, woher es kam.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is left of order %1 comes back and is not sold again. The money goes where it came from.</source>
        <translation>Alles, was von Bestellung %1 übrig ist, kommt zurück und wird nicht wieder verkauft. Das Geld geht dorthin, woher es kam.</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Number or 2026-11-20</source>
        <translation>Nummer oder 2026-11-20</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>All that fit, as CSV</source>
        <translation>Alle passenden als CSV</translation>
    </message>
</context>
<context>
    <name>OvenCard</name>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>%1 of %2 trays</source>
        <translation>%1 von %2 Blechen</translation>
    </message>
    <message numerus="yes">
        <source>empty, %n tray(s)</source>
        <translation>
            <numerusform>leer, %n Blech</numerusform>
            <numerusform>leer, %n Bleche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) planned</source>
        <translation>
            <numerusform>%n Blech geplant</numerusform>
            <numerusform>%n Bleche geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for it</source>
        <translation>Nichts ist für ihn geplant</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Wieder in Betrieb</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>Außer Betrieb…</translation>
    </message>
</context>
<context>
    <name>OvenStrip</name>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>OvensView</name>
    <message>
        <source>Ovens</source>
        <translation>Öfen</translation>
    </message>
    <message numerus="yes">
        <source>%n in the oven</source>
        <translation>
            <numerusform>%n im Ofen</numerusform>
            <numerusform>%n im Ofen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n geplant</numerusform>
            <numerusform>%n geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslungen</numerusform>
            <numerusform>%n misslungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no oven yet</source>
        <translation>Es gibt noch keinen Ofen</translation>
    </message>
    <message>
        <source>Looking at the ovens…</source>
        <translation>Die Öfen werden angesehen…</translation>
    </message>
    <message>
        <source>It appears here as soon as production knows it.</source>
        <translation>Er erscheint hier, sobald die Produktion ihn kennt.</translation>
    </message>
    <message>
        <source>Skip %1?</source>
        <translation>%1 auslassen?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are not baked. Its plan goes on with the next batch when that is due.</source>
        <translation>
            <numerusform>%n Stück wird nicht gebacken. Der Plan geht mit dem nächsten Blech weiter, wenn es fällig ist.</numerusform>
            <numerusform>%n Stück werden nicht gebacken. Der Plan geht mit dem nächsten Blech weiter, wenn es fällig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take %1 out of service?</source>
        <translation>%1 außer Betrieb nehmen?</translation>
    </message>
    <message numerus="yes">
        <source>What is planned for it is planned anew in another oven: %n batch(es) now. What is in it stays until it is done, or until somebody says that it has failed.</source>
        <translation>
            <numerusform>Was für ihn geplant ist, wird in einem anderen Ofen neu geplant: jetzt %n Blech. Was darin ist, bleibt, bis es fertig ist oder jemand sagt, dass es misslungen ist.</numerusform>
            <numerusform>Was für ihn geplant ist, wird in einem anderen Ofen neu geplant: jetzt %n Bleche. Was darin ist, bleibt, bis es fertig ist oder jemand sagt, dass es misslungen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>A new device</source>
        <translation>Ein neues Gerät</translation>
    </message>
    <message>
        <source>A kiosk, till or office that the shop does not know shows a code of eight letters and digits.</source>
        <translation>Ein Kiosk, eine Kasse oder ein Büro, das der Laden nicht kennt, zeigt einen Code aus acht Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Its code, as K7QM-2TXA</source>
        <translation>Sein Code, etwa K7QM-2TXA</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie es heißen soll</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Approved: it begins by itself.</source>
        <translation>Freigegeben: es beginnt von selbst.</translation>
    </message>
    <message>
        <source>It is told. If an order is under way there, it waits for that.</source>
        <translation>Es ist gesagt. Läuft dort gerade eine Bestellung, wartet es darauf.</translation>
    </message>
    <message>
        <source>It is cut off and shows a new code.</source>
        <translation>Es ist abgetrennt und zeigt einen neuen Code.</translation>
    </message>
    <message>
        <source>No device shows this code, or it is older than ten minutes.</source>
        <translation>Kein Gerät zeigt diesen Code, oder er ist älter als zehn Minuten.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>Die Bäckerei hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>Die Bäckerei hat nicht geantwortet. Bitte noch einmal.</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Search orders for %1</source>
        <translation>Bestellungen nach %1 durchsuchen</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>im Regal</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>A view, an action, a product, an order</source>
        <translation>Eine Ansicht, Aktion, Ware oder Bestellung</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
</context>
<context>
    <name>PayloadRow</name>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Who works here now?</source>
        <translation>Wer arbeitet jetzt hier?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>You may not see this</source>
        <translation>Das darfst du nicht sehen</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Die Bäckerei antwortet nicht</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No device is paired yet</source>
        <translation>Noch kein Gerät ist gekoppelt</translation>
    </message>
    <message>
        <source>No machine has a key</source>
        <translation>Keine Maschine hat einen Schlüssel</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Names are found whole, in capitals or not: nobody can leaf through the beginnings of names.</source>
        <translation>Namen werden ganz gefunden, groß oder klein: niemand kann in Anfängen von Namen blättern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Arbeitet als</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Keys of machines</source>
        <translation>Maschinenschlüssel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>The first ones; find others by name</source>
        <translation>Die ersten; andere findest du beim Namen</translation>
    </message>
    <message>
        <source>Customers, staff, devices</source>
        <translation>Kunden, Personal, Geräte</translation>
    </message>
    <message>
        <source>A whole name, or an id</source>
        <translation>Ein ganzer Name oder eine Kennung</translation>
    </message>
    <message>
        <source>Hide those cut off</source>
        <translation>Abgetrennte ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cut off</source>
        <translation>
            <numerusform>%n abgetrenntes zeigen</numerusform>
            <numerusform>%n abgetrennte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 off?</source>
        <translation>%1 abtrennen?</translation>
    </message>
    <message>
        <source>End the key of %1?</source>
        <translation>Den Schlüssel von %1 beenden?</translation>
    </message>
    <message>
        <source>It takes no more orders, whoever signed in there by PIN is signed out within five minutes, and it shows a new code. To use it again it has to be approved anew.</source>
        <translation>Es nimmt keine Bestellungen mehr an, wer sich dort mit PIN angemeldet hat, ist binnen fünf Minuten abgemeldet, und es zeigt einen neuen Code. Für eine neue Nutzung muss es wieder freigegeben werden.</translation>
    </message>
    <message>
        <source>The machine gets nothing for it any more; what it holds ends within five minutes. A new key has to be made for it.</source>
        <translation>Die Maschine bekommt nichts mehr dafür; was sie hat, endet binnen fünf Minuten. Für sie muss ein neuer Schlüssel erstellt werden.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>End the key</source>
        <translation>Schlüssel beenden</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>The days before</source>
        <translation>Die Tage davor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Die Tage danach</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Amount, paid here in cash</source>
        <translation>Betrag, hier bar bezahlt</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Works here as; made a customer, nothing of the staff&apos;s is open any more:</source>
        <translation>Arbeitet hier als; als Kunde ist nichts vom Personal mehr offen:</translation>
    </message>
    <message>
        <source>Works here as:</source>
        <translation>Arbeitet hier als:</translation>
    </message>
    <message>
        <source>New badge PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Export all that is known</source>
        <translation>Alles Bekannte exportieren</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nobody is known by this id</source>
        <translation>Niemand ist unter dieser Kennung bekannt</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Die Bäckerei antwortet nicht</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Wähle jemanden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Aufgeladen</translation>
    </message>
    <message>
        <source>Likes most</source>
        <translation>Mag am liebsten</translation>
    </message>
    <message>
        <source>Latest orders</source>
        <translation>Letzte Bestellungen</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>Auf dem Konto</translation>
    </message>
</context>
<context>
    <name>PlanLane</name>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>Plan of the day</source>
        <translation>Plan des Tages</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Add a batch…</source>
        <translation>Blech hinzufügen…</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Baked by itself</source>
        <translation>Wird von selbst gebacken</translation>
    </message>
    <message>
        <source>when it is wanted</source>
        <translation>wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <translation>wieder ab %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Bake one more: %1</source>
        <translation>Noch eins backen: %1</translation>
    </message>
    <message>
        <source>Nothing is baked by itself yet. A batch can be added by hand.</source>
        <translation>Noch wird nichts von selbst gebacken. Ein Blech kann von Hand hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print on</source>
        <translation>Drucken auf</translation>
    </message>
    <message>
        <source>This computer knows no printer. CUPS has to be told of one first.</source>
        <translation>Dieser Rechner kennt keinen Drucker. Zuerst muss CUPS einer genannt werden.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>Wörter fehlen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Das darfst du nicht sehen</translation>
    </message>
    <message>
        <source>Reading the menu…</source>
        <translation>Das Angebot wird gelesen…</translation>
    </message>
    <message>
        <source>No product is called that</source>
        <translation>Kein Produkt heißt so</translation>
    </message>
    <message>
        <source>Everything can be had</source>
        <translation>Alles ist zu haben</translation>
    </message>
    <message>
        <source>No words are missing</source>
        <translation>Es fehlen keine Texte</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Nichts wurde zurückgezogen</translation>
    </message>
    <message>
        <source>There are no products yet</source>
        <translation>Es gibt noch keine Produkte</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Selling</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile: %1.</source>
        <translation>Jemand anders hat dieses Produkt inzwischen geändert: %1.</translation>
    </message>
    <message>
        <source>You both have changed: %1.</source>
        <translation>Ihr habt beide geändert: %1.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <translation>Deren nehmen, meins verwerfen</translation>
    </message>
    <message>
        <source>Mine on top of theirs</source>
        <translation>Meins über deren</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>Kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n künftiger</numerusform>
            <numerusform>%n künftige</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Wieder verkaufen</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1: somebody else, or leave</source>
        <translation>%1: jemand anderes, oder gehen</translation>
    </message>
</context>
<context>
    <name>ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Die Bäckerei antwortet nicht</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is behind it</source>
        <translation>Nichts steht dahinter</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>The batch is recalled</source>
        <translation>Die Charge ist zurückgerufen</translation>
    </message>
    <message>
        <source>Recall this batch of %1?</source>
        <translation>Diese Charge %1 zurückrufen?</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) leave the shelf at once and are thrown out.</source>
        <translation>
            <numerusform>%n Stück verlässt sofort das Regal und wird weggeworfen.</numerusform>
            <numerusform>%n Stück verlassen sofort das Regal und werden weggeworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are reserved: those orders get other good ones, or are released and pay nothing.</source>
        <translation>
            <numerusform>%n Stück ist reserviert: Die Bestellung bekommt ein anderes gutes oder wird aufgehoben und zahlt nichts.</numerusform>
            <numerusform>%n Stück sind reserviert: Diese Bestellungen bekommen andere gute oder werden aufgehoben und zahlen nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are sold already: who has them is listed beside.</source>
        <translation>
            <numerusform>%n Stück ist schon verkauft: Wer es hat, steht daneben.</numerusform>
            <numerusform>%n Stück sind schon verkauft: Wer sie hat, steht daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes of this batch later is not sold either. This cannot be undone.</source>
        <translation>Was später aus dieser Charge kommt, wird auch nicht verkauft. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were thrown out.</source>
        <translation>
            <numerusform>%n Stück wurde weggeworfen.</numerusform>
            <numerusform>%n Stück wurden weggeworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) hold other units instead.</source>
        <translation>
            <numerusform>%n Bestellung hat andere Stücke bekommen.</numerusform>
            <numerusform>%n Bestellungen haben andere Stücke bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) had to be released.</source>
        <translation>
            <numerusform>%n Bestellung musste aufgehoben werden.</numerusform>
            <numerusform>%n Bestellungen mussten aufgehoben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>Warum? Es wird mit deinem Namen vermerkt.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>Die Bäckerei hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Look at the batch before you try again.</source>
        <translation>Die Bäckerei hat nicht geantwortet. Sieh dir die Charge an, bevor du es noch einmal versuchst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Recall the batch</source>
        <translation>Charge zurückrufen</translation>
    </message>
</context>
<context>
    <name>RefusalsCard</name>
    <message>
        <source>Customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Backstube</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>since this was opened</source>
        <translation>seit dies geöffnet wurde</translation>
    </message>
    <message>
        <source>Nobody was refused anything.</source>
        <translation>Niemand wurde abgewiesen.</translation>
    </message>
</context>
<context>
    <name>ReportAside</name>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Open orders, the drawers, the waste, your signature: step by step, and the report at the end.</source>
        <translation>Offene Bestellungen, Kassen, Verlust, deine Unterschrift: Schritt für Schritt, am Ende der Bericht.</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Den Tag abschließen…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
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
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Tabellen zeigen</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Nach Stunden</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>line: before</source>
        <translation>Strich: davor</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Das darfst du nicht sehen</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>Die Bäckerei antwortet nicht</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
</context>
<context>
    <name>RequestFormRow</name>
    <message>
        <source>One more in %1</source>
        <translation>Noch eins in %1</translation>
    </message>
    <message>
        <source>Say %1</source>
        <translation>%1 angeben</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Send a request</source>
        <translation>Eine Anfrage senden</translation>
    </message>
    <message>
        <source>Which, as orders/ask/orders</source>
        <translation>Welche, etwa orders/ask/orders</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>This is done in the shop, in the name of %1.</source>
        <translation>Das geschieht im Laden, im Namen von %1.</translation>
    </message>
    <message>
        <source>Nothing came back in time.</source>
        <translation>Es kam nicht rechtzeitig etwas zurück.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Beantwortet mit %1</translation>
    </message>
    <message>
        <source>Answered with %1, against its contract: %2</source>
        <translation>Beantwortet mit %1, gegen den Vertrag: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Bäcker</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Filialleiter</translation>
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
        <translation>Dienst</translation>
    </message>
    <message>
        <source>waits to be approved</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>niemand ist da</translation>
    </message>
    <message>
        <source>somebody is choosing</source>
        <translation>jemand wählt aus</translation>
    </message>
    <message>
        <source>somebody is about to pay</source>
        <translation>jemand will bezahlen</translation>
    </message>
    <message>
        <source>an order is on its way</source>
        <translation>eine Bestellung läuft</translation>
    </message>
    <message>
        <source>an order is done</source>
        <translation>eine Bestellung ist fertig</translation>
    </message>
    <message>
        <source>somebody signs in</source>
        <translation>jemand meldet sich an</translation>
    </message>
    <message>
        <source>the shop is closed</source>
        <translation>der Laden ist zu</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Done. The account holds %1 now.</source>
        <translation>Erledigt. Auf dem Konto sind jetzt %1.</translation>
    </message>
    <message>
        <source>Done. It holds within five minutes; whatever PIN there was is gone.</source>
        <translation>Erledigt. Es gilt binnen fünf Minuten; eine bisherige PIN ist weg.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>Die PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>The password is set; other sessions have ended.</source>
        <translation>Das Passwort ist gesetzt; andere Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Es liegt in %1</translation>
    </message>
    <message>
        <source>Forgotten. Nothing leads to this person any more.</source>
        <translation>Vergessen. Nichts führt mehr zu diesem Menschen.</translation>
    </message>
    <message>
        <source>Registered. Now set a password or a PIN.</source>
        <translation>Angelegt. Setze nun ein Passwort oder eine PIN.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Diesen Namen hat schon jemand.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, not all the same and not in a row.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern, nicht alle gleich und nicht der Reihe nach.</translation>
    </message>
    <message>
        <source>A password has 8 to 128 characters.</source>
        <translation>Ein Passwort hat 8 bis 128 Zeichen.</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>Deine Rolle darf diese nicht geben oder nehmen.</translation>
    </message>
    <message>
        <source>Nobody else is administrator, so this one stays.</source>
        <translation>Niemand sonst ist Administrator, also bleibt dieser es.</translation>
    </message>
    <message>
        <source>Whoever works here is made a customer first.</source>
        <translation>Wer hier arbeitet, wird zuerst zum Kunden gemacht.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Es konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>Die Bäckerei hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Once more: it is done once.</source>
        <translation>Die Bäckerei hat nicht geantwortet. Noch einmal: es geschieht nur einmal.</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>Kiosks take orders</source>
        <translation>Kioske nehmen Bestellungen an</translation>
    </message>
    <message>
        <source>All kiosks are paused</source>
        <translation>Alle Kioske sind pausiert</translation>
    </message>
    <message>
        <source>All kiosks are paused until %1</source>
        <translation>Alle Kioske sind bis %1 pausiert</translation>
    </message>
    <message>
        <source>Pause all for</source>
        <translation>Alle pausieren für</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>bis auf Weiteres</translation>
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
        <translation>Alle Kioske pausieren: %1</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>Im Büro pausiert</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Wieder annehmen</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Öffnet um %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open late…</source>
        <translation>Später öffnen…</translation>
    </message>
    <message>
        <source>Close early…</source>
        <translation>Früher schließen…</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>For sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Shelf empty</source>
        <translation>Regal leer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>how long it keeps</source>
        <translation>Haltbarkeit</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>Ernährungsweisen</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>sold from</source>
        <translation>Verkauf ab</translation>
    </message>
    <message>
        <source>sold until</source>
        <translation>Verkauf bis</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>a price to come</source>
        <translation>ein künftiger Preis</translation>
    </message>
    <message>
        <source>a price that was to come is called off</source>
        <translation>ein künftiger Preis ist abgesagt</translation>
    </message>
    <message>
        <source>a price whose time had come</source>
        <translation>ein Preis, dessen Zeit gekommen war</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>for sale again</source>
        <translation>wieder im Verkauf</translation>
    </message>
    <message>
        <source>%1 is sold out until you say otherwise.</source>
        <translation>%1 ist ausverkauft, bis du etwas anderes sagst.</translation>
    </message>
    <message>
        <source>%1 is sold out until %2.</source>
        <translation>%1 ist ausverkauft bis %2.</translation>
    </message>
    <message>
        <source>%1 is paused until you say otherwise.</source>
        <translation>%1 ist pausiert, bis du etwas anderes sagst.</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>%1 ist pausiert bis %2.</translation>
    </message>
    <message>
        <source>%1 is for sale.</source>
        <translation>%1 ist im Verkauf.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until you say otherwise.</source>
        <translation>Kein Kiosk nimmt Bestellungen an, bis du etwas anderes sagst.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until %1.</source>
        <translation>Kein Kiosk nimmt vor %1 Bestellungen an.</translation>
    </message>
    <message>
        <source>The kiosks take orders.</source>
        <translation>Die Kioske nehmen Bestellungen an.</translation>
    </message>
    <message>
        <source>The shop opens at %1 today.</source>
        <translation>Der Laden öffnet heute um %1.</translation>
    </message>
    <message>
        <source>The shop closes at %1 today.</source>
        <translation>Der Laden schließt heute um %1.</translation>
    </message>
    <message>
        <source>It is too late for this: look at how things stand now.</source>
        <translation>Dafür ist es zu spät: Sieh nach, wie es jetzt steht.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Das darfst du nicht.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>Es kam keine Antwort. Sieh nach, ob es geschehen ist, bevor du es noch einmal versuchst.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>Das wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The price will change by itself.</source>
        <translation>Der Preis ändert sich von selbst.</translation>
    </message>
    <message>
        <source>That price is called off.</source>
        <translation>Dieser Preis ist abgesagt.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>This moment has passed in the shop.</source>
        <translation>Dieser Zeitpunkt ist im Laden schon vorbei.</translation>
    </message>
    <message>
        <source>The product contradicts itself: %1</source>
        <translation>Das Produkt widerspricht sich: %1</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>Die Reihenfolge ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1 has another place; kiosks show it so.</source>
        <translation>%1 hat einen anderen Platz; so zeigen es die Kioske.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Die Bäckerei antwortet nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>So nimmt es die Karte nicht.</translation>
    </message>
    <message>
        <source>place in its category</source>
        <translation>Platz in der Kategorie</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Prices to come</source>
        <translation>Künftige Preise</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Call off this price: %1</source>
        <translation>Diesen Preis absagen: %1</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>Ab welcher Uhrzeit</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Diesen Preis setzen</translation>
    </message>
    <message>
        <source>A price and a time, as 3.20 and 06:00</source>
        <translation>Ein Preis und eine Uhrzeit, wie 3,20 und 06:00</translation>
    </message>
</context>
<context>
    <name>SellingCard</name>
    <message>
        <source>What is selling</source>
        <translation>Was sich verkauft</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Noch nichts verkauft</translation>
    </message>
</context>
<context>
    <name>SellingTab</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The kiosks say so by themselves, until the next batch is out of the oven.</source>
        <translation>Die Kioske sagen es von selbst, bis das nächste Blech aus dem Ofen ist.</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Wieder verkaufen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>für 1 h</translation>
    </message>
    <message>
        <source>until closing</source>
        <translation>bis Ladenschluss</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>Im Büro pausiert</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>Im Büro vermerkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Das ist kein Preis</translation>
    </message>
    <message>
        <source>Cost of making one</source>
        <translation>Herstellungskosten</translation>
    </message>
    <message>
        <source>This is no amount</source>
        <translation>Das ist kein Betrag</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>Haltbar, in Stunden</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Wie viele Stunden?</translation>
    </message>
    <message>
        <source>Costs %1 now: the discount before closing</source>
        <translation>Kostet jetzt %1: der Rabatt vor Ladenschluss</translation>
    </message>
    <message>
        <source>Less in the half hour before closing, in per cent</source>
        <translation>Nachlass in der halben Stunde vor Ladenschluss, in Prozent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Verkauf ab</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>As 06:30, or both empty</source>
        <translation>Wie 06:30, oder beide leer</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>Zurückziehen…</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>It is gone</source>
        <translation>Er ist weg</translation>
    </message>
    <message>
        <source>It has stopped reading what %1 tells</source>
        <translation>Er liest nicht mehr, was %1 erzählt</translation>
    </message>
    <message>
        <source>Its disk is full</source>
        <translation>Seine Platte ist voll</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be handled</source>
        <translation>
            <numerusform>%n Nachricht konnte nicht verarbeitet werden</numerusform>
            <numerusform>%n Nachrichten konnten nicht verarbeitet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>steht bereit</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>%1 lead, %2 stand by</source>
        <translation>%1 führen, %2 stehen bereit</translation>
    </message>
    <message>
        <source>%1 lead</source>
        <translation>%1 führen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>steht bereit</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Turn, ms</source>
        <translation>Lauf, ms</translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation>Speicher, MB</translation>
    </message>
</context>
<context>
    <name>ShelfGroup</name>
    <message>
        <source>Past its best-before</source>
        <translation>Haltbarkeit überschritten</translation>
    </message>
    <message>
        <source>First goes off in %1</source>
        <translation>Das erste läuft in %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Back office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Every loaf by name: what is fresh, what sells, what waits.</source>
        <translation>Jedes Brot beim Namen: was frisch ist, was sich verkauft, was wartet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Nobody was here for ten minutes. Go on where you were.</source>
        <translation>Zehn Minuten war niemand hier. Mach weiter, wo du warst.</translation>
    </message>
    <message>
        <source>Your name, and your badge PIN or password.</source>
        <translation>Dein Name und deine PIN oder dein Passwort.</translation>
    </message>
    <message>
        <source>Your name and your password.</source>
        <translation>Dein Name und dein Passwort.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>PINs work here once a manager has approved this computer, with the code %1.</source>
        <translation>PINs gelten hier, sobald jemand von der Leitung diesen Rechner mit dem Code %1 zugelassen hat.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Units reserved</source>
        <translation>Stücke reserviert</translation>
    </message>
    <message>
        <source>Not enough on the shelf</source>
        <translation>Zu wenig im Regal</translation>
    </message>
    <message>
        <source>Waiting for somebody to pay</source>
        <translation>Wartet auf Zahlung</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Zahlung abgelehnt</translation>
    </message>
    <message>
        <source>Cancellation asked for</source>
        <translation>Storno verlangt</translation>
    </message>
    <message>
        <source>Units back on the shelf</source>
        <translation>Stücke zurück im Regal</translation>
    </message>
    <message>
        <source>Could not be handed over</source>
        <translation>Konnte nicht übergeben werden</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Erstattung verlangt</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Geld zurückgegeben</translation>
    </message>
    <message>
        <source>Units booked as returned</source>
        <translation>Stücke als zurückgegeben gebucht</translation>
    </message>
    <message>
        <source>Waits for inventory to reserve its units</source>
        <translation>Wartet, dass inventory die Stücke reserviert</translation>
    </message>
    <message>
        <source>Waits for the payment</source>
        <translation>Wartet auf die Zahlung</translation>
    </message>
    <message>
        <source>Waits for inventory to hand over</source>
        <translation>Wartet, dass inventory übergibt</translation>
    </message>
    <message>
        <source>Waits for inventory to release its units</source>
        <translation>Wartet, dass inventory die Stücke freigibt</translation>
    </message>
    <message>
        <source>Waits for the bank to give the money back</source>
        <translation>Wartet, dass die Bank das Geld zurückgibt</translation>
    </message>
    <message>
        <source>Waits for orders to write it down</source>
        <translation>Wartet, dass orders es vermerkt</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It has left the shelf</source>
        <translation>Nicht mehr im Regal</translation>
    </message>
    <message>
        <source>Past for %1</source>
        <translation>Seit %1 abgelaufen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Baked</source>
        <translation>Gebacken</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Ofen</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Reserviert für</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>Zur Bestellung</translation>
    </message>
    <message>
        <source>Its batch</source>
        <translation>Seine Charge</translation>
    </message>
    <message>
        <source>It was added without a batch, so there is nothing to recall.</source>
        <translation>Es kam ohne Charge ins Regal, also gibt es nichts zurückzurufen.</translation>
    </message>
    <message>
        <source>This batch is recalled. Nothing of it is sold any more.</source>
        <translation>Diese Charge ist zurückgerufen. Nichts davon wird mehr verkauft.</translation>
    </message>
    <message>
        <source>Recall this batch…</source>
        <translation>Diese Charge zurückrufen…</translation>
    </message>
    <message>
        <source>Who has bought of it</source>
        <translation>Wer davon gekauft hat</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>To the oven</source>
        <translation>Zum Ofen</translation>
    </message>
</context>
<context>
    <name>StreamCard</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Paused; counting goes on</source>
        <translation>Angehalten; gezählt wird weiter</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>Nothing that fits has gone by yet</source>
        <translation>Noch ist nichts Passendes vorbeigekommen</translation>
    </message>
    <message>
        <source>A sample: %1 more were counted and judged, and are not painted.</source>
        <translation>Eine Auswahl: %1 weitere wurden gezählt und geprüft, aber nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost %n time(s); what went by meanwhile is not counted.</source>
        <translation>
            <numerusform>Die Verbindung ging einmal verloren; was derweil vorbeikam, ist nicht gezählt.</numerusform>
            <numerusform>Die Verbindung ging %n-mal verloren; was derweil vorbeikam, ist nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came faster than they could be judged.</source>
        <translation>%1 kamen schneller, als sie geprüft werden konnten.</translation>
    </message>
    <message>
        <source>Recording: %1 messages</source>
        <translation>Aufnahme: %1 Nachrichten</translation>
    </message>
    <message>
        <source>Recorded %1 messages in %2</source>
        <translation>%1 Nachrichten aufgenommen in %2</translation>
    </message>
    <message>
        <source>Into a test shop, at any speed: %1</source>
        <translation>In einen Testladen, beliebig schnell: %1</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Next sweep</source>
        <translation>Nächstes Abräumen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
            <numerusform>nimmt %n Stück</numerusform>
            <numerusform>nimmt %n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>takes nothing, as it looks now</source>
        <translation>nimmt nach jetzigem Stand nichts</translation>
    </message>
    <message>
        <source>Swept today</source>
        <translation>Heute abgeräumt</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Das darfst du nicht sehen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was swept today. That is how it should be.</source>
        <translation>Heute wurde nichts abgeräumt. So soll es sein.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>, largest first</source>
        <translation>, Größtes zuerst</translation>
    </message>
    <message>
        <source>, smallest first</source>
        <translation>, Kleinstes zuerst</translation>
    </message>
    <message>
        <source>Columns, copy, file</source>
        <translation>Spalten, Kopie, Datei</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>Als CSV sichern</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as they are seen</source>
        <translation>
            <numerusform>%n Zeile, wie sie zu sehen ist</numerusform>
            <numerusform>%n Zeilen, wie sie zu sehen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>Kopiert: eine Tabellenkalkulation nimmt es an.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Es liegt in %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Es konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Geöffnet bis %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Öffnet um %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Das darfst du nicht sehen</translation>
    </message>
    <message>
        <source>Adding up the day…</source>
        <translation>Der Tag wird zusammengezählt…</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>no earlier day to compare with</source>
        <translation>noch kein Tag zum Vergleichen</translation>
    </message>
    <message>
        <source>usual by now: %1</source>
        <translation>üblich bis jetzt: %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>there was enough of everything</source>
        <translation>von allem war genug da</translation>
    </message>
    <message>
        <source>there was not enough</source>
        <translation>es war nicht genug da</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verlust</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Put away</source>
        <translation>Wegräumen</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Retained</source>
        <translation>Aufbewahrt</translation>
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
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Paid back for goods</source>
        <translation>Für Ware erstattet</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>Je Bestellung</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Units thrown out</source>
        <translation>Stück weggeworfen</translation>
    </message>
    <message>
        <source>Thrown out, at its price</source>
        <translation>Weggeworfen, zum Preis</translation>
    </message>
    <message>
        <source>Thrown out, at its cost</source>
        <translation>Weggeworfen, zu Kosten</translation>
    </message>
    <message>
        <source>Sold of what was baked</source>
        <translation>Vom Gebackenen verkauft</translation>
    </message>
    <message>
        <source>Age when sold</source>
        <translation>Alter beim Verkauf</translation>
    </message>
    <message>
        <source>Sold out, all products</source>
        <translation>Ausverkauft, alle Produkte</translation>
    </message>
    <message>
        <source>Asked for when sold out</source>
        <translation>Gefragt, als es aus war</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurückgegangen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>Die Bestellungen dahinter</translation>
    </message>
    <message>
        <source>Orders for which there was not enough</source>
        <translation>Bestellungen, für die es nicht reichte</translation>
    </message>
    <message>
        <source>Orders that were cancelled</source>
        <translation>Stornierte Bestellungen</translation>
    </message>
    <message>
        <source>What was paid back</source>
        <translation>Was erstattet wurde</translation>
    </message>
    <message>
        <source>What was thrown out</source>
        <translation>Was weggeworfen wurde</translation>
    </message>
    <message>
        <source>What was handed over, and how old</source>
        <translation>Was übergeben wurde, und wie alt</translation>
    </message>
    <message>
        <source>What was put on the shelf</source>
        <translation>Was ins Regal kam</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Von wann bis wann</translation>
    </message>
    <message>
        <source>Who asked, and when</source>
        <translation>Wer wann gefragt hat</translation>
    </message>
    <message>
        <source>What brought the money</source>
        <translation>Was das Geld brachte</translation>
    </message>
    <message>
        <source>Why it was thrown out</source>
        <translation>Warum es weggeworfen wurde</translation>
    </message>
    <message>
        <source>What was thrown out, in units</source>
        <translation>Was weggeworfen wurde, in Stück</translation>
    </message>
    <message>
        <source>How old it was when it was sold</source>
        <translation>Wie alt es beim Verkauf war</translation>
    </message>
    <message>
        <source>How long it was sold out</source>
        <translation>Wie lange es aus war</translation>
    </message>
    <message>
        <source>How people paid</source>
        <translation>Wie bezahlt wurde</translation>
    </message>
    <message>
        <source>Tax by its class</source>
        <translation>Steuer nach Satz</translation>
    </message>
    <message>
        <source>number: orders</source>
        <translation>Zahl: Bestellungen</translation>
    </message>
    <message>
        <source>number: units</source>
        <translation>Zahl: Stück</translation>
    </message>
    <message>
        <source>number: times asked for</source>
        <translation>Zahl: wie oft gefragt</translation>
    </message>
    <message>
        <source>Should lie in the drawers</source>
        <translation>Sollte in den Kassen liegen</translation>
    </message>
    <message>
        <source>Counted too much or too little</source>
        <translation>Zu viel oder zu wenig gezählt</translation>
    </message>
    <message>
        <source>What was done with the drawers</source>
        <translation>Was mit den Kassen geschah</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Name und PIN passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>Name und Passwort passen nicht zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Bitte %n Sekunde warten.</numerusform>
            <numerusform>Zu viele Versuche. Bitte %n Sekunden warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Die Bäckerei antwortet nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>Hier darf sich nur das Personal anmelden.</translation>
    </message>
    <message>
        <source>This has to be a manager.</source>
        <translation>Das muss die Leitung sein.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Sache anzusehen</numerusform>
            <numerusform>%n Sachen anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well. %n product(s) will run out soon.</source>
        <translation>
            <numerusform>Alles in Ordnung. %n Produkt wird bald knapp.</numerusform>
            <numerusform>Alles in Ordnung. %n Produkte werden bald knapp.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
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
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>As of %1, reconnecting…</source>
        <translation>Stand %1, verbindet neu…</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Ovens</source>
        <translation>Öfen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Name in the house, and in languages that have none of their own</source>
        <translation>Name im Haus und in Sprachen, die keinen eigenen haben</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Es braucht einen Namen</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>hier fehlt etwas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>As a kiosk shows it</source>
        <translation>So zeigt es ein Kiosk</translation>
    </message>
    <message>
        <source>Ingredients, the largest part first</source>
        <translation>Zutaten, der größte Anteil zuerst</translation>
    </message>
</context>
</TS>
