"""What was done last, by the ids of actions alone: enough to do it again, nothing of the user's."""

import time
from collections import deque
from collections.abc import Callable

from newsclip.ui.actions import Actions

MOST = 30


class Trail:
    """The last actions that were triggered, each with the seconds since the start."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = clock()
        self._steps: deque[str] = deque(maxlen=MOST)
        self.listener: Callable[[str], None] = lambda _step: None

    def follow(self, actions: Actions) -> None:
        """Note every action of the table from now on."""
        for action_id in actions:
            actions[action_id].triggered.connect(self._noter(action_id))

    def note(self, action_id: str) -> None:
        """Note one action."""
        step = f"{self._clock() - self._began:8.1f} s  {action_id}"
        self._steps.append(step)
        self.listener(step)

    @property
    def steps(self) -> tuple[str, ...]:
        """The last steps, the oldest first."""
        return tuple(self._steps)

    def _noter(self, action_id: str) -> Callable[[], None]:
        return lambda *_checked: self.note(action_id)
