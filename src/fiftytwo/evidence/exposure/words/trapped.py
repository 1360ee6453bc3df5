"""Somebody is locked in, stuck or held back where they cannot get out."""

from fiftytwo.evidence.exposure.words.who import ANYONE, ANYONE_DE, CHILD, CHILD_DE, ROOM, ROOM_DE

_IN = r"(?:in|inside|into|under|between|on|up)"
_US = rf"(?:{ANYONE}|me|us|him|her|them|people|everyone|all of us|~ of us)"
_US_DE = rf"(?:{ANYONE_DE}|bin|sind|euch|leute|alle)"

TRAPPED = (
    rf"{_US} (?:~ ){{0,4}}<locked|trapped|shut|imprisoned|barricaded> (?:~ ){{0,2}}{_IN}"
    rf" (?:~ ){{0,4}}{ROOM}",
    rf"{_US} (?:~ ){{0,4}}<locked|trapped|shut> (?:~ )?(?:in|inside)(?: and| here| there| by| with"
    r"| for| overnight| since| all|[.,!?]|$)",
    rf"{_US} (?:~ ){{0,3}}(?:stuck|stranded|trapped|jammed) (?:~ ){{0,2}}(?:in|inside|between) "
    r"(?:~ ){0,3}<lift|elevator|cable car|turnstile|gondola|toilet|loo|bathroom|cold ?store|cold"
    r" room|freezer|stairwell|shaft|floors|chimney|revolving door|fence|railings|drift|quicksand"
    r"|floods?|sauna|chair ?lift|shower|cubicle|tunnel|chute|bath|vault|cage|cellar|basement"
    r"|attic|silo|ravine|ditch>",
    r"<lift|elevator|paternoster|stairlift|chair ?lift|gondola|cable car|hoist> (?:~ ){0,4}"
    r"(?:stopped|stuck|jammed|broke\w*|halfway|dropped|died|hanging|trapped|halted) ⋯(?:inside|in"
    r" it|we're|we are|i'm|i am|in here|us|floors?|people|me|her|him|she's|he's|halfway|mum|mother"
    r"|stairs|panic\w*|stuck)",
    r"(?:can'?t|cannot|can not|unable to|no way to|how do (?:i|we)|help me"
    r"|help us) <get (?:back )?out|open the door from|get (?:him|her|them) out>(?: of"
    rf" (?:~ ){{0,4}}{ROOM}| and| here| in| help| it'?s| the door|[.,!]|$)",
    r"<let (?:me|us|him|her|them) out>(?: of (?:here|the (?:lift|shop|building|toilet))| please"
    r"| now| and|[.,!?]|$)",
    r"(?:doors?|gates?|shutters?|key|handle|lock|latch|padlock) ⋯(?:we're|we are|i'm|i am|she's"
    r"|he's|still"
    r"|us|people|me|while i was) (?:~ )?<in here|inside|trapped|locked in|shut in|stuck inside>",
    r"(?:trapped|locked|shut|stuck|we're|i'm|she's|he's) ⋯<running out of air|no air|hard to"
    r" breathe|getting (?:so |really |very )?(?:cold|hot) in here|minus \d+|pitch black>",
    rf"{CHILD} (?:~ ){{0,5}}<locked|shut|trapped|wedged> (?:~ )?(?:in|inside|herself|himself"
    rf"|between"
    r"|under|behind|down)",
    r"(?:security|staff|everyone|you) (?:~ ){0,3}<locked up|gone home|closed up|locked the"
    r" (?:doors?|building|gates?|shop|store)> ⋯(?:inside|still in|i'm in|we're in|in here"
    r"|with (?:me"
    r"|us))",
    r"(?:car|van|bus|coach|train|we) (?:~ ){0,4}<stuck|stopped|stalled|broken down|broke down>"
    r" (?:~ ){0,4}(?:level crossing|railway crossing|on the (?:tracks|line|rails)|in (?:the )?"
    r"(?:flood\w*|tunnel|river|ford)|fast lane|outside lane|live lane|middle lane)",
    r"<we'?re sinking|boat (?:is|'s) sinking|swept away|cut off by the (?:tide|water|flood\w*)"
    r"|tide (?:~ ){0,2}(?:coming in"
    r"|come in|rising)|stuck on (?:a |the )?(?:roof|ledge|cliff|scaffold\w*|balcony|crane|rocks?)"
    r"|avalanche|quicksand>",
    r"<under the rubble|trapped underneath|buried alive>",
    # German
    rf"{_US_DE} …<eingeschlossen|eingesperrt|gefangen|festgesetzt|eingesperrt>",
    r"<eingeschlossen|eingesperrt> (?:~ ){0,2}(?:im|in|und|worden|seit|hier|bei|mit)",
    rf"(?:steck\w*|haeng\w*|sitz\w*|feststeck\w*|steh\w*|{_US_DE}) …<fest|festgesteckt"
    r"|stecken ?geblieben|stecken geblieben|steckengeblieben> (?:~ ){0,5}(?:\w*aufzug|\w*fahrstuhl"
    r"|\w*lift|gondel|tunnel|schacht|bahnuebergang|gleis\w*|stau im|schnee|keller|drehtuer)",
    r"(?:stecken?|steckt|haengen|sitzen?|sitzt|feststecken|bleib\w*) (?:~ ){0,5}"
    r"<\w*aufzug|\w*fahrstuhl|\w*lift|seilbahn|gondel|riesenrad>",
    r"<\w*aufzug|\w*fahrstuhl|\w*lift|seilbahn|gondel|treppenlift> …(?:fest|eingeschlossen"
    r"|stecken ?geblieben|haengen wir|steckt|steht still|stehengeblieben|stehen geblieben"
    r"|zwischen)",
    rf"{_US_DE} …<nicht (?:mehr )?(?:raus|heraus|hinaus|rauskomm\w*)>(?: aus (?:~ ){{0,3}}"
    rf"{ROOM_DE}| und| weil| hier|[.,!]|$)",
    r"(?:lasst|lassen sie|holt|holen sie|hol|lass|macht|befreien sie) (?:mich|uns|ihn|sie|bitte) "
    r"(?:~ ){0,2}<raus|hier raus|heraus|auf>(?:[.,!]|$| bitte| hier)",
    rf"(?:tuer|tor|schloss|klinke|gitter|riegel|rolltor) …<von innen|klemmt|zugefallen|abgebrochen"
    rf"|ging zu|ins schloss> ⋯(?:drin|innen|eingeschlossen|raus|drinnen|wir sind|ich bin|"
    rf"{CHILD_DE})",
    rf"{CHILD_DE} …<drin|drinnen|im auto|allein im|steckt|im wagen> …(?:schluessel|zu|verriegelt"
    r"|hitze|heiss|sonne|abgeschlossen|eingeschlossen|fest|gitter|gelaender|schreit)",
    r"<kuehlraum|kuehlhaus|kuehlzelle|kuehlkammer|tiefkuehl\w*|gefrier\w*|tresorraum> …(?:drin"
    r"|raus|innen|eingesperrt|eingeschlossen|zu|fest)",
    r"(?:auf dem|im|am) <bahnuebergang|gleisbett|felsen|sims> …(?:steh\w*|steck\w*|lieg\w*|fest)",
    r"<vom wasser eingeschlossen|abgeschnitten|mitgerissen|lawine|verschuettet|flut kommt>",
)
