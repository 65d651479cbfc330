#!/bin/sh
# Installs the wheel from dist into a fresh virtual environment and uses what it brought.
#
#   sh packaging/wheel-test.sh PYTHON
#
# Everything happens in a temporary folder, the user's home included. Ends with an error at the
# first thing that does not hold.
set -eu

python=${1:?usage: wheel-test.sh PYTHON}
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. packaging/reproducible.sh
wheel=$root/dist/newsclip-$version-py3-none-any.whl
[ -f "$wheel" ] || {
    echo "NewsClip: there is no $wheel yet; make wheel builds it." >&2
    exit 1
}
case $python in /*) ;; *) python=$root/$python ;; esac

work=$(mktemp -d "${TMPDIR:-/tmp}/newsclip wheel.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
HOME="$work/a home with spaces, ü and 家"
mkdir -p "$HOME"
# The caller's pip settings say where packages come from; they may stand in the real home.
PIP_CACHE_DIR=${PIP_CACHE_DIR:-$("$python" -m pip cache dir 2>/dev/null || echo "$work/cache")}
unset XDG_DATA_HOME XDG_CONFIG_HOME NEWSCLIP_LIBRARY NEWSCLIP_CONFIG PYTHONPATH
QT_QPA_PLATFORM=offscreen
QT_QPA_FONTDIR=${QT_QPA_FONTDIR:-}
[ -n "$QT_QPA_FONTDIR" ] || unset QT_QPA_FONTDIR
export HOME QT_QPA_PLATFORM PIP_CACHE_DIR

step() { printf '== %s\n' "$1"; }

step "a fresh environment"
"$python" -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check \
    -c "$root/packaging/constraints.txt" "$wheel"

step "the command line"
[ "$(venv/bin/newsclip --version)" = "NewsClip $version" ]
venv/bin/newsclip doctor --self-test
printf 'Ferries\n\nForty ferries will run on batteries by spring.\n' >ferries.txt
venv/bin/newsclip import ferries.txt
venv/bin/newsclip search batteries | grep -q Ferries
venv/bin/newsclip doctor

step "the window"
venv/bin/newsclip tour --output pictures | tail -n 1
[ -n "$(find pictures -name '*.png')" ]

step "the menus of the desktop"
venv/bin/newsclip integrate
entry=$HOME/.local/share/applications/newsclip.desktop
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$entry"
venv/bin/newsclip integrate --remove
[ ! -e "$entry" ]

step "taken away, the library stays"
venv/bin/python -m pip uninstall --quiet --yes newsclip
[ ! -e venv/bin/newsclip ]
[ -f "$HOME/.local/share/NewsClip/library/library.db" ]
echo "The wheel holds."
