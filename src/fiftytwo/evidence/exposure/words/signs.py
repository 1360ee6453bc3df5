"""Signs that name nothing: how somebody looks, breathes or answers, and what is asked for."""

from fiftytwo.evidence.exposure.words.who import (
    ANYONE,
    CHILD,
    CHILD_DE,
    OLD,
    OLD_DE,
    SOMEBODY,
    SOMEBODY_DE,
)

_OLD_AGE = r"(?:(?:seventy|eighty|ninety)(?:-\w+)?|\w*(?:siebzig|achtzig|neunzig))"

ILL = (
    r"<clammy|cold sweats?|sweating buckets|drenched in sweat|drooling|frothing|hard to wake"
    r"|can'?t be"
    r" roused|not rousable|won'?t rouse|barely conscious|half conscious|semi-?conscious|woozy"
    r"|floaty"
    r"|seeing (?:double|stars)|pumping out|spurting|not making (?:any )?sense any ?more|mumbling"
    r"|twitching"
    r"|jerking|going blue|gone blue|gone limp|gone floppy|gone grey|gone gray|gone stiff"
    r"|wheez\w+ badly"
    r"|tongue'?s? (?:is )?too big|hives all over|coming out (?:in|of) (?:his|her) ear|whimpering"
    r"|struggling for (?:air|breath)|whistling when (?:he|she) breathes?>(?: |[.,!?;]|$)",
    rf"(?:{SOMEBODY}|face|mouth|skin) (?:~ )?(?:gone|going|went|looks?|looking|turned"
    rf"|turning) (?:~ ){{0,3}}"
    r"<blue|grey|gray|yellow|white|pale|limp|floppy|stiff|purple|ashen|waxy|lopsided|delirious"
    r"|glassy"
    r"|unconscious>(?: |[.,!?;]|$)",
    r"<breathing> (?:~ )?(?:a bit |very |so |really )?(?:fast|slow|shallow|funny|strange\w*"
    r"|weird|hard|noisy"
    r"|badly|like|rattl\w*|heavy|oddly|snor\w*|wrong|quick\w*)",
    r"<asthma> ⋯(?:bad|trouble|attack|puffer|inhaler|spray|worse|gasp\w*|breath\w*|wheez\w*"
    r"|tight)(?: |[.,!]|$)",
    r"<chest> (?:~ )?(?:feels?|is|feeling|'s|felt) (?:~ ){0,3}(?:tight\w*|heavy|crush\w*"
    r"|squeez\w*|like|burn\w*"
    r"|funny|bad|sore|strange)",
    r"<weight|tightness|band|belt|pressure|elephant|clamp|vice> (?:~ ){0,2}(?:on|in|round|around"
    r"|across) (?:my"
    r"|his|her|the) chest",
    r"(?:feel|feeling|feels|felt|bit|getting|making (?:me|him|her"
    r"|us) (?:~ )?(?:~ )?) (?:~ ){0,3}<giddy|faint|"
    r"light-?headed|woozy|dizzy|floaty> ⋯(?:blood|chest|smell|gas|fumes|can'?t|fell|fall"
    r"|sweat\w*|help|alone"
    r"|boiler|meter|vision|sick|hot|insulin|tablets?|pills|cut|wrist|bleed\w*)(?: |[.,!]|$)",
    r"(?:blood|chest|smell|gas|fumes|cut|wrist|bleed\w*|meter|insulin|tablets?) ⋯<giddy|faint"
    r"|light-?headed"
    r"|woozy|dizzy|floaty>(?: |[.,!]|$)",
    r"(?:through|into|across) (?:my|his|her) <wrist|hand|thumb|palm|thigh|artery|neck"
    r"|foot> ⋯(?:blood"
    r"|pump\w*|bleed\w*|deep|bone|faint|soak\w*|won'?t stop|drip\w*|spurt\w*|towel\w*)",
    r"<towels?|tea ?towels?|tissues|bandage|sheets> (?:~ ){0,2}(?:soaked|soaking|full of|red"
    r"|through)",
    r"<fell|dropped|fallen|jumped|plunged> (?:~ ){0,3}(?:two|three|four|five|six|\d+) (?:storeys"
    r"|stories|floors"
    r"|metres|meters|feet|steps|stairs)",
    r"(?:hand|arm|leg|legs|hands|side|eye) (?:~ )?(?:isn'?t|isnt|not|won'?t|stopped"
    r"|doesn'?t) (?:~ )?work(?:ing)?"
    r" ⋯<face|speech|speak|slur\w*|numb|droop\w*|funny|breakfast|headache|smile>",
    r"<can'?t (?:seem to )?(?:feel|move) (?:my|his|her)> (?:~ )?(?:hands?|legs?|feet|arms?"
    r"|fingers|face|toes"
    r"|side|back|body)",
    rf"(?:{CHILD}|{OLD}|he|she) …<not moving|isn'?t moving|face down|not breathing|lifeless"
    rf"|motionless"
    r"|doesn'?t move|stopped moving|hasn'?t moved>(?: |[.,!?]|$)",
    rf"(?:{OLD}|{CHILD}|wife|husband|he|she) …<confused|not herself|not himself|talking rubbish"
    rf"|muddled|rambling"
    r"> ⋯(?:now|says|puffed|sudden\w*|this morning|keeps|fever|fell|tablets|since|today|insulin"
    r"|sleepy|dialysis"
    r"|doesn'?t know)(?: |[.,!]|$)",
    r"(?:letter ?box|letterbox|window|door|wall|floor|flat|next door) ⋯<groan\w*|moan\w*"
    r"|lying there|feet|legs"
    r"|slippers|calling out|knocking on the wall|banging on the wall|crying for> ⋯(?:not|isn'?t"
    r"|nothing|won'?t"
    r"|answer\w*|open\w*|in them|help|floor|since|no reply|now|degrees|nobody|hours?|morning"
    r"|alone)",
    rf"{_OLD_AGE} ⋯<cold|heating|freezing|power|fell|fallen|floor|heat|degrees|alone|stuck|boiler"
    r"|heizung|strom|kalt|gestuerzt|gefallen|friere|zittere?|allein\w*|grad>(?: |[.,!]|$)",
    rf"<cold|heating|freezing|heizung|kalt|friere|allein\w*|strom> ⋯{_OLD_AGE}(?: |[.,!]|$)",
    r"<bedbound|bedridden|housebound|bettlaegerig\w*> ⋯(?:nobody|no one|alone|since|not (?:come"
    r"|been)|hasn'?t"
    r"|never|wet|niemand|keiner|allein\w*|seit|heating|power|carer|strom|heizung|kommt)(?: "
    r"|[.,!]|$)",
    r"(?:nobody|no one|noone|no carer) (?:has |have |'s )?<(?:come|been|turned up|came) (?:to"
    r"|for|round)> (?:~"
    rf" ){{0,3}}(?:{OLD}|her|him|me) ⋯(?:since|days?|bed|alone|yesterday|floor|morning|fed|friday)",
    # Drunk, swallowed, mixed up: without saying what.
    rf"(?:{CHILD}|{OLD}|she|he|she's|he's|dog|who) (?:~ ){{0,3}}<swallowed|swallowing|drank|drunk"
    r"|ate|eaten|chewed|bit (?:one|into|through)|licked|had a handful> (?:it|one|some|them|half"
    r"|the|a|all|that"
    r"|from|of|out|whole|two|three|several|something|most) ⋯(?:sick|foam\w*|drool\w*|cough\w*"
    r"|asleep|sleepy|drows"
    r"\w*|breath\w*|poison\w*|danger\w*|toxic|label|ingredient\w*|what do (?:i|we)|what should"
    r"|gone|empty|ago|grey"
    r"|chok\w*|vomit\w*|throat|mouth|hospital|crying|screaming|remote|what'?s in it|packag\w*"
    r"|bottle|warning)",
    r"<mushrooms?|berries|leaves|plant|shellfish|kidney beans> ⋯(?:sick|vomit\w*|throwing up|ill"
    r"|yellow|cramps"
    r"|hallucin\w*|dizzy) ⋯(?:since|now|roused|all|liver|wake|still|hospital|after|funny|kids)",
    r"(?:tabletten|medikamente?n?|pillen|medizin|tropfen|dosis|spritzen?) …<verwechselt"
    r"|vertauscht|doppelt"
    r"|dreimal|zu viel|zu viele|falsch> …(?:genommen|gegeben|gespritzt|bekommen|eingenommen"
    r"|jetzt|puls|schon)",
    # German
    rf"{SOMEBODY_DE} …<kaltschweissig|wimmert|wimmern|stoehnt|stoehnen|kreidebleich|leichenblass"
    rf"|aschfahl"
    r"|nicht wach(?: zu)?|kaum wach|apathisch|benommen|schlapp und|zuckt|zittert am ganzen"
    r"|weiss wie"
    r"|lacht schief|ganz weiss|ganz grau|ganz blau|graue? im gesicht|sabbert|ganz schlaff"
    r"|spricht komisch"
    r"|pfeift beim atmen|verdreht die augen|reagiert kaum|antwortet nicht"
    r"|gibt keine antwort>(?: |[.,!?]|$)",
    r"<lippen|gesicht|haut|haende|finger> (?:~ )?(?:sind |ist |wird |werden |ganz )*(?:weiss"
    r"|blau|grau"
    r"|geschwollen|gelb|lila)",
    r"<puls> (?:~ ){0,3}(?:langsam|schwach|rast|kaum|weg|komisch|schnell|unregelmaessig)",
    r"(?:sieht|sehe) (?:~ )?<alles (?:gelb|doppelt|verschwommen)|doppelt>",
    rf"{CHILD_DE} …<(?:dran|davon|draus|daran|daraus) (?:getrunken|gegessen|geleckt|genascht"
    rf"|probiert)"
    r"|verschluckt|in den mund gesteckt>",
    r"(?:briefschlitz|briefkasten|tuer|wand|wohnung|flur|nebenan) ⋯<stoehn\w*|wimmer\w*"
    r"|klopf\w* an die wand"
    r"|ruft um|fuesse|liegen sehen|roechel\w*>",
    rf"(?:{OLD_DE}|kundin|kunde|frau \w+|herr \w+) …<nicht geoeffnet|macht nicht auf"
    rf"|oeffnet nicht|nicht"
    r" aufgemacht|meldet sich nicht|nicht gemeldet|rollladen (?:~ )?(?:noch )?unten> ⋯(?:immer"
    r"|sonst|gestern"
    r"|stoehn\w*|hoer\w*|licht|essen|briefkasten|sorge\w*|schluessel|liegt|allein\w*|seit"
    r"|gefallen|tage\w*)",
    r"(?:liege?|lieg|liegt) (?:~ ){0,2}<noch (?:hier|dort|da|immer)|hier auf|da unten"
    r"|drunter> ⋯(?:huefte|bein"
    r"|treppe|kalt|hilfe|aufsteh\w*|antwortet|kind|nicht|keiner|allein\w*|grad|niemand)",
)

