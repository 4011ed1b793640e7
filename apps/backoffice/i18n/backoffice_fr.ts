<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AlarmWords</name>
    <message>
        <source>%1 is not running</source>
        <translation>%1 ne tourne pas</translation>
    </message>
    <message>
        <source>%1 has stopped reading what %2 tells</source>
        <translation>%1 ne lit plus ce que %2 annonce</translation>
    </message>
    <message>
        <source>%1 could not handle %2 message(s)</source>
        <translation>%1 n’a pas pu traiter %2 message(s)</translation>
    </message>
    <message>
        <source>The disk of %1 is full</source>
        <translation>Le disque de %1 est plein</translation>
    </message>
    <message>
        <source>%1 is out of service</source>
        <translation>%1 est hors service</translation>
    </message>
    <message>
        <source>%1 is out of service: %2</source>
        <translation>%1 est hors service : %2</translation>
    </message>
    <message>
        <source>A batch has failed: %1</source>
        <translation>Une fournée est ratée : %1</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>Pourquoi ? C’est noté avec votre nom.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>Bientôt épuisé</translation>
    </message>
    <message>
        <source>at today&apos;s pace</source>
        <translation>au rythme du jour</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>next from the oven at %1</source>
        <translation>à nouveau du four à %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs out in the next two hours.</source>
        <translation>Rien ne s’épuise dans les deux heures.</translation>
    </message>
</context>
<context>
    <name>FreshnessView</name>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on the shelf</source>
        <translation>
            <numerusform>%n pièce en rayon</numerusform>
            <numerusform>%n pièces en rayon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved</source>
        <translation>
            <numerusform>%n réservée</numerusform>
            <numerusform>%n réservées</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Le rayon est vide</translation>
    </message>
    <message>
        <source>Reading the shelf…</source>
        <translation>Lecture du rayon…</translation>
    </message>
    <message>
        <source>What comes out of the ovens appears here at once.</source>
        <translation>Ce qui sort des fours apparaît ici aussitôt.</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>By the hour</source>
        <translation>Heure par heure</translation>
    </message>
    <message>
        <source>line: a usual day</source>
        <translation>trait : un jour ordinaire</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Rien de vendu encore</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>A view of the rail</source>
        <translation>Une vue de la barre</translation>
    </message>
    <message>
        <source>Search for an order</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>The unit before or after</source>
        <translation>La pièce d’avant ou d’après</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>Partir, ou quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Fermer ce qui est devant</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LifeLegend</name>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>périmé</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back office</source>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>One less to pay back</source>
        <translation>Rembourser un de moins</translation>
    </message>
    <message>
        <source>One more to pay back</source>
        <translation>Rembourser un de plus</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Reading the order…</source>
        <translation>Lecture de la commande…</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>Cette commande n’existe pas</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>La boulangerie ne répond pas</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Choisissez une commande</translation>
    </message>
    <message>
        <source>Every step of its way is shown here: when, by which service, and how long it took.</source>
        <translation>Chaque étape s’affiche ici : quand, par quel service, en combien de temps.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Son parcours</translation>
    </message>
    <message>
        <source>It began before this screen was opened. What orders knows of it stands above; steps are shown from then on.</source>
        <translation>Elle a commencé avant l’ouverture de cet écran. Ce qu’en sait orders est plus haut ; les étapes s’affichent à partir de là.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Elle est annulée.</translation>
    </message>
    <message>
        <source>%1 was paid back.</source>
        <translation>%1 ont été remboursés.</translation>
    </message>
    <message>
        <source>The order does not allow this any more.</source>
        <translation>La commande ne le permet plus.</translation>
    </message>
    <message>
        <source>The bakery has not said whether it was done. The steps above will show it.</source>
        <translation>La boulangerie n’a pas dit si c’est fait. Les étapes ci-dessus le montreront.</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Pay back %1…</source>
        <translation>Rembourser %1…</translation>
    </message>
    <message>
        <source>Pay all back…</source>
        <translation>Tout rembourser…</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>The newest first, live</source>
        <translation>Les plus récentes d’abord, en direct</translation>
    </message>
    <message>
        <source>Number, as A017</source>
        <translation>Numéro, comme A017</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Aucune commande ne correspond</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Annuler la commande %1 ?</translation>
    </message>
    <message>
        <source>Its units go back on the shelf. What was paid is given back in full. If it has been handed over by then, nothing happens.</source>
        <translation>Ses pièces retournent en rayon. Ce qui a été payé est rendu en entier. Si elle est remise d’ici là, rien ne se passe.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Pay back %1?</source>
        <translation>Rembourser %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of order %1 come back and are not sold again. The money goes where it came from.</source>
        <translation>
            <numerusform>%n pièce de la commande %1 revient et n’est pas revendue. L’argent retourne d’où il vient.</numerusform>
            <numerusform>%n pièces de la commande %1 reviennent et ne sont pas revendues. L’argent retourne d’où il vient.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is left of order %1 comes back and is not sold again. The money goes where it came from.</source>
        <translation>Tout ce qui reste de la commande %1 revient et n’est pas revendu. L’argent retourne d’où il vient.</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Rembourser</translation>
    </message>
