"""The parts of a Word document: its text, styles, numbering, notes, relations and properties."""

import posixpath
from collections.abc import Iterator
from functools import cached_property

from newsclip.importing.addresses import link_target
from newsclip.importing.archives import Archive
from newsclip.importing.docx.numbering import Numbering
from newsclip.importing.docx.styles import Styles
from newsclip.importing.html_tree import Element
from newsclip.importing.importer import Hints
from newsclip.importing.office_article import Facts
from newsclip.importing.xml_tree import attribute, local, parse_xml

_CORE = "docProps/core.xml"
_MAIN = "officeDocument"


class Package:
    """A Word document's archive, seen through its relations."""

    def __init__(self, archive: Archive, hints: Hints) -> None:
        """Find the main part. Fails with ImportingError where the archive has none."""
        self._archive = archive
        self._hints = hints
        self.main = self._main_part()
        self.document = parse_xml(archive.read(self.main), hints)
        self.styles = Styles(self._part("styles"))
        self.numbering = Numbering(self._part("numbering"))

    def _main_part(self) -> str:
        for kind, target, _ in self._relations("").values():
            if kind == _MAIN:
                return target
        return "word/document.xml"

    def _relations(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """The relations of a part by their ids: kind, target, and whether that is outside."""
        folder, name = posixpath.split(part)
        data = self._archive.get(posixpath.join(folder, "_rels", f"{name}.rels"))
        if data is None:
            return {}
        found = {}
        for relation in parse_xml(data, self._hints):
            kind = (relation.get("Type") or "").rpartition("/")[2]
            target = relation.get("Target") or ""
            outside = relation.get("TargetMode") == "External"
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[relation.get("Id") or ""] = (kind, target, outside)
        return found

    @cached_property
    def relations(self) -> dict[str, tuple[str, str, bool]]:
        """The relations of the main part."""
        return self._relations(self.main)

    def _part(self, kind: str) -> Element | None:
        """The part of the main part that has that kind, None where there is none."""
        for found, target, outside in self.relations.values():
            if found == kind and not outside and (data := self._archive.get(target)):
                return parse_xml(data, self._hints)
        return None

    @cached_property
    def _notes(self) -> dict[tuple[str, str], Element]:
        notes = {}
        for kind in ("footnote", "endnote"):
            for note in self._each(self._part(f"{kind}s")):
                notes[kind, attribute(note, "id")] = note
        return notes

    def _each(self, part: Element | None) -> Iterator[Element]:
        if part is not None:
            yield from part

    def note(self, kind: str, number: str) -> Element | None:
        """A footnote or endnote by its id."""
        return self._notes.get((kind, number))

    def link(self, relation: str) -> str:
        """The address a relation leads to outside, empty for what is no address."""
        _, target, outside = self.relations.get(relation, ("", "", False))
        return link_target("", target) if outside else ""

    def picture(self, relation: str) -> bytes | None:
        """The bytes of a picture inside the document."""
        _, target, outside = self.relations.get(relation, ("", "", True))
        return None if outside else self._archive.get(target)

    def facts(self, heading: str) -> Facts:
        """What the document's properties say."""
        data = self._archive.get(_CORE)
        facts = Facts(heading=heading, language=self.styles.language)
        if data is None:
            return facts
        values = {local(element): element.text or "" for element in parse_xml(data, self._hints)}
        facts.title = values.get("title", "")
        facts.byline = values.get("creator", "")
        facts.created = values.get("created", "")
        facts.changed = values.get("modified", "")
        return facts
