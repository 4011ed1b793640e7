# SPDX-License-Identifier: GPL-3.0-or-later

dev_usage() {
    cat <<'TEXT'
usage: ./bakery dev [options of up]

A shop in the foreground, built for debugging. Saving a source file rebuilds what depends on it, and only the services
whose program has changed are restarted; their data stays. Ctrl-C stops it. --data and the rest are as for up.
TEXT
}

run_dev() {
    if wants_help "$@"; then
        dev_usage
        return
    fi
    build dev shop
    rebuild_on_save "$(data_option "$@")" &
    dev_watcher=$! # the trap runs when local names are gone
    trap 'kill "$dev_watcher" 2>/dev/null || true' EXIT
    # The shop gets the terminal's Ctrl-C itself; we only wait for it to end.
    trap '' INT
    "$root/build/dev/bin/bakery-cli" up --restart-changed "$@"
}

# --data DIR or --data=DIR as one word; nothing when the default folder is meant.
data_option() {
    while [ $# -gt 0 ]; do
        case $1 in
        --data) echo "--data=${2:-}"; return ;;
        --data=*) echo "$1"; return ;;
        esac
        shift
    done
}

rebuild_on_save() {
    local data=$1
    local stamp="$root/build/dev/.last-build"
    cd "$root" || return
    touch "$stamp"
    while sleep 1; do
        [ -n "$(find shared services apps broker -type f -newer "$stamp" -print -quit)" ] || continue
        touch "$stamp"
        # A mistake while typing is no reason to stop: ninja says where it is, the shop runs on as it was.
        cmake --build --preset dev --target shop >&2 || { say "not built; waiting for the next save"; continue; }
        # A shop of root's runs copies of the programs.
        "$root/build/dev/bin/bakery-cli" refresh ${data:+"$data"}
    done
}
