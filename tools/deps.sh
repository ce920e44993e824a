#!/bin/sh
# Everything Lyrebird needs from the distribution (Debian 12), in one place. Installs only what is missing and says
# nothing when nothing is. Usage: deps.sh build | check | lint | peers DIR | beside DIR
set -eu

build='gcc make pkg-config libc6-dev libcli-dev libreadline-dev libxml2-dev libtelnet-dev libevent-dev
	libnl-3-dev libnl-route-3-dev libcrypt-dev libssl-dev libssh-dev zlib1g-dev libyaml-dev'
# For `run --ntp-xdp`. Without them everything else is built all the same.
optional='clang libbpf-dev'
check="$build python3 python3-pytest python3-pytest-xdist libcmocka-dev telnet iproute2 iputils-ping strace
	openssh-client python3-paramiko python3-netmiko ansible expect"
lint="$check clang clang-format cppcheck"
# Real NTP programs for the tests. They are unpacked and run from a folder, never installed.
peers='chrony ntpsec ntpsec-ntpdig python3-ntp python3-ntplib rdate systemd-timesyncd libsystemd-shared'
peer_libraries='libgnutls30 libnettle8 libseccomp2 libcap2 libbsd0 libmd0 libssl3 libacl1 libblkid1 libcrypt1
	libgcrypt20 libgpg-error0 libip4tc2 libkmod2 liblz4-1 liblzma5 libmount1 libpam0g libselinux1 libzstd1'
# Real terminals likewise: two of the telnet programs cannot be installed together.
clients='inetutils-telnet telnet-ssl busybox netcat-traditional putty-tools dropbear-bin'
client_libraries='libtinfo6 libkrb5-3 libkrb5support0 libk5crypto3 libcom-err2 libkeyutils1 libssl3 libstdc++6
	libtomcrypt1 libtommath1 libgmp10'
# What `make bench` measures beside the device, unpacked likewise.
beside='frr openssh-server'
beside_libraries='libyang2 libcap2 libjson-c5 libc-ares2 libpam0g libwrap0 libselinux1 libaudit1 libcap-ng0 libgssapi-krb5-2
	libkrb5-3 libkrb5support0 libk5crypto3 libcom-err2 libkeyutils1 libsystemd0 libnsl2 libtirpc3'

as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		echo "deps.sh: not root and no sudo; please run: $*" >&2
		return 1
	fi
}

installed() {
	[ "$(dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | head -n 1)" = installed ]
}

missing() {
	for package in "$@"; do
		installed "$package" || printf '%s ' "$package"
	done
}

# The package lists of the machine may be absent or older than the mirror: fetch them when a package is not found.
install() {
	wanted=$(missing "$@")
	[ -n "$wanted" ] || return 0
	echo "installing: $wanted"
	log=$(mktemp)
	# shellcheck disable=SC2086
	if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $wanted >"$log" 2>&1; then
		as_root apt-get update >"$log" 2>&1 &&
			as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $wanted \
				>>"$log" 2>&1 || { cat "$log" >&2; rm -f "$log"; return 1; }
	fi
	rm -f "$log"
}

# What is missing of these is no reason to stop, nor to ask for a password.
add() {
	[ -z "$(missing "$@")" ] || [ "$(id -u)" != 0 ] || install "$@" 2>/dev/null || echo "deps.sh: goes on without: $*"
}

# Usage: unpack DIR PACKAGES LIBRARIES; a library only if the machine lacks it. `complete` tells of which packages.
unpack() {
	dir=$1
	[ "$(cat "$dir/complete" 2>/dev/null)" != "$2" ] || return 0
	mkdir -p "$dir/archives"
	# shellcheck disable=SC2086
	wanted="$2 $(missing $3)"
	echo "unpacking: $wanted"
	# shellcheck disable=SC2086
	(cd "$dir/archives" && { apt-get -qq download $wanted 2>/dev/null ||
		{ as_root apt-get update >/dev/null 2>&1 && apt-get -qq download $wanted 2>log || { cat log >&2; false; }; }; })
	for archive in "$dir"/archives/*.deb; do
		dpkg -x "$archive" "$dir"
	done
	echo "$2" >"$dir/complete"
}

case ${1:-} in
build) install $build && add $optional ;;
check) install $check && add $optional ;;
lint) install $lint ;;
peers)
	unpack "${2:?folder}" "$peers $clients" "$peer_libraries $client_libraries"
	unpack "$2/openntpd" openntpd '' # its ntpd has the name of another one
	;;
beside) unpack "${2:?folder}" "$beside" "$beside_libraries" ;;
*) echo "usage: $0 build | check | lint | peers DIR | beside DIR" >&2; exit 2 ;;
esac
