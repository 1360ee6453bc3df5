"""A child alone, lost, hurt or not where it should be; one who writes for themselves."""

from fiftytwo.evidence.exposure.words.who import CHILD, CHILD_DE

_ALONE = (
    r"all alone|alone|by (?:herself|himself|themselves|itself|myself)|on (?:her|his|their|my) own"
    r"|unattended|unsupervised|unaccompanied|without (?:an|any|a|her|his) adult"
)
_WHERE = (
    r"(?:station|airport|platform|bus|coach|stop|terminal|motorway|street|services|car ?park|train"
    r"|school|gate|harbour|port|road|park|shop|store|pool|home|house|flat|night|dark|hotel|room"
    r"|playground|beach|centre|mall|cinema|car|van|lift|somewhere|tram|depot|taxi|corridor"
    r"|balcony|garden|lobby|ward|outside|cold|rain|snow|crying|scared|there|here)"
)
_MISSING = (
    r"missing|disappeared|vanished|wandered off|run away|ran away|runaway|gone missing|got lost"
    r"|is lost|are lost|was lost|lost and|slipped out|been taken|abducted|kidnapped|snatched"
    r"|not (?:come|came|arrived|got) (?:home|back|there)|never (?:came|got|arrived|turned up)"
    r"|(?:hasn'?t|has not|didn'?t|haven'?t|did not|wasn'?t|isn'?t|is not) (?:come home|come back"
    r"|arrived"
    r"|got (?:off|home|there|back)|get (?:off|home|there)|turn(?:ed)? up|on (?:it|the bus"
    r"|the coach|the"
    r" train)|at the (?:stop|gate|station|school|house)|answering|reached|made it)"
    r"|nobody was on it|where"
    r" is (?:she|he)"
)
_PLACE_DE = (
    r"(?:bahnhof\w*|flughafen|bahnsteig|haltestelle|gleis|strasse|autobahn|terminal|rast\w+"
    r"|busbahnhof|hafen|zug|bus|tram|\w*bahn|schule|laden|markt|park|parkplatz|auto|wagen"
    r"|zuhause|daheim|zu hause|wohnung|nachts?|dunkeln?|kita|schwimmbad|freibad|spielplatz"
    r"|hotel|zimmer|hort|draussen|kaelte|regen|weint|balkon|irgendwo|da|dort|unterwegs|halle"
    r"|kaufhaus|center|flur|garten|angst|eingang)"
)
_MISSING_DE = (
    r"verschwunden|weggelaufen|verloren gegangen|abgehauen|vermisst|vermissen|entfuehrt"
    r"|mitgenommen|nicht (?:nach hause|angekommen|ausgestiegen|heim\w*|aus dem (?:bus|zug)"
    r"|zurueck\w*|aufgetaucht|da)|nirgends|nirgendwo|unauffindbar|verlaufen|spurlos"
)

