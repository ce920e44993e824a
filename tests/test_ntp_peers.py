"""Real clients of the device, all at once: each must find its time, not the host's, and say what serves it."""

import json
import re
import time
from pathlib import Path

import pytest

from lyrebird import ntp_ask
from ntp_peers import Chronyd, Ntpsec, need_peers, ntpdig, ntplib, openntpd, timesyncd
from ntp_site import PRIMARY, SUB, V6, V6_OTHER, Packet, Site, seconds

AHEAD = 300  # seconds, about: the device's clock is set by hand, so that no client can find the host's time right
TOLERANCE = 0.05
VERSIONS = {SUB: 1, V6_OTHER: 2, PRIMARY: 3, V6: 4}


class Clients:
    """A device that serves on every address, and the programs that ask it."""

    def __init__(self, folder):
        self.site = Site(folder / "site")
        self.peers = {}
        try:
            self.furnish(folder)
        except BaseException:
            self.end()
            raise

    def furnish(self, folder):
        device, netns = self.site.device, self.site.lab.cli
        device.ok("system-view", "ntp server source-interface all enable", "y",
                  "ntp ipv6 server source-interface all enable", "y", "undo ntp ipv6 server disable", "commit")
        device.ok("clock datetime utc " + time.strftime("%H:%M:%S %Y-%m-%d", time.gmtime(time.time() + AHEAD)))
        for peer in (
                Chronyd(netns, folder, [f"server {address} iburst version {n}" for address, n in VERSIONS.items()]),
                Ntpsec(netns, folder, [f"server {PRIMARY} iburst version 3", f"server {V6} iburst"]),
                openntpd(netns, folder, [f"server {PRIMARY}", f"server {V6}"]),
                timesyncd(netns, folder, PRIMARY, "timesyncd4"),
                timesyncd(netns, folder, V6, "timesyncd6"),
                ntpdig(netns, folder, PRIMARY, "ntpdig4"),
                ntpdig(netns, folder, V6, "ntpdig6"),
                ntplib(netns, folder, PRIMARY, V6)):
            self.peers[peer.name] = peer
        self.ahead = self.measure()

    def measure(self):
        """How far the device's clock is ahead of the host's, by four time stamps."""
        asked = time.time()
        reply, _ = ntp_ask((PRIMARY, 123), self.site.lab.cli)
        arrived = time.time()
        p = Packet(reply)
        return (seconds(p.receive) - asked + seconds(p.transmit) - arrived) / 2

    def right(self, offset):
        assert abs(self.ahead - AHEAD) < 5
        return abs(float(offset) - self.ahead) < TOLERANCE

    def end(self):
        try:
            for peer in self.peers.values():
                peer.end()
        finally:
            self.site.end()


@pytest.fixture(scope="module")
def clients(tmp_path_factory):
    need_peers()
    made = Clients(tmp_path_factory.mktemp("clients"))
    yield made
    made.end()


def test_no_client_may_set_the_clock_of_the_host(clients):
    sys_time = 1 << 25
    for peer in clients.peers.values():
        if peer.process.poll() is None:
            peer.wait(lambda: Path(f"/proc/{peer.process.pid}/exe").resolve().name not in ("ip", "sh", "dash", "setpriv"),
                      "the program itself")
            status = Path(f"/proc/{peer.process.pid}/status").read_text(encoding="ascii")
            for name in ("CapPrm", "CapEff", "CapBnd", "CapInh", "CapAmb"):
                assert not int(re.search(rf"^{name}:\t(\w+)", status, re.M)[1], 16) & sys_time, f"{peer.name}: {name}"


def test_ntplib_finds_the_time_in_every_version(clients):
    peer = clients.peers["ntplib"]
    answers = peer.wait(lambda: len(lines := peer.output().splitlines()) >= 8 and lines, "eight answers")
    seen = set()
    for a in map(json.loads, answers):
        assert (a["version"], a["mode"], a["leap"], a["stratum"], a["refid"]) == (a["asked"], 4, 0, 2, "127.127.1.0")
        assert clients.right(a["offset"]), a
        seen.add((a["host"], a["version"]))
    assert seen == {(host, n) for host in (PRIMARY, V6) for n in (1, 2, 3, 4)}


@pytest.mark.parametrize("name", ["ntpdig4", "ntpdig6"])
def test_ntpdig_finds_the_time(clients, name):
    a = json.loads(clients.peers[name].says(r"^\{.*\}$")[0])
    assert (a["stratum"], a["leap"]) == (2, "no-leap")
    assert clients.right(a["offset"]), a


@pytest.mark.parametrize("name", ["timesyncd4", "timesyncd6"])
def test_timesyncd_finds_the_time(clients, name):
    peer = clients.peers[name]
    found = peer.says(r"NTP response:\n  leap         : (\d)\n  version      : (\d)\n  mode         : (\d)\n"
                      r"  stratum      : (\d+)(?s:.*?)root distance: ([\d.]+) sec(?s:.*?)offset       : (\S+) sec")
    assert found.groups()[:4] == ("0", "4", "4", "2")
    assert 0.009 < float(found[5]) < 0.012
    assert clients.right(found[6])
    peer.says("Contacted time server")


def test_openntpd_finds_the_time(clients):
    for address in (PRIMARY, V6):
        found = clients.peers["openntpd"].says(rf"reply from {address}: offset (\S+) delay (\S+),")
        assert clients.right(found[1]) and 0 <= float(found[2]) < TOLERANCE


@pytest.fixture(scope="module")
def chrony(clients):
    peer = clients.peers["chronyd"]
    return peer.wait(lambda: len(found := peer.ntpdata()) == len(VERSIONS) and found, "answers of all sources")


@pytest.mark.parametrize("address", VERSIONS)
def test_chronyd_finds_the_time(clients, chrony, address):
    a = chrony[address]
    assert (a["version"], a["leap"], a["mode"], a["stratum"]) == (str(VERSIONS[address]), "Normal", "Server", "2")
    assert a["refid"] == "7F7F0100" and a["port"] == "123"
    assert 0.009 < float(a["root_dispersion"]) < 0.012 and float(a["root_delay"]) == 0
    assert clients.right(a["offset"])


def test_ntpsec_finds_the_time(clients):
    peer = clients.peers["ntpsec"]
    found = peer.wait(lambda: (a := peer.associations()) and all(x.get("reach", "000") != "000" for x in a.values()) and a,
                      "answers of both servers")
    assert set(found) == {PRIMARY, V6}
    for a in found.values():
        assert (a["leap"], a["stratum"], a["refid"], a["pmode"]) == ("00", "2", "127.127.1.0", "4")
        assert clients.right(float(a["offset"]) / 1000)
