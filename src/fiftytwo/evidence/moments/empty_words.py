"""Words that thank, or are content, and yet are for no help of ours; English and German.

How people sign off, hand something in, or answer a kindness; who solved it alone; and what an agent
says who has not helped yet. Patterns for RE2. Definition: docs/reference/definitions/thanked.md
"""

from fiftytwo.evidence.talk.wording import either

SOLVED_WORDS = either(
    r"(?:(?:it|that|this|everything|all|both|which|app|they)(?:['’]s|['’]re)? (?:\w+ )?|^\W*)"
    r"(?:all |now |is |are |has |have |been |just )*(?:work(?:s|ed|ing)?|fixed|sorted|solved|"
    r"resolved|helped|went through|did (?:it|the trick))\b",
    r"(?:all|fixed|sorted|solved) (?:sorted|fixed|resolved|solved|working|it|that|the)\b|"
    r"works (?:now|again|fine|a treat|like)|(?:it|that)(?:['’]s| is) back\b|did the trick|"
    r"(?:re)?start\w* (?:\w+ ){0,2}(?:fixed|worked|did)|got (?:it|that) (?:\w+ )?(?:working|"
    r"to work|fixed|sorted)|"
    r"to have (?:worked|fixed|done)|managed to|able to|went through|arrived|found it|up and "
    r"running",
    r"(?:klappt|läuft|geht|funktioniert|geklappt|funktioniert|gelöst|erledigt|angekommen|behoben)",
)
"""It works, it is over: no thanks by itself, but what thanks beside it are for."""

SELF_SOLVED = either(
    r"(?:by|fixed|mended|healed|sorted|solved|resolved|righted|corrected) (?:itself|themselves)\b",
    r"(?:on its|of its|all on its|on my|on our) own\b|(?:by|did it|done it|fixed it|sorted it|"
    r"solved it) (?:all )?(?:by )?(?:myself|ourselves)\b",
    r"(?:i|we|got it|i['’]ve|we['’]ve|already|finally|just|have) (?:\w+ ){0,2}(?:figured|worked) "
    r"(?:it|that|this|everything)? ?(?:all )?out\b|figured (?:it|that|this)? ?out\b",
    r"never ?mind|nvm\b|don['’]t bother|no longer needed?|spoke too soon|false alarm|my "
    r"(?:own )?(?:fault|mistake|bad)\b",
    r"(?:i|we)(?:['’]ve| have)? (?:already |just |finally )*(?:fixed|solved) it\b|(?:no|"
    r"any) idea why|"
    r"(?:don['’]t|not sure|do not) (?:know )?(?:why|how|what) (?:it|but)|weiß nicht,? (?:warum|"
    r"wieso)|keine "
    r"ahnung,? (?:warum|wieso)",
    r"(?:i|we) (?:already |just |finally |buy |but )*got it (?:fixed|working|sorted)|"
    r"(?:suddenly|magically|miraculously|somehow|magic \w+)\b[^.!?\n]{0,40}\b(?:work\w*|fixed|"
    r"back)|"
    r"(?:work\w*|fixed|back)\b[^.!?\n]{0,15}\b(?:suddenly|magically|miraculously|somehow)|"
    r"(?:latest|new|recent|an?|app) update (?:has |seems to have )?(?:fixed|solved|sorted)",
    r"(?:decided|going|went) (?:to use|with|for) [^.!?\n]{0,40}\binstead",
    r"von (?:selbst|allein\w*)|(?:selbst|selber|allein\w*) (?:\w+ ){0,2}(?:gelöst|hinbekommen|"
    r"herausgefunden|rausgefunden|repariert|geschafft|gefunden|behoben)|hat sich (?:schon |"
    r"inzwischen |bereits )*(?:erledigt|geklärt|gelöst)|habe? (?:es|das) (?:\w+ )?(?:selbst|"
    r"selber)",
)
"""Nobody of ours did it: earns nothing, even with a courtesy."""

