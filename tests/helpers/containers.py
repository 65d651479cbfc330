"""One page of our own, in every form that a web page is handed on."""

import base64
import gzip
import io
import json
import plistlib
import quopri
import struct
import zipfile
import zlib

SENTENCE = "The harbour board said on Monday that forty ferries will run on batteries by spring."
OTHER = "Crews will be trained from October, and the old engines go to a museum in the valley."
URL = "https://gazette.example/2025/05/ferries"
IMAGE_URL = "https://gazette.example/2025/05/img/ferry.png"
TITLE = "Ferries turn to batteries"


def png(seed: int = 7) -> bytes:
    """A small real picture that is told apart from others by its seed."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    row = b"\x00" + bytes((seed * 31 + i * 7) % 256 for i in range(64 * 3))
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 48, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(row * 48))
    return b"\x89PNG\r\n\x1a\n" + header + pixels + chunk(b"IEND", b"")


def page(image: str = "img/ferry.png", *, charset: str = "utf-8") -> str:
    """The page: navigation, an article with a picture, a list and a quote, and a footer."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="{charset}"><title>{TITLE} | Harbour Gazette</title>
<meta property="og:title" content="{TITLE}"><meta name="author" content="Anna Berg"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>{TITLE}</h1>
<p>{SENTENCE} It costs 40 million €, the Käptn said. {OTHER}</p>
<figure><img src="{image}" alt="A ferry" width="640" height="480">
<figcaption>A ferry at the pier.</figcaption></figure>
<h2>What changes</h2>
<p>{OTHER} {SENTENCE} See <a href="/plan">the plan</a>.</p>
<ul><li>First the northern line, {OTHER}</li><li>Then the islands, {SENTENCE}</li></ul>
<blockquote><p>We have seen no figures so far, and nobody has asked us. {SENTENCE}</p></blockquote>
<p>{SENTENCE} {OTHER}</p></article>
<footer>© Harbour Gazette. All rights reserved.</footer></body></html>"""


def related(
    parts: list[tuple[dict[str, str], bytes]], head: dict[str, str], boundary: str = "----edge=_1"
) -> bytes:
    """A multipart/related message of parts, each with its headers and its encoded body."""
    lines = [f"{name}: {value}" for name, value in head.items()]
    lines += [
        "MIME-Version: 1.0",
        f'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{boundary}"',
        "",
        "",
    ]
    out = "\r\n".join(lines).encode()
    for headers, body in parts:
        stated = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        out += f"--{boundary}\r\n{stated}\r\n".encode() + body + b"\r\n"
    return out + f"--{boundary}--\r\n".encode()


def quoted(text: str, charset: str = "utf-8") -> bytes:
    """Text as quoted-printable."""
    return quopri.encodestring(text.encode(charset)).replace(b"\n", b"\r\n")


def image_part(location: str = IMAGE_URL, content_id: str = "") -> tuple[dict[str, str], bytes]:
    """The picture as a part."""
    headers = {"Content-Type": "image/png", "Content-Transfer-Encoding": "base64"}
    if content_id:
        headers["Content-ID"] = f"<{content_id}>"
    else:
        headers["Content-Location"] = location
    return headers, base64.encodebytes(png())


def page_part(text: str, location: str = URL) -> tuple[dict[str, str], bytes]:
    """The page as a part."""
    headers = {
        "Content-Type": "text/html",
        "Content-ID": "<frame-1@mhtml.blink>",
        "Content-Transfer-Encoding": "quoted-printable",
        "Content-Location": location,
    }
    return headers, quoted(text)


SAVED = {
    "From": "<Saved by Blink>",
    "Snapshot-Content-Location": URL,
    "Subject": TITLE,
    "Date": "Mon, 5 May 2025 10:00:00 -0000",
}


def mhtml() -> bytes:
    """The page as Chrome saves it."""
    return related([page_part(page()), image_part()], SAVED)


def email(html: str = "", head: dict[str, str] | None = None) -> bytes:
    """The page as a message with its picture inside, and the same in plain text."""
    inner = (
        b'--alt\r\nContent-Type: text/plain; charset="utf-8"\r\n\r\n'
        + SENTENCE.encode()
        + b"\r\n--alt\r\nContent-Type: text/html; charset=utf-8\r\n"
        + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quoted(html or page("cid:ferry@gazette"))
        + b"\r\n--alt--\r\n"
    )
    parts = [
        ({"Content-Type": 'multipart/alternative; boundary="alt"'}, inner),
        image_part(content_id="ferry@gazette"),
    ]
    return related(parts, head or SENT)


SENT = {
    "Received": "from mail.gazette.example by mx.reader.example; Tue, 6 May 2025 08:00:01 +0200",
    "From": "=?utf-8?q?Anna_B=C3=A4rg?= <anna@gazette.example>",
    "To": "reader@reader.example",
    "Subject": "=?utf-8?b?RmVycmllcyB0dXJuIHRvIGJhdHRlcmllcw==?=",
    "Date": "Tue, 6 May 2025 08:00:00 +0200",
    "Message-ID": "<1@gazette.example>",
    "Archived-At": f"<{URL}>",
}


def webarchive(text: str = "", charset: str = "UTF-8", *, xml: bool = False) -> bytes:
    """The page as Safari saves it."""
    archive = {
        "WebMainResource": {
            "WebResourceData": (text or page()).encode(charset),
            "WebResourceMIMEType": "text/html",
            "WebResourceTextEncodingName": charset,
            "WebResourceURL": URL,
            "WebResourceFrameName": "",
        },
        "WebSubresources": [
            {
                "WebResourceData": png(),
                "WebResourceMIMEType": "image/png",
                "WebResourceURL": IMAGE_URL,
            }
        ],
    }
    return plistlib.dumps(archive, fmt=plistlib.FMT_XML if xml else plistlib.FMT_BINARY)


def http(
    body: bytes, media_type: str = "text/html; charset=utf-8", *more: str, status: int = 200
) -> bytes:
    """A response as it goes over the wire."""
    head = "\r\n".join([f"HTTP/1.1 {status} OK", f"Content-Type: {media_type}", *more])
    return head.encode() + b"\r\n\r\n" + body


def record(payload: bytes, url: str = URL, kind: str = "response") -> bytes:
    """One WARC record."""
    media = {"warcinfo": "application/warc-fields"}.get(kind, f"application/http; msgtype={kind}")
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
        f"WARC-Date: 2025-05-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:{zlib.crc32(url.encode())}>\r\n"
        f"Content-Type: {media}\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def warc_records() -> list[bytes]:
    """A capture of the page as a crawler writes it: information, request, page, style, picture."""
    return [
        record(b"software: test\r\n", "", "warcinfo"),
        record(b"GET /2025/05/ferries HTTP/1.1\r\nHost: gazette.example\r\n\r\n", URL, "request"),
        record(http(page().encode())),
        record(http(b"p { color: red }", "text/css"), "https://gazette.example/a.css"),
        record(http(png(), "image/png"), IMAGE_URL),
    ]


def warc(*, packed: bool = False) -> bytes:
    """The capture as one file, each record a gzip member when ``packed``."""
    records = warc_records()
    return b"".join(gzip.compress(one, mtime=0) if packed else one for one in records)


def zipped(entries: dict[str, bytes], *, packed: bool = True) -> bytes:
    """A ZIP archive of the entries, the same bytes every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name, (2025, 5, 5, 10, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            archive.writestr(info, data)
    return out.getvalue()


def wacz(capture: bytes = b"", pages: str = "") -> bytes:
    """The capture with its table of contents."""
    listed = pages or json.dumps({"url": URL, "title": "As listed", "ts": "2025-05-05T10:00:00Z"})
    return zipped(
        {
            "datapackage.json": b'{"profile": "data-package", "wacz_version": "1.1.1"}',
            "archive/data.warc.gz": capture or warc(packed=True),
            "pages/pages.jsonl": f'{{"format": "json-pages-1.0", "id": "pages"}}\n{listed}\n'.encode(),
            "indexes/index.cdx.gz": gzip.compress(b"", mtime=0),
        },
        packed=False,
    )


def chapter(title: str, text: str, *, head: str = "", body: str = "") -> bytes:
    """A chapter as XHTML, with elements that are closed in themselves."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title/>{head}<script src='x.js'/></head><body><a id='p1'/>"
        f"<h1>{title}</h1><p>{text}</p>{body}</body></html>"
    ).encode()


OPF = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The harbour reader</dc:title><dc:creator>Anna Berg</dc:creator>
<dc:creator>Tom Hill</dc:creator><dc:publisher>Coast Press</dc:publisher>
<dc:date>2025-05-06</dc:date><dc:language>en-GB</dc:language>
<dc:source>https://press.example/reader?utm_source=x</dc:source></metadata>
<manifest>
<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="two" href="text/ch%202.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="pic" href="img/ferry.png" media-type="image/png"/>
</manifest>
<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/><itemref idref="one"/></spine>
</package>"""


def epub(**changes: bytes) -> bytes:
    """A book of two chapters; ``changes`` replace entries by name, with __ for the slash."""
    picture = "<p><img src='../img/ferry.png' alt='A ferry'/></p>"
    entries = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": b'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        b'<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        "OEBPS/book.opf": OPF.encode(),
        "OEBPS/nav.xhtml": b"<html><body><nav><ol><li><a href='text/one.xhtml'>The ferries</a></li>"
        b"<li><a href='text/ch%202.xhtml#p1'>The crews</a></li></ol></nav></body></html>",
        "OEBPS/text/one.xhtml": chapter("Ferries", f"{SENTENCE} {OTHER}", body=picture),
        "OEBPS/text/ch 2.xhtml": chapter("Crews", f"{OTHER} {SENTENCE}").replace(
            b"<h1>Crews</h1>", b""
        ),
        "OEBPS/img/ferry.png": png(),
    }
    named = {name.replace("__", "/"): data for name, data in changes.items()}
    return zipped(entries | named)
