"""Static routes of the configuration are routes of the kernel."""

import subprocess

import pytest

from lyrebird import ip

INTERFACE = "100GE1/0/1"


@pytest.fixture
def routed(lab, lab_device):
    lab_device.configure(f"interface {INTERFACE}", "undo portswitch", "ip address 10.1.1.1 24", "ipv6 enable",
                         "ipv6 address 2001:db8::1 64")
    return lab_device


def routes(lab, family="-4"):
    """Destination -> the rest of each line of the kernel's table that we put there."""
    found = {}
    for line in ip("-n", lab.dev, family, "route", "show", "proto", "static").stdout.splitlines():
        words = line.split()
        kind = words.pop(0) if words[0] == "blackhole" else ""
        found.setdefault(words[0], []).append(" ".join([kind, *words[1:]]).strip())
    return found


def test_routes_come_and_go_with_their_lines(lab, routed):
    routed.configure("ip route-static 1.1.1.1 32 10.1.1.2", "ip route-static 0.0.0.0 0 10.1.1.3 preference 10",
                     f"ip route-static 2.2.2.0 24 {INTERFACE} 10.1.1.4", "ip route-static 3.3.0.0 16 NULL0",
                     "ip route-static 4.4.4.4 32 127.0.0.9",  # both would be the host's routes, not the device's
                     "ipv6 route-static 2001:db8:1:: 48 2001:db8::2")
    assert routes(lab) == {"1.1.1.1": ["via 10.1.1.2 dev port0 metric 60"],
                           "default": ["via 10.1.1.3 dev port0 metric 10"],
                           "2.2.2.0/24": ["via 10.1.1.4 dev port0 metric 60"]}
    assert routes(lab, "-6")["2001:db8:1::/48"][0].startswith("via 2001:db8::2 dev port0 metric 60")
    routed.configure("ip route-static 1.1.1.1 32 10.1.1.2 preference 70", "undo ip route-static 0.0.0.0 0 10.1.1.3",
                     "undo ip route-static 3.3.0.0 16 NULL0", "undo ipv6 route-static 2001:db8:1:: 48 2001:db8::2")
    assert routes(lab) == {"1.1.1.1": ["via 10.1.1.2 dev port0 metric 70"],
                           "2.2.2.0/24": ["via 10.1.1.4 dev port0 metric 60"]}
    assert routes(lab, "-6") == {}


def test_routes_wait_for_their_interface(lab, routed):
    routed.configure("ip route-static 1.1.1.1 32 10.9.9.9")
    assert routes(lab) == {}
    routed.configure(f"interface {INTERFACE}", "ip address 10.9.9.1 24")
    assert routes(lab) == {"1.1.1.1": ["via 10.9.9.9 dev port0 metric 60"]}
    routed.configure(f"interface {INTERFACE}", "shutdown")
    assert routes(lab) == {}
    routed.configure(f"interface {INTERFACE}", "undo shutdown")
    assert routes(lab) == {"1.1.1.1": ["via 10.9.9.9 dev port0 metric 60"]}


def test_in_a_namespace_of_its_own_a_route_may_drop(device):
    def table():
        done = subprocess.run(["nsenter", f"--net=/proc/{device.process.pid}/ns/net", "ip", "route", "show"], check=True,
                              capture_output=True, text=True)
        return [" ".join(line.split()) for line in done.stdout.splitlines()]

    device.configure("ip route-static 3.3.0.0 16 NULL0")
    assert "blackhole 3.3.0.0/16 proto static metric 60" in table()
    device.configure("undo ip route-static 3.3.0.0 16 NULL0")
    assert not any("blackhole" in line for line in table())


def test_nothing_stays_when_the_device_ends(lab, routed):
    routed.configure("ip route-static 1.1.1.1 32 10.1.1.2")
    routed.stop()
    assert routes(lab) == {}
