"""The vendor's troubleshooting case played between two namespaces: real packets, real clients."""

import socket

import pytest

from lyrebird import chronyd, have_chronyd, inside, ntp_answered, ntp_ask, ntp_silent

PRIMARY, SUB, LOOPBACK = "10.1.1.1", "10.1.2.1", "1.1.1.1"
V6, V6_OTHER = "2001:db8:1::1", "2001:db8:1::2"


def chrony_finds(lab, server):
    status, text = chronyd(lab.cli, server)
    return status == 0 and "System clock wrong by" in text


@pytest.fixture
def chrony():
    if not have_chronyd():
        pytest.skip("no chronyd: tools/deps.sh peers build/peers")


@pytest.fixture
def server(lab, lab_device):
    """A device with addresses and a clock, whose NTP listens nowhere yet."""
    lab.client_address("10.1.1.2/24")
    lab.client_address("10.1.2.2/24")
    lab.client_route("1.1.1.1/32", PRIMARY)
    lab.client_address("2001:db8:1::9/64")
    lab_device.configure("interface 100GE1/0/1", "undo portswitch", f"ip address {PRIMARY} 24",
                         f"ip address {SUB} 24 sub", "ipv6 enable", f"ipv6 address {V6} 64",
                         f"ipv6 address {V6_OTHER} 64", "quit", "interface LoopBack 0", f"ip address {LOOPBACK} 32",
                         "quit", "ntp refclock-master 2")
    return lab_device


def answers(lab, address, **options):
    return ntp_answered((address, 123), lab.cli, **options)


def silent(lab, address, **options):
    return ntp_silent((address, 123), lab.cli, **options)


def test_chrony_fails_before_and_succeeds_after_and_fails_again(lab, server, chrony):
    server.configure("undo ntp server disable")
    status, text = chronyd(lab.cli, PRIMARY, seconds=3)
    assert status != 0 and "System clock wrong by" not in text
    server.configure("ntp server source-interface 100GE1/0/1")
    assert chrony_finds(lab, PRIMARY)
    server.configure("undo ntp server source-interface 100GE1/0/1")
    status, text = chronyd(lab.cli, PRIMARY, seconds=3)
    assert status != 0 and "System clock wrong by" not in text


def test_chrony_succeeds_over_ipv6(lab, server, chrony):
    server.configure(f"ntp ipv6 server source-address {V6}", "undo ntp ipv6 server disable")
    assert chrony_finds(lab, V6)
    server.configure(f"undo ntp ipv6 server source-address {V6}")
    status, _ = chronyd(lab.cli, V6, seconds=3)
    assert status != 0


def test_listening_alone_does_not_help_on_a_factory_device(lab, server):
    server.configure("ntp server source-interface 100GE1/0/1")
    lines = server.running("|", "include ntp").split("\n")
    assert "ntp server disable" in lines and "ntp ipv6 server disable" in lines
    assert silent(lab, PRIMARY)
    server.configure("undo ntp server disable")
    assert answers(lab, PRIMARY)