WITH_HELP = either(
    r"without (?:you|your)|with (?:your|the) (?:\w+ )?(?:help|hint|tip|link|advice|instructions?)|"
    r"(?:never|not|n['’]t) (?:\w+ ){0,2}(?:figured|found|managed|worked)|thanks to (?:you|your)",
    r"your (?:\w+ )?(?:steps|instructions?|link|tip|hint|advice|guide|method|suggestion)|(?:as|"
    r"like|what|the "
    r"way) you (?:said|told|suggested|described|explained)",
    r"ihre\w* (?:\w+ )?(?:anleitung|tipps?|hinweis\w*|link)|wie (?:von ihnen )?(?:beschrieben|"
    r"gesagt)",
    r"ohne (?:sie|dich|ihre|deine|euch)|mit (?:ihrer|deiner|eurer) hilfe|dank (?:ihrer|ihnen|dir)|"
    r"(?:nie|nicht) (?:\w+ ){0,2}(?:allein|selbst|selber)",
)
"""What makes "I figured it out" somebody's help after all."""

HANDED_IN = either(
    r"(?:i(?:['’]ve| have)? |we(?:['’]ve| have)? |just |already |now |also |yes,? |yup,? |ok,? |"
    r"okay,? |alright,? )*(?:dm(?:['’]?e?d)?|pm|e?-?mail|message|form|details?|request|"
    r"all)? ?(?:is "
    r"|are |have |has |been )*(?:sent|submitted|dm['’]?e?d|messaged|filled (?:\w+ )?(?:it |out|in)|"
    r"e?mailed|uploaded|attached|forwarded)\b",
    r"(?:^\W*|just |already |i )(?:\w+ )?(?:done|did)\b(?: (?:it|so|that))?\s*(?:[,.!:;)]|$|thank|"
    r"thx|ta\b|cheers)",
    r"(?:__e?-?mail__|⟨(?:e-mail|email|phone)⟩)|(?:here['’]?s|here is|its|it['’]s|it is) (?:__|⟨)",
    r"(?:i['’]?ll|i will|will|gonna|going to) (?:\w+ )?(?:dm|pm|send|e?-?mail|message|fill)\b|"
    r"(?:dm|pm)(?:ing| incoming)|sending (?:it|that|this|a|you|now)",
    r"(?:ist raus|abgeschickt|geschickt|gesendet|verschickt|ausgefüllt|eingereicht|hochgeladen|"
    r"angehängt|(?:mail|dm|pn|nachricht) (?:ist )?(?:raus|unterwegs))\b|(?:^\W*|schon |habe ich )"
    r"(?:gemacht|erledigt)\s*(?:[,.!]|$)",
)
"""A customer did what they were asked for: "sent, thanks"."""

AGREES = (
    r"(?i)^\W*(?:@\w+ |⟨handle⟩ )*(?:sure|will do|of course|absolutely|alright|ok(?:ay)?,? (?:will|"
    r"i will|"
    r"i['’]ll)|klar|mache? ich|wird gemacht|gern)\b"
)
"""A customer agrees to do what they were asked for."""

ANSWERS_KINDNESS = either(
    r"(?:no|not a|never any) (?:worries|worry|problem|prob|bother|biggie|big deal)\b|"
    r"don['’]t worry|"
    r"all good\b|that['’]s (?:ok|okay|fine|alright|all right)\b|not your fault|happy to help\b|"
    r"you too\b|same to you|likewise|sorry to hear",
    r"(?:ha(?:ha)+|he(?:he)+|lol|lmao|aw+)\b|just giving credit",
    r"kein problem|schon (?:gut|ok|okay)|macht (?:doch )?nichts|passt schon|nicht schlimm|"
    r"nicht ihre schuld|ihnen auch|gleichfalls|ebenso",
)
"""An apology, a compliment or a joke is answered, no help."""

ANYWAY = either(
    r"(?:thank\w*|thx|cheers|appreciat\w+)\b[^.!?\n]{0,30}\b(?:any ?ways?|though|tho|regardless|"
    r"all "
    r"the same|for trying|i guess)\b|guess that['’]s",
    r"(?:trotzdem|dennoch)(?: \w+){0,2} dank\w*|danke?\b[^.!?\n]{0,15}\b(?:trotzdem|dennoch)",
)
"""Thanks where there was nothing to thank for."""

