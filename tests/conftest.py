"""Fixtures, and the count that tests/run prints as its last line."""

import json
import os
import subprocess

import pytest

from lyrebird import BINARY, Device, Lab, sweep

# Clients that wait by the clock, and counts over the whole reference, say nothing of memory that other tests do not.
collect_ignore = [f"test_{name}.py" for name in (
    "automation", "clients", "dialogues", "docs", "durability", "lab", "mutations", "ntp_client", "ntp_peers", "ntp_upstream",
    "ntp_workers", "parameters", "paste", "power_loss", "scenarios", "trial")
                  ] if "sanitize" in str(BINARY) and "LYREBIRD_WHOLE" not in os.environ else []


@pytest.fixture
def make_device(tmp_path):
    """Makes devices that are ended after the test; a report of a sanitizer fails it."""
    made = []

    def make(*arguments, **options):
        device = Device(tmp_path / f"device{len(made)}", *arguments, **options)
        made.append(device)
        return device

    yield make
    problems = []
    for device in made:
        try:
            device.end()
        except AssertionError as problem:
            problems.append(str(problem))
    assert not problems, "\n".join(problems)


@pytest.fixture
def device(make_device):
    """A started factory device with the user admin."""
    return make_device().start()


@pytest.fixture
def lab():
    """Two joined namespaces; see Lab."""
    if os.geteuid():
        pytest.skip("network namespaces by name need root")
    joined = Lab()
    yield joined
    joined.close()


@pytest.fixture
def lab_device(lab, make_device):
    """A device in lab.dev that took over port0 as 100GE1/0/1."""
    return make_device("--interface", "100GE1/0/1=port0", netns=lab.dev, net="host").start()


@pytest.fixture
def small_device(make_device):
    """A device whose flash has 1 MB; SSH is on."""
    device = make_device(ssh="127.0.0.1:0")
    flash = device.state / "flash"
    flash.mkdir(parents=True)
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(flash)],
                                      capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs root")
    yield device.start()
    device.stop()
    subprocess.run(["umount", "-l", str(flash)], check=False)


def pytest_addoption(parser):
    parser.addoption("--accept", action="store_true", help="rewrite session files with what the device prints")


def pytest_configure(config):
    if not BINARY.exists():
        pytest.exit(f"{BINARY} is not built", returncode=4)
    if os.geteuid() == 0:
        sweep()


COUNTS = {"passed": 0, "failed": 0, "skipped": 0}


def pytest_runtest_logreport(report):
    if report.when == "call" or report.outcome != "passed":
        COUNTS[report.outcome] += 1


def pytest_collectreport(report):
    if report.failed:
        COUNTS["failed"] += 1


def pytest_sessionfinish(session):
    file = os.environ.get("LYREBIRD_COUNTS")
    if file and not hasattr(session.config, "workerinput"):  # whoever hands the files out hears of all results
        with open(file, "w", encoding="ascii") as out:
            json.dump(COUNTS, out)
