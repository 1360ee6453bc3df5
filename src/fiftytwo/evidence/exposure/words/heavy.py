"""Heavy things that customers tell of, in other words than distress.py has."""

from fiftytwo.evidence.exposure.words.who import CHILD, CHILD_DE, OLD, OLD_DE

_LOVED = (
    rf"(?:{CHILD}|{OLD}"
    r"|husband|wife|partner|boyfriend|girlfriend|brother|sister|friend|mate|fiancee?|twin)"
)
_LOVED_DE = (
    rf"(?:{CHILD_DE}|{OLD_DE}"
    r"|mann|frau|freund|freundin|partner|partnerin|bruder|schwester|verlobte\w*)"
)
_PET = (
    r"(?:dog|cat|horse|pony|rabbit|bunny|puppy|kitten|budgie|parrot|hamster|guinea pig|mare"
    r"|gelding|pup|lab|spaniel"
    r"|terrier|retriever|ferret|goat|cow|donkey|collie|vet)"
)
_PET_DE = (
    r"(?:hund|huendin|katze|kater|pferd|stute|pony|hase|kaninchen|wellensittich|hamster"
    r"|kuh|esel|tierarzt|tier)"
)

GONE = (
    r"<widow(?:er|ed)?|orphan(?:s|ed)?|funeral director|undertaker|crematorium|coffin|wreaths?"
    r"|hearse|mortuary|morgue|post ?mortem"
    r"|autopsy|inquest|coroner|obituary|headstone|gravestone|next of kin|condolences|probate"
    r"|predeceased|burial|laid to rest"
    r"|scatter(?:ed|ing)? (?:his|her|the) ashes|cremated> (?:~ ){0,6}(?:my|our|his|her|him|he"
    r"|she|since|last|of|was|is|on|for|me"
    r"|i|and|yesterday|in|this|a|the)(?: |[.,!]|$)",
    rf"{_LOVED} (?:~ ){{0,4}}<didn'?t make it|dropped dead|never came home|never woke up"
    rf"|didn'?t wake up|isn'?t coming home|won'?t be"
    r" coming home|breathed (?:his|her) last|slipped away|passed away|took (?:his|her) last"
    r"|lost (?:his|her) (?:life|fight|battle)"
    r">(?: |[.,!]|$)",
    r"(?:he|she)(?:'s| is| was) <gone>(?: now| since| bless| and i| last| on \w+day| at \d)",
    r"<(?:he|she|mum|mam|dad|nan|gran|they) (?:~ )?went> (?:on|in|last|at \d|peacefully|this|so"
    r"|very) (?:~ ){0,3}(?:night|morning|sleep"
    r"|\w+day|suddenly|peacefully|hospice|hospital|quick\w*)",
    rf"(?:since|after|when|before|without) (?:my |our |his |her )?(?:~ )?{_LOVED} <died|passed"
    rf"|was taken|left us>",
    r"<found (?:him|her|my (?:mum|dad|husband|wife|son|daughter|brother|sister|mother|father"
    r"|partner))> (?:~ ){0,6}(?:dead|cold|gone|in (?:his|her) (?:bed|chair|sleep)"
    r"|this morning|hanging|too late|on"
    r" the (?:floor|kitchen))",
    r"<switch(?:ed)? off (?:the|his|her) (?:machine|life support)|turn(?:ed)? off (?:the|his"
    r"|her) (?:machine|life support|ventilator)"
    r"|do not resuscitate|said goodbye to (?:him|her|my|our)|saying goodbye to (?:him|her|my|our"
    r"|dad|mum)|held (?:his|her) hand (?:as|when|till"
    r"|until)|last breath|died in my arms|died in front of|never got to (?:say|meet|see)"
    r"|got to say goodbye>",
    r"<died|dead|killed> (?:~ ){0,4}(?:in front of me|in my arms|in (?:his|her|their) sleep"
    r"|on the way|before (?:i|we|the ambulance)|leaving"
    r" (?:two|three|four|a|me)|at (?:birth|home|work|only|just|the age)|aged|of (?:cancer|covid"
    r"|a heart|a stroke|pneumonia|sepsis)|young|suddenly"
    r"|unexpectedly|aged \d+)",
    r"(?:my|our|his|her|the|their) (?:~ ){0,3}(?:business partner|boss|colleague|flatmate"
    r"|neighbour|teacher|best friend|mate|lodger|tenant"
    r"|landlord|godson|foster ~) (?:~ ){0,3}<died|dead|killed|passed>(?: |[.,!]|$)",
    rf"{_LOVED} (?:are|were|is|was) <dead|killed|murdered|drowned>(?: |[.,!]|$)",
    r"<(?:that|it|this) (?:one )?(?:was|is) for my (?:late )?(?:wife|husband)"
    r"|my late> (?:~ ){0,2}(?:wife|husband|mother|father|mum|dad|son|daughter"
    r"|brother|sister|partner)",
    r"(?:he|she)(?:'?s| is) <not (?:here|with us) any ?more>",
    r"(?:not|no longer|isn'?t|aren'?t) <(?:here|with us|around) (?:any ?more|any longer"
    r"|now)> ⋯(?:husband|wife|mum|dad|he|she|son|daughter|miss)",
    # A child that was not to be; hoped for.
    r"<born (?:asleep|sleeping|still|too (?:soon|early)|dead|silent)|stillborn|still ?birth"
    r"|angel baby|lost (?:him|her|it|them) at \w+(?:-\w+)?"
    r" weeks|there isn'?t a baby|no baby any ?more|(?:isn'?t|wasn'?t"
    r"|not) (?:going to be )?a baby|stopped growing|no heart ?beat|without (?:her|him"
    r") (?:in|from) (?:the|hospital)|empty (?:cot|nursery|car seat)|won'?t be needing the (?:cot"
    r"|pram|buggy|nursery|crib)|baby died|baby passed"
    r"|came home without (?:her|him|a baby|the baby)|got home without (?:her|him)|neonatal|sids"
    r"|cot death>",
    r"<cot|pram|buggy|nursery|crib|baby ?shower|maternity|babymoon|antenatal|nct|moses basket"
    r"|car seat|nappies> ⋯(?:lost (?:him|her|the|our|it)|there"
    r" isn'?t|no baby|not needed any ?more|won'?t need|won'?t be|no longer (?:need|pregnant"
    r"|expecting)|broke us|asleep|weeks|didn'?t (?:make|survive)"
    r"|unused|gone)(?: |[.,!]|$)",
    r"<ivf|embryos?|fertility|frozen round|last round|miscarr\w*|ectopic"
    r"|termination for> ⋯(?:fail\w*|didn'?t work|hasn'?t worked|won'?t be another|lost"
    r"|negative|last|give up|stop|again|third|fourth|childless|weeks|unsuccessful)(?: |[.,!]|$)",
    r"(?:my|our|the|his|her) (?:~ ){0,2}(?:son|daughter|child|boy|girl|baby|twins?"
    r"|little ~) (?:~ ){0,6}<meningitis|leukaemia|cystic fibrosis|tumou?r"
    r"|cancer|chemo|incubator|intensive care|icu|picu|nicu|special care|transplant|palliative"
    r"|muscular dystrophy|cerebral palsy|sepsis|heart defect"
    r"|heart (?:surgery|operation)|brain damage|life-limiting|terminal|epilepsy|type 1|anorexia"
    r"|on a drip|on oxygen|ventilator>",
    r"<children'?s (?:section|hospice|ward)|little coffin|white coffin|his (?:little )?grave"
    r"|her (?:little )?grave|at the grave|renew the plot|"
    r"memorial (?:bench|garden)|school blazer, unworn|never wore (?:it|them)|will never wear"
    r"|never got to wear>",
    # An animal.
    r"<put (?:her|him|them|my \w+|our \w+|the \w+) (?:down|to sleep)|put to sleep"
    r"|had to have (?:~ )?(?:~ )?put (?:down|to sleep)|euthan\w+|rainbow bridge"
    r"|let (?:him|her) go|pts yesterday|kindest thing>(?: ⋯(?:vet|dog|cat|horse|bunny|rabbit"
    r"|morning|years|pet|paw|food|miss|sleep|yesterday|insurance"
    r"|policy|kibble|subscription|cancel|today|plan|home|night)|[.,!]|$)",
    rf"{_PET} ⋯<died|passed away|passed on|put down|put to sleep|run over|hit by a car|killed"
    rf"|no longer with us|didn'?t make it|euthan\w*|gone now"
    r"|is gone|was gone|she went|he went>(?: |[.,!]|$)",
    r"<food|kibble|livery|insurance|collar|stable|litter|vet|chewed> ⋯(?:she went|he went"
    r"|no more|goodnight|won'?t be needed|had to let|lost (?:him|her)|isn'?t"
    r" needed) ⋯(?:am|lap|sleep|bunny|best|years|last night|vet|colic|cancer|old|quiet|morning"
    r"|boy|girl|home)(?: |[.,!]|$)",
    # German
    rf"(?:{_LOVED_DE}|er|sie) …<nimmer da|nicht mehr da|nicht mehr unter uns|von uns gegangen"
    rf"|gegangen fuer immer|tot aufgefunden|heimgegangen"
    r"|entschlafen|weggestorben|nicht ueberlebt|nicht geschafft|ums leben|nicht mehr aufgewacht"
    r"|umgekommen|gefallen im krieg|verunglueckt>",
    r"<beerdigt|begraben|bestattet|beigesetzt> (?:~ ){0,3}(?:haben|am|wir|habe|worden|gestern"
    r"|letzte|ihn|sie)",
    r"(?:haben|habe|hab|wir|ist|wurde) …<beerdigt|begraben|beigesetzt|eingeaeschert>",
    r"<still zur welt|tot zur welt|still geboren|sternenkind\w*|totgeburt|fehlgeburt\w*"
    r"|kein herzschlag|kein kind mehr|kein baby mehr|keine eltern"
    r"|leeres kinderzimmer|babyfuess\w*|kinderwunsch\w*>",
    r"<kinderzimmer|kinderwagen|geburtsvorbereitung\w*|babybett|hebamme|wiege"
    r"|kuenstliche befruchtung> ⋯(?:brauch\w* (?:~ ){0,3}nicht mehr|nicht mehr|still"
    r"|verloren|zurueckgeben|keine mails|kein baby|gestorben|woche)",
    rf"{_PET_DE} …<eingeschlaefert|einschlaefern|erloest|ueberfahren|gestorben|verstorben|tot"
    rf"|gehen lassen|verendet|eingegangen|vorbei>",
    r"<eingeschlaefert|einschlaefern lassen|erloesen lassen|regenbogenbruecke>",
    r"<witwe\w*|waise\w*|halbwaise|sarg|grab|grabstein|friedhof|todesanzeige|nachlass|erbschein"
    r"|totenschein|trauer\w*|hospiz\w*> (?:~ ){0,6}(?:mein\w*|unser"
    r"\w*|bin|seit|von|fuer|habe|ist|war|des|der)(?: |[.,!]|$)",
)

