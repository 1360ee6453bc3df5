"""Words that bear out thanks, and words of agents after which thanks need it: a no, a referral.

English and German, general shapes. Patterns for RE2.
Definition: docs/reference/definitions/thanked.md
"""

from fiftytwo.evidence.talk.wording import either

_NOW = r"(?:['’]?s|['’]re|['’]ve|s)? (?:\w+ ){0,3}?"

NOT_YET = either(
    r"works for (?:me|us)\b|(?:if|whether|hope|hoping|hopefully|once|until|unless|should|would|"
    r"will|could|might|may|must|want\w*|needs?|wait\w*|trying|try|fingers crossed|(?:it|that|i|"
    r"we)['’]?ll|looking forward|let['’]s)\b[^.,;)!?\n]{0,40}?\b(?:work\w*|fixed|sorted|"
    r"solved|resolved|cleared|done|help\w*|arriv\w*|received?|com(?:e|es|ing)|go(?:es)? through|"
    r"back|got|get|goes|go)\b",
    r"(?:falls|wenn|ob|hoff\w*|hoffentlich|sobald|bis|sollte|soll|würde|wird|werde|muss|mal sehen|"
    r"schaun? wir)\b[^.;!?\n]{0,40}?\b(?:klappt|geklappt|funktioniert|läuft|geht|gelöst|erledigt|"
    r"behoben|angekommen|ankommt|kommt|da|zurück|geholfen|hilft|bekomme\w*|erhalte\w*)\b",
)
"""A result that is hoped for, blanked out before results are looked for."""

