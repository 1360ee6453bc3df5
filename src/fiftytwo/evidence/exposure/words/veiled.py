"""What is said without its name: a goodbye, a plan to die; a threat without a verb."""

GOODBYE = (
    # What will not be needed any more, and who is to have it.
    r"(?:won'?t|wont|will not|shan'?t|not going to) (?:~ )?<(?:be (?:needing|wanting|using)"
    r"|need) (?:it|them|this|that|anything|any|money|the ~|my ~)> ⋯"
    r"(?:where i'?m going|where i am going|any ?more|after (?:tonight|today|tomorrow|the weekend"
    r"|this"
    r" week|\w+day)|i'?m gone|much longer|goodbye|so tired|give (?:it|them)"
    r"|take care of yourself|been"
    r" (?:very )?kind|nobody'?s fault|sorry for)(?: |[.,!?]|$)",
    r"<where (?:i'?m|i am) going (?:i|you|there|nobody|no one|they|it)|(?:be )?no tomorrow for me"
    r"|last (?:night|day|week|sunset|christmas|birthday) (?:i'?ll ever|on (?:this )?earth|alive)>",
    r"(?:won'?t|wont|will not|not going to|don'?t plan (?:on|to)|don'?t intend to|doubt i'?ll"
    r"|don'?t"
    r" think i'?ll|not planning (?:on|to)|not sure i'?ll) <(?:be|being|still be) (?:here|around"
    r"|about"
    r"|alive|with (?:you|us))>(?: (?:any ?more|much longer|tomorrow|after|next|by|to see|for (?:the"
    r"|my|christmas)|then|either|when|come|in the morning|at the end|this time)|[.,!]|$)",
    r"<(?:when|once|after|if) i'?(?:m| am) (?:gone|dead|not here|no longer (?:here|around))> ⋯"
    r"(?:who|dog|cat|kids|son|daughter|look after|money|tell|please|account|family|better|nobody"
    r"|everyone|happens|mum|wife|husband|pay|paid|sort\w*|easier|will|find|stop|miss)",
    r"<dogs?|cats?|rabbits?|pets|budgie|horse> ⋯(?:when i'?m (?:gone|dead|not)|i'?m gone"
    r"|i won'?t be"
    r" (?:here|around|about)|not be here|after tonight|not (?:going to )?be around|goodbye"
    r"|tell (?:mum|everyone|them))",
    r"<by the time (?:you|anyone|anybody|they|she|he|this)> ⋯(?:gone|dead|be over|too late for me"
    r"|won'?t be here|no longer)",
    r"<last (?:time|thing|message|call|mail|e-?mail|order|letter)> (?:~ ){0,3}(?:you'?ll|you will"
    r"|i'?ll|i will|anyone|i ever|from me|hear from me) (?:~ ){0,3}(?:hear|ever|do|write|send|make"
    r"|speak)(?: ⋯(?:goodbye|tired|peace|gone|sorry|pain|anyone|over|love|end)|[.,!]|$)",
    r"<(?:said|saying|say|written|wrote|writing) (?:~ ){0,2}(?:goodbyes?|farewells?|(?:my|the)"
    r" (?:goodbye )?letters?|my note|a note)> ⋯(?:tonight|kids|everyone|pills|tablets|done|gone"
    r"|peace"
    r"|dog|find|children|mum|family|ready|read|bridge|table|now|wife|husband|sons?|daughters?)",
    r"<goodbye everyone|this is goodbye|goodbye forever|made (?:my )?peace with|forgive me"
    r"|tell (?:them|her|him|my ~|everyone) (?:that )?i(?:'?m| am)? (?:~ )?(?:love|loved|sorry"
    r"|tried)"
    r"|final wishes|putting my affairs|put my affairs|suicide note|my own funeral>",
    # Tired of it all.
    r"(?:can'?t|cant|cannot|can not|couldn'?t) (?:~ )?(?:do|take|live|cope|go on|carry on|bear"
    r"|face|keep going|keep doing|see a way) (?:~ ){0,4}<(?:any ?more|any longer|like this|another"
    r" (?:day|night)|tomorrow|the morning|with life)> ⋯(?:end|die|dead|pills|tablets|over|sleep"
    r"|goodbye|nobody|no one|point|tired|alone|kids|jump|bridge|drink|sorry|life|living|hurt\w*"
    r"|please|dark|pain|gone|anyone|wake|done|peace)",
    r"(?:don'?t|dont|do not|no longer|not) (?:~ )?(?:want to|wanna|wish to|care to|care if i)"
    r" (?:~ )?<(?:live|be alive|be here|exist|wake up|be around|see tomorrow|keep living|go on"
    r"|be on"
    r" this|die or live|live or die|be a part)>(?: (?:any ?more|any longer|like this|with this"
    r"|tomorrow|so|and|here)|[.,!;?]|$)",
    r"(?:want|wanted|wish|like|love|rather) (?:it|everything|it all|to|i could|i was"
    r"|i were) (?:~ ){0,3}"
    r"<disappear (?:forever|for good)|(?:go to sleep|fall asleep) and (?:never|not)|not exist"
    r"|sleep forever"
    r"|just die|never wake up|not wake up|all to (?:stop|be over|end)>",
    r"<wish i(?:'d| had)? (?:was|were|had|could)? ?(?:dead|never been born|never born|just die"
    r"|not woken|never woken|disappear\w*|not wake|went to sleep)|(?:be|am|i'?m"
    r"|was) better off dead"
    r"|ready to die|rather (?:die|be dead)|want to (?:die|be dead)|wants to die|wanting to"
    r" die|going to die tonight|hate being alive|tired of being alive|no will to live|lost the will"
    r" to live|don'?t deserve to live|nothing to live for|life (?:~ )?(?:not worth|meaningless"
    r"|pointless|over for me)|what(?:'?s| is) the point (?:of|in) (?:living|going on"
    r"|me being here|being here|being alive|life)>",
    r"(?:nobody|no one|noone|who|anyone|anybody|would) (?:~ ){0,2}<(?:notice|miss me|care"
    r"|even notice"
    r"|find me) (?:if i|when i|i'?m (?:gone|dead))>",
    r"(?:better off|happier|easier|fine|manage|better|relieved) (?:~ ){0,2}<without me"
    r"|once i'?m gone"
    r"|if i (?:was|were|wasn'?t|weren'?t|just|disappeared|died)|when i'?m gone|if i'?m (?:gone"
    r"|dead)>",
    # Means and places.
    r"(?:how many|enough|too many|box of|bottle of|packet of|packs of|handful of|all the|all my"
    r"|stash"
    r" of|saved) (?:~ ){0,4}<paracetamol|pills|tablets|painkillers|ibuprofen|morphine|insulin"
    r"|codeine"
    r"|diazepam|medication|meds|co-codamol|antidepressants>"
    r" ⋯(?:kill|die|fatal|lethal|enough|never wake|not wake|end|overdose|finish|sleep|tonight"
    r"|taken|took|take|goodbye|sorry|swallow\w*|do it|be over|vodka|whisky|wine)",
    r"(?:took|taken|swallowed|taking|had) (?:~ ){0,4}(?:all|whole|too many|handful|lot|loads"
    r"|bottle|box|packet|pack|strip|~teen|twenty|thirty|forty|fifty|\d\d) (?:~ ){0,4}<pills"
    r"|tablets|paracetamol|medication|meds|painkillers|ibuprofen|antidepressants|sleepers|codeine"
    r"|insulin>",
    r"<pills|tablets|paracetamol|rope|noose|razors?|blades?|knife|gun|hose|belt|vodka and> (?:~ )"
    r"{0,4}(?:in front of me|lined up|beside me|next to me|ready|in my hand|on the (?:table|bed)"
    r"|with me|laid out|here with me|tied)(?: |[.,!]|$)",
    r"(?:standing|sitting|stood|sat|i'?m|am|here|up|parked|walking|she'?s|he'?s|man|woman|girl|boy"
    r"|someone|somebody|lad) (?:~ ){0,4}(?:on|at|off|over|by|of) (?:~ ){0,3}<bridge|ledge|edge"
    r"|railings?|tracks|rails|parapet|cliff|roof|car ?park|multi-?storey|viaduct|overpass"
    r"|balcony|wrong"
    r" side> ⋯(?:jump|end|over|down|nothing"
    r"|nobody|sorry|train|goodbye|water|quiet|climb\w*|point|feel|look\w*|step|done|crying|anyone"
    r"|wonder\w*|easy|peace\w*|tell|listen|railing|legs|thinking|edge|talk|long way|life)",
    r"(?:i'?ll|i will|to|gonna|just|might|could|and|he'?s|she'?s|of) (?:~ )?<jump(?:ing)?"
    r"|step(?:ping)?|throw"
    r"(?:ing)? myself|walk(?:ing)?|driv(?:e|ing)|lie down|lying down"
    r"|leap(?:ing)?> (?:~ ){0,3}(?:off (?:~ )"
    r"{0,2}(?:bridge|roof|balcony|building|cliff|car ?park|pier|viaduct|ledge)"
    r"|in front of (?:~ ){0,2}"
    r"(?:train|bus|lorry|car|tube|truck|traffic|tram)|under (?:~ ){0,2}(?:train|lorry|bus)|onto the"
    r" (?:tracks|line|rails)|into the (?:sea|river|traffic|water|lake|canal)|into a (?:tree|wall"
    r"|lorry))",
    r"<cut(?:ting)?|harm(?:ing|ed)?|hurt(?:ing)?|burn(?:ing)?|starv(?:e|ing)|hang(?:ing)?"
    r"|kill(?:ing)?"
    r"|drown(?:ing)?|shoot(?:ing)?> (?:myself|himself|herself|themselves|my (?:arms?|wrists?|legs?|"
    r"thighs?))(?: (?:again|tonight|now|if|because|and|last|with|since|when|every|so|after|to|in|i|"
    r"just|feel\w*|for)|[.,!?]|$)",
    r"<self-?harm\w*|suicidal|suicide|relapsed|slit(?:ting)? (?:my|her|his)|end (?:my|her"
    r"|his) (?:own"
    r" )?life|ending (?:my|her|his|it all)|take (?:my|her|his) own life|taking (?:my|her|his) own"
    r" life|end it(?: all)?(?: tonight| now| today|[.,!])|(?:do|doing|done|did) something (?:stupid"
    r"|silly|drastic|terrible) (?:to|tonight|if|and|with)|overdos\w+> ⋯(?:i|me|my|he|she|tonight"
    r"|think\w*|friend|son|daughter|help|feel\w*|now|again)(?: |[.,!]|$)",
    r"(?:he|she|son|daughter|friend|brother|sister|husband|wife|mum|dad|mate|girlfriend|boyfriend"
    r"|partner|colleague|flatmate|ex|someone|guy|girl|player|match) ⋯<sa(?:ys|id|ying) goodbye"
    r"|goodbye to"
    r" everyone|kill (?:him|her)self|end it all|wants? to die|going to die|suicide|suicidal"
    r"|won'?t be here"
    r"|doesn'?t want to (?:live|be here|wake)|going to jump|end (?:his|her|their) life|(?:hurt"
    r"|harm)"
    r" (?:him|her)self|taken (?:all|pills|tablets|an overdose)|sorry for everything|left a note>",
    r"(?:does|will|would|is|do) (?:~ )?(?:my |the |our )?<life insurance|life cover|policy"
    r"|insurance>"
    r" (?:~ ){0,4}(?:pay|valid|paid|covered|cover) ⋯(?:suicide|own hand|myself|do it|jump"
    r"|on purpose"
    r"|kill|take (?:my|your) own|accident on)",
    r"<worth more dead|more use dead|insurance (?:money )?(?:would|will) (?:sort|pay"
    r"|help)> ⋯(?:kids"
    r"|wife|family|them|than alive|husband|her|everything|alive)",
    r"<(?:scared|afraid|frightened) of (?:what i (?:might|could|will|may) do|myself"
    r"|being alone with"
    r" myself)|don'?t trust myself|can'?t keep myself safe|not safe (?:with|from) myself"
    r"|voices (?:~"
    r" ){0,3}(?:telling|tell|say\w*) (?:~ )?(?:to|me)|dark thoughts|haven'?t eaten (?:for|in|since)"
    r" (?:~ )?(?:days|a week)>",
    # German
    r"(?:brauch\w*|benoetig\w*) (?:~ ){0,5}<nicht mehr|nichts mehr|keine?n? ~ mehr> ⋯(?:wo ich"
    r" hingehe|bin (?:dann )?weg|nach (?:heute|morgen|dem wochenende|\w+tag) nicht|leb\w* wohl"
    r"|abschied|geben sie|schenk\w*|bald vorbei|nicht mehr da|nicht mehr lange|erben"
    r"|keine zukunft)",
    r"<wo ich hin ?gehe|da wo ich (?:hin ?)?(?:gehe|bin)|da,? wo ich (?:hin ?)?(?:gehe|bin)>",
    r"(?:ich|bin|werde) (?:~ ){0,5}<(?:nicht mehr|nimmer) (?:da|hier|leben|am"
    r" leben|auf der welt|unter euch|sein|dabei)|nicht mehr da sein>(?:[.,!]| (?:bin|sein|und"
    r"|werde|ist|also|dann|wer|koenn\w*)|$)",
    r"<(?:wer|jemand|bitte|nachbarin|schwester|tierheim)> ⋯(?:kuemmer\w*|nimmt|fuetter\w*|aufnehm"
    r"\w*|versorg\w*) ⋯(?:nicht mehr (?:da|bin)|weg bin|tot bin|nach heute|nach mir)",
    r"(?:hund|katze|kinder|kater|tiere?) ⋯<wenn ich (?:~ )?(?:nicht mehr|weg|tot|gehe)>",
    r"<(?:letzte\w*|allerletzte\w*)> (?:mail|nachricht|anruf|mal|brief|bestellung|gruss|wunsch)"
    r" ⋯(?:leb\w* wohl|abschied|verzeih\w*|kraft|ende|kann nicht mehr|sterb\w*|ruhe|vorbei|muede"
    r"|ich gehe|hoer\w* von mir|fuer immer|mich nicht mehr|nie wieder)",
    r"<lebt wohl|leben sie wohl|leb wohl|abschiedsbrief\w*|abschiedsbriefe?|verabschiedet von allen"
    r"|habe mich (?:von allen )?verabschiedet|sagt (?:meine[nrm]?|allen) (?:~ ){0,2}(?:dass|ich)"
    r"|verzeiht mir|testament gemacht und|briefe (?:an|fuer) (?:die|meine) (?:kinder|familie|frau"
    r"|eltern|tochter|mama)>",
    r"(?:kann|kanns|will|mag|schaff\w*|halt\w*|ertrag\w*|pack\w*|wills) (?:~ ){0,5}<nicht mehr"
    r"|nimmer> ⋯(?:tabletten|sterben|tot|ende|schluss|sinn|leben|bruecke|niemand|keiner|muede"
    r"|vorbei|springen|ruhe|kinder|allein\w*|aufwachen|dunkel|egal|schlafen|weg|kraft|hoffnung)",
    r"<keine kraft mehr|kraft ist weg|am ende|keinen sinn mehr|kein sinn mehr|sinnlos|hoffnungslos"
    r"|lebensmuede|des lebens muede|nichts mehr wert> ⋯(?:leben|sterben|tabletten|ich|nicht mehr"
    r"|niemand|schluss|weg|allein\w*|aufwachen|will)",
    r"(?:will|moechte|mag|wuerde|wollte|koennte) (?:~ ){0,5}<nicht mehr (?:leben|da sein|aufwachen"
    r"|hier sein|existieren|sein)|nur noch schlafen|einschlafen und|tot sein|sterben|fuer immer"
    r" schlafen|nie wieder aufwachen|einfach weg sein|verschwinden fuer immer|dass es (?:endlich"
    r" )?(?:aufhoert|vorbei)>",
    r"<mir (?:~ ){0,3}(?:das leben (?:zu )?nehmen|das leben nehme|etwas an(?:zu)?tun"
    r"|was an(?:zu)?tun"
    r")|mich (?:~ ){0,3}(?:um(?:zu)?bringen|erhaeng\w*|ritz\w*|aufhaeng\w*|vor den zug|ertraenk"
    r"\w*|toete\w*)|selbstmord\w*|suizid\w*|selbstverletz\w*|ritze (?:mich|wieder)|mich geritzt"
    r"|mache? (?:heute |morgen |jetzt |bald )schluss|dem ein ende"
    r"|meinem leben|pulsadern|aus dem leben|nicht mehr leben|dem leben abgeschlossen>",
    r"(?:ohne mich|ohne uns) (?:~ ){0,4}<besser|leichter|einfacher>",
    r"<besser dran|leichter|einfacher|besser> (?:~ ){0,3}(?:ohne mich|wenn ich (?:~ ){0,2}(?:weg"
    r"|tot|nicht mehr))",
    r"<(?:niemand|keiner|keinem|kein mensch)> (?:~ ){0,3}(?:vermiss\w*|merk\w*|auffall\w*"
    r"|interessier\w*|faellt) (?:~ ){0,3}(?:wenn ich|mich|ob ich|dass ich)",
    r"(?:wie viele|genug|genuegend|packung|schachtel|alle|saemtliche|ganze|handvoll"
    r"|\d\d) (?:~ ){0,3}"
    r"<tabletten|schlaftabletten|pillen|paracetamol|schmerztabletten|ibuprofen|medikamente>"
    r" ⋯(?:toedlich|sterb\w*|reich\w*|geschluckt|genommen|nicht mehr aufw\w*|ende|vor mir"
    r"|gesammelt|liegen|schlucke|nehme|wein|wodka)",
    r"(?:tabletten|pillen|strick|seil|klinge|rasierklinge|messer) (?:~ ){0,4}<vor mir|neben mir"
    r"|bereit|in der hand|liegt schon|liegen schon|zurechtgelegt|gesammelt|auf dem tisch>",
    r"(?:steh\w*|sitz\w*|bin|oben) (?:~ ){0,5}<auf (?:der|einer|dem|den) (?:~ )?(?:bruecke"
    r"|gleise?n?"
    r"|dach|parkdeck|gelaender|klippe|hochhaus|viadukt)|am (?:gleis|bahngleis|abgrund|gelaender)"
    r"> ⋯(?:spring\w*|runter|egal|niemand|keiner|zug|vorbei|ende|wasser|sinn|leb\w*|tief|schritt"
    r"|nicht mehr|tschuess|allein\w*|ruhig|hilft|bitte|weinen|weint)",
    r"<(?:sagt|schreibt|schrieb|geschrieben|sagte|gesagt|droht)> ⋯(?:sich (?:~ ){0,3}(?:umbring\w*"
    r"|umzubringen|was an|etwas an|das leben)|nicht mehr leben|sterben will|abschied|leb\w* wohl"
    r"|springt|sich um)",
    r"<schlechte gedanken|dunkle gedanken|angst vor mir selbst|trau\w* mir selbst nicht|stimmen"
    r" (?:in meinem kopf|sagen)>",
    r"<zahlt|greift|gilt> (?:~ ){0,3}(?:lebensversicherung|versicherung|police) ⋯(?:selbst\w*"
    r"|suizid"
    r"|absicht\w*|selber)",
)

