"""Words that thank, praise or are content, English and German: what is seen beside the signals.

A probability alone takes a biting question for praise ("you're good at that, aren't you"), and a
thanks beside a complaint for a complaint ("cheers, the sketch did it. Still think it costs too
much"). So the words decide where it is unclear. Patterns for RE2: no looking ahead or behind.
"""

from fiftytwo.evidence.talk.wording import either

_THANK = (
    r"(?:thank ?(?:s|you|u)|thanking you|thanx|thx|ta|cheers|much obliged|obliged to you|"
    r"danke(?: ?schön)?|(?:vielen|besten|herzlichen|lieben|tausend|großen) dank)"
)
_AGAIN = r"(?:[ ,]+(?:so|very|ever|much|a lot|a million|again|really|sehr|nochmals?|auch))*"

THANKS = either(
    _THANK + r"\b",
    r"appreciat\w+|grateful|bless (?:you|her|him)|kudos|obliged",
    r"(?:ich|wir) (?:be)?danken?\b|dank(?:bar|e)\w*",
    r"merci|gracias|grazie|obrigad[oa]|dank je|bedankt|tack|takk|dziękuję",
)
"""Any word of thanks; a mere courtesy holds one too."""

NO_THANKS = (
    either(
        r"thanks? to you\b(?: (?:lot|all|guys|people|then))*,? (?:i|we|my|our|now|she|he|they)\b",
        r"thanks? (?:to|2) (?:your|this|the|that)\b",
        r"(?:thanks?|thank you|cheers|ta|danke\w*|dank)\b[^.!?\n]{0,40}(?:in advance|im voraus)",
        r"(?:in advance|im voraus|schon (?:ein)?mal|vorab)\b[^.!?\n]{0,25}(?:thank\w*|dank\w*)",
        r"thank (?:god|heavens?|goodness|christ|the lord|fuck)|gott sei dank|no,? thank(?:s| you)",
        r"(?:want|expect|expecting|asking|like|supposed) (?:me|us) to (?:say )?thank(?:s| you)?",
        r"(?:won['’]t|not going to|refuse to) (?:say )?thank(?:s| you)?",
        r"(?:says?|said|saying|reads|page|mail|email|letter) [\"“„'‘]?(?:thank(?:s| you)|danke)",
        r"[\"“„‘]thank(?:s| you)[^\"”“\n]{0,60}[\"”“]",
        r"(?:thanks?|thank you) (?:for|4) (?:your|the|this) (?:request|e?-?mail|order|message|"
        r"letter)",
        r"(?:thanks?|thank you) (?:for|4) (?:your |the |ur )?(?:reply|replying|response|responding|"
        r"getting back|answering|contacting)\b",
        r"(?:many thanks|thank(?:s| you)|kind thanks|(?:vielen|besten) dank),?\s*\n",
        r"(?:vielen|besten|herzlichen) dank,? ⟨a⟩\s*$",
        r"dank (?:ihnen|ihrer|euch|eurer) (?:hab\w*|sitz\w*|steh\w*|wart\w*|muss\w*)",
    )
    + r"|\?[^.!?\n]{0,60}[.!]?\s*(?i:(?:much|very much|greatly|really) appreciated|"
    r"(?:many )?thanks|thank you|danke)\W*$"
)
"""Blanked out before thanks are looked for: blame, hope, relief, quotation, how letters end."""

COURTESY = (
    r"(?i)\b(?:thank\w*|cheers|ta|appreciat\w*|danke?)\b[^?]*\?|\b(?:thank\w*|cheers|ta|"
    r"danke?)\b[^.!?\n]{0,30}[,.!] ?"
    r"(?:but|however|the point|unfortunately|yet|aber|leider|your? \w+ (?:are|is) (?:always|still|"
    r"never))\b|"
    r"\bbut (?:thanks|cheers|thank you)\b"
)
"""Faint thanks that lead to a question or a "but": how people go on, not what they thank for."""

