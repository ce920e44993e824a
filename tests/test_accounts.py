"""Limits of a local user's account: the last day, how many logins at a time, how long one may be idle."""

import pytest

from lyrebird import Closed, wait_for

SECRET = "Account@Secret9"


@pytest.fixture
def site(make_device):
    d = make_device().start()
    d.configure("aaa", f"local-user eve password irreversible-cipher {SECRET}", "local-user eve service-type telnet",
                "local-user eve privilege level 3", "quit")
    return d


def admitted(d):
    t = d.telnet(login=False)
    try:
        t.login("eve", SECRET)
    except (AssertionError, Closed):
        return None
    return t


def test_an_account_ends_behind_its_last_day_in_local_time(site):
    site.ok("clock datetime utc 23:30:00 2031-05-07")
    site.configure("aaa", "local-user eve expire-date 2031/5/7")
    assert admitted(site)
    site.ok("clock timezone East add 01:00:00")
    assert not admitted(site), "it is the 8th here"
    site.configure("aaa", "undo local-user eve expire-date")
    assert admitted(site)


def test_a_user_may_have_so_many_logins_at_a_time(site):
    site.configure("aaa", "local-user eve access-limit 2")
    first, second = admitted(site), admitted(site)
    assert first and second and not admitted(site)
    assert site.telnet(), "others are not concerned"
    first.close()
    wait_for(lambda: admitted(site), "room for another login")


def test_an_idle_user_is_let_go_by_the_time_of_the_account(site):
    site.configure("aaa", "local-user eve idle-timeout 0 1")
    t = admitted(site)
    assert t
    t.end()
