"""Articles held against each other."""

from collections.abc import Sequence

from newsclip.domain.comparison import Matrix
from newsclip.services.highlights import Highlights

MOST_COLUMNS = 4


class Comparisons:
    """The matrix of what articles say."""

    def __init__(self, highlights: Highlights) -> None:
        self._highlights = highlights

    def matrix(self, article_ids: Sequence[int]) -> Matrix:
        """Figures by subject and measure, then claims and risks, over these articles."""
        from newsclip.analysis.comparing.matrix import build_matrix

        columns = tuple(dict.fromkeys(article_ids))
        return build_matrix(columns, self._highlights.of_articles(columns))
