"""Short articles of ours in many languages, with the old encodings they were saved in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """A text, its language, and legacy encodings that can hold it."""

    language: str
    text: str
    encodings: tuple[str, ...]


SAMPLES = (
    Sample(
        "zh",
        "海滨市政府周二表示，新的电动公交车将在明年春天开始运营。市长王海兰说，第一批车辆有四十辆，"
        "每辆可以行驶三百公里。反对者认为计划的费用太高，要求公布全部合同。",
        ("gb18030", "utf-16-le", "utf-16-be"),
    ),
    Sample(
        "zh-Hant",
        "海濱市政府週二表示，新的電動公車將在明年春天開始營運。市長王海蘭說，第一批車輛有四十輛，"
        "每輛可以行駛三百公里。反對者認為計劃的費用太高，要求公布全部合約。",
        ("big5", "utf-16-le"),
    ),
    Sample(
        "ja",
        "浜海市は火曜日、新しい電気バスの運行を来年の春に始めると発表した。市長によると、"
        "最初の四十台はそれぞれ三百キロを走ることができるという。費用が高すぎるとの声もある。",
        ("shift_jis", "euc_jp", "iso2022_jp", "utf-16-be"),
    ),
    Sample(
        "ko",
        "해빈시는 화요일 새로운 전기 버스를 내년 봄부터 운행한다고 밝혔다. 시장은 첫 차량 마흔 대가 "
        "각각 삼백 킬로미터를 달릴 수 있다고 말했다. 비용이 너무 많다는 의견도 있다.",
        ("euc_kr", "utf-16-le"),
    ),
    Sample(
        "ru",
        "Городской совет Приморска сообщил во вторник, что новые электробусы выйдут на улицы весной. "
        "По словам мэра, первые сорок машин смогут проехать по триста километров без подзарядки.",
        ("koi8_r", "cp1251", "utf-16-le", "cp866", "mac_cyrillic", "utf-32-le"),
    ),
    Sample(
        "uk",
        "Міська рада Приморська повідомила у вівторок, що нові електробуси вийдуть на вулиці навесні. "
        "За словами мера, перші сорок машин зможуть проїхати по триста кілометрів.",
        ("koi8_u", "cp1251"),
    ),
    Sample(
        "ar",
        "أعلن مجلس المدينة يوم الثلاثاء أن الحافلات الكهربائية الجديدة ستبدأ العمل في الربيع المقبل. "
        "وقالت رئيسة البلدية إن أول أربعين حافلة يمكنها السير ثلاثمئة كيلومتر.",
        ("cp1256", "utf-16-le"),
    ),
    Sample(
        "he",
        "מועצת העיר הודיעה ביום שלישי כי האוטובוסים החשמליים החדשים יחלו לפעול באביב הבא. "
        "לדברי ראשת העיר, ארבעים האוטובוסים הראשונים יוכלו לנסוע שלוש מאות קילומטרים.",
        ("cp1255",),
    ),
    Sample(
        "el",
        "Το δημοτικό συμβούλιο ανακοίνωσε την Τρίτη ότι τα νέα ηλεκτρικά λεωφορεία θα ξεκινήσουν την "
        "άνοιξη. Η δήμαρχος είπε ότι τα πρώτα σαράντα οχήματα διανύουν τριακόσια χιλιόμετρα.",
        ("cp1253", "iso8859_7"),
    ),
    Sample(
        "th",
        "เทศบาลเมืองประกาศเมื่อวันอังคารว่ารถโดยสารไฟฟ้าใหม่จะเริ่มวิ่งในฤดูใบไม้ผลิปีหน้า "
        "นายกเทศมนตรีกล่าวว่ารถสี่สิบคันแรกวิ่งได้สามร้อยกิโลเมตร",
        ("cp874",),
    ),
    Sample(
        "fr",
        "Le conseil municipal a annoncé mardi que les nouveaux autobus électriques circuleront dès "
        "l’été prochain. « La dépense reste élevée », a déclaré une élue de l’opposition.",
        ("cp1252", "utf-16-be", "iso8859_15", "mac_roman", "cp850"),
    ),
    Sample(
        "de",
        "Der Stadtrat erklärte am Dienstag, dass die neuen Elektrobusse im Frühjahr fahren werden. "
        "Die Kosten sind für viele Bürger zu hoch, größere Zuschüsse wurden nicht zugesagt.",
        ("latin-1", "cp1252", "mac_roman", "cp850", "cp437"),
    ),
    Sample(
        "es",
        "El ayuntamiento anunció el martes que los nuevos autobuses eléctricos circularán el próximo "
        "año. La alcaldesa señaló que también se construirá una estación de carga.",
        ("latin-1", "mac_roman", "cp850"),
    ),
    Sample(
        "pl",
        "Rada miasta ogłosiła we wtorek, że nowe autobusy elektryczne wyjadą na ulice wiosną. "
        "Według burmistrz pierwszych czterdzieści pojazdów przejeżdża trzysta "
        "kilometrów, ale koszty są wyższe.",
        ("cp1250", "iso8859_2", "cp852"),
    ),
    Sample(
        "cs",
        "Městská rada v úterý oznámila, že nové elektrické autobusy vyjedou na jaře příštího roku. "
        "Podle starostky ujede každý vůz tři sta kilometrů, odpůrci ale upozorňují na příliš vysokou cenu.",
        ("cp1250", "iso8859_2", "cp852"),
    ),
    Sample(
        "tr",
        "Belediye meclisi salı günü yeni elektrikli otobüslerin ilkbaharda çalışmaya başlayacağını "
        "açıkladı. Başkana göre ilk kırk araç üç yüz kilometre yol gidebiliyor, ancak maliyet çok yüksek.",
        ("cp1254",),
    ),
)
"""Each tells of the same invented town and its electric buses."""


MORE = (
    Sample(
        "hu",
        "A városi tanács kedden bejelentette, hogy az új elektromos buszok jövő tavasszal indulnak. "
        "A polgármester szerint az első negyven jármű háromszáz kilométert tud megtenni, de az "
        "ellenzők túl költségesnek tartják a tervet.",
        ("cp1250", "iso8859_2"),
    ),
    Sample(
        "bg",
        "Градският съвет съобщи във вторник, че новите електрически автобуси ще тръгнат през пролетта. "
        "Според кмета първите четиридесет машини могат да изминат по триста километра без зареждане.",
        ("cp1251",),
    ),
    Sample(
        "pt",
        "A câmara municipal anunciou na terça-feira que os novos autocarros elétricos começam a "
        "circular na próxima primavera. A presidente disse que não haverá mais atrasos na construção "
        "da estação, mas a oposição considera o preço muito alto.",
        ("cp1252",),
    ),
    Sample(
        "lt",
        "Miesto taryba antradienį pranešė, kad nauji elektriniai autobusai pradės važiuoti kitą "
        "pavasarį. Merės teigimu, pirmieji keturiasdešimt autobusų gali nuvažiuoti tris šimtus "
        "kilometrų, tačiau išlaidos yra per didelės.",
        ("cp1257", "iso8859_13"),
    ),
    Sample(
        "lv",
        "Pilsētas dome otrdien paziņoja, ka jaunie elektriskie autobusi sāks kursēt nākamajā pavasarī. "
        "Pēc mēres vārdiem pirmie četrdesmit autobusi spēj nobraukt trīssimt kilometru, taču izmaksas "
        "ir pārāk augstas.",
        ("cp1257", "iso8859_13"),
    ),
    Sample(
        "vi",
        "Hội đồng thành phố thông báo hôm thứ ba rằng xe buýt điện mới sẽ chạy vào mùa xuân năm sau. "
        "Thị trưởng nói bốn mươi chiếc xe đầu tiên đi được ba trăm cây số.",
        (),
    ),
    Sample(
        "eo",
        "La urba konsilio anoncis mardon, ke la novaj elektraj aŭtobusoj ekveturos printempe. Laŭ la "
        "urbestrino ĉiu veturilo povas veturi tricent kilometrojn, sed aliaj opinias la prezon tro "
        "granda kaj petas ŝanĝi la kontraktojn. Ĝis nun neniu respondis al ili ĵaŭde.",
        ("iso8859_3",),
    ),
    Sample(
        "is",
        "Bæjarstjórnin tilkynnti á þriðjudag að nýju rafvagnarnir hefji akstur næsta vor. Að sögn "
        "bæjarstjórans komast fyrstu fjörutíu vagnarnir þrjú hundruð kílómetra, en andstæðingar segja "
        "kostnaðinn of háan.",
        ("cp1252",),
    ),
    Sample(
        "cy",
        "Cyhoeddodd cyngor y dref ddydd Mawrth y bydd y bysiau trydan newydd yn rhedeg y gwanwyn nesaf. "
        "Dywedodd y maer fod y tŷ newydd ger y dŵr yn barod, ond mae’r gost yn rhy uchel i rai ŵyr.",
        ("iso8859_14",),
    ),
    Sample(
        "fi",
        "Kaupunginhallitus ilmoitti tiistaina, että uudet sähköbussit aloittavat liikenteen ensi "
        "keväänä. Pormestarin mukaan ensimmäiset neljäkymmentä ajoneuvoa kulkevat kolmesataa "
        "kilometriä, mutta hinta on liian korkea.",
        ("latin-1",),
    ),
    Sample(
        "ro",
        "Consiliul orașului a anunțat marți că noile autobuze electrice vor circula din primăvara "
        "viitoare. Potrivit primarului, primele patruzeci de vehicule pot parcurge trei sute de "
        "kilometri, însă costurile rămân prea mari și contractele nu au fost publicate încă.",
        (),
    ),
)
"""The same in more languages, for the rarer encodings."""
