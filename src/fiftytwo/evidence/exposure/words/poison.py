"""Something swallowed, breathed in or taken that must not be; the wrong medicine."""

from fiftytwo.evidence.exposure.words.who import ANYONE, CHILD, CHILD_DE

_TOOK = (
    r"swallowed|swallowing|drank|drunk|drinking|eaten|ate|chewed|licked|sucked|inhaled|ingested"
    r"|gulped|sipped|bit into|necked"
)
_STUFF = (
    r"(?:batter(?:y|ies)|magnets?|pills?|tablets?|bleach|pods?|capsules?|coins?|descaler|cleaners?"
    r"|cleaning (?:~ )?~|detergent|antifreeze|anti-freeze|screenwash|weed ?killer|pesticide|poison"
    r"|slug pellets|mushrooms?|berr(?:y|ies)|white spirit|turps|thinner|lamp oil|paraffin|petrol"
    r"|diesel|acid|drain ~|limescale ~|rinse aid|fabric softener|disinfectant|sanitiser|sanitizer"
    r"|nail varnish ~|glue|paint|superglue|screws?|needle|glass|shards?|rat ~|plant|leaf|leaves"
    r"|beads?|water beads|silica|sachet|medicine|medication|meds|liquid|perfume|eye drops|patch"
    r"|patches|inhaler|vape|vape liquid|nicotine|ibuprofen|paracetamol|calpol|iron|button cell"
    r"|brake fluid|ammonia|caustic ~|chlorine|essential oil|methadone|edible|edibles|oil|piece of"
    r" plastic|bone|earring|lego|refrigerant|mercury|firelighter|cigarettes?)"
)
_TOOK_DE = (
    r"verschluckt|geschluckt|getrunken|gegessen|gefressen|gelutscht|zerbissen|eingeatmet"
    r"|ausgetrunken|genascht|runtergeschluckt|abgeleckt|probiert|intus|zerkaut|gesoffen"
)
_STUFF_DE = (
    r"(?:\w*batterien?|knopfzellen?|\w*magnet\w*|\w*tabletten?|\w*reiniger\w*|spuelmittel|\w*tabs?"
    r"|waschmittel|entkalker|frostschutz\w*|pflanzenschutz\w*|\w*gift|\w*pilze?|\w*beeren?"
    r"|lampenoel|benzin|saeure|essigessenz|desinfektions\w*|nagellack\w*|kleber|farbe|scherben?"
    r"|muenzen?|pillen?|medikamente?|tropfen|fluessigkeit|weichspueler|chlor\w*|terpentin"
    r"|verduennung|abflussfrei|rohrreiniger|bleiche|schraube|perle|perlen|glassplitter|splitter"
    r"|klarspueler|scheibenwisch\w*|schneckenkorn|rattengift|nikotin|liquid|pflanze|blaetter"
    r"|duengers?|oel|aetherisch\w*|ibuprofen|paracetamol|blutdruck\w*)"
)

