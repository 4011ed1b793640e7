# SPDX-License-Identifier: GPL-3.0-or-later

kiosk_usage() {
    cat <<'TEXT'
usage: ./bakery kiosk [--data DIR] [--folder DIR] [--window WIDTHxHEIGHT]

The screen that customers order at, for a shop that runs on this machine. It gets a broker account of its own and is
approved at once, as a manager would approve it elsewhere; the next time it goes on with what it has.

  --data DIR               the shop's data folder
  --folder DIR             where the kiosk keeps its session and an order that is under way
  --window WIDTHxHEIGHT    a window, as 1280x800; without it the whole screen
  --help                   says this
TEXT
}

run_kiosk() {
    local data=() folder='' window=()
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help) kiosk_usage; return ;;
        --data) data=(--data "${2:?--data names a folder}"); shift ;;
        --data=*) data=(--data "${1#*=}") ;;
        --folder) folder=${2:?--folder names a folder}; shift ;;
        --folder=*) folder=${1#*=} ;;
        --window) window=(--window "${2:?--window names a size}"); shift ;;
        --window=*) window=(--window "${1#*=}") ;;
        *) fail "kiosk does not know $1 (see ./bakery kiosk --help)" ;;
        esac
        shift
    done
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] ||
        fail "there is no display: start it in a graphical session, or say by QT_QPA_PLATFORM how to draw (eglfs, linuxfb, vnc)"
    if [ -z "$folder" ]; then
        [ "$(id -u)" -eq 0 ] && folder=/var/lib/bakery-kiosk || folder=${XDG_DATA_HOME:-$HOME/.local/share}/bakery-kiosk
    fi
    build release shop bakery-kiosk
    cli=$root/build/release/bin/bakery-cli
    mkdir -p "$folder" && chmod 700 "$folder" || fail "$folder cannot be made or changed"
    if [ ! -s "$folder/account.json" ]; then
        (umask 077 && "$cli" credentials "${data[@]}" --role kiosk >"$folder/account.json") || {
            rm -f "$folder/account.json"
            fail "the shop gave no account: is it up (./bakery up)?"
        }
    fi
    "$root/build/release/bin/bakery-kiosk" --account "$folder/account.json" --folder "$folder" "${window[@]}" \
        2> >(approve_kiosk "${data[@]}")
}

# Passes on what the kiosk says, and answers when it shows a code.
approve_kiosk() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line" >&2
        case $line in
        'pairing code '*)
            "$cli" request "$@" auth do/approve-pairing --as administrator \
                "$(printf '{"code":"%s","label":"%s"}' "${line#pairing code }" "$(hostname)")" >/dev/null ||
                say "the kiosk could not be approved; a manager can do it with the code that it shows"
            ;;
        esac
    done
}
