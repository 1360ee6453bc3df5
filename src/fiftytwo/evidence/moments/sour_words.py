"""Words that only look like thanks or praise, and words that are upset, English and German.

Sarcasm praises what went wrong, congratulates, exaggerates, asks who trained them. None of it may
reach anybody as thanks, so these would rather miss a real one. Patterns for RE2.
"""

from fiftytwo.evidence.talk.wording import either

TAUNT = either(
    r"(?:do|did|does|who) (?:they |he |she )?(?:teach|taught|train\w*|employ\w*|hire[sd]?)\b",
    r"(?:day|morning|week) you were trained|must congratulate|congratulat\w+|slow clap|a medal",
    r"round of applause|bravo|take a bow|give yourself|pat yourself|proud of yoursel\w+|well "
    r"played",
    r"jobsworth|clowns?\b|jokers?\b|muppets?\b|numpt\w+|useless|pathetic|incompetent\w*|shambles",
    r"(?:what a |absolute |complete |total )(?:joke|farce|disgrace|mess)|utter\b|laughable|"
    r"disgrac\w+",
    r"(?:people|folk|types) like you|you people|(?:none|not one) of you|you['’]?re (?:all )?good "
    r"at "
    r"(?:that|this)[^.!?]{0,40}(?:fault|excuse|blame|nothing|lying)|screenshot\w*|your full name",
    r"waste of|wasting|you (?:never|haven['’]t|havent|didn['’]t even)\b[^.!?]{0,30}(?:have "
    r"you|did you)",
    r"how (?:very )?(?:reassuring|thoughtful|generous|charming|touching|comforting|convenient|"
    r"helpful "
    r"of|kind of you)|(?:best|great|lovely|nice|good|wonderful|excellent|amazing|top|five[ -]star|"
    r"first[ "
    r"-]class|world[ -]class|fantastic|brilliant) (?:customer )?(?:service|job|work|stuff|start|"
    r"way)[^.!?\n]{0,30}"
    r"(?:not\b|again|as (?:always|usual)|ever,|once more|losing|leaving|ruin\w*|ignor\w*|"
    r"cancel\w*)",
    r"(?:thank\w*|cheers|ta|well done|congrats|kudos|brilliant|great|lovely|marvellous|wonderful|"
    r"fantastic|excellent|superb|nice|perfect|super|amazing)[,.!]* ?(?:so |now |another |yet "
    r"another |only "
    r"|still |and still )(?:another|i['’]?(?:ve|ll|m)|it['’]?s|we['’]?(?:ve|ll|re)|waiting|hours?|"
    r"days?|weeks?|no\b)",
    r"(?:thank\w*|cheers|ta|danke\w*|dank)\b[^.!?\n]{0,30}\bfor (?:nothing|the (?:wait|delay|"
    r"cancel\w*|lies|"
    r"hassle|headache|run\w*|nightmare|inconvenience)|wasting|ignor\w*|losing|cancel\w*|ruin\w*|"
    r"making me (?:miss|"
    r"wait|late|pay)|leaving|letting (?:me|us) down|another|a whole|your (?:non|lack|unhelp\w*|"
    r"useless|"
    r"poor)|such careful|taking my)|thanks a bunch|thanks for sod all",
    r"danke für (?:nichts|gar nichts|das warten|die verspätung|den ärger)|na (?:bravo|toll|super|"
    r"klasse|"
    r"danke|prima)\b|(?:reife|tolle|starke|klasse|super|hervorragende|großartige) leistung|ganz "
    r"großes kino",
    r"glückwunsch|gratulier\w*|gratulation|leute wie (?:sie|du)|geben sie (?:es|'s) zu|"
    r"wer (?:sie|leute|euch) (?:\w+ )?(?:einstellt|eingestellt|ausgebildet)|(?:können|koennen) sie "
    r"überhaupt",
    r"(?:so|such|what) (?:very )?(?:careful work|speed|swiftness|efficiency|dedication)",
    r"verarsch\w*|unverschämt\w*|frechheit|lächerlich\w*|armselig\w*",
)
"""Taunts, mock praise and mock thanks: nothing kind stands in a message that holds one."""

BITTER = (
    either(
        r"lol\b|lmao|yeah,? right|as if\b|typical|of course you|so much for|apparently|oh (?:great|"
        r"brilliant|"
        r"lovely|good|well done|wonderful|marvellous)\b|here we go|marvellous\.|brilliant\.|"
        r"great\.|lovely\.",
        r"(?:five|5) stars|best \w+ ever|still (?:waiting|no\b|not\b|nothing)|already dead|"
        r"(?:again|still)!",
        r"(?:would|have|did|could|do|are|is) you\?|aren['’]t you\b|haven['’]t you\b|don['’]t you\b|"
        r"can['’]t you\b",
        r"typisch|ach so\b|wie immer|mal wieder|von wegen|immer noch (?:nicht|kein\w*)",
    )
    + r"|🙄|😒|😡|🤬|😂|🤣|🤦|👎"
)
"""What makes kind words doubtful; whoever thanks for something in particular may say them."""

