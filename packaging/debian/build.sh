#!/bin/sh
# Makes the .deb from the stand-alone bundle, with the tools of dpkg.
#
#   [VERSION=…] [LEVEL=…] sh packaging/debian/build.sh PYTHON [BUNDLE]
#
# BUNDLE is build/bundle/newsclip. Leaves dist/newsclip_VERSION_ARCHITECTURE.deb; the same bundle
# gives the same bytes. VERSION and LEVEL (of compression) are for packaging/debian/test.sh alone.
set -eu

python=${1:?usage: build.sh PYTHON [BUNDLE]}
here=packaging/debian
cd "$(dirname "$0")/../.."
. packaging/reproducible.sh
bundle=${2:-build/bundle/newsclip}
version=${VERSION:-$version}

for tool in dpkg-deb dpkg-shlibdeps; do
    command -v "$tool" >/dev/null || {
        echo "NewsClip: $tool is missing; on Debian: apt install dpkg-dev" >&2
        exit 1
    }
done
[ -x "$bundle/newsclip" ] || {
    echo "NewsClip: there is no bundle in $bundle; make bundle makes it." >&2
    exit 1
}

architecture=$(dpkg --print-architecture)
tree=build/debian/newsclip
share=$tree/usr/share
rm -rf build/debian
mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$share/applications" "$share/metainfo" \
    "$share/mime/packages" "$share/man/man1" "$share/doc/newsclip" "$share/lintian/overrides" \
    "$share/bash-completion/completions" "$share/zsh/vendor-completions" \
    "$share/fish/vendor_completions.d" build/debian/debian

cp -a "$bundle" "$tree/usr/lib/newsclip"
rm "$tree/usr/lib/newsclip/LICENSE" "$tree/usr/lib/newsclip/CHANGELOG.md"
"$python" "$here/left_to_debian.py" "$tree/usr/lib/newsclip/_internal" >build/debian/left.txt
ln -s ../lib/newsclip/newsclip "$tree/usr/bin/newsclip"

day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
maintainer="The NewsClip authors <newsclip@packages.newsclip.org>"
"$python" -c 'from newsclip.services.integration import desktop_entry; print(desktop_entry("newsclip"), end="")' \
    >"$share/applications/newsclip.desktop"
cp "$here/newsclip-mime.xml" "$share/mime/packages/newsclip.xml"
cp "$here/lintian-overrides" "$share/lintian/overrides/newsclip"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$day/" "$here/newsclip.metainfo.xml.in" \
    >"$share/metainfo/org.newsclip.NewsClip.metainfo.xml"
QT_QPA_PLATFORM=offscreen "$python" "$here/icons.py" "$share/icons/hicolor"

"$python" "$here/documents.py" build/debian/documents
gzip -9n <build/debian/documents/newsclip.1 >"$share/man/man1/newsclip.1.gz"
cp build/debian/documents/newsclip.bash "$share/bash-completion/completions/newsclip"
cp build/debian/documents/_newsclip "$share/zsh/vendor-completions/_newsclip"
cp build/debian/documents/newsclip.fish "$share/fish/vendor_completions.d/"

# The text of our licence as the format of this file wants it: indented, a dot for an empty line.
{
    cat "$here/copyright.in"
    sed -e '1,/^$/d' -e 's/^$/./' -e 's/^/ /' LICENSE | sed '1,/^ \.$/d'
} >"$share/doc/newsclip/copyright"
gzip -9n <CHANGELOG.md >"$share/doc/newsclip/NEWS.gz"
gzip -9n >"$share/doc/newsclip/changelog.gz" <<CHANGES
newsclip ($version) unstable; urgency=medium

  * See NEWS.gz for what changed.

 -- $maintainer  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
CHANGES

# What the programs and libraries in it need of the system, with the versions they need.
printf 'Source: newsclip\n\nPackage: newsclip\nArchitecture: any\n' >build/debian/debian/control
find "$PWD/$tree/usr/lib/newsclip" -type f \( -name '*.so*' -o -name newsclip \) >build/debian/binaries.txt
(
    cd build/debian
    tr '\n' '\0' <binaries.txt | xargs -0 dpkg-shlibdeps -O --ignore-missing-info -xnewsclip \
        "-l$PWD/newsclip/usr/lib/newsclip/_internal" \
        "-l$PWD/newsclip/usr/lib/newsclip/_internal/PySide6/Qt/lib" >depends.txt 2>shlibdeps.log
) || {
    grep ' error: ' build/debian/shlibdeps.log | cut -c 1-200 >&2
    echo "NewsClip: a library that the package needs is not on this machine (above)." >&2
    echo "  Debian: apt install libwayland-client0 libwayland-cursor0 libwayland-egl1 libegl1" >&2
    exit 1
}
depends=$(sed -n 's/^shlibs:Depends=//p' build/debian/depends.txt)
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f -exec chmod u=rw,go=r {} +
chmod 755 "$tree/usr/lib/newsclip/newsclip"
size=$(du -sk --apparent-size "$tree/usr" | cut -f 1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" \
    -e "s/@MAINTAINER@/$maintainer/" -e "s/@DEPENDS@/$depends/" "$here/control.in" >"$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"

file=dist/newsclip_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz "-z${LEVEL:-6}" --build "$tree" "$file" >/dev/null
du -h "$file"
