"""Threats of violence against staff or a place: an intent, a verb and a target, or a weapon."""

_MEAN_TO = (
    r"(?:i(?:'ll| will| would|'d| should| could| might| want to| wanna|'m gonna|m gonna| gonna"
    r"|'m going to| am going to|m going to| swear| promise)|we(?:'ll| will|'re going to"
    r"| are going to)|gonna|going to|ima|(?:someone|somebody)(?:'s going to| should| will| needs to"
    r"| ought to)|one of these days)"
)
_STAFF = (
    r"(?:driver|courier|fitter|technician|engineer|agent|manager|colleagues?|staff|employees?|boss"
    r"|woman|man|guy|bloke|girl|lady|bitch|bastard|cow|team|people|workers?|lot|lad|idiots?)"
)
_YOU = (
    r"(?:(?:every|any) ?one of (?:you|u)|all of you|you|u|ya|him|her|them"
    rf"|(?:your|that|the|this|every|all your|those)(?: ~)? {_STAFF})"
)
_YOURS = r"(?:your|ur|his|her|their)"
_LIMB = (
    r"(?:legs?|face|head|skull|necks?|arms?|fingers|knees?|kneecaps?|teeth|jaw|nose|bones|throat)"
)
_PREMISES = (
    r"(?:place|office|shop|store|showroom|branch|building|headquarters|hq|call cent(?:re|er)|depot"
    r"|warehouse|house|home|car|van|door)"
)
_WEAPON = (
    r"gun|knife|bat|baseball bat|shotgun|rifle|pistol|axe|machete|hammer|crowbar|petrol|gasoline"
)