UPSET = either(
    r"you['’]re joking|enough\b(?: is enough)?|that['’]s the limit|(?:last|final) straw|disgrac\w+|"
    r"appall\w+",
    r"unbelievable|ridiculous|unacceptable|incompeten\w+|livid|furious|fuming|outrag\w+|small "
    r"claims",
    r"(?:never|not) (?:again|using|coming back)|what is wrong with you|don['’]t believe you|give "
    r"up\b",
    r"jetzt (?:habe ich|hab ich|reicht\w*)|es reicht|unverschämt\w*|frechheit|unfassbar|"
    r"unmöglich\w*|"
    r"das geld will ich|schnauze|nie wieder|lächerlich\w*",
)
"""Upset at the end, though a signal may not reach its threshold."""

PLAINLY_UPSET = (
    either(
        r"(?:angr(?:y|ier)|annoy\w*|frustrat\w*|furious|fuming|livid|outrag\w+|upset\w*|"
        r"disappoint\w*|disgust\w*|disgrac\w*|appall\w*|shock\w+|infuriat\w*|irritat\w*|cross\b)",
        r"(?:unbelievable|ridiculous\w*|unacceptable|outrageous|absurd|shameful|shame on|joke\b|"
        r"farce|shambles|nightmare|scandal\w*|insult\w*|stupid\w*|pathetic|useless|hopeless|"
        r"rubbish|garbage|trash|crap\w*|bullshit|shit\w*|damn\w*|bloody|hell\b|wtf|ffs|fuck\w*|"
        r"sucks?|incompeten\w+|liars?|lied|lying|rude\w*|ignor(?:ed|ing|ant))",
        r"(?:terrible|awful|horrible|horrific|horrendous|dreadful|atrocious|abysmal|appalling|"
        r"worst|"
        r"poor(?:est)? (?:customer |show|service|form)|bad (?:customer )?service|not (?:good|"
        r"impressed|"
        r"happy|amused|acceptable|on\b|ok\b)|unhappy|unimpressed)",
        r"(?:sick|tired|fed up|had enough|enough is enough|last straw|final straw|had it|given? up|"
        r"beyond a joke|letting (?:me|us) down|let (?:me|us) down|waste of|wasted|wasting|"
        r"rip(?:ped)? "
        r"?off|robb(?:ed|ery)|steal\w*|stole|thie(?:f|ves)|scam\w*|con\b)",
        r"(?:never|not) (?:again|using|coming back|buying|flying|ordering)|no ?(?:body|[ -]one) "
        r"(?:cares?d?|answer(?:s|ed)|repli(?:es|ed)|bother(?:s|ed)|help(?:s|ed)|has \w+)|"
        r"don['’]t (?:you )?care|how (?:dare|hard|"
        r"difficult|many times|is (?:this|that) (?:acceptable|ok|possible|fair))",
        r"still (?:waiting|nothing|no (?:answer|reply|response|refund|sign|parcel))|(?:third|"
        r"fourth|"
        r"fifth|sixth|\d+th|3rd|umpteenth) (?:time|call|day|week)|to no avail|for (?:weeks|months|"
        r"hours)\b|(?:hours|weeks|months|days) (?:late|now|on hold|waiting|and counting)|"
        r"(?:is )?a bit "
        r"much|taking the (?:piss|mick\w*)|(?:want|demand) (?:a|my) (?:refund|money)|"
        r"cancell?ing my|"
        r"small claims|trading standards|on earth|for (?:god|heaven|christ|goodness)",
        r"(?:wütend|sauer|verärger\w*|ärger\w*|genervt|enttäusch\w*|empör\w*|entsetzt|stinksauer|"
        r"frech\w*|unverschämt\w*|unfassbar|unmöglich\w*|lächerlich\w*|katastroph\w*|saftladen|"
        r"zumutung|skandal\w*|mist|scheiß\w*|verarsch\w*|abzocke\w*|betrug|belogen|ignorier\w*|"
        r"schlamperei|sauerei|schlecht\w*|miserabel|unterirdisch|armutszeugnis|peinlich)",
        r"(?:es reicht|reicht(?:'s| es)|nie wieder|schnauze voll|die nase voll|zum (?:dritten|"
        r"vierten|"
        r"fünften|x-?ten)|seit (?:\w+ )?(?:wochen|monaten|tagen|stunden)|immer noch (?:nicht|"
        r"kein\w*|"
        r"nichts)|keine\w* (?:antwort|reaktion)|niemand (?:antwortet|hilft|meldet)|geht gar nicht|"
        r"was soll (?:das|der)|verdammt\w*|verflucht\w*|mein geld zurück|anwalt|beschwer\w*)",
    )
    + r"|😡|🤬|😠|😤|😩|👎|!!+"
)
"""Upset in plain words, in a sentence of a message that the signals take for upset."""
