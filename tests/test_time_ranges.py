"""Time ranges: rules and users that count at their hours only, by the device's own clock."""

import os
import subprocess

import pytest

import ssh_clients
from lyrebird import LIMIT, PASSWORD, USER, Closed, Device, Lab, Telnet, ntp_answered, ntp_silent, wait_for

NEAR, CLIENT = "10.1.1.1", "10.1.1.2"
NEAR6, CLIENT6 = "2001:db8:1::1", "2001:db8:1::2"
SECRET = "Account@Secret9"

DAY, NIGHT = "clock datetime 10:30:00 2027-02-01", "clock datetime 20:30:00 2027-02-01"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A device with a range `office`, 08:00 to 17:59, and `empty` without periods, and a client beside it."""
    if os.geteuid():
        pytest.skip("network namespaces by name need root")
    lab = Lab()
    lab.client_address(f"{CLIENT}/24")
    lab.client_address(f"{CLIENT6}/64")
    d = Device(tmp_path_factory.mktemp("ranges"), "--interface", "100GE1/0/1=port0", netns=lab.dev, ssh="127.0.0.1:0")
    d.client = lab.cli
    try:
        d.start()
        d.configure("interface 100GE1/0/1", "undo portswitch", f"ip address {NEAR} 24", "ipv6 enable",
                    f"ipv6 address {NEAR6} 64", "quit", "telnet ipv6 server-source all-interface",
                    "time-range office 08:00 to 17:59 working-day", "time-range empty", "ntp refclock-master 2",
                    "undo ntp server disable", "undo ntp ipv6 server disable",
                    "ntp server source-interface 100GE1/0/1", f"ntp ipv6 server source-address {NEAR6}",
                    "telnet server ip-block disable", "ssh server ip-block disable", "aaa",
                    "undo local-aaa-user wrong-password", f"local-user eve password irreversible-cipher {SECRET}",
                    "local-user eve service-type telnet ssh", "local-user eve privilege level 3", "quit",
                    "ssh user eve", "ssh user eve authentication-type password", "ssh user eve service-type stelnet")
        yield d
        d.end()
    finally:
        d.stop()
        lab.close()


def telnet(site, address=NEAR, user=USER, password=PASSWORD):
    """Does the server let the user in?"""
    try:
        t = Telnet((address, 23), netns=site.client)
    except OSError:
        return False
    try:
        t.login(user, password)
        return True
    except (AssertionError, Closed):
        return False
    finally:
        t.close()


def ssh(site, user=USER, password=PASSWORD):
    words = ["ip", "netns", "exec", site.client, "ssh", *ssh_clients.OPTIONS, f"{user}@{NEAR}", "display users"]
    return subprocess.run(words, capture_output=True, text=True, timeout=LIMIT, check=False,
                          env=ssh_clients.environment(site.folder, password)).returncode == 0


def list_of(source, source6, name="office"):
    return ["acl 2000", f"rule 5 permit source {source} time-range {name}", "quit",
            "acl ipv6 2001", f"rule 5 permit source {source6} time-range {name}", "quit"]


NO_LISTS = ["undo acl 2000", "undo acl ipv6 2001"]


def test_a_server_and_a_line_let_in_who_a_rule_permits_at_this_hour(site):
    site.ok(DAY)
    site.configure(*list_of(f"{CLIENT} 0", f"{CLIENT6} 128"), "telnet server acl 2000", "ssh server acl 2000",
                   "telnet ipv6 server acl 2001")
    assert telnet(site) and telnet(site, NEAR6) and ssh(site)
    site.ok(NIGHT)
    assert not telnet(site) and not telnet(site, NEAR6) and not ssh(site)
    site.configure("clock timezone West minus 08:00:00")
    site.ok("clock datetime utc 20:30:00 2027-02-01")
    assert telnet(site), "it is 12:30 here"
    site.configure("undo clock timezone", "undo telnet server acl", "undo ssh server acl", "undo telnet ipv6 server acl",
                   "user-interface vty 0 20", "acl 2000 inbound", "acl ipv6 2001 inbound", "quit")
    site.ok(NIGHT)
    assert not telnet(site) and not telnet(site, NEAR6)
    site.ok(DAY)
    assert telnet(site) and telnet(site, NEAR6)
    site.configure("user-interface vty 0 20", "undo acl inbound", "undo acl ipv6 inbound", "quit", *NO_LISTS)


@pytest.mark.parametrize("name", ["absent", "empty"])
def test_a_rule_whose_range_has_no_periods_counts_for_nothing(site, name):
    site.ok(DAY)
    site.configure(*list_of(f"{CLIENT} 0", f"{CLIENT6} 128", name), "telnet server acl 2000", "ntp access peer 2000")
    assert not telnet(site) and ntp_silent((NEAR, 123), site.client)
    site.configure("acl 2000", "rule 10 permit", "quit")
    assert telnet(site) and ntp_answered((NEAR, 123), site.client)
    site.configure("undo telnet server acl", "undo ntp access peer", *NO_LISTS)


def test_requests_for_the_time_meet_the_rules_of_the_hour(site):
    site.ok(DAY)
    site.configure(*list_of(f"{CLIENT} 0", f"{CLIENT6} 128"), "ntp access server 2000 ipv6 2001")
    places = (NEAR, 123), (NEAR6, 123)
    assert all(ntp_answered(p, site.client) for p in places)
    site.ok(NIGHT)
    assert all(ntp_silent(p, site.client) for p in places)
    site.configure("time-range office 20:00 to 21:00 daily")
    assert all(ntp_answered(p, site.client) for p in places)
    site.configure("undo time-range office 20:00 to 21:00 daily")
    assert all(ntp_silent(p, site.client) for p in places)
    site.configure("clock timezone West minus 08:00:00")
    assert all(ntp_answered(p, site.client) for p in places), "it is 12:30 here"
    site.configure("undo clock timezone")
    site.ok("clock datetime 17:59:55 2027-02-01")
    assert ntp_answered((NEAR, 123), site.client)
    wait_for(lambda: ntp_silent((NEAR, 123), site.client) and ntp_silent((NEAR6, 123), site.client), "the end of the day")
    assert "18:00:" in site.ok("display clock")
    site.ok("clock datetime 07:59:55 2027-02-01")
    assert ntp_silent((NEAR, 123), site.client)
    wait_for(lambda: all(ntp_answered(p, site.client, limit=0.2) for p in places), "the beginning of the day")
    assert "08:00:" in site.ok("display clock")
    site.configure("undo ntp access server", *NO_LISTS)


def test_a_user_comes_in_during_the_users_own_hours(site):
    site.ok(DAY)
    site.configure("aaa", "local-user eve time-range office", "quit")
    assert telnet(site, user="eve", password=SECRET) and ssh(site, user="eve", password=SECRET)
    site.ok(NIGHT)
    assert not telnet(site, user="eve", password=SECRET) and not ssh(site, user="eve", password=SECRET)
    assert telnet(site), "others are not concerned"
    site.configure("aaa", "local-user eve time-range absent", "quit")
    assert not telnet(site, user="eve", password=SECRET)
    site.configure("aaa", "undo local-user eve time-range", "quit")
    assert telnet(site, user="eve", password=SECRET)