def test_listening_and_undo_server_disable_in_one_commit_help(lab, server):
    server.configure("undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    assert answers(lab, PRIMARY)
    lines = server.running("|", "include ntp").split("\n")
    assert "ntp server disable" not in lines and "ntp ipv6 server disable" in lines


def test_switching_the_function_on_alone_does_not_help(lab, server):
    server.configure("undo ntp server disable")
    assert silent(lab, PRIMARY)


def test_only_the_primary_address_is_answered(lab, server):
    server.configure("undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    assert answers(lab, PRIMARY)
    assert silent(lab, SUB)
    assert silent(lab, LOOPBACK)


def test_all_enable_answers_on_every_address_from_that_address(lab, server):
    server.configure("undo ntp server disable", "ntp server source-interface all enable", "y")
    for address in (PRIMARY, SUB, LOOPBACK):
        reply = ntp_ask((address, 123), lab.cli)
        assert reply is not None and reply[1] == (address, 123)
    server.configure("ntp server source-interface all disable")
    for address in (PRIMARY, SUB, LOOPBACK):
        assert silent(lab, address)


def test_a_loopback_can_be_the_listening_interface(lab, server):
    server.configure("undo ntp server disable", "ntp server source-interface LoopBack 0")
    assert answers(lab, LOOPBACK)
    assert silent(lab, PRIMARY)


def test_ipv6_answers_only_at_the_listening_address(lab, server):
    server.configure("undo ntp ipv6 server disable", f"ntp ipv6 server source-address {V6}")
    assert answers(lab, V6)
    assert silent(lab, V6_OTHER)
    server.configure("ntp ipv6 server source-interface all enable", "y")
    assert answers(lab, V6_OTHER)


def test_ipv6_needs_its_own_undo(lab, server):
    server.configure("undo ntp server disable", f"ntp ipv6 server source-address {V6}")
    assert silent(lab, V6)
    server.configure("undo ntp ipv6 server disable")
    assert answers(lab, V6)


def test_ntp_disable_stops_the_family_and_keeps_the_configuration(lab, server):
    server.configure("undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    server.configure("ntp disable")
    assert silent(lab, PRIMARY)
    assert "ntp server source-interface 100GE1/0/1" in server.running("|", "include ntp")
    server.configure("undo ntp disable")
    assert answers(lab, PRIMARY)


def test_changing_the_address_moves_the_answer(lab, server):
    server.configure("undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    server.configure("interface 100GE1/0/1", "ip address 10.1.1.7 24")
    assert answers(lab, "10.1.1.7")
    assert silent(lab, PRIMARY)


def test_shutdown_silences_and_undo_shutdown_answers(lab, server):
    server.configure("undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    server.configure("interface 100GE1/0/1", "shutdown")
    assert silent(lab, PRIMARY)
    server.configure("interface 100GE1/0/1", "undo shutdown")
    assert answers(lab, PRIMARY)


def test_a_vpn_instance_serves_ipv6_in_its_own_namespace(lab, server):
    server.configure("ip vpn-instance blue", "ipv4-family", "quit", "ipv6-family", "quit", "quit", "interface 100GE1/0/1",
                     "ip binding vpn-instance blue", "ipv6 enable", f"ipv6 address {V6} 64", "quit",
                     "undo ntp ipv6 server disable", f"ntp ipv6 server source-address {V6} vpn-instance blue")
    assert answers(lab, V6)
    server.configure(f"undo ntp ipv6 server source-address {V6} vpn-instance blue",
                     f"ntp ipv6 server source-address {V6}")
    assert silent(lab, V6)


def test_display_this_story_counts_the_packets(lab, server):
    server.configure("undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    for _ in range(3):
        assert answers(lab, PRIMARY)
    text = server.ok("display ntp statistics packet")
    assert " Sent                                  :          3\n" in text
    assert " Received                              :          3\n" in text
    assert "    Processed                          :          3\n" in text


def test_ping_reaches_the_client_and_the_client_reaches_the_device(lab, server):
    text = server.ok("ping -c 2 -m 100 10.1.1.2")
    assert text.count("Reply from 10.1.1.2") == 2 and "0.00% packet loss" in text
    text = server.ok("ping ipv6 -c 1 2001:db8:1::9")
    assert "0.00% packet loss" in text.replace("0.0% ", "0.00% ")


def test_the_door_counts_as_the_primary_address(make_device):
    device = make_device("--ntp", "127.0.0.1:0=100GE1/0/1", ntp=None).start()
    device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "quit", "ntp refclock-master 2",
                     "undo ntp server disable")
    assert ntp_silent(device.ntp_address)
    device.configure("ntp server source-interface 100GE1/0/1")
    assert ntp_answered(device.ntp_address)
    device.configure("interface 100GE1/0/1", "undo ip address")
    assert ntp_silent(device.ntp_address)
    device.configure("ntp server source-interface all enable", "y")
    assert ntp_answered(device.ntp_address)


def test_the_door_over_chrony(make_device, chrony, lab):
    device = make_device("--ntp", "127.0.0.1:1123=100GE1/0/1", ntp=None, netns=lab.cli).start()
    device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "quit", "ntp refclock-master 2",
                     "undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    assert chrony_finds(lab, "127.0.0.1 port 1123")


def test_a_port_that_another_program_holds_refuses_the_commit_and_keeps_the_candidate(lab, server):
    t = server.telnet()
    t.commands("system-view", "undo ntp server disable", "ntp server source-interface 100GE1/0/1", "sysname Refused")
    with inside(lab.dev):
        busy = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with busy:
        busy.bind(("0.0.0.0", 123))
        text = t.command("commit")
        assert "Error: The port cannot be opened" in text
        assert t.prompt == "[*HUAWEI]"
        assert "ntp server source-interface 100GE1/0/1" in t.command("display configuration candidate")
        assert "Refused" not in server.running() and "source-interface 100GE" not in server.running()
    t.commands("commit")
    assert t.prompt == "[~Refused]"
    assert answers(lab, PRIMARY)


def test_two_devices_in_one_namespace_do_not_disturb_each_other(lab, server, make_device):
    lab.wire("port1", "port1")
    other = make_device("--interface", "100GE1/0/1=port1", netns=lab.dev, net="host").start()
    lab.client_address("10.5.1.2/24", "port1")
    other.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.5.1.1 24", "quit", "ntp refclock-master 7",
                    "undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    server.configure("undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    assert ntp_ask((PRIMARY, 123), lab.cli)[0][1] == 2
    assert ntp_ask(("10.5.1.1", 123), lab.cli)[0][1] == 7
