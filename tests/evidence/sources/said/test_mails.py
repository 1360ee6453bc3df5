"""What a careful reader takes for new in mails of many programs and languages."""

import json
import random
from pathlib import Path

import pytest

from fiftytwo.evidence.sources.said import html_text, mail_text, new_text

MAILS = Path(__file__).parents[3] / "fixtures" / "mail"
EXPECTED = json.loads((MAILS / "new_text.json").read_text(encoding="utf8"))


def flat(text):
    return " ".join(text.split())


def said(name):
    body = (MAILS / name).read_text(encoding="utf8")
    return mail_text(html=body) if name.endswith(".html") else mail_text(text=body)


@pytest.mark.parametrize("name", EXPECTED)
def test_samples_of_four_parsers_are_read_as_a_person_reads_them(name):
    """Answers above, below and between quotes; no history, no contact data, no disclaimers."""
    assert flat(said(name)) == EXPECTED[name]


@pytest.mark.parametrize(
    "header",
    [
        "On Mon, 2 Nov 2026 at 10:02, Ann <ann@example.com> wrote:",
        "On Mon, 2 Nov 2026 at 10:02, Ann\n<ann@example.com>\nwrote:",
        "Am Mo., 2. Nov. 2026 um 10:02 Uhr schrieb Ann <\nann@example.com>:",
        "Le lun. 2 nov. 2026 à 10:02, Ann <ann@example.com> a\nécrit :",
        "El lun, 2 nov 2026 a las 10:02, Ann <ann@example.com> escribió:",
        "Il giorno lun 2 nov 2026 alle ore 10:02 Ann <ann@example.com> ha scritto:",
        "Em seg., 2 de nov. de 2026 às 10:02, Ann <ann@example.com> escreveu:",
        "Op ma 2 nov. 2026 om 10:02 schreef Ann <ann@example.com>:",
        "Den mån 2 nov. 2026 kl 10:02 skrev Ann <ann@example.com>:",
        "man. 2. nov. 2026 kl. 10.02 skrev Ann <ann@example.com>:",
        "ma 2. marrask. 2026 klo 10:02 Ann <ann@example.com> kirjoitti:",
        "pon., 2 lis 2026 o 10:02 Ann <ann@example.com> napisał(a):",
        "пн, 2 нояб. 2026 г. в 10:02, Ann <ann@example.com>:",
        "po 2. 11. 2026 v 10:02 odesílatel Ann <ann@example.com> napsal:",
        "2026年11月2日(月) 10:02 Ann <ann@example.com>:",
        "---- On Mon, 02 Nov 2026 10:02:00 +0100 Ann <ann@example.com> wrote ----",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----\nVon: Ann",
        "---------- Forwarded message ---------\nFrom: Ann <ann@example.com>",
        "________________________________\nFrom: Ann <ann@example.com>\nSent: Monday\nTo: us\n",
        "Von: Ann <ann@example.com>\nGesendet: Montag\nAn: uns\nBetreff: AW: Kabel\n",
        "De : Ann <ann@example.com>\nEnvoyé : lundi\nÀ : nous\nObjet : RE: câble\n",
        "*From:* Ann\n*Sent:* Monday, 2 November 2026 10:02\n*Subject:* Cable\n",
        "From: Ann Sent: Monday, November 2, 2026 10:02 AM To: us Subject: Cable",
        "Begin forwarded message:",
        "##- Please type your reply above this line -##",
    ],
)
@pytest.mark.parametrize("mark", ["", "> "])
def test_headers_of_a_dozen_languages_begin_history(header, mark):
    """Whether the quote below is marked or not."""
    assert new_text(f"It works, thanks!\n\n{header}\n\n{mark}old words\n{mark}more") == (
        "It works, thanks!"
    )


