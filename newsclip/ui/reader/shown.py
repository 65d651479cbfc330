"""What a page shows."""

from dataclasses import dataclass, field

from newsclip.domain.document import Document
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.images import ImageBytes, Pictures, no_images


@dataclass(frozen=True)
class Shown:
    """What the page shows, kept to set it again in another style."""

    document: Document
    heading: ArticleHeading
    image_bytes: ImageBytes = no_images
    pictures: Pictures = field(default_factory=dict)
