"""Sexual harassment of whoever answers."""

HARASSMENT = (
    r"what (?:are|r|u|you) (?:you |u )?<wearing>",
    r"(?:tell me|guess|imagine|wonder\w*|bet|know|see) what (?:you're|youre|you are|ur"
    r"|u r) <wearing>",
    r"(?:send|show|give|get) (?:me|us) (?:~ ){0,3}<nudes?|naked|tits|boobs|breasts|pussy|arse|ass"
    r"|nipples|panties|knickers|cleavage>",
    r"<(?:pic|pics|photo|selfie|picture) of (?:you|u|yourself)>(?:[.,!?]| and| naked| in|$)",
    r"<touching myself|touch myself|masturbat\w+|wank(?:ing|ed)? (?:to|over|while)"
    r"|jerk(?:ing)? off>",
    r"<suck my|suck on my|my (?:dick|cock)|blow ?job|sit on my (?:face|lap)|dick pic\w*>",
    r"<spank (?:you|me)|bend over (?:for|baby)|horny|hard-?on|wet for you>",
    r"(?:voice|you|that) (?:~ )?<turn(?:s|ing|ed)? me on>(?:[.,!]|$| so)",
    r"(?:want to|wanna|would love to|would like to|'d love to|'d like to|let me|gonna|can i"
    r"|i'll) (?:~ )?<fuck|shag|bang|kiss|lick|undress|rape|bed> (?:you|u|her|your)",
    r"(?:want to|wanna|would love to|would like to|'d love to|'d like to|can i|let's) <sleep with"
    r"|have sex|make love to|see you naked> ?(?:you|with|her|u)?",
    r"<sex with (?:you|her)|rape (?:you|her)|fuck you (?:hard|senseless|raw|all night|tonight)>",
    r"(?:your|ur) <(?:bra|cup|dress) size>",
    r"(?:you|u|she|voice|your voice) (?:sounds?|are|is|'re|r) (?:~ )?<sexy|fuckable>",
    r"<are (?:you|u) (?:single|a virgin|naked|wearing)|(?:your|nice|great|those) (?:tits|boobs)>",
    r"(?:you|u) (?:~ )?(?:in|wearing) (?:~ )?<underwear|bikini|lingerie|stockings|knickers>",
    r"<(?:your|ur) (?:legs|lips|cleavage|panties|knickers|body|curves)>(?:[.,!]| (?:all|on|look))",
    r"<make you (?:scream|moan|beg)|(?:bet|i bet) (?:you're|ur|youre|you are) (?:hot|fit"
    r"|gorgeous)>",
    r"(?:make me|i'm so) <hard|cum>(?:[.,!]| for you| thinking|$)",
    r"(?:dream\w*|fantasi\w+|thinking) about <you (?:all night|every night|naked)>",
    r"(?:saw|watch\w*|watched) you <bending|undress\w*|changing|shower\w*>",
    r"(?:come|wait|meet me) (?:~ ){0,3}<to my (?:hotel )?(?:room|bed|place)> (?:tonight|alone|baby"
    r"|love|wearing)",
    r"(?:do you|have you got|got) (?:~ )?<boyfriend>",
    r"<fuckable|grope|groping|strip for me|after your shift|in bed with you|alone with you>",
    # German
    r"<was (?:hast|traegst) du> (?:~ ){0,2}(?:an|drunter)",
    r"<was (?:haben|tragen) sie> (?:gerade |denn |heute )?(?:~ )?(?:an[?]|drunter)",
    r"<nacktfoto\w*|nacktbild\w*|nackt (?:sehen|foto)|titten|muschi|fotze lecken|einen blasen>",
    r"(?:will|moechte|wuerde|koennte|werde|lass) (?:~ ){0,3}<ficken|voegeln|bumsen|vernaschen"
    r"|flachlegen|durchnehmen>",
    r"mit (?:dir|ihnen) (?:~ ){0,2}<schlafen|ins bett|sex>",
    r"(?:deine|ihre) <bh-?groesse|koerbchengroesse|brueste|oberweite>",
    r"<geile (?:stimme|sau|maus|schnecke)|macht mich (?:~ )?geil|war geil|einen runter|blas mir>",
    r"<lutsch (?:meinen|an)|sexstimme|sexy stimme|hast du einen freund|richtiger mann>",
    r"(?:schick|sende?|schicke) (?:~ ){0,3}<(?:bild|foto|fotos|bilder) von dir>",
    r"<schick mir (?:mal )?ihre nummer|bist du (?:single|vergeben|nackt)|zu mir ins hotel>",
    r"<allein mit dir|deine (?:beine|lippen|kurven|figur)>",
)
