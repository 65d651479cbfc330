#!/bin/sh
# Makes the stand-alone bundle: one folder with everything in it, and the same as an archive.
#
#   sh packaging/bundle/build.sh PYTHON
#
# PYTHON has the "package" extra (make bundle sees to it). Leaves build/bundle/newsclip and
# dist/newsclip-VERSION-SYSTEM-MACHINE.tar.xz. The same sources and packages give the same bytes.
set -eu

python=${1:?usage: build.sh PYTHON}
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
. packaging/reproducible.sh

log=build/bundle.log
mkdir -p build dist
echo "Freezing the program (a minute or so) ..."
"$python" -m PyInstaller --noconfirm --clean --log-level WARN --distpath build/bundle \
    --workpath build/pyinstaller packaging/bundle/newsclip.spec >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    echo "NewsClip: the bundle could not be made; the whole log is in $log" >&2
    exit 1
}
folder=build/bundle/newsclip
"$python" packaging/bundle/licences.py "$folder/licences" "$folder"
"$python" packaging/bundle/bill_of_materials.py "$folder/newsclip.cdx.json" "$folder"
cp LICENSE CHANGELOG.md "$folder/"

echo "Trying it ..."
"$folder/newsclip" doctor --self-test >build/self-test.log || {
    grep -v '^ok ' build/self-test.log >&2
    exit 1
}
tail -n 1 build/self-test.log

name=newsclip-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
echo "Packing $name.tar.xz ..."
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u+rw,go=rX \
    --transform="s,^newsclip,$name," -C build/bundle -c newsclip |
    xz -6 -T2 --block-size=32MiB >"dist/$name.tar.xz"
du -sh "$folder"
du -h "dist/$name.tar.xz"
