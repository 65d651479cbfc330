"""Pages that stand before an article, in many languages, worded as such pages word themselves."""

CONSENT = {
    "en": "We and our 412 partners store cookies on your device. Accept them all or set your preferences.",
    "de": "Wir nutzen Cookies und ähnliche Techniken. Mit „Alles akzeptieren“ willigen Sie ein.",
    "fr": "Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l'audience.",
    "es": "Nosotros y nuestros socios usamos cookies. Puede aceptar todas o configurar su elección.",
    "it": "Noi e i nostri partner utilizziamo i cookie per mostrare annunci. Accetta tutto o scegli.",
    "pt": "Nós usamos cookies para melhorar a sua visita. Pode aceitar todos ou gerir as escolhas.",
    "nl": "Om deze site te tonen gebruiken wij cookies. Klik op akkoord om alle cookies te accepteren.",
    "sv": "Vi använder cookies för att mäta besök. Godkänn alla eller gör egna val nedan.",
    "da": "Vi bruger cookies til statistik og annoncer. Accepter alle eller vælg selv.",
    "nb": "Vi bruker cookies for å måle trafikk. Godta alle eller velg selv nedenfor.",
    "fi": "Käytämme evästeitä sivuston kehittämiseen. Hyväksy kaikki tai muuta asetuksia.",
    "pl": "Używamy plików cookies, aby mierzyć ruch. Zaakceptuj wszystkie lub zmień ustawienia.",
    "cs": "Na tomto webu používáme cookies. Kliknutím na tlačítko udělujete souhlas s jejich uložením.",
    "sk": "Na tejto stránke používame cookies. Môžete ich prijať všetky alebo odmietnuť.",
    "hu": "Oldalunkon sütiket használunk. Az összes elfogadása gombbal hozzájárul ehhez.",
    "ro": "Pe acest site folosim cookies. Apăsați pe „Accept toate” pentru a continua.",
    "el": "Χρησιμοποιούμε cookies για να μετράμε τις επισκέψεις. Πατήστε «Αποδοχή όλων».",
    "tr": "Bu sitede çerezler kullanıyoruz. Devam etmek için tümünü kabul edin.",
    "ru": "Мы используем файлы cookie, чтобы сайт работал лучше. Нажмите «Принять все».",
    "uk": "Ми використовуємо файли cookie для аналізу відвідувань. Можна прийняти всі.",
    "bg": "Ние използваме бисквитки, за да измерваме посещенията. Натиснете „Приемам“.",
    "zh": "我们使用Cookie来改善您的访问体验。点击“全部接受”即表示您同意。",
    "zh-Hant": "本站與合作夥伴會使用Cookie，按下「全部接受」即表示您同意。",
    "ja": "当サイトではクッキーを使用しています。「すべて許可」を押すと同意したことになります。",
    "ko": "이 사이트는 쿠키를 사용합니다. 모두 동의하거나 설정을 바꿀 수 있습니다.",
    "ar": "نستخدم ملفات تعريف الارتباط لتحسين زيارتك. اضغط على قبول الكل للمتابعة.",
    "he": "אנחנו משתמשים בקובצי cookie ו-עוגיות כדי לשפר את האתר. לחצו על אישור הכול.",
}  # fmt: skip
ROBOTS = {
    "en": "One more step: confirm that you are not a robot to open the page you asked for.",
    "de": "Bitte bestätigen Sie, dass Sie ein Mensch und kein Roboter sind.",
    "fr": "Merci de confirmer que vous êtes bien un humain pour ouvrir la page.",
    "es": "Verificamos que usted es humano. Esto puede tardar unos segundos.",
    "it": "Conferma di non essere un robot per aprire la pagina richiesta.",
    "pt": "Confirme que é humano para abrir a página que pediu.",
    "nl": "Bevestig eerst dat u een mens bent en geen robot.",
    "sv": "Bekräfta att du är en människa för att öppna sidan.",
    "da": "Bekræft, at du er et menneske, før siden åbnes.",
    "nb": "Bekreft at du er et menneske før siden åpnes.",
    "fi": "Vahvista, että olet ihminen, ennen kuin sivu avataan.",
    "pl": "Potwierdź, że jesteś człowiekiem, aby otworzyć stronę.",
    "cs": "Potvrďte prosím, že nejste robot.",
    "hu": "Kérjük, igazolja, hogy nem robot.",
    "ro": "Vă rugăm să confirmați că nu sunteți un robot.",
    "el": "Επιβεβαιώστε ότι είστε άνθρωπος για να ανοίξει η σελίδα.",
    "tr": "Sayfayı açmak için robot olmadığınızı doğrulayın.",
    "ru": "Подтвердите, что вы человек, и страница откроется.",
    "uk": "Підтвердьте, що ви людина, і сторінка відкриється.",
    "zh": "请完成下面的操作，以确认您是真人。",
    "zh-Hant": "請確認您不是機器人，然後繼續。",
    "ja": "ロボットではないことを確認しています。しばらくお待ちください。",
    "ko": "사람인지 확인하고 있습니다. 잠시 기다려 주세요.",
    "ar": "يرجى تأكيد أنك إنسان قبل فتح الصفحة.",
    "he": "יש לוודא שאתה אדם ולא רובוט לפני פתיחת הדף.",
}  # fmt: skip
PAYWALLS = {
    "en": "To keep reading this piece, subscribe for a small sum each month.",
    "de": "Mit einem Abo weiterlesen: den ersten Monat zum halben Preis.",
    "fr": "Abonnez-vous pour lire la suite de cet article.",
    "es": "Suscríbete para seguir leyendo este reportaje.",
    "it": "Abbonati per continuare a leggere l'inchiesta.",
    "pt": "Assine para continuar lendo esta reportagem.",
    "nl": "Word abonnee om verder te lezen, de eerste maand is gratis.",
    "sv": "Bli prenumerant för att läsa vidare.",
    "da": "Bliv abonnent og læs hele artiklen.",
    "nb": "Bli abonnent og les hele saken.",
    "fi": "Tilaa lehti ja lue koko juttu heti.",
    "pl": "Wykup subskrypcję, aby czytać dalej.",
    "cs": "Pořiďte si předplatné a můžete pokračovat ve čtení.",
    "sk": "Kúpte si predplatné a pokračovať v čítaní môžete hneď.",
    "hu": "Fizessen elő, és olvassa tovább a cikket.",
    "ro": "Abonează-te și poți citi în continuare.",
    "el": "Γίνετε συνδρομητής για να διαβάσετε ολόκληρο το κείμενο.",
    "tr": "Yazının tamamını okumak için abone olun.",
    "ru": "Оформите подписку, чтобы читать дальше.",
    "uk": "Оформіть передплату, щоб читати далі.",
    "zh": "订阅后即可阅读全文，每月只需一点费用。",
    "zh-Hant": "訂閱即可繼續閱讀這篇報導。",
    "ja": "続きは会員になるとご覧いただけます。",
    "ko": "구독하고 기사 전문을 읽어 보세요.",
    "ar": "اشترك الآن من أجل متابعة القراءة.",
    "he": "הצטרפו כמנויים כדי להמשיך לקרוא.",
}  # fmt: skip
SCRIPTS = {
    "en": "You need to enable JavaScript to run this app.",
    "de": "Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.",
    "es": "Active JavaScript en su navegador para ver esta página.",
    "ru": "Включите JavaScript в настройках, чтобы увидеть страницу.",
    "zh": "请启用 JavaScript 以查看此页面。",
}
ABOUT = {
    "en": (
        "The regulator fined two publishers on Tuesday because their banners let visitors "
        "accept cookies "
        "with one click but hid the way to refuse. The firms will appeal, a lawyer said."
    ),
    "de": (
        "Der Verlag Musterblatt meldete im Herbst mehr Abonnenten als je zuvor. Wer liest, "
        "zahlt heute eher "
        "als noch vor fünf Jahren, sagte die Geschäftsführerin am Montag in Bremen."
    ),
    "fr": (
        "Une équipe de chercheurs a montré que les robots résolvent les tests visuels plus "
        "vite que nous. "
        "Les sites devront trouver autre chose, estime son auteure, Ada Exemple."
    ),
    "es": (
        "La agencia abrió el martes un expediente a tres periódicos por sus ventanas de "
        "cookies. Según el "
        "texto, rechazar exigía cuatro pasos y aceptar uno solo. Las empresas tienen un mes "
        "para responder."
    ),
    "ru": (
        "Издательство сообщило во вторник, что число подписчиков выросло на треть. Читатели готовы "
        "платить за местные новости, сказала редактор Ада Примерова на встрече в Бремене."
    ),
    "zh": "监管机构周二对两家出版社处以罚款，因为它们的网页让访客一键接受小甜饼，却把拒绝的入口藏了起来。",
}
"""Short articles about cookies, robots and subscriptions, which are no walls."""
LOCKED = (
    "This piece is open to members only. Sign in.",
    "The rest of this article is for paying readers. Subscribe now.",
    "Nur mit Plus-Abo. Schon Abonnent? Hier anmelden.",
    "Il vous reste 70 % de l'article à lire. Il est réservé aux abonnés.",
    "Contenido solo para suscriptores. ¿Ya eres suscriptor? Inicia sesión.",
    "Contenuto riservato agli abbonati, accedi per leggere tutto.",
    "Só para assinantes. Já é assinante? Faça login.",
    "Alleen voor abonnees. Inloggen of lid worden.",
    "Låst artikel. Bli prenumerant eller logga in.",
    "Kun for abonnenter. Log ind eller bliv medlem.",
    "Kun for abonnenter. Logg inn for å lese saken.",
    "Vain tilaajille. Kirjaudu sisään ja lue koko juttu.",
    "Tylko dla subskrybentów. Zaloguj się, aby przeczytać całość.",
    "Jen pro předplatitele. Přihlaste se a čtěte dál.",
    "Csak előfizetőinknek. Jelentkezzen be az elolvasáshoz.",
    "Doar pentru abonați. Autentificați-vă pentru a citi articolul.",
    "Μόνο για συνδρομητές. Συνδεθείτε για να συνεχίσετε.",
    "Yalnızca abonelere özel. Giriş yapın.",
    "Только для подписчиков. Войдите, чтобы дочитать.",
    "Лише для передплатників. Увійдіть, щоб дочитати.",
    "仅限会员阅读，请登录。",
    "僅限訂閱會員，請登入後閱讀全文。",
    "有料会員限定の記事です。ログインすると全文を読めます。",
    "구독자 전용 기사입니다. 로그인하고 전문을 읽으세요.",
    "للمشتركين فقط. سجل الدخول لمتابعة القراءة.",
    "למנויים בלבד. התחברו כדי להמשיך לקרוא.",
)
"""Lines at the end of what is free of an article."""
