"""The patterns of unfit.py, by reason; English, then German.

Written over small letters without umlauts, but NAMES, which needs capitals. `~` is a word, `…` up
to 40 characters of the same sentence, a blank any white space.
"""

_KIN = (
    r"(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|nan|gran|granny|grandma"
    r"|grandad|grandpa|grandmother|grandfather|grandson|granddaughter|uncle|aunt|auntie|cousin"
    r"|niece|nephew|partner|fiancee?|friend|baby|child|twins?|boy|girl|boyfriend|girlfriend)"
)
_KIN_DE = (
    r"(?:(?:ehe)?(?:mann|frau)(?:es)?|(?:gross|schwieger)?(?:mutter|vater|eltern)s?|mama|papa|oma"
    r"|opa|sohn(?:es)?|tochter|bruders?|schwester|onkels?|tante|kind(?:es)?|enkel\w*|freund(?:in)?"
    r"|partner(?:in)?|baby|zwillinge)"
)
_STAFF = (
    r"(?:colleagues?|others?|one before|last (?:~ )?(?:one|two|three|four|person|guy|agent|bloke"
    r"|lady|few|lot)|previous ~|rest|agents?|guys?|blokes?|lady|people|them|they|staff|department"
    r"|manager|call cent(?:re|er)|supervisor|boss|team|lot|person|everyone else|anyone else"
    r"|before (?:her|him|you)|company|earlier ~|chatbot|woman|man|girl|lad)"
)
_BAD = (
    r"(?:idiots?|morons?|clowns?|muppets?|useless|incompetent|clueless|hopeless|lazy|rude|stupid"
    r"|dumb|thick|jokers?|cretins?|imbeciles?|numpt\w+|donkeys?|pathetic|waste of space|ignorant"
    r"|arrogant|unhelpful|rubbish|monkeys?|robots?|parrots?|no idea|no clue|hung up|lied|fobbed"
    r"|brushed|hadn't a clue|hasn't a clue|clue|dimwits?|lump|nephew|liars?|thugs?|dinosaurs?"
    r"|couldn't be bothered|couldn't care|didn't care|couldn't give|ignored|snotty|grumpy"
    r"|miserable)"
)
_FAILED = (
    r"(?:didn't|did not|didnt|couldn't|could not|couldnt|wouldn't|never|can't|cannot|don't|doesn't"
    r"|hadn't|haven't|failed|refused|ignored|hung up|lied|wasn't|weren't|gave up|got wrong|messed)"
)
_STAFF_DE = (
    r"(?:kolleg\w+|andere[nrs]?|vorgaenger\w*|vorherige\w*|restliche\w*|letzte[nr]?|mitarbeiter\w*"
    r"|chef\w*|hotline|alle|vorige[nr]?)"
)
_BAD_DE = (
    r"(?:idiot\w*|unfaehig\w*|inkompetent\w*|keine ahnung|katastroph\w*|frech\w*|unfreundlich\w*"
    r"|unverschaemt\w*|gescheitert|nutzlos\w*|faul\w*|dumm\w*|versagt|abgewimmelt|aufgelegt"
    r"|abgeblockt|ueberfordert\w*|schlecht\w*|patzig\w*|arrogant\w*|pampig\w*|gleichgueltig\w*"
    r"|nicht (?:~ ){0,2}(?:gekuemmert|geschafft|hinbekommen|gelesen|interessiert|geholfen|konnten"
    r"|koennen|wussten|verstanden))"
)

HARMLESS = (
    r"(?:battery|phone|laptop|computer|pc|tv|router|car|fridge|freezer|printer|line|connection"
    r"|screen|tablet|boiler|machine|hoover|plants?|internet|it|old one) (?:~ )?(?:died|is dead"
    r"|was sick|passed)",
    r"(?:akku|handy|telefon|laptop|rechner|fernseher|router|leitung|kuehlschrank"
    r"|geraet) (?:~ ){0,2}(?:gestorben|krank|tot)",
    r"(?:died|dying) (?:of |from )?(?:laughing|laughter|embarrassment)|(?:feel"
    r"|felt) (?:~ )?(?:stupid|dumb)",
    r"stupid (?:question|mistake|of me)|my (?:~ )?(?:stupid|dumb|rude)|(?:retail|shopping) therapy",
    r"memory (?:cards?|sticks?|space|usage|full|issue|leak)|(?:phone|device|internal) memory"
    r"|with the exception of|without exception|(?:it|this|that|which|app|song|screen|page|"
    r"button) (?:~ )?"
    r"(?:is|was)(?:n't| not) (?:supposed|meant|allowed) to",
    r"(?:hours|hour|mode|in|ease) of operation|operation (?:hours|mode)|(?:sick|tired) of|"
    r"car breakdown"
    r"|breakdown (?:cover|service|of the|recovery)|mental!|blind (?:spot|fold)",
    r"stroke of (?:luck|genius)|owe you|in your debt|schulden (?:euch|ihnen|dir|uns nichts)",
    r"more (?:ways|times|things) than one|let me (?:go (?:and|to|get|check|look|now)"
    r"|keep (?:you|an eye))",
    r"(?:either|any|no|by the|on (?:its|the|their|his|her|my|your)|in the|this|that|one|all the"
    r"|out of (?:your|his|her|the|their)) way",
)
"""Blanked out before anything is looked for."""