CHILD_AT_RISK = (
    rf"{CHILD} …<{_ALONE}> …{_WHERE}",
    rf"{CHILD} …{_WHERE} …<{_ALONE}>",
    rf"<{_ALONE}> …(?:and )?(?:(?:she|he)(?:'?s| is)|with) (?:~ ){{0,2}}(?:\d|~ years?|only|just"
    r"|crying|a (?:baby|toddler|child))",
    rf"{CHILD} (?:~ ){{0,8}}<{_MISSING}>",
    r"(?:lost|lose|can'?t find|cannot find|lost sight of|separated from) (?:my|our) (?:~ )?<son"
    r"|daughter|child|kids?|boy|girl|little (?:one|boy|girl)|grand(?:son|daughter)|toddler"
    r"|baby>(?: ⋯(?:in|at|on|anywhere|platform|minutes|crowd|help|please"
    r"|wearing|he's|she's|he is|she is)|[.,!])",
    r"(?:there'?s|there is|found|have|got|seen|see|spotted) (?:~ ){0,3}<little (?:girl|boy|one"
    r"|kid|lad)|(?:small|young|lost|tiny) (?:child|girl|boy|kid)|toddler|baby> ⋯(?:alone|own|lost"
    r"|crying|no (?:adult|parent|mum|one|coat|shoes)|nobody|by (?:her|him)self|road|wandering"
    r"|parents|in (?:the|a) (?:car|pram|buggy)|barefoot)",
    rf"{CHILD} (?:~ ){{0,6}}<left|leaving|locked|asleep|abandoned|dumped|dropped|forgotten>"
    rf" (?:~ ){{0,4}}(?:in|on|at|behind|outside|off|by) (?:~ ){{0,3}}(?:car|van|bus|coach|minibus"
    r"|train|road|motorway|street|wrong|verge|layby|dark|park|stop|depot|services|taxi|rain|cold"
    r"|school|gate|pool|nursery|back seat)",
    rf"<left|leaving|forgot|forgotten|abandoned|dumped|kicked|threw|thrown> (?:my"
    rf"|our) (?:~ ){{0,4}}{CHILD} (?:~ ){{0,2}}(?:on|at|in|behind|off|out|by)"
    r" (?:~ ){0,3}(?:bus|coach|minibus|train|road|street|motorway|verge|stop|platform|station"
    r"|wrong|alone|own|dark|car|van|layby|side|school|rain|tram)",
    rf"<drove off|driven off|drove away|pulled away|departed|set off|driving off> (?:~ ){{0,2}}with"
    rf" (?:my|our|her|the) (?:~ ){{0,2}}(?:{CHILD}|pram|buggy)",
    rf"{CHILD} (?:~ ){{0,5}}<still (?:on|inside|in) (?:the |it)|on the wrong (?:bus|train|coach"
    r"|tram|platform)|got (?:on|off) (?:at )?the wrong>",
    r"(?:train|bus|coach|tram|doors?|ferry|plane) (?:~ ){0,4}<without (?:her|him|my (?:son"
    r"|daughter|child|kids?|boy|girl|little|baby))|still (?:on board|inside)>",
    r"(?:i'?m|i am|im|am) (?:only |just )?(?:[5-9]|1[0-6]|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen)(?:[.,!]| and| years?| yrs?| but) ⋯<alone|scared|my own|mummy"
    r"|mum|my"
    r" dad|my nan|my gran|i'?m lost|police|locked|my (?:little )?brother|my (?:little )?sister|wake"
    r"|frightened|don'?t know where>",
    r"(?:mummy|mum|mam|mom|dad|daddy|nan|nana|gran|granny|grandad) (?:~ ){0,3}<won'?t (?:wake"
    r"|answer|get|talk|move)|isn'?t (?:waking|moving|talking)|not (?:waking|moving|talking)"
    r"|asleep and|not come back|hasn'?t come|on the floor|went out and|never came|is sleeping"
    r" and>",
    r"i (?:can'?t|cannot) find <my (?:mum|mummy|mam|dad|daddy|nan|parents|gran|nana|sister"
    r"|brother)>",
    rf"{CHILD} (?:~ ){{0,6}}<climb\w+ (?:~ ){{0,3}}(?:out|on|onto|over|up)|hanging (?:out|off|from)"
    rf"|dangling|on the (?:window ?sill|ledge|roof|balcony railing|tracks|railway)|near the"
    rf" (?:edge|tracks|water)|running (?:~ ){{0,2}}(?:in|into|onto|across|by) (?:~ ){{0,2}}(?:road"
    r"|street|traffic|motorway)>",
    rf"{CHILD} (?:~ ){{0,8}}<bruises?|bruised|black eye|being (?:hit|beaten|hurt|abused|touched)"
    r"|screaming for|hit with|starving|not been fed|no food|hasn'?t eaten|cigarette burns"
    r"|locked away|scared to go home|afraid to go home|doesn'?t want to go home|begging>",
    r"<hits?|hitting|beats?|beating|slapp?\w*|smack\w*|shak(?:es|ing|en)|shook|kick\w*|dragg?\w*"
    rf"|punch\w*|whack\w*|throttl\w*|chok\w*> (?:~ )?(?:(?:the|a|his|her|that|this|their|my) (?:~"
    rf" )?){CHILD}",
    # German
    rf"{CHILD_DE} …<allein\w*|mutterseelen\w*|unbeaufsichtigt|ohne (?:aufsicht|begleitung"
    rf"|erwachsene\w*|eltern)> …{_PLACE_DE}",
    rf"{CHILD_DE} …{_PLACE_DE} …<allein\w*|unbeaufsichtigt|mutterseelen\w*>",
    rf"<allein\w*> …{_PLACE_DE} …(?:{CHILD_DE}|weint|erst \w+)",
    rf"{CHILD_DE} …<{_MISSING_DE}>",
    rf"<finde|finden|suche|suchen|vermissen?|verloren> …(?:meine?n?"
    rf"|unsere?n?) (?:~ ){{0,2}}{CHILD_DE}"
    r" (?:nicht|nirgends|[.,!]|im|in|am|an|seit|hier|mehr)",
    rf"{CHILD_DE} …<im auto|im wagen|im bus|im zug|in der bahn|im schulbus> …(?:allein\w*"
    r"|vergessen|gelassen|hitze|sonne|eingeschl\w*|heiss|weiter\w*|sitzt noch|noch drin"
    r"|zurueck\w*)",
    rf"(?:ohne|mit) (?:ihn|sie|ihm|ihr|mein\w*|unser\w*) (?:~ ){{0,2}}(?:{CHILD_DE} )?"
    r"<weitergefahren|weggefahren|losgefahren|abgefahren|davongefahren>",
    rf"{CHILD_DE} …<falschen? (?:bus|zug|haltestelle|bahn|bahnhof|station|gleis)|rausgeworfen"
    r"|rausgeschmissen|rausgesetzt|ausgesetzt|stehen ?gelassen|zurueckgelassen|sitzen ?gelassen"
    r"|sitzengelassen>",
    r"(?:ich bin|bin) (?:erst |nur )?(?:[5-9]|1[0-6]|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf"
    r"|dreizehn|vierzehn)(?:[.,!]| jahre| und) ⋯<allein\w*|angst|mama|papa|oma|opa|schlaegt|haut"
    r"|tut weh"
    r"|nicht mehr auf|aufwach\w*|polizei|verlaufen|bruder|schwester|weint>",
    r"(?:mama|papa|oma|opa|mutti) (?:~ ){0,4}<wacht nicht|nicht wach|schlaeft und|liegt|antwortet"
    r" nicht|sagt nichts|nicht mehr auf|kommt nicht (?:wieder|mehr|zurueck)|weg und>",
    rf"{CHILD_DE} …<blaue flecken|blauen flecken|veilchen|geschlagen|schlaegt|schreit (?:um hilfe"
    r"|schon|seit|ganz)|brandwunden|nichts zu essen|geschuettelt|misshandel\w*|klettert"
    r"|aus dem fenster|auf (?:der|die) (?:fensterbank|bruestung|gleise|fahrbahn)>",
    rf"<schlaegt|pruegelt|schuettelt|verpruegelt|ohrfeigt|tritt|misshandelt> (?:~ ){{0,3}}"
    rf"{CHILD_DE}",
    r"<kleines|kleiner|weinendes|verirrtes|verlorenes|fremdes> (?:~ )?(?:kind|maedchen|junge) …"
    r"(?:allein\w*|weint|eltern|verlaufen|ohne|barfuss|niemand)",
)