FOR_NO_HELP = (
    r"(?i)\b(?:thank\w*|thx|cheers|ta|appreciat\w*|danke?|dank)\b(?: (?:you|u|so|very|much|a lot|"
    r"once|again|guys|sehr|vielmals))*,? (?:for |4 |für |fürs )?(?:the |your |all |such |these |"
    r"this |"
    r"that |more |my |die |das |ihr\w* |dein\w* |nett\w* |"
    r"lieb\w* )*(?:\w+ ){0,2}?(?:kinds? (?:of )?"
    r"words?|compliments?|feedback|support page|love|follow\w*|shout ?-?out|like|retweet|rt|"
    r"welcome|"
    r"wishes|deals?|offer|giveaway|donation|donating|prize|discount|voucher|sample|freebie|sweets|"
    r"worte|komplimente?|rückmeldung|spende|gewinn|angebot|rabatt|gutschein|wünsche|"
    r"(?:quick |fast |prompt |speedy |swift |immediate )?(?:repl(?:y|ies|ying)|respon(?:ses?|d\w*|"
    r"siveness)|reacting|answering|getting back|caring|letting me vent|listening|acknowledg\w+)|"
    r"(?:schnelle )?(?:antwort|reaktion))\b|\b(?:k|kk) (?:thx|thanks)\b"
)
"""Thanks for a reply, a compliment, a gift or a deal: none of them is help with anything."""

OPEN = either(
    r"[^.!?\n]*\?(?:\s|$|[^\w])",
    r"(?:when|why|how come|where|was|wann|warum|wieso|weshalb|wo) (?:\w+ ){1,12}\w*\?",
    r"(?:keep|let) (?:me|us) (?:updated|posted|informed|know (?:when|if|how))|i hope (?:it['’]?s|"
    r"that['’]?s) not too much|(?:could|can|would) you (?:please|also|kindly)",
    r"(?:können|könnten|würden) sie (?:\w+ ){0,3}(?:bitte|noch|auch)|halten sie mich|"
    r"sagen sie (?:mir )?bescheid",
)
"""A question or a request that is open still."""

PROBLEM = (
    either(
        r"still (?:not|no\b|an? (?:issue|problem)|having|happen\w*|get\w*|doesn|isn|can|won|"
        r"the same|"
        r"nothing|waiting|broken)",
        r"(?:did|does|do|is|was|has|have|ca|wo|are|could)n['’]?t\b|can(?:no|['’])t\b|not working|"
        r"no luck|keeps? (?:\w+ing|happening)|(?:issue|problem|bug|error|concern)s?\b",
        r"(?:immer noch|weiterhin|noch immer|geht nicht|klappt nicht|funktioniert nicht|kein\w*|"
        r"nicht\b|problem\w*|fehler\w*)",
    )
    + r"|:-?\(|\s:-?/(?:\s|$)|☹|😞|😢"
)
"""Something does not work, or has not been done."""

BARE_THANKS_LAST = (
    r"(?i)(?:^|[.!?;:,)(/\n]|\s-)\s*(?:(?:many|kind|and|ok|okay|anyway) )?(?:thanks?|thank ?you|"
    r"thank "
    r"u|thx|ta|cheers|danke|vielen dank|besten dank|danke schön)(?: (?:so much|very much|again|"
    r"a lot|"
    r"in advance|guys|all|mate|sehr|schön|for (?:all )?your (?:help|assistance|time|support)|"
    r"für ihre "
    r"(?:hilfe|mühe)))*[\s\W]*$"
)
"""A thanks that ends what was written, as "regards" would."""

UNSOLVED = either(
    r"(?:\w+n['’]?t|not|never|still|neither) (?:\w+ )?(?:work\w*|help\w*|fix\w*|solve\w*)|no luck|"
    r"same result|"
    r"(?:problem|issue|error) (?:persists|remains|is still)",
    r"(?:geht|klappt|läuft|funktioniert|hilft) (?:\w+ ){0,2}nicht|kein erfolg|problem bleibt",
)
"""What was tried has not helped."""

