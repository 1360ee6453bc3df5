"""Private details of staff made public, or the threat of it."""

_SPREAD = (
    r"(?:post|posting|publish|publishing|leak|leaking|share|sharing|put|putting|spread|spreading)"
)
_YOURS = r"(?:your|ur|his|her|their)"
_DETAIL = (
    r"(?:name|photo|picture|pic|face|address|number|phone|home|details|house|facebook|instagram)"
)

DOXXING = (
    r"i(?:'m|'ll| will| am| have|'ve|'m going to| am going to| just)? (?:~ ){0,2}"
    rf"<{_SPREAD} {_YOURS}> (?:~ ){{0,4}}{_DETAIL}",
    r"(?:i|we)(?:'ve| have)? <(?:know|found|looked up) (?:out )?(?:where|which) (?:your|her"
    r"|his)> (?:~ )?(?:kids|children|son|daughter|family|mother|wife|husband|parents)",
    r"i (?:~ )?<know where (?:you|u|she|he)> lives?",
    rf"(?:found|got|have) {_YOURS} (?:~ )?<facebook|insta\w*|linkedin|profile|home address|kids>",
    rf"i(?:'ve| have| know)?(?: got)? {_YOURS} <home address|(?:number|licen[cs]e) plate|surname"
    r"|full name|real name>",
    rf"(?:got|have|found) {_YOURS} <street|house|address|real name> ⋯(?:daughter|kids|school|posted"
    r"|everywhere|sorry|look like)",
    rf"(?:got|found) {_YOURS} <real name>",
    r"(?:she|he|agent|they) <lives? (?:at|in|on)> ⋯(?:share|spread|everywhere|everyone|repost)",
    r"(?:everyone|everybody|all|guys|people|folks) …<(?:her|his|their) (?:private|personal|home"
    r"|mobile)> (?:number|address|phone)",
    r"(?:home|private) <ad+ress(?:es)?> ⋯(?:posting|post it|leak\w*|publish\w*|on the hour)",
    rf"{_YOURS} (?:picture|photo|face|name|pic) (?:~ ){{0,2}}(?:going|goes|be) <up on|all over"
    r"|everywhere|viral>",
    rf"<screenshot\w*> (?:~ ){{0,2}}{_YOURS} (?:~ )?(?:face|profile|photo|name)",
    r"<looked (?:you|her|him) up|found you (?:online|on facebook|on insta\w*)>",
    r"<name and address online|dox+(?:ing)? (?:you|her|him|them|your)>",
    r"(?:he'll|she'll) <put up photos of me|post my (?:photos|pictures|nudes)>",
    # German
    r"<stelle?|poste?|veroeffentliche?|teile?|leake?|verbreite?> (?:~ ){0,2}(?:deine?n?|seine?n?"
    r"|ihre?n?) (?:~ ){0,4}(?:namen?|adresse|foto|nummer|bild|anschrift|gesicht|daten) …(?:netz"
    r"|internet|facebook|online|gruppe|oeffentlich|telegram|ueberall|insta\w*|twitter)",
    r"(?:namen?|adresse) ⋯<poste ich|die poste|stell ich|kommt ins netz>",
    r"(?:hab|habe) (?:dein|deine|ihr privates?) (?:~ )?<profil|facebook|insta\w*|haus"
    r"|adresse> (?:~ )?gefunden",
    r"<(?:hab|habe) (?:deine|seine) (?:private |neue )?(?:adresse|nummer|anschrift|handynummer)>",
    r"<dein(?:en)? (?:foto|bild|gesicht|name|namen)> ⋯(?:netz|ueberall|viral|facebook|insta)",
    r"<wo deine kinder|wo du wohnst>",
)

