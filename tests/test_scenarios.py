"""The scenarios of lab/scenarios: broken as they start, still broken when one of several causes is mended, and whole when
all are. And `lyrebird lab check` itself."""

import json
import os
import re
from datetime import datetime, timezone
from concurrent.futures import ThreadPoolExecutor

import pytest

from lyrebird import BINARY, ROOT, wait_for
from sessions import play

LIBRARY = ROOT / "lab/scenarios"
NAMES = sorted(f.parent.name for f in LIBRARY.glob("*/lab.yaml"))
# Under sanitizers a few do: the others wait for the same code.
CHOSEN = ["config-trial", "ntp-no-answer", "ntp-no-answer-ipv6"] if "sanitize" in str(BINARY) else NAMES
SETTLED = 3   # seconds after which what was not mended is not mended; what was mended shows within one
LIMIT = 20    # seconds that a whole solution may take to show
WORKERS = 8   # labs at a time: they mostly wait


class Scenario:
    """One lab of a scenario, in a state folder of its own."""

    def __init__(self, folder, name, path=None):
        self.folder, self.name, self.path = folder, name, path or LIBRARY / name
        folder.mkdir()

    def lab(self, verb, *arguments):
        return play(self.folder, "lab", verb, "-f", self.path / "lab.yaml", "--state", self.folder / "labs", *arguments)

    def __enter__(self):
        status, said, errors = self.lab("up")
        assert status == 0, said + errors
        return self

    def __exit__(self, *_):
        self.lab("down")

    def solutions(self):
        return sorted((self.path / "solution").glob("*.session"))

    def mend(self, *files):
        for file in files:
            names = re.findall(r"^device (\S+)$", file.read_text(), re.M)
            node = lambda name: f"console:{self.folder}/labs/{self.name}/{name}"
            on = [word for name in names for word in ("--on", f"{name}={node(name)}")] or ["--on", node("Switch")]
            status, said, errors = play(self.folder, "test", *on, file)
            assert status == 0, said + errors

    def check(self, wait, *arguments):
        status, said, errors = self.lab("check", "--wait", wait, *arguments)
        assert not errors, errors
        return status, said


def story(folder, name):
    """What became of a scenario: [(what was mended, exit status of the check, what it said)]."""
    with Scenario(folder, name) as lab:
        outcomes = [("nothing", *lab.check(SETTLED))]
        lab.mend(*lab.solutions())
        return outcomes + [("everything", *lab.check(LIMIT))]


def alone(folder, name, file):
    with Scenario(folder, name) as lab:
        lab.mend(file)
        return (file.stem, *lab.check(SETTLED))


@pytest.fixture(scope="module")
def stories(request, tmp_path_factory):
    """All that the chosen tests ask for, played side by side: the labs mostly wait."""
    folder, number, found = tmp_path_factory.mktemp("scenarios"), 0, {}
    chosen = [i.callspec.params["name"] for i in request.session.items if hasattr(i, "callspec") and "name" in i.callspec.params
              and i.function is test_a_scenario_is_mended_by_all_of_its_solution_and_by_nothing_less]
    with ThreadPoolExecutor(WORKERS) as pool:
        for name in chosen:
            files = sorted((LIBRARY / name / "solution").glob("*.session"))
            jobs = [(story, name)] + [(alone, name, file) for file in files if len(files) > 1]
            found[name] = []
            for job, *arguments in jobs:
                number += 1
                found[name].append(pool.submit(job, folder / str(number), *arguments))
    return found


@pytest.mark.parametrize("name", CHOSEN)
def test_a_scenario_is_mended_by_all_of_its_solution_and_by_nothing_less(name, stories):
    whole, *parts = [future.result() for future in stories[name]]
    for mended, status, said in [*whole, *parts]:
        assert status == (0 if mended == "everything" else 1), f"{mended} mended:\n{said}"


def test_the_library_is_as_large_as_it_says():
    assert len([n for n in NAMES if n.startswith("ntp-")]) >= 18
    assert len([n for n in NAMES if n.startswith("config-")]) >= 3
    for name in NAMES:
        assert (LIBRARY / name / "lab.yaml").read_text().startswith(f"name: {name}\n")
        assert sum(f.stat().st_size for f in (LIBRARY / name).rglob("*") if f.is_file()) < 8192


# ---- lab check ----

TWO = """name: two
topology:
  nodes:
    A:
      startup-config: |
        sysname A
        ntp refclock-master 2
        ntp server source-interface 100GE1/0/1
        interface 100GE1/0/1
         undo portswitch
         ip address 10.1.1.1 24
         ipv6 enable
         ipv6 address 2001:db8:1::1/64
    pc:
      kind: linux
      exec: [ip address add 10.1.1.9/24 dev eth1, ip address add 2001:db8:1::9/64 dev eth1 nodad]
  links:
    - endpoints: ["A:100GE1/0/1", "pc:eth1"]
"""


