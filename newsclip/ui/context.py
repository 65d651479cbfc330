"""What every view is given: desk, bridge, theme, actions, jobs, and what waits to be saved."""

from dataclasses import dataclass, field

from newsclip.services.desk import Desk
from newsclip.ui.actions import Actions
from newsclip.ui.bridge import Bridge
from newsclip.ui.jobs import JobRunner
from newsclip.ui.theme import ThemeController
from newsclip.ui.unsaved import Unsaved


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of a view. Views read and change the library only through the desk."""

    desk: Desk
    bridge: Bridge
    themes: ThemeController
    actions: Actions
    jobs: JobRunner
    unsaved: Unsaved = field(default_factory=Unsaved)
