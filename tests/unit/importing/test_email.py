import base64
from email.message import EmailMessage

import pytest

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Image, Quote
from newsclip.domain.errors import EmptyError, UnsupportedError
from newsclip.importing.containers import MemberKind
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, members
from tests.helpers.containers import OTHER, SENT, SENTENCE, TITLE, URL, email, page, png


def message(text: str = "", **headers: str) -> EmailMessage:
    mail = EmailMessage()
    stated = {"From": "Anna Berg <anna@gazette.example>", "Subject": TITLE, "To": "x@y.example",
              "Date": "Tue, 6 May 2025 08:00:00 +0200", "Message-ID": "<1@gazette.example>"}  # fmt: skip
    for name, value in (stated | headers).items():
        mail[name] = value
    if text:
        mail.set_content(text)
    return mail


def read(mail: EmailMessage | bytes) -> Extracted:
    return extract(mail if isinstance(mail, bytes) else mail.as_bytes(), Hints("mail.bin"))


def raw(body: bytes, *fields: str) -> bytes:
    stated = [f"{name}: {value}" for name, value in SENT.items()]
    return "\r\n".join([*stated, "MIME-Version: 1.0", *fields]).encode() + b"\r\n\r\n" + body


def test_a_message_is_its_article_with_what_its_headers_say() -> None:
    mail = read(email())
    metadata = mail.metadata
    assert (mail.importer, mail.media_type) == ("email", "message/rfc822")
    assert (metadata.title, metadata.byline) == (TITLE, "Anna Bärg")
    assert (metadata.published, metadata.url) == ("2025-05-06T06:00:00Z", URL)
    assert metadata.title_proposed is False
    assert mail.provenance["byline"] == "from"
    assert mail.notes == ()


def test_its_pictures_come_along_and_are_no_attachments() -> None:
    mail = read(email())
    image = next(block for block in mail.document.blocks if isinstance(block, Image))
    assert (image.source, mail.images) == ("cid:ferry@gazette", {"cid:ferry@gazette": png()})
    assert members(email(), Hints("mail.eml")) == ()


def test_a_newsletter_of_several_parts_comes_in_whole() -> None:
    parts = "".join(
        f"<table><tr><td class='promo'><h2>Item {i}</h2><p>{SENTENCE} Number {i}.</p></td></tr></table>"
        for i in range(6)
    )
    mail = message("In plain text")
    mail.add_alternative(f"<html><body>{parts}</body></html>", subtype="html")
    text = read(mail).document.text
    assert all(f"Number {i}." in text for i in range(6))


def test_a_web_page_that_was_sent_is_its_article_however_much_stands_around_it() -> None:
    menu = "".join(f"<li><a href='/{i}'>Section number {i}</a></li>" for i in range(200))
    around = f"<script>count()</script><nav><ul>{menu}</ul></nav>"
    mail = message("To be read as a page.")
    mail.add_alternative(page().replace("<body>", f"<body>{around}"), subtype="html")
    text = read(mail).document.text
    assert SENTENCE in text
    assert "Section number" not in text


def test_a_short_message_is_no_page_without_article() -> None:
    mail = message("Yes, it is true.")
    mail.add_alternative("<html><body><div>Yes, it is true.</div></body></html>", subtype="html")
    assert read(mail).document.text == "Yes, it is true."


def test_the_text_is_taken_where_the_mark_up_is_only_a_picture() -> None:
    mail = message(f"{SENTENCE} {OTHER}")
    mail.add_alternative("<html><body><img src='cid:x'><p>Click</p></body></html>", subtype="html")
    assert read(mail).document.text == f"{SENTENCE} {OTHER}"


def test_no_line_of_a_press_release_is_lost_to_the_metadata() -> None:
    lines = f"PRESS RELEASE\n\nBoard buys ferries\n\nBy Tom Hill\n\n{SENTENCE}\n\nHarbour Press\n"
    mail = read(message(lines))
    for line in ("PRESS RELEASE", "Board buys ferries", "By Tom Hill", SENTENCE, "Harbour Press"):
        assert line in mail.document.text
    assert (mail.metadata.title, mail.metadata.byline) == (TITLE, "Anna Berg")


