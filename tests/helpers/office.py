"""Office documents put together by hand, part by part."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

_WORD = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
_OPEN = {
    prefix: f"urn:oasis:names:tc:opendocument:xmlns:{name}"
    for prefix, name in {
        "office": "office:1.0", "text": "text:1.0", "style": "style:1.0", "table": "table:1.0",
        "draw": "drawing:1.0", "fo": "xsl-fo-compatible:1.0", "meta": "meta:1.0",
        "svg": "svg-compatible:1.0", "manifest": "manifest:1.0",
    }.items()
} | {"xlink": "http://www.w3.org/1999/xlink", "dc": "http://purl.org/dc/elements/1.1/"}  # fmt: skip
W = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _WORD.items())
NAMESPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _OPEN.items())
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = f"""<w:styles {W}>
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Own"/><w:basedOn w:val="H2"/></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>"""
NUMBERING = f"""<w:numbering {W}>
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>"""
CORE = """<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">
<dc:title>Document1</dc:title><dc:creator>Ada Corvino</dc:creator>
<dcterms:created>2025-08-02T10:00:00Z</dcterms:created>
<dcterms:modified>2025-08-04T09:30:00Z</dcterms:modified></cp:coreProperties>"""


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A ZIP container of these parts; one called mimetype comes first and uncompressed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            plain = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, plain)
    return buffer.getvalue()


def docx(body: str, **more: str | bytes) -> bytes:
    """A Word document; ``more`` adds notes (``footnotes``) or a picture (``image``)."""
    kinds = {"styles": "styles.xml", "numbering": "numbering.xml", "footnotes": "footnotes.xml"}
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for kind, target in kinds.items()
    )
    relations += (
        f'<Relationship Id="pic" Type="{_RELATION}/image" Target="media/one.png"/>'
        f'<Relationship Id="web" Type="{_RELATION}/hyperlink" TargetMode="External" '
        'Target="https://harbour.example/x"/>'
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r" '
        f'Type="{_RELATION}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}'
        "</Relationships>",
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        "docProps/core.xml": CORE,
    }
    if "footnotes" in more:
        parts["word/footnotes.xml"] = more["footnotes"]
    if "image" in more:
        parts["word/media/one.png"] = more["image"]
    return packed(parts)


def paragraph(text: str, style: str = "", number: str = "", level: int = 0) -> str:
    """A paragraph of a Word document; ``text`` with a tag in it is taken as runs."""
    runs = text if "<" in text else f"<w:r><w:t>{text}</w:t></w:r>"
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        look += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{look}</w:pPr>{runs}</w:p>"


def png(width: int = 40, height: int = 30) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    rows = b"".join(
        b"\x00" + bytes((x * 7 + y * 3) % 256 for x in range(width)) for y in range(height)
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


_ODT_STYLES = """<style:style style:name="B" style:family="text">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Quotations"/>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="."
 style:num-format="1" text:start-value="3"/><text:list-level-style-number text:level="2"
 style:num-suffix=")" style:num-format="a" text:display-levels="2"/></text:list-style>
<text:list-style style:name="M"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/>
</text:list-style>"""
_ODT_META = """<meta:initial-creator>Ada Corvino</meta:initial-creator>
<meta:creation-date>2025-08-02T10:00:00</meta:creation-date><dc:date>2025-08-04T09:30:00</dc:date>
<dc:title>Untitled 1</dc:title><dc:language>en-GB</dc:language>"""
_ODT = "application/vnd.oasis.opendocument.text"


def odt(text: str, *, manifest: str = "", image: bytes = b"") -> bytes:
    """An OpenDocument text."""
    content = (
        f"<office:document-content {NAMESPACES}><office:automatic-styles>{_ODT_STYLES}"
        f"</office:automatic-styles><office:body><office:text>{text}</office:text></office:body>"
        "</office:document-content>"
    )
    meta = f"<office:meta>{_ODT_META}</office:meta>"
    parts: dict[str, str | bytes] = {
        "mimetype": _ODT,
        "content.xml": content,
        "meta.xml": f"<office:document-meta {NAMESPACES}>{meta}</office:document-meta>",
        "META-INF/manifest.xml": f"<manifest:manifest {NAMESPACES}>{manifest}</manifest:manifest>",
    }
    if image:
        parts["Pictures/one.png"] = image
    return packed(parts)


def fodt(text: str) -> bytes:
    """The same in one file of XML."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} '
        f'office:mimetype="{_ODT}"><office:meta>{_ODT_META}</office:meta><office:automatic-styles>'
        f"{_ODT_STYLES}</office:automatic-styles><office:body><office:text>{text}</office:text>"
        "</office:body></office:document>"
    ).encode()
