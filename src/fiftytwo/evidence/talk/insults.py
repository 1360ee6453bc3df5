"""Insults at whoever reads them, English and German: by the signal, or by their words."""

import re

from fiftytwo.evidence.talk.bars import Bars
from fiftytwo.evidence.talk.matching import matching_without
from fiftytwo.evidence.talk.talk import Flags, Talk
from fiftytwo.evidence.talk.wording import either

INSULT = either(
    r"are you (?:\w+ )?(?:thick|stupid|deaf|simple|dense|blind|dumb|slow|brain ?dead|an idiot|even "
    r"human)",
    r"(?:you|yous?|ye|these|of you) (?:[\w-]+,? ){0,4}(?:idiots?|morons?|cretins?|clowns?|muppets?|"
    r"cow|bitch\w*|"
    r"trout|crooks?|liars?|thie(?:f|ves)|scum\w*|pigs?|twats?|pricks?|wankers?|arse\w*|bastards?|"
    r"imbeciles?|"
    r"halfwits?|numpt\w+|dimwits?|donkeys?|monkeys?|parasites?|witch|slag|bint|fools?|plonkers?|"
    r"leech\w*|"
    r"dogsbod\w+|parrots?|skivv\w+|peasants?)\b",
    r"you(?:['’]re| are) (?:all |just |nothing but |a (?:complete |total )?)?(?:useless|pathetic|"
    r"no use|waste|"
    r"thick|brain ?dead|disgrace|scum|worthless|incompetent|liar|failure|nobody)",
    r"(?:stupid|silly|dozy|lazy|thick|useless) (?:\w+ ){0,3}(?:cow|girl|boy|woman|man|bird|trout|"
    r"lump|sod|git)",
    r"fuck (?:you|off)|piss off|shut (?:up|your)|get stuffed|drop dead|rot in|go (?:back )?home(?: "
    r"and|[,.!]|$)|back where you",
    r"(?:you )?(?:want|ought|should) to be on a (?:till|checkout)|off the boat|(?:dönerbude|"
    r"kanak\w*|ausländer\w*)",
    r"(?:sie|du|ihr|so ein\w*|ihr seid) (?:\w+,? ){0,3}(?:vollpfosten|schlaumeier|idiot\w*|"
    r"trottel\w*|depp\w*|"
    r"penner\w*|lügner\w*|betrüger\w*|schwachkopf|dumpfbacke\w*|hohlkopf|schnepfe|kuh|ziege|"
    r"arsch\w*|versager\w*|"
    r"pfeifen?|witzfigur\w*|flaschen?|vollidiot\w*|gesindel|pack)\b",
    r"leute wie (?:sie|du)|halten sie (?:die klappe|den mund|das maul)|halt die (?:klappe|fresse)",
    r"(?:zu|so|wie) (?:dumm|blöd|doof|dämlich)|sind sie (?:\w+ )?(?:blöd|dumm|bescheuert|taub|"
    r"doof)",
)
"""Insults to whoever reads them, where the signal does not reach its threshold."""

TOLD_OF = (
    r"(?i)[\"“„][^\"”“]{0,300}[\"”“]|(?:^|\s)['‘][^'’\n]{2,120}['’](?:\W|$)|\b(?:saying|shouting|"
    r"screaming|yelling) (?:\w+ ){0,4}[^.!?\n]{0,60}|\b(?:called|calling|calls) (?:me|us|him|her|"
    r"them)\b[^.!?\n]{0,60}|"
    r"\b(?:he|she|they|driver|courier|neighbou?r|fahrer|nachbar|er) (?:\w+ ){0,3}(?:shout\w*|said|"
    r"says|scream\w*|"
    r"yell\w*|told|sagte|schrie|rief|brüllte|meinte)\b[^.!?\n]{0,120}|\bi(?:['’]m| am| feel| felt| "
    r"was) (?:\w+ ){0,3}"
    r"(?:idiot|fool|stupid|thick|dense|moron|donkey|muppet)\b"
)
"""What somebody else said, and what a customer says of themselves."""


