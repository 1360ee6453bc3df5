"""Mailboxes, single mails and bodies become items; who answers whom makes a conversation."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders.exports import read_export, write_export
from fiftytwo.evidence.sources.choose import sort_file
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.kit.errors import BadFile

MAILS = Path(__file__).parents[3] / "fixtures" / "mail"
OURS = Asked(own_domains=frozenset({"care.example"}))


def mail(sender, to, words, *, subject="Cable", at="Mon, 2 Nov 2026 10:00:00 +0100", **more):
    """One mail as it is sent; `more` are fields, with _ for -."""
    head = {"From": sender, "To": to, "Subject": subject, "Date": at}
    head |= {name.replace("_", "-"): value for name, value in more.items()}
    return "".join(f"{n}: {v}\n" for n, v in head.items()) + f"\n{words}\n"


ASKS = mail(
    "Ann Example <ann@example.com>", "help@care.example", "It is broken.", Message_ID="<1@x>"
)
ANSWERS = mail(
    "Care <help@care.example>", "ann@example.com",
    "A new one is on its way.\n\nBest regards\nAmina\n\nOn 2 Nov 2026 at 10:00, Ann "
    "wrote:\n> It is broken.",
    subject="Re: Cable", at="Mon, 2 Nov 2026 11:00:00 +0100",
    Message_ID="<2@x>", In_Reply_To="<1@x>",
)  # fmt: skip
THANKS = mail(
    "ann@example.com", "help@care.example", "Thank you!", subject="AW: Cable",
    at="Tue, 3 Nov 2026 09:00:00 +0100", Message_ID="<3@x>", References="<1@x> <2@x>",
)  # fmt: skip


def box(*mails):
    return "\n".join(f"From x@y Mon Nov  2 10:00:00 2026\n{one}" for one in mails)


def test_a_mailbox_becomes_conversations_with_roles_by_address(tmp_path):
    """Three mails of one thread, newest first in the file: roles, words, times, one "
    "conversation."""
    told = read_export(tmp_path, {"all.mbox": box(THANKS, ANSWERS, ASKS)}, OURS)
    assert told.rows("author_role", "role_basis", "visibility", "text") == [
        ("customer", "address_match", "public", "Thank you!"),
        ("agent", "address_match", "public", "A new one is on its way.\n\nBest regards\nAmina"),
        ("customer", "address_match", "public", "It is broken."),
    ]
    assert len(set(told.column("native_conversation_id"))) == 1
    assert told.column("at")[2] == datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    assert told.column("author_name")[2] == "Ann Example"


def test_a_thread_lies_in_several_files(tmp_path):
    """Every file is learnt before any is read."""
    told = read_export(tmp_path, {"3.eml": THANKS, "1.eml": ASKS, "2.eml": ANSWERS}, OURS)
    assert len(set(told.column("native_conversation_id"))) == 1


def test_without_references_subject_and_participants_decide(tmp_path):
    """An answer of a program that writes none; another customer's mail of the same subject."""
    answer = mail("help@care.example", "ann@example.com", "Done.", subject="RE: Cable")
    other = mail("bo@example.com", "help@care.example", "Me too.", subject="Cable")
    told = read_export(tmp_path, {"all.mbox": box(ASKS, answer, other)}, OURS)
    first, second, third = told.column("native_conversation_id")
    assert first == second != third


def test_without_own_domains_nobody_knows_who_speaks(tmp_path):
    """Role and visibility are unknown, not guessed."""
    told = read_export(tmp_path, {"1.eml": ASKS})
    assert told.rows("author_role", "role_basis", "visibility") == [("unknown", "none", "unknown")]


def test_among_colleagues_it_is_a_note(tmp_path):
    """Nobody outside receives it."""
    told = read_export(
        tmp_path, {"1.eml": mail("a@care.example", "b@care.example", "Can you look?")}, OURS
    )
    assert told.rows("visibility", "kind") == [("internal", "note")]


def test_lines_that_a_mailbox_escapes_are_as_written(tmp_path):
    """mboxo and mboxrd: `>From`. A line `From ` in a text begins no mail."""
    one = mail(
        "ann@example.com", "x@example.com", ">From Monday on it works.\nFrom here it is fine."
    )
    told = read_export(tmp_path, {"a.mbox": box(one, THANKS)})
    assert told.column("text")[0] == "From Monday on it works.\nFrom here it is fine."
    assert len(told.items) == 2


@pytest.mark.parametrize(
    ("fields", "subject", "words"),
    [
        ({"Auto_Submitted": "auto-replied"}, "Re: x", "Hi"),
        ({"X_Autoreply": "yes"}, "Re: x", "Hi"),
        ({"X_Auto_Response_Suppress": "All"}, "x", "Hi"),
        ({"Precedence": "bulk"}, "x", "Hi"),
        ({"List_Id": "<news.example.com>"}, "x", "Hi"),
        ({"Return_Path": "<>"}, "x", "Hi"),
        ({}, "Automatic reply: Cable", "Hi"),
        ({}, "Automatische Antwort: Kabel", "Hallo"),
        ({}, "Réponse automatique : câble", "Bonjour"),
        ({}, "Undeliverable: Cable", "Your message"),
        ({}, "Re: x", "I am out of the office until Monday."),
        ({}, "Re: x", "Ich bin bis Montag nicht im Büro."),
        ({}, "Re: x", "Je suis actuellement absente du bureau."),
    ],
)
def test_what_machines_send_is_automatic(tmp_path, fields, subject, words):
    """By fields of the head, else by subject or text in three languages."""
    told = read_export(
        tmp_path,
        {"1.eml": mail("a@example.com", "b@example.com", words, subject=subject, **fields)},
    )
    assert told.column("is_auto") == [True]