THANKS_FOR_HELP = either(
    _THANK + _AGAIN + r",? (?:for|4|fürs?) (?:\w+ ){0,4}(?:\w+ing\b|help\w*|assist\w*|support\b|"
    r"effort\w*|advice|info\w*|attention|time|patience|service|tip|hint|hilfe|mühe|geduld|"
    r"tip+s?|auskunft|info|zeit|rat\b)",
    _THANK + _AGAIN + r",? (?:for|4|fürs?) (?:that|this|it|everything|all|the|not|so|both|das|die|"
    r"den|diese\w*|alles|ihre\w*|deine\w*)\b",
    r"danke? ?(?:dafür|dass|fürs|ihnen|dir|euch|sehr|von herzen|auch)\b|also danke",
    r"(?:vielen|besten|herzlichen|tausend) dank,? (?:für|dass|dafür|auch|herrn?|frau|an sie)\b",
    r"(?:ich|wir) danken? (?:ihnen|dir|euch|sehr|herzlich|recht|von)|bedanken? mich",
    r"thank ?(?:you|s) (?:so|very|ever so|a million|loads|kindly|too|indeed)\b",
    r"thank ?(?:you|s),? (?:really|honestly|truly|sincerely|mate|love|pet|man|my friend)\b",
    r"thank ?(?:you|s)\b[^.!?\n]{0,12}\bi mean (?:it|that)|(?:oh|ah|aw+),? (?:\w+,? )?(?:thank "
    r"?(?:you|s)|danke)|so,? thank you|(?:well|right),? thank",
    r"(?:big|massive|huge|heartfelt|sincere|very much|a thousand|million) thank(?:s|you| you)?",
    r"(?:can(?:no|['’])t|cannot) (?:thank|praise) (?:you|her|him|them) enough",
    r"(?:want|wanted|like|just|only|here|back) to (?:say (?:a )?(?:big )?)?thank",
    r"i (?:do )?thank you|(?:am|are|be) thank(?:ing|ful)|thank(?:ful|s)? (?:to you|you) all\b",
    r"(?:much|very much|really|so|greatly|do) appreciat\w+|appreciate (?:it|you|your|the|all|that)",
    r"(?:very|so|truly|really|most|ever so) (?:grateful|obliged)|much obliged|obliged to you",
    r"(?:i['’]m|i am|we are|we['’]re) (?:so |very |really |truly )?(?:grateful|obliged)",
    r"(?:god )?bless you|kudos to|hats off to|(?:ta|cheers|thanks) (?:pet|love|mate|duck|hen)\b",
    r"(?:thank ?(?:s|you)|cheers|ta|danke)\b[^.!?\n]{0,25}(?:saved?|spared|that['’]s (?:spot on|it|"
    r"us|my|me|a|fixed|sorted|done)|gerettet|erspart)",
)
"""Thanks that say what for, or to whom, or how much: no courtesy."""

PRAISES = either(
    r"what i call (?:a |an |real |proper |good |doing )*(?:job|service|help|support|work)",
    r"(?:tell|telling|told|write|writing|wrote) (?:to )?(?:your|the) (?:manager|boss|supervisor|"
    r"lead|team "
    r"lead|head office)|(?:promotion|pay rise|payrise|raise|bonus)\b",
    r"you(?:['’]ve| have)? (?:sorted|saved|rescued|restored|fixed|solved|untangled|turned) (?:\w+ "
    r"){0,4}",
    r"you(?:['’]re| are| were| have been|['’]ve been) (?:a |an |an absolute |so |very |really |"
    r"such a |the )*(?:star|"
    r"legend|angel|hero|gem|lifesaver|diamond|saint|genius|marvel|lovely|brilliant|amazing|helpful|"
    r"kind|best|"
    r"patient|good at|only (?:one|person)|first (?:one|person))",
    r"(?:ihrem|ihrer|deinem|deiner|dem) (?:chef\w*|vorgesetzt\w*|leit\w+)|sie sind (?:ein|eine) "
    r"(?:engel|schatz|"
    r"held\w*|perle|gold\w*)|sie haben (?:mich|uns|mir|meinen|unseren) (?:\w+ )?(?:gerettet|"
    r"geholfen|erspart)",
)
"""Praise of the one who helped, so plain that a complaint beside it does not undo it."""