RESULT = either(
    r"(?:it|that|this|everything|all|both|which|they|each|app|site|page|(?:the|my|our|your) "
    r"(?:\w+ )?\w+)"
    + _NOW
    + r"(?:work(?:s|ed|ing)|fixed|sorted|solved|resolved|done it|did it|cleared|helped|helps|"
    r"arrived|turned up|came|got (?:it|that|here|there)|went through|gone through|landed|open(?:ed|"
    r"s) (?:now|again)|up and running|cancelled|refunded|(?:in|on) my account)\b",
    r"(?:works|worked|working|fixed|sorted|solved|resolved) (?:now|again|fine|perfectly|"
    r"a treat|a charm|like|great|well|beautifully|straight away|first time|immediately|it|that)\b",
    r"(?:all|now|is|finally|already) (?:sorted|fixed|working|solved|resolved|(?:done|good|fine|"
    r"well|set) now)\b|(?:did|done|does) the (?:trick|job)|good as new|problem (?:is )?solved|back "
    r"(?:to normal|online|up and|in business)|that was it\b|up and running",
    r"(?:worked|works|solved|sorted|fixed)\b ?[^\w\s]|(?:seems?|looks?|appears?) to (?:have|be) "
    r"(?:\w+ )?(?:work\w*|fixed|solved|sorted|done|gone|helped)",
    r"(?:i|we)(?:['’]ve| have)? (?:now |just |already |finally |also )*received\b|(?:i|we|she|he|"
    r"they) made it\b|(?:it|that|he|she|they|money|parcel)(?:['’]s|s|['’]re| is| are) (?:all )?(?:"
    r"back|here|done|up|home|solid|them|green)\b|there (?:it is|they are|she is|he is)\b|"
    r"otherwise (?:i|we)['’ ]|or (?:else )?(?:i|we)['’]?d have|(?:i|we)['’]d (?:never )?have (?:"
    r"missed|been|had|stood|lost|given up|binned|thrown|gone|forgotten|paid|never|managed|found)|"
    r"(?:don|didn|won)['’]?t (?:even )?(?:have|need) to\b|(?:i|we)(?:['’]ve| have)? (?:now|"
    r"finally) (?:have|got|see|found|"
    r"understand|get)\b|(?:finally|now) (?:got|have|found|managed|received|in|back)\b|found "
    r"(?:it|them|him|her|the|my|our)\b",
    r"(?:managed to|(?:am|was|were|been|['’]m) (?:now |finally )?able to|can (?:now|finally)|"
    r"(?:got|have) (?:it|that|my \w+|our \w+|them|him|her) (?:\w+ )?(?:back|working|sorted|fixed|"
    r"to work|done|open|in))\b",
    r"(?:just|exactly|precisely) (?:what|the (?:thing|answer|one|information)) |what (?:i|we|he|"
    r"she|they)(?:['’]d| had| have| was| were)? (?:\w+ )?(?:needed|wanted|been (?:after|looking)|"
    r"after|looking for|hoping for)|been (?:wanting|needing|after|looking for|waiting for)|all "
    r"(?:i|we) needed|(?:that|this|it)(?:['’]s| is| was) (?:\w+ ){0,3}(?:i|we) (?:needed|wanted)",
    r"(?:it|that|this) (?:really|certainly|definitely|absolutely|truly|totally) (?:does|did|has|"
    r"works|helps|helped)\b|helps? (?:me |us )?(?:a lot|so much|massively|enormously|loads)|"
    r"sav(?:ed|es|ing) (?:me|us|my|our|him|her)|spared (?:me|us)|(?:so|what a|such a|big|huge) "
    r"relie(?:f|ved)|weight off|(?:peace of mind|put my mind|set my mind)|clear(?:s|ed) (?:\w+ )?"
    r"(?:everything|it all|that all) up|(?:went|goes) (?:straight )?(?:on|in|through) (?:\w+ )?"
    r"(?:fine|first time|smoothly|perfectly)",
    r"(?:es|das|alles|jetzt|nun|endlich|wieder|hat|haben|heute|sofort|auch|und|tipp|lösung) "
    r"(?:\w+ ){0,3}?(?:geklappt|funktioniert|klappt|läuft|gelöst|erledigt|behoben|angekommen|"
    r"eingetroffen|geholfen|weitergeholfen|repariert|gutgeschrieben|gefunden)\b|(?:geht|läuft|"
    r"klappt|funktioniert|stimmt|passt) (?:es |das |alles )?(?:jetzt|wieder|nun|endlich|alles|"
    r"einwandfrei|tadellos|perfekt|bestens|prima|super|wunderbar)\b",
    r"^\W*(?:geklappt|klappt|läuft|funktioniert|gelöst|erledigt|angekommen|hat geholfen)\b|"
    r"(?:ist|sind|war|waren) (?:\w+ ){0,3}?(?:angekommen|eingetroffen|gutgeschrieben|da|zurück|"
    r"erledigt|gelöst|behoben|repariert|freigeschaltet|drauf)\b",
    r"(?:habe?|haben) (?:\w+ ){0,5}?(?:bekommen|erhalten|zurück|gefunden|hinbekommen|geschafft|"
    r"hingekriegt)\b|(?:genau|das|was) (?:\w+ ){0,3}?(?:gebraucht|gesucht|brauchte|suchte|"
    r"wollte|wissen wollte|gefehlt)|genau (?:das|so|richtig)\b|gerettet|erspart|erleichter\w+|"
    r"stein vom herzen|(?:kann|konnte) (?:ich |wir )?(?:jetzt|nun|endlich|wieder)\b",
)
"""The customer says that it worked, came, is done, or is what they needed."""

_SO = (
    r"(?:so|very|really|most|extremely|incredibly|super|such|always|been|how|too|truly|was|were|is|"
    r"are|you|you['’]re|and|of you|be|both|genuinely)"
)
_ABLE = (
    r"(?:kind|helpful|patient|thorough|quick|fast|prompt|swift|speedy|friendly|polite|courteous|"
    r"professional|thoughtful|understanding|efficient|generous|considerate|attentive|caring|"
    r"responsive|knowledgeable|reassuring|gracious|lovely|brilliant|amazing|fantastic|wonderful|"
    r"excellent|incredible|outstanding)"
)
_HELP = (
    r"(?:help|service|support|assistance|work|job|customer (?:service|care|support)|advice|team|"
    r"care|explanation|agents?|staff|communication|attitude|people|person|lady|man|woman|"
    r"guys?)"
)