STUCK = (
    r"(?:with|and) <(?:me|us|people|kids|children|him|her|passengers|someone|the kids) (?:still )?"
    r"(?:in it|inside|inside it|trapped|underneath|on board|in there|stuck)>",
    r"mit <(?:mir|uns|ihm|ihr|den kindern|leuten|kind|baby) (?:noch )?(?:drin|darin|drinnen"
    r"|drunter|an bord)>",
    r"<cold ?store|cold room|walk-?in (?:freezer|fridge|cooler)|freezer room|chiller> ⋯(?:handle"
    r"|inside|spins"
    r"|locked|shut|can'?t|trapped|door (?:won'?t|jammed|closed)|t-? ?shirt|freezing|out)(?: "
    r"|[.,!]|$)",
    r"<padlock\w*|bolted|chained|locked> ⋯(?:while (?:i|we|she|he)(?:'?m| was| were|'s"
    r"| is)? (?:~ )?(?:in|inside)"
    r"|i was in|i'?m in|still in(?:side)?|from (?:the )?outside)",
    r"<lift|elevator> ⋯(?:alarm|button|intercom|emergency|phone) ⋯(?:us|inside|no one|nobody"
    r"|message|stuck|in"
    r" here|dropping|drops|jolt\w*|asthma|panick\w*|dark|answers?)",
    r"<(?:alarm|emergency) (?:button|phone|bell) in (?:this|the|your) (?:lift|elevator)>",
    r"<knopf|notruf|alarm> …(?:aufzug|fahrstuhl|lift) ⋯(?:niemand|keiner|drin|stecken|haengen"
    r"|band|sackt)",
    r"<running out of air|no air in here|getting hard to breathe>",
)