PENDING = either(
    r"(?:we|i|let me|let us|let['’]s)(?:['’]ll| will| can| could|['’]d| would|['’]re| are|['’]m| "
    r"am)? "
    r"(?:like to |love to |want to |need to |going to |gonna |be able to |be |get )?(?:\w+ ){0,2}"
    r"(?:look\w*|check\w*|see (?:if|what|whether|where|how)|find out|ask\w*|pass\w*|forward\w*|"
    r"feed|"
    r"report|flag|raise|escalat\w*|investigat\w*|review\w*|chas\w+|contact|reach|get back|come "
    r"back|"
    r"let you know|update you|keep (?:you|an eye)|in touch|do (?:our|my) best|try to|help\w*|"
    r"assist\w*|"
    r"dig\w*|working on|take (?:a|another) |aware|need (?:your|a|some|the|more))\b",
    r"(?:someone|somebody|a colleague|(?:our|the|my) (?:\w+ ){0,2}(?:team|colleagues?|manager|"
    r"depot)|"
    r"they)(?:['’]ll| will| should| can|['’]re| are| is) (?:\w+ ){0,2}(?:look\w*|check\w*|contact|"
    r"in touch|get back|review\w*|reply|respond|investigat\w*|reach|aware|working on|help|"
    r"assist)\b",
    r"(?:is|are|being|will be|been) (?:\w+ )?(?:looked (?:into|at)|investigated|reviewed)\b",
    r"(?:dm|pm|direct message|private message)(?:['’]?(?:ed|s))?\b|(?:send|message|drop|give|tell|"
    r"write|e?-?mail|contact|call|show|provide|share|forward) (?:it |this |that )?(?:to )?(?:us|"
    r"me)\b|"
    r"let (?:us|me) know|please (?:provide|share|send|confirm|tell|give|reply|fill|follow|wait|"
    r"bear|"
    r"contact|reach)|(?:bear|stay|stick) with (?:me|us)|(?:one|just a|a|give me a|two) (?:moment|"
    r"sec|"
    r"second|minute|mo|tick)s?\b|hold (?:on|tight)|hang (?:on|tight)|if you (?:could|can|would|"
    r"['’]d)",
    r"(?:ich|wir)(?: werden?)? (?:\w+ ){0,4}(?:schaue?n?|sehen?|prüfe?n?|kläre?n?|frage?n?|"
    r"nachfragen|"
    r"nachsehen|nachschauen|melden?|kümmere?n?|leiten?|weiterleiten|weitergeben|geben? (?:\w+ "
    r"){0,3}"
    r"weiter)\b|(?:schaue?|sehe|prüfe|kläre|frage|melde|kümmere|leite) (?:ich|mich)\b|(?:prüfen|"
    r"klären|"
    r"kümmern|melden) wir\b|werde?n? (?:\w+ ){0,4}(?:geprüft|geklärt|weitergeleitet|weitergegeben)",
    r"(?:schicken|senden|teilen|nennen|schreiben|geben|melden|warten|bestätigen) sie\b|per (?:dm|"
    r"pn|"
    r"direktnachricht)\b|(?:einen|kleinen|ein) (?:augenblick|moment|momentchen)\b|können sie "
    r"(?:mir|uns)",
)
"""An agent asks for something, or only promises to see to it: nothing is given yet."""

SYMPATHY = either(
    r"(?:that|this|it)(?:['’]s| is|['’]s definitely| does| doesn['’]?t| isn['’]?t| does not)? "
    r"(?:\w+ )?(?:not (?:the|what|how|good|great|ideal|right|okay|ok)|sounds?|frustrating|"
    r"disappointing|"
    r"strange|odd|weird|awful|terrible|annoying|concerning|good to hear|great to hear)\b",
    r"(?:sorry|apolog\w+|regret|hate|sad|concerned|disappointed|"
    r"frustrat\w+)\b[^.!?\n]{0,60}\b(?:it['’]s|"
    r"it is|there['’]s|there is|there are|they['’]re|they are|it will|will be)\b",
    r"(?:we|i) (?:really |always |never |do |don['’]t )?(?:want|aim|strive|like|value|expect|"
    r"take (?:this|"
    r"these|your|all))\b|here (?:for you|to help|24)|(?:our|the) team (?:is|are) (?:\w+ )?(?:here|"
    r"available)|(?:das|es) (?:ist|klingt|tut) (?:\w+ ){0,2}(?:ärgerlich|schade|leid|nicht schön|"
    r"unschön)",
)
"""An agent feels for a customer: nothing is given by that."""

