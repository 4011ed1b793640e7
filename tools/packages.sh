# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of packaging/debian-packages that are not there yet, and says why each one is needed.

# A line is `name  # reason`; a reason that begins with `test:`, `tidy:` or `bench:` is needed for that command only.
install_missing_packages() {
    local purpose=$1 name reason missing=()
    local installed
    command -v dpkg-query >/dev/null || {
        say "this is not Debian: install what packaging/debian-packages lists by your own means"
        return
    }
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null)
    while IFS='#' read -r name reason; do
        name=${name//[[:space:]]/}
        reason=${reason# }
        [ -n "$name" ] || continue
        case $reason in test:* | tidy:* | bench:*) [ "${reason%%:*}" = "$purpose" ] || continue ;; esac
        is_there "$name" "$installed" && continue
        [ ${#missing[@]} -gt 0 ] || say "some packages are missing:"
        say "  $name: ${reason#*: }"
        missing+=("$name")
    done <"$root/packaging/debian-packages"
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

is_there() {
    local name=$1 installed=$2
    [[ $'\n'$installed$'\n' == *$'\n'"installed $name"$'\n'* ]] && return 0
    # Whoever has Node.js from elsewhere has npm as well, and Debian's package would fight with it.
    [ "$name" = npm ] && command -v npm >/dev/null
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing packages needs root: run this once as root, or install sudo"
    fi
}

install_packages() {
    local new_broker='' new_cluster=''
    [ -e /usr/sbin/mosquitto ] || new_broker=yes
    [ -e /usr/share/postgresql-common ] || new_cluster=yes
    say "installing them with apt-get (as root)"
    apt_get update || fail "apt-get update failed, see above: is there a network, and are the sources in /etc/apt right?"
    if [ -n "$new_cluster" ]; then
        # A shop brings a cluster of its own when it needs one; the distribution's would only listen on a port.
        apt_get install postgresql-common || fail "apt-get could not install postgresql-common, see above"
        as_root sed -i 's/^#*create_main_cluster *=.*/create_main_cluster = false/' \
            /etc/postgresql-common/createcluster.conf
    fi
    without_starting_services apt_get install "$@" || fail "apt-get could not install, see above: $*"
    if [ -n "$new_broker" ] && [ -d /run/systemd/system ]; then
        say "the distribution's own mosquitto service stays off: each shop runs its own"
        as_root systemctl disable --now mosquitto.service >&2 || true
    fi
}

apt_get() {
    local action=$1
    shift
    local options=(-q)
    [ "$action" = install ] && options+=(-y --no-install-recommends)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" "$action" "$@" >&2
}

# A package's daemon is not started by its installation. Services that run already are left alone. In a shell of its own,
# so that the machine is as before even when somebody interrupts it.
without_starting_services() (
    policy=/usr/sbin/policy-rc.d
    if [ ! -e $policy ]; then
        trap 'as_root rm -f $policy' EXIT
        printf '#!/bin/sh\nexit 101\n' | as_root tee $policy >/dev/null
        as_root chmod 755 $policy
    fi
    "$@"
)
