"""Makes the parts of the guide that come from the program: the keys, the settings, the pictures.

``python -m newsclip.ui.guide.making docs/guide [folder of the tour's pictures]``
"""

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from newsclip.domain.settings import NOT_IN_THE_FORM, Settings
from newsclip.ui.action_table import ACTIONS, MENUS, ActionContext, ActionSpec

PICTURES = (
    "first-start", "read", "suggest", "select", "mark", "compare", "evidence", "search", "export",
)  # fmt: skip
WIDTH = 880
_OWN = "mark.own_"
_KEYS_LEAD = (
    "Each action stands in a menu; the button at the top right opens them. **Help > Keyboard "
    "Shortcuts** changes any key. On a Mac, Ctrl is Cmd. A key without a place works in the whole window."
)
_WHERE = {
    ActionContext.WINDOW: "",
    ActionContext.READER: "in the reader",
    ActionContext.TEXT: "in the text of the Read screen",
    ActionContext.LIST: "in the list",
    ActionContext.EVIDENCE: "in Evidence",
    ActionContext.COMPARE: "in Compare",
}


def keyboard_page() -> str:
    """Every action with its keys, by the menus they stand in."""
    lines = [
        "# Every key",
        "",
        _KEYS_LEAD,
        "",
    ]
    for menu in MENUS:
        lines += _menu(menu.replace("&", ""))
    return "\n".join(lines).rstrip() + "\n"


def _menu(name: str) -> list[str]:
    specs = [spec for spec in ACTIONS if spec.menu.replace("&", "").split("/")[0] == name]
    rows = [_row(spec) for spec in specs if not spec.id.startswith(_OWN)]
    if any(spec.id.startswith(_OWN) for spec in specs):
        rows.append(
            "| 4 to 0, in the reader | Own kinds | Mark the selection with a kind of your own |"
        )
    return [f"## {name}", "", "| key | action | what it does |", "|---|---|---|", *rows, ""]


def _row(spec: ActionSpec) -> str:
    keys = " or ".join(_escaped(key) for key in spec.keys)
    where = _WHERE[spec.context]
    key = f"{keys}, {where}" if where else keys
    text = _escaped(spec.text.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    return f"| {key} | {text} | {_escaped(spec.tooltip)} |"


def _escaped(words: str) -> str:
    """The words with what Markdown would take for its own marks made plain."""
    return "".join(f"\\{one}" if one in "\\|[]*_`" else one for one in words)


def settings_page() -> str:
    """Every setting with its default, as it is declared."""
    lines = [
        "# Every setting",
        "",
        "**File > Settings** (Ctrl+,) has them all. Every change holds at once.",
        "",
        "| setting | what it does | at first |",
        "|---|---|---|",
    ]
    for entry in fields(Settings):
        if entry.name not in NOT_IN_THE_FORM:
            label, hint = entry.metadata["label"], entry.metadata["hint"]
            lines.append(f"| {_escaped(label)} | {_escaped(hint)} | {_shown(entry.default)} |")
    return "\n".join(lines) + "\n"


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value) or "none"


MADE = {"keyboard.md": keyboard_page, "settings.md": settings_page}


def write_pages(folder: Path) -> None:
    """Write the pages that are made."""
    for name, make in MADE.items():
        (folder / name).write_text(make(), encoding="utf-8")


def write_pictures(tour: Path, folder: Path, names: Iterable[str] = PICTURES) -> list[str]:
    """Make small pictures of those of a tour; the names of those it has not."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = []
    for name in names:
        found = sorted(tour.glob(f"[0-9][0-9]-{name}.png"))
        if not found or not _shrink(found[-1], folder / f"{name}.png"):
            missing.append(name)
    return missing


def _shrink(source: Path, target: Path) -> bool:
    picture = QImage(str(source))
    if picture.isNull():
        return False
    if picture.width() > WIDTH:
        picture = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    flat = picture.convertToFormat(QImage.Format.Format_RGB32)
    threshold = Qt.ImageConversionFlag.ThresholdDither
    few = flat.convertToFormat(QImage.Format.Format_Indexed8, _palette(flat), threshold)
    return few.save(str(target), quality=0)


def _palette(picture: QImage) -> list[int]:
    """The colours that stand for those of the picture: the most frequent, alike ones once."""
    pixels = memoryview(picture.constBits()).cast("I")
    exact = Counter(pixels)
    coarse: dict[int, int] = {}
    for pixel, _count in exact.most_common():
        coarse.setdefault(pixel & 0xFFF0F0F0, pixel)
        if len(coarse) == 256:
            break
    return list(coarse.values())


def main(words: list[str]) -> int:
    """Make the pages in a folder, and the pictures of a tour when one is named."""
    folder = Path(words[0])
    write_pages(folder)
    missing = write_pictures(Path(words[1]), folder / "pictures") if len(words) > 1 else []
    if missing:
        sys.stderr.write(f"The tour has no picture of: {', '.join(missing)}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
