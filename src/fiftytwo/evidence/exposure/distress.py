"""Distressing content: a customer tells of death, illness, violence; nobody is hostile.

Whoever has to answer takes it home too. From the customer's own text; of anybody's feelings nothing
is said. Definition: docs/reference/definitions/distress.md
"""

import pyarrow as pa

from fiftytwo.evidence.exposure.wording import Wording
from fiftytwo.evidence.exposure.words.heavy import GONE, HOME, HURT, SICK

_KIN = (
    r"(?:step|grand|god)?-?(?:mother|father|son|daughter|child|parents|dad|mum|mom)(?:-in-law)?"
    r"|husband|wife|mam|mummy|daddy|brother|sister|twins?|nan|nana|gran|granny|grandma|grandpa"
    r"|grandad|granddad|uncle|aunt|auntie|aunty|cousin|niece|nephew|partner|fiancee?|boyfriend"
    r"|girlfriend|friend|best mate|baby|kid|kids|children|boy|girl|toddler|newborn|neighbour|family"
)
_OUR = rf"(?:my|our|his|her|their)(?: (?:~ ){{0,2}})(?:{_KIN})"
_WHO = rf"(?:{_OUR}|he|she|i|we|they|{_KIN})"
_PET = r"(?:my|our|the) (?:~ )?(?:dog|cat|horse|pony|rabbit|puppy|kitten|budgie|parrot)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)

_KIN_DE = (
    r"(?:ehe)?mann|(?:ehe)?frau|(?:schwieger|gross|stief)?(?:mutter|vater|sohn|tochter|eltern)|mama"
    r"|mutti|mami|papa|vati|oma|opa|omi|opi|brud(?:er|ers)|schwest(?:er|ern)|onkel|tante|kind(?:er"
    r"|es)?|sohnes|vaters|mannes|opas|omas|baby|babys|zwillinge|kleine[rn]?|juengste[rn]?"
    r"|aelteste[rn]?|enkel\w*|freund(?:in)?|partner(?:in)?|lebensgefaehrt\w+|schwager|schwaegerin"
    r"|cousine?|neffe|nichte|junge|maedchen|bub|familie"
)
_OUR_DE = rf"(?:mein|unser|sein|ihr)(?:e[nrms]?|s)? (?:~ ){{0,2}}(?:{_KIN_DE})"
_WHO_DE = rf"(?:{_OUR_DE}|er|sie|ich|wir)"

_THING = (
    r"(?:battery|phone|mobile|laptop|computer|pc|tv|router|remote|car|fridge|freezer|printer|line"
    r"|connection|internet|app|screen|tablet|console|boiler|washing machine|dishwasher|hoover"
    r"|plants?|seedlings?|flowers?|tree|watch|link|page|account|website|site|server|signal|wifi"
    r"|engine)"
)
_THING_DE = (
    r"(?:akku|batterie|handy|telefon|laptop|rechner|computer|fernseher|router|leitung|netz|auto"
    r"|wlan|kuehlschrank|drucker|pflanzen?|blumen|internet|verbindung|display|geraet|motor"
    r"|anschluss)"
)

_HOUSE = (
    r"(?:hospice|(?:women'?s )?refuge|(?:women'?s )?shelter|dialysis (?:unit|clinic|ward|centre)"
    r"|intensive care(?: ward| unit)?|n?icu|dementia (?:care )?(?:home|ward|unit|centre)"
    r"|(?:cancer|palliative|stroke) (?:~ )?(?:ward|unit|clinic|centre)|palliative care)"
)
"""Where people work, and order for, of whom others tell in grief."""
_JOB = (
    r"(?:nurse|sister|matron|manager|carer|care worker|cook|chef|porter|doctor|consultant|chaplain"
    r"|volunteer|buyer|caretaker|secretary|administrator|receptionist|cleaner|gardener|driver"
    r"|trustee|fundraiser|head|physio\w*|pharmacist)"
)
_BURIES = (
    r"(?:vicar|priest|rector|curate|pastor|minister|rabbi|imam|verger|sexton|chaplain|celebrant"
    r"|undertakers?|florists?|caterers?|organist|choirmaster|funeral directors?|stonemason"
    r"|gravedigger|hotel|pub|coach firm|coach company)"
)
_OF_A_LAW_FIRM = (
    r"(?:solicitors?|lawyers?|notar(?:y|ies)|paralegal|coroners?|coroner's (?:office|court)"
    r"|registrars?|registry office|law firm|probate (?:firm|team|department)|genealogist)"
)
_AND_NO_MORE = (
    r"(?: (?:on|at|and|this|next|tomorrow|today|is|in|for (?:a|our) client|paper|frames?|forms?)"
    r"|[,.;!?]|$)"
)
"""What may follow; not "of my wife": who buries others may have lost somebody, too."""
_HOUSE_DE = r"(?:\w*hospiz\w*|frauenhaus\w*|intensivstation|dialyse\w*|palliativ\w*|demenz\w+)"
_BURIES_DE = (
    r"(?:pfarrer\w*|pastor\w*|diakon\w*|kuester\w*|bestatter\w*|bestattungs\w+|florist\w*"
    r"|trauerredner\w*|organist\w*|steinmetz\w*|gaertnerei|notar\w*|anwael?t\w*|anwalt\w*"
    r"|standesbeamt\w*|standesamt|hotel|gasthof|busunternehmen)"
)

IDIOMS = (
    # The trade of a customer is no loss that they tell of.
    rf"(?:we are|we're|we run|i run|as|i own) (?:(?:a|an|the|your) )?(?:~ )?{_HOUSE}",
    rf"(?:order\w*|buy|buying|work|works|working|worked|volunteer\w*|deliver\w*) (?:~ )?(?:for|"
    rf"at|in"
    rf"|on|from) (?:an?|our) (?:~ )?{_HOUSE}",
    rf"(?:work|works|working|volunteer\w*) (?:~ )?(?:for|at|in|on) the (?:~ )?{_HOUSE}",
    rf"{_JOB} (?:of|at|in|on|for|from|with) (?:an?|the|our) (?:~ )?{_HOUSE}",
    rf"(?:i'm|i am|as) an? {_HOUSE} {_JOB}",
    rf"(?:the|our) (?:~ )?{_HOUSE} (?:~ )?(?:(?:has |have )?ordered|bought|needs?|requires?|orders"
    r"|i (?:~ )?(?:work|volunteer|manage|run)|(?:we|where i|that i) (?:~ )?(?:work|run|order"
    r"|manage|volunteer))",
    rf"(?:i'm|i am|as|we're|we are|am|our) (?:~ ){{0,3}}{_BURIES}(?:'s)?[^.!?]{{0,120}} (?:an?|"
    rf"the|this|~day's)"
    rf" (?:funeral|cremation|burial|wake|memorial service){_AND_NO_MORE}",
    r"funeral (?:part(?:y|ies)|directors?|homes?|parlou?rs?|coach(?:es)?|business|trade|firm"
    r"|company|work|catering)",
    rf"(?:i'm|i am|as|we're|we are|am) (?:~ ){{0,3}}{_OF_A_LAW_FIRM}[^.!?]{{0,120}}(?:death"
    rf" certificates?|grants? of probate|the deceased|an executor){_AND_NO_MORE}",
    r"(?:executor by (?:trade|profession)|(?:grants? of probate|death certificates?)"
    r" (?:~ ){0,4}(?:for|of) (?:a|our|my) clients?)",
    r"(?:bereavement|suicide|domestic (?:violence|abuse)|stillbirth|sexual assault|dementia|stroke)"
    r" (?:~ )?(?:charity|awareness|prevention|counsell\w+|officer|training|fundrais\w+|helpline)",
    rf"(?:wir sind|wir betreiben|als|ich leite) (?:ein|eine|das|die|unser) (?:~ )?{_HOUSE_DE}",
    rf"(?:bestell\w*|einkauf\w*|arbeit\w*|liefer\w*) (?:~ ){{0,2}}(?:fuer|in|im|bei|auf|an) "
    rf"(?:ein\w*"
    rf"|unser\w*) (?:~ )?{_HOUSE_DE}",
    rf"unser (?:~ )?{_HOUSE_DE} (?:hat|braucht|bestell\w+|benoetigt|wartet)",
    rf"(?:ich bin|wir sind|als|bin) (?:~ ){{0,2}}{_BURIES_DE}[^.!?]{{0,120}} (?:die|der|eine|einer"
    r"|zur) (?:trauerfeier|beisetzung|beerdigung|bestattung|sterbeurkunde)(?: (?:am|um|ist|und|in"
    r"|morgen|heute|brauch\w*)|[,.;!?]|$)",
    rf"(?:ich bin|wir sind|als) (?:ein )?{_BURIES_DE}",
    rf"{_THING}(?:'s| has| have| just| completely| is| are| went| keeps?){{0,2}}"
    r" (?:died|dead|dying|dies)",
    r"it(?:'s| has| just)* (?:died|dead)",
    r"i (?:~ )?died",
    r"(?:die|died|dying) (?:out|off|down|away)",
    r"beat (?:me|us|him|her) to",
    r"(?:going to|gonna|about to) have a heart attack",
    r"dead (?:phone|battery|line|pixels?|link|end|zone|spot|signal)",
    rf"{_THING_DE} (?:~ ){{0,3}}(?:gestorben|tot|tote|stirbt|abgestorben|gestuerzt)",
    rf"tote[srnm]? {_THING_DE}",
    r"(?:nearly|almost|could(?:'ve| have)|about|just) died",
    r"died (?:of|from|with) (?:embarrassment|shame|laugh\w+|laughter|boredom|shock|excitement)",
    r"(?:dying|die) (?:to|for|of|from) (?:~ )?(?:know|try|see|get|hear|have|play|laugh\w*|laughter"
    r"|boredom|hunger|thirst|curiosity|embarrassment|shame|one|a|an|the)",
    r"(?:lost|losing) (?:my|our|his|her|the) (?:~ ){0,2}(?:\w+'s|\w+s') ~",
    rf"lost (?:my|our) (?:~ )?(?:{_KIN}) (?:in|at) (?:the|your|a) (?:shop|store|crowd|queue|aisle)",
    rf"(?:{_KIN})'s (?:~ )?{_THING}",
    r"(?:nearly|almost|practically|about) (?:~ ){0,3}heart attack",
    r"heart attack (?:when|from|seeing|looking|opening|reading|over|at the)",
    r"(?:give|gave|giving) (?:~ ){1,3}heart attack",
    r"cancer (?:research|charity|trust|awareness|ribbon|sign|mug|one|season|cover|insurance"
    r"|policy)",
    rf"(?:it|it's|{_THING}) …life support",
    r"lost my (?:~ )?(?:parents|friends|sons|daughters|mums|dads|kids|wifes|husbands) ~",
    r"hospice (?:charity|shop|fundrais\w*)",
    r"(?:car|train) (?:crash|wreck) of an? ~",
    r"life(?: |-)(?:jacket|vest|insurance)s?",
    r"(?:suicide squad|murder mystery)",
    r"(?:fast|beinahe|fuer mich|vor \w+) gestorben",
    r"(?:fast|beinahe|vor|gleich) (?:~ ){0,3}herzinfarkt(?: bekommen| bewahrt)?",
    r"herzinfarkt (?:wegen|bei|als ich|beim) …(?:rechnung|preis|betrag|anblick|summe)",
    r"leb(?:t|en) (?:leider )?nicht mehr (?:hier|bei|in|unter|zusammen|mit|dort)",
    r"(?:arbeite|arbeiten|arbeitet|taetig|angestellt) …(?:krankenhaus|klinik|hospiz"
    r"|intensivstation)",
)

_DEATH = (
    rf"{_WHO} (?:~ ){{0,4}}<died|drowned>",
    r"<died (?:suddenly|unexpectedly|peacefully|last|yesterday|this morning|in hospital)>",
    rf"<died> (?:on|in) (?:the|{_MONTH}|\d)",
    r"<passed away>",
    rf"{_WHO} (?:~ ){{0,3}}<passed (?:last|this|yesterday|suddenly|peacefully|unexpectedly)>",
    rf"{_WHO} (?:~ ){{0,3}}<passed on (?:the|\w+day|\d)>",
    rf"{_OUR} (?:has|had|have) (?:~ )?<passed>(?: and|[,.;!]|$)",
    rf"{_OUR} (?:is|was found|has been) (?:~ )?<dead>",
    r"<deceased|death certificate|bereave\w*|in mourning|grant of probate|(?:an|the) executor>",
    r"<death> in (?:the|our|my|his|her) (?:~ )?family",
    rf"<death|loss|passing> of {_OUR}",
    rf"(?:my|our|her|his|the) <late> (?:{_KIN})",
    rf"(?:{_KIN})'?s'? <funeral|cremation|wake|memorial service|ashes>",
    rf"<funeral|memorial> (?:of|for) {_OUR}",
    r"(?:at|to|from|for|after|before|during|planning|arranging) (?:a|the|his|her) <funeral>",
    r"<bury|buried|burying|cremat\w+> (?:him|her|them)",
    rf"<bury|buried|burying|cremat\w+> {_OUR}",
    rf"<lost|losing> {_OUR}",
    rf"<lost|losing> (?:him|her) (?:last|on|in|to|two|three|this|a|so|just|{_MONTH})",
    r"<lost> (?:his|her|their) (?:~ )?(?:battle|fight|life|lives)",
    rf"{_WHO} (?:was|were|been|got) (?:~ )?<killed|murdered>",
    rf"{_WHO} (?:~ )?(?:didn't|did not|didnt) <survive|pull through>",
    r"(?:he|she)(?:'s| is) <gone>, (?:my|our)",
    r"<no longer> (?:with us|alive)",
    rf"{_PET} (?:~ ){{0,4}}<died|passed away|put down|put to sleep>",
    r"<verstorben\w*|verstarb|todesfall\w*|trauerfall\w*|trauerfeier|traueranzeige|sterbeurkunde>",
    r"<totenschein|beisetzung|hinterbliebene\w*|in trauer|erblasser\w*|von uns gegangen>",
    rf"(?:{_OUR_DE}|er|sie) …<gestorben|starb|beerdigt|bestattet|begraben|eingeschlaefert>",
    rf"<gestorben|starb|beerdigt|begraben> …{_OUR_DE}",
    r"<beerdigung|bestattung> (?:von|der|des|meine[rs]|unsere[rs]|am|war|ist)",
    rf"{_OUR_DE} <verloren>",
    rf"hab(?:e|en)? …{_OUR_DE}(?: (?:an|durch|bei|im|am|vor) [^.!?]{{0,20}})? <verloren>",
    r"(?:er|sie|sohn|tochter|mann|frau|mutter|vater) <lebt (?:leider )?nicht mehr>",
    r"<(?:friedlich|fuer immer) eingeschlafen|ums leben (?:gekommen|kam)|tot aufgefunden>",
    rf"{_OUR_DE} (?:ist|sei|war|sind) (?:~ )?<tot>",
    rf"<tod|tode|todes|verlust|ableben> (?:von )?{_OUR_DE}",
    r"(?:bin|ist) (?:~ )?<witwer?|verwitwet>",
)
_ILLNESS = (
    r"(?:have|has|had|having|got|with|battling|fighting|of|from|is|terminal|breast|bowel|prostate"
    r"|lung|skin|ovarian|brain|pancreatic|liver|blood|bone|stage ~|secondary) (?:~ )?<cancer>",
    r"<cancer (?:treatment|diagnosis|patient|ward|surgery|has|came back|is back|spread)>",
    r"<leukae?mia|lymphoma|chemo|chemotherapy|radiotherapy|tumou?rs?|metasta\w+|dialysis>",
    r"<palliativ\w*|terminal(?:ly)? ill(?:ness)?|life support|intensive care|n?icu|sepsis"
    r"|aneurysm>",
    r"<hospice|motor neurone|multiple sclerosis|parkinson'?s?|cystic fibrosis|dementia"
    r"|alzheimer'?s>",
    r"(?:had|having|suffered|after|since|another) (?:an?|his|her|my) (?:~ )?<stroke|seizure>",
    rf"(?:{_OUR}|he|she|i) …<heart attack|cardiac arrest>",
    r"<(?:weeks|months|days) (?:left )?to live>",
    r"(?:has|got) (?:~ ){0,2}<(?:weeks|months) left>",
    rf"(?:{_OUR}|he|she) (?:is|'s|are|was) (?:~ )?<dying>",
    r"<(?:open heart|heart|brain|spinal) surgery|brain (?:bleed|damage|injury|haemorrhage)>",
    r"<(?:kidney|liver|heart|lung|marrow|stem cell) transplant|in a coma|on a ventilator>",
    r"<(?:critically|seriously|gravely|desperately) ill|critical condition|incurable>",
    r"<born (?:at|\w+) ?\d\d weeks|born premature(?:ly)?|premature baby>",
    rf"(?:{_OUR}|he|she|i|we) …<rushed|admitted|airlifted> …(?:hospital|a&e|ward)",
    rf"{_OUR} (?:is|'s|are|was|has been|been) (?:~ ){{0,3}}<in (?:the )?hospital>",
    r"<liv(?:e|ing) at the hospital>",
    rf"(?:i|he|she|{_OUR})(?:'ve|'s| have| has| was| were| been)* (?:~ )?<diagnosed with>",
    r"(?:habe|hat|hatte|haben|wegen|an|diagnose|gegen|wurde|bekommen|mit) (?:~ )?<krebs>",
    r"<krebs(?:krank\w*|diagnose|erkrank\w*|therapie|behandlung|leiden|station)>",
    r"<krebs (?:festgestellt|diagnostiziert|erkrankt|im endstadium|bekommen|gefunden|entdeckt)>",
    r"<(?:brust|darm|lungen|haut|prostata|blut|hirn|magen|knochen|leber|eierstock)krebs>",
    r"<leukaemie|lymphom|chemotherapie|bestrahlungen|(?:hirn|gehirn)?tumor|metastasen|dialyse>",
    r"<hospiz|intensivstation|koma|wachkoma|schlaganfall\w*|herzinfarkt\w*|unheilbar"
    r"|sterbenskrank>",
    r"<todkrank\w*|schwer ?(?:krank|erkrankt)\w*|lebensgefahr|im sterben|beatmet|demenz"
    r"|hirnblutung>",
    r"<multiple sklerose|(?:not|herz)-?op(?:eration)?|fruehchen|fruehgeburt|amputiert"
    r"|blutvergiftung>",
    r"<querschnitts?\w+|(?:wochen|monate|tage) zu leben>",
    rf"{_OUR_DE} (?:liegt|ist|musste|kam|wurde|lag) …<krankenhaus|klinik|notaufnahme>",
    r"(?:liege|lag|liegen|eingeliefert|seit) (?:~ ){0,3}<im krankenhaus|in der klinik>",
    rf"{_OUR_DE} …<operiert>",
)
_ACCIDENT = (
    r"(?:terrible|serious|bad|horrific|awful|horrible|fatal|nasty|dreadful|road|traffic|bike|car"
    r"|motorbike|motorcycle|bicycle) (?:~ )?<accident|crash|collision>",
    rf"{_WHO} (?:was|got|were|been) (?:~ )?<knocked (?:down|over|off)|run over|hit by a>",
    rf"{_WHO} (?:~ ){{0,2}}<lost|losing> (?:my|his|her|a|both) (?:~ )?(?:legs?|arms?|hands?|foot"
    rf"|feet"
    r"|eye|sight|fingers)",
    r"<amputat\w+|paralysed|paralyzed|in surgery|house fire|fighting for (?:his|her|my"
    r"|their) life>",
    r"<(?:broke|broken|fractured|shattered) (?:my|his|her) (?:back|neck|hip|leg|pelvis|spine"
    r"|skull)>",
    r"(?:house|home|flat|apartment|everything) (?:~ ){0,2}<burn(?:ed|t) (?:down|to)|caught fire"
    r"|destroyed by|gutted|flooded>",
    r"<lost everything in (?:a|the) (?:fire|flood|storm)>",
    r"(?:has|got|had|suffered|with|terrible|severe) (?:~ ){0,2}<burns>",
    r"<burns (?:on|to|all over)> (?:his|her|my|their)",
    r"<(?:seriously|badly|severely) (?:hurt|injured)>",
    rf"{_WHO} <fell|fallen|falls> (?:off|from|through|down) (?:~ )?(?:roof|ladder|stairs|balcony"
    r"|scaffold\w*|window)",
    r"<(?:auto|verkehrs|motorrad|fahrrad|arbeits|reit|bade|wege)unf(?:all|aelle)\w*|verunglueckt>",
    r"(?:schwer|schlimm|tragisch|furchtbar|toedlich|boese|heftig)\w* (?:~ )?<unfall>",
    r"(?:wurde|worden|wurden) …<angefahren|ueberfahren>",
    r"<(?:an|ueber|tot)gefahren worden|totgefahren>",
    r"(?:haus|wohnung|hof|alles) (?:~ ){0,3}<(?:ab|nieder|aus)gebrannt>",
    r"(?:schwer|lebensgefaehrlich|schlimm) (?:~ )?<verletzt\w*|gestuerzt>",
    r"<verbrennungen>",
    r"(?:huefte|becken|wirbel\w*|schaedel|oberschenkel\w*|genick|ruecken) …<gebrochen>",
)
_VIOLENCE = (
    r"(?:he|who|ex|ex-\w+|husband|boyfriend|partner|father|dad|stepfather"
    r"|someone) (?:~ ){0,2}<beats?|hits?|punche[sd]|choke[sd]|strangle[sd]|abuse[sd]|rape[sd]"
    r"|attacked|assaulted|molested> (?:me|us|her|him|my|our)",
    r"<domestic (?:violence|abuse)|restraining order|knife(?: |-)?point|gun(?: |-)?point"
    r"|molest(?:ed|er|ing)>",
    r"<abusive> (?:~ )?(?:ex|husband|partner|relationship|boyfriend|father|marriage|home|wife)",
    r"(?:women'?s|in a|at a) (?:~ )?<refuge|shelter>",
    r"<stalk(?:s|ed|ing) (?:me|us|her|him|my)|(?:a|my|his|her) stalker|hiding from (?:my|an"
    r"|her) ex>",
    r"(?:ex|husband|partner|boyfriend) (?:~ )?(?:is|was|has been|keeps) (?:~ )?<stalking"
    r"|following>",
    r"<raped?|sexual(?:ly)? (?:assault\w*|abuse\w*)>",
    rf"{_WHO} (?:was|were|got|have been|has been) (?:~ )?<mugged|attacked|assaulted|stabbed|shot"
    r"|beaten|kidnapped|robbed at|held up|held hostage|strangled>",
    rf"<attacked|assaulted|stabbed|mugged|beat up> {_OUR}",
    r"<(?:broke|broken|breaking) in> …(?:asleep|sleeping|attack\w*|while we|hurt)",
    r"(?:ex|ex-?\w+|mann|freund|vater|partner|stiefvater|er) …<geschlagen|schlaegt|misshandelt"
    r"|verpruegelt|gewuergt|stalkt|auflauert|bedroht|verfolgt>",
    r"<haeusliche\w* gewalt|frauenhaus|vergewaltig\w+|gestalkt|stalker\w*|annaeherungsverbot>",
    r"<sexuell\w* (?:missbrauch\w*|uebergriff\w*|belaestigt|genoetigt)|kontaktverbot"
    r"|gewalttaetig\w*>",
    r"(?:wurde|wurden|worden|bin|ist|sind) …<ueberfallen|ausgeraubt|zusammengeschlagen"
    r"|niedergestochen|angegriffen|verpruegelt|entfuehrt>",
    r"<(?:messer|waffe|pistole)> …bedroht",
    r"<ueberfallen (?:und|worden)|mit vorgehaltene\w*>",
)
_MISCARRIAGE = (
    r"<mis+carriage|mis+carried|still-?born|stillbirth|ectopic|lost (?:the|our|my) (?:twins"
    r"|pregnancy)>",
    r"<lost (?:the|our|my|a) bab(?:y|ies)>(?: (?:at|in|last|on|to|after|and|so|because|this|when"
    r"|before|yesterday|two|three|a|girl|boy)|[.,;!]|$)",
    r"<no heartbeat|pregnancy (?:ended|failed)|had (?:a|to have a) (?:termination|abortion)>",
    r"<(?:baby|twins) (?:didn't|did not) (?:survive|make it)>",
    r"<fehlgeburt|totgeburt|sternenkind\w*|tot (?:zur|auf die) welt|(?:tot|still) geboren"
    r"|abtreibung>",
    r"<herzschlag mehr>",
    r"<schwangerschaft> (?:~ ){0,3}(?:verloren|beendet)",
    r"(?:baby|kind|zwillinge)(?: (?:in|im|an|am|vor) [^.!?]{0,25})? <verloren>",
)
_SUICIDE = (
    r"<(?:took|taken|taking|take) (?:his|her|their) own li(?:fe|ves)>",
    r"<(?:killed|killing|hanged|hung|shot|drowned) (?:him|her)self|killed themselves|suicidal>",
    r"<(?:committed|died by|attempted|to|by|tried) suicide|suicide (?:attempt|note|of)>",
    r"sich (?:~ ){0,4}<umgebracht|erhaengt|erschossen>",
    r"<das leben genommen|nahm sich das leben|suizid\w*|selbstmordversuch|freitod>",
    r"<selbstmord (?:begangen|von|meine[srn]?)>",
)
_CHILD = (
    r"(?:daughter|son|child|boy|girl|teenager|grandson|granddaughter|niece|nephew|kids?|children"
    r"|year(?: |-)old)"
)
_ALONE = r"<stuck|stranded|alone|left behind|by (?:him|her)self|on (?:his|her) own|abandoned>"
_PLACE = (
    r"(?:station|airport|platform|bus stop|stop|terminal|motorway|street|services|car ?park|coach"
    r"|school gate|harbour|port)"
)
_CHILD_DE = r"(?:kind|sohn|tochter|enkel\w*|junge|maedchen|nichte|neffe|kinder|\w*jaehrige\w*)"
_ALONE_DE = r"<allein\w*|gestrandet|zurueckgelassen|fest>"
_PLACE_DE = (
    r"(?:bahnhof\w*|flughafen|bahnsteig|haltestelle|gleis|strasse|autobahn|terminal|raststaette"
    r"|busbahnhof|hafen)"
)
_STRANDED = (
    rf"{_CHILD} ⋯{_ALONE} …{_PLACE}",
    rf"{_CHILD} …{_PLACE} ⋯{_ALONE}",
    rf"{_ALONE} …{_PLACE} …{_CHILD}",
    r"(?:train|bus|coach|flight|plane|ferry) (?:~ ){0,2}<without (?:her|him|my (?:son|daughter))>",
    rf"{_CHILD_DE} ⋯{_ALONE_DE} …{_PLACE_DE}",
    rf"{_CHILD_DE} …{_PLACE_DE} …{_ALONE_DE}",
    r"<ohne (?:sie|ihn|mein kind|meine tochter|meinen sohn) (?:weiter|ab|los)\w*>",
)

WORDING = Wording(
    kinds={
        "suicide": _SUICIDE,
        "miscarriage": _MISCARRIAGE,
        "death": _DEATH + GONE,
        "violence": _VIOLENCE,
        "illness": _ILLNESS + SICK,
        "accident": _ACCIDENT,
        "hurt": HURT,
        "stranded": _STRANDED,
        "home": HOME,
    },
    idioms=IDIOMS,
)


def distressing(texts: pa.Array | pa.ChunkedArray) -> pa.Array:
    """Whether each message tells of something distressing; null where there is no text.

    texts: customers' own text, masked, English or German. Whether it was told without hostility is
    for the caller to know: see care.py.
    """
    return WORDING.says(texts)
