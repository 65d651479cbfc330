"""Files that the database speaks of and that are not there, or are not what they were."""

from sqlalchemy import select

from newsclip.storage.models import VersionImageModel, VersionModel
from newsclip.storage.store import Store


def missing_files(store: Store) -> list[str]:
    """A sentence for each original or image that is missing or damaged."""
    with store.read() as connection:
        originals = connection.scalars(
            select(VersionModel.sha256).where(VersionModel.dropped.is_(None)).distinct()
        ).all()
        images = connection.scalars(select(VersionImageModel.sha256).distinct()).all()
    lost = [("original", d) for d in originals if store.originals.get(d) is None]
    lost += [("image", d) for d in images if store.images.get(d) is None]
    return [f"The {what} {digest[:12]}… is missing or damaged." for what, digest in lost]
