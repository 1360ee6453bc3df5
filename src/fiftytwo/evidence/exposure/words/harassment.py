"""Sexual harassment of whoever answers."""

HARASSMENT = (
    r"what (?:are|r|u|you) (?:you |u )?<wearing>",
    r"(?:tell me|guess|imagine|wonder\w*|bet|know|see) what (?:you're|youre|you are|ur"
    r"|u r) <wearing>",
    r"(?:send|show|give|get) (?:me|us) (?:~ ){0,3}<nudes?|naked|tits|boobs|breasts|pussy|arse|ass"
    r"|nipples|panties|knickers|cleavage>",
    r"<(?:pic|pics|photo|selfie|picture) of (?:you|u|yourself)>(?:[.,!?]| and| naked| in|$)",
    r"<touching myself|touch myself|masturbat\w+|wank(?:ing|ed)? (?:to|over|while)"
    r"|jerk(?:ing)? off>",
    r"<suck my|suck on my|my (?:dick|cock)|blow ?job|sit on my (?:face|lap)|dick pic\w*>",
    r"<spank (?:you|me)|bend over (?:for|baby)|horny|hard-?on|wet for you>",
    r"(?:voice|you|that) (?:~ )?<turn(?:s|ing|ed)? me on>(?:[.,!]|$| so)",
    r"(?:want to|wanna|would love to|would like to|'d love to|'d like to|let me|gonna|can i"
    r"|i'll) (?:~ )?<fuck|shag|bang|kiss|lick|undress|rape|bed> (?:you|u|her|your)",
    r"(?:want to|wanna|would love to|would like to|'d love to|'d like to|can i|let's) <sleep with"
    r"|have sex|make love to|see you naked> ?(?:you|with|her|u)?",
    r"<sex with (?:you|her)|rape (?:you|her)|fuck you (?:hard|senseless|raw|all night|tonight)>",
    r"(?:your|ur) <(?:bra|cup|dress) size>",
    r"(?:you|u|she|voice|your voice) (?:sounds?|are|is|'re|r) (?:~ )?<sexy|fuckable>",
    r"<are (?:you|u) (?:single|a virgin|naked|wearing)|(?:your|nice|great|those) (?:tits|boobs)>",
    r"(?:you|u) (?:~ )?(?:in|wearing) (?:~ )?<underwear|bikini|lingerie|stockings|knickers>",
    r"<(?:your|ur) (?:legs|lips|cleavage|panties|knickers|body|curves)>(?:[.,!]| (?:all|on|look))",
    r"<make you (?:scream|moan|beg)|(?:bet|i bet) (?:you're|ur|youre|you are) (?:hot|fit"
    r"|gorgeous)>",
    r"(?:make me|i'm so) <hard|cum>(?:[.,!]| for you| thinking|$)",
    r"(?:dream\w*|fantasi\w+|thinking) about <you (?:all night|every night|naked)>",
    r"(?:saw|watch\w*|watched) you <bending|undress\w*|changing|shower\w*>",
    r"(?:come|wait|meet me) (?:~ ){0,3}<to my (?:hotel )?(?:room|bed|place)> (?:tonight|alone|baby"
    r"|love|wearing)",
    r"(?:do you|have you got|got) (?:~ )?<boyfriend>",
    r"<fuckable|grope|groping|strip for me|after your shift|in bed with you|alone with you>",
    # German
    r"<was (?:hast|traegst) du> (?:~ ){0,2}(?:an|drunter)",
    r"<was (?:haben|tragen) sie> (?:gerade |denn |heute )?(?:~ )?(?:an[?]|drunter)",
    r"<nacktfoto\w*|nacktbild\w*|nackt (?:sehen|foto)|titten|muschi|fotze lecken|einen blasen>",
    r"(?:will|moechte|wuerde|koennte|werde|lass) (?:~ ){0,3}<ficken|voegeln|bumsen|vernaschen"
    r"|flachlegen|durchnehmen>",
    r"mit (?:dir|ihnen) (?:~ ){0,2}<schlafen|ins bett|sex>",
    r"(?:deine|ihre) <bh-?groesse|koerbchengroesse|brueste|oberweite>",
    r"<geile (?:stimme|sau|maus|schnecke)|macht mich (?:~ )?geil|war geil|einen runter|blas mir>",
    r"<lutsch (?:meinen|an)|sexstimme|sexy stimme|hast du einen freund|richtiger mann>",
    r"(?:schick|sende?|schicke) (?:~ ){0,3}<(?:bild|foto|fotos|bilder) von dir>",
    r"<schick mir (?:mal )?ihre nummer|bist du (?:single|vergeben|nackt)|zu mir ins hotel>",
    r"<allein mit dir|deine (?:beine|lippen|kurven|figur)>",
)

