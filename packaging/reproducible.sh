#!/bin/sh
# Sourced by the scripts that make packages, at the top of the sources: the one version, and what
# makes the same sources give the same bytes.
#
#   . packaging/reproducible.sh

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' newsclip/__init__.py)
[ -n "$version" ] || {
    echo "NewsClip: newsclip/__init__.py does not tell the version." >&2
    exit 1
}

# The time of the last commit stands for the time of the build; without a history, a fixed one.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1764547200)
fi
PYTHONHASHSEED=0
LC_ALL=C.UTF-8
TZ=UTC
export SOURCE_DATE_EPOCH PYTHONHASHSEED LC_ALL TZ
umask 022
