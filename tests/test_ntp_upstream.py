"""The device as a client and a peer of real servers, all at once: what it sees of each, and whose time it takes."""

import re
import socket
import time

import pytest

from lyrebird import Device, Lab, ip, ntp_ask, wait_for
from ntp_peers import Chronyd, Ntpsec, need_peers, openntpd
from ntp_site import Packet, seconds

OWN, CHRONYD, OPENNTPD, PEER, ACTIVE = "10.1.1.1", "10.1.1.2", "10.1.1.3", "10.1.1.4", "10.1.1.5"
OWN2, NTPSEC = "10.1.2.1", "10.1.2.2"
OWN6, CHRONYD6 = "2001:DB8:1::1", "2001:DB8:1::2"
OWN3, WRONG = "10.1.3.1", "10.1.3.9"
# (id, the device's word, chrony's word, the secret), the server's address that the device asks with it, and the device's own
# that chronyd asks.
KEYS = ((1, "md5", "MD5", "Ntp-Key_2023", "10.1.3.2", OWN), (3, "aes-128-cmac", "AES128", "Huawei_NTPkey_16", "10.1.3.3", OWN2),
        (4, "aes-256-cmac", "AES256", "Huawei_NTPkey_32chars_0123456789", "10.1.3.4", OWN3))
WRONG_KEY = 9
NTPSEC_KEYS = (1, 3)  # the device asks NTPsec with the second, NTPsec the device with the first
BEHIND = 300  # seconds that the device's clock is set wrong by before it asks anybody
TOLERANCE = 0.05


