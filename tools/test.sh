# SPDX-License-Identifier: GPL-3.0-or-later

test_usage() {
    cat <<'TEXT'
usage: ./bakery test [label] [options] [-- ctest options]

Builds everything and runs the tests. Labels: unit (builds its own tests only), conformance, simulation, system.

  --seeds N      simulation: how many seeds (also as BAKERY_SEEDS)
  --rounds N     system: how many rounds of faults (also as BAKERY_ROUNDS)
  --coverage     afterwards, the line coverage of each folder
  --data DIR     where shops that the tests start keep their data (a folder of its own in there; default: /tmp)

examples: ./bakery test simulation --seeds 200      ./bakery test unit -- -R tokens --verbose
TEXT
}

run_test() {
    local label='' preset=ci factor=1 options=()
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help) test_usage; return ;;
        --coverage) preset=coverage ;;
        --seeds) need_number "$@"; export BAKERY_SEEDS=$2; shift ;;
        --rounds) need_number "$@"; export BAKERY_ROUNDS=$2; shift ;;
        --data) [ $# -gt 1 ] || fail "--data needs a folder"; export TMPDIR=$2; mkdir -p "$2"; shift ;;
        --) shift; options=("$@"); break ;;
        -*) fail "test has no option $1; ctest's own options come after --" ;;
        *) [ -z "$label" ] || fail "one label at most: $label or $1"; label=$1 ;;
        esac
        shift
    done
    factor=$(timeout_factor)
    needed_for=test
    local targets=()
    [ "$label" != unit ] || targets=(unit-tests)
    build $preset "${targets[@]}"
    # More seeds and rounds take longer than the time a test is usually given.
    cmake -S "$root" -B "$root/build/$preset" -DBAKERY_TIMEOUT_FACTOR="$factor" >/dev/null
    [ $preset = ci ] || find "$root/build/$preset" -name '*.gcda' -delete
    # What tests have to tell of a run that went well, too.
    export BAKERY_SUMMARY=$root/build/$preset/summary.txt
    rm -f "$BAKERY_SUMMARY"
    local outcome=0
    ctest --test-dir "$root/build/$preset" --output-on-failure --no-tests=error -j6 ${label:+-L "^$label\$"} \
        "${options[@]}" || outcome=$?
    [ ! -f "$BAKERY_SUMMARY" ] || cat "$BAKERY_SUMMARY"
    [ $preset = ci ] || coverage_per_folder
    return $outcome
}

need_number() {
    [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || fail "$1 needs a number"
}

# The usual 200 seeds and 20 rounds fit into the tests' own time limits.
timeout_factor() {
    local by_seeds=$(((${BAKERY_SEEDS:-200} + 199) / 200)) by_rounds=$(((${BAKERY_ROUNDS:-20} + 19) / 20))
    echo $((by_seeds > by_rounds ? by_seeds : by_rounds))
}

coverage_per_folder() {
    say "measuring line coverage"
    cd "$root" || return
    gcovr --root . --object-directory build/coverage --filter 'shared/' --filter 'services/' --filter 'apps/' \
        --filter 'broker/' --exclude '.*/tests/.*' --gcov-ignore-parse-errors --json-summary 2>/dev/null |
        jq -r '
            def row(name): [name, (map(.line_covered) | add), (map(.line_total) | add)];
            def text: "\(.[0])\t\(.[1])\t\(.[2])\t\(if .[2] == 0 then 0 else 1000 * .[1] / .[2] | round / 10 end) %";
            "folder\tcovered\tlines\tshare",
            (.files | group_by(.filename | split("/")[0:2] | join("/"))[]
                | row(.[0].filename | split("/")[0:2] | join("/")) | text),
            (.files | row("all") | text)' |
        while IFS=$'\t' read -r folder covered lines share; do
            printf '%-24s %8s %8s %8s\n' "$folder" "$covered" "$lines" "$share"
        done
}