WARM = (
    either(
        r"thank\w*|thanx|thx|cheers|ta\b|tyvm|tysm|kudos|props|bless|gratef\w+|appreciat\w+|"
        r"obliged",
        r"amazing\w*|awesome|ace\b|angel\w*|brill\w*|class act|excellent\w*|exceptional\w*|fab\w*",
        r"fantastic\w*|gem\b|genius|great|hero\w*|impress\w+|incredibl\w+|kind\w*|legend\w*|lovely",
        r"marvell?ous|outstanding|patien(?:t|ce)|perfect\w*|phenomenal|polite\w*|professional\w*",
        r"star\b|stars\b|superb\w*|super\b|sweet|terrific|top\b|treasure|wonderful\w*|world of "
        r"good",
        r"diamond|(?:absolute|real|total) (?:pleasure|credit)|best\b|brilliant\w*|helpful\w*|"
        r"helped",
        r"good (?:job|work|service|on you|of you|one|stuff|man|girl|lad|lass)|nice (?:one|work|"
        r"job)",
        r"well (?:done|played)|(?:really|very|so) (?:good|well|nice|quick|fast|clear|thorough)\b",
        r"(?:you(?:['’]re| are)|you) (?:\w+ )?(?:good|a marvel|a wonder|the man|the one)\b",
        r"(?:only|first) (?:one|person|human|agent|man|woman|lady|answer|time|of you|straight|"
        r"reply|"
        r"firm|company)|no(?:body|[ -]one|ne) (?:else|has|had|ever|of the|is that)|never (?:once "
        r")?had",
        r"(?:tell|telling|told|write|writing) (?:\w+ ){0,4}(?:manager|boss|everyone|everybody|"
        r"whole)",
        r"sav(?:ed|ing) (?:me|us|my|our|his|her|the)|life ?saver|rescued|made (?:my|our|his|her) "
        r"(?:day|"
        r"week|night|weekend)|weight off|mind at (?:ease|rest)|set my mind|so relieved|what a "
        r"relief",
        r"(?:didn['’]t|did not) (?:have|need) to|above and beyond|extra mile|out of (?:your|her|"
        r"his) way",
        r"(?:mattered|means|meant) (?:more|a lot|so much|the world)|credit where|hat[s']? off",
        r"how (?:it (?:should|ought)|(?:you|it['’]s) (?:do|done))|what i call|that['’]s (?:what|"
        r"exactly what) i|precisely what i",
        r"(?:all )?sorted|fixed|resolved|solved|(?:it|that|this|everything|all) work(?:s|ed|ing)|"
        r"works? a "
        r"treat|worked|did (?:it|the trick)|(?:got|getting) (?:it|them|him|her|me|us|my \w+) back",
        r"can(?:no|['’])t (?:fault|praise)|pleased|delighted|thrilled|over the moon|happy|love "
        r"(?:you|it)",
        r"keep up|hug\w*|good at (?:this|your)|sharp\b|saint\b|lifesaver|went straight through",
        r"dank\w*|toll\w*|klasse|prima|spitze|spitzen\w*|nett\w*|freundlich\w*|hilfsbereit\w*|"
        r"lieb\w*",
        r"großartig\w*|wunderbar\w*|fantastisch\w*|hervorragend\w*|ausgezeichnet\w*|engel|held\w*|"
        r"perle",
        r"gerettet|erspart|geholfen|erleichtert|froh|begeistert|zufrieden|vorbildlich|kompetent\w*",
        r"respekt|hut ab|alle achtung|lob\w*|stark\b|genial\w*|mega|perfekt\w*|sehr gut|gut "
        r"gemacht",
        r"(?:hat|es) (?:sofort |jetzt |endlich )?(?:geklappt|funktioniert)|klappt|läuft|gelöst|"
        r"passt",
        r"(?:der|die|das) (?:erste|einzige)\w*|niemand sonst|kein anderer|so (?:ordentlich|schnell|"
        r"gut)",
        r"(?:ihrem|ihrer|deinem) (?:chef\w*|vorgesetzt\w*|leit\w*)|weitererzähl\w*|gutgetan",
    )
    + r"|🙏|❤|👍|😍|🥰|💐|🌟|⭐|👏|♥"
)
"""Any kind word. Where a signal reads thanks in words without one, it is most often wrong."""

