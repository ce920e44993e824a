"""Power is lost at any instant of commits, saves, rollbacks and their kin: the device starts from the old state or the
new one, and no commit point that was acknowledged is gone."""

import re
import shutil
import time

import pytest

from disk import Disk, Recorder

STEPS = [  # what is done, and what it leaves to be found: commit points, the configuration of the next start
    (["system-view", "sysname One", "interface LoopBack 1", "description one", "commit label one"], "point"),
    (["save", "y"], "save"),
    (["system-view", "sysname Two", "undo interface LoopBack 1", "commit description two"], "point"),
    (["rollback configuration last 1", "y"], "point"),
    (["save other.cfg", "y"], None),
    (["system-view", "sysname Three", "commit trial 600 persist ours"], "point"),
    (["save", "y"], "save"),
    (["system-view", "commit persist ours"], None),
    (["set configuration commit 1000000002 label two"], None),
    (["clear configuration commit oldest 1", "y"], "forget"),
    (["startup saved-configuration other.cfg"], "other"),
    (["reset saved-configuration", "y"], "reset"),
]


def configuration(text):
    """From its first `#` to `return`; the salt of a password that a first start makes is another one each time."""
    text = text[text.index("\n#\n") + 1:text.rindex("return") + 6]
    return re.sub(r"irreversible-cipher \S+", "irreversible-cipher", text)


def points(text):
    return {int(n) for n in re.findall(r"^\d+ +(\d{10})", text, re.M)}


class Story:
    """What was acknowledged until when."""

    def __init__(self, device):
        self.device = device
        self.marks = []  # (time, points listed, configurations that a start may show)

    def mark(self, allowed):
        self.marks.append((time.time() if self.marks else 0, points(self.device.ok("display configuration commit list")), allowed))

    def tell(self):
        shown = lambda: configuration(self.device.ok("display current-configuration"))
        starts = [shown()]
        self.mark(starts)
        saved_other = factory = shown()
        for commands, kind in STEPS:
            self.device.ok(*commands)
            if commands[0].startswith("save other"):
                saved_other = shown()
            if kind == "save":
                starts = [shown()]
            elif kind == "other":
                starts = [saved_other]
            elif kind == "reset":
                starts = [factory]
            self.mark(starts)

    def expected(self, at):
        """The last state that was acknowledged before, and the one that was under way."""
        done = max(i for i, mark in enumerate(self.marks) if mark[0] <= at)
        return self.marks[done], self.marks[min(done + 1, len(self.marks) - 1)]


@pytest.fixture
def recorded(device, tmp_path):
    if not shutil.which("strace"):
        pytest.skip("no strace")
    disk, story = Disk(device.state), Story(device)
    with Recorder(device, tmp_path / "calls") as recorder:
        story.tell()
    device.stop()
    return disk, story, list(recorder.calls())


def test_every_prefix_of_the_calls_leaves_a_state_to_start_from(recorded, make_device):
    disk, story, calls = recorded
    heir = make_device()
    seen = {}
    for when, *call in calls:
        before, after = story.expected(when)
        if not disk.play(*call):
            continue
        for state in disk.states():
            key = tuple(sorted((p, d) for p, d in state.items()))
            seen.setdefault(key, (state, before, after))
    assert len(seen) > 20
    for state, before, after in seen.values():
        disk.write(state, heir.state)
        heir.start()
        text = heir.ok("display configuration commit list", "display current-configuration")
        listed = points(text)
        assert listed >= before[1] & after[1], (listed, before[1])
        shown = configuration(text)
        assert shown in before[2] + after[2], shown
        if listed:
            heir.ok(*(f"display configuration commit at {number}" for number in sorted(listed)[-3:]))
        heir.stop()
    print(f"{len(calls)} calls, {len(seen)} states of the disk")
