"""What only sounds like danger: exaggeration, the past, fiction, and things that are called so."""

_TOOL = r"(?:hammer|axe|hatchet|bat|baseball bat|crowbar|machete|knife|knives|rifle scope)"
_DEVICE_DE = (
    r"(?:\w*drucker|\w*rechner|\w*computer|laptop|\w*telefon|handy|\w*gerae?t|router|fernseher"
    r"|\w*maschine|\w*kiste|\w*ding|teil|auto|moped|roller|tablet|automat\w*|\w*schrank)"
)

NO_DANGER = (
    # A tool that was bought, and is brought back.
    rf"(?:the|a|my|this|that) (?:~ )?{_TOOL} (?:that )?(?:i|we|you) (?:~ )?(?:bought|ordered|got"
    r"|purchased|sold|sent|delivered|returned)",
    r"(?:bring|bringing|take|taking|send|sending) (?:the|my|this) (?:~ )?(?:hammer|axe|hatchet|bat"
    r"|crowbar) (?:straight |right )?back",
    rf"{_TOOL} (?:~ ){{0,2}}(?:to return|to exchange|to swap|to be (?:re)?sharpened|for a refund"
    r"|for an exchange|for (?:re)?sharpening)",
    # What is done to a thing is done to nobody; and the strings of a violin sit on its bridge.
    rf"(?:schlag\w*|hau\w*|mach\w*) (?:~ ){{0,2}}(?:den|die|das|dies\w*|mein\w*) (?:~ "
    rf")?{_DEVICE_DE}"
    r" (?:~ ){0,3}(?:kurz und klein|zusammen|tot|kalt|platt|fertig)",
    r"(?:strings?|violin|viola|cello|guitar|bass) (?:[^.!?]{0,30} )?on (?:a|the|this|its) bridge",
    # The past and fiction, sentence by sentence.
    r"[^.!?;]*(?:\w+ (?:years|decades) ago|years ago|back in (?:the )?\d+s?|in (?:19|20)\d\d"
    r"|when i was (?:a|little|young)|as a (?:child|kid)|in my youth|vor (?:vielen |\w+ )?jahren"
    r"|als kind)[^.!?]*",
    r"[^.!?;]*(?:in (?:the|a|this|your) (?:novel|film|movie|book|series|episode|story|show|song"
    r"|trailer)|(?:watched|saw|read|reading|watching|seen) (?:a|the|this|an) (?:~ ){0,2}(?:film"
    r"|movie|series|novel|book|thriller|documentary)|the (?:film|movie|novel|episode"
    r"|series) (?:where|in which|with)|(?:der|den|einen|im) (?:film|krimi|roman)|die serie|das buch"
    r"|in der (?:serie|folge))[^.!?]*",
    r"(?:raid|final|same|last) boss[^.!?]*|(?:all|you|them) in ranked",
    r"(?:wife|husband|boss|mum|mom|dad|mother|father|girlfriend|boyfriend|partner|kids|daughter|son"
    r"|she|he|they|friends|you'?l?l?|this|it) (?:~ ){0,3}(?:kill|murder|strangle|shoot|hang) me",
    r"kill(?:s|ed|ing)? (?:for|it|time|two birds|the (?:subscription|contract|order|line|app))",
    r"kill(?:ing)? (?:myself|me) laughing|(?:kill|hurt)\w* my ~",
    r"shoot (?:me|us|you|them|him|her|over)? ?(?:over )?(?:an?|the|another|your|some)? ?(?:e-?mail"
    r"|message|text|note|line|msg|dm|reply|question|invite|link|photo|picture|price|quote)",
    r"(?:bath|photo|sugar|google|the) bombs?|bomb (?:disposal|cyclone|shell)",
    r"(?:dying|die|died) (?:to|for|of|from|laughing)",
    r"(?:don't|dont|do not) (?:want to |wanna )?(?:die|know where)",
    r"di(?:e|ed) my hair|death of me|dead to me|dead serious|heart attack (?:when|from|over"
    r"|seeing)",
    r"cut(?:ting)? myself (?:a|some|another|on|off|with|shaving|loose)",
    r"(?:suicide squad|murder mystery|dark (?:mode|ages|web|chocolate|theme|gr[ea]y|blue|green))",
    r"swallow\w* (?:~ ){0,2}(?:cards?|money|cash|coins?|notes?)|(?:card|cash"
    r"|money) (?:~ ){0,4}swallowed"
    r"|(?:screaming|crying) (?:~ )?(?:bab(?:y|ies)|kids?|toddlers?|child\w*|infants?)",
    r"(?:staple|glue|nail|heat|spray|massage|caulking|price) guns?|burglar alarm"
    r"|without being followed"
    r"|principle alone|under the bus|in the (?:game|level|quest|episode|trailer|script)|finale"
    r"|season \w+"
    r"|mouth on fire|stabbed in the back|drowning in (?:~ )?(?:~ )?(?:newsletters?|e-?mails?"
    r"|work|debt|admin"
    r"|paperwork|spam|letters|boxes|parcels|forms)|burning (?:~ ){0,2}data|(?:level|boss"
    r"|fight) is suicide"
    r"|im spiel|quest|(?:training|fire) (?:ex\w*|drill|cadets)|(?:den|mein\w*) drucker um",
    r"(?:nearly|almost|practically) (?:fainted|passed out|collapsed|choked|fell off)",
    r"pills? (?:organi[sz]er|box|case|cutter|dispenser)",
    r"nude (?:heels?|lipstick|tights|bra|shade|colou?r|pumps|nails?|palette|pink|shoes|dress)",
    r"fire (?:tv|stick|sale|alarm|extinguishers?|tablet|door|hd|drill|pit|place|brigade)s?",
    r"(?:you|guys|team|playlist|music|album|she|he|they|agent) (?:~ )?(?:are|is|'re|was"
    r"|were) (?:~ )?(?:on )?fire",
    r"burn(?:s|ing|t)? (?:through|a cd|cds|calories|questions?|issue|a hole|onto|toast)",
    r"smoke (?:alarm|detector|free|screen)s?|(?:no|non)(?: |-)smoking",
    r"(?:no smell of|(?:can't|cannot|don't) smell (?:~ )?) ?gas|no gas smell",
    r"blow(?:s|ing|n)? up with|blew up with|blow (?:you|me|us) away",
    r"locked out of (?:~ ){0,2}(?:account|email|profile|app|portal|card|phone|system)|locked into",
    r"left out in the cold|(?:kept|stuck|left) in the dark|(?:follow\w*) me (?:on|back|here)",
    r"(?:left|dumped|dropped|delivered|threw|put) (?:~ ){0,4}(?:at|outside) my (?:door|house)",
    r"choking hazard|sleep on it|(?:your|ur) (?:facebook|insta\w*) (?:page|post|ad|shop|group)",
    r"sterbe\w* vor|totgelacht|zum totlachen|(?:bringt|bringen) mich (?:noch )?(?:um|zum|auf|ins)",
    r"um (?:\d+|eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|halb|viertel)",
    r"brennt? (?:sich|eine frage|mir|darauf|die ganze nacht|nicht)|frage brennt",
    r"die bombe|bomben(?:stimmung|preis|service|wetter)|rauchmelder\w*|keine luft nach oben",
    r"im dunkeln (?:gelassen|tappen)|erstick\w* (?:~ )?in (?:arbeit|mails|papier)",
    r"in (?:arbeit|mails|papier) (?:~ )?erstick\w*",
)
