"""What is found out about a page, field by field, and the kind of source that gave each."""

from dataclasses import dataclass, field


@dataclass
class PageFacts:
    """The fields found, and for each the kind of source that gave it."""

    values: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    paid: bool = False
    """Whether the page says that its text is not free."""
    body: str = ""
    """The text of the article where the page carries it as data."""

    def learn(self, name: str, value: str, source: str) -> None:
        """Take a value for a field that is still unknown."""
        if value and name not in self.values:
            self.values[name] = value
            self.sources[name] = source

    def get(self, name: str) -> str:
        """The value of a field, empty when unknown."""
        return self.values.get(name, "")
