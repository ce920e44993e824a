"""Threads that answer requests under load: what they count, and that a commit holds for all of them.

The load is that of the benchmarks' generator, which knows how many answers came back.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

import ntp_site
from lyrebird import BINARY, LIMIT, ip, wait_for
from ntp_site import AUTHENTICATION, INTERFACE, KEYS, NO_AUTHENTICATION, PRIMARY, Site

LOAD = BINARY.parent / "bench/ntp/load"
RATE = 8000  # requests a second for each thread: more than the event loop keeps for itself
CLIENTS = 200
GATEWAY = "10.1.1.77"


@pytest.fixture(scope="module", params=["1", "3"])
def site(request, tmp_path_factory):
    if os.geteuid():
        pytest.skip("network namespaces by name need root")
    workers, ntp_site.WORKERS[:] = list(ntp_site.WORKERS), ["--ntp-workers", request.param]
    try:
        made = Site(tmp_path_factory.mktemp("workers"))
    finally:
        ntp_site.WORKERS[:] = workers
    made.workers = int(request.param)
    made.rate = RATE * made.workers
    ip("-n", made.lab.dev, "neigh", "add", GATEWAY, "lladdr", "02:00:00:00:00:02", "dev", "port0", "nud", "permanent")
    made.device.configure(f"ip route-static 10.128.0.0 9 {GATEWAY}")
    yield made
    made.end()


def threads(site):
    return len(list(Path(f"/proc/{site.device.pid}/task").iterdir())) - 1


class Load:
    """The generator at work beside the test, until it is asked for its figures."""

    def __init__(self, site, *more):
        mac = ip("-n", site.lab.dev, "-br", "link", "show", "port0").stdout.split()[2]
        self.process = subprocess.Popen(
            ["ip", "netns", "exec", site.lab.cli, str(LOAD), "--link", "port0", "--mac", mac, "--server", PRIMARY,
             "--network", "10.128.0.0", "--clients", str(CLIENTS), "--stratum", "2", *more, "hold", str(site.rate),
             str(3 * LIMIT)], stdout=subprocess.PIPE, text=True)

    def figures(self):
        self.process.terminate()
        out = self.process.communicate()[0]
        assert self.process.returncode == 0
        return json.loads(out)


def reset(site):
    site.device.ok("reset ntp statistics packet")


def test_the_generator_gets_its_answers(site):
    """Sockets with load go to threads, and come back; everything is counted once."""
    reset(site)
    load = Load(site)
    wait_for(lambda: threads(site) == site.workers, "a thread for each share of the clients")
    wait_for(lambda: site.counters()["Sent"] > 1000, "answers of the threads")
    got = load.figures()
    assert got["wrong"] == 0
    count = site.counters()
    assert count["Sent"] == count["Received"] == count["Processed"] == got["answered"]
    wait_for(lambda: threads(site) == 0, "the threads to end after the load")
    by_interface = site.counters(f"interface {INTERFACE}")
    assert by_interface["Sent"] == by_interface["Received"] == got["answered"]


def test_a_commit_holds_for_all_threads_when_it_returns(site):
    reset(site)
    load = Load(site)
    wait_for(lambda: threads(site) == site.workers, "a thread for each share of the clients")
    site.device.configure("ntp server disable")
    before = site.counters()
    wait_for(lambda: site.counters()["Server disabled"] > before["Server disabled"] + 1000, "more requests")
    assert site.counters()["Sent"] == before["Sent"] > 0
    site.device.configure("undo ntp server disable", f"interface {INTERFACE}", "ntp receive disable")
    before = site.counters()
    wait_for(lambda: site.counters()["Interface disabled"] > before["Interface disabled"] + 1000, "more requests")
    assert site.counters()["Sent"] == before["Sent"]
    site.device.configure(f"interface {INTERFACE}", "undo ntp receive disable")
    wait_for(lambda: site.counters()["Sent"] > before["Sent"] + 1000, "answers again")
    got = load.figures()
    after = site.counters()
    assert got["wrong"] == 0 and after["Sent"] == got["answered"]
    assert after["Received"] == after["Sent"] + after["Dropped"]
    assert after["Dropped"] == after["Server disabled"] + after["Interface disabled"]


def test_listening_ends_and_begins_under_load(site):
    load = Load(site)
    wait_for(lambda: threads(site) == site.workers, "a thread for each share of the clients")
    for _ in range(3):
        site.device.configure(f"undo ntp server source-interface {INTERFACE}")
        before = site.counters()
        assert site.counters() == before
        site.device.configure(f"ntp server source-interface {INTERFACE}")
        wait_for(lambda: site.counters()["Sent"] > before["Sent"], "answers again")
    assert load.figures()["wrong"] == 0


def test_signed_requests_get_signed_answers(site):
    key, (_, secret) = 3, KEYS[3]
    site.device.configure("ntp authentication-password complexity-check disable", "y", *AUTHENTICATION)
    reset(site)
    load = Load(site, "--key", f"{key}:{secret.hex()}")
    wait_for(lambda: threads(site) == site.workers and site.counters()["Sent"] > 1000, "signed answers of the threads")
    got = load.figures()
    assert got["wrong"] == 0 and site.counters()["Sent"] == got["answered"]
    site.device.configure(*NO_AUTHENTICATION, "undo ntp authentication-password complexity-check disable")


def test_packets_of_associations_reach_the_device(site):
    """A thread hands on what is no client's request."""
    load = Load(site)
    wait_for(lambda: threads(site) == site.workers, "a thread for each share of the clients")
    before = site.counters()
    site.ask(bytes([0x24]) + bytes(47))  # mode 4, and nobody has asked
    site.ask(bytes([0x26]) + bytes(47))  # mode 6
    after = site.counters()
    assert after["Validity test failures"] > before["Validity test failures"]
    assert after["Invalid packets"] > before["Invalid packets"]
    assert load.figures()["wrong"] == 0
