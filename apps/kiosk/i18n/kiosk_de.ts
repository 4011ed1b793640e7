<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to use</source>
        <translation>Leichter bedienen</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Say what has the focus</source>
        <translation>Vorlesen, was ausgewählt ist</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay from your account</source>
        <translation>Vom Konto bezahlen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders bezahlen</translation>
    </message>
    <message>
        <source>To the PIN</source>
        <translation>Zur PIN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>Baked just now</source>
        <translation>Gerade eben gebacken</translation>
    </message>
    <message numerus="yes">
        <source>Baked %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n&#xa0;Minute gebacken</numerusform>
            <numerusform>Vor %n&#xa0;Minuten gebacken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Baked %n hour(s) ago</source>
        <translation>
            <numerusform>Vor %n&#xa0;Stunde gebacken</numerusform>
            <numerusform>Vor %n&#xa0;Stunden gebacken</numerusform>
        </translation>
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
    <name>ApprovalSheet</name>
    <message>
        <source>A manager approves</source>
        <translation>Freigabe durch die Leitung</translation>
    </message>
    <message>
        <source>Name and PIN count for this one act. You stay signed in.</source>
        <translation>Name und PIN gelten nur für diesen einen Vorgang. Sie bleiben angemeldet.</translation>
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
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to order</source>
        <translation>Zum Bestellen tippen</translation>
    </message>
    <message>
        <source>Fresh from the oven</source>
        <translation>Frisch aus dem Ofen</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Wir haben geschlossen</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>baked just now</source>
        <translation>gerade eben gebacken</translation>
    </message>
    <message numerus="yes">
        <source>baked %n minute(s) ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Minute gebacken</numerusform>
            <numerusform>vor %n&#xa0;Minuten gebacken</numerusform>
        </translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>Angebot ansehen</translation>
    </message>
</context>
<context>
    <name>BakeChoice</name>
    <message>
        <source>Which bake?</source>
        <translation>Welche Backung?</translation>
    </message>
    <message>
        <source>The freshest</source>
        <translation>Das Frischeste</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>noch %Ln da</numerusform>
            <numerusform>noch %Ln da</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier bake, so nothing goes to waste</source>
        <translation>Die frühere Backung, damit nichts verdirbt</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>In your account</source>
        <translation>Auf Ihrem Konto</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Diese Bestellung</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Danach bleiben</translation>
    </message>
    <message>
        <source>There is less in it than the order costs. If it is not enough, nothing is charged.</source>
        <translation>Es ist weniger darauf, als die Bestellung kostet. Reicht es nicht, wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders bezahlen</translation>
    </message>
</context>
<context>
    <name>BoardMain</name>
    <message>
        <source>Bakery board</source>
        <translation>Bäckerei-Anzeige</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Soon.</source>
        <translation>Gleich.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Zubereitung</translation>
    </message>
    <message>
        <source>Your number appears here</source>
        <translation>Hier erscheint Ihre Nummer</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>Die Bäckerei wird gesucht …</translation>
    </message>
    <message>
        <source>It stands on your receipt.</source>
        <translation>Sie steht auf Ihrem Bon.</translation>
    </message>
    <message>
        <source>The connection is lost: this may not be the latest. Please listen for your number.</source>
        <translation>Die Verbindung ist unterbrochen: Die Anzeige ist vielleicht nicht aktuell. Bitte achten Sie auf den Aufruf.</translation>
    </message>