SICK = (
    r"<diagnos(?:ed|is)|test results?|biopsy|scan|prognosis|consultant|oncolog\w*> ⋯(?:cancer|ms"
    r"|mnd|als|hiv|terminal|stage|months|tumou?r|spread|liver|inoperable"
    r"|parkinson'?s?|dementia|incurable|motor neurone|aggressive|leuk\w*|lupus|worst|weeks"
    r"|lymph\w*|malignant|secondary|positive|heart failure|degenerative|brain)"
    r"(?: |[.,!]|$)",
    r"<inoperable (?:tumou?r|cancer)|incurable|metastas\w+|malignant|stage (?:3|4|iii|iv|three"
    r"|four)|(?:gone|spread) to (?:the|his|her|my) (?:liver|bones|brain|lungs|lymph\w*)"
    r"|speaking of months|months to live|weeks to live|heart failure|kidney failure"
    r"|organ failure|renal failure|motor neurone|huntington'?s|parkinson'?s"
    r"|alzheimer'?s|dementia|brain tumou?r|mastectomy|colostomy|stoma bag|dialysis three"
    r"|on the transplant|end of life|end-of-life|palliative"
    r"|life-limiting|muscular dystrophy|spina bifida|locked-in|paraly[sz]ed|amputat\w+"
    r"|hiv pos\w*|lost (?:my|his|her) (?:sight|hearing|leg|arm|hair)"
    r"|gone blind|going blind|wheelchair for life|never walk|won'?t walk|can'?t walk any ?more"
    r"|burns unit|stroke ward|coma|intensive care|life support"
    r"|critical illness (?:policy|claim)|mukoviszidose|inoperabel|bauchspeicheldruese\w*"
    r"|erblindet|querschnitt\w*|multiple sklerose|leukaemie"
    r"|chemo|unheilbar|metastas\w*|palliativ\w*|endstadium|schlaganfall|demenz\w*|pflegefall"
    r"|alzheimer>(?: |[.,!]|$)",
    rf"(?:{_LOVED}|he|she|they) (?:~ ){{0,6}}<(?:doesn'?t|does not|don'?t|no longer"
    rf"|didn'?t) (?:know|recogni[sz]e) (?:me|us|our names?|his|her|who)>",
    r"<erkennt (?:mich|uns|ihn|sie|ihre|seine)> …(?:nicht mehr|kaum)",
    r"<(?:weisst?|kennt) (?:meinen|unsere|unseren) namen nicht>",
    rf"(?:{_LOVED}|i|he|she) (?:~ ){{0,5}}<breakdown|sectioned|psychiatric|rehab|anorexi\w*"
    rf"|bulimi\w*|eating disorder|self-harm|overdosed|tried to (?:kill|end)"
    r"|attempted suicide|suicide watch|ptsd|panic attacks|depression|psychosis|feeding tube"
    r"|relapsed> (?:~ ){0,3}(?:last|in|since|and|ward|unit|again|him|her|now|this|hospital"
    r"|for|after|so|i)(?: |[.,!]|$)",
    rf"(?:{_LOVED}|he|she|i|we) (?:~ ){{0,4}}<(?:been |was |is |are |were )?(?:rushed|taken"
    rf"|admitted|airlifted|blue-?lighted)> (?:~ ){{0,2}}(?:in|to|into) (?:~ ){{0,2}}"
    r"(?:hospital|a&e|icu|intensive care|theatre|the ward|surgery|with (?:his|her)|on|sunday"
    r"|monday|last)",
    rf"{_LOVED} (?:~ ){{0,5}}<in (?:the )?(?:hospital|icu|intensive care|hospice|a coma"
    rf"|special care|an incubator|neonatal)|on (?:a ventilator|oxygen|life support"
    r"|a drip|the ward|dialysis)|at the hospice>(?: |[.,!]|$)",
    r"<we (?:were|are|'re) (?:at|in) (?:the )?(?:hospital|a&e|children'?s hospital|icu)"
    r"|been at the hospital|sleeping at the hospital|on the ward> ⋯(?:son|daughter|baby"
    r"|oxygen|breathing|surgery|dad|mum|weeks?|nights?|child|he|she|little)",
    rf"(?:{_LOVED_DE}|er|sie) …<im krankenhaus|auf intensiv|auf der intensivstation|im koma"
    rf"|im sterben|schwer krank|todkrank|operiert|im hospiz|im heim"
    r"|notoperiert|beatmet|im kuenstlichen koma|in der klinik|auf station>",
    r"<klinik|krankenhaus|psychiatrie|reha> ⋯(?:seit wochen|seit monaten|magersucht"
    r"|depression\w*|suizid\w*|tochter|sohn|zusammenbruch|burnout|trauma|wieder daheim"
    r"|operation|op)(?: |[.,!]|$)",
    r"<magersucht|depressionen|zusammenbruch|posttraumatisch\w*|panikattacken|essstoerung"
    r"|nervenzusammenbruch|fruehchen|inkubator|brutkasten|herzfehler|behinderung>"
    r" ⋯(?:tochter|sohn|ich|mein\w*|seit|habe|unser\w*|kind|sie|er)(?: |[.,!]|$)",
)

