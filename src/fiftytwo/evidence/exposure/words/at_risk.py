"""A child or a frail person in danger now; somebody locked in, or out in the cold and the dark."""

_FRAIL = (
    r"(?:bab(?:y|ies)|toddlers?|infant|newborn|kids?|child|children|son|daughter|grand\w+|nan|nana"
    r"|gran|granny|mother|mum|mom|dad|father|mother-in-law|elderly|old (?:lady|man|woman)|pensioner"
    r"|disabled|wheelchair|pregnant|boy|girl|year(?: |-)old|month(?: |-)old|[789]\d)"
)
_I_AM = (
    r"(?:i'm|i am|im|we're|we are|she's|she is|he's|he is|they're|me|us|i got|we got"
    rf"|{_FRAIL}(?:'s| is| has)?)"
)
_ROOM = (
    r"(?:store|shop|building|car|lift|elevator|toilet|loo|bathroom|garage|room|house|flat|cellar"
    r"|basement|office|train|van|cubicle|gym|bank|museum|park|stairwell|tower|boot|cabin)"
)
_DARK = (
    r"<in the (?:freezing |pitch )?(?:dark|cold|snow|rain)|pitch black|freezing (?:cold|out)"
    r"|blizzard|hard shoulder|motorway|middle of nowhere|minus \d+|it's dark>"
)
_SPOT = r"(?:platform|station|street|car ?park|bus stop|motorway|road|layby|middle of nowhere)"

_FRAIL_DE = (
    r"(?:baby|saeugling|kind|kinder|kindern|kleinkind\w*|sohn|tochter|enkel\w*|oma|opa|mutter|vater"
    r"|mama|papa|eltern|schwanger\w*|rollstuhl\w*|pflegebeduerftig\w*|grossmutter|grossvater"
    r"|schwiegermutter|schwiegervater|senior\w*|[789]\d)"
)