class Upstream:
    """Servers in two namespaces and the device between them."""

    def __init__(self, folder):
        self.labs = [Lab(), Lab()]
        self.peers = []
        self.folder = folder
        self.device = Device(folder / "device", "--interface", "100GE1/0/1=port0", "--interface", "100GE1/0/2=port1",
                             "--interface", "100GE1/0/3=port2", netns=self.labs[0].dev, net="host")
        try:
            self.furnish()
        except BaseException:
            self.end()
            raise

    def furnish(self):
        first, second = self.labs
        for link, netns in (("port1", second.cli), ("port2", second.dev)):
            ip("link", "add", link, "netns", first.dev, "type", "veth", "peer", "name", link, "netns", netns)
            for end in (first.dev, netns):  # ntpd looks at links that have a carrier
                ip("-n", end, "link", "set", link, "up")
        for address in (*(key[4] for key in KEYS), WRONG):
            ip("-n", second.dev, "address", "add", f"{address}/24", "dev", "port2")
        for prefix in ("10.1.1.0/24", "10.1.2.0/24"):
            ip("-n", second.dev, "route", "add", prefix, "via", OWN3)
        for address in (CHRONYD, OPENNTPD, PEER, ACTIVE):
            first.client_address(f"{address}/24")
        first.client_address(f"{CHRONYD6}/64")
        second.client_address(f"{NTPSEC}/24", "port1")
        keys = self.folder / "keys"
        keys.write_text("".join(f"{key[0]} {key[2]} ASCII:{key[3]}\n" for key in KEYS) + f"{WRONG_KEY} MD5 ASCII:other\n")
        self.chronyd = self.started(Chronyd(first.cli, self.folder, [
            "local stratum 2", "allow", f"bindaddress {CHRONYD}", f"bindaddress {CHRONYD6}"]))
        self.peer, self.active = (self.started(Chronyd(first.cli, self.folder, [
            "local stratum 5", "allow", f"bindaddress {address}", f"bindacqaddress {address}", f"keyfile {keys}"],
            name=name)) for name, address in (("peer", PEER), ("active", ACTIVE)))
        self.keyed = self.started(Chronyd(second.dev, self.folder, [
            "local stratum 6", "allow", f"keyfile {keys}", *(f"server {key[5]} key {key[0]} minpoll 1" for key in KEYS)],
            name="keyed"))
        self.started(openntpd(first.cli, self.folder, [f"listen on {OPENNTPD}"]))
        secrets = self.folder / "ntpsec.keys"
        secrets.write_text("".join(f"{key[0]} {'MD5' if key[0] == 1 else 'AES-128'} {key[3]}\n" for key in KEYS
                                   if key[0] in NTPSEC_KEYS))
        ntpsec = self.ntpsec = self.started(Ntpsec(second.cli, self.folder, [
            "tos orphan 4 orphanwait 1", f"keys {secrets}", "trustedkey 1 3",
            f"server {OWN2} key {NTPSEC_KEYS[0]} minpoll 3 iburst noselect"]))
        self.device.start()
        self.device.configure("interface 100GE1/0/1", "undo portswitch", f"ip address {OWN} 24", "ipv6 enable",
                              f"ipv6 address {OWN6} 64", "quit", "interface 100GE1/0/2", "undo portswitch",
                              f"ip address {OWN2} 24", "quit", "interface 100GE1/0/3", "undo portswitch",
                              f"ip address {OWN3} 24", "quit", "undo ntp server disable", "ntp max-distance 16",
                              *(f"ntp server source-interface 100GE1/0/{n}" for n in (1, 2, 3)),
                              "ntp authentication-password complexity-check disable", "y")
        self.device.configure("ntp authentication enable",
                              *(f"ntp authentication-keyid {key[0]} authentication-mode {key[1]} {key[3]}" for key in KEYS),
                              f"ntp authentication-keyid {WRONG_KEY} authentication-mode md5 this",
                              *(f"ntp trusted authentication-keyid {key}" for key in (1, 3, 4, WRONG_KEY)))
        self.device.ok("clock datetime utc " + time.strftime("%H:%M:%S %Y-%m-%d", time.gmtime(time.time() - BEHIND)))
        for address in (CHRONYD, PEER, ACTIVE):
            self.serves(address)
        ntpsec.says(f"Listen normally on .* {NTPSEC}:123")
        # Asked too often it refuses: its own program is welcome.
        ntpsec.wait(lambda: "leap=00, stratum=4" in ntpsec.ntpq("rv 0 leap,stratum"), "its own time")
        self.device.configure(f"ntp unicast-server {CHRONYD} preferred minpoll 3", f"ntp unicast-server ipv6 {CHRONYD6}",
                              f"ntp unicast-server {NTPSEC} version 4 authentication-keyid {NTPSEC_KEYS[1]}", f"ntp unicast-server {OPENNTPD}",
                              f"ntp unicast-peer {PEER} minpoll 3",
                              *(f"ntp unicast-server {key[4]} version {3 + key[0] % 2} authentication-keyid {key[0]}"
                                for key in KEYS),
                              f"ntp unicast-server {WRONG} authentication-keyid {WRONG_KEY}")

    def started(self, peer):
        self.peers.append(peer)
        return peer

    def serves(self, address):
        """Waits until the server knows the time."""
        def ready():
            answer = ntp_ask((address, 123), self.labs[0].dev, limit=0.2)
            return answer and Packet(answer[0]).leap == 0
        wait_for(ready, f"the server {address}")

    def shown(self, command):
        return "\n".join(self.device.ok(command).split("\n")[1:-2])

    def sessions(self):
        parts = self.shown("display ntp sessions").split("\n\n")
        return {s["clock source"]: s for s in (dict(re.findall(r"^ ([^:\n]+): (.*)$", part, re.M)) for part in parts) if s}

    def status(self):
        return dict(re.findall(r"^ ([^:\n]+): (.*)$", self.shown("display ntp status"), re.M))

    def end(self):
        try:
            for peer in self.peers:
                peer.end()
        finally:
            try:
                self.device.end()
            finally:
                for lab in self.labs:
                    lab.close()


@pytest.fixture(scope="module")
def upstream(tmp_path_factory):
    need_peers()
    made = Upstream(tmp_path_factory.mktemp("upstream"))
    yield made
    made.end()


@pytest.fixture(scope="module")
def synchronized(upstream):
    def check():
        now = upstream.status()
        return now["reference clock ID"] == CHRONYD and now
    return wait_for(check, "the preferred server to be followed")


def session(upstream, source, *words):
    def check():
        found = upstream.sessions().get(source)
        return found and set(words) <= set(found["clock status"].split(", ")) and found
    try:
        return wait_for(check, f"a session with {source} that is {words}")
    except AssertionError:
        raise AssertionError(f"no session with {source} that is {words}: {upstream.sessions()}") from None


def small(text, least=None):
    """Milliseconds as displays print them, at most those of the tolerance."""
    value = float(text.removesuffix(" ms")) / 1000
    return (-TOLERANCE if least is None else least) <= value <= TOLERANCE


def test_the_preferred_server_is_followed(upstream, synchronized):
    assert (synchronized["clock status"], synchronized["clock stratum"]) == ("synchronized", "3")
    assert "master" in session(upstream, CHRONYD, "sane", "valid")["clock status"].split(", ")


