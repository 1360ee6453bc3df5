"""The brief in German. What each is for: language.py.

We say du and we; of people we speak by name, never as er or sie.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from fiftytwo.programme.press.words.language import How, Note, Unit, fraction, weekday_number
from fiftytwo.terms.brief import CareKind
from fiftytwo.terms.conversation import Channel
from fiftytwo.terms.moments import Answered, MomentKind, Unfit
from fiftytwo.terms.week import Week

CARE_FIRST = "Zuerst kümmern"
CARE_HINT = (
    "Erst persönlich reden, dann eine Pause oder einen Tausch anbieten. Nur am Bildschirm, nie auf "
    "Papier."
)
THANK = "Danke sagen"
EVERYONE_ELSE = "Alle anderen"
ALIKE = "Werden alle gesehen?"
TOGETHER = "Gemeinsam"
HARD = "Was es schwer gemacht hat"
COMING = "Was ansteht"
NOT_SEEN = "Was wir nicht sehen"

NO_THANKS = (
    "In dem, was wir gelesen haben, stand kein Dank. Über die Arbeit sagt das nichts: Das meiste "
    "läuft gut, und niemand verliert ein Wort darüber."
)
NO_THANKS_UNDATED = (
    "In dieser Quelle stand kein Dank. Über die Arbeit sagt das nichts: Das meiste läuft gut, und "
    "niemand verliert ein Wort darüber."
)
INSTEAD = (
    "Also geh hin und schau: Setz dich zehn Minuten dazu oder lies drei Gespräche, und sag dann "
    "das eine, das richtig gut war."
)
FOOT = (
    "In Anführungszeichen stehen die eigenen Worte der Leute, gekürzt und maskiert. Danken können "
    "nur Menschen: Diese Seite sagt bloß, wofür."
)
SLOGAN = "Fiftytwo. Customer Service Week, jede Woche."

EVERYONE = "Alle"
THE_TEAM = "das Team"
ALL_OF_IT = "Alles auf einmal: Diese Quelle hat keine brauchbaren Zeitangaben"
ALL_WEEKS = "Alle Wochen auf einmal"
ALL = "alle"
NAMELESS = "jemand ohne Namen"

QUOTATION_MARKS = ("„", "“")
CUSTOMER = "Kundenstimme"
ARRIVED = "Am Anfang"
LEFT_WITH = "Am Ende"
WROTE = "Schrieb"
SAID = "Sagte"
WROTE_TO_A_COLLEAGUE = "Schrieb intern"
COLLEAGUE = "Aus dem Team"
IN_A_SURVEY = "in einer Umfrage"

ASSISTED = "hat im Hintergrund geholfen"

CHANNELS: Mapping[Channel, str] = {
    Channel.PHONE: "Anruf",
    Channel.CHAT: "Chat",
    Channel.EMAIL: "E-Mail",
    Channel.SOCIAL: "soziale Medien",
    Channel.SMS: "SMS",
    Channel.WEB: "Webformular",
}

WHY: Mapping[MomentKind, str] = {
    MomentKind.TURNED_AROUND: "Verärgert gekommen, zufrieden gegangen.",
    MomentKind.KEPT_POISE: "Wurde beleidigt und blieb bis zum Schluss höflich.",
    MomentKind.SET_A_BOUNDARY: (
        "Hat bei Beleidigungen ruhig und nach den Regeln eine Grenze gezogen."
    ),
    MomentKind.WENT_BEYOND: "Hat mehr getan als verlangt, und es ging gut aus.",
    MomentKind.UNTANGLED: "Ein langes Hin und Her, das hier ein Ende fand.",
    MomentKind.WEATHERED_TOGETHER: (
        "Ein harter Tag, den das Team durchgestanden hat, anständig bis zum Schluss."
    ),
    MomentKind.STEADY: "Ganz beantwortet, und gut war es: Über so etwas schreibt selten jemand.",
    MomentKind.WITNESSED: "Jemand war dabei und hat es festgehalten.",
}

HELPED: Mapping[Answered, str] = {
    Answered.WITH_IT: "Die Antwort sagt, was in dieser Notiz steht.",
    Answered.AFTER_IT: "Erst kam diese Notiz, dann die Antwort.",
}
NOTED = "Mit dieser Notiz ging es im Team weiter."

UNFIT: Mapping[Unfit, str] = {
    Unfit.PERSONAL: "persönliche Bemerkung",
    Unfit.SEXUAL: "anzügliche Bemerkung",
    Unfit.BELITTLES: "setzt jemanden aus dem Team herab",
    Unfit.BENT_RULE: "verrät eine Ausnahme von der Regel",
    Unfit.HEALTH: "Privates",
    Unfit.BEREAVEMENT: "ein Trauerfall",
    Unfit.DEBT: "Schulden",
    Unfit.IDENTIFIES: "lässt erkennen, um wen es geht",
    Unfit.PERSONAL_DATA: "enthält vielleicht persönliche Daten",
}
UNFIT_OTHERWISE = "erst noch einmal lesen"

CARE: Mapping[CareKind, str] = {
    CareKind.DANGER: "eine Drohung, oder jemand ist in Gefahr",
    CareKind.ABUSE: "beleidigende Nachricht",
    CareKind.HOSTILITY: "mehr feindselige Nachrichten als sonst",
    CareKind.DISTRESS: "belastendes Gespräch",
    CareKind.QUEUE: (
        "Mehr als die Hälfte der Leute in dieser Warteschlange hat mehr abbekommen als sonst. "
        "Dienstplan ändern und fragen, wie es ihnen geht."
    ),
}
LOOK_NOW = "Sofort ansehen: Hat schon jemand das Gespräch gesucht?"
CARE_OTHERWISE = "etwas, das niemand hinnehmen muss"

DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli"),
    *("August", "September", "Oktober", "November", "Dezember"),
)
ORDINALS = (
    *("zweiter", "dritter", "vierter", "fünfter", "sechster", "siebter", "achter"),
    *("neunter", "zehnter"),
)
SHIFTS = {
    **dict.fromkeys(("früh", "early", "early shift"), "Frühschicht"),
    **dict.fromkeys(("spät", "late", "lates", "late shift"), "Spätschicht"),
    **dict.fromkeys(("nacht", "nachts", "night", "nights", "night shift"), "Nachtschicht"),
    **dict.fromkeys(("tag", "tags", "day", "days", "day shift"), "Tagschicht"),
}


def number(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def _several(count: int, one: str, many: str) -> str:
    return f"{number(count)} {one if count == 1 else many}"


def in_a_row(names: Sequence[str]) -> str:
    """ "Amina, Bert und Chloe" """
    return f"{', '.join(names[:-1])} und {names[-1]}" if names[1:] else "".join(names)


def weekday_and_time(at: datetime) -> str:
    """ "Mi 03:12" """
    return f"{DAYS[at.weekday()][:2]} {at:%H:%M}"


def _weekday(day: str | int) -> str:
    return DAYS[weekday_number(day)]


def long_day(day: date) -> str:
    """ "Montag, 23. November" """
    return f"{DAYS[day.weekday()]}, {day.day}. {MONTHS[day.month - 1]}"


def week_dates(week: Week) -> str:
    """ "16. bis 22. November 2026"; Monat und Jahr stehen dort, wo sie wechseln."""
    first, last = week.monday, week.monday + timedelta(days=6)
    end = f"{last.day}. {MONTHS[last.month - 1]} {last.year}"
    if first.year != last.year:
        return f"{first.day}. {MONTHS[first.month - 1]} {first.year} bis {end}"
    if first.month != last.month:
        return f"{first.day}. {MONTHS[first.month - 1]} bis {end}"
    return f"{first.day}. bis {end}"


def week_number(week: Week) -> str:
    return f"Kalenderwoche {week.number}"


def week_in_the_year(number: int, weeks: int) -> str:
    return f"Woche {number} von {weeks}"


def for_whom(lead: str) -> str:
    return f"für {lead}"


def what_was_read(
    *, read: int, contacts: int, without_text: int, without_customer: int, not_judged: int
) -> str:
    """ "Wir haben 861 von 1.312 Kontakten gelesen; 451 Anrufe hatten keinen Text." """
    if not contacts:
        return "Für uns gab es nichts zu lesen."
    if read < contacts:
        of_all = _several(contacts, "Kontakt", "Kontakten")
        sentence = f"Wir haben {number(read)} von {of_all} gelesen"
    elif contacts == 1:
        sentence = "Wir haben den einen Kontakt gelesen, den es gab"
    else:
        every = "beide" if contacts == 2 else f"alle {number(contacts)}"
        sentence = f"Wir haben {every} Kontakte gelesen"
    calls = _several(without_text, "Anruf hatte", "Anrufe hatten")
    inside = "einem" if without_customer == 1 else number(without_customer)
    was = "war" if not_judged == 1 else "waren"
    rest = [
        (without_text, f"{calls} keinen Text"),
        (without_customer, f"in {inside} kam niemand aus der Kundschaft zu Wort"),
        (not_judged, f"{number(not_judged)} {was} in einer Sprache, die wir noch nicht beurteilen"),
    ]
    told = in_a_row([clause for count, clause in rest if count])
    return f"{sentence}; {told}." if told else f"{sentence}."


def thank_heading(count: int) -> str:
    return f"Danke sagen ({count})"


def and_more(count: int) -> str:
    return f"Und {number(count)} weitere."


def shift(name: str) -> str:
    """ "Spätschicht", wie auch immer sie in der Teamliste heißt."""
    if name.casefold() in SHIFTS:
        return SHIFTS[name.casefold()]
    says_it = any(word in name.casefold() for word in ("schicht", "dienst", "shift"))
    return name if says_it else f"Schicht {name}"


def last_thanked(days: int | None) -> str:
    if days is None:
        return "noch kein Dank notiert"
    if days < 1:
        return "letzter Dank heute"
    return f"letzter Dank vor {_several(days, 'Tag', 'Tagen')}"


def signs_as(signature: str, account: str, *, stranger: bool) -> str:
    sentence = f"unterschreibt mit {signature}" + (f" für {account}" if account else "")
    return f"{sentence}; nicht auf der Teamliste" if stranger else sentence


def seen_by(name: str) -> str:
    return f"Gesehen von {name}" if name else "Gesehen"


def said_to(account: str) -> str:
    return f"an {account}"


def which_contact(contacts: int) -> str:
    known = contacts - 2 < len(ORDINALS)
    return f"{ORDINALS[contacts - 2]} Kontakt" if known else f"nach {number(contacts)} Kontakten"


def after_messages(messages: int, agents: int) -> str:
    with_ = f" mit {number(agents)} Leuten vom Service" if agents > 1 else ""
    return f"nach {_several(messages, 'Nachricht', 'Nachrichten')}{with_}"


def waited(count: int, unit: Unit) -> str:
    words = {"minute": ("Minute", "Minuten"), "hour": ("Stunde", "Stunden"), "day": ("Tag", "Tage")}
    return f"{_several(count, *words[unit])} gewartet"


def meant_for(names: Sequence[str]) -> str:
    return f"galt {in_a_row(names)}"


def conversation_number(conversation: str) -> str:
    return f"Gespräch {conversation}."


def likes(words: str) -> str:
    return f"Am liebsten: {words}"


def not_for_the_wall(reasons: Sequence[str]) -> str:
    return f"Nicht zum Aushängen: {', '.join(reasons)}."


def words_of_care(name: str, *, are_open: bool) -> str:
    if are_open:
        return f"{name} hat den Wortlaut geöffnet."
    return f"Den Wortlaut siehst du, sobald {name} ihn geöffnet hat."


def people(*, count: int) -> str:
    return _several(count, "Person", "Leute")


def worked(*, count: int) -> str:
    return _several(count, "war da", "waren da")


def away(*, names: Sequence[str]) -> str:
    return f"{in_a_row(names)} abwesend"


def joined(*, names: Sequence[str]) -> str:
    return f"{in_a_row(names)} neu"


def thanked_lately(*, days: int) -> Note:
    return Note(f"Dank in den letzten {days} Tagen")


def has_moment() -> Note:
    return Note("auch Dank von Kunden")


def look_read(*, days: int | None, roster: bool, conversation: str | None) -> Note:
    which = f"; Gespräch {conversation}" if conversation else ""
    return Note("zusammen ein Gespräch lesen", f"{_since(days, roster)}{which}")


def look_sit(*, days: int | None, roster: bool) -> Note:
    return Note("nichts Schriftliches, also dazusetzen", _since(days, roster))


def _since(days: int | None, roster: bool = True) -> str:
    return last_thanked(days) if roster or days is not None else "kein Dank gefunden"


def look_shift(*, days: int | None, weekday: str | int, time: str) -> Note:
    when = f"{_weekday(weekday)} {time} Uhr"
    return Note("in der nächsten Schicht dazusetzen", f"{when}; {_since(days)}")


def steady(*, days: int | None, roster: bool, conversation: str) -> Note:
    what = "gute Arbeit, ein Blick lohnt sich"
    return Note(what, f"{_since(days, roster)}; Gespräch {conversation}")


def calls_only(*, days: int | None, weekday: str | int | None, time: str | None) -> Note:
    when = f"{_weekday(weekday)} {time} Uhr; " if weekday is not None and time else ""
    what = "nur am Telefon, davon sehen wir nichts, also dazusetzen"
    return Note(what, f"{when}{_since(days)}")


def back(*, weekday: str | int | None) -> Note:
    when = f"am {_weekday(weekday)} wieder da" if weekday is not None else "wieder da"
    return Note(f"{when}, willkommen heißen")


def new() -> Note:
    return Note("neu hier, willkommen heißen")


def on_leave() -> Note:
    return Note("abwesend")


def left() -> Note:
    return Note("nicht mehr im Team")


def put_right(*, count: int, team: str | None) -> str:
    whose = f"{team}: " if team else ""
    return f"{whose}{_several(count, 'Anliegen', 'Anliegen')} diese Woche erledigt."


def weathered(*, weekday: str | int, contacts: int | None, usual: int | None, example: str) -> str:
    many = ""
    if contacts is not None and usual is not None:
        many = f"{_several(contacts, 'Kontakt', 'Kontakte')} statt sonst etwa {number(usual)}, "
    helped = "einander geholfen, anständig bis zum Schluss"
    return f"{_weekday(weekday)}: {many}{helped}. Beispiel: Gespräch {example}."


def _share(part: float) -> str:
    return f"{round(100 * part)} %"


BY = {
    "team": "Team",
    "site": "Standort",
    "shift": "Schicht",
    "channel": "Kanal",
    "tenure": "Dauer der Zugehörigkeit",
}
TENURES = {
    "under_6_months": "Weniger als ein halbes Jahr hier",
    "6_to_24_months": "Ein halbes bis zwei Jahre hier",
    "longer": "Mehr als zwei Jahre hier",
}


WORKS = {
    Channel.PHONE: "Meist am Telefon",
    Channel.CHAT: "Meist im Chat",
    Channel.EMAIL: "Meist per E-Mail",
    Channel.SOCIAL: "Meist in sozialen Medien",
    Channel.SMS: "Meist per SMS",
    Channel.WEB: "Meist über das Webformular",
}
A_PART = ("ein Zehntel", "ein Viertel", "ein Drittel", "halb", "zwei Drittel", "drei Viertel")


def _group(by: str, group: str | None) -> str:
    """Wer gemeint ist, vor einem Doppelpunkt."""
    if group is None:
        return f"Ohne Angabe ({BY.get(by, by)})"
    if by == "shift":
        return shift(group)
    if by == "channel":
        return WORKS.get(Channel(group), group) if group in set(Channel) else group
    return TENURES.get(group, group) if by == "tenure" else group


def _interval(low: float, high: float) -> str:
    return f"Vertrauensintervall {_share(low)} bis {_share(high)}"


def seen_all(*, count: int, of: int, days: int) -> str:
    people = f"{number(count)} von {number(of)} Leuten"
    return f"{people} wurde in den letzten {days} Arbeitstagen gedankt."


def seen_teams(*, teams: Sequence[str], counts: Sequence[int], of: Sequence[int], days: int) -> str:
    told = zip(teams, counts, of, strict=True)
    each = [f"{team} {number(n)} von {number(all_)}" for team, n, all_ in told]
    return f"Dank in den letzten {days} Arbeitstagen: {', '.join(each)}."


def seen_less(
    *,
    by: str,
    group: str | None,
    count: int,
    of: int,
    days: int,
    low: float,
    high: float,
    rest_count: int,
    rest_of: int,
) -> str:
    part = A_PART[fraction(count / of, rest_count / rest_of)]
    how = (
        f"wird nur etwa {part} so oft gedankt wie anderswo" if count else "wurde niemandem gedankt"
    )
    told = f"{number(count)} von {number(of)} Leuten in den letzten {days} Arbeitstagen"
    elsewhere = f"sonst {number(rest_count)} von {number(rest_of)}"
    numbers = f"{told}, {elsewhere}; {_interval(low, high)}"
    return f"{_group(by, group)}: Hier {how} ({numbers}). Damit anfangen."


def heard_less(
    *,
    by: str,
    group: str | None,
    count: int,
    of: int,
    low: float,
    high: float,
    rest_count: int,
    rest_of: int,
    mostly: str | None,
) -> str:
    almost = "fast nichts" if 3 * count / of <= rest_count / rest_of else "weniger als sonst"
    what = almost if count else "nichts"
    on_the_phone = mostly == Channel.PHONE and by != "channel"
    why = ", denn die Arbeit läuft am Telefon" if on_the_phone else ""
    told = f"Worte aus der Kundschaft über {number(count)} von {number(of)} Leuten"
    elsewhere = f"sonst über {number(rest_count)} von {number(rest_of)}"
    numbers = f"{told}, {elsewhere}; {_interval(low, high)}"
    return f"{_group(by, group)}: Hier hören wir {what}{why} ({numbers}). Selbst hingehen."


def seen_hidden(*, by: Sequence[str]) -> str:
    what = in_a_row([BY.get(one, one) for one in by])
    return (
        f"Nicht gezeigt (nach {what}): Gruppen unter fünf Leuten und alles, woraus man sie "
        "errechnen könnte. Eine Zahl über so wenige träfe Einzelne."
    )


def seen_by_calendar() -> str:
    return "Wo wir keine Schichten kennen, zählen Kalendertage."


def refusals(*, count: int, where: str | None, words: str | None, example: str | None) -> str:
    times = "einmal" if count == 1 else f"{number(count)}-mal"
    what = f"{where}: {times}" if where else times.capitalize()
    no = f"{what} musste jemand wegen einer Regel Nein sagen"
    if words:
        at = f" (Gespräch {example})" if example else ""
        return f"{no}, zum Beispiel so: „{words}“{at}."
    return f"{no}. Beispiel: Gespräch {example}." if example else f"{no}."


def hard_queue(*, queue: str) -> str:
    return (
        f"{queue}: Mehr als die Hälfte der Leute dort hat mehr abbekommen als sonst. "
        "Dienstplan ändern."
    )


def angry_load(*, queue: str, share: float) -> str:
    percent = f"{round(100 * share)}\N{NO-BREAK SPACE}%"
    return f"{queue}: {percent} der Kontakte waren verärgert, im Ton aber anständig."


def loads(*, teams: Sequence[str], hours: Sequence[float]) -> str:
    each = [f"{team} {hour:.1f}".replace(".", ",") for team, hour in zip(teams, hours, strict=True)]
    return f"Arbeitsstunden je verärgerten, aber anständigen Kontakt: {'; '.join(each)}."


def anniversary(*, name: str, years: int, day: str) -> str:
    return f"{name} ist am {_weekday(day)} {_several(years, 'Jahr', 'Jahre')} dabei."


def the_week(*, monday: str) -> str:
    return f"Die Customer Service Week beginnt am {long_day(date.fromisoformat(monday))}."


def without_text(*, count: int) -> str:
    them = "ihn" if count == 1 else "sie"
    many = _several(count, "Kontakt", "Kontakte")
    return f"{many} ohne Text: Wir wissen nur, dass es {them} gab."


def unknown_language(*, count: int) -> str:
    many = _several(count, "Nachricht", "Nachrichten")
    in_ = "in einer Sprache" if count == 1 else "in Sprachen"
    return f"{many} {in_}, die wir noch nicht beurteilen können."


def unsigned(*, count: int) -> str:
    many = _several(count, "Antwort", "Antworten")
    return f"{many} aus einem gemeinsamen Konto, von niemandem unterschrieben: Wem danken?"


def without_time(*, count: int) -> str:
    return f"{_several(count, 'Kontakt', 'Kontakte')} ohne Zeitangabe, also in keiner Woche."


def strangers(*, names: Sequence[str], others: bool) -> str:
    who = in_a_row([*names, "andere"] if others else names)
    have = "haben" if others or len(names) > 1 else "hat"
    return f"Geantwortet {have} auch {who}: nicht auf der Teamliste."


def named_unmatched(*, name: str, conversation: str, called: Sequence[str]) -> str:
    if not called:
        who = "; auf der Teamliste heißt niemand so"
    elif len(called) == 1:
        who = f": vielleicht {called[0]}, erkennen lässt es sich nicht"
    else:
        many = "zwei" if len(called) == 2 else number(len(called))
        who = f", und so heißen {many}: {in_a_row(called)}"
    return f"In Gespräch {conversation} gilt ein Dank {name}{who}. Wer ist gemeint?"


def young_reading() -> str:
    return "Manchen Dank übersehen wir noch: Lob kommt oft ohne das Wort Danke."


def copies(*, names: Sequence[str]) -> str:
    return f"Du hast {in_a_row(names)} wieder mit denselben Worten gedankt."


def not_thanked(*, names: Sequence[str]) -> str:
    return f"Seit acht Wochen kein Dank von dir an {in_a_row(names)}."


KEEPSAKE_TITLE = "Wofür dir gedankt wurde"
KEEPSAKE_SAID = "Persönlich gesagt. Die Worte gehören dir allein."
KEEPSAKE_UNDATED = "Ohne Datum"
KEEPSAKE_NOTHING = (
    "Aufgeschrieben wurde nichts. Über die Arbeit sagt das nichts: Das meiste läuft gut, und "
    "niemand verliert ein Wort darüber."
)
KEEPSAKE_FOOT = (
    "In Anführungszeichen stehen die eigenen Worte der Kundschaft; Namen und Nummern darin sind "
    "maskiert. Alles andere haben die gesagt, die darüber stehen."
)


def keepsake_by(how: How, name: str) -> str:
    """ "von Alice", "Alice, die es gesehen hat" gibt es nicht: wir sagen weder er noch sie."""
    if how == "customer":
        return "aus der Kundschaft"
    if not name:
        return "aus dem Team"
    told = {"said": f"{name}, persönlich", "witnessed": f"gesehen von {name}"}
    return told.get(how, f"von {name}")


SPEECH_DEEDS: Mapping[MomentKind, str] = {
    MomentKind.TURNED_AROUND: "Jemand kam verärgert und ging zufrieden.",
    MomentKind.UNTANGLED: "Ein langes Hin und Her fand hier ein Ende.",
    MomentKind.PRAISED: "Jemand aus der Kundschaft hat sich Zeit genommen, die Hilfe zu loben.",
    MomentKind.THANKED: "Jemand aus der Kundschaft hat noch einmal geschrieben, nur um zu danken.",
    MomentKind.WENT_BEYOND: "Hat mehr getan als verlangt, und es ging gut aus.",
    MomentKind.HELPED_A_COLLEAGUE: "Hat eine Notiz hinterlassen, mit der es im Team weiterging.",
    MomentKind.WITNESSED: "Jemand war dabei und hat es festgehalten.",
    MomentKind.STEADY: "Hat so geantwortet, dass niemand zweimal fragen musste.",
}


def speech_weathered(*, team: str, day: date, contacts: int | None, usual: int | None) -> str:
    if contacts is None or usual is None:
        return f"{long_day(day)} war ein harter Tag, und {team} hat ihn gemeinsam durchgestanden."
    more = f"Am {long_day(day)} kamen {number(contacts)} Kontakte statt sonst {number(usual)}"
    return f"{more}, und {team} hat das gemeinsam durchgestanden."


def speech_put_right(*, team: str, week: Week, count: int) -> str:
    things = "eine Sache" if count == 1 else f"{number(count)} Dinge"
    return f"In einer einzigen Woche, {week_dates(week)}, hat {team} {things} in Ordnung gebracht."


def speech_turned_around(*, team: str, count: int) -> str:
    often = "Einmal" if count == 1 else "Zweimal" if count == 2 else f"{number(count)}-mal"
    return f"{often} kam in diesem Jahr jemand verärgert zu {team} und ging zufrieden."
