#!/usr/bin/env python3
"""Draws the icon of the program in every size that desktops ask for.

    QT_QPA_PLATFORM=offscreen python packaging/debian/icons.py FOLDER

FOLDER is a theme of icons (hicolor): it gets SIZExSIZE/apps/newsclip.png and scalable/apps.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from newsclip import places

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> None:
    """Draw all sizes, and put the drawing itself beside them."""
    drawing = places.resource("icons", "app.svg")
    renderer = QSvgRenderer(str(drawing))
    for size in SIZES:
        path = folder / f"{size}x{size}" / "apps" / "newsclip.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not _drawn(renderer, size).save(str(path)):
            raise SystemExit(f"{path} could not be written.")
    scalable = folder / "scalable" / "apps" / "newsclip.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(drawing, scalable)


def _drawn(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


if __name__ == "__main__":
    main(Path(sys.argv[1]))
