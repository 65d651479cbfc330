"""The currencies of news text: their ISO codes and how they are written in several languages.

Names of one currency that another shares ("pesos", "francs") stand for the one that news means most.
"""

from newsclip.analysis.tables import read_table

_CURRENCIES = """
EUR | €, euro, euros, 欧元, يورو
USD | $, us$, usd$, dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american
    dollar, american dollars, united states dollar, united states dollars, greenbacks, dólares,
    美元, 美金, دولار, دولارا, دولارات
GBP | £, gbp£, pound sterling, pounds sterling, british pounds, british pound, sterling, 英镑, جنيه إسترليني
CNY | rmb, cn¥, rmb¥, yuan, yuans, kuai, chinese renminbi, renminbi, chinese yuan, 元, 人民币, 元人民币,
    块钱
JPY | ¥, ￥, jp¥, jpy¥, yen, japanese yen, 日元, 円
HKD | hk$, hong kong dollar, hong kong dollars, 港元, 港币
TWD | nt$, new taiwan dollar, new taiwan dollars, taiwan dollars, taiwanese dollars, 新台币
CAD | c$, ca$, canadian dollar, canadian dollars
AUD | a$, au$, australian dollar, australian dollars, 澳元
NZD | nz$, nzd$, new zealand dollar, new zealand dollars
SGD | s$, singapore dollar, singapore dollars, 新加坡元
CHF | swiss franc, swiss francs, sfr, franc, francs, franken, schweizer franken, francs suisses
SEK | swedish krona, swedish kronor, swedish crowns, kronor
NOK | norwegian krone, norwegian kroner, norwegian crowns
DKK | danish krone, danish kroner, danish crowns
PLN | zloty, zlotys, złoty, złotych
CZK | czech koruna, czech crowns, koruna
HUF | forint, forints
RON | romanian leu, romanian lei
UAH | ₴, hryvnia, hryvnias
RUB | ₽, russian ruble, russian rubles, russian rouble, russian roubles, rouble, roubles, ruble,
    rubles, rubel, 卢布
TRY | ₺, turkish lira, turkish liras, turkish lire, lira, liras
INR | ₹, ₨, rs, rs., rupee, rupees, indian rupee, indian rupees, ரூ, 卢比
KRW | ₩, won, south korean won, korean won, 韩元
THB | ฿, baht, thai baht
VND | ₫, dong, vietnamese dong
IDR | rp, rupiah, indonesian rupiah
PHP | ₱, ₱, philippine peso, philippine pesos
MYR | rm, ringgit, malaysian ringgit
BRL | r$, brazilian real, brazilian reals, brazilian reais, reais
MXN | mx$, mex$, mexican peso, mexican pesos
ARS | ar$, argentine peso, argentine pesos
CLP | chilean peso, chilean pesos
COP | colombian peso, colombian pesos
ZAR | rand, south african rand
NGN | ₦, naira
KES | kenyan shilling, kenyan shillings
EGP | egyptian pound, egyptian pounds, جنيه, جنيها
ILS | ₪, shekel, shekels, israeli shekels, new shekels
AED | dirham, dirhams, uae dirhams, درهم
SAR | riyal, riyals, saudi riyals, ريال سعودي
BTC | ₿, bitcoin, bitcoins
ETH | ether, ethereum
BHD | bahraini dinar, bahraini dinars
KWD | kuwaiti dinar, kuwaiti dinars
JOD | jordanian dinar, jordanian dinars
IQD | iraqi dinar, iraqi dinars
QAR | qatari riyal, qatari riyals, qatari rial, qatari rials
OMR | omani rial, omani rials
IRR | iranian rial, iranian rials, rials
YER | yemeni rial, yemeni rials
MAD | moroccan dirham, moroccan dirhams
DZD | algerian dinar, algerian dinars
TND | tunisian dinar, tunisian dinars
LYD | libyan dinar, libyan dinars
LBP | lebanese pound, lebanese pounds
SYP | syrian pound, syrian pounds
PKR | pakistani rupee, pakistani rupees, pakistan rupees
LKR | sri lankan rupee, sri lankan rupees
NPR | nepalese rupee, nepalese rupees, nepali rupees
BDT | ৳, taka, bangladeshi taka
MMK | kyat, myanmar kyat
LAK | ₭, lao kip, laotian kip, kip
KHR | ៛, riel, cambodian riel
MNT | ₮, tugrik, tugriks
KZT | ₸, tenge, kazakh tenge
UZS | uzbek som
GEL | ₾, georgian lari, lari
AMD | ֏, armenian dram, armenian drams
AZN | ₼, azerbaijani manat, manat
BYN | belarusian rouble, belarusian roubles, belarusian ruble, belarusian rubles
MDL | moldovan leu, moldovan lei
BGN | lev, leva, bulgarian lev, bulgarian leva
RSD | serbian dinar, serbian dinars
ISK | icelandic krona, icelandic kronur, icelandic crowns
HRK | croatian kuna, kuna
AFN | ؋, afghani, afghanis
GHS | ₵, cedi, cedis, ghanaian cedi, ghanaian cedis
ETB | birr, ethiopian birr
UGX | ugandan shilling, ugandan shillings
TZS | tanzanian shilling, tanzanian shillings
RWF | rwandan franc, rwandan francs
ZMW | zambian kwacha, kwacha
BWP | pula
XOF | cfa franc, cfa francs, francs cfa
UYU | uruguayan peso, uruguayan pesos
PYG | ₲, guarani, guaranis, guaraníes
VES | bolivar, bolivars, bolivares, bolívares
CRC | ₡, costa rican colón, costa rican colon, costa rican colones, colones
GTQ | quetzal, quetzals, quetzales
DOP | dominican peso, dominican pesos
JMD | j$, jamaican dollar, jamaican dollars
DEM | deutsche mark, deutsche marks, deutschmark, deutschmarks, german marks, d-mark
FRF | french franc, french francs
BEF | belgian franc, belgian francs
ITL | italian lira, italian lire
ESP | peseta, pesetas, spanish pesetas
PTE | portuguese escudos, escudos
NLG | dutch guilder, dutch guilders, netherlands guilder, netherlands guilders, guilder,
    guilders
ATS | austrian schilling, austrian schillings
FIM | finnish markka, markka, markkaa, finnish marks
GRD | drachma, drachmas, greek drachmas
IEP | irish pound, irish pounds
"""

_SMALL_CHANGE = """
cents | cent, ¢
pence | penny, p
"""

CURRENCIES = frozenset(line[0] for line in read_table(_CURRENCIES))
"""The ISO codes of the currencies we know."""

SMALL_CHANGE = frozenset(line[0] for line in read_table(_SMALL_CHANGE))

CURRENCY_LINES = read_table(_CURRENCIES + _SMALL_CHANGE)
"""Every currency with the ways it is written."""

AMBIGUOUS_SYMBOL = "¥￥"
"""Yen, or yuan where the text is about China."""
