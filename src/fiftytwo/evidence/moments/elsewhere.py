"""Kind words that are for somebody who does not answer customers: a driver, a shop, another firm.

Their praise is theirs. It must not be told to an agent who did not earn it.
"""

import re

from fiftytwo.evidence.talk.wording import either

_OTHERS = re.compile(
    either(
        r"(?:drivers?|couriers?|fitters?|installers?|conductors?|post(?:man|ie|woman))\b",
        r"delivery (?:man|men|guys?|lads?|lady|woman|women|team|crew|people)\b",
        r"removal (?:men|guys)|(?:two|three|both|your|the) (?:\w+ )?(?:lads?|blokes|boys|chaps|"
        r"fellas)\b",
        r"(?:lads?|crew|men|guys?|team|people|ones?) (?:who|that|you) (?:came|sent|delivered|"
        r"carried|brought|fitted)",
        r"(?:they|he|she) (?:\w+ )?(?:took (?:their|his|her) (?:boots|shoes)|carried (?:it|them|"
        r"the)|delivered it)",
        r"(?:man|men|woman|guys?|chaps?|fella|lads?|bloke|lady) (?:who|that|with|in|at|on|from) "
        r"(?:the |your )?(?:came|delivered|carried|brought|drove|van|lorry|desk|kiosk|counter|gate|"
        r"depot|station|shop|store|coach|bus|train)\b",
        r"(?:shop|store|station|depot|hotel|airport|cabin|counter|kiosk) "
        r"(?:staff|assistants?|manager|people)\b",
        r"(?:man|men|woman|women|guys?|chaps?|fella|lads?|bloke|lady|girl|person|people) (?:over "
        r")?there\b",
        r"(?:mate|friend|sister|brother|husband|wife|son|daughter|stranger|passenger)s?\b (?:\w+ "
        r")?(?:helped|sorted|"
        r"fixed|found|drove|lent|showed)|(?:google|youtube|reddit|a forum|chatgpt)\b",
        r"(?:mix[ -]?up with|booked with|dealt with|switched to|moved to|went with) "
        r"[^.!?\n]{3,60}\b(?:they|she|he|"
        r"there|instead)\b|unlike you\b|(?:you|yous|your lot) (?:could|should|might) (?:learn|take "
        r"a leaf)",
        r"(?:our|the|your|flight|train|bus|cabin|train|ground) (?:\w+ )?(?:conductors?|attendants?|"
        r"crews?|guards?|pilots?|captain|stewards?|stewardess\w*|hostess\w*|waiters?|waitress\w*|"
        r"chefs?|cooks?|barista|bartender|cashiers?|greeters?|porters?|receptionists?|nurses?|"
        r"doormen|doorman|engineers?|technicians?|mechanics?|platform staff|gate agents?)\b",
        r"(?:gentlem[ae]n|gent|man|men|lady|ladies|woman|women|guy|guys|girl|lad|lads|chap|people) "
        r"(?:\w+ ){0,3}(?:station|platform|desk|gate|till|checkout|counter|barrier|branch|terminal|"
        r"airport|booth|drive ?thru|entrance|restaurant|bar)\b",
        r"(?:your |the |all |all the |our )(?:\w+ )?(?:employees?|staff|personnel)\b|(?:everyone|"
        r"everybody) (?:\w+ )?(?:was|were|is|are)\b|(?:he|she|they) stamped\b",
        r"(?:spoke|talked|chatted|dealt|speaking|talking) (?:to|with) (?:\w+ ){1,4}(?:who|and|was|"
        r"on)\b"
        r"|(?:on|over|via|by|through) (?:the )?(?:phone|telephone|chat|live chat)\b|(?:in|"
        r"at) (?:the |"
        r"your |my )?(?:local )?(?:store|shop|branch)\b|(?:your|a) colleagues? (?:yesterday|"
        r"earlier|on "
        r"the phone|this morning|last \w+)",
        r"(?:am|per|beim) telefon\b|kolleg(?:e|in|en) (?:gestern|vorhin|am telefon|von gestern)",
        r"(?:der|die|den|dem|unser\w*|ihr\w*) (?:\w+ )?(?:zugbegleiter\w*|kontrolleur\w*|"
        r"flugbegleit"
        r"er\w*|crew|besatzung|kellner\w*|bedienung|verkäufer\w*|kassierer\w*|techniker\w*|"
        r"mitarbeiter(?:in|innen)? (?:am|im|in|vom|vor|an)\b|herr (?:am|an|im)\b|dame (?:am|an|"
        r"im)\b|"
        r"personal)\b",
        r"neighbou?rs?\b|other (?:compan(?:y|ies)|firm|shop|bank|airline)\b|competit\w+",
        r"(?:bus)?fahrer(?:in|n|innen)?\b|lieferant\w*|lieferjung\w*|monteur\w*|zusteller\w*",
        r"postbot\w*|bot(?:e|en)\b|spediteur\w*|schaffner\w*|nachbar\w*|handwerker\w*",
        r"die (?:zwei|beiden|jungs|männer)\b[^.!?]{0,40}(?:getragen|geliefert|gebracht|geschleppt)",
        r"konkurrenz|andere firm\w+",
    )
)
_KIND = re.compile(
    either(
        r"(?:thank\w*|thanx|thx|cheers|ta|kudos|props|credit|bless|grateful|appreciat\w*)\b",
        r"(?:lovely|brilliant|great|kind|helpful|polite|friendly|star|hero|heroes|angel|legend)\b",
        r"(?:amazing|wonderful|excellent|fantastic|superb|gem|diamond|best|nice|nicest|patient)\b",
        r"(?:careful|lov(?:ed|es?|ing)|enjoy\w*|jolly|top|dank\w*|freundlich\w*|nett\w*|toll\w*|"
        r"super|klasse|prima|spitze)\b",
        r"(?:hilfsbereit\w*|lieb\w*|großartig\w*|engel|held\w*|perle|beste\w*|lob)\b",
    )
)
_TO_YOU = re.compile(
    either(
        r"thank(?:s| you)(?: (?:so|very) much| again| a lot|,|\s*[.!]|\s*$)",
        r"thank(?:s| you) for\b(?! (?:the|your|sending) (?:\w+ )?(?:driver|courier))",
        r"you(?:['’]ve| have|['’]re| are| were)? (?:been|found|sorted|rang|called|told|"
        r"explained)\b",
        r"you(?:['’]ve| have|['’]re| are| were)? (?:stayed|listened|looked|read|saved|helped|"
        r"got)\b",
        r"you(?:['’]ve| have|['’]re| are| were)? (?:did|made|took|wrote|answered|arranged|"
        r"a star)\b",
        r"you(?:['’]re| are| were) (?:so|very|lovely|brilliant|good|great|kind)\b",
        r"(?:vielen|besten|herzlichen|tausend) dank(?! an)|danke\b(?! (?:an|dem|der)\b)",
        r"sie (?:haben|waren|sind)\b|du (?:hast|bist|warst)\b",
    )
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_BARE = re.compile(
    r"(?i)(?:^|(?<=[\s.,!;]))(?:many )?(?:thanks?|thank you|thx|ta|cheers|danke|vielen dank)"
    r"(?: (?:again|so much|very much|a lot|guys|all|schön|sehr))?\s*[.!,;:)\s]*$"
)
"""Thanks that say nothing, at the start or the end of praise of somebody else."""


def is_said_of_others(text: str) -> bool:
    """Whether all that is kind in `text` is said of people who do not answer customers.

    Where there is any word of thanks to the reader, it is not. English and German.
    """
    if not _OTHERS.search(text):
        return False
    said = [_BARE.sub(" ", each) for each in _SENTENCE.findall(text)]
    kind = [each for each in said if _KIND.search(each)]
    if not kind:
        return False
    return all(_OTHERS.search(each) or not _TO_YOU.search(each) for each in kind) and any(
        _OTHERS.search(each) and not _TO_YOU.search(_OTHERS.sub(" ", each)) for each in kind
    )