def point(*checks):
    lines = "".join(f"      - {{{check}}}\n" for check in checks)
    return f"  - name: a \"point\"\n    hint: look\n    checks:\n{lines}"


def write(folder, points, lab=TWO):
    folder.mkdir(exist_ok=True)
    (folder / "lab.yaml").write_text(lab)
    (folder / "scenario.yaml").write_text("title: T\ntask: do it\npoints:\n" + "".join(points))
    return folder


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    folder = tmp_path_factory.mktemp("two")
    with Scenario(folder / "run", "two", write(folder / "two", [point('from: pc, ntp: "10.1.1.1"')])) as lab:
        yield lab


@pytest.mark.parametrize("check,passes", [
    ('from: pc, ntp: "10.1.1.1"', True), ('from: pc, ntp: "10.1.1.1", stratum: 2', True),
    ('from: pc, ntp: "10.1.1.1", stratum: 3', False), ('from: pc, ntp: "10.1.1.2"', False),
    ('from: pc, ntp: "10.1.1.2", answer: no', True), ('from: pc, ntp: "10.1.1.1", answer: no', False),
    ('from: pc, ntp: "2001:db8:1::1"', False), ('from: A, ntp: "10.1.1.9", answer: no', True),
    ('from: pc, reach: "10.1.1.1"', True), ('from: A, reach: "10.1.1.9"', True), ('from: pc, reach: "2001:db8:1::1"', True),
    ('from: pc, reach: "10.1.1.77"', False), ('from: pc, reach: "10.1.1.77", answer: no', True),
    ('on: A, command: display ntp status, has: ["clock stratum: 2", "root delay: <any> ms"]', True),
    ('on: A, command: display ntp status, has: ["clock stratum: 3"]', False),
    ('on: A, command: display ntp status, lacks: ["clock stratum: 3"]', True),
    ('on: A, command: display ntp status, lacks: ["clock stratum: <number>"]', False),
])
def test_what_a_check_looks_at(two, check, passes):
    write(two.path, [point(check)])
    assert two.check(0)[0] == (0 if passes else 1)


def test_points_are_told_one_by_one_and_hints_on_demand(two):
    good, bad = 'on: A, command: display ntp status, has: ["clock stratum: 2"]', 'from: pc, ntp: "10.1.1.2"'
    write(two.path, [point(good), point(good, bad), point(bad)])
    assert two.check(0) == (1, 'T\npassed   1  a "point"\nnot yet  2  a "point"\nnot yet  3  a "point"\n1 of 3 points\n')
    assert two.check(0, "--hint")[1].count("look") == 2
    assert two.check(0, "--hint=3")[1].count("look") == 1 and two.check(0, "--hint=1")[1].count("look") == 0
    status, said = two.check(0, "--json", "--hint=2")
    assert status == 1
    assert json.loads(said) == {"lab": "two", "title": "T", "passed": 1, "of": 3, "points": [
        {"number": 1, "name": 'a "point"', "passed": True},
        {"number": 2, "name": 'a "point"', "passed": False, "hint": "look"},
        {"number": 3, "name": 'a "point"', "passed": False}]}


@pytest.mark.parametrize("points,where", [
    ("", ":3: expected points: with a list"), (point("on: A"), ":7: expected command:, ntp: or reach:"),
    (point("on: B, command: display clock, has: [x]"), ":7: on: the lab has no node B"),
    (point("on: pc, command: display clock, has: [x]"), ":7: on: pc is no device"),
    (point("on: A, command: display clock"), ":7: expected has: or lacks:"), (point("ntp: 10.1.1.1"), ":7: expected from:"),
    (point("from: pc, ntp: example.org"), ":7: ntp: expected an address"),
    (point("from: pc, ntp: 10.1.1.1, stratum: 16"), ":7: stratum: expected 1 to 15"),
    (point("from: pc, reach: 10.1.1.1, answer: maybe"), ":7: answer: expected yes or no"),
    ("  - name: x\n    checks: []\n", ":4: expected hint:"), ("  - 7\n", ":4: expected name:, hint: and checks:"),
    ("  - {name: [}\n", ":4: expected"),
])
def test_a_bad_scenario_is_told_with_its_line(tmp_path, points, where):
    folder = write(tmp_path / "two", [points])
    status, said, errors = play(tmp_path, "lab", "check", "-f", folder / "lab.yaml")
    assert (status, said) == (2, "")
    assert f"{folder}/scenario.yaml{where}" in errors


