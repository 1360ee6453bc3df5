"""Dangerous driving, brakes that fail, a driver who is not fit to drive."""

_DRIVER = (
    r"(?:driver|drivers?'s|coach driver|bus driver|courier|cabbie|cabby|taxi|cab|he|she|he's"
    r"|she's|hes|pilot|bloke|man|rider|your van|your lorry|the van|the bus|the coach|chauffeur"
    r"|guy|our driver|lorry|truck|skipper|captain)"
)
_DRIVER_DE = (
    r"(?:fahrer\w*|busfahrer\w*|taxifahrer\w*|kutscher|er|sie|lokfuehrer\w*|chauffeur|bus"
    r"|lieferwagen|transporter|lkw|lastwagen|laster|kurier\w*|taxi|zusteller\w*|wagen|pilot\w*)"
)
_AT_THE_WHEEL = (
    r"(?:driv\w+|wheel|behind the wheel|motorway|road|km/h|mph|speed|lane|bus|coach|taxi|cab|seat"
    r"|board|passengers|swerv\w*|kerb|minibus|van|on the ~)"
)

ROAD = (
    rf"{_DRIVER} (?:~ ){{0,5}}<drunk|drinking|pissed|wasted|intoxicated|under the influence"
    r"|on drugs|stoned|high on|over the limit|slurring|reeks?|stinks? of|smell(?:s|ed|ing)? of> "
    r"(?:~ ){0,4}(?:driv\w+|alcohol|drink|booze|beer|whisky|vodka|weed|cannabis|wheel|and|on|as a"
    r"|behind|at|,|bus|coach|now|right)",
    rf"{_DRIVER} (?:~ ){{0,5}}<(?:falling|fallen|fell|half|nodding|dozing|dozed|nodded|nods"
    r"|dozes|keeps nodding|dropping) (?:a?sleep|off)|asleep at the wheel|eyes (?:~ )?(?:clos\w+"
    r"|shut)|head (?:~ )?(?:drop\w*|nodding|lolling)|micro ?sleep\w*|passed out|unconscious"
    r"|slumped|having a (?:~ )?(?:heart attack|stroke|seizure|fit)>",
    rf"{_DRIVER} (?:~ ){{0,5}}<texting|watching (?:~ ){{0,4}}(?:film|movie|video|videos|tiktok"
    rf"|football|match|series|phone|netflix|youtube)|on (?:his|her) (?:~ )?(?:phone|mobile"
    rf"|tablet)|facetiming|filming|scrolling|video call\w*> …{_AT_THE_WHEEL}",
    rf"{_DRIVER} (?:~ ){{0,5}}<swerv\w+|weaving|zig-?zagging|all over the (?:road|place|lanes?"
    r"|motorway)|on two wheels|hard shoulder|wrong (?:way|side|lane|direction)|mount\w+ the"
    r" (?:kerb|pavement|curb)|jump\w+ (?:~ )?(?:red )?lights?|red lights?|tailgat\w+|undertak\w+"
    r"|overtaking on|racing|like a (?:maniac|lunatic|madman|nutter|idiot)|doing (?:~ ){0,2}(?:8"
    r"|9|1[0-9])\d"
    r"|going (?:~ ){0,2}(?:8|9|1[0-9])\d|way too fast|far too fast|run (?:us|me) off the road"
    r"|mounting the kerb>",
    r"<driving|drives|drove> (?:~ ){0,4}(?:like a (?:maniac|lunatic|madman|nutter|idiot)"
    r"|dangerously"
    r"|erratically|recklessly|wrong (?:way|side)|on the wrong side|drunk|without lights|no lights"
    r"|with (?:his|her) (?:knees|eyes shut|eyes closed)|at (?:people|us|pedestrians|the crowd)"
    r"|into (?:people|the crowd|pedestrians)|way too fast|far too fast|through red)",
    r"<brakes?|steering|accelerator|throttle|tyre|wheel|handbrake"
    r"|brake pedal> (?:~ ){0,4}(?:fail\w*"
    r"|not working|don'?t work|doesn'?t work|aren'?t working|isn'?t working|won'?t work|gone|went|"
    r"has gone|have gone|stuck|jammed|locked up|locked|came off|burst|blew|blown|smoking"
    r"|to the floor|wobbl\w+|not responding|not stopping|cut (?:through)?|gave out|squeal\w+ and"
    r"|loose|do nothing|hardly)",
    r"(?:car|van|bus|coach|scooter|e-?bike|bike|lorry|tram|train|it|wheelchair) (?:~ ){0,3}<won'?t"
    r" (?:stop|brake|slow down)|can'?t (?:stop|brake)|rolling (?:away|back|backwards|down)|runaway"
    r"|accelerat\w+ (?:by|on) (?:it|its)(?:self| own)>",
    rf"(?:{_DRIVER}|bus|coach|taxi|car) (?:~ ){{0,4}}<(?:won'?t|will not|refus\w+ to|not) (?:stop"
    r"|let (?:me|us|her|him|anyone|people) (?:out|off|go)|pull over|open the doors?|slow"
    r" down)|locked the doors?|drove off with (?:me|us|my (?:~ )?(?:child|son|daughter|baby|arm"
    r"|hand|coat|bag))|gone off route|driving off with|wrong direction|taking me (?:somewhere|a"
    r" different|the wrong|into)>",
    r"(?:taking|driving|driven|drove|drives) (?:me|us|her) <somewhere|the wrong way|into the woods"
    r"|another way|away from|off the route|into a (?:field|lane|industrial)>",
    r"<road rage|hit and run|ghost driver|rammed (?:me|us|my)|trying to (?:run|force|push) (?:me"
    r"|us)"
    r" off|nearly (?:hit|killed|ran over|run over) (?:a|an|my|the|two|some|three|~)> ⋯(?:child"
    r"|kid|kids|children|pram|buggy|cyclist|pedestrian|still|now|speed\w*|driver|van|lorry|off"
    r"|again"
    r"|school|son|daughter|mum|woman|man|old|dog|us)",
    r"(?:doors?|ramp|boot|back doors|tail ?lift|load|pallets?|ladder|barriers?|level crossing)"
    r" (?:~ ){0,3}(?:open|opened|swinging|flapping|hanging out|falling off|not strapped"
    r"|coming loose)"
    r" (?:~ ){0,3}<while (?:we|it|he|moving|driving)|whilst|on the motorway|at speed|moving"
    r"|driving>",
    r"(?:child|children|kids?|someone|somebody|man|woman|person|cows?|horses?|boys?|lads?|sheep"
    r"|he's"
    r"|she's) (?:~ ){0,4}<on the (?:motorway|tracks|rails|carriageway|hard shoulder|live rail"
    r"|parapet)|in the"
    r" (?:tunnel|fast lane)>",
    r"<(?:crash|accident|pile-?up|collision)> (?:~ ){0,3}(?:just now|just happened|in front of"
    r" (?:me|us)|people (?:hurt|trapped|injured)|need|someone'?s|driver'?s)",
    # German
    rf"{_DRIVER_DE} …<betrunken\w*|besoffen\w*|getrunken|alkohol\w*|fahne|bekifft|zugedroehnt|lallt"
    r"|riecht nach (?:~ )?(?:bier|schnaps|alkohol|gras)>",
    rf"{_DRIVER_DE} …<schlaeft (?:gleich |fast |am |staendig )?(?:~ )?(?:steuer|ein)|eingeschlafen"
    r"|eingenickt|nickt (?:~ ){0,3}(?:ein|weg)|faellt (?:~ )?(?:~ )?die augen zu|augen zu"
    r"|sekundenschlaf|am steuer (?:~ )?(?:zusammen\w*|eingeschlafen)>",
    rf"{_DRIVER_DE} …<tippt|schaut (?:~ ){{0,3}}(?:film|video|fussball|serie|handy)|guckt (?:~"
    rf" ){{0,3}}(?:film|video|fussball|serie|handy)|am handy|telefoniert|whatsapp|tiktok> …"
    r"(?:fahr\w*|steuer|autobahn|waehrend|km/h|tempo|strasse|spur|gas|\d\d\d)",
    rf"{_DRIVER_DE} …<schlangenlinien|rast|rasen|gerast|rote ampeln?|bei rot|ueber rot"
    r"|falschen? (?:spur|seite|richtung)|wie ein (?:irrer|verrueckter|wahnsinniger|bekloppter"
    r"|henker)|standstreifen|gegenverkehr|gegenfahrbahn|auf den gehweg|draengelt|1[3-9]\d (?:km/h"
    r"|sachen)>",
    r"<geisterfahrer\w*|falschfahrer\w*|bremsversagen|kommt von der (?:strasse|fahrbahn) ab>",
    r"<bremsen?|lenkung|gaspedal|bremspedal|reifen|radmuttern|rad|bremse> (?:~ ){0,4}(?:versag\w*"
    r"|geht nicht|gehen nicht|funktionier\w* nicht|greif\w* nicht|ausgefallen|kaputt|blockier\w*"
    r"|geplatzt|klemmt|ins leere|reagier\w* nicht|ist ab|tut nicht|weg|locker|abgefallen|durch)",
    rf"{_DRIVER_DE} …<haelt (?:einfach )?nicht (?:mehr )?an|laesst (?:mich|uns|sie|niemanden"
    r"|keinen) (?:~ )?(?:nicht )?(?:raus|aussteigen)|(?:tueren?|tuer) (?:~ )?(?:verriegelt"
    r"|abgeschlossen|zugesperrt)|bringt mich (?:woanders|irgendwo|nicht)|faehrt (?:~ )?(?:woanders"
    r"|ganz woanders|in den wald|eine andere|nicht nach)|andere strecke>",
    r"(?:kind\w*|jemand|mann|frau|person\w*|menschen|leute|kuehe|jugendliche|pferd\w*) (?:~ ){0,5}"
    r"<auf (?:den|dem|der) (?:gleis\w*|autobahn|schienen|fahrbahn|schnellstrasse)|im gleis\w*"
    r"|im tunnel>",
)
