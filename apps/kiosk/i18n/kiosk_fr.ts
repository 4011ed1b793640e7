<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to use</source>
        <translation>Plus facile à utiliser</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Tout plus bas</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Sans animation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Say what has the focus</source>
        <translation>Lire à voix haute ce qui est sélectionné</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Pay from your account</source>
        <translation>Payer depuis votre compte</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Payer autrement</translation>
    </message>
    <message>
        <source>To the PIN</source>
        <translation>Au code PIN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>Baked just now</source>
        <translation>Fournée toute fraîche</translation>
    </message>
    <message numerus="yes">
        <source>Baked %n minute(s) ago</source>
        <translation>
            <numerusform>Fournée d’il y a %n&#xa0;minute</numerusform>
            <numerusform>Fournée d’il y a %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Baked %n hour(s) ago</source>
        <translation>
            <numerusform>Fournée d’il y a %n&#xa0;heure</numerusform>
            <numerusform>Fournée d’il y a %n&#xa0;heures</numerusform>
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
    <name>ApprovalSheet</name>
    <message>
        <source>A manager approves</source>
        <translation>Accord d’un responsable</translation>
    </message>
    <message>
        <source>Name and PIN count for this one act. You stay signed in.</source>
        <translation>Le nom et le code ne valent que pour cette opération. Vous restez connecté.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to order</source>
        <translation>Touchez pour commander</translation>
    </message>
    <message>
        <source>Fresh from the oven</source>
        <translation>Au sortir du four</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Nous sommes fermés</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Réouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>baked just now</source>
        <translation>fournée toute fraîche</translation>
    </message>
    <message numerus="yes">
        <source>baked %n minute(s) ago</source>
        <translation>
            <numerusform>fournée d’il y a %n&#xa0;minute</numerusform>
            <numerusform>fournée d’il y a %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>Voir la carte</translation>
    </message>
</context>
<context>
    <name>BakeChoice</name>
    <message>
        <source>Which bake?</source>
        <translation>Quelle fournée ?</translation>
    </message>
    <message>
        <source>The freshest</source>
        <translation>Le plus frais</translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%Ln en rayon</numerusform>
            <numerusform>%Ln en rayon</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier bake, so nothing goes to waste</source>
        <translation>La fournée d’avant, pour ne rien gaspiller</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>In your account</source>
        <translation>Sur votre compte</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Cette commande</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Il restera</translation>
    </message>
    <message>
        <source>There is less in it than the order costs. If it is not enough, nothing is charged.</source>
        <translation>Il y a moins que le prix de la commande. Si cela ne suffit pas, rien n’est débité.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Payer autrement</translation>
    </message>
</context>
<context>
    <name>BoardMain</name>
    <message>
        <source>Bakery board</source>
        <translation>Tableau de la boulangerie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Soon.</source>
        <translation>Bientôt.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Your number appears here</source>
        <translation>Votre numéro s’affiche ici</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>Recherche de la boulangerie…</translation>
    </message>
    <message>
        <source>It stands on your receipt.</source>
        <translation>Il figure sur votre ticket.</translation>
    </message>
    <message>
        <source>The connection is lost: this may not be the latest. Please listen for your number.</source>
        <translation>La connexion est perdue : l’affichage n’est peut-être plus à jour. Écoutez l’appel de votre numéro.</translation>
    </message>
