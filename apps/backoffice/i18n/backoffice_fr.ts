<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AddBatchSheet</name>
    <message>
        <source>Add a batch</source>
        <translation>Ajouter une fournée</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Une de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Une de plus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>as soon as there is room</source>
        <translation>dès qu’il y a de la place</translation>
    </message>
    <message>
        <source>in 30 min</source>
        <translation>dans 30 min</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>dans 1 h</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>dans 2 h</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>the first with room</source>
        <translation>le premier libre</translation>
    </message>
    <message>
        <source>How it is baked</source>
        <translation>Cuisson</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Add the batch</source>
        <translation>Ajouter la fournée</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%1 could not handle %n message(s)</source>
        <translation>
            <numerusform>%1 n’a pas pu traiter %n message</numerusform>
            <numerusform>%1 n’a pas pu traiter %n messages</numerusform>
        </translation>
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
    <name>AllergenWords</name>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>crustacés</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>œufs</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>arachides</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>lait</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>fruits à coque</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>céleri</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>moutarde</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sésame</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfites</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>mollusques</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>végétarien</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>kosher</source>
        <translation>casher</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>sans gluten</translation>
    </message>
    <message>
        <source>lactose-free</source>
        <translation>sans lactose</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>ended; made %1</source>
        <translation>terminée ; créée le %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>créée le %1</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Terminer…</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Being made; the shop goes on selling.</source>
        <translation>En cours ; la boutique continue de vendre.</translation>
    </message>
    <message>
        <source>It could not be made.</source>
        <translation>Elle n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>Removed, for its age.</source>
        <translation>Supprimée, car trop ancienne.</translation>
    </message>
    <message>
        <source>Being restored beside the shop and checked…</source>
        <translation>Restauration à côté de la boutique et vérification…</translation>
    </message>
    <message>
        <source>A shop could go on from it: tried %1</source>
        <translation>Une boutique pourrait repartir d’elle : essayée %1</translation>
    </message>
    <message>
        <source>No shop should go on from it: tried %1</source>
        <translation>Aucune boutique ne devrait repartir d’elle : essayée %1</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Pas encore essayée.</translation>
    </message>
    <message>
        <source>The trial did not come to an end.</source>
        <translation>L’essai n’est pas allé à son terme.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Another one is being made or tried. Please wait for it.</source>
        <translation>Une autre est en cours ou à l’essai. Veuillez l’attendre.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>Le service ne répond pas. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>None was made from here yet. The shop goes on selling while one is made.</source>
        <translation>Aucune n’a encore été faite d’ici. La boutique continue de vendre pendant ce temps.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The keeper of backups does not answer.</source>
        <translation>Le service des sauvegardes ne répond pas.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
</context>
<context>
    <name>BakingWords</name>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>In the oven</source>
        <translation>Au four</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ratée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sautée</translation>
    </message>
    <message>
        <source>burnt</source>
        <translation>brûlé</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>coupure de courant</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>quelqu’un l’a décidé</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>il était trop tard</translation>
    </message>
    <message>
        <source>its oven was out of service</source>
        <translation>son four était hors service</translation>
    </message>
    <message>
        <source>its oven is too small</source>
        <translation>son four est trop petit</translation>
    </message>
    <message>
        <source>its plan was taken away</source>
        <translation>son plan a été retiré</translation>
    </message>
    <message>
        <source>is planned</source>
        <translation>est prévue</translation>
    </message>
    <message>
        <source>enough on the shelf</source>
        <translation>assez en rayon</translation>
    </message>
    <message>
        <source>would not sell in time</source>
        <translation>ne se vendrait pas à temps</translation>
    </message>
    <message>
        <source>no oven has room</source>
        <translation>aucun four n’a de place</translation>
    </message>
    <message>
        <source>%1: in the oven.</source>
        <translation>%1 : au four.</translation>
    </message>
    <message>
        <source>%1: skipped. Its plan goes on with the next one.</source>
        <translation>%1 : sautée. Le plan continue avec la suivante.</translation>
    </message>
    <message>
        <source>%1: out of the oven, and not for sale.</source>
        <translation>%1 : sortie du four, pas à vendre.</translation>
    </message>
    <message>
        <source>%1: planned for %2.</source>
        <translation>%1 : prévue à %2.</translation>
    </message>
    <message>
        <source>%1 is out of service.</source>
        <translation>%1 est hors service.</translation>
    </message>
    <message>
        <source>%1 is back in service.</source>
        <translation>%1 est de nouveau en service.</translation>
    </message>
    <message>
        <source>%1: its oven has no room before %2.</source>
        <translation>%1 : son four n’a pas de place avant %2.</translation>
    </message>
    <message>
        <source>%1: no oven for it is in service.</source>
        <translation>%1 : aucun four en service pour elle.</translation>
    </message>
    <message>
        <source>%1: too late, something else has happened to it meanwhile.</source>
        <translation>%1 : trop tard, autre chose lui est arrivé entre-temps.</translation>
    </message>
    <message>
        <source>%1: so much does not fit into an oven.</source>
        <translation>%1 : autant n’entre pas dans un four.</translation>
    </message>
    <message>
        <source>%1 has no plan: choose how it is baked.</source>
        <translation>%1 n’a pas de plan : choisis la cuisson.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Tu n’as pas le droit de le faire.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>Aucune réponse. Vérifie si c’est fait avant de réessayer.</translation>
    </message>
    <message>
        <source>%1: this was refused.</source>
        <translation>%1 : refusé.</translation>
    </message>
    <message>
        <source>%1: moved to %2.</source>
        <translation>%1 : déplacé à %2.</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Nothing on these days</source>
        <translation>Rien ces jours-là</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Une fournée</translation>
    </message>
    <message>
        <source>This batch ended so long ago that it is not on the plan any more.</source>
        <translation>Cette fournée est terminée depuis si longtemps qu’elle n’est plus au plan.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message numerus="yes">
        <source>%n tray(s)</source>
        <translation>
            <numerusform>%n plaque</numerusform>
            <numerusform>%n plaques</numerusform>
        </translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cuisson</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Entre à</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>Entrée à</translation>
    </message>
    <message>
        <source>Was done</source>
        <translation>Sortie à</translation>
    </message>
    <message>
        <source>Is done</source>
        <translation>Prête à</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Prévue par</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>la main</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>son plan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Into the oven now</source>
        <translation>Au four maintenant</translation>
    </message>
    <message>
        <source>Skip it…</source>
        <translation>Sauter…</translation>
    </message>
    <message>
        <source>It has failed…</source>
        <translation>C’est raté…</translation>
    </message>
    <message>
        <source>Bake it again…</source>
        <translation>Recuire une fournée…</translation>
    </message>
    <message>
        <source>10 min sooner</source>
        <translation>10 min plus tôt</translation>
    </message>
    <message>
        <source>10 min later</source>
        <translation>10 min plus tard</translation>
    </message>
    <message>
        <source>In another oven</source>
        <translation>Dans un autre four</translation>
    </message>