WATER = (
    r"<water'?s?|river|tide|sea> (?:is |has |have )?(?:~ ){0,2}(?:up to|rising|coming (?:up|in"
    r"|through|over)"
    r"|pouring|came over|over the|round the|all round|up the|burst its) ⋯(?:stairs?|knees?|waist"
    r"|chest|vents|bed"
    r"|tents?|roof|doors?|windows?|kids|mum|children|loft|car|upstairs|people|wheels|seat|step"
    r"|sockets?|asleep"
    r"|rising|fast|electric\w*)",
    r"<capsized|overturned|upside down|swept (?:out|off)|blown out> ⋯(?:lake|weir"
    r"|boat|pedalo|kayak|canoe|river|water|paddle\w*|dinghy|sea|raft|harbour|jacket|swim|heads?"
    r"|shore)",
    r"<boat|pedalo|kayak|canoe|dinghy|paddle ?boards?|raft|yacht|lilo|surfboard"
    r"|jet ?ski> ⋯(?:capsized|overturned"
    r"|upside down|sinking|drift\w*|swept|can'?t see (?:him|her|them)|can'?t hardly see"
    r"|no (?:life ?)?jacket|took"
    r" (?:my|him|her)|in the water|gone under|went under|taking on water|rocks)",
    rf"{ANYONE} (?:~ ){{0,5}}<gone under|went under|gone through|went through the ice"
    rf"|not come (?:back )?up|hasn'?t"
    r" come up|can'?t swim|in the water|fell in|fallen in|out in the middle|off the pier"
    r"|off the jetty> ⋯(?:ice"
    r"|pond|lake|river|canal|water|pool|help|boat|rope|lifeguard|bubbles|arms|reach|cold|current"
    r"|swim\w*|sea"
    r"|lifebuoy|ring|throw|now)(?: |[.,!]|$)",
    r"<pond|lake|ice|river|canal|weir|reservoir|harbour> ⋯(?:gone under|went under|gone through"
    r"|only (?:count|see)"
    r"|not come up|hasn'?t come up|out in the middle|up to (?:his|her) (?:arms|neck|chest)"
    r"|life ?ring|lifebuoy"
    r"|can'?t swim|drown\w*)",
    r"(?:mann|frau|kind|junge|maedchen|jemand|er|sie|boot|tochter|sohn) …<ins wasser"
    r"|untergegangen|nicht mehr"
    r" hochgekommen|abgetrieben|treibt ab|gekentert|eingebrochen|im wasser|ins eis"
    r"|geht unter>(?: |[.,!?]|$)",
    r"<rettungsring|rettungsboot|wasserwacht|lifeguard|life ?ring|lifeboat> ⋯(?:schnell|hilfe|wo"
    r"|jetzt|nicht"
    r"|wasser|where|now|quick\w*|nobody|no one|help|kid|in the)(?: |[.,!?]|$)",
)

