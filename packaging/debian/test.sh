#!/bin/sh
# Installs, runs, upgrades and removes the .deb in a fresh Debian root; as root.
#
#   [MIRROR=…] [SUITE=…] sh packaging/debian/test.sh PYTHON
#
# The root is made by debootstrap in a temporary folder and removed again (KEEP=1 keeps it). MIRROR
# and SUITE are those of this machine unless given. PYTHON packs the older version that is upgraded.
# Ends with an error at the first thing that does not hold.
set -eu

python=${1:?usage: test.sh PYTHON}
cd "$(dirname "$0")/../.."
. packaging/reproducible.sh

fail() {
    printf 'NewsClip: %s\n' "$@" >&2
    exit 1
}
[ "$(id -u)" -eq 0 ] || fail "this has to run as root, for debootstrap and chroot."
for tool in debootstrap chroot dpkg-deb apt-get; do
    command -v "$tool" >/dev/null || fail "$tool is missing." "  Debian: apt install debootstrap dpkg-dev"
done

architecture=$(dpkg --print-architecture)
newer=$PWD/dist/newsclip_${version}_$architecture.deb
[ -f "$newer" ] || fail "there is no $newer yet; make deb builds it."
mirror=${MIRROR:-$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Origin: Debian' | head -n 1)}
suite=${SUITE:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
[ -n "$mirror" ] || fail "this machine's apt names no mirror of Debian; give one as MIRROR."

step() { printf '== %s\n' "$1"; }
work=$(mktemp -d "${TMPDIR:-/tmp}/newsclip-root.XXXXXX")
root=$work/root
away() {
    for one in dev/pts dev/shm dev proc; do
        ! mountpoint -q "$root/$one" || umount -l "$root/$one"
    done
    [ -n "${KEEP:-}" ] || rm -rf --one-file-system "$work"
}
trap away EXIT

step "a fresh root of Debian $suite"
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
    fail "debootstrap failed; its last words:" "$(tail -n 5 "$work/debootstrap.log")"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
[ -d "$root/dev/shm" ] && mount -t tmpfs tmpfs "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# The root reaches packages the way this machine does.
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
chroot "$root" apt-get update -qq
chroot "$root" useradd --create-home --home-dir "/home/Zoë Muster" reader

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
as_reader() {
    inside setpriv --reuid=reader --regid=reader --clear-groups \
        env HOME="/home/Zoë Muster" QT_QPA_PLATFORM=offscreen sh -c "cd; $1"
}
install() {
    cp "$1" "$root/tmp/newsclip.deb"
    inside DEBIAN_FRONTEND=noninteractive apt-get install -y -qq /tmp/newsclip.deb \
        >"$work/apt.log" 2>&1 || fail "it could not be installed:" "$(tail -n 8 "$work/apt.log")"
}
installed() { inside dpkg-query -W -f '${Version}' newsclip; }

step "an older version is installed"
# The same program under an earlier number: no older package was ever made.
VERSION=0.0.1~test LEVEL=0 sh packaging/debian/build.sh "$python" >/dev/null
older=dist/newsclip_0.0.1~test_$architecture.deb
began=$(date +%s)
install "$older"
rm -f "$older"
echo "in $(($(date +%s) - began)) s, with what it depends on"
[ "$(installed)" = 0.0.1~test ]
printf 'Ferries\n\nForty ferries will run on batteries by spring.\n' \
    >"$root/home/Zoë Muster/ferries.txt"
as_reader "newsclip import ferries.txt"

step "it is upgraded under an open window, and the library is as it was"
as_reader "newsclip >window.log 2>&1 & echo \$! >window.pid"
window=$(cat "$root/home/Zoë Muster/window.pid")
sleep 12
kill -0 "$window" || fail "the window did not open:" "$(cat "$root/home/Zoë Muster/window.log")"
began=$(date +%s)
install "$newer"
echo "in $(($(date +%s) - began)) s"
sleep 20 # it looks every fifteen seconds
kill -0 "$window" || fail "the open window ended:" "$(cat "$root/home/Zoë Muster/window.log")"
# The second start hands over to the window that is open, which is still the old program.
as_reader "timeout 60 newsclip open ferries.txt" || fail "the open window did not answer a second start."
kill "$window"
! grep -q Traceback "$root/home/Zoë Muster/window.log" || fail "the open window complained:" \
    "$(cat "$root/home/Zoë Muster/window.log")"
[ "$(installed)" = "$version" ]
as_reader "newsclip --version" | grep -qx "NewsClip $version"
as_reader "newsclip search batteries" | grep -q Ferries
[ "$(as_reader 'newsclip list --json' | grep -c '"title"')" -eq 1 ]

step "it tries itself"
as_reader "newsclip doctor --self-test"
as_reader "newsclip doctor"

step "the window, without a screen"
as_reader "newsclip tour --output pictures" | tail -n 1
as_reader "ls pictures" | grep -q png

step "what a desktop finds"
for path in applications/newsclip.desktop icons/hicolor/48x48/apps/newsclip.png \
    icons/hicolor/scalable/apps/newsclip.svg metainfo/org.newsclip.NewsClip.metainfo.xml \
    mime/packages/newsclip.xml bash-completion/completions/newsclip \
    zsh/vendor-completions/_newsclip fish/vendor_completions.d/newsclip.fish; do
    [ -s "$root/usr/share/$path" ] || fail "/usr/share/$path is not there."
done
inside bash -n /usr/share/bash-completion/completions/newsclip

step "it is removed, and the library stays"
inside DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq newsclip >"$work/purge.log" 2>&1
left=$(find "$root/usr" "$root/etc" "$root/var/lib" -name '*newsclip*' | sort)
[ -z "$left" ] || fail "it left behind:" "$left"
[ -f "$root/home/Zoë Muster/.local/share/NewsClip/library/library.db" ]
echo "The .deb holds."
