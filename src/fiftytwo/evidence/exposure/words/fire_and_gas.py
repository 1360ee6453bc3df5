"""Something burns, smokes, sparks or explodes; gas."""

_BURNS = (
    r"(?:it|charger|charging cable|battery|phone|plug|socket|dryer|washer|washing machine"
    r"|dishwasher|oven|hob|cooker|fridge|freezer|microwave|toaster|kettle|heater|boiler|router"
    r"|modem|tv|cable|wire|lamp|laptop|tablet|computer|scooter|e-?bike|bike|car|van|house|flat"
    r"|kitchen|hallway|bedroom|curtains?|carpet|sofa|machine|unit|adapt[eo]r|vape|power ?bank|pump"
    r"|fuse ?box|outlet)"
)
_BURNS_DE = (
    r"(?:ladegeraet|ladekabel|akku|batterie|handy|kuehlschrank|trockner|waschmaschine|spuelmaschine"
    r"|geschirrspueler|herd|ofen|backofen|steckdose|stecker|kabel|router|fernseher|laptop|roller"
    r"|e-?bike|auto|wagen|wohnung|haus|kueche|keller|geraet|sicherungskasten|heizung|netzteil"
    r"|vorhang|vorhaenge|sofa|maschine|toaster|powerbank|boiler|therme)"
)

FIRE = (
    rf"{_BURNS} (?:~ ){{0,3}}<on fire|caught fire|catches fire|catching fire|in flames"
    r"|up in flames|sparking|smoking|smouldering>",
    rf"{_BURNS} (?:~ ){{0,2}}(?:is|are|was|'s) (?:~ )?<burning|melting>",
    rf"{_BURNS} (?:~ ){{0,2}}<exploded|exploding|blew up|blown up>",
    r"<smoke> (?:~ ){0,2}(?:coming|pouring|out of|from|everywhere|all over|billowing|filling)",
    r"(?:see|seeing|is|lots of|full of|there's) (?:~ )?<smoke>",
    r"<smell\w*|stinks?|reeks?> (?:~ )?(?:of|like) (?:~ )?(?:burning|smoke|burnt plastic|melting)",
    r"(?:strong|a|the) <burning smell>",
    r"<sparks> (?:~ ){0,3}(?:flying|coming|out of|from|shooting)",
    r"<flames> (?:~ ){0,2}(?:coming|out|from|shooting)",
    r"(?:set|sets) (?:itself|my|the) (?:~ )?<on fire>",
    r"<there(?:'s| is) a fire|a fire in (?:my|the|our)>",
    # German
    rf"{_BURNS_DE} (?:~ ){{0,2}}<brennt|brennen|raucht|qualmt|schmort|explodiert|aufgeblaeht>",
    r"<es brennt> (?:bei|im|in der|hier)",
    r"<in flammen|feuer gefangen|faengt feuer|fing feuer|kabelbrand|sprueht funken|funkenflug>",
    r"<rauch|qualm> (?:~ ){0,3}(?:aus|kommt|steigt|quillt|im|in der)",
    r"(?:kommt|steigt|quillt|voller) (?:~ ){0,3}<rauch|qualm>",
    r"(?:riecht|stinkt|rieche) (?:~ ){0,4}<verbrannt|verschmort|verkokelt|angebrannt>",
    r"(?:riecht|stinkt|rieche) (?:~ ){0,4}<nach (?:rauch|qualm|feuer|verbrann\w*|verschmort\w*)>",
    r"<funken> (?:~ ){0,3}(?:sprueh\w*|flieg\w*|aus|schlag\w*)",
)

GAS = (
    r"<smell\w*> (?:~ )?(?:of |like )?(?:~ )?gas",
    r"<gas (?:smell|leak\w*|is leaking|escaping)|leaking gas|smell of gas|hissing>",
    r"(?:carbon monoxide|co|gas) (?:~ )?<alarm|detector> …(?:going off|goes off|went off|sounding"
    r"|ringing|screaming|keeps going)",
    r"<carbon monoxide> (?:poison\w*|leak\w*|in (?:the|our|my))",
    # German
    r"(?:riecht|stinkt|rieche|riechen) (?:~ ){0,4}<nach gas>",
    r"<gasgeruch|gasleck|gasaustritt|gas (?:tritt|stroemt|entweicht)|gas aus>",
    r"<kohlenmonoxidvergiftung>",
    r"<(?:co|kohlenmonoxid)-?(?:melder|warner|alarm)> …(?:piept|schlaegt|alarm|angeschlagen)",
    r"(?:gas|gasherd|gasleitung|gastherme|gasflasche|gashahn) (?:~ ){0,2}<zischt|undicht|leckt>",
)

