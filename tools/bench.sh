# SPDX-License-Identifier: GPL-3.0-or-later

bench_usage() {
    cat <<TEXT
usage: ./bakery bench [name] [options]

Measures, on a shop of its own. Names: $(bench_names). Without a name: orders.

  --json         prints {"figures":[…]} instead of a table
  --data DIR     measures on the disk of that folder (default: /tmp)
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
    local options=()
    while [ $# -gt 0 ]; do
        case $1 in
        --data) [ $# -gt 1 ] || fail "--data needs a folder"; mkdir -p "$2"; export TMPDIR=$2; shift ;;
        *) options+=("$1") ;;
        esac
        shift
    done
    needed_for=bench
    build release shop "bench-$name"
    exec "$root/build/release/bin/bench-$name" "${options[@]}"
}