WIRES = (
    r"<cables?|wires?|power ?lines?|pylon> (?:~ ){0,2}(?:down (?:across|in|on|over)|brought down"
    r"|spitting|fizzing"
    r"|arcing|buzzing|humming)",
    r"<spitting (?:blue|sparks)|blue sparks|blue flash\w*|crackl\w*> ⋯(?:wall|socket|wire|cable"
    r"|box|hot|kids|line"
    r"|fuse|smell|rain|wet|water|towel|paint)",
    r"(?:haengen|haengt|schauen|liegen|liegt) (?:~ ){0,4}<kabel|draehte|stromkabel|leitung\w*"
    r"|oberleitung>"
    r" (?:~ )?(?:raus|heraus|runter|herunter|offen|blank|auf|frei)",
    r"<wall|plug|socket|fuse ?box|fuse ?board|consumer unit|meter|switch> ⋯(?:really hot|so hot"
    r"|very hot|too hot"
    r"|bubbling|blister\w*|crackl\w*|buzzing|scorch\w*|brown marks|burn\w*)(?: |[.,!]|$)",
    r"<wand|steckdose|sicherungskasten|schalter|stecker> …(?:ganz heiss|gluehend|sehr heiss"
    r"|so heiss|brummt|knistert"
    r"|summt|schwarz|braun|schmort)",
    r"<on fire|in flames|brennt lichterloh|steht in flammen> ⋯(?:kids|upstairs|what do (?:i"
    r"|we) do|help|smoke"
    r"|flames|quick\w*|get out|hilfe|kinder|was soll|schnell|oben)(?: |[.,!?]|$)",
    r"<eggy|rotten eggs?|egg smell|smell of eggs?> ⋯(?:meter|giddy|dizzy|boiler|cupboard|cooker"
    r"|candle|strong|head"
    r"|kitchen|gas)",
    r"<alarm|detector|beeping|chirp\w*> ⋯(?:banging heads?|headaches?|heads? (?:hurt|ache"
    r"|banging)|hard to wake|dizzy"
    r"|feeling sick|all been sick|drowsy|sleepy)(?: |[.,!]|$)",
)