</context>
<context>
    <name>BatchTiles</name>
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
</context>
<context>
    <name>BrokerCard</name>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Received a minute</source>
        <translation>Reçus par minute</translation>
    </message>
    <message>
        <source>Sent a minute</source>
        <translation>Envoyés par minute</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>It tells nothing of itself.</source>
        <translation>Il ne dit rien de lui-même.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Turn times and more, for Prometheus</source>
        <translation>Durées et autres mesures, pour Prometheus</translation>
    </message>
    <message>
        <source>A backup somewhere else than on this machine</source>
        <translation>Une sauvegarde ailleurs que sur cette machine</translation>
    </message>
</context>
<context>
    <name>BusTools</name>
    <message>
        <source>In topics and payloads</source>
        <translation>Dans les sujets et contenus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>With requests</source>
        <translation>Avec les requêtes</translation>
    </message>
    <message>
        <source>Ask for requests</source>
        <translation>Entendre les requêtes</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
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
        <translation>%1 messages, %2 par seconde, %3 sujets</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>This computer may not listen to the bus</source>
        <translation>Cet ordinateur ne peut pas écouter le bus</translation>
    </message>
    <message>
        <source>Start it with ./bakery backoffice, which gives it an account for that.</source>
        <translation>Démarré par ./bakery backoffice, il reçoit un accès pour cela.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n contraire au contrat</numerusform>
            <numerusform>%n contraires au contrat</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>À l’écoute…</translation>
    </message>
    <message>
        <source>No topic fits</source>
        <translation>Aucun sujet ne correspond</translation>
    </message>
</context>
<context>
    <name>BusWords</name>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Presences</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>In no contract</source>
        <translation>Dans aucun contrat</translation>
    </message>
</context>
<context>
    <name>ClosingCash</name>
    <message>
        <source>Count what lies in each drawer. What should be there is told afterwards.</source>
        <translation>Comptez chaque caisse. Ce qui devrait s’y trouver est dit ensuite.</translation>
    </message>
    <message>
        <source>Cashiers and managers count; you see what they have found.</source>
        <translation>Caissiers et gérants comptent ; vous voyez leur résultat.</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>La boulangerie ne répond pas</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>Lecture des caisses…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>Aucune caisse utilisée encore</translation>
    </message>
