# SPDX-License-Identifier: GPL-3.0-or-later
source "$root/tools/kiosk.sh" # how a window is started beside a shop

backoffice_usage() {
    cat <<'TEXT'
usage: ./bakery backoffice [--language CODE] [--data DIR [--data DIR …]] [--folder DIR] [--window WIDTHxHEIGHT]
                          [--vnc PORT]

Where the manager watches and steers, for a shop that runs on this machine. It gets broker accounts of its own, one of
them to listen to the bus, and is approved at once, so that badge PINs work at it; who signs in decides what it shows.

  --data DIR               the shop's data folder; said more than once, the site is chosen at sign in
  --folder DIR             where it keeps its standing with the shop and how this computer likes it (in the data folder)
  --window WIDTHxHEIGHT    a window of that size, as 1280x800; without it as it was left
  --vnc PORT               draws for a remote screen on that port, on a machine without one. There is no password:
                           let a firewall decide who may look and touch
  --language CODE          in which it begins: en, de, fr, uk, ar
  --help                   says this
TEXT
}

run_backoffice() {
    local data='' folder='' window='' vnc='' name=backoffice role=backoffice executable=bakery-backoffice mode=() others=()
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help) backoffice_usage; return ;;
        --data=* | --folder=* | --window=* | --vnc=* | --language=*) set -- "${1%%=*}" "${1#*=}" "${@:2}"; continue ;;
        --language) mode+=(--language "${2:?--language names a language}"); shift ;;
        --data)
            [ -z "$data" ] && data=${2:?--data names a folder} || others+=("${2:?--data names a folder}")
            shift
            ;;
        --folder) folder=${2:?--folder names a folder}; shift ;;
        --window) window=${2:?--window names a size}; shift ;;
        --vnc) vnc=${2:?--vnc names a port}; shift ;;
        *) fail "backoffice does not know $1 (see ./bakery backoffice --help)" ;;
        esac
        shift
    done
    [[ $window =~ ^([1-9][0-9]*x[1-9][0-9]*)?$ ]] || fail "--window is a size as 1280x800, not $window"
    [ -z "$vnc" ] || draw_for_vnc "$vnc"
    has_display || [ -n "${QT_QPA_PLATFORM:-}" ] ||
        fail "there is no display: use --vnc PORT, or say by QT_QPA_PLATFORM how to draw"
    build release shop bakery-backoffice
    local also=monitor
    [ ${#others[@]} -eq 0 ] || name_sites
    show_kiosk
}

# Writes down what it needs of each site, for it to choose from.
name_sites() {
    local first=$data sites='' each where
    cli=$root/build/release/bin/bakery-cli
    for each in "$first" "${others[@]}"; do
        data=$(realpath -m "$each")
        where=$data/$name
        [ "$each" != "$first" ] || where=${folder:-$where}
        (umask 077 && mkdir -p "$where") || fail "$where cannot be made"
        give_account backoffice "$where/account.json"
        give_account monitor "$where/monitor.json"
        sites+=${sites:+,}$(jq -nc --arg name "$(basename "$data")" --arg where "$where" --arg shop "$data" \
            --arg site "$(jq -r .site "$data/shop.json")" \
            '{name: $name, site: $site, account: "\($where)/account.json", monitor: "\($where)/monitor.json",
              folder: $where, shop: $shop}')
    done
    data=$(realpath -m "$first")
    folder=${folder:-$data/$name}
    printf '[%s]\n' "$sites" >"$folder/sites.json"
    mode+=(--sites "$folder/sites.json")
}
