"""Measures that news keeps coming back to: their labels, their words, and the units they take."""

import re
from bisect import bisect_left
from functools import cache

from newsclip.analysis.tables import read_table
from newsclip.analysis.units import is_currency

_TABLE = """
Range | length | range, ranges, Reichweite, autonomie, autonomía, autonomia, مدى, المدى, 续航里程, 续航
Starting price | money | starting price, start price, base price, entry price, Einstiegspreis,
    prix de départ, precio inicial, 起售价
Price | money | price, prices, priced, cost, costs, costing, sells for, sell for, Preis, kostet,
    prix, coûte, precio, cuesta, 售价, 价格
Orders | count | orders, order, pre-orders, order book, Bestellungen, Aufträge, commandes,
    pedidos, طلب, طلبات, 订单
Deliveries | count | deliveries, delivered, ausgeliefert, Auslieferungen, livraisons, livrés,
    entregas, 交付
Sales | count money percent | sales, sold, Verkäufe, Absatz, verkauft, ventes, vendus, ventas, 销量
Revenue | money percent | revenue, revenues, turnover, Umsatz, chiffre d'affaires, ingresos, 营收,
    营业收入
Profit | money percent | profit, profits, net income, Gewinn, bénéfice, beneficio, 利润
Loss | money | loss, losses, lose, lost, Verlust, perte, pérdida, 亏损
Investment | money | invest, invests, invested, investment, Investition, investissement,
    inversión, 投资
Deposit | money | deposit, Anzahlung, acompte, 定金
Fine | money | fine, fined, penalty, Bußgeld, amende, multa, 罚款
Employees | count | employees, workers, workforce, staff, jobs, Beschäftigte, Mitarbeiter,
    salariés, empleados, 员工
Deaths | count | killed, dead, died, deaths, death toll, Tote, morts, muertos, 死亡
Injured | count | injured, wounded, hurt, Verletzte, blessés, heridos, 受伤
Top speed | speed | top speed, maximum speed, Höchstgeschwindigkeit, vitesse maximale, velocidad
    máxima, 最高时速
Battery capacity | energy | battery, battery capacity, Batterie, Akku, batterie, batería, 电池
Consumption | consumption | consumption, consumes, uses, Verbrauch, consommation, consumo, 能耗
Power | power | power, output, Leistung, puissance, potencia, 功率
Kerb weight | mass | kerb weight, curb weight, Leergewicht, poids à vide, 整备质量
Weight | mass | weight, weighs, weighing, Gewicht, wiegt, poids, pèse, peso, pesa
Emissions | mass | emissions, Emissionen, émissions, emisiones, 排放
Boot | volume | boot, trunk, luggage space, Kofferraum, coffre, maletero
Import duty | percent | import duty, import duties, duty, duties, tariff, tariffs, Zoll, Zölle,
    droits de douane, arancel, aranceles, 关税
Market share | percent | market share, Marktanteil, part de marché, cuota de mercado, 市场份额
Inflation | percent | inflation, Inflation, inflación, 通胀
Unemployment | percent | unemployment, Arbeitslosigkeit, chômage, desempleo, 失业率
Interest rate | percent | interest rate, interest rates, Zinssatz, taux d'intérêt, tipo de
    interés
Turnout | percent | turnout, Wahlbeteiligung, participation, participación
Margin | percent | margin, margins, Marge, marge, margen
Braking distance | distance | braking, brakes, Bremsweg, freinage
Plant capacity | count energy | plant capacity, production capacity, capacity, Kapazität,
    capacité, 产能
"""
_KINDS = {
    "length": ("km", "mi"), "distance": ("m", "ft", "yd"), "speed": ("km/h", "mph"),
    "energy": ("kWh", "MWh", "GWh", "Wh"), "power": ("kW", "hp", "PS", "W", "MW", "GW"),
    "mass": ("kg", "t", "tons", "lb", "Mt", "Gt", "g"), "percent": ("%", "‰"),
    "consumption": ("kWh/100 km", "L/100 km", "mpg", "Wh/km", "km/kWh", "mi/kWh"),
    "volume": ("L", "ml", "m³", "cu ft"),
    "time": ("ms", "s", "min", "hours", "days", "weeks", "months", "years"),
}  # fmt: skip
_AFTER = 40
"""How much farther a measure seems that is named after its value."""
_KIND_OF = {unit: kind for kind, units in _KINDS.items() for unit in units}


@cache
def _rows() -> tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]:
    return tuple(
        (
            label,
            frozenset(kinds.split()),
            tuple(word.strip().casefold() for word in words.split(",")),
        )
        for label, kinds, words in read_table(_TABLE)
    )


def unit_kind(unit: str) -> str:
    """What a unit measures: "length", "money", "percent"; "count" when there is none."""
    if is_currency(unit):
        return "money"
    return _KIND_OF.get(unit, "") if unit else "count"


@cache
def _labels() -> dict[str, str]:
    return {
        word: label for label, _, words in reversed(_rows()) for word in (*words, label.casefold())
    }


def known_measure(words: str) -> str:
    """The label of a measure by one of its names, or an empty string."""
    return _labels().get(words.casefold(), "")


@cache
def _pattern(kind: str) -> re.Pattern[str] | None:
    words = [word for _, kinds, names in _rows() if kind in kinds for word in names]
    if not words:
        return None
    plain = sorted(
        (re.escape(word) for word in words if word.isascii() or word[0] < "\u3000"), key=len
    )
    han = sorted((word for word in words if word[0] >= "\u3000"), key=len)
    return re.compile(
        rf"\b(?:{'|'.join(reversed(plain))})\b" + "".join(f"|{word}" for word in reversed(han))
    )


def nearest_measure(sentence: str, start: int, end: int, kind: str) -> str:
    """The label of the measure named nearest to start..end, before it rather than after."""
    return NamedMeasures(sentence).nearest(start, end, kind)


class NamedMeasures:
    """The measures that a sentence names, those of a kind looked for once."""

    def __init__(self, sentence: str) -> None:
        self._words = sentence.casefold()
        self._found: dict[str, tuple[list[int], list[int], list[str]]] = {}

    def nearest(self, start: int, end: int, kind: str) -> str:
        """The label of the one named nearest to start..end, before it rather than after."""
        starts, ends, words = self._of_kind(kind)
        before, after = bisect_left(ends, start + 1) - 1, bisect_left(starts, end)
        near = []
        if before >= 0:
            near.append((start - ends[before], words[before]))
        if after < len(starts):
            near.append((_AFTER + starts[after] - end, words[after]))
        return known_measure(min(near)[1]) if near else ""

    def _of_kind(self, kind: str) -> tuple[list[int], list[int], list[str]]:
        """Where those of the kind start and end, and their words."""
        if kind not in self._found:
            pattern = _pattern(kind)
            matches = list(pattern.finditer(self._words)) if pattern else []
            self._found[kind] = (
                [match.start() for match in matches],
                [match.end() for match in matches],
                [match[0] for match in matches],
            )
        return self._found[kind]