_FOUL = (
    r"(?:idiot\w*|moron\w*|cretin\w*|clowns?|muppets?|bitch\w*|crooks?|liars?|thie(?:f|ves)|"
    r"scum\w*|"
    r"twats?|pricks?|wankers?|arse\w*|ass ?holes?|bastards?|imbecil\w*|numpt\w+|cunts?|dick\w*|"
    r"useless|pathetic|incompetent|worthless|brain ?dead|stupid|dumb|thick|retard\w*|monkeys?|"
    r"parasites?|fools?|vollpfosten|trottel\w*|depp\w*|penner\w*|lügner\w*|betrüger\w*|arsch\w*|"
    r"versager\w*|pfeifen?|gesindel|unfähig\w*|blöd\w*|dumm\w*)\b"
)
AIMED = either(
    r"(?:you|yous?|ye|u|ur|you['’]re|youre|these|this company|your (?:\w+ )?(?:staff|team|people|"
    r"company|colleagues?|firm|lot)|customer service|support)\b(?: (?:are|is|r|were|was|all|a|an|"
    r"the|"
    r"just|such|so|really|fucking|bloody|effing|absolute|complete|total|utter|bunch|pack|load|lot|"
    r"of|"
    r"lying|lazy|bunch|guys|people|lot|nothing|but)){0,7},? (?:\w+ )?" + _FOUL,
    r"(?:fuck|screw|sod|bugger) (?:you|u|off|this company|your)|(?:bunch|pack|load|lot|shower) of "
    r"(?:\w+ ){0,2}" + _FOUL,
    r"(?:sie|du|ihr|euer|ihre? (?:\w+ )?(?:kolleg\w+|leute|firma|laden|"
    r"mitarbeiter\w*))\b(?: (?:sind|"
    r"ist|seid|bist|alle|ein|eine|einfach|nur|doch|so|zu|echt|total|völlig|"
    r"verdammte\w*)){0,6} (?:\w+ "
    r")?" + _FOUL,
    r"(?:ihr|sie|du|so ein\w*) " + _FOUL,
)
"""An insult and whom it is for: the reader, or the firm they write for."""

THINGS = (
    r"(?i)\b(?:your|the|this|my|ihre?|die|der|das|mein\w*) (?:\w+ ){0,2}(?:app|site|website|"
    r"web ?page|"
    r"phone|router|device|product|update|machine|printer|box|line|internet|wi-?fi|luck|life|day|"
    r"gerät|seite|handy|leitung|drucker|pech|leben|tag)\b[^.!?\n]{0,40}"
)
"""A thing or one's own fate, with what is said of it."""


_READER = re.compile(
    either(
        r"(?:you|yous?|ye|u|ur|your\w*|you['’]re|youre|these|this|sie|ihr\w*|du|dein\w*|euer|"
        r"eure\w*)\b",
    )
    + r"|@\w|⟨handle⟩"
)
_SELF = re.compile(r"(?i)\b(?:i|i['’]m|im|i['’]ve|my|me|ich|mein\w*|mir|mich)\b")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_BLANK = re.compile(f"{TOLD_OF}|{THINGS[4:]}")
_INSULTS = (re.compile(INSULT), re.compile(AIMED))


def is_aimed_at_us(text: str) -> bool:
    """Whether a sentence insults in plain words whoever reads it, or the firm.

    Not what is said of a thing, of fate, by a third person, or only of oneself.
    """
    return any(
        any(insult.search(said) for insult in _INSULTS)
        and (_READER.search(said) is not None or _SELF.search(said) is None)
        for said in _SENTENCE.findall(_BLANK.sub(" . ", text))
    )


def insulted(talk: Talk, bars: Bars) -> Flags:
    """A customer's abuse of whoever reads it. Not to be written into: moments and exposures ask."""
    return talk.once(("insulted", bars.abuse), lambda: _insulted(talk, bars))


def _insulted(talk: Talk, bars: Bars) -> Flags:
    abused = talk.customer & talk.is_at_least("abuse", bars.abuse)
    return abused | matching_without(talk, talk.customer & ~abused, INSULT, TOLD_OF)