NOT_JUDGED = either(
    r"kinds? of\b|kind(?:est)? regards|quick (?:question|query|one)\b|kind (?:as|enough) to|for "
    r"your (?:\w+ )?understanding|best (?:regards|wishes)|patient with|be patient|how (?:fast|"
    r"quick)",
    r"liebe\w* grüße|freundliche\w* grüße\w*|so (?:nett|lieb|freundlich) (?:und|sein)|"
    r"(?:hilfe|service) (?:bitte|nötig)",
)
"""Blanked out before judgements are looked for: how letters end, and requests."""

JUDGED = either(
    _SO + r" (?:\w+ ){0,2}?" + _ABLE + r"\b",
    _ABLE + r",? (?:and \w+ |\w+ )?" + _HELP + r"\b|(?:great|good|top|best|superb|first[ -]class|"
    r"stellar|world[ -]class|exceptional|impeccable|super|real|personal) (?:\w+ )?" + _HELP + r"\b",
    r"(?:you|he|she|they|that|it|this) (?:\w+ )?(?:(?:is|are|was|were|been)|['’]s) (?:\w+ )?"
    r"(?:quick|fast|speedy|kind|thoughtful|good of|nice of|sweet of|decent of|clever)|you are "
    r"(?:so |very |just |really )?good\b",
    r"well done\b|spot on\b|(?:good|great|nice|top|cracking|smashing) (?:job|work|man|lad|lass|"
    r"girl)\b|(?:a|absolute|real|total|proper|little) (?:super ?)?(?:star|legend|hero|angel|gem|"
    r"diamond|genius|saint|marvel|treasure|wizard|champ\w*|god ?send|credit|life ?saver|wonder|"
    r"miracle|delight|pleasure)\b|life ?saver|god ?send|(?:you|u)(?:['’]re| are| r)? (?:\w+ "
    r"){0,3}?(?:stars?|legends?|heroe?s?|angels?|gems?|the (?:best|man|one)|champ\w*|rock|rule|"
    r"awesome|great|ace|the bomb)\b",
    r"clever\b|impress\w+|above and beyond|extra mile|(?:out of|gone? out of) (?:your|her|his|"
    r"their) way|made (?:my|our|his|her) (?:day|week|night|evening|weekend|year|christmas)|love "
    r"(?:you|u|your|this team)|(?:first|only) (?:person|one|human|company|time any\w+|(?:\w+ )?(?:"
    r"answer|reply|help))\b|(?:can['’]t|cannot|couldn['’]t|can not) (?:fault|thank|praise|ask "
    r"for)|hats? off|kudos|credit to|keep (?:it )?up|(?:five|5) stars?|(?:10|ten) out of (?:10|"
    r"ten)|10/10|restored my faith|(?:big|great|huge|massive|enormous|such a|real|lot of|world "
    r"of) help\b|nobody else|"
    r"no one else|far better than|better than (?:any|i)|(?:much )?better service|credit where|"
    r"(?:as|just|exactly (?:as|what)|what|when) you (?:said|promised)|kept your (?:word|promise)|"
    r"(?:explained|handled|dealt with|sorted|fixed) (?:\w+ ){0,3}(?:well|clearly|so|properly|"
    r"quickly|kindly|patiently|perfectly|brilliantly)",
    r"(?:so|sehr|echt|wirklich|super|total|richtig|wie|ganz|unglaublich|äußerst|wahnsinnig|"
    r"ungemein|immer|überaus|und) (?:\w+ )?(?:nett|freundlich|lieb|hilfreich|hilfsbereit|"
    r"geduldig|schnell|kompetent|aufmerksam|zuvorkommend|flott|fix|verständnisvoll|verständlich|"
    r"kulant|höflich|professionell|engagiert|toll|klasse|geholfen|gut (?:erklärt|gemacht|beraten|"
    r"geholfen))\b|(?:nett|lieb|toll|klasse|spitze|stark|aufmerksam|anständig|großartig) (?:von "
    r"(?:ihnen|dir|euch)|gemacht|erklärt)",
    r"(?:toll|super|klasse|spitzen|groß|schnell|nett|freundlich|hervorragend|ausgezeichnet|gut|"
    r"großartig|lieb|kompetent|geduldig|prompt|flott|wunderbar|rasch|unkompliziert|persönlich|"
    r"fantastisch|vorbildlich)(?:e[nrms]?)?[ -]?(?:\w+ )?(?:hilfe|service|unterstützung|beratung|"
    r"kundendienst|kundenservice|betreuung|arbeit|auskunft|erklärung|support|job|"
    r"team|leistung|mitarbeiter\w*|hinweis|bearbeitung|abwicklung)\b",
    r"(?:ein|eine|echte[rn]?|wahre[rn]?) (?:\w+ )?(?:engel|held\w*|schatz|perle|lebensretter\w*|"
    r"genie|wucht)\b|vorbildlich|hervorragend|beeindruckt|begeistert|hut ab|respekt|alle achtung|"
    r"gut gemacht|weiter so|mühe gegeben|zeit genommen|(?:ging|war) (?:\w+ ){0,2}(?:schnell|fix|"
    r"flott)|nicht selbstverständlich|tag gerettet|(?:erste|einzige)[rn]? (?:mensch|person|die|"
    r"der)|wort gehalten|wie versprochen|(?:sie|du|ihr) (?:sind|bist|seid) (?:\w+ )?(?:die|der|"
    r"spitze|klasse|super|toll|großartig|wunderbar)",
)
"""The customer judges the help, or who gave it."""

