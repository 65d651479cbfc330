"""What a scope and a query mean in SQL: conditions on articles and on highlights."""

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    TextualSelect,
    and_,
    bindparam,
    case,
    false,
    func,
    or_,
    select,
    text,
    true,
)

from newsclip.domain.scope import Place, Scope
from newsclip.domain.search import Amounts, SearchQuery
from newsclip.storage.models import (
    ArticleModel,
    ArticleTagModel,
    HighlightModel,
    HighlightTagModel,
    StoryArticleModel,
    StoryModel,
    TagModel,
)
from newsclip.storage.orders import among
from newsclip.storage.segments import aside_expression, match_expression
from newsclip.storage.tags import folded, matching

Condition = ColumnElement[bool]


def article_in_scope(connection: Connection, scope: Scope) -> Condition:
    """Which articles a scope holds. A saved search's own query is applied by the caller."""
    here = ArticleModel.deleted.is_(None)
    match scope.place:
        case Place.STATE:
            return and_(here, ArticleModel.state == scope.key)
        case Place.STORY:
            members = select(StoryArticleModel.article_id).where(
                StoryArticleModel.story_id == scope.id
            )
            return and_(here, ArticleModel.id.in_(members))
        case Place.TAG:
            return and_(here, _has_tag(connection, scope.key))
        case Place.KIND:
            return and_(here, ArticleModel.id.in_(_articles_with(HighlightModel.kind == scope.key)))
        case Place.ARTICLES:
            return and_(here, among(ArticleModel.id, scope.articles))
        case Place.TRASH:
            return ArticleModel.deleted.is_not(None)
        case Place.ALL | Place.SEARCH:
            return here


def highlight_in_scope(connection: Connection, scope: Scope) -> Condition:
    """Which highlights a scope holds, over highlights joined with their articles."""
    if scope.place is Place.TRASH:
        return or_(HighlightModel.deleted.is_not(None), ArticleModel.deleted.is_not(None))
    here = HighlightModel.deleted.is_(None)
    if scope.place is Place.KIND:
        return and_(here, ArticleModel.deleted.is_(None), HighlightModel.kind == scope.key)
    if scope.place is Place.TAG:
        ids = matching(connection, scope.key)
        tagged = select(HighlightTagModel.highlight_id).where(among(HighlightTagModel.tag_id, ids))
        articles = select(ArticleTagModel.article_id).where(among(ArticleTagModel.tag_id, ids))
        either = or_(HighlightModel.id.in_(tagged), HighlightModel.article_id.in_(articles))
        return and_(here, ArticleModel.deleted.is_(None), either)
    return and_(here, article_in_scope(connection, scope))


def _has_tag(connection: Connection, name: str) -> Condition:
    ids = matching(connection, name)
    if not ids:
        return false()
    articles = select(ArticleTagModel.article_id).where(among(ArticleTagModel.tag_id, ids))
    highlights = (
        select(HighlightModel.article_id)
        .join(HighlightTagModel, HighlightTagModel.highlight_id == HighlightModel.id)
        .where(among(HighlightTagModel.tag_id, ids), HighlightModel.deleted.is_(None))
    )
    return or_(ArticleModel.id.in_(articles), ArticleModel.id.in_(highlights))


def _articles_with(condition: Condition) -> Select[int]:
    return select(HighlightModel.article_id).where(HighlightModel.deleted.is_(None), condition)


def article_matches(connection: Connection, query: SearchQuery, *, typing: bool) -> Condition:
    """Which articles a search finds: by their own words, their highlights, notes and tags."""
    conditions: list[Condition] = []
    if query.terms:
        conditions.append(_words(list(query.terms), typing=typing))
    if query.tags:
        conditions += [_has_tag(connection, tag) for tag in query.tags]
    own = highlight_filters(query)
    if own is not None:
        conditions.append(ArticleModel.id.in_(_articles_with(own)))
    conditions += _article_filters(query)
    return and_(true(), *conditions)