</context>
<context>
    <name>ClosingOrders</name>
    <message numerus="yes">
        <source>%n order(s) are not settled yet. Whoever waits is served or paid back before the day is closed; open one to help it along.</source>
        <translation>
            <numerusform>%n commande n’est pas encore réglée. Qui attend est servi ou remboursé avant la clôture ; ouvrez-la pour l’aider.</numerusform>
            <numerusform>%n commandes ne sont pas encore réglées. Qui attend est servi ou remboursé avant la clôture ; ouvrez-en une pour l’aider.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Aucune commande en cours</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Everybody has what they paid for.</source>
        <translation>Chacun a ce qu’il a payé.</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Open orders</source>
        <translation>Commandes en cours</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Compter l’argent</translation>
    </message>
    <message>
        <source>See the waste</source>
        <translation>Voir les pertes</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ClosingSign</name>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n commande, %1</numerusform>
            <numerusform>%n commandes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day is closed: %n order(s), less what was paid back. Nothing changes it any more.</source>
        <translation>
            <numerusform>La journée est close : %n commande, remboursements déduits. Plus rien ne la change.</numerusform>
            <numerusform>La journée est close : %n commandes, remboursements déduits. Plus rien ne la change.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop has no opening hours, so its days end by themselves at midnight. There is nothing to sign; the report is ready.</source>
        <translation>Cette boutique n’a pas d’horaires : ses jours finissent d’eux-mêmes à minuit. Rien à signer ; le rapport est prêt.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>La journée est close.</translation>
    </message>
    <message>
        <source>The shop is closed. The last orders are settled and the shelf is added up; that takes a moment.</source>
        <translation>La boutique est fermée. Les dernières commandes se règlent et le rayon est compté ; un instant.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The shop is not open: there is no day to close.</source>
        <translation>La boutique n’est pas ouverte : pas de journée à clore.</translation>
    </message>
    <message>
        <source>The bakery has refused it: that time is not within the hours of the day.</source>
        <translation>La boulangerie a refusé : cette heure est hors des horaires du jour.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Sign once more: the day is closed once.</source>
        <translation>La boulangerie n’a pas répondu. Signez encore : la clôture n’a lieu qu’une fois.</translation>
    </message>
    <message>
        <source>With your signature the shop closes now, not at %1. Kiosks stop taking orders at once. Nothing opens this day again.</source>
        <translation>Avec votre signature la boutique ferme maintenant, non à %1. Les bornes cessent aussitôt. Rien ne rouvre cette journée.</translation>
    </message>
    <message>
        <source>Why now? It is written down with your name.</source>
        <translation>Pourquoi maintenant ? C’est noté avec votre nom.</translation>
    </message>
    <message>
        <source>Sign as %1 and close</source>
        <translation>Signer comme %1 et fermer</translation>
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
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>ClosingWaste</name>
    <message>
        <source>Thrown out so far</source>
        <translation>Jeté jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on the shelf</source>
        <translation>Encore en rayon</translation>
    </message>
    <message>
        <source>With the closing the shelf is cleared: what does not keep until tomorrow is thrown out and counts as waste of this day.</source>
        <translation>À la clôture le rayon est vidé : ce qui ne se garde pas est jeté et compte dans les pertes du jour.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Follow %1 on the bus</source>
        <translation>Suivre %1 sur le bus</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Une autre langue</translation>
    </message>
    <message>
        <source>Leave, or somebody else</source>
        <translation>Partir, ou quelqu’un d’autre</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
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
    <name>ContentsTab</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Allergens: what has to be told</source>
        <translation>Allergènes : à déclarer</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Ce qu’on peut choisir</translation>
    </message>
    <message>
        <source>%1 of these</source>
        <translation>%1 parmi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Main drawer</source>
        <translation>Caisse principale</translation>
    </message>
    <message>
        <source>Exactly what should be there.</source>
        <translation>Exactement ce qu’il faut.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too little.</source>
        <translation>Il devrait y avoir %1 : %2 de moins.</translation>
    </message>
    <message>
        <source>%1 should be there: %2 too much.</source>
        <translation>Il devrait y avoir %1 : %2 de trop.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>You may not count this drawer.</source>
        <translation>Vous ne pouvez pas compter cette caisse.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Say it once more: it is booked once.</source>
        <translation>La boulangerie n’a pas répondu. Répétez : c’est enregistré une seule fois.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore comptée</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>Dans la caisse</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>C’est cela</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Open late today?</source>
        <translation>Ouvrir plus tard aujourd’hui ?</translation>
    </message>
    <message>
        <source>Close early today?</source>
        <translation>Fermer plus tôt aujourd’hui ?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Until then the kiosks take no orders. Ovens plan for the new time. This cannot be taken back.</source>
        <translation>D’ici là, les bornes ne prennent pas de commande. Les fours s’adaptent à la nouvelle heure. C’est irréversible.</translation>
    </message>
    <message>
        <source>From then on nobody orders any more, and what is open is settled. The discount before closing begins half an hour before. What is left is thrown out as on any evening. This cannot be taken back.</source>
        <translation>À partir de là, plus personne ne commande et ce qui est en cours se termine. La remise avant fermeture commence une demi-heure avant. Ce qui reste est jeté comme chaque soir. C’est irréversible.</translation>
    </message>
    <message>
        <source>Why? Customers are told.</source>
        <translation>Pourquoi ? Les clients le voient.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Open late</source>
        <translation>Ouvrir plus tard</translation>
    </message>
    <message>
        <source>Close early</source>
        <translation>Fermer plus tôt</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>cut off; it was paired %1</source>
        <translation>coupé ; appairé le %1</translation>
    </message>
    <message>
        <source>paired %1; it tells nothing of itself</source>
        <translation>appairé le %1 ; il ne dit rien de lui</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>not there; it was seen last %1</source>
        <translation>absent ; vu le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) within an hour, the last: %1</source>
        <translation>
            <numerusform>%n incident en une heure, le dernier : %1</numerusform>
            <numerusform>%n incidents en une heure, le dernier : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuild screen</source>
        <translation>Refaire l’écran</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>Couper…</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>Main drawer</source>
        <translation>Caisse principale</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>jamais comptée</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>comptée %1</translation>
    </message>
    <message>
        <source>Should lie in it now</source>
        <translation>Devrait s’y trouver</translation>
    </message>
    <message>
        <source>Of that, to be handed back to customers</source>
        <translation>Dont à rendre aux clients</translation>
    </message>
    <message>
        <source>Counted last</source>
        <translation>Dernier comptage</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>Ce qui était</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>Opened without a booking</source>
        <translation>Ouvert sans écriture</translation>
    </message>
    <message>
        <source>Opened without a booking since</source>
        <translation>Ouvert depuis sans écriture</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerList</name>
    <message>
        <source>The bakery does not answer</source>
        <translation>La boulangerie ne répond pas</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
    <message>
        <source>Reading the drawers…</source>
        <translation>Lecture des caisses…</translation>
    </message>
    <message>
        <source>No drawer has been used yet</source>
        <translation>Aucune caisse utilisée encore</translation>
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
    <name>EraseSheet</name>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Oublier %1 pour toujours ?</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Ceci disparaît</translation>
    </message>
    <message>
        <source>Name, notes, language and favourites; the account to sign in with, its password, PIN and sessions. What journals and receipts hold sealed of this person, nobody can read any more.</source>
        <translation>Nom, notes, langue et préférences ; le compte, son mot de passe, son code PIN et ses sessions. Ce que journaux et reçus gardent scellé de cette personne, nul ne peut plus le lire.</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Ceci reste</translation>
    </message>
    <message>
        <source>Orders, bookings and reports, under an id that leads to nobody. Backups made before still know the name until they are deleted.</source>
        <translation>Commandes, écritures et rapports, sous un identifiant qui ne mène à personne. Les sauvegardes antérieures connaissent le nom jusqu’à leur suppression.</translation>
    </message>
    <message>
        <source>This cannot be undone. Money on the account is not paid out by it.</source>
        <translation>C’est irréversible. L’argent du compte n’est pas remboursé pour autant.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>This cannot be undone. %1 are on the account; they are not paid out by it.</source>
        <translation>C’est irréversible. Le compte contient %1 ; cette somme n’est pas versée pour autant.</translation>
    </message>
