"""A customer who may harm themselves, said plainly or by what they have laid ready."""

_NOT = r"(?:can't|cant|cannot|don't|dont|do not)"

SELF_HARM = (
    r"(?:don't|dont|do not) (?:~ )?<want to (?:go on living|be anywhere|arrive at all|be around)>",
    r"<not planning (?:on|to) (?:be|being) (?:about|around|alive)>",
    r"<(?:kill|hang|drown|shoot|killing|hanging) my ?self|self-?harm\w*|suicidal|commit suicide>",
    r"(?:started|been|keep|kept|am|i'm|want to|going to|gonna|thinking of|thinking about"
    r"|urge to) <cut|cutting|harm|harming|hurt|hurting|burning> my ?self",
    r"<end my (?:own )?life|tak(?:e|ing) my (?:own )?life|give up on life|end it all>",
    r"(?:i|just|really|honestly) (?:~ )?<want to die|wanna die|wish i was dead|wish i were dead"
    r"|want to be dead|rather be dead|better off dead>",
    r"(?:going to|gonna|will|i'll|want to|ready to|might) <end (?:it|this|things)>(?: all| tonight"
    r"| now| today| soon| for good|[.,!]|$)",
    r"(?:don't|dont|do not|no longer) <(?:want to|wanna) (?:live|be alive|be here|exist|go on"
    r"|wake up)>(?: any ?more| any longer| like this| with this| tomorrow|[.,!;]|$)",
    rf"i (?:~ ){{0,2}}{_NOT} <go on|carry on>(?: like this| any ?more| living|[.,!;]|$)",
    rf"{_NOT} <(?:do|keep doing|take|bear) this> ⋯(?:pills|tablets|no point|the point|wake up"
    r"|want to be here|being here|gone|i'm done|all i had|nobody)",
    r"<better off without me|better off if i|burden to (?:everyone|everybody|them|my)>",
    r"(?:better|easier|simpler) (?:~ ){0,4}<if i (?:was|were|wasn't|weren't|am"
    r"|just)> (?:~ )?(?:gone|dead|here|around|no longer|didn't)",
    r"<than me being here|nothing (?:left )?to live for|no way out|way out of this life>",
    r"(?:no|any) (?:reason|point) (?:to|in) <live|living|going on|being here>",
    r"<no point> (?:in )?(?:me|my) (?:being|living|going on)",
    rf"{_NOT} (?:~ )?see <(?:the|a|much|any) point> (?:~ )?(?:in|of) (?:~ ){{0,2}}(?:anything"
    r"|any of it|it all|it any ?more|living|life|being)",
    rf"{_NOT} see <(?:a|any) (?:way|future)>(?: on| out| forward| through)?(?: from here|[.,!]|$)",
    r"<life (?:isn't|is not|is no longer) worth|tired of (?:living|life)>",
    r"<(?:had enough|sick|done|finished) (?:of|with) (?:life|living|it all|this life)>(?:[.,!]"
    r"| like|$)",
    r"(?:about|thinking|thoughts? of|considering|contemplating|planning) (?:~ )?<suicide>",
    r"feel(?:ing)? like <ending|jumping|dying|killing|disappearing|not waking>",
    r"(?:taken|took|swallowed|taking|take) (?:~ )?(?:all|bottle|whole|too many|handful) …<pills"
    r"|tablets|paracetamol|medication|meds>",
    r"<taken (?:a bottle|a handful|a load|a pack\w*) of|overdosed|taken an overdose|drink bleach>",
    r"(?:thinking of|thought about|thinking i'd|going to|gonna|want to) <tak(?:e|ing) (?:all of it"
    r"|them all|it all)|take the lot>",
    r"<pills|tablets|paracetamol|rope|razor|blades?> (?:~ ){0,3}(?:in front of me|lined up"
    r"|beside me|next to me|ready|in my hand|on the table)",
    r"(?:i've|i have|i'm|with|and|got|sat) (?:~ ){0,4}<(?:my|the) (?:pills|tablets)> (?:here|out"
    r"|all|and)",
    r"(?:sat|sitting|lying) (?:~ ){0,4}with (?:~ )?<pills|tablets|rope|razor>",
    r"<saving them up|saved them up>",
    r"<counted|counting|saved up|hoarding|stockpil\w+> (?:~ )?(?:pills|tablets)",
    r"(?:gun|knife) <to my (?:head|throat)>",
    r"<(?:slit|cut) my wrists?|pull the trigger|stopped eating>",
    r"(?:standing|sitting|stood|sat|i'm|am) (?:~ )?on (?:a|the|this) <bridge|ledge|railing|tracks"
    r"|rails>",
    r"<bridge> ⋯(?:feel nothing|look\w* forward|nothing left|jump|i don't|why i rang|nobody)",
    r"<jump (?:off|from|in front of)> (?:a|the|this) (?:~ )?(?:bridge|roof|balcony|building|train"
    r"|bus)",
    r"(?:drive|walk|step|crash) (?:~ ){0,2}<into a (?:tree|wall|lorry)|into the sea>",
    r"(?:won't|wont|will not|not going to|don't intend to|do not intend to) <be (?:around|here"
    r"|alive)> (?:any ?more |tomorrow |much longer )?to (?:bother|be asked|trouble|annoy|pay)",
    r"(?:don't think|dont think|doubt|not sure) i'?ll <be (?:here|alive|around)>(?: either| by"
    r"| any ?more)",
    r"<by the time (?:you|anyone|anybody|they) (?:reads?|gets?|finds?)> ⋯(?:gone|dead|around|over)",
    r"<goodbye (?:note|letter|world)|final goodbye|said (?:his|her|my) goodbyes|dies? with me>",
    r"<tell (?:my|the) (?:mum|mother|dad|kids|wife|husband|children|daughter|son|family|boys"
    r"|girls) (?:that )?i>(?:'m| am)? ?(?:love|loved|sorry)",
    r"tell (?:her|him|them|my ~) (?:~ ){0,2}<not (?:her|his|their) fault>",
    r"<letters? (?:for|to) (?:the|my) (?:kids|children|boys|girls|sons?)|written to my (?:sons?"
    r"|daughters?|kids|children|wife|husband)>",
    r"i(?:'ve| have) <made up my mind|decided to go|nothing left> ⋯(?:won't be|gone|pills|goodbye"
    r"|sons|kids)",
    r"(?:papers|affairs|things) <in order> ⋯(?:won't hear|don't sleep|goodbye|be with|anniversary)",
    r"(?:nobody|no one|noone) (?:would|will|'d|'ll) (?:~ )?<miss me|care if i|notice if i|find me>",
    r"<all be over (?:soon|tonight|tomorrow)|(?:once|after) i(?:'m| am) gone>",
    r"<last (?:call|message|email|thing)> (?:~ ){0,2}i(?:'ll| will)? (?:~ )?(?:make|send|write|do)",
    r"be with <(?:him|her|my (?:husband|wife|son|daughter|mum|dad)) (?:again|soon|now|tonight)>",
    r"<never wake up|not wake up (?:again|tomorrow)|shutting the door and not coming out>",
    r"<won't make it through (?:the night|tonight|this night)>",
    r"(?:life insurance|pay out|does it pay) ⋯<does it (?:him|her)self|suicide>",
    r"do something <to (?:him|her)self|to (?:him|her)self tonight>",
    # German
    r"nicht mehr <leben> (?:will|moechte|kann)",
    r"(?:will|moechte|mag|kann) (?:~ ){0,2}nicht mehr <leben|weiterleben>",
    r"nicht mehr <aufwach\w*|da sein will>",
    r"(?:ich will|will ich|und will|will auch|will einfach) (?:~ ){0,2}<nicht mehr>(?:[.,!]|$)",
    r"(?:ich|dann|und|heute) (?:~ )?<bringe?> (?:ich )?mich (?:~ ){0,2}um",
    r"<bringe? ich mich> (?:~ ){0,2}um",
    r"<mich umbringen|mich umzubringen|mir das leben nehmen>",
    r"<nehme mir das leben|abgeschlossen mit dem leben|keinen ausweg>",
    r"mich (?:~ ){0,3}<aufhaengen|erhaengen|erschiessen|ritzen|verletzen muss>",
    r"vor (?:den|einen|die) <zug|bahn> (?:werf|spring|leg)\w*",
    r"<spring\w*|stuerz\w*> (?:~ ){0,3}(?:von der|vom|von einer|aus dem) (?:bruecke|dach|balkon"
    r"|hochhaus|fenster)",
    r"(?:von der|vom|von einer) <bruecke|dach|balkon|hochhaus> (?:zu )?(?:spring|stuerz)\w*",
    r"(?:stehe?|sitze?|bin) (?:~ ){0,3}<auf (?:der|einer) (?:bruecke|gleise\w*)|auf den gleisen>",
    r"<auf die bruecke> ⋯(?:egal|keiner|niemand|muss sich|kuemmer)",
    r"<suizidgedanken|selbstmordgedanken|lebensmuede|ritze mich|selbstmord (?:zu )?begehen>",
    r"<mir (?:was|etwas) an(?:tun|zutun)|tue? mir (?:was|etwas) an|am liebsten tot>",
    r"<ganz weg|fuer immer weg|abschiedsbrief|allen zur last|pulsadern|waer\w* lieber tot>",
    r"ich (?:~ ){0,2}will (?:~ ){0,3}<sterben|tot sein>",
    r"<tabletten|schlaftabletten|pillen> (?:genommen|geschluckt|eingenommen)",
    r"<tabletten|schlaftabletten|pillen> (?:~ ){0,2}(?:vor mir|neben mir|bereit)",
    r"ohne mich (?:~ ){0,3}<besser (?:dran|gehen|gehts)>",
    r"(?:besser|einfacher|leichter) (?:~ ){0,3}<wenn ich> (?:~ ){0,3}(?:weg|tot|nicht mehr)",
    r"<(?:alles keinen sinn|kein(?:en)? ausweg|keinen lebenswillen|keine kraft zum leben) mehr>",
    r"<(?:niemand|keiner) (?:wuerde|wird) mich vermissen|wenn ich nicht mehr da bin>",
    r"(?:heute|diese|bald) …<mache? (?:ich )?(?:endgueltig )?(?:schluss|ein ende)>",
    r"mache? (?:~ ){0,2}<(?:schluss|ein ende) mit (?:dem leben|allem|mir)>",
)