WARMTH = either(
    r"(?:thank\w*|thanx|thx|cheers|ta)(?:[ -](?:you|u|guys|all|again))* (?:so (?:very )?much|so "
    r"so|ever so|a million|a (?:ton|bunch|thousand)|loads|heaps|tons|millions|sincerely|from|"
    r"kindly|a whole)\b|tysm\b|(?:big|massive|huge|heartfelt|sincere|a million|thousand|special|"
    r"enormous|warm) (?:\w+ )?thank\w*|(?:can['’]t|cannot) thank|thank you,? thank you",
    r"(?:truly|deeply|so|really|very|greatly|hugely|most|genuinely|sincerely|do|absolutely|very "
    r"much) (?:appreciat\w+|grateful|thankful|obliged)|appreciat\w+ (?:\w+ ){0,6}(?:more than|so "
    r"much|a lot|hugely|immensely|greatly)|(?:of|from) my heart|heartfelt|means? (?:a lot|so much|"
    r"the world|more than)|meant (?:a lot|so much|the world|more)|(?:bless|god (?:bless|give|"
    r"reward)) (?:you|her|him)|"
    r"(?:had|did)(?: not|n['’]t) expect|never (?:thought|expected)|i mean "
    r"(?:it|that)|(?:eternally|forever|ever) (?:grateful|thankful|in your debt)|owe you|so glad|"
    r"(?:i['’]m|i am|we['’]re|we are) (?:\w+ )?(?:grateful|thankful|delighted|thrilled|relieved|"
    r"over the moon)",
    r"(?:tausend|1000|ganz (?:lieben|herzlichen|großen)|ein riesen\w*|riesen\w*|allerherzlichsten|"
    r"allerbesten|lieben|großen|ganz vielen) (?:dank|danke)|(?:von|aus) (?:\w+ )?herzen|danke? "
    r"(?:\w+ ){0,2}(?:tausendmal|so sehr|so viel)|danke,? danke|(?:so|sehr|unendlich|wirklich|"
    r"echt|ihnen|dir|wahnsinnig) (?:\w+ )?dankbar|bedeutet mir|bin (?:\w+ )?(?:froh|erleichtert|"
    r"glücklich)",
)
"""Thanks with more in them than manners ask for."""