_YOU = r"(?:you|u|ya|him|her|them|your (?:~ )?~|that (?:~ )?~|one of you|all of you)"

VEILED_THREAT = (
    r"(?:i|we)(?:'?ll| will|'?m going to|'?m gonna| can| am going to|'?re going to"
    r"|'?re gonna) (?:~ ){0,2}"
    r"<hunt|track|come for|deal with|be waiting for|hurt|kill|catch|bury|stab|shoot|burn|batter"
    rf"> {_YOU}(?: (?:down|out myself|outside|when|at|home|after|in person|regret|sorry|suffer|pay"
    r" for|bleed|and|tonight|tomorrow|personally|a visit|one (?:day|by one)|where|up|alone"
    r"|children|family|cry|beg|scream|wish)|$)",
    rf"(?:i|we)(?:'?ll| will|'?m going to|'?m gonna| am going to|'?re going to"
    rf"|'?re gonna) (?:~ ){{0,2}}"
    rf"(?:find|get|sort|visit|make|follow|smash|see) {_YOU} <outside|in person|regret (?:it"
    rf"|this)|suffer"
    r"|bleed|pay for (?:it|this)|cry|beg|scream|face to face|after work|in the car ?park|myself"
    r"|wish (?:you|he"
    r"|she)|at home|at your home|out myself|and (?:hurt|kill|break|smash|stab|beat)>",
    r"<i know (?:where|what time|which|what car|who|when|your) (?:~ ){0,2}(?:you|your|he|she|his"
    r"|her|they|their|u|ur|office|depot|shop|kids|children|wife|husband|mother|car|address|face"
    r"|street|family|route|shift)> (?:~ ){0,3}(?:live|lives|work|works|park|parks|finish|finishes"
    r"|go to school|sit|sits|sleep|school|drive|drives|address|street|look\w*|knock off"
    r"|clock off|leave|leaves|walk\w*|close\w*|shut\w*|smoke|kids|house|get off)(?: |[.,!]|$)",
    r"<found (?:out )?where (?:you|she|he|your|they|u)|seen where (?:you|she|he)|your (?:home"
    r" )?address (?:is|now)|know your (?:address|kids|route|shift|street|school|full name)|got your"
    r" (?:address|home address)|which school (?:your|his|her)>",
    r"(?:someone|somebody|people|one of (?:you|your)|your (?:~ )?~|everyone (?:~ )?)(?:'s| is"
    r"| are| will|'ll)"
    r" (?:~ )?(?:going to |gonna )?<get (?:hurt|badly hurt|killed|stabbed|shot)|be (?:hurt"
    r"|killed|leaving in)"
    r"|end up (?:dead|hurt)|bleed|going to die|find out what i'?m capable>(?: |[.,!]|$)",
    r"<(?:won'?t|will not|can'?t|cannot|not) be (?:held )?(?:responsible"
    r"|accountable)> (?:~ ){0,2}(?:for"
    r") (?:~ ){0,3}(?:actions|happens|what|do)",
    r"<(?:accidents happen|accidents do happen|shame if|pity if|would be a (?:shame|pity)|be a (?:"
    r"shame|pity) if|things (?:catch|burn)|fires? (?:start|happen)|anything could happen)>",
    r"<nothing (?:left )?to lose|got nothing to lose|last warning|final warning|count(?:ing)? your"
    r" days|days are numbered|clock is ticking|tick tock|you'?ve been warned|been warned|payback"
    r"|sleep well tonight|look over your shoulder|watch your back|watch yourself|watch how you"
    r"|check"
    r" under your car|better (?:hope|pray|run|hide|be ready|lock)|get what'?s coming"
    r"|you'?ll get yours"
    r"|kiss your|say goodbye to (?:your|him|her)|enjoy (?:it )?while you|you'?re next"
    r"|we'?ll see who"
    r"|see you soon|see you outside|settle (?:this|it) (?:outside|man to man|my way|like men"
    r"|face to"
    r" face)|my own hands|own hands> ⋯(?:you|your|home|family|kids|car|tonight|door|work|outside"
    r"|house|office|i|me|come|coming|find|police|building|staff|driver|myself|hands|justice|blood)"
    r"(?: |[.,!]|$)",
    r"(?:i'?m|i am|we'?re|we are|i'?ll be|on my way|i'?ll) (?:~ ){0,3}(?:coming|come|on my way"
    r"|driving"
    r"|heading|going) (?:~ ){0,3}(?:down|over|round|to (?:your|the|that)|there|in) ⋯<sort (?:you"
    r"|him|her"
    r"|them) out|regret it|baseball bat|a (?:bat|knife|hammer|gun|axe|shotgun|match|lighter)"
    r"|my (?:mates|brothers?|lads|boys|dogs?)|hurt (?:you|him|her|someone|somebody)|smash\w*"
    r"|teach (?:you|him|her)"
    r"|petrol|burn it|drag (?:you|him|her)|nobody leaves|(?:somebody|someone)'?s (?:going|gonna"
    r"|getting)"
    r"|wreck (?:the|your)|tear (?:the|your|you)|in the face|fists>",
    r"<(?:my|me and my|with my) (?:mates|boys|lads|brothers|cousins|dogs|crew)> (?:~ ){0,4}"
    r"(?:pay|visit|come|coming|wait\w*|know where|sort|find|on"
    r" (?:the|their) way)(?: (?:a visit|you|him|her|them|to|round|down|where|there|for|over|your"
    r"|with|and|tonight)|[.,!]|$)",
    r"<petrol|gasoline|matches|lighter|bricks?|a bat|hammer|crowbar"
    r"|chainsaw> (?:~ ){0,5}(?:your (?:~ )?"
    r"(?:office|shop|depot|door|windows?|building|van|car|house|place|store|branch|headquarters"
    r"|letterbox"
    r"|reception|warehouse|call centre)|through (?:your|the) (?:~ )?(?:windows?|letterbox|door))",
    r"<burn|torch|blow|bomb|smash|shoot|set (?:fire|light) to|flatten|ram|trash|wreck"
    r"|straight (?:through"
    r"|into)> (?:~ )?(?:up )?(?:your|that|the whole|this"
    r" whole|his|her|ur) (?:~ ){0,2}(?:office|shop|depot|building|place|house|store|branch|van"
    r"|vans|car"
    r"|hq|headquarters|warehouse|call centre|reception|entrance|front door|windows?|school|clinic"
    r"|surgery|hotel|station|lobby|shopfront|desk|gate)(?: ⋯(?:down|i|we|ground|up|tonight"
    r"|myself|in)|"
    r"[.,!]|$)",
    r"<(?:deserve|deserves|needs?|want|wants|asking|due|begging) (?:~ )?(?:to (?:be|get)|for|a)"
    r" (?:~ )?(?:good )?(?:shot|stabbed|beaten|hanged|hung|killed|slapp\w*|smack\w*|kicking|hiding|"
    r"punch\w*|beating|bullet|battered|strung up|run over|put down|slap|thump|hammering|raped|die"
    r"|knocked out|burn\w*)>",
    r"(?:he|she|they|you|driver|courier|agent|staff|manager|doctor|woman|man|~) (?:won'?t|will"
    r" not|never) (?:ever )?<(?:walk|breathe|drive|work) again|leave (?:alive|in one piece"
    r"|standing)"
    r"|see (?:tomorrow|christmas|morning|the (?:weekend|morning))|wake up again|make it home"
    r"|get home"
    r" (?:alive|tonight|safe)>",
    r"<(?:ended up|end up|ends up|put|putting|send|sending|land|landed) (?:~ ){0,3}(?:in|under)"
    r" (?:~ )?(?:hospital|intensive care|coffin|grave|morgue|ground|body ?bag|a&e|box|wheelchair"
    r"|casualty)> ⋯(?:you|him|her|them|if|next|last (?:guy|one|bloke|man|person)|who)(?: |[.,!]|$)",
    r"(?:if|next time|when) (?:~ ){0,6}(?:comes?|shows? up|sets? foot|steps?|turns? up|come near"
    r"|see|catch|find|meet|opens) ⋯<shotgun|claw hammer|crowbar|set the dogs?|break (?:his|her"
    r"|your)"
    r"|shoot (?:you|him|her)|smash (?:his|her|your)|stab|knock (?:him|her|you|your|his)"
    r"|bury (?:him|her"
    r"|you)|teeth|face in|my fists?|floor (?:him|you)|cricket bat|baseball bat>",
    # German
    r"<(?:weiss|wissen|kenne|kennen|hab\w* (?:raus\w*|herausgefunden))> (?:~ ){0,4}(?:wo|wann"
    r"|welche"
    r"\w*|deine?|ihre?|euer|eure|seine?|wie) (?:~ ){0,5}(?:wohn\w*|arbeite\w*|park\w*|feierabend"
    r"|schule|schlaf\w*|adresse|kinder|familie|auto|strasse|schicht|aussieh\w*|kita|kennzeichen)",
    r"<(?:ihr|du|sie|der|die|einer|jemand|wer)> (?:~ ){0,3}(?:werde?n?|wirst|werdet|wird|sollst"
    r"|sollt|wollt|willst|kann|kannst|koennt) (?:~ ){0,4}(?:bereuen|buessen|bezahlen dafuer|bluten"
    r"|leid tun|sterben|verletzt|brennen|dran glauben|was erleben|sehen,? was|kennenlernen)",
    r"<ich (?:finde|find|krieg|kriege|erwisch\w*|hol\w*|besuch\w*|komm\w*)> (?:~ ){0,2}(?:dich"
    r"|euch|sie"
    r"|ihn|vorbei|persoenlich|hin|zu (?:dir|euch|ihnen)|mal vorbei|rum|runter) ⋯(?:klaer\w*|dann"
    r"|kumpels?|jungs|bruder|brueder\w*|bereu\w*|messer|schlaeger|faust|zusammen|knochen|fertig"
    r"|hammer|benzin|kanister|brenn\w*|knall\w*|kracht|hilft|kaputt|erlebst|zeig\w*|kannst"
    r"|versprech"
    r"\w*|blut\w*|hund\w*|axt|fresse)",
    r"<nichts (?:mehr )?zu verlieren|letzte warnung|dreh\w* (?:~ ){0,2}um nach|pass(?:t"
    r"|en sie)? (?:bloss )?auf"
    r"|dreh dich|nicht (?:mehr )?sicher|garantier\w* (?:~ ){0,3}fuer nichts|(?:kann"
    r"|uebernehme) (?:~ )"
    r"{0,3}fuer nichts|schoen,? wenn (?:~ )?(?:was|etwas) passiert|schade,? wenn|unfaelle passieren"
    r"|passiert (?:was|etwas|ein unglueck)|gibt (?:~ )?(?:ein unglueck|tote|verletzte|blut)|fliegen"
    r" (?:~ )?(?:faeuste|steine|scheiben)|man sieht sich|wir sehen uns|unter vier augen|auf dem"
    r" heimweg|auf dem parkplatz> ⋯(?:dich|euch|sie|dir|ihnen|deine\w*|ihre\w*|heim\w*|auto|haus"
    r"|familie|kinder|verlieren|draussen|abend|nacht|feierabend|dann|wenn|vorbei|nichts|laden"
    r"|filiale)(?: |[.,!]|$)",
    r"<(?:stehe?|komm\w*|bin|warte)> (?:~ ){0,5}(?:vor (?:eurer|ihrer|deiner|der) (?:~ )?(?:tuer"
    r"|filiale"
    r"|haustuer)|auf (?:dem|eurem|ihrem) parkplatz|bei (?:euch|dir|ihnen)|vorbei"
    r"|draussen) ⋯(?:messer"
    r"|schlaeger|hammer|bruder|kumpel\w*|benzin|klaer\w* (?:~ )?(?:draussen|mann)|gnade|blut\w*"
    r"|bereu\w*|erleb\w*|axt|waffe|pistole|fresse|feierabend|wenn (?:du|er|sie) raus)",
    r"<(?:brennen|brennt|abbrennen|anzuend\w*|hochgehen|in flammen|abfackel\w*|feuer legen|steine"
    r" (?:in|durch)|scheiben einwerf\w*|bombe|spreng\w*)> (?:~ ){0,4}(?:eur\w*|ihr\w*|dein\w*"
    r"|bei euch"
    r"|der laden|die (?:filiale|bude|firma)|das (?:buero|gebaeude))",
    r"(?:eur\w*|ihr\w*|dein\w*|der|die|das) (?:~ ){0,2}(?:laden|filiale|bude|buero|haus|auto"
    r"|gebaeude"
    r"|zentrale|geschaeft|lager|transporter) (?:~ ){0,5}<(?:brennen|brennt|abbrenn\w*|anzuend\w*"
    r"|hochgehen|in flammen|abfackel\w*|in die luft|kurz und klein|zerleg\w*|auseinander\w*)>",
    r"<(?:gehoer\w*|verdien\w*|muesste|sollte|brauch\w*)> (?:~ ){0,5}(?:erschossen|abgeknallt"
    r"|aufgehaengt|erschlagen|kugel|ueberfahren|verpruegelt|pruegel|aufs maul|auf die fresse"
    r"|ohrfeige|abgestochen|gesteinigt|angezuendet|tracht)",
)