def test_a_person_who_quotes_a_machine_is_none(tmp_path):
    """An acknowledgement in the history; `Auto-Submitted: no`; a helpdesk's own field."""
    words = (
        "Thanks.\n\nOn 2 Nov 2026 at 10:00, <x@example.com> wrote:\n> This is an automated reply."
    )
    one = mail("a@example.com", "b@example.com", words, Auto_Submitted="no")
    two = mail("h@care.example", "b@example.com", "Done.", X_Auto_Response_Suppress="All")
    told = read_export(tmp_path, {"a.mbox": box(one, two)}, OURS)
    assert told.column("is_auto") == [False, False]


def test_parts_and_charsets_are_read_as_meant(tmp_path):
    """Alternatives, an attached mail that stays out, a wrong charset, Japanese, NUL."""
    parts = (
        "MIME-Version: 1.0\nFrom: =?utf-8?q?J=C3=B6rg?= <j@example.com>\nTo: b@example.com\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n'
        '--b\nContent-Type: multipart/alternative; boundary="c"\n\n'
        "--c\nContent-Type: text/plain; charset=utf-8\n\nGr\xfc\xdfe\n"
        "--c\nContent-Type: text/html; charset=utf-8\n\n<p>Gr\xfc\xdfe</p>\n--c--\n"
        "--b\nContent-Type: message/rfc822\n\nFrom: c@example.com\n\nnot mine\n--b--\n"
    )
    japanese = (
        "From: a@example.com\nTo: b@example.com\nContent-Type: text/plain; charset=ISO-2022-JP\n\n"
    )
    told = read_export(
        tmp_path,
        {
            "1.eml": parts.encode("latin-1"),
            "2.eml": japanese.encode() + "かしこまりました\0".encode("iso-2022-jp"),
            "3.eml": mail(
                "a@example.com", "b@example.com", "<p>x", Content_Type="text/html; charset=nope"
            ),
        },
    )  # fmt: skip
    assert told.column("text") == ["Grüße", "かしこまりました", "x"]
    assert told.column("author_name")[0] == "Jörg"


def test_a_mail_without_date_or_zone_invents_none(tmp_path):
    """No date: null. A date without a zone is naive."""
    told = read_export(
        tmp_path,
        {"1.eml": mail("a@example.com", "b@example.com", "x", at=""),
         "2.eml": mail("a@example.com", "b@example.com", "y", at="Mon, 2 Nov 2026 10:00:00")},
    )  # fmt: skip
    assert told.column("at") == [None, datetime(2026, 11, 2, 10, tzinfo=UTC)]
    assert told.column("at_precision") == ["unknown", "naive"]


def test_a_body_saved_on_its_own_is_one_mail(tmp_path):
    """Text, HTML, no ending; the head that a program writes above a saved text is none of it."""
    told = read_export(
        tmp_path,
        {
            "a.txt": "Thanks!\n\nOn 2 Nov 2026 at 10:00, Ann <a@example.com> wrote:\n> x",
            "b.html": "<div>Thanks</div><blockquote type=cite>x</blockquote>",
            "c": "Hello,\nit works",
            "d.txt": "Od: Jan <jan@example.com>\nWysłano: środa\nTemat: Test\n\nCześć",
        },
    )
    assert told.column("text") == ["Thanks!", "Thanks", "Hello,\nit works", "Cześć"]
    assert set(told.column("author_role")) == {"unknown"}


def test_in_a_directory_a_text_must_show_that_it_is_a_mail(tmp_path):
    """Notes are skipped with the reason; named directly they are read, unless it is one line."""
    (path,) = write_export(tmp_path, {"notes.txt": "buy milk\nand bread"})
    with pytest.raises(BadFile, match="has no mark of a mail: no head, greeting"):
        sort_file(path, is_named=False)
    assert sort_file(path).helpdesk.name == "mail"
    (path,) = write_export(tmp_path, {"hostname": "some-machine\n"})
    with pytest.raises(BadFile, match="has no mark of a mail"):
        sort_file(path)
    (path,) = write_export(tmp_path, {"letter.txt": "Hi Bo,\nthank you\n"})
    assert sort_file(path, is_named=False).helpdesk.name == "mail"


def test_broken_mails_never_stop_the_reading(tmp_path):
    """Real mails cut and mixed at random places."""
    chance = random.Random(52)
    raws = [path.read_bytes() for path in sorted(MAILS.glob("*.eml"))]
    mixed = []
    for _ in range(200):
        raw = bytearray(chance.choice(raws)[: chance.randrange(50, 4000)])
        for _ in range(chance.randrange(8)):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        mixed.append(
            b"From a@b Mon Nov  2 10:00:00 2026\nX-Number: 1\nFrom: a@example.com\n" + raw + b"\n\n"
        )
    told = read_export(tmp_path, {"a.mbox": b"".join(mixed)})
    assert len(told.items) + len(told.rejects) >= 200