FOR_ANSWERING = either(
    r"for (?:\w+ ){0,3}?(?:repl\w+|respon\w+|answer\w*|getting back|coming back|getting in touch|"
    r"reaching out|contacting|letting|confirming|clarifying|updating|informing|telling|trying|"
    r"taking the time|reading|nothing|being|having|listening|calling|checking in|"
    r"pointing|sharing|following|acknowledg\w+|noticing|caring|understanding|anything|"
    r"everything|(?:this |the )?(?:morning|evening)\b|(?:helping|assisting)(?: me| "
    r"us)?\s*(?:[^\w\s]|$))|you (?:\w+ )?(?:asked|said|suggested|mentioned|recommended|advised|"
    r"linked|wanted|offered|provided|posted|indeed|listed|needed|told)\b",
    r"(?:dass|für) (?:\w+ ){0,5}?(?:antwort\w*|gemeldet|melden|rückmeldung|bescheid|info\w*|"
    r"geantwortet|reagiert|geschrieben)\b",
)
"""What an answer as such is thanked for: blanked out before FOR_A_DEED is looked for."""

FOR_A_DEED = either(
    r"(?:thank\w*|thx|cheers|ta|appreciat\w+|grateful)\b[^.!?\n]{0,30}?\bfor (?:\w+ ){0,3}?"
    r"(?:\w{2,}ing (?:\w+|[^\w\s])|\w{2,}ing$|(?:fix|refund|replacement|correction|solution|"
    r"workaround|patience|kindness|trouble|hard work|dedication|persistence|efforts?|honesty|"
    r"thoughtfulness|generosity|speed|tip|trick|upgrade|gesture|goodwill|call)\b)",
    r"appreciat\w+ (?:\w+ ){0,3}(?:patience|kindness|efforts?|dedication|honesty|trouble|hard "
    r"work)|"
    r"(?:you|u) (?:actually |really |even |all |just |both |also )?(?:\w{3,}ed|(?:was|were) "
    r"\w{2,}ing|rang|found|took|told|read|did|made|got|gave|kept|went|put|knew|saw|spoke|"
    r"understood|heard|thought|stood|wrote|held|stuck)\b",
    r"(?:dank\w*)\b[^.!?\n]{0,30}?\bfürs? (?:\w+ ){0,3}?(?:geduld|erklär\w+|nachsehen|nachschauen|"
    r"nachfragen|nachhaken|kümmern|suchen|finden|ändern|umbuchen|stornieren|einsatz|engagement|"
    r"freundlichkeit|lösung|tipp|tipps|erstattung|ersatz|gutschrift|kulanz|verständnis|"
    r"durchhalten|dranbleiben|korrektur|umbuchung|anruf)\b",
    r"dank\w*,? (?:\w+ ){0,2}dass (?:sie|du|ihr|es|das)\b",
)
"""Thanks for something in particular that somebody did."""

LUKEWARM = either(
    r"(?:al|even )though \w|although|i (?:guess|suppose)\b|sort of|kind ?a\b|kind of (?:work|help|"
    r"fix|sort)|more or less|half of|for now\b|for the moment|just about|at least\b|"
    r"would(?:['’]ve| have)? (?:\w+ )?(?:been|be|make) (?:\w+ )?(?:nice|better|clearer|easier|"
    r"good)|better than nothing|(?:not|isn['’]t|wasn['’]t) (?:ideal|great|perfect|what i)|still "
    r"(?:not|disappoint\w+|annoy\w+)",
    r"obwohl|auch wenn|halbwegs|einigermaßen|mehr oder weniger|vorerst|wenigstens|immerhin|besser "
    r"als nichts|(?:wäre|hätte) (?:\w+ ){0,3}(?:schön|besser|gut|schöner)\b|nicht (?:ideal|"
    r"optimal)",
)
"""Half a complaint: it came, but."""

