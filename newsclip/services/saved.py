"""What a scope and the search field together ask for."""

from newsclip.domain.scope import Place, Scope
from newsclip.domain.search import SearchQuery, parse_search
from newsclip.services.amounts import with_amounts
from newsclip.storage import stories
from newsclip.storage.store import Reading


def all_queries(connection: Reading, scope: Scope, text: str) -> list[SearchQuery]:
    """The query of the scope's saved search, if it is one, and what was typed, if anything."""
    asked = [text] if text.strip() else []
    if scope.place is Place.SEARCH:
        asked += [s.query for s in stories.searches(connection) if s.id == scope.id]
    searches = [parse_search(words) for words in asked]
    return [with_amounts(connection, one) if one.values else one for one in searches]