HELD = (
    r"<(?:keeps?|kept|has|took|holds?|taken|taking|locked away) (?:my|our|her|his|their|all our"
    r"|the) (?:~ )?"
    r"(?:passports?|papers|id|documents)> ⋯(?:boss|employer|lock\w*|leave|work\w*|pay|house|days"
    r"|let|host|can'?t"
    r"|sleep|police|agency|threat\w*|he|she)(?: |[.,!]|$)",
    r"(?:boss|employer|family|owner|husband|host|madam|agency|landlord|chef|sohn"
    r"|familie) (?:~ ){0,4}<passports?|pass"
    r"|papiere|ausweis> ⋯(?:lock\w*|days|leave|out|door|raus|tage\w*|eingesperrt|handy|darf"
    r"|phone|arbeit\w*)",
    r"<lock\w*> (?:~ ){0,2}(?:door|us|me|them|her|gate)(?: in)? (?:~ )?from (?:the )?outside",
    r"<darf nicht (?:raus|gehen|weg)|nicht aus dem haus|pass (?:ist )?(?:bei|weggenommen"
    r"|abgenommen)|passiert"
    r" (?:mein\w*|unser\w*) (?:~ )?(?:etwas|was)>",
    r"(?:driver|taxi|cab|he|she|car) (?:~ )?<(?:isn'?t|is not|not) (?:going|driving|taking (?:me"
    r"|us)) to> (?:my|our"
    r"|the)",
    r"<taken my phone|took my phone|won'?t give (?:me )?(?:my|back my) phone|hat mein handy"
    r"|handy weggenommen> ⋯(?:he"
    r"|driver|help|police|leave|out|where|car|taxi|er|raus|polizei|let|lock\w*|pass\w*)(?: "
    r"|[.,!]|$)",
    r"<court order|custody|residence order|sorgerecht\w*|umgangsrecht|jugendamt> ⋯(?:boarding"
    r"|flight|airport|tickets?"
    r"|abroad|stop (?:him|her|that|them)|gate|passports?|ausland|flug\w*|flieg\w*|abflug|took"
    r"|taken|mitgenommen)",
    r"<behind me> (?:since|for|the whole|all the|every|again|still)",
    r"(?:trying|tries|tried|pulling|rattling) (?:my|the|our|all the|every) (?:~ )?<doors?"
    r"|door ?handles?"
    r"|handles?|windows?|locks?> ⋯(?:man|he|someone|inside|i'?m in|scared|walking|won'?t|alone"
    r"|night|again"
    r"|now|help|car|hood|they)",
    r"(?:man|guy|he|someone|bloke|they|lad) …<trying (?:my|the|our) (?:~ )?(?:door|handles?"
    r"|windows?)|crossed when i"
    r"|walking round (?:it|the car|my car)|keeps looking at me|won'?t stop (?:staring|following)"
    r"|waiting for me"
    r"|got off (?:at|when)> ⋯(?:me|my|scared|alone|outside|someone|door|car|pls|please|stop"
    r"|behind|help|again|night"
    r"|dark|since|knife|pocket|sleeve|inside)(?: |[.,!?]|$)",
    r"<injunction|restraining order|non-?molestation|court order against|annaeherungsverbot"
    r"|kontaktverbot|gewaltschutz"
    r"\w*> ⋯(?:address|flat|found|door|outside|knows|where|note|again|adresse|gefunden|steht"
    r"|weiss|tuer|wieder|here"
    r"|delivery|photo|turned up|came|work|school)(?: |[.,!]|$)",
    r"<what time (?:does )?(?:she|he) (?:finish\w*|gets? off|leaves?|clocks? off)"
    r"|where she (?:lives|parks)|where he"
    r" (?:lives|parks)|walk behind her|follow her|see where she> ⋯(?:outside|wait\w*|blonde"
    r"|evenings?|alone|home|know"
    r"|want|lives?|car|team|tell me|i|again|she|he)(?: |[.,!]|$)",
    r"<hintereingang|staff (?:door|entrance)|personaleingang|hinterausgang> ⋯(?:when you finish"
    r"|when she"
    r" finish\w*|after your shift|schluss hast|feierabend hast|nach deiner schicht|keine angst"
    r"|don'?t be scared|see you"
    r" come out|you look (?:so )?(?:nice|pretty)|three evenings|every (?:night|evening))",
    r"<um (?:acht|sieben|sechs|fuenf|neun|zehn|\d+) (?:schluss|feierabend)> ⋯(?:steh\w*|wart\w*"
    r"|hol\w*|komm\w*)",
    r"<my (?:real name|full name|home address|street|address|front door)> ⋯(?:public|lobby|forum"
    r"|discord|everyone|posted"
    r"|driving over|coming|leaked|online|stream|chat|people are|shared|strangers|doxx?\w*|guild"
    r"|server)(?: |[.,!]|$)",
    r"<meine? (?:adresse|klarname|echten namen|vollen namen|strasse|privatadresse)> ⋯(?:gepostet"
    r"|discord|forum|stream"
    r"|server|online|chat|oeffentlich|alle|verbreitet|geleakt|kommen vorbei)(?: |[.,!]|$)",
    r"<bademantel|nackt|unterhose|bathrobe|dressing gown|naked|in his (?:pants|underwear"
    r"|boxers)> ⋯(?:kunde|kunden|tuer"
    r"|gezogen|angefasst|liefer\w*|customer|door|pulled|grabbed|delivery|touched|opens?|answers?"
    r"|arm)(?: |[.,!]|$)",
    r"(?:he|trainer|coach|teacher|uncle|driver|stepdad|neighbour|doctor|boss|manager"
    r"|instructor) ⋯<did things|does things"
    r"|made me (?:touch|do)|made me take|tried it on|forced himself"
    r"|locked the (?:~ )?door> ⋯(?:me|her|him|to|again|flat"
    r"|texted|come|session|tell|him|said|cancel\w*)(?: |[.,!]|$)",
)

