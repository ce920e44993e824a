"""NTP lines while the device lives on: links that go and come, an instance that is served, a reboot."""

import pytest

from lyrebird import ntp_answered, ntp_ask, ntp_silent, wait_for
from ntp_site import Packet
from test_ntp_client import A, B, INTERFACE, Pair, changed, follows, lines, shown, status  # noqa: F401

SECRET = "Huawei_NTPkey_16"


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    pair = Pair(tmp_path_factory.mktemp("life"))
    yield pair
    pair.end()


@pytest.fixture
def quick(pair):
    """Polls that follow each other fast, so that a loss is seen soon."""
    pair.b.ok("system-view", "ntp high-precision-time client enable poll-interval 50", "y", "commit")
    yield
    pair.b.configure("undo ntp high-precision-time client enable")


def ask(address, netns):
    """An answer, None if none comes, be it that no way leads there."""
    try:
        return ntp_ask((address, 123), netns, limit=0.2)
    except OSError:
        return None


def answered(address, netns):
    wait_for(lambda: ask(address, netns), f"an answer of {address}")


def pid(device):
    return device.process.pid


def test_a_link_that_goes_and_comes_back_is_served_again(pair, quick, lines):  # noqa: F811
    """Without a restart, be it the server's interface or the client's."""
    before = pid(pair.a), pid(pair.b)
    lines(pair.b, f"ntp unicast-server {A} source-interface {INTERFACE}")
    follows(pair.b, A)
    for device in (pair.a, pair.b):
        assert ntp_answered((A, 123), pair.lab.cli)
        with changed(device, [f"interface {INTERFACE}", "shutdown"], [f"interface {INTERFACE}", "undo shutdown"]):
            assert not ask(A, pair.lab.cli)
            wait_for(lambda: status(pair.b)["clock status"] == "unsynchronized", "the loss")
            event = shown(pair.b, "display ntp event clock-unsync").split("\n\n")[0]
            assert "Unsync reason  :  Peer reachability lost" in event
        answered(A, pair.lab.cli)
        follows(pair.b, A)
    assert (pid(pair.a), pid(pair.b)) == before


def test_an_instance_is_served_as_the_public_network_is(pair):
    """The interface moves into the instance, and back; its clients notice nothing."""
    listen = f"ntp server source-interface {INTERFACE}"
    pair.a.configure("ip vpn-instance red", "ipv4-family", "quit", "quit", f"interface {INTERFACE}",
                     "ip binding vpn-instance red", f"ip address {A} 24")
    try:
        answered(A, pair.lab.cli)
        with changed(pair.a, ["acl 2000", "rule permit vpn-instance red source any", "quit", "ntp access peer 2000"],
                     ["undo ntp access peer", "undo acl 2000"]):
            assert ntp_answered((A, 123), pair.lab.cli)
        with changed(pair.a, [f"undo {listen}"], [listen]):
            assert ntp_silent((A, 123), pair.lab.cli)
        answered(A, pair.lab.cli)
    finally:
        pair.a.configure("undo ip vpn-instance red")
        pair.a.configure(f"interface {INTERFACE}", f"ip address {A} 24")
    answered(A, pair.lab.cli)


def test_after_a_reboot_it_follows_and_serves_as_before(pair):
    """With keys, whose cipher text is all that was saved."""
    for device in (pair.a, pair.b):
        device.configure("ntp authentication enable", f"ntp authentication-keyid 7 authentication-mode aes-128-cmac {SECRET}")
    pair.b.configure("ntp trusted authentication-keyid 7", "ntp source-port 123", "undo ntp server disable",
                     f"ntp server source-interface {INTERFACE}", f"ntp unicast-server {A} authentication-keyid 7")
    follows(pair.b, A)
    pair.b.exec("save", "y")
    before = pair.b.running("|", "include ntp")
    pair.b.exec("reboot fast", "y")
    wait_for(lambda: pair.b.output().count("ready telnet=") == 2, "the device to be back")
    assert pair.b.running("|", "include ntp") == before
    follows(pair.b, A)
    reply = ntp_ask((B, 123), pair.lab.dev)
    assert Packet(reply[0]).stratum == 3
    everything = [f for f in pair.b.folder.rglob("*") if f.is_file()]
    assert everything and not [f for f in everything if SECRET.encode() in f.read_bytes()]
    assert SECRET not in pair.b.output()
