"""Violence at home or seen now, weapons seen, somebody followed, watched, held or taken."""

from fiftytwo.evidence.exposure.words.who import ADULT_DE, CHILD, CHILD_DE, OLD

_HIM = (
    r"(?:he|she|he's|she's|hes|they|husband|hubby|wife|partner|boyfriend|girlfriend|ex|my ex"
    r"|ex-~|dad|stepdad|stepfather|father|son|brother|flatmate|housemate|landlord|neighbou?r"
    r"|man|men|bloke|guy|guys|fella|lad|lads|someone|somebody|driver|customer|boss|manager"
    r"|colleague|carer|passenger|stranger|guest|group|gang|fitter|engineer|courier|teenagers"
    r"|staff|nurse|bouncer|security|woman|they're|uncle|supervisor|doorman|stalker|youths?)"
)
_ME = (
    r"(?:me|us|him|her|them|my|our|the|another|a|an|each other|people|everyone|someone|somebody"
    r"|his|one)"
)
_HIT = (
    r"hitting|hits|beating|beats|punching|punched|punches|kicking|kicked|strangl\w+|chok(?:ed|ing)"
    r"|throttl\w+|attack(?:ed|ing|s)|assault(?:ed|ing|s)|slapp(?:ed|ing)|batter(?:ed|ing)|stabb?"
    r"(?:ed|ing|s)|headbutt\w*|shov(?:ed|ing)|grabb(?:ed|ing)|dragg(?:ed|ing)|pinn(?:ed|ing)"
    r"|smack(?:ed|ing)|thump(?:ed|ing)|laying into|spat (?:at|on|in)|spitting at|threaten(?:ed|ing"
    r"|s)|chas(?:ed|ing)|shook|swung at|swinging at|lashing out at|robb(?:ed|ing)|mugg(?:ed|ing)"
    r"|cornered|cornering|squar(?:ed|ing) up to|elbowed|burn(?:ed|t) me|hit"
)
_WEAPON = (
    r"(?:knife|knives|gun|machete|pistol|rifle|shotgun|axe|hatchet|crowbar|baseball bat|bat"
    r"|hammer|blade|sword|samurai sword|firearm|weapon|iron bar|metal bar|cleaver|bottle|broken"
    r" bottle|screwdriver|acid|crossbow|scissors|handgun|chain|chainsaw|air rifle|petrol bomb"
    r"|meat cleaver|box cutter|stanley knife|razor|taser|bb gun|syringe|needle)"
)
_HIM_DE = (
    r"(?:er|sie|mann|ehemann|ex|exfreund|ex-~|freund|partner|vater|stiefvater|sohn|bruder|nachbar"
    r"|typ|kerl|jemand|fahrer|kunde|chef|vermieter|kollege|fahrgast|frau|der|leute|maenner"
    r"|gruppe|jugendliche|betrunkener?|mitbewohner|pfleger\w*|security|gast|fremder|einer|monteur)"
)
_WEAPON_DE = (
    r"(?:messer|pistole|waffe|gewehr|axt|machete|beil|hammer|baseballschlaeger|schlagstock"
    r"|eisenstange|schere|flasche|saebel|schwert|revolver|schreckschuss\w*|kuechenmesser|keule"
    r"|schraubenzieher|saeure|pfefferspray|brecheisen|schlagring)"
)