def test_soft_line_breaks_are_undone_and_quotes_kept() -> None:
    body = (
        f"{SENTENCE[:40]} \n{SENTENCE[40:].strip()}\n\n> They said \n> it is true.\n\n-- \nAnna\n"
    )
    mail = read(raw(body.encode(), "Content-Type: text/plain; format=flowed; charset=utf-8"))
    assert SENTENCE.replace(" ", "") in mail.document.text.replace(" ", "")
    quotes = [b.leaf.text for b in mail.document.blocks if isinstance(b, Quote)]
    assert quotes == ["They said it is true."]


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("koi8-r", "Городской совет сообщил, что паромы поедут на батареях уже весной."),
        ("iso-8859-2", "Rada miasta ogłosiła, że promy pojadą na akumulatorach już wiosną."),
        ("gb2312", "港务局星期一表示，四十艘渡轮将在春天之前改用电池运行。"),
        ("iso-2022-jp", "港の委員会は、春までに四十隻のフェリーが電池で動くと発表した。"),
        ("hz-gb-2312", "港务局星期一表示，四十艘渡轮将在春天之前改用电池运行。"),
        ("utf-7", "Die Fähren fahren im Frühjahr mit Batterien, sagte der Käptn."),
        ("x-unknown", "The ferries run on batteries from spring on."),
    ],
)
def test_subject_and_text_are_read_in_their_charset(charset: str, words: str) -> None:
    codec = {"x-unknown": "ascii", "hz-gb-2312": "hz"}.get(charset, charset)
    encoded = base64.b64encode(words.encode(codec)).decode()
    data = raw(
        base64.encodebytes(words.encode(codec)),
        f"Content-Type: text/plain; charset={charset}",
        "Content-Transfer-Encoding: base64",
    ).replace(SENT["Subject"].encode(), f"=?{charset}?b?{encoded}?=".encode())
    mail = read(data)
    assert mail.document.text == words
    assert mail.metadata.title == words


def test_raw_bytes_in_headers_are_read_as_they_most_likely_are() -> None:
    data = raw(SENTENCE.encode()).replace(SENT["Subject"].encode(), "Fähren in Köln".encode())
    assert read(data).metadata.title == "Fähren in Köln"


def test_attachments_are_named_and_offered() -> None:
    mail = message(SENTENCE)
    mail.add_attachment(f"# Plan\n\n{OTHER}\n", subtype="markdown", filename="Plan für Mai.md")
    mail.add_attachment(png(), "image", "png", filename="photo.png")
    mail.add_attachment(message(OTHER, Subject="Before"))
    extracted = read(mail)
    assert "3 attachments: Plan für Mai.md (1 kB), photo.png" in extracted.notes[0]
    assert OTHER not in extracted.document.text
    plan, before = members(mail.as_bytes(), Hints("mail.eml"))
    assert (plan.title, plan.kind) == ("Plan für Mai.md", MemberKind.ATTACHMENT)
    assert extract(plan.data, plan.hints).metadata.title == "Plan"
    assert before.title == "Before.eml"
    assert extract(before.data, before.hints).document.text == OTHER


def test_a_name_of_an_attachment_leads_to_no_folder() -> None:
    mail = message(SENTENCE)
    mail.add_attachment(OTHER, filename="../../etc/passwd")
    assert members(mail.as_bytes(), Hints("mail.eml"))[0].title == "passwd"


def test_a_message_that_only_forwards_another_is_that_other() -> None:
    mail = message(Subject="Fwd: news")
    mail.make_mixed()
    mail.add_attachment(message(f"{SENTENCE} {OTHER}", Subject="The news"))
    extracted = read(mail)
    assert (extracted.metadata.title, extracted.document.text) == (
        "The news",
        f"{SENTENCE} {OTHER}",
    )
    assert "forwarded" in extracted.notes[0]


def test_an_encrypted_message_is_told() -> None:
    data = raw(
        b"-----BEGIN PGP MESSAGE-----", "Content-Type: application/pkcs7-mime; name=smime.p7m"
    )
    with pytest.raises(UnsupportedError, match=r"“mail\.bin” is an encrypted message"):
        read(data)


def test_a_message_with_nothing_but_a_file_names_the_file() -> None:
    mail = message()
    mail.add_attachment(b"%PDF-1.7 ...", "application", "pdf", filename="release.pdf")
    with pytest.raises(EmptyError, match=r"attached is “release\.pdf”"):
        read(mail)


@pytest.mark.parametrize(
    "text",
    [
        f"Title: Ferries\nDate: 5 May 2025\n\n{SENTENCE}\n",
        f"From: here to there\n\n{SENTENCE}\n",
        f"Note: what follows is no message\n{SENTENCE}\n",
    ],
)
def test_a_text_that_only_looks_a_little_like_a_message_is_none(text: str) -> None:
    assert read(text.encode()).importer == "plain-text"


def test_a_hundred_thousand_parts_are_bounded() -> None:
    many = b"--e\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 100_000
    extracted = read(raw(many, 'Content-Type: multipart/mixed; boundary="e"'))
    assert "too many parts" in extracted.notes[-1]
