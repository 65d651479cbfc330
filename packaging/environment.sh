#!/bin/sh
# Creates the virtual environment that everything runs in, or brings it up to date.
#
#   [PYTHON=python3] sh packaging/environment.sh VENV
#
# Packages come from wherever this machine's pip is set to; packaging/constraints.txt holds their
# versions. Running it again is harmless.
set -eu

venv=${1:?usage: environment.sh VENV}
wanted=${PYTHON:-python3}
root=$(cd "$(dirname "$0")/.." && pwd)

fail() {
    printf 'NewsClip: %s\n' "$1" >&2
    shift
    for line in "$@"; do printf '  %s\n' "$line" >&2; done
    exit 1
}

recent() {
    "$1" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# The Python asked for; when that is the system's own and too old, a newer one beside it.
choose_python() {
    for candidate in "$wanted" python3.13 python3.12 python3.11; do
        if recent "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
        [ "$wanted" = python3 ] || break
    done
    found="not to be found"
    ! command -v "$wanted" >/dev/null 2>&1 || found=$("$wanted" --version 2>&1 | head -n 1)
    fail "Python 3.11 or newer is needed; “$wanted” is $found." \
        "Install one (Debian, Ubuntu: apt install python3; Fedora: dnf install python3)," \
        "or name one: make run PYTHON=/path/to/python3.12"
}

check_venv_module() {
    "$1" -c 'import venv, ensurepip' >/dev/null 2>&1 && return
    version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    fail "this Python cannot create virtual environments: its venv package is missing." \
        "Debian, Ubuntu: apt install python3-venv (or python$version-venv)" \
        "Other systems: install the package that brings Python's “venv” and “ensurepip”."
}

usable() {
    [ -x "$venv/bin/python" ] && recent "$venv/bin/python" &&
        "$venv/bin/python" -m pip --version >/dev/null 2>&1
}

create() {
    python=$(choose_python)
    check_venv_module "$python"
    echo "Creating the environment in $venv ..."
    message=$("$python" -m venv --clear "$venv" 2>&1) ||
        fail "the environment could not be created in $venv." "$message" \
            "Is there room on the disk, and may you write there?"
}

# What pip says goes to a log; only a failure is shown, with its last lines.
install() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        -c "$root/packaging/constraints.txt" "$@" >>"$log" 2>&1 && return
    tail -n 12 "$log" >&2
    fail "the packages could not be installed (pip's last words are above)." \
        "Check that this machine reaches its package index, then run the same command again." \
        "The whole log is in $log"
}

usable || create
log=$venv/install.log
: >"$log"
echo "Installing packages into $venv (the first time takes a minute or two) ..."
# The build tools first, at their pinned versions, so that nothing else is fetched for the build.
install hatchling editables
install --no-build-isolation -e "$root[dev]"
sh "$root/packaging/system-check.sh" "$venv/bin/python"
echo "The environment is ready."