UNTRIED = either(
    r"(?:i['’]?ll|i will|we['’]?ll|we will|will|gonna|going to|i shall|let me|about to|i['’]?m off "
    r"to|i can) (?:\w+ ){0,2}?(?:try|do|give|check|look|see|have|get|read|call|ring|contact|ask|"
    r"wait|keep|reach|speak|talk|test|head|sign|follow|use|send|touch|come back|report)\b|will "
    r"do\b|(?:trying|checking|doing) (?:it|that|this) (?:now|out|later|tonight|tomorrow)",
    r"(?:werde?|werden|will|wollen|mache?|probiere?|versuche?|schaue?|teste|rufe|frage|prüfe|"
    r"warte|melde) (?:ich|wir|es|das|mal|mich|dann|gleich|mir)\b|mach ich|wird gemacht|(?:ich|wir) "
    r"(?:werde?n?|probiere?n?|versuche?n?|schaue?n?|teste?n?|frage?n?|warte?n?|melde?n?)\b",
)
"""What was advised is still to be done."""

DID_IT = either(
    r"(?:i|we|they)(?:['’]ve| have| just| was able to| were able to| managed to)+ (?:\w+ ){0,3}?"
    r"(?:found|paid|sent|released|booked|rebooked|moved|put|fix\w*|chang\w*|amend\w*|refund\w*|"
    r"cancel\w*|correct\w*|merg\w*|sort\w*|issu\w*|order\w*|reopen\w*|credit\w*|add\w*|rung|rang|"
    r"updat\w*|remov\w*|reset|extended|replac\w*|reserved|kept|"
    r"activat\w*|arrang\w*|clear\w*|unlock\w*|switch\w*|swapp?\w*|set|stopp?\w*|waiv\w*|resent|"
    r"restor\w*|renam\w*|resolv\w*|traced|located|posted)\b",
    r"(?:i|we) (?:refunded|cancelled|sent|booked|moved|fixed|changed|amended|corrected|sorted|"
    r"issued|ordered|reopened|credited|added|removed|reset|replaced|extended|found|rang|"
    r"put|updated|arranged|swapped)\b|(?:correction|change|"
    r"refund|booking|update|cancellation|transfer)s? (?:is |has been |are )?(?:done|made|issued|"
    r"completed?|processed|confirmed|on)|(?:all (?:done|sorted|fixed)|(?:done|"
    r"sorted|fixed) (?:for you|now)|^\W*(?:done|sorted|fixed))\b",
    r"(?:has|have|is|are|was|were) (?:\w+ )?(?:been )?(?:now |just |already |all )*(?:refunded|"
    r"cancelled|sent|booked|moved|fixed|changed|corrected|sorted|issued|ordered|reopened|credited|"
    r"added|removed|reset|replaced|extended|updated|waived|activated|arranged|restored|released|"
    r"dispatched|shipped|delivered|paid|resolved|unlocked|cleared|swapped|booked)\b|(?:on|in) "
    r"(?:its|the|today['’]s|tonight['’]s|tomorrow['’]s) (?:\w+ )?(?:way|van|post|lorry)\b",
    r"(?:habe?|haben|hat|ist|sind|wurden?|konnten?) (?:\w+ ){0,8}?(?:gefunden|bezahlt|geschickt|"
    r"verschickt|gesendet|gebucht|umgebucht|geändert|erstattet|storniert|korrigiert|bestellt|"
    r"gutgeschrieben|ersetzt|verlängert|freigeschaltet|freigegeben|angerufen|"
    r"ausgetauscht|veranlasst|behoben|gelöst|reserviert|aktualisiert|"
    r"zurückgesetzt|gelöscht|erledigt|eingetragen|hinterlegt|zurückgelegt|repariert)\b|"
    r"unterwegs\b|(?:ist )?erledigt\b",
)
"""An agent did something about it."""

