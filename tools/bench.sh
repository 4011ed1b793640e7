# SPDX-License-Identifier: GPL-3.0-or-later

bench_usage() {
    cat <<TEXT
usage: ./bakery bench [name] [options]
       ./bakery bench compare REVISION [options]

Measures, on a shop of its own. Names: $(bench_names). Without a name: orders.

  --json         prints {"figures":[…]} instead of a table
  --data DIR     measures on the disk of that folder (default: /tmp)

compare builds REVISION too, in build/compare, and lets both settle orders by turns. The exit status is 1 when these
sources, as they are now, settle more than 15 % less than REVISION.

  --store NAME   sqlite (the default) or postgres
  --rounds N     how often each has its turn (5)
  --seconds N    how long each step is measured (2)
TEXT
}

# Each folder of tests/bench is one program.
bench_names() {
    local folder names=()
    for folder in "$root"/tests/bench/*/; do
        names+=("$(basename "$folder")")
    done
    echo "${names[*]}"
}

run_bench() {
    local name=orders
    case ${1:-} in
    '' | -*) ;;
    *) name=$1; shift ;;
    esac
    if wants_help "$@"; then
        bench_usage
        return
    fi
    [ -d "$root/tests/bench/$name" ] || fail "there is no benchmark $name; there are: $(bench_names)"
    local options=() revision=''
    if [ "$name" = compare ]; then
        case ${1:-} in '' | -*) fail "compare with which revision? As: ./bakery bench compare HEAD~10" ;; esac
        revision=$(git -C "$root" rev-parse --quiet --verify "$1^{commit}") || fail "there is no revision $1"
        options+=(--programs "$root/build/compare/build/release/bin" --name "$1")
        shift
    fi
    while [ $# -gt 0 ]; do
        case $1 in
        --data) [ $# -gt 1 ] || fail "--data needs a folder"; mkdir -p "$2"; export TMPDIR=$2; shift ;;
        *) options+=("$1") ;;
        esac
        shift
    done
    needed_for=bench
    [ -z "$revision" ] || build_other "$revision"
    build release shop "bench-$name"
    exec "$root/build/release/bin/bench-$name" "${options[@]}"
}

# Builds a shop of that revision, in a worktree that stays for the next time.
build_other() {
    local revision=$1 tree="$root/build/compare"
    if [ ! -e "$tree/.git" ]; then
        git -C "$root" worktree prune
        git -C "$root" worktree add --quiet --detach "$tree" "$revision" || fail "no worktree could be made in $tree"
    fi
    git -C "$tree" checkout --quiet --detach "$revision" || fail "$tree has changes of its own: remove it"
    (root=$tree && build release shop)
}
