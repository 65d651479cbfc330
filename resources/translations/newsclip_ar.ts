<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: {label} → {label2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {tag} taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote: “{exact}” → “{exact2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved with its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured: range, orders, price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km, %, EUR, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that bound it: over, up to, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under what conditions: WLTP, per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date the figure holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what would be hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window; articles may be in any. It changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system, or always light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system, or always as usual or high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, in per cent; holds from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nothing fade or move. Where the system asks for it, that holds in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the families on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the reading column, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a multiple of the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the images of a page when it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obey robots.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch only what sites let programs fetch; you can always save a page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what is put into the folder below; nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are taken once they are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders inside it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are never followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for claims, figures and risks, and propose them for marking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the addresses of articles again while the window is open, and keep what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group exports by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exported highlights are grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Markdown template of your own, or ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many copies of the library are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed keys, by action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the library is, when not in the usual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest version whose news were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reputational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format “{format_id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats are: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} could not be read: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template in the settings, or leave it empty to use ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} is not a UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} is longer than {MAX_TEMPLATE:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} does not work{where}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line, or leave the template empty in the settings to use ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} addresses; NewsClip takes {most:,} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names no address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one address to a line, each beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {count:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to more than {words} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds links, or files whose names lead out of it, and nothing else that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a file may be meant to do harm. Get it again from a source you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save a copy without password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to absurdly more than it holds, as archive bombs do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression method {compress_type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and import the part you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in the program it was made with and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {kind} without any article that NewsClip can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was saved completely, or save the page anew and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save a copy without password, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an encrypted message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your mail program, then copy its text and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a message without text; attached is “{attached}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is attached from your mail program, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more text than NewsClip can read in one book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or import the chapters you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or paste the passages you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an e-book without a table of its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or open it in a reader and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser and save the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects more than {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} does not lead to a web page: only http and https addresses can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them; a page behind a login can be saved from the browser and imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no valid host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is busy ({status}) and asks to be asked again {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a list of {count:,} feeds, not an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to them: File, Feeds, Import a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{url}” of “{name}” has no text of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch its page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” offers {count:,} entries; NewsClip takes {most:,} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file, or subscribe to the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins as a feed but is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, the site has to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} feeds; NewsClip takes {most:,} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds without any feed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of your feed reader anew, as OPML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not a page of text but {media_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it and import the file, if NewsClip reads its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not an image NewsClip can keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF and WebP are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not found ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read without permission ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a fault on its server ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered with {status} instead of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than NewsClip can show in one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the part you need and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found in “{name}”: {instead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too long: {count:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a saved web page, an e-mail, an e-book, a document or a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it anew from the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} articles; NewsClip takes {most:,} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lists no articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right file was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” says nothing of the article but its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} messages; NewsClip takes {most:,} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it from your mail program in several smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} leads to {host}, which is a private or reserved network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewsClip visits public addresses only; open it in a browser and save the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save a copy without password, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds only pictures of its pages, as a scanner makes them, and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a program recognise its text (OCR), save it with that text, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right file was chosen, and that it was downloaded completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {words} cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is beside it; the original can be opened in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count:,} pages; NewsClip reads up to {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a PDF that is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its password, or save a copy without one from a PDF reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pages you need into a PDF of their own and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more text than NewsClip can show in one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes longer than {seconds:.0f} seconds to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {words} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” looks like {likely}, which NewsClip does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} was not fetched: the rules of {hostname} for programs (robots.txt) could not be had. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry later, or turn “Obey robots.txt” off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} was not fetched: {hostname} does not let programs fetch it (robots.txt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser and save the page, or turn “Obey robots.txt” off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} came only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is larger than {words} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the part you need from the browser and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a question about cookies and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a check whether the visitor is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an offer to subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is loaded by a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser, answer the question about cookies there, then save the page from there or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser, pass the check there, then save the page from there or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser, log in there if you have a subscription, then save the page from there or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser and wait until the text shows, then save the page from there or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claimed} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Safari web archive that is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, or save the page anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewsClip could not make sense of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to save it in another format, or copy its text and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged or not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article has no field {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} word added</source>
        <comment>{n} words added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken out</source>
        <comment>{n} taken out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word taken out</source>
        <comment>{n} words taken out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passage moved</source>
        <comment>{n} passages moved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} became {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and {n} more number</source>
        <comment>{numbers} and {n} more numbers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A row needs a measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the figures measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed at {url}, and the page names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the page for a link called RSS, Atom or feed, and give its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in the Trash and has been restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} image could not be kept.</source>
        <comment>{n} images could not be kept.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That highlight is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in that selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A highlight needs at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That highlight is over text, not over an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete highlight</source>
        <comment>Delete {n} highlights</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That state is no longer in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight taken over.</source>
        <comment>{n} highlights taken over.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found in the text and is in the article&apos;s note.</source>
        <comment>{n} could not be found in the text and are in the article&apos;s note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import article</source>
        <comment>Import {n} articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add kind {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of your own called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind needs a name of at most {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a kind called {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter {letter} is that of {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is that of {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no colour for a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in kind cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each field needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two fields called {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {label} has nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A highlight cannot be linked to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two highlights is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are linked already: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link as {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of this version is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold until NewsClip is closed. Check the folder&apos;s permissions and space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} cannot be “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {size} MB or more; NewsClip reads up to {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or save only the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and whether its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “Import folder”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page could not be fetched ({reason}); this is what the list said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That image is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Fetch missing pictures” gets what is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That saved search is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That story is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a story called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That version is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept suggestion</source>
        <comment>Accept {n} suggestions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss suggestion</source>
        <comment>Dismiss {n} suggestions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That suggestion is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{colour}” is no colour for a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours are: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your highlights, {words}: look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its form changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline was “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <comment>{n} moved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reworded</source>
        <comment>{n} reworded</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlight of an older version is to be carried forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep old words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched folder {folder} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug its drive in, or choose another folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That article is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the library in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer while the library in {folder} was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its connection, then open the library again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the library in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; everything up to the last change is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {folder} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or open a library in another place with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {folder} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “newsclip doctor --restore” to go back to the newest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That feed is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is upgrading or restoring the library in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to finish and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {folder} is open in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is at that import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows refer to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable backup of the library in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The originals are still in its “originals” folder; import them into a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer NewsClip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest NewsClip to open it. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of that version is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of that article is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arti&amp;cle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import everything in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and import the page at an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to feeds and import what they offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the text, page or address on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export highlights with their sources to Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sample story to this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close NewsClip; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected articles to the Trash; in the Trash, delete them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything in the current view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles, highlights and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare articles side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See every highlight as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the article list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages of the Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages of a PDF beside its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the reading text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the reading text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reading text its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put more characters on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrower Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put fewer characters on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the font, size, measure and line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next article of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article before in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the article to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the article to what is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the article to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;Story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the article to a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the article&apos;s tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the title, author, publisher and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the selected articles side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article&apos;s address in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k for Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the article again, and keep a new version if it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What Changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the versions of the article, and decide on highlights that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy author, title, publisher, date and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch &amp;Missing Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the pictures of the article that are not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dro&amp;p Original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the room that the article&apos;s original file takes; its text and images stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the article to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore from Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the article out of the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;for Good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is selected in the Trash for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection as a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection as a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection without a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own Kind {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection with a kind of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the sentence at the caret with the kind used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection with the kind used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the quote together with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the highlight before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Through &amp;Overlapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through the highlights under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move End Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the highlight one word right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move End Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the highlight one word left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Start Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of the highlight one word right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Start Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of the highlight one word left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kinds of Highlight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add kinds of highlight of your own, and change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word at the caret, then its sentence, then its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shrink Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select less: the sentence, the word, nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To End of Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection to the end of the sentence, then the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Start of Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To End of Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection to the end of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Start of Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to Next Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret at the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to Previous Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret at the start of the sentence, then the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to Next Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret at the next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to Previous Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret at the start of the paragraph, then the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a highlight of the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose this no more; Backspace does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an article to the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this article out of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scroll Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the rows where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most &amp;Disputed First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the rows by how far the sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;ggested Figures Too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show figures too that are suggested, in a fainter ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Articles of the Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every article of the story a column in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next row where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the row before where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the other columns say of the selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm &amp;Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the two claims of this row as they seem to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot a Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose these two claims as a pair no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name Row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the figures of this row are called; rows with one name are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Table as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard as a Markdown table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Table as P&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that are shown as a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the highlight in its article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the current cell of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one plain table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group highlights by article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group highlights by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every highlight of the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected highlights to Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a story: a working set of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the story; its articles stay in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check Story for Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the story&apos;s articles again, and keep what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the guide at the page for this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Me &amp;Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps through the window; Esc leaves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What’s New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what has changed in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every action and its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About NewsClip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and where the library is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is nothing that NewsClip can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article that was asked for is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the versions of the article against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight awaits a decision</source>
        <comment>{n} highlights await a decision</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} shared with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · likely the origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · same origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Its Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} articles are compared at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a column first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Out of This Row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rows are called is kept with a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these articles into a story first: select them in the list and press Ctrl+Shift+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown over the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll together ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows that are shown are in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing} again: something new was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing} by what they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures are marked in these articles yet. Select a number in a column and press 2 to compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims are marked in these articles yet. Select a statement and press 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risks are marked in these articles yet. Select a passage and press 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is marked in these articles is in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} went to the Trash; its column was closed.</source>
        <comment>{names} went to the Trash; their columns were closed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} is no longer in the library; its column was closed.</source>
        <comment>{names} are no longer in the library; their columns were closed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These two seem to say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two seem to contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({more} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with the same subject and measure are one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {ends:g} to {ends2:g} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another to see where the two agree and where they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to four articles about one subject, or drag them here from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage in a column first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it in {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in every other column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is told of more than one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · tells of · {said} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One version only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was saved once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column whose article has several versions; F5 checks it for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article in Read to mark a passage again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict with another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from another source, and what they say explains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees with another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seems to contradict another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seems to say what another source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict</source>
        <comment>{n} conflicts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agree</source>
        <comment>{n} agree</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} single-source</source>
        <comment>{n} single-source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} explained</source>
        <comment>{n} explained</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unclear</source>
        <comment>{n} unclear</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> against </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} origin</source>
        <comment>{n} origins</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source, {told}</source>
        <comment>{n} sources, {told}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sources}, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by more than one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be compared: no value, or units that do not convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NewsClip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop desk for evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewsClip {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the library&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop did not open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its name and open it in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s folder is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{qVersion} (PySide6 {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is fetched once and kept in your library. Put several on lines of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n} pages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{item}” is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPTURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {versions} · {words:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original dropped {dropped}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved as you leave a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025-08-02, 2025-08 or 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page&apos;s structured data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page&apos;s metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed — confirm or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no highlight here. Select words in an article and choose Claim, Figure, Risk or Highlight beside them; then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use NewsClip&apos;s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight copied as Markdown.</source>
        <comment>{n} highlights copied as Markdown.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight</source>
        <comment>{n} highlights</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{highlights} from {n} article</source>
        <comment>{highlights} from {n} articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in conflict</source>
        <comment>{n} in conflict</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.j2 *.jinja *.md *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an export template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is a Markdown file that says how highlights are laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {share} % is shown here; the file and the copy are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual export template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewsClip&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some addresses lead into a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewsClip does not go there by itself. Fetch them only if you know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the copied report</source>
        <comment>and {n} more, in the copied report</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <comment>{n} imported</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as a new version</source>
        <comment>{n} kept as a new version</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already in the library</source>
        <comment>{n} already in the library</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Cancelled before the rest; what was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals needed three years to build one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of your own are offered beside Claim, Figure and Risk, in every view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the other passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} thing in {files}.</source>
        <comment>{n} things in {files}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what contains these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the pages of links; else take what the file says of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import the files only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong}“{name}” is locked. NewsClip uses its password once and does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are all to be found; “quotes” keep a phrase together. Filters: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change holds at once and is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting has its default again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We will ship the first cars in spring,” the chief executive said on Tuesday. Analysts doubt it: of 1,250 orders, fewer than a third are paid for. 7 October 2026, § 3, 35.3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best serif on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of the reading text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}, {reader_size} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click on an action waits for its new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action, menu or key has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{native} opens the {menu} menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{native} belongs to “{other}” in the {replace} menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other keys for “{action_id}”, or take these from “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. Usually: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for {action_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a story, or to name a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add article to a story</source>
        <comment>Add {n} articles to a story</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a tag and press Enter. A slash nests: markets/gulf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some also have: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the highlight</source>
        <comment>{n} highlights</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set {field} of {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker / subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status / value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the First to the Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {chosen:,} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection ({chosen:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything shown ({total:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlight of this scope passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article, select a passage and press 1, 2 or 3: it will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last may not have happened. Nothing was lost: everything is saved as you make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewsClip ended by a fault last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost: everything is saved as you make it. You can go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong once more meanwhile.</source>
        <comment>Something went wrong {n} times more meanwhile.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its name from above and open it in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to a file ({why_not}). You can copy it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sites you follow offer. A feed is asked when you press Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the pages; else take what the feed says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more could not be refreshed.</source>
        <comment>{names} and {n} more could not be refreshed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they offered before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} new.</source>
        <comment>{n} new.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} new feed, {known} already there.</source>
        <comment>{n} new feeds, {known} already there.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh asks them what they offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds yet. Type an address above, or import the list of another reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} selected.</source>
        <comment>{n} selected.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} new</source>
        <comment>{name}, {n} new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Article moved to {place}.</source>
        <comment>{n} articles moved to {place}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article moved to the Trash.</source>
        <comment>{n} articles moved to the Trash.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article restored.</source>
        <comment>{n} articles restored.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} article</source>
        <comment>Changing {n} articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import was cut off: {left:,} of {total:,} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this to be asked again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has changed. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} article has changed; the new version is kept beside the old.</source>
        <comment>{n} articles have changed; the new versions are kept beside the old.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them has highlights to look at.</source>
        <comment>{n} of them have highlights to look at.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the library already; here it is. {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} is in the library already.</source>
        <comment>All {n} are in the library already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an address to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since and kept as a new version</source>
        <comment>{n} changed since and kept as a new version</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be imported</source>
        <comment>{n} could not be imported</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is missing that could be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} picture fetched</source>
        <comment>{n} pictures fetched</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {n} could not be had; the details say why</source>
        <comment>, {n} could not be had; the details say why</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; the rest was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked.</source>
        <comment>{n} marked. Undo takes them back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Suggestion dismissed. Undo brings it back.</source>
        <comment>{n} suggestions dismissed. Undo brings them back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched folder is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder: {report}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># The guide

