"""The one table of actions: what a user can do, under what name, key, icon and menu."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction

from newsclip.language import mark, tr


class ActionContext(StrEnum):
    """Where the key of an action works."""

    WINDOW = "window"
    READER = "reader"
    TEXT = "text"
    LIST = "list"
    EVIDENCE = "evidence"
    COMPARE = "compare"

    def meets(self, other: "ActionContext") -> bool:
        """Whether one place can have the keys of both: readers stand inside Compare.

        TEXT is the text of the Read screen alone, without the bars beside it.
        """
        pair = {self, other}
        return len(pair) == 1 or ActionContext.WINDOW in pair or pair in _TOGETHER


_TOGETHER = (
    {ActionContext.READER, ActionContext.COMPARE},
    {ActionContext.READER, ActionContext.TEXT},
)
WINDOW, READER, TEXT, LIST, EVIDENCE, COMPARE = ActionContext

MENUS = (mark("&File"), mark("&Edit"), mark("&View"), mark("Arti&cle"), mark("Hi&ghlight"),
         mark("Co&mpare"), mark("Evi&dence"), mark("&Story"), mark("&Help"))  # fmt: skip
"""The menus in order; their letters leave Alt+I, Alt+R and Alt+A to actions."""

SUBMENUS = (mark("Text"), mark("Theme"), mark("Se&lect"), mark("Adjust &Edges"),
            mark("&Suggestions"), mark("&Group By"))  # fmt: skip
"""Menus within menus, as the paths of actions name them."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``menu`` may be a path; ``group`` names actions of which one is checked."""

    id: str
    text: str
    shortcut: str | tuple[str, ...]
    icon: str
    context: ActionContext
    menu: str
    tooltip: str
    checkable: bool = False
    group: str = ""
    repeats: bool = False
    starts_section: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys, the one that is shown first."""
        return (self.shortcut,) if isinstance(self.shortcut, str) else self.shortcut


_A = ActionSpec

_FILE = (
    _A("file.import_files", tr("Import &Files…"), "Ctrl+O", "import-file", WINDOW, "File",
       tr("Import files from disk")),
    _A("file.import_folder", tr("Import F&older…"), "Ctrl+Shift+O", "import-folder", WINDOW, "File",
       tr("Import everything in a folder")),
    _A("file.import_address", tr("Import &Address…"), "Ctrl+L", "link", WINDOW, "File",
       tr("Fetch and import the page at an address")),
    _A("file.feeds", tr("&Feeds…"), "Ctrl+Shift+F", "feed", WINDOW, "File",
       tr("Subscribe to feeds and import what they offer")),
    _A("file.paste", tr("&Paste Article"), "Ctrl+V", "paste", WINDOW, "File",
       tr("Import the text, page or address on the clipboard")),
    _A("file.export", tr("&Export Highlights…"), "Ctrl+E", "export", WINDOW, "File",
       tr("Export highlights with their sources to Markdown"), starts_section=True),
    _A("file.open_library", tr("Open &Library…"), "Ctrl+Shift+L", "library", WINDOW, "File",
       tr("Open another library folder"), starts_section=True),
    _A("file.open_sample", tr("Open the &Sample Story"), "Ctrl+Shift+N", "story", WINDOW, "File",
       tr("Add the sample story to this library")),
    _A("file.settings", tr("Se&ttings…"), "Ctrl+,", "settings", WINDOW, "File",
       tr("Change the settings"), starts_section=True, role=QAction.MenuRole.PreferencesRole),
    _A("file.quit", tr("&Quit"), "Ctrl+Q", "close", WINDOW, "File",
       tr("Close NewsClip; everything is saved"), starts_section=True,
       role=QAction.MenuRole.QuitRole),
)  # fmt: skip

_EDIT = (
    _A("edit.undo", tr("&Undo"), "Ctrl+Z", "undo", WINDOW, "Edit", tr("Undo the last change"),
       repeats=True),
    _A("edit.redo", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", WINDOW, "Edit",
       tr("Do again what was undone"), repeats=True),
    _A("edit.delete", tr("&Delete"), "Del", "delete", LIST, "Edit",
       tr("Move the selected articles to the Trash; in the Trash, delete them for good"),
       starts_section=True),
    _A("edit.select_all", tr("Select &All"), "Ctrl+A", "", WINDOW, "Edit",
       tr("Select everything in the current view")),
    _A("edit.search", tr("&Search the Library"), "Ctrl+K", "search", WINDOW, "Edit",
       tr("Search articles, highlights and tags"), starts_section=True),
    _A("edit.find_in_article", tr("&Find in Article…"), "Ctrl+F", "search", WINDOW, "Edit",
       tr("Find words in the article being read")),
    _A("edit.find_next", tr("Find &Next"), "F3", "chevron-down", WINDOW, "Edit",
       tr("Go to the next place where the words stand"), repeats=True),
    _A("edit.find_prev", tr("Find Pre&vious"), "Shift+F3", "chevron-up", WINDOW, "Edit",
       tr("Go to the place before where the words stand"), repeats=True),
)  # fmt: skip

_VIEW = (
    _A("view.read", tr("&Read"), "Ctrl+1", "read", WINDOW, "View", tr("Read one article"),
       checkable=True, group="screen"),
    _A("view.compare", tr("&Compare"), "Ctrl+2", "compare", WINDOW, "View",
       tr("Compare articles side by side"), checkable=True, group="screen"),
    _A("view.evidence", tr("&Evidence"), "Ctrl+3", "evidence", WINDOW, "View",
       tr("See every highlight as a table"), checkable=True, group="screen"),
    _A("view.sidebar", tr("&Sidebar"), "F9", "sidebar", WINDOW, "View", tr("Show or hide the sidebar"),
       checkable=True, starts_section=True),
    _A("view.list", tr("Article &List"), "F7", "columns", WINDOW, "View",
       tr("Show or hide the article list"), checkable=True),
    _A("view.inspector", tr("&Inspector"), "F8", "inspector", WINDOW, "View",
       tr("Show or hide the inspector"), checkable=True),
    _A("view.pages", tr("&Pages of the Original"), "F10", "", WINDOW, "View",
       tr("Show the pages of a PDF beside its text"), checkable=True),
    _A("view.next_pane", tr("&Next Pane"), "F6", "chevron-right", WINDOW, "View",
       tr("Move the keyboard to the next pane"), repeats=True),
    _A("view.pane_wider", tr("More &Room for This Pane"), "Ctrl+F6", "columns", WINDOW, "View",
       tr("Widen the pane that the keyboard is in"), repeats=True),
    _A("view.pane_narrower", tr("Less Roo&m for This Pane"), "Ctrl+Shift+F6", "columns", WINDOW, "View",
       tr("Narrow the pane that the keyboard is in"), repeats=True),
    _A("view.text_larger", tr("&Larger Text"), ("Ctrl++", "Ctrl+="), "text-size", WINDOW, "View/Text",
       tr("Make the reading text larger"), repeats=True, starts_section=True),
    _A("view.text_smaller", tr("&Smaller Text"), "Ctrl+-", "text-size", WINDOW, "View/Text",
       tr("Make the reading text smaller"), repeats=True),
    _A("view.text_reset", tr("&Usual Text Size"), "Ctrl+0", "text-size", WINDOW, "View/Text",
       tr("Give the reading text its usual size")),
    _A("view.measure_wider", tr("&Wider Column"), "Ctrl+]", "columns", WINDOW, "View/Text",
       tr("Put more characters on a line"), repeats=True, starts_section=True),
    _A("view.measure_narrower", tr("&Narrower Column"), "Ctrl+[", "columns", WINDOW, "View/Text",
       tr("Put fewer characters on a line"), repeats=True),
    _A("view.reader_settings", tr("&Reading Settings…"), "Ctrl+Shift+R", "settings", WINDOW,
       "View/Text", tr("Set the font, size, measure and line height"), starts_section=True),
    _A("view.theme_system", tr("Follow the &System"), "Ctrl+F9", "theme", WINDOW, "View/Theme",
       tr("Be light or dark as the system is"), checkable=True, group="theme"),
    _A("view.theme_light", tr("&Light"), "Ctrl+F10", "theme", WINDOW, "View/Theme",
       tr("Always be light"), checkable=True, group="theme"),
    _A("view.theme_dark", tr("&Dark"), "Ctrl+F11", "theme", WINDOW, "View/Theme",
       tr("Always be dark"), checkable=True, group="theme"),
    _A("view.fullscreen", tr("&Full Screen"), "F11", "", WINDOW, "View", tr("Fill the whole screen"),
       checkable=True, starts_section=True),
)  # fmt: skip

_ARTICLE = (
    _A("article.next", tr("&Next Article"), ("J", "Ctrl+Down"), "chevron-down", WINDOW, "Article",
       tr("Go to the next article of the list"), repeats=True),
    _A("article.previous", tr("Pre&vious Article"), ("K", "Ctrl+Up"), "chevron-up", WINDOW, "Article",
       tr("Go to the article before in the list"), repeats=True),
    _A("article.to_inbox", tr("Move to &Inbox"), "Alt+I", "inbox", WINDOW, "Article",
       tr("Move the article to the inbox"), starts_section=True),
    _A("article.to_reading", tr("Move to &Reading"), "Alt+R", "reading", WINDOW, "Article",
       tr("Move the article to what is being read")),
    _A("article.to_archive", tr("Move to &Archive"), "Alt+A", "archive", WINDOW, "Article",
       tr("Move the article to the archive")),
    _A("article.add_to_story", tr("Add to &Story…"), "Ctrl+Shift+S", "story", WINDOW, "Article",
       tr("Add the article to a story"), starts_section=True),
    _A("article.tag", tr("&Tag…"), "Ctrl+T", "tag", WINDOW, "Article", tr("Change the article's tags")),
    _A("article.edit_details", tr("Edit &Details…"), "Ctrl+I", "edit", WINDOW, "Article",
       tr("Edit the title, author, publisher and dates")),
    _A("article.compare", tr("&Compare"), "Ctrl+D", "compare", WINDOW, "Article",
       tr("Compare the selected articles side by side"), starts_section=True),
    _A("article.open_in_browser", tr("Open in &Browser"), "Ctrl+B", "open-outside", WINDOW, "Article",
       tr("Open the article's address in the browser")),
    _A("article.check", tr("Chec&k for Changes"), "F5", "sync-scroll", WINDOW, "Article",
       tr("Fetch the article again, and keep a new version if it changed")),
    _A("article.versions", tr("&What Changed…"), "Ctrl+Shift+V", "compare", WINDOW, "Article",
       tr("Compare the versions of the article, and decide on highlights that changed")),
    _A("article.copy_citation", tr("Cop&y Citation"), "Ctrl+Shift+K", "copy", WINDOW, "Article",
       tr("Copy author, title, publisher, date and address")),
    _A("article.fetch_pictures", tr("Fetch &Missing Pictures"), "Ctrl+F5", "image-missing", WINDOW,
       "Article", tr("Fetch the pictures of the article that are not in the library")),
    _A("article.drop_original", tr("Dro&p Original…"), "Ctrl+Shift+Del", "delete", WINDOW, "Article",
       tr("Free the room that the article's original file takes; its text and images stay")),
    _A("article.trash", tr("Move to Tras&h"), "Alt+Del", "trash", WINDOW, "Article",
       tr("Move the article to the Trash"), starts_section=True),
    _A("article.restore", tr("R&estore from Trash"), "Alt+Shift+Del", "restore", WINDOW, "Article",
       tr("Take the article out of the Trash")),
    _A("article.delete_forever", tr("Delete &for Good…"), "Shift+Del", "delete", LIST, "Article",
       tr("Delete what is selected in the Trash for good")),
)  # fmt: skip

_MARK = (
    _A("mark.claim", tr("&Claim"), "1", "claim", READER, "Highlight",
       tr("Mark the selection as a claim")),
    _A("mark.figure", tr("&Figure"), "2", "figure", READER, "Highlight",
       tr("Mark the selection as a figure")),
    _A("mark.risk", tr("&Risk"), "3", "risk", READER, "Highlight", tr("Mark the selection as a risk")),
    _A("mark.plain", tr("Plain &Highlight"), "H", "plain", READER, "Highlight",
       tr("Mark the selection without a kind")),
    *(
        _A(f"mark.own_{number}", tr("Own Kind {number}", number=number), key, "", READER,
           "Highlight",
           tr("Mark the selection with a kind of your own"))
        for number, key in enumerate("4567890", 1)
    ),
    _A("mark.sentence", tr("Mark &Sentence"), "M", "", READER, "Highlight",
       tr("Mark the sentence at the caret with the kind used last")),
    _A("mark.again", tr("Mark &Again"), "R", "", READER, "Highlight",
       tr("Mark the selection with the kind used last")),
    _A("mark.tag", tr("&Tag…"), "T", "tag", READER, "Highlight", tr("Tag the highlight"),
       starts_section=True),
    _A("mark.note", tr("&Note…"), "N", "note", READER, "Highlight", tr("Write a note on the highlight")),
    _A("mark.copy", tr("Copy &Quote with Source"), ("C", "Ctrl+Shift+C"), "copy", READER, "Highlight",
       tr("Copy the quote together with its source")),
    _A("mark.next", tr("Ne&xt Highlight"), "]", "chevron-down", READER, "Highlight",
       tr("Go to the next highlight"), repeats=True, starts_section=True),
    _A("mark.previous", tr("&Previous Highlight"), "[", "chevron-up", READER, "Highlight",
       tr("Go to the highlight before"), repeats=True),
    _A("mark.step_overlapping", tr("Step Through &Overlapping"), "O", "group", READER, "Highlight",
       tr("Step through the highlights under the cursor"), repeats=True),
    _A("mark.extend_end_right", tr("Move End Right"), "Alt+Shift+Right", "", READER,
       "Highlight/Adjust &Edges", tr("Move the end of the highlight one word right"), repeats=True,
       starts_section=True),
    _A("mark.extend_end_left", tr("Move End Left"), "Alt+Shift+Left", "", READER,
       "Highlight/Adjust &Edges", tr("Move the end of the highlight one word left"), repeats=True),
    _A("mark.extend_start_right", tr("Move Start Right"), "Alt+Right", "", READER,
       "Highlight/Adjust &Edges", tr("Move the start of the highlight one word right"), repeats=True),
    _A("mark.extend_start_left", tr("Move Start Left"), "Alt+Left", "", READER,
       "Highlight/Adjust &Edges", tr("Move the start of the highlight one word left"), repeats=True),
    _A("mark.delete", tr("&Delete Highlight"), ("Del", "Backspace"), "delete", READER, "Highlight",
       tr("Delete the highlight"), starts_section=True),
)  # fmt: skip

_KINDS = (
    _A("edit.kinds", tr("&Kinds of Highlight…"), "Ctrl+Shift+Y", "", WINDOW, "Edit",
       tr("Add kinds of highlight of your own, and change them"), starts_section=True),
)  # fmt: skip

_SELECT = (
    _A("select.expand", tr("&Expand Selection"), "E", "", READER, "Highlight/Se&lect",
       tr("Select the word at the caret, then its sentence, then its paragraph"), repeats=True),
    _A("select.shrink", tr("&Shrink Selection"), "Shift+E", "", READER, "Highlight/Se&lect",
       tr("Select less: the sentence, the word, nothing"), repeats=True),
    _A("select.to_sentence_end", tr("To End of Sentence"), "Alt+Shift+Down", "", READER,
       "Highlight/Se&lect", tr("Extend the selection to the end of the sentence, then the next"),
       repeats=True, starts_section=True),
    _A("select.to_sentence_start", tr("To Start of Sentence"), "Alt+Shift+Up", "", READER,
       "Highlight/Se&lect", tr("Extend the selection back to the start of the sentence"), repeats=True),
    _A("select.to_paragraph_end", tr("To End of Paragraph"), "Ctrl+Shift+Down", "", READER,
       "Highlight/Se&lect", tr("Extend the selection to the end of the paragraph"), repeats=True),
    _A("select.to_paragraph_start", tr("To Start of Paragraph"), "Ctrl+Shift+Up", "", READER,
       "Highlight/Se&lect", tr("Extend the selection back to the start of the paragraph"), repeats=True),
    _A("select.next_sentence", tr("Caret to Next Sentence"), "Alt+Down", "", READER,
       "Highlight/Se&lect", tr("Put the caret at the next sentence"), repeats=True,
       starts_section=True),
    _A("select.previous_sentence", tr("Caret to Previous Sentence"), "Alt+Up", "", READER,
       "Highlight/Se&lect", tr("Put the caret at the start of the sentence, then the one before"),
       repeats=True),
    _A("select.next_paragraph", tr("Caret to Next Paragraph"), "Alt+PgDown", "", READER,
       "Highlight/Se&lect", tr("Put the caret at the next paragraph"), repeats=True),
    _A("select.previous_paragraph", tr("Caret to Previous Paragraph"), "Alt+PgUp", "", READER,
       "Highlight/Se&lect", tr("Put the caret at the start of the paragraph, then the one before"),
       repeats=True),
)  # fmt: skip

_SUGGEST = (
    _A("suggest.next", tr("Ne&xt Suggestion"), "Tab", "chevron-down", TEXT, "Highlight/&Suggestions",
       tr("Go to the next suggestion"), repeats=True),
    _A("suggest.previous", tr("&Previous Suggestion"), "Shift+Tab", "chevron-up", TEXT,
       "Highlight/&Suggestions", tr("Go to the suggestion before"), repeats=True),
    _A("suggest.accept", tr("&Accept Suggestion"), ("Return", "Enter"), "check", TEXT,
       "Highlight/&Suggestions", tr("Make a highlight of the suggestion")),
    _A("suggest.dismiss", tr("&Dismiss Suggestion"), "D", "close", TEXT, "Highlight/&Suggestions",
       tr("Propose this no more; Backspace does the same")),
)  # fmt: skip

_COMPARE = (
    _A("compare.add_column", tr("&Add Column…"), "A", "add", COMPARE, "Compare",
       tr("Add an article to the comparison")),
    _A("compare.remove_column", tr("&Remove Column"), "Ctrl+W", "close", COMPARE, "Compare",
       tr("Take this article out of the comparison")),
    _A("compare.sync_scroll", tr("&Scroll Together"), "S", "sync-scroll", COMPARE, "Compare",
       tr("Scroll all columns together"), checkable=True, starts_section=True),
    _A("compare.only_conflicts", tr("Only &Conflicts"), "X", "filter", COMPARE, "Compare",
       tr("Show only the rows where sources disagree"), checkable=True),
    _A("compare.by_disagreement", tr("Most &Disputed First"), "Shift+O", "", COMPARE, "Compare",
       tr("Sort the rows by how far the sources disagree"), checkable=True),
    _A("compare.suggested", tr("Su&ggested Figures Too"), "Shift+G", "", COMPARE, "Compare",
       tr("Show figures too that are suggested, in a fainter ink"), checkable=True),
    _A("compare.whole_story", tr("&All Articles of the Story"), "Shift+A", "", COMPARE, "Compare",
       tr("Give every article of the story a column in the table"), checkable=True),
    _A("compare.next_conflict", tr("&Next Conflict"), "F4", "chevron-down", COMPARE, "Compare",
       tr("Go to the next row where sources disagree"), repeats=True, starts_section=True),
    _A("compare.previous_conflict", tr("&Previous Conflict"), "Shift+F4", "chevron-up", COMPARE,
       "Compare", tr("Go to the row before where sources disagree"), repeats=True),
    _A("compare.find_in_others", tr("&Find in the Others"), "Shift+F", "search", COMPARE, "Compare",
       tr("Show what the other columns say of the selected passage"), starts_section=True),
    _A("compare.confirm_pair", tr("Confirm &Pair"), "Y", "check", COMPARE, "Compare",
       tr("Link the two claims of this row as they seem to be"), starts_section=True),
    _A("compare.refuse_pair", tr("N&ot a Pair"), "Shift+Y", "close", COMPARE, "Compare",
       tr("Propose these two claims as a pair no more")),
    _A("compare.name_row", tr("&Name Row…"), "F2", "edit", COMPARE, "Compare",
       tr("Say what the figures of this row are called; rows with one name are one"), starts_section=True),
    _A("compare.copy_markdown", tr("Copy &Table as Markdown"), "Shift+M", "copy", COMPARE, "Compare",
       tr("Put the rows that are shown on the clipboard as a Markdown table"), starts_section=True),
    _A("compare.copy_csv", tr("Copy Table as CS&V"), "Shift+C", "copy", COMPARE, "Compare",
       tr("Put the rows that are shown on the clipboard for a spreadsheet")),
    _A("compare.save_picture", tr("Save Table as P&icture…"), "Shift+P", "export", COMPARE, "Compare",
       tr("Save the rows that are shown as a PNG picture")),
)  # fmt: skip

# Enter alone must still commit a cell's editor: the table's own `activated` jumps as well.
_EVIDENCE = (
    _A("evidence.jump", tr("&Jump to Passage"), "Ctrl+Return", "read", EVIDENCE, "Evidence",
       tr("Show the highlight in its article")),
    _A("evidence.edit", tr("&Edit Cell"), "F2", "edit", EVIDENCE, "Evidence",
       tr("Edit the current cell of the table")),
    _A("evidence.delete", tr("&Delete Highlights"), ("Del", "Backspace"), "delete", EVIDENCE,
       "Evidence", tr("Delete the selected highlights")),
    _A("evidence.group_none", tr("&No Groups"), "Alt+0", "group", EVIDENCE, "Evidence/&Group By",
       tr("Show one plain table"), checkable=True, group="evidence", starts_section=True),
    _A("evidence.group_article", tr("&Article"), "Alt+1", "group", EVIDENCE,
       "Evidence/&Group By", tr("Group highlights by article"), checkable=True, group="evidence"),
    _A("evidence.group_kind", tr("&Kind"), "Alt+2", "group", EVIDENCE, "Evidence/&Group By",
       tr("Group highlights by kind"), checkable=True, group="evidence"),
    _A("evidence.columns", tr("Colu&mns…"), "Ctrl+F7", "columns", EVIDENCE, "Evidence",
       tr("Sort by the current column, widen, move or hide it, show others")),
    _A("evidence.clear_filters", tr("&Clear Filters"), "Ctrl+Shift+X", "filter", EVIDENCE, "Evidence",
       tr("Show every highlight of the scope")),
    _A("evidence.export_selection", tr("E&xport Selection…"), "Ctrl+Shift+E", "export", EVIDENCE,
       "Evidence", tr("Export the selected highlights to Markdown"), starts_section=True),
)  # fmt: skip

_STORY = (
    _A("story.new", tr("&New Story…"), "Ctrl+N", "story", WINDOW, "Story",
       tr("Start a story: a working set of articles")),
    _A("story.rename", tr("&Rename Story…"), "Shift+F2", "edit", WINDOW, "Story", tr("Rename the story")),
    _A("story.delete", tr("&Delete Story"), "Ctrl+Shift+D", "delete", WINDOW, "Story",
       tr("Delete the story; its articles stay in the library")),
    _A("story.check", tr("&Check Story for Changes"), "Shift+F5", "sync-scroll", WINDOW, "Story",
       tr("Fetch the story's articles again, and keep what changed")),
    _A("search.save", tr("&Save Search…"), "Ctrl+S", "saved-search", WINDOW, "Story",
       tr("Keep this search in the sidebar"), starts_section=True),
)  # fmt: skip

_HELP = (
    _A("help.guide", tr("&Guide"), "F1", "help", WINDOW, "Help",
       tr("Open the guide at the page for this screen")),
    _A("help.round", tr("Show Me &Round"), "Ctrl+Shift+F1", "read", WINDOW, "Help",
       tr("Five steps through the window; Esc leaves them")),
    _A("help.whats_new", tr("&What’s New"), "Alt+F1", "info", WINDOW, "Help",
       tr("Show what has changed in this version")),
    _A("help.shortcuts", tr("&Keyboard Shortcuts"), "Shift+F1", "", WINDOW, "Help",
       tr("Show every action and its key"), starts_section=True),
    _A("help.about", tr("&About NewsClip"), "Ctrl+F1", "info", WINDOW, "Help",
       tr("Show the version and where the library is"), role=QAction.MenuRole.AboutRole),
)  # fmt: skip

ACTIONS: tuple[ActionSpec, ...] = (
    *_FILE, *_EDIT, *_KINDS, *_VIEW, *_ARTICLE, *_MARK, *_SELECT, *_SUGGEST, *_COMPARE,
    *_EVIDENCE, *_STORY, *_HELP,
)  # fmt: skip
"""Every action, in the order of the menus."""