</context>
<context>
    <name>CartBar</name>
    <message numerus="yes">
        <source>Look at the order (%n)</source>
        <translation>
            <numerusform>Bestellung ansehen (%n)</numerusform>
            <numerusform>Bestellung ansehen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Noch nichts ausgewählt</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>The freshest</source>
        <translation>Das Frischeste</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Nur noch %1 da</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Your order</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Zum Hieressen</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Nothing in it yet. What may it be?</source>
        <translation>Noch leer. Was darf es sein?</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Cash for orders from the kiosk</source>
        <translation>Barzahlung für Kiosk-Bestellungen</translation>
    </message>
    <message>
        <source>%1: give the customer</source>
        <translation>%1: Geben Sie heraus</translation>
    </message>
    <message>
        <source>%1: nothing was taken. Nobody waits for it any more, or the bakery does not answer.</source>
        <translation>%1: Es wurde nichts angenommen. Die Bestellung wartet nicht mehr, oder die Bäckerei antwortet nicht.</translation>
    </message>
    <message>
        <source>Nobody comes with cash.</source>
        <translation>Niemand wartet mit Bargeld.</translation>
    </message>
</context>
<context>
    <name>CashRow</name>
    <message>
        <source>It could not be handed over: the money goes back.</source>
        <translation>Konnte nicht übergeben werden: Das Geld geht zurück.</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>reserviert bis %1</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Kassieren</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>Open the drawer</source>
        <translation>Kassenlade öffnen</translation>
    </message>
    <message>
        <source>What for? Touch one above, or type it</source>
        <translation>Wofür? Oben antippen oder eintippen</translation>
    </message>
    <message>
        <source>Nothing was typed. Is there really no coin in the drawer?</source>
        <translation>Es wurde nichts eingetippt. Ist wirklich keine Münze in der Lade?</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Ja, sie ist leer</translation>
    </message>
    <message>
        <source>No, count first</source>
        <translation>Nein, erst zählen</translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>Opening float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Tagesbeginn</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Wechselgeld von der Bank</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Aus dem Tresor</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>Die Kassenlade</translation>
    </message>
    <message>
        <source>Count everything that lies in the drawer, notes and coins. What should be in it is told afterwards.</source>
        <translation>Zählen Sie alles, was in der Lade liegt, Scheine und Münzen. Wie viel es sein sollte, wird danach gesagt.</translation>
    </message>
    <message>
        <source>How much is taken out, and what for?</source>
        <translation>Wie viel wird entnommen, und wofür?</translation>
    </message>
    <message>
        <source>How much is put in, and what for?</source>
        <translation>Wie viel wird eingelegt, und wofür?</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einlegen</translation>
    </message>
    <message>
        <source>The drawer “%1”</source>
        <translation>Die Kassenlade „%1“</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Kassenlade öffnen</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>Die Kassenlade ist nicht aufgegangen. Der Schlüssel öffnet sie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Changing money</source>
        <translation>Geld wechseln</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>What is it opened for? That is written down, with your name.</source>
        <translation>Wofür wird sie geöffnet? Das wird mit Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