The pages of the guide did not come with this copy of NewsClip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide — NewsClip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something about this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text here has changed since this was marked. The quote is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORIES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{help} as 2025-08-02, 2025-08 or 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure: {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text in the article and press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust edges: drag them in the text, or {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept: mark this (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, paragraph {paragraph}: {exact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or dismiss all, or all of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {weaker:,} weaker ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them on in the settings, under Reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, figures and risks appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, figures and risks that are found in an article appear here, each with the reason. Nothing is marked by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count:,} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This title was proposed from the text. Confirm or change it under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, folders or links here, paste an article, or look at the sample story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you import comes in here. Everything else is under Reading or Archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an article here from the inbox, by its menu or by dragging it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move articles here when you are done with them. They stay searchable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles in this story yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag articles onto the story&apos;s name, or add them by their menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag articles or highlights with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights of this kind yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in an article and choose what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found by this search now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search is live: what fits later shows up here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles in the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete can be fetched back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for fewer or other words, or search the whole library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {selected} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} article found</source>
        <comment>{n} articles found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moving {n} article</source>
        <comment>Moving {n} articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Its Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {what}	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} article for good?</source>
        <comment>Delete {n} articles for good?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the Trash for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their originals and highlights go with them. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights, stories and searches in the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights, stories and searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no pages: it did not come from a PDF, or its original was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not part of the text: running heads and page numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is read otherwise now than when it was imported: its pages can be looked at, not marked. Import it again to mark on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (proposed title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured {date_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} of {versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match:,} of {matches:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image not kept: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested {label}: “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text first, then press a key to mark it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text or a highlight first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence is marked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying highlights forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, current: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what is marked in older versions in the newest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of {versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} · {at} · {words:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text.</source>
        <comment>{n} highlights changed with the text.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight is not in the newest version yet.</source>
        <comment>{n} highlights are not in the newest version yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stands in the newest version</source>
        <comment>{n} stand in the newest version</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for a decision</source>
        <comment>{n} wait for a decision</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} The library is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is from {at}.</source>
        <comment>The newest of {n} backups is from {at}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{at} · not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · {articles} · {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change before (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, negations and names that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show old place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage in the reader, then press this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text</source>
        <comment>{n} highlights changed with the text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}
    no longer in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}
    now “{exact}”{altered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {old} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {new} put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, step {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to NewsClip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where the library is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sample story in, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a library already. It is opened as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder for everything. It is made when you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows your desktop, day and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, the only one so far. Articles may be in any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the library goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library cannot be made in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop desk for evidence. Everything stays on this machine: no account, no cloud, and no network but for what you fetch. All of this can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewsClip library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, folders or links on the window, or begin here. Each original is kept byte for byte, and everything can be read without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, and mark with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over words and press {claim} for a claim, {figure} for a figure, {risk} for a risk. Faint dots under the text are suggestions; Tab takes you to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each highlight has its fields here: who said it, what it measures, how sure it is. They are filled in as far as the text tells; correct them as you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} puts up to four articles side by side, over a table of what they agree on, what they contradict each other in, and what only one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it into your draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact quotes with their fields and numbered sources, shown before you save or copy. {actions} opens the guide wherever you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of changes did not come with this copy of NewsClip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is NewsClip {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open article has one version only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage in the newest version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no original to drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop the original of this article, {size}?</source>
        <comment>Drop the originals of {n} articles, {size}?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text, highlights and images stay. This cannot be undone; importing the same file again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{freed} freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something first, then save the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution verb “{verb}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement of fact without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather an opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution “{verb}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named speaker “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role “{role}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pronoun stands for the speaker before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value to compare in one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per {one} told per {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} cannot be converted into each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit given in one ({unit} in the other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} converted to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within what “about” allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” in one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no condition given in one ({told} in the other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} in one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per {words} in one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps not the same measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date given in one ({date} in the other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same source tells the other figure too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} against published {published}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure: {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure “{measure}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells a {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound “{qualifier}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount of money “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value with unit “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning “{warned}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harm “{bad}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedged future “{hedge}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obstacle “{obstacle}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition “{condition}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad outlook “{future} … {bad}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn of phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what could have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing of your articles, their addresses or your files, and was sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