ASKED = (
    r"(?:send|call|ring|get|need|fetch) (?:~ ){0,2}<police|cops|fire brigade|fire engine"
    r"|fire service|coastguard|mountain"
    r" rescue|a warden|security|medics?|somebody quick\w*|someone quick\w*> (?:now|to|please"
    r"|quick\w*|asap|here|urgent\w*"
    r"|immediately|round|straight|over)",
    r"<polizei|feuerwehr|notarzt|rettung|krankenwagen|security|bergwacht> …(?:schicken|schickt"
    r"|rufen|ruft|holen|holt|her"
    r"|schnell|sofort|bitte|kommen)(?: |[.,!?]|$)",
    r"(?:schick\w*|ruf\w*|hol\w*|verstaendig\w*|brauch\w*|alarmier\w*) (?:~ ){0,4}<polizei"
    r"|feuerwehr|notarzt|bergwacht"
    r"|sicherheitsdienst>",
    r"<(?:don'?t|do not) (?:let|tell) (?:them|him|her|anyone|my \w+) (?:know|i|that i|it was)"
    r"|not to let (?:them|him) know"
    r"|nicht anrufen|don'?t (?:call|ring)(?: back| me)?|pls dont call> ⋯(?:he|him|hear\w*"
    r"|passport|lock\w*|hit|slap\w*|boss"
    r"|hurt|scared|schicken|schlaegt|hoert|er|liest|door|kill|danger|tonight)(?: |[.,!]|$)",
    r"<help me|hilf mir|hilfe|please help|somebody help|someone help"
    r"|helfen sie mir> ⋯(?:bleeding|dying|can'?t breathe|trapped"
    r"|he'?s (?:got|coming|back|here)|on fire|blood|sterb\w*|blut\w*|eingesp\w*|brennt|luft|messer"
    r"|unconscious|not moving|drown\w*|attack\w*|knife|gun|hurt)(?: |[.,!]|$)",
    r"<under the stairs|under the bed|under my desk|in the wardrobe|behind the counter"
    r"|in the cupboard|unterm bett|unter dem"
    r" bett|im schrank> ⋯(?:dad|he|mum|scream\w*|hiding|brother|sister|shout\w*|quiet|whisper\w*"
    r"|police|versteck\w*|papa|mama"
    r"|schrei\w*|leise|er)(?: |[.,!]|$)",
    r"(?:dad|stepdad|he|husband|boyfriend|brother|son|ex|papa) (?:~ )?<(?:is |keeps |'s "
    r"|was )?(?:breaking (?:everything|things"
    r"|stuff|the)|smashing (?:everything|things|up|the)|throwing (?:things|stuff|plates)"
    r"|wrecking the|trashing the)>",
    r"(?:mum|mam|mama|she|woman|wife|sister|he|him) (?:~ )?<(?:has )?stopped screaming"
    r"|gone quiet|went quiet|stopped crying"
    r"|not screaming|nicht mehr schreit|schreit nicht mehr|jetzt ist sie still>",
    r"<knee on (?:his|her|the)|pinned (?:him|her|down)|teenager pinned|off (?:him|her) now"
    r"|get off (?:him|her)|stamping on"
    r"|headlock|chokehold|pillow (?:on|over) (?:her|his|the)|kicking (?:him|her) (?:in|on)>(?: "
    r"|[.,!]|$)",
    r"<slaps?|slapped|hits|pinche[sd]|shouts at> (?:mrs|mr|miss|the residents?|residents|old"
    r"|the old)",
    r"<haut|schlaegt|pruegelt|wuergt|verhaut> (?:~ ){0,3}(?:mama|mutti|mutter|oma|opa|papa"
    r"|schwester|bruder|mich|sie|seine"
    r"|die frau|meine|kind|kinder)",
    r"(?:er|mann|freund|vater|ex|papa) …<guertel|finger gebrochen|arm gebrochen|nase gebrochen"
    r"|liest meine nachrichten"
    r"|kontrolliert mein handy|sperrt mich>",
    r"(?:he|husband|boyfriend|dad|ex|partner) …<(?:broke|broken) my (?:finger|arm|nose|wrist|jaw"
    r"|rib|phone)|taking (?:off )?his"
    r" belt|reads my (?:messages|texts)|checks my phone|got the belt|punched the wall"
    r"|at my throat>",
    r"schrei\w* …<um hilfe>",
)

