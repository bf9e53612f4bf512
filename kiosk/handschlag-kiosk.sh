#!/bin/sh
# Shows one address of Handschlag full screen, and nothing else.
#
#   handschlag-kiosk.sh ADDRESS [more Chromium options …]
#
# Without arguments the address comes from HANDSCHLAG_ADDRESS. HANDSCHLAG_SCREEN=1280,800 sets the size of the
# screen where it is not found out. The folder ~/.local/share/handschlag-kiosk remembers what this device was
# paired as: removing it makes the device a stranger to the fair.
set -eu

address=${1:-${HANDSCHLAG_ADDRESS:-}}
[ $# -gt 0 ] && shift

if [ -z "$address" ]; then
	echo 'Which address? Call this with the address of the fair, such as https://messe.example.org/pair' >&2
	exit 64
fi

for browser in chromium chromium-browser google-chrome google-chrome-stable; do
	command -v "$browser" >/dev/null && break
	browser=
done
if [ -z "$browser" ]; then
	echo 'Neither Chromium nor Chrome is installed. On Debian: sudo apt install chromium' >&2
	exit 69
fi

# The screen stays on: a dark kiosk looks broken.
if [ -n "${DISPLAY:-}" ] && command -v xset >/dev/null; then
	xset s off s noblank -dpms 2>/dev/null || true
fi

screen=${HANDSCHLAG_SCREEN:-}
if [ -z "$screen" ] && command -v xrandr >/dev/null; then
	screen=$(xrandr --current 2>/dev/null | sed -n 's/.*current \([0-9]*\) x \([0-9]*\),.*/\1,\2/p')
fi

exec "$browser" \
	--kiosk \
	--app="$address" \
	--user-data-dir="${XDG_DATA_HOME:-$HOME/.local/share}/handschlag-kiosk" \
	--window-position=0,0 \
	--window-size="${screen:-1280,800}" \
	--enable-auto-reload \
	--kiosk-printing \
	--use-system-default-printer \
	--autoplay-policy=no-user-gesture-required \
	--noerrdialogs \
	--hide-crash-restore-bubble \
	--no-first-run \
	--no-default-browser-check \
	--password-store=basic \
	--disable-background-networking \
	--disable-component-update \
	--disable-sync \
	--disable-features=Translate \
	--disable-pinch \
	--overscroll-history-navigation=0 \
	"$@"