</context>
<context>
    <name>FailSheet</name>
    <message>
        <source>Take %1 out of the oven?</source>
        <translation>Sortir %1 du four ?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) never reach the shelf and count as failed. A plan bakes the next batch as soon as an oven has room. This cannot be undone.</source>
        <translation>
            <numerusform>%n pièce n’arrivera jamais en rayon et compte comme ratée. Un plan cuit la fournée suivante dès qu’un four a de la place. C’est irréversible.</numerusform>
            <numerusform>%n pièces n’arriveront jamais en rayon et comptent comme ratées. Un plan cuit la fournée suivante dès qu’un four a de la place. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>Brûlé</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Plus de courant</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>What happened (may be left out)</source>
        <translation>Ce qui s’est passé (facultatif)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>C’est raté</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Il se trouve dans %1</translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>Copié : un tableur l’accepte.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 l’a reçu.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Impossible de l’écrire : %1</translation>
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
    <name>HealthView</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>All services are well</source>
        <translation>Tous les services vont bien</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n chose à regarder</numerusform>
            <numerusform>%n choses à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>No service has shown itself yet</source>
        <translation>Aucun service ne s’est encore montré</translation>
    </message>
    <message>
        <source>Try %1 again?</source>
        <translation>Réessayer %1 ?</translation>
    </message>
    <message>
        <source>The service handles it now as if it had just come, and after it what waits behind it. If it fails again, it stays here.</source>
        <translation>Le service le traite comme s’il venait d’arriver, puis ce qui attend derrière. En cas de nouvel échec, il reste ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Drop %1 for good?</source>
        <translation>Abandonner %1 pour de bon ?</translation>
    </message>
    <message>
        <source>The service goes on as if this message had never come; what it tells of money or units is not done by it any more. What waits behind it stays and can be tried again.</source>
        <translation>Le service continue comme si ce message n’était jamais venu ; ce qu’il dit d’argent ou de pièces n’est plus fait. Ce qui attend derrière reste et peut être réessayé.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>by itself</source>
        <translation>tout seul</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>put on the menu</source>
        <translation>mis à la carte</translation>
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
    <message>
        <source>Search for an order, or a product on the menu</source>
        <translation>Chercher une commande, ou un produit de la carte</translation>
    </message>
    <message>
        <source>Add a batch, among the ovens</source>
        <translation>Ajouter une fournée, dans les fours</translation>
    </message>
    <message>
        <source>Whatever there is, by a few letters</source>
        <translation>Tout, en quelques lettres</translation>
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
    <name>LetterPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The order that it is about</source>
        <translation>La commande dont il s’agit</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>It says nothing more.</source>
        <translation>Il n’en dit pas plus.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Could not be handled</source>
        <translation>Non traités</translation>
    </message>
    <message>
        <source>It has been handled now.</source>
        <translation>C’est traité maintenant.</translation>
    </message>
    <message>
        <source>It could not be handled again.</source>
        <translation>Le traitement a encore échoué.</translation>
    </message>
    <message>
        <source>The service does not answer. Please try again.</source>
        <translation>Le service ne répond pas. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>Sound itself; it waits behind an earlier one.</source>
        <translation>Sain lui-même ; il attend derrière un précédent.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Every message was handled.</source>
        <translation>Tous les messages ont été traités.</translation>
    </message>
    <message>
        <source>It is dropped; the journal says who did, and why.</source>
        <translation>Il est abandonné ; le journal dit par qui et pourquoi.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Abandonner…</translation>
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
    <name>MenuView</name>
    <message>
        <source>Menu</source>
        <translation>Carte</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be had now</source>
        <translation>
            <numerusform>%n indisponible</numerusform>
            <numerusform>%n indisponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Chercher un produit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Cannot be had</source>
        <translation>Indisponibles</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>Textes manquants</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>Noté au bureau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>It leaves the menu of every kiosk at once, its plan for the ovens goes, and nobody can order it. What was sold stays as it was. It can be sold again later.</source>
        <translation>Il quitte aussitôt toutes les bornes, son plan de cuisson disparaît et personne ne peut le commander. Ce qui est vendu reste. Il peut être remis en vente plus tard.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Nouveau produit…</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 sur %2 gardés</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>plus gardé</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Différence : %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Follow this order</source>
        <translation>Suivre cette commande</translation>
    </message>
    <message>
        <source>Against its contract: %1</source>
        <translation>Contraire à son contrat : %1</translation>
    </message>
    <message>
        <source>There was no room to keep what it said.</source>
        <translation>Il n’y avait pas de place pour garder le contenu.</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>Il est vide.</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
</context>
<context>
    <name>NewKeyCard</name>
    <message>
        <source>The new key</source>
        <translation>La nouvelle clé</translation>
    </message>
    <message>
        <source>A key for a machine</source>
        <translation>Une clé pour une machine</translation>
    </message>
    <message>
        <source>Keep it now: it is shown this once and nobody can read it again.</source>
        <translation>Gardez-la maintenant : elle n’est montrée qu’une fois et nul ne peut la relire.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Requests, as reports/ask/today</source>
        <translation>Requêtes, comme reports/ask/today</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The key is ended: nothing is given for it any more.</source>
        <translation>La clé est terminée : elle n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>No service takes such a request: %1</source>
        <translation>Aucun service n’accepte cette requête : %1</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>Votre rôle ne peut ni donner ni retirer celui-ci.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>La boulangerie a refusé.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>La boulangerie n’a pas répondu. Réessayez.</translation>
    </message>
</context>
<context>
    <name>NewPersonCard</name>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NewProductSheet</name>
    <message>
        <source>A new product</source>
        <translation>Un nouveau produit</translation>
    </message>
    <message>
        <source>Name in the house</source>
        <translation>Nom dans la maison</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Il lui faut un nom</translation>
    </message>
    <message>
        <source>Word for lists and journals; it stays</source>
        <translation>Mot pour listes et journaux ; il reste</translation>
    </message>
    <message>
        <source>Small letters a–z, digits and -</source>
        <translation>Minuscules a–z, chiffres et -</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Ce n’est pas un prix</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>Se garde, en heures</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Combien d’heures ?</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Il est</translation>
    </message>
    <message>
        <source>baked ahead</source>
        <translation>cuit à l’avance</translation>
    </message>
    <message>
        <source>made to order</source>
        <translation>préparé à la commande</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>There is a product of that word already, perhaps a withdrawn one.</source>
        <translation>Un produit de ce mot existe déjà, peut-être retiré.</translation>
    </message>
    <message>
        <source>The menu has no room for another product.</source>
        <translation>La carte n’a plus de place pour un autre produit.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>La boulangerie ne répond pas. Réessayez.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>La carte ne l’accepte pas ainsi.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Put it on the menu</source>
        <translation>Mettre à la carte</translation>
    </message>
</context>
<context>
    <name>OrderExportCard</name>
    <message numerus="yes">
        <source>%n order(s) written so far…</source>
        <translation>
            <numerusform>%n commande écrite jusqu’ici…</numerusform>
            <numerusform>%n commandes écrites jusqu’ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) lie in %1</source>
        <translation>
            <numerusform>%n commande se trouve dans %1</numerusform>
            <numerusform>%n commandes se trouvent dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>Arrêté ; il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>The bakery does not answer; there is no file.</source>
        <translation>La boulangerie ne répond pas ; il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Impossible de l’écrire : %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
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
    <name>OrderOrigin</name>
    <message>
        <source>To the customer</source>
        <translation>Vers le client</translation>
    </message>
    <message>
        <source>baked %1, good until %2</source>
        <translation>cuit à %1, bon jusqu’au %2</translation>
    </message>
    <message>
        <source>To the oven</source>
        <translation>Voir le four</translation>
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
    <message>
        <source>Number or 2026-11-20</source>
        <translation>Numéro ou 2026-11-20</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>All that fit, as CSV</source>
        <translation>Toutes celles qui conviennent, en CSV</translation>
    </message>
