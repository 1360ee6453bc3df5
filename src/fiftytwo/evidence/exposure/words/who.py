"""Who may come to harm, as those who write and ring name them; and places where they may be."""

CHILD = (
    r"(?:bab(?:y|ies)|toddlers?|infants?|newborn|kids?|child|children|sons?|daughters?|stepson"
    r"|stepdaughter|grand(?:son|daughter|child|children|kids?)|nephew|niece|twins"
    r"|little (?:~ )?(?:ones?|boys?|girls?|lad|brother|sister|man|lass)|boys?|girls?|lads?|lass"
    r"|teen(?:ager)?s?|pupils?|minor|schoolgirl|schoolboy|bairn|under age"
    r"|~(?: |-)(?:years?|yrs?|months?|weeks?|days?)(?: |-)olds?|\d+ ?(?:yo|y/o))"
)
OLD = (
    r"(?:nan|nana|nanna|nanny|gran|gran's|granny|grandma|grandmother|grandad|granddad|grandpa"
    r"|grandfather|mum|mom|mam|mummy|mother|dad|daddy|father|mother-in-law|father-in-law|aunt"
    r"|auntie|aunty|uncle|elderly|old (?:~ )?(?:lady|man|woman|gentleman|boy|chap|fella|couple"
    r"|people|neighbour)|pensioners?|pregnant|disabled|blind|wheelchair|residents?|patients?|oap"
    r"|[6-9]\d(?: |-)years?(?: |-)old|(?:he|she|who)(?:'?s| is) [6-9]\d|bedridden|bedbound"
    r"|paraly[sz]ed)"
)
ADULT = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|brother|sister|cousin|friend|mate|flatmate"
    r"|housemate|roommate|colleague|neighbou?rs?|someone|somebody|man|woman|lady|gentleman|guy"
    r"|bloke|fella|chap|passengers?|driver|customer|courier|lodger|tenant|guest|person|worker"
    r"|carer|cleaner|cyclist|pedestrian|client|lorry driver|engineer|fitter|student|one of (?:us"
    r"|them|our ~)|old fella|young (?:man|woman|lady|lad|girl))"
)
HE = r"(?:he|she|he's|she's|hes|shes)"
ANYONE = rf"(?:{CHILD}|{OLD}|{ADULT}|{HE}|i|i'm|i am|im|ive|i've|we|we're|they|they're)"
SOMEBODY = rf"(?:{CHILD}|{OLD}|{ADULT}|{HE})"
"""Somebody else than whoever writes: of themselves they say much that is meant lightly."""

CHILD_DE = (
    r"(?:baby|babys|saeugling|kind|kinder|kindern|kleinkind\w*|kids|sohn|soehne|tochter|toechter"
    r"|enkel\w*|klein(?:e|er|en)|junge|jungen|maedchen|bub|nichte|neffe|\w+jaehrige\w*|zwillinge"
    r"|schueler\w*|teenager|(?:\d+|~) ?jahre? alt|(?:\d+|~) monate alt|\d+-jaehrig\w*)"
)
OLD_DE = (
    r"(?:oma|opa|omi|opi|mutter|mutti|vater|vati|mama|papa|eltern|schwiegermutter|schwiegervater"
    r"|schwiegereltern|grossmutter|grossvater|grosseltern|tante|onkel|senior\w*|rentner\w*"
    r"|schwanger\w*|pflegebeduerftig\w*|bettlaegerig\w*|rollstuhl\w*|alte (?:dame|frau|herr"
    r"|leute)|alter (?:mann|herr)|bewohner\w*|patient\w*|(?:bin|ist) [6-9]\d|behindert\w*)"
)
ADULT_DE = (
    r"(?:mann|frau|freund|freundin|partner|partnerin|bruder|schwester|nachbar|nachbarin|nachbarn"
    r"|kollege|kollegin|jemand|typ|kerl|dame|herr|fahrgast|fahrer|fahrerin|bote|kunde|kundin|gast"
    r"|person|mitbewohner\w*|mieter\w*|monteur|radfahrer\w*|azubi|leute)"
)
ANYONE_DE = rf"(?:{CHILD_DE}|{OLD_DE}|{ADULT_DE}|er|sie|ich|wir|mir|mich|uns|ihm|ihr)"
SOMEBODY_DE = rf"(?:{CHILD_DE}|{OLD_DE}|{ADULT_DE}|er|sie|ihm|ihr)"

ROOM = (
    r"(?:store|shop|building|car|lift|elevator|toilets?|loo|bathroom|garage|room|house|flat|cellar"
    r"|basement|office|train|van|cubicle|gym|bank|museum|park|stairwell|tower|boot|cabin|lorry"
    r"|attic|loft|shed|fridge|freezer|cold ?(?:room|store)|warehouse|vault|library|carriage|bus"
    r"|coach|tram|pod|locker|lobby|foyer|car ?park|cage|container|trailer|apartment|sauna|cupboard"
    r"|wardrobe|chamber|school|swimming pool|classroom|hall|church|cable car|gondola|bedroom"
    r"|kitchen|greenhouse|changing room|fitting room|porch|vestibule|stock ?room|corridor|hotel)"
)
ROOM_DE = (
    r"(?:\w*aufzug|\w*fahrstuhl|\w*lift|\w*keller|\w*toilette|klo|\w*bad|badezimmer|\w*zimmer"
    r"|\w*auto|\w*wagen|\w*zug|\w*bahn|\w*bus|\w*haus|\w*raum|\w*kammer|\w*zelle|\w*halle|\w*lager"
    r"|\w*laden|\w*geschaeft|\w*filiale|\w*parkhaus|\w*garage|\w*treppenhaus|\w*wohnung|\w*buero"
    r"|dachboden|waschkueche|\w*container|gondel|sauna|kofferraum|transporter|\w*park|\w*foyer"
    r"|\w*kabine|schule|\w*museum|\w*studio|tresor\w*|\w*schrank|schuppen)"
)