TELLS_TO = either(
    r"(?:please|could you|can you|have you|should|then|first|just|kindly|would you|you (?:can|"
    r"could|should|may|might|need to)|does|did|if|recommend|suggest|thing to|steps?:?) (?:\w+ )?"
    r"(?:try|tried|trying|click|tap|press|select|re-?start\w*|re-?install\w*|log(?:ging)? ?(?:out|"
    r"in|off)|unplug\w*|reset|clear\w*|go (?:to|into)|head|reach out|download\w*|delet\w*|updat\w*|"
    r"switch\w*|give (?:it|that|this)|check\w*|visit|contact|call|follow|turn\w*|sign)\b",
    r"(?:^|[.,;:!>] ?)(?:try|click|tap|restart|unplug|reinstall|log)\b|(?:let us|let me) know "
    r"(?:how|if|whether)|keep (?:us|me) posted|(?:does|did) (?:that|it|this) (?:help|work|make)|"
    r"any better|give (?:it|that|this) a (?:try|go|shot)",
    r"(?:versuchen|probieren|klicken|tippen|starten|öffnen|gehen|laden|löschen|wenden|rufen|prüfen|"
    r"schauen|melden) sie\b|(?:könnten|können|bitte|würden) (?:sie )?(?:\w+ ){0,4}(?:versuchen|"
    r"probieren|neu starten|installieren|wenden|anrufen|prüfen|abmelden|anmelden)\b",
)
"""An agent tells how to do it, or whom to ask: whether it helps is still to be seen."""

SENDS_ELSEWHERE = either(
    r"(?:reach(?:ing)? out to|get(?:ting)? in touch with|contact(?:ing)?|speak(?:ing)? (?:to|with)|"
    r"talk(?:ing)? to|check(?:ing)? with|call(?:ing)?|turn(?:ing)? to|ask(?:ing)?|"
    r"approach(?:ing)?) (?:your|the|a|our|one|them|their|an|any|[A-Z])|"
    r"(?:sign(?:ing)? up|head(?:ing)? over|vote|keep(?:ing)? an eye|stay tuned|"
    r"check back|visit|find (?:it |more )?(?:\w+ )?(?:at|on|here)|more (?:info\w*|details))\b|"
    r"(?:here|at|to|via|on|over|from|this link|guide|support):? (?:https?:|<link>|⟨link⟩)",
    r"(?:wenden|melden) sie sich\b|(?:kontaktieren|fragen|besuchen) sie\b|(?:weitere|mehr) "
    r"(?:infos?|informationen)",
)
"""Somebody or something else is to help."""

SAYS_NO = either(
    r"unfortunately|we(?:['’]re| are) afraid|i(?:['’]m| am) afraid|not (?:currently |yet |possible|"
    r"able|available|supported|something we)|(?:un(?:able|available)|impossible)|no longer|"
    r"(?:can['’]?t|cannot|can not|won['’]?t|isn['’]?t|aren['’]?t|don['’]?t|doesn['’]?t|"
    r"haven['’]?t) (?:\w+ ){0,2}?(?:offer|support|available|possible|have|"
    r"guarantee|do that|change|refund|provide|give|say|confirm|share|allow)|only "
    r"available|out of stock|sold out",
    r"leider|bedauerlicherweise|nicht (?:\w+ )?(?:möglich|verfügbar|mehr|vorgesehen|erhältlich)|"
    r"(?:können|kann|dürfen|darf) (?:\w+ ){0,5}?nicht|ausverkauft|nicht lieferbar",
)
"""A no, or a not yet, in whatever manners."""

SAYS_YES = either(
    r"yes\b|yep\b|of course\b|absolutely\b|that['’]s (?:right|correct)|you can (?:claim|"
    r"still|use|take|get|do|travel|have)|no problem\b|(?:would|should)n['’]?t be (?:an? )?(?:issue|"
    r"problem)|should be fine",
    r"ja\b|natürlich|selbstverständlich|das ist richtig|geht in ordnung|kein problem",
)
"""A question is answered, and with a yes."""
