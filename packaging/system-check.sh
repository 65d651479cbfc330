#!/bin/sh
# Says in plain words which system packages Qt still needs on this machine.
#
#   sh packaging/system-check.sh PYTHON
#
# Exit status 1 when Qt cannot be loaded at all. A missing piece for a real screen is only a
# warning, and is looked for only where there is a screen (DISPLAY is set).
set -u

python=${1:?usage: system-check.sh PYTHON}

# The package that brings a shared library: Debian's name, then Fedora's.
package() {
    case $1 in
        libEGL.so*) echo "libegl1 libglvnd-egl" ;;
        libGL.so*) echo "libgl1 libglvnd-glx" ;;
        libOpenGL.so*) echo "libopengl0 libglvnd-opengl" ;;
        libGLX.so*) echo "libglx0 libglvnd-glx" ;;
        libxkbcommon.so*) echo "libxkbcommon0 libxkbcommon" ;;
        libxkbcommon-x11.so*) echo "libxkbcommon-x11-0 libxkbcommon-x11" ;;
        libfontconfig.so*) echo "libfontconfig1 fontconfig" ;;
        libfreetype.so*) echo "libfreetype6 freetype" ;;
        libdbus-1.so*) echo "libdbus-1-3 dbus-libs" ;;
        libglib-2.0.so* | libgthread-2.0.so* | libgobject-2.0.so* | libgio-2.0.so*)
            echo "libglib2.0-0 glib2" ;;
        libxcb-cursor.so*) echo "libxcb-cursor0 xcb-util-cursor" ;;
        libxcb-icccm.so*) echo "libxcb-icccm4 xcb-util-wm" ;;
        libxcb-keysyms.so*) echo "libxcb-keysyms1 xcb-util-keysyms" ;;
        libxcb-image.so*) echo "libxcb-image0 xcb-util-image" ;;
        libxcb-render-util.so*) echo "libxcb-render-util0 xcb-util-renderutil" ;;
        libxcb-util.so*) echo "libxcb-util1 xcb-util" ;;
        libxcb-sync.so*) echo "libxcb-sync1 libxcb" ;;
        libxcb.so*) echo "libxcb1 libxcb" ;;
        libxcb-xkb.so*) echo "libxcb-xkb1 libxcb" ;;
        libxcb-*.so*)
            name=${1%%.so*}
            echo "${name}0 libxcb" ;;
        libX11.so*) echo "libx11-6 libX11" ;;
        libX11-xcb.so*) echo "libx11-xcb1 libX11-xcb" ;;
        libSM.so*) echo "libsm6 libSM" ;;
        libICE.so*) echo "libice6 libICE" ;;
        libwayland-client.so*) echo "libwayland-client0 libwayland-client" ;;
        libwayland-cursor.so*) echo "libwayland-cursor0 libwayland-cursor" ;;
        libwayland-egl.so*) echo "libwayland-egl1 libwayland-egl" ;;
        *) echo "? ?" ;;
    esac
}

# Names the packages for a list of missing libraries on standard input.
explain() {
    sort -u | {
        debian= fedora= unknown=
        while read -r library; do
            # shellcheck disable=SC2046 # two words are meant
            set -- $(package "$library")
            if [ "$1" = "?" ]; then
                unknown="$unknown $library"
                continue
            fi
            case " $debian " in *" $1 "*) ;; *) debian="$debian $1" ;; esac
            case " $fedora " in *" $2 "*) ;; *) fedora="$fedora $2" ;; esac
        done
        [ -z "$debian" ] || printf '  Debian, Ubuntu: sudo apt install%s\n' "$debian" >&2
        [ -z "$fedora" ] || printf '  Fedora:         sudo dnf install%s\n' "$fedora" >&2
        [ -z "$unknown" ] || printf '  and whatever package brings:%s\n' "$unknown" >&2
    }
}

# The libraries that a file needs and the machine does not have; the loader names only the first.
missing_of() {
    command -v ldd >/dev/null 2>&1 || return 0
    for file in "$@"; do
        [ ! -f "$file" ] || ldd "$file" 2>/dev/null
    done | sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found.*/\1/p'
}

qt_folder() {
    "$python" -c 'import importlib.util as u; s = u.find_spec("PySide6"); print(s.submodule_search_locations[0] if s else "")' 2>/dev/null
}

check_import() {
    said=$("$python" -c 'import PySide6.QtWidgets' 2>&1) && return 0
    if [ -z "$folder" ]; then
        echo "NewsClip: PySide6 is not installed for $python." >&2
        echo "  Create the environment first: make environment" >&2
        return 1
    fi
    echo "NewsClip: Qt cannot be loaded, because this machine lacks some system libraries." >&2
    named=$(printf '%s\n' "$said" |
        sed -n 's/.*ImportError: \(lib[^:]*\): cannot open shared object file.*/\1/p')
    others=$(missing_of "$folder"/QtCore.abi3.so "$folder"/QtGui.abi3.so \
        "$folder"/QtWidgets.abi3.so "$folder"/Qt/plugins/platforms/libqoffscreen.so)
    if [ -n "$named$others" ]; then
        printf '%s\n%s\n' "$named" "$others" | sed '/^$/d' | explain
    else
        printf '  What it said: %s\n' "$(printf '%s\n' "$said" | tail -n 1)" >&2
    fi
    return 1
}

check_screen() {
    [ -n "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] || return 0
    QT_QPA_PLATFORM=xcb "$python" -c \
        'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' >/dev/null 2>&1 && return 0
    absent=$(missing_of "$folder"/Qt/plugins/platforms/libqxcb.so "$folder"/Qt/lib/libQt6XcbQpa.so.6)
    if [ -n "$absent" ]; then
        echo "NewsClip: a window cannot open on this screen yet; some libraries are missing." >&2
        printf '%s\n' "$absent" | explain
    else
        echo "NewsClip: the screen $DISPLAY does not accept a window from here." >&2
        echo "  Without a screen, unset DISPLAY: make run then performs the guided tour." >&2
    fi
}

folder=$(qt_folder)
check_import || exit 1
case $(uname -s) in Linux) check_screen ;; esac
exit 0
