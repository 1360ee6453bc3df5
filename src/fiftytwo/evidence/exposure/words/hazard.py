"""What may kill whoever comes near: live wires, water where it must not be, what is falling."""

HAZARD = (
    r"<live (?:wires?|cables?|electrics?)|bare (?:wires?|cables?)|(?:wires?|cables?) (?:~ ){0,4}"
    r"(?:exposed|bare|sparking|hanging|dangling|sticking out|poking out|showing|in the road|on the"
    r" (?:road|pavement|ground|path)|across the (?:road|path))|exposed (?:~ )?(?:wires?|wiring"
    r"|cables?)|(?:hanging|dangling|loose|fallen|downed|snapped) (?:~ )?(?:wires?|cables?|power"
    r" lines?|lines?)|(?:power|overhead|electric\w*) (?:line|lines|cable) (?:~ ){0,3}(?:down|fell"
    r"|fallen|snapped|on the|hanging|across)>",
    r"<electrocuted|electric shocks?>",
    r"(?:got|get|getting|gets|gave|gives|had) (?:~ ){0,4}<shocks?|zapped|belt|jolt|tingl\w+> "
    r"(?:~ ){0,2}(?:from|off|when|touching|every time|through|by|holding|up my)",
    r"(?:shower|tap|fridge|washing machine|radiator|metal|casing|lamp ?post|cooker|railing|boiler"
    r"|pump|charger|kettle|bath) (?:~ ){0,4}<live|tingl\w+|electrified|gives (?:me|you|us) (?:a"
    r" )?(?:shock|belt|jolt)|buzzes when|shocks (?:me|us|you)>",
    r"<water> (?:~ ){0,6}(?:into|in|on|over|through|near|dripping|onto|from|out of) (?:~ ){0,3}"
    r"(?:electric\w*|fuse ?(?:box|board)|sockets?|plugs?|consumer unit|lights?|light fittings?"
    r"|light"
    r" switch|meter|wires|wiring|extension|switchboard|server rack|lamp|ceiling rose|spotlights?)",
    r"(?:dripping|pouring|running|leaking|coming|soaked|leak) (?:~ ){0,5}<electric\w*|fuse ?box"
    r"|fuse ?board|sockets?|consumer unit|light ?(?:fitting|switch|bulb)s?|lights|lamp|breaker>",
    r"<water> (?:~ ){0,5}(?:rising|up to (?:my|our|the|her|his) (?:~ )?(?:knees?|waist|ankles?"
    r"|chest|neck|windows?|door)|knee(?: |-)deep|waist(?: |-)deep|coming up|pouring in|flooding in"
    r"|coming in fast|coming under the door|over the (?:wheels|bonnet|step)|past the step)",
    r"<flood(?:ed|ing|s|water)?> ⋯(?:rising|waist|knees?|upstairs|trapped|baby|wheelchair|can'?t"
    r" get out|disabled|elderly|electric\w*|socket\w*|rescue|children|kids|roof|fast|car)",
    r"(?:driv\w+|drove|car|van|bus) (?:~ ){0,4}<into (?:the |a )?(?:flood\w*|river|ford|canal|lake"
    r"|sea)>",
    r"<ceiling|roof|balcony|wall|chimney|scaffold\w*|tree|crane|stairs|staircase|floor|lamp ?post"
    r"|billboard|sign|canopy|shelf|shelving|racking|boiler|grandstand> (?:~ ){0,4}(?:coming down"
    r"|come down on|collapsing|collapsed|caving in|caved in|about to (?:fall|come|go|collapse|give)"
    r"|going to (?:fall|collapse|come)|falling in|fell on|sagging|bulging|given way|giving way"
    r"|hanging off|ready to fall)",
    r"<manhole|hatch|shaft|trapdoor|trench|drain> (?:~ ){0,3}(?:cover )?(?:~ ){0,2}(?:open"
    r"|missing|gone|uncovered|off|stolen) ⋯(?:kids?|children|child|somebody|someone|people|fall"
    r"|fell|pavement|road|school|dark)",
    r"(?:pressure cooker|gas bottle|gas cylinder|aerosol|boiler|pressure|tank|canister|chemical\w*"
    r"|battery|valve) (?:~ ){0,4}<about to (?:blow|explode|go up)|going to (?:blow|explode)|hissing"
    r"|leaking (?:acid|gas|fumes|chemical\w*)|over pressure>",
    r"<unexploded|old (?:bomb|grenade|shell)|grenade|suspicious (?:package|bag|parcel|device"
    r"|powder)|unattended (?:bag|suitcase|case)|white powder|ticking (?:~ )?(?:parcel|package|bag"
    r"|box)>",
    r"(?:rail|railing|banister|guard ?rail|barrier|window|cot|seat ?belt|harness|buckle|brakes?)"
    r" (?:~ ){0,3}<came (?:off|away|loose)|come (?:off|away|loose)|snapped|gave way|missing>"
    r" ⋯(?:child|kid|baby|toddler|fell|fall|someone|somebody|floor|storey|drop|nearly|hanging)",
    # German
    r"<blank\w* (?:kabel|draht|draehte|leitung\w*)|offene\w* (?:kabel|leitung\w*|draehte|stromkabel"
    r")|(?:kabel|strom\w*|leitung\w*|oberleitung|draehte|draht) (?:~ ){0,5}(?:haengt|haengen|liegt"
    r" (?:~ ){0,3}(?:strasse|gehweg|boden|weg)|liegen blank|blank|frei|schaut raus|schauen raus"
    r"|runtergekommen|abgerissen|heraus)|stromschlag|stromschlaege|stromleitung (?:~ )?(?:~ )?"
    r"gerissen|unter strom>",
    r"(?:gekriegt|bekommen|gekriegt|kriege?n?|bekomme?n?|kriegt|hat|hab|habe) …<eine gewischt"
    r"|einen (?:schlag|stromschlag)|gewischt|einen gewischt>",
    r"<kribbelt> …(?:anfass\w*|dusche|geraet|wasserhahn|beruehr\w*|strom|metall)",
    r"<wasser> …(?:steckdosen?|sicherungskasten|lampen?|strom\w*|stromkasten|verteiler\w*"
    r"|lichtschalter|elektrik|deckenlampe|kabel|verteilerdose|mehrfachsteckdose)",
    r"(?:tropft|laeuft|rinnt|spritzt|leckt) …<steckdosen?|sicherungskasten|lampen?|stromkasten"
    r"|verteiler\w*|lichtschalter|elektrik|deckenlampe|mehrfachsteckdose>",
    r"<wasser> …(?:steigt|kniehoch|huefthoch|knietief|brusthoch|knoecheltief|bis zu den (?:knien"
    r"|hueften|knoecheln)|bis zum (?:knie|bauch|hals))",
    r"<hochwasser|ueberflutet|ueberschwemm\w*|flut|unter wasser> ⋯(?:steigt|kind\w*|oma|rollstuhl"
    r"|raus|strom|rett\w*|dach|baby|eingeschlossen|bettlaegerig|auto|drin|obergeschoss)",
    r"<decke|dach|balkon|mauer|wand|geruest|baum|schornstein|kran|regal|treppe|ast|laterne"
    r"|lichtmast|fassade|boden> (?:~ ){0,4}(?:kommt (?:gleich )?(?:runter|herunter|herab)|bricht"
    r"|einzustuerzen|einsturz\w*|stuerzt|faellt gleich|droht|gibt nach|eingestuerzt|kracht|kippt"
    r"|haengt schief|haengt durch|eingebrochen)",
    r"<gullydeckel|schacht|gully|schachtdeckel|kellerschacht> …(?:offen|fehlt|weg|auf|ungesichert)",
    r"<gasflasche|dampfkochtopf|druckbehaelter|kessel> …(?:explodiert|zischt|platzt|hochgeht"
    r"|undicht)",
    r"<blindgaenger|granate|weltkriegsbombe|verdaechtig\w* (?:paket|koffer|tasche|gegenstand"
    r"|rucksack)|herrenlos\w* (?:koffer|tasche|rucksack)|weisses pulver|tickt>",
)
