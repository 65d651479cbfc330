<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>What was done until then is kept.</source>
        <translation>Ce qui était déjà fait est gardé.</translation>
    </message>
    <message>
        <source>Made as {label}</source>
        <translation>Créé comme {label}</translation>
    </message>
    <message>
        <source>Nothing that shows</source>
        <translation>Rien de visible</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Kind: {label} → {label2}</source>
        <translation>Type&#xa0;: {label} → {label2}</translation>
    </message>
    <message>
        <source>Tagged {tag}</source>
        <translation>Étiquette {tag} ajoutée</translation>
    </message>
    <message>
        <source>Tag {tag} taken off</source>
        <translation>Étiquette {tag} retirée</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quote: “{exact}” → “{exact2}”</source>
        <translation>Citation&#xa0;: «&#xa0;{exact}&#xa0;» → «&#xa0;{exact2}&#xa0;»</translation>
    </message>
    <message>
        <source>Moved with its text</source>
        <translation>Déplacé avec son texte</translation>
    </message>
    <message>
        <source>Another part of the image</source>
        <translation>Une autre partie de l’image</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What the figure is about</source>
        <translation>Ce que le chiffre concerne</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>What is measured: range, orders, price</source>
        <translation>Ce qui est mesuré&#xa0;: autonomie, commandes, prix</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</source>
        <translation>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>km, %, EUR, s</source>
        <translation>km, %, EUR, s</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>The words that bound it: over, up to, about</source>
        <translation>Les mots qui le bornent&#xa0;: plus de, jusqu’à, environ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Under what conditions: WLTP, per year</source>
        <translation>À quelles conditions&#xa0;: WLTP, par an</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>The date the figure holds for</source>
        <translation>La date à laquelle vaut le chiffre</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Affected party</source>
        <translation>Concernés</translation>
    </message>
    <message>
        <source>Who or what would be hit</source>
        <translation>Qui ou quoi serait touché</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Étaye</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Étayé par</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>A pour réponse</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Part of an image</source>
        <translation>Partie d’une image</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window; articles may be in any. It changes at the next start.</source>
        <translation>De la fenêtre&#x202f;; les articles peuvent être dans n’importe laquelle. Change au prochain démarrage.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Follow the system, or always light or dark.</source>
        <translation>Suivre le système, ou toujours clair ou sombre.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Follow the system, or always as usual or high.</source>
        <translation>Suivre le système, ou toujours normal ou élevé.</translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation>Texte de l’interface</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, in per cent; holds from the next start on.</source>
        <translation>Des menus, listes et boutons, en pour cent&#x202f;; vaut dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Let nothing fade or move. Where the system asks for it, that holds in any case.</source>
        <translation>Aucun fondu ni mouvement. Si le système le demande, c’est toujours le cas.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>One of the families on this machine.</source>
        <translation>L’une des polices de cet ordinateur.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the reading column, in pixels.</source>
        <translation>De la colonne de lecture, en pixels.</translation>
    </message>
    <message>
        <source>Characters to a line.</source>
        <translation>Caractères par ligne.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longueur de ligne</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Hauteur de ligne</translation>
    </message>
    <message>
        <source>As a multiple of the size.</source>
        <translation>En multiple de la taille.</translation>
    </message>
    <message>
        <source>Keep images</source>
        <translation>Garder les images</translation>
    </message>
    <message>
        <source>Fetch the images of a page when it is imported.</source>
        <translation>Récupérer les images d’une page à son import.</translation>
    </message>
    <message>
        <source>Obey robots.txt</source>
        <translation>Respecter robots.txt</translation>
    </message>
    <message>
        <source>Fetch only what sites let programs fetch; you can always save a page in the browser.</source>
        <translation>Ne récupérer que ce que les sites permettent aux programmes&#x202f;; vous pouvez toujours enregistrer une page dans le navigateur.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Import what is put into the folder below; nothing in it is changed.</source>
        <translation>Importer ce qui est mis dans le dossier ci-dessous&#x202f;; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Files are taken once they are complete.</source>
        <translation>Les fichiers sont pris une fois complets.</translation>
    </message>
    <message>
        <source>Folders inside it too</source>
        <translation>Sous-dossiers aussi</translation>
    </message>
    <message>
        <source>Links are never followed.</source>
        <translation>Les liens ne sont jamais suivis.</translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation>Suggérer des passages</translation>
    </message>
    <message>
        <source>Look for claims, figures and risks, and propose them for marking.</source>
        <translation>Chercher propos, chiffres et risques, et proposer de les surligner.</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Vérifier les changements</translation>
    </message>
    <message>
        <source>Look at the addresses of articles again while the window is open, and keep what changed.</source>
        <translation>Revoir les adresses des articles tant que la fenêtre est ouverte, et garder ce qui a changé.</translation>
    </message>
    <message>
        <source>Group exports by</source>
        <translation>Grouper l’export par</translation>
    </message>
    <message>
        <source>How exported highlights are grouped.</source>
        <translation>Comment les surlignages exportés sont groupés.</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>Modèle d’export</translation>
    </message>
    <message>
        <source>A Markdown template of your own, or ours.</source>
        <translation>Votre propre modèle Markdown, ou le nôtre.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes gardées</translation>
    </message>
    <message>
        <source>How many copies of the library are kept.</source>
        <translation>Combien de copies de la bibliothèque sont gardées.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Changed keys, by action.</source>
        <translation>Touches modifiées, par action.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Where the library is, when not in the usual place.</source>
        <translation>Où est la bibliothèque, si elle n’est pas à l’endroit habituel.</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Version vue</translation>
    </message>
    <message>
        <source>The newest version whose news were told.</source>
        <translation>La dernière version dont les nouveautés ont été montrées.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>Corroboré</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Réfuté</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Réglementaire</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financier</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Reputational</source>
        <translation>Réputation</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Peu probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Pointillé</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Tirets</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Négation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There is no export format “{format_id}”.</source>
        <translation>Il n’y a pas de format d’export «&#xa0;{format_id}&#xa0;».</translation>
    </message>
    <message>
        <source>The formats are: {words}.</source>
        <translation>Les formats sont&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The template {name} could not be read: {words}.</source>
        <translation>Le modèle {name} n’a pas pu être lu&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Choose another template in the settings, or leave it empty to use ours.</source>
        <translation>Choisissez un autre modèle dans les paramètres, ou laissez-le vide pour utiliser le nôtre.</translation>
    </message>
    <message>
        <source>The template {name} is not a UTF-8 text.</source>
        <translation>Le modèle {name} n’est pas un texte UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and export again.</source>
        <translation>Enregistrez-le en UTF-8 et exportez de nouveau.</translation>
    </message>
    <message>
        <source>The template {name} is longer than {MAX_TEMPLATE:,} characters.</source>
        <translation>Le modèle {name} dépasse {MAX_TEMPLATE:,} caractères.</translation>
    </message>
    <message>
        <source>The template {name} does not work{where}: {why}.</source>
        <translation>Le modèle {name} ne fonctionne pas{where}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Correct that line, or leave the template empty in the settings to use ours.</source>
        <translation>Corrigez cette ligne, ou laissez le modèle vide dans les paramètres pour utiliser le nôtre.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} addresses; NewsClip takes {most:,} at once.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count:,} adresses&#x202f;; NewsClip en prend {most:,} à la fois.</translation>
    </message>
    <message>
        <source>Split the list.</source>
        <translation>Divisez la liste.</translation>
    </message>
    <message>
        <source>“{name}” names no address of a page.</source>
        <translation>«&#xa0;{name}&#xa0;» n’indique aucune adresse de page.</translation>
    </message>
    <message>
        <source>Write one address to a line, each beginning with https://.</source>
        <translation>Écrivez une adresse par ligne, commençant par https://.</translation>
    </message>
    <message>
        <source>holds more than {count:,} files</source>
        <translation>contient plus de {count:,} fichiers</translation>
    </message>
    <message>
        <source>unpacks to more than {words} MB</source>
        <translation>dépasse {words} Mo une fois décompressé</translation>
    </message>
    <message>
        <source>“{name}” holds links, or files whose names lead out of it, and nothing else that could be read.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des liens, ou des fichiers dont les noms mènent hors de lui, et rien d’autre de lisible.</translation>
    </message>
    <message>
        <source>Such a file may be meant to do harm. Get it again from a source you trust.</source>
        <translation>Un tel fichier peut être malveillant. Procurez-vous-le de nouveau auprès d’une source de confiance.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save a copy without password.</source>
        <translation>Ouvrez-le dans le programme d’origine et enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>unpacks to absurdly more than it holds, as archive bombs do</source>
        <translation>se décompresse en une taille absurde, comme une bombe de décompression</translation>
    </message>
    <message>
        <source>compression method {compress_type}</source>
        <translation>méthode de compression {compress_type}</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and import the part you need.</source>
        <translation>Si vous lui faites confiance, décompressez-le vous-même et importez la partie voulue.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in the program it was made with and save it anew.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau, ou ouvrez-le dans le programme d’origine et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} without any article that NewsClip can read.</source>
        <translation>«&#xa0;{name}&#xa0;» est {kind} sans aucun article que NewsClip puisse lire.</translation>
    </message>
    <message>
        <source>Check that it was saved completely, or save the page anew and import that.</source>
        <translation>Vérifiez que l’enregistrement est complet, ou enregistrez à nouveau la page et importez-la.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save a copy without password, and import that.</source>
        <translation>Ouvrez-le dans Word ou LibreOffice, enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>Il n’y a pas de texte dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Vérifiez que le bon fichier a été choisi.</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted message.</source>
        <translation>«&#xa0;{name}&#xa0;» est un message chiffré.</translation>
    </message>
    <message>
        <source>Open it in your mail program, then copy its text and paste that.</source>
        <translation>Ouvrez-le dans votre messagerie, puis copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>“{name}” is a message without text; attached is “{attached}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est un message sans texte&#x202f;; «&#xa0;{attached}&#xa0;» y est joint.</translation>
    </message>
    <message>
        <source>Save what is attached from your mail program, and import that.</source>
        <translation>Enregistrez la pièce jointe depuis votre messagerie, et importez-la.</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>“{name}” holds more text than NewsClip can read in one book.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plus de texte que NewsClip ne peut en lire dans un livre.</translation>
    </message>
    <message>
        <source>Split it, or import the chapters you need.</source>
        <translation>Divisez-le, ou importez les chapitres voulus.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or paste the passages you need.</source>
        <translation>Demandez à l’éditeur une copie sans protection, ou collez les passages voulus.</translation>
    </message>
    <message>
        <source>“{name}” is an e-book without a table of its parts.</source>
        <translation>«&#xa0;{name}&#xa0;» est un livre numérique sans table de ses parties.</translation>
    </message>
    <message>
        <source>Download it again, or open it in a reader and save it anew.</source>
        <translation>Téléchargez-le de nouveau, ou ouvrez-le dans une liseuse et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>redirige en boucle</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page.</source>
        <translation>Ouvrez-la dans un navigateur et enregistrez la page.</translation>
    </message>
    <message>
        <source>redirects more than {count} times</source>
        <translation>redirige plus de {count} fois</translation>
    </message>
    <message>
        <source>Open it in a browser and save it.</source>
        <translation>Ouvrez la page dans un navigateur et enregistrez-la.</translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <translation>le dernier essai aboutit ou échoue</translation>
    </message>
    <message>
        <source>{source} does not lead to a web page: only http and https addresses can be fetched.</source>
        <translation>{source} ne mène pas à une page web&#xa0;: seules les adresses http et https peuvent être récupérées.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The address contains a user name or password.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Remove them; a page behind a login can be saved from the browser and imported.</source>
        <translation>Retirez-les&#x202f;; une page derrière une connexion peut être enregistrée depuis le navigateur, puis importée.</translation>
    </message>
    <message>
        <source>names no valid host</source>
        <translation>n’indique aucun hôte valide</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>{host} is busy ({status}) and asks to be asked again {seconds}.</source>
        <translation>{host} est surchargé ({status}) et demande de réessayer {seconds}.</translation>
    </message>
    <message>
        <source>Retry then.</source>
        <translation>Réessayez alors.</translation>
    </message>
    <message>
        <source>“{name}” is a list of {count:,} feeds, not an article.</source>
        <translation>«&#xa0;{name}&#xa0;» est une liste de {count:,} flux, pas un article.</translation>
    </message>
    <message>
        <source>Subscribe to them: File, Feeds, Import a list.</source>
        <translation>Abonnez-vous&#xa0;: Fichier, Flux, Importer une liste.</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>un flux</translation>
    </message>
    <message>
        <source>The entry “{url}” of “{name}” has no text of its own.</source>
        <translation>L’entrée «&#xa0;{url}&#xa0;» de «&#xa0;{name}&#xa0;» n’a pas de texte propre.</translation>
    </message>
    <message>
        <source>Fetch its page instead.</source>
        <translation>Récupérez plutôt sa page.</translation>
    </message>
    <message>
        <source>no list of items</source>
        <translation>pas de liste d’entrées</translation>
    </message>
    <message>
        <source>“{name}” offers {count:,} entries; NewsClip takes {most:,} at once.</source>
        <translation>«&#xa0;{name}&#xa0;» propose {count:,} entrées&#x202f;; NewsClip en prend {most:,} à la fois.</translation>
    </message>
    <message>
        <source>Split the file, or subscribe to the feed.</source>
        <translation>Divisez le fichier, ou abonnez-vous au flux.</translation>
    </message>
    <message>
        <source>“{name}” begins as a feed but is damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» commence comme un flux mais est endommagé.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, the site has to mend it.</source>
        <translation>Récupérez-le de nouveau&#x202f;; sinon, c’est au site de le réparer.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} feeds; NewsClip takes {most:,} at once.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count:,} flux&#x202f;; NewsClip en prend {most:,} à la fois.</translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds without any feed in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est une liste de flux qui n’en contient aucun.</translation>
    </message>
    <message>
        <source>Export the list of your feed reader anew, as OPML.</source>
        <translation>Exportez à nouveau la liste de votre lecteur de flux, en OPML.</translation>
    </message>
    <message>
        <source>{url} is not a page of text but {media_type}.</source>
        <translation>{url} n’est pas une page de texte mais {media_type}.</translation>
    </message>
    <message>
        <source>Download it and import the file, if NewsClip reads its format.</source>
        <translation>Téléchargez-le et importez le fichier, si NewsClip lit son format.</translation>
    </message>
    <message>
        <source>{url} is not an image NewsClip can keep.</source>
        <translation>{url} n’est pas une image que NewsClip peut garder.</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF and WebP are kept.</source>
        <translation>PNG, JPEG, GIF et WebP sont gardés.</translation>
    </message>
    <message>
        <source>was not found ({status})</source>
        <translation>est introuvable ({status})</translation>
    </message>
    <message>
        <source>may not be read without permission ({status})</source>
        <translation>ne peut être lu sans autorisation ({status})</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>est trop sollicité (429)</translation>
    </message>
    <message>
        <source>Wait some minutes and retry.</source>
        <translation>Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>has a fault on its server ({status})</source>
        <translation>a une erreur sur son serveur ({status})</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>answered with {status} instead of a page</source>
        <translation>a répondu {status} au lieu d’une page</translation>
    </message>
    <message>
        <source>“{name}” holds more than NewsClip can show in one article.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plus que NewsClip ne peut afficher dans un article.</translation>
    </message>
    <message>
        <source>Save the part you need and import that.</source>
        <translation>Enregistrez la partie voulue et importez-la.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <translation>Aucun article n’a été trouvé dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No article was found in “{name}”: {instead}.</source>
        <translation>Aucun article n’a été trouvé dans «&#xa0;{name}&#xa0;»&#xa0;: {instead}.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {count:,} characters.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop long&#xa0;: {count:,} caractères.</translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation>Divisez-le en fichiers plus petits et importez-les.</translation>
    </message>
    <message>
        <source>“{name}” is not text.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du texte.</translation>
    </message>
    <message>
        <source>Choose a saved web page, an e-mail, an e-book, a document or a text file.</source>
        <translation>Choisissez une page web enregistrée, un e-mail, un livre numérique, un document ou un fichier texte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>Export it anew from the program it came from.</source>
        <translation>Exportez-le à nouveau du programme d’où il vient.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} articles; NewsClip takes {most:,} at once.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count:,} articles&#x202f;; NewsClip en prend {most:,} à la fois.</translation>
    </message>
    <message>
        <source>Export it in several parts.</source>
        <translation>Exportez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>“{name}” lists no articles.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun article.</translation>
    </message>
    <message>
        <source>Check that the right file was exported.</source>
        <translation>Vérifiez que le bon fichier a été exporté.</translation>
    </message>
    <message>
        <source>“{name}” says nothing of the article but its address.</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit de l’article que son adresse.</translation>
    </message>
    <message>
        <source>no list of articles</source>
        <translation>pas de liste d’articles</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>une boîte aux lettres</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} messages; NewsClip takes {most:,} at once.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count:,} messages&#x202f;; NewsClip en prend {most:,} à la fois.</translation>
    </message>
    <message>
        <source>Export it from your mail program in several smaller files.</source>
        <translation>Exportez-la de votre messagerie en plusieurs fichiers plus petits.</translation>
    </message>
    <message>
        <source>a saved page</source>
        <translation>une page enregistrée</translation>
    </message>
    <message>
        <source>{source} leads to {host}, which is a private or reserved network address.</source>
        <translation>{source} mène à {host}, une adresse réseau privée ou réservée.</translation>
    </message>
    <message>
        <source>NewsClip visits public addresses only; open it in a browser and save the page.</source>
        <translation>NewsClip ne visite que les adresses publiques&#x202f;; ouvrez-la dans un navigateur et enregistrez la page.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The name {host} is not known.</source>
        <translation>Le nom {host} est inconnu.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Vérifiez l’adresse et la connexion réseau.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save a copy without password, and import that.</source>
        <translation>Ouvrez-le dans LibreOffice, enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>“{name}” holds only pictures of its pages, as a scanner makes them, and no text.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient que des images de ses pages, comme en fait un scanner, et pas de texte.</translation>
    </message>
    <message>
        <source>Let a program recognise its text (OCR), save it with that text, and import that.</source>
        <translation>Faites reconnaître son texte par un programme (OCR), enregistrez-le avec ce texte et importez-le.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen, and that it was downloaded completely.</source>
        <translation>Vérifiez que le bon fichier a été choisi, et qu’il a été téléchargé en entier.</translation>
    </message>
    <message>
        <source>Page {words} cannot be shown.</source>
        <translation>La page {words} ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Its text is beside it; the original can be opened in another program.</source>
        <translation>Son texte est à côté&#x202f;; l’original peut être ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>has {count:,} pages; NewsClip reads up to {most:,}</source>
        <translation>a {count:,} pages&#x202f;; NewsClip en lit jusqu’à {most:,}</translation>
    </message>
    <message>
        <source>“{name}” is a PDF that is damaged or incomplete.</source>
        <translation>«&#xa0;{name}&#xa0;» est un PDF endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Give its password, or save a copy without one from a PDF reader.</source>
        <translation>Donnez son mot de passe, ou enregistrez une copie sans mot de passe depuis un lecteur PDF.</translation>
    </message>
    <message>
        <source>Print the pages you need into a PDF of their own and import that.</source>
        <translation>Imprimez les pages voulues dans un PDF à part et importez-le.</translation>
    </message>
    <message>
        <source>holds more text than NewsClip can show in one article</source>
        <translation>contient plus de texte que NewsClip ne peut afficher dans un article</translation>
    </message>
    <message>
        <source>takes longer than {seconds:.0f} seconds to read</source>
        <translation>demande plus de {seconds:.0f} secondes de lecture</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Vérifiez qu’il a été enregistré ou téléchargé en entier.</translation>
    </message>
    <message>
        <source>is larger than {words} MB</source>
        <translation>dépasse {words} Mo</translation>
    </message>
    <message>
        <source>“{name}” looks like {likely}, which NewsClip does not read.</source>
        <translation>«&#xa0;{name}&#xa0;» ressemble à {likely}, que NewsClip ne lit pas.</translation>
    </message>
    <message>
        <source>{source} was not fetched: the rules of {hostname} for programs (robots.txt) could not be had. {what}</source>
        <translation>{source} n’a pas été récupéré&#xa0;: les règles de {hostname} pour les programmes (robots.txt) n’ont pu être obtenues. {what}</translation>
    </message>
    <message>
        <source>Retry later, or turn “Obey robots.txt” off in the settings.</source>
        <translation>Réessayez plus tard, ou désactivez «&#xa0;Respecter robots.txt&#xa0;» dans les paramètres.</translation>
    </message>
    <message>
        <source>{source} was not fetched: {hostname} does not let programs fetch it (robots.txt).</source>
        <translation>{source} n’a pas été récupéré&#xa0;: {hostname} ne le permet pas aux programmes (robots.txt).</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page, or turn “Obey robots.txt” off in the settings.</source>
        <translation>Ouvrez-la dans un navigateur et enregistrez la page, ou désactivez «&#xa0;Respecter robots.txt&#xa0;» dans les paramètres.</translation>
    </message>
    <message>
        <source>It answered with {status}.</source>
        <translation>La réponse était {status}.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep.</source>
        <translation>«&#xa0;{name}&#xa0;» est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>Ouvrez-le dans un traitement de texte et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{source} could not be reached.</source>
        <translation>{source} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>{source} came only in part.</source>
        <translation>{source} n’est arrivé qu’en partie.</translation>
    </message>
    <message>
        <source>{source} is larger than {words} MB.</source>
        <translation>{source} dépasse {words} Mo.</translation>
    </message>
    <message>
        <source>Save the part you need from the browser and import that.</source>
        <translation>Enregistrez la partie voulue depuis le navigateur et importez-la.</translation>
    </message>
    <message>
        <source>a web capture</source>
        <translation>une capture web</translation>
    </message>
    <message>
        <source>only a question about cookies and consent</source>
        <translation>seulement une question sur les cookies et le consentement</translation>
    </message>
    <message>
        <source>only a check whether the visitor is a person</source>
        <translation>seulement une vérification que le visiteur est humain</translation>
    </message>
    <message>
        <source>only an offer to subscribe</source>
        <translation>seulement une offre d’abonnement</translation>
    </message>
    <message>
        <source>its text is loaded by a script</source>
        <translation>son texte est chargé par un script</translation>
    </message>
    <message>
        <source>Open it in a browser, answer the question about cookies there, then save the page from there or paste the text.</source>
        <translation>Ouvrez-la dans un navigateur, répondez-y à la question sur les cookies, puis enregistrez la page ou collez le texte.</translation>
    </message>
    <message>
        <source>Open it in a browser, pass the check there, then save the page from there or paste the text.</source>
        <translation>Ouvrez-la dans un navigateur, passez-y la vérification, puis enregistrez la page ou collez le texte.</translation>
    </message>
    <message>
        <source>Open it in a browser, log in there if you have a subscription, then save the page from there or paste the text.</source>
        <translation>Ouvrez-la dans un navigateur, connectez-vous si vous avez un abonnement, puis enregistrez la page ou collez le texte.</translation>
    </message>
    <message>
        <source>Open it in a browser and wait until the text shows, then save the page from there or paste the text.</source>
        <translation>Ouvrez-la dans un navigateur et attendez que le texte s’affiche, puis enregistrez la page ou collez le texte.</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>une archive web Safari</translation>
    </message>
    <message>
        <source>{claimed} objects</source>
        <translation>{claimed} objets</translation>
    </message>
    <message>
        <source>“{name}” is a Safari web archive that is damaged or incomplete.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive web Safari endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>Copy it again, or save the page anew.</source>
        <translation>Copiez-la de nouveau, ou enregistrez à nouveau la page.</translation>
    </message>
    <message>
        <source>NewsClip could not make sense of “{name}”.</source>
        <translation>NewsClip n’a pas pu interpréter «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Try to save it in another format, or copy its text and paste that.</source>
        <translation>Essayez de l’enregistrer dans un autre format, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>no element</source>
        <translation>aucun élément</translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged or not well-formed.</source>
        <translation>Une partie de «&#xa0;{name}&#xa0;» est endommagée ou mal formée.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it anew.</source>
        <translation>Ouvrez-le dans le programme d’origine et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>An article has no field {words}.</source>
        <translation>Un article n’a pas de champ {words}.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>Déplacer&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message numerus="yes">
        <source>{n} word added</source>
        <comment>{n} words added</comment>
        <translation>
            <numerusform>{n} mot ajouté</numerusform>
            <numerusform>{n} mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken out</source>
        <comment>{n} taken out</comment>
        <translation>
            <numerusform>{n} retiré</numerusform>
            <numerusform>{n} retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word taken out</source>
        <comment>{n} words taken out</comment>
        <translation>
            <numerusform>{n} mot retiré</numerusform>
            <numerusform>{n} mots retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passage moved</source>
        <comment>{n} passages moved</comment>
        <translation>
            <numerusform>{n} passage déplacé</numerusform>
            <numerusform>{n} passages déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} became {other}</source>
        <translation>{one} est devenu {other}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and {n} more number</source>
        <comment>{numbers} and {n} more numbers</comment>
        <translation>
            <numerusform>{numbers} et {n} autre nombre</numerusform>
            <numerusform>{numbers} et {n} autres nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>A row needs a measure.</source>
        <translation>Une ligne demande une mesure.</translation>
    </message>
    <message>
        <source>Say what the figures measure.</source>
        <translation>Dites ce que mesurent les chiffres.</translation>
    </message>
    <message>
        <source>Name row</source>
        <translation>Nommer la ligne</translation>
    </message>
    <message>
        <source>Reset row</source>
        <translation>Réinitialiser la ligne</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {parent}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit dans {parent}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation>Vérifiez les droits et l’espace libre du dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>{quote} in {place}</source>
        <translation>{quote} dans {place}</translation>
    </message>
    <message>
        <source>There is no feed at {url}, and the page names none.</source>
        <translation>Il n’y a pas de flux à {url}, et la page n’en indique aucun.</translation>
    </message>
    <message>
        <source>Look on the page for a link called RSS, Atom or feed, and give its address.</source>
        <translation>Cherchez sur la page un lien nommé RSS, Atom ou flux, et donnez son adresse.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>A feed needs a name.</source>
        <translation>Un flux doit avoir un nom.</translation>
    </message>
    <message>
        <source>Rename feed</source>
        <translation>Renommer le flux</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>It was in the Trash and has been restored.</source>
        <translation>Il était dans la corbeille et a été restauré.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>{n} image could not be kept.</source>
        <comment>{n} images could not be kept.</comment>
        <translation>
            <numerusform>{n} image n’a pas pu être gardée.</numerusform>
            <numerusform>{n} images n’ont pas pu être gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>That highlight is no longer in the library.</source>
        <translation>Ce surlignage n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There are no words in that selection.</source>
        <translation>Il n’y a pas de mots dans cette sélection.</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Sélectionnez d’abord du texte.</translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>Surligner&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Modifier le surlignage</translation>
    </message>
    <message>
        <source>A highlight needs at least one word.</source>
        <translation>Un surlignage demande au moins un mot.</translation>
    </message>
    <message>
        <source>Move highlight</source>
        <translation>Déplacer le surlignage</translation>
    </message>
    <message>
        <source>That highlight is over text, not over an image.</source>
        <translation>Ce surlignage porte sur du texte, pas sur une image.</translation>
    </message>
    <message numerus="yes">
        <source>Delete highlight</source>
        <comment>Delete {n} highlights</comment>
        <translation>
            <numerusform>Supprimer le surlignage</numerusform>
            <numerusform>Supprimer {n} surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>That state is no longer in the history.</source>
        <translation>Cet état n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight taken over.</source>
        <comment>{n} highlights taken over.</comment>
        <translation>
            <numerusform>{n} surlignage repris.</numerusform>
            <numerusform>{n} surlignages repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found in the text and is in the article&apos;s note.</source>
        <comment>{n} could not be found in the text and are in the article&apos;s note.</comment>
        <translation>
            <numerusform>{n} n’a pas été trouvé dans le texte et figure dans la note de l’article.</numerusform>
            <numerusform>{n} n’ont pas été trouvés dans le texte et figurent dans la note de l’article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import article</source>
        <comment>Import {n} articles</comment>
        <translation>
            <numerusform>Importer l’article</numerusform>
            <numerusform>Importer {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add kind {label}</source>
        <translation>Ajouter le type {label}</translation>
    </message>
    <message>
        <source>Change kind {label}</source>
        <translation>Modifier le type {label}</translation>
    </message>
    <message>
        <source>Order kinds</source>
        <translation>Ordonner les types</translation>
    </message>
    <message>
        <source>There is no kind of your own called “{name}”.</source>
        <translation>Il n’y a pas de type personnel nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A kind needs a name of at most {count} letters.</source>
        <translation>Un type doit avoir un nom d’au plus {count} lettres.</translation>
    </message>
    <message>
        <source>There is a kind called {label} already.</source>
        <translation>Il y a déjà un type nommé {label}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The letter {letter} is that of {taken}.</source>
        <translation>La lettre {letter} est celle de {taken}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The key {key} is that of {taken}.</source>
        <translation>La touche {key} est celle de {taken}.</translation>
    </message>
    <message>
        <source>That is no colour for a kind.</source>
        <translation>Ce n’est pas une couleur de type.</translation>
    </message>
    <message>
        <source>A built-in kind cannot be changed.</source>
        <translation>Un type intégré ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Each field needs a name.</source>
        <translation>Chaque champ doit avoir un nom.</translation>
    </message>
    <message>
        <source>Remove the empty one.</source>
        <translation>Retirez celui qui est vide.</translation>
    </message>
    <message>
        <source>There are two fields called {label}.</source>
        <translation>Il y a deux champs nommés {label}.</translation>
    </message>
    <message>
        <source>The field {label} has nothing to choose from.</source>
        <translation>Le champ {label} n’offre aucun choix.</translation>
    </message>
    <message>
        <source>Choose one of: {words}.</source>
        <translation>Choisissez parmi&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Régler le désaccord</translation>
    </message>
    <message>
        <source>Reset conflict</source>
        <translation>Réinitialiser le désaccord</translation>
    </message>
    <message>
        <source>A highlight cannot be linked to itself.</source>
        <translation>Un surlignage ne peut pas être lié à lui-même.</translation>
    </message>
    <message>
        <source>One of the two highlights is no longer in the library.</source>
        <translation>L’un des deux surlignages n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The two are linked already: {words}.</source>
        <translation>Les deux sont déjà liés&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Link as {words}</source>
        <translation>Lier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>That link is no longer in the library.</source>
        <translation>Ce lien n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>Il manque un nom&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The original of this version is no longer here.</source>
        <translation>L’original de cette version n’est plus ici.</translation>
    </message>
    <message>
        <source>Its text is complete.</source>
        <translation>Son texte est complet.</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>l’original</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>Pas une paire</translation>
    </message>
    <message>
        <source>The settings could not be saved in {parent}.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés dans {parent}.</translation>
    </message>
    <message>
        <source>They hold until NewsClip is closed. Check the folder&apos;s permissions and space.</source>
        <translation>Ils valent jusqu’à la fermeture de NewsClip. Vérifiez les droits et l’espace du dossier.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>Il n’y a pas de paramètre nommé {name}.</translation>
    </message>
    <message>
        <source>{setting} cannot be “{value}”.</source>
        <translation>{setting} ne peut pas valoir «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choisissez parmi&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <translation>Choisissez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB or more; NewsClip reads up to {most} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {size} Mo ou plus&#x202f;; NewsClip lit jusqu’à {most} Mo.</translation>
    </message>
    <message>
        <source>Split it, or save only the article.</source>
        <translation>Divisez-le, ou n’enregistrez que l’article.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>Check the name and whether its disk is connected.</source>
        <translation>Vérifiez le nom et que son disque est branché.</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>ne peut être lu</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it elsewhere first.</source>
        <translation>Demandez le droit de le lire, ou copiez-le d’abord ailleurs.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Use “Import folder”.</source>
        <translation>Utilisez «&#xa0;Importer un dossier&#xa0;».</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation>Vérifiez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Its page could not be fetched ({reason}); this is what the list said of it.</source>
        <translation>Sa page n’a pas pu être récupérée ({reason})&#x202f;; voici ce qu’en disait la liste.</translation>
    </message>
    <message>
        <source>That image is not in the library.</source>
        <translation>Cette image n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“Fetch missing pictures” gets what is still there.</source>
        <translation>«&#xa0;Récupérer les images manquantes&#xa0;» prend ce qui existe encore.</translation>
    </message>
    <message>
        <source>There is no image at that place.</source>
        <translation>Il n’y a pas d’image à cet endroit.</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>Tapez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Edit saved search</source>
        <translation>Modifier la recherche enregistrée</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Restore saved search</source>
        <translation>Restaurer la recherche enregistrée</translation>
    </message>
    <message>
        <source>That saved search is no longer in the library.</source>
        <translation>Cette recherche enregistrée n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Renommer l’enquête</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>Modifier l’enquête</translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation>Supprimer l’enquête</translation>
    </message>
    <message>
        <source>Restore story</source>
        <translation>Restaurer l’enquête</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>Ajouter à l’enquête</translation>
    </message>
    <message>
        <source>Remove from story</source>
        <translation>Retirer de l’enquête</translation>
    </message>
    <message>
        <source>That story is no longer in the library.</source>
        <translation>Cette enquête n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is already a story called “{name}”.</source>
        <translation>Il y a déjà une enquête nommée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>That version is no longer in the library.</source>
        <translation>Cette version n’est plus dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>Accept suggestion</source>
        <comment>Accept {n} suggestions</comment>
        <translation>
            <numerusform>Accepter la suggestion</numerusform>
            <numerusform>Accepter {n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss suggestion</source>
        <comment>Dismiss {n} suggestions</comment>
        <translation>
            <numerusform>Écarter la suggestion</numerusform>
            <numerusform>Écarter {n} suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>That suggestion is no longer open.</source>
        <translation>Cette suggestion n’est plus ouverte.</translation>
    </message>
    <message>
        <source>There is no tag called “{name}”.</source>
        <translation>Il n’y a pas d’étiquette nommée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>“{colour}” is no colour for a tag.</source>
        <translation>«&#xa0;{colour}&#xa0;» n’est pas une couleur d’étiquette.</translation>
    </message>
    <message>
        <source>The colours are: {words}.</source>
        <translation>Les couleurs sont&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Colour tag</source>
        <translation>Colorer l’étiquette</translation>
    </message>
    <message>
        <source>Of your highlights, {words}: look at them.</source>
        <translation>De vos surlignages, {words}&#xa0;: allez les voir.</translation>
    </message>
    <message>
        <source>A new version: {words}.</source>
        <translation>Une nouvelle version&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>only its form changed</source>
        <translation>seule sa forme a changé</translation>
    </message>
    <message>
        <source>The headline was “{before}”.</source>
        <translation>Le titre était «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <comment>{n} moved</comment>
        <translation>
            <numerusform>{n} déplacé</numerusform>
            <numerusform>{n} déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reworded</source>
        <comment>{n} reworded</comment>
        <translation>
            <numerusform>{n} reformulé</numerusform>
            <numerusform>{n} reformulés</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>No highlight of an older version is to be carried forward.</source>
        <translation>Aucun surlignage d’une version plus ancienne n’est à reporter.</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Accept new words</source>
        <translation>Accepter le nouveau</translation>
    </message>
    <message>
        <source>Keep old words</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Surligner à nouveau</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>Changer de version</translation>
    </message>
    <message>
        <source>The watched folder {folder} is not there.</source>
        <translation>Le dossier surveillé {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>Plug its drive in, or choose another folder in the settings.</source>
        <translation>Branchez son disque, ou choisissez un autre dossier dans les paramètres.</translation>
    </message>
    <message>
        <source>That article is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {folder}.</source>
        <translation>Un autre programme écrit dans la bibliothèque de {folder}.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, and try again. Nothing was changed.</source>
        <translation>Attendez qu’il ait fini, ou fermez-le, et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk did not answer while the library in {folder} was used.</source>
        <translation>Le disque n’a pas répondu pendant l’utilisation de la bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then open the library again.</source>
        <translation>Vérifiez le disque et sa connexion, puis rouvrez la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the library in {folder}.</source>
        <translation>Il n’y a plus de place sur le disque de la bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything up to the last change is safe.</source>
        <translation>Libérez de l’espace et réessayez&#x202f;; tout est en sécurité jusqu’à la dernière modification.</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be written.</source>
        <translation>La bibliothèque dans {folder} ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or open a library in another place with --library.</source>
        <translation>Vérifiez les droits du dossier, ou ouvrez une bibliothèque ailleurs avec --library.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged.</source>
        <translation>La bibliothèque dans {folder} est endommagée.</translation>
    </message>
    <message>
        <source>Run “newsclip doctor --restore” to go back to the newest backup; the damaged file is kept beside it.</source>
        <translation>Lancez «&#xa0;newsclip doctor --restore&#xa0;» pour revenir à la dernière sauvegarde&#x202f;; le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>That feed is no longer in the library.</source>
        <translation>Ce flux n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Another program is upgrading or restoring the library in {folder}.</source>
        <translation>Un autre programme met à niveau ou restaure la bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>Wait for it to finish and try again.</source>
        <translation>Attendez qu’il ait fini et réessayez.</translation>
    </message>
    <message>
        <source>The library in {folder} is open in a window.</source>
        <translation>La bibliothèque dans {folder} est ouverte dans une fenêtre.</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>Fermez cette fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>Another program is at that import.</source>
        <translation>Un autre programme effectue cet import.</translation>
    </message>
    <message>
        <source>Wait for it to finish.</source>
        <translation>Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>{count} rows refer to nothing</source>
        <translation>{count} lignes ne renvoient à rien</translation>
    </message>
    <message>
        <source>There is no usable backup of the library in {folder}.</source>
        <translation>Il n’y a pas de sauvegarde utilisable de la bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>The originals are still in its “originals” folder; import them into a new library.</source>
        <translation>Les originaux sont encore dans son dossier «&#xa0;originals&#xa0;»&#x202f;; importez-les dans une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer NewsClip.</source>
        <translation>La bibliothèque dans {folder} a été créée par un NewsClip plus récent.</translation>
    </message>
    <message>
        <source>Install the newest NewsClip to open it. It was not touched.</source>
        <translation>Installez le NewsClip le plus récent pour l’ouvrir. Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>The text of that version is no longer in the library.</source>
        <translation>Le texte de cette version n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The text of that article is no longer in the library.</source>
        <translation>Le texte de cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Arti&amp;cle</source>
        <translation>Arti&amp;cle</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>&amp;Surlignage</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;Preuves</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>En&amp;quête</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>Sé&amp;lection</translation>
    </message>
    <message>
        <source>Adjust &amp;Edges</source>
        <translation>Ajuster les &amp;bords</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>Su&amp;ggestions</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Import &amp;Files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Import files from disk</source>
        <translation>Importer des fichiers du disque</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import everything in a folder</source>
        <translation>Importer tout le contenu d’un dossier</translation>
    </message>
    <message>
        <source>Import &amp;Address…</source>
        <translation>Importer une &amp;adresse…</translation>
    </message>
    <message>
        <source>Fetch and import the page at an address</source>
        <translation>Récupérer et importer la page d’une adresse</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>Flu&amp;x…</translation>
    </message>
    <message>
        <source>Subscribe to feeds and import what they offer</source>
        <translation>S’abonner à des flux et importer ce qu’ils proposent</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>C&amp;oller un article</translation>
    </message>
    <message>
        <source>Import the text, page or address on the clipboard</source>
        <translation>Importer le texte, la page ou l’adresse du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Export Highlights…</source>
        <translation>&amp;Exporter les surlignages…</translation>
    </message>
    <message>
        <source>Export highlights with their sources to Markdown</source>
        <translation>Exporter les surlignages avec leurs sources en Markdown</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>Ouvrir une &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Open another library folder</source>
        <translation>Ouvrir le dossier d’une autre bibliothèque</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>Ouvrir l’enquête d’exem&amp;ple</translation>
    </message>
    <message>
        <source>Add the sample story to this library</source>
        <translation>Ajouter l’enquête d’exemple à cette bibliothèque</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Modifier les paramètres</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close NewsClip; everything is saved</source>
        <translation>Fermer NewsClip&#x202f;; tout est enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move the selected articles to the Trash; in the Trash, delete them for good</source>
        <translation>Mettre les articles sélectionnés à la corbeille&#x202f;; dans la corbeille, les supprimer définitivement</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select everything in the current view</source>
        <translation>Sélectionner tout dans la vue actuelle</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Rechercher dans la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Search articles, highlights and tags</source>
        <translation>Rechercher des articles, des surlignages et des étiquettes</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Rechercher dans l’arti&amp;cle…</translation>
    </message>
    <message>
        <source>Find words in the article being read</source>
        <translation>Rechercher des mots dans l’article ouvert</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Aller à l’occurrence suivante de ces mots</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Aller à l’occurrence précédente de ces mots</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Read one article</source>
        <translation>Lire un article</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Compare articles side by side</source>
        <translation>Comparer des articles côte à côte</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Preuves</translation>
    </message>
    <message>
        <source>See every highlight as a table</source>
        <translation>Voir tous les surlignages dans un tableau</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Article &amp;List</source>
        <translation>L&amp;iste d’articles</translation>
    </message>
    <message>
        <source>Show or hide the article list</source>
        <translation>Afficher ou masquer la liste d’articles</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>I&amp;nspecteur</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <source>&amp;Pages of the Original</source>
        <translation>Pa&amp;ges de l’original</translation>
    </message>
    <message>
        <source>Show the pages of a PDF beside its text</source>
        <translation>Afficher les pages d’un PDF à côté de son texte</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Placer le clavier dans le volet suivant</translation>
    </message>
    <message>
        <source>More &amp;Room for This Pane</source>
        <translation>Plus de p&amp;lace pour ce volet</translation>
    </message>
    <message>
        <source>Widen the pane that the keyboard is in</source>
        <translation>Élargir le volet où se trouve le clavier</translation>
    </message>
    <message>
        <source>Less Roo&amp;m for This Pane</source>
        <translation>Moins de place po&amp;ur ce volet</translation>
    </message>
    <message>
        <source>Narrow the pane that the keyboard is in</source>
        <translation>Rétrécir le volet où se trouve le clavier</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Make the reading text larger</source>
        <translation>Agrandir le texte de lecture</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Make the reading text smaller</source>
        <translation>Réduire le texte de lecture</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>Give the reading text its usual size</source>
        <translation>Rendre au texte de lecture sa taille habituelle</translation>
    </message>
    <message>
        <source>&amp;Wider Column</source>
        <translation>Colonne plus &amp;large</translation>
    </message>
    <message>
        <source>Put more characters on a line</source>
        <translation>Mettre plus de caractères par ligne</translation>
    </message>
    <message>
        <source>&amp;Narrower Column</source>
        <translation>Colonne plus étr&amp;oite</translation>
    </message>
    <message>
        <source>Put fewer characters on a line</source>
        <translation>Mettre moins de caractères par ligne</translation>
    </message>
    <message>
        <source>&amp;Reading Settings…</source>
        <translation>&amp;Réglages de lecture…</translation>
    </message>
    <message>
        <source>Set the font, size, measure and line height</source>
        <translation>Régler la police, la taille, la longueur et la hauteur de ligne</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation>Suivre le &amp;système</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>Être clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein écr&amp;an</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Occuper tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next article of the list</source>
        <translation>Aller à l’article suivant de la liste</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the article before in the list</source>
        <translation>Aller à l’article précédent de la liste</translation>
    </message>
    <message>
        <source>Move to &amp;Inbox</source>
        <translation>Remettre en &amp;réception</translation>
    </message>
    <message>
        <source>Move the article to the inbox</source>
        <translation>Remettre l’article en réception</translation>
    </message>
    <message>
        <source>Move to &amp;Reading</source>
        <translation>Mettre en &amp;lecture</translation>
    </message>
    <message>
        <source>Move the article to what is being read</source>
        <translation>Mettre l’article en lecture</translation>
    </message>
    <message>
        <source>Move to &amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Move the article to the archive</source>
        <translation>Placer l’article dans les archives</translation>
    </message>
    <message>
        <source>Add to &amp;Story…</source>
        <translation>Ajouter à une &amp;enquête…</translation>
    </message>
    <message>
        <source>Add the article to a story</source>
        <translation>Ajouter l’article à une enquête</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Change the article&apos;s tags</source>
        <translation>Modifier les étiquettes de l’article</translation>
    </message>
    <message>
        <source>Edit &amp;Details…</source>
        <translation>Modifier les &amp;détails…</translation>
    </message>
    <message>
        <source>Edit the title, author, publisher and dates</source>
        <translation>Modifier le titre, l’auteur, l’éditeur et les dates</translation>
    </message>
    <message>
        <source>Compare the selected articles side by side</source>
        <translation>Comparer côte à côte les articles sélectionnés</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Open the article&apos;s address in the browser</source>
        <translation>Ouvrir l’adresse de l’article dans le navigateur</translation>
    </message>
    <message>
        <source>Chec&amp;k for Changes</source>
        <translation>&amp;Vérifier les changements</translation>
    </message>
    <message>
        <source>Fetch the article again, and keep a new version if it changed</source>
        <translation>Récupérer de nouveau l’article et garder une nouvelle version s’il a changé</translation>
    </message>
    <message>
        <source>&amp;What Changed…</source>
        <translation>Ce &amp;qui a changé…</translation>
    </message>
    <message>
        <source>Compare the versions of the article, and decide on highlights that changed</source>
        <translation>Comparer les versions de l’article et décider des surlignages qui ont changé</translation>
    </message>
    <message>
        <source>Cop&amp;y Citation</source>
        <translation>Copier la ré&amp;férence</translation>
    </message>
    <message>
        <source>Copy author, title, publisher, date and address</source>
        <translation>Copier l’auteur, le titre, l’éditeur, la date et l’adresse</translation>
    </message>
    <message>
        <source>Fetch &amp;Missing Pictures</source>
        <translation>Récupérer les i&amp;mages manquantes</translation>
    </message>
    <message>
        <source>Fetch the pictures of the article that are not in the library</source>
        <translation>Récupérer les images de l’article qui ne sont pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>Dro&amp;p Original…</source>
        <translation>Supprimer l’&amp;original…</translation>
    </message>
    <message>
        <source>Free the room that the article&apos;s original file takes; its text and images stay</source>
        <translation>Libérer la place que prend le fichier original de l’article&#x202f;; le texte et les images restent</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Move the article to the Trash</source>
        <translation>Mettre l’article à la corbeille</translation>
    </message>
    <message>
        <source>R&amp;estore from Trash</source>
        <translation>Resta&amp;urer de la corbeille</translation>
    </message>
    <message>
        <source>Take the article out of the Trash</source>
        <translation>Restaurer l’article de la corbeille</translation>
    </message>
    <message>
        <source>Delete &amp;for Good…</source>
        <translation>Supprimer défin&amp;itivement…</translation>
    </message>
    <message>
        <source>Delete what is selected in the Trash for good</source>
        <translation>Supprimer définitivement ce qui est sélectionné dans la corbeille</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Propos</translation>
    </message>
    <message>
        <source>Mark the selection as a claim</source>
        <translation>Surligner la sélection comme propos</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Chiffre</translation>
    </message>
    <message>
        <source>Mark the selection as a figure</source>
        <translation>Surligner la sélection comme chiffre</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risque</translation>
    </message>
    <message>
        <source>Mark the selection as a risk</source>
        <translation>Surligner la sélection comme risque</translation>
    </message>
    <message>
        <source>Plain &amp;Highlight</source>
        <translation>&amp;Surlignage simple</translation>
    </message>
    <message>
        <source>Mark the selection without a kind</source>
        <translation>Surligner la sélection sans type</translation>
    </message>
    <message>
        <source>Own Kind {number}</source>
        <translation>Type personnel {number}</translation>
    </message>
    <message>
        <source>Mark the selection with a kind of your own</source>
        <translation>Surligner la sélection avec un type personnel</translation>
    </message>
    <message>
        <source>Mark &amp;Sentence</source>
        <translation>Surligner la p&amp;hrase</translation>
    </message>
    <message>
        <source>Mark the sentence at the caret with the kind used last</source>
        <translation>Surligner la phrase au curseur avec le dernier type utilisé</translation>
    </message>
    <message>
        <source>Mark &amp;Again</source>
        <translation>Surligner à n&amp;ouveau</translation>
    </message>
    <message>
        <source>Mark the selection with the kind used last</source>
        <translation>Surligner la sélection avec le dernier type utilisé</translation>
    </message>
    <message>
        <source>Tag the highlight</source>
        <translation>Étiqueter le surlignage</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the highlight</source>
        <translation>Écrire une note sur le surlignage</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>Copier la citation et sa so&amp;urce</translation>
    </message>
    <message>
        <source>Copy the quote together with its source</source>
        <translation>Copier la citation avec sa source</translation>
    </message>
    <message>
        <source>Ne&amp;xt Highlight</source>
        <translation>Surlignage sui&amp;vant</translation>
    </message>
    <message>
        <source>Go to the next highlight</source>
        <translation>Aller au surlignage suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Highlight</source>
        <translation>Surlignage précéd&amp;ent</translation>
    </message>
    <message>
        <source>Go to the highlight before</source>
        <translation>Aller au surlignage précédent</translation>
    </message>
    <message>
        <source>Step Through &amp;Overlapping</source>
        <translation>Parcourir les superpos&amp;itions</translation>
    </message>
    <message>
        <source>Step through the highlights under the cursor</source>
        <translation>Parcourir les surlignages sous le curseur</translation>
    </message>
    <message>
        <source>Move End Right</source>
        <translation>Fin vers la droite</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word right</source>
        <translation>Déplacer la fin du surlignage d’un mot vers la droite</translation>
    </message>
    <message>
        <source>Move End Left</source>
        <translation>Fin vers la gauche</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word left</source>
        <translation>Déplacer la fin du surlignage d’un mot vers la gauche</translation>
    </message>
    <message>
        <source>Move Start Right</source>
        <translation>Début vers la droite</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word right</source>
        <translation>Déplacer le début du surlignage d’un mot vers la droite</translation>
    </message>
    <message>
        <source>Move Start Left</source>
        <translation>Début vers la gauche</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word left</source>
        <translation>Déplacer le début du surlignage d’un mot vers la gauche</translation>
    </message>
    <message>
        <source>&amp;Delete Highlight</source>
        <translation>Suppri&amp;mer le surlignage</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>&amp;Kinds of Highlight…</source>
        <translation>T&amp;ypes de surlignage…</translation>
    </message>
    <message>
        <source>Add kinds of highlight of your own, and change them</source>
        <translation>Ajouter des types de surlignage personnels et les modifier</translation>
    </message>
    <message>
        <source>&amp;Expand Selection</source>
        <translation>Ét&amp;endre la sélection</translation>
    </message>
    <message>
        <source>Select the word at the caret, then its sentence, then its paragraph</source>
        <translation>Sélectionner le mot au curseur, puis sa phrase, puis son paragraphe</translation>
    </message>
    <message>
        <source>&amp;Shrink Selection</source>
        <translation>&amp;Réduire la sélection</translation>
    </message>
    <message>
        <source>Select less: the sentence, the word, nothing</source>
        <translation>Sélectionner moins&#xa0;: la phrase, le mot, rien</translation>
    </message>
    <message>
        <source>To End of Sentence</source>
        <translation>Jusqu’à la fin de la phrase</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the sentence, then the next</source>
        <translation>Étendre la sélection jusqu’à la fin de la phrase, puis de la suivante</translation>
    </message>
    <message>
        <source>To Start of Sentence</source>
        <translation>Jusqu’au début de la phrase</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the sentence</source>
        <translation>Étendre la sélection en arrière jusqu’au début de la phrase</translation>
    </message>
    <message>
        <source>To End of Paragraph</source>
        <translation>Jusqu’à la fin du paragraphe</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the paragraph</source>
        <translation>Étendre la sélection jusqu’à la fin du paragraphe</translation>
    </message>
    <message>
        <source>To Start of Paragraph</source>
        <translation>Jusqu’au début du paragraphe</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the paragraph</source>
        <translation>Étendre la sélection en arrière jusqu’au début du paragraphe</translation>
    </message>
    <message>
        <source>Caret to Next Sentence</source>
        <translation>Curseur à la phrase suivante</translation>
    </message>
    <message>
        <source>Put the caret at the next sentence</source>
        <translation>Placer le curseur à la phrase suivante</translation>
    </message>
    <message>
        <source>Caret to Previous Sentence</source>
        <translation>Curseur à la phrase précédente</translation>
    </message>
    <message>
        <source>Put the caret at the start of the sentence, then the one before</source>
        <translation>Placer le curseur au début de la phrase, puis de la précédente</translation>
    </message>
    <message>
        <source>Caret to Next Paragraph</source>
        <translation>Curseur au paragraphe suivant</translation>
    </message>
    <message>
        <source>Put the caret at the next paragraph</source>
        <translation>Placer le curseur au paragraphe suivant</translation>
    </message>
    <message>
        <source>Caret to Previous Paragraph</source>
        <translation>Curseur au paragraphe précédent</translation>
    </message>
    <message>
        <source>Put the caret at the start of the paragraph, then the one before</source>
        <translation>Placer le curseur au début du paragraphe, puis du précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>Suggestion sui&amp;vante</translation>
    </message>
    <message>
        <source>Go to the next suggestion</source>
        <translation>Aller à la suggestion suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>Suggestion &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>Aller à la suggestion précédente</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;Accepter la suggestion</translation>
    </message>
    <message>
        <source>Make a highlight of the suggestion</source>
        <translation>Faire de la suggestion un surlignage</translation>
    </message>
    <message>
        <source>&amp;Dismiss Suggestion</source>
        <translation>É&amp;carter la suggestion</translation>
    </message>
    <message>
        <source>Propose this no more; Backspace does the same</source>
        <translation>Ne plus proposer ceci&#x202f;; Retour arrière fait de même</translation>
    </message>
    <message>
        <source>&amp;Add Column…</source>
        <translation>&amp;Ajouter une colonne…</translation>
    </message>
    <message>
        <source>Add an article to the comparison</source>
        <translation>Ajouter un article à la comparaison</translation>
    </message>
    <message>
        <source>&amp;Remove Column</source>
        <translation>&amp;Retirer la colonne</translation>
    </message>
    <message>
        <source>Take this article out of the comparison</source>
        <translation>Retirer cet article de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Scroll Together</source>
        <translation>&amp;Défiler ensemble</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>Faire défiler toutes les colonnes ensemble</translation>
    </message>
    <message>
        <source>Only &amp;Conflicts</source>
        <translation>Désa&amp;ccords seulement</translation>
    </message>
    <message>
        <source>Show only the rows where sources disagree</source>
        <translation>N’afficher que les lignes où les sources se contredisent</translation>
    </message>
    <message>
        <source>Most &amp;Disputed First</source>
        <translation>Les plus contro&amp;versées d’abord</translation>
    </message>
    <message>
        <source>Sort the rows by how far the sources disagree</source>
        <translation>Trier les lignes selon l’ampleur du désaccord entre les sources</translation>
    </message>
    <message>
        <source>Su&amp;ggested Figures Too</source>
        <translation>Chiffres su&amp;ggérés aussi</translation>
    </message>
    <message>
        <source>Show figures too that are suggested, in a fainter ink</source>
        <translation>Afficher aussi, plus pâles, les chiffres suggérés</translation>
    </message>
    <message>
        <source>&amp;All Articles of the Story</source>
        <translation>Tous les articles de l’&amp;enquête</translation>
    </message>
    <message>
        <source>Give every article of the story a column in the table</source>
        <translation>Donner à chaque article de l’enquête une colonne du tableau</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>Désaccord &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next row where sources disagree</source>
        <translation>Aller à la ligne suivante où les sources se contredisent</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>Désaccord &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the row before where sources disagree</source>
        <translation>Aller à la ligne précédente où les sources se contredisent</translation>
    </message>
    <message>
        <source>&amp;Find in the Others</source>
        <translation>Chercher dans les au&amp;tres</translation>
    </message>
    <message>
        <source>Show what the other columns say of the selected passage</source>
        <translation>Montrer ce que les autres colonnes disent du passage sélectionné</translation>
    </message>
    <message>
        <source>Confirm &amp;Pair</source>
        <translation>Con&amp;firmer la paire</translation>
    </message>
    <message>
        <source>Link the two claims of this row as they seem to be</source>
        <translation>Lier les deux propos de cette ligne comme ils semblent l’être</translation>
    </message>
    <message>
        <source>N&amp;ot a Pair</source>
        <translation>Pas u&amp;ne paire</translation>
    </message>
    <message>
        <source>Propose these two claims as a pair no more</source>
        <translation>Ne plus proposer ces deux propos comme paire</translation>
    </message>
    <message>
        <source>&amp;Name Row…</source>
        <translation>No&amp;mmer la ligne…</translation>
    </message>
    <message>
        <source>Say what the figures of this row are called; rows with one name are one</source>
        <translation>Dire comment s’appellent les chiffres de cette ligne&#x202f;; les lignes de même nom n’en font qu’une</translation>
    </message>
    <message>
        <source>Copy &amp;Table as Markdown</source>
        <translation>Copier le tableau en Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard as a Markdown table</source>
        <translation>Copier les lignes affichées dans le presse-papiers en tableau Markdown</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>Copier le ta&amp;bleau en CSV</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard for a spreadsheet</source>
        <translation>Copier les lignes affichées dans le presse-papiers pour un tableur</translation>
    </message>
    <message>
        <source>Save Table as P&amp;icture…</source>
        <translation>Enregistrer le tableau en &amp;image…</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a PNG picture</source>
        <translation>Enregistrer les lignes affichées en image PNG</translation>
    </message>
    <message>
        <source>&amp;Jump to Passage</source>
        <translation>&amp;Aller au passage</translation>
    </message>
    <message>
        <source>Show the highlight in its article</source>
        <translation>Afficher le surlignage dans son article</translation>
    </message>
    <message>
        <source>&amp;Edit Cell</source>
        <translation>&amp;Modifier la cellule</translation>
    </message>
    <message>
        <source>Edit the current cell of the table</source>
        <translation>Modifier la cellule actuelle du tableau</translation>
    </message>
    <message>
        <source>&amp;Delete Highlights</source>
        <translation>&amp;Supprimer les surlignages</translation>
    </message>
    <message>
        <source>Delete the selected highlights</source>
        <translation>Supprimer les surlignages sélectionnés</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>A&amp;ucun groupe</translation>
    </message>
    <message>
        <source>Show one plain table</source>
        <translation>Afficher un simple tableau</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>Group highlights by article</source>
        <translation>Grouper les surlignages par article</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Group highlights by kind</source>
        <translation>Grouper les surlignages par type</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Sort by the current column, widen, move or hide it, show others</source>
        <translation>Trier selon la colonne actuelle, l’élargir, la déplacer ou la masquer, en afficher d’autres</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>E&amp;ffacer les filtres</translation>
    </message>
    <message>
        <source>Show every highlight of the scope</source>
        <translation>Afficher tous les surlignages de la portée</translation>
    </message>
    <message>
        <source>E&amp;xport Selection…</source>
        <translation>E&amp;xporter la sélection…</translation>
    </message>
    <message>
        <source>Export the selected highlights to Markdown</source>
        <translation>Exporter les surlignages sélectionnés en Markdown</translation>
    </message>
    <message>
        <source>&amp;New Story…</source>
        <translation>&amp;Nouvelle enquête…</translation>
    </message>
    <message>
        <source>Start a story: a working set of articles</source>
        <translation>Commencer une enquête&#xa0;: un ensemble d’articles de travail</translation>
    </message>
    <message>
        <source>&amp;Rename Story…</source>
        <translation>&amp;Renommer l’enquête…</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>Renommer l’enquête</translation>
    </message>
    <message>
        <source>&amp;Delete Story</source>
        <translation>&amp;Supprimer l’enquête</translation>
    </message>
    <message>
        <source>Delete the story; its articles stay in the library</source>
        <translation>Supprimer l’enquête&#x202f;; ses articles restent dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Check Story for Changes</source>
        <translation>&amp;Vérifier les changements de l’enquête</translation>
    </message>
    <message>
        <source>Fetch the story&apos;s articles again, and keep what changed</source>
        <translation>Récupérer de nouveau les articles de l’enquête et garder ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Save Search…</source>
        <translation>&amp;Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Garder cette recherche dans la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Open the guide at the page for this screen</source>
        <translation>Ouvrir le guide à la page de cet écran</translation>
    </message>
    <message>
        <source>Show Me &amp;Round</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Five steps through the window; Esc leaves them</source>
        <translation>Cinq étapes à travers la fenêtre&#x202f;; Échap y met fin</translation>
    </message>
    <message>
        <source>&amp;What’s New</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Show what has changed in this version</source>
        <translation>Montrer ce qui a changé dans cette version</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show every action and its key</source>
        <translation>Afficher chaque action et sa touche</translation>
    </message>
    <message>
        <source>&amp;About NewsClip</source>
        <translation>À &amp;propos de NewsClip</translation>
    </message>
    <message>
        <source>Show the version and where the library is</source>
        <translation>Afficher la version et l’emplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>Restore newest backup</source>
        <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>“{word}” is nothing that NewsClip can open.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est rien que NewsClip puisse ouvrir.</translation>
    </message>
    <message>
        <source>The article that was asked for is not in this library.</source>
        <translation>L’article demandé n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Links between the columns</source>
        <translation>Liens entre les colonnes</translation>
    </message>
    <message>
        <source>Hold the versions of the article against each other</source>
        <translation>Confronter les versions de l’article</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Retirer la colonne</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight awaits a decision</source>
        <comment>{n} highlights await a decision</comment>
        <translation>
            <numerusform>{n} surlignage attend une décision</numerusform>
            <numerusform>{n} surlignages attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove column {name}</source>
        <translation>Retirer la colonne {name}</translation>
    </message>
    <message>
        <source>More for column {name}</source>
        <translation>Plus pour la colonne {name}</translation>
    </message>
    <message>
        <source>{share:.0%} shared with {name}</source>
        <translation>{share:.0%} en commun avec {name}</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>un autre article</translation>
    </message>
    <message>
        <source>{words} · likely the origin</source>
        <translation>{words} · sans doute l’origine</translation>
    </message>
    <message>
        <source>{words} · same origin</source>
        <translation>{words} · même origine</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Ouvrir dans Lire</translation>
    </message>
    <message>
        <source>Compare Its Versions…</source>
        <translation>Comparer ses versions…</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Retirer la colonne</translation>
    </message>
    <message>
        <source>At most {count} articles are compared at a time.</source>
        <translation>Au plus {count} articles sont comparés à la fois.</translation>
    </message>
    <message>
        <source>Remove a column first.</source>
        <translation>Retirez d’abord une colonne.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Liés.</translation>
    </message>
    <message>
        <source>Not proposed again.</source>
        <translation>Ne sera plus proposé.</translation>
    </message>
    <message>
        <source>Merge Into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Take Out of This Row…</source>
        <translation>Sortir de cette ligne…</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>Tel que trouvé</translation>
    </message>
    <message>
        <source>Take out of the row</source>
        <translation>Sortir de la ligne</translation>
    </message>
    <message>
        <source>What rows are called is kept with a story.</source>
        <translation>Le nom des lignes est gardé avec une enquête.</translation>
    </message>
    <message>
        <source>Put these articles into a story first: select them in the list and press Ctrl+Shift+S.</source>
        <translation>Mettez d’abord ces articles dans une enquête&#xa0;: sélectionnez-les dans la liste et appuyez sur Ctrl+Maj+S.</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>all figures</source>
        <translation>tous les chiffres</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>propos</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risques</translation>
    </message>
    <message>
        <source>What is shown over the columns</source>
        <translation>Ce qui s’affiche au-dessus des colonnes</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>+ Add column</source>
        <translation>+ Colonne</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Only conflicts</source>
        <translation>Désaccords seuls</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Scroll together ✓</source>
        <translation>Défiler ensemble ✓</translation>
    </message>
    <message>
        <source>Go to Column</source>
        <translation>Aller à la colonne</translation>
    </message>
    <message>
        <source>No rows that are shown are in conflict.</source>
        <translation>Aucune ligne affichée n’est en désaccord.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Ce que disent les sources</translation>
    </message>
    <message>
        <source>Why they may differ</source>
        <translation>Raison possible</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>{standing} again: something new was said</source>
        <translation>{standing} de nouveau&#xa0;: du neuf a été dit</translation>
    </message>
    <message>
        <source>{standing} by what they say</source>
        <translation>{standing} par leurs propos</translation>
    </message>
    <message>
        <source>Conflicts of the story</source>
        <translation>Désaccords de l’enquête</translation>
    </message>
    <message>
        <source>No figures are marked in these articles yet. Select a number in a column and press 2 to compare it.</source>
        <translation>Aucun chiffre n’est encore surligné dans ces articles. Sélectionnez un nombre dans une colonne et appuyez sur 2 pour le comparer.</translation>
    </message>
    <message>
        <source>No claims are marked in these articles yet. Select a statement and press 1.</source>
        <translation>Aucun propos n’est encore surligné dans ces articles. Sélectionnez un passage et appuyez sur 1.</translation>
    </message>
    <message>
        <source>No risks are marked in these articles yet. Select a passage and press 3.</source>
        <translation>Aucun risque n’est encore surligné dans ces articles. Sélectionnez un passage et appuyez sur 3.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing that is marked in these articles is in conflict.</source>
        <translation>Rien de ce qui est surligné dans ces articles n’est en désaccord.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>Different for a reason</source>
        <translation>Différents pour une raison</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Non comparables</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <source>Told by one source</source>
        <translation>Dits par une seule source</translation>
    </message>
    <message>
        <source>Told by none</source>
        <translation>Dits par aucune</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation>Afficher dans les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>{names} went to the Trash; its column was closed.</source>
        <comment>{names} went to the Trash; their columns were closed.</comment>
        <translation>
            <numerusform>{names} est à la corbeille&#x202f;; sa colonne a été fermée.</numerusform>
            <numerusform>{names} sont à la corbeille&#x202f;; leurs colonnes ont été fermées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} is no longer in the library; its column was closed.</source>
        <comment>{names} are no longer in the library; their columns were closed.</comment>
        <translation>
            <numerusform>{names} n’est plus dans la bibliothèque&#x202f;; sa colonne a été fermée.</numerusform>
            <numerusform>{names} ne sont plus dans la bibliothèque&#x202f;; leurs colonnes ont été fermées.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two seem to say the same</source>
        <translation>Ces deux semblent dire la même chose</translation>
    </message>
    <message>
        <source>These two seem to contradict each other</source>
        <translation>Ces deux semblent se contredire</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>{words} ({more} more)</source>
        <translation>{words} ({more} de plus)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Find an article to compare</source>
        <translation>Chercher un article à comparer</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Aucun article ne contient ces mots.</translation>
    </message>
    <message>
        <source>No other articles.</source>
        <translation>Aucun autre article.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>Rien à représenter</translation>
    </message>
    <message>
        <source>Rows with the same subject and measure are one row.</source>
        <translation>Les lignes de même objet et de même mesure n’en font qu’une.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>from {ends:g} to {ends2:g} {unit}</source>
        <translation>de {ends:g} à {ends2:g} {unit}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>One article so far</source>
        <translation>Un seul article pour l’instant</translation>
    </message>
    <message>
        <source>Add another to see where the two agree and where they do not.</source>
        <translation>Ajoutez-en un autre pour voir où les deux concordent et où ils diffèrent.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Choose two to four articles about one subject, or drag them here from the list.</source>
        <translation>Choisissez deux à quatre articles sur un même sujet, ou faites-les glisser ici depuis la liste.</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Choisir des articles</translation>
    </message>
    <message>
        <source>Select a passage in a column first.</source>
        <translation>Sélectionnez d’abord un passage dans une colonne.</translation>
    </message>
    <message>
        <source>Nothing like it in {words}.</source>
        <translation>Rien de tel dans {words}.</translation>
    </message>
    <message>
        <source>Found in every other column.</source>
        <translation>Trouvé dans toutes les autres colonnes.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>What was said when</source>
        <translation>Ce qui a été dit, et quand</translation>
    </message>
    <message>
        <source>No measure is told of more than one time.</source>
        <translation>Aucune mesure n’est donnée pour plus d’une date.</translation>
    </message>
    <message>
        <source>{when} · tells of · {said} ({source})</source>
        <translation>{when} · dit de · {said} ({source})</translation>
    </message>
    <message>
        <source>One version only</source>
        <translation>Une seule version</translation>
    </message>
    <message>
        <source>“{title}” was saved once.</source>
        <translation>«&#xa0;{title}&#xa0;» a été enregistré une fois.</translation>
    </message>
    <message>
        <source>Choose a column whose article has several versions; F5 checks it for changes.</source>
        <translation>Choisissez une colonne dont l’article a plusieurs versions&#x202f;; F5 vérifie ses changements.</translation>
    </message>
    <message>
        <source>Open the article in Read to mark a passage again.</source>
        <translation>Ouvrez l’article dans Lire pour surligner de nouveau un passage.</translation>
    </message>
    <message>
        <source>Version {numbers}</source>
        <translation>Version {numbers}</translation>
    </message>
    <message>
        <source>in conflict with another source</source>
        <translation>en désaccord avec une autre source</translation>
    </message>
    <message>
        <source>differs from another source, and what they say explains it</source>
        <translation>diffère d’une autre source, et leurs propos l’expliquent</translation>
    </message>
    <message>
        <source>agrees with another source</source>
        <translation>concorde avec une autre source</translation>
    </message>
    <message>
        <source>only source</source>
        <translation>source unique</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>seems to contradict another source</source>
        <translation>semble contredire une autre source</translation>
    </message>
    <message>
        <source>seems to say what another source says</source>
        <translation>semble dire ce que dit une autre source</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict</source>
        <comment>{n} conflicts</comment>
        <translation>
            <numerusform>{n} désaccord</numerusform>
            <numerusform>{n} désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agree</source>
        <comment>{n} agree</comment>
        <translation>
            <numerusform>{n} concordant</numerusform>
            <numerusform>{n} concordants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} single-source</source>
        <comment>{n} single-source</comment>
        <translation>
            <numerusform>{n} à source unique</numerusform>
            <numerusform>{n} à source unique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} explained</source>
        <comment>{n} explained</comment>
        <translation>
            <numerusform>{n} expliqué</numerusform>
            <numerusform>{n} expliqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unclear</source>
        <comment>{n} unclear</comment>
        <translation>
            <numerusform>{n} incertain</numerusform>
            <numerusform>{n} incertains</numerusform>
        </translation>
    </message>
    <message>
        <source> against </source>
        <translation> contre </translation>
    </message>
    <message numerus="yes">
        <source>{n} origin</source>
        <comment>{n} origins</comment>
        <translation>
            <numerusform>{n} origine</numerusform>
            <numerusform>{n} origines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source, {told}</source>
        <comment>{n} sources, {told}</comment>
        <translation>
            <numerusform>{n} source, {told}</numerusform>
            <numerusform>{n} sources, {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources}, not confirmed</source>
        <translation>{sources}, non confirmé</translation>
    </message>
    <message>
        <source>told by more than one source</source>
        <translation>dit par plus d’une source</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be compared: no value, or units that do not convert</source>
        <translation>Non comparable&#xa0;: pas de valeur, ou unités non convertibles</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>About NewsClip</source>
        <translation>À propos de NewsClip</translation>
    </message>
    <message>
        <source>A desktop desk for evidence.</source>
        <translation>Un bureau pour vos preuves.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>NewsClip {version}</source>
        <translation>NewsClip {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the library&apos;s folder</source>
        <translation>Copier le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>This desktop did not open the folder.</source>
        <translation>Ce bureau n’a pas ouvert le dossier.</translation>
    </message>
    <message>
        <source>Copy its name and open it in your file manager.</source>
        <translation>Copiez son nom et ouvrez-le dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is on the clipboard.</source>
        <translation>Le dossier de la bibliothèque est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Les détails sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{qVersion} (PySide6 {version})</source>
        <translation>{qVersion} (PySide6 {version})</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Importer depuis une adresse</translation>
    </message>
    <message>
        <source>The page is fetched once and kept in your library. Put several on lines of their own.</source>
        <translation>La page est récupérée une fois et gardée dans votre bibliothèque. Plusieurs adresses&#xa0;: une par ligne.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n} pages</comment>
        <translation>
            <numerusform>Importer</numerusform>
            <numerusform>Importer {n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>“{item}” is not an http or https address.</source>
        <translation>«&#xa0;{item}&#xa0;» n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importé d’un fichier</translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation>Récupéré à son adresse</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Article d’exemple</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>CAPTURE</source>
        <translation>CAPTURE</translation>
    </message>
    <message>
        <source>{number} of {versions} · {words:,} words</source>
        <translation>{number} sur {versions} · {words:,} mots</translation>
    </message>
    <message>
        <source>original dropped {dropped}</source>
        <translation>original supprimé {dropped}</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Every change is saved as you leave a field.</source>
        <translation>Chaque modification est enregistrée quand vous quittez le champ.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Qui l’a publié</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>2025-08-02, 2025-08 or 2025</source>
        <translation>2025-08-02, 2025-08 ou 2025</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the page&apos;s structured data</source>
        <translation>les données structurées de la page</translation>
    </message>
    <message>
        <source>the page&apos;s metadata</source>
        <translation>les métadonnées de la page</translation>
    </message>
    <message>
        <source>the file&apos;s front matter</source>
        <translation>l’en-tête du fichier</translation>
    </message>
    <message>
        <source>the text itself</source>
        <translation>le texte lui-même</translation>
    </message>
    <message>
        <source>the first sentence</source>
        <translation>la première phrase</translation>
    </message>
    <message>
        <source>Proposed — confirm or change it.</source>
        <translation>Proposé — confirmez ou modifiez.</translation>
    </message>
    <message>
        <source>Corrected by hand.</source>
        <translation>Corrigé à la main.</translation>
    </message>
    <message>
        <source>Found in {place}.</source>
        <translation>Trouvé dans {place}.</translation>
    </message>
    <message>
        <source>Not found in the source.</source>
        <translation>Introuvable dans la source.</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Exporter les surlignages</translation>
    </message>
    <message>
        <source>Options of the export</source>
        <translation>Options de l’export</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Rien à exporter pour l’instant</translation>
    </message>
    <message>
        <source>There is no highlight here. Select words in an article and choose Claim, Figure, Risk or Highlight beside them; then export again.</source>
        <translation>Il n’y a aucun surlignage ici. Sélectionnez des mots dans un article et choisissez à côté Propos, Chiffre, Risque ou Surlignage&#x202f;; puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Copier le Markdown</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Use NewsClip&apos;s template</source>
        <translation>Utiliser le modèle de NewsClip</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight copied as Markdown.</source>
        <comment>{n} highlights copied as Markdown.</comment>
        <translation>
            <numerusform>{n} surlignage copié en Markdown.</numerusform>
            <numerusform>{n} surlignages copiés en Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>Enregistrement de l’export</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>It is in {parent}.</source>
        <translation>Dans {parent}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>{n} surlignage</numerusform>
            <numerusform>{n} surlignages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{highlights} from {n} article</source>
        <comment>{highlights} from {n} articles</comment>
        <translation>
            <numerusform>{highlights} de {n} article</numerusform>
            <numerusform>{highlights} de {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in conflict</source>
        <comment>{n} in conflict</comment>
        <translation>
            <numerusform>{n} désaccord</numerusform>
            <numerusform>{n} désaccords</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation>Préparation de l’export</translation>
    </message>
    <message>
        <source>Save highlights</source>
        <translation>Enregistrer les surlignages</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.jinja *.md *.txt);;All files (*)</source>
        <translation>Modèles (*.j2 *.jinja *.md *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose an export template</source>
        <translation>Choisir un modèle d’export</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>A template is a Markdown file that says how highlights are laid out.</source>
        <translation>Un modèle est un fichier Markdown qui dit comment disposer les surlignages.</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>Aperçu de l’export</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown of the export</source>
        <translation>Markdown de l’export</translation>
    </message>
    <message>
        <source>The first {share} % is shown here; the file and the copy are whole.</source>
        <translation>Seuls les premiers {share}&#x202f;% sont affichés ici&#x202f;; le fichier et la copie sont entiers.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Take the usual export template</source>
        <translation>Reprendre le modèle d’export habituel</translation>
    </message>
    <message>
        <source>NewsClip&apos;s own</source>
        <translation>Celui de NewsClip</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (absent)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Revenir à cet état</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Kept as a new version.</source>
        <translation>Gardé comme nouvelle version.</translation>
    </message>
    <message>
        <source>Was in the library already.</source>
        <translation>Était déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import terminé</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Some addresses lead into a private network.</source>
        <translation>Certaines adresses mènent à un réseau privé.</translation>
    </message>
    <message>
        <source>NewsClip does not go there by itself. Fetch them only if you know them.</source>
        <translation>NewsClip n’y va pas de lui-même. Ne les récupérez que si vous les connaissez.</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Les récupérer</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the copied report</source>
        <comment>and {n} more, in the copied report</comment>
        <translation>
            <numerusform>et {n} de plus, dans le rapport copié</numerusform>
            <numerusform>et {n} de plus, dans le rapport copié</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>It could not be imported.</source>
        <translation>L’import a échoué.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <comment>{n} imported</comment>
        <translation>
            <numerusform>{n} importé</numerusform>
            <numerusform>{n} importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as a new version</source>
        <comment>{n} kept as a new version</comment>
        <translation>
            <numerusform>{n} gardé comme nouvelle version</numerusform>
            <numerusform>{n} gardés comme nouvelles versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already in the library</source>
        <comment>{n} already in the library</comment>
        <translation>
            <numerusform>{n} déjà dans la bibliothèque</numerusform>
            <numerusform>{n} déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} échec</numerusform>
            <numerusform>{n} échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source> Cancelled before the rest; what was done is kept.</source>
        <translation> Annulé avant la fin&#x202f;; ce qui est fait est gardé.</translation>
    </message>
    <message>
        <source>Rivals needed three years to build one.</source>
        <translation>Les concurrents ont mis trois ans à en construire un.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Number or interval</source>
        <translation>Nombre ou intervalle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Choices, with commas</source>
        <translation>Choix, avec virgules</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Retirer le champ</translation>
    </message>
    <message>
        <source>For several</source>
        <translation>Au pluriel</translation>
    </message>
    <message>
        <source>Letter, key</source>
        <translation>Lettre, touche</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Soulignement</translation>
    </message>
    <message>
        <source>Name for several</source>
        <translation>Nom au pluriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Ce que contient le champ</translation>
    </message>
    <message>
        <source>Kinds of your own are offered beside Claim, Figure and Risk, in every view.</source>
        <translation>Vos types personnels sont proposés à côté de Propos, Chiffre et Risque, dans chaque vue.</translation>
    </message>
    <message>
        <source>Kinds of highlight</source>
        <translation>Types de surlignage</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (retiré)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Link to another highlight</source>
        <translation>Lier à un autre surlignage</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Words of the other passage</source>
        <translation>Mots de l’autre passage</translation>
    </message>
    <message>
        <source>Search highlights</source>
        <translation>Rechercher des surlignages</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Choisir ce qu’il faut importer</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing in {files}.</source>
        <comment>{n} things in {files}.</comment>
        <translation>
            <numerusform>{n} élément dans {files}.</numerusform>
            <numerusform>{n} éléments dans {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what contains</source>
        <translation>N’afficher que ce qui contient</translation>
    </message>
    <message>
        <source>Show only what contains these words</source>
        <translation>N’afficher que ce qui contient ces mots</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Contenu des fichiers</translation>
    </message>
    <message>
        <source>Fetch the pages of links; else take what the file says of them</source>
        <translation>Récupérer les pages des liens&#x202f;; sinon prendre ce qu’en dit le fichier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>Importer {n}</numerusform>
            <numerusform>Importer {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the files only</source>
        <translation>Importer seulement les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. </source>
        <translation>Ce n’était pas le mot de passe. </translation>
    </message>
    <message>
        <source>{wrong}“{name}” is locked. NewsClip uses its password once and does not keep it.</source>
        <translation>{wrong}«&#xa0;{name}&#xa0;» est verrouillé. NewsClip utilise son mot de passe une fois et ne le garde pas.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Words are all to be found; “quotes” keep a phrase together. Filters: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</source>
        <translation>Tous les mots doivent être trouvés&#x202f;; les «&#xa0;guillemets&#xa0;» gardent une expression entière. Filtres&#xa0;: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</translation>
    </message>
    <message>
        <source>Edit search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Every change holds at once and is kept.</source>
        <translation>Chaque changement vaut aussitôt et reste enregistré.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>That holds from the next start on.</source>
        <translation>Cela vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Every setting has its default again.</source>
        <translation>Chaque paramètre a repris sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>“We will ship the first cars in spring,” the chief executive said on Tuesday. Analysts doubt it: of 1,250 orders, fewer than a third are paid for. 7 October 2026, § 3, 35.3 %.</source>
        <translation>«&#xa0;Nous livrerons les premières voitures au printemps&#xa0;», a dit la directrice générale mardi. Les analystes en doutent&#xa0;: sur 1 250 commandes, moins d’un tiers sont payées. 7 octobre 2026, § 3, 35,3&#x202f;%.</translation>
    </message>
    <message>
        <source>Best serif on this machine</source>
        <translation>Meilleure à empattements</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (non installée)</translation>
    </message>
    <message>
        <source>Sample of the reading text</source>
        <translation>Exemple du texte de lecture</translation>
    </message>
    <message>
        <source>{family}, {reader_size} pixels</source>
        <translation>{family}, {reader_size} pixels</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Enter or a double click on an action waits for its new keys.</source>
        <translation>Entrée ou un double clic sur une action attend ses nouvelles touches.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>No action, menu or key has these words.</source>
        <translation>Aucune action, aucun menu ni aucune touche ne contient ces mots.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>{native} opens the {menu} menu.</source>
        <translation>{native} ouvre le menu {menu}.</translation>
    </message>
    <message>
        <source>Choose other keys.</source>
        <translation>Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{native} belongs to “{other}” in the {replace} menu.</source>
        <translation>{native} appartient à «&#xa0;{other}&#xa0;» dans le menu {replace}.</translation>
    </message>
    <message>
        <source>Choose other keys for “{action_id}”, or take these from “{other}”.</source>
        <translation>Choisissez d’autres touches pour «&#xa0;{action_id}&#xa0;», ou prenez celles de «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Vue de lecture</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Liste d’articles</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Changed. Usually: {told}</source>
        <translation>Modifié. D’habitude&#xa0;: {told}</translation>
    </message>
    <message>
        <source>New keys for {action_id}</source>
        <translation>Nouvelles touches pour {action_id}</translation>
    </message>
    <message>
        <source>Type to find a story, or to name a new one.</source>
        <translation>Tapez pour trouver une enquête ou en nommer une nouvelle.</translation>
    </message>
    <message numerus="yes">
        <source>Add article to a story</source>
        <comment>Add {n} articles to a story</comment>
        <translation>
            <numerusform>Ajouter l’article à une enquête</numerusform>
            <numerusform>Ajouter {n} articles à une enquête</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New story “{text}”</source>
        <translation>Nouvelle enquête «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Begin story</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Type a tag and press Enter. A slash nests: markets/gulf.</source>
        <translation>Tapez une étiquette et appuyez sur Entrée. Une barre oblique imbrique&#xa0;: marchés/golfe.</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>Étiquettes&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Tags of {what}</source>
        <translation>Étiquettes&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Some also have: {words}</source>
        <translation>Certains ont aussi&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>the highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>surlignage</numerusform>
            <numerusform>{n} surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {field} of {kinds}</source>
        <translation>Définir {field} de {kinds}</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Delete highlights</source>
        <translation>Supprimer les surlignages</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Speaker / subject</source>
        <translation>Qui / quoi</translation>
    </message>
    <message>
        <source>Status / value</source>
        <translation>Statut / valeur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Group by: none</source>
        <translation>Grouper&#xa0;: non</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Group by: {value}</source>
        <translation>Grouper&#xa0;: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>{n} choisi</numerusform>
            <numerusform>{n} choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>Sans éditeur</translation>
    </message>
    <message>
        <source>No {value}</source>
        <translation>Sans {value}</translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation>Définir le statut</translation>
    </message>
    <message>
        <source>Set Field</source>
        <translation>Définir un champ</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Link the First to the Second</source>
        <translation>Lier le premier au second</translation>
    </message>
    <message>
        <source>{label}, then Enter</source>
        <translation>{label}, puis Entrée</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Étiquette à ajouter</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Find highlights</source>
        <translation>Chercher des surlignages</translation>
    </message>
    <message>
        <source>{words} · {chosen:,} selected</source>
        <translation>{words} · sélection&#xa0;: {chosen:,}</translation>
    </message>
    <message>
        <source>Selection ({chosen:,})</source>
        <translation>Sélection ({chosen:,})</translation>
    </message>
    <message>
        <source>Everything shown ({total:,})</source>
        <translation>Tout ce qui est affiché ({total:,})</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No highlight of this scope passes these filters.</source>
        <translation>Aucun surlignage de cette portée ne passe ces filtres.</translation>
    </message>
    <message>
        <source>No highlights here yet</source>
        <translation>Aucun surlignage ici pour l’instant</translation>
    </message>
    <message>
        <source>Open an article, select a passage and press 1, 2 or 3: it will stand here.</source>
        <translation>Ouvrez un article, sélectionnez un passage et appuyez sur 1, 2 ou 3&#xa0;: il apparaîtra ici.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Everything shown</source>
        <translation>Tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip</source>
        <translation>Une erreur s’est produite dans NewsClip</translation>
    </message>
    <message>
        <source>What you did last may not have happened. Nothing was lost: everything is saved as you make it.</source>
        <translation>Votre dernière action n’a peut-être pas eu lieu. Rien n’est perdu&#xa0;: tout est enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>NewsClip ended by a fault last time</source>
        <translation>NewsClip s’est arrêté sur une erreur la dernière fois</translation>
    </message>
    <message>
        <source>Nothing was lost: everything is saved as you make it. You can go on where you were.</source>
        <translation>Rien n’est perdu&#xa0;: tout est enregistré au fur et à mesure. Vous pouvez reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong once more meanwhile.</source>
        <comment>Something went wrong {n} times more meanwhile.</comment>
        <translation>
            <numerusform>Une autre erreur s’est produite entre-temps.</numerusform>
            <numerusform>{n} autres erreurs se sont produites entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Masquer le rapport</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy its name from above and open it in your file manager.</source>
        <translation>Copiez son nom ci-dessus et ouvrez-le dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>The report could not be written to a file ({why_not}). You can copy it from here.</source>
        <translation>Le rapport n’a pas pu être écrit dans un fichier ({why_not}). Vous pouvez le copier ici.</translation>
    </message>
    <message>
        <source>A report is in {path}</source>
        <translation>Un rapport est dans {path}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip again.</source>
        <translation>Une erreur s’est de nouveau produite dans NewsClip.</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Listes de flux (*.opml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>What the sites you follow offer. A feed is asked when you press Refresh.</source>
        <translation>Ce que proposent les sites que vous suivez. Un flux est interrogé quand vous appuyez sur Actualiser.</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that has one</source>
        <translation>Adresse d’un flux, ou d’une page qui en a un</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>Adresse à suivre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation>Importer une liste de flux…</translation>
    </message>
    <message>
        <source>Export the list of feeds…</source>
        <translation>Exporter la liste de flux…</translation>
    </message>
    <message>
        <source>Rename feed…</source>
        <translation>Renommer le flux…</translation>
    </message>
    <message>
        <source>Fetch the pages; else take what the feed says</source>
        <translation>Récupérer les pages&#x202f;; sinon le texte du flux</translation>
    </message>
    <message>
        <source>Offered articles</source>
        <translation>Articles proposés</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>Actualisation des flux</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more could not be refreshed.</source>
        <comment>{names} and {n} more could not be refreshed.</comment>
        <translation>
            <numerusform>{names} et {n} autre n’ont pas pu être actualisés.</numerusform>
            <numerusform>{names} et {n} autres n’ont pas pu être actualisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be refreshed.</source>
        <translation>{names}&#xa0;: actualisation impossible.</translation>
    </message>
    <message>
        <source>What they offered before is kept.</source>
        <translation>Ce qu’ils proposaient avant est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new.</source>
        <comment>{n} new.</comment>
        <translation>
            <numerusform>{n} nouveau.</numerusform>
            <numerusform>{n} nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>Importer une liste de flux</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message numerus="yes">
        <source>{n} new feed, {known} already there.</source>
        <comment>{n} new feeds, {known} already there.</comment>
        <translation>
            <numerusform>{n} nouveau flux, {known} déjà présents.</numerusform>
            <numerusform>{n} nouveaux flux, {known} déjà présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh asks them what they offer.</source>
        <translation>Actualiser leur demande ce qu’ils proposent.</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>Exporter la liste de flux</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>No feeds yet. Type an address above, or import the list of another reader.</source>
        <translation>Aucun flux pour l’instant. Tapez une adresse ci-dessus, ou importez la liste d’un autre lecteur.</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected.</source>
        <comment>{n} selected.</comment>
        <translation>
            <numerusform>{n} sélectionné.</numerusform>
            <numerusform>{n} sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>Importer</numerusform>
            <numerusform>Importer {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} new</source>
        <comment>{name}, {n} new</comment>
        <translation>
            <numerusform>{name}, {n} nouveau</numerusform>
            <numerusform>{name}, {n} nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>actualisation impossible</translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation>Sélectionnez d’abord un article.</translation>
    </message>
    <message numerus="yes">
        <source>Article moved to {place}.</source>
        <comment>{n} articles moved to {place}.</comment>
        <translation>
            <numerusform>Article déplacé&#xa0;: {place}.</numerusform>
            <numerusform>{n} articles déplacés&#xa0;: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article moved to the Trash.</source>
        <comment>{n} articles moved to the Trash.</comment>
        <translation>
            <numerusform>Article mis à la corbeille.</numerusform>
            <numerusform>{n} articles mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article restored.</source>
        <comment>{n} articles restored.</comment>
        <translation>
            <numerusform>Article restauré.</numerusform>
            <numerusform>{n} articles restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} article</source>
        <comment>Changing {n} articles</comment>
        <translation>
            <numerusform>Modification de {n} article</numerusform>
            <numerusform>Modification de {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no web address.</source>
        <translation>Cet article n’a pas d’adresse web.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Référence copiée.</translation>
    </message>
    <message>
        <source>An import was cut off: {left:,} of {total:,} are left.</source>
        <translation>Un import a été interrompu&#xa0;: il en reste {left:,} sur {total:,}.</translation>
    </message>
    <message>
        <source>Dismiss this to be asked again at the next start.</source>
        <translation>Écartez ceci pour que la question revienne au prochain démarrage.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>“{title}” has changed. {words}</source>
        <translation>«&#xa0;{title}&#xa0;» a changé. {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} article has changed; the new version is kept beside the old.</source>
        <comment>{n} articles have changed; the new versions are kept beside the old.</comment>
        <translation>
            <numerusform>{n} article a changé&#x202f;; la nouvelle version est gardée à côté de l’ancienne.</numerusform>
            <numerusform>{n} articles ont changé&#x202f;; les nouvelles versions sont gardées à côté des anciennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them has highlights to look at.</source>
        <comment>{n} of them have highlights to look at.</comment>
        <translation>
            <numerusform>{n} d’entre eux a des surlignages à voir.</numerusform>
            <numerusform>{n} d’entre eux ont des surlignages à voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the library already; here it is. {notes}</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà dans la bibliothèque&#x202f;; le voici. {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} is in the library already.</source>
        <comment>All {n} are in the library already.</comment>
        <translation>
            <numerusform>{n} est déjà dans la bibliothèque.</numerusform>
            <numerusform>Les {n} sont déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an address to look at.</source>
        <translation>Aucun n’a d’adresse à vérifier.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Choisissez d’abord une enquête.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Checking for changes</source>
        <translation>Vérification des changements</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;All files (*)</source>
        <translation>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Opening the sample story</source>
        <translation>Ouverture de l’enquête d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since and kept as a new version</source>
        <comment>{n} changed since and kept as a new version</comment>
        <translation>
            <numerusform>{n} modifié depuis et gardé comme nouvelle version</numerusform>
            <numerusform>{n} modifiés depuis et gardés comme nouvelles versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be imported</source>
        <comment>{n} could not be imported</comment>
        <translation>
            <numerusform>{n} n’a pas pu être importé</numerusform>
            <numerusform>{n} n’ont pas pu être importés</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>le reste a été annulé</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>No picture is missing that could be fetched.</source>
        <translation>Il ne manque aucune image récupérable.</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>Récupération des images</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture fetched</source>
        <comment>{n} pictures fetched</comment>
        <translation>
            <numerusform>{n} image récupérée</numerusform>
            <numerusform>{n} images récupérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {n} could not be had; the details say why</source>
        <comment>, {n} could not be had; the details say why</comment>
        <translation>
            <numerusform>, {n} n’a pas pu être obtenue&#x202f;; les détails disent pourquoi</numerusform>
            <numerusform>, {n} n’ont pas pu être obtenues&#x202f;; les détails disent pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>; the rest was cancelled</source>
        <translation>&#x202f;; le reste a été annulé</translation>
    </message>
    <message numerus="yes">
        <source>Marked.</source>
        <comment>{n} marked. Undo takes them back.</comment>
        <translation>
            <numerusform>Surligné.</numerusform>
            <numerusform>{n} surlignés. Annuler les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Surlignage</translation>
    </message>
    <message numerus="yes">
        <source>Suggestion dismissed. Undo brings it back.</source>
        <comment>{n} suggestions dismissed. Undo brings them back.</comment>
        <translation>
            <numerusform>Suggestion écartée. Annuler la rétablit.</numerusform>
            <numerusform>{n} suggestions écartées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissing</source>
        <translation>Mise à l’écart</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Recherche de passages</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>Surveillance du dossier</translation>
    </message>
    <message>
        <source>The watched folder is back.</source>
        <translation>Le dossier surveillé est de retour.</translation>
    </message>
    <message>
        <source>Watched folder: {report}</source>
        <translation>Dossier surveillé&#xa0;: {report}</translation>
    </message>
    <message>
        <source># The guide

The pages of the guide did not come with this copy of NewsClip.</source>
        <translation># Le guide

Les pages du guide ne sont pas jointes à cette copie de NewsClip.</translation>
    </message>
    <message>
        <source>Guide — NewsClip</source>
        <translation>Guide — NewsClip</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Write something about this article</source>
        <translation>Écrire quelque chose sur cet article</translation>
    </message>
    <message>
        <source>The text here has changed since this was marked. The quote is kept as it was.</source>
        <translation>Le texte a changé ici depuis le surlignage. La citation est gardée telle quelle.</translation>
    </message>
    <message>
        <source>More about this highlight</source>
        <translation>Plus sur ce surlignage</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation>Paragraphe {paragraph}</translation>
    </message>
    <message>
        <source>Highlights of the article</source>
        <translation>Surlignages de l’article</translation>
    </message>
    <message>
        <source>{other} in {name}</source>
        <translation>{other} dans {name}</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>Étiquettes de l’article</translation>
    </message>
    <message>
        <source>STORIES</source>
        <translation>ENQUÊTES</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ÉTIQUETTES</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>Tags: {words}</source>
        <translation>Étiquettes&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>{help} as 2025-08-02, 2025-08 or 2025</source>
        <translation>{help} sous la forme 2025-08-02, 2025-08 ou 2025</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Unsure: {doubt}</source>
        <translation>Incertain&#xa0;: {doubt}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Rien n’est encore surligné</translation>
    </message>
    <message>
        <source>Select text in the article and press 1, 2 or 3.</source>
        <translation>Sélectionnez du texte dans l’article et appuyez sur 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>Read highlights</source>
        <translation>Lire les surlignages</translation>
    </message>
    <message>
        <source>Look for conflicts</source>
        <translation>Chercher les désaccords</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Lier à…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>Copier la citation et sa source</translation>
    </message>
    <message>
        <source>Adjust edges: drag them in the text, or {words}</source>
        <translation>Ajuster les bords&#xa0;: glissez-les dans le texte, ou {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Highlights {count:,}</source>
        <translation>Surlignages {count:,}</translation>
    </message>
    <message>
        <source>Suggestions {count:,}</source>
        <translation>Suggestions {count:,}</translation>
    </message>
    <message>
        <source>Stories of the article</source>
        <translation>Enquêtes de l’article</translation>
    </message>
    <message>
        <source>+ story</source>
        <translation>+ enquête</translation>
    </message>
    <message>
        <source>Put into a story</source>
        <translation>Mettre dans une enquête</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Accept: mark this (Enter)</source>
        <translation>Accepter&#xa0;: surligner ceci (Entrée)</translation>
    </message>
    <message>
        <source>Dismiss (Backspace)</source>
        <translation>Écarter (Retour arrière)</translation>
    </message>
    <message>
        <source>Why: {one}</source>
        <translation>Raison&#xa0;: {one}</translation>
    </message>
    <message>
        <source>{label}, paragraph {paragraph}: {exact}</source>
        <translation>{label}, paragraphe {paragraph}&#xa0;: {exact}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleures d’abord</translation>
    </message>
    <message>
        <source>Order of suggestions</source>
        <translation>Ordre des suggestions</translation>
    </message>
    <message>
        <source>Accept or dismiss all, or all of a kind</source>
        <translation>Tout accepter ou écarter, ou tout d’un type</translation>
    </message>
    <message>
        <source>Show {weaker:,} weaker ones</source>
        <translation>Afficher {weaker:,} plus faibles</translation>
    </message>
    <message>
        <source>Suggestions are off</source>
        <translation>Suggestions désactivées</translation>
    </message>
    <message>
        <source>Switch them on in the settings, under Reading.</source>
        <translation>Activez-les dans les paramètres, sous Lecture.</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Recherche de passages…</translation>
    </message>
    <message>
        <source>Claims, figures and risks appear here.</source>
        <translation>Propos, chiffres et risques apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>Rien à suggérer</translation>
    </message>
    <message>
        <source>Claims, figures and risks that are found in an article appear here, each with the reason. Nothing is marked by itself.</source>
        <translation>Les propos, chiffres et risques trouvés dans un article apparaissent ici, chacun avec sa raison. Rien n’est surligné tout seul.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>all {count:,} suggestions</source>
        <translation>les {count:,} suggestions</translation>
    </message>
    <message>
        <source>the one suggestion</source>
        <translation>l’unique suggestion</translation>
    </message>
    <message>
        <source>Image not kept</source>
        <translation>Image non gardée</translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation>Exporter les surlignages…</translation>
    </message>
    <message>
        <source>This title was proposed from the text. Confirm or change it under Details.</source>
        <translation>Ce titre a été proposé d’après le texte. Confirmez-le ou modifiez-le sous Détails.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Ouvrir l’enquête d’exemple</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <source>Drop files, folders or links here, paste an article, or look at the sample story first.</source>
        <translation>Déposez ici des fichiers, des dossiers ou des liens, collez un article, ou regardez d’abord l’enquête d’exemple.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>La réception est vide</translation>
    </message>
    <message>
        <source>What you import comes in here. Everything else is under Reading or Archive.</source>
        <translation>Ce que vous importez arrive ici. Tout le reste est sous Lecture ou Archives.</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Rien en lecture</translation>
    </message>
    <message>
        <source>Move an article here from the inbox, by its menu or by dragging it.</source>
        <translation>Placez ici un article de la réception, par son menu ou en le faisant glisser.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>Move articles here when you are done with them. They stay searchable.</source>
        <translation>Placez ici les articles dont vous avez fini. La recherche les trouve toujours.</translation>
    </message>
    <message>
        <source>No articles in this story yet</source>
        <translation>Aucun article dans cette enquête</translation>
    </message>
    <message>
        <source>Drag articles onto the story&apos;s name, or add them by their menu.</source>
        <translation>Faites glisser des articles sur le nom de l’enquête, ou ajoutez-les par leur menu.</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>Rien ne porte cette étiquette</translation>
    </message>
    <message>
        <source>Tag articles or highlights with it.</source>
        <translation>Donnez-la à des articles ou à des surlignages.</translation>
    </message>
    <message>
        <source>No highlights of this kind yet</source>
        <translation>Aucun surlignage de ce type</translation>
    </message>
    <message>
        <source>Select words in an article and choose what they are.</source>
        <translation>Sélectionnez des mots dans un article et choisissez ce qu’ils sont.</translation>
    </message>
    <message>
        <source>Nothing is found by this search now</source>
        <translation>Cette recherche ne trouve rien à présent</translation>
    </message>
    <message>
        <source>A saved search is live: what fits later shows up here by itself.</source>
        <translation>Une recherche enregistrée reste à jour&#xa0;: ce qui correspondra plus tard apparaîtra ici.</translation>
    </message>
    <message>
        <source>No articles in the Trash</source>
        <translation>Aucun article dans la corbeille</translation>
    </message>
    <message>
        <source>What you delete can be fetched back from here.</source>
        <translation>Ce que vous supprimez peut être récupéré ici.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Aucun article ici</translation>
    </message>
    <message>
        <source>Choose another part of the library.</source>
        <translation>Choisissez une autre partie de la bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Rien trouvé pour «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Look for fewer or other words, or search the whole library.</source>
        <translation>Cherchez moins de mots ou d’autres mots, ou cherchez dans toute la bibliothèque.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajouts récents</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>Par éditeur</translation>
    </message>
    <message>
        <source>{words} · {selected} selected</source>
        <translation>{words} · sélection&#xa0;: {selected}</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#xa0;: {order}</translation>
    </message>
    <message numerus="yes">
        <source>{n} article found</source>
        <comment>{n} articles found</comment>
        <translation>
            <numerusform>{n} article trouvé</numerusform>
            <numerusform>{n} articles trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Moving {n} article</source>
        <comment>Moving {n} articles</comment>
        <translation>
            <numerusform>Déplacement de {n} article</numerusform>
            <numerusform>Déplacement de {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of {item}</source>
        <translation>Nom&#xa0;: {item}</translation>
    </message>
    <message>
        <source>the new story</source>
        <translation>la nouvelle enquête</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>RECHERCHES</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>TYPES</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Saved Search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>New Story…</source>
        <translation>Nouvelle enquête…</translation>
    </message>
    <message>
        <source>Compare Its Articles</source>
        <translation>Comparer ses articles</translation>
    </message>
    <message>
        <source>Edit Search…</source>
        <translation>Modifier la recherche…</translation>
    </message>
    <message>
        <source>Rename {what}	F2</source>
        <translation>Renommer&#xa0;: {what}	F2</translation>
    </message>
    <message>
        <source>Delete {what}	Del</source>
        <translation>Supprimer&#xa0;: {what}	Suppr</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Vider…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} article for good?</source>
        <comment>Delete {n} articles for good?</comment>
        <translation>
            <numerusform>Supprimer définitivement {n} article&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement {n} articles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the Trash for good?</source>
        <translation>Supprimer définitivement tout le contenu de la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Their originals and highlights go with them. This cannot be undone.</source>
        <translation>Leurs originaux et leurs surlignages disparaissent aussi. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Suppression définitive</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>Enquête&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Recherche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Highlights, stories and searches in the Trash</source>
        <translation>Surlignages, enquêtes et recherches dans la corbeille</translation>
    </message>
    <message>
        <source>Highlights, stories and searches</source>
        <translation>Surlignages, enquêtes et recherches</translation>
    </message>
    <message>
        <source>This article has no pages: it did not come from a PDF, or its original was dropped.</source>
        <translation>Cet article n’a pas de pages&#xa0;: il ne vient pas d’un PDF, ou son original a été supprimé.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>This is not part of the text: running heads and page numbers.</source>
        <translation>Ceci ne fait pas partie du texte&#xa0;: titres courants et numéros de page.</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Pages à la largeur de la vue</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>Lecture des pages…</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Lecture des pages</translation>
    </message>
    <message>
        <source>of {pages:,}</source>
        <translation>sur {pages:,}</translation>
    </message>
    <message>
        <source>This file is read otherwise now than when it was imported: its pages can be looked at, not marked. Import it again to mark on them.</source>
        <translation>Ce fichier est lu autrement qu’à son import&#xa0;: ses pages peuvent être vues, pas surlignées. Importez-le de nouveau pour y surligner.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Dessin d’une page</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Pages de l’original</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{title} (proposed title)</source>
        <translation>{title} (titre proposé)</translation>
    </message>
    <message>
        <source>Captured {date_text}</source>
        <translation>Capturé&#xa0;: {date_text}</translation>
    </message>
    <message>
        <source>version {number} of {versions}</source>
        <translation>version {number} sur {versions}</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>copie hors ligne</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{match:,} of {matches:,}</source>
        <translation>{match:,} sur {matches:,}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Image not kept: {words}</source>
        <translation>Image non gardée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Suggested {label}: “{quote}”</source>
        <translation>Suggestion, {label}&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Select some text first, then press a key to mark it.</source>
        <translation>Sélectionnez d’abord du texte, puis appuyez sur une touche pour le surligner.</translation>
    </message>
    <message>
        <source>Select some text or a highlight first.</source>
        <translation>Sélectionnez d’abord du texte ou un surlignage.</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>Il n’y a pas de phrase ici.</translation>
    </message>
    <message>
        <source>This sentence is marked already.</source>
        <translation>Cette phrase est déjà surlignée.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copié avec sa source.</translation>
    </message>
    <message>
        <source>Highlight deleted. Undo brings it back.</source>
        <translation>Surlignage supprimé. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>Choisissez un article dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>Carrying highlights forward</source>
        <translation>Report des surlignages</translation>
    </message>
    <message>
        <source>Image: {alt}</source>
        <translation>Image&#xa0;: {alt}</translation>
    </message>
    <message>
        <source>{kind}, current: {quote}</source>
        <translation>{kind}, actuel&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Versions de l’article</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Look for what is marked in older versions in the newest one</source>
        <translation>Chercher dans la version la plus récente ce qui est surligné dans les anciennes</translation>
    </message>
    <message>
        <source>Version {number} of {versions}</source>
        <translation>Version {number} sur {versions}</translation>
    </message>
    <message>
        <source>An older version.</source>
        <translation>Une version plus ancienne.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Version {number} · {at} · {words:,} words</source>
        <translation>Version {number} · {at} · {words:,} mots</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text.</source>
        <comment>{n} highlights changed with the text.</comment>
        <translation>
            <numerusform>{n} surlignage a changé avec le texte.</numerusform>
            <numerusform>{n} surlignages ont changé avec le texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight is not in the newest version yet.</source>
        <comment>{n} highlights are not in the newest version yet.</comment>
        <translation>
            <numerusform>{n} surlignage n’est pas encore dans la version la plus récente.</numerusform>
            <numerusform>{n} surlignages ne sont pas encore dans la version la plus récente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stands in the newest version</source>
        <comment>{n} stand in the newest version</comment>
        <translation>
            <numerusform>{n} est dans la version la plus récente</numerusform>
            <numerusform>{n} sont dans la version la plus récente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for a decision</source>
        <comment>{n} wait for a decision</comment>
        <translation>
            <numerusform>{n} attend une décision</numerusform>
            <numerusform>{n} attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Article&#xa0;: {title}</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Aucune bibliothèque ouverte</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>{error} The library is in {folder}.</source>
        <translation>{error} La bibliothèque est dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is from {at}.</source>
        <comment>The newest of {n} backups is from {at}.</comment>
        <translation>
            <numerusform>La dernière sauvegarde date du {at}.</numerusform>
            <numerusform>La dernière des {n} sauvegardes date du {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} · not readable</source>
        <translation>{at} · illisible</translation>
    </message>
    <message>
        <source>Open a library folder</source>
        <translation>Ouvrir un dossier de bibliothèque</translation>
    </message>
    <message>
        <source>Offline · {articles} · {marks}</source>
        <translation>Hors ligne · {articles} · {marks}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Changements seuls</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{label} version</source>
        <translation>Version&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go to the change before (Alt+Up)</source>
        <translation>Au changement précédent (Alt+Haut)</translation>
    </message>
    <message>
        <source>Go to the next change (Alt+Down)</source>
        <translation>Au changement suivant (Alt+Bas)</translation>
    </message>
    <message>
        <source>Numbers, negations and names that changed</source>
        <translation>Nombres, négations et noms qui ont changé</translation>
    </message>
    <message>
        <source>Difference of the two versions</source>
        <translation>Différence entre les deux versions</translation>
    </message>
    <message>
        <source>Highlights that changed</source>
        <translation>Surlignages qui ont changé</translation>
    </message>
    <message>
        <source>Show old place</source>
        <translation>Voir l’ancien</translation>
    </message>
    <message>
        <source>Mark the selection instead</source>
        <translation>Surligner la sélection</translation>
    </message>
    <message>
        <source>Select the passage in the reader, then press this</source>
        <translation>Sélectionnez le passage dans la vue de lecture, puis appuyez ici</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>Aucun mot n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text</source>
        <comment>{n} highlights changed with the text</comment>
        <translation>
            <numerusform>{n} surlignage a changé avec le texte</numerusform>
            <numerusform>{n} surlignages ont changé avec le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight waits for a decision.</source>
        <translation>Aucun surlignage n’attend de décision.</translation>
    </message>
    <message>
        <source>{first}
    no longer in the text</source>
        <translation>{first}
    n’est plus dans le texte</translation>
    </message>
    <message>
        <source>{first}
    now “{exact}”{altered}</source>
        <translation>{first}
    à présent «&#xa0;{exact}&#xa0;»{altered}</translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation>{what}&#xa0;: {old} est devenu {new}</translation>
    </message>
    <message>
        <source>{what}: {old} taken out</source>
        <translation>{what}&#xa0;: {old} retiré</translation>
    </message>
    <message>
        <source>{what}: {new} put in</source>
        <translation>{what}&#xa0;: {new} ajouté</translation>
    </message>
    <message>
        <source>Version {number}, {at}</source>
        <translation>Version {number}, {at}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} sur {steps}</translation>
    </message>
    <message>
        <source>{title}, step {text}</source>
        <translation>{title}, étape {text}</translation>
    </message>
    <message>
        <source>Welcome to NewsClip</source>
        <translation>Bienvenue dans NewsClip</translation>
    </message>
    <message>
        <source>Change where the library is</source>
        <translation>Changer l’emplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Put the sample story in, to try everything on</source>
        <translation>Ajouter l’enquête d’exemple, pour tout essayer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Library: {folder}</source>
        <translation>Bibliothèque&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>There is a library already. It is opened as it is.</source>
        <translation>Il y a déjà une bibliothèque. Elle est ouverte telle quelle.</translation>
    </message>
    <message>
        <source>One folder for everything. It is made when you begin.</source>
        <translation>Un seul dossier pour tout. Il est créé quand vous commencez.</translation>
    </message>
    <message>
        <source>System follows your desktop, day and night.</source>
        <translation>Système suit votre bureau, de jour comme de nuit.</translation>
    </message>
    <message>
        <source>Of the window. Articles may be in any.</source>
        <translation>Celle de la fenêtre. Les articles peuvent être dans n’importe laquelle.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <translation>Déplacer la bibliothèque dans un autre dossier</translation>
    </message>
    <message>
        <source>Choose where the library goes</source>
        <translation>Choisir l’emplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Something is still under way in the library.</source>
        <translation>Une opération est encore en cours dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, and move the library then.</source>
        <translation>Attendez la fin ou annulez-la, puis déplacez la bibliothèque.</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Déplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Everything is in this folder. Moving copies it, looks at the copy, and starts NewsClip again on it.</source>
        <translation>Tout se trouve dans ce dossier. Le déplacement le copie, vérifie la copie et y redémarre NewsClip.</translation>
    </message>
    <message>
        <source>A library cannot be made in {folder}.</source>
        <translation>Une bibliothèque ne peut pas être créée dans {folder}.</translation>
    </message>
    <message>
        <source>A desktop desk for evidence. Everything stays on this machine: no account, no cloud, and no network but for what you fetch. All of this can be changed later.</source>
        <translation>Un bureau pour vos preuves. Tout reste sur cet ordinateur&#xa0;: pas de compte, pas de nuage, et pas de réseau sauf pour ce que vous récupérez. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>NewsClip library</source>
        <translation>Bibliothèque NewsClip</translation>
    </message>
    <message>
        <source>No library yet.</source>
        <translation>Pas encore de bibliothèque.</translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation>Faites entrer des articles</translation>
    </message>
    <message>
        <source>Drop files, folders or links on the window, or begin here. Each original is kept byte for byte, and everything can be read without a network.</source>
        <translation>Déposez des fichiers, des dossiers ou des liens sur la fenêtre, ou commencez ici. Chaque original est gardé octet par octet, et tout se lit sans réseau.</translation>
    </message>
    <message>
        <source>Read, and mark with a key</source>
        <translation>Lisez, et surlignez d’une touche</translation>
    </message>
    <message>
        <source>Drag over words and press {claim} for a claim, {figure} for a figure, {risk} for a risk. Faint dots under the text are suggestions; Tab takes you to the next one.</source>
        <translation>Sélectionnez des mots et appuyez sur {claim} pour un propos, {figure} pour un chiffre, {risk} pour un risque. Les points pâles sous le texte sont des suggestions&#x202f;; Tab mène à la suivante.</translation>
    </message>
    <message>
        <source>Say what it means</source>
        <translation>Dites ce que cela signifie</translation>
    </message>
    <message>
        <source>Each highlight has its fields here: who said it, what it measures, how sure it is. They are filled in as far as the text tells; correct them as you read.</source>
        <translation>Chaque surlignage a ici ses champs&#xa0;: qui l’a dit, ce qu’il mesure, à quel point c’est sûr. Ils sont remplis autant que le texte le permet&#x202f;; corrigez-les en lisant.</translation>
    </message>
    <message>
        <source>Compare your sources</source>
        <translation>Comparez vos sources</translation>
    </message>
    <message>
        <source>{actions} puts up to four articles side by side, over a table of what they agree on, what they contradict each other in, and what only one has.</source>
        <translation>{actions} met jusqu’à quatre articles côte à côte, sous un tableau de ce qui concorde, de ce qui se contredit et de ce qu’un seul contient.</translation>
    </message>
    <message>
        <source>Take it into your draft</source>
        <translation>Reprenez-le dans votre texte</translation>
    </message>
    <message>
        <source>Exact quotes with their fields and numbered sources, shown before you save or copy. {actions} opens the guide wherever you are.</source>
        <translation>Des citations exactes avec leurs champs et des sources numérotées, montrées avant d’enregistrer ou de copier. {actions} ouvre le guide où que vous soyez.</translation>
    </message>
    <message>
        <source>The list of changes did not come with this copy of NewsClip.</source>
        <translation>La liste des changements n’est pas jointe à cette copie de NewsClip.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>This is NewsClip {version}.</source>
        <translation>Voici NewsClip {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip.</source>
        <translation>Une erreur s’est produite dans NewsClip.</translation>
    </message>
    <message>
        <source>Your library is safe.</source>
        <translation>Votre bibliothèque est en sécurité.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{what} {done:,} of {total:,}</source>
        <translation>{what}&#xa0;: {done:,} sur {total:,}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ étiquette</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Étiquette {tag}</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr la retire</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The open article has one version only.</source>
        <translation>L’article ouvert n’a qu’une version.</translation>
    </message>
    <message>
        <source>Select the passage in the newest version first.</source>
        <translation>Sélectionnez d’abord le passage dans la version la plus récente.</translation>
    </message>
    <message>
        <source>There is no original to drop.</source>
        <translation>Il n’y a pas d’original à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>Drop the original of this article, {size}?</source>
        <comment>Drop the originals of {n} articles, {size}?</comment>
        <translation>
            <numerusform>Supprimer l’original de cet article, {size}&#x202f;?</numerusform>
            <numerusform>Supprimer les originaux de {n} articles, {size}&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, highlights and images stay. This cannot be undone; importing the same file again brings it back.</source>
        <translation>Le texte, les surlignages et les images restent. C’est irréversible&#x202f;; importer de nouveau le même fichier le rétablit.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{freed} freed.</source>
        <translation>{freed} libérés.</translation>
    </message>
    <message>
        <source>Dropping originals</source>
        <translation>Suppression des originaux</translation>
    </message>
    <message>
        <source>Search for something first, then save the search.</source>
        <translation>Cherchez d’abord quelque chose, puis enregistrez la recherche.</translation>
    </message>
    <message>
        <source>attribution verb “{verb}”</source>
        <translation>verbe d’attribution «&#xa0;{verb}&#xa0;»</translation>
    </message>
    <message>
        <source>a statement of fact without a source</source>
        <translation>un énoncé de fait sans source</translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation>citation directe</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>worth a check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>rather an opinion</source>
        <translation>plutôt une opinion</translation>
    </message>
    <message>
        <source>attribution “{verb}”</source>
        <translation>attribution «&#xa0;{verb}&#xa0;»</translation>
    </message>
    <message>
        <source>the quote goes on</source>
        <translation>la citation continue</translation>
    </message>
    <message>
        <source>source “{name}”</source>
        <translation>source «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>named speaker “{name}”</source>
        <translation>locuteur nommé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>speaker “{name}”</source>
        <translation>locuteur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>role “{role}”</source>
        <translation>fonction «&#xa0;{role}&#xa0;»</translation>
    </message>
    <message>
        <source>the pronoun stands for the speaker before</source>
        <translation>le pronom désigne le locuteur précédent</translation>
    </message>
    <message>
        <source>perhaps rounded</source>
        <translation>peut-être arrondi</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}&#x202f;; {other}</translation>
    </message>
    <message>
        <source>no value to compare in one of them</source>
        <translation>pas de valeur à comparer dans l’un d’eux</translation>
    </message>
    <message>
        <source>per {one} told per {other}</source>
        <translation>par {one} donné par {other}</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be converted into each other</source>
        <translation>{one} et {other} ne se convertissent pas l’un dans l’autre</translation>
    </message>
    <message>
        <source>no unit given in one ({unit} in the other)</source>
        <translation>pas d’unité dans l’un ({unit} dans l’autre)</translation>
    </message>
    <message>
        <source>{one} converted to {other}</source>
        <translation>{one} converti en {other}</translation>
    </message>
    <message>
        <source>within what “about” allows</source>
        <translation>dans ce que permet «&#xa0;environ&#xa0;»</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>à l’arrondi près</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>dit en d’autres termes</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>«&#xa0;{one}&#xa0;» contre «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” in one only</source>
        <translation>«&#xa0;{words}&#xa0;» dans un seul</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} contre {other}</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>les deux disent {words}</translation>
    </message>
    <message>
        <source>no condition given in one ({told} in the other)</source>
        <translation>pas de condition dans l’un ({told} dans l’autre)</translation>
    </message>
    <message>
        <source>{words} in one only</source>
        <translation>{words} dans un seul</translation>
    </message>
    <message>
        <source>per {words} in one only</source>
        <translation>par {words} dans un seul</translation>
    </message>
    <message>
        <source>within one article</source>
        <translation>au sein d’un même article</translation>
    </message>
    <message>
        <source>perhaps not the same measure</source>
        <translation>peut-être pas la même mesure</translation>
    </message>
    <message>
        <source>no date given in one ({date} in the other)</source>
        <translation>pas de date dans l’un ({date} dans l’autre)</translation>
    </message>
    <message>
        <source>the same source tells the other figure too</source>
        <translation>la même source donne aussi l’autre chiffre</translation>
    </message>
    <message>
        <source>{words} against published {published}</source>
        <translation>{words} contre publié {published}</translation>
    </message>
    <message>
        <source>unsure: {doubt}</source>
        <translation>incertain&#xa0;: {doubt}</translation>
    </message>
    <message>
        <source>measure “{measure}”</source>
        <translation>mesure «&#xa0;{measure}&#xa0;»</translation>
    </message>
    <message>
        <source>subject “{subject}”</source>
        <translation>objet «&#xa0;{subject}&#xa0;»</translation>
    </message>
    <message>
        <source>condition {condition}</source>
        <translation>condition {condition}</translation>
    </message>
    <message>
        <source>tells a {change}</source>
        <translation>indique&#xa0;: {change}</translation>
    </message>
    <message>
        <source>bound “{qualifier}”</source>
        <translation>borne «&#xa0;{qualifier}&#xa0;»</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>une fourchette</translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation>daté {date}</translation>
    </message>
    <message>
        <source>amount of money “{words}”</source>
        <translation>somme «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>share “{words}”</source>
        <translation>part «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>time “{words}”</source>
        <translation>date «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>value with unit “{words}”</source>
        <translation>valeur avec unité «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>count “{words}”</source>
        <translation>quantité «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>number “{words}”</source>
        <translation>nombre «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>warning “{warned}”</source>
        <translation>avertissement «&#xa0;{warned}&#xa0;»</translation>
    </message>
    <message>
        <source>harm “{bad}”</source>
        <translation>dommage «&#xa0;{bad}&#xa0;»</translation>
    </message>
    <message>
        <source>hedged future “{hedge}”</source>
        <translation>futur prudent «&#xa0;{hedge}&#xa0;»</translation>
    </message>
    <message>
        <source>obstacle “{obstacle}”</source>
        <translation>obstacle «&#xa0;{obstacle}&#xa0;»</translation>
    </message>
    <message>
        <source>condition “{condition}”</source>
        <translation>condition «&#xa0;{condition}&#xa0;»</translation>
    </message>
    <message>
        <source>bad outlook “{future} … {bad}”</source>
        <translation>mauvaise perspective «&#xa0;{future} … {bad}&#xa0;»</translation>
    </message>
    <message>
        <source>a turn of phrase</source>
        <translation>une tournure</translation>
    </message>
    <message>
        <source>what could have been</source>
        <translation>ce qui aurait pu être</translation>
    </message>
    <message>
        <source>It says nothing of your articles, their addresses or your files, and was sent nowhere.</source>
        <translation>Il ne dit rien de vos articles, de leurs adresses ni de vos fichiers, et n’a été envoyé nulle part.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originaux</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>What you wrote is kept in this window until it is saved.</source>
        <translation>Ce que vous avez écrit est gardé dans cette fenêtre jusqu’à son enregistrement.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Tout ce que vous avez écrit est enregistré.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved yet.</source>
        <translation>Ce que vous avez écrit en dernier n’a pas encore pu être enregistré.</translation>
    </message>
    <message>
        <source>Free some space and close the window again, or take the words with you on the clipboard.</source>
        <translation>Libérez de l’espace et refermez la fenêtre, ou emportez les mots dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Copier et fermer</translation>
    </message>
    <message>
        <source>NewsClip is made with these parts. Choose one to read its licence.</source>
        <translation>NewsClip est fait avec ces composants. Choisissez-en un pour lire sa licence.</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>Le travail des autres</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>Ce composant nomme sa licence sans en fournir le texte.</translation>
    </message>
    <message>
        <source>No font on this system has the letters of this article’s script ({name}).</source>
        <translation>Aucune police de ce système n’a les caractères de l’écriture de cet article ({name}).</translation>
    </message>
    <message>
        <source>Its text is whole. Install a font that has them ({package} on Debian and Ubuntu) and start NewsClip again.</source>
        <translation>Le texte est complet. Installez une police qui les possède ({package} sous Debian et Ubuntu) et redémarrez NewsClip.</translation>
    </message>
    <message>
        <source>SAME TEXT AS</source>
        <translation>MÊME TEXTE QUE</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sans auteur</translation>
    </message>
    <message>
        <source>Other risks</source>
        <translation>Autres risques</translation>
    </message>
    <message>
        <source>Unverified claims</source>
        <translation>Affirmations non vérifiées</translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation>Chiffres contradictoires</translation>
    </message>
    <message>
        <source>The library cannot go there: {folder} is inside it, or around it.</source>
        <translation>La bibliothèque ne peut pas aller là : {folder} est à l’intérieur ou autour d’elle.</translation>
    </message>
    <message>
        <source>Choose a folder beside it.</source>
        <translation>Choisissez un dossier à côté.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Choisissez un dossier vide ou un nouveau dossier.</translation>
    </message>
    <message>
        <source>A file was not copied as it is: {name}.</source>
        <translation>Un fichier n’a pas été copié à l’identique : {name}.</translation>
    </message>
    <message>
        <source>Check the disk of {folder}, or choose another one.</source>
        <translation>Vérifiez le disque de {folder}, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The copy of the library in {folder} is damaged.</source>
        <translation>La copie de la bibliothèque dans {folder} est endommagée.</translation>
    </message>
    <message>
        <source>Check the disk it is on, and choose another one. The library stays where it was.</source>
        <translation>Vérifiez son disque et choisissez-en un autre. La bibliothèque reste où elle était.</translation>
    </message>
    <message>
        <source>The library is in {folder} now.</source>
        <translation>La bibliothèque est maintenant dans {folder}.</translation>
    </message>
    <message>
        <source>What is left in {folder} is not used any more.</source>
        <translation>Ce qui reste dans {folder} n’est plus utilisé.</translation>
    </message>
    <message>
        <source>Put it in the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>{folder} could not be put in the trash.</source>
        <translation>{folder} n’a pas pu être mis à la corbeille.</translation>
    </message>
    <message>
        <source>Nothing was removed. Delete it by hand if you do not need it.</source>
        <translation>Rien n’a été supprimé. Supprimez-le vous-même si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>NewsClip was updated while it was open.</source>
        <translation>NewsClip a été mis à jour pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Start it again to go on with the new version; everything is saved.</source>
        <translation>Redémarrez-le pour continuer avec la nouvelle version ; tout est enregistré.</translation>
    </message>
    <message>
        <source>Sort Up</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort Down</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>As They Stand in the Articles</source>
        <translation>Comme ils se suivent dans les articles</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroite</translation>
    </message>
    <message>
        <source>Move Towards the Beginning</source>
        <translation>Déplacer vers le début</translation>
    </message>
    <message>
        <source>Move Towards the End</source>
        <translation>Déplacer vers la fin</translation>
    </message>
</context>
</TS>