def _article_filters(query: SearchQuery) -> list[Condition]:
    conditions: list[Condition] = []
    if query.publishers:
        names = [name.casefold() for name in query.publishers]
        conditions.append(func.lower(ArticleModel.publisher).in_(names))
    if query.states:
        conditions.append(ArticleModel.state.in_(query.states))
    if query.languages:
        conditions.append(or_(*(ArticleModel.language.startswith(tag) for tag in query.languages)))
    if query.stories:
        names = [name.casefold() for name in query.stories]
        members = (
            select(StoryArticleModel.article_id)
            .join(StoryModel, StoryModel.id == StoryArticleModel.story_id)
            .where(func.lower(StoryModel.name).in_(names), StoryModel.deleted.is_(None))
        )
        conditions.append(ArticleModel.id.in_(members))
    return conditions


def highlight_filters(query: SearchQuery) -> Condition | None:
    """The part of a search that speaks of single highlights, or None."""
    conditions: list[Condition] = []
    if query.kinds:
        conditions.append(HighlightModel.kind.in_(query.kinds))
    if query.statuses:
        conditions.append(HighlightModel.status.in_(query.statuses))
    conditions += [or_(false(), *map(_amounts, told)) for told in query.amounts]
    return and_(*conditions) if conditions else None


def _amounts(told: Amounts) -> Condition:
    """Figures in a range. Those told as a range themselves go by their lower end."""
    conditions: list[Condition] = [HighlightModel.amount.is_not(None)]
    if told.low is not None:
        conditions.append(HighlightModel.amount >= told.low)
    if told.high is not None:
        conditions.append(HighlightModel.amount <= told.high)
    if told.unit is not None:
        conditions.append(HighlightModel.fields["unit"].as_string() == told.unit)
    return and_(*conditions)


def highlight_matches(connection: Connection, query: SearchQuery, *, typing: bool) -> Condition:
    """Which highlights a search finds, over highlights joined with their articles."""
    conditions: list[Condition] = []
    if query.terms:
        expression = match_expression(list(query.terms), typing=typing)
        conditions.append(
            HighlightModel.id.in_(_in_highlights(expression)) if expression else false()
        )
    for tag in query.tags:
        ids = matching(connection, tag)
        tagged = select(HighlightTagModel.highlight_id).where(among(HighlightTagModel.tag_id, ids))
        conditions.append(HighlightModel.id.in_(tagged))
    own = highlight_filters(query)
    if own is not None:
        conditions.append(own)
    return and_(true(), *conditions, *_article_filters(query))


def _words(terms: list[str], *, typing: bool) -> Condition:
    """Articles with the words in their text, or in a highlight with its note, tags and fields.

    A quote is part of its article's text, so highlights need a look only where a word stands beside
    the quote, or where the quote is of an earlier version.
    """
    expression = match_expression(terms, typing=typing)
    if not expression:
        return false()
    aside = _marked_with(aside_expression(terms, typing=typing))
    earlier = ArticleModel.id.in_(_marked_with(expression))
    return or_(
        ArticleModel.id.in_(_in_articles(expression)),
        ArticleModel.id.in_(aside),
        # A CASE is worked out row by row, so that this costs nothing where there is one version.
        case((ArticleModel.versions > 1, earlier), else_=false()),
    )


def _marked_with(expression: str) -> Select[int]:
    return _articles_with(HighlightModel.id.in_(_in_highlights(expression)))


def _in_articles(expression: str) -> TextualSelect:
    words = text("SELECT rowid FROM article_index WHERE article_index MATCH :words")
    return words.bindparams(bindparam("words", expression, unique=True)).columns(rowid=Integer)


def _in_highlights(expression: str) -> TextualSelect:
    words = text("SELECT rowid FROM highlight_index WHERE highlight_index MATCH :quoted")
    return words.bindparams(bindparam("quoted", expression, unique=True)).columns(rowid=Integer)


def tagged_with(names: frozenset[str]) -> Condition:
    """Highlights that have any of the tags, by exact name."""
    tagged = (
        select(HighlightTagModel.highlight_id)
        .join(TagModel, TagModel.id == HighlightTagModel.tag_id)
        .where(TagModel.key.in_([folded(name) for name in names]))
    )
    return HighlightModel.id.in_(tagged)
