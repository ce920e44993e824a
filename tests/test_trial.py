"""Trial commits end as they began unless somebody confirms them: on time-out, with the session, over a restart."""

import socket
import struct

import pytest

from lyrebird import LIMIT, wait_for


class Rpc:
    """The session's end of the control socket (docs/rpc.md): a trial shorter than the command line allows."""

    def __init__(self, device):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(LIMIT)
        self.socket.connect(str(device.state / "control.sock"))

    def call(self, text):
        data = text.encode()
        self.socket.sendall(struct.pack("!I", len(data)) + data)
        while True:
            reply = self._frame()
            if "<notify" not in reply:
                return reply

    def _frame(self):
        head = self._read(4)
        return self._read(struct.unpack("!I", head)[0]).decode()

    def _read(self, n):
        data = b""
        while len(data) < n:
            more = self.socket.recv(n - len(data))
            assert more, "the device ended the connection"
            data += more
        return data

    def commit(self, name, **attributes):
        options = " ".join(f'{key}="{value}"' for key, value in attributes.items())
        reply = self.call(f"<commit {options}><edit><sysname op='set'><host-name>{name}</host-name></sysname></edit></commit>")
        assert "<ok" in reply, reply

    def close(self):
        self.socket.close()


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