PERSONAL = (
    r"(?:your|her|his|that|the|a|an|such|what a) (?:~ ){0,3}(?:voice|accent)",
    r"(?:your|her|his|those|that|with) (?:~ ){0,2}(?:eyes|hair|dimples|legs|lips|beard|figure"
    r"|laugh|perfume|tattoos?)|(?:your|her|his|those|good) looks",
    r"(?:your|her|his|gorgeous|beautiful|cute|pretty) (?:~ )?smile",
    r"(?:you(?:'re| are)|ur|she(?:'s| is| was)|he(?:'s| is| was)|you (?:look|sound)|she (?:looks?"
    r"|sound\w*)|he (?:looks?|sound\w*)|hello|hey|hi|thanks|thank you|cheers"
    r"|ta) (?:~ ){0,2}(?:gorgeous|beautiful|handsome|pretty|cute|stunning|attractive|hot"
    r"|good-?looking|sexy|fit)",
    r"(?:beautiful|gorgeous|pretty|handsome|cute|attractive|stunning|blonde|sexy|hot"
    r"|fit) (?:~ )?(?:girl|lady|woman|man|boy|lad|bloke|guy|lass|eyes|face|hair|thing|blonde|one"
    r"|agent)",
    r"darling|sweetheart|babe|handsome|gorgeous(?:[.,!]|$)|princess|sexy|hottie|eye candy|crush"
    r"|cutie|stunner|is fit|easy on the eye",
    r"what (?:a )?(?:smile|legs|eyes|body|voice|figure|man|woman)(?:[.,!]| and)|if i (?:was"
    r"|were) (?:~ )?(?:years )?(?:younger|single)",
    r"years younger|foreign(?:-| )?sounding|[😍😘🥵😏🍑🍆💋]",
    r"(?:buy|take|treat|owe|bring|offer) (?:you|her|him) (?:~ ){0,4}(?:drinks?|dinner|coffee|pint"
    r"|beer|lunch|date|cocktail|out|wine|curry)",
    r"(?:dinner|drinks?|coffee|pint|beer|lunch|date|cocktail|wine) …(?:with (?:me|you)|sometime"
    r"|together|on me)",
    r"marry|marries|marriage proposal|propose to|(?:fall|fell|fallen|falling|in) (?:~ )?love with",
    r"(?:i|think i|really) love (?:him|her|you)(?! guys| all| lot| so much guys| people| \w+ team)",
    r"(?:are you|is (?:he|she)|she's|he's|if (?:he|she)(?:'s| is)) (?:~ )?(?:single|taken|married)",
    r"(?:have|get|give|leave|swap) (?:me )?(?:your|her|his) (?:~ )?(?:number|insta\w*|snap\w*)",
    r"(?:kiss|snog|cuddle) (?:you|her|him|on)|kisses|my future (?:wife|husband)|wife material",
    r"if you(?:'re| are) ever in|come round|what time do you finish|meet (?:you|her"
    r"|him) (?:~ )?(?:in person|one day|sometime)|after your shift",
    r"for an? (?:~ )?(?:woman|girl|foreigner|immigrant|blonde|man|male|female|old ~|young ~"
    r"|youngster)",
    r"(?:speaks?|spoke|good|perfect|proper) (?:~ )?(?:english|accent)|where (?:she|he|you)(?:'s| is"
    r"| are|'re) from",
    r"(?:the|that|a|your) (?:bald|fat|chubby|skinny|ginger|blonde|redhead\w*|curvy|muscly)",
    # Of a coat it says nothing.
    r"(?:the|that|a|your) (?:black|asian|brown|coloured|tall) (?:~ )?(?:one|girl|lady|woman|man|boy"
    r"|guy|lad|lass|bloke|chap|fella|person|agent|driver|colleague|employee)",
    r"(?:gorgeous|nice|great|lovely|those|that|what) (?:~ )?(?:bum|arms|legs|figure|body|biceps|tan"
    r"|pictures)|very fit",
    r"lost (?:~ ){0,3}weight|instagram|facebook|your insta|ur insta|type cute|beach pictures"
    r"|lovely smile",
    r"(?:her|his) (?:~ )?(?:husband|wife|ex|divorce|marriage|boyfriend|girlfriend|kids|bad nerves"
    r"|problems|drinking)|divorce\w*|(?:told me|telling me) (?:~ ){0,2}about (?:her|his)|row with",
    r"mother figure|like a (?:daughter|son) to me|pregnan\w+|(?:her|his|your) (?:weight|diet|bump)",
    r"(?:deine|ihre|seine|diese|eine?r?|die|mit) (?:~ ){0,3}stimme|(?:schoene|suesse|sexy) stimme",
    r"huebsch\w*|attraktiv\w*|gutaussehend\w*|suess(?:e[rn]?)?|sexy|traumfrau|traummann|blondine",
    r"(?:ihre|deine|seine|schoene\w?) (?:~ )?(?:augen|beine|haare|figur|lippen)|charmant\w*",
    r"(?:ihr|dein|sein)(?:em)? (?:~ )?laecheln",
    r"(?:kaffee|essen|bier|wein|drink|abendessen|date|glas|eis) …(?:einlad\w*|trinken|mit mir"
    r"|gehen)",
    r"(?:sie|dich|ihn) (?:~ ){0,4}(?:einladen|kennenlernen|treffen|kuessen|heiraten|knutschen)",
    r"heirate\w*|verliebt|ich liebe (?:dich|sie|ihn)|liebe dich|mein schatz|schaetzchen|kuesschen",
    r"augenweide|(?:wunder)?schoene (?:frau|blonde|dame)|(?:jahre?|jahr) juenger|blonde[rn]?"
    r"|(?:mega|so|richtig) (?:fit|heiss)|knackig\w*|hingucker",
    r"(?:deine|ihre|private) (?:~ )?(?:handy)?nummer|hast du (?:~ ){0,3}zeit|nach feierabend",
    r"(?:gutes|perfektes|gut|super) deutsch|fuer (?:eine|einen) (?:frau|blondine|auslaender\w*"
    r"|mann)",
)
SEXUAL = (
    r"sex|sexy|sexual\w*|naked|nude|shag\w*|horny|turn(?:s|ed|ing)? me on|boobs|tits|cleavage"
    r"|orgasm\w*",
    r"(?:plug|handle|service|ride|touch|play with|come in|fiddle with) (?:in )?my (?:package|router"
    r"|~) (?:~ ){0,2}(?:any (?:day|time)|anytime)",
    r"(?:let|have) (?:him|her|you) (?:~ ){0,5}any (?:day|time)",
    r"(?:in|into) (?:my )?bed|bedroom (?:voice|eyes)|(?:you|her|him) (?:~ ){0,4}(?:in|into|to)"
    r" (?:my|the|your) bedroom|spank\w*|blow ?job|knickers|panties|lingerie|fuck (?:her|him"
    r"|you)|hot stuff|(?:turned|turn) on by|wet (?:dream|myself)|milf|fit as",
    r"(?:berater\w*|sie|er|frau|stimme|kolleg\w*|mitarbeiter\w*) …geil|geil …(?:berater|sie|er|frau"
    r"|stimme|kolleg|mitarbeiter)\w*",
    r"scharfe? (?:frau|stimme|braut|kerl)|heisse[rsn]? (?:frau|typ|stimme|feger|kerl|nummer)|nackt"
    r"|ins bett|bumsen|ficken|titten|orgasm\w*|erotisch\w*|erregt|vernaschen|betthupferl",
)
BELITTLES = (
    r"unlike (?:~ ){0,3}(?:the|your|that|most|some|others?|my|all|those|everyone|anyone|every)",
    r"(?:only|first|the one) (?:~ ){0,2}(?:person|one|agent|human|employee|guy|lady|woman|man|man"
    r"|member of staff|adviser|advisor|operator|colleague) (?:~ ){0,6}(?:who|that|to|with|in|at"
    r"|there|worth|out of)",
    r"(?:only|first|one) (?:~ )?(?:competent|decent|useful|intelligent|sane|capable|sensible"
    r"|human)",
    r"one of the (?:very )?few|the only (?:good|decent|one)|sole (?:good|competent)",
    rf"{_BAD} …{_STAFF}",
    rf"{_STAFF} …{_BAD}",
    rf"(?:others?|rest|last (?:~ ){{0,2}}|previous ~|one before|everyone else|every other"
    rf"|no ?one else"
    r"|nobody else|none of|before (?:her|him|you)|your (?:~ )?(?:colleagues?|boss|manager"
    r"|supervisor"
    rf"|bot|website)|(?:two|three|four|five|six|seven|\d+) (?:~ )?(?:people|agents|others"
    rf"|colleagues|departments|of (?:them|you))) …{_FAILED}",
    r"(?:no ?one|nobody|none) (?:else|of (?:~ ){1,3}|before|at|there|in) …(?:could|would|had|knew"
    r"|did|cared|managed|bothered|has|wanted)",
    rf"(?:what|which|where) (?:~ ){{0,4}}(?:others?|colleagues?|agents|people|departments?"
    rf"|manager) …{_FAILED}",
    r"(?:better|nicer|faster|friendlier|kinder|politer|smarter|brighter|quicker"
    r"|more ~) than (?:~ ){0,4}(?:colleagues?|others?|last|guy|one|lady|boss|manager|supervisor"
    r"|rest|previous|agents?|person|lot|idiots?|him|them|team|predecessor|bots?|manager)",
    r"(?:sack|fire|train|retrain|replace|sacking|firing|get rid of|bin) (?:~ ){0,3}(?:others?|rest"
    r"|one|bloke|guy|him|them|manager|colleagues?|boss|lot|everyone|supervisor)",
    r"(?:teach|train|clone) (?:~ ){0,3}(?:others|colleagues|rest|them|everyone|her and|him and)",
    r"(?:show|tell) (?:~ ){0,3}(?:others|colleagues|rest|(?:them|everyone) how to)",
    r"(?:colleagues?|others|rest|boss|manager|team) (?:~ ){0,4}(?:could|should|can) (?:~ )?(?:learn"
    r"|take (?:a leaf|note))",
    r"(?:instead of|rather than|not like|compared (?:to|with)|after|in contrast to"
    r"|as opposed to) (?:~ ){0,5}(?:others?|colleagues?|last|previous|guy|lady|agents?|idiots?"
    r"|people|lot|bots?|someone|being (?:passed|fobbed|ignored))",
    r"(?:finally|at last|eventually) (?:~ ){0,3}(?:someone|somebody|person|agent|human"
    r"|one) (?:~ ){0,2}(?:who|with|that)|(?:someone|somebody|person|human) (?:who )?(?:actually"
    r"|finally|with a brain)",
    r"(?:on a|final) warning|drinking again|(?:drinks|drunk) (?:at|on)|(?:that|the|some"
    r"|this) (?:~ )?(?:clown|idiot|moron|muppet|dimwit|lump|cretin|numpty)"
    r"|don't let (?:~ ){0,4}(?:answer|near|touch)|foreign(?:-| )?sounding",
    r"(?:cow|dope|dragon|madam|hag|witch|prat|twit|fool|plonker|bitch|jobsworth|ogre|dinosaur"
    r"|bulldog|sourpuss)s?",
    r"(?:lazi|rud|wors|slow|stupid|nasti)est|laziest|(?:so )?much (?:nicer|kinder|friendlier) than"
    r"|real english|foreign ones|isn't fit|not fit to|treats? (?:her|him) like|shame about|(?:bin"
    r"|sack) (?:her|him)|barely (?:work|use)|missed what",
    r"too good for|wasted (?:on|in|there)|deserves better than|carr(?:y|ies"
    r"|ying) (?:~ ){0,2}(?:team|rest)",
    r"(?:twice|ten times|worth (?:~ ){1,3}of) (?:~ ){0,3}(?:your|the|them|others)"
    r"|puts? (?:~ ){0,3}to shame",
    r"not (?:just )?(?:another|some|reading (?:from )?a) (?:~ ){0,2}(?:script|robot|idiot|drone)",
    r"endlich (?:mal )?(?:jemand\w*|einer|eine|einen|ein ~|wer)|im gegensatz zu|im vergleich zu",
    r"(?:anders|besser|schneller|netter|freundlicher|kompetenter) als (?:~ ){0,4}(?:kolleg\w*"
    r"|andere\w*|vorgaenger\w*|letzte\w*|chef\w*|rest|alle|ihr\w* ~|sonst)",
    r"(?:nicht )?wie (?:der|die|ihr|das) (?:~ ){0,2}(?:kollege|kollegin|andere|idiot\w*|letzte\w*)",
    rf"{_STAFF_DE} …{_BAD_DE}",
    rf"{_BAD_DE} …{_STAFF_DE}",
    r"(?:einzige\w*|erste\w*),? (?:der|die|das|mensch|person|mitarbeiter\w*|kompetente\w*"
    r"|vernuenftige\w*|mit|bei|in|von)",
    r"(?:keiner|niemand|kein anderer|keine andere) (?:~ ){0,6}(?:konnte|wollte|wusste|hat|half"
    r"|geschafft)",
    r"woran …(?:gescheitert|verzweifelt)|was …(?:nicht geschafft|nicht konnten|nicht hinbekommen)",
    r"(?:feuern|rauswerf\w*|entlass\w*) …(?:kolleg|ander|rest)|(?:kolleg\w*|andere\w*|rest"
    r"|chef\w*) (?:~ ){0,5}(?:abschneiden|beispiel nehmen|lernen|nachhilfe|schulen)",
    r"(?:chefin|chef|kolleg\w+|er|sie) (?:~ ){0,2}(?:trinkt|saeuft|luegt|schlaeft)|(?:vorher|davor"
    r"|sonst) (?:~ ){0,5}(?:alle|keiner|niemand|nur)",
    r"trottel\w*|kotzbrocken|faule\w* (?:hund|sack|sau)|(?:kann|koennen) (?:~ ){0,2}(?:nix|nichts)"
    r"|zu nichts zu gebrauchen|tuechtiger als|depp\w*|zicke\w*|drachen?|volltrottel|nichtskoenner"
    r"|schlafmuetze\w*|pfeifen?",
    r"dagegen (?:~ ){0,4}(?:war|ist|hat)|zu schade fuer",
)
BENT_RULE = (
    r"(?:even though|although|though|despite|even if) (?:~ ){0,6}(?:supposed|allowed"
    r"|shouldn't|meant|outside|past|beyond|too late|over|against|policy|rules?|expired|deadline"
    r"|entitled|eligible|without|no receipt|technically|out of|non-?refundable|normally|usually"
    r"|fault|closed)",
    r"not (?:~ )?(?:supposed|allowed|meant|permitted|entitled|eligible)|isn't (?:~ )?allowed"
    r"|(?:shouldn't|should not) (?:~ )?have(?! to)|weren't (?:~ )?(?:supposed|allowed)|wasn't "
    r"(?:~ )?(?:supposed"
    r"|allowed|meant)",
    r"(?:against|outside|beyond) (?:~ ){0,2}(?:policy|rules?|procedure|regulations|protocol|job)",
    r"(?:ben[dt]|bending|broke|break|breaking|stretch\w*|ignor\w*|bypass\w*|got round|got around"
    r"|round|around|skirt\w*|overr[io]d\w*|cheat\w*|overlook\w*) (?:~ ){0,3}(?:rules?|policy"
    r"|procedure|system|terms|regulations|limit|deadline|fee)",
    r"(?:an|the|one|as|little|small) (?:~ )?exception|exceptions? (?:for|to)",
    r"skip(?:s|ped|ping)? (?:~ ){0,2}(?:id|security|checks?|verification|questions|queue|paperwork"
    r"|form)",
    r"(?:without|didn't ask (?:~ ){0,2}for|not asking for|didn't need) (?:~ ){0,3}(?:id|security"
    r"|proof|receipt|password|checking|authoris\w+|approval|permission|manager)",
    r"(?:staff|employee|colleague'?s?|friends and family|her own|his own"
    r"|your own) (?:~ )?(?:discount|code|voucher|pocket|money|card|account|login|allowance)",
    r"(?:don't|do not|won't|not to|didn't|never) (?:~ )?tell (?:~ ){0,2}(?:anyone|anybody|boss"
    r"|manager|them|supervisor|your|the|her|his|on)|between (?:us|you and me|ourselves|you and i)"
    r"|(?:keep|kept) (?:it|this|that)? ?(?:quiet|secret|between|to (?:my|your|our)sel\w+|under)|"
    r"hush|off the record|on the (?:quiet|sly)"
    r"|under the (?:counter|table|radar)|off the books",
    r"wink wink|nudge|nobody (?:~ )?(?:know|knows|noticed)|won't tell(?! you| me| us)|mum's the "
    r"word|(?:boss"
    r"|manager|supervisor) (?:~ ){0,3}(?:know|find out|see|looking|notic\w+)|(?:get|gets|getting|"
    r"got|be|land\w*) (?:~ )?in(?:to)? trouble"
    r"|los(?:e|ing) (?:your|her|his) job|secret(?:ly)?",
    r"🤫|🤐|(?:i won't|i will not|i'll not|not) say (?:~ )?(?:nothing|anything|a word)"
    r"|for not telling|past the limit|in free|gave us (?:~ ){0,3}free|after closing|as warranty"
    r"|even tho(?:ugh)? i|naughty|removing (?:~ ){0,3}(?:star|mark)|without the sensor",
    r"blind eye|looked the other way|let (?:me|us|it|him|her) (?:off|slide|through|keep|go)|waiv\w+"
    r"|(?:wrote|written|writing) off|knocked (?:~ ){0,3}off|backdat\w+|fudg\w+|slipped (?:me|us|in"
    r"|an)|sneaked|snuck|made it (?:disappear|go away)|pulled (?:a few |some )?strings|(?:a"
    r"|the) (?:~ )?favou?r",
    r"(?:out of|outside|past|after|beyond) (?:~ ){0,2}(?:warranty|window|deadline|guarantee"
    r"|time limit|period|cut-?off)|(?:out of|outside|past|beyond) (?:~ ){0,2}\d+ days|loophole|"
    r"unofficial\w*|technically (?:~ )?(?:not|too"
    r"|out|over)",
    r"(?:free|extra|upgrade|refund\w*) (?:~ ){0,6}(?:anyway|regardless|for nothing)|on the house"
    r"|never mind the (?:rules?|policy)|without (?:~ )?(?:stamp|signature)|red light|speed(?:ed"
    r"|ing)|double yellow|parked (?:~ ){0,3}illegal\w*",
    r"augen? zu(?:gedrueckt|zudruecken)?|ausnahmen? (?:~ ){0,3}(?:gemacht|machen|macht|fuer|bei)"
    r"|eine ausnahme",
    r"ausnahmsweise (?:~ ){0,6}(?:gemacht|erlassen|erstattet|umgetauscht|genehmigt|durchgehen"
    r"|trotzdem|zugelassen|storniert|durfte|bekommen|zurueckgenommen)",
    r"obwohl …(?:darf|duerf\w+|durft\w+|soll\w*|vorgesehen|erlaubt|verboten|frist|vorbei|abgelaufen"
    r"|zu spaet|anspruch|zustaendig|moeglich|garantie|umtausch|feierabend|geschlossen)"
    r"|streng genommen",
    r"eigentlich (?:~ ){0,5}(?:nicht|verboten|zu spaet|kein\w*)|frist …(?:geschummelt|verschoben"
    r"|datiert|gebogen|passt)|datiert|geschummelt|von mir erfaehrt|erfaehrt (?:~ )?keiner|bei rot"
    r"|die rote|gerast",
    r"gegen (?:~ )?(?:vorschrift\w*|regel\w*|richtlinie\w*|vorgabe\w*|anweisung)|am system vorbei",
    r"erlassen|weggeklickt|nicht berechnet|unter der hand|unter uns|weitersagen"
    r"|verrat\w* (?:~ )?nicht|(?:sieht|merkt) (?:~ )?keiner|niemand\w* (?:~ )?(?:sagen|erzaehlen"
    r"|weiter)|chef\w* (?:~ ){0,2}(?:nicht|muss|darf|merkt)|vor (?:dem|ihrem) chef",
    r"\w*schlupfloch|(?:einfach )?nicht (?:in den computer|eintragen|eingetragen|melden|gemeldet)"
    r"|upgrade geschenkt|draufgemacht|vergess(?:e)? ich (?:ihnen|dir) nie|geschenkt",
    r"durchgehen lassen|kulan\w*|(?:mitarbeiter|personal)rabatt|ohne (?:~ ){0,3}(?:ausweis|nachweis"
    r"|beleg|bon|kassenbon|kennwort|pruefung|quittung|rechnung)|trotz (?:~ ){0,2}(?:abgelaufen\w*"
    r"|frist|verbot\w*|ablauf\w*)|umgangen|heimlich|hintenrum|fuenfe gerade|gerade sein lassen"
    r"|regel\w* gebogen",
)
HEALTH = (
    r"cancer|chemo\w*|radiotherapy|tumou?rs?|leuk\w+|strokes?(?! of)|multiple sclerosis|(?:have|has"
    r"|with|my) ms|parkinson\w*|dementia|alzheimer\w*|epilep\w+|diabet\w+|crohn\w*|arthritis"
    r"|asthma\w*|dialysis|transplant",
    r"anxiety|anxious|panic(?:s|ked|king| attack\w*)|depress\w+|bipolar|ptsd|adhd|autis\w+|asd"
    r"|asperger\w*|mental|breakdown|burn(?:ed|t)? ?out|suicid\w+|self-?harm|therap\w+|counsell\w+"
    r"|addict\w*|alcoholic|rehab|sober",
    r"disabilit\w+|(?:i'm|i am|my|being|is|he's|she's) (?:~ )?disabled|disabled (?:son|daughter"
    r"|husband|wife|person|customer|badge|access|parking)|wheelchair|walking (?:stick|frame)"
    r"|crutches|blue badge|carer",
    r"hospital\w*|surger\w+|operation|diagnos\w+|illness|(?:am|is|are|was|were|been|be|being|fell|"
    r"fallen|feel|felt|taken|getting|seriously|very|so|really|mentally|terminally"
    r"|critically|chronically|i'm|he's|she's) ill(?= |[.,!]|$)|unwell|(?:feel\w*|felt|was|been|is|"
    r"am|very|so|i'm) poorly(?! [a-z]+ed)"
    r"|injur\w+|infection|seizures?|heart (?:attack|condition|failure|op\w*|bypass)|pacemaker"
    r"|medicat\w+|medicine|prescription|insulin|hiv|mastectomy|physio\w*|glue ear|clinic|oxygen"
    r"|colostomy|stoma|biops\w+|scan results|test results|stage (?:four|4|three|3)|incontinen\w+"
    r"|detox|my drinking|hit me|beat me|abus\w+|violen\w+|refuge|the police|stalk\w*|assault\w*"
    r"|knocks? (?:her|me|him) about|left my husband|bandscheib\w*|allerg\w+|covid|migraines?"
    r"|fractur\w+|wounds?|a&e|ambulance|paramedics?|intensive care|hospice",
    rf"(?:i|i'm|i've|i was|he|she|he's|she's|they|{_KIN}) (?:~ ){{0,3}}(?:sick|in pain|bedridden"
    rf"|housebound)",
    r"(?:chronic|back|knee|chest) (?:pain|problems?)|in (?:~ )?pain",
    r"(?:i'm|i am|she's|he's|is|was|being|registered|partially|going|hard of) (?:~ )?(?:blind|deaf"
    r"|hearing)|deaf(?! ears)|hearing (?:aids?|loss|problem)|sight loss|(?:partially|visually) \w+"
    r"|dyslex\w+|stammer\w*|stutter\w*|lisp|memory|forgetful|can't (?:walk|see|hear|stand|"
    r"speak)(?: (?:well|properly|very|any ?more|without)|[.,!]|$)"
    r"|frail|vulnerable",
    r"pregnan\w+|miscarr\w+|stillborn|ivf|menopaus\w+|(?:broke|broken) (?:my|his|her) (?:leg|arm"
    r"|hip|back|wrist)",
    r"krank\w*|erkrank\w*|krebs\w*|chemo\w*|schlaganfall\w*|depress\w+|panik\w*|angst(?:stoer\w*"
    r"|zustaend\w*|att\w*)",
    r"autis\w+|adhs|demen[zt]\w*|parkinson|behinder\w+|schwerbehind\w*|rollstuhl\w*|rollator"
    r"|klinik\w*|operation\w*",
    r"op|diagnos\w+|diabet\w*|epilep\w*|herzinfarkt|herzop\w*|schwanger\w*|fehlgeburt|psych\w+"
    r"|therapie\w*|burn-?out",
    r"gehoerlos\w*|taub|blind|sehbehind\w*|schwerhoerig\w*|hoergeraet\w*|legasthen\w*|stotter\w*"
    r"|medikament\w*|rheuma|asthma|allerg\w*|verletz\w*|pflege(?:grad|stufe|beduerft\w*|fall|heim)"
    r"|alkohol\w*|entzug|suizid\w*|reha|tumor\w*|schmerz\w*|unfall|gebrechlich\w*|multiple sklerose"
    r"|gesundheit\w*|arzt|aerzt\w+|insulin",
)
BEREAVEMENT = (
    rf"(?:{_KIN}|he|she|who|they|dog|cat|horse|pet|rabbit|puppy"
    rf"|[a-z]{{3,12}}(?= died)) (?:~ ){{0,4}}"
    r"(?:died|passed|passing)(?! (?:me|us|on|it|the|my|his|her|you))",
    r"passed away|did(?: not|n't) live to|deceased|funeral|bereave\w*|widow\w*|grie(?:f|ving|ved)"
    r"|mourning|condolences?|in memory",
    rf"(?:death|loss|passing|late|lost|losing|buried|bury) (?:of )?(?:~ )?(?:my|our|his"
    rf"|her)? ?(?:~ )?{_KIN}",
    r"would have (?:liked|loved) you|who was in the hold|(?:my|our) (?:~ )?(?:father|mother|son|dad"
    r"|mum) would have",
    r"(?:my|our|her|his) late ~|since (?:~ ){0,3}(?:went|died|passed|left us)|ashes|memorial"
    r"|headstone|wreath",
    r"(?:a|the|our|my|her|his) (?:~ )?(?:death|bereavement)|put to sleep|put (?:him|her|(?:our|"
    r"my) ~) (?:down|to"
    r" sleep)|(?:be|was|were|been|have ~|had ~) put down|stillborn"
    r"|miscarr\w+",
    r"gestorben|verstorben\w*|verstarb|starb|todesfall|trauer\w*|beerdig\w*",
    r"beisetzung|bestatt\w*|witwer?|beileid|hinterblieb\w*|nachlass|sterbe\w*|von uns gegangen"
    r"|(?:das|am|zum|des|dem|ein\w*|mein\w*|sein\w*|ihr\w*) grab(?:es|stein)?|friedhof|"
    r"eingeschlaefert|sternenkind\w*",
    rf"(?:tod|tode|todes|verlust) (?:von )?(?:meine|unsere|seine|ihre|der|des|einer|eines)\w*"
    rf"|{_KIN_DE}"
    r" (?:~ ){0,2}(?:verloren|gestorben|tot)",
)
DEBT = (
    r"debts?|arrears|behind (?:with|on|in) (?:~ ){0,3}(?:payments?|rent|bills?|mortgage|instal\w+)"
    r"|(?:months?|weeks?) behind|bailiffs?|debt collect\w*|overdr\w+|loan sharks?|grand (?:under"
    r"|down|short)|bankrupt\w*|insolv\w*|iva|credit (?:score|rating|record)",
    r"(?:couldn't|can't|cannot|could not|unable to|struggl\w+ to|not able to) (?:~ )?(?:afford|pay"
    r"|make ends)|skint",
    r"(?:i'm|i was|i am|we're|we were|been|being|flat) (?:~ )?broke(?= |[.,!]|$)"
    r"|money (?:~ ){0,2}(?:tight|troubles?|problems?|worries)|(?:£|\$|€) ?[\d.,]+k? (?:~ )?i owe"
    r"|i owe (?:on|them|the)|owed? (?:~ )?(?:money|£|\$|€|\d)|(?:payment|repayment) (?:plan"
    r"|holiday)|repayments?",
    r"universal credit|(?:on|my) benefits|food ?bank|evict\w*|repossess\w*|(?:lost|losing) (?:my"
    r"|his|her|our) (?:job|home|house)|redundan\w+|unemployed|out of work|laid off|payday|gambl\w*"
    r"|missed (?:~ )?payments?|final demand|hardship|poverty|homeless|financial\w*"
    r"|disconnect\w* notice|until payday|instal?lments?",
    r"schulden(?! (?:euch|ihnen|dir))|schuldner\w*|ueberschuld\w*|rueckstand|rueckstaend\w*"
    r"|ratenzahl\w*|in raten|mahn(?:ung|bescheid|gebuehr)\w*|inkasso|gerichtsvollzieher\w*"
    r"|insolven\w*|pleite|pfaend\w*|schufa|ueberzogen|dispo|arbeitslos\w*|hartz|buergergeld"
    r"|jobcenter|sozialhilfe|grundsicherung|(?:kein|wenig|knapp) ?(?:bei )?(?:geld|kasse)"
    r"|geldsorgen|geldnot|finanziell\w*|zahlungs(?:unfaehig|schwierig|verzug|aufschub)\w*"
    r"|raeumungs\w*",
    r"nicht (?:~ )?(?:zahlen|bezahlen|leisten)|obdachlos\w*|gestundet|stundung|stromsperre"
    r"|gekuendigt worden|armut",
)
IDENTIFIES = (
    r"(?:order|booking|ref|reference|invoice|ticket|case|account|customer|policy|tracking|parcel"
    r"|confirmation|auftrag\w*|bestell\w*|buchung\w*|rechnung\w*|kunden\w*|vorgang\w*|vertrag\w*"
    r"|sendung\w*|reservierung\w*)(?: ?(?:no|nr|number|nummer|ref|id"
    r"|code))?[.:]? ?#? ?(?=[a-z-]{0,5}\d)[a-z0-9-]{3,}",
    r"#\d{3,}|\d{5,}|\d{3,}-\d{3,}|[a-z]{2}\d{3,}|flight [a-z]{2} ?\d{2,}"
    r"|(?=[a-z]*\d[a-z]*\d)[a-z0-9]{6}",
    r"\d{1,4}[a-z]?,? (?:~ ){1,3}(?:road|street|lane|avenue|close|drive|way|crescent|gardens"
    r"|terrace|court|square|hill|row|rd|ave|grove|mews|house)",
    r"[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}|\w*(?:strasse|str\.|allee|gasse|damm|ufer) \d+[a-z]?"
    r"|\w{3,}(?:weg|platz|ring) \d+[a-z]?|\w+er (?:weg|platz|ring) \d+[a-z]?",
    r"\+?\d(?:[ /()-]{0,3}\d){6,}|[\w.+-]+@[\w.-]+|(?:room|flat|apartment|zimmer|wohnung|house) "
    r"(?:no "
    r"|number |nr )?\d+",
    r"(?:live|lives|living|wohne|wohnt|wohnen) (?:in|at|on|next|opposite|im|am|an|auf) ~|geboren am"
    r"|born on|date of birth",
    r"(?:head ?teacher|mayor|vicar|headmaster|headmistress|landlady|landlord|owner|secretary"
    r"|treasurer|chair(?:man|woman|person)|ceo|director|councillor|rector|priest|teacher|nurse|"
    r"doctor|professor"
    r"|principal|caretaker|mp) (?:of|at|for|in)",
    r"(?:hausmeister\w*|leiter\w*|lehrer\w*|rektor\w*|buergermeister\w*|pfarrer\w*|inhaber\w*"
    r"|geschaeftsfuehrer\w*|wirtin?|vorsitzende\w*|erzieher\w*|direktor\w*|krankenschwester|aerztin"
    r"|arzt) (?:an|am|im|in|der|von|bei|des)",
    r"year \d{1,2} at|class \d|(?:klasse|gruppe) \d",
)
NAMES = (
    # Capitals tell, so these see the text as it was typed.
    r"(?:daughter|son|wife|husband|mum|mother|dad|father|brother|sister|grandson|granddaughter"
    r"|niece|nephew|boy|girl|baby|partner|child|nan|uncle|aunt|dog)s?,? [A-Z][a-z]+",
    r"(?:Tochter|Sohn|Frau|Mann|Mutter|Vater|Bruder|Schwester|Enkel\w*|Kind|Oma"
    r"|Opa),? (?:namens )?[A-Z][a-z]+ [A-Z][a-z]+|(?:meine?|unsere?) (?:Tochter|Sohn|Enkel\w*"
    r"|Kind) [A-Z][a-z]+",
    r"(?:[Mm]y name is|[Ii]ch heisse|[Mm]ein Name ist|I'm|I am|[Ss]igned,?|[Rr]egards,?|[Yy]ours,?"
    r"|[Ll]ove,?|[Gg]russ|[Gg]ruesse,?|[Bb]est,?|[Cc]heers,?|[Ff]rom|[Vv]on|[Ss]incerely,?) (?:Mr "
    r"|Mrs |Ms |Miss |Dr |Herr |Frau )?[A-Z][a-z]+ (?:[A-Z][a-z]+|[A-Z]\b)",
    r"Famil(?:ie|y) [A-Z][a-z]+|[Tt]he [A-Z][a-z]+ family|(?:Mr|Mrs|Miss|Ms"
    r"|Dr)\.? (?:[A-Z]\.? ?)?[A-Z][a-z]+[.!]?\s*$|(?:[A-Z]\. ?){1,2}[A-Z][a-z]+"
    r"|[.!?]\s+[A-Z][a-z]+ [A-Z]\w*[.!]?\s*$",
    r"\n\s*[A-Z][a-z]+ [A-Z][a-z]+\s*$",
    r"[A-Z][\w']+ (?:Primary|School|Academy|College|Nursery|Grammar|High School|University|Surgery"
    r"|Hospital|Care Home|Church|Hall|Farm)|(?:St|Saint)\.? [A-Z][\w']+",
    r"[A-Z]\w+(?:schule|gymnasium|kita|kindergarten)\b|(?:Schule|Gymnasium|Kita|Grundschule|Klinik"
    r"|Kanzlei|Praxis|Hotel) [A-Z]\w+",
    r"(?:I work|we work|I teach|I run|working) (?:~ ){0,3}(?:at|for|in) (?:the )?[A-Z]\w+",
    r"(?:arbeite|unterrichte) (?:~ ){0,3}(?:bei|an|am|im|in) (?:~ )?[A-Z]\w+",
)