</context>
<context>
    <name>OvenCard</name>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>%1 of %2 trays</source>
        <translation>%1 plaques sur %2</translation>
    </message>
    <message numerus="yes">
        <source>empty, %n tray(s)</source>
        <translation>
            <numerusform>vide, %n plaque</numerusform>
            <numerusform>vide, %n plaques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) planned</source>
        <translation>
            <numerusform>%n fournée prévue</numerusform>
            <numerusform>%n fournées prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for it</source>
        <translation>Rien n’est prévu pour lui</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>Hors service…</translation>
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
    <name>OvensView</name>
    <message>
        <source>Ovens</source>
        <translation>Fours</translation>
    </message>
    <message numerus="yes">
        <source>%n in the oven</source>
        <translation>
            <numerusform>%n au four</numerusform>
            <numerusform>%n au four</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prévue</numerusform>
            <numerusform>%n prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n ratée</numerusform>
            <numerusform>%n ratées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no oven yet</source>
        <translation>Il n’y a pas encore de four</translation>
    </message>
    <message>
        <source>Looking at the ovens…</source>
        <translation>Lecture des fours…</translation>
    </message>
    <message>
        <source>It appears here as soon as production knows it.</source>
        <translation>Il apparaît ici dès que la production le connaît.</translation>
    </message>
    <message>
        <source>Skip %1?</source>
        <translation>Sauter %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are not baked. Its plan goes on with the next batch when that is due.</source>
        <translation>
            <numerusform>%n pièce ne sera pas cuite. Le plan continue avec la fournée suivante le moment venu.</numerusform>
            <numerusform>%n pièces ne seront pas cuites. Le plan continue avec la fournée suivante le moment venu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Take %1 out of service?</source>
        <translation>Mettre %1 hors service ?</translation>
    </message>
    <message numerus="yes">
        <source>What is planned for it is planned anew in another oven: %n batch(es) now. What is in it stays until it is done, or until somebody says that it has failed.</source>
        <translation>
            <numerusform>Ce qui est prévu pour lui est replanifié dans un autre four : %n fournée pour l’instant. Ce qu’il contient y reste jusqu’à la fin, ou jusqu’à ce que quelqu’un dise que c’est raté.</numerusform>
            <numerusform>Ce qui est prévu pour lui est replanifié dans un autre four : %n fournées pour l’instant. Ce qu’il contient y reste jusqu’à la fin, ou jusqu’à ce que quelqu’un dise que c’est raté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>A new device</source>
        <translation>Un nouvel appareil</translation>
    </message>
    <message>
        <source>A kiosk, till or office that the shop does not know shows a code of eight letters and digits.</source>
        <translation>Une borne, une caisse ou un bureau inconnu affiche un code de huit lettres et chiffres.</translation>
    </message>
    <message>
        <source>Its code, as K7QM-2TXA</source>
        <translation>Son code, comme K7QM-2TXA</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Comment l’appeler</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Approved: it begins by itself.</source>
        <translation>Approuvé : il démarre tout seul.</translation>
    </message>
    <message>
        <source>It is told. If an order is under way there, it waits for that.</source>
        <translation>C’est dit. Si une commande y est en cours, il attend.</translation>
    </message>
    <message>
        <source>It is cut off and shows a new code.</source>
        <translation>Il est coupé et affiche un nouveau code.</translation>
    </message>
    <message>
        <source>No device shows this code, or it is older than ten minutes.</source>
        <translation>Aucun appareil n’affiche ce code, ou il a plus de dix minutes.</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>La boulangerie a refusé.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Please try again.</source>
        <translation>La boulangerie n’a pas répondu. Réessayez.</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Search orders for %1</source>
        <translation>Chercher %1 dans les commandes</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>en rayon</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>A view, an action, a product, an order</source>
        <translation>Une vue, une action, un produit, une commande</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
</context>
<context>
    <name>PayloadRow</name>
    <message>
        <source>was %1</source>
        <translation>avant : %1</translation>
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
    <name>PeopleTable</name>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>La boulangerie ne répond pas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No device is paired yet</source>
        <translation>Aucun appareil appairé</translation>
    </message>
    <message>
        <source>No machine has a key</source>
        <translation>Aucune machine n’a de clé</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Names are found whole, in capitals or not: nobody can leaf through the beginnings of names.</source>
        <translation>Les noms se trouvent entiers, majuscules ou non : nul ne peut feuilleter leurs débuts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Travaille comme</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Keys of machines</source>
        <translation>Clés de machines</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>The first ones; find others by name</source>
        <translation>Les premiers ; trouvez les autres par leur nom</translation>
    </message>
    <message>
        <source>Customers, staff, devices</source>
        <translation>Clients, personnel, appareils</translation>
    </message>
    <message>
        <source>A whole name, or an id</source>
        <translation>Un nom entier, ou un identifiant</translation>
    </message>
    <message>
        <source>Hide those cut off</source>
        <translation>Masquer les coupés</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cut off</source>
        <translation>
            <numerusform>Montrer %n coupé</numerusform>
            <numerusform>Montrer %n coupés</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 off?</source>
        <translation>Couper %1 ?</translation>
    </message>
    <message>
        <source>End the key of %1?</source>
        <translation>Terminer la clé de %1 ?</translation>
    </message>
    <message>
        <source>It takes no more orders, whoever signed in there by PIN is signed out within five minutes, and it shows a new code. To use it again it has to be approved anew.</source>
        <translation>Il ne prend plus de commandes, qui s’y est connecté par code PIN est déconnecté sous cinq minutes, et il affiche un nouveau code. Pour le réutiliser, il faut l’approuver à nouveau.</translation>
    </message>
    <message>
        <source>The machine gets nothing for it any more; what it holds ends within five minutes. A new key has to be made for it.</source>
        <translation>La machine n’obtient plus rien ; ce qu’elle détient expire sous cinq minutes. Il faudra lui créer une nouvelle clé.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>End the key</source>
        <translation>Terminer la clé</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>The days before</source>
        <translation>Les jours d’avant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Les jours d’après</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Amount, paid here in cash</source>
        <translation>Montant, payé ici en espèces</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Works here as; made a customer, nothing of the staff&apos;s is open any more:</source>
        <translation>Travaille ici comme ; devenu client, plus rien du personnel n’est ouvert :</translation>
    </message>
    <message>
        <source>Works here as:</source>
        <translation>Travaille ici comme :</translation>
    </message>
    <message>
        <source>New badge PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Export all that is known</source>
        <translation>Exporter tout ce qui est connu</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nobody is known by this id</source>
        <translation>Personne n’est connu sous cet identifiant</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>La boulangerie ne répond pas</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choisissez quelqu’un</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Rechargé</translation>
    </message>
    <message>
        <source>Likes most</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>Latest orders</source>
        <translation>Dernières commandes</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>Sur le compte</translation>
    </message>
