<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>What was done until then is kept.</source>
        <translation>Was bis dahin getan war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Made as {label}</source>
        <translation>Angelegt als {label}</translation>
    </message>
    <message>
        <source>Nothing that shows</source>
        <translation>Nichts Sichtbares</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Kind: {label} → {label2}</source>
        <translation>Art: {label} → {label2}</translation>
    </message>
    <message>
        <source>Tagged {tag}</source>
        <translation>Stichwort {tag} vergeben</translation>
    </message>
    <message>
        <source>Tag {tag} taken off</source>
        <translation>Stichwort {tag} entfernt</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Quote: “{exact}” → “{exact2}”</source>
        <translation>Zitat: „{exact}“ → „{exact2}“</translation>
    </message>
    <message>
        <source>Moved with its text</source>
        <translation>Mit seinem Text verschoben</translation>
    </message>
    <message>
        <source>Another part of the image</source>
        <translation>Ein anderer Teil des Bildes</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>In welcher Funktion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What the figure is about</source>
        <translation>Worum es bei der Zahl geht</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>What is measured: range, orders, price</source>
        <translation>Was gemessen wird: Reichweite, Bestellungen, Preis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</source>
        <translation>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>km, %, EUR, s</source>
        <translation>km, %, EUR, s</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>The words that bound it: over, up to, about</source>
        <translation>Wörter, die sie eingrenzen: über, bis zu, etwa</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Under what conditions: WLTP, per year</source>
        <translation>Unter welchen Bedingungen: WLTP, pro Jahr</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The date the figure holds for</source>
        <translation>Das Datum, für das die Zahl gilt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Affected party</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Who or what would be hit</source>
        <translation>Wen oder was es träfe</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Dasselbe wie</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Gestützt durch</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Part of an image</source>
        <translation>Teil eines Bildes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window; articles may be in any. It changes at the next start.</source>
        <translation>Des Fensters; Artikel können in jeder sein. Sie wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Follow the system, or always light or dark.</source>
        <translation>Dem System folgen, oder immer hell oder dunkel.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Follow the system, or always as usual or high.</source>
        <translation>Dem System folgen, oder immer normal oder hoch.</translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation>Text der Oberfläche</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, in per cent; holds from the next start on.</source>
        <translation>Von Menüs, Listen und Schaltflächen, in Prozent; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Let nothing fade or move. Where the system asks for it, that holds in any case.</source>
        <translation>Nichts blenden oder bewegen. Wo das System es verlangt, gilt das immer.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>One of the families on this machine.</source>
        <translation>Eine der Schriften dieses Rechners.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of the reading column, in pixels.</source>
        <translation>Der Lesespalte, in Pixeln.</translation>
    </message>
    <message>
        <source>Characters to a line.</source>
        <translation>Zeichen pro Zeile.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>As a multiple of the size.</source>
        <translation>Als Vielfaches der Größe.</translation>
    </message>
    <message>
        <source>Keep images</source>
        <translation>Bilder behalten</translation>
    </message>
    <message>
        <source>Fetch the images of a page when it is imported.</source>
        <translation>Die Bilder einer Seite beim Import abrufen.</translation>
    </message>
    <message>
        <source>Obey robots.txt</source>
        <translation>robots.txt beachten</translation>
    </message>
    <message>
        <source>Fetch only what sites let programs fetch; you can always save a page in the browser.</source>
        <translation>Nur abrufen, was Websites Programmen erlauben; im Browser können Sie eine Seite immer speichern.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>Import what is put into the folder below; nothing in it is changed.</source>
        <translation>Importieren, was in den Ordner unten gelegt wird; nichts darin wird verändert.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>Files are taken once they are complete.</source>
        <translation>Dateien werden genommen, sobald sie vollständig sind.</translation>
    </message>
    <message>
        <source>Folders inside it too</source>
        <translation>Auch Ordner darin</translation>
    </message>
    <message>
        <source>Links are never followed.</source>
        <translation>Verknüpfungen wird nie gefolgt.</translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation>Stellen vorschlagen</translation>
    </message>
    <message>
        <source>Look for claims, figures and risks, and propose them for marking.</source>
        <translation>Aussagen, Zahlen und Risiken suchen und zum Markieren vorschlagen.</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Auf Änderungen prüfen</translation>
    </message>
    <message>
        <source>Look at the addresses of articles again while the window is open, and keep what changed.</source>
        <translation>Die Adressen von Artikeln bei offenem Fenster erneut ansehen und Geändertes behalten.</translation>
    </message>
    <message>
        <source>Group exports by</source>
        <translation>Exporte gruppieren nach</translation>
    </message>
    <message>
        <source>How exported highlights are grouped.</source>
        <translation>Wie exportierte Markierungen gruppiert werden.</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>Exportvorlage</translation>
    </message>
    <message>
        <source>A Markdown template of your own, or ours.</source>
        <translation>Eine eigene Markdown-Vorlage oder unsere.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Behaltene Sicherungen</translation>
    </message>
    <message>
        <source>How many copies of the library are kept.</source>
        <translation>Wie viele Kopien der Bibliothek behalten werden.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Changed keys, by action.</source>
        <translation>Geänderte Tasten, nach Aktion.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Where the library is, when not in the usual place.</source>
        <translation>Wo die Bibliothek liegt, wenn nicht am üblichen Ort.</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Gesehene Version</translation>
    </message>
    <message>
        <source>The newest version whose news were told.</source>
        <translation>Die neueste Version, deren Neuerungen gezeigt wurden.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Regulatorisch</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanziell</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Betrieblich</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtlich</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politisch</translation>
    </message>
    <message>
        <source>Reputational</source>
        <translation>Ruf</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is no export format “{format_id}”.</source>
        <translation>Es gibt kein Exportformat „{format_id}“.</translation>
    </message>
    <message>
        <source>The formats are: {words}.</source>
        <translation>Die Formate sind: {words}.</translation>
    </message>
    <message>
        <source>The template {name} could not be read: {words}.</source>
        <translation>Die Vorlage {name} konnte nicht gelesen werden: {words}.</translation>
    </message>
    <message>
        <source>Choose another template in the settings, or leave it empty to use ours.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Vorlage, oder lassen Sie sie leer, um unsere zu nehmen.</translation>
    </message>
    <message>
        <source>The template {name} is not a UTF-8 text.</source>
        <translation>Die Vorlage {name} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and export again.</source>
        <translation>Speichern Sie sie als UTF-8, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The template {name} is longer than {MAX_TEMPLATE:,} characters.</source>
        <translation>Die Vorlage {name} ist länger als {MAX_TEMPLATE:,} Zeichen.</translation>
    </message>
    <message>
        <source>The template {name} does not work{where}: {why}.</source>
        <translation>Die Vorlage {name} funktioniert nicht{where}: {why}.</translation>
    </message>
    <message>
        <source>Correct that line, or leave the template empty in the settings to use ours.</source>
        <translation>Korrigieren Sie diese Zeile, oder lassen Sie die Vorlage in den Einstellungen leer, um unsere zu nehmen.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} addresses; NewsClip takes {most:,} at once.</source>
        <translation>„{name}“ führt {count:,} Adressen auf; NewsClip nimmt {most:,} auf einmal.</translation>
    </message>
    <message>
        <source>Split the list.</source>
        <translation>Teilen Sie die Liste.</translation>
    </message>
    <message>
        <source>“{name}” names no address of a page.</source>
        <translation>„{name}“ nennt keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>Write one address to a line, each beginning with https://.</source>
        <translation>Schreiben Sie je Zeile eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>holds more than {count:,} files</source>
        <translation>enthält mehr als {count:,} Dateien</translation>
    </message>
    <message>
        <source>unpacks to more than {words} MB</source>
        <translation>ist entpackt größer als {words} MB</translation>
    </message>
    <message>
        <source>“{name}” holds links, or files whose names lead out of it, and nothing else that could be read.</source>
        <translation>„{name}“ enthält Verknüpfungen oder Dateien, deren Namen aus ihr hinausführen, und sonst nichts Lesbares.</translation>
    </message>
    <message>
        <source>Such a file may be meant to do harm. Get it again from a source you trust.</source>
        <translation>Solch eine Datei kann Schaden anrichten wollen. Besorgen Sie sie neu aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save a copy without password.</source>
        <translation>Öffnen Sie die Datei in dem Programm, mit dem sie erstellt wurde, und speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>unpacks to absurdly more than it holds, as archive bombs do</source>
        <translation>entpackt sich wie eine Archivbombe zu absurd viel mehr, als sie enthält</translation>
    </message>
    <message>
        <source>compression method {compress_type}</source>
        <translation>Kompressionsverfahren {compress_type}</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and import the part you need.</source>
        <translation>Wenn Sie ihr vertrauen, entpacken Sie sie selbst, und importieren Sie den Teil, den Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in the program it was made with and save it anew.</source>
        <translation>Laden oder kopieren Sie die Datei erneut, oder öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} without any article that NewsClip can read.</source>
        <translation>„{name}“ ist {kind} ohne einen Artikel, den NewsClip lesen kann.</translation>
    </message>
    <message>
        <source>Check that it was saved completely, or save the page anew and import that.</source>
        <translation>Prüfen Sie, ob alles gespeichert wurde, oder speichern Sie die Seite neu, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save a copy without password, and import that.</source>
        <translation>Öffnen Sie die Datei in Word oder LibreOffice, speichern Sie eine Kopie ohne Passwort, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>In „{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Prüfen Sie, ob die richtige Datei gewählt wurde.</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted message.</source>
        <translation>„{name}“ ist eine verschlüsselte Nachricht.</translation>
    </message>
    <message>
        <source>Open it in your mail program, then copy its text and paste that.</source>
        <translation>Öffnen Sie sie in Ihrem Mailprogramm, kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>“{name}” is a message without text; attached is “{attached}”.</source>
        <translation>„{name}“ ist eine Nachricht ohne Text; angehängt ist „{attached}“.</translation>
    </message>
    <message>
        <source>Save what is attached from your mail program, and import that.</source>
        <translation>Speichern Sie den Anhang in Ihrem Mailprogramm, und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>“{name}” holds more text than NewsClip can read in one book.</source>
        <translation>„{name}“ enthält mehr Text, als NewsClip in einem Buch lesen kann.</translation>
    </message>
    <message>
        <source>Split it, or import the chapters you need.</source>
        <translation>Teilen Sie es, oder importieren Sie die Kapitel, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or paste the passages you need.</source>
        <translation>Bitten Sie den Verlag um eine Kopie ohne Schutz, oder fügen Sie die nötigen Stellen ein.</translation>
    </message>
    <message>
        <source>“{name}” is an e-book without a table of its parts.</source>
        <translation>„{name}“ ist ein E-Book ohne Verzeichnis seiner Teile.</translation>
    </message>
    <message>
        <source>Download it again, or open it in a reader and save it anew.</source>
        <translation>Laden Sie es erneut, oder öffnen Sie es in einem Leseprogramm, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page.</source>
        <translation>Öffnen Sie sie in einem Browser, und speichern Sie die Seite.</translation>
    </message>
    <message>
        <source>redirects more than {count} times</source>
        <translation>leitet mehr als {count}-mal weiter</translation>
    </message>
    <message>
        <source>Open it in a browser and save it.</source>
        <translation>Öffnen Sie es in einem Browser, und speichern Sie es.</translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <translation>der letzte Versuch endet oder scheitert</translation>
    </message>
    <message>
        <source>{source} does not lead to a web page: only http and https addresses can be fetched.</source>
        <translation>{source} führt nicht zu einer Webseite: Nur http- und https-Adressen können abgerufen werden.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The address contains a user name or password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove them; a page behind a login can be saved from the browser and imported.</source>
        <translation>Entfernen Sie sie; eine Seite hinter einer Anmeldung lässt sich im Browser speichern und importieren.</translation>
    </message>
    <message>
        <source>names no valid host</source>
        <translation>nennt keinen gültigen Host</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>{host} is busy ({status}) and asks to be asked again {seconds}.</source>
        <translation>{host} ist ausgelastet ({status}) und bittet um einen neuen Versuch {seconds}.</translation>
    </message>
    <message>
        <source>Retry then.</source>
        <translation>Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“{name}” is a list of {count:,} feeds, not an article.</source>
        <translation>„{name}“ ist eine Liste von {count:,} Feeds, kein Artikel.</translation>
    </message>
    <message>
        <source>Subscribe to them: File, Feeds, Import a list.</source>
        <translation>Abonnieren Sie sie: Datei, Feeds, Feed-Liste importieren.</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>ein Feed</translation>
    </message>
    <message>
        <source>The entry “{url}” of “{name}” has no text of its own.</source>
        <translation>Der Eintrag „{url}“ von „{name}“ hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>Fetch its page instead.</source>
        <translation>Rufen Sie stattdessen seine Seite ab.</translation>
    </message>
    <message>
        <source>no list of items</source>
        <translation>keine Liste von Einträgen</translation>
    </message>
    <message>
        <source>“{name}” offers {count:,} entries; NewsClip takes {most:,} at once.</source>
        <translation>„{name}“ bietet {count:,} Einträge an; NewsClip nimmt {most:,} auf einmal.</translation>
    </message>
    <message>
        <source>Split the file, or subscribe to the feed.</source>
        <translation>Teilen Sie die Datei, oder abonnieren Sie den Feed.</translation>
    </message>
    <message>
        <source>“{name}” begins as a feed but is damaged.</source>
        <translation>„{name}“ beginnt als Feed, ist aber beschädigt.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, the site has to mend it.</source>
        <translation>Rufen Sie ihn erneut ab; hilft das nicht, muss die Website ihn reparieren.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} feeds; NewsClip takes {most:,} at once.</source>
        <translation>„{name}“ führt {count:,} Feeds auf; NewsClip nimmt {most:,} auf einmal.</translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds without any feed in it.</source>
        <translation>„{name}“ ist eine Feed-Liste ohne einen Feed darin.</translation>
    </message>
    <message>
        <source>Export the list of your feed reader anew, as OPML.</source>
        <translation>Exportieren Sie die Liste Ihres Feedreaders neu, als OPML.</translation>
    </message>
    <message>
        <source>{url} is not a page of text but {media_type}.</source>
        <translation>{url} ist keine Textseite, sondern {media_type}.</translation>
    </message>
    <message>
        <source>Download it and import the file, if NewsClip reads its format.</source>
        <translation>Laden Sie es herunter, und importieren Sie die Datei, wenn NewsClip ihr Format liest.</translation>
    </message>
    <message>
        <source>{url} is not an image NewsClip can keep.</source>
        <translation>{url} ist kein Bild, das NewsClip behalten kann.</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF and WebP are kept.</source>
        <translation>PNG, JPEG, GIF und WebP werden behalten.</translation>
    </message>
    <message>
        <source>was not found ({status})</source>
        <translation>wurde nicht gefunden ({status})</translation>
    </message>
    <message>
        <source>may not be read without permission ({status})</source>
        <translation>darf ohne Erlaubnis nicht gelesen werden ({status})</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>wird zu oft gefragt (429)</translation>
    </message>
    <message>
        <source>Wait some minutes and retry.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>has a fault on its server ({status})</source>
        <translation>hat einen Fehler auf seinem Server ({status})</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>answered with {status} instead of a page</source>
        <translation>antwortete mit {status} statt mit einer Seite</translation>
    </message>
    <message>
        <source>“{name}” holds more than NewsClip can show in one article.</source>
        <translation>„{name}“ enthält mehr, als NewsClip in einem Artikel zeigen kann.</translation>
    </message>
    <message>
        <source>Save the part you need and import that.</source>
        <translation>Speichern Sie den Teil, den Sie brauchen, und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <translation>In „{name}“ wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”: {instead}.</source>
        <translation>In „{name}“ wurde kein Artikel gefunden: {instead}.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {count:,} characters.</source>
        <translation>„{name}“ ist zu lang: {count:,} Zeichen.</translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation>Teilen Sie die Datei in kleinere, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is not text.</source>
        <translation>„{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>Choose a saved web page, an e-mail, an e-book, a document or a text file.</source>
        <translation>Wählen Sie eine gespeicherte Webseite, eine E-Mail, ein E-Book, ein Dokument oder eine Textdatei.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off.</source>
        <translation>„{name}“ ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Export it anew from the program it came from.</source>
        <translation>Exportieren Sie sie neu aus dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} articles; NewsClip takes {most:,} at once.</source>
        <translation>„{name}“ führt {count:,} Artikel auf; NewsClip nimmt {most:,} auf einmal.</translation>
    </message>
    <message>
        <source>Export it in several parts.</source>
        <translation>Exportieren Sie in mehreren Teilen.</translation>
    </message>
    <message>
        <source>“{name}” lists no articles.</source>
        <translation>„{name}“ führt keine Artikel auf.</translation>
    </message>
    <message>
        <source>Check that the right file was exported.</source>
        <translation>Prüfen Sie, ob die richtige Datei exportiert wurde.</translation>
    </message>
    <message>
        <source>“{name}” says nothing of the article but its address.</source>
        <translation>„{name}“ sagt vom Artikel nichts als seine Adresse.</translation>
    </message>
    <message>
        <source>no list of articles</source>
        <translation>keine Liste von Artikeln</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>ein Postfach</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} messages; NewsClip takes {most:,} at once.</source>
        <translation>„{name}“ enthält {count:,} Nachrichten; NewsClip nimmt {most:,} auf einmal.</translation>
    </message>
    <message>
        <source>Export it from your mail program in several smaller files.</source>
        <translation>Exportieren Sie es aus Ihrem Mailprogramm in mehreren kleineren Dateien.</translation>
    </message>
    <message>
        <source>a saved page</source>
        <translation>eine gespeicherte Seite</translation>
    </message>
    <message>
        <source>{source} leads to {host}, which is a private or reserved network address.</source>
        <translation>{source} führt zu {host}, einer privaten oder reservierten Netzadresse.</translation>
    </message>
    <message>
        <source>NewsClip visits public addresses only; open it in a browser and save the page.</source>
        <translation>NewsClip besucht nur öffentliche Adressen; öffnen Sie sie in einem Browser, und speichern Sie die Seite.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The name {host} is not known.</source>
        <translation>Der Name {host} ist unbekannt.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Prüfen Sie die Adresse und die Netzverbindung.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save a copy without password, and import that.</source>
        <translation>Öffnen Sie die Datei in LibreOffice, speichern Sie eine Kopie ohne Passwort, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” holds only pictures of its pages, as a scanner makes them, and no text.</source>
        <translation>„{name}“ enthält nur Bilder seiner Seiten, wie ein Scanner sie macht, und keinen Text.</translation>
    </message>
    <message>
        <source>Let a program recognise its text (OCR), save it with that text, and import that.</source>
        <translation>Lassen Sie ein Programm den Text erkennen (OCR), speichern Sie die Datei mit dem Text, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen, and that it was downloaded completely.</source>
        <translation>Prüfen Sie, ob die richtige Datei gewählt und ob sie ganz heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Page {words} cannot be shown.</source>
        <translation>Seite {words} kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Its text is beside it; the original can be opened in another program.</source>
        <translation>Ihr Text steht daneben; das Original lässt sich in einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>has {count:,} pages; NewsClip reads up to {most:,}</source>
        <translation>hat {count:,} Seiten; NewsClip liest bis zu {most:,}</translation>
    </message>
    <message>
        <source>“{name}” is a PDF that is damaged or incomplete.</source>
        <translation>„{name}“ ist ein PDF, das beschädigt oder unvollständig ist.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Laden oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Give its password, or save a copy without one from a PDF reader.</source>
        <translation>Geben Sie sein Passwort ein, oder speichern Sie in einem PDF-Programm eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>Print the pages you need into a PDF of their own and import that.</source>
        <translation>Drucken Sie die nötigen Seiten in ein eigenes PDF, und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>holds more text than NewsClip can show in one article</source>
        <translation>enthält mehr Text, als NewsClip in einem Artikel zeigen kann</translation>
    </message>
    <message>
        <source>takes longer than {seconds:.0f} seconds to read</source>
        <translation>braucht mehr als {seconds:.0f} Sekunden zum Lesen</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Prüfen Sie, ob die Datei ganz gespeichert oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>is larger than {words} MB</source>
        <translation>ist größer als {words} MB</translation>
    </message>
    <message>
        <source>“{name}” looks like {likely}, which NewsClip does not read.</source>
        <translation>„{name}“ sieht aus wie {likely}; das liest NewsClip nicht.</translation>
    </message>
    <message>
        <source>{source} was not fetched: the rules of {hostname} for programs (robots.txt) could not be had. {what}</source>
        <translation>{source} wurde nicht abgerufen: Die Regeln von {hostname} für Programme (robots.txt) waren nicht zu bekommen. {what}</translation>
    </message>
    <message>
        <source>Retry later, or turn “Obey robots.txt” off in the settings.</source>
        <translation>Versuchen Sie es später erneut, oder schalten Sie „robots.txt beachten“ in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>{source} was not fetched: {hostname} does not let programs fetch it (robots.txt).</source>
        <translation>{source} wurde nicht abgerufen: {hostname} erlaubt es Programmen nicht (robots.txt).</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page, or turn “Obey robots.txt” off in the settings.</source>
        <translation>Öffnen Sie sie in einem Browser, und speichern Sie die Seite, oder schalten Sie „robots.txt beachten“ in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>It answered with {status}.</source>
        <translation>Die Antwort war {status}.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep.</source>
        <translation>„{name}“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>Öffnen Sie die Datei in einer Textverarbeitung, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{source} could not be reached.</source>
        <translation>{source} war nicht erreichbar.</translation>
    </message>
    <message>
        <source>{source} came only in part.</source>
        <translation>{source} kam nur zum Teil an.</translation>
    </message>
    <message>
        <source>{source} is larger than {words} MB.</source>
        <translation>{source} ist größer als {words} MB.</translation>
    </message>
    <message>
        <source>Save the part you need from the browser and import that.</source>
        <translation>Speichern Sie den nötigen Teil im Browser, und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>a web capture</source>
        <translation>eine Webaufzeichnung</translation>
    </message>
    <message>
        <source>only a question about cookies and consent</source>
        <translation>nur eine Frage nach Cookies und Einwilligung</translation>
    </message>
    <message>
        <source>only a check whether the visitor is a person</source>
        <translation>nur eine Prüfung, ob der Besucher ein Mensch ist</translation>
    </message>
    <message>
        <source>only an offer to subscribe</source>
        <translation>nur ein Abo-Angebot</translation>
    </message>
    <message>
        <source>its text is loaded by a script</source>
        <translation>sein Text wird von einem Skript geladen</translation>
    </message>
    <message>
        <source>Open it in a browser, answer the question about cookies there, then save the page from there or paste the text.</source>
        <translation>Öffnen Sie sie in einem Browser, beantworten Sie dort die Cookie-Frage, und speichern Sie die Seite von dort, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Open it in a browser, pass the check there, then save the page from there or paste the text.</source>
        <translation>Öffnen Sie sie in einem Browser, bestehen Sie dort die Prüfung, und speichern Sie die Seite von dort, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Open it in a browser, log in there if you have a subscription, then save the page from there or paste the text.</source>
        <translation>Öffnen Sie sie in einem Browser, melden Sie sich dort an, wenn Sie ein Abo haben, und speichern Sie die Seite von dort, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Open it in a browser and wait until the text shows, then save the page from there or paste the text.</source>
        <translation>Öffnen Sie sie in einem Browser, warten Sie, bis der Text erscheint, und speichern Sie die Seite von dort, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>ein Safari-Webarchiv</translation>
    </message>
    <message>
        <source>{claimed} objects</source>
        <translation>{claimed} Objekte</translation>
    </message>
    <message>
        <source>“{name}” is a Safari web archive that is damaged or incomplete.</source>
        <translation>„{name}“ ist ein Safari-Webarchiv, das beschädigt oder unvollständig ist.</translation>
    </message>
    <message>
        <source>Copy it again, or save the page anew.</source>
        <translation>Kopieren Sie es erneut, oder speichern Sie die Seite neu.</translation>
    </message>
    <message>
        <source>NewsClip could not make sense of “{name}”.</source>
        <translation>NewsClip wurde aus „{name}“ nicht schlau.</translation>
    </message>
    <message>
        <source>Try to save it in another format, or copy its text and paste that.</source>
        <translation>Speichern Sie die Datei in einem anderen Format, oder kopieren Sie ihren Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>no element</source>
        <translation>kein Element</translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged or not well-formed.</source>
        <translation>Ein Teil von „{name}“ ist beschädigt oder nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it anew.</source>
        <translation>Öffnen Sie die Datei in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>An article has no field {words}.</source>
        <translation>Ein Artikel hat kein Feld {words}.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Details bearbeiten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>Nach „{place}“ verschieben</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>{n} word added</source>
        <comment>{n} words added</comment>
        <translation>
            <numerusform>{n} Wort hinzugefügt</numerusform>
            <numerusform>{n} Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken out</source>
        <comment>{n} taken out</comment>
        <translation>
            <numerusform>{n} entfernt</numerusform>
            <numerusform>{n} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word taken out</source>
        <comment>{n} words taken out</comment>
        <translation>
            <numerusform>{n} Wort entfernt</numerusform>
            <numerusform>{n} Wörter entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passage moved</source>
        <comment>{n} passages moved</comment>
        <translation>
            <numerusform>{n} Stelle verschoben</numerusform>
            <numerusform>{n} Stellen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} became {other}</source>
        <translation>{one} wurde zu {other}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and {n} more number</source>
        <comment>{numbers} and {n} more numbers</comment>
        <translation>
            <numerusform>{numbers} und {n} weitere Zahl</numerusform>
            <numerusform>{numbers} und {n} weitere Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>A row needs a measure.</source>
        <translation>Eine Zeile braucht ein Maß.</translation>
    </message>
    <message>
        <source>Say what the figures measure.</source>
        <translation>Sagen Sie, was die Zahlen messen.</translation>
    </message>
    <message>
        <source>Name row</source>
        <translation>Zeile benennen</translation>
    </message>
    <message>
        <source>Reset row</source>
        <translation>Zeile zurücksetzen</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {parent}.</source>
        <translation>„{name}“ konnte nicht in {parent} geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation>Prüfen Sie Rechte und freien Platz des Ordners, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>{quote} in {place}</source>
        <translation>{quote} in {place}</translation>
    </message>
    <message>
        <source>There is no feed at {url}, and the page names none.</source>
        <translation>Unter {url} gibt es keinen Feed, und die Seite nennt keinen.</translation>
    </message>
    <message>
        <source>Look on the page for a link called RSS, Atom or feed, and give its address.</source>
        <translation>Suchen Sie auf der Seite einen Link namens RSS, Atom oder Feed, und geben Sie dessen Adresse an.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>A feed needs a name.</source>
        <translation>Ein Feed braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename feed</source>
        <translation>Feed umbenennen</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It was in the Trash and has been restored.</source>
        <translation>Er war im Papierkorb und wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>{n} image could not be kept.</source>
        <comment>{n} images could not be kept.</comment>
        <translation>
            <numerusform>{n} Bild konnte nicht behalten werden.</numerusform>
            <numerusform>{n} Bilder konnten nicht behalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That highlight is no longer in the library.</source>
        <translation>Diese Markierung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>There are no words in that selection.</source>
        <translation>In dieser Auswahl sind keine Wörter.</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Wählen Sie zuerst Text aus.</translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>{label} markieren</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Markierung bearbeiten</translation>
    </message>
    <message>
        <source>A highlight needs at least one word.</source>
        <translation>Eine Markierung braucht mindestens ein Wort.</translation>
    </message>
    <message>
        <source>Move highlight</source>
        <translation>Markierung verschieben</translation>
    </message>
    <message>
        <source>That highlight is over text, not over an image.</source>
        <translation>Diese Markierung liegt auf Text, nicht auf einem Bild.</translation>
    </message>
    <message numerus="yes">
        <source>Delete highlight</source>
        <comment>Delete {n} highlights</comment>
        <translation>
            <numerusform>Markierung löschen</numerusform>
            <numerusform>{n} Markierungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>That state is no longer in the history.</source>
        <translation>Dieser Stand ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight taken over.</source>
        <comment>{n} highlights taken over.</comment>
        <translation>
            <numerusform>{n} Markierung übernommen.</numerusform>
            <numerusform>{n} Markierungen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found in the text and is in the article&apos;s note.</source>
        <comment>{n} could not be found in the text and are in the article&apos;s note.</comment>
        <translation>
            <numerusform>{n} wurde im Text nicht gefunden und steht in der Notiz des Artikels.</numerusform>
            <numerusform>{n} wurden im Text nicht gefunden und stehen in der Notiz des Artikels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import article</source>
        <comment>Import {n} articles</comment>
        <translation>
            <numerusform>Artikel importieren</numerusform>
            <numerusform>{n} Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Add kind {label}</source>
        <translation>Art {label} hinzufügen</translation>
    </message>
    <message>
        <source>Change kind {label}</source>
        <translation>Art {label} ändern</translation>
    </message>
    <message>
        <source>Order kinds</source>
        <translation>Arten ordnen</translation>
    </message>
    <message>
        <source>There is no kind of your own called “{name}”.</source>
        <translation>Es gibt keine eigene Art namens „{name}“.</translation>
    </message>
    <message>
        <source>A kind needs a name of at most {count} letters.</source>
        <translation>Eine Art braucht einen Namen von höchstens {count} Buchstaben.</translation>
    </message>
    <message>
        <source>There is a kind called {label} already.</source>
        <translation>Es gibt schon eine Art namens {label}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The letter {letter} is that of {taken}.</source>
        <translation>Der Buchstabe {letter} gehört zu {taken}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The key {key} is that of {taken}.</source>
        <translation>Die Taste {key} gehört zu {taken}.</translation>
    </message>
    <message>
        <source>That is no colour for a kind.</source>
        <translation>Das ist keine Farbe für eine Art.</translation>
    </message>
    <message>
        <source>A built-in kind cannot be changed.</source>
        <translation>Eine eingebaute Art kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Each field needs a name.</source>
        <translation>Jedes Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>Remove the empty one.</source>
        <translation>Entfernen Sie das leere.</translation>
    </message>
    <message>
        <source>There are two fields called {label}.</source>
        <translation>Es gibt zwei Felder namens {label}.</translation>
    </message>
    <message>
        <source>The field {label} has nothing to choose from.</source>
        <translation>Das Feld {label} hat nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose one of: {words}.</source>
        <translation>Wählen Sie eines aus: {words}.</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Widerspruch klären</translation>
    </message>
    <message>
        <source>Reset conflict</source>
        <translation>Widerspruch zurücksetzen</translation>
    </message>
    <message>
        <source>A highlight cannot be linked to itself.</source>
        <translation>Eine Markierung kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
    <message>
        <source>One of the two highlights is no longer in the library.</source>
        <translation>Eine der beiden Markierungen ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The two are linked already: {words}.</source>
        <translation>Die beiden sind schon verknüpft: {words}.</translation>
    </message>
    <message>
        <source>Link as {words}</source>
        <translation>Verknüpfen: {words}</translation>
    </message>
    <message>
        <source>That link is no longer in the library.</source>
        <translation>Diese Verknüpfung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>Hier fehlt ein Name: {what}.</translation>
    </message>
    <message>
        <source>The original of this version is no longer here.</source>
        <translation>Das Original dieser Version ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Its text is complete.</source>
        <translation>Ihr Text ist vollständig.</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>das Original</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>Kein Paar</translation>
    </message>
    <message>
        <source>The settings could not be saved in {parent}.</source>
        <translation>Die Einstellungen konnten nicht in {parent} gespeichert werden.</translation>
    </message>
    <message>
        <source>They hold until NewsClip is closed. Check the folder&apos;s permissions and space.</source>
        <translation>Sie gelten, bis NewsClip geschlossen wird. Prüfen Sie Rechte und Platz des Ordners.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>Es gibt keine Einstellung namens {name}.</translation>
    </message>
    <message>
        <source>{setting} cannot be “{value}”.</source>
        <translation>{setting} kann nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Wählen Sie eines aus: {choices}.</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <translation>Wählen Sie eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>„{name}“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB or more; NewsClip reads up to {most} MB.</source>
        <translation>„{name}“ hat {size} MB oder mehr; NewsClip liest bis zu {most} MB.</translation>
    </message>
    <message>
        <source>Split it, or save only the article.</source>
        <translation>Teilen Sie die Datei, oder speichern Sie nur den Artikel.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>Check the name and whether its disk is connected.</source>
        <translation>Prüfen Sie den Namen und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it elsewhere first.</source>
        <translation>Bitten Sie um Leserechte, oder kopieren Sie die Datei zuerst anderswohin.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Use “Import folder”.</source>
        <translation>Nutzen Sie „Ordner importieren“.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Its page could not be fetched ({reason}); this is what the list said of it.</source>
        <translation>Seine Seite konnte nicht abgerufen werden ({reason}); dies sagte die Liste von ihm.</translation>
    </message>
    <message>
        <source>That image is not in the library.</source>
        <translation>Dieses Bild ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>“Fetch missing pictures” gets what is still there.</source>
        <translation>„Fehlende Bilder abrufen“ holt, was noch da ist.</translation>
    </message>
    <message>
        <source>There is no image at that place.</source>
        <translation>An dieser Stelle ist kein Bild.</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>Geben Sie zuerst etwas ein.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Edit saved search</source>
        <translation>Gespeicherte Suche bearbeiten</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Restore saved search</source>
        <translation>Gespeicherte Suche wiederherstellen</translation>
    </message>
    <message>
        <source>That saved search is no longer in the library.</source>
        <translation>Diese gespeicherte Suche ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neue Recherche</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Recherche umbenennen</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>Recherche bearbeiten</translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation>Recherche löschen</translation>
    </message>
    <message>
        <source>Restore story</source>
        <translation>Recherche wiederherstellen</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>Zu Recherche hinzufügen</translation>
    </message>
    <message>
        <source>Remove from story</source>
        <translation>Aus Recherche entfernen</translation>
    </message>
    <message>
        <source>That story is no longer in the library.</source>
        <translation>Diese Recherche ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is already a story called “{name}”.</source>
        <translation>Es gibt schon eine Recherche namens „{name}“.</translation>
    </message>
    <message>
        <source>That version is no longer in the library.</source>
        <translation>Diese Version ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>Accept suggestion</source>
        <comment>Accept {n} suggestions</comment>
        <translation>
            <numerusform>Vorschlag annehmen</numerusform>
            <numerusform>{n} Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss suggestion</source>
        <comment>Dismiss {n} suggestions</comment>
        <translation>
            <numerusform>Vorschlag verwerfen</numerusform>
            <numerusform>{n} Vorschläge verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>That suggestion is no longer open.</source>
        <translation>Dieser Vorschlag ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>There is no tag called “{name}”.</source>
        <translation>Es gibt kein Stichwort namens „{name}“.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Stichwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Stichwort umbenennen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Stichwort löschen</translation>
    </message>
    <message>
        <source>“{colour}” is no colour for a tag.</source>
        <translation>„{colour}“ ist keine Farbe für ein Stichwort.</translation>
    </message>
    <message>
        <source>The colours are: {words}.</source>
        <translation>Die Farben sind: {words}.</translation>
    </message>
    <message>
        <source>Colour tag</source>
        <translation>Stichwort färben</translation>
    </message>
    <message>
        <source>Of your highlights, {words}: look at them.</source>
        <translation>Von Ihren Markierungen {words}: Sehen Sie sie an.</translation>
    </message>
    <message>
        <source>A new version: {words}.</source>
        <translation>Eine neue Version: {words}.</translation>
    </message>
    <message>
        <source>only its form changed</source>
        <translation>nur ihre Form hat sich geändert</translation>
    </message>
    <message>
        <source>The headline was “{before}”.</source>
        <translation>Die Überschrift lautete „{before}“.</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <comment>{n} moved</comment>
        <translation>
            <numerusform>{n} verschoben</numerusform>
            <numerusform>{n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reworded</source>
        <comment>{n} reworded</comment>
        <translation>
            <numerusform>{n} umformuliert</numerusform>
            <numerusform>{n} umformuliert</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>No highlight of an older version is to be carried forward.</source>
        <translation>Keine Markierung einer älteren Version ist zu übertragen.</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Accept new words</source>
        <translation>Neue annehmen</translation>
    </message>
    <message>
        <source>Keep old words</source>
        <translation>Alte behalten</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Neu markieren</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>Version ändern</translation>
    </message>
    <message>
        <source>The watched folder {folder} is not there.</source>
        <translation>Der beobachtete Ordner {folder} ist nicht da.</translation>
    </message>
    <message>
        <source>Plug its drive in, or choose another folder in the settings.</source>
        <translation>Schließen Sie sein Laufwerk an, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>That article is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {folder}.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek in {folder}.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, and try again. Nothing was changed.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk did not answer while the library in {folder} was used.</source>
        <translation>Der Datenträger antwortete nicht, während die Bibliothek in {folder} benutzt wurde.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then open the library again.</source>
        <translation>Prüfen Sie den Datenträger und seine Verbindung, und öffnen Sie die Bibliothek erneut.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the library in {folder}.</source>
        <translation>Auf dem Datenträger mit der Bibliothek in {folder} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything up to the last change is safe.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut; alles bis zur letzten Änderung ist sicher.</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be written.</source>
        <translation>Die Bibliothek in {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or open a library in another place with --library.</source>
        <translation>Prüfen Sie die Rechte des Ordners, oder öffnen Sie mit --library eine Bibliothek an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged.</source>
        <translation>Die Bibliothek in {folder} ist beschädigt.</translation>
    </message>
    <message>
        <source>Run “newsclip doctor --restore” to go back to the newest backup; the damaged file is kept beside it.</source>
        <translation>„newsclip doctor --restore“ geht zur neuesten Sicherung zurück; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>That feed is no longer in the library.</source>
        <translation>Dieser Feed ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Another program is upgrading or restoring the library in {folder}.</source>
        <translation>Ein anderes Programm aktualisiert die Bibliothek in {folder} oder stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Wait for it to finish and try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library in {folder} is open in a window.</source>
        <translation>Die Bibliothek in {folder} ist in einem Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>Schließen Sie dieses Fenster, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is at that import.</source>
        <translation>Ein anderes Programm führt diesen Import gerade aus.</translation>
    </message>
    <message>
        <source>Wait for it to finish.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>{count} rows refer to nothing</source>
        <translation>{count} Zeilen verweisen auf nichts</translation>
    </message>
    <message>
        <source>There is no usable backup of the library in {folder}.</source>
        <translation>Es gibt keine brauchbare Sicherung der Bibliothek in {folder}.</translation>
    </message>
    <message>
        <source>The originals are still in its “originals” folder; import them into a new library.</source>
        <translation>Die Originale liegen noch in ihrem Ordner „originals“; importieren Sie sie in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer NewsClip.</source>
        <translation>Die Bibliothek in {folder} wurde von einem neueren NewsClip angelegt.</translation>
    </message>
    <message>
        <source>Install the newest NewsClip to open it. It was not touched.</source>
        <translation>Installieren Sie das neueste NewsClip, um sie zu öffnen. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The text of that version is no longer in the library.</source>
        <translation>Der Text dieser Version ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The text of that article is no longer in the library.</source>
        <translation>Der Text dieses Artikels ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansi&amp;cht</translation>
    </message>
    <message>
        <source>Arti&amp;cle</source>
        <translation>Arti&amp;kel</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>&amp;Markierung</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Be&amp;lege</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>R&amp;echerche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>A&amp;uswählen</translation>
    </message>
    <message>
        <source>Adjust &amp;Edges</source>
        <translation>&amp;Grenzen anpassen</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>V&amp;orschläge</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Import &amp;Files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Import files from disk</source>
        <translation>Dateien vom Datenträger importieren</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import everything in a folder</source>
        <translation>Den ganzen Inhalt eines Ordners importieren</translation>
    </message>
    <message>
        <source>Import &amp;Address…</source>
        <translation>&amp;Adresse importieren…</translation>
    </message>
    <message>
        <source>Fetch and import the page at an address</source>
        <translation>Die Seite einer Adresse abrufen und importieren</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>&amp;Feeds…</translation>
    </message>
    <message>
        <source>Subscribe to feeds and import what they offer</source>
        <translation>Feeds abonnieren und importieren, was sie anbieten</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Import the text, page or address on the clipboard</source>
        <translation>Text, Seite oder Adresse aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>&amp;Export Highlights…</source>
        <translation>&amp;Markierungen exportieren…</translation>
    </message>
    <message>
        <source>Export highlights with their sources to Markdown</source>
        <translation>Markierungen mit ihren Quellen als Markdown exportieren</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>&amp;Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open another library folder</source>
        <translation>Einen anderen Bibliotheksordner öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>Beispiel&amp;recherche öffnen</translation>
    </message>
    <message>
        <source>Add the sample story to this library</source>
        <translation>Die Beispielrecherche in diese Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Die Einstellungen ändern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Close NewsClip; everything is saved</source>
        <translation>NewsClip schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Wiederholen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move the selected articles to the Trash; in the Trash, delete them for good</source>
        <translation>Die ausgewählten Artikel in den Papierkorb verschieben; im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select everything in the current view</source>
        <translation>Alles in der aktuellen Ansicht auswählen</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>&amp;Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search articles, highlights and tags</source>
        <translation>Artikel, Markierungen und Stichwörter durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>Find words in the article being read</source>
        <translation>Wörter im gelesenen Artikel suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Zur nächsten Stelle mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Zur vorherigen Stelle mit diesen Wörtern</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Read one article</source>
        <translation>Einen Artikel lesen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Compare articles side by side</source>
        <translation>Artikel nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>See every highlight as a table</source>
        <translation>Alle Markierungen als Tabelle sehen</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Die Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Article &amp;List</source>
        <translation>&amp;Artikelliste</translation>
    </message>
    <message>
        <source>Show or hide the article list</source>
        <translation>Die Artikelliste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Den Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Pages of the Original</source>
        <translation>Seiten des &amp;Originals</translation>
    </message>
    <message>
        <source>Show the pages of a PDF beside its text</source>
        <translation>Die Seiten eines PDF neben seinem Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Die Tastatur in den nächsten Bereich setzen</translation>
    </message>
    <message>
        <source>More &amp;Room for This Pane</source>
        <translation>Mehr P&amp;latz für diesen Bereich</translation>
    </message>
    <message>
        <source>Widen the pane that the keyboard is in</source>
        <translation>Den Bereich verbreitern, in dem die Tastatur ist</translation>
    </message>
    <message>
        <source>Less Roo&amp;m for This Pane</source>
        <translation>Weniger Platz für diesen Ber&amp;eich</translation>
    </message>
    <message>
        <source>Narrow the pane that the keyboard is in</source>
        <translation>Den Bereich verschmälern, in dem die Tastatur ist</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Make the reading text larger</source>
        <translation>Den Lesetext vergrößern</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Make the reading text smaller</source>
        <translation>Den Lesetext verkleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Give the reading text its usual size</source>
        <translation>Den Lesetext in normaler Größe zeigen</translation>
    </message>
    <message>
        <source>&amp;Wider Column</source>
        <translation>&amp;Breitere Spalte</translation>
    </message>
    <message>
        <source>Put more characters on a line</source>
        <translation>Mehr Zeichen in eine Zeile setzen</translation>
    </message>
    <message>
        <source>&amp;Narrower Column</source>
        <translation>&amp;Schmalere Spalte</translation>
    </message>
    <message>
        <source>Put fewer characters on a line</source>
        <translation>Weniger Zeichen in eine Zeile setzen</translation>
    </message>
    <message>
        <source>&amp;Reading Settings…</source>
        <translation>&amp;Leseeinstellungen…</translation>
    </message>
    <message>
        <source>Set the font, size, measure and line height</source>
        <translation>Schrift, Größe, Zeilenlänge und Zeilenhöhe einstellen</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation>Dem &amp;System folgen</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>Hell oder dunkel sein wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>Immer hell sein</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>Immer dunkel sein</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Den ganzen Bildschirm füllen</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>Go to the next article of the list</source>
        <translation>Zum nächsten Artikel der Liste</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>&amp;Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Go to the article before in the list</source>
        <translation>Zum vorherigen Artikel der Liste</translation>
    </message>
    <message>
        <source>Move to &amp;Inbox</source>
        <translation>In den &amp;Eingang verschieben</translation>
    </message>
    <message>
        <source>Move the article to the inbox</source>
        <translation>Den Artikel in den Eingang verschieben</translation>
    </message>
    <message>
        <source>Move to &amp;Reading</source>
        <translation>In die &amp;Lektüre verschieben</translation>
    </message>
    <message>
        <source>Move the article to what is being read</source>
        <translation>Den Artikel in die Lektüre verschieben</translation>
    </message>
    <message>
        <source>Move to &amp;Archive</source>
        <translation>Ins &amp;Archiv verschieben</translation>
    </message>
    <message>
        <source>Move the article to the archive</source>
        <translation>Den Artikel ins Archiv verschieben</translation>
    </message>
    <message>
        <source>Add to &amp;Story…</source>
        <translation>Zu &amp;Recherche hinzufügen…</translation>
    </message>
    <message>
        <source>Add the article to a story</source>
        <translation>Den Artikel einer Recherche hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Stichwörter…</translation>
    </message>
    <message>
        <source>Change the article&apos;s tags</source>
        <translation>Die Stichwörter des Artikels ändern</translation>
    </message>
    <message>
        <source>Edit &amp;Details…</source>
        <translation>&amp;Details bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the title, author, publisher and dates</source>
        <translation>Titel, Autor, Herausgeber und Daten bearbeiten</translation>
    </message>
    <message>
        <source>Compare the selected articles side by side</source>
        <translation>Die ausgewählten Artikel nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open the article&apos;s address in the browser</source>
        <translation>Die Adresse des Artikels im Browser öffnen</translation>
    </message>
    <message>
        <source>Chec&amp;k for Changes</source>
        <translation>Auf Änderungen &amp;prüfen</translation>
    </message>
    <message>
        <source>Fetch the article again, and keep a new version if it changed</source>
        <translation>Den Artikel erneut abrufen und bei Änderungen eine neue Version behalten</translation>
    </message>
    <message>
        <source>&amp;What Changed…</source>
        <translation>&amp;Was sich geändert hat…</translation>
    </message>
    <message>
        <source>Compare the versions of the article, and decide on highlights that changed</source>
        <translation>Die Versionen des Artikels vergleichen und über geänderte Markierungen entscheiden</translation>
    </message>
    <message>
        <source>Cop&amp;y Citation</source>
        <translation>&amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy author, title, publisher, date and address</source>
        <translation>Autor, Titel, Herausgeber, Datum und Adresse kopieren</translation>
    </message>
    <message>
        <source>Fetch &amp;Missing Pictures</source>
        <translation>&amp;Fehlende Bilder abrufen</translation>
    </message>
    <message>
        <source>Fetch the pictures of the article that are not in the library</source>
        <translation>Die Bilder des Artikels abrufen, die nicht in der Bibliothek sind</translation>
    </message>
    <message>
        <source>Dro&amp;p Original…</source>
        <translation>&amp;Original entfernen…</translation>
    </message>
    <message>
        <source>Free the room that the article&apos;s original file takes; its text and images stay</source>
        <translation>Den Platz der Originaldatei freigeben; Text und Bilder bleiben</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>In den Papier&amp;korb verschieben</translation>
    </message>
    <message>
        <source>Move the article to the Trash</source>
        <translation>Den Artikel in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>R&amp;estore from Trash</source>
        <translation>Aus dem Papierkorb &amp;holen</translation>
    </message>
    <message>
        <source>Take the article out of the Trash</source>
        <translation>Den Artikel aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Delete &amp;for Good…</source>
        <translation>Endgül&amp;tig löschen…</translation>
    </message>
    <message>
        <source>Delete what is selected in the Trash for good</source>
        <translation>Das im Papierkorb Ausgewählte endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Aussage</translation>
    </message>
    <message>
        <source>Mark the selection as a claim</source>
        <translation>Die Auswahl als Aussage markieren</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Zahl</translation>
    </message>
    <message>
        <source>Mark the selection as a figure</source>
        <translation>Die Auswahl als Zahl markieren</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risiko</translation>
    </message>
    <message>
        <source>Mark the selection as a risk</source>
        <translation>Die Auswahl als Risiko markieren</translation>
    </message>
    <message>
        <source>Plain &amp;Highlight</source>
        <translation>&amp;Einfache Markierung</translation>
    </message>
    <message>
        <source>Mark the selection without a kind</source>
        <translation>Die Auswahl ohne Art markieren</translation>
    </message>
    <message>
        <source>Own Kind {number}</source>
        <translation>Eigene Art {number}</translation>
    </message>
    <message>
        <source>Mark the selection with a kind of your own</source>
        <translation>Die Auswahl mit einer eigenen Art markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Sentence</source>
        <translation>Satz &amp;markieren</translation>
    </message>
    <message>
        <source>Mark the sentence at the caret with the kind used last</source>
        <translation>Den Satz am Cursor mit der zuletzt benutzten Art markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Again</source>
        <translation>&amp;Nochmals markieren</translation>
    </message>
    <message>
        <source>Mark the selection with the kind used last</source>
        <translation>Die Auswahl mit der zuletzt benutzten Art markieren</translation>
    </message>
    <message>
        <source>Tag the highlight</source>
        <translation>Der Markierung Stichwörter geben</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Not&amp;iz…</translation>
    </message>
    <message>
        <source>Write a note on the highlight</source>
        <translation>Eine Notiz zur Markierung schreiben</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>Zitat mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the quote together with its source</source>
        <translation>Das Zitat samt seiner Quelle kopieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt Highlight</source>
        <translation>Nä&amp;chste Markierung</translation>
    </message>
    <message>
        <source>Go to the next highlight</source>
        <translation>Zur nächsten Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous Highlight</source>
        <translation>&amp;Vorherige Markierung</translation>
    </message>
    <message>
        <source>Go to the highlight before</source>
        <translation>Zur vorherigen Markierung</translation>
    </message>
    <message>
        <source>Step Through &amp;Overlapping</source>
        <translation>Ü&amp;berlappende durchgehen</translation>
    </message>
    <message>
        <source>Step through the highlights under the cursor</source>
        <translation>Die Markierungen unter dem Cursor durchgehen</translation>
    </message>
    <message>
        <source>Move End Right</source>
        <translation>Ende nach rechts</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word right</source>
        <translation>Das Ende der Markierung ein Wort nach rechts setzen</translation>
    </message>
    <message>
        <source>Move End Left</source>
        <translation>Ende nach links</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word left</source>
        <translation>Das Ende der Markierung ein Wort nach links setzen</translation>
    </message>
    <message>
        <source>Move Start Right</source>
        <translation>Anfang nach rechts</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word right</source>
        <translation>Den Anfang der Markierung ein Wort nach rechts setzen</translation>
    </message>
    <message>
        <source>Move Start Left</source>
        <translation>Anfang nach links</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word left</source>
        <translation>Den Anfang der Markierung ein Wort nach links setzen</translation>
    </message>
    <message>
        <source>&amp;Delete Highlight</source>
        <translation>Markierung &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Die Markierung löschen</translation>
    </message>
    <message>
        <source>&amp;Kinds of Highlight…</source>
        <translation>Arten der &amp;Markierung…</translation>
    </message>
    <message>
        <source>Add kinds of highlight of your own, and change them</source>
        <translation>Eigene Arten der Markierung anlegen und ändern</translation>
    </message>
    <message>
        <source>&amp;Expand Selection</source>
        <translation>Auswahl &amp;erweitern</translation>
    </message>
    <message>
        <source>Select the word at the caret, then its sentence, then its paragraph</source>
        <translation>Das Wort am Cursor auswählen, dann seinen Satz, dann seinen Absatz</translation>
    </message>
    <message>
        <source>&amp;Shrink Selection</source>
        <translation>Auswahl ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Select less: the sentence, the word, nothing</source>
        <translation>Weniger auswählen: den Satz, das Wort, nichts</translation>
    </message>
    <message>
        <source>To End of Sentence</source>
        <translation>Bis Satzende</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the sentence, then the next</source>
        <translation>Die Auswahl bis zum Satzende erweitern, dann bis zum nächsten</translation>
    </message>
    <message>
        <source>To Start of Sentence</source>
        <translation>Bis Satzanfang</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the sentence</source>
        <translation>Die Auswahl zurück bis zum Satzanfang erweitern</translation>
    </message>
    <message>
        <source>To End of Paragraph</source>
        <translation>Bis Absatzende</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the paragraph</source>
        <translation>Die Auswahl bis zum Absatzende erweitern</translation>
    </message>
    <message>
        <source>To Start of Paragraph</source>
        <translation>Bis Absatzanfang</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the paragraph</source>
        <translation>Die Auswahl zurück bis zum Absatzanfang erweitern</translation>
    </message>
    <message>
        <source>Caret to Next Sentence</source>
        <translation>Cursor zum nächsten Satz</translation>
    </message>
    <message>
        <source>Put the caret at the next sentence</source>
        <translation>Den Cursor an den nächsten Satz setzen</translation>
    </message>
    <message>
        <source>Caret to Previous Sentence</source>
        <translation>Cursor zum vorherigen Satz</translation>
    </message>
    <message>
        <source>Put the caret at the start of the sentence, then the one before</source>
        <translation>Den Cursor an den Satzanfang setzen, dann an den des Satzes davor</translation>
    </message>
    <message>
        <source>Caret to Next Paragraph</source>
        <translation>Cursor zum nächsten Absatz</translation>
    </message>
    <message>
        <source>Put the caret at the next paragraph</source>
        <translation>Den Cursor an den nächsten Absatz setzen</translation>
    </message>
    <message>
        <source>Caret to Previous Paragraph</source>
        <translation>Cursor zum vorherigen Absatz</translation>
    </message>
    <message>
        <source>Put the caret at the start of the paragraph, then the one before</source>
        <translation>Den Cursor an den Absatzanfang setzen, dann an den des Absatzes davor</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>Nä&amp;chster Vorschlag</translation>
    </message>
    <message>
        <source>Go to the next suggestion</source>
        <translation>Zum nächsten Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>&amp;Vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>Zum vorherigen Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Make a highlight of the suggestion</source>
        <translation>Aus dem Vorschlag eine Markierung machen</translation>
    </message>
    <message>
        <source>&amp;Dismiss Suggestion</source>
        <translation>Vorschlag ver&amp;werfen</translation>
    </message>
    <message>
        <source>Propose this no more; Backspace does the same</source>
        <translation>Dies nicht mehr vorschlagen; die Rücktaste tut dasselbe</translation>
    </message>
    <message>
        <source>&amp;Add Column…</source>
        <translation>Spalte &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add an article to the comparison</source>
        <translation>Dem Vergleich einen Artikel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Column</source>
        <translation>Spalte &amp;entfernen</translation>
    </message>
    <message>
        <source>Take this article out of the comparison</source>
        <translation>Diesen Artikel aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>&amp;Scroll Together</source>
        <translation>&amp;Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>Alle Spalten gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Only &amp;Conflicts</source>
        <translation>Nur &amp;Widersprüche</translation>
    </message>
    <message>
        <source>Show only the rows where sources disagree</source>
        <translation>Nur Zeilen zeigen, in denen sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>Most &amp;Disputed First</source>
        <translation>&amp;Umstrittenstes zuerst</translation>
    </message>
    <message>
        <source>Sort the rows by how far the sources disagree</source>
        <translation>Die Zeilen danach sortieren, wie stark sich die Quellen widersprechen</translation>
    </message>
    <message>
        <source>Su&amp;ggested Figures Too</source>
        <translation>Auch &amp;vorgeschlagene Zahlen</translation>
    </message>
    <message>
        <source>Show figures too that are suggested, in a fainter ink</source>
        <translation>Auch vorgeschlagene Zahlen zeigen, in blasserer Schrift</translation>
    </message>
    <message>
        <source>&amp;All Articles of the Story</source>
        <translation>&amp;Alle Artikel der Recherche</translation>
    </message>
    <message>
        <source>Give every article of the story a column in the table</source>
        <translation>Jedem Artikel der Recherche eine Spalte der Tabelle geben</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>&amp;Nächster Widerspruch</translation>
    </message>
    <message>
        <source>Go to the next row where sources disagree</source>
        <translation>Zur nächsten Zeile, in der sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>V&amp;orheriger Widerspruch</translation>
    </message>
    <message>
        <source>Go to the row before where sources disagree</source>
        <translation>Zur vorherigen Zeile, in der sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>&amp;Find in the Others</source>
        <translation>In den anderen &amp;suchen</translation>
    </message>
    <message>
        <source>Show what the other columns say of the selected passage</source>
        <translation>Zeigen, was die anderen Spalten zur ausgewählten Stelle sagen</translation>
    </message>
    <message>
        <source>Confirm &amp;Pair</source>
        <translation>&amp;Paar bestätigen</translation>
    </message>
    <message>
        <source>Link the two claims of this row as they seem to be</source>
        <translation>Die zwei Aussagen dieser Zeile so verknüpfen, wie sie zusammenzugehören scheinen</translation>
    </message>
    <message>
        <source>N&amp;ot a Pair</source>
        <translation>&amp;Kein Paar</translation>
    </message>
    <message>
        <source>Propose these two claims as a pair no more</source>
        <translation>Diese zwei Aussagen nicht mehr als Paar vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Name Row…</source>
        <translation>&amp;Zeile benennen…</translation>
    </message>
    <message>
        <source>Say what the figures of this row are called; rows with one name are one</source>
        <translation>Sagen, wie die Zahlen dieser Zeile heißen; Zeilen mit gleichem Namen sind eine</translation>
    </message>
    <message>
        <source>Copy &amp;Table as Markdown</source>
        <translation>Tabelle als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard as a Markdown table</source>
        <translation>Die gezeigten Zeilen als Markdown-Tabelle in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>Tabelle als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard for a spreadsheet</source>
        <translation>Die gezeigten Zeilen für eine Tabellenkalkulation in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Save Table as P&amp;icture…</source>
        <translation>Tabelle als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a PNG picture</source>
        <translation>Die gezeigten Zeilen als PNG-Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Jump to Passage</source>
        <translation>&amp;Zur Stelle springen</translation>
    </message>
    <message>
        <source>Show the highlight in its article</source>
        <translation>Die Markierung in ihrem Artikel zeigen</translation>
    </message>
    <message>
        <source>&amp;Edit Cell</source>
        <translation>Zelle &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Edit the current cell of the table</source>
        <translation>Die aktuelle Zelle der Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete Highlights</source>
        <translation>Markierungen &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected highlights</source>
        <translation>Die ausgewählten Markierungen löschen</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
        <source>Show one plain table</source>
        <translation>Eine einfache Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Group highlights by article</source>
        <translation>Markierungen nach Artikel gruppieren</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Group highlights by kind</source>
        <translation>Markierungen nach Art gruppieren</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Sort by the current column, widen, move or hide it, show others</source>
        <translation>Nach der aktuellen Spalte ordnen, sie verbreitern, verschieben oder ausblenden, andere zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Show every highlight of the scope</source>
        <translation>Jede Markierung des Bereichs zeigen</translation>
    </message>
    <message>
        <source>E&amp;xport Selection…</source>
        <translation>Auswahl e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the selected highlights to Markdown</source>
        <translation>Die ausgewählten Markierungen als Markdown exportieren</translation>
    </message>
    <message>
        <source>&amp;New Story…</source>
        <translation>&amp;Neue Recherche…</translation>
    </message>
    <message>
        <source>Start a story: a working set of articles</source>
        <translation>Eine Recherche beginnen: eine Arbeitsmappe von Artikeln</translation>
    </message>
    <message>
        <source>&amp;Rename Story…</source>
        <translation>Recherche &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>Die Recherche umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete Story</source>
        <translation>Recherche &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the story; its articles stay in the library</source>
        <translation>Die Recherche löschen; ihre Artikel bleiben in der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Check Story for Changes</source>
        <translation>Recherche auf Änderungen &amp;prüfen</translation>
    </message>
    <message>
        <source>Fetch the story&apos;s articles again, and keep what changed</source>
        <translation>Die Artikel der Recherche erneut abrufen und Geändertes behalten</translation>
    </message>
    <message>
        <source>&amp;Save Search…</source>
        <translation>Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Diese Suche in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the guide at the page for this screen</source>
        <translation>Das Handbuch auf der Seite zu dieser Ansicht öffnen</translation>
    </message>
    <message>
        <source>Show Me &amp;Round</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Five steps through the window; Esc leaves them</source>
        <translation>Fünf Schritte durch das Fenster; Esc beendet sie</translation>
    </message>
    <message>
        <source>&amp;What’s New</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>Show what has changed in this version</source>
        <translation>Zeigen, was sich in dieser Version geändert hat</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show every action and its key</source>
        <translation>Jede Aktion und ihre Taste zeigen</translation>
    </message>
    <message>
        <source>&amp;About NewsClip</source>
        <translation>Ü&amp;ber NewsClip</translation>
    </message>
    <message>
        <source>Show the version and where the library is</source>
        <translation>Zeigen, welche Version es ist und wo die Bibliothek liegt</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Restore newest backup</source>
        <translation>Neueste Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“{word}” is nothing that NewsClip can open.</source>
        <translation>„{word}“ kann NewsClip nicht öffnen.</translation>
    </message>
    <message>
        <source>The article that was asked for is not in this library.</source>
        <translation>Der gewünschte Artikel ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Links between the columns</source>
        <translation>Verbindungen zwischen den Spalten</translation>
    </message>
    <message>
        <source>Hold the versions of the article against each other</source>
        <translation>Die Versionen des Artikels gegenüberstellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight awaits a decision</source>
        <comment>{n} highlights await a decision</comment>
        <translation>
            <numerusform>{n} Markierung wartet auf eine Entscheidung</numerusform>
            <numerusform>{n} Markierungen warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove column {name}</source>
        <translation>Spalte {name} entfernen</translation>
    </message>
    <message>
        <source>More for column {name}</source>
        <translation>Mehr zur Spalte {name}</translation>
    </message>
    <message>
        <source>{share:.0%} shared with {name}</source>
        <translation>{share:.0%} gleich wie {name}</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>einem anderen Artikel</translation>
    </message>
    <message>
        <source>{words} · likely the origin</source>
        <translation>{words} · wohl der Ursprung</translation>
    </message>
    <message>
        <source>{words} · same origin</source>
        <translation>{words} · gleicher Ursprung</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>In „Lesen“ öffnen</translation>
    </message>
    <message>
        <source>Compare Its Versions…</source>
        <translation>Versionen vergleichen…</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>At most {count} articles are compared at a time.</source>
        <translation>Höchstens {count} Artikel werden auf einmal verglichen.</translation>
    </message>
    <message>
        <source>Remove a column first.</source>
        <translation>Entfernen Sie zuerst eine Spalte.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Verknüpft.</translation>
    </message>
    <message>
        <source>Not proposed again.</source>
        <translation>Wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>Merge Into</source>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Take Out of This Row…</source>
        <translation>Aus dieser Zeile nehmen…</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Take out of the row</source>
        <translation>Aus der Zeile nehmen</translation>
    </message>
    <message>
        <source>What rows are called is kept with a story.</source>
        <translation>Wie Zeilen heißen, wird bei einer Recherche gespeichert.</translation>
    </message>
    <message>
        <source>Put these articles into a story first: select them in the list and press Ctrl+Shift+S.</source>
        <translation>Legen Sie diese Artikel zuerst in eine Recherche: in der Liste auswählen und Strg+Umschalt+S drücken.</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>all figures</source>
        <translation>alle Zahlen</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>What is shown over the columns</source>
        <translation>Was über den Spalten gezeigt wird</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>+ Add column</source>
        <translation>+ Spalte</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Only conflicts</source>
        <translation>Nur Widersprüche</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <source>Scroll together ✓</source>
        <translation>Gemeinsam scrollen ✓</translation>
    </message>
    <message>
        <source>Go to Column</source>
        <translation>Zur Spalte</translation>
    </message>
    <message>
        <source>No rows that are shown are in conflict.</source>
        <translation>In keiner gezeigten Zeile gibt es einen Widerspruch.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>Why they may differ</source>
        <translation>Möglicher Grund</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>{standing} again: something new was said</source>
        <translation>Wieder {standing}: Etwas Neues wurde gesagt</translation>
    </message>
    <message>
        <source>{standing} by what they say</source>
        <translation>{standing} durch das Gesagte</translation>
    </message>
    <message>
        <source>Conflicts of the story</source>
        <translation>Widersprüche der Recherche</translation>
    </message>
    <message>
        <source>No figures are marked in these articles yet. Select a number in a column and press 2 to compare it.</source>
        <translation>In diesen Artikeln sind noch keine Zahlen markiert. Wählen Sie in einer Spalte eine Zahl aus und drücken Sie 2, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>No claims are marked in these articles yet. Select a statement and press 1.</source>
        <translation>In diesen Artikeln sind noch keine Aussagen markiert. Wählen Sie eine aus und drücken Sie 1.</translation>
    </message>
    <message>
        <source>No risks are marked in these articles yet. Select a passage and press 3.</source>
        <translation>In diesen Artikeln sind noch keine Risiken markiert. Wählen Sie eine Stelle aus und drücken Sie 3.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Nothing that is marked in these articles is in conflict.</source>
        <translation>Nichts Markiertes in diesen Artikeln widerspricht sich.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Im Widerspruch</translation>
    </message>
    <message>
        <source>Different for a reason</source>
        <translation>Verschieden aus gutem Grund</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>Übereinstimmend</translation>
    </message>
    <message>
        <source>Told by one source</source>
        <translation>Nur bei einer Quelle</translation>
    </message>
    <message>
        <source>Told by none</source>
        <translation>Bei keiner Quelle</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation>In den Spalten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{names} went to the Trash; its column was closed.</source>
        <comment>{names} went to the Trash; their columns were closed.</comment>
        <translation>
            <numerusform>{names} ist jetzt im Papierkorb; die Spalte wurde geschlossen.</numerusform>
            <numerusform>{names} sind jetzt im Papierkorb; die Spalten wurden geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} is no longer in the library; its column was closed.</source>
        <comment>{names} are no longer in the library; their columns were closed.</comment>
        <translation>
            <numerusform>{names} ist nicht mehr in der Bibliothek; die Spalte wurde geschlossen.</numerusform>
            <numerusform>{names} sind nicht mehr in der Bibliothek; die Spalten wurden geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two seem to say the same</source>
        <translation>Diese zwei scheinen dasselbe zu sagen</translation>
    </message>
    <message>
        <source>These two seem to contradict each other</source>
        <translation>Diese zwei scheinen sich zu widersprechen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>{words} ({more} more)</source>
        <translation>{words} ({more} weitere)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Find an article to compare</source>
        <translation>Artikel zum Vergleichen suchen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Kein Artikel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No other articles.</source>
        <translation>Keine weiteren Artikel.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>Nichts darzustellen</translation>
    </message>
    <message>
        <source>Rows with the same subject and measure are one row.</source>
        <translation>Zeilen mit gleichem Gegenstand und gleichem Maß sind eine Zeile.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>from {ends:g} to {ends2:g} {unit}</source>
        <translation>von {ends:g} bis {ends2:g} {unit}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>One article so far</source>
        <translation>Bisher ein Artikel</translation>
    </message>
    <message>
        <source>Add another to see where the two agree and where they do not.</source>
        <translation>Fügen Sie einen weiteren hinzu, um zu sehen, wo die beiden übereinstimmen und wo nicht.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Choose two to four articles about one subject, or drag them here from the list.</source>
        <translation>Wählen Sie zwei bis vier Artikel zum selben Thema aus, oder ziehen Sie sie aus der Liste hierher.</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Artikel auswählen</translation>
    </message>
    <message>
        <source>Select a passage in a column first.</source>
        <translation>Wählen Sie zuerst in einer Spalte eine Stelle aus.</translation>
    </message>
    <message>
        <source>Nothing like it in {words}.</source>
        <translation>Nichts dergleichen in {words}.</translation>
    </message>
    <message>
        <source>Found in every other column.</source>
        <translation>In jeder anderen Spalte gefunden.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>„{name}“ konnte nicht in {folder} geschrieben werden.</translation>
    </message>
    <message>
        <source>What was said when</source>
        <translation>Was wann gesagt wurde</translation>
    </message>
    <message>
        <source>No measure is told of more than one time.</source>
        <translation>Zu keinem Maß gibt es Angaben aus mehr als einem Zeitraum.</translation>
    </message>
    <message>
        <source>{when} · tells of · {said} ({source})</source>
        <translation>{when} · sagt über · {said} ({source})</translation>
    </message>
    <message>
        <source>One version only</source>
        <translation>Nur eine Version</translation>
    </message>
    <message>
        <source>“{title}” was saved once.</source>
        <translation>„{title}“ wurde einmal gespeichert.</translation>
    </message>
    <message>
        <source>Choose a column whose article has several versions; F5 checks it for changes.</source>
        <translation>Wählen Sie eine Spalte, deren Artikel mehrere Versionen hat; F5 prüft ihn auf Änderungen.</translation>
    </message>
    <message>
        <source>Open the article in Read to mark a passage again.</source>
        <translation>Öffnen Sie den Artikel in „Lesen“, um eine Stelle neu zu markieren.</translation>
    </message>
    <message>
        <source>Version {numbers}</source>
        <translation>Version {numbers}</translation>
    </message>
    <message>
        <source>in conflict with another source</source>
        <translation>im Widerspruch zu einer anderen Quelle</translation>
    </message>
    <message>
        <source>differs from another source, and what they say explains it</source>
        <translation>weicht von einer anderen Quelle ab, und was sie sagen, erklärt es</translation>
    </message>
    <message>
        <source>agrees with another source</source>
        <translation>stimmt mit einer anderen Quelle überein</translation>
    </message>
    <message>
        <source>only source</source>
        <translation>einzige Quelle</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>seems to contradict another source</source>
        <translation>scheint einer anderen Quelle zu widersprechen</translation>
    </message>
    <message>
        <source>seems to say what another source says</source>
        <translation>scheint zu sagen, was eine andere Quelle sagt</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict</source>
        <comment>{n} conflicts</comment>
        <translation>
            <numerusform>{n} Widerspruch</numerusform>
            <numerusform>{n} Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agree</source>
        <comment>{n} agree</comment>
        <translation>
            <numerusform>{n} gleich</numerusform>
            <numerusform>{n} gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} single-source</source>
        <comment>{n} single-source</comment>
        <translation>
            <numerusform>{n} nur eine Quelle</numerusform>
            <numerusform>{n} nur eine Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} explained</source>
        <comment>{n} explained</comment>
        <translation>
            <numerusform>{n} erklärt</numerusform>
            <numerusform>{n} erklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unclear</source>
        <comment>{n} unclear</comment>
        <translation>
            <numerusform>{n} unklar</numerusform>
            <numerusform>{n} unklar</numerusform>
        </translation>
    </message>
    <message>
        <source> against </source>
        <translation> gegen </translation>
    </message>
    <message numerus="yes">
        <source>{n} origin</source>
        <comment>{n} origins</comment>
        <translation>
            <numerusform>{n} Ursprung</numerusform>
            <numerusform>{n} Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source, {told}</source>
        <comment>{n} sources, {told}</comment>
        <translation>
            <numerusform>{n} Quelle, {told}</numerusform>
            <numerusform>{n} Quellen, {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources}, not confirmed</source>
        <translation>{sources}, nicht bestätigt</translation>
    </message>
    <message>
        <source>told by more than one source</source>
        <translation>von mehr als einer Quelle gesagt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be compared: no value, or units that do not convert</source>
        <translation>Nicht vergleichbar: kein Wert, oder Einheiten, die sich nicht umrechnen lassen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>About NewsClip</source>
        <translation>Über NewsClip</translation>
    </message>
    <message>
        <source>A desktop desk for evidence.</source>
        <translation>Ein Schreibtisch für Belege.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>NewsClip {version}</source>
        <translation>NewsClip {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the library&apos;s folder</source>
        <translation>Ordner der Bibliothek kopieren</translation>
    </message>
    <message>
        <source>This desktop did not open the folder.</source>
        <translation>Der Ordner ließ sich auf diesem Desktop nicht öffnen.</translation>
    </message>
    <message>
        <source>Copy its name and open it in your file manager.</source>
        <translation>Kopieren Sie seinen Namen und öffnen Sie ihn in Ihrer Dateiverwaltung.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is on the clipboard.</source>
        <translation>Der Ordner der Bibliothek ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Die Angaben sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{qVersion} (PySide6 {version})</source>
        <translation>{qVersion} (PySide6 {version})</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Von einer Adresse importieren</translation>
    </message>
    <message>
        <source>The page is fetched once and kept in your library. Put several on lines of their own.</source>
        <translation>Die Seite wird einmal abgerufen und in Ihrer Bibliothek behalten. Mehrere Adressen: je eine pro Zeile.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n} pages</comment>
        <translation>
            <numerusform>Importieren</numerusform>
            <numerusform>{n} Seiten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>“{item}” is not an http or https address.</source>
        <translation>„{item}“ ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Aus einer Datei importiert</translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation>Von der Adresse abgerufen</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>CAPTURE</source>
        <translation>ERFASSUNG</translation>
    </message>
    <message>
        <source>{number} of {versions} · {words:,} words</source>
        <translation>{number} von {versions} · {words:,} Wörter</translation>
    </message>
    <message>
        <source>original dropped {dropped}</source>
        <translation>Original entfernt {dropped}</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Artikeldetails</translation>
    </message>
    <message>
        <source>Every change is saved as you leave a field.</source>
        <translation>Jede Änderung wird beim Verlassen des Feldes gespeichert.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Wer ihn veröffentlicht hat</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2025-08-02, 2025-08 or 2025</source>
        <translation>2025-08-02, 2025-08 oder 2025</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the page&apos;s structured data</source>
        <translation>den strukturierten Daten der Seite</translation>
    </message>
    <message>
        <source>the page&apos;s metadata</source>
        <translation>den Metadaten der Seite</translation>
    </message>
    <message>
        <source>the file&apos;s front matter</source>
        <translation>dem Kopf der Datei</translation>
    </message>
    <message>
        <source>the text itself</source>
        <translation>dem Text selbst</translation>
    </message>
    <message>
        <source>the first sentence</source>
        <translation>dem ersten Satz</translation>
    </message>
    <message>
        <source>Proposed — confirm or change it.</source>
        <translation>Vorgeschlagen – bestätigen oder ändern Sie es.</translation>
    </message>
    <message>
        <source>Corrected by hand.</source>
        <translation>Von Hand korrigiert.</translation>
    </message>
    <message>
        <source>Found in {place}.</source>
        <translation>Gefunden in {place}.</translation>
    </message>
    <message>
        <source>Not found in the source.</source>
        <translation>In der Quelle nicht gefunden.</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>Options of the export</source>
        <translation>Optionen des Exports</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>There is no highlight here. Select words in an article and choose Claim, Figure, Risk or Highlight beside them; then export again.</source>
        <translation>Hier gibt es keine Markierung. Wählen Sie in einem Artikel Wörter aus und daneben „Aussage“, „Zahl“, „Risiko“ oder „Markierung“; exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Markdown kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Use NewsClip&apos;s template</source>
        <translation>Vorlage von NewsClip nehmen</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight copied as Markdown.</source>
        <comment>{n} highlights copied as Markdown.</comment>
        <translation>
            <numerusform>{n} Markierung als Markdown kopiert.</numerusform>
            <numerusform>{n} Markierungen als Markdown kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>Export wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>It is in {parent}.</source>
        <translation>In {parent}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>{n} Markierung</numerusform>
            <numerusform>{n} Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{highlights} from {n} article</source>
        <comment>{highlights} from {n} articles</comment>
        <translation>
            <numerusform>{highlights} aus {n} Artikel</numerusform>
            <numerusform>{highlights} aus {n} Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in conflict</source>
        <comment>{n} in conflict</comment>
        <translation>
            <numerusform>{n} Widerspruch</numerusform>
            <numerusform>{n} Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation>Export wird vorbereitet</translation>
    </message>
    <message>
        <source>Save highlights</source>
        <translation>Markierungen speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.jinja *.md *.txt);;All files (*)</source>
        <translation>Vorlagen (*.j2 *.jinja *.md *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose an export template</source>
        <translation>Exportvorlage wählen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>A template is a Markdown file that says how highlights are laid out.</source>
        <translation>Eine Vorlage ist eine Markdown-Datei, die sagt, wie Markierungen angeordnet werden.</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>Vorschau des Exports</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown of the export</source>
        <translation>Markdown des Exports</translation>
    </message>
    <message>
        <source>The first {share} % is shown here; the file and the copy are whole.</source>
        <translation>Hier stehen die ersten {share}&#xa0;%; Datei und Kopie sind vollständig.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Take the usual export template</source>
        <translation>Die übliche Exportvorlage nehmen</translation>
    </message>
    <message>
        <source>NewsClip&apos;s own</source>
        <translation>Die von NewsClip</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (nicht da)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Zu diesem Stand zurück</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Kept as a new version.</source>
        <translation>Als neue Version behalten.</translation>
    </message>
    <message>
        <source>Was in the library already.</source>
        <translation>War schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>Some addresses lead into a private network.</source>
        <translation>Einige Adressen führen in ein privates Netz.</translation>
    </message>
    <message>
        <source>NewsClip does not go there by itself. Fetch them only if you know them.</source>
        <translation>NewsClip geht von sich aus nicht dorthin. Rufen Sie sie nur ab, wenn Sie sie kennen.</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Abrufen</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the copied report</source>
        <comment>and {n} more, in the copied report</comment>
        <translation>
            <numerusform>und {n} weiterer, im kopierten Bericht</numerusform>
            <numerusform>und {n} weitere, im kopierten Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>It could not be imported.</source>
        <translation>Der Import war nicht möglich.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <comment>{n} imported</comment>
        <translation>
            <numerusform>{n} importiert</numerusform>
            <numerusform>{n} importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as a new version</source>
        <comment>{n} kept as a new version</comment>
        <translation>
            <numerusform>{n} als neue Version behalten</numerusform>
            <numerusform>{n} als neue Version behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already in the library</source>
        <comment>{n} already in the library</comment>
        <translation>
            <numerusform>{n} schon in der Bibliothek</numerusform>
            <numerusform>{n} schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source> Cancelled before the rest; what was done is kept.</source>
        <translation> Vor dem Rest abgebrochen; was getan war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Rivals needed three years to build one.</source>
        <translation>Die Konkurrenz brauchte drei Jahre, um eines zu bauen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Number or interval</source>
        <translation>Zahl oder Intervall</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Choices, with commas</source>
        <translation>Auswahl, mit Kommas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>For several</source>
        <translation>Für mehrere</translation>
    </message>
    <message>
        <source>Letter, key</source>
        <translation>Buchstabe, Taste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichung</translation>
    </message>
    <message>
        <source>Name for several</source>
        <translation>Name für mehrere</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Was das Feld enthält</translation>
    </message>
    <message>
        <source>Kinds of your own are offered beside Claim, Figure and Risk, in every view.</source>
        <translation>Eigene Arten stehen in jeder Ansicht neben Aussage, Zahl und Risiko.</translation>
    </message>
    <message>
        <source>Kinds of highlight</source>
        <translation>Arten der Markierung</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Neue Art</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (stillgelegt)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Link to another highlight</source>
        <translation>Mit anderer Markierung verknüpfen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Words of the other passage</source>
        <translation>Wörter der anderen Stelle</translation>
    </message>
    <message>
        <source>Search highlights</source>
        <translation>Markierungen durchsuchen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Auswählen, was importiert wird</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing in {files}.</source>
        <comment>{n} things in {files}.</comment>
        <translation>
            <numerusform>{n} Eintrag in {files}.</numerusform>
            <numerusform>{n} Einträge in {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what contains</source>
        <translation>Nur zeigen, was dies enthält</translation>
    </message>
    <message>
        <source>Show only what contains these words</source>
        <translation>Nur zeigen, was diese Wörter enthält</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Was die Dateien enthalten</translation>
    </message>
    <message>
        <source>Fetch the pages of links; else take what the file says of them</source>
        <translation>Seiten der Links abrufen; sonst nehmen, was die Datei von ihnen sagt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>{n} importieren</numerusform>
            <numerusform>{n} importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the files only</source>
        <translation>Nur die Dateien importieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. </source>
        <translation>Das war nicht das Passwort. </translation>
    </message>
    <message>
        <source>{wrong}“{name}” is locked. NewsClip uses its password once and does not keep it.</source>
        <translation>{wrong}„{name}“ ist gesperrt. NewsClip verwendet das Passwort einmal und behält es nicht.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Words are all to be found; “quotes” keep a phrase together. Filters: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</source>
        <translation>Alle Wörter müssen vorkommen; „Anführungszeichen“ halten eine Wendung zusammen. Filter: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</translation>
    </message>
    <message>
        <source>Edit search</source>
        <translation>Suche bearbeiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change holds at once and is kept.</source>
        <translation>Jede Änderung gilt sofort und bleibt erhalten.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>That holds from the next start on.</source>
        <translation>Das gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Every setting has its default again.</source>
        <translation>Jede Einstellung hat wieder ihren Standardwert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>“We will ship the first cars in spring,” the chief executive said on Tuesday. Analysts doubt it: of 1,250 orders, fewer than a third are paid for. 7 October 2026, § 3, 35.3 %.</source>
        <translation>„Die ersten Wagen liefern wir im Frühjahr aus“, sagte die Vorstandschefin am Dienstag. Fachleute bezweifeln das: Von 1.250 Bestellungen sei nicht einmal ein Drittel bezahlt. 7. Oktober 2026, § 3, 35,3&#xa0;%.</translation>
    </message>
    <message>
        <source>Best serif on this machine</source>
        <translation>Beste Serifenschrift</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (nicht installiert)</translation>
    </message>
    <message>
        <source>Sample of the reading text</source>
        <translation>Probe des Lesetexts</translation>
    </message>
    <message>
        <source>{family}, {reader_size} pixels</source>
        <translation>{family}, {reader_size} Pixel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Enter or a double click on an action waits for its new keys.</source>
        <translation>Eingabe oder ein Doppelklick auf eine Aktion wartet auf ihre neuen Tasten.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Aktion</translation>
    </message>
    <message>
        <source>No action, menu or key has these words.</source>
        <translation>Keine Aktion, kein Menü und keine Taste enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Weitere…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>{native} opens the {menu} menu.</source>
        <translation>{native} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>Choose other keys.</source>
        <translation>Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>{native} belongs to “{other}” in the {replace} menu.</source>
        <translation>{native} gehört zu „{other}“ im Menü {replace}.</translation>
    </message>
    <message>
        <source>Choose other keys for “{action_id}”, or take these from “{other}”.</source>
        <translation>Wählen Sie andere Tasten für „{action_id}“, oder nehmen Sie diese von „{other}“.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Changed. Usually: {told}</source>
        <translation>Geändert. Sonst: {told}</translation>
    </message>
    <message>
        <source>New keys for {action_id}</source>
        <translation>Neue Tasten für {action_id}</translation>
    </message>
    <message>
        <source>Type to find a story, or to name a new one.</source>
        <translation>Tippen, um eine Recherche zu finden oder eine neue zu benennen.</translation>
    </message>
    <message numerus="yes">
        <source>Add article to a story</source>
        <comment>Add {n} articles to a story</comment>
        <translation>
            <numerusform>Artikel einer Recherche hinzufügen</numerusform>
            <numerusform>{n} Artikel einer Recherche hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Recherchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New story “{text}”</source>
        <translation>Neue Recherche „{text}“</translation>
    </message>
    <message>
        <source>Begin story</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Type a tag and press Enter. A slash nests: markets/gulf.</source>
        <translation>Stichwort tippen und Eingabe drücken. Ein Schrägstrich verschachtelt: märkte/golf.</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>Stichwörter: {what}</translation>
    </message>
    <message>
        <source>Tags of {what}</source>
        <translation>Stichwörter: {what}</translation>
    </message>
    <message>
        <source>Some also have: {words}</source>
        <translation>Einige haben auch: {words}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>the highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>Markierung</numerusform>
            <numerusform>{n} Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {field} of {kinds}</source>
        <translation>{field} von {kinds} setzen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>Delete highlights</source>
        <translation>Markierungen löschen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Speaker / subject</source>
        <translation>Wer / was</translation>
    </message>
    <message>
        <source>Status / value</source>
        <translation>Status / Wert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group by: none</source>
        <translation>Gruppieren: nein</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group by: {value}</source>
        <translation>Gruppieren: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>{n} gewählt</numerusform>
            <numerusform>{n} gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>Kein Herausgeber</translation>
    </message>
    <message>
        <source>No {value}</source>
        <translation>Ohne {value}</translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Set Field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Link the First to the Second</source>
        <translation>Erste mit zweiter verknüpfen</translation>
    </message>
    <message>
        <source>{label}, then Enter</source>
        <translation>{label}, dann Eingabe</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Neues Stichwort</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Find highlights</source>
        <translation>Markierungen suchen</translation>
    </message>
    <message>
        <source>{words} · {chosen:,} selected</source>
        <translation>{words} · {chosen:,} ausgewählt</translation>
    </message>
    <message>
        <source>Selection ({chosen:,})</source>
        <translation>Auswahl ({chosen:,})</translation>
    </message>
    <message>
        <source>Everything shown ({total:,})</source>
        <translation>Alles Gezeigte ({total:,})</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No highlight of this scope passes these filters.</source>
        <translation>Keine Markierung dieses Bereichs passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No highlights here yet</source>
        <translation>Hier noch keine Markierungen</translation>
    </message>
    <message>
        <source>Open an article, select a passage and press 1, 2 or 3: it will stand here.</source>
        <translation>Öffnen Sie einen Artikel, wählen Sie eine Stelle aus und drücken Sie 1, 2 oder 3: Sie erscheint dann hier.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Everything shown</source>
        <translation>Alles Gezeigte</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip</source>
        <translation>In NewsClip ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>What you did last may not have happened. Nothing was lost: everything is saved as you make it.</source>
        <translation>Ihre letzte Handlung wurde vielleicht nicht ausgeführt. Nichts ging verloren: Alles wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>NewsClip ended by a fault last time</source>
        <translation>NewsClip endete letztes Mal durch einen Fehler</translation>
    </message>
    <message>
        <source>Nothing was lost: everything is saved as you make it. You can go on where you were.</source>
        <translation>Nichts ging verloren: Alles wird sofort gespeichert. Sie können dort weitermachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong once more meanwhile.</source>
        <comment>Something went wrong {n} times more meanwhile.</comment>
        <translation>
            <numerusform>Inzwischen trat noch ein Fehler auf.</numerusform>
            <numerusform>Inzwischen traten noch {n} Fehler auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Bericht ausblenden</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy its name from above and open it in your file manager.</source>
        <translation>Kopieren Sie seinen Namen von oben und öffnen Sie ihn in Ihrer Dateiverwaltung.</translation>
    </message>
    <message>
        <source>The report could not be written to a file ({why_not}). You can copy it from here.</source>
        <translation>Der Bericht konnte nicht in eine Datei geschrieben werden ({why_not}). Sie können ihn hier kopieren.</translation>
    </message>
    <message>
        <source>A report is in {path}</source>
        <translation>Ein Bericht liegt in {path}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip again.</source>
        <translation>In NewsClip ist erneut ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Feed-Listen (*.opml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>What the sites you follow offer. A feed is asked when you press Refresh.</source>
        <translation>Was die Websites anbieten, denen Sie folgen. Ein Feed wird befragt, wenn Sie „Aktualisieren“ drücken.</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that has one</source>
        <translation>Adresse eines Feeds oder einer Seite, die einen hat</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>Zu abonnierende Adresse</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation>Feed-Liste importieren…</translation>
    </message>
    <message>
        <source>Export the list of feeds…</source>
        <translation>Feed-Liste exportieren…</translation>
    </message>
    <message>
        <source>Rename feed…</source>
        <translation>Feed umbenennen…</translation>
    </message>
    <message>
        <source>Fetch the pages; else take what the feed says</source>
        <translation>Seiten abrufen; sonst nehmen, was der Feed sagt</translation>
    </message>
    <message>
        <source>Offered articles</source>
        <translation>Angebotene Artikel</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>Feeds werden aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more could not be refreshed.</source>
        <comment>{names} and {n} more could not be refreshed.</comment>
        <translation>
            <numerusform>{names} und {n} weiterer konnten nicht aktualisiert werden.</numerusform>
            <numerusform>{names} und {n} weitere konnten nicht aktualisiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be refreshed.</source>
        <translation>{names} konnte nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>What they offered before is kept.</source>
        <translation>Was sie vorher anboten, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new.</source>
        <comment>{n} new.</comment>
        <translation>
            <numerusform>{n} neu.</numerusform>
            <numerusform>{n} neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>Feed-Liste importieren</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} new feed, {known} already there.</source>
        <comment>{n} new feeds, {known} already there.</comment>
        <translation>
            <numerusform>{n} neuer Feed, {known} schon da.</numerusform>
            <numerusform>{n} neue Feeds, {known} schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh asks them what they offer.</source>
        <translation>„Aktualisieren“ fragt sie, was sie anbieten.</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>Feed-Liste exportieren</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>„{path}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>No feeds yet. Type an address above, or import the list of another reader.</source>
        <translation>Noch keine Feeds. Geben Sie oben eine Adresse ein, oder importieren Sie die Liste eines anderen Programms.</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected.</source>
        <comment>{n} selected.</comment>
        <translation>
            <numerusform>{n} ausgewählt.</numerusform>
            <numerusform>{n} ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>Importieren</numerusform>
            <numerusform>{n} importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} new</source>
        <comment>{name}, {n} new</comment>
        <translation>
            <numerusform>{name}, {n} neu</numerusform>
            <numerusform>{name}, {n} neu</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation>Wählen Sie zuerst einen Artikel aus.</translation>
    </message>
    <message numerus="yes">
        <source>Article moved to {place}.</source>
        <comment>{n} articles moved to {place}.</comment>
        <translation>
            <numerusform>Artikel nach „{place}“ verschoben.</numerusform>
            <numerusform>{n} Artikel nach „{place}“ verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article moved to the Trash.</source>
        <comment>{n} articles moved to the Trash.</comment>
        <translation>
            <numerusform>Artikel in den Papierkorb verschoben.</numerusform>
            <numerusform>{n} Artikel in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article restored.</source>
        <comment>{n} articles restored.</comment>
        <translation>
            <numerusform>Artikel wiederhergestellt.</numerusform>
            <numerusform>{n} Artikel wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} article</source>
        <comment>Changing {n} articles</comment>
        <translation>
            <numerusform>{n} Artikel wird geändert</numerusform>
            <numerusform>{n} Artikel werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no web address.</source>
        <translation>Dieser Artikel hat keine Webadresse.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>An import was cut off: {left:,} of {total:,} are left.</source>
        <translation>Ein Import wurde unterbrochen: {left:,} von {total:,} fehlen noch.</translation>
    </message>
    <message>
        <source>Dismiss this to be asked again at the next start.</source>
        <translation>Verwerfen Sie dies, um beim nächsten Start wieder gefragt zu werden.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>“{title}” has changed. {words}</source>
        <translation>„{title}“ hat sich geändert. {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} article has changed; the new version is kept beside the old.</source>
        <comment>{n} articles have changed; the new versions are kept beside the old.</comment>
        <translation>
            <numerusform>{n} Artikel hat sich geändert; die neue Version wird neben der alten behalten.</numerusform>
            <numerusform>{n} Artikel haben sich geändert; die neuen Versionen werden neben den alten behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them has highlights to look at.</source>
        <comment>{n} of them have highlights to look at.</comment>
        <translation>
            <numerusform>{n} davon hat Markierungen zum Ansehen.</numerusform>
            <numerusform>{n} davon haben Markierungen zum Ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the library already; here it is. {notes}</source>
        <translation>„{title}“ ist schon in der Bibliothek; hier ist er. {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} is in the library already.</source>
        <comment>All {n} are in the library already.</comment>
        <translation>
            <numerusform>{n} ist schon in der Bibliothek.</numerusform>
            <numerusform>Alle {n} sind schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an address to look at.</source>
        <translation>Keiner davon hat eine Adresse, die sich prüfen lässt.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Wählen Sie zuerst eine Recherche aus.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Checking for changes</source>
        <translation>Prüfung auf Änderungen</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;All files (*)</source>
        <translation>Artikel (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Opening the sample story</source>
        <translation>Beispielrecherche wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since and kept as a new version</source>
        <comment>{n} changed since and kept as a new version</comment>
        <translation>
            <numerusform>{n} seither geändert und als neue Version behalten</numerusform>
            <numerusform>{n} seither geändert und als neue Version behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be imported</source>
        <comment>{n} could not be imported</comment>
        <translation>
            <numerusform>{n} konnte nicht importiert werden</numerusform>
            <numerusform>{n} konnten nicht importiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>der Rest wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>No picture is missing that could be fetched.</source>
        <translation>Es fehlt kein Bild, das abgerufen werden könnte.</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>Bilder werden abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture fetched</source>
        <comment>{n} pictures fetched</comment>
        <translation>
            <numerusform>{n} Bild abgerufen</numerusform>
            <numerusform>{n} Bilder abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {n} could not be had; the details say why</source>
        <comment>, {n} could not be had; the details say why</comment>
        <translation>
            <numerusform>, {n} war nicht zu bekommen; die Details sagen, warum</numerusform>
            <numerusform>, {n} waren nicht zu bekommen; die Details sagen, warum</numerusform>
        </translation>
    </message>
    <message>
        <source>; the rest was cancelled</source>
        <translation>; der Rest wurde abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Marked.</source>
        <comment>{n} marked. Undo takes them back.</comment>
        <translation>
            <numerusform>Markiert.</numerusform>
            <numerusform>{n} markiert. „Rückgängig“ nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markieren läuft</translation>
    </message>
    <message numerus="yes">
        <source>Suggestion dismissed. Undo brings it back.</source>
        <comment>{n} suggestions dismissed. Undo brings them back.</comment>
        <translation>
            <numerusform>Vorschlag verworfen. „Rückgängig“ bringt ihn zurück.</numerusform>
            <numerusform>{n} Vorschläge verworfen. „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissing</source>
        <translation>Verwerfen läuft</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Suche nach Stellen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>Ordner wird beobachtet</translation>
    </message>
    <message>
        <source>The watched folder is back.</source>
        <translation>Der beobachtete Ordner ist wieder da.</translation>
    </message>
    <message>
        <source>Watched folder: {report}</source>
        <translation>Beobachteter Ordner: {report}</translation>
    </message>
    <message>
        <source># The guide

The pages of the guide did not come with this copy of NewsClip.</source>
        <translation># Das Handbuch

Die Seiten des Handbuchs liegen dieser Kopie von NewsClip nicht bei.</translation>
    </message>
    <message>
        <source>Guide — NewsClip</source>
        <translation>Handbuch – NewsClip</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Handbuchseite</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Write something about this article</source>
        <translation>Etwas zu diesem Artikel schreiben</translation>
    </message>
    <message>
        <source>The text here has changed since this was marked. The quote is kept as it was.</source>
        <translation>Der Text hat sich hier seit der Markierung geändert. Das Zitat bleibt, wie es war.</translation>
    </message>
    <message>
        <source>More about this highlight</source>
        <translation>Mehr zu dieser Markierung</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation>Absatz {paragraph}</translation>
    </message>
    <message>
        <source>Highlights of the article</source>
        <translation>Markierungen des Artikels</translation>
    </message>
    <message>
        <source>{other} in {name}</source>
        <translation>{other} in {name}</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>Stichwörter des Artikels</translation>
    </message>
    <message>
        <source>STORIES</source>
        <translation>RECHERCHEN</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>STICHWÖRTER</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>Tags: {words}</source>
        <translation>Stichwörter: {words}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>{help} as 2025-08-02, 2025-08 or 2025</source>
        <translation>{help} als 2025-08-02, 2025-08 oder 2025</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Unsure: {doubt}</source>
        <translation>Unsicher: {doubt}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Noch nichts markiert</translation>
    </message>
    <message>
        <source>Select text in the article and press 1, 2 or 3.</source>
        <translation>Wählen Sie im Artikel Text aus und drücken Sie 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>Read highlights</source>
        <translation>Markierungen lesen</translation>
    </message>
    <message>
        <source>Look for conflicts</source>
        <translation>Widersprüche suchen</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Adjust edges: drag them in the text, or {words}</source>
        <translation>Grenzen anpassen: im Text ziehen oder {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Highlights {count:,}</source>
        <translation>Markierungen {count:,}</translation>
    </message>
    <message>
        <source>Suggestions {count:,}</source>
        <translation>Vorschläge {count:,}</translation>
    </message>
    <message>
        <source>Stories of the article</source>
        <translation>Recherchen des Artikels</translation>
    </message>
    <message>
        <source>+ story</source>
        <translation>+ Recherche</translation>
    </message>
    <message>
        <source>Put into a story</source>
        <translation>In eine Recherche legen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Accept: mark this (Enter)</source>
        <translation>Annehmen: dies markieren (Eingabe)</translation>
    </message>
    <message>
        <source>Dismiss (Backspace)</source>
        <translation>Verwerfen (Rücktaste)</translation>
    </message>
    <message>
        <source>Why: {one}</source>
        <translation>Grund: {one}</translation>
    </message>
    <message>
        <source>{label}, paragraph {paragraph}: {exact}</source>
        <translation>{label}, Absatz {paragraph}: {exact}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Order of suggestions</source>
        <translation>Reihenfolge der Vorschläge</translation>
    </message>
    <message>
        <source>Accept or dismiss all, or all of a kind</source>
        <translation>Alle oder alle einer Art annehmen oder verwerfen</translation>
    </message>
    <message>
        <source>Show {weaker:,} weaker ones</source>
        <translation>{weaker:,} schwächere zeigen</translation>
    </message>
    <message>
        <source>Suggestions are off</source>
        <translation>Vorschläge sind aus</translation>
    </message>
    <message>
        <source>Switch them on in the settings, under Reading.</source>
        <translation>Schalten Sie sie in den Einstellungen unter „Lektüre“ ein.</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Suche nach Stellen…</translation>
    </message>
    <message>
        <source>Claims, figures and risks appear here.</source>
        <translation>Hier erscheinen Aussagen, Zahlen und Risiken.</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>Nichts vorzuschlagen</translation>
    </message>
    <message>
        <source>Claims, figures and risks that are found in an article appear here, each with the reason. Nothing is marked by itself.</source>
        <translation>Aussagen, Zahlen und Risiken, die in einem Artikel gefunden werden, erscheinen hier, jeweils mit Grund. Nichts wird von selbst markiert.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>all {count:,} suggestions</source>
        <translation>alle {count:,} Vorschläge</translation>
    </message>
    <message>
        <source>the one suggestion</source>
        <translation>den einen Vorschlag</translation>
    </message>
    <message>
        <source>Image not kept</source>
        <translation>Bild nicht behalten</translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation>Markierungen exportieren…</translation>
    </message>
    <message>
        <source>This title was proposed from the text. Confirm or change it under Details.</source>
        <translation>Dieser Titel wurde aus dem Text vorgeschlagen. Bestätigen oder ändern Sie ihn unter „Details“.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd.MM.yyyy</translation>
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
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Beispielrecherche öffnen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Ihre Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Drop files, folders or links here, paste an article, or look at the sample story first.</source>
        <translation>Ziehen Sie Dateien, Ordner oder Links hierher, fügen Sie einen Artikel ein, oder sehen Sie zuerst die Beispielrecherche an.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <source>What you import comes in here. Everything else is under Reading or Archive.</source>
        <translation>Was Sie importieren, kommt hier an. Alles andere liegt unter „Lektüre“ oder „Archiv“.</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Nichts in der Lektüre</translation>
    </message>
    <message>
        <source>Move an article here from the inbox, by its menu or by dragging it.</source>
        <translation>Verschieben Sie einen Artikel aus dem Eingang hierher, über sein Menü oder durch Ziehen.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>Move articles here when you are done with them. They stay searchable.</source>
        <translation>Verschieben Sie fertige Artikel hierher. Sie bleiben durchsuchbar.</translation>
    </message>
    <message>
        <source>No articles in this story yet</source>
        <translation>Noch keine Artikel in dieser Recherche</translation>
    </message>
    <message>
        <source>Drag articles onto the story&apos;s name, or add them by their menu.</source>
        <translation>Ziehen Sie Artikel auf den Namen der Recherche, oder fügen Sie sie über ihr Menü hinzu.</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>Nichts hat dieses Stichwort</translation>
    </message>
    <message>
        <source>Tag articles or highlights with it.</source>
        <translation>Geben Sie es Artikeln oder Markierungen.</translation>
    </message>
    <message>
        <source>No highlights of this kind yet</source>
        <translation>Noch keine Markierungen dieser Art</translation>
    </message>
    <message>
        <source>Select words in an article and choose what they are.</source>
        <translation>Wählen Sie in einem Artikel Wörter aus, und sagen Sie, was sie sind.</translation>
    </message>
    <message>
        <source>Nothing is found by this search now</source>
        <translation>Diese Suche findet jetzt nichts</translation>
    </message>
    <message>
        <source>A saved search is live: what fits later shows up here by itself.</source>
        <translation>Eine gespeicherte Suche bleibt aktuell: Was später passt, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>No articles in the Trash</source>
        <translation>Keine Artikel im Papierkorb</translation>
    </message>
    <message>
        <source>What you delete can be fetched back from here.</source>
        <translation>Was Sie löschen, können Sie von hier zurückholen.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Keine Artikel hier</translation>
    </message>
    <message>
        <source>Choose another part of the library.</source>
        <translation>Wählen Sie einen anderen Teil der Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Look for fewer or other words, or search the whole library.</source>
        <translation>Suchen Sie nach weniger oder anderen Wörtern, oder durchsuchen Sie die ganze Bibliothek.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>Nach Herausgeber</translation>
    </message>
    <message>
        <source>{words} · {selected} selected</source>
        <translation>{words} · {selected} ausgewählt</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message numerus="yes">
        <source>{n} article found</source>
        <comment>{n} articles found</comment>
        <translation>
            <numerusform>{n} Artikel gefunden</numerusform>
            <numerusform>{n} Artikel gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Moving {n} article</source>
        <comment>Moving {n} articles</comment>
        <translation>
            <numerusform>{n} Artikel wird verschoben</numerusform>
            <numerusform>{n} Artikel werden verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of {item}</source>
        <translation>Name: {item}</translation>
    </message>
    <message>
        <source>the new story</source>
        <translation>der neuen Recherche</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>GESPEICHERTE SUCHEN</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>ARTEN</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Saved Search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>New Story…</source>
        <translation>Neue Recherche…</translation>
    </message>
    <message>
        <source>Compare Its Articles</source>
        <translation>Artikel vergleichen</translation>
    </message>
    <message>
        <source>Edit Search…</source>
        <translation>Suche bearbeiten…</translation>
    </message>
    <message>
        <source>Rename {what}	F2</source>
        <translation>{what} umbenennen	F2</translation>
    </message>
    <message>
        <source>Delete {what}	Del</source>
        <translation>{what} löschen	Entf</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Leeren…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} article for good?</source>
        <comment>Delete {n} articles for good?</comment>
        <translation>
            <numerusform>{n} Artikel endgültig löschen?</numerusform>
            <numerusform>{n} Artikel endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the Trash for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>Their originals and highlights go with them. This cannot be undone.</source>
        <translation>Ihre Originale und Markierungen gehen mit. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Endgültiges Löschen</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>Recherche: {name}</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Gespeicherte Suche: {name}</translation>
    </message>
    <message>
        <source>Highlights, stories and searches in the Trash</source>
        <translation>Markierungen, Recherchen und Suchen im Papierkorb</translation>
    </message>
    <message>
        <source>Highlights, stories and searches</source>
        <translation>Markierungen, Recherchen und Suchen</translation>
    </message>
    <message>
        <source>This article has no pages: it did not come from a PDF, or its original was dropped.</source>
        <translation>Dieser Artikel hat keine Seiten: Er kam nicht aus einem PDF, oder sein Original wurde entfernt.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>This is not part of the text: running heads and page numbers.</source>
        <translation>Dies gehört nicht zum Text: Kolumnentitel und Seitenzahlen.</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Seiten so breit wie die Ansicht</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Seiten kleiner</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Seiten größer</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>Seiten werden gelesen…</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Keine Seiten</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Seiten werden gelesen</translation>
    </message>
    <message>
        <source>of {pages:,}</source>
        <translation>von {pages:,}</translation>
    </message>
    <message>
        <source>This file is read otherwise now than when it was imported: its pages can be looked at, not marked. Import it again to mark on them.</source>
        <translation>Diese Datei wird heute anders gelesen als beim Import: Ihre Seiten lassen sich ansehen, nicht markieren. Importieren Sie sie erneut, um darauf zu markieren.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Seite wird gezeichnet</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Seiten des Originals</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{title} (proposed title)</source>
        <translation>{title} (vorgeschlagener Titel)</translation>
    </message>
    <message>
        <source>Captured {date_text}</source>
        <translation>Erfasst: {date_text}</translation>
    </message>
    <message>
        <source>version {number} of {versions}</source>
        <translation>Version {number} von {versions}</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>Offlinekopie</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>{match:,} of {matches:,}</source>
        <translation>{match:,} von {matches:,}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Image not kept: {words}</source>
        <translation>Bild nicht behalten: {words}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Suggested {label}: “{quote}”</source>
        <translation>Vorgeschlagen, {label}: „{quote}“</translation>
    </message>
    <message>
        <source>Select some text first, then press a key to mark it.</source>
        <translation>Wählen Sie zuerst Text aus, und drücken Sie dann eine Taste, um ihn zu markieren.</translation>
    </message>
    <message>
        <source>Select some text or a highlight first.</source>
        <translation>Wählen Sie zuerst Text oder eine Markierung aus.</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>Hier ist kein Satz.</translation>
    </message>
    <message>
        <source>This sentence is marked already.</source>
        <translation>Dieser Satz ist schon markiert.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>Highlight deleted. Undo brings it back.</source>
        <translation>Markierung gelöscht. „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>Wählen Sie in der Liste einen Artikel, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Carrying highlights forward</source>
        <translation>Markierungen werden übertragen</translation>
    </message>
    <message>
        <source>Image: {alt}</source>
        <translation>Bild: {alt}</translation>
    </message>
    <message>
        <source>{kind}, current: {quote}</source>
        <translation>{kind}, aktuell: {quote}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Versionen des Artikels</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Look for what is marked in older versions in the newest one</source>
        <translation>In der neuesten Version suchen, was in älteren markiert ist</translation>
    </message>
    <message>
        <source>Version {number} of {versions}</source>
        <translation>Version {number} von {versions}</translation>
    </message>
    <message>
        <source>An older version.</source>
        <translation>Eine ältere Version.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Version {number} · {at} · {words:,} words</source>
        <translation>Version {number} · {at} · {words:,} Wörter</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text.</source>
        <comment>{n} highlights changed with the text.</comment>
        <translation>
            <numerusform>{n} Markierung hat sich mit dem Text geändert.</numerusform>
            <numerusform>{n} Markierungen haben sich mit dem Text geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight is not in the newest version yet.</source>
        <comment>{n} highlights are not in the newest version yet.</comment>
        <translation>
            <numerusform>{n} Markierung ist noch nicht in der neuesten Version.</numerusform>
            <numerusform>{n} Markierungen sind noch nicht in der neuesten Version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stands in the newest version</source>
        <comment>{n} stand in the newest version</comment>
        <translation>
            <numerusform>{n} steht in der neuesten Version</numerusform>
            <numerusform>{n} stehen in der neuesten Version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for a decision</source>
        <comment>{n} wait for a decision</comment>
        <translation>
            <numerusform>{n} wartet auf eine Entscheidung</numerusform>
            <numerusform>{n} warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Artikel: {title}</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>{error} The library is in {folder}.</source>
        <translation>{error} Die Bibliothek ist in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is from {at}.</source>
        <comment>The newest of {n} backups is from {at}.</comment>
        <translation>
            <numerusform>Die neueste Sicherung ist vom {at}.</numerusform>
            <numerusform>Die neueste von {n} Sicherungen ist vom {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} · not readable</source>
        <translation>{at} · nicht lesbar</translation>
    </message>
    <message>
        <source>Open a library folder</source>
        <translation>Bibliotheksordner öffnen</translation>
    </message>
    <message>
        <source>Offline · {articles} · {marks}</source>
        <translation>Offline · {articles} · {marks}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Nur Geändertes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{label} version</source>
        <translation>{label} Version</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to the change before (Alt+Up)</source>
        <translation>Zur vorherigen Änderung (Alt+Auf)</translation>
    </message>
    <message>
        <source>Go to the next change (Alt+Down)</source>
        <translation>Zur nächsten Änderung (Alt+Ab)</translation>
    </message>
    <message>
        <source>Numbers, negations and names that changed</source>
        <translation>Geänderte Zahlen, Verneinungen und Namen</translation>
    </message>
    <message>
        <source>Difference of the two versions</source>
        <translation>Unterschied der zwei Versionen</translation>
    </message>
    <message>
        <source>Highlights that changed</source>
        <translation>Geänderte Markierungen</translation>
    </message>
    <message>
        <source>Show old place</source>
        <translation>Alte Stelle</translation>
    </message>
    <message>
        <source>Mark the selection instead</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Select the passage in the reader, then press this</source>
        <translation>Wählen Sie die Stelle in der Leseansicht aus, und drücken Sie dann hier</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>Kein Wort geändert</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text</source>
        <comment>{n} highlights changed with the text</comment>
        <translation>
            <numerusform>{n} Markierung hat sich mit dem Text geändert</numerusform>
            <numerusform>{n} Markierungen haben sich mit dem Text geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight waits for a decision.</source>
        <translation>Keine Markierung wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>{first}
    no longer in the text</source>
        <translation>{first}
    nicht mehr im Text</translation>
    </message>
    <message>
        <source>{first}
    now “{exact}”{altered}</source>
        <translation>{first}
    jetzt „{exact}“{altered}</translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation>{what}: {old} wurde zu {new}</translation>
    </message>
    <message>
        <source>{what}: {old} taken out</source>
        <translation>{what}: {old} entfernt</translation>
    </message>
    <message>
        <source>{what}: {new} put in</source>
        <translation>{what}: {new} eingefügt</translation>
    </message>
    <message>
        <source>Version {number}, {at}</source>
        <translation>Version {number}, {at}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
    <message>
        <source>{title}, step {text}</source>
        <translation>{title}, Schritt {text}</translation>
    </message>
    <message>
        <source>Welcome to NewsClip</source>
        <translation>Willkommen bei NewsClip</translation>
    </message>
    <message>
        <source>Change where the library is</source>
        <translation>Ort der Bibliothek ändern</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Put the sample story in, to try everything on</source>
        <translation>Beispielrecherche zum Ausprobieren aufnehmen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Library: {folder}</source>
        <translation>Bibliothek: {folder}</translation>
    </message>
    <message>
        <source>There is a library already. It is opened as it is.</source>
        <translation>Dort ist schon eine Bibliothek. Sie wird geöffnet, wie sie ist.</translation>
    </message>
    <message>
        <source>One folder for everything. It is made when you begin.</source>
        <translation>Ein Ordner für alles. Er wird angelegt, wenn Sie beginnen.</translation>
    </message>
    <message>
        <source>System follows your desktop, day and night.</source>
        <translation>„System“ folgt Ihrem Desktop, Tag und Nacht.</translation>
    </message>
    <message>
        <source>Of the window. Articles may be in any.</source>
        <translation>Die des Fensters. Artikel können in jeder sein.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <translation>Die Bibliothek in einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Choose where the library goes</source>
        <translation>Wählen, wo die Bibliothek liegt</translation>
    </message>
    <message>
        <source>Something is still under way in the library.</source>
        <translation>In der Bibliothek läuft noch etwas.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, and move the library then.</source>
        <translation>Warten Sie es ab oder brechen Sie es ab, und verschieben Sie dann die Bibliothek.</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Die Bibliothek wird verschoben</translation>
    </message>
    <message>
        <source>Everything is in this folder. Moving copies it, looks at the copy, and starts NewsClip again on it.</source>
        <translation>Alles liegt in diesem Ordner. Beim Verschieben wird er kopiert, die Kopie geprüft und NewsClip damit neu gestartet.</translation>
    </message>
    <message>
        <source>A library cannot be made in {folder}.</source>
        <translation>In {folder} kann keine Bibliothek angelegt werden.</translation>
    </message>
    <message>
        <source>A desktop desk for evidence. Everything stays on this machine: no account, no cloud, and no network but for what you fetch. All of this can be changed later.</source>
        <translation>Ein Schreibtisch für Belege. Alles bleibt auf diesem Rechner: kein Konto, keine Cloud und kein Netz außer für das, was Sie abrufen. All dies lässt sich später ändern.</translation>
    </message>
    <message>
        <source>NewsClip library</source>
        <translation>NewsClip-Bibliothek</translation>
    </message>
    <message>
        <source>No library yet.</source>
        <translation>Noch keine Bibliothek.</translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation>Artikel hereinholen</translation>
    </message>
    <message>
        <source>Drop files, folders or links on the window, or begin here. Each original is kept byte for byte, and everything can be read without a network.</source>
        <translation>Ziehen Sie Dateien, Ordner oder Links auf das Fenster, oder beginnen Sie hier. Jedes Original bleibt Byte für Byte erhalten, und alles ist ohne Netz lesbar.</translation>
    </message>
    <message>
        <source>Read, and mark with a key</source>
        <translation>Lesen und mit einer Taste markieren</translation>
    </message>
    <message>
        <source>Drag over words and press {claim} for a claim, {figure} for a figure, {risk} for a risk. Faint dots under the text are suggestions; Tab takes you to the next one.</source>
        <translation>Ziehen Sie über Wörter, und drücken Sie {claim} für eine Aussage, {figure} für eine Zahl, {risk} für ein Risiko. Blasse Punkte unter dem Text sind Vorschläge; Tab führt zum nächsten.</translation>
    </message>
    <message>
        <source>Say what it means</source>
        <translation>Sagen, was es bedeutet</translation>
    </message>
    <message>
        <source>Each highlight has its fields here: who said it, what it measures, how sure it is. They are filled in as far as the text tells; correct them as you read.</source>
        <translation>Jede Markierung hat hier ihre Felder: wer es gesagt hat, was es misst, wie sicher es ist. Sie sind ausgefüllt, soweit der Text es hergibt; korrigieren Sie sie beim Lesen.</translation>
    </message>
    <message>
        <source>Compare your sources</source>
        <translation>Ihre Quellen vergleichen</translation>
    </message>
    <message>
        <source>{actions} puts up to four articles side by side, over a table of what they agree on, what they contradict each other in, and what only one has.</source>
        <translation>{actions} stellt bis zu vier Artikel nebeneinander, unter eine Tabelle dessen, worin sie übereinstimmen, worin sie sich widersprechen und was nur einer hat.</translation>
    </message>
    <message>
        <source>Take it into your draft</source>
        <translation>In Ihren Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Exact quotes with their fields and numbered sources, shown before you save or copy. {actions} opens the guide wherever you are.</source>
        <translation>Genaue Zitate mit ihren Feldern und nummerierten Quellen, gezeigt, bevor Sie speichern oder kopieren. {actions} öffnet überall das Handbuch.</translation>
    </message>
    <message>
        <source>The list of changes did not come with this copy of NewsClip.</source>
        <translation>Die Liste der Änderungen liegt dieser Kopie von NewsClip nicht bei.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>This is NewsClip {version}.</source>
        <translation>Dies ist NewsClip {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip.</source>
        <translation>In NewsClip ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Your library is safe.</source>
        <translation>Ihre Bibliothek ist sicher.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>{what} {done:,} of {total:,}</source>
        <translation>{what}: {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ Stichwort</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Stichwort {tag}</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The open article has one version only.</source>
        <translation>Der geöffnete Artikel hat nur eine Version.</translation>
    </message>
    <message>
        <source>Select the passage in the newest version first.</source>
        <translation>Wählen Sie zuerst die Stelle in der neuesten Version aus.</translation>
    </message>
    <message>
        <source>There is no original to drop.</source>
        <translation>Es gibt kein Original zu entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>Drop the original of this article, {size}?</source>
        <comment>Drop the originals of {n} articles, {size}?</comment>
        <translation>
            <numerusform>Original dieses Artikels entfernen, {size}?</numerusform>
            <numerusform>Originale von {n} Artikeln entfernen, {size}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, highlights and images stay. This cannot be undone; importing the same file again brings it back.</source>
        <translation>Text, Markierungen und Bilder bleiben. Das lässt sich nicht rückgängig machen; ein erneuter Import derselben Datei bringt das Original zurück.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{freed} freed.</source>
        <translation>{freed} freigegeben.</translation>
    </message>
    <message>
        <source>Dropping originals</source>
        <translation>Originale werden entfernt</translation>
    </message>
    <message>
        <source>Search for something first, then save the search.</source>
        <translation>Suchen Sie zuerst etwas, und speichern Sie dann die Suche.</translation>
    </message>
    <message>
        <source>attribution verb “{verb}”</source>
        <translation>Verb der Zuschreibung „{verb}“</translation>
    </message>
    <message>
        <source>a statement of fact without a source</source>
        <translation>eine Tatsachenaussage ohne Quelle</translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation>wörtliches Zitat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>worth a check</source>
        <translation>prüfenswert</translation>
    </message>
    <message>
        <source>rather an opinion</source>
        <translation>eher eine Meinung</translation>
    </message>
    <message>
        <source>attribution “{verb}”</source>
        <translation>Zuschreibung „{verb}“</translation>
    </message>
    <message>
        <source>the quote goes on</source>
        <translation>das Zitat geht weiter</translation>
    </message>
    <message>
        <source>source “{name}”</source>
        <translation>Quelle „{name}“</translation>
    </message>
    <message>
        <source>named speaker “{name}”</source>
        <translation>genannt: „{name}“</translation>
    </message>
    <message>
        <source>speaker “{name}”</source>
        <translation>Sprecher/in „{name}“</translation>
    </message>
    <message>
        <source>role “{role}”</source>
        <translation>Funktion „{role}“</translation>
    </message>
    <message>
        <source>the pronoun stands for the speaker before</source>
        <translation>das Pronomen steht für den Sprecher davor</translation>
    </message>
    <message>
        <source>perhaps rounded</source>
        <translation>vielleicht gerundet</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>no value to compare in one of them</source>
        <translation>in einem kein vergleichbarer Wert</translation>
    </message>
    <message>
        <source>per {one} told per {other}</source>
        <translation>je {one} als je {other} angegeben</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be converted into each other</source>
        <translation>{one} und {other} lassen sich nicht ineinander umrechnen</translation>
    </message>
    <message>
        <source>no unit given in one ({unit} in the other)</source>
        <translation>in einem keine Einheit ({unit} im anderen)</translation>
    </message>
    <message>
        <source>{one} converted to {other}</source>
        <translation>{one} umgerechnet in {other}</translation>
    </message>
    <message>
        <source>within what “about” allows</source>
        <translation>innerhalb dessen, was „etwa“ zulässt</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>im Rahmen der Rundung</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>mit anderen Worten gesagt</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>„{one}“ gegen „{other}“</translation>
    </message>
    <message>
        <source>“{words}” in one only</source>
        <translation>„{words}“ nur in einem</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} gegen {other}</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>beide sagen {words}</translation>
    </message>
    <message>
        <source>no condition given in one ({told} in the other)</source>
        <translation>in einem keine Bedingung ({told} im anderen)</translation>
    </message>
    <message>
        <source>{words} in one only</source>
        <translation>{words} nur in einem</translation>
    </message>
    <message>
        <source>per {words} in one only</source>
        <translation>je {words} nur in einem</translation>
    </message>
    <message>
        <source>within one article</source>
        <translation>innerhalb eines Artikels</translation>
    </message>
    <message>
        <source>perhaps not the same measure</source>
        <translation>vielleicht nicht dasselbe Maß</translation>
    </message>
    <message>
        <source>no date given in one ({date} in the other)</source>
        <translation>in einem kein Datum ({date} im anderen)</translation>
    </message>
    <message>
        <source>the same source tells the other figure too</source>
        <translation>dieselbe Quelle nennt auch die andere Zahl</translation>
    </message>
    <message>
        <source>{words} against published {published}</source>
        <translation>{words} gegen veröffentlicht {published}</translation>
    </message>
    <message>
        <source>unsure: {doubt}</source>
        <translation>unsicher: {doubt}</translation>
    </message>
    <message>
        <source>measure “{measure}”</source>
        <translation>Maß „{measure}“</translation>
    </message>
    <message>
        <source>subject “{subject}”</source>
        <translation>Gegenstand „{subject}“</translation>
    </message>
    <message>
        <source>condition {condition}</source>
        <translation>Bedingung {condition}</translation>
    </message>
    <message>
        <source>tells a {change}</source>
        <translation>nennt: {change}</translation>
    </message>
    <message>
        <source>bound “{qualifier}”</source>
        <translation>Grenze „{qualifier}“</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>eine Spanne</translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation>datiert {date}</translation>
    </message>
    <message>
        <source>amount of money “{words}”</source>
        <translation>Geldbetrag „{words}“</translation>
    </message>
    <message>
        <source>share “{words}”</source>
        <translation>Anteil „{words}“</translation>
    </message>
    <message>
        <source>time “{words}”</source>
        <translation>Zeit „{words}“</translation>
    </message>
    <message>
        <source>value with unit “{words}”</source>
        <translation>Wert mit Einheit „{words}“</translation>
    </message>
    <message>
        <source>count “{words}”</source>
        <translation>Anzahl „{words}“</translation>
    </message>
    <message>
        <source>number “{words}”</source>
        <translation>Zahl „{words}“</translation>
    </message>
    <message>
        <source>warning “{warned}”</source>
        <translation>Warnung „{warned}“</translation>
    </message>
    <message>
        <source>harm “{bad}”</source>
        <translation>Schaden „{bad}“</translation>
    </message>
    <message>
        <source>hedged future “{hedge}”</source>
        <translation>vorsichtige Zukunft „{hedge}“</translation>
    </message>
    <message>
        <source>obstacle “{obstacle}”</source>
        <translation>Hindernis „{obstacle}“</translation>
    </message>
    <message>
        <source>condition “{condition}”</source>
        <translation>Bedingung „{condition}“</translation>
    </message>
    <message>
        <source>bad outlook “{future} … {bad}”</source>
        <translation>schlechte Aussicht „{future} … {bad}“</translation>
    </message>
    <message>
        <source>a turn of phrase</source>
        <translation>eine Redewendung</translation>
    </message>
    <message>
        <source>what could have been</source>
        <translation>was hätte sein können</translation>
    </message>
    <message>
        <source>It says nothing of your articles, their addresses or your files, and was sent nowhere.</source>
        <translation>Er sagt nichts über Ihre Artikel, deren Adressen oder Ihre Dateien und wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What you wrote is kept in this window until it is saved.</source>
        <translation>Was Sie geschrieben haben, bleibt in diesem Fenster, bis es gespeichert ist.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Alles, was Sie geschrieben haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved yet.</source>
        <translation>Was Sie zuletzt geschrieben haben, konnte noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some space and close the window again, or take the words with you on the clipboard.</source>
        <translation>Schaffen Sie Platz und schließen Sie das Fenster erneut, oder nehmen Sie die Worte in der Zwischenablage mit.</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Kopieren und schließen</translation>
    </message>
    <message>
        <source>NewsClip is made with these parts. Choose one to read its licence.</source>
        <translation>NewsClip besteht auch aus diesen Teilen. Wählen Sie einen, um seine Lizenz zu lesen.</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>Die Arbeit anderer</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>Dieser Teil nennt seine Lizenz und bringt keinen Text davon mit.</translation>
    </message>
    <message>
        <source>No font on this system has the letters of this article’s script ({name}).</source>
        <translation>Keine Schrift dieses Systems hat die Zeichen dieses Artikels ({name}).</translation>
    </message>
    <message>
        <source>Its text is whole. Install a font that has them ({package} on Debian and Ubuntu) and start NewsClip again.</source>
        <translation>Der Text ist vollständig. Installieren Sie eine Schrift, die sie hat ({package} unter Debian und Ubuntu), und starten Sie NewsClip neu.</translation>
    </message>
    <message>
        <source>SAME TEXT AS</source>
        <translation>GLEICHER TEXT WIE</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Ohne Urheber</translation>
    </message>
    <message>
        <source>Other risks</source>
        <translation>Andere Risiken</translation>
    </message>
    <message>
        <source>Unverified claims</source>
        <translation>Ungeprüfte Aussagen</translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation>Widersprüchliche Zahlen</translation>
    </message>
    <message>
        <source>The library cannot go there: {folder} is inside it, or around it.</source>
        <translation>Die Bibliothek kann nicht dorthin: {folder} liegt in ihr oder um sie herum.</translation>
    </message>
    <message>
        <source>Choose a folder beside it.</source>
        <translation>Wählen Sie einen Ordner daneben.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>A file was not copied as it is: {name}.</source>
        <translation>Eine Datei wurde nicht unverändert kopiert: {name}.</translation>
    </message>
    <message>
        <source>Check the disk of {folder}, or choose another one.</source>
        <translation>Prüfen Sie den Datenträger von {folder}, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The copy of the library in {folder} is damaged.</source>
        <translation>Die Kopie der Bibliothek in {folder} ist beschädigt.</translation>
    </message>
    <message>
        <source>Check the disk it is on, and choose another one. The library stays where it was.</source>
        <translation>Prüfen Sie ihren Datenträger, und wählen Sie einen anderen. Die Bibliothek bleibt, wo sie war.</translation>
    </message>
    <message>
        <source>The library is in {folder} now.</source>
        <translation>Die Bibliothek liegt jetzt in {folder}.</translation>
    </message>
    <message>
        <source>What is left in {folder} is not used any more.</source>
        <translation>Was in {folder} geblieben ist, wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Put it in the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>{folder} could not be put in the trash.</source>
        <translation>{folder} konnte nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>Nothing was removed. Delete it by hand if you do not need it.</source>
        <translation>Nichts wurde entfernt. Löschen Sie den Ordner selbst, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>NewsClip was updated while it was open.</source>
        <translation>NewsClip wurde aktualisiert, während es offen war.</translation>
    </message>
    <message>
        <source>Start it again to go on with the new version; everything is saved.</source>
        <translation>Starten Sie es neu, um mit der neuen Version weiterzuarbeiten; alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Sort Up</source>
        <translation>Aufsteigend ordnen</translation>
    </message>
    <message>
        <source>Sort Down</source>
        <translation>Absteigend ordnen</translation>
    </message>
    <message>
        <source>As They Stand in the Articles</source>
        <translation>Wie sie in den Artikeln stehen</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Move Towards the Beginning</source>
        <translation>Zum Anfang hin verschieben</translation>
    </message>
    <message>
        <source>Move Towards the End</source>
        <translation>Zum Ende hin verschieben</translation>
    </message>
</context>
</TS>
