"""Requests that no session sends: ids that are huge, negative, forged or no numbers at all."""

import pytest

from lyrebird import Rpc

IDS = ["0", "-1", "4294967297", "18446744073709551615", "18446744073709551616", "9" * 400, "1000000001x", " 1000000001",
       "0x3b9aca01", "1e9", "%n%s", "../1000000001", "&#233;", "1999999999", "1000000099"]
REQUESTS = [
    "<rollback id='{}'/>", "<rollback label='{}'/>", "<rollback file='{}'/>", "<label id='{}' label='x'/>",
    "<label id='{}' label=''/>", "<forget id='{}'/>", "<forget label='{}'/>", "<abort session='{}'/>",
    "<abort persist='{}'/>", "<startup file='{}'/>", "<load file='{}'/>", "<get status='commit-changes' id='{}'/>",
    "<get status='commit-changes' since='{}'/>", "<get status='commit-state' id='{}'/>", "<get status='file' file='{}'/>",
    "<get status='difference' label='{}'/>", "<get status='difference' file='{}'/>",
    "<get status='rollback-target' id='{}'/>", "<action name='save' file='{}'/>",
]


@pytest.fixture
def rpc(device):
    r = Rpc(device)
    yield r
    r.close()


@pytest.mark.parametrize("request_", REQUESTS)
def test_a_forged_number_or_name_is_refused_and_changes_nothing(device, rpc, request_):
    device.configure("sysname One", "commit label one", "sysname Two")
    before = device.ok("display configuration commit list verbose", "display current-configuration")
    for number in IDS:
        reply = rpc.call(request_.format(number))
        assert "<fault" in reply, (number, reply)
    assert device.ok("display configuration commit list verbose", "display current-configuration") == before
    assert device.alive()


@pytest.mark.parametrize("number", ["-1", "9" * 400, "18446744073709551616", "x", "0"])
def test_a_count_that_is_none_counts_nothing(device, rpc, number):
    """Without a count a list is whole; to go back or to forget needs one."""
    device.configure("sysname One", "commit", "sysname Two")
    assert rpc.call(f"<get status='commit-list' count='{number}'/>").count("<point ") == 2
    assert rpc.call(f"<get status='log' size='{number}' level='{number}' from='{number}' to='{number}'/>").count("<data>") == 1
    assert "<fault" in rpc.call(f"<rollback count='{number}'/>")
    assert "<fault" in rpc.call(f"<forget count='{number}'/>")
    assert "sysname Two" in device.running()
    assert rpc.call("<get status='commit-list'/>").count("<point ") == 2


@pytest.mark.parametrize("base", ["0", "-1", "9" * 400, "4294967295", "x"])
def test_a_commit_on_a_version_that_never_was_is_a_commit(device, rpc, base):
    rpc.commit("Named", base=base)
    assert "sysname Named" in device.running()


def test_a_number_of_a_session_that_is_not_ones_own_is_no_right(device, rpc):
    """Lock and trial belong to the connection, whatever it says of itself."""
    other = Rpc(device)
    assert "<ok" in rpc.call("<lock/>")
    for request in ("<unlock session='1'/>", "<lock session='1'/>", "<commit session='1'><edit/></commit>"):
        assert "code=\"locked\"" in other.call(request)
    assert "<ok" in rpc.call("<unlock/>")
    rpc.commit("Tried", trial=600)
    assert "code=\"trial\"" in other.call("<commit session='1' owner='1'><edit/></commit>")
    assert "code=\"trial\"" in other.call("<abort/>")
    other.close()
    assert "<ok" in rpc.call("<abort/>")