PRIVATE = (
    r"(?:i|we|i'll|i've|we've|just|gonna|already|and|or|going to|be) (?:~ ){0,4}(?:post(?:ed"
    r"|ing)?|publish"
    r"(?:ed|ing)?|leak(?:ed|ing)?|shar(?:e|ed|ing)|upload(?:ed|ing)?|put(?:ting)?|spread(?:ing)?"
    r"|print(?:ed|ing)?|stick|plaster(?:ing|ed)?|tweet(?:ed|ing)?) (?:~ ){0,2}(?:your|ur|his|her"
    r"|that \w+'s|the (?:driver|agent|man|woman|girl|guy)'?s) (?:~ ){0,4}<home address"
    r"|private (?:~ )?number"
    r"|face|photo|picture|pic|photos|full name|surname|kids|house|number plate|street|postcode>",
    r"<(?:got|have|found|know|saved|screenshot\w*|dug (?:up|out)|looked up"
    r"|know all about) (?:your|ur|his"
    r"|her|their)> (?:~ ){0,3}(?:home address|facebook|instagram|linkedin|tiktok|mobile number"
    r"|private"
    r" number|licen[cs]e plate|number plate|real name) ⋯(?:post\w*|share\w*|everyone|online"
    r"|visit|send"
    r"|know|see|leak\w*|sorry|mates|kids|wife|mum|you(?:'ll| will)|there)(?: |[.,!]|$)",
    r"(?:he|she|they|agent|driver|who|manager|colleague|woman|man|~) <lives (?:at|on|in)"
    r"|(?:home )?address"
    r" is|home address|kids'? school> ⋯(?:go (?:round|and)|pay (?:him|her)|visit|share"
    r"|everyone|spread|say hello|knock|tell (?:him|her)|ring (?:him|her)|pass it on|let (?:him"
    r"|her)|do"
    r" what|bins?|drop by|door)",
    r"<dox+|dox+(?:ed|ing)|private address of|home address of|her home address|his home address"
    r"|your home"
    r" address> ⋯(?:post\w*|publish\w*|online|internet|everyone|twitter|facebook|group|forum"
    r"|share\w*|"
    r"leak\w*|spread|telegram|reddit|send|public|know|got|have|here|page)(?: |[.,!]|$)",
    r"(?:everyone|people|followers|world|internet|facebook|group|subscribers|lads|forum|twitter"
    r"|tiktok)"
    r" (?:~ ){0,6}(?:know|see|have|knows|knowing|find|finds|get|gets) (?:~ ){0,2}<where (?:you"
    r"|she|he)"
    r" (?:live|lives|work)|(?:your|his|her) (?:home address|face|full name|house)>",
    r"(?:ich|wir|und|dann|gleich|schon|habe?) (?:~ ){0,3}<poste\w*|gepostet|veroeffentlich\w*"
    r"|stelle?"
    r"|stellen|gestellt|teile|verbreite\w*|verbreitet|hochgeladen|lade|leake"
    r"|haenge> (?:~ ){0,3}(?:dein\w*"
    r"|ihr\w*|sein\w*|euer\w*|eure) (?:~ ){0,4}(?:adresse|privatadresse|anschrift|nummer"
    r"|handynummer|foto"
    r"|bild|gesicht|vollen namen|namen|profil|wohnort|daten|kennzeichen|familie)",
    r"<(?:dein\w*|ihr\w*|sein\w*)> (?:~ ){0,3}(?:adresse|privatadresse|anschrift|handynummer"
    r"|foto|gesicht"
    r"|name|namen|wohnort|klarname\w*) (?:~ ){0,6}(?:ins netz|im netz|online|ins internet"
    r"|im internet"
    r"|oeffentlich|auf (?:facebook|twitter|insta\w*|telegram|x)|in (?:der|die|jede\w*"
    r"|alle\w*) (?:~ )?"
    r"gruppen?|ueberall|an alle|jeder|alle wissen|gepostet|viral|im forum|ins forum)",
    r"<privatadresse|privatanschrift|wo (?:sie|er|der|die) (?:~ )?wohnt|wo (?:du|sie"
    r"|ihr) wohn\w*> ⋯(?:netz"
    r"|internet|online|post\w*|alle|jeder|veroeffentlich\w*|besuch\w*|vorbei|klingel\w*|raus\w*"
    r"|gefunden"
    r"|gruppe|teilen|bekannt|oeffentlich)",
)
