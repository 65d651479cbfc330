#!/bin/sh
# Puts the bundle of `make bundle` into NewsClip.app, signs, notarises and packs it.
# Not run yet: no Mac was at hand.
#
#   IDENTITY="Developer ID Application: ..." PROFILE=newsclip sh packaging/macos/build.sh PYTHON
#
# IDENTITY is a certificate in the keychain; PROFILE what `xcrun notarytool store-credentials` saved. Without
# them the program is packed unsigned, and macOS asks before it opens it.
set -eu

python=${1:?usage: build.sh PYTHON}
cd "$(dirname "$0")/../.."
version=$("$python" -c 'import newsclip; print(newsclip.__version__)')
app=build/NewsClip.app

rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" build/NewsClip.iconset dist
cp -a build/bundle/newsclip/. "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/" packaging/macos/Info.plist >"$app/Contents/Info.plist"
for size in 16 32 128 256 512; do
    sips -s format png -z $size $size resources/icons/app.svg --out "build/NewsClip.iconset/icon_${size}x$size.png"
done
iconutil -c icns -o "$app/Contents/Resources/NewsClip.icns" build/NewsClip.iconset
image=dist/newsclip-$version-macos-$(uname -m).dmg

if [ -n "${IDENTITY:-}" ]; then
    find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
        codesign --force --timestamp --options runtime --sign "$IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi
hdiutil create -volname NewsClip -srcfolder "$app" -ov -format UDZO "$image"
if [ -n "${IDENTITY:-}" ] && [ -n "${PROFILE:-}" ]; then
    codesign --force --timestamp --sign "$IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
