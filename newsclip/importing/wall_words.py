"""What pages say that stand before an article, in thirty languages.

Each table has a line for each language: stems that, told together in one line of a page, ask for
consent, for proof that the visitor is a person, or for a subscription. Stems are matched at the
beginning of words; those of scripts without spaces anywhere.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

COOKIES = """
en cookie cookies
cs soubory_cookie sušenky
el cookie
fi eväste
hu sütik sütiket süti
hr kolačić
tr çerez
ru куки cookie-файл файлы_cookie
uk куки файли_cookie
bg бисквитк
sr колачић
zh Cookie 小甜饼
ja クッキー Cookie
ko 쿠키
ar ملفات_تعريف_الارتباط الكوكيز
he עוגיות קובצי_cookie
th คุกกี้
hi कुकी
vi cookie
"""

PERSONAL = """
en personal_data your_data your_privacy device_identifiers
de personenbezogene personenbezogener deine_daten ihre_daten
fr données_personnelles vos_données données_à_caractère_personnel
es datos_personales sus_datos tus_datos
it dati_personali tuoi_dati
pt dados_pessoais seus_dados
nl persoonsgegevens uw_gegevens je_gegevens
sv personuppgifter dina_uppgifter
da personoplysninger dine_data persondata
nb personopplysninger dine_data
fi henkilötie tietojasi
pl dane_osobowe danych_osobowych
cs osobní_údaje osobních_údajů
sk osobné_údaje osobných_údajov
hu személyes_adat
ro date_cu_caracter_personal datele_dumneavoastră datele_personale
el προσωπικ δεδομένα_προσωπικού
tr kişisel_veri
ru персональн ваши_данные
uk персональн
bg лични_данни
hr osobne_podatke
zh 个人数据 个人信息 個人資料 個資
ja 個人データ 個人情報
ko 개인정보 개인_정보
ar بياناتك البيانات_الشخصية
he מידע_אישי נתונים_אישיים
"""

ASKING = """
en we_use we_and_our our_partners accept consent agree preferences withdraw
de wir_verwenden wir_nutzen wir_setzen akzeptier zustimm einwillig unsere_partner widerruf
fr utilisons accepter acceptez consent nos_partenaires refuser paramétrer déposons
es utilizamos usamos aceptar acepta consent nuestros_socios rechazar
it utilizziamo usiamo accetta accetto consens nostri_partner rifiuta
pt utilizamos usamos aceitar aceita consent nossos_parceiros rejeitar recusar
nl gebruiken_wij wij_gebruiken we_gebruiken accepte toestemming onze_partners akkoord weiger
sv använder_vi vi_använder godkänn samtyck våra_partner acceptera
da bruger_vi vi_bruger accepter samtykke vores_partnere tillad
nb bruker_vi vi_bruker godta samtykke våre_partnere
fi käytämme hyväksy suostumu kumppanimme salli
pl używamy wykorzystujemy stosujemy akceptuj zaakceptuj zgod naszymi_partnerami
cs používáme využíváme souhlas přijm přijmout odmítnout
sk používame súhlas prijať odmietnuť
hu használunk elfogad hozzájárul beleegyez
ro folosim utilizăm accept consim partenerii_noștri
el χρησιμοποιούμε αποδοχή αποδέχ συγκατάθ συναίν
tr kullanıyoruz kullanmaktayız kabul onay rıza izin_ver
ru используем принять принима соглас наши_партн
uk використовуємо прийняти згод погодж наші_партн
bg използваме приема съглас
hr koristimo prihvaćam prihvati suglas
sr користимо прихват
zh 我们使用 我們使用 接受 同意 使用Cookie 使用_Cookie 合作伙伴 合作夥伴
ja 使用しています 利用しています 同意 許可 承諾
ko 사용합니다 사용하고 동의 수락 허용
ar نستخدم قبول أوافق موافقتك الموافقة شركائنا
he משתמשים הסכמ אישור מסכים מאשר
th เราใช้ ยอมรับ ยินยอม
hi हम उपयोग स्वीकार सहमति
vi chúng_tôi_sử_dụng chấp_nhận đồng_ý
id kami_menggunakan terima setuju
"""

HUMANS = """
en human robot robots bot bots captcha automated
de mensch roboter
fr humain robot
es humano humana robot
it umano umana robot
pt humano humana robô
nl mens robot
sv människa robot
da menneske robot
nb menneske robot
fi ihminen robotti
pl człowiekiem człowiek robotem botem
cs člověk robot
sk človek robot
hu ember robot
ro om robot uman
el άνθρωπος ρομπότ
tr insan robot
ru человек робот
uk людина робот
bg човек робот
hr čovjek robot
zh 真人 人类 人類 机器人 機器人
ja 人間 ロボット
ko 사람 로봇
ar إنسان روبوت
he אדם אנושי רובוט
vi con_người robot người_máy
"""

BROWSERS = """
en your_browser connection_is_secure
de ihren_browser deinen_browser ihr_browser
fr votre_navigateur
es su_navegador tu_navegador
it browser tuo_browser
pt seu_navegador navegador
nl uw_browser je_browser
sv din_webbläsare
da din_browser
nb nettleseren
fi selaintasi selaimesi
pl przeglądark
cs prohlížeč
sk prehliadač
hu böngész
ro browserul
el πρόγραμμα_περιήγησης browser
tr tarayıcı
ru браузер
uk браузер
bg браузър
zh 浏览器 瀏覽器
ja ブラウザ
ko 브라우저
ar المتصفح متصفحك
he דפדפן
"""

CHECKING = """
en verify verifying confirm prove checking check
de bestätig beweis überprüf prüfen verifizier
fr vérifi confirmez confirmer prouv
es verific confirm comprob comprueb demuestr
it verific conferma dimostra controll
pt verific confirm comprov
nl bevestig verifi controle bewijs
sv bekräfta verifier kontroller
da bekræft kontroller verificer
nb bekreft kontroller verifiser
fi vahvista tarkist varmist
pl potwierdź potwierdz sprawdza zweryfik upewni
cs ověř potvrď kontroluj
sk over potvrď kontroluj
hu ellenőr igazol megerősít
ro verific confirma confirmați
el επαληθ επιβεβαι ελέγχ
tr doğrula kanıtla kontrol
ru подтверд провер убедит
uk підтверд перевір
bg потвърд провер
hr potvrdite provjera provjerava
zh 验证 驗證 确认 確認 检查 檢查
ja 確認 認証 証明 チェック
ko 확인 인증 검사
ar تحقق التحقق تأكيد نتحقق أثبت
he אמת אימות לוודא אשר בודק
vi xác_minh xác_nhận
"""

SUBSCRIBING = """
en subscribe subscription subscriber member
de abo abonn registrier
fr abonn
es suscr suscripci
it abbon
pt assin
nl abonn
sv prenumer prenumerera
da abonn
nb abonn
fi tilaa tilaaj
pl subskry prenumerat abonament
cs předplat
sk predplat
hu előfizet fizess_elő fizessen_elő
ro abon
el συνδρομ
tr abone üye
ru подпис
uk передпла підпис
bg абон
hr pretplat
sr претплат
zh 订阅 訂閱 会员 會員 付费 付費
ja 会員 有料 購読
ko 구독 회원 유료
ar اشترك الاشتراك للمشتركين مشترك
he מנוי מנויים להירשם
vi đăng_ký thuê_bao
id berlangganan pelanggan
"""

READING = """
en continue keep_reading read_on read_the_full read_this_article full_article unlock
de weiterlesen weiterzulesen weiter_lesen freischalten vollständigen_artikel ganzen_artikel
fr lire_la_suite poursuivre_votre_lecture poursuivre_la_lecture continuer_la_lecture lire_cet_article
    article_complet continuer_votre_lecture lire_l'intégralité débloquer