HURT = (
    r"<accident|(?:car|bike|motorbike|train|plane|in a) crash|pile-?up|collision|explosion"
    r"|house fire|blaze|derailment> ⋯(?:died|dead|killed|hospital|paraly\w*|lost|blanket|lying"
    r"|leg|coma|injur\w*|brain|funeral"
    r"|didn'?t make|body|my (?:son|daughter|husband|wife|mum|dad|brother|sister)|never|surgery"
    r"|burns?|wheelchair|face|blood|boot|screams?|flashbacks?|still see)(?: |[.,!]|$)",
    r"<blanket over|body bag|under the (?:lorry|train|bus|tram|truck)|on the (?:line|tracks) in"
    r"|person on the line|jumped in front|person under|lying in the road|keep seeing (?:it|him"
    r"|her|his|their|the (?:blood|face|car|body))"
    r"|can'?t stop seeing|can'?t unsee|flashbacks?|nightmares since|saw (?:him|her|someone|a man"
    r"|a woman|it) (?:die|fall|jump|get hit)|watched (?:him|her) die|gave (?:him|her)"
    r" cpr|unter den (?:lkw|zug|laster|bus)|in den gegenverkehr|vor den zug>",
    rf"(?:{_LOVED}|i|he|she|cyclist|motorbike|motorcyclist) (?:~ ){{0,5}}<hit by a|knocked down"
    rf"|knocked off|run over|mown down|came off (?:his|her|my) (?:bike|motorbike|horse)"
    r"|fell from|crushed|trapped under|badly burn(?:ed|t)|broke (?:his|her|my) (?:neck|back"
    r"|spine|pelvis)|lost (?:his|her|my) (?:leg|arm|hand|foot|eye|sight)>",
    r"<mugged (?:last|in|on|by|yesterday)|assaulted|stabbed|raped|robbed at|held up at|beaten up"
    r"|attacked|abused|groomed|molested|trafficked|burgled|broken into|carjacked|spiked"
    r"|strangled|kidnapped>"
    r" (?:~ ){0,5}(?:last|in (?:may|june|july|march|the|my|his|her)|on|by|when|at|as a|since|and"
    r"|while|outside|years?|walking|me|him|her|for|coming)(?: |[.,!]|$)",
    r"(?:was|were|been|got|being|had been) (?:~ )?<mugged|assaulted|stabbed|raped|beaten"
    r"|attacked|abused|molested|trafficked|groomed|tortured|shot|held hostage|strangled"
    r"|sexually ~>(?: |[.,!]|$)",
    r"<left my husband|i left him in|left an abusive|fled (?:my|from|with)|escaped (?:my|from)"
    r"|women'?s refuge|in a refuge|safe house|social worker|domestic (?:abuse|violence)"
    r"|violent (?:ex|husband|partner|relationship|marriage|father)|abusive (?:ex|husband|partner"
    r"|relationship|marriage|father)|coercive|used to (?:hit|beat) (?:me|us|her)"
    r"|hit me for|years of abuse|non-molestation> ⋯(?:safe|spring|children|kids|name|address"
    r"|bill|letter|month|hiding|new|now|joint|years?|him|he|since|change|stomach"
    r"|account|refuge|moved)(?: |[.,!]|$)",
    r"<did things to (?:me|her|him|us)|touched me (?:as|when)|what he did to (?:me|us|her)"
    r"|what (?:happened|was done) to me|(?:his|the) trial|testif\w+ against|victim impact"
    r"|victim of|survivor of> ⋯(?:kid|child|years|court|abuse|coach|school|uncle|stepfather"
    r"|trial|rape|assault|crime|attack|name|violence|trafficking|guilty|sentenced|prison"
    r"|statement|written)(?: |[.,!]|$)",
    r"<robbed us|robbed the|armed robbery|when they robbed|gun to (?:my|his|her)|knife to (?:my"
    r"|his|her)|kid with a knife|at knifepoint|at gunpoint|pulled a (?:knife|gun)> ⋯"
    r"(?:cashier|shake|counsel\w*|since|may|june|last|month|off work|trauma\w*|nerve|dark|sleep"
    r"|police|still|year|phone)(?: |[.,!]|$)",
    r"<war|bomb(?:ed|ing|s)?|shell(?:ed|ing)|siren|missiles?|rockets?|front line|refugees?"
    r"|evacuat\w+|occupied|fled|asylum|ukrain\w+|kyiv|kiev|kharkiv|charkiw|mariupol"
    r"|odes+a|bakhmut|aleppo|syria\w*|gaza|sudan\w*|afghan\w*|kabul|yemen|krieg|geflohen"
    r"|gefluechtet|fluechtling\w*|bombardier\w*|ausgebombt> ⋯(?:house|home|flat|family|lost"
    r"|killed|died|dead|mother|father|brother|son|husband|parents|wall|destroyed|nothing|fear"
    r"|hides|children|kids|fled|came (?:from|here)|haus|wohnung|mutter|vater|bruder|mann"
    r"|familie|eltern|tot|zerstoert|verloren|begraben|angst|gefallen|sohn|nothing left|no more"
    r"|scared|because|we|photo)(?: |[.,!]|$)",
    r"<ended (?:his|her|their) (?:own )?life|took (?:his|her|their) (?:own )?life|(?:his|her"
    r"|own) suicide|suicide|hanged|killed (?:him|her|them)sel(?:f|ves)|jumped (?:off|from|in"
    r" front)|did it himself|did it herself|lost (?:him|her|my \w+) to suicide|brother jumped"
    r"|son jumped|daughter jumped|nahm sich das leben|das leben genommen|suizid\w*"
    r"|selbstmord\w*|freitod|umgebracht|erhaengt> ⋯(?:he|she|my|our|his|her|him|years?|summer"
    r"|last|since|account|sister|brother|son|husband|wife|daughter|dad|mum|friend"
    r"|mein\w*|unser\w*|bruder|sohn|mann|hat|sich)(?: |[.,!]|$)",
    r"(?:my|our|his|her) (?:~ ){0,2}(?:son|daughter|brother|sister|husband|wife|dad|mum|father"
    r"|mother|friend|partner|cousin|nephew|uncle) (?:~ ){0,3}<ended it|ended (?:his|her)"
    r" (?:own )?life|jumped|did it (?:him|her)self|hanged|overdosed|took (?:his|her)>(?: |[.,!]|$)",
    r"(?:als kind|mir|uns|ihr|stiefvater\w*|vater|onkel|trainer) …<angetan|missbraucht"
    r"|vergewaltigt|misshandelt|geschlagen hat|verpruegelt hat>",
    r"<ueberfallen|ausgeraubt|zusammengeschlagen|niedergestochen|vergewaltigt|eingebrochen"
    r"|bedroht worden|verpruegelt worden> (?:~ ){0,4}(?:worden|und|letzte|vor|im|seit|wurde"
    r"|bin)(?: |[.,!]|$)",
    r"<unfall|verunglueckt|unglueck|brand|explosion|hochwasser|flut|ahrtal|ahrtalflut"
    r"|flutnacht> ⋯(?:gestorben|tot|verloren|schwer|koma|krankenhaus|opa|oma|mein\w* (?:mann"
    r"|frau|sohn"
    r"|tochter|vater|mutter|bruder)|alles|haus|lag|decke|gesicht|rollstuhl|gelaehmt|ueberlebt"
    r"|begraben)(?: |[.,!]|$)",
)

