#!/bin/sh
# Builds the wheel and the source archive into dist; the same sources give the same bytes.
#
#   sh packaging/wheel.sh PYTHON
set -eu

python=${1:?usage: wheel.sh PYTHON}
cd "$(dirname "$0")/.."
. packaging/reproducible.sh
"$python" -m build --no-isolation --outdir dist .