WEAPONS = (
    r"<handgun|air pistol|revolver|shotgun|firearm|machete|sawn-?off|claw hammer|kitchen knife"
    r"|flick ?knife|samurai sword"
    r"|pistole|gewehr|machete|schreckschusswaffe|kuechenmesser|springmesser> ⋯(?:showed|rucksack"
    r"|bag|school|bring\w*|pocket|shoot"
    r"|behind|ready|door|threat\w*|platform|train|bus|coach|passenger|jacket|boot|wav\w*"
    r"|point\w*|gezeigt|rucksack|schule|klo"
    r"|tasche|pause|jacke|bedroh\w*|zeigt|zieht|hat er|hand|mit)(?: |[.,!]|$)",
    r"(?:showed|showing|bringing|brought|pulled|waving|carrying|has|got|hiding|tucked|zeigt"
    r"|gezeigt|dabei|zieht|bringt"
    r"|hat) …<handgun|air pistol|revolver|firearm|machete|sawn-?off|a gun|pistole|knarre"
    r"|schusswaffe>(?: |[.,!]|$)",
    r"(?:he|she|man|bloke|lad|guy|boy|someone|who|they|he's|she's|hes|kid|youth|passenger"
    r"|customer) (?:~ ){0,3}(?:got|has|have|had"
    r"|carrying|holding|hiding) <a (?:big |large |massive |kitchen |carving |bread "
    r"|small )?(?:knife|gun|machete|blade|pistol"
    r"|crowbar|hammer|baseball bat|bat|axe)>(?: (?:sort|down|up|in|on|and|at|under|behind|out|to"
    r"|with|sticking|or|he|she|now|i|the"
    r"|tucked)|[.,!?]|$)",
    r"(?:i|i've|ive|we|i'll) (?:~ ){0,2}(?:got|have|keep) (?:a|my|the) <(?:~ )?(?:hammer|bat"
    r"|knife|axe|crowbar|gun|shotgun"
    r"|machete|iron bar)> (?:~ )?(?:ready|waiting|behind|by the door|in the (?:car|boot)"
    r"|with (?:your|his|her) name|under the)",
    r"<push|throw|chuck|shove|pushing|throwing> (?:him|her|you|them|that ~|your ~|the ~) (?:off"
    r"|out|down the stairs|under a|under the"
    r"|in front|into the (?:road|river|canal|machine)|over the)(?: |[.,!]|$)",
    r"(?:he|he's|hes|husband|ex|brother|they|she|dad) (?:~ ){0,4}<(?:bringing|bought|got"
    r"|fetching|pouring|poured) (?:~ )?(?:petrol"
    r"|lighter fluid|gasoline|acid)>",
    r"<benzin|kanister|brandbeschleuniger> ⋯(?:anzuend\w*|feuerzeug|kommt|bringt|heute"
    r"|ausgekippt|tuer|verschuettet|streichhoelzer)",
    r"(?:fahr\w*|ramm\w*|walz\w*) (?:~ ){0,2}(?:ich|wir) (?:~ ){0,5}<radlader|bagger|lkw|auto"
    r"|wagen|traktor|stapler|gabelstapler|laster>",
    r"<dafuer sorge ich|dafuer werde ich sorgen|wird (?:er|sie) nicht ueberleben"
    r"|steigt (?:~ ){0,2}in keine(?:n)? (?:~ )?(?:mehr"
    r" )?(?:ein)?|wird keine? ~ mehr>",
    r"<what i'?m capable of|capable of when|what we'?re capable of|shut for the day if i"
    r"|close early if i|stay (?:at )?home tomorrow"
    r" if i|wozu ich (?:~ )?(?:in der lage|faehig)|wissen nicht,? wozu>",
)

FAREWELL = (
    r"<logging off for good|goodbye (?:all|everyone|everybody|friends|world|my friends)"
    r"|don'?t be sad|don'?t cry for me|don'?t look"
    r" for me|please don'?t come looking|nicht suchen|sucht mich nicht|seid nicht traurig"
    r"|nicht traurig sein|macht'?s? gut (?:leute"
    r"|alle|ihr|zusammen)|machts gut|take care of yourselves|you(?:'ve| have) all been (?:so "
    r"|very )?(?:kind|good|lovely)|only ones? who"
    r" ever> ⋯(?:tonight|tired|sorry|give|nobody|gone|cat|dog|love|end|done|game|sad|me|noise"
    r"|head|peace|fault|kann|laerm|nicht mehr"
    r"|muede|ruhe|alles|ever|server|abend|kopf|x)(?: |[.,!]|$)",
    r"<nobody'?s fault|no one'?s fault|none of (?:this|it) is your fault|keiner schuld"
    r"|niemand (?:ist |hat )?schuld|nicht"
    r" eure schuld|euch keine vorwuerfe>(?: |[.,!]|$)",
    r"<(?:won'?t|will not|shan'?t) be (?:reachable|contactable|around|needed"
    r"|here)> (?:~ ){0,2}(?:after|from|past|any ?more|by)(?: |[.,!]|$)",
    r"(?:after|from|past) (?:\w+day|tonight|tomorrow|the weekend|this) (?:~ )?(?:i|you|nobody"
    r"|it)? ?<won'?t (?:be|need|hear|find|matter)"
    r"|will not (?:be|need|matter)|shan'?t (?:be|need)>",
    r"<sorted|taken care of|found a home for|rehomed|given away|gave away|left|arranged> (?:the "
    r"|my )?(?:~ )?(?:dog|cat|cats|rabbit|keys|pets"
    r"|will|budgie) ⋯(?:won'?t|tired|fault|sunday|goodbye|letter|neighbou?r|after|no one|kind"
    r"|sister|reach\w*|gone)",
    r"(?:hund|katze|kater|schluessel|voegel|hamster) (?:~ )?(?:ist|sind|liegt|hab\w*"
    r"|kommt) <(?:bei der nachbarin|beim nachbarn|auf dem"
    r" tisch|im tierheim|versorgt|bei meiner|unter der matte)>",
    r"<without me|ohne mich> ⋯(?:breathe|easier|better|happier|besser|leichter|aufatmen|balcony"
    r"|ruhe|bruecke|dran)",
    r"(?:breathe|easier|better|happier|besser|leichter|aufatmen|dran) (?:~ ){0,3}<without me"
    r"|ohne mich>",
    r"(?:on|over|outside) (?:the|a|my) <balcony (?:wall|rail\w*|edge)|railings?|ledge|parapet"
    r"|window ?sill|wrong side of the> ⋯(?:pretty"
    r"|anyway|jump|high|down|without|nobody|point|tired|quiet|up here|wind|over)",
    r"<gueterzug|durchfahr\w*|schnellzug|freight train|fast train|express|through train"
    r"|non-?stop train> ⋯(?:haelt (?:~ )?nicht|haelt ja"
    r"|durch|gleis|bahnsteig|doesn'?t stop|won'?t stop|passes|pass through|platform|what time"
    r"|puenktlich)(?: |[.,!?]|$)",
    r"(?:gleis|bahnsteig|platform|tracks) ⋯<gueterzug|durchfahrt|schnellzug|freight train"
    r"|fast train|next (?:fast|through) (?:one|train)>",
    r"(?:kann|kanns|ertrag\w*|halt\w*|schaff\w*|pack\w*) (?:~ ){0,6}<(?:laerm|stimmen|schmerz\w*"
    r"|leere|dunkelheit|gedanken|kopf|alles|es"
    r"|das)> (?:~ ){0,3}(?:nicht mehr|nimmer)(?: aus| ertragen)?(?:[.,!]|$| aus)",
    r"<life (?:cover|insurance|policy)|lebensversicherung|risikoleben\w*> ⋯(?:person themselves"
    r"|by (?:my|your|him|her)self|own hand|on purpose"
    r"|myself|suicide|suizid|selbst (?:~ )?(?:macht|tut|umbringt)|absichtlich|yes or no"
    r"|stop bothering|freitod)",
    r"(?:son|daughter|friend|brother|sister|he|she|mate|husband|wife|dad|mum) (?:~ ){0,6}(?:sent"
    r"|texted|messaged|wrote|says|said) ⋯<sorry for"
    r" everything|(?:he|she) loves? (?:me|us)|goodbye|can'?t go on|end it>(?: |[.,!]|$)",
)

