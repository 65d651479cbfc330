"""The formats that highlights can leave in. A new one is a module and a line here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from newsclip.domain.errors import NotFoundError
from newsclip.exporting.markdown import export_markdown
from newsclip.exporting.selection import ExportItem, ExportOptions
from newsclip.language import tr

Export = Callable[[Iterable[ExportItem], ExportOptions], str]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: ``suffix`` with its dot; ``export`` makes the text, written as UTF-8."""

    id: str
    label: str
    suffix: str
    export: Export


FORMATS: tuple[Format, ...] = (
    Format("markdown", "Markdown", ".md", export_markdown),
)  # fmt: skip


def export_format(format_id: str) -> Format:
    """The format of that id. Raises NotFoundError when there is none."""
    for known in FORMATS:
        if known.id == format_id:
            return known
    raise NotFoundError(
        tr("There is no export format “{format_id}”.", format_id=format_id),
        tr("The formats are: {words}.", words=", ".join(known.id for known in FORMATS)),
    )