</context>
<context>
    <name>OvenStrip</name>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Who works here now?</source>
        <translation>Qui travaille ici maintenant ?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1: somebody else, or leave</source>
        <translation>%1 : quelqu’un d’autre, ou partir</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>The batch is recalled</source>
        <translation>La fournée est rappelée</translation>
    </message>
    <message>
        <source>Recall this batch of %1?</source>
        <translation>Rappeler cette fournée : %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) leave the shelf at once and are thrown out.</source>
        <translation>
            <numerusform>%n pièce quitte aussitôt le rayon et est jetée.</numerusform>
            <numerusform>%n pièces quittent aussitôt le rayon et sont jetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are reserved: those orders get other good ones, or are released and pay nothing.</source>
        <translation>
            <numerusform>%n pièce est réservée : la commande en reçoit une autre, ou est libérée sans rien payer.</numerusform>
            <numerusform>%n pièces sont réservées : ces commandes en reçoivent d’autres, ou sont libérées sans rien payer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are sold already: who has them is listed beside.</source>
        <translation>
            <numerusform>%n pièce est déjà vendue : l’acheteur figure à côté.</numerusform>
            <numerusform>%n pièces sont déjà vendues : les acheteurs figurent à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes of this batch later is not sold either. This cannot be undone.</source>
        <translation>Ce qui viendra encore de cette fournée ne sera pas vendu non plus. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were thrown out.</source>
        <translation>
            <numerusform>%n pièce a été jetée.</numerusform>
            <numerusform>%n pièces ont été jetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) hold other units instead.</source>
        <translation>
            <numerusform>%n commande a reçu d’autres pièces.</numerusform>
            <numerusform>%n commandes ont reçu d’autres pièces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) had to be released.</source>
        <translation>
            <numerusform>%n commande a dû être libérée.</numerusform>
            <numerusform>%n commandes ont dû être libérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>Pourquoi ? C’est noté avec votre nom.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>La boulangerie l’a refusé.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Look at the batch before you try again.</source>
        <translation>La boulangerie n’a pas répondu. Regardez la fournée avant de réessayer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Recall the batch</source>
        <translation>Rappeler la fournée</translation>
    </message>
</context>
<context>
    <name>SellingCard</name>
    <message>
        <source>What is selling</source>
        <translation>Ce qui se vend</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Rien de vendu encore</translation>
    </message>