FAULTED = "faults: [{}]\n"


@pytest.mark.parametrize("fault,why", [
    ("B reboot", "the lab has no node B"), ("A reboot 2d", "expected reboot, or reboot TIME"),
    ('"A:100GE1/0/1 delay"', "expected delay TIME"), ("A slow 5% after x", "expected after TIME"),
    ("A clock 5s after 1m", "expected no `after`"), ('""', "expected"), ("7: 8", "expected"),
])
def test_a_bad_fault_of_a_scenario_starts_nothing(tmp_path, fault, why):
    folder = write(tmp_path / "two", [point('from: pc, ntp: "10.1.1.1"')])
    with (folder / "scenario.yaml").open("a") as file:
        file.write(FAULTED.format(fault))
    status, said, errors = play(tmp_path, "lab", "up", "-f", folder / "lab.yaml", "--state", tmp_path / "labs")
    assert (status, said) == (2, "") and errors.startswith(f"{folder}/scenario.yaml:8: faults") and why in errors, errors
    assert not (tmp_path / "labs").exists()


def test_a_scenario_begins_with_its_faults_and_has_others_later(tmp_path):
    """The one that fails at the end takes the lab down."""
    folder = write(tmp_path / "two", [point('from: pc, ntp: "10.1.1.1"')])
    faults = '"A:100GE1/0/1 delay 5ms", A reboot, A clock -2h, "pc:eth1 down after 500ms"'
    (folder / "scenario.yaml").write_text((folder / "scenario.yaml").read_text() + FAULTED.format(faults))
    with Scenario(tmp_path / "run", "two", folder) as lab:
        assert "delay 5ms" in lab.lab("fault")[1]
        clock = lab.lab("exec", "A", "display clock utc")[1]
        told = datetime.fromisoformat(re.search(r"\d{4}-\S+ \S+", clock)[0])
        assert 7100 < (datetime.now(timezone.utc).replace(tzinfo=None) - told).total_seconds() < 7300
        wait_for(lambda: "A:100GE1/0/1 -- pc:eth1: down" in lab.lab("fault")[1], "the link to be cut")
        assert lab.lab("fault", "A", "slow", "10%", "after", "9m")[0] == 0 and "slow" not in lab.lab("fault")[1]
        assert "no node B" in lab.lab("fault", "B", "slow", "10%", "after", "9m")[2]
        for _ in range(2):  # the second one finds the device off
            assert lab.lab("fault", "A", "reboot", "1h", "after", "1ms")[0] == 0
        wait_for(lambda: lab.lab("check", "--wait", 0)[2] == "not done: A: Operation already in progress\n", "word of the second one")
        assert "not done: A: " in lab.lab("fault")[1]
        assert lab.lab("fault", "clear")[0] == 0 and "not done" not in lab.lab("fault")[1]
    (folder / "scenario.yaml").write_text((folder / "scenario.yaml").read_text().replace("eth1 down", "eth7 down"))
    status, said, errors = lab.lab("up")
    assert (status, said, errors) == (1, "", "lyrebird lab: two: no link is plugged in at pc:eth7\n")
    assert lab.lab("status")[0] == 1


def test_a_lab_that_is_not_up_has_no_points(tmp_path):
    folder = write(tmp_path / "two", [point('from: pc, ntp: "10.1.1.1"')])
    status, said, errors = play(tmp_path, "lab", "check", "-f", folder / "lab.yaml", "--state", tmp_path / "labs")
    assert (status, said) == (1, "") and errors
    assert play(tmp_path, "lab", "check", "-f", tmp_path / "none.yaml")[0] == 2
    assert play(tmp_path, "lab", "check", "--wait", "x", "two")[0] == 2


def test_scenarios_are_found_by_name(tmp_path):
    status, said, _ = play(tmp_path, "lab", "scenarios")
    assert status == 0 and [line.split()[0] for line in said.splitlines()] == NAMES
    library = {"LYREBIRD_SCENARIOS": str(tmp_path)}
    write(tmp_path / "two", [point('from: pc, reach: "10.1.1.1"')])
    assert play(tmp_path, "lab", "scenarios", env=library)[1].split() == ["two", "T"]
    state = ["--state", tmp_path / "labs"]
    status, said, errors = play(tmp_path, "lab", "up", "two", *state, env=library)
    assert status == 0 and said.endswith("\nT\n\ndo it"), said + errors
    assert play(tmp_path, "lab", "check", "two", *state, env=library)[0] == 0
    assert play(tmp_path, "lab", "down", "two", *state, env=library)[0] == 0
    assert os.listdir(tmp_path / "labs")