VIOLENCE = (
    rf"{_HIM} (?:~ ){{0,4}}<{_HIT}> {_ME}(?: |[.,!?]|$)",
    r"<being (?:attacked|beaten|assaulted|chased|followed|stalked|strangled|robbed|mugged"
    r"|stabbed|threatened|watched|kicked|punched|harassed)|beating (?:him|her|me|them|someone) up"
    r"|beaten up|kicking off and|fighting|fight (?:on|in|at|going|outside|broke\w*|has)|brawl"
    r"|punch-?up|riot> (?:~ ){0,8}(?:now|right|outside|here|in the|on the|by|at the|with|platform"
    r"|bus|coach|train|shop|next door|upstairs|downstairs|lobby|floor|reception|help|police)",
    rf"(?:{_HIM}|me|got|and|a) (?:~ )?<(?:beat|beats|beating|smash\w*|kick\w*|knock\w*) (?:~ )?"
    r"the (?:shit|hell|life|crap|living daylights) out of>",
    r"(?:he|she|ex|husband|partner|boyfriend|dad|stepdad) ?(?:'?ll |will |is going to |'s going to"
    r" |would |gonna |'d |might |swore he'd |swears he'll |says he'll |said he'd |said he will "
    r"|threatened to |threatens to |going to )(?:~ )?<(?:kill|hurt|hit|beat|batter|finish"
    r"|murder|burn|stab|shoot|strangle|come after) (?:me|us|her|him|himself|them|the kids|my|our)>",
    r"<(?:if|when|before|in case) (?:he|she|my (?:husband|ex|dad|partner|boyfriend)) (?:finds"
    r" out|hears|sees|comes (?:back|home|in|up|down)|catches|wakes up|gets (?:home|back|in)"
    r"|looks)> ⋯(?:hurt"
    r"|kill|hit|scared|afraid|me|us|please|quick\w*|police|danger|angry|mad|beat|help|dead"
    r"|kids)(?: |[.,!]"
    r"|$)",
    r"<hiding|hid|hidden|barricaded|locked myself|locked ourselves|crouch\w+> (?:~ ){0,3}(?:in"
    r"|under|behind|from|upstairs) ⋯(?:he|him|husband|ex|partner|man|men|whisper\w*|quiet\w*|"
    r"hears?|knife|drunk|shout\w*|bang\w*|kids|scream\w*|dad|police|boyfriend|someone|they)",
    r"(?:he|him|husband|ex|partner|boyfriend|dad|man|men|stepdad|they) ⋯<hiding in|locked myself"
    r"|locked ourselves|barricaded|hiding under|hiding upstairs|hiding behind>",
    r"(?:i'm|i am|im|she's|we're|kids are|we are|so|really|both) (?:~ ){0,2}<scared of (?:him"
    r"|my (?:husband|ex|dad|partner|son|boyfriend))|afraid of (?:him|my (?:husband|ex|dad|partner"
    r"|son|boyfriend))|frightened of (?:him|my (?:husband|ex|dad|partner|son|boyfriend))|terrified"
    r"|scared (?:for my life|he'?ll|he'?s|to go home|to leave|to sleep|what he)|in fear|not safe"
    r"|in danger|unsafe (?:at home|here|with him)>",
    r"<(?:can'?t|cannot|mustn'?t) (?:talk|speak) (?:loud\w*|now|long|freely|he'?s|because he"
    r"|much|up"
    r"|properly|any louder|for long)> ⋯(?:he'?s|he is|next room|listening|hears?"
    r"|upstairs|downstairs|him|husband|shower|ex|behind|asleep)",
    r"<pretend|act like|act as if|just say|keep (?:talking|quiet)|yes or no|don'?t (?:ring|call"
    r"|text|reply|phone|write)> ⋯(?:he'?s (?:in|next|listening|here|right|watching|back|reading"
    r"|checking)|he (?:reads|checks|can hear|is (?:in|next|listening|here|right|watching))"
    r"|pizza|hit me|hurt me|kill me)",
    r"(?:he|she|husband|partner|boyfriend|ex|boss|landlord|they|employer|man|dad|him) (?:~ ){0,4}"
    r"<(?:won'?t|will not|doesn'?t|wouldn'?t|refuses to|not|never) (?:let|letting|lets|allow\w*)"
    r" (?:me|us|her|him) (?:out|leave|go (?:home|out)|eat|off|near (?:the|a) (?:phone|door))"
    r"|locks? (?:me"
    r"|us|her) in|locked (?:me|us|her) in|took my (?:phone|passport|keys)|taken my (?:phone"
    r"|passport|keys)|(?:has|holding|keeping|keeps) (?:my|our|her) passports?|keeps me (?:in"
    r"|here|locked)>",
    r"<(?:hear|heard|hearing|there'?s|there is) (?:~ ){0,4}(?:scream\w*|shots?|gunshots?|shouting"
    r" for help|crying for help|begging|yelling for help|smashing|banging and)|scream\w+ for help"
    r"|shouting (?:for )?help|begging (?:him|them) to stop|screams from|shots fired|gunshots?"
    r"|shooting (?:in|at|outside)|gunman|active shooter|taken? hostages?|armed robbery"
    r"|knifeman|stabbing|got stabbed|been stabbed|been shot|stab wound>",
    rf"(?:{_HIM}|with|there'?s|holding|has|have) (?:~ ){{0,4}}(?:waving|brandish\w*|holding|pulled"
    r"|pulling|swinging|carrying|pointing|pointed|wielding|got|has|having|had|took out|drew"
    rf"|shows?|showed|flashed|tucked|with) (?:~ ){{0,2}}(?:a|an|his|her"
    rf"|the) (?:~ ){{0,2}}<{_WEAPON}>"
    r"(?: (?:on|at|out|in (?:his|her|the)|and|to|under|behind|from|outside|up|near|here|down"
    r"|trying|shout\w*|threat\w*)|[.,!?]|$)",
    rf"(?:man|men|bloke|guy|lad|lads|someone|somebody|kids?|youths?|boy|woman|he|she|fella|{CHILD})"
    rf" with (?:a|an|the) (?:~ )?<{_WEAPON}>(?: (?:on|at|out|in|and|to|outside|here|down|trying"
    r"|shout\w*|threat\w*|is|walking|who|by|just|near|running)|[.,!?]|$)",
    rf"<knife|gun|pistol|blade|machete|weapon|bottle> (?:~ ){{0,2}}(?:to|at|against) (?:my|his|her"
    rf"|the|their) (?:~ )?(?:throat|head|neck|face|back|driver|chest|stomach|{CHILD})",
    # followed, watched, held, taken
    r"(?:someone|somebody|man|men|bloke|guy|guys|car|he|van|he's|ex|lads?|stranger|same|they|driver"
    r"|who|woman|been|being|courier|fella|passenger|customer|hes) (?:~ ){0,4}<followed|following"
    r"|chasing|chased|tailing|trailing|stalking|stalks|stalked|watching|tracking|walking"
    r" behind|waiting outside for> (?:me|us|her|my (?:~ )?(?:daughter|son|car|house|phone|sister"
    r"|wife|mum)|our|after)(?: (?:home|from|for|off|since|to|through|around|all|and|again|on"
    r" the|again|down|out|into|every\w*|with|now|right|along|in)|[.,!?]|$)",
    r"<being followed|getting followed|i'?m being (?:watched|stalked|tracked)|my stalker|a stalker"
    r"|stalker|stalking (?:me|her|us)|air ?tag (?:~ ){0,4}(?:in|under|on) (?:my|her)|tracker (?:~ "
    r"){0,4}(?:in|under|on) (?:my|her)|(?:hidden|secret) camera>",
    r"(?:ex|ex-?~|husband|he|man|him|stalker|father|stepdad|violent|abusive|abuser|partner) ⋯"
    r"(?:found|find|finds|get|got|gets|knows?|has|have|given|gave|give|told|tell|see|sees|seen"
    r"|rang|rung|asking|asked|trying) (?:~ ){0,5}<my (?:new )?address|new address|where (?:i"
    r"|we) (?:live"
    r"|am|are|work|moved)|where (?:i'?m|we'?re) (?:living|staying|hiding)>",
    r"(?:don'?t|do not|never|must not|mustn'?t|not to) (?:give|tell|send|show) (?:~ ){0,3}(?:him|ex"
    r"|husband|anyone|man) ⋯<my address|new address|where (?:i|we)|violent|kill (?:me|us)"
    r"|injunction"
    r"|restraining order|non-molestation>",
    r"(?:he|ex|husband|man|men|stranger|someone|somebody|guy|bloke|lads|they|same) (?:~ ){0,4}"
    r"<outside (?:my|our|the|her) (?:~ )?(?:door|house|window|flat|building|work|home|gate|school)"
    r"|at (?:my|our|the) (?:~ )?(?:door|window|gate)|in (?:my|our|the) (?:garden|house|flat"
    r"|hallway|kitchen|back garden|car)|across the road|parked outside|trying (?:to get in|the"
    r" (?:door|handle|windows?)|to break in)|breaking in|climbing in|downstairs> ⋯(?:watch\w*|again"
    r"|scared|shout\w*|bang\w*|won'?t (?:go|leave)|night|alone|looking|lights|knife|drunk|help"
    r"|police|staring|kids|broken|get in|smash\w*|afraid|please|frightened|now|kick\w*|waiting)",
    r"<trying to (?:get|break) in|breaking (?:in|into)|someone'?s in (?:my|the)|intruders?"
    r"|burglars?"
    r"|broken in> (?:~ ){0,3}(?:now|right|through|downstairs|while|as|is|are|my (?:house|flat|home"
    r"|bedroom)|to (?:my|our) (?:house|flat|home)|in the house|still|upstairs)",
    r"<hammering|banging|kicking|pounding|bashing> (?:~ ){0,2}(?:on|at|in|down) (?:~ ){0,3}(?:door"
    r"|windows?|gate|shutters?|glass|counter)",
    r"<(?:been|being|was) kidnapped|abducted|held (?:against|prisoner)|holding (?:me|us|her|him)"
    r" (?:here against|prisoner|against)|trafficked|forced to work|tied up"
    r"|can'?t leave the (?:house|flat)|dragged (?:into|in) (?:a|the|his)|pulled (?:me|her) into"
    r"|bundled (?:me|her|him) (?:into|in)|forced (?:me|her|him) (?:into (?:a|the|his)|to get in)>",
    rf"(?:carer|nurse|staff|one of (?:your|the) ~|driver|teacher|assistant|helper|porter"
    rf"|~ carers) (?:~ ){{0,4}}<slaps?|slapped|hit|hits|hitting|shook|pushed|dragged|shoved|grabbed"
    rf"|pinched|restrain\w+|tied|locked|smacked|threw|force-?fed|yanked> (?:~ ){{0,3}}(?:{OLD}"
    rf"|{CHILD}|her|him|resident|patient|my)",
    rf"<bruises?|bruising|black eye|finger ?marks|marks> (?:~ ){{0,3}}(?:on|all over|round|around"
    rf"|up) (?:~ ){{0,3}}(?:arms?|neck|wrists?|legs?|face|throat|body|{OLD}|{CHILD}|her|him|back)"
    r"",
    r"(?:neighbou?rs?|next door|upstairs|downstairs|flat (?:above|below|next)|couple) ⋯<screaming"
    r"|screams|being beaten|hitting|beating|thuds?|begging|smashing|throwing things|crying for"
    r"|calling for help|shouting for help|gone (?:very )?quiet|all quiet now>",
    # German
    rf"{_HIM_DE} …<schlaegt|verpruegelt|wuergt|tritt|ersticht|sticht|pruegelt|geschlagen"
    r"|gewuergt|getreten|gestossen|stoesst|bedroht|angegriffen|greift|angespuckt|attackiert|haut"
    rf"|packt|gepackt|schubst|geschubst|misshandelt|begrapscht|zugeschlagen|rastet (?:voellig "
    rf"|total"
    r" |gerade )?aus|randaliert|geht auf|losgegangen> ⋯(?:mich|uns|mir|sie|ihn|ihre?|seine|frau"
    r"|mutter|kinder|kind|jemand\w*|wieder|gerade|arm|hals|gesicht|messer|los|hilfe|polizei|leute"
    r"|fahrer\w*|hier|bewohner\w*|nachbarin|vater|oma)",
    r"(?:mich|uns|sie|ihn|ihre?|mir|seine ~|einen ~|kind\w*) …<schlaegt|verpruegelt|wuergt"
    r"|geschlagen|gewuergt|bedroht|schlagen wird|misshandelt|zusammenschlaegt|getreten|angreift"
    r"|umbringt|umbringen will|umzubringen|eingesperrt haelt|nicht raus laesst|nicht gehen laesst>",
    r"<schlaegerei|messerstecherei|schuesse|geschossen|ueberfall|geisel\w*|amok\w*|einbrecher"
    r"|angestochen|niedergestochen|wird (?:gerade )?(?:verpruegelt|zusammengeschlagen|ueberfallen"
    r"|angegriffen|bedroht)|pruegeln sich|schlagen sich|pruegelei|gehen aufeinander los>",
    rf"(?:{_HIM_DE}|mit|hat) (?:~ ){{0,6}}<mit (?:einem|einer|dem|nem|ner|der) (?:~ )?{_WEAPON_DE}"
    rf"|{_WEAPON_DE} (?:~ ){{0,3}}(?:in der hand|gezogen|dabei|am hals|rausgeholt|in der tasche"
    r"|gezueckt|vorgehalten|an (?:der|die|meiner|meine) kehle|und)>",
    r"(?:er|sie|ex|mann|exmann|freund) …<bringt (?:mich|uns|sie|die kinder|ihn) um|tut (?:mir|uns)"
    r" (?:was|etwas) an|findet (?:mich|uns)|weiss,? wo ich|hat meine (?:neue )?adresse|meine neue"
    r" adresse|wo wir (?:jetzt )?wohnen|wo ich (?:jetzt )?wohne|laesst mich nicht (?:raus|gehen"
    r"|telefonieren|weg|aus)|sperrt (?:mich|uns) ein|hat (?:mir )?(?:mein handy|meinen pass|meinen"
    r" schluessel|die tuer|mich eingesperrt)>",
    r"<wenn er (?:das|mich|es|uns|wieder|zurueck\w*|heim\w*|nach hause|hoert|merkt|aufwacht|sieht"
    r"|rausfindet|reinkommt|kommt)|bevor er (?:kommt|zurueck\w*|wieder|heim\w*|aufwacht|hoert)> ⋯"
    r"(?:angst|tot|um|schlaeg\w*|bitte|hilfe|schnell|dran|kinder|polizei|leise|mich|uns|merkt)",
    r"(?:angst|fuerchte\w*) (?:~ ){0,2}<vor (?:ihm|meinem (?:mann|ex|freund|vater|sohn|nachbarn)"
    r"|meinem \w+|dass er|um mein leben|um meine)>",
    r"(?:kann|darf) (?:~ ){0,2}nicht (?:~ ){0,2}<(?:laut|lange|frei|offen) (?:reden|sprechen"
    r"|telefonieren)>",
    r"<verstecke? mich|verstecken uns|versteckt|eingeschlossen im bad|im bad eingeschlossen"
    r"|trau\w* (?:~ ){0,2}nicht (?:~ ){0,2}(?:raus|nach hause|heim|vor die)> ⋯(?:er|mann|ex|freund"
    r"|typ|angst|vater|draussen|schreit|klopft|betrunken|tuer|leise)",
    r"(?:er|ex|mann|typ|kerl|freund|maenner|jemand|fremder|nachbar|stalker|kunde) …<vor (?:der"
    r"|meiner|unserer|dem) (?:~ )?(?:tuer|haus|haustuer|wohnungstuer|fenster|arbeit|schule|kita)"
    r"|an der (?:wohnungs|haus)?tuer|im garten|im treppenhaus|im hausflur|gegenueber im auto> ⋯"
    r"(?:angst|wieder|schon|beobacht\w*|laesst|geht nicht|haemmer\w*|klopf\w*|schrei\w*|bruell\w*"
    r"|tritt|messer|polizei|hilfe|reinkommen|rein|trau\w*|allein|starr\w*|wartet|droht|kinder)",
    r"<haemmer\w*|poltert|tritt|bollert|schlaegt|donnert> (?:~ ){0,4}(?:gegen|an|auf|ein) (?:~ ){0,"
    r"3}(?:tuer|wohnungstuer|haustuer|fenster|scheibe)",
    r"(?:jemand|typ|mann|auto|er|kerl|leute|einer|der|maenner|ex|fremder|fahrer|die) (?:~ ){0,5}"
    r"<verfolgt (?:mich|uns|sie|meine)|folgt (?:mir|uns|ihr)|laeuft (?:mir|uns|ihr) (?:~ ){0,3}"
    r"(?:nach|hinterher)|hinter (?:mir|uns) her|geht mir nach|faehrt (?:mir|uns) (?:~ ){0,3}"
    r"(?:nach|hinterher)|beobachtet (?:mich|uns|meine)|lauert|stalkt|stellt mir nach"
    r"|nachgelaufen|nachgegangen|gefolgt|passt mich ab|steigt mir nach>",
    r"<werde (?:~ ){0,3}(?:verfolgt|beobachtet|bedroht|gestalkt|festgehalten|erpresst)|hinter mir"
    r" her|entfuehr\w*|verschleppt|gegen (?:meinen|ihren|seinen) willen|festgehalten|lassen mich"
    r" nicht (?:gehen|raus|weg)|air-?tag (?:~ ){0,4}(?:in|an|unter)|mein stalker|stalker>",
    r"<hoere?n?|gehoert|hoert> …(?:schreie|hilfeschreie|schuesse|hilferufe|schreit|um hilfe"
    r"|knall\w*|poltern|wimmern|klirr\w*)",
    r"<schreit um hilfe|ruft um hilfe|hilferufe|hilfeschreie|um hilfe (?:gerufen|geschrien"
    r"|rufen)>",
    r"(?:nachbar\w*|nebenan|oben|unten|ueber uns|unter uns) …<schreit|schreie|bruellt|schlaegt"
    r"|pruegelt|verpruegelt|poltert|wimmert|wirft> …(?:kind\w*|frau|sie|hilfe|wieder|ihn|seine"
    r"|ihre|weint|nacht|gerade|mann)",
    r"(?:pfleger\w*|pflegekraft|pflegerin|schwester|betreuer\w*|fahrer|erzieherin"
    r"|kraft) …<schlaegt"
    r"|geschlagen|fixiert|gestossen|angeschrien und|gezerrt|festgebunden|gefesselt|geschubst"
    r"|angefasst|gekniffen>",
    r"<haematome|blaue flecken|wuergemale|griffspuren> …(?:arm\w*|hals|mutter|oma|vater|kind\w*"
    r"|gesicht|ruecken|ihr|ihm|handgelenk\w*)",
    rf"<bedrohe?n?|drohen> (?:~ ){{0,4}}(?:mit|uns|mich) (?:~ )?(?:{_WEAPON_DE}|{ADULT_DE}"
    rf"|{CHILD_DE}|umbring\w*)",
)