_STAFF = (
    r"(?:driver|courier|fitter|technician|engineer|man|guy|colleague|boss|manager|customer|he|guest"
    r"|passenger|teacher|coach|agent|employee|plumber|delivery ~|bloke|someone|stranger|carer"
    r"|doctor"
    r"|landlord|supervisor|installer|he's|hes|instructor|host|porter|massag\w+|worker)"
)
_BODY = (
    r"(?:leg|legs|thigh|thighs|breasts?|boobs?|bum|bottom|arse|backside|chest|skirt|crotch|knee"
    r"|hair"
    r"|waist|neck|top|dress|trousers|pants|knickers|body|privates|groin)"
)

UNWANTED = (
    rf"<touch\w*|grab\w*|grop\w*|strok\w*|squeez\w*|pinch\w*|rubb\w*"
    rf"|his hand> (?:~ ){{0,5}}(?:my|her|our|daughter'?s|girl'?s|on my|up my|up her"
    rf"|down my) (?:~ )?{_BODY}",
    rf"{_STAFF} (?:~ ){{0,5}}<touch(?:ed|es|ing)|grop\w+|kissed|fondl\w+|molest\w+"
    rf"|rubbing (?:himself"
    r"|against|up)|pressing (?:himself|against|up)|exposed himself|exposing himself|flashed"
    r"|flashing"
    r"|masturbat\w+|wanking|undress\w+|cornered|leer\w+ (?:at|down)|perv\w*|made a pass"
    r"|tried to kiss"
    r"|come on to> (?:~ )?(?:me|us|her|my|a|the|himself|in|on|at|against|girls?|women|by|staff|,"
    r"|it)",
    r"<exposed himself|exposing himself|flasher|flashed (?:me|us|at)|got his (?:dick|cock|penis"
    r"|willy"
    r"|bits|thing) out|with his (?:trousers|flies|pants) (?:down|undone|open)|playing with himself"
    r"|touching himself|pleasuring himself|indecent exposure|upskirt\w*|dick pics?"
    r"|sexually (?:assault"
    r"\w*|harass\w*)|sexual (?:assault|harassment)|tried to rape|been raped|raped me|rape (?:me"
    r"|her|you)"
    r"|unsolicited (?:pictures?|nudes?|photos?)|tried to kiss me>",
    r"<film\w*|photograph\w*|record\w*|pictures?|photos?|videos?|camera|peep\w*|spy\w*> (?:~ ){0,6}"
    r"(?:up (?:my|her|skirts?|women)|under (?:the|my|her) (?:~ )?(?:door|cubicle|skirt|stall)"
    r"|changing"
    r" (?:room|cubicle)s?|in the (?:shower|toilets?|loo|bathroom|bedroom)|undress\w*|naked"
    r"|over the top"
    r" of)",
    rf"{_STAFF} (?:~ ){{0,5}}<(?:keeps?|kept|won'?t stop) (?:text|messag|call|phon|ring|contact"
    rf"|turn"
    r"|ask|touch|star|comment)\w*|asked (?:me )?(?:if|whether) (?:i|she) (?:lived?|was|were|am"
    r"|is|had)"
    r" (?:alone|single|married|home alone|a boyfriend)|got my number (?:from|off)|took my number"
    r"|used"
    r" my number|saved my number|found me on (?:facebook|insta\w*|whatsapp)|sent me (?:a )?(?:~ )?"
    r"(?:picture of his|photo of his|naked|nudes?|photos of himself|heart|kiss\w*)"
    r"|messaged me (?:on"
    r"|saying|after)|texted me (?:saying|after|that|last night|a)|(?:says|said|told me|telling me)"
    r" (?:~ ){0,3}(?:sexy|fit|gorgeous|nice (?:legs|arse|ass|tits|body)|beautiful|hot|lonely)>",
    r"(?:daughter|son|child|girl|boy|kid|she's|he's|i'?m|niece|\d\d|teen\w*|year(?: "
    r"|-)old) ⋯<asking"
    r" (?:her|him|me) (?:for|to send) (?:~ )?(?:photos?|pics?|pictures?|nudes?|video)|send (?:him|"
    r"her)? ?(?:nudes?|naked|photos of herself|pics of herself|pictures? of (?:her|my) (?:body"
    r"|self))"
    r"|grooming|groomed|wants to meet (?:her|him|me)|pretend\w* to be (?:a )?(?:\d|kid|child"
    r"|teen|girl|boy|~"
    r"teen)|nudes|sextort\w*>",
    r"<nudes?|intimate|naked|private (?:photos|pictures|videos)|sex tape> ⋯(?:threat\w*"
    r"|blackmail\w*"
    r"|send (?:it|them) to|post (?:it|them)|unless i|unless she|leak\w*|share\w*|everyone i know|my"
    r" (?:family|parents|contacts|boss|school)|sextort\w*)",
    # What whoever answers has to hear.
    r"<(?:sexy|hot|gorgeous|sweet|lovely|beautiful|dirty|naughty) (?:~ )?(?:voice|girl|boy|thing"
    r"|little"
    r" (?:thing|voice)|lips|body|accent)> ⋯(?:naked|bed|alone|wearing|meet|tonight|drink|number"
    r"|hotel|"
    r"single|turn\w*|listen|marry|married|what (?:do|colour)|imagin\w*|like to do|taste|knickers"
    r"|home"
    r"|boyfriend|underwear|undress|lie|hard|excit\w*)",
    r"<what colou?r> (?:~ ){0,3}(?:underwear|bra|knickers|pants|panties|thong|nipples)",
    r"<talk dirty|dirty talk|moan for me|whisper (?:it|to me|something)|undressing you"
    r"|picturing you|imagining you|thinking of you in bed|think about you (?:at night|when i|in bed"
    r"|naked)|get naked|take (?:off )?your (?:top|clothes|bra|knickers|shirt) (?:off)?"
    r"|take off your"
    r"|unbutton|send me a (?:selfie|picture of you|pic of you)|show me your (?:face|legs|tits"
    r"|body|boobs"
    r"|feet)|on your knees|sit on my|keep talking (?:baby|darling|like that)|i'?m (?:so )?hard"
    r"|get(?:ting|s)? me hard|getting hard|i'?m naked|i am naked|what would you do to me"
    r"|bet you taste"
    r"|come to bed|lonely wife|are you a virgin|how big are|how tight|how old are you (?:love"
    r"|darling|sweetheart"
    r"|baby)|what are you like in bed|good in bed|like it rough|your (?:pretty|sweet|little) mouth"
    r"|with that mouth|make you (?:come|wet|squeal)|in my bed|between (?:your|the) (?:legs"
    r"|sheets|thighs"
    r")|sugar daddy>",
    # German
    r"<begrapscht|angegrapscht|betatscht|angefasst|begrabscht|grapscht|angemacht|belaestigt"
    r"|belaestigung"
    r"|befummelt|entbloesst|exhibitionist\w*|onanier\w*|masturbier\w*|holt sich einen"
    r"|hose runter|hosen"
    r"stall|unsittlich\w*|unter den rock|an den (?:po|hintern|busen)|an die (?:brust|brueste)"
    r"|zwischen"
    r" die beine|an mir (?:gerieben|reibt)|reibt sich|anzueglich\w*> ⋯(?:mir|mich|sie|er|ihn"
    r"|tochter|"
    r"frau|mann|fahrer|kollege|kunde|hier|zug|bus|gast|bahn|hat|und|mitarbeiter\w*)(?: |[.,!]|$)",
    r"<filmt|gefilmt|fotografiert|kamera|spannt|spanner> …(?:umkleide\w*|dusche|toilette"
    r"|unter (?:den|die"
    r")|rock|nackt|klo|schlafzimmer|kabine)",
    r"<(?:fahrer|monteur|bote|techniker|zusteller|kollege|chef|mann|er|handwerker|mitarbeiter"
    r"|trainer)>"
    r" …(?:schreibt mir (?:~ ){0,3}(?:whatsapp|nachrichten|privat|seitdem|nachts)|meine nummer"
    r"|ob ich"
    r" (?:allein\w*|single)|allein wohne|nacktbild\w*|sexuell\w*|eklige nachrichten|schlafen will)",
    r"<nacktfotos?|nacktbilder\w*|intime (?:fotos|bilder)|bilder von (?:sich|ihr)> …(?:droh\w*"
    r"|erpress\w*"
    r"|schick\w*|verlang\w*|verbreit\w*|tochter|sohn|treffen|online)",
    r"(?:tochter|sohn|kind|bin \d\d|ist \d\d|maedchen) ⋯<treffen will|sich treffen|nacktbild\w*"
    r"|fotos von"
    r" (?:ihr|sich|mir)|grooming|erwachsener mann|viel aelter\w*>",
    r"<welche farbe|welche unterwaesche|was fuer unterwaesche|unterwaesche|slip"
    r"|hoeschen> (?:~ ){0,5}(?:du"
    r"|sie|dein\w*|ihr\w*|an|traegst|tragen|gerade|bh|slip)",
    r"<(?:geile|erotische|suesse|sexy|heisse|schoene) (?:~ )?stimme> ⋯(?:bett|nackt|treffen"
    r"|allein\w*"
    r"|anhaben|tragen|trinken|single|verheirat\w*|freund|heute abend|stoehn\w*|vorstell\w*|mehr"
    r"|erreg\w*"
    r"|privat\w*|nummer|hart|ganz anders|koerper)",
    r"<zieh (?:dich )?(?:~ )?aus|ziehen sie sich aus|stoehn\w*|fick\w*|mir einer|einen steifen"
    r"|steht er"
    r"|mein schwanz|schwanz|in mein bett|mit ins bett|bin nackt|liege nackt|besorg\w* es|nackt vor"
    r"|schlampe> (?:~ ){0,4}(?:dir|dich|ihnen|sie|mir|mich|mal|fuer|bei|wenn|du|und|im|auf)(?: "
    r"|[.,!]|$)",
)