ROADSIDE = (
    r"<pedal> (?:~ )?(?:goes|went|going|straight|sinks) (?:straight |right "
    r"|all the way )?(?:to the floor|down)",
    r"<steering|brakes?|handbrake|accelerator> ⋯(?:locked|grinding|failed|not working|gone"
    r"|won'?t|jammed|floor|veer\w*|stuck|smok\w*"
    r"|loose|fail\w*) ⋯(?:motorway|mph|km|going \d+|hill|down ?hill|lads|kids|miles|drive"
    r"|driving|speed|lorry|steep|bus|van|coach|hire|road"
    r"|still|back)",
    r"<bremst|bremse|bremsen|lenkung|lenkrad> ⋯(?:nicht mehr|nicht richtig|versag\w*|weg"
    r"|blockiert|durchgetreten|ins leere|kaum) ⋯(?:bergab"
    r"|autobahn|lkw|pass|gang|tal|kinder|was soll|fahr\w*|strasse|gefaelle|unterwegs)",
    r"<bremst nicht(?: mehr| richtig)?|bremsen (?:~ )?(?:gehen|greifen|funktionieren) nicht"
    r"|bremspedal>",
    r"(?:no|without|not wearing) <seat ?belts?> ⋯(?:kids|children|lads|speed\w*|motorway|back"
    r"|driver|toddler|baby)",
)

WHERE_IS = (
    rf"{CHILD} ⋯<where is (?:she|he)|where'?s (?:she|he)|where are they|nobody was on it"
    rf"|never got (?:on|off)|not on the (?:bus|coach"
    r"|train|minibus)|wasn'?t on the (?:bus|coach|train|minibus)|isn'?t (?:home|here|back)"
    r"|not home yet>(?: |[.,!?]|$)",
    r"<where'?s my (?:son|daughter|child|boy|girl|kid|baby|little \w+)>[?!]",
    rf"wo <(?:ist|bleibt|steckt) (?:mein|meine|unser|unsere)> (?:~ )?{CHILD_DE}",
    r"<face down> ⋯(?:cot|pool|water|bath|floor|bed|not moving|stairs|snow)",
    r"<fell asleep|driver went|everybody got off|everyone got off"
    r"|eingeschlafen> ⋯(?:doors? (?:~ )?(?:don'?t|won'?t|shut|closed|locked)|dark|i'?m"
    r" \d+|i am \d+|\d+ jahre|allein\w*|alone|niemand|bus)(?: |[.,!]|$)",
    r"<parents|mum and dad|their mum|eltern> (?:~ ){0,3}(?:went|gone|go|left|away|out|weg"
    r"|fort) ⋯(?:not come back|haven'?t come|days|children|kids"
    r"|alone|inside|ask\w* (?:me )?for|hungry|allein\w*|tage\w*|nicht zurueck|lock\w*)",
)
