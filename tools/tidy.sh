# SPDX-License-Identifier: GPL-3.0-or-later

tidy_usage() {
    cat <<'TEXT'
usage: ./bakery tidy [folder or file]…

Runs clang-tidy with the checks of .clang-tidy: over shared and services, or over what is named; tests are left out. It
takes some minutes, so it is not one of the tests: run it before a change of many files is merged.
TEXT
}

run_tidy() {
    if wants_help "$@"; then
        tidy_usage
        return
    fi
    needed_for=tidy
    install_needed
    cmake --preset tidy >&2 || fail "the sources could not be configured; the lines above say why"
    [ $# -gt 0 ] || set -- shared services
    git ls-files -z -- "$@" ':!tests/*' ':!*/tests/*' | grep -z '\.cpp$' |
        xargs -0 -r -P "$(nproc)" -n 1 clang-tidy -p build/tidy --quiet 2>/dev/null || fail "clang-tidy has findings, above"
    say "clang-tidy finds nothing in: $*"
}
