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
    rebuild_on_save &
    local watcher=$!
    trap 'kill $watcher 2>/dev/null || true' EXIT
    # The shop gets the terminal's Ctrl-C itself; we only wait for it to end.
    trap '' INT
    "$root/build/dev/bin/bakery-cli" up --restart-changed "$@"
}

rebuild_on_save() {
    local stamp="$root/build/dev/.last-build"
    cd "$root"
    touch "$stamp"
    while sleep 1; do
        [ -n "$(find shared services apps broker -type f -newer "$stamp" -print -quit)" ] || continue
        touch "$stamp"
        # A mistake while typing is no reason to stop: ninja says where it is, the shop runs on as it was.
        cmake --build --preset dev --target shop >&2 || say "not built; waiting for the next save"
    done
}