es seguir_leyendo continuar_leyendo leer_más leer_este artículo_completo sigue_leyendo seguir_la_lectura
it continuare_a_leggere continua_a_leggere leggere_tutto leggi_tutto articolo_completo proseguire_la_lettura
pt continuar_lendo continuar_a_ler ler_na_íntegra ler_o_artigo matéria_completa conteúdo_completo
nl verder_lezen verder_te_lezen lees_verder hele_artikel volledige_artikel
sv läsa_vidare läs_vidare fortsätta_läsa fortsätt_läsa hela_artikeln
da læse_videre læs_videre læs_hele hele_artiklen fortsæt_med_at_læse
nb lese_videre les_videre hele_saken hele_artikkelen fortsette_å_lese
fi jatkaaksesi lue_koko koko_juttu jatka_lukemista lukea_koko koko_artikkelin jatkaa_lukemista
pl czytać_dalej czytaj_dalej przeczytać_cały cały_artykuł dalszą_część dokończyć
cs pokračovat_ve_čtení dočíst číst_dál celý_článek zbytek_článku přečtěte_si_celý
sk pokračovať_v_čítaní dočítať čítať_ďalej celý_článok
hu olvassa_tovább továbbolvas tovább_olvas teljes_cikk folytatás
ro citi_în_continuare continua_lectura continuați_lectura tot_articolul întregul_articol citești_mai_departe
el συνέχεια συνεχίσετε διαβάσετε_ολόκληρο ολόκληρο_το_άρθρο πλήρες_άρθρο
tr okumaya_devam devamını_oku tamamını_oku yazının_tamamı haberin_tamamı
ru читать_дальше читать_далее дочитать продолжить_чтение полный_текст прочитать_полностью весь_текст
uk читати_далі дочитати продовжити_читання повний_текст прочитати_повністю
bg прочетете_цялата продължите_да_четете цялата_статия
hr nastaviti_čitati nastavite_čitati cijeli_članak
zh 继续阅读 繼續閱讀 阅读全文 閱讀全文 全文 解锁 解鎖
ja 続きを 続きは 全文
ko 계속_읽 전문을 전체_기사 기사_전문 이어서_읽 더_읽
ar لمتابعة_القراءة متابعة_القراءة مواصلة_القراءة المقال_كاملا قراءة_المقال
he להמשיך_לקרוא המשך_קריאה לקריאת_הכתבה הכתבה_המלאה להמשך_קריאה
vi đọc_tiếp toàn_bộ_bài
id melanjutkan_membaca baca_selengkapnya
"""

_UNSPACED = re.compile("[\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


_BEGINS = r"(?<![^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])"
"""Where a word begins, also right behind a script that has no spaces."""


class Together:
    """A stem of the one table and a stem of the other in one line, close to each other."""

    def __init__(self, one: str, other: str, within: int) -> None:
        self._one, self._other, self._within = one, other, within

    def search(self, text: str) -> bool:
        """Whether any two are so close."""
        return any(True for _ in self.found(text))

    def found(self, text: str) -> Iterator[str]:
        """What stands from the one stem to the other, each time that two are so close."""
        others = places(self._other, text)
        if not others:
            return
        for first, last in places(self._one, text):
            at = bisect_left(others, (first - self._within - _LONGEST_STEM, 0))
            for start, end in others[at:]:
                if start > last + self._within:
                    break
                words = text[min(first, start) : max(last, end)]
                if max(start - last, first - end) <= self._within and "\n" not in words:
                    yield words


_LONGEST_STEM = 60


def places(table: str, text: str) -> list[tuple[int, int]]:
    """Where stems of the table stand in the text, in order."""
    spaced, unspaced = _patterns(table)
    found = [match.span() for match in spaced.finditer(text)]
    if _UNSPACED.search(text):
        found = sorted([*found, *(match.span() for match in unspaced.finditer(text))])
    return found


@cache
def _patterns(table: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The stems that begin a word, and those of scripts without spaces."""
    lines = table.strip().replace("\n    ", " ").splitlines()
    words = dict.fromkeys(word for line in lines for word in line.split()[1:])
    spaced = [_stem(word, r"\s+") for word in words if not _UNSPACED.search(word)]
    unspaced = [_stem(word, r"\s?") for word in words if _UNSPACED.search(word)]
    return (
        re.compile(rf"{_BEGINS}(?:{'|'.join(spaced)})", re.IGNORECASE),
        re.compile("|".join(unspaced), re.IGNORECASE),
    )


def _stem(word: str, gap: str) -> str:
    return gap.join(map(re.escape, word.split("_")))
