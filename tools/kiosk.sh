# SPDX-License-Identifier: GPL-3.0-or-later

kiosk_usage() {
    cat <<'TEXT'
usage: ./bakery kiosk [--board | --till] [--language CODE] [--data DIR] [--folder DIR] [--window WIDTHxHEIGHT] [--vnc PORT]
                      [--printer NAME] [--idle SECONDS] [--drawer NAME] [--drawer-command COMMAND]
       ./bakery kiosk --demo [--window WIDTHxHEIGHT] [--vnc PORT]

The screen that customers order at, for a shop that runs on this machine. It gets a broker account of its own and is
approved at once, as a manager would approve it elsewhere; the next time it goes on with what it has.

  --board                  the pick-up numbers instead, for the wall; it needs no approval
  --till                   the sales person's view instead; staff sign in with name and PIN
  --data DIR               the shop's data folder
  --folder DIR             where the kiosk keeps its session and an order that is under way (in the data folder)
  --window WIDTHxHEIGHT    a window, as 1280x800; without it the whole screen
  --vnc PORT               draws for a remote screen on that port, on a machine without one. There is no password:
                           let a firewall decide who may look and touch
  --language CODE          in which the board or the till begins: en, de, fr, uk, ar
  --printer NAME           the printer of receipts, as CUPS knows it (lpstat -e); the kiosk keeps it, "" takes it away
  --idle SECONDS           how long nobody touches the kiosk before it begins anew (60)
  --drawer NAME            what the till's drawer is called, where a shop has several (main)
  --drawer-command COMMAND a program with its arguments that opens the lock of the till's drawer
  --demo                   with a shop inside the same process: no broker, no data, and all is forgotten at the end
  --help                   says this
TEXT
}

run_kiosk() {
    local data='' folder='' window='' vnc='' demo='' name=kiosk role=kiosk executable=bakery-kiosk mode=()
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help) kiosk_usage; return ;;
        --data=* | --folder=* | --window=* | --vnc=* | --language=* | --printer=* | --idle=* | --drawer=* | --drawer-command=*) set -- "${1%%=*}" "${1#*=}" "${@:2}"; continue ;;
        --board) mode+=(--board) name=board ;;
        --till) mode+=(--till) name=till role=app ;; # its staff ask for what no customer may
        --language) mode+=(--language "${2:?--language names a language}"); shift ;;
        --printer | --idle | --drawer | --drawer-command)
            [ $# -ge 2 ] || fail "$1 needs a value (see ./bakery kiosk --help)"
            mode+=("$1" "$2")
            shift
            ;;
        --data) data=${2:?--data names a folder}; shift ;;
        --folder) folder=${2:?--folder names a folder}; shift ;;
        --window) window=${2:?--window names a size}; shift ;;
        --vnc) vnc=${2:?--vnc names a port}; shift ;;
        --demo) demo=yes ;;
        *) fail "kiosk does not know $1 (see ./bakery kiosk --help)" ;;
        esac
        shift
    done
    [[ $window =~ ^([1-9][0-9]*x[1-9][0-9]*)?$ ]] || fail "--window is a size as 1280x800, not $window"
    [ -z "$vnc" ] || draw_for_vnc "$vnc"
    has_display || [ -n "${QT_QPA_PLATFORM:-}" ] ||
        fail "there is no display: use --vnc PORT, or say by QT_QPA_PLATFORM how to draw (eglfs, linuxfb)"
    if [ -n "$demo" ]; then
        build release bakery-kiosk-demo
        exec "$root/build/release/bin/bakery-kiosk-demo" ${window:+--window "$window"}
    fi
    build release shop bakery-kiosk
    show_kiosk
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