_THING = (
    r"(?:~ )?(?:\w*charger|cable|\w*battery|phone|plug|sockets?|dryer|washer|machine|dishwasher"
    r"|oven|hob"
    r"|cooker|fridge|freezer|microwave|toaster|kettle|heater|boiler|router|modem|tv|television"
    r"|wires?|wiring"
    r"|lamp|laptop|tablet|computer|scooter|\w*bike|car|van|house|flat|kitchen|hallway|bedroom"
    r"|curtains?"
    r"|carpet|sofa|unit|adapt[eo]r|vape|power ?bank|pump|fuse ?box|outlet|engine|bus|coach"
    r"|bonnet|wheel"
    r"|brakes?|bin|bins|blanket|radiator|meter|ceiling|roof|building|hoverboard|pack|inverter"
    r"|panels?|server"
    r"|rack|ups|monitor|hairdryer|straighteners|iron|extension|lead|fan|motor|extractor|chip pan"
    r"|pan|fryer"
    r"|airfryer|shed|garage|skip|lorry|train|carriage|shop|stockroom|mattress|bed|candle|headset"
    r"|hearing aid"
    r"|switch|light|lights|dashboard|exhaust|caravan|bbq|barbecue|transformer|substation|stove"
    r"|chimney|grill"
    r"|e-?cig\w*)"
)