AT_RISK = (
    r"<fighting|fight> …(?:bottle|knife|blade)",
    rf"{_FRAIL} …<fallen|fell> …(?:not moving|unconscious|bleeding|sleepy|can't move)",
    rf"{_FRAIL_DE} …<runtergefallen|gestuerzt> …(?:schlaefrig|bewusstlos|bewegt|blutet)",
    r"<(?:he|she) (?:doesn't|doesnt|does not) know (?:what town|where (?:he|she) is)>",
    rf"{_I_AM} (?:~ ){{0,3}}<locked|trapped|shut> (?:~ )?(?:in|inside|under) (?:~ ){{0,3}}{_ROOM}",
    rf"{_I_AM} …<stuck|trapped> (?:in|inside) (?:~ ){{0,2}}(?:lift|elevator|cable car|turnstile)",
    rf"{_FRAIL} …<locked|left|alone> (?:in|inside) (?:~ ){{0,2}}(?:car|van)",
    rf"{_FRAIL} ⋯(?:no|without|lost|ran out of) (?:any )?<heating|heat|power|electric\w*|oxygen"
    r"|insulin|medication>",
    rf"(?:no|without|lost) (?:any )?<heating|heat|power|electric\w*> ⋯{_FRAIL}",
    rf"{_FRAIL} ⋯<hypotherm\w*|freezing|frozen|shivering|dehydrated|heat ?stroke>",
    rf"{_FRAIL} …<pendant|telecare|careline|emergency button|panic button|alarm button>",
    rf"(?:stranded|stuck|standing|waiting|sitting|alone) …{_DARK}",
    rf"<broken down|broke down|breakdown> …{_DARK}",
    rf"{_I_AM} …<locked out|out here> …{_DARK}",
    rf"<alone|by myself|on my own> …{_SPOT}",
    rf"{_SPOT} …<alone|by myself|on my own> …(?:night|midnight|dark|scared|afraid)",
    r"<stranded> …(?:all night|tonight|midnight|scared|wheelchair|baby|babies|kids|children"
    r"|toddlers?)",
    r"(?:man|men|guy|someone|somebody|he|car) (?:~ )?<(?:following|follows|chasing) me>",
    r"(?:he|he's|ex|someone|man|men|guys|guy|husband|stranger) …<outside my (?:door|house|window)"
    r"|at my door|trying to get in>",
    r"<hammering|banging|kicking> (?:~ )?(?:on|at|in|down) (?:~ )?door",
    r"<can't breathe|cant breathe|cannot breathe|can't breath|not breathing|struggling to breathe>",
    rf"{_I_AM} (?:~ ){{0,2}}<choking|bleeding|unconscious|unresponsive|collapsed"
    r"|passed out>",
    r"having (?:an?|his|her) (?:~ )?<asthma|seizure|stroke|allergic>",
    r"<asthma attack|anaphyla\w+|bleeding (?:badly|heavily|out|everywhere)|lying unconscious>",
    r"<turning blue|blue lips|having contractions|in labour|diabetic (?:hypo|coma)>",
    r"<(?:call|need|send|get|called|waiting for) (?:me |us |him |her )?(?:an|the) ambulance>",
    r"<swallowed> (?:~ ){0,4}(?:battery|batteries|magnets?|pills?|tablets?|bleach|pod|coin)",
    r"<drank> (?:~ ){0,3}(?:bleach|cleaner|detergent|antifreeze)",
    r"throat (?:is |'s )?<closing|swelling>",
    r"<oxygen|ventilator|dialysis|feeding pump|breathing|cpap|nebuli\w+|life support> …(?:power"
    r"|battery|outage|cut off|run(?:ning)? out|ran out|failed|stopped)",
    r"<fallen|fell|fall> …(?:can't|cannot|cant|unable to) (?:get|stand|move)",
    r"<can't get (?:up|him up|her up)|trapped under|waters? (?:have |has )?broke\w*>",
    r"(?:can't|cannot|cant|won't|not) <wake (?:him|her)>",
    r"<(?:child|son|daughter|toddler|kid|year old)(?: is| has gone|'s|'s gone| went) missing>",
    r"<electrocuted|electric shock|live wires?>",
    r"(?:got|getting|gave) (?:~ ){0,2}<shock> (?:~ )?(?:from|off|when)",
    # German
    rf"(?:{_FRAIL_DE}|ich|wir|mich|uns|bin|sind) …<eingeschlossen|eingesperrt|gefangen>",
    r"(?:stecken?|haengen?|sitzen?|feststecken) (?:~ ){0,4}<aufzug|fahrstuhl|lift>",
    r"<aufzug|fahrstuhl|lift> …(?:fest|eingeschlossen|stecken ?geblieben)",
    r"(?:ich|wir|kind|baby|mutter|oma) …<nicht (?:mehr )?raus> …(?:aufzug|keller|auto|bad|zug)",
    rf"{_FRAIL_DE} ⋯(?:ohne|keine?n?) (?:~ )?<heizung|strom|wasser|licht|insulin|sauerstoff"
    r"|medikamente>",
    rf"(?:ohne|keine?n?) <heizung|strom|warmwasser> ⋯{_FRAIL_DE}",
    r"<in der kaelte|unterkuehlt|erfrier\w*|stockdunkel|im dunkeln fest>",
    rf"{_FRAIL_DE} …<friert|frieren|verdurst\w*|dehydriert|hitzschlag>",
    r"<allein\w*|gestrandet|liegen ?geblieben> …(?:nachts?|dunkel\w*|kaelte|schnee|autobahn"
    r"|standstreifen|bahnhof|bahnsteig|haltestelle|parkplatz|nirgendwo|landstrasse)",
    r"(?:nachts?|autobahn|standstreifen|bahnhof|haltestelle|schnee|kaelte) …<allein\w*|gestrandet>",
    r"<liegen ?geblieben|panne> …(?:autobahn|standstreifen|schnee|kaelte|tunnel)",
    r"<verfolgt mich|folgt mir|werde verfolgt>",
    r"<steht vor (?:der|meiner|unserer) (?:tuer|haustuer)> ⋯(?:angst|messer|droht|schlaegt"
    r"|bruellt)",
    r"<keine luft|erstickt|ersticken|bewusstlos\w*|ohnmaechtig|atmet nicht|asthmaanfall>",
    r"<krampfanfall|allergischer? schock|blutet (?:stark|sehr)|verblute\w*|unterzuckert>",
    r"<nicht (?:mehr )?ansprechbar|zuckerschock|stromschlag|blanke kabel>",
    r"(?:brauch\w*|ruf\w*|schick\w*|hol\w*) (?:~ ){0,3}<notarzt|rettungswagen|krankenwagen>",
    r"<verschluckt|geschluckt> …(?:batterie|knopfzelle|magnet\w*|tabletten|reiniger|spuelmittel)",
    r"(?:batterie|knopfzelle|magnet\w*|reiniger|spuelmittel|waschmittel) (?:~ )?<verschluckt"
    r"|geschluckt|getrunken>",
    r"(?:beatmungs|sauerstoff|dialyse)\w* …<strom|akku|ausgefallen|stromausfall>",
    r"<gestuerzt|hingefallen|gefallen> …(?:hausnotruf|notruf|liegt|nicht (?:mehr )?(?:hoch|auf))",
    r"<kommt nicht (?:mehr )?(?:hoch|auf die beine)|liegt (?:am|auf dem) boden>",
    r"(?:kind|baby|tochter|sohn) …<verschwunden|(?:allein|alleine) (?:im|in der|am|auf der"
    r"|auf dem)>",
)
