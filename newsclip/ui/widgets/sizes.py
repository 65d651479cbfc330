"""Sizes of files in words."""

from PySide6.QtCore import QLocale


def size_text(size: int) -> str:
    """Bytes as a reader says them: "4.2 MB"."""
    return QLocale(QLocale.Language.English).formattedDataSize(
        size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )
