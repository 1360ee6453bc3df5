"""A frail person in cold or heat, without power, water, medicine or help; somebody outside."""

from fiftytwo.evidence.exposure.words.who import ADULT, CHILD, CHILD_DE, OLD, OLD_DE

_FRAIL = rf"(?:{CHILD}|{OLD}|[7-9]\d|vulnerable|housebound|heart condition|copd|asthma\w*|frail)"
_FRAIL_DE = (
    rf"(?:{CHILD_DE}|{OLD_DE}|[7-9]\d|frueh\w*|herzkrank\w*|gebrechlich\w*|demen\w*|asthma\w*)"
)
_NONE = (
    r"(?:no|without|lost|losing|cut off (?:~ )?|out of|ran out of|run out of|off|hasn'?t got"
    r"|hasn'?t"
    r" had|have no|haven'?t had|not had|zero|low on|nearly out of|waiting for) (?:any |all |our "
    r"|the"
    r" |hot |her |his |my |more |proper )*"
)
_NEED = (
    r"heating|heat|power|electric|electricity|gas|hot water|water|food|formula|milk"
    r"|medication|medicine|meds|tablets|insulin|oxygen|inhaler|carer|phone line|feed|feeds"
    r"|nappies|dialysis|boiler|warmth|morphine|drinking water"
)

FRAIL = (
    rf"{_FRAIL} ⋯{_NONE}<{_NEED}>(?: |[.,!?]|$)",
    rf"<{_NEED}> (?:~ ){{0,4}}(?:been off|is off|went off|gone off|cut off|has stopped|stopped"
    rf" working|not working|broke\w*|packed (?:in|up)|off since|still off|died|is out|went out"
    rf"|failed|disconnected|down since|shut off|turned off|tripped) ⋯{_FRAIL}",
    rf"{_FRAIL} ⋯<{_NEED}> (?:~ ){{0,4}}(?:been off|is off|went off|gone off|cut off|has stopped"
    r"|stopped|not working|broke\w*|packed (?:in|up)|off since|still off|died|is out|went out"
    r"|failed|disconnected|down|shut off|turned off|running out|runs out|ran out|nearly gone"
    r"|hasn'?t"
    r" (?:come|arrived)|never came|not arrived|not been delivered|missed|tripped)",
    rf"{_FRAIL} ⋯<freezing|frozen|shivering|shaking with cold|ice cold|cold to touch|turning blue"
    r"|\d degrees|so cold|blue with cold|very cold|too cold|sweltering|boiling in|roasting in|heat"
    r"stroke|heat exhaustion|dehydrat\w*|overheat\w*|stifling|melting in>",
    rf"<freezing|\d degrees|(?:3[3-9]|4\d) degrees|sweltering|stifling|like an oven|minus \d+"
    rf"|ice on"
    rf" the inside|see (?:my|our|her|your) breath> ⋯{_FRAIL}(?: |[.,!?']|$)",
    r"<oxygen|ventilator|dialysis machine|feeding pump|feed pump|cpap|nebuli\w+|life support"
    r"|concentrator|hoist|stairlift|insulin|suction machine|heart monitor|hospital bed"
    r"|air mattress|riser chair"
    r"|apnoea|electric bed|home dialysis|medical (?:equipment|device|fridge)|syringe driver> ⋯"
    r"(?:power|battery|outage|cut off|run(?:ning)? out|ran out|failed|failing|stopped|electric\w*"
    r"|beeping|alarm\w*|switched off|minutes left|hours? left|(?:an?|one|two|\d) hours?|stuck|dead"
    r"|flat|empty|no backup|warm\w*|off since|halfway|tripped|last (?:cylinder|bottle))",
    r"(?:power|electric|electricity|outage|meter|supply) ⋯<oxygen|ventilator|dialysis|feeding pump"
    r"|nebuli\w+|concentrator|insulin|stairlift|hoist|life support|breathing (?:machine|apparatus)"
    r"|cpap|medical equipment|suction machine>",
    rf"{_FRAIL} …<pendant|telecare|careline|emergency button|panic button|alarm button|pull ?cord"
    r"|red cord|fall alarm> ⋯(?:not (?:work\w*|answer\w*|respond\w*)|dead|no (?:one|answer"
    r"|reply)|press"
    r"\w*|going off|floor|fallen|fell|won'?t|beep\w*|doesn'?t|flat)",
    rf"(?:{OLD}|{ADULT}|he|she) (?:~ ){{0,6}}<not (?:answer\w*|been seen|picking up|picked up"
    rf"|opening"
    r"|opened)|isn'?t (?:answering|picking up|opening)|hasn'?t (?:answered|been seen|picked"
    r" up|opened|been heard|eaten|drunk|been fed|had (?:a drink|any (?:food|water)))|won'?t answer|"
    r"(?:haven'?t|not) heard from (?:him|her)|curtains (?:~ )?(?:still )?(?:closed|drawn|shut)|milk"
    r" still on|post piling|no answer at the door|doesn'?t answer|not answered> ⋯(?:worried"
    r"|floor|alone"
    r"|key|door|since|days?|please|diabetic|heart|fall|check|usually|always|heat|cold|ill|unwell"
    r"|lives"
    r"|neighbou?r|phone|lights|hours|knock\w*|welfare|frail|eighty|ninety|dementia|\d\d)(?: "
    r"|[.,!]|$)",
    r"<carers?|care worker|nurse|district nurse|home help|care visit"
    r"|night staff> (?:~ ){0,4}(?:hasn'?t"
    r"|haven'?t|didn'?t|never|not|no ?body|no one|missed|no show) (?:~ ){0,3}(?:come|came|turned up"
    r"|turn up|arrived|shown|been|show\w*) ⋯(?:bed|mum|mother|dad|father|nan|she|he|toilet|insulin"
    r"|medication|tablets|alone|wet|floor|eaten|can'?t|chair|gran|wife|husband|lying|feed)",
    r"<wandering|wandered|confused|disorient\w*|dementia|alzheimer'?s|nightie|nightdress|pyjamas"
    r"|slippers|barefoot> ⋯(?:he|she|man|woman|lady|gentleman|mum|dad|nan|gran|father|mother|him"
    r"|her|old"
    r"|elderly) ⋯(?:street|road|alone|outside|platform|bus|station|cold|lost"
    r"|missing|doesn'?t know|motorway|dark|snow|rain|wander\w*|gone|left the|night|front door|car"
    r"|frost)(?: |[.,!]|$)",
    r"<(?:doesn'?t|doesnt|does not|don'?t|didn'?t) (?:seem to )?know (?:what town|where (?:he|she)"
    r"|who (?:he|she) is|what day|his (?:own )?name|her (?:own )?name|where (?:he|she) lives)>",
    rf"{_FRAIL} ⋯<stranded|left (?:outside|in the (?:cold|rain|snow|dark|sun|heat)"
    rf"|on the (?:platform"
    r"|pavement|roadside|verge|hard shoulder)|at the (?:roadside|side of)|by the road)|out in the"
    r" (?:cold|rain|snow|dark)|stuck outside|stuck (?:on|at|in) (?:~ ){0,4}(?:platform|station"
    r"|bus|coach"
    r"|stop|motorway|road|snow|car|train|plane|tarmac|queue|services)> ⋯(?:cold|freez\w*|snow"
    r"|rain|dark"
    r"|night|hours?|heat|degrees|medic\w*|insulin|oxygen|water|food|scared|cry\w*|alone|wheelchair"
    r"|minus|no (?:one|heating|toilet)|wet|shiver\w*|hot|unwell|ill|faint\w*|collapse\w*)(?: "
    r"|[.,!]|$)",
    r"(?:stranded|stuck|standing|waiting|broken down|broke down|sitting|walking|dropped|dumped"
    r"|i'm|we're"
    r") ⋯<freezing (?:cold|fog|out here|temp\w*)|pitch black|pitch dark|blizzard|hard shoulder"
    r"|middle of"
    r" nowhere|minus \d+|no phone signal|in a snow ?drift|live lane|lost feeling|can'?t feel my"
    r"|no coat|snowed in|no shelter>(?: |[.,!]|$)",
    r"(?:lost|stuck|stranded) (?:~ ){0,3}(?:in|on|up) (?:the |a )?(?:~ )?<woods|forest|moors?"
    r"|fells?"
    r"|mountain|dunes|marsh|mudflats|desert>",
    r"(?:i'?m|we'?re|i am|we are|she'?s|he'?s) (?:~ ){0,4}<shivering"
    r"|freezing> (?:~ ){0,3}(?:to death"
    r"|cold|outside|out here|and|on the|at the|in the|here)(?: ⋯(?:dark|night|coat|alone|hours?"
    r"|snow"
    r"|locked|can'?t feel|bus|platform|heating|last|nobody|closed|midnight|kids|phone|stop)|[.,!])",
    r"(?:am|i'm|im|all|here|home|walking|standing|waiting|sat|sitting) <alone|by myself"
    r"|on my own> ⋯(?:scared|afraid|dark|midnight|unsafe|not safe|don'?t feel safe"
    r"|freezing|phone (?:is )?(?:dying|on \d+|nearly)|\d+ ?(?:percent|%)|no signal|stranded"
    r"|drunk men|"
    r"men (?:are|keep)|last (?:bus|train)|wheelchair|lost|unlit|deserted|nobody (?:else|around"
    r"|about)"
    r"|night bus|industrial estate)",
    # German
    rf"{_FRAIL_DE} ⋯(?:ohne|keine?n?|kein|nicht mehr genug) (?:~ )?<heizung|strom|wasser|licht"
    rf"|insulin"
    r"|sauerstoff|medikamente|warmwasser|warmes wasser|essen|milch|gas|waerme|trinkwasser|tabletten"
    r"|spray>",
    rf"(?:ohne|keine?n?|kein) (?:~ )?<heizung|strom|warmwasser|warmes wasser|wasser|gas|licht> ⋯"
    rf"{_FRAIL_DE}(?: |[.,!?]|$)",
    r"<heizung|strom|therme|warmwasser|heizkoerper|fernwaerme|gas|klimaanlage> …(?:ausgefallen"
    r"|kaputt|aus|weg|abgestellt|gesperrt|tot|ausgegangen|abgeschaltet|abgedreht|defekt|still) ⋯"
    rf"{_FRAIL_DE}(?: |[.,!?]|$)",
    rf"{_FRAIL_DE} ⋯<heizung|strom|therme|fernwaerme|klimaanlage> …(?:ausgefallen|kaputt|aus|weg"
    r"|abgestellt|gesperrt|abgeschaltet|abgedreht|tot|defekt|ausgegangen)(?: |[.,!?]|$)",
    rf"{_FRAIL_DE} ⋯<friert|frieren|eiskalt|zittert|unterkuehlt|durchgefroren|auskuehl\w*|\d grad"
    r"|hitzschlag|dehydriert|verdurst\w*|brutal heiss|ueberhitzt|(?:3[3-9]|4\d) grad>",
    rf"<\d grad|\d\d grad|eiskalt|bitterkalt|minusgrade|affenhitze> …(?:wohnung|zimmer|haus|bus"
    rf"|hier"
    rf"|wagen|zug) ⋯{_FRAIL_DE}(?: |[.,!?]|$)",
    r"<beatmungs\w*|sauerstoff\w*|dialyse\w*|heimbeatmung|konzentrator|absauggeraet|insulin\w*"
    r"|pflegebett|ernaehrungspumpe|monitor|inhalator|schmerzpumpe|treppenlift"
    r"|herzmonitor> ⋯(?:strom"
    r"\w*|akku|ausgefallen|stromausfall|reicht|leer|minuten|piept|alarm|steht still|kaputt"
    r"|haelt noch"
    r"|geht nicht|kuehlung|warm|stunden?)(?: |[.,!]|$)",
    r"<strom\w*|stromausfall> ⋯(?:beatm\w*|sauerstoff\w*|dialyse\w*|konzentrator|insulin|pflegebett"
    r"|inhal\w*|absaug\w*)",
    r"<hausnotruf|notrufknopf|notruf-?knopf|notrufarmband|notruf> ⋯(?:gefallen|gestuerzt|liegt"
    r"|meldet"
    r" sich niemand|geht nicht|reagiert nicht|niemand|boden|keiner|kaputt|stumm)",
    rf"{OLD_DE} …<macht nicht auf|geht nicht (?:ans telefon|ran|dran)|meldet sich nicht"
    rf"|oeffnet nicht"
    r"|nicht erreichbar|hebt nicht ab|nimmt nicht ab|nichts gegessen|nichts getrunken|seit (?:~ )?"
    r"(?:gestern|tagen|stunden)>",
    r"<pflegedienst|pfleger\w*|pflegerin|pflegekraft|schwester> …(?:nicht (?:gekommen|da|erschienen"
    r"|aufgetaucht)|niemand|keiner|kommt nicht|ausgefallen) ⋯(?:bett|mutter|vater|oma|opa|insulin"
    r"|tabletten|allein\w*|liegt|toilette|nass|spritze|sie|er|mann|frau)",
    r"<verwirrt\w*|orientierungslos|dement\w*|demenz\w*|nachthemd|schlafanzug|hausschuhe?n?"
    r"|pantoffeln"
    r"|barfuss|im hemd> ⋯(?:strasse|allein\w*|draussen|haltestelle|bahnhof|bus|zug|kalt|kaelte"
    r"|verlaufen"
    r"|weg|verschwunden|laeuft|regen|schnee|herum|weiss nicht|nachts?|frost)(?: |[.,!]|$)",
    r"<weiss nicht(?: mehr)?,? (?:wo (?:sie|er)|wer (?:sie|er)|wie (?:sie|er) (?:heisst|nach hause)"
    r"|welcher tag)>",
    rf"{_FRAIL_DE} ⋯<gestrandet|ausgesetzt|stehen gelassen|in der kaelte|im regen|im schnee"
    rf"|im dunkeln"
    r"|haengen fest|sitzen fest|festsitz\w*|in der hitze|in der sonne>",
    r"<gestrandet|liegen ?geblieben|panne|allein\w*|stehen?|stehe|sitzen?|festsitz\w*|verirrt"
    r"|verlaufen"
    r"> ⋯(?:minus \d+|stockdunkel|stockfinster|schneesturm|standstreifen|im nirgendwo|erfrier\w*"
    r"|kein"
    r" netz|eingeschneit|schneetreiben|spuere meine|kein mensch weit|eisglatt|im wald|am berg"
    r"|auf der"
    r" (?:autobahn|linken spur|ueberholspur))(?: |[.,!]|$)",
)
