"""Templates of the user's own, rendered where they can do no harm and cannot run for ever.

Jinja's sandbox keeps a template from Python's insides; there is no loader, so it reads no file.
On top of that every block of template code that runs costs one step, and both the steps and the
length of any text made are limited.
"""

import traceback
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2 import nodes as syntax
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from newsclip.domain.errors import ExportingError
from newsclip.language import tr

STEPS = 1_000_000
STEPS_EACH = 200
"""What a template may spend: so many steps, and so many more for each highlight."""

TEXT = 20_000_000
TEXT_EACH = 100_000
"""How many characters it may make, likewise."""

MAX_TEMPLATE = 1_000_000
MAX_ARGUMENT = 100_000

_PADDING = ("center", "indent", "format", "batch", "slice")
_FAILURES = (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError,
             RecursionError, MemoryError)  # fmt: skip


class _Counting(CodeGenerator):
    """Compiles a tick into the start of every block, and a check round every concatenation."""

    def blockvisit(self, nodes: Iterable[syntax.Node], frame: Frame) -> None:
        self.writeline("environment.tick()")
        super().blockvisit(nodes, frame)

    def visit_Concat(self, node: syntax.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        self.write("environment.bounded(")
        super().visit_Concat(node, frame)
        self.write(")")


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox with a budget; one environment renders one template once."""

    code_generator_class = _Counting
    intercepted_binops = frozenset(["+", "*", "**", "%"])

    def __init__(self, filters: Mapping[str, Callable[..., Any]], size: int) -> None:
        super().__init__(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self.steps = STEPS + STEPS_EACH * size
        self.text = TEXT + TEXT_EACH * size
        self.globals.pop("lipsum", None)
        for name in _PADDING:
            self.filters.pop(name, None)
        self.filters.update(filters)

    def tick(self) -> None:
        """Spend one step."""
        self.steps -= 1
        if self.steps < 0:
            message = "it goes on without end"
            raise SecurityError(message)

    def bounded(self, value: Any) -> Any:
        """The value, unless it is a text over the limit."""
        if isinstance(value, str) and len(value) > self.text:
            message = "it makes more text than an export may hold"
            raise SecurityError(message)
        return value

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The operation, unless it could make something huge of something small."""
        if operator == "**" or (operator == "%" and isinstance(left, str)):
            message = f"the operator {operator} is not available here"
            raise SecurityError(message)
        if operator == "*" and not all(isinstance(side, int | float) for side in (left, right)):
            self._small(left, right)
        return self.bounded(super().call_binop(context, operator, left, right))

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """The call, unless an argument asks for something huge."""
        self.tick()
        self._small(*args, *kwargs.values())
        return self.bounded(super().call(context, obj, *args, **kwargs))

    @staticmethod
    def _small(*arguments: Any) -> None:
        if any(isinstance(value, int) and abs(value) > MAX_ARGUMENT for value in arguments):
            message = f"a number over {MAX_ARGUMENT:,} is not available here"
            raise SecurityError(message)


def render(
    path: Path,
    values: Mapping[str, object],
    filters: Mapping[str, Callable[..., Any]],
    size: int = 0,
) -> str:
    """The template filled in; ``size`` counts highlights, more of them may take longer.

    Raises ExportingError naming the line that does not work.
    """
    source = _read(path)
    environment = _Environment(filters, size)
    try:
        return "".join(_bounded_pieces(environment, source, values))
    except _FAILURES as error:
        raise _failure(path, error) from error


def _bounded_pieces(
    environment: _Environment, source: str, values: Mapping[str, object]
) -> Iterable[str]:
    made = 0
    for piece in environment.from_string(source).generate(values):
        made += len(piece)
        if made > environment.text:
            message = "it makes more text than an export may hold"
            raise SecurityError(message)
        yield piece


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return _read_bounded(file, path)
    except OSError as error:
        raise ExportingError(
            tr(
                "The template {name} could not be read: {words}.",
                name=path.name,
                words=error.strerror or error,
            ),
            tr("Choose another template in the settings, or leave it empty to use ours."),
        ) from error
    except UnicodeDecodeError as error:
        raise ExportingError(
            tr("The template {name} is not a UTF-8 text.", name=path.name),
            tr("Save it as UTF-8 and export again."),
        ) from error


def _read_bounded(file: TextIO, path: Path) -> str:
    source = file.read(MAX_TEMPLATE + 1)
    if len(source) > MAX_TEMPLATE:
        raise ExportingError(
            tr(
                "The template {name} is longer than {MAX_TEMPLATE:,} characters.",
                name=path.name,
                MAX_TEMPLATE=MAX_TEMPLATE,
            ),
            tr("Choose another template in the settings, or leave it empty to use ours."),
        )
    return source


def _failure(path: Path, error: BaseException) -> ExportingError:
    line = error.lineno if isinstance(error, TemplateSyntaxError) else _line_of(error)
    where = f" at line {line}" if line else ""
    why = _reason(error)
    return ExportingError(
        tr(
            "The template {name} does not work{where}: {why}.", name=path.name, where=where, why=why
        ),
        tr("Correct that line, or leave the template empty in the settings to use ours."),
        detail="".join(traceback.format_exception_only(error)).strip(),
    )


def _reason(error: BaseException) -> str:
    if isinstance(error, RecursionError):
        return "it calls itself without end"
    message = error.message if isinstance(error, TemplateError) else str(error)
    return (message or type(error).__name__).rstrip(".")


def _line_of(error: BaseException) -> int:
    """The line of the template in which the error rose; Jinja puts it into the traceback."""
    found = 0
    for frame, line in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename == "<template>":
            found = line
    return found
