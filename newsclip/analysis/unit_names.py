"""The units of news text: how they are written, and what pint calls them.

A unit is known by its canonical symbol ("km", "kWh/100 km", "EUR", "years"). The tables give one
unit each line: its symbol, the expression pint understands, and the other ways it is written, in
several languages. Case matters only where two units differ by it ("MW" and "mW").
"""

from newsclip.analysis.currency_names import CURRENCY_LINES
from newsclip.analysis.tables import read_table, split_names

_UNITS = """
km | kilometer | kilometre, kilometres, kilometer, kilometers, kilomètre, kilomètres, kilómetro,
    kilómetros, kms, quilómetros, chilometri, كم, كيلومتر, كيلومترا, 公里, 千米, chilometro
m | meter | metre, metres, meter, meters, mètre, mètres, metro, metros, 米, metri
dm | decimeter | decimetre, decimetres, decimeter, decimeters
cm | centimeter | centimetre, centimetres, centimeter, centimeters, zentimeter, 厘米
mm | millimeter | millimetre, millimetres, millimeter, millimeters, 毫米
µm | micrometer | μm, micron, microns, micrometre, micrometres, micrometers
nm | nanometer | nanometre, nanometres, nanometer, nanometers, 纳米
pm | picometer | picometre, picometres, picometer, picometers
mi | mile | mile, miles, meile, meilen, millas, 英里
nmi | nautical_mile | nautical mile, nautical miles, seemeile, seemeilen
yd | yard | yard, yards, yds
ft | foot | foot, feet, 英尺, pieds
in | inch | inch, inches, zoll, 英寸
ly | light_year | light year, light years, lichtjahre
km² | kilometer**2 | km squared, km2, km^2, sq km, square kilometre, square kilometres, square
    kilometers, square kilometer, quadratkilometer, 平方公里
m² | meter**2 | m2, m^2, sqm, sq m, square metre, square metres, square meter, square meters,
    quadratmeter, 平方米
mi² | mile**2 | sq mi, mi2, mi^2, square mile, square miles
sq ft | foot**2 | sq ft, square foot, square feet, ft2, ft^2, ft²
ha | hectare | hectare, hectares, hektar, 公顷, hectárea, hectáreas, ettari, ettaro
acre | acre | acre, acres
L | liter | l, litre, litres, liter, liters, litro, litros, 升, litri
ml | milliliter | mL, millilitre, millilitres, milliliter, milliliters, 毫升
cl | centiliter | cL, centilitre, centilitres, centiliter
m³ | meter**3 | m3, m^3, cubic metre, cubic metres, cubic meter, cubic meters, kubikmeter, 立方米
cm³ | centimeter**3 | cm3, cm^3, cc, cubic centimetre, cubic centimetres
km³ | kilometer**3 | km3, km^3, cubic kilometre, cubic kilometres, cubic kilometers
cu ft | foot**3 | cubic foot, cubic feet, ft3, ft^3, ft³, cu ft
gal | gallon | gallon, gallons
bbl | oil_barrel | barrel, barrels, bbls, barril, barriles, fass, 桶
cup | cup | cup, cups
tbsp | tablespoon | tablespoon, tablespoons
tsp | teaspoon | teaspoon, teaspoons
kg | kilogram | kilogram, kilograms, kilogramme, kilogrammes, kilogramm, kilo, kilos, kgs, 公斤,
    千克, chilogrammi, chilogrammo, chili, kilogramos
g | gram | gram, grams, gramm, gramme, grammes, gramo, gramos, 克
mg | milligram | milligram, milligrams, milligramme, milligrammes
µg | microgram | μg, mcg, microgram, micrograms, microgramme, microgrammes
t | metric_ton | tonne, tonnes, metric ton, metric tons, metric tonnes, tonnen, toneladas, 吨,
    tonnellate, tonnellata
kt | 1000*metric_ton | kilotonne, kilotonnes
Mt | 1000000*metric_ton | megatonne, megatonnes, megatonnen
Gt | 1000000000*metric_ton | gigatonne, gigatonnes, gigatonnen
tons | own_ton | ton, tons
lb | pound | lbs, pound, pounds
oz | ounce | ounce, ounces
fl oz | fluid_ounce | fluid ounce, fluid ounces
pint | pint | pints
quart | quart | quarts
stone | stone | stones
dram | dram | drams
ct | carat | carat, carats
ms | millisecond | millisecond, milliseconds, msec, 毫秒
s | second | sec, secs, second, seconds, sekunde, sekunden, seconde, secondes, segundo,
    segundos, ثانية, 秒
min | minute | mins, minute, minutes, minuten, minuto, minutos, 分钟, minuti
hours | hour | h, hr, hrs, hour, stunde, stunden, heure, heures, hora, horas, 小时
days | day | day, tag, tage, tagen, jour, jours, día, días, 天, giorni, giorno
weeks | week | week, wk, wks, woche, wochen, semaine, semaines, semana, semanas, 周,
    settimane, settimana
months | month | month, monat, monate, monaten, mois, mes, meses, 个月, mesi, mese
years | year | year, yr, yrs, yo, jahr, jahre, jahren, an, ans, année, années, año, años, 年, 岁,
    anni, years ago
decades | 10*year | decade, decade, jahrzehnte, décennies
centuries | 100*year | century, jahrhunderte, siècles
km/h | kilometer/hour | kph, kmh, kmph, kilometre per hour, kilometres per hour, km/hour, km/hr,
    kilometre/hours, kilometres an hour, 公里/小时
mph | mile/hour | mi/h, mile per hour, miles per hour, mile an hour, mi/hour, miles an hour
m/s | meter/second | m/sec
knots | knot | knot, kn, kt
Wh | watt_hour | watt hour, watt hours, wattstunden
kWh | kilowatt_hour | kwh, kilowatt hour, kilowatt hours, kilowattstunden, kilowattstunde, 千瓦时,
    度电
MWh | megawatt_hour | megawatt hour, megawatt hours, megawattstunden, 兆瓦时
GWh | gigawatt_hour | gigawatt hour, gigawatt hours, gigawattstunden, 吉瓦时
TWh | terawatt_hour | terawatt hour, terawatt hours, terawattstunden
J | joule | joule, joules
kJ | kilojoule | kilojoule, kilojoules
MJ | megajoule | megajoule, megajoules
GJ | gigajoule | gigajoule, gigajoules
kcal | kilocalorie | kilocalorie, kilocalories, calories
eV | electron_volt | electronvolt, electronvolts
W | watt | watt, watts
kW | kilowatt | kilowatt, kilowatts, 千瓦
MW | megawatt | megawatt, megawatts, 兆瓦
mW | milliwatt | milliwatt, milliwatts
GW | gigawatt | gigawatt, gigawatts, 吉瓦
TW | terawatt | terawatt, terawatts
hp | horsepower | bhp, horsepower, 马力
PS | metric_horsepower | cv, pferdestärken
V | volt | volt, volts, 伏
kV | kilovolt | kilovolt, kilovolts
A | ampere | amp, amps, ampere, amperes
Ah | ampere*hour | amp hours
mAh | milliampere*hour | mah, 毫安时
Nm | newton*meter | N·m, newton metres, newton meters, 牛米
Hz | hertz | hertz
kHz | kilohertz | kilohertz
MHz | megahertz | megahertz
GHz | gigahertz | gigahertz
Pa | pascal | pascal, pascals
hPa | hectopascal | hectopascal, hectopascals
bcm | 1000000000*meter**3 | billion cubic metre
bpd | oil_barrel/day | b/d, bbl/day
mbar | millibar | millibar, millibars
bar | bar | bars
psi | psi | pounds per square inch
dB | own_decibel | decibel, decibels
kWh/100 km | kilowatt_hour/(100*kilometer) | kwh/100km, kwh per 100 km, kwh per 100km, kwh pro
    100 km, kwh aux 100 km, kilowatt hours/100 kilometres
Wh/km | watt_hour/kilometer | watt hours/kilometre
L/100 km | liter/(100*kilometer) | l/100km, l per 100 km, litres per 100 km, liter pro 100 km,
    litres aux 100 km, litres/100 km, liter/100 kilometer
mpg | mile/gallon | miles/gallon
km/kWh | kilometer/kilowatt_hour | km per kwh
mi/kWh | mile/kilowatt_hour | miles/kwh
g/km | gram/kilometer | grams/kilometre
°C | degree_Celsius | celsius, degc, deg c, degree c, degrees c, degree celsius, degrees
    celsius, deg celsius, degree centigrade, degrees centigrade, celcius, centigrade, c, grad
    celsius, degrés celsius, grados celsius, 摄氏度, ℃
°F | degree_Fahrenheit | fahrenheit, degf, deg f, degree f, degrees f, degree fahrenheit,
    degrees fahrenheit, deg fahrenheit, farenheit, degrees farenheit, degrees in fahrenheit, f,
    华氏度, ℉
K | kelvin | kelvin, kelvins
° | degree | deg, degree, degrees, grad, degrés, grados, 度
rad | radian | radian, radians
bits | bit | bit
bytes | byte | byte
kB | kilobyte | kilobyte, kilobytes
MB | megabyte | megabyte, megabytes
GB | gigabyte | gigabyte, gigabytes
TB | terabyte | terabyte, terabytes
PB | petabyte | petabyte, petabytes
Mbit/s | megabit/second | mbps, mb/s, megabits/s
Gbit/s | gigabit/second | gbps, gigabits/s
% | own_percent | percent, per cent, pct, percentage, prozent, pourcent, pour cent, por ciento,
    porcento, procent, 百分之, بالمئة, في المئة, بالمائة, في المائة
‰ | 0.1*own_percent | per mille, promille
pp | own_point | percentage point, percentage points, percent points, ppt, pps, prozentpunkt, prozentpunkte,
    prozentpunkten, point de pourcentage, points de pourcentage, punto porcentual, puntos porcentuales,
    个百分点, 百分点
bp | 0.01*own_point | bps, bp, basis point, basis points, basispunkte
Sv | sievert | sievert, sieverts
Gy | gray | grays
Bq | becquerel | becquerel, becquerels
mol | mole | mol
px | pixel | pixel, pixels
ppm | 0.0001*own_percent | parts per million
"""

