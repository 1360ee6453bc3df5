"""Somebody is hurt or falls ill now: breath, heart, blood, falls, shock, birth."""

from fiftytwo.evidence.exposure.words.who import (
    ADULT,
    ANYONE,
    ANYONE_DE,
    CHILD,
    HE,
    OLD,
    SOMEBODY,
    SOMEBODY_DE,
)

_HER = r"(?:my|his|her|their|the|our|one|both|~'s)"
_LIMB = (
    r"(?:hand|hands|finger|fingers|thumb|arm|arms|leg|legs|foot|feet|head|wrist|face|lip|forehead"
    r"|chin|neck|knee|toe|ankle|scalp|eye|artery)"
)

MEDICAL = (
    rf"{ANYONE} (?:~ ){{0,5}}<fainted|passed out|blacked out|keeled over|unconscious"
    r"|unresponsive|convulsing|choking|gasping|wheezing|suffocating|hyperventilating|drowning"
    r"|overheating|concussed>",
    rf"{SOMEBODY} (?:~ ){{0,4}}<collapsed|fitting|slumped|seizing|delirious|floppy|limp"
    r"|lifeless|shaking all over|burning up|hypothermic>",
    rf"{SOMEBODY} (?:~ ){{0,3}}<lying|laid|laying|sprawled|face down> …(?:floor|ground|pavement"
    r"|road|street|stairs|steps|platform|bathroom|tracks|landing|snow|grass|hall|kitchen|lobby"
    r"|bottom|there)",
    rf"(?:{OLD}|{HE})(?:'?s| is| has been| been)? (?:still )?<on the (?:~ )?(?:floor|ground"
    r"|tiles)>",
    r"<(?:can'?t|cannot|can not|can hardly|can barely|hardly|barely|struggl\w+ to|trouble"
    r"|difficulty|unable to|hard to) (?:~ )?breath(?:e|ing)?>",
    r"<(?:not|stopped|isn'?t|isnt|stops) breathing|fighting for (?:breath|air)|gasping for (?:air"
    r"|breath)|short of breath|shortness of breath|breathing (?:~ )?(?:funny|weird|fast|shallow\w*"
    r"|strange\w*|problems|noisy)|fighting for breath|no pulse|blue lips>",
    rf"(?:lips?|fingers|mouth|{SOMEBODY}) (?:~ )?<(?:gone|going|went|turn\w*|are|is|looks?) (?:~ "
    r")?(?:blue|grey|purple|white as a sheet)>",
    r"<chest (?:~ )?(?:pains?|hurts|hurting|tightness|is tight|feels tight|pressure)>",
    r"<pains?|pressure|tight\w*|hurts?|crushing|stabbing|heaviness|elephant> (?:~ ){0,3}(?:in|on"
    r"|across|round) (?:my|his|her|the) (?:~ )?chest",
    r"(?:left )?(?:arm|leg|side|hand|face) (?:~ ){0,4}<numb|tingl\w+|gone dead|droop\w*>",
    r"(?:pain|pains|ache|numb\w*|heavy) (?:~ ){0,5}<left arm|jaw|down (?:my|his|her) arm>",
    r"(?:face|mouth|eye|smile) (?:~ ){0,4}<droop\w*|drop\w* (?:on|to) one side|lopsided|hanging"
    r"|fallen|gone (?:funny|wonky|slack)>",
    r"<slurr(?:ing|ed)|talking (?:gibberish|nonsense)|speech (?:~ )?(?:funny|strange|weird|gone)>",
    r"(?:can'?t|cannot|can not|unable to) <(?:move|feel|lift|raise) (?:my|his"
    r"|her) (?:~ )?(?:arms?|legs?"
    r"|side|hand|toes|feet|neck|body)>",
    r"(?:think|thinks|believe|might|may) (?:~ ){0,3}(?:having|had"
    r"|have) (?:~ ){0,3}<heart attack"
    r"|stroke|seizure|fit|asthma attack|allergic reaction|hypo>",
    r"(?:is|'s|am|i'm|are|started|keeps?) having (?:~ ){0,3}<heart attack|stroke|seizure|fit"
    r"|asthma"
    r"|allergic|hypo|miscarriage>",
    rf"{SOMEBODY} (?:~ ){{0,5}}<bleeding|bleeds|haemorrhag\w+>",
    r"<bleeding> (?:~ )?(?:badly|heavily|a lot|lots|everywhere|from|and|won'?t|all over|again"
    r"|through|profusely|quite|like)",
    r"(?:i'?m|i am|keeps?|still|won'?t stop|can'?t stop|stop the|it'?s|started) (?:~ )?<bleeding>",
    r"<blood> (?:~ ){0,2}(?:everywhere|pouring|all over|coming|running|dripping|gushing|spurting"
    r"|streaming|soaking|on the (?:floor|stairs|carpet|seat|pavement|platform))",
    r"<(?:lots|loads|a lot|so much|full|pool|losing|lost (?:a lot|lots)|covered|covered in|much"
    r") (?:of |in )?blood|(?:cough|vomit|throw|spit|bring)\w* (?:up )?blood>",
    rf"<(?:cut|sliced|chopped|split|gashed|ripped|cracked|tore|slashed|caught) {_HER} (?:~ )?"
    rf"{_LIMB}> (?:~ ){{0,2}}(?:open|off|deep\w*|badly|bone|bleeding|blood|wide)",
    r"<deep cut|gash|big cut|nail|glass|blade|knife|cutter> (?:~ ){0,4}(?:in|on|through|across"
    r"|into)"
    rf" {_HER} (?:~ )?(?:hand|arm|leg|foot|head|wrist|neck|thigh|eye|stomach)",
    r"<(?:hit|banged|bumped|cracked|smacked|bashed|knocked|hurt) (?:my|his|her|their) head> ⋯"
    r"(?:sick|sleepy|vomit\w*|throw\w*|dizzy|drowsy|confus\w*|blood\w*|bleed\w*|unconscious"
    r"|isn'?t|won'?t|doesn'?t|double|stairs|funny|keeps?)",
    rf"{ANYONE} (?:~ ){{0,4}}<fell|fallen|fall|slipped|tumbled|tripped|gone down|went over|came"
    r" off> ⋯(?:can'?t|cannot|can not|not moving|isn'?t moving|unable|won'?t wake|on the floor"
    r"|on the ground|lying|unconscious|not talking|screaming|ambulance|sticking out|wrong angle)",
    rf"{SOMEBODY} (?:~ ){{0,2}}(?:has |have )?<fell|fallen|gone down|tumbled> (?:~ )?"
    r"(?:the |our |your )?(?:~ )?(?:stairs|steps|escalator|stairwell|ladder|roof|onto the"
    r" (?:tracks|line|rails)|off the platform|between)",
    r"(?:leg|arm|foot|ankle|wrist|bone) (?:~ ){0,4}<sticking out|wrong angle|funny angle|wrong"
    r" way|bent the wrong>",
    r"<anaphylactic shock|going into anaphyla\w+|(?:used|using|no|where'?s|need|second|gave"
    r"|given) (?:~ )"
    r"{0,3}(?:epi-?pens?|adrenaline pen)|throat (?:~ ){0,4}(?:clos\w+|swell\w*|swoll\w*"
    r"|tight\w*)|tongue (?:~ ){0,3}(?:swell\w*|swoll\w*)|(?:face|lips?|eyes) (?:~ ){0,3}(?:swell"
    r"\w*|swoll\w*|puff\w*|blown up|ballooned)|allergic (?:reaction|shock)>",
    r"<allerg\w+> ⋯(?:just ate|has eaten|have eaten|already (?:ate|eaten)|ate (?:it|one|some|half)"
    r"|swell\w*|swoll\w*|hives|blotch\w*|coming up in|can'?t breathe|wheez\w*|itching)",
    r"(?:ate|eaten|bite|had one|had some) ⋯<allerg\w+|hives|swelling up|come out in>",
    r"<blood sugars?|glucose|insulin|diabetic|hypo> ⋯(?:shak\w+|sweat\w+|confus\w+|dropp\w+|low"
    r"|\d\.\d|faint\w*|run out|ran out|none left|last (?:pen|dose|one|of)|passed out|dizzy"
    r"|(?:hasn'?t|not|never) (?:arrived|come|eaten|turned up|been delivered)|no insulin)",
    r"(?:run out|ran out|out|no|without|nearly out|last|low) (?:of )?(?:my |his |her )?<insulin"
    r"|oxygen|inhalers?|ventolin|heart (?:tablets|pills|medication)|epilepsy (?:~ )?"
    r"(?:tablets|meds|medication)|seizure (?:tablets|meds|medication)>",
    r"<waters? (?:~ )?broke\w*|contractions|in labou?r|giving birth|gone into labou?r|going into"
    r" labou?r|crowning>",
    r"(?:the )?baby(?:'s| is) <coming> (?:now|out|early|right)",
    rf"<boiling|scald\w+|hot (?:oil|water|tea|coffee|soup|fat)> ⋯(?:over (?:him|her|me|my|his"
    rf"|himself|herself|the {CHILD})|all down|on (?:his|her|my) (?:~ )?(?:arm|legs?|chest|face))",
    r"(?:need|send|call|ring|phone|get|where'?s|waiting for|want|dial|rung|called) (?:~ ){0,3}"
    r"<ambulance|paramedics?|first aider?|defibrillator|defib|medic>",
    r"<ambulance|paramedics?|first aid|999|911> (?:~ ){0,2}(?:now|please|quick\w*|asap|hurry"
    r"|urgent\w*|help|on the way|coming|taking|number)",
    r"(?:doing|giving|giving (?:him|her)) <cpr|mouth to mouth|chest compressions>",
    r"<(?:won'?t|can'?t|cannot|not|doesn'?t|don'?t|isn'?t) (?:~ )?(?:wake|waking|come round|coming"
    r" round)(?: (?:him|her|up))?>",
    r"(?:can'?t|cannot) get (?:any )?<(?:him|her|them) (?:to wake|awake|to respond)|response"
    r" from (?:him|her)>",
    rf"(?:eyes|{SOMEBODY}) (?:~ ){{0,4}}<rolled back|rolling back|in and out of consciousness"
    r"|drifting in and out|not moving|isn'?t moving|stopped moving|foaming at|frothing"
    r"|not responding to (?:me|us|his|her)>",
    rf"{CHILD} ⋯<fever|temperature|temp> …(?:4[01]|39|won'?t|stiff|rash|limp|drows\w*|floppy)",
    r"(?:fell|fallen|jumped|gone|went|slid) (?:~ )?<(?:in|into|through) (?:~ )?(?:~ )?(?:canal"
    r"|river|lake|pond|pool|harbour|sea|ice|dock|reservoir|manhole|weir|stream|sewer)>",
    rf"(?:{_LIMB}|hair|scarf|sleeve|coat|skirt|he's|she's|hood) (?:~ ){{0,4}}<trapped|caught|stuck"
    r"|jammed|crushed|wedged> (?:~ )?(?:in|between|under) (?:~ )?(?:~ )?(?:doors?|escalator"
    r"|machine|lift|gate|barrier|railings?|seat|belt|blades|mixer|shredder|turnstile|recliner"
    r"|ramp|hinge|drum|mechanism|gap|tail ?lift|frame)",
    rf"{ANYONE} (?:~ ){{0,4}}<pinned|crushed|trapped|squashed|buried> (?:~ ){{0,2}}(?:under"
    r"|beneath|between|by|underneath)",
    rf"<fell|fallen|tipped|toppled|came down|come down> (?:over |down"
    rf" |right |off ){{0,2}}(?:on|onto|on top of|across) (?:my |our |a |the )?(?:~ )?(?:{CHILD}"
    rf"|{ADULT}|{OLD}|him|her|me)(?: |[.,!]|$)",
    r"<heat ?stroke|dehydrated|overcome by|hypotherm\w*|frostbite|overdos\w+|meningitis>",
    r"(?:feel|feeling|feels|i'?m going to|i'?m gonna|about to|think i'?ll|keeps?) (?:~ ){0,3}<faint"
    r"|fainting|pass out|passing out|black out|collapse>",
    # German
    rf"{SOMEBODY_DE} …<umgekippt|kollabiert|zusammengebrochen|zusammengesackt|weggetreten"
    r"|krampft|roechelt|taumelt|torkelt>",
    rf"{SOMEBODY_DE} …<reagiert (?:gar |ueberhaupt )?nicht(?: mehr)?|ruehrt sich nicht|bewegt sich"
    r" nicht|wacht nicht|nicht wach\w*|kaum (?:noch )?(?:wach|ansprechbar)>",
    r"<bewusstlos\w*|ohnmaechtig|nicht (?:mehr )?(?:ansprechbar|bei bewusstsein|bei sich)|kippt"
    r" (?:gleich |immer |mir )?um|bewusstsein verloren|wiederbeleb\w+|reanimier\w*>",
    r"<(?:keine|kaum|schlecht|schwer|nicht genug) (?:noch )?luft|luft (?:~ )?(?:mehr|knapp)"
    r"|ringt nach luft|schnappt nach luft|atemnot|atmet (?:nicht|kaum|schwer|komisch|nur|so|ganz"
    r"|flach|schnell)|erstickt|asthma-?anfall|hyperventilier\w+>",
    r"(?:laeuft|lippen|gesicht|wird|mund|ist) (?:~ ){0,4}<blau (?:an|im gesicht|um den"
    r" mund|angelaufen)|ganz blau|blaue lippen>",
    r"(?:lippen|finger) (?:~ ){0,3}<blau>",
    r"<brustschmerz\w*|(?:schmerz\w*|druck|stechen|stiche|enge|ziehen) (?:~ ){0,2}(?:in|auf) (?:der"
    r"|meiner|seiner|ihrer) brust|engegefuehl|brust (?:~ ){0,3}(?:eng|schmerzt|sticht|drueckt|weh)"
    r"|herzrasen|in den (?:linken )?arm>",
    r"(?:arm|bein|seite|haelfte|gesicht|hand) (?:~ ){0,4}<taub|gelaehmt|schlaff|schief>",
    r"<mundwinkel|lallt|verwaschen\w*|redet (?:nur )?(?:~ )?(?:wirr\w*|durcheinander)>",
    rf"{ANYONE_DE} …<blutet|bluten|verblutet|platzwunde>",
    r"<(?:viel|voller|voll|ueberall|alles|so viel) blut|blut (?:ueberall|laeuft|spritzt|verloren"
    r"|am boden|auf dem boden)|blutlache|hoert nicht auf zu bluten|blutende\w* (?:~ )?(?:wunde"
    r"|kopf\w*)|stark(?:e)? blut\w+>",
    rf"{ANYONE_DE} …<gestuerzt|hingefallen|gefallen|runtergefallen|heruntergefallen|ausgerutscht"
    r"|umgefallen|umgeknickt|hingeflogen> ⋯(?:nicht (?:mehr )?(?:hoch|auf\w*|bewegen|auftreten|weg)"
    r"|liegt|blut\w*|bewusst\w*|schreit|komisch|schlaefrig|erbr\w*|uebel|verdreht)",
    rf"{SOMEBODY_DE} …<liegt|liegen> (?:~ ){{0,4}}(?:boden|strasse|treppe|flur|bad|schnee|gehweg"
    r"|buergersteig|gleis\w*|dusche|kueche|bahnsteig|fliesen|badezimmer|graben)",
    rf"{ANYONE_DE} …<(?:die|eine) treppe (?:hinunter|runter|herunter|hinab)|von der leiter|vom"
    r" (?:dach|geruest|wickeltisch|hochbett|balkon)|ins gleis|aus dem (?:bett|fenster"
    r"|rollstuhl)> (?:ge\w+|\w*gefallen|\w*gestuerzt)",
    r"<anaphylaktisch\w*|allergisch\w* (?:reaktion|schock)|epipen|notfallset|adrenalin\w*|quaddeln"
    r"|(?:hals|zunge|gesicht|lippen?|augen?) (?:~ ){0,4}(?:geschwollen|schwillt|schwellen"
    r"|zugeschwollen|dick|schwoll\w*)|schwillt (?:~ ){0,4}(?:an|zu)>",
    r"<allerg\w+> ⋯(?:gegessen|gebissen|probiert|schwillt|geschwollen|quaddeln|luft|ausschlag"
    r"|juckt)",
    r"<unterzucker\w*|zuckerschock|zuckerwert\w*|insulin|blutzucker> ⋯(?:\d\d|zitter\w*|schwitz\w*"
    r"|niedrig|leer|alle|aufgebraucht|letzte\w*|kein\w*|nicht (?:da|angekommen|gekommen)|kuehl\w*"
    r"|warm|unten)",
    r"(?:kein|keine|ohne|letzte\w*) (?:~ )?<insulin|sauerstoff|asthmaspray|notfallspray"
    r"|herztabletten|herzmedikament\w*>",
    r"<wehen (?:~ ){0,4}(?:alle|minuten|begonnen|eingesetzt|angefangen|stark|bekommen)|fruchtblase"
    r"|blasensprung|hab\w* wehen|baby kommt (?:jetzt|gleich)|krampfanfall|epileptisch\w*"
    r"|krampft>",
    r"<verbrueht|kochendes? (?:wasser|oel)|heisses? (?:fett|oel|wasser|suppe)|heisse suppe> ⋯"
    r"(?:arm|bein|haut|kind|tochter|sohn|hand|gesicht|brust|schreit|ueber (?:mich|ihn|sie))",
    r"(?:brauch\w*|ruf\w*|schick\w*|hol\w*|wo bleibt|warte\w* auf|verstaendig\w*) (?:~ ){0,4}"
    r"<notarzt|rettungswagen|krankenwagen|rettung|sanitaeter|sani|arzt|rettungsdienst>",
    r"<notarzt|rettungswagen|krankenwagen|sanitaeter> (?:~ ){0,3}(?:bitte|schnell|sofort|rufen"
    r"|holen|schicken|kommen|jetzt|gerufen|unterwegs)",
    r"(?:hand|arm|finger|fuss|bein|kopf|haare|schal) (?:~ ){0,4}<eingeklemmt|gequetscht"
    r"|festgeklemmt|abgetrennt|eingequetscht>",
    rf"{ANYONE_DE} (?:~ ){{0,5}}<eingeklemmt|begraben|eingequetscht|verschuettet>",
    r"(?:auf|ueber) (?:~ )?(?:meine[nr]?|unsere[nr]?|den|das|die|ihn|mich) (?:~ ){0,3}<gestuerzt"
    r"|gekippt|gekracht|umgekippt|draufgefallen|umgefallen>",
    r"(?:in den|ins|in die) (?:~ )?<(?:see|fluss|kanal|teich|wasser|pool|eis|schacht|bach|grube"
    r") (?:gefallen|gestuerzt|gerutscht|eingebrochen|gesprungen)|ertrinkt|ertrinken|am ertrinken>",
    r"(?:wird|ist) mir (?:~ ){0,3}<schwarz vor (?:den )?augen|schwindlig und>",
    r"<schwarz vor (?:den )?augen|kreislauf (?:~ )?(?:zusammen\w*|versagt)|kaltschweissig"
    r"|schuettelfrost"
    r"|fiebert? (?:~ ){0,2}4[01]|4[01](?:,\d)? (?:grad )?fieber>",
)