BURNS = (
    rf"(?:{_THING}|it|it's|its|something|that|they|thing) (?:~ ){{0,4}}<on fire|caught fire"
    rf"|caught light"
    r"|catching fire|in flames|up in flames|sparking|sparks|smoking|smouldering|smoldering"
    r"|alight|ablaze"
    r"|melting|melted|scorch\w*|charr\w*|burning|glowing|crackling|fizzing|arcing|burnt (?:black"
    r"|through"
    r"|brown)|singed>(?: |[.,!?]|$)",
    rf"{_THING} (?:~ ){{0,4}}<swell\w*|swollen|bulg\w*|puffed up|too hot to (?:touch|hold)"
    rf"|red hot|boiling hot|"
    r"scalding|burning hot|very hot|really hot|so hot|hot to (?:the )?touch|hissing|went bang"
    r"|gone bang|"
    r"loud bang|exploded|exploding|blew up|ballooned> (?:~ ){0,6}(?:smell|smoke|and|burn\w*"
    r"|smoking|can'?t|i"
    r"|black|plug|wall|now|help|in|hiss\w*|touch|flames?|while|on|still|should)",
    r"<smell\w*|stinks?|reeks?|stench|whiff|odou?r|fumes> (?:~ ){0,4}(?:burning|smoke|burnt"
    r"|melting|melted"
    r"|singed|scorched|hot plastic|electrical)",
    r"<burning (?:plastic|rubber|smell|wire|wires|electric\w*|cable)|burnt (?:plastic|rubber"
    r"|smell|wire)"
    r"|electrical burning|fishy smell|acrid|plastic smell> ⋯(?:coming|from|socket|fuse|machine"
    r"|plug|room|"
    r"smell\w*|behind|smoke|hot|wall|since|now|back|everywhere|unit|bus|coach|kitchen|engine"
    r"|carriage|cabin"
    r"|vent\w*|getting|strong\w*|still)",
    r"<smoke> (?:~ ){0,3}(?:coming|pouring|out|from|everywhere|all over|billow\w*|filling|fills"
    r"|in the"
    r"|under|rising|thick|inside|through|now|getting|black|filled|on|behind|upstairs)(?: |[.,!]|$)",
    r"(?:see|seeing|is|lots of|full of|there'?s|black|thick|some|white|grey|bit of|filled with"
    r"|smell|smelling"
    r"|filling with|fills with|a lot of|of|with) (?:~ )?<smoke>(?: (?:in|from|coming|and|on"
    r"|under|out|now|"
    r"up|behind|inside|again)|[.,!]|$)",
    r"<flames?> (?:~ ){0,4}(?:coming|out|from|shooting|behind|under|in the|up|everywhere|licking"
    r"|inside|on)",
    r"(?:see|seeing|there'?s|are|big|actual|saw) (?:~ )?<flames>(?: |[.,!]|$)",
    r"<there'?s (?:been )?a fire|there is a fire|fire (?:in|at|on) (?:the|my|our|a|next|here)"
    r"|a fire (?:has"
    r" )?(?:started|broken|broke)|fire!|fire help|we have a fire|house is on fire|kitchen fire"
    r"|chip pan|"
    r"set (?:itself|fire to|light to)|setting fire|sets? (?:~ ){1,2}on fire"
    r"|setting (?:~ ){1,2}on fire"
    r"|catch(?:es)? fire|firework\w* (?:through|at|in)> (?:~ ){0,5}(?:the|my|our|here|now|help"
    r"|in|at|on|and"
    r"|next|kitchen|bins?|started|out|upstairs|downstairs|please|bin|stairwell|block)(?: |[.,!]|$)",
    r"(?:fire|smoke) (?:alarms?|detectors?) …<going off|goes off|went off|ringing|won'?t stop"
    r"|screaming"
    r"|sounding> ⋯(?:smoke|smell|burn\w*|flames?|nobody|locked|can'?t get out|stairs|trapped"
    r"|fire exit"
    r"|real)",
    r"<fire exits?|fire doors?|emergency exit> (?:~ ){0,3}(?:is |are |was )?(?:locked|chained"
    r"|blocked|padlocked"
    r"|bolted|won'?t open)",
    r"<petrol|diesel|fuel|lpg|propane|butane|chemical|acid|chlorine|ammonia|refrigerant"
    r"|hydraulic> (?:~ ){0,3}"
    r"(?:leak\w*|spill\w*|pouring|everywhere|all over|dripping|running down|gushing)",
    # German
    r"(?:\w*geraet|\w*kabel|\w*akku|\w*batterie|handy|kuehlschrank|trockner|\w*maschine|herd"
    r"|\w*ofen"
    r"|\w*steckdose|\w*stecker|router|fernseher|laptop|\w*roller|\w*rad|e-?bike|auto|wagen"
    r"|wohnung|haus"
    r"|kueche|\w*keller|sicherungskasten|\w*heizung|netzteil|vorhang|sofa|toaster|powerbank"
    r"|boiler|therme"
    r"|lampe|bus|motor|motorhaube|\w*raum|muell\w*|tonne|server|usv|heizdecke|heizluefter|foehn"
    r"|\w*buegeleisen"
    r"|dach|balkon|tonnen|mikrowelle|wasserkocher|dose|schalter|drucker|bett|kerze|pfanne|topf"
    r"|es|etwas"
    r"|was|ding|zug|reifen|bremse|lkw|halle|kinderwagen|monitor|adapter|bildschirm|treppenhaus"
    r"|schuppen|zelt"
    r"|laden|leitung|verteiler) (?:~ ){0,5}<brennt|brennen|raucht|rauchen|qualmt|schmort|verschmort"
    r"|explodiert|aufgeblaeht|glueht|funken|funkt|knistert|schmilzt|geschmolzen|angeschmort"
    r"|durchgeschmort"
    r"|kokelt|angekokelt|lodert|in flammen|feuer|heiss geworden|gluehend heiss|zischt|verkohlt"
    r"|blaeht sich"
    r"|brutzelt|dampft|raus rauch|dick geworden>(?: |[.,!?]|$)",
    r"<rauch|qualm|flammen|funken|rauchwolke|rauchschwaden> (?:~ ){0,4}(?:aus|kommt|kommen"
    r"|steigt|quillt|im"
    r"|in|unter|zieht|dring\w*|ueberall|schlag\w*|sprueh\w*|flieg\w*|hinter|auf|und|zu sehen"
    r"|auf dem)(?: |"
    r"[.,!]|$)",
    r"(?:kommt|steigt|quillt|voller|sehe|sehen|schwarzer|dichter|dicker|weisser|viel|alles voll"
    r"|voll|ist|nach"
    r"|zieht|beissender) (?:~ ){0,3}<rauch|qualm|flammen|rauchschwaden>(?: |[.,!]|$)",
    r"<riecht|stinkt|rieche|riechen|geruch|gestank|gerochen> (?:~ ){0,6}(?:verbrannt\w*"
    r"|verschmort\w*"
    r"|verkokelt\w*|angebrannt\w*|rauch|qualm|feuer|schmor\w*|kokel\w*|benzin|brand|brandig"
    r"|kabel|verbrannte"
    r"|geschmolzen\w*|plastik|chemi\w*|chlor)",
    r"<schmorgeruch|brandgeruch|rauchgeruch|brandmelder geht|feueralarm|feuer (?:im|in|auf|bei"
    r"|ausgebrochen)|"
    r"brand (?:im|in der|ausgebrochen)|es brennt|hier brennt|fettbrand"
    r"|notausgang (?:~ ){0,3}(?:zu|versperrt"
    r"|verschlossen|abgeschlossen|zugestellt)>",
    r"<benzin|diesel|kraftstoff|saeure|chlor|ammoniak|heizoel> (?:~ ){0,4}(?:laeuft|tropft"
    r"|ausgelaufen|aus|"
    r"tritt|austritt)",
)

