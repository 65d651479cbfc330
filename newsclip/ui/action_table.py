"""The one table of actions: what a user can do, under what name, key, icon and menu."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction


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

MENUS = ("&File", "&Edit", "&View", "Arti&cle", "Hi&ghlight", "Co&mpare", "Evi&dence", "&Story",
         "&Help")  # fmt: skip
"""The menus in order; their letters leave Alt+I, Alt+R and Alt+A to actions."""


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
    _A("file.import_files", "Import &Files…", "Ctrl+O", "import-file", WINDOW, "File",
       "Import files from disk"),
    _A("file.import_folder", "Import F&older…", "Ctrl+Shift+O", "import-folder", WINDOW, "File",
       "Import everything in a folder"),
    _A("file.import_address", "Import &Address…", "Ctrl+L", "link", WINDOW, "File",
       "Fetch and import the page at an address"),
    _A("file.feeds", "&Feeds…", "Ctrl+Shift+F", "feed", WINDOW, "File",
       "Subscribe to feeds and import what they offer"),
    _A("file.paste", "&Paste Article", "Ctrl+V", "paste", WINDOW, "File",
       "Import the text, page or address on the clipboard"),
    _A("file.export", "&Export Highlights…", "Ctrl+E", "export", WINDOW, "File",
       "Export highlights with their sources to Markdown", starts_section=True),
    _A("file.open_library", "Open &Library…", "Ctrl+Shift+L", "library", WINDOW, "File",
       "Open another library folder", starts_section=True),
    _A("file.open_sample", "Open the &Sample Story", "Ctrl+Shift+N", "story", WINDOW, "File",
       "Add the sample story to this library"),
    _A("file.settings", "Se&ttings…", "Ctrl+,", "settings", WINDOW, "File",
       "Change the settings", starts_section=True, role=QAction.MenuRole.PreferencesRole),
    _A("file.quit", "&Quit", "Ctrl+Q", "close", WINDOW, "File",
       "Close NewsClip; everything is saved", starts_section=True,
       role=QAction.MenuRole.QuitRole),
)  # fmt: skip

_EDIT = (
    _A("edit.undo", "&Undo", "Ctrl+Z", "undo", WINDOW, "Edit", "Undo the last change",
       repeats=True),
    _A("edit.redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", WINDOW, "Edit",
       "Do again what was undone", repeats=True),
    _A("edit.delete", "&Delete", "Del", "delete", LIST, "Edit",
       "Move the selected articles to the Trash; in the Trash, delete them for good",
       starts_section=True),
    _A("edit.select_all", "Select &All", "Ctrl+A", "", WINDOW, "Edit",
       "Select everything in the current view"),
    _A("edit.search", "&Search the Library", "Ctrl+K", "search", WINDOW, "Edit",
       "Search articles, highlights and tags", starts_section=True),
    _A("edit.find_in_article", "&Find in Article…", "Ctrl+F", "search", WINDOW, "Edit",
       "Find words in the article being read"),
    _A("edit.find_next", "Find &Next", "F3", "chevron-down", WINDOW, "Edit",
       "Go to the next place where the words stand", repeats=True),
    _A("edit.find_prev", "Find Pre&vious", "Shift+F3", "chevron-up", WINDOW, "Edit",
       "Go to the place before where the words stand", repeats=True),
)  # fmt: skip

_VIEW = (
    _A("view.read", "&Read", "Ctrl+1", "read", WINDOW, "View", "Read one article",
       checkable=True, group="screen"),
    _A("view.compare", "&Compare", "Ctrl+2", "compare", WINDOW, "View",
       "Compare articles side by side", checkable=True, group="screen"),
    _A("view.evidence", "&Evidence", "Ctrl+3", "evidence", WINDOW, "View",
       "See every highlight as a table", checkable=True, group="screen"),
    _A("view.sidebar", "&Sidebar", "F9", "sidebar", WINDOW, "View", "Show or hide the sidebar",
       checkable=True, starts_section=True),
    _A("view.list", "Article &List", "F7", "columns", WINDOW, "View",
       "Show or hide the article list", checkable=True),
    _A("view.inspector", "&Inspector", "F8", "inspector", WINDOW, "View",
       "Show or hide the inspector", checkable=True),
    _A("view.pages", "&Pages of the Original", "F10", "", WINDOW, "View",
       "Show the pages of a PDF beside its text", checkable=True),
    _A("view.next_pane", "&Next Pane", "F6", "chevron-right", WINDOW, "View",
       "Move the keyboard to the next pane", repeats=True),
    _A("view.text_larger", "&Larger Text", ("Ctrl++", "Ctrl+="), "text-size", WINDOW, "View/Text",
       "Make the reading text larger", repeats=True, starts_section=True),
    _A("view.text_smaller", "&Smaller Text", "Ctrl+-", "text-size", WINDOW, "View/Text",
       "Make the reading text smaller", repeats=True),
    _A("view.text_reset", "&Usual Text Size", "Ctrl+0", "text-size", WINDOW, "View/Text",
       "Give the reading text its usual size"),
    _A("view.measure_wider", "&Wider Column", "Ctrl+]", "columns", WINDOW, "View/Text",
       "Put more characters on a line", repeats=True, starts_section=True),
    _A("view.measure_narrower", "&Narrower Column", "Ctrl+[", "columns", WINDOW, "View/Text",
       "Put fewer characters on a line", repeats=True),
    _A("view.reader_settings", "&Reading Settings…", "Ctrl+Shift+R", "settings", WINDOW,
       "View/Text", "Set the font, size, measure and line height", starts_section=True),
    _A("view.theme_system", "Follow the &System", "Ctrl+F9", "theme", WINDOW, "View/Theme",
       "Be light or dark as the system is", checkable=True, group="theme"),
    _A("view.theme_light", "&Light", "Ctrl+F10", "theme", WINDOW, "View/Theme",
       "Always be light", checkable=True, group="theme"),
    _A("view.theme_dark", "&Dark", "Ctrl+F11", "theme", WINDOW, "View/Theme",
       "Always be dark", checkable=True, group="theme"),
    _A("view.fullscreen", "&Full Screen", "F11", "", WINDOW, "View", "Fill the whole screen",
       checkable=True, starts_section=True),
)  # fmt: skip

_ARTICLE = (
    _A("article.next", "&Next Article", ("J", "Ctrl+Down"), "chevron-down", WINDOW, "Article",
       "Go to the next article of the list", repeats=True),
    _A("article.previous", "Pre&vious Article", ("K", "Ctrl+Up"), "chevron-up", WINDOW, "Article",
       "Go to the article before in the list", repeats=True),
    _A("article.to_inbox", "Move to &Inbox", "Alt+I", "inbox", WINDOW, "Article",
       "Move the article to the inbox", starts_section=True),
    _A("article.to_reading", "Move to &Reading", "Alt+R", "reading", WINDOW, "Article",
       "Move the article to what is being read"),
    _A("article.to_archive", "Move to &Archive", "Alt+A", "archive", WINDOW, "Article",
       "Move the article to the archive"),
    _A("article.add_to_story", "Add to &Story…", "Ctrl+Shift+S", "story", WINDOW, "Article",
       "Add the article to a story", starts_section=True),
    _A("article.tag", "&Tag…", "Ctrl+T", "tag", WINDOW, "Article", "Change the article's tags"),
    _A("article.edit_details", "Edit &Details…", "Ctrl+I", "edit", WINDOW, "Article",
       "Edit the title, author, publisher and dates"),
    _A("article.compare", "&Compare", "Ctrl+D", "compare", WINDOW, "Article",
       "Compare the selected articles side by side", starts_section=True),
    _A("article.open_in_browser", "Open in &Browser", "Ctrl+B", "open-outside", WINDOW, "Article",
       "Open the article's address in the browser"),
    _A("article.check", "Chec&k for Changes", "F5", "sync-scroll", WINDOW, "Article",
       "Fetch the article again, and keep a new version if it changed"),
    _A("article.versions", "&What Changed…", "Ctrl+Shift+V", "compare", WINDOW, "Article",
       "Compare the versions of the article, and decide on highlights that changed"),
    _A("article.copy_citation", "Cop&y Citation", "Ctrl+Shift+K", "copy", WINDOW, "Article",
       "Copy author, title, publisher, date and address"),
    _A("article.fetch_pictures", "Fetch &Missing Pictures", "Ctrl+F5", "image-missing", WINDOW, "Article",
       "Fetch the pictures of the article that are not in the library"),
    _A("article.drop_original", "Dro&p Original…", "Ctrl+Shift+Del", "delete", WINDOW, "Article",
       "Free the room that the article's original file takes; its text and images stay"),
    _A("article.trash", "Move to Tras&h", "Alt+Del", "trash", WINDOW, "Article",
       "Move the article to the Trash", starts_section=True),
    _A("article.restore", "R&estore from Trash", "Alt+Shift+Del", "restore", WINDOW, "Article",
       "Take the article out of the Trash"),
    _A("article.delete_forever", "Delete &for Good…", "Shift+Del", "delete", LIST, "Article",
       "Delete what is selected in the Trash for good"),
)  # fmt: skip

_MARK = (
    _A("mark.claim", "&Claim", "1", "claim", READER, "Highlight",
       "Mark the selection as a claim"),
    _A("mark.figure", "&Figure", "2", "figure", READER, "Highlight",
       "Mark the selection as a figure"),
    _A("mark.risk", "&Risk", "3", "risk", READER, "Highlight", "Mark the selection as a risk"),
    _A("mark.plain", "Plain &Highlight", "H", "plain", READER, "Highlight",
       "Mark the selection without a kind"),
    *(
        _A(f"mark.own_{number}", f"Own Kind {number}", key, "", READER, "Highlight",
           "Mark the selection with a kind of your own")
        for number, key in enumerate("4567890", 1)
    ),
    _A("mark.sentence", "Mark &Sentence", "M", "", READER, "Highlight",
       "Mark the sentence at the caret with the kind used last"),
    _A("mark.again", "Mark &Again", "R", "", READER, "Highlight",
       "Mark the selection with the kind used last"),
    _A("mark.tag", "&Tag…", "T", "tag", READER, "Highlight", "Tag the highlight",
       starts_section=True),
    _A("mark.note", "&Note…", "N", "note", READER, "Highlight", "Write a note on the highlight"),
    _A("mark.copy", "Copy &Quote with Source", ("C", "Ctrl+Shift+C"), "copy", READER, "Highlight",
       "Copy the quote together with its source"),
    _A("mark.next", "Ne&xt Highlight", "]", "chevron-down", READER, "Highlight",
       "Go to the next highlight", repeats=True, starts_section=True),
    _A("mark.previous", "&Previous Highlight", "[", "chevron-up", READER, "Highlight",
       "Go to the highlight before", repeats=True),
    _A("mark.step_overlapping", "Step Through &Overlapping", "O", "group", READER, "Highlight",
       "Step through the highlights under the cursor", repeats=True),
    _A("mark.extend_end_right", "Move End Right", "Alt+Shift+Right", "", READER,
       "Highlight/Adjust &Edges", "Move the end of the highlight one word right", repeats=True,
       starts_section=True),
    _A("mark.extend_end_left", "Move End Left", "Alt+Shift+Left", "", READER,
       "Highlight/Adjust &Edges", "Move the end of the highlight one word left", repeats=True),
    _A("mark.extend_start_right", "Move Start Right", "Alt+Right", "", READER,
       "Highlight/Adjust &Edges", "Move the start of the highlight one word right", repeats=True),
    _A("mark.extend_start_left", "Move Start Left", "Alt+Left", "", READER,
       "Highlight/Adjust &Edges", "Move the start of the highlight one word left", repeats=True),
    _A("mark.delete", "&Delete Highlight", ("Del", "Backspace"), "delete", READER, "Highlight",
       "Delete the highlight", starts_section=True),
)  # fmt: skip

_KINDS = (
    _A("edit.kinds", "&Kinds of Highlight…", "Ctrl+Shift+Y", "", WINDOW, "Edit",
       "Add kinds of highlight of your own, and change them", starts_section=True),
)  # fmt: skip

_SELECT = (
    _A("select.expand", "&Expand Selection", "E", "", READER, "Highlight/Se&lect",
       "Select the word at the caret, then its sentence, then its paragraph", repeats=True),
    _A("select.shrink", "&Shrink Selection", "Shift+E", "", READER, "Highlight/Se&lect",
       "Select less: the sentence, the word, nothing", repeats=True),
    _A("select.to_sentence_end", "To End of Sentence", "Alt+Shift+Down", "", READER,
       "Highlight/Se&lect", "Extend the selection to the end of the sentence, then the next",
       repeats=True, starts_section=True),
    _A("select.to_sentence_start", "To Start of Sentence", "Alt+Shift+Up", "", READER,
       "Highlight/Se&lect", "Extend the selection back to the start of the sentence", repeats=True),
    _A("select.to_paragraph_end", "To End of Paragraph", "Ctrl+Shift+Down", "", READER,
       "Highlight/Se&lect", "Extend the selection to the end of the paragraph", repeats=True),
    _A("select.to_paragraph_start", "To Start of Paragraph", "Ctrl+Shift+Up", "", READER,
       "Highlight/Se&lect", "Extend the selection back to the start of the paragraph", repeats=True),
    _A("select.next_sentence", "Caret to Next Sentence", "Alt+Down", "", READER,
       "Highlight/Se&lect", "Put the caret at the next sentence", repeats=True,
       starts_section=True),
    _A("select.previous_sentence", "Caret to Previous Sentence", "Alt+Up", "", READER,
       "Highlight/Se&lect", "Put the caret at the start of the sentence, then the one before",
       repeats=True),
    _A("select.next_paragraph", "Caret to Next Paragraph", "Alt+PgDown", "", READER,
       "Highlight/Se&lect", "Put the caret at the next paragraph", repeats=True),
    _A("select.previous_paragraph", "Caret to Previous Paragraph", "Alt+PgUp", "", READER,
       "Highlight/Se&lect", "Put the caret at the start of the paragraph, then the one before",
       repeats=True),
)  # fmt: skip

_SUGGEST = (
    _A("suggest.next", "Ne&xt Suggestion", "Tab", "chevron-down", TEXT, "Highlight/&Suggestions",
       "Go to the next suggestion", repeats=True),
    _A("suggest.previous", "&Previous Suggestion", "Shift+Tab", "chevron-up", TEXT,
       "Highlight/&Suggestions", "Go to the suggestion before", repeats=True),
    _A("suggest.accept", "&Accept Suggestion", ("Return", "Enter"), "check", TEXT,
       "Highlight/&Suggestions", "Make a highlight of the suggestion"),
    _A("suggest.dismiss", "&Dismiss Suggestion", "D", "close", TEXT, "Highlight/&Suggestions",
       "Propose this no more; Backspace does the same"),
)  # fmt: skip

_COMPARE = (
    _A("compare.add_column", "&Add Column…", "A", "add", COMPARE, "Compare",
       "Add an article to the comparison"),
    _A("compare.remove_column", "&Remove Column", "Ctrl+W", "close", COMPARE, "Compare",
       "Take this article out of the comparison"),
    _A("compare.sync_scroll", "&Scroll Together", "S", "sync-scroll", COMPARE, "Compare",
       "Scroll all columns together", checkable=True, starts_section=True),
    _A("compare.only_conflicts", "Only &Conflicts", "X", "filter", COMPARE, "Compare",
       "Show only the rows where sources disagree", checkable=True),
    _A("compare.by_disagreement", "Most &Disputed First", "Shift+O", "", COMPARE, "Compare",
       "Sort the rows by how far the sources disagree", checkable=True),
    _A("compare.suggested", "Su&ggested Figures Too", "Shift+G", "", COMPARE, "Compare",
       "Show figures too that are suggested, in a fainter ink", checkable=True),
    _A("compare.whole_story", "&All Articles of the Story", "Shift+A", "", COMPARE, "Compare",
       "Give every article of the story a column in the table", checkable=True),
    _A("compare.next_conflict", "&Next Conflict", "F4", "chevron-down", COMPARE, "Compare",
       "Go to the next row where sources disagree", repeats=True, starts_section=True),
    _A("compare.previous_conflict", "&Previous Conflict", "Shift+F4", "chevron-up", COMPARE,
       "Compare", "Go to the row before where sources disagree", repeats=True),
    _A("compare.find_in_others", "&Find in the Others", "Shift+F", "search", COMPARE, "Compare",
       "Show what the other columns say of the selected passage", starts_section=True),
    _A("compare.confirm_pair", "Confirm &Pair", "Y", "check", COMPARE, "Compare",
       "Link the two claims of this row as they seem to be", starts_section=True),
    _A("compare.refuse_pair", "N&ot a Pair", "Shift+Y", "close", COMPARE, "Compare",
       "Propose these two claims as a pair no more"),
    _A("compare.name_row", "&Name Row…", "F2", "edit", COMPARE, "Compare",
       "Say what the figures of this row are called; rows with one name are one", starts_section=True),
    _A("compare.copy_markdown", "Copy &Table as Markdown", "Shift+M", "copy", COMPARE, "Compare",
       "Put the rows that are shown on the clipboard as a Markdown table", starts_section=True),
    _A("compare.copy_csv", "Copy Table as CS&V", "Shift+C", "copy", COMPARE, "Compare",
       "Put the rows that are shown on the clipboard for a spreadsheet"),
    _A("compare.save_picture", "Save Table as P&icture…", "Shift+P", "export", COMPARE, "Compare",
       "Save the rows that are shown as a PNG picture"),
)  # fmt: skip

# Enter alone must still commit a cell's editor: the table's own `activated` jumps as well.
_EVIDENCE = (
    _A("evidence.jump", "&Jump to Passage", "Ctrl+Return", "read", EVIDENCE, "Evidence",
       "Show the highlight in its article"),
    _A("evidence.edit", "&Edit Cell", "F2", "edit", EVIDENCE, "Evidence",
       "Edit the current cell of the table"),
    _A("evidence.delete", "&Delete Highlights", ("Del", "Backspace"), "delete", EVIDENCE,
       "Evidence", "Delete the selected highlights"),
    _A("evidence.group_none", "&No Groups", "Alt+0", "group", EVIDENCE, "Evidence/&Group By",
       "Show one plain table", checkable=True, group="evidence", starts_section=True),
    _A("evidence.group_article", "&Article", "Alt+1", "group", EVIDENCE,
       "Evidence/&Group By", "Group highlights by article", checkable=True, group="evidence"),
    _A("evidence.group_kind", "&Kind", "Alt+2", "group", EVIDENCE, "Evidence/&Group By",
       "Group highlights by kind", checkable=True, group="evidence"),
    _A("evidence.clear_filters", "&Clear Filters", "Ctrl+Shift+X", "filter", EVIDENCE, "Evidence",
       "Show every highlight of the scope"),
    _A("evidence.export_selection", "E&xport Selection…", "Ctrl+Shift+E", "export", EVIDENCE,
       "Evidence", "Export the selected highlights to Markdown", starts_section=True),
)  # fmt: skip

_STORY = (
    _A("story.new", "&New Story…", "Ctrl+N", "story", WINDOW, "Story",
       "Start a story: a working set of articles"),
    _A("story.rename", "&Rename Story…", "Shift+F2", "edit", WINDOW, "Story", "Rename the story"),
    _A("story.delete", "&Delete Story", "Ctrl+Shift+D", "delete", WINDOW, "Story",
       "Delete the story; its articles stay in the library"),
    _A("story.check", "&Check Story for Changes", "Shift+F5", "sync-scroll", WINDOW, "Story",
       "Fetch the story's articles again, and keep what changed"),
    _A("search.save", "&Save Search…", "Ctrl+S", "saved-search", WINDOW, "Story",
       "Keep this search in the sidebar", starts_section=True),
)  # fmt: skip

_HELP = (
    _A("help.guide", "&Guide", "F1", "help", WINDOW, "Help",
       "Open the guide at the page for this screen"),
    _A("help.round", "Show Me &Round", "Ctrl+Shift+F1", "read", WINDOW, "Help",
       "Five steps through the window; Esc leaves them"),
    _A("help.whats_new", "&What’s New", "Alt+F1", "info", WINDOW, "Help",
       "Show what has changed in this version"),
    _A("help.shortcuts", "&Keyboard Shortcuts", "Shift+F1", "", WINDOW, "Help",
       "Show every action and its key", starts_section=True),
    _A("help.about", "&About NewsClip", "Ctrl+F1", "info", WINDOW, "Help",
       "Show the version and where the library is", role=QAction.MenuRole.AboutRole),
)  # fmt: skip

ACTIONS: tuple[ActionSpec, ...] = (
    *_FILE, *_EDIT, *_KINDS, *_VIEW, *_ARTICLE, *_MARK, *_SELECT, *_SUGGEST, *_COMPARE,
    *_EVIDENCE, *_STORY, *_HELP,
)  # fmt: skip
"""Every action, in the order of the menus."""