</context>
<context>
    <name>PlanLane</name>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>Plan of the day</source>
        <translation>Plan du jour</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Add a batch…</source>
        <translation>Ajouter une fournée…</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Baked by itself</source>
        <translation>Cuit tout seul</translation>
    </message>
    <message>
        <source>when it is wanted</source>
        <translation>quand il le faut</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 toutes les %2</translation>
    </message>
    <message>
        <source>next from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Bake one more: %1</source>
        <translation>En cuire une de plus : %1</translation>
    </message>
    <message>
        <source>Nothing is baked by itself yet. A batch can be added by hand.</source>
        <translation>Rien ne cuit encore tout seul. Une fournée peut être ajoutée à la main.</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print on</source>
        <translation>Imprimer sur</translation>
    </message>
    <message>
        <source>This computer knows no printer. CUPS has to be told of one first.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante. Il faut d’abord en déclarer une à CUPS.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Words missing</source>
        <translation>Mots manquants</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
    <message>
        <source>Reading the menu…</source>
        <translation>Lecture de la carte…</translation>
    </message>
    <message>
        <source>No product is called that</source>
        <translation>Aucun produit ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Everything can be had</source>
        <translation>Tout est disponible</translation>
    </message>
    <message>
        <source>No words are missing</source>
        <translation>Aucun texte ne manque</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>There are no products yet</source>
        <translation>Il n’y a pas encore de produit</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Selling</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile: %1.</source>
        <translation>Quelqu’un d’autre a modifié ce produit entre-temps : %1.</translation>
    </message>
    <message>
        <source>You both have changed: %1.</source>
        <translation>Vous avez tous deux modifié : %1.</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <translation>Prendre la sienne, jeter la mienne</translation>
    </message>
    <message>
        <source>Mine on top of theirs</source>
        <translation>La mienne par-dessus</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>Ne peut être enregistré : %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Remettre en vente</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
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
    <name>ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>La boulangerie ne répond pas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing is behind it</source>
        <translation>Rien derrière</translation>
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
    <name>RefusalsCard</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Boulanger</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>since this was opened</source>
        <translation>depuis l’ouverture de cette page</translation>
    </message>
    <message>
        <source>Nobody was refused anything.</source>
        <translation>Personne n’a été refusé.</translation>
    </message>