IN_PRIVATE = (
    r"(?i)\b(?:i|we)?(?:['’]ve| have)? ?(?:just |also |now |already )*(?:sent|replied|responded|"
    r"answered|messaged|dropped|popped|dm(?:['’]?ed)?)\b[^.!?\n]{0,25}\b(?:dms?|pms?|direct "
    r"message|"
    r"private message|inbox|privately)\b"
)
"""What was given, if anything was, was given where nobody here can see it."""

DEED = either(
    r"(?:i|we|they)(?:['’]ve| have| just| did| was able to| were able to| managed to)+ (?:\w+ "
    r"){0,2}"
    r"(?:read|been|gone|found|find|paid|pay|sent|send|released|booked|moved|put|fix\w*|chang\w*|"
    r"refund\w*|cancel\w*|correct\w*|merg\w*|sort\w*|issu\w*|order\w*|reopen\w*|credit\w*|add\w*|"
    r"rung|rang|called|spoken|asked|checked|looked|updated|removed|reset|reported|flagged|passed|"
    r"forwarded|fed|raised|escalated|extended|replaced|reserved|kept)\b",
    r"(?:i|we) (?:refunded|cancelled|sent|booked|moved|fixed|changed|corrected|sorted|issued|"
    r"ordered|"
    r"reopened|credited|added|removed|reset|replaced|extended|found|rang|called|spoke|checked)\b",
    r"(?:please|could you|can you|have you|should|then|first|you (?:can|could|should)) (?:\w+ )?"
    r"(?:try|tried|trying|click|tap|press|select|restart\w*|re-?install\w*|log(?:ging)? ?(?:out|in|"
    r"off)|unplug|reset|clear|go to|go into|head to)\b|(?:^|[,;:] ?)(?:try|click|tap|restart|"
    r"unplug)\b",
    r"(?:habe|haben|hat) (?:\w+ ){0,8}(?:ge\w+t|\w+iert|ge\w+en|ver\w+t|er\w+t|be\w+t|storniert|"
    r"veranlasst|zurückge\w+)\b|(?:versuchen|probieren|klicken|tippen|starten|öffnen) sie\b|"
    r"unterwegs",
)
"""Done, or told how to do: what is given though the same sentence asks or promises too."""

ROUNDS_OFF = either(
    r"(?:anything|something|what) else\b|(?:you(?:['’]re| are) )?(?:very |most )?welcome\b|"
    r"no (?:problem|worries)|any ?time\b|my pleasure|happy to (?:help|have)|glad (?:i|we|to|that)",
    r"sonst noch|noch etwas|gern geschehen|sehr gerne?|kein problem|keine ursache",
)
"""An agent who rounds off: thanks that follow are for the whole conversation."""

GIFT = either(
    r"donat\w+|sponsor\w*|give ?-?away|gave away|prize|raffle|gift(?:ed|s)?\b|freebies?",
    r"spende\w*|gespendet|verlosung|gewinnspiel|geschenk\w*",
)
"""A firm's gift, which no agent gave."""

GLAD_TOO_SOON = either(
    r"(?:is|was|are|does)(?:n['’]t| not) a (?:fix|solution)|revert\w*|(?:stopped|not|"
    r"n['’]t) (?:\w+ )?"
    r"work\w*|(?:happening|broken|gone|back|down|failing|there) again|spoke too soon|"
    r"back to (?:square|"
    r"not|the same)|same (?:issue|problem|thing|error)|still (?:not|no|doesn|isn|can|won|happen\w*|"
    r"the "
    r"same|broken|nothing)",
    r"(?:geht|klappt|läuft|funktioniert) (?:\w+ )?(?:wieder |schon wieder |immer noch |"
    r"doch )+nicht|zu "
    r"früh gefreut|(?:schon wieder|wieder) (?:kaputt|weg|das gleiche|dasselbe)|keine lösung",
)
"""What was thanked for did not last."""

ASKS = (
    r"(?i)\?|\b(?:dm|pm|direct message|private message|send us|send me|let us know|let me know|"
    r"please (?:provide|share|send|confirm|tell|give|reply|fill|follow)|could you|can you|schicken "
    r"sie|senden sie|teilen sie|nennen sie|können sie|könnten sie|füllen sie)\b"
)
"""An agent asks for something: what comes next may be merely the answer."""

