#!/bin/sh
# Opens NewsClip; on a machine without a screen, performs the guided tour offscreen instead.
#
#   sh packaging/run.sh PYTHON [ARGUMENT ...]
set -u

python=${1:?usage: run.sh PYTHON}
shift
here=$(dirname "$0")

has_screen() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]
}

if ! has_screen; then
    echo "There is no screen here, so the guided tour runs without one."
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    export QT_QPA_PLATFORM
    exec "$python" -m newsclip tour "$@"
fi

"$python" -m newsclip "$@"
code=$?
# Started and then ended badly: if a system library is the cause, say which package brings it.
[ "$code" -eq 0 ] || sh "$here/system-check.sh" "$python"
exit "$code"
