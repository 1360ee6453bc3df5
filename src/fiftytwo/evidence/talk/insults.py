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

_LOT = (
    r"(?:lot|bunch|shower|crew|outfit|rabble|people|team|staff|company|firm|mob|amateurs?|jokers?|"
    r"cowboys?|chancers?|comedians?|excuse|clowns?)"
)
_HOPELESS = (
    r"(?:useless|hopeless|clueless|pathetic|incompetent|idle|lazy|dozy|gormless|brainless|witless|"
    r"spineless|shambolic|ignorant|inept|thick|dim|dopey|half[ -]?baked|tin ?pot|mickey "
    r"mouse)"
)
CONTEMPT = either(
    # Whether they can read, think, or were taught anything.
    r"(?:do|does|can|are|have) (?:you|any of you|anyone there|ye|yous|u) (?:lot |people |guys |"
    r"all )?"
    r"(?:even (?:work|know|understand|have a|got a|read\b|think\b|listen\b|care\b|trained|"
    r"qualified|"
    r"listening|awake|capable|paid|been trained|use a|speak)|(?:actually|really) (?:work "
    r"(?:t?here)|"
    r"know (?:what you|anything|how to do your)|have a (?:brain|clue)|got a (?:brain|clue)))",
    r"can(?:no|['’])?t (?:you|any of you) (?:lot |people )?(?:even )?(?:read|think|count|spell)\b|"
    r"(?:do|can) you (?:not )?(?:speak|understand|read) (?:plain |basic |any )?english|"
    r"learn (?:how )?to (?:read|spell|count|listen|do your)",
    r"(?:what|which) (?:word|part|bit) of [^.!?\n]{1,60} (?:don['’]?t|do|didn['’]?t|did|can['’]?t|"
    r"are) you (?:not )?(?:understand|get|struggl\w+|grasp)",
    r"(?:do i (?:have|need) to|shall i|should i|must i|let me|i['’]ll|want me to|i['’]ve had to) "
    r"(?:\w+ ){0,3}?(?:spell (?:it|this|that) out(?: for you| to you|\?|!)|draw you|type (?:\w+ "
    r")?slow\w*|"
    r"(?:use|using) (?:\w+ )?(?:short|small|simple)\w* words|in words of one syllable|crayons?)",
    r"(?:use|using|engage|switch on|try using) your (?:brain|brains|head|loaf|eyes|noggin)\b|"
    r"(?:brain ?cells?|half a brain|with a brain|no brains?\b|thick as|sharpest (?:tool|knife))\b|"
    r"(?:is|was) (?:that|it|this) (?:really )?(?:too|so|that) (?:hard|difficult|complicated|"
    r"much) for you"
    r"(?: lot| people| all)?(?:\s*[?!.,]|\s*$| to (?:understand|grasp|read|answer|do|get|work))",
    r"(?:a|my|our|even a|any|trained) (?:[\w-]+ )?(?:child|toddler|dog|cat|[\w-]+[ -]old|gran|"
    r"nan|kid) "
    r"(?:could|can|would) [^.!?\n]{0,30}\b(?:better|your (?:\w+ )?job|than you)\b|"
    r"(?:monkey|chimp|parrot|goldfish|hamster|potato) (?:could|can|would) "
    r"(?:do|answer|run|manage|sort|read|help)",
    # What they are good for.
    r"what (?:use|good|earthly use) are (?:you|any of you)|what(?:['’]s| is) the point (?:of|in) "
    r"(?:you|"
    r"talking to you|asking you)\b|what (?:are|do) (?:you|they) (?:actually |even )?(?:paid|pay "
    r"you) "
    r"(?:for|to)|what do you (?:actually |even )?do all day\s*(?:[.!?,]|$)|"
    r"where (?:did|do) they (?:find|get|dig) (?:you|these people)|get a (?:proper|real) job",
    r"(?:^|[.!?,;:–-]\s*|just |please |now )do your (?:\w+ )?jobs?\b|get off your (?:\w+ "
    r")?(?:arses?|"
    r"backsides?|bums?|behinds?)|pull your fingers? out|(?:you|they|lot|people|company|firm)(?: "
    r"\w+)? "
    r"couldn['’]?t (?:organi[sz]e|run|find|manage|pour|sell|fight) (?:[\w-]+ ){0,5}(?:piss|booze|"
    r"brewery|"
    r"paper bag|own|bath|whelk|desert|boot|raffle)",
    r"you(?: (?:lot|people|guys|all))?(?: (?:clearly|obviously|really|just|honestly))* (?:have|"
    r"haven['’]?t|don['’]?t have|haven['’]?t got) (?:absolutely |really |just )?(?:no|a|any|got "
    r"a|the "
    r"(?:first|foggiest|faintest|slightest)) (?:\w+ )?(?:clue\b (?:what|how|about) you|"
    r"idea what you(?:['’]re| are)\b)",
    r"you(?: (?:lot|people|guys|all|clowns))? (?:clearly|obviously) (?:can['’]?t|cannot|don['’]?t|"
    r"didn['’]?t|couldn['’]?t|haven['’]?t|do not) (?:read|think|listen|give a|care|understand|"
    r"got a|have a)",
    r"(?:talking|speaking|writing|explaining (?:it|this|things|anything)) to (?:you (?:lot |"
    r"people )?(?:is|"
    r"feels)|(?:a|the) (?:brick )?wall\b\s*(?:[.!?,]|$|here)|a (?:child|five))",
    # Whoever knows more than they do.
    r"(?:someone|somebody|anyone|anybody|a person|a human) (?:there |here )?(?:with (?:half "
    r")?(?:a|any|"
    r"some|more than) (?:\w+ ){0,2}(?:brains?|sense|clue|cells?|intelligence)|(?:who|that) "
    r"(?:can|is able "
    r"to) (?:actually )?(?:think|read)\s*(?:[.!?,]|$|and )|competent\s*(?:[.!?,]|$|there))|"
    r"(?:speak|talk|put (?:me|us)|ask|get|give|fetch|pass|transfer)\b[^.!?\n]{0,25} (?:an|a|the) "
    r"(?:\w+ )?"
    r"(?:adult|grown[ -]?up|organ[ -]grinder)\s*(?:[.!?,]|$|there|please|now|instead|in the)",
    # What they are called.
    rf"(?:you|you['’]re|you are|what|such|are|absolute|these|your)(?: an?)? (?:\w+ )?{_HOPELESS} "
    rf"{_LOT}\b|"
    rf"(?:^|[.!?,]\s*){_HOPELESS} {_LOT}\b|(?:sorry|poor|pathetic) excuse for an?\b",
    r"(?:bunch|pack|load|shower|lot|bag) of (?:\w+ ){0,2}(?:amateurs|cowboys|jokers|chancers|"
    r"comedians|"
    r"charlatans|numbskulls|buffoons|nincompoops|layabouts|jobsworths|robots|sheep|children|"
    r"chimps)",
    rf"{_HOPELESS},? (?:the )?(?:whole |entire |bloody )?(?:lot of you|(?:every|each) (?:last |"
    rf"single )?"
    r"one of you|all of you)",
    r"you(?: (?:lot|people|guys|all))?(?:['’]re| are) (?:all |just |an? )*(?:\w+ )?(?:joke|"
    r"shambles|"
    r"laughing ?stock|embarrassment|jobsworths?|amateurs?|jokers?|cowboys?|hopeless|clueless|"
    r"gormless|"
    r"waste of (?:space|oxygen|air|time|money|skin))\b|(?:people|folk) like you (?:should\w*|"
    r"ought|get paid|"
    r"make me|are (?:the reason|why|what['’]?s))|the likes of you\b|you (?:and|or) your (?:kind|"
    r"sort|"
    r"ilk)\b|call yoursel(?:f|ves)\b",
    # How they are spoken to.
    r"(?:spare me|save (?:me )?|stick|shove|stuff) (?:your|the|ur) (?:\w+ ){0,3}(?:scripts?|"
    r"apolog\w+|"
    r"excuses|sympathy|platitudes|sorry|sorrys?|sorries|breath|voucher|waffle|templates?)\b|"
    r"cut the (?:crap|bull\w*|waffle)|(?:stop|quit) (?:lying|parroting|fobbing|waffling|wasting "
    r"my time|"
    r"reading (?:from|off) (?:a|your|the) script)|you['’]?(?:re| are) (?:just |all )?lying\b",
    r"(?:now )?listen(?: here)?,? (?:here,? )?(?:sunshine|sonny|missy|buster|sweetheart|young "
    r"(?:lady|"
    r"man))\b|are (?:you|yous) (?:(?:lot|people|all) asleep|asleep (?:there|over there|on the "
    r"job|at the "
    r"wheel)|(?:lot |people |all )?(?:taking the (?:piss|mick|michael)|on drugs|being thick))\b",
    r"(?:können|kann) (?:sie|ihr|man bei ihnen|du) (?:denn |eigentlich |überhaupt |auch "
    r")*(?:eigentlich |"
    r"überhaupt |denn )(?:nicht )?(?:lesen|denken|deutsch|zuhören|rechnen)\b|(?:lernen|lern) "
    r"(?:sie |du )?"
    r"(?:erst ?mal |mal )?(?:lesen|deutsch|denken)|arbeiten sie (?:da |dort )?(?:überhaupt|"
    r"wirklich)",
    r"(?:sie|ihr) (?:haben|habt) (?:ja |doch |wohl |echt |offenbar |einfach |überhaupt "
    r")*(?:keine (?:\w+ )?"
    r"ahnung|null ahnung|nichts (?:verstanden|kapiert)|nicht alle)|welche[ns]? (?:teil|wort) "
    r"(?:von|an) "
    r"[^.!?\n]{1,60} (?:verstehen|kapieren|begreifen|versteht|kapiert)",
    r"soll ich (?:es |das )?(?:ihnen |euch |dir )(?:das |es )?(?:noch ?mal )?(?:aufmalen|"
    r"buchstabieren|"
    r"langsam\w*|ein bild)|(?:schalten|benutzen|gebrauchen) sie (?:mal |endlich )*(?:ihr|ihren|"
    r"den) (?:hirn|"
    r"gehirn|kopf|verstand)|mit (?:etwas |ein bisschen )?(?:hirn|grips|gehirn)\b|gehirnzelle\w*",
    r"(?:machen|macht|tun|tut) (?:sie |ihr )?(?:doch |endlich |einfach )+(?:mal )?(?:ihren|euren|"
    r"eure|ihre) "
    r"(?:\w+ )?(?:job|arbeit)\b|wofür werden sie|wozu (?:sind|seid) (?:sie|ihr) (?:eigentlich |"
    r"überhaupt )*"
    r"(?:da|gut|nütze)|sparen sie sich (?:ihr|die|das|den)|zu nichts zu gebrauchen",
    r"(?:\w*saftladen|\w*sauladen|drecksladen|scheiß\w*laden|drecksverein|gurkentruppe|sauhaufen|"
    r"chaotenverein|kasperverein|kindergarten(?:verein|truppe)|stümper|dilettanten|"
    r"nichtskönner)\b|(?:sie|"
    r"ihr) (?:sind|seid) (?:doch |alle |echt |einfach |ja )*(?:das letzte|ein witz|eine lachnummer|"
    r"amateure|unfähig|zu nichts|nutzlos)|wollen sie mich (?:verarschen|veräppeln|für dumm)|"
    r"(?:jedes kind|"
    r"meine (?:oma|katze)|ein affe) (?:kann|könnte) (?:das )?(?:besser|mehr)|"
    r"(?:sie|ihr) lüg(?:en|t) (?:mich|mir|doch)\b",
)
"""Contempt for whoever reads it, or their firm: mockery of what they can and are. No abuse."""