POISON = (
    rf"{ANYONE} (?:~ ){{0,4}}<{_TOOK}> (?:~ ){{0,6}}{_STUFF}",
    rf"{_STUFF} (?:~ ){{0,4}}(?:been|was|just|and|has|he's|she's|he|she|{CHILD}) <{_TOOK}>",
    rf"{CHILD} (?:~ ){{0,4}}<got (?:hold of|into|at)|in (?:his|her) mouth|put> (?:~ ){{0,5}}"
    rf"{_STUFF} …(?:mouth|missing|gone|empty|sick|swallow\w*|half|open)",
    rf"<in (?:his|her) mouth> …{_STUFF}",
    rf"{CHILD} …<choking on|choked on|stuck in (?:his|her|its) throat|up (?:his|her) nose>",
    rf"{_STUFF} (?:~ ){{0,4}}<in (?:his|her|my) (?:eyes?|throat)>",
    r"<bleach|acid|cleaner|chemicals?|oven cleaner|drain ~|caustic|limescale ~|lye|ammonia|glue"
    r"|detergent> (?:~ ){0,5}(?:in|into) (?:my|his|her) (?:~ )?eyes?",
    r"<breathed in|breathing in|inhaled|inhaling|fumes|vapours?> …(?:bleach|chlorine|chemical\w*"
    r"|dizzy|fumes|gas|headache|head|throat|sick|faint\w*|cough\w*|chest|lungs|can'?t|eyes"
    r"|burn\w*)",
    r"<mixed|mixing> (?:~ ){0,4}(?:bleach|cleaner|cleaners|chlorine|ammonia|vinegar|descaler)"
    r" ⋯(?:dizzy|fumes|smell|cough\w*|breath\w*|eyes|head|sick|gas|throat|chest)",
    r"(?:took|taken|given|gave|giving|had|got|takes|swallowed) (?:~ ){0,4}<double (?:the )?dose"
    r"|wrong (?:~ )?(?:tablets?|pills?|medicine|medication|meds|dose|insulin|inhaler|injection)"
    r"|too (?:many|much) (?:~ )?(?:of )?(?:~ )?(?:tablets|pills|paracetamol|insulin|medicine"
    r"|medication|morphine|painkillers)|ten times the|(?:somebody|someone) else's (?:tablets?|pills"
    r"|medication|meds|medicine|insulin)|overdose>",
    r"<wrong (?:~ )?(?:tablets?|pills?|medicine|medication|meds|dose|strength)|someone else's"
    r" (?:tablets?|medication|meds|prescription)> ⋯(?:taken|took|already|swallowed|drowsy|dizzy"
    r"|sleepy|confus\w*|sick|been taking|wake|gave|given)",
    r"(?:drink|drinks|been) (?:~ )?<spiked>",
    r"<spiked (?:my|her|his) drink|food poisoning and (?:can'?t|cannot)|poisons? (?:line|centre"
    r"|control)|been poisoned|poisoned (?:him|her|me|us|my)>",
    r"(?:found|shards?|pieces?|bits?|splinters?) (?:~ )?(?:of )?<glass|metal|plastic|needles?>"
    r" (?:~ ){0,3}(?:in|inside) (?:~ ){0,3}(?:baby|food|mouth|jar|yoghurt|meal|bottle|formula)"
    r" ⋯(?:swallow\w*|eaten|ate|blood|bleed\w*|mouth|throat)",
    # German
    rf"{_STUFF_DE} (?:~ ){{0,4}}<{_TOOK_DE}>",
    rf"<{_TOOK_DE}> (?:~ ){{0,3}}{_STUFF_DE}",
    rf"{CHILD_DE} …<{_TOOK_DE}> ⋯(?:giftig|gefaehrlich|warn\w*|etikett|was tun|was soll)",
    rf"{CHILD_DE} …<im mund|in den mund> …(?:{_STUFF_DE}|verschluck\w*|luft)",
    rf"{_STUFF_DE} …{CHILD_DE} …<im mund|in den mund>",
    rf"{CHILD_DE} …<verschluckt|im hals>",
    r"<reiniger|saeure|chlor|bleiche|kleber|\w+reiniger|lauge|kalk\w*|spritzer> (?:~ ){0,5}(?:ins|"
    r"im|in die|in den|in meine) (?:~ )?augen?",
    r"<falsche\w*|doppelte\w*|zu viele?|zehnfache\w*|verwechselt> (?:~ ){0,3}(?:tabletten?"
    r"|medikamente?n?|dosis|pillen|insulin|tropfen|medizin|morphium|spritze|ampulle) ⋯(?:genommen"
    r"|gegeben|bekommen|geschluckt|schon|schlaefrig|schwindlig|gespritzt|eingenommen|muede)",
    r"<daempfe?n?|eingeatmet|chlorgas|chlordampf> …(?:schwindel\w*|schwindlig|husten\w*|uebel"
    r"|kopfschmerz\w*|luft|kratz\w*|augen|brenn\w*|chlor\w*|hals)",
    r"<giftnotruf|vergiftet|vergiftung|ueberdosis|k\.?-?o\.?-?tropfen>",
)
