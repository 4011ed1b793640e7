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
            <source>Open again at %1</source>
            <translation>Wieder offen ab %1 Uhr</translation>
        </message>
        <message>
            <source>baked just now</source>
            <translation>gerade eben gebacken</translation>
        </message>
        <message numerus="yes">
            <source>baked %n minute(s) ago</source>
            <translation>
                <numerusform>vor %n Minute gebacken</numerusform>
                <numerusform>vor %n Minuten gebacken</numerusform>
            </translation>
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
        <name>CategoryTabs</name>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Vegan only</source>
            <translation>Nur vegan</translation>
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
            <source>We are closed, and open again at %1.</source>
            <translation>Wir haben geschlossen und sind ab %1 Uhr wieder für Sie da.</translation>
        </message>
    <message>
            <source>What are you looking for?</source>
            <translation>Was suchen Sie?</translation>
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
            <translation>Wir halten alles bis %1 Uhr für Sie bereit.</translation>
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
            <source>We open again at %1.</source>
            <translation>Ab %1 Uhr sind wir wieder für Sie da.</translation>
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
            <source>There is not so much left</source>
            <translation>So viel ist nicht mehr da</translation>
        </message>
        <message>
            <source>So many are there: %1</source>
            <translation>Es gibt noch: %1</translation>
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
        <name>PairingPage</name>
        <message>
            <source>This kiosk is new here</source>
            <translation>Dieses Bestellterminal ist neu hier</translation>
        </message>
        <message>
            <source>Looking for the bakery…</source>
            <translation>Die Bäckerei wird gesucht …</translation>
        </message>
        <message>
            <source>A manager approves it with this code.</source>
            <translation>Die Leitung gibt es mit diesem Code frei.</translation>
        </message>
        <message>
            <source>There is no connection. It comes back by itself.</source>
            <translation>Keine Verbindung. Sie kommt von selbst wieder.</translation>
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
                <numerusform>%n Stück, %1</numerusform>
                <numerusform>%n Stück, %1</numerusform>
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
        </context>
    <context>
        <name>ProductCard</name>
        <message>
            <source>Sold out</source>
            <translation>Ausverkauft</translation>
        </message>
        <message>
            <source>Sold out · next at %1</source>
            <translation>Ausverkauft · ab %1 Uhr</translation>
        </message>
        <message>
            <source>Made for you</source>
            <translation>Für Sie gemacht</translation>
        </message>
        <message>
            <source>Baked just now</source>
            <translation>Gerade eben gebacken</translation>
        </message>
        <message numerus="yes">
            <source>Baked %n minute(s) ago</source>
            <translation>
                <numerusform>Vor %n Minute gebacken</numerusform>
                <numerusform>Vor %n Minuten gebacken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Baked %n hour(s) ago</source>
            <translation>
                <numerusform>Vor %n Stunde gebacken</numerusform>
                <numerusform>Vor %n Stunden gebacken</numerusform>
            </translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
        <message numerus="yes">
            <source>Last %n</source>
            <translation>
                <numerusform>Noch %n</numerusform>
                <numerusform>Noch %n</numerusform>
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
            <translation>Die Auswahl kommt gleich …</translation>
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
            <translation>Die Bäckerei legt alles für Sie zurück …</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is charged yet. Order %1 is kept for you for another %n second(s).</source>
            <translation>
                <numerusform>Noch ist nichts abgebucht. Bestellung %1 ist noch %n Sekunde für Sie reserviert.</numerusform>
                <numerusform>Noch ist nichts abgebucht. Bestellung %1 ist noch %n Sekunden für Sie reserviert.</numerusform>
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
            <source>Baked just now</source>
            <translation>Gerade eben gebacken</translation>
        </message>
        <message numerus="yes">
            <source>Baked %n minute(s) ago</source>
            <translation>
                <numerusform>Vor %n Minute gebacken</numerusform>
                <numerusform>Vor %n Minuten gebacken</numerusform>
            </translation>
        </message>
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
            <translation>%1 kJ · %2 kcal</translation>
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
                <numerusform>Tippen Sie auf den Bildschirm, um fortzufahren. In %n Sekunde beginnt die nächste Bestellung.</numerusform>
                <numerusform>Tippen Sie auf den Bildschirm, um fortzufahren. In %n Sekunden beginnt die nächste Bestellung.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePad</name>
        <message>
            <source>Other letters</source>
            <translation>Andere Buchstaben</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
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
                <numerusform>Vor %n Minute gebacken</numerusform>
                <numerusform>Vor %n Minuten gebacken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Baked %n hour(s) ago</source>
            <translation>
                <numerusform>Vor %n Stunde gebacken</numerusform>
                <numerusform>Vor %n Stunden gebacken</numerusform>
            </translation>
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
        <name>CartLine</name>
        <message>
            <source>The freshest</source>
            <translation>Das Frischeste</translation>
        </message>
        <message>
            <source>instead of %1</source>
            <translation>statt %1</translation>
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
            <source>Scan it with the bakery's app and agree there. It is good for %n second(s).</source>
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
            <source>This PIN is for the staff's till. Here customers pay.</source>
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
        <name>TypedField</name>
        <message>
            <source>End the search</source>
            <translation>Suche beenden</translation>
        </message>
    </context>
</TS>
