"""STATE/commands.img as it must not be: told in one line, or made anew; never a crash."""

import os
import random
import subprocess

import pytest

from lyrebird import BINARY

LAB = "lab bench\nundo lab bench\n\tviews system\n\tlevel 2\n"


def cut(path, data):
    path.write_bytes(data[:len(data) // 2])


def wrong_version(path, data):
    path.write_bytes(data[:4] + b"\xff\xff\xff\xff" + data[8:])


def no_magic(path, data):
    path.write_bytes(b"\0\0\0\0" + data[4:])


def noise(path, data):
    path.write_bytes(random.Random(5).randbytes(len(data) // 8))


def noise_behind_the_header(path, data):
    path.write_bytes(data[:16] + random.Random(6).randbytes(len(data) - 16))


def empty(path, data):
    path.write_bytes(b"")


def other_file(path, data):
    path.write_bytes(open(BINARY, "rb").read(100000))


def symlink(path, data):
    path.unlink()
    os.symlink("/etc/passwd", path)


def loop(path, data):
    path.unlink()
    os.symlink("commands.img", path)


def folder(path, data):
    path.unlink()
    path.mkdir()


DAMAGES = [cut, wrong_version, no_magic, noise, noise_behind_the_header, empty, other_file, symlink, loop, folder]


@pytest.fixture
def served(make_device, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    (own / "lab.cmd").write_text(LAB)
    device = make_device("--commands", str(own)).start()
    assert device.exec("system-view", "lab bench")[0] == 0
    return device


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda f: f.__name__)
def test_a_login_tells_of_a_damaged_image(served, damage):
    path = served.state / "commands.img"
    damage(path, path.read_bytes())
    told = subprocess.run([BINARY, "exec", "--state", served.state, "display version"], capture_output=True, text=True,
                          timeout=60)
    assert told.returncode == 1 and told.stdout == "", told
    assert told.stderr.count("\n") <= 2 and "commands.img: " in told.stderr, told.stderr
    assert served.alive()


@pytest.mark.parametrize("damage", [d for d in DAMAGES if d is not folder], ids=lambda f: f.__name__)
def test_a_start_makes_the_image_anew(served, damage):
    served.stop()
    path = served.state / "commands.img"
    data = path.read_bytes()
    damage(path, data)
    served.start()
    assert path.read_bytes() == data and not path.is_symlink()
    assert served.exec("system-view", "lab bench")[0] == 0