def test_the_clock_is_set_to_the_time_of_the_servers(upstream, synchronized):
    asked = time.time()
    p = Packet(ntp_ask((OWN2, 123), upstream.labs[1].cli)[0])
    assert (p.leap, p.stratum) == (0, 3) and socket.inet_ntoa(p.refid) == CHRONYD
    assert -TOLERANCE < seconds(p.receive) - asked and seconds(p.transmit) - time.time() < TOLERANCE
    assert max(p.root_delay, p.root_dispersion) < TOLERANCE * 65536  # of a fast machine the delay is less than the least
    assert abs(seconds(p.reference) - time.time()) < 60


@pytest.mark.parametrize("source,stratum,reference", [
    (CHRONYD, "2", "LOCAL(1)"), (CHRONYD6, "2", "LOCAL(1)"), (NTPSEC, "4", "127.0.0.1"), (PEER, "5", "LOCAL(1)")])
def test_a_session_tells_what_the_server_says(upstream, synchronized, source, stratum, reference):
    found = session(upstream, source, "configured", "sane", "valid")
    assert (found["clock stratum"], found["reference clock ID"]) == (stratum, reference)
    assert int(found["reach"]) & 1 and small(found["offset"]) and small(found["delay"], 0)


def test_a_server_without_the_time_is_not_followed(upstream, synchronized):
    def answered():
        verbose = upstream.shown("display ntp sessions verbose").split(f"clock source: {OPENNTPD}\n")[1].split("\n\n")[0]
        return " UTC Jan 1 1900" not in re.search("rcvtime: .*", verbose)[0]

    wait_for(answered, "its answer")
    found = session(upstream, OPENNTPD, "configured", "insane", "unsynced")
    assert (found["reach"], found["offset"]) == ("0", "0.0000 ms")


def believed(peer, mode, *words):
    """Makes chronyd a peer of the device; returns what it knows of it once it has had a good answer in this mode."""
    def check():
        a = peer.ntpdata().get(OWN)
        return a and (a["mode"], a["stratum"], a["leap"]) == (mode, "3", "Normal") and a

    peer.ask("add", "peer", OWN, "minpoll", "0", *words)
    return wait_for(check, f"an answer of the device as {mode}")


def test_a_configured_peer_gives_chronyd_the_time(upstream, synchronized):
    a = believed(upstream.peer, "Symmetric active")
    assert a["version"] == "3" and abs(float(a["offset"])) < TOLERANCE


def test_chronyd_makes_the_device_a_passive_peer(upstream, synchronized):
    a = believed(upstream.active, "Symmetric passive", "key", "3")
    assert (a["version"], a["authenticated"]) == ("4", "Yes") and abs(float(a["offset"])) < TOLERANCE
    session(upstream, ACTIVE, "dynamic")


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key[1])
def test_the_device_believes_a_server_with_its_key(upstream, synchronized, key):
    found = session(upstream, key[4], "configured", "sane", "valid")
    assert found["clock stratum"] == "6" and small(found["offset"])


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key[1])
def test_chronyd_believes_the_device_with_its_key(upstream, synchronized, key):
    def check():
        a = upstream.keyed.ntpdata().get(key[5])
        return a and a["stratum"] == "3" and a
    a = wait_for(check, "a good answer")
    assert a["authenticated"] == "Yes" and abs(float(a["offset"])) < TOLERANCE


def test_ntpsec_believes_the_device_with_its_key(upstream, synchronized):
    def check():
        a = upstream.ntpsec.associations().get(OWN2)
        return a and a["stratum"] == "3" and a.get("reach") != "000" and a
    assert wait_for(check, "a good answer")["keyid"] == str(NTPSEC_KEYS[0])
    assert re.search(r" ok +", upstream.ntpsec.ntpq("as")), "authenticated"


def test_a_server_with_another_secret_is_not_believed(upstream, synchronized):
    found = upstream.sessions()[WRONG]
    assert (found["reach"], found["offset"]) == ("0", "0.0000 ms") and "insane" in found["clock status"]


INTERLEAVED = 8  # column of `chronyc serverstats`


def test_who_asks_often_learns_from_chronyd_when_the_answer_before_left(upstream, synchronized):
    """The last test: from here on every server is asked many times a second. Version 4 is asked in the interleaved mode."""
    def interleaved():
        rows = upstream.chronyd.ask("serverstats")
        return rows and int(rows[0][INTERLEAVED])

    assert not interleaved()
    upstream.device.ok("system-view", "ntp high-precision-time client enable poll-interval 50", "y", "commit")
    wait_for(lambda: interleaved() > 50, "interleaved answers")
    found = session(upstream, CHRONYD6, "sane", "valid")
    assert small(found["offset"]) and int(found["reach"]) & 1