_PREFIXES = {"µ": "micro", "m": "milli", "k": "kilo", "M": "mega", "G": "giga", "T": "tera"}
_PREFIXED = {
    "eV": "electronvolt", "Gy": "gray", "Sv": "sievert", "Bq": "becquerel", "mol": "mole",
    "V": "volt", "A": "ampere", "J": "joule", "Hz": "hertz", "Pa": "pascal", "W": "watt",
}  # fmt: skip
"""Units that take every one of the prefixes."""


def _with_prefixes() -> list[list[str]]:
    """A line for each prefix and unit; those the table has already are the same there."""
    return [
        [f"{sign}{symbol}", f"{word}{name}", f"{word}{name}, {word}{name}s"]
        for symbol, name in _PREFIXED.items()
        for sign, word in _PREFIXES.items()
    ]


_LINES = read_table(_UNITS)
_LINES += [line for line in _with_prefixes() if line[0] not in {known[0] for known in _LINES}]

EXPRESSIONS: dict[str, str] = {symbol: pint for symbol, pint, _ in _LINES}
"""What pint calls each unit; names that begin with ``own_`` are defined by us."""

SPELLINGS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (line[0], split_names(line[-1])) for line in (*_LINES, *CURRENCY_LINES)
)
"""Every symbol with the other ways it is written."""