draw_for_vnc() {
    [[ $1 =~ ^[0-9]+$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 65535 ] || fail "--vnc is a port, not $1"
    export QT_QPA_PLATFORM="vnc:size=${window:-1280x800}:port=$1" QT_QUICK_BACKEND=software
    say "a VNC viewer sees it at port $1 of this machine"
}

# The shop's folder, where nobody has named one.
usual_data_folder() {
    [ "$(id -u)" -eq 0 ] && echo /var/lib/bakery || echo "${XDG_DATA_HOME:-$HOME/.local/share}/bakery"
}

# An account on the broker of that kind, kept for the next time.
give_account() {
    local role=$1 file=$2
    [ -s "$file" ] && return
    (umask 077 && "$cli" credentials --data "$data" --role "$role" >"$file") || {
        rm -f "$file"
        fail "the shop gave no account: is it up (./bakery up)?"
    }
}

# With $data, $folder, $window, and which screen it is: $name, $role, $executable and $mode. $also: another account that
# it is to have.
show_kiosk() {
    cli=$root/build/release/bin/bakery-cli
    data=$(realpath -m "${data:-$(usual_data_folder)}")
    folder=${folder:-$data/$name}
    local program=$root/build/release/bin/$executable as=()
    (umask 077 && mkdir -p "$folder") || fail "$folder cannot be made"
    give_account "$role" "$folder/account.json"
    if [ -n "${also:-}" ]; then
        give_account "$also" "$folder/$also.json"
        mode+=("--$also" "$folder/$also.json")
    fi
    # Nothing runs as root, and the account need not be able to read the place where the program was built.
    if [ "$(id -u)" -eq 0 ]; then
        id bakery >/dev/null 2>&1 || fail "the account bakery is missing: start the shop with ./bakery up"
        install -D -m 755 "$program" "$data/programs/$executable"
        program=$data/programs/$executable
        bring_display_key
        chown -R bakery: "$folder"
        as=(setpriv --reuid bakery --regid bakery --groups "$(groups_of_screens)" env HOME="$folder" XDG_RUNTIME_DIR="$folder")
    fi
    exec 8>"$folder/lock"
    flock -n 8 || fail "a $name with the folder $folder is there already"
    keep_there "${as[@]}" "$program" --account "$folder/account.json" --folder "$folder" --shop "$data" \
        ${window:+--window "$window"} "${mode[@]}" 2> >(approve_kiosk)
}

# What has died is there again in a moment; not what ends by itself, or is told to, or dies five times right after it began.
keep_there() {
    local began outcome early=0
    while :; do
        began=$SECONDS outcome=0
        "$@" || outcome=$?
        case $outcome in
        129 | 130 | 143) return "$outcome" ;; # SIGHUP, SIGINT, SIGTERM
        esac
        [ "$outcome" -gt 128 ] || return "$outcome"
        [ $((SECONDS - began)) -ge 5 ] && early=0 || early=$((early + 1))
        [ $early -lt 5 ] || fail "it dies each time (signal $((outcome - 128)))"
        say "it has died (signal $((outcome - 128))) and is started again"
        [ $early -eq 0 ] || sleep 1
    done
}

# What opens the door to somebody's X display.
bring_display_key() {
    local key=${XAUTHORITY:-$HOME/.Xauthority}
    [ -n "${DISPLAY:-}" ] && [ -r "$key" ] || return 0
    install -m 600 "$key" "$folder/display-key"
    export XAUTHORITY=$folder/display-key
}

groups_of_screens() {
    local group groups
    groups=$(id -g bakery)
    for group in video input render; do
        getent group $group >/dev/null && groups+=,$(getent group $group | cut -d: -f3)
    done
    echo "$groups"
}

# Passes on what the kiosk says, and answers when it shows a code.
approve_kiosk() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line" >&2
        case $line in
        'pairing code '*)
            approve "${line#pairing code }" "$data" ${others[@]+"${others[@]}"} ||
                say "it could not be approved; a manager can do it with the code that it shows"
            ;;
        esac
    done
}

# In the shop whose code it is, of those that are named.
approve() {
    local code=$1 shop
    for shop in "${@:2}"; do
        "$cli" request --data "$shop" auth do/approve-pairing --as administrator \
            "$(printf '{"code":"%s","label":"%s"}' "$code" "$(hostname)")" >/dev/null 2>&1 && return
    done
    return 1
}

# For `up` on a machine with a display: a window beside the shop, from when it answers until it is stopped.
shows_kiosk_beside() {
    local argument
    for argument in "$@"; do
        [ "$argument" = --headless ] && return 1
    done
    has_display
}

kiosk_beside() {
    local data='' folder='' window=1280x800 name=kiosk role=kiosk executable=bakery-kiosk mode=() shop=$$
    while [ $# -gt 0 ]; do
        case $1 in
        --data=*) data=${1#*=} ;;
        --data) data=${2:-}; shift ;;
        esac
        shift
    done
    cli=$root/build/release/bin/bakery-cli
    data=$(realpath -m "${data:-$(usual_data_folder)}")
    until "$cli" status --data "$data" >/dev/null 2>&1; do
        # `up --detach` is gone when the shop answers; before that its end means that there is no shop.
        kill -0 "$shop" 2>/dev/null || "$cli" status --data "$data" >/dev/null 2>&1 || return
        sleep 0.3
    done
    (umask 077 && mkdir -p "$data/kiosk")
    exec >>"$data/kiosk/log" 2>&1
    show_kiosk &
    flock --shared "$data/run/lock" true # free when the shop is stopped
    pkill -P $!
}