THINGS = (
    r"(?i)\b(?:your|the|this|my|ihre?|die|der|das|mein\w*) (?:\w+ ){0,2}(?:app|site|website|"
    r"web ?page|"
    r"phone|router|device|product|update|machine|printer|box|line|internet|wi-?fi|luck|life|day|"
    r"gerät|seite|handy|leitung|drucker|pech|leben|tag)\b[^.!?\n]{0,40}"
)
"""A thing or one's own fate, with what is said of it."""


_BLANKED = f"{TOLD_OF}|{THINGS[4:]}"
_READER = re.compile(
    either(
        r"(?:you|yous?|ye|u|ur|your\w*|you['’]re|youre|these|this|sie|ihr\w*|du|dein\w*|euer|"
        r"eure\w*)\b",
    )
    + r"|@\w|⟨handle⟩"
)
_SELF = re.compile(r"(?i)\b(?:i|i['’]m|im|i['’]ve|my|me|ich|mein\w*|mir|mich)\b")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_BLANK = re.compile(_BLANKED)
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


def belittled(talk: Talk) -> Flags:
    """A customer's contempt for whoever reads it, in plain words: hostile, no abuse."""
    return talk.once("belittled", lambda: _belittled(talk))


def _belittled(talk: Talk) -> Flags:
    return matching_without(talk, talk.customer, CONTEMPT, _BLANKED)


def _insulted(talk: Talk, bars: Bars) -> Flags:
    abused = talk.customer & talk.is_at_least("abuse", bars.abuse)
    return abused | matching_without(talk, talk.customer & ~abused, INSULT, TOLD_OF)