</context>
<context>
    <name>DrawerTold</name>
    <message>
        <source>Only cashiers and managers handle the drawer.</source>
        <translation>Die Lade bedienen nur Kasse und Leitung.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Die Bäckerei antwortet nicht. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Gebucht: %1</translation>
    </message>
    <message>
        <source>It is exactly right.</source>
        <translation>Es stimmt genau.</translation>
    </message>
    <message>
        <source>Too little: %1</source>
        <translation>Zu wenig: %1</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <translation>Zu viel: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Written down. The drawer opens.</source>
        <translation>Festgehalten. Die Kassenlade geht auf.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s) without a booking since the last count</source>
        <translation>
            <numerusform>Seit der letzten Zählung %Ln Mal ohne Buchung geöffnet</numerusform>
            <numerusform>Seit der letzten Zählung %Ln Mal ohne Buchung geöffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterNote</name>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%Ln hier ausgeblendet</numerusform>
            <numerusform>%Ln hier ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Leave out what contains</source>
        <translation>Weglassen, was dies enthält</translation>
    </message>
    <message>
        <source>Show only what is</source>
        <translation>Nur zeigen, was so ist</translation>
    </message>
    <message>
        <source>Everything comes from one bakehouse, so traces cannot be ruled out. Please ask us if you are allergic.</source>
        <translation>Alles kommt aus einer Backstube, Spuren sind deshalb nie auszuschließen. Bitte fragen Sie uns, wenn Sie allergisch sind.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing fits all of that</source>
        <translation>Nichts passt zu alldem</translation>
    </message>
    <message numerus="yes">
        <source>Show what fits (%n)</source>
        <translation>
            <numerusform>Zeigen, was passt (%Ln)</numerusform>
            <numerusform>Zeigen, was passt (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTools</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Allergens and diets</source>
        <translation>Allergene und Ernährung</translation>
    </message>
</context>
<context>
    <name>FocusKeys</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>One less: %1</source>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Eins mehr: %1</translation>
    </message>
</context>
<context>
    <name>FoundOrder</name>
    <message>
        <source>Nothing was paid back: there is not so much of it left, or the bakery does not answer.</source>
        <translation>Es wurde nichts erstattet: So viel ist davon nicht mehr übrig, oder die Bäckerei antwortet nicht.</translation>
    </message>
    <message>
        <source>Give the customer %1 from the drawer.</source>
        <translation>Geben Sie dem Kunden %1 aus der Lade.</translation>
    </message>
    <message>
        <source>%1 goes back to where it was paid from.</source>
        <translation>%1 geht dorthin zurück, woher es bezahlt wurde.</translation>
    </message>
    <message>
        <source>Of this %1 was paid back.</source>
        <translation>Davon wurden %1 erstattet.</translation>
    </message>
    <message>
        <source>Pay all of it back</source>
        <translation>Alles erstatten</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n piece(s) back</source>
        <translation>
            <numerusform>%Ln Stück erstatten</numerusform>
            <numerusform>%Ln Stück erstatten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay the rest back</source>
        <translation>Den Rest erstatten</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere Buchstaben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Letzten Buchstaben löschen</translation>
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
    <name>LevelRow</name>
    <message>
        <source>Less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bakery kiosk</source>
        <translation>Bestellterminal der Bäckerei</translation>
    </message>
</context>
<context>
    <name>MenuHeader</name>
    <message>
        <source>Eat here</source>
        <translation>Hier essen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Larger, clearer, lower</source>
        <translation>Größer, deutlicher, tiefer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>The connection to the bakery is lost. You can look, and order when it is back.</source>
        <translation>Die Verbindung zur Bäckerei ist unterbrochen. Sehen Sie sich gern um; bestellen können Sie, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The kiosks are paused. Please order at the counter.</source>
        <translation>Die Bestellterminals machen Pause. Bitte bestellen Sie an der Theke.</translation>
    </message>
    <message>
        <source>The kiosks are paused: %1. Please order at the counter.</source>
        <translation>Die Bestellterminals machen Pause: %1. Bitte bestellen Sie an der Theke.</translation>
    </message>
    <message>
        <source>We are closed.</source>
        <translation>Wir haben geschlossen.</translation>
    </message>
    <message>
        <source>We are closed. Open again: %1</source>
        <translation>Wir haben geschlossen. Wieder offen: %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>Hier essen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Number, as A017</source>
        <translation>Nummer, wie A017</translation>
    </message>
    <message>
        <source>Nothing was ordered yet.</source>
        <translation>Es wurde noch nichts bestellt.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>Zu „%1“ gibt es nichts.</translation>
    </message>
    <message>
        <source>Touch an order, or type its number.</source>
        <translation>Tippen Sie eine Bestellung an oder ihre Nummer ein.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Belegcode %1</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Nehmen, was da ist</translation>
    </message>
    <message>
        <source>Take it at the new price</source>
        <translation>Zum neuen Preis nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Bestellung ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>A code that verifies the receipt</source>
        <translation>Ein Code, der den Beleg bestätigt</translation>
    </message>
    <message>
        <source>Your receipt, to take along</source>
        <translation>Ihr Beleg zum Mitnehmen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders bezahlen</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Paid: %1</source>
        <translation>Bezahlt: %1</translation>
    </message>
    <message>
        <source>What was charged is being returned, at the latest today</source>
        <translation>Der abgebuchte Betrag wird erstattet, spätestens heute</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Es wurde nichts abgebucht</translation>
    </message>
    <message>
        <source>Thank you! Your number:</source>
        <translation>Vielen Dank! Ihre Nummer:</translation>
    </message>
    <message>
        <source>Please pay at the till. Your number:</source>
        <translation>Bitte zahlen Sie an der Kasse. Ihre Nummer:</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>Ein Preis hat sich geändert</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>Die Karte wurde nicht angenommen</translation>
    </message>
    <message>
        <source>We have just closed</source>
        <translation>Wir haben gerade geschlossen</translation>
    </message>
    <message>
        <source>Something is not sold right now</source>
        <translation>Etwas davon gibt es gerade nicht</translation>
    </message>
    <message>
        <source>The kiosks are paused</source>
        <translation>Die Bestellterminals machen Pause</translation>
    </message>
    <message>
        <source>The order was let go</source>
        <translation>Die Bestellung gilt nicht mehr</translation>
    </message>
    <message>
        <source>The bakery cannot take it just now</source>
        <translation>Gerade können wir die Bestellung nicht annehmen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>We are preparing it. Watch for your number at the counter.</source>
        <translation>Wir bereiten alles zu. Achten Sie an der Theke auf Ihre Nummer.</translation>
    </message>
    <message>
        <source>It is ready for you at the counter.</source>
        <translation>Alles liegt an der Theke für Sie bereit.</translation>
    </message>
    <message>
        <source>It is kept for you until %1.</source>
        <translation>Wir halten alles bis %1&#xa0;Uhr für Sie bereit.</translation>
    </message>
    <message>
        <source>You saw %1; now it is %2.</source>
        <translation>Vorhin waren es %1, jetzt sind es %2.</translation>
    </message>
    <message>
        <source>Try another card, or pay in cash at the till.</source>
        <translation>Versuchen Sie eine andere Karte, oder zahlen Sie bar an der Kasse.</translation>
    </message>
    <message>
        <source>Please come again.</source>
        <translation>Bitte kommen Sie wieder.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Please look at the menu once more.</source>
        <translation>Bitte sehen Sie noch einmal in die Auswahl.</translation>
    </message>
    <message>
        <source>Please order at the counter.</source>
        <translation>Bitte bestellen Sie an der Theke.</translation>
    </message>
    <message>
        <source>Nobody paid for it. Everything you picked is still here.</source>
        <translation>Sie wurde nicht bezahlt. Ihre Auswahl ist noch da.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or order at the counter.</source>
        <translation>Bitte versuchen Sie es gleich noch einmal, oder bestellen Sie an der Theke.</translation>
    </message>
    <message>
        <source>There is not enough left</source>
        <translation>So viel ist nicht mehr da</translation>
    </message>
    <message>
        <source>Please ask at the counter whether it was paid</source>
        <translation>Bitte fragen Sie an der Theke, ob sie bezahlt ist</translation>
    </message>
    <message>
        <source>There is too little in the account</source>
        <translation>Auf dem Konto ist zu wenig</translation>
    </message>
    <message>
        <source>The order costs %1. Everything you picked is still here: pay another way, or top up at the till.</source>
        <translation>Die Bestellung kostet %1. Alles ist noch da: Bezahlen Sie anders oder laden Sie an der Kasse auf.</translation>
    </message>
    <message>
        <source>Not sold right now: %1</source>
        <translation>Gerade nicht im Verkauf: %1</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Take the last one back</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>This screen is new here</source>
        <translation>Dieser Bildschirm ist neu hier</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>Die Bäckerei wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>A manager approves it with this code.</source>
        <translation>Die Leitung gibt es mit diesem Code frei.</translation>
    </message>
    <message>
        <source>There is no connection. It comes back by itself.</source>
        <translation>Keine Verbindung. Sie kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>One moment: its code is on the way.</source>
        <translation>Einen Augenblick: Der Code ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw that sale away</source>
        <translation>Diesen Verkauf verwerfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked sales</source>
        <translation>Geparkte Verkäufe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>Wie möchten Sie bezahlen?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1</source>
        <translation>
            <numerusform>%n&#xa0;Stück, %1</numerusform>
            <numerusform>%n&#xa0;Stück, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Mit Karte</translation>
    </message>
    <message>
        <source>at the terminal below</source>
        <translation>unten am Kartenleser</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>at the till, within ten minutes</source>
        <translation>an der Kasse, innerhalb von zehn Minuten</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. Nothing was charged; you can pay when it is back.</source>
        <translation>Die Verbindung zur Bäckerei ist unterbrochen. Es wurde nichts abgebucht; bezahlen können Sie, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>From an account</source>
        <translation>Vom Konto</translation>
    </message>
    <message>
        <source>with your phone, or by PIN</source>
        <translation>mit dem Telefon oder per PIN</translation>
    </message>
    <message>
        <source>We have just closed. Nothing was charged.</source>
        <translation>Wir haben soeben geschlossen. Es wurde nichts abgebucht.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>With your phone</source>
        <translation>Mit dem Telefon</translation>
    </message>
    <message>
        <source>A code for your phone: %1</source>
        <translation>Ein Code für Ihr Telefon: %1</translation>
    </message>
    <message>
        <source>The code was not used in time. Nothing was charged.</source>
        <translation>Der Code wurde nicht rechtzeitig benutzt. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The code is coming…</source>
        <translation>Der Code kommt …</translation>
    </message>
    <message numerus="yes">
        <source>Scan it with the bakery&apos;s app and agree there. It is good for %n second(s).</source>
        <translation>
            <numerusform>Mit der App der Bäckerei scannen und dort zustimmen. Noch %Ln Sekunde gültig.</numerusform>
            <numerusform>Mit der App der Bäckerei scannen und dort zustimmen. Noch %Ln Sekunden gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code zeigen</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>With name and PIN</source>
        <translation>Mit Name und PIN</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>Name and PIN do not go together. Please try again.</source>
        <translation>Name und PIN passen nicht zusammen. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>That was tried too often. Please wait a few minutes, or use your phone.</source>
        <translation>Das waren zu viele Versuche. Bitte warten Sie ein paar Minuten oder nehmen Sie Ihr Telefon.</translation>
    </message>
    <message>
        <source>This PIN is for the staff&apos;s till. Here customers pay.</source>
        <translation>Diese PIN ist für die Kasse der Mitarbeitenden. Hier bezahlen Kundinnen und Kunden.</translation>
    </message>
    <message>
        <source>There is no answer just now. Please try again.</source>
        <translation>Es kommt gerade keine Antwort. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take the last digit away</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>To prepare</source>
        <translation>Zuzubereiten</translation>
    </message>
    <message>
        <source>Nothing is to be prepared.</source>
        <translation>Es gibt nichts zuzubereiten.</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <translation>Es wird niemand erwartet.</translation>
    </message>
</context>
<context>
    <name>PriceNote</name>
    <message>
        <source>A price has changed</source>
        <translation>Ein Preis hat sich geändert</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Go on with the new price</source>
        <translation>Zum neuen Preis weiter</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Ausdrucken</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>Er ist gedruckt.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>No printer for receipts</source>
        <translation>Kein Drucker für Bons</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>Bons: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderer</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Sold out · next at %1</source>
        <translation>Ausverkauft · ab %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Für Sie gemacht</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message numerus="yes">
        <source>Last %n</source>
        <translation>
            <numerusform>Noch&#xa0;%n</numerusform>
            <numerusform>Noch&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>There is nothing like that today.</source>
        <translation>So etwas gibt es heute nicht.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>Die Auswahl kommt gleich&#xa0;…</translation>
    </message>
    <message>
        <source>What there is has something in it that you leave out.</source>
        <translation>Was es hier gibt, enthält etwas, das Sie weglassen.</translation>
    </message>
    <message>
        <source>We have nothing called “%1” today. Perhaps it goes by another name here?</source>
        <translation>„%1“ haben wir heute nicht. Vielleicht heißt es hier anders?</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Zum Hieressen</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>darin %1 Steuer</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Belegcode %1</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>darin %1 Steuer</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Belegcode %1</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>Take away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>Hier essen</translation>
    </message>
    <message>
        <source>Ready for the next customer.</source>
        <translation>Bereit für den nächsten Kunden.</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
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
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>None parked</source>
        <translation>Nichts geparkt</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%Ln geparkt</numerusform>
            <numerusform>%Ln geparkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleSheet</name>
    <message>
        <source>A price has changed. The cart shows the new one.</source>
        <translation>Ein Preis hat sich geändert. Der Warenkorb zeigt den neuen.</translation>
    </message>
    <message>
        <source>The card was not accepted.</source>
        <translation>Die Karte wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The shop is closed.</source>
        <translation>Der Laden ist geschlossen.</translation>
    </message>
    <message>
        <source>Something in it is not sold right now.</source>
        <translation>Etwas davon wird gerade nicht verkauft.</translation>
    </message>
    <message>
        <source>It was let go. What was paid goes back.</source>
        <translation>Der Verkauf ist verfallen. Was bezahlt wurde, geht zurück.</translation>
    </message>
    <message>
        <source>You may not sell. Somebody else has to sign in.</source>
        <translation>Sie dürfen nicht verkaufen. Jemand anderes muss sich anmelden.</translation>
    </message>
    <message>
        <source>The shop has not taken it (%1).</source>
        <translation>Der Laden hat es nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>The terminal waits for the card</source>
        <translation>Das Terminal wartet auf die Karte</translation>
    </message>
    <message>
        <source>Asking what became of it…</source>
        <translation>Es wird gefragt, was daraus wurde …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Nicht verkauft</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Do not take the money again.</source>
        <translation>Nehmen Sie das Geld nicht noch einmal.</translation>
    </message>
    <message>
        <source>%1 given for %2</source>
        <translation>%1 gegeben für %2</translation>
    </message>
    <message>
        <source>Number %1 · to be prepared</source>
        <translation>Nummer %1 · wird zubereitet</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>Diesen Verkauf beiseitelegen</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>Die Kassenlade ist nicht aufgegangen. Der Schlüssel öffnet sie.</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Type or scan: a product or a number</source>
        <translation>Tippen oder scannen: Ware oder Nummer</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. It comes back by itself.</source>
        <translation>Die Verbindung zur Bäckerei ist unterbrochen. Sie kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>Zu „%1“ gibt es nichts.</translation>
    </message>
    <message>
        <source>There is nothing like that today.</source>
        <translation>So etwas gibt es heute nicht.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>Die Auswahl kommt gleich&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SellTile</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>ServiceLogIn</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Name und PIN passen nicht zusammen.</translation>
    </message>
    <message>
        <source>That is for cashiers and managers.</source>
        <translation>Das ist dem Verkauf und der Leitung vorbehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Bitte %n Sekunde warten.</numerusform>
            <numerusform>Zu viele Versuche. Bitte %n Sekunden warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery cannot be asked just now.</source>
        <translation>Die Bäckerei ist gerade nicht erreichbar.</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
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
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Berührung prüfen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SettlingPage</name>
    <message>
        <source>Please hold your card to the terminal</source>
        <translation>Bitte halten Sie Ihre Karte an den Kartenleser</translation>
    </message>
    <message>
        <source>We are asking what became of the order</source>
        <translation>Wir fragen nach, was aus der Bestellung geworden ist</translation>
    </message>
    <message>
        <source>The bakery is setting it aside for you…</source>
        <translation>Die Bäckerei legt alles für Sie zurück&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is charged yet. Order %1 is kept for you for another %n second(s).</source>
        <translation>
            <numerusform>Noch ist nichts abgebucht. Bestellung %1 ist noch %n&#xa0;Sekunde für Sie reserviert.</numerusform>
            <numerusform>Noch ist nichts abgebucht. Bestellung %1 ist noch %n&#xa0;Sekunden für Sie reserviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please do not pay again. The answer is on its way.</source>
        <translation>Bitte bezahlen Sie nicht noch einmal. Die Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>The connection is lost. Please do not pay again: the order has a number, and it is paid once or not at all.</source>
        <translation>Die Verbindung ist unterbrochen. Bitte bezahlen Sie nicht noch einmal: Die Bestellung hat eine Nummer und wird einmal bezahlt oder gar nicht.</translation>
    </message>
    <message>
        <source>Nothing is charged yet.</source>
        <translation>Noch ist nichts abgebucht.</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>Nicht bezahlen</translation>
    </message>
</context>
<context>
    <name>SheetOfProduct</name>
    <message>
        <source>No declared allergens</source>
        <translation>Keine deklarierten Allergene</translation>
    </message>
    <message>
        <source>Contains: %1</source>
        <translation>Enthält: %1</translation>
    </message>
    <message>
        <source>%1 kJ · %2 kcal</source>
        <translation>%1&#xa0;kJ · %2&#xa0;kcal</translation>
    </message>
    <message>
        <source>It comes as it is.</source>
        <translation>Das gibt es genau so, wie es ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Ingredients: %1</source>
        <translation>Zutaten: %1</translation>
    </message>
</context>
<context>
    <name>ShortageWords</name>
    <message numerus="yes">
        <source>%1: you asked for %2, and %n are left.</source>
        <translation>
            <numerusform>%1: Sie wollten %2, es ist noch %Ln da.</numerusform>
            <numerusform>%1: Sie wollten %2, es sind noch %Ln da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you asked for %2, and there are none left.</source>
        <translation>%1: Sie wollten %2, es ist leider nichts mehr da.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Wer ist an der Kasse?</translation>
    </message>
    <message>
        <source>A sale by %1 is not finished. It is told to %1 how it ended.</source>
        <translation>Ein Verkauf von %1 ist nicht abgeschlossen. Wie er ausging, erfährt %1 nach der Anmeldung.</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>Diesen Verkauf beiseitelegen</translation>
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
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>not sold</source>
        <translation>nicht verkauft</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>in Zubereitung</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>noch nicht bezahlt</translation>
    </message>
    <message>
        <source>partly paid back</source>
        <translation>teilweise erstattet</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Eins mehr: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>Touch the screen to go on. In %n second(s) the next order begins.</source>
        <translation>
            <numerusform>Tippen Sie auf den Bildschirm, um fortzufahren. In %n&#xa0;Sekunde beginnt die nächste Bestellung.</numerusform>
            <numerusform>Tippen Sie auf den Bildschirm, um fortzufahren. In %n&#xa0;Sekunden beginnt die nächste Bestellung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Goes well with it</source>
        <translation>Passt gut dazu</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>TillMain</name>
    <message>
        <source>Bakery till</source>
        <translation>Bäckerei-Kasse</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cash for %1</source>
        <translation>Barzahlung für %1</translation>
    </message>
</context>
<context>
    <name>TillRail</name>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Zubereiten</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Lade</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1: sign out</source>
        <translation>%1: abmelden</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch the middle of each target.</source>
        <translation>Bitte die Mitte jedes Ziels berühren.</translation>
    </message>
    <message>
        <source>Beside the target: %1 px</source>
        <translation>Neben dem Ziel: %1 px</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Name und PIN passen nicht zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Bitte warten Sie %Ln Sekunde.</numerusform>
            <numerusform>Zu viele Versuche. Bitte warten Sie %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>Die Bäckerei antwortet nicht. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This has to be a manager.</source>
        <translation>Das muss die Leitung sein.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>Hier meldet sich nur das Personal an.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>Name und Passwort passen nicht zusammen.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Take everything back</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
</context>
</TS>
