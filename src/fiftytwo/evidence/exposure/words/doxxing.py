"""Private details of staff made public, or the threat of it."""

_SPREAD = (
    r"(?:post|posting|publish|publishing|leak|leaking|share|sharing|put|putting|spread|spreading)"
)
_YOURS = r"(?:your|ur|his|her|their)"
_DETAIL = (
    r"(?:name|photo|picture|pic|face|address|number|phone|home|details|house|facebook|instagram)"
)

DOXXING = (
    r"i(?:'m|'ll| will| am| have|'ve|'m going to| am going to| just)? (?:~ ){0,2}"
    rf"<{_SPREAD} {_YOURS}> (?:~ ){{0,4}}{_DETAIL}",
    r"(?:i|we)(?:'ve| have)? <(?:know|found|looked up) (?:out )?(?:where|which) (?:your|her"
    r"|his)> (?:~ )?(?:kids|children|son|daughter|family|mother|wife|husband|parents)",
    r"i (?:~ )?<know where (?:you|u|she|he)> lives?",
    rf"(?:found|got|have) {_YOURS} (?:~ )?<facebook|insta\w*|linkedin|profile|home address|kids>",
    rf"i(?:'ve| have| know)?(?: got)? {_YOURS} <home address|(?:number|licen[cs]e) plate|surname"
    r"|full name|real name>",
    rf"(?:got|have|found) {_YOURS} <street|house|address|real name> ⋯(?:daughter|kids|school|posted"
    r"|everywhere|sorry|look like)",
    rf"(?:got|found) {_YOURS} <real name>",
    r"(?:she|he|agent|they) <lives? (?:at|in|on)> ⋯(?:share|spread|everywhere|everyone|repost)",
    r"(?:everyone|everybody|all|guys|people|folks) …<(?:her|his|their) (?:private|personal|home"
    r"|mobile)> (?:number|address|phone)",
    r"(?:home|private) <ad+ress(?:es)?> ⋯(?:posting|post it|leak\w*|publish\w*|on the hour)",
    rf"{_YOURS} (?:picture|photo|face|name|pic) (?:~ ){{0,2}}(?:going|goes|be) <up on|all over"
    r"|everywhere|viral>",
    rf"<screenshot\w*> (?:~ ){{0,2}}{_YOURS} (?:~ )?(?:face|profile|photo|name)",
    r"<looked (?:you|her|him) up|found you (?:online|on facebook|on insta\w*)>",
    r"<name and address online|dox+(?:ing)? (?:you|her|him|them|your)>",
    r"(?:he'll|she'll) <put up photos of me|post my (?:photos|pictures|nudes)>",
    # German
    r"<stelle?|poste?|veroeffentliche?|teile?|leake?|verbreite?> (?:~ ){0,2}(?:deine?n?|seine?n?"
    r"|ihre?n?) (?:~ ){0,4}(?:namen?|adresse|foto|nummer|bild|anschrift|gesicht|daten) …(?:netz"
    r"|internet|facebook|online|gruppe|oeffentlich|telegram|ueberall|insta\w*|twitter)",
    r"(?:namen?|adresse) ⋯<poste ich|die poste|stell ich|kommt ins netz>",
    r"(?:hab|habe) (?:dein|deine|ihr privates?) (?:~ )?<profil|facebook|insta\w*|haus"
    r"|adresse> (?:~ )?gefunden",
    r"<(?:hab|habe) (?:deine|seine) (?:private |neue )?(?:adresse|nummer|anschrift|handynummer)>",
    r"<dein(?:en)? (?:foto|bild|gesicht|name|namen)> ⋯(?:netz|ueberall|viral|facebook|insta)",
    r"<wo deine kinder|wo du wohnst>",
)
