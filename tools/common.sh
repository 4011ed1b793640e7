# SPDX-License-Identifier: GPL-3.0-or-later
# What every part of ./bakery needs. Standard output belongs to results: progress goes to standard error.

say() { printf 'bakery: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

wants_help() {
    local argument
    for argument in "$@"; do
        case $argument in -h | --help) return 0 ;; --) return 1 ;; esac
    done
    return 1
}

# Installs what is missing for the command, $needed_for when that is not the shop.
install_needed() {
    source "$root/tools/packages.sh"
    install_missing_packages "${needed_for:-shop}"
    cd "$root" || fail "the folder $root is gone"
}

# build PRESET [TARGET…]: installs what is missing for it, then builds what has changed.
build() {
    local preset=$1
    shift
    install_needed
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "configuring the build ($preset)"
        # Afresh: one that was interrupted may have noted nonsense about the machine.
        cmake --fresh --preset "$preset" >&2 || fail "the build could not be configured; the lines above say why"
    fi
    # Quiet when there is nothing to do.
    if ninja -C "build/$preset" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        return
    fi
    say "building ($preset); the first time takes some minutes"
    cmake --build --preset "$preset" ${1:+--target "$@"} >&2 || fail "the build failed; the lines above say where"
}

# exec_cli PRESET COMMAND ARGUMENTS…: becomes the program that knows about shops.
exec_cli() {
    local preset=$1
    shift
    if [ ! -x "$root/build/$preset/bin/bakery-cli" ]; then
        [ -n "$(manual_of "$1")" ] || fail "there is no command $1; see ./bakery help"
        if wants_help "$@"; then
            manual_of "$1"
            return
        fi
        build "$preset" shop
    fi
    exec "$root/build/$preset/bin/bakery-cli" "$@"
}

# What the program says to COMMAND --help, told before the program is there.
manual_of() {
    awk -v heading="## $1" '/^## / { isIt = $0 == heading } isIt && /^```/ { isText = !isText; next } isIt && isText' \
        "$root/docs/commands.md"
}