@pytest.mark.parametrize(
    "text",
    [
        "From: Berlin\nTo: Munich\nDate: 3 May 2026\n\nPlease rebook me.",
        "From: Ann <ann@example.com>\nSubject: Help\n\nMessage:\nMy printer is broken",
        "You told me on 12 May 2026:\n“we will refund”\nbut nothing came.",
        "Please call me back:\n555-0123\nwww.example.com",
        "My address is:\nAnn Example\n12345 Springfield\n+49 30 1234567\nann@example.com",
        "Name: Ann\nE-Mail: ann@example.com\nTelefon: 030 1234567\nNachricht: Druckt nicht",
        "Your code is:\n\n--\n1234\n--\nPlease enter it",
        "Sent from my desk, this is easier to write.",
        "The information is intended for new users and is confidential; where is it?",
        "Original message\nMore text",
        "a -- b, and c > d",
    ],
)
def test_what_only_looks_like_a_quote_or_signature_stays(text):
    """Journeys, forms, contact data that was asked for, dividers."""
    assert new_text(text) == text


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Ok\n\nBest regards\nAnn\nBuyer\nTel: +49 30 1234567", "Ok\n\nBest regards\nAnn"),
        ("Merci.\n\nCordialement,\nAnne\n01 23 45 67 89", "Merci.\n\nCordialement,\nAnne"),
        ("Ok\n\n-- \nAnn\nExample Ltd", "Ok"),
        ("Ok\n______\nAnn\nTel: 555-0123-4567\nann@example.com", "Ok"),
        ("Ok\n\nVon meinem iPhone gesendet", "Ok"),
        ("Ok\n\nEnvoyé de mon iPhone", "Ok"),
        ("Ok\n\nGet Outlook for iOS<https://aka.ms/x>", "Ok"),
        ("Ok\n\nref:_00D20abc._5002defg:ref", "Ok"),
        ("CAUTION: This email originated from outside of the organization.\n\nHelp me", "Help me"),
        ("[EXTERNAL]\n\nHelp me", "Help me"),
        ("Ok\n\nDisclaimer\n\nThis message is intended solely for the use of the recipient.", "Ok"),
        ("Ok\n\nDiese E-Mail enthält vertrauliche Informationen.", "Ok"),
        ("Sent from my iPhone", ""),
        ("> all\n> of it", ""),
    ],
)  # fmt: skip
def test_what_nobody_wrote_goes(text, new):
    """Contact data, delimiters, telephones' advertising, references, banners, disclaimers."""
    assert new_text(text) == new


@pytest.mark.parametrize(
    ("html", "new"),
    [
        # Gmail: one answer above, one between the quotes
        ('<div>Yes</div><div class="gmail_quote"><div class="gmail_attr">On x, Ann wrote:</div>'
         '<blockquote class="gmail_quote">Can you?</blockquote><div>At two.</div>'
         '<blockquote class="gmail_quote">When?</blockquote></div>', "Yes At two."),
        ('<p>Ok</p><div class="gmail_signature">Ann, Buyer</div>', "Ok"),
        ('<p>Ok</p><blockquote class="front-blockquote">old</blockquote>', "Ok"),
        ('<div>Hello<span class="js-signatureMarker"></span><p>Bob</p></div></div>', "Hello"),
        ('<p>Ok</p><div id="divRplyFwdMsg">From: x</div><div>old</div>', "Ok"),
        ('<p>Ok</p><div id="appendonsend"></div><p>old</p>', "Ok"),
        ("<p>N:</p><blockquote>set in</blockquote><p>end</p>", "N: set in end"),
        ('<blockquote style="margin:0 0 0 40px;border:none">set in</blockquote>', "set in"),
        ('<div class="gmail_quote">I want my money back</div>', "I want my money back"),
        ('<div class="gmail_signature">I only write here</div>', "I only write here"),
        ('<blockquote type="cite">Yes</blockquote>', ""),
        ('<div>Yes</div><blockquote type="cite">Yes</blockquote>', "Yes"),
    ],
)  # fmt: skip
def test_html_tells_quotes_and_signatures_apart(html, new):
    """By the classes that mail programs give them; own words are never lost with them."""
    assert flat(mail_text(html=html)) == new


def test_the_text_part_speaks_where_the_html_part_says_nothing():
    """An empty body of HTML beside a full one of text."""
    assert mail_text(html="<img src='x'>", text="Hello") == "Hello"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div>a</div><div><br></div><div>b<br></div><div>c</div>", "a\n\nb\nc"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>b</p>", "a\nb"),
        ("<ol><li>a<li>b</ol><ul><li>c</ul>", "1. a\n2. b\n* c"),
        ("<pre>a\n  b</pre>c", "a\n  b\nc"),
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
        ("<p>Ann <ann@example.com> wrote</p>", "Ann <ann@example.com> wrote"),
        ("a<script>if (x<y) z()</script><style>p{}</style><!-- > --><b title='>'>b</b>", "ab"),
        ("plain", "plain"),
        (None, ""),
    ],
)
def test_html_becomes_lines_as_they_were_set(html, text):
    """Blank lines, lists, fixed text, entities, addresses that look like tags."""
    assert html_text(html) == text


def test_broken_mails_are_read_without_an_error():
    """Real mails cut and mixed at random places: never an error."""
    chance = random.Random(52)
    bodies = [path.read_text(encoding="utf8") for path in sorted(MAILS.glob("*.*"))]
    for _ in range(300):
        a, b = chance.choice(bodies), chance.choice(bodies)
        mixed = a[chance.randrange(len(a)) :] + b[: chance.randrange(len(b))]
        mail_text(html=mixed)
        once = new_text(mixed)
        assert len(once) <= len(mixed)
        html_text(mixed)


def test_a_mail_of_a_megabyte_takes_a_moment():
    """Lines that all might end a header, and a quote without end."""
    new_text("at 10:02 a line that ends in a colon:\n" * 20_000)
    assert (
        mail_text(html="<p>hi</p><blockquote type=cite>" + "<div>x &amp; y</div>" * 50_000) == "hi"
    )
