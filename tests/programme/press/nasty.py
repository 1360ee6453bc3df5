"""Texts that try to steer a terminal or a page."""

NASTY = {
    "escape": "\x1b[2J\x1b[31mred\x1b]0;title\x07",
    "c1": "\x9b31mred \x90q\x9c",
    "controls": "bell\x07 back\x08\x08 null\x00 delete\x7f",
    "lines": "one\r\ntwo\rthree\vfour\ffive\x85six\u2028seven\u2029eight",
    "override": "\u202egnp.exe\u202c and \u2066inside\u2069 and \u202bembedded",
    "invisible": "zero\u200bwidth\ufeff\u2060 soft\u00adhyphen tag\U000e0041",
    "tower": "a" + "\u0301" * 60,
    "surrogate": "half \ud83d an emoji",
    "private": "\ue000\U000f0000\uffff",
    "markup": "<script>alert(1)</script> & <img src=x onerror=alert(1)>",
    "attribute": "\"' onmouseover=alert(1) x='",
    "style": "</style><b>&lt;</title></blockquote>",
    "comment": "<!-- --> ]]> {{ 7*7 }} ${7} %s {0}",
    "rtl": "شكرا جزيلا، لقد أنقذتم يومي",
    "long": "x" * 500,
    "wide": "本当にありがとうございました" * 20,
    "emoji": "👩‍👩‍👧‍👦 🇩🇪 👍🏽 ❤️",
    "empty": "",
    "spaces": " \t \u3000 ",
}
