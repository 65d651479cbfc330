"""Fields for numbers. The style sheet cannot give a spin box its left padding; these have it."""

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

_PADDING = 8


class NumberField(QSpinBox):
    """A whole number between two bounds."""

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.lineEdit().setTextMargins(_PADDING, 0, 0, 0)


class DecimalField(QDoubleSpinBox):
    """A number with a decimal between two bounds."""

    def __init__(
        self, name: str, low: float, high: float, step: float = 0.1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.setDecimals(1)
        self.setSingleStep(step)
        self.lineEdit().setTextMargins(_PADDING, 0, 0, 0)
