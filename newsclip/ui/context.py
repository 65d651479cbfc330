"""What every view is given: the desk, the bridge, the theme, the actions, the jobs."""

from dataclasses import dataclass

from newsclip.services.desk import Desk
from newsclip.ui.actions import Actions
from newsclip.ui.bridge import Bridge
from newsclip.ui.jobs import JobRunner
from newsclip.ui.theme import ThemeController


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of a view. Views read and change the library only through the desk."""

    desk: Desk
    bridge: Bridge
    themes: ThemeController
    actions: Actions
    jobs: JobRunner