CONTENT = either(
    r"(?:that|it|this)(?:['’]s| is| was| seems| sounds)? (?:only |perfectly |more than )?fair\b",
    r"fair (?:do['’]?s|enough|play|dos)|(?:happy|content|satisfied|pleased|fine|ok|okay) with "
    r"(?:that|"
    r"this|it|the)|no (?:more )?complaints?|(?:that|it)(?:['’]ll| will) do (?:me|us|nicely|fine|"
    r"for)",
    r"i['’]?ll (?:give|grant|hand) (?:you|him|her|it to)|(?:have|got) to hand it to|credit where",
    r"(?:take|taking) (?:it |that |all that )?back (?:what|everything|all)|take (?:it|that) back",
    r"(?:man|woman|person) of (?:your|his|her) word|kept (?:your|his|her|to your) word|good as "
    r"your",
    r"you said (?:\w+ ){1,6}and (?:it|you|they|he|she)\b|(?:just|exactly) (?:as|like|when) you "
    r"said",
    r"(?:sorry|apolog\w+|pardon|forgive me)\b[^.!?\n]{0,40}\b(?:shout\w*|swear\w*|caps|capitals|"
    r"language|rant\w*|temper|tone|rude\w*|short with|snapp\w*|earlier|yesterday|before|like that|"
    r"cross|sharp|having a go|took it out|came on|come in|came in|off at you)",
    r"i was (?:rude|out of order|out of line|short|sharp|cross|harsh|unfair)|not your fault",
    r"(?:did not|didn['’]t|never|hadn['’]t|hardly) (?:expect|think i['’]d|thought i['’]d)",
    r"(?:that|it) (?:does |did |at least )?(?:explain|clear)(?:s|ed)?\b|ma(?:kes|de) sense|now i "
    r"see",
    r"(?:all|it['’]s|that['’]s|now) (?:sorted|fixed|resolved|solved|settled|working)\b|works now",
    r"(?:told|telling|tell|gave|been) (?:me|us )?(?:it )?(?:\w+ )?straight|straight (?:answer|with "
    r"me)",
    r"let (?:you|ye|him|her) off|(?:can|could) live with (?:that|it|this)|faith (?:is )?restored",
    r"restored my faith|changed my (?:mind|opinion)|proved me wrong|i stand corrected|peace of "
    r"mind",
    r"zufrieden|damit kann ich (?:\w+ )?(?:leben|abheften|arbeiten|was anfangen)|(?:das )?ist "
    r"(?:fair|"
    r"ein wort|in ordnung|ok|okay)|nichts für ungut|alle achtung|respekt|hut ab|das lasse? ich "
    r"gelten",
    r"(?:entschuldig\w+|sorry|verzeih\w+|tut mir leid)\b[^.!?\n]{0,50}\b(?:ton\b|groß\w*|laut|"
    r"geschr\w+|"
    r"unfreundlich|grob|gestern|vorhin|eben|heftig|wütend|angeblafft|angefahren|so war)",
    r"nicht verdient|(?:sie|du) (?:waren|sind|warst|bist) (?:der|die) (?:erste|einzige)",
    r"(?:nicht|nie|kaum) (?:mehr )?(?:gedacht|erwartet|gerechnet)|nehme? (?:ich )?(?:das |alles "
    r")?zurück",
    r"wort gehalten|(?:klappt|läuft|geht|funktioniert) (?:jetzt|wieder|nun)|nicht weiter meckern",
    r"(?:wunderbar|prima|super|na gut|na also|na bitte|geht doch|schön)[,.!] (?:dann|danke|das)",
)
"""Content without thanks: it is fair, it is settled, the anger is taken back."""

