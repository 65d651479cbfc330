"""The language of a text, from its script and its commonest words."""

import re
from collections import Counter

_SAMPLE = 20_000
_SCRIPTS = {
    "kana": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "han": re.compile("[\u3400-\u9fff]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
    "bn": re.compile("[\u0980-\u09ff]"),
    "ta": re.compile("[\u0b80-\u0bff]"),
    "te": re.compile("[\u0c00-\u0c7f]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
    "hy": re.compile("[\u0530-\u058f]"),
    "my": re.compile("[\u1000-\u109f]"),
    "km": re.compile("[\u1780-\u17ff]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}
_TRADITIONAL = frozenset(
    "這個們來時會對發開關說國長車東點電話學業產經濟報導新聞與為從無還認數實現場視機"
)
_SIMPLIFIED = frozenset(
    "这个们来时会对发开关说国长车东点电话学业产经济报导新闻与为从无还认数实现场视机"
)
_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is that was for with on as by at from his are this have it be not",
        "de": "der die und das ist nicht mit den von zu dem ein eine sich auf für im auch des wird",
        "fr": "le la les des et est une dans que pour qui sur avec pas du par au plus ont être",
        "es": "el la los las que y en del una por con para se su más como está al lo fue",
        "it": "il di che è e la per una con non del sono della gli nel anche alla dei più ha",
        "pt": "o que e do da em um uma para com não os na se por mais as foi dos ao",
        "nl": "de het een van en in dat is op te zijn met voor niet die aan ook er door bij",
        "sv": "och att det som en är på av för med den till inte om har de ett var från vid",
        "da": "og at det er en til på som af for med den ikke de har et var der fra han",
        "nb": "og å det er en til på som av for med den ikke de har et var fra han ble",
        "fi": "ja on ei se että oli hän mutta ovat kun myös joka tai sen mukaan kuin ole jo",
        "pl": "i w na z się nie do to że jest o jak po za od przez dla są oraz tym",
        "cs": "a se na je v že to s z do o ve pro jsou ale za by jako po který",
        "sk": "a sa na je v že to s z do o vo pre sú ale za by ako po ktorý",
        "hu": "a az és hogy nem is egy ez van meg de volt azt mint csak már el még vagy",
        "ro": "și în de la a nu cu pe care este din un o să mai sunt pentru că fost după",
        "tr": "ve bir bu için da de ile olarak çok daha olan gibi en ise göre ancak kadar sonra",
        "id": "yang dan di dari untuk dengan pada ini itu tidak dalam akan adalah ke oleh juga telah",
        "vi": "và của là có cho không được trong các một những người với này đã khi để năm từ",
        "ca": "el la els les que i de del una per amb és no més als aquest ha han seva",
        "hr": "i u je na se da su za od s koji ne kao što bi će iz ali nije bio",
        "sl": "in je v na se da za so ki z ne pa bi po iz tudi kot še s ob",
        "lt": "ir kad yra iš su į buvo bei tai ne per apie kaip bet po jo už dėl",
        "lv": "un ir no ar ka par uz tika kas lai pie tas bija gan bet arī kā pēc",
        "et": "ja on ei et see oli ka mis kui oma aga ta kes ning või selle siis kuid",
        "is": "og að í á sem er til um var en af ekki fyrir hefur við það hann hún með eru",
        "cy": "y yn a o ar yr mae i bod ond gan ei wedi ac oedd am fod y’n sydd eu",
        "eo": "la de kaj ke en al estas sed por ne ili kun el pri estis kiel li ĝi sur",
        "la": "et in ut ad non est cum sed qui quod ex ab per sunt esse dolor sit amet nec",
        "eu": "eta da ez du bat izan dira ere egin zen dute beste baina hori zuen bere dela",
        "ru": "и в не на что с по как это он его от за из но для был также она",
        "uk": "і в не на що з та до як це від за про але для був також він у",
        "be": "і ў не на што з да як гэта ад за пра але для быў таксама ён",
        "bg": "и на да се от за не с по ще са че е като това към след при",
        "sr": "и у је на се да су за од са који не као што би ће из али",
        "mk": "и на да се од за не со по ќе дека е како ова кон при што",
        "hi": "के में की है और से को का ने पर यह कि हैं भी एक नहीं",
        "mr": "आणि आहे या च्या ही तो ते होते आहेत नाही हे मध्ये",
        "ne": "छ र को मा ले गर्न भएको छन् पनि यो हो लागि",
        "ar": "في من على أن إلى عن التي الذي مع هذا كان ما هذه بعد لا",
        "fa": "در به از که این را با است برای آن یک خود های شد",
        "ur": "کے میں کی ہے اور سے کو کا نے پر یہ کہ ہیں بھی",
    }.items()
}
_IN_SCRIPT = {
    "cyrillic": ("ru", "uk", "be", "bg", "sr", "mk"),
    "devanagari": ("hi", "mr", "ne"),
    "arabic": ("ar", "fa", "ur"),
}
_LATIN = tuple(
    language for language in _WORDS if not any(language in known for known in _IN_SCRIPT.values())
)
_TELLING = {
    "uk": "іїєґ",
    "be": "ўі",
    "ru": "ыэё",
    "vi": "ơưạảấầậắằặẻẽếềểệịọỏốồổộớờởợụủứừửựỳỵỷỹ",
    "sr": "ђћљњџј",
    "mk": "ѓќѕ",
    "fa": "پچژگ",
    "ur": "ٹڈڑےں",
}
_TOKEN = re.compile(r"[^\W\d_]+(?:[\u0900-\u0903\u093a-\u094f][^\W\d_]*)*")


def guess_language(text: str) -> str:
    """The BCP 47 tag of the language of a text, empty when it cannot be told.

    >>> guess_language("Der Rat hat am Dienstag beschlossen, dass die Busse nicht fahren.")
    'de'
    """
    sample = text[:_SAMPLE]
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS.items()}
    # One ideograph says about as much as two and a half letters.
    weights = counts | {"han": counts["han"] * 2.5, "kana": counts["kana"] * 2.5}
    script = max(weights, key=lambda name: weights[name])
    if weights[script] < 8:
        return ""
    if script in {"han", "kana"}:
        return _ideographic(sample, counts)
    if script in _IN_SCRIPT:
        return _by_words(sample, _IN_SCRIPT[script]) or _IN_SCRIPT[script][0]
    return _by_words(sample, _LATIN) if script == "latin" else script


def languages_of(words: list[str], among: tuple[str, ...]) -> dict[str, float]:
    """The languages that come into question for lower-case words, from 0 (hardly) to 0.3 (best)."""
    counted = Counter(words)
    scores = {
        language: sum(counted[word] for word in _WORDS[language]) / (len(words) or 1)
        + sum(word in counted for word in _WORDS[language]) * 0.01
        for language in among
    }
    best = max(scores.values(), default=0.0)
    likely = {name: score for name, score in scores.items() if score >= max(0.05, best / 3)}
    return {name: score / best * 0.3 for name, score in likely.items()}


def _ideographic(sample: str, counts: dict[str, int]) -> str:
    if counts["kana"] * 8 > counts["han"]:
        return "ja"
    traditional = sum(c in _TRADITIONAL and c not in _SIMPLIFIED for c in sample)
    simplified = sum(c in _SIMPLIFIED and c not in _TRADITIONAL for c in sample)
    return "zh-Hant" if traditional > simplified else "zh"


def _by_words(sample: str, languages: tuple[str, ...]) -> str:
    """The language most of whose commonest words occur; letters of its own count as words do."""
    words = Counter(_TOKEN.findall(sample.lower()))
    letters = Counter(sample.lower())
    total = sum(words.values()) or 1

    def score(language: str) -> float:
        hits = sum(words[word] for word in _WORDS[language])
        variety = sum(word in words for word in _WORDS[language])
        telling = sum(letters[letter] for letter in _TELLING.get(language, ""))
        return (hits + telling * 0.3) / total + variety * 0.005

    best = max(languages, key=score)
    return best if score(best) >= 0.07 else ""