NOTHING_YET = either(
    r"(?:so |very |really |truly )*(?:sorry|apolog\w+|glad|pleased|delighted|thrilled|thank\w*|"
    r"cheers|welcome|you['’]re welcome|no problem|anytime|any time|aw+|ha(?:ha)+|hi|hello|hey|"
    r"dear|congrat\w*|enjoy|great|awesome|amazing|lovely|nice|wow|yay|cool|perfect)\b",
    r"(?:we|i)(?:['’]ll| will|['’]d| would| can| could)? (?:be )?(?:\w+ ){0,2}(?:look|check|take a|"
    r"see "
    r"what|help|assist|dig|get back)\b",
    r"(?:we|i)(?:['’]re| are|['’]m| am| do)? (?:\w+ ){0,2}(?:sorry|apolog\w+|glad|happy|pleased|"
    r"delighted|thrilled|love|appreciate|understand|hear you|hope|regret|thank)\b",
    r"have an? (?:\w+ ){0,2}(?:day|evening|weekend|night|time|trip|flight|one|week)|happy (?:to|"
    r"holidays|monday|friday|weekend|new|christmas|listening)|merry|hope (?:you|to|this|that|it)\b",
    r"(?:please |kindly |just |can you |could you |would you |shoot us |send us |drop us |give us |"
    r"feel free to )+(?:please |kindly )?(?:a )?(?:dm|pm|direct message|private message|message us|"
    r"provide|share|send|confirm|tell us|reply|let us know|follow)\b",
    r"(?:do not|don['’]t|not to) worry|help['’]?s (?:here|arrived)|got it\b|thanks for\b|"
    r"(?:give|send|drop|shoot) us a \w+|(?:tweet|message|dm) away|come running|"
    r"if you (?:ever )?(?:need|have)|"
    r"anything else|we['’]d be\b|i just wanted|"
    r"(?:dm|pm|message) us|let us know|we['’]?ll be (?:right )?(?:here|waiting)|"
    r"we['’]re (?:always )?"
    r"here|look forward",
    r"(?:which|what|where|when|who|may i|may we|do you|did you|are you|have you|is this|is it|does "
    r"it)\b[^.!?\n]*\?",
    r"(?:es tut (?:mir|uns)|tut (?:mir|uns)|entschuldig\w+|verzeih\w+|freut (?:mich|uns)|schön|"
    r"gern geschehen|gerne?|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|danke|vielen dank|"
    r"herzlichen "
    r"dank|einen schönen|schönen|wir (?:freuen|bedauern|danken))\b",
    r"(?:bitte )?(?:schicken|senden|teilen|nennen|schreiben|geben) sie (?:uns|mir)|per (?:dm|pn)\b",
)
"""How a sentence begins or what it holds that has helped nobody: courtesy, a question."""

SOMETHING = either(
    r"(?:i|we)(?:['’]ve| have| just| will|['’]ll) (?:\w+ )?(?:read|been|gone|found|paid|sent|"
    r"released|"
    r"booked|moved|put|fixed|changed|refund\w*|cancel\w*|correct\w*|merg\w*|sort\w*|issu\w*|"
    r"order\w*|"
    r"reopen\w*|credit\w*|add\w*|pass\w*|rung|rang|call\w*|spoken|ask\w*|check\w*|look\w*|updat\w*|"
    r"remov\w*|reset|report\w*|flag\w*|forward\w*|feed)",
    r"(?:you (?:can|could|should|need to|may|might|['’]ll)|try|click|tap|press|select|open|"
    r"go (?:to|into)|"
    r"head (?:to|over)|restart\w*|re-?install\w*|log(?:ging)? ?(?:out|in|off)|settings|because|"
    r"as the|"
    r"there(?:['’]s| is| are)|here['’]s|it(?:['’]s| is| will)|they(?:['’]re| are| will)|will be|"
    r"refund\w*|replacement|https?|link)\b",
    r"(?:habe|haben|hat|ist|sind|wird|wurde|wurden|können sie|sie können|versuchen|probieren|"
    r"öffnen|"
    r"klicken|tippen|starten|weil|denn|erstatt\w*|gutschrift|ersatz|unter)\b",
)
"""What a sentence of help holds: a deed, an instruction, something that is told."""