RELIEF = either(
    r"(?:content|satisfied|happy|pleased) with (?:that|this|it|the)\b|no (?:more )?complaints?\b|"
    r"you said (?:\w+ ){1,6}and (?:it|you|they|he|she)\b|let (?:you|ye|him|her) off|(?:told|"
    r"telling|"
    r"gave) me (?:it )?straight|(?:did not|didn['’]t|never) (?:expect|think i['’]d)|"
    r"have to hand it|"
    r"(?:soweit |sehr |bin )zufrieden|(?:nicht|nie|kaum) (?:mehr )?(?:gedacht|erwartet|gerechnet)",
    r"(?:that|it|this)(?:['’]s| is)? (?:only |perfectly |more than )?fair\b|fair (?:do['’]?s|"
    r"enough|"
    r"play|dos)|got to hand it to|i['’]?ll (?:give|grant|hand) (?:you|him|her|it to)|credit where",
    r"(?:take|taking) (?:it |that |all that )?back|(?:man|woman|person) of (?:your|his|her) word|"
    r"kept (?:your|his|her|to your) word|good as your",
    r"(?:sorry|apolog\w+|pardon|forgive me)\b[^.!?\n]{0,40}\b(?:shout\w*|swear\w*|caps|capitals|"
    r"language|rant\w*|temper|tone|rude\w*|short with|snapp\w*|earlier|like that|cross|sharp|"
    r"having "
    r"a go|took it out|came on|off at you)|i was (?:rude|out of order|out of line|short|sharp|"
    r"cross|"
    r"harsh|unfair)",
    r"(?:so |such a |what a |huge |big )?relie(?:f|ved)\b|weight off|mind at (?:ease|rest)|"
    r"peace of "
    r"mind|set my mind|faith (?:is )?restored|restored my faith|changed my (?:mind|opinion)|proved "
    r"me wrong|i stand corrected|made (?:my|our) (?:day|week|night)",
    r"(?:das )?ist (?:fair|ein wort)|nichts für ungut|alle achtung|respekt|hut ab|das lasse? ich "
    r"gelten|nehme? (?:ich )?(?:das |alles )?zurück|wort gehalten|erleichtert|stein vom herzen|"
    r"nicht verdient|(?:entschuldig\w+|sorry|verzeih\w+|tut mir leid)\b[^.!?\n]{0,50}\b(?:ton\b|"
    r"laut|geschr\w+|unfreundlich|grob|heftig|wütend|angeblafft|angefahren|so war)",
)
"""Relief, or anger that is taken back: what turning around sounds like without any thanks."""

SETTLED = either(
    r"(?:it['’]?s|its|that['’]?s|they['’]?re|all|both|everything|money|refund|parcel) (?:\w+ "
    r")?(?:in|here|"
    r"arrived|there|landed|back|come|gone through|sorted|fixed|working|done|solved|resolved)\b",
    r"(?:arrived|came|landed|delivered|swapped|fitted|collected|received|works?|working|worked) "
    r"(?:\w+ )?"
    r"(?:now|today|yesterday|this morning|fine|again|just now|here)\b|went through|home in \w+|no "
    r"\w+ so far",
    r"(?:got|received|have) (?:it|them|the (?:money|refund|parcel|letter|mail|email|ticket)s?)\b",
    r"(?:you can|can) (?:close|shut|archive) (?:it|this|the)|that['’]s (?:it|all|that) then",
    r"(?:ist|sind|war) (?:\w+ )?(?:da|angekommen|eingegangen|drauf|gutgeschrieben|erledigt|"
    r"gelöst)\b",
    r"(?:angekommen|eingetroffen|erhalten|bekommen|erledigt|funktioniert|klappt|läuft wieder|geht "
    r"wieder|stimmt (?:auf|mit|jetzt|alles)|kann zu)\b",
)
"""It is over, in the customer's own words, warm or not."""