</context>
<context>
    <name>CartBar</name>
    <message numerus="yes">
        <source>Look at the order (%n)</source>
        <translation>
            <numerusform>Voir la commande (%n)</numerusform>
            <numerusform>Voir la commande (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Rien de choisi encore</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>The freshest</source>
        <translation>Le plus frais</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Plus que %1</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Your order</source>
        <translation>Votre commande</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Nothing in it yet. What may it be?</source>
        <translation>Rien pour l’instant. Qu’est-ce qui vous ferait plaisir&#x202f;?</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Cash for orders from the kiosk</source>
        <translation>Espèces pour les commandes de la borne</translation>
    </message>
    <message>
        <source>%1: give the customer</source>
        <translation>%1 : à rendre au client</translation>
    </message>
    <message>
        <source>%1: nothing was taken. Nobody waits for it any more, or the bakery does not answer.</source>
        <translation>%1 : rien n’a été encaissé. La commande n’attend plus, ou la boulangerie ne répond pas.</translation>
    </message>
    <message>
        <source>Nobody comes with cash.</source>
        <translation>Personne n’attend pour payer en espèces.</translation>
    </message>
</context>
<context>
    <name>CashRow</name>
    <message>
        <source>It could not be handed over: the money goes back.</source>
        <translation>N’a pas pu être remise : l’argent est rendu.</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>gardée jusqu’à %1</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Compte juste</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>DrawerForm</name>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>What for? Touch one above, or type it</source>
        <translation>Motif ? Touchez ci-dessus ou saisissez-le</translation>
    </message>
    <message>
        <source>Nothing was typed. Is there really no coin in the drawer?</source>
        <translation>Rien n’a été saisi. N’y a-t-il vraiment aucune pièce dans le tiroir ?</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Oui, il est vide</translation>
    </message>
    <message>
        <source>No, count first</source>
        <translation>Non, compter d’abord</translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>Opening float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Début de journée</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Monnaie de la banque</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Du coffre</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Fournitures</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>Le tiroir-caisse</translation>
    </message>
    <message>
        <source>Count everything that lies in the drawer, notes and coins. What should be in it is told afterwards.</source>
        <translation>Comptez tout ce qui se trouve dans le tiroir, billets et pièces. Ce qui devrait y être est indiqué ensuite.</translation>
    </message>
    <message>
        <source>How much is taken out, and what for?</source>
        <translation>Combien retire-t-on, et pourquoi ?</translation>
    </message>
    <message>
        <source>How much is put in, and what for?</source>
        <translation>Combien ajoute-t-on, et pourquoi ?</translation>
    </message>
    <message>
        <source>That is all there is</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The drawer “%1”</source>
        <translation>Le tiroir-caisse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir-caisse</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>Le tiroir-caisse ne s’est pas ouvert. La clé l’ouvre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Changing money</source>
        <translation>Faire de la monnaie</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>Jeter un œil</translation>
    </message>
    <message>
        <source>What is it opened for? That is written down, with your name.</source>
        <translation>Pourquoi l’ouvrir ? C’est consigné, avec votre nom.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
</context>
<context>
    <name>DrawerTold</name>
    <message>
        <source>Only cashiers and managers handle the drawer.</source>
        <translation>Seuls les caissiers et les responsables utilisent le tiroir.</translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>La boulangerie ne répond pas. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>It is exactly right.</source>
        <translation>Le compte est juste.</translation>
    </message>
    <message>
        <source>Too little: %1</source>
        <translation>Il manque : %1</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <translation>En trop : %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Written down. The drawer opens.</source>
        <translation>C’est consigné. Le tiroir s’ouvre.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s) without a booking since the last count</source>
        <translation>
            <numerusform>Ouvert %Ln fois sans écriture depuis le dernier comptage</numerusform>
            <numerusform>Ouvert %Ln fois sans écriture depuis le dernier comptage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterNote</name>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%Ln masqué ici</numerusform>
            <numerusform>%Ln masqués ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Leave out what contains</source>
        <translation>Exclure ce qui contient</translation>
    </message>
    <message>
        <source>Show only what is</source>
        <translation>Afficher seulement ce qui est</translation>
    </message>
    <message>
        <source>Everything comes from one bakehouse, so traces cannot be ruled out. Please ask us if you are allergic.</source>
        <translation>Tout vient du même fournil : des traces ne peuvent être exclues. Demandez-nous si vous êtes allergique.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing fits all of that</source>
        <translation>Rien ne convient à tout cela</translation>
    </message>
    <message numerus="yes">
        <source>Show what fits (%n)</source>
        <translation>
            <numerusform>Voir ce qui convient (%Ln)</numerusform>
            <numerusform>Voir ce qui convient (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTools</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Allergens and diets</source>
        <translation>Allergènes et régimes</translation>
    </message>
</context>
<context>
    <name>FocusKeys</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>One less: %1</source>
        <translation>Un de moins : %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Un de plus : %1</translation>
    </message>
</context>
<context>
    <name>FoundOrder</name>
    <message>
        <source>Nothing was paid back: there is not so much of it left, or the bakery does not answer.</source>
        <translation>Rien n’a été remboursé : il n’en reste pas autant, ou la boulangerie ne répond pas.</translation>
    </message>
    <message>
        <source>Give the customer %1 from the drawer.</source>
        <translation>Rendez %1 au client depuis le tiroir.</translation>
    </message>
    <message>
        <source>%1 goes back to where it was paid from.</source>
        <translation>%1 retourne sur le moyen de paiement d’origine.</translation>
    </message>
    <message>
        <source>Of this %1 was paid back.</source>
        <translation>Dont %1 déjà remboursés.</translation>
    </message>
    <message>
        <source>Pay all of it back</source>
        <translation>Tout rembourser</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n piece(s) back</source>
        <translation>
            <numerusform>Rembourser %Ln article</numerusform>
            <numerusform>Rembourser %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay the rest back</source>
        <translation>Rembourser le reste</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Autres lettres</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Effacer la dernière lettre</translation>
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
    <name>LevelRow</name>
    <message>
        <source>Less: %1</source>
        <translation>Moins : %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus : %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bakery kiosk</source>
        <translation>Borne de la boulangerie</translation>
    </message>
</context>
<context>
    <name>MenuHeader</name>
    <message>
        <source>Eat here</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Larger, clearer, lower</source>
        <translation>Plus grand, plus net, plus bas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>The connection to the bakery is lost. You can look, and order when it is back.</source>
        <translation>La connexion avec la boulangerie est coupée. Vous pouvez regarder, et commander dès son retour.</translation>
    </message>
    <message>
        <source>The kiosks are paused. Please order at the counter.</source>
        <translation>Les bornes sont en pause. Merci de commander au comptoir.</translation>
    </message>
    <message>
        <source>The kiosks are paused: %1. Please order at the counter.</source>
        <translation>Les bornes sont en pause&#xa0;: %1. Merci de commander au comptoir.</translation>
    </message>
    <message>
        <source>We are closed.</source>
        <translation>Nous sommes fermés.</translation>
    </message>
    <message>
        <source>We are closed. Open again: %1</source>
        <translation>Nous sommes fermés. Réouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
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
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Number, as A017</source>
        <translation>Numéro, comme A017</translation>
    </message>
    <message>
        <source>Nothing was ordered yet.</source>
        <translation>Rien n’a encore été commandé.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Touch an order, or type its number.</source>
        <translation>Touchez une commande ou saisissez son numéro.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Code du reçu %1</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Prendre ce qui reste</translation>
    </message>
    <message>
        <source>Take it at the new price</source>
        <translation>Accepter le nouveau prix</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Modifier la commande</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>A code that verifies the receipt</source>
        <translation>Un code qui authentifie le reçu</translation>
    </message>
    <message>
        <source>Your receipt, to take along</source>
        <translation>Votre reçu à emporter</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Payer autrement</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Paid: %1</source>
        <translation>Payé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was charged is being returned, at the latest today</source>
        <translation>Le montant débité vous est rendu, aujourd’hui au plus tard</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Rien n’a été débité</translation>
    </message>
    <message>
        <source>Thank you! Your number:</source>
        <translation>Merci&#x202f;! Votre numéro&#xa0;:</translation>
    </message>
    <message>
        <source>Please pay at the till. Your number:</source>
        <translation>Merci de payer à la caisse. Votre numéro&#xa0;:</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>Un prix a changé</translation>
    </message>
    <message>
        <source>The card was not accepted</source>
        <translation>La carte n’a pas été acceptée</translation>
    </message>
    <message>
        <source>We have just closed</source>
        <translation>Nous venons de fermer</translation>
    </message>
    <message>
        <source>Something is not sold right now</source>
        <translation>Un article n’est pas en vente en ce moment</translation>
    </message>
    <message>
        <source>The kiosks are paused</source>
        <translation>Les bornes sont en pause</translation>
    </message>
    <message>
        <source>The order was let go</source>
        <translation>La commande n’est plus réservée</translation>
    </message>
    <message>
        <source>The bakery cannot take it just now</source>
        <translation>Nous ne pouvons pas prendre la commande pour l’instant</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>We are preparing it. Watch for your number at the counter.</source>
        <translation>Nous préparons votre commande. Guettez votre numéro au comptoir.</translation>
    </message>
    <message>
        <source>It is ready for you at the counter.</source>
        <translation>Votre commande vous attend au comptoir.</translation>
    </message>
    <message>
        <source>It is kept for you until %1.</source>
        <translation>Nous gardons votre commande jusqu’à %1.</translation>
    </message>
    <message>
        <source>You saw %1; now it is %2.</source>
        <translation>Vous avez vu %1&#x202f;; c’est maintenant %2.</translation>
    </message>
    <message>
        <source>Try another card, or pay in cash at the till.</source>
        <translation>Essayez une autre carte, ou payez en espèces à la caisse.</translation>
    </message>
    <message>
        <source>Please come again.</source>
        <translation>Au plaisir de vous revoir.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Réouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please look at the menu once more.</source>
        <translation>Merci de regarder la carte encore une fois.</translation>
    </message>
    <message>
        <source>Please order at the counter.</source>
        <translation>Merci de commander au comptoir.</translation>
    </message>
    <message>
        <source>Nobody paid for it. Everything you picked is still here.</source>
        <translation>Elle n’a pas été payée. Tout ce que vous avez choisi est encore là.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or order at the counter.</source>
        <translation>Merci de réessayer dans un instant, ou de commander au comptoir.</translation>
    </message>
    <message>
        <source>There is not enough left</source>
        <translation>Il n’en reste pas autant</translation>
    </message>
    <message>
        <source>Please ask at the counter whether it was paid</source>
        <translation>Veuillez demander au comptoir si elle a été payée</translation>
    </message>
    <message>
        <source>There is too little in the account</source>
        <translation>Il n’y a pas assez sur le compte</translation>
    </message>
    <message>
        <source>The order costs %1. Everything you picked is still here: pay another way, or top up at the till.</source>
        <translation>La commande coûte %1. Tout est encore là : payez autrement, ou rechargez à la caisse.</translation>
    </message>
    <message>
        <source>Not sold right now: %1</source>
        <translation>Pas en vente pour le moment : %1</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Take the last one back</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>This screen is new here</source>
        <translation>Cet écran est nouveau ici</translation>
    </message>
    <message>
        <source>Looking for the bakery…</source>
        <translation>Recherche de la boulangerie…</translation>
    </message>
    <message>
        <source>A manager approves it with this code.</source>
        <translation>Un responsable la valide avec ce code.</translation>
    </message>
    <message>
        <source>There is no connection. It comes back by itself.</source>
        <translation>Pas de connexion. Elle reviendra d’elle-même.</translation>
    </message>
    <message>
        <source>One moment: its code is on the way.</source>
        <translation>Un instant&#xa0;: son code arrive.</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw that sale away</source>
        <translation>Abandonner cette vente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Parked sales</source>
        <translation>Ventes en attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>Comment souhaitez-vous payer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1</source>
        <translation>
            <numerusform>%n&#xa0;article, %1</numerusform>
            <numerusform>%n&#xa0;articles, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Par carte</translation>
    </message>
    <message>
        <source>at the terminal below</source>
        <translation>au terminal ci-dessous</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>at the till, within ten minutes</source>
        <translation>à la caisse, d’ici dix minutes</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. Nothing was charged; you can pay when it is back.</source>
        <translation>La connexion avec la boulangerie est coupée. Rien n’a été débité&#x202f;; vous pourrez payer dès son retour.</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Retour à la carte</translation>
    </message>
    <message>
        <source>From an account</source>
        <translation>Depuis un compte</translation>
    </message>
    <message>
        <source>with your phone, or by PIN</source>
        <translation>avec votre téléphone ou par code PIN</translation>
    </message>
    <message>
        <source>We have just closed. Nothing was charged.</source>
        <translation>Nous venons de fermer. Rien n’a été débité.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>With your phone</source>
        <translation>Avec votre téléphone</translation>
    </message>
    <message>
        <source>A code for your phone: %1</source>
        <translation>Un code pour votre téléphone : %1</translation>
    </message>
    <message>
        <source>The code was not used in time. Nothing was charged.</source>
        <translation>Le code n’a pas été utilisé à temps. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The code is coming…</source>
        <translation>Le code arrive…</translation>
    </message>
    <message numerus="yes">
        <source>Scan it with the bakery&apos;s app and agree there. It is good for %n second(s).</source>
        <translation>
            <numerusform>Scannez-le avec l’application de la boulangerie et acceptez. Valable encore %Ln seconde.</numerusform>
            <numerusform>Scannez-le avec l’application de la boulangerie et acceptez. Valable encore %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>With name and PIN</source>
        <translation>Avec nom et code PIN</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
    <message>
        <source>Name and PIN do not go together. Please try again.</source>
        <translation>Le nom et le code PIN ne correspondent pas. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>That was tried too often. Please wait a few minutes, or use your phone.</source>
        <translation>Trop d’essais. Attendez quelques minutes ou utilisez votre téléphone.</translation>
    </message>
    <message>
        <source>This PIN is for the staff&apos;s till. Here customers pay.</source>
        <translation>Ce code PIN est celui du personnel, pour la caisse. Ici, ce sont les clients qui paient.</translation>
    </message>
    <message>
        <source>There is no answer just now. Please try again.</source>
        <translation>Pas de réponse pour l’instant. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take the last digit away</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Nothing is to be prepared.</source>
        <translation>Rien à préparer.</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <translation>Personne n’est attendu.</translation>
    </message>
</context>
<context>
    <name>PriceNote</name>
    <message>
        <source>A price has changed</source>
        <translation>Un prix a changé</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Go on with the new price</source>
        <translation>Continuer au nouveau prix</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>L’imprimer encore</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>Il est imprimé.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>No printer for receipts</source>
        <translation>Pas d’imprimante de tickets</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>Tickets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Sold out · next at %1</source>
        <translation>Épuisé · retour à %1</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>À la minute, pour vous</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaud</translation>
    </message>
    <message numerus="yes">
        <source>Last %n</source>
        <translation>
            <numerusform>Plus que&#xa0;%n</numerusform>
            <numerusform>Plus que&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Végane</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>There is nothing like that today.</source>
        <translation>Il n’y en a pas aujourd’hui.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>La carte arrive…</translation>
    </message>
    <message>
        <source>What there is has something in it that you leave out.</source>
        <translation>Ce qu’il y a ici contient quelque chose que vous excluez.</translation>
    </message>
    <message>
        <source>We have nothing called “%1” today. Perhaps it goes by another name here?</source>
        <translation>Nous n’avons rien qui s’appelle « %1 » aujourd’hui. Peut-être porte-t-il un autre nom ici ?</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>dont TVA %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Code du reçu %1</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>of that %1 tax</source>
        <translation>dont TVA %1</translation>
    </message>
    <message>
        <source>Receipt code %1</source>
        <translation>Code du reçu %1</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>Take away</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Eat here</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Ready for the next customer.</source>
        <translation>Prêt pour le client suivant.</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
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
        <source>Park</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>None parked</source>
        <translation>Rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleSheet</name>
    <message>
        <source>A price has changed. The cart shows the new one.</source>
        <translation>Un prix a changé. Le panier affiche le nouveau.</translation>
    </message>
    <message>
        <source>The card was not accepted.</source>
        <translation>La carte n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The shop is closed.</source>
        <translation>Le magasin est fermé.</translation>
    </message>
    <message>
        <source>Something in it is not sold right now.</source>
        <translation>Un article n’est pas en vente actuellement.</translation>
    </message>
    <message>
        <source>It was let go. What was paid goes back.</source>
        <translation>La vente a été abandonnée. Ce qui a été payé est rendu.</translation>
    </message>
    <message>
        <source>You may not sell. Somebody else has to sign in.</source>
        <translation>Vous ne pouvez pas vendre. Une autre personne doit se connecter.</translation>
    </message>
    <message>
        <source>The shop has not taken it (%1).</source>
        <translation>Le magasin ne l’a pas accepté (%1).</translation>
    </message>
    <message>
        <source>The terminal waits for the card</source>
        <translation>Le terminal attend la carte</translation>
    </message>
    <message>
        <source>Asking what became of it…</source>
        <translation>Vérification du résultat…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Non vendu</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Do not take the money again.</source>
        <translation>N’encaissez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>%1 given for %2</source>
        <translation>%1 reçus pour %2</translation>
    </message>
    <message>
        <source>Number %1 · to be prepared</source>
        <translation>Numéro %1 · à préparer</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>Laisser cette vente de côté</translation>
    </message>
    <message>
        <source>The drawer did not open. Its key opens it.</source>
        <translation>Le tiroir-caisse ne s’est pas ouvert. La clé l’ouvre.</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Type or scan: a product or a number</source>
        <translation>Saisir ou scanner : article ou numéro</translation>
    </message>
    <message>
        <source>The connection to the bakery is lost. It comes back by itself.</source>
        <translation>La connexion à la boulangerie est perdue. Elle revient d’elle-même.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>There is nothing like that today.</source>
        <translation>Il n’y en a pas aujourd’hui.</translation>
    </message>
    <message>
        <source>The menu is coming…</source>
        <translation>La carte arrive…</translation>
    </message>
</context>
<context>
    <name>SellTile</name>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>ServiceLogIn</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Le nom et le code ne correspondent pas.</translation>
    </message>
    <message>
        <source>That is for cashiers and managers.</source>
        <translation>Réservé aux vendeurs et aux responsables.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais. Attendez %n seconde.</numerusform>
            <numerusform>Trop d’essais. Attendez %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery cannot be asked just now.</source>
        <translation>La boulangerie n’est pas joignable pour l’instant.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ServiceOverlay</name>
    <message>
        <source>Service</source>
        <translation>Maintenance</translation>
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
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Tester l’écran tactile</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Appairer de nouveau</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SettlingPage</name>
    <message>
        <source>Please hold your card to the terminal</source>
        <translation>Présentez votre carte au terminal, s’il vous plaît</translation>
    </message>
    <message>
        <source>We are asking what became of the order</source>
        <translation>Nous vérifions où en est la commande</translation>
    </message>
    <message>
        <source>The bakery is setting it aside for you…</source>
        <translation>La boulangerie vous le met de côté…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is charged yet. Order %1 is kept for you for another %n second(s).</source>
        <translation>
            <numerusform>Rien n’est encore débité. La commande %1 vous est réservée encore %n&#xa0;seconde.</numerusform>
            <numerusform>Rien n’est encore débité. La commande %1 vous est réservée encore %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please do not pay again. The answer is on its way.</source>
        <translation>Merci de ne pas payer de nouveau. La réponse arrive.</translation>
    </message>
    <message>
        <source>The connection is lost. Please do not pay again: the order has a number, and it is paid once or not at all.</source>
        <translation>La connexion est coupée. Merci de ne pas payer de nouveau&#xa0;: la commande a un numéro, et elle est payée une seule fois ou pas du tout.</translation>
    </message>
    <message>
        <source>Nothing is charged yet.</source>
        <translation>Rien n’est encore débité.</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>Ne pas payer</translation>
    </message>
</context>
<context>
    <name>SheetOfProduct</name>
    <message>
        <source>No declared allergens</source>
        <translation>Aucun allergène déclaré</translation>
    </message>
    <message>
        <source>Contains: %1</source>
        <translation>Contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 kJ · %2 kcal</source>
        <translation>%1&#xa0;kJ · %2&#xa0;kcal</translation>
    </message>
    <message>
        <source>It comes as it is.</source>
        <translation>C’est servi tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>Ajouter à la commande</translation>
    </message>
    <message>
        <source>Ingredients: %1</source>
        <translation>Ingrédients : %1</translation>
    </message>
</context>
<context>
    <name>ShortageWords</name>
    <message numerus="yes">
        <source>%1: you asked for %2, and %n are left.</source>
        <translation>
            <numerusform>%1&#xa0;: vous en vouliez %2, il en reste %Ln.</numerusform>
            <numerusform>%1&#xa0;: vous en vouliez %2, il en reste %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you asked for %2, and there are none left.</source>
        <translation>%1&#xa0;: vous en vouliez %2, il n’en reste plus.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Qui est à la caisse ?</translation>
    </message>
    <message>
        <source>A sale by %1 is not finished. It is told to %1 how it ended.</source>
        <translation>Une vente de %1 n’est pas terminée. %1 apprendra son issue en se connectant.</translation>
    </message>
    <message>
        <source>Set that sale aside</source>
        <translation>Laisser cette vente de côté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>not sold</source>
        <translation>non vendue</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>remboursée</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>pas encore payée</translation>
    </message>
    <message>
        <source>partly paid back</source>
        <translation>remboursée en partie</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>Un de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Un de plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Touch the screen to go on. In %n second(s) the next order begins.</source>
        <translation>
            <numerusform>Touchez l’écran pour continuer. La commande suivante commence dans %n&#xa0;seconde.</numerusform>
            <numerusform>Touchez l’écran pour continuer. La commande suivante commence dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Goes well with it</source>
        <translation>Va bien avec</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TillMain</name>
    <message>
        <source>Bakery till</source>
        <translation>Caisse de la boulangerie</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cash for %1</source>
        <translation>Espèces pour %1</translation>
    </message>
</context>
<context>
    <name>TillRail</name>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1: sign out</source>
        <translation>%1 : se déconnecter</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch the middle of each target.</source>
        <translation>Touchez le centre de chaque cible.</translation>
    </message>
    <message>
        <source>Beside the target: %1 px</source>
        <translation>À côté de la cible : %1 px</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Name and PIN do not go together.</source>
        <translation>Le nom et le code ne correspondent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Please wait %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais. Patientez %Ln seconde.</numerusform>
            <numerusform>Trop d’essais. Patientez %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bakery does not answer. Please try again.</source>
        <translation>La boulangerie ne répond pas. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>This has to be a manager.</source>
        <translation>Il faut un responsable.</translation>
    </message>
    <message>
        <source>Only staff may sign in here.</source>
        <translation>Seul le personnel peut se connecter ici.</translation>
    </message>
    <message>
        <source>Name and password do not go together.</source>
        <translation>Le nom et le mot de passe ne vont pas ensemble.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Take everything back</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
</context>
</TS>