</context>
<context>
    <name>ReportAside</name>
    <message>
        <source>End of day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Open orders, the drawers, the waste, your signature: step by step, and the report at the end.</source>
        <translation>Commandes en cours, caisses, pertes, votre signature : pas à pas, et le rapport à la fin.</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Clore la journée…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
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
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>End of day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Voir les graphiques</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Voir les tableaux</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Heure par heure</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>line: before</source>
        <translation>trait : avant</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
    <message>
        <source>The bakery does not answer</source>
        <translation>La boulangerie ne répond pas</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>RequestFormRow</name>
    <message>
        <source>One more in %1</source>
        <translation>Un de plus dans %1</translation>
    </message>
    <message>
        <source>Say %1</source>
        <translation>Indiquer %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omettre %1</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Send a request</source>
        <translation>Envoyer une requête</translation>
    </message>
    <message>
        <source>Which, as orders/ask/orders</source>
        <translation>Laquelle, comme orders/ask/orders</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>This is done in the shop, in the name of %1.</source>
        <translation>Cela se fait dans la boutique, au nom de %1.</translation>
    </message>
    <message>
        <source>Nothing came back in time.</source>
        <translation>Rien n’est revenu à temps.</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Réponse : %1</translation>
    </message>
    <message>
        <source>Answered with %1, against its contract: %2</source>
        <translation>Réponse : %1, contraire à son contrat : %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Boulanger</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>waits to be approved</source>
        <translation>attend l’approbation</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>personne n’est là</translation>
    </message>
    <message>
        <source>somebody is choosing</source>
        <translation>quelqu’un choisit</translation>
    </message>
    <message>
        <source>somebody is about to pay</source>
        <translation>quelqu’un va payer</translation>
    </message>
    <message>
        <source>an order is on its way</source>
        <translation>une commande est en cours</translation>
    </message>
    <message>
        <source>an order is done</source>
        <translation>une commande est terminée</translation>
    </message>
    <message>
        <source>somebody signs in</source>
        <translation>quelqu’un se connecte</translation>
    </message>
    <message>
        <source>the shop is closed</source>
        <translation>la boutique est fermée</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Done. The account holds %1 now.</source>
        <translation>Fait. Le compte a maintenant %1.</translation>
    </message>
    <message>
        <source>Done. It holds within five minutes; whatever PIN there was is gone.</source>
        <translation>Fait. Effectif sous cinq minutes ; l’ancien code PIN n’existe plus.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>Le code PIN est défini.</translation>
    </message>
    <message>
        <source>The password is set; other sessions have ended.</source>
        <translation>Le mot de passe est défini ; les autres sessions sont closes.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Il se trouve dans %1</translation>
    </message>
    <message>
        <source>Forgotten. Nothing leads to this person any more.</source>
        <translation>Oublié. Plus rien ne mène à cette personne.</translation>
    </message>
    <message>
        <source>Registered. Now set a password or a PIN.</source>
        <translation>Enregistré. Définissez un mot de passe ou un code PIN.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Quelqu’un porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, not all the same and not in a row.</source>
        <translation>Un code PIN a 4 à 8 chiffres, ni tous égaux ni à la suite.</translation>
    </message>
    <message>
        <source>A password has 8 to 128 characters.</source>
        <translation>Un mot de passe a 8 à 128 caractères.</translation>
    </message>
    <message>
        <source>Your role may not give or take this one.</source>
        <translation>Votre rôle ne peut ni donner ni retirer celui-ci.</translation>
    </message>
    <message>
        <source>Nobody else is administrator, so this one stays.</source>
        <translation>Personne d’autre n’est administrateur ; celui-ci le reste.</translation>
    </message>
    <message>
        <source>Whoever works here is made a customer first.</source>
        <translation>Qui travaille ici devient d’abord client.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Impossible de l’écrire : %1</translation>
    </message>
    <message>
        <source>The bakery has refused it.</source>
        <translation>La boulangerie a refusé.</translation>
    </message>
    <message>
        <source>The bakery did not answer. Once more: it is done once.</source>
        <translation>La boulangerie n’a pas répondu. Réessayez : ce ne sera fait qu’une fois.</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>Kiosks take orders</source>
        <translation>Les bornes prennent les commandes</translation>
    </message>
    <message>
        <source>All kiosks are paused</source>
        <translation>Toutes les bornes sont en pause</translation>
    </message>
    <message>
        <source>All kiosks are paused until %1</source>
        <translation>Toutes les bornes sont en pause jusqu’à %1</translation>
    </message>
    <message>
        <source>Pause all for</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>jusqu’à nouvel ordre</translation>
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
        <translation>Mettre toutes les bornes en pause : %1</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>Mis en pause au bureau</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Reprendre les commandes</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Ouvre à %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open late…</source>
        <translation>Ouvrir plus tard…</translation>
    </message>
    <message>
        <source>Close early…</source>
        <translation>Fermer plus tôt…</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>For sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Shelf empty</source>
        <translation>Rayon vide</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>how long it keeps</source>
        <translation>conservation</translation>
    </message>
    <message>
        <source>words</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>allergènes</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>régimes</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>sold from</source>
        <translation>vendu dès</translation>
    </message>
    <message>
        <source>sold until</source>
        <translation>vendu jusqu’à</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>a price to come</source>
        <translation>un prix à venir</translation>
    </message>
    <message>
        <source>a price that was to come is called off</source>
        <translation>un prix à venir est annulé</translation>
    </message>
    <message>
        <source>a price whose time had come</source>
        <translation>un prix dont l’heure était venue</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>for sale again</source>
        <translation>de nouveau en vente</translation>
    </message>
    <message>
        <source>%1 is sold out until you say otherwise.</source>
        <translation>%1 est épuisé jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>%1 is sold out until %2.</source>
        <translation>%1 est épuisé jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 is paused until you say otherwise.</source>
        <translation>%1 est en pause jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>%1 est en pause jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 is for sale.</source>
        <translation>%1 est en vente.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until you say otherwise.</source>
        <translation>Aucune borne ne prend de commande jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>No kiosk takes an order until %1.</source>
        <translation>Aucune borne ne prend de commande avant %1.</translation>
    </message>
    <message>
        <source>The kiosks take orders.</source>
        <translation>Les bornes prennent les commandes.</translation>
    </message>
    <message>
        <source>The shop opens at %1 today.</source>
        <translation>La boutique ouvre à %1 aujourd’hui.</translation>
    </message>
    <message>
        <source>The shop closes at %1 today.</source>
        <translation>La boutique ferme à %1 aujourd’hui.</translation>
    </message>
    <message>
        <source>It is too late for this: look at how things stand now.</source>
        <translation>Il est trop tard : regarde où en sont les choses.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Tu n’as pas le droit de le faire.</translation>
    </message>
    <message>
        <source>No answer came. Look whether it has happened before you try again.</source>
        <translation>Aucune réponse. Vérifie si c’est fait avant de réessayer.</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>C’est refusé.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>The price will change by itself.</source>
        <translation>Le prix changera tout seul.</translation>
    </message>
    <message>
        <source>That price is called off.</source>
        <translation>Ce prix est annulé.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>This moment has passed in the shop.</source>
        <translation>Ce moment est déjà passé à la boutique.</translation>
    </message>
    <message>
        <source>The product contradicts itself: %1</source>
        <translation>Le produit se contredit : %1</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>L’ordre est comme avant.</translation>
    </message>
    <message>
        <source>%1 has another place; kiosks show it so.</source>
        <translation>%1 a une autre place ; les bornes le montrent ainsi.</translation>
    </message>
    <message>
        <source>You may not do that.</source>
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>La boulangerie ne répond pas. Réessayez.</translation>
    </message>
    <message>
        <source>The menu does not take it so.</source>
        <translation>La carte ne l’accepte pas ainsi.</translation>
    </message>
    <message>
        <source>place in its category</source>
        <translation>place dans sa catégorie</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Prices to come</source>
        <translation>Prix à venir</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>Call off this price: %1</source>
        <translation>Annuler ce prix : %1</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>À partir de quelle heure</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Fixer ce prix</translation>
    </message>
    <message>
        <source>A price and a time, as 3.20 and 06:00</source>
        <translation>Un prix et une heure, comme 3,20 et 06:00</translation>
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
    <name>SellingTab</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>The kiosks say so by themselves, until the next batch is out of the oven.</source>
        <translation>Les bornes le disent d’elles-mêmes, jusqu’à la prochaine fournée.</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Remettre en vente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>until closing</source>
        <translation>jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>until I say so</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Paused in the back office</source>
        <translation>Mis en pause au bureau</translation>
    </message>
    <message>
        <source>Marked in the back office</source>
        <translation>Noté au bureau</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Ce n’est pas un prix</translation>
    </message>
    <message>
        <source>Cost of making one</source>
        <translation>Coût de fabrication</translation>
    </message>
    <message>
        <source>This is no amount</source>
        <translation>Ce n’est pas un montant</translation>
    </message>
    <message>
        <source>Keeps for, in hours</source>
        <translation>Se garde, en heures</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Combien d’heures ?</translation>
    </message>
    <message>
        <source>Costs %1 now: the discount before closing</source>
        <translation>Coûte %1 maintenant : remise avant fermeture</translation>
    </message>
    <message>
        <source>Less in the half hour before closing, in per cent</source>
        <translation>Remise dans la demi-heure avant la fermeture, en pour cent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Vendu dès</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>As 06:30, or both empty</source>
        <translation>Comme 06:30, ou vides</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>It is gone</source>
        <translation>Il est parti</translation>
    </message>
    <message>
        <source>It has stopped reading what %1 tells</source>
        <translation>Il ne lit plus ce que dit %1</translation>
    </message>
    <message>
        <source>Its disk is full</source>
        <translation>Son disque est plein</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be handled</source>
        <translation>
            <numerusform>%n message n’a pas pu être traité</numerusform>
            <numerusform>%n messages n’ont pas pu être traités</numerusform>
        </translation>
    </message>
    <message>
        <source>leads</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>parti</translation>
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
        <translation>%1 dirigent, %2 en réserve</translation>
    </message>
    <message>
        <source>%1 lead</source>
        <translation>%1 dirigent</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>Turn, ms</source>
        <translation>Durée, ms</translation>
    </message>
    <message>
        <source>Memory, MB</source>
        <translation>Mémoire, Mo</translation>
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
    <message>
        <source>Where</source>
        <translation>Où</translation>
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
    <message>
        <source>To the oven</source>
        <translation>Voir le four</translation>
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
        <translation>En pause ; le compte continue</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Sous %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>À l’écoute…</translation>
    </message>
    <message>
        <source>Nothing that fits has gone by yet</source>
        <translation>Rien de tel n’est encore passé</translation>
    </message>
    <message>
        <source>A sample: %1 more were counted and judged, and are not painted.</source>
        <translation>Un échantillon : %1 autres ont été comptés et vérifiés, sans être affichés.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost %n time(s); what went by meanwhile is not counted.</source>
        <translation>
            <numerusform>La connexion a été perdue %n fois ; ce qui est passé entre-temps n’est pas compté.</numerusform>
            <numerusform>La connexion a été perdue %n fois ; ce qui est passé entre-temps n’est pas compté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came faster than they could be judged.</source>
        <translation>%1 sont arrivés trop vite pour être vérifiés.</translation>
    </message>
    <message>
        <source>Recording: %1 messages</source>
        <translation>Enregistrement : %1 messages</translation>
    </message>
    <message>
        <source>Recorded %1 messages in %2</source>
        <translation>%1 messages enregistrés dans %2</translation>
    </message>
    <message>
        <source>Into a test shop, at any speed: %1</source>
        <translation>Dans une boutique d’essai, à toute vitesse voulue : %1</translation>
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
    <name>TableHead</name>
    <message>
        <source>, largest first</source>
        <translation>, le plus grand d’abord</translation>
    </message>
    <message>
        <source>, smallest first</source>
        <translation>, le plus petit d’abord</translation>
    </message>
    <message>
        <source>Columns, copy, file</source>
        <translation>Colonnes, copie, fichier</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>Garder en CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as they are seen</source>
        <translation>
            <numerusform>%n ligne, telle qu’elle se voit</numerusform>
            <numerusform>%n lignes, telles qu’elles se voient</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: a spreadsheet takes it.</source>
        <translation>Copié : un tableur l’accepte.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Il se trouve dans %1</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Impossible de l’écrire : %1</translation>
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
    <name>Told</name>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Retained</source>
        <translation>Conservé</translation>
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
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Caisses</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Paid back for goods</source>
        <translation>Remboursé pour retours</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>Par commande</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Units thrown out</source>
        <translation>Pièces jetées</translation>
    </message>
    <message>
        <source>Thrown out, at its price</source>
        <translation>Jeté, au prix de vente</translation>
    </message>
    <message>
        <source>Thrown out, at its cost</source>
        <translation>Jeté, au coût</translation>
    </message>
    <message>
        <source>Sold of what was baked</source>
        <translation>Vendu de ce qui fut cuit</translation>
    </message>
    <message>
        <source>Age when sold</source>
        <translation>Âge à la vente</translation>
    </message>
    <message>
        <source>Sold out, all products</source>
        <translation>Épuisé, tous produits</translation>
    </message>
    <message>
        <source>Asked for when sold out</source>
        <translation>Demandé une fois épuisé</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Hors taxe</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>Les commandes derrière</translation>
    </message>
    <message>
        <source>Orders for which there was not enough</source>
        <translation>Commandes faute de stock</translation>
    </message>
    <message>
        <source>Orders that were cancelled</source>
        <translation>Commandes annulées</translation>
    </message>
    <message>
        <source>What was paid back</source>
        <translation>Ce qui a été remboursé</translation>
    </message>
    <message>
        <source>What was thrown out</source>
        <translation>Ce qui a été jeté</translation>
    </message>
    <message>
        <source>What was handed over, and how old</source>
        <translation>Ce qui a été remis, et son âge</translation>
    </message>
    <message>
        <source>What was put on the shelf</source>
        <translation>Ce qui a été mis en rayon</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>De quand à quand</translation>
    </message>
    <message>
        <source>Who asked, and when</source>
        <translation>Qui a demandé, et quand</translation>
    </message>
    <message>
        <source>What brought the money</source>
        <translation>Ce qui a rapporté</translation>
    </message>
    <message>
        <source>Why it was thrown out</source>
        <translation>Pourquoi on l’a jeté</translation>
    </message>
    <message>
        <source>What was thrown out, in units</source>
        <translation>Ce qui a été jeté, en pièces</translation>
    </message>
    <message>
        <source>How old it was when it was sold</source>
        <translation>Son âge à la vente</translation>
    </message>
    <message>
        <source>How long it was sold out</source>
        <translation>Combien de temps épuisé</translation>
    </message>
    <message>
        <source>How people paid</source>
        <translation>Comment on a payé</translation>
    </message>
    <message>
        <source>Tax by its class</source>
        <translation>Taxe par taux</translation>
    </message>
    <message>
        <source>number: orders</source>
        <translation>nombre : commandes</translation>
    </message>
    <message>
        <source>number: units</source>
        <translation>nombre : pièces</translation>
    </message>
    <message>
        <source>number: times asked for</source>
        <translation>nombre : demandes</translation>
    </message>
    <message>
        <source>Should lie in the drawers</source>
        <translation>Devrait se trouver en caisse</translation>
    </message>
    <message>
        <source>Counted too much or too little</source>
        <translation>Compté en trop ou en moins</translation>
    </message>
    <message>
        <source>What was done with the drawers</source>
        <translation>Ce qui s’est passé avec les caisses</translation>
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
    <message>
        <source>This has to be a manager.</source>
        <translation>Il faut un responsable.</translation>
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
    <message>
        <source>Ovens</source>
        <translation>Fours</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Name in the house, and in languages that have none of their own</source>
        <translation>Nom dans la maison, et dans les langues qui n’en ont pas</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Il faut un nom</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>As a kiosk shows it</source>
        <translation>Vu sur une borne</translation>
    </message>
    <message>
        <source>Ingredients, the largest part first</source>
        <translation>Ingrédients, du plus important au moindre</translation>
    </message>
</context>
</TS>
