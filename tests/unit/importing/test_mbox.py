import pytest

from newsclip.domain.errors import EmptyError, TooLargeError
from newsclip.importing import mbox
from newsclip.importing.containers import MemberKind
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, members
from tests.helpers.containers import OTHER, SENTENCE, TITLE, email

LINE = "From anna@gazette.example Tue May  6 08:00:00 2025\n"


def letter(subject: str, text: str) -> str:
    return f"{LINE}From: Anna <anna@gazette.example>\nSubject: {subject}\nMIME-Version: 1.0\n\n{text}\n\n"


def box(*letters: str) -> bytes:
    return "".join(letters).encode()


def test_each_message_of_a_mailbox_is_a_member() -> None:
    data = box(letter("One", SENTENCE), letter("Two", OTHER), letter("", SENTENCE))
    found = members(data, Hints("mail.bin"))
    assert [member.title for member in found] == ["One", "Two", "Message 3"]
    assert {member.kind for member in found} == {MemberKind.MESSAGE}
    assert [extract(one.data, one.hints).document.text for one in found] == [
        SENTENCE,
        OTHER,
        SENTENCE,
    ]
    assert extract(found[1].data, found[1].hints).importer == "email"


def test_the_first_message_that_says_something_stands_for_the_box() -> None:
    first = extract(box(letter("None", ""), letter("One", SENTENCE)), Hints("mail.bin"))
    assert (first.importer, first.metadata.title) == ("mbox", "One")
    assert "2 messages" in first.notes[-1]


def test_a_single_message_with_its_line_is_a_message() -> None:
    data = LINE.encode() + email()
    assert extract(data, Hints("mail.bin")).metadata.title == TITLE
    assert "messages" not in " ".join(extract(data, Hints("mail.bin")).notes)


def test_lines_that_begin_with_from_are_restored_and_do_not_divide() -> None:
    text = f"{SENTENCE}\n\n>From May on it is so.\n\nFrom here to there 10:30 it goes.\n\n{OTHER}"
    (member,) = members(box(letter("One", text)), Hints("mail.bin"))
    shown = extract(member.data, member.hints).document.text
    assert "From May on it is so." in shown
    assert ">From" not in shown
    assert "From here to there" in shown


def test_a_mailbox_without_words_is_told() -> None:
    with pytest.raises(EmptyError, match=r"“mail\.bin”"):
        extract(box(letter("None", "")), Hints("mail.bin"))


def test_too_many_messages_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "MOST_MEMBERS", 3)
    with pytest.raises(TooLargeError, match="holds 4 messages"):
        members(box(*[letter("One", SENTENCE)] * 4), Hints("mail.bin"))
