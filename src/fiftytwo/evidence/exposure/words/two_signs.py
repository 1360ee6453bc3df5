"""Two signs of harm near each other: one alone is everyday talk, two are seldom about a parcel."""

_SIGN = (
    r"stopped breathing|(?:can'?t|not|stopped|hard to|trouble) breath\w*|breathing (?:fast|funny"
    r"|hard|bad)|out of breath"
    r"|fell (?:down|off|from|in|and|over|out|on|through)|fallen (?:down|off|over|in|and)"
    r"|smell of gas|gas smell|locked (?:in|inside)"
    r"|scream(?:ing|s) (?:and|for|in|from|next|at|coming)|"
    r"blood\w*|bleed\w*|sweating|sweaty|clammy|shaking|shivering|trembling|pale|blue lips"
    r"|faint\w*|dizzy|giddy|drows\w*|sleepy|groggy|limp|floppy|stiff|unconscious|unresponsive"
    r"|gasp\w*|wheez\w*|chok\w*|cough\w*|vomit\w*|throwing up|swallow\w*|drank|swollen"
    r"|swelling|rash|hives|numb|slur\w*|droop\w*|confused|jaw|pulse|hurts|collapsed|slumped"
    r"|whimper\w*|groan\w*|sobbing|whisper\w*|frightened|terrified|trapped|hiding|knife|gun"
    r"|blade|axe|machete|petrol|matches|hammer|fist|punch\w*|hitting|beating|strangl\w*"
    r"|grabb\w*|dragg\w*|chasing|smoke|smoking|flames?|burning|sparks?|sparking|fumes|gas"
    r"|hiss\w*|melting|crackl\w*|live wire|wires|socket|flood\w*|drown\w*|freezing"
    r"|hypotherm\w*|oxygen|insulin|inhaler|ventilator|epipen|pills|overdose|bleach|poison\w*"
    r"|paramedics?|999|fire brigade|drunk|swerv\w*|brakes?|motorway|ledge|rope|goodbye"
    r"|barefoot|naked|pinned|crushed|unattended|bruis\w*|threat\w*|stab\w*|hurt|bedridden"
    r"|diabetic|epileptic|asthma|temperature|fever|throat|tongue|neck|wrist|ribs|skull|cot"
    r"|towels?|soaked|shouting|yelling|smash\w*|weapon|scissors|drugs|cliff|rails|snoring"
    r"|seizure|stroke|cellar|freezer|cold store|padlock|barricad\w*|shed|boiler|candle|nurse"
    r"|carer|belt|rotten|eggy|sparks|harm|suffocat\w*|burns?|scald\w*|wound|gash|stitches"
    r"|head injury|concuss\w*"
)
_SIGN_DE = (
    r"blut\w*|zitter\w*|schwitzt|bleich|blass|schwindl\w*|bewusst\w*|atmet|atmung|atmen"
    r"|hust\w*|erbr\w*|uebergeben|verschluckt|geschwollen|schwillt|taub|verwirrt|brust|puls"
    r"|schmerz\w*|gestuerzt|umgekippt|aufwach\w*|schrei\w*|wein\w*|wimmer\w*|stoehn\w*"
    r"|fluester\w*|angst|eingesperrt|eingeschlossen|messer|pistole|waffe|axt|benzin|schlaegt"
    r"|schlag\w*|geschlagen|tritt|wuergt|verfolgt|rauch\w*|qualm\w*|flammen|brennt|verbrannt"
    r"|funken|zischt|schmort|kabel|steckdose|hochwasser|ertrink\w*|friert|erfror\w*"
    r"|unterkuehlt|sauerstoff|insulin|tabletten|pillen|giftig\w*|vergift\w*|reiniger|notarzt"
    r"|krankenwagen|feuerwehr|betrunken|bremsen?|gleis\w*|bruecke|strick|abschied|barfuss"
    r"|nackt|eingeklemmt|droht|bedroh\w*|umbring\w*|bettlaegerig|demenz|fieber|krampf\w*|wunde"
    r"|finster|kaelte|sterben|hilfe"
)
_FRAIL = (
    r"bab(?:y|ies)|toddler|infant|newborn|little (?:one|boy|girl|lad|brother|sister)"
    r"|my (?:son|daughter|kids?|children|boy|girl)|year(?: |-)old|\d yo|nan|nana|gran|granny"
    r"|grandma|grandad|grandpa|mum|mam|mummy|mother|dad|daddy|father|elderly"
    r"|old (?:man|woman|lady|gentleman)|pensioner|pregnant|wheelchair|diabetic|disabled"
    r"|my (?:wife|husband|partner|boyfriend)|a (?:man|woman|girl|boy|lad|bloke|child|kid)|he's"
    r"|she's|hes|passenger|resident|neighbour"
)
_FRAIL_DE = (
    r"baby|saeugling|kleinkind|mein (?:sohn|kind|mann|vater|opa|freund)"
    r"|meine (?:tochter|oma|mutter|frau|kinder|freundin)|\w+jaehrige\w*|jahre alt|oma|opa|mama"
    r"|papa|schwanger\w*|rollstuhl|alte (?:dame|frau)|alter mann"
    r"|ein (?:mann|kind|junge|maedchen)|eine frau|nachbar\w*|bewohner\w*"
)
_NOW = (
    r"what (?:do|should|can) (?:i|we) do|what to do|please (?:hurry|help|send|come|somebody"
    r"|someone)|right now|hurry|send (?:someone"
    r"|somebody|help|anyone)|can (?:someone|somebody) (?:come|help)|help me|urgent\w*|quickly"
    r"|pls help|is it (?:dangerous"
    r"|safe|poisonous|toxic)|what'?s in it|should i (?:call|ring|worry|open|go|take|give|wait)"
    r"|just now|as we speak|in front of me"
)
_NOW_DE = (
    r"was (?:soll|sollen|muss|kann|tun|mach\w*) (?:ich|wir|jetzt)|was tun|bitte (?:schnell"
    r"|helfen|kommen|hilfe|sofort|jemand)|sofort|hilfe"
    r"|jetzt gerade|gerade eben|schnell|notfall|dringend|ist das (?:gefaehrlich|giftig|schlimm)"
    r"|soll ich (?:rufen|lueften|raus|ins)"
)

TWO_SIGNS = (
    rf"<{_SIGN}> ⋯(?:{_SIGN})(?: |[.,!?;:]|$)",
    rf"<{_SIGN_DE}> ⋯(?:{_SIGN_DE})(?: |[.,!?;:]|$)",
)
FRAIL_AND_SIGN = (
    rf"(?:{_FRAIL}) ⋯<{_SIGN}>(?: |[.,!?;:]|$)",
    rf"<{_SIGN}> ⋯(?:{_FRAIL})(?: |[.,!?;:]|$)",
    rf"(?:{_FRAIL_DE}) ⋯<{_SIGN_DE}>(?: |[.,!?;:]|$)",
    rf"<{_SIGN_DE}> ⋯(?:{_FRAIL_DE})(?: |[.,!?;:]|$)",
)
SIGN_AND_NOW = (
    rf"<{_SIGN}> ⋯(?:{_NOW})(?: |[.,!?;:]|$)",
    rf"(?:{_NOW}) ⋯<{_SIGN}>(?: |[.,!?;:]|$)",
    rf"<{_SIGN_DE}> ⋯(?:{_NOW_DE})(?: |[.,!?;:]|$)",
    rf"(?:{_NOW_DE}) ⋯<{_SIGN_DE}>(?: |[.,!?;:]|$)",
)