</context>
<context>
    <name>ShelfGroup</name>
    <message>
        <source>Past its best-before</source>
        <translation>Date dépassée</translation>
    </message>
    <message>
        <source>First goes off in %1</source>
        <translation>Le premier périme dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Back office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Every loaf by name: what is fresh, what sells, what waits.</source>
        <translation>Chaque pain par son nom : le frais, le vendu, l’attendu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Qui est là ?</translation>
    </message>
    <message>
        <source>Nobody was here for ten minutes. Go on where you were.</source>
        <translation>Personne pendant dix minutes. Reprenez où vous en étiez.</translation>
    </message>
    <message>
        <source>Your name, and your badge PIN or password.</source>
        <translation>Votre nom, et votre code ou mot de passe.</translation>
    </message>
    <message>
        <source>Your name and your password.</source>
        <translation>Votre nom et votre mot de passe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>Code ou mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>PINs work here once a manager has approved this computer, with the code %1.</source>
        <translation>Les codes marcheront ici dès que la direction aura admis cet ordinateur, avec le code %1.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Insuffisant</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Units reserved</source>
        <translation>Pièces réservées</translation>
    </message>
    <message>
        <source>Not enough on the shelf</source>
        <translation>Pas assez en rayon</translation>
    </message>
    <message>
        <source>Waiting for somebody to pay</source>
        <translation>En attente de paiement</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Paiement refusé</translation>
    </message>
    <message>
        <source>Cancellation asked for</source>
        <translation>Annulation demandée</translation>
    </message>
    <message>
        <source>Units back on the shelf</source>
        <translation>Pièces remises en rayon</translation>
    </message>
    <message>
        <source>Could not be handed over</source>
        <translation>Remise impossible</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>Prête à retirer</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Remboursement demandé</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Argent rendu</translation>
    </message>
    <message>
        <source>Units booked as returned</source>
        <translation>Pièces notées rendues</translation>
    </message>
    <message>
        <source>Waits for inventory to reserve its units</source>
        <translation>Attend qu’inventory réserve les pièces</translation>
    </message>
    <message>
        <source>Waits for the payment</source>
        <translation>Attend le paiement</translation>
    </message>
    <message>
        <source>Waits for inventory to hand over</source>
        <translation>Attend qu’inventory remette</translation>
    </message>
    <message>
        <source>Waits for inventory to release its units</source>
        <translation>Attend qu’inventory libère les pièces</translation>
    </message>
    <message>
        <source>Waits for the bank to give the money back</source>
        <translation>Attend que la banque rende l’argent</translation>
    </message>
    <message>
        <source>Waits for orders to write it down</source>
        <translation>Attend qu’orders le note</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It has left the shelf</source>
        <translation>A quitté le rayon</translation>
    </message>
    <message>
        <source>Past for %1</source>
        <translation>Périmé depuis %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Baked</source>
        <translation>Cuit</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>À consommer avant</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>ajouté à la main</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Réservé par</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>Vers la commande</translation>
    </message>
    <message>
        <source>Its batch</source>
        <translation>Sa fournée</translation>
    </message>
    <message>
        <source>It was added without a batch, so there is nothing to recall.</source>
        <translation>Ajouté sans fournée : il n’y a rien à rappeler.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendue</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>Jetées</translation>
    </message>
    <message>
        <source>This batch is recalled. Nothing of it is sold any more.</source>
        <translation>Cette fournée est rappelée. Plus rien n’en est vendu.</translation>
    </message>
    <message>
        <source>Recall this batch…</source>
        <translation>Rappeler cette fournée…</translation>
    </message>
    <message>
        <source>Who has bought of it</source>
        <translation>Qui en a acheté</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Next sweep</source>
        <translation>Prochain tri</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
            <numerusform>prend %n pièce</numerusform>
            <numerusform>prend %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>takes nothing, as it looks now</source>
        <translation>ne prend rien, pour l’instant</translation>
    </message>
    <message>
        <source>Swept today</source>
        <translation>Retiré aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing was swept today. That is how it should be.</source>
        <translation>Rien n’a été retiré aujourd’hui. C’est bien ainsi.</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Ouvre à %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
    <message>
        <source>Adding up the day…</source>
        <translation>Addition de la journée…</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>no earlier day to compare with</source>
        <translation>pas de jour à comparer</translation>
    </message>
    <message>
        <source>usual by now: %1</source>
        <translation>d’habitude à cette heure : %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacune</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>there was enough of everything</source>
        <translation>il y avait assez de tout</translation>
    </message>
    <message>
        <source>there was not enough</source>
        <translation>il n’y avait pas assez</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Pertes</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Le nom et le code ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>Le nom et le mot de passe ne vont pas ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais. Attendez %n seconde.</numerusform>
            <numerusform>Trop d’essais. Attendez %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>La boulangerie ne répond pas. Réessayez.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>Réservé au personnel.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n chose à regarder</numerusform>
            <numerusform>%n choses à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well. %n product(s) will run out soon.</source>
        <translation>
            <numerusform>Tout va bien. %n produit sera bientôt épuisé.</numerusform>
            <numerusform>Tout va bien. %n produits seront bientôt épuisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
</context>
<context>
    <name>ViewHeader</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>As of %1, reconnecting…</source>
        <translation>État à %1, reconnexion…</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
</TS>
