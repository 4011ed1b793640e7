#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a new service from the template in tools/new-service: a contract, the service, its page, and its name wherever
# services are listed. What it makes builds and runs; then it is yours to change.
set -eu

fail() {
    echo "new-service: $*" >&2
    exit 1
}

[ $# -eq 1 ] || fail "usage: tools/new-service.sh NAME   (as: ovens)"
name=$1
echo "$name" | grep -Eq '^[a-z]{2,20}$' || fail "a name is 2 to 20 lower-case letters"
cd "$(dirname "$0")/.."
[ ! -e "services/$name" ] || fail "there is a service $name already"
Name=$(echo "$name" | cut -c1 | tr a-z A-Z)$(echo "$name" | cut -c2-)

fill() { # TEMPLATE TARGET
    sed -e "s/@name@/$name/g" -e "s/@Name@/$Name/g" "tools/new-service/$1" >"$2"
    echo "made    $2"
}

change() { # FILE SED-COMMAND: fails when it changes nothing
    sed -e "$2" "$1" >"$1.new"
    if cmp -s "$1" "$1.new"; then
        rm "$1.new"
        fail "$1 is not as this script knows it: add $name there by hand"
    fi
    cat "$1.new" >"$1"
    rm "$1.new"
    echo "changed $1"
}

mkdir -p "services/$name/migrations"
fill contract.h.in "shared/contracts/$name.h"
fill CMakeLists.txt.in "services/$name/CMakeLists.txt"
fill main.cpp.in "services/$name/main.cpp"
fill service.h.in "services/$name/${name}_service.h"
fill service.cpp.in "services/$name/${name}_service.cpp"
fill store.h.in "services/$name/${name}_store.h"
fill store.cpp.in "services/$name/${name}_store.cpp"
fill README.md.in "services/$name/README.md"
fill 001_notes.sql.in "services/$name/migrations/001_notes.sql"

fill contract_of.h.in "shared/contracts/${name}_contract.h"
catalogue=shared/contracts/catalogue.h
change $catalogue "s|^#include \"shared/contracts/orders_contract.h\"|&\n#include \"shared/contracts/${name}_contract.h\"|"
change $catalogue "/^using Catalogue =/,/>;/s/>;/, ${Name}Contract>;/"
change services/CMakeLists.txt "s/^set(names .*[^)]/& $name/"
every=tests/table_top/every_service.cpp
change $every "s|^class OrdersService;|&\nclass ${Name}Service;|"
change $every "s|^        {\"orders\", newService<OrdersService>},|&\n        {\"$name\", newService<${Name}Service>},|"
