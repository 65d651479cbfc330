"""Languages for tests: a speaker says what it is given, in capitals."""


class Capitals:
    """A language of capitals, which has every text; others are made of it."""

    def translate(self, text: str, plural: str, n: int) -> str:
        return (plural if plural and n != 1 else text).upper()

    def number(self, value: float) -> str:
        return f"{value:_}"

    def percent(self, words: str) -> str:
        return f"{words} of a hundred"

    def within(self, words: str) -> str:
        return words
