"""Something burns, smokes, sparks or explodes; gas."""

_BURNS = (
    r"(?:it|charger|charging cable|battery|phone|plug|socket|dryer|washer|washing machine"
    r"|dishwasher|oven|hob|cooker|fridge|freezer|microwave|toaster|kettle|heater|boiler|router"
    r"|modem|tv|cable|wire|lamp|laptop|tablet|computer|scooter|e-?bike|bike|car|van|house|flat"
    r"|kitchen|hallway|bedroom|curtains?|carpet|sofa|machine|unit|adapt[eo]r|vape|power ?bank|pump"
    r"|fuse ?box|outlet)"
)
_BURNS_DE = (
    r"(?:ladegeraet|ladekabel|akku|batterie|handy|kuehlschrank|trockner|waschmaschine|spuelmaschine"
    r"|geschirrspueler|herd|ofen|backofen|steckdose|stecker|kabel|router|fernseher|laptop|roller"
    r"|e-?bike|auto|wagen|wohnung|haus|kueche|keller|geraet|sicherungskasten|heizung|netzteil"
    r"|vorhang|vorhaenge|sofa|maschine|toaster|powerbank|boiler|therme)"
)

FIRE = (
    rf"{_BURNS} (?:~ ){{0,3}}<on fire|caught fire|catches fire|catching fire|in flames"
    r"|up in flames|sparking|smoking|smouldering>",
    rf"{_BURNS} (?:~ ){{0,2}}(?:is|are|was|'s) (?:~ )?<burning|melting>",
    rf"{_BURNS} (?:~ ){{0,2}}<exploded|exploding|blew up|blown up>",
    r"<smoke> (?:~ ){0,2}(?:coming|pouring|out of|from|everywhere|all over|billowing|filling)",
    r"(?:see|seeing|is|lots of|full of|there's) (?:~ )?<smoke>",
    r"<smell\w*|stinks?|reeks?> (?:~ )?(?:of|like) (?:~ )?(?:burning|smoke|burnt plastic|melting)",
    r"(?:strong|a|the) <burning smell>",
    r"<sparks> (?:~ ){0,3}(?:flying|coming|out of|from|shooting)",
    r"<flames> (?:~ ){0,2}(?:coming|out|from|shooting)",
    r"(?:set|sets) (?:itself|my|the) (?:~ )?<on fire>",
    r"<there(?:'s| is) a fire|a fire in (?:my|the|our)>",
    # German
    rf"{_BURNS_DE} (?:~ ){{0,2}}<brennt|brennen|raucht|qualmt|schmort|explodiert|aufgeblaeht>",
    r"<es brennt> (?:bei|im|in der|hier)",
    r"<in flammen|feuer gefangen|faengt feuer|fing feuer|kabelbrand|sprueht funken|funkenflug>",
    r"<rauch|qualm> (?:~ ){0,3}(?:aus|kommt|steigt|quillt|im|in der)",
    r"(?:kommt|steigt|quillt|voller) (?:~ ){0,3}<rauch|qualm>",
    r"(?:riecht|stinkt|rieche) (?:~ ){0,4}<verbrannt|verschmort|verkokelt|angebrannt>",
    r"(?:riecht|stinkt|rieche) (?:~ ){0,4}<nach (?:rauch|qualm|feuer|verbrann\w*|verschmort\w*)>",
    r"<funken> (?:~ ){0,3}(?:sprueh\w*|flieg\w*|aus|schlag\w*)",
)

GAS = (
    r"<smell\w*> (?:~ )?(?:of |like )?(?:~ )?gas",
    r"<gas (?:smell|leak\w*|is leaking|escaping)|leaking gas|smell of gas|hissing>",
    r"(?:carbon monoxide|co|gas) (?:~ )?<alarm|detector> …(?:going off|goes off|went off|sounding"
    r"|ringing|screaming|keeps going)",
    r"<carbon monoxide> (?:poison\w*|leak\w*|in (?:the|our|my))",
    # German
    r"(?:riecht|stinkt|rieche|riechen) (?:~ ){0,4}<nach gas>",
    r"<gasgeruch|gasleck|gasaustritt|gas (?:tritt|stroemt|entweicht)|gas aus>",
    r"<kohlenmonoxidvergiftung>",
    r"<(?:co|kohlenmonoxid)-?(?:melder|warner|alarm)> …(?:piept|schlaegt|alarm|angeschlagen)",
    r"(?:gas|gasherd|gasleitung|gastherme|gasflasche|gashahn) (?:~ ){0,2}<zischt|undicht|leckt>",
)