LEAKS = (
    r"<smell\w*|stinks?|stench|whiff|reeks?|odou?r> (?:~ ){0,5}gas(?: |[.,!?]|$)",
    r"<gas> (?:~ ){0,4}(?:smell\w*|leak\w*|escaping|hissing|coming out|pouring|stinks?|fumes"
    r"|pipe (?:~ ){0,3}"
    r"(?:hit|cut|drilled|broke\w*|snapped|cracked|burst)|left on|won'?t turn off|still on"
    r"|everywhere)",
    r"(?:hit|drilled|cut|nicked|pierced|broke|broken|snapped|cracked|severed|struck|burst"
    r"|through) (?:~ )"
    r"{0,4}<gas (?:pipe|main|line|hose|supply|bottle|meter|cylinder)>",
    r"<rotten eggs?|sulphur|eggy smell> ⋯(?:meter|boiler|kitchen|cooker|hob|gas|smell\w*"
    r"|cupboard|cellar"
    r"|hall|hiss\w*|headache)",
    r"<hiss\w*> (?:~ ){0,5}(?:meter|boiler|pipe|valve|cooker|gas|cylinder|bottle|hob|regulator)",
    r"(?:meter|pipe|valve|cooker|gas|cylinder|bottle|hob|regulator) (?:~ ){0,5}<hissing|hisses>",
    r"<carbon monoxide|co alarm|co detector|co monitor> ⋯(?:going|goes|went|beep\w*|bleep\w*|sound"
    r"\w*|scream\w*|won'?t stop|headache\w*|dizzy|sick|poison\w*|flashing|reading|ppm|boiler|drowsy"
    r"|sleepy|red|leak\w*|chirp\w*)",
    r"<headaches?|dizzy|dizziness|drowsy|nausea|light-?headed|sick> ⋯(?:boiler|gas fire|flue"
    r"|generator|stove"
    r"|wood burner|carbon monoxide|co alarm|heater|fumes|exhaust)(?: |[.,!]|$)",
    r"<boiler|flue|gas fire|generator|stove|wood burner|paraffin heater|exhaust|barbecue|bbq"
    r"|gas heater> ⋯"
    r"(?:headaches?|dizzy|drowsy|nausea|light-?headed|feel(?:ing)? (?:sick|funny|ill|faint)"
    r"|sleepy|passed out"
    r"|soot\w*|yellow flame|orange flame|fumes)",
    # German
    r"<riecht|stinkt|rieche|riechen|geruch|gestank> (?:~ ){0,6}gas(?: |[.,!?]|$)",
    r"<gasgeruch|gasleck|gasaustritt|gas (?:~ )?(?:tritt|stroemt|entweicht)|gas aus|gashahn"
    r"|gasleitung|gasrohr"
    r"|gasschlauch|gasflasche|gaszaehler|gastherme> ⋯(?:zisch\w*|undicht|leck\w*|riech\w*|stinkt"
    r"|angebohrt"
    r"|getroffen|beschaedigt|gerissen|schlecht|schwindl\w*|kopfschmerz\w*|komisch|geruch"
    r"|abgerissen|offen"
    r"|geht nicht zu|austritt|stroemt|ab|kaputt|stark)(?: |[.,!]|$)",
    r"<gasgeruch|gasleck|gasaustritt|faule\w* eier\w*|kohlenmonoxid|kohlenmonoxyd> ⋯(?:kueche"
    r"|keller|flur"
    r"|zaehler|herd|therme|haus|wohnung|alarm|melder|piept|treppenhaus|heizung|schwind\w*"
    r"|kopf\w*|uebel"
    r"|strasse|bad|hier)(?: |[.,!]|$)",
    r"<(?:co|kohlenmonoxid|gas)-?(?:\s)?(?:melder|warner|alarm|warnmelder)> ⋯(?:piep\w*|schlaegt"
    r"|alarm"
    r"|angeschlagen|schrill\w*|geht|hoert nicht|rot|blinkt)",
    r"<kopfschmerzen|kopfweh|schwindel\w*|schwindlig|benommen|uebel> ⋯(?:therme|ofen|kamin"
    r"|heizung|gasherd"
    r"|generator|grill|gas|abgas\w*|boiler|heizstrahler)(?: |[.,!]|$)",
    r"<therme|ofen|kamin|gasherd|grill|generator|abgase?n?|heizstrahler"
    r"|kaminofen> ⋯(?:kopfschmerz\w*|kopfweh"
    r"|schwindl\w*|schwindel\w*|benommen|uebel|muede und|bewusst\w*)",
)