THREAT = (
    r"put (?:him|her|them|you) <through (?:the|that|your|a) (?:windscreen|window|wall)>",
    r"<(?:he's|she's|you're|they're) dead (?:when|if|the moment)>",
    rf"{_MEAN_TO} …<kill|murder|shoot|stab|strangle|hurt|gut|hunt|bury|skin|hang|finish|choke|slap"
    rf"|punch|knife|destroy|batter|run over|beat up|harm|slaughter|torture> {_YOU}",
    rf"{_MEAN_TO} …<beat> {_YOU} (?:up|to|senseless|black)",
    rf"{_MEAN_TO} …<beat|knock|kick> the (?:~ )?(?:shit|crap|hell|fuck|life|living \w+) out of",
    r"<(?:kill|shoot|stab|murder) (?:you|u|ya)> (?:all|lot|both|people|bastards?|bitch\w*|now)",
    r"(?:i|i'll|i'd|we|we'll|gonna|mates?|brothers?|husband|friends) …<break|smash|cut off|knock"
    rf"|rip off|kick|bash|cave|punch|snap|slit|bust> {_YOURS} (?:~ ){{0,2}}{_LIMB}",
    rf"{_MEAN_TO} …<burn|blow|torch|bomb|shoot|smash|trash|wreck|raid"
    rf"|firebomb> …{_PREMISES} (?:down"
    r"|up|to the ground|to bits|to pieces|in)",
    rf"{_MEAN_TO} …<burn|torch|bomb|blow up|shoot up|smash up|firebomb|set fire to> …{_PREMISES}",
    rf"{_MEAN_TO} …<burn|burning> (?:it|you|them|the lot) (?:all )?(?:down|to the ground|alive)",
    r"(?:you|all of you|you lot|you people|your (?:~ ){0,2}~) (?:should|deserve to|need to"
    r"|ought to) (?:all )?(?:be|get) <shot|burn(?:ed|t)|blown up|bombed|hanged|hung|stabbed|killed"
    r"|beaten>",
    r"<bomb|explosives?|grenade> (?:in|at|under|outside|planted|to|goes off|will go off)",
    r"<a bullet (?:in|for|with|through|between)|deserves? a bullet|put a bullet>",
    r"(?:come|coming|came|be|drive|driving|turn up|show up|outside|down|back|waiting) …(?:with|w)"
    rf" (?:a |my |the |an |some )?(?:~ )?<{_WEAPON}>",
    rf"(?:got|have|has|bring|bringing|grab|getting|'ve got) (?:a|my|the|an) (?:~ )?<{_WEAPON}>"
    r" …(?:outside|your (?:~ )?(?:office|branch|door|shop|store|place)|waiting|coming|use it)",
    r"<(?:end of (?:a|my|the)|can of|litres? of) (?:petrol|gasoline|twelve bore|shotgun|gun"
    r"|rifle)>",
    r"(?:gets?|meets?|using|use|got|fetch\w*|load\w*) (?:~ )?<shotgun|rifle|twelve bore|pistol>",
    r"<i'm armed|i am armed|my (?:gun|shotgun|rifle|machete|crossbow|baseball bat|pistol)>",
    # Of a printer that goes through the window only the printer has to be afraid: it is a threat
    # if it is somebody's window, if somebody goes through it, or what is thrown breaks it.
    r"(?:put|throw|chuck|lob|drive|brick) …through (?:~ ){0,2}(?:your|ur|his|her|their|every|all)"
    r" (?:~ ){0,2}<windows?>",
    r"(?:put|throw|chuck|lob|drive|brick) …(?:bricks?|stones?|rocks?|slab|hammer|bat|boot|fist|car"
    r"|van|lorry|fireworks?|petrol|molotov\w*|something) (?:~ ){0,2}through (?:~ ){1,3}<windows?>",
    rf"(?:put|throw|chuck|lob|shove|push) {_YOU} (?:~ )?through (?:~ ){{1,3}}<windows?>",
    rf"(?:put|throw|chuck|lob|drive) …through (?:the|a|that) {_PREMISES} <windows?>",
    rf"{_MEAN_TO} …(?:put|throw|chuck|lob) it …through the (?:~ )?<windows?>",
    rf"{_YOURS} (?:~ )?<windows (?:go|goes|going|get|put)>",
    r"<acid> (?:in|at|on|over) (?:your|her|his|you)",
    r"(?:set|let) (?:my|the) <dogs?> (?:on|loose|at)",
    r"(?:i'll|i will|i'm|i am|we'll|we are|we're|someone|brother|mates?) …<(?:waiting|waitn|wait"
    rf"|looking) for> {_YOU} …(?:outside|car ?park|parking lot|work|when you|exit|tonight|leave)",
    r"(?:brothers?|mates|lads|boys|cousins|friends) …<(?:waiting|wait|come) (?:for|and get"
    r"|round for)> (?:you|him|her)",
    r"(?:i'm|i am|we're|we are) <(?:coming|out) (?:for|to get)> (?:you|him|her|them)",
    r"<(?:waiting|waitn|waitin|stood|be) outside> (?:when|till|until) (?:you|u|she|he|your)",
    r"<watch (?:your|ur|her|his) back>(?: when| at| tonight| out| from now|[,.!]|$)",
    r"(?:better|should|want to) (?:~ )?<watch (?:your|ur) back>",
    r"i(?:'ve| have|'ll| will| can| do)? (?:~ )?<(?:know|found out|find out) (?:where|when|what"
    rf" time)> {_YOU} (?:live|work|park|sleep|finish|get off|leave|drink|hang)\w*",
    r"<(?:find|finding|found) (?:out )?where> (?:~ ){0,3}lives?(?: ⋯(?:brick|window|see|pay|door)|,"
    r"|$)",
    r"<know (?:which|what) (?:office|depot|building|car|street|bus|train|gym|school|pub)> (?:you|u"
    r"|she|he|they|your)",
    r"<know (?:where )?your (?:office|depot|shop|store|branch|studio)> ⋯(?:car ?park|outside|stood"
    r"|by the door|see how|find out what|petrol|burn|smash|put it|gun|knife|bat|bomb|hammer)",
    r"<i know (?:your|her|his)> (?:car|street|husband|wife|mum|kids|children|route|shifts?|family)",
    r"<(?:waited|sat|stood|parked) (?:outside|near|by|behind)> …(?:office|depot|work|staff door"
    r"|shop|door|car ?park) ⋯(?:watched|saw you|saw her|saw him|you got|came out|follow)",
    r"<i (?:saw|seen|watched) you> (?:leav\w+|get|getting|outside|in your|walk\w*|park\w*"
    r"|come out)",
    r"<follow(?:ed|ing)? (?:you|her|him|your \w+) home>",
    r"(?:better|had) not <(?:walk|go|drive) home|be alone>",
    r"(?:find|get hold of|get my hands on|track down|hunt down) (?:you|him|her"
    r"|them) (?:down )?and <hurt|kill|beat|break|smash>",
    r"(?:come|coming|drive|driving) (?:down |over |round |up )?(?:there|to your) ⋯<hurt|smash"
    r"|sort you|show you|teach (?:you|him|her|them)|drag|deal with you|burn>",
    r"<pray i|pray that i|pray (?:we|to god)> (?:don't|do not|never) (?:~ )?(?:get|find|meet|see)",
    r"(?:won't|will not|never|not) <(?:walk|breathe|wake up|see daylight) again>",
    r"<on a stretcher|in a body ?bag|gonna bleed|going to bleed|wring (?:your|his|her) neck>",
    rf"(?:i'll|i will|gonna|going to) <ram|knock out|floor|drag|thump|deck|lamp|headbutt> {_YOU}",
    r"(?:put|putting) (?:you|him|her|them|your ~) in (?:the |a )?<hospital|ground|grave|box|coffin"
    r"|a&e|river|wheelchair>",
    r"end up in (?:a |an |the )?<hospital|coffin|box|grave|body ?bag|ditch|morgue|wheelchair>",
    r"make (?:you|him|her|them) <suffer|bleed|beg|pay for it|regret it|regret this>",
    r"<kick> (?:your|the|his|her) (?:~ )?(?:door|head|teeth) in",
    r"(?:someone|somebody)(?: is|'s)? (?:going to|will|gonna) <get shot|get stabbed|be killed>",
    r"<run (?:him|her|them|you|your \w+|that \w+) (?:over|down)>",
    r"(?:won't|not|can't) be (?:held )?<responsible for (?:what|my)>",
    r"(?:leave|leaving|walk away|walk out|get out) (?:~ ){0,3}<alive|in one piece|in a box>",
    r"be (?:your|his|her|their) <last (?:day|shift|breath|delivery|one)>",
    r"(?:won't|not) (?:see|live to see|make it to) <tomorrow|christmas|the weekend|it coming>",
    r"<you(?:'re| are) (?:a )?dead (?:man|woman|meat)|consider yourself dead|days are numbered>",
    r"(?:he's|she's|you're|he is|they're) <dead if>",
    r"<swat (?:your|ur|you|him|her)|sleep with one eye|nothing (?:left )?to lose>",
    r"<you'll see what happens|see what happens to (?:you|her|him)|get what's coming>",
    r"<shame if (?:someone|somebody|something|anything)|nice kids>",
    rf"<(?:break|smash) (?:your|ur) (?:~ )?{_LIMB}>",
    # What somebody else threatens the customer with.
    r"(?:said|says|told|texted|threaten\w*) …<(?:he'll|he will|he's going to|he'd) (?:finish|kill"
    r"|find|hurt|burn|put)> (?:it|us|me|her|the)",
    r"(?:he|ex|husband|dad) (?:~ ){0,3}<finds? us|found us|find us|kill us|hurt us>",
    r"(?:put|throw|threw|push) (?:me|us|her|him) <through (?:the|a) (?:wall|window)"
    r"|down the stairs>",
    r"(?:keeps|keep|kept) <turning up at my|coming to my (?:work|house|flat|door)>",
    # German
    r"ich (?:~ ){0,3}<bringe?> (?:~ )?(?:dich|euch|sie|ihn|alle|den|die) (?:~ ){0,4}um",
    r"(?:dich|euch|ihn|den|die|alle) (?:~ ){0,3}<umbringen|umzubringen|kaltmachen|abstechen"
    r"|abknallen|erschiessen|totschlagen|tot schlagen|zusammenschlagen|verpruegeln|aufschlitzen>",
    r"(?:ich|wir|jemand|man|sollte|sollten|muesste|gehoert|gehoeren) …<abgeknallt|erschossen"
    r"|abknallen|aufgehaengt|vergast|abgestochen|totgeschlagen|erschlagen|an die wand gestellt>",
    r"<(?:steche?|stech|knalle?|mache?) (?:dich|euch|ihn|sie|den|alle)> (?:~ )?(?:ab|kalt|fertig"
    r"|platt)",
    r"(?:ich|wir|dann|und) …<schlage?|haue?|trete?> …(?:tot|zusammen|kurz und klein|die fresse"
    r"|ins gesicht|die zaehne|den schaedel)",
    r"<brech\w*|brich\w*> (?:~ ){0,4}(?:knochen|beine|genick|nase|arme|finger|kiefer)",
    r"(?:knochen|beine|genick|nase|arme|finger|kiefer) (?:~ ){0,3}<brech\w+|gebrochen werden>",
    r"(?:ich|wir|jemand|man) …<anzuend\w*|zuend\w*|abfackel\w*|fackel\w*|spreng\w*"
    r"|niederbrenn\w*> (?:~ ){0,3}(?:laden|filiale|buero|bude|haus|auto|geschaeft|gebaeude|euch"
    r"|zentrale|die|an)",
    r"(?:laden|filiale|buero|bude|haus|auto|geschaeft|euch|zentrale|firma) (?:~ ){0,3}<anzuend\w*"
    r"|abfackel\w*|spreng\w*|niederbrenn\w*>",
    r"<brennt> (?:der|euer|dein|ihr|eure|deine) (?:laden|bude|buero|filiale|haus|auto)",
    r"<in die luft (?:jag|spreng|geh|flieg)\w*|bombendrohung|kopfschuss|eine kugel|amoklauf>",
    r"<bombe> (?:in|bei|fuer|unter|hoch|hochgehen|gelegt|vor)",
    r"<fresse polieren|dann gnade|mach dein testament|auf die fresse|aufs maul|auf die schnauze>",
    r"<eine reinhauen|in die fresse|eine (?:~ )?gescheuert|gelangt|reingehauen>",
    r"<(?:kriegst|kriegt|krieg|bekommt) (?:er|sie|der|die|ihr|du)> (?:eine|eins|schlaege"
    r"|pruegel)(?:[.,!]|$)",
    r"gehoer\w* (?:~ ){0,3}<vermoebelt|verpruegelt|verhauen|verdroschen|zusammengeschlagen>",
    r"weiss (?:~ ){0,2}<wo|wann> (?:du|ihr|er|sie|deine? ~) (?:~ ){0,2}(?:wohn\w+|arbeite\w*"
    r"|feierabend|park\w+|schlaef\w+|zur schule)",
    r"weiss (?:~ ){0,4}<wo euer|wo eure|wo er wohnt|wo sie wohnt|wie du aussiehst|wie er aussieht>",
    r"(?:wart\w*|lauer\w*|pass\w*|fang\w*) (?:~ ){0,2}(?:dich|euch|dir|ihn|ihm|ihr) …<draussen"
    r"|parkplatz|feierabend|vor der tuer|nach der arbeit|ab|nach der schicht|heute nacht>",
    r"(?:komm\w*|vorbei|filiale|buero|laden|euch|dir) …mit(?:'m|m)? (?:~ ){0,3}<baseballschlaeger"
    r"|messer|axt|pistole|knarre|waffe|gewehr|schlaeger|benzin|brandsatz|hammer|kanister"
    r"|benzinkanister|schlagstock|beil|eisenstange>",
    r"(?:mit'm|mit nem|mit einem|mit meinem) <messer|schrotflinte|baseballschlaeger|beil>",
    r"<schrotflinte|schusswaffe|meine (?:waffe|pistole|knarre)|mein gewehr>",
    r"hunde? …(?:auf (?:ihn|sie|euch|dich|den)) (?:~ )?<hetz\w*|loslass\w*>",
    r"(?:er|sie|der|mann|betrunkener?) …<sticht|schlaegt|bringt> (?:uns|mich"
    r"|die kinder) (?:~ )?(?:ab|tot|um)",
    r"<gibt'?s tote|gibt es (?:tote|verletzte|knochenbrueche)|fliesst blut|warm anziehen>",
    r"<kannst du (?:dich auf )?was erleben|besuch abstatten>",
    r"dann <(?:knallt|kracht|rumst)(?:'?s| es)>",
    r"(?:du bist|bist du|ihr seid|seid ihr|der ist|der typ ist) (?:~ )?<faellig|geliefert|tot>",
    r"(?:wirst du|werdet ihr) (?:~ ){0,2}<bereuen|buessen>",
    r"<in die finger (?:krieg|bekomm)\w*|zwischen die finger|zu fassen (?:krieg|bekomm)\w*>",
    r"wenn ich (?:dich|euch|ihn|den|die|sie) (?:~ )?<erwisch\w*>",
    r"(?:scheiben?|tuer|schaedel|fresse|gesicht|schaufenster) (?:~ ){0,2}<einschlag\w*|eintret\w*"
    r"|einwerf\w*>",
    r"finde <deinen|euren> (?:fahrer|monteur|chef|kollegen)",
    r"<stech ihm|stech ihr>",
    r"hau\w* (?:~ ){0,4}<um die ohren>",
    r"mit <meinen (?:bruedern|jungs|kumpels|leuten)> …(?:vorbei|komm|besuch)",
    r"stehen …<leute vor der tuer>",
    r"<pass(?:en)? (?:sie |du )?(?:bloss |lieber )?auf,? wenn (?:sie|du)>",
    r"<haemmert|tritt> (?:~ ){0,3}an (?:~ )?(?:tuer|wohnungstuer|haustuer)",
    r"<ueberleb\w*> (?:du|ihr|er|sie) (?:~ )?nicht",
)
