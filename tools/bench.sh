# SPDX-License-Identifier: GPL-3.0-or-later

run_bench() {
    needed_for=bench
    build release shop bakery-bench
    exec "$root/build/release/bin/bakery-bench" "$@"
}