HOME = (
    r"<evict(?:ed|ion)|repossess\w*|bailiffs?|homeless\w*|no fixed (?:address|abode)"
    r"|sofa ?surfing|sleeping (?:rough|in (?:my|the|our) (?:car|van))|lost (?:my|our) (?:home"
    r"|house|flat"
    r"|business|farm)|hand(?:ed|ing)? (?:in|back|over) (?:the )?keys|temporary accommodation"
    r"|hostel with|living in (?:my|the|our|a) (?:car|van|tent|hostel)|food ?bank|section 21"
    r"|house (?:was|is|has|got) (?:gone|burn\w*|destroy\w*|condemned)|lost everything"
    r"|everything we (?:had|own\w*)|burn(?:ed|t) (?:down|to the ground)|house burn\w*"
    r"|house fire|flooded out> ⋯(?:accommodation|temporary|we|i|my|us|kids|children|friday"
    r"|sister'?s|mum'?s|fire|flood"
    r"|nothing|week|month|family|live|baby|now|address|key|box|insurance|keys|old house|last"
    r"|where|since|room|at|night)(?: |[.,!]|$)",
    r"<zwangsraeum\w*|geraeumt|obdachlos\w*|eigenbedarf|aus der wohnung|wohnung verloren"
    r"|haus verloren|alles verloren|abgebrannt|niedergebrannt|schlafe im auto|im auto schlafen"
    r"|notunterkunft|zwangsversteiger\w*|gerichtsvollzieher> ⋯(?:ich|wir|muss|jahre\w*|kinder"
    r"|mein\w*|unser\w*|seit|bin|haben|keller|familie|alles|adresse|feuer|flut|brand)(?: |[.,!]|$)",
    r"<made (?:me )?redundant|let (?:us|me) go|laid off|lost my job|sacked> ⋯(?:haven'?t told"
    r"|wife|mortgage|kids|diagnos\w*|cry\w*|years|rent|in my suit|no idea|family|scared|behind)"
    r"(?: |[.,!]|$)",
    r"(?:he|she|husband|wife|partner|girlfriend|boyfriend) (?:~ ){0,2}<left (?:me|us|on|sunday"
    r"|last)|walked out|has left|moved out> ⋯(?:years|kids|children|cry\w*|married|marriage"
    r"|alone|half|broke\w*|divorce)(?: |[.,!]|$)",
    r"<ist weg mit den kindern|hat mich verlassen|hat uns verlassen|scheidung|trennung"
    r"|ausgezogen> ⋯(?:kinder\w*|jahre\w*|heul\w*|wein\w*|allein\w*|kartons|nicht mehr|haus"
    r"|verlassen)"
    r"(?: |[.,!]|$)",
    r"<only person|first person|nobody else|no one else|haven'?t spoken to|not spoken to"
    r"|only voice> ⋯(?:spoken|talk\w*|speak|weeks?|days|since|all week|month|alive|husband|wife"
    r"|funeral)"
    r"(?: |[.,!]|$)",
    r"<sentenced|sent down|in prison|in jail|custodial|im gefaengnis|haft|verurteilt"
    r"|taken into care|lost custody|foster care|jugendamt> ⋯(?:my (?:son|daughter|husband"
    r"|brother|kids|children"
    r"|dad|partner)|years|tuesday|monday|say the words|he'?s|mein\w*|jahre\w*|kinder|sohn"
    r"|tochter|abgenommen|took)(?: |[.,!]|$)",
    r"(?:my|our) (?:~ )?(?:son|daughter|husband|brother|dad|partner|kids|children"
    r"|mum) (?:~ ){0,3}<sentenced|arrested|sent down|locked up|in prison|taken into care"
    r"|missing since|been missing|gone"
    r" missing>(?: |[.,!]|$)",
    r"<in tears|crying|sobbing|heartbroken|devastated|broken|cry|cried|weep\w*|heulen?|weine?"
    r"|geweint> ⋯(?:funeral|died|cancer|hospital|ward|lost (?:him|her|my|our)|miss (?:him|her)"
    r"|grave|baby|"
    r"passed|divorce|gestorben|verloren|tod|beerdigung|anorexi\w*|clinic|diagnos\w*|hospiz|boxes"
    r"|kartons)(?: |[.,!]|$)",
    r"(?:funeral|died|cancer|hospital|ward|grave|passed|divorce|gestorben|tod|beerdigung|clinic"
    r"|diagnosed|hospiz|hospice) ⋯<in tears|crying|sobbing|heartbroken|devastated|cried|weep\w*"
    r"|heulen?|weine"
    r"|geweint>(?: |[.,!]|$)",
)
