"""Trial commits end as they began unless somebody confirms them: on time-out, with the session, over a restart."""

import pytest

from lyrebird import Rpc, read_only, wait_for


@pytest.fixture
def rpc(device):
    r = Rpc(device)
    yield r
    r.close()


def name(device):
    return device.running().split("sysname ")[1].split()[0]


def test_it_is_taken_back_in_time(device, rpc):
    rpc.commit("Tried", trial=1)
    assert name(device) == "Tried"
    wait_for(lambda: name(device) == "HUAWEI", "the trial to end")
    assert "Type: ROLLBACK" in device.ok("display configuration commit list verbose 1")
    assert "Trial status: INACTIVE" in device.ok("display configuration trial status")


def test_a_confirmed_one_stays(device, rpc):
    rpc.commit("Tried", trial=1)
    assert "<ok" in rpc.call("<commit><edit/></commit>")
    rpc.commit("Other", trial=1)
    wait_for(lambda: name(device) == "Tried", "the second trial to end")


def test_it_ends_with_its_session(device, rpc):
    rpc.commit("Tried", trial=600)
    rpc.close()
    wait_for(lambda: name(device) == "HUAWEI", "the trial to end with its session")


def test_a_persistent_one_does_not(device, rpc):
    rpc.commit("Tried", trial=600, persist="ours")
    rpc.close()
    assert "Persist id: ours" in device.ok("display configuration trial status")
    assert name(device) == "Tried"
    device.ok("system-view", "commit persist ours")
    assert "INACTIVE" in device.ok("display configuration trial status")
    assert name(device) == "Tried"


@pytest.mark.parametrize("saved", [False, True])
@pytest.mark.parametrize("how", ["stop", "kill"])
def test_a_restart_keeps_nothing_of_it(device, rpc, saved, how):
    device.configure("interface 100GE1/0/1", "description before")
    device.ok("save", "y")
    rpc.commit("Tried", trial=600, persist="ours")
    if saved:
        device.ok("save", "y")
    getattr(device, how)()
    device.start()
    for _ in range(2):
        assert name(device) == "HUAWEI" and "description before" in device.running()
        assert "INACTIVE" in device.ok("display configuration trial status")
        device.restart()


def test_what_was_saved_during_it_stays_noted_until_it_is_gone(device, rpc):
    """The start after a trial takes it back, but cannot write the startup file: the next start tries again."""
    device.ok("save", "y")
    rpc.commit("Tried", trial=600, persist="ours")
    device.ok("save", "y")
    device.kill()
    with read_only(device.state / "flash"):
        device.start()
        assert name(device) == "HUAWEI"
        assert "ACTIVE\n" in device.ok("display configuration trial status")
        device.kill()
    device.start()
    for _ in range(2):
        assert name(device) == "HUAWEI"
        assert "INACTIVE" in device.ok("display configuration trial status")
        device.restart()


@pytest.mark.parametrize("how", ["time", "session"])
def test_what_keeps_it_from_ending_only_delays_its_end(device, rpc, how):
    """A disk that takes nothing for a while: the trial stays on, and ends as soon as it can."""
    device.configure("interface LoopBack 1")
    rpc.commit("Tried", trial=1 if how == "time" else 600)
    with read_only(device.state / "history"):
        if how == "session":
            rpc.close()
        wait_for(lambda: "cannot be taken back" in device.output(), "the end to fail")
        assert name(device) == "Tried"
        assert "error" in device.exec("system-view", "sysname Other", "commit", "return", "n")[1].lower()
    wait_for(lambda: name(device) == "HUAWEI", "the trial to end")
    device.configure("sysname Other")
    assert device.output().count("cannot be taken back") == 1


def test_one_that_can_never_be_taken_back_ends_as_it_is(device, rpc):
    rpc.commit("Tried", trial=600)
    for file in (device.state / "history").glob("1*.xml"):
        file.write_text("<point><difference>")
    rpc.close()
    wait_for(lambda: "the trial configuration stays" in device.output(), "the trial to end")
    assert name(device) == "Tried"
    device.configure("sysname Other")
    device.restart()
    assert "INACTIVE" in device.ok("display configuration trial status")


def test_it_cannot_be_confirmed_where_that_would_not_last(device, rpc):
    device.ok("save", "y")
    rpc.commit("Tried", trial=600)
    with read_only(device.state / "history"):
        assert "Read-only file system" in rpc.call("<commit><edit/></commit>")
    assert "ACTIVE\n" in device.ok("display configuration trial status")
    assert "<ok" in rpc.call("<commit><edit/></commit>")
    device.ok("save", "y")
    device.kill()
    device.start()
    assert name(device) == "Tried"


def test_it_is_taken_back_whole_whatever_leaves_the_list(device, rpc):
    device.configure("interface LoopBack 1")
    rpc.commit("Tried", trial=600)
    rpc.commit("Again", trial=600)
    device.ok("clear configuration commit oldest 80", "y", "save", "y")
    assert "<ok" in rpc.call("<abort/>")
    assert name(device) == "HUAWEI"


def test_a_name_given_later_lets_it_outlive_its_session(device, rpc):
    rpc.commit("Tried", trial=600)
    rpc.commit("Again", trial=600, persist="ours")
    rpc.close()
    device.ok("system-view", "commit persist ours")
    assert name(device) == "Again"


def test_there_is_one_at_a_time(device, rpc):
    rpc.commit("Tried", trial=600, persist="ours")
    for command in ("commit trial 60", "commit trial 60 persist theirs", "commit persist theirs", "commit"):
        text = device.exec("system-view", "sysname Other", command, "return", "n")[1]
        assert "Error: The system is in the trial configuration mode." in text
    for commands in (["rollback configuration last 1", "y"], ["configuration exclusive"]):
        assert "Error: The system is in the trial configuration mode." in device.exec(*commands)[1]
    assert name(device) == "Tried"
    device.ok("system-view", "sysname Other", "commit persist ours")
    assert name(device) == "Other"


@pytest.mark.parametrize("seconds", ["0", "-1", "60x", " ", "99999999999", "0x10"])
def test_one_without_a_time_is_none(device, rpc, seconds):
    """It would be noted and never end; the next start would take everything after it back."""
    edit = "<edit><sysname op='set'><host-name>Tried</host-name></sysname></edit>"
    assert "<fault" in rpc.call(f"<commit trial='{seconds}'>{edit}</commit>")
    assert not (device.state / "history/trial").exists()
    assert name(device) == "HUAWEI"


def test_the_lock_goes_back_by_itself(device, rpc):
    """The shortest time-out is a second; a holder that asks for something keeps the lock."""
    device.configure("configuration exclusive timeout 1")
    assert "<ok" in rpc.call("<lock/>")
    status, text = device.exec("system-view", "sysname Other", "commit", "clear configuration candidate", "return")
    assert status and "Error: The configuration is locked by other user. [Session ID = " in text
    wait_for(lambda: "User Index" not in device.ok("display configuration exclusive user"), "the lock to go back")
    device.configure("sysname Other")


def test_the_lock_ends_with_its_session(device, rpc):
    assert "<ok" in rpc.call("<lock/>")
    rpc.close()
    wait_for(lambda: "User Index" not in device.ok("display configuration exclusive user"), "the lock to go back")
