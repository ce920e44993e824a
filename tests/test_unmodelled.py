"""Commands with no model behind them: known, taken, and answered as by a device that has nothing to show."""

import subprocess

from lyrebird import BINARY, LIMIT

MATCH = BINARY.parent / "tests/replay/match"


def lines_of(view):
    """A line of each of them in that view."""
    done = subprocess.run([MATCH, "unmodelled", "1"], capture_output=True, text=True, check=True, timeout=LIMIT)
    rows = [row.split("\t", 1) for row in done.stdout.splitlines()]
    return [line for where, line in rows if where == view]


def test_they_print_nothing_and_no_error(device):
    shown, changed = lines_of("user"), lines_of("system")
    status, text = device.exec(text="\n".join([*shown, "system-view", *changed, ""]))
    silent = [*(f"<HUAWEI>{line}" for line in shown), "<HUAWEI>system-view",
              "Enter system view, return user view with return command.", *(f"[~HUAWEI]{line}" for line in changed)]
    printed = text.splitlines()
    told = [f"{line}: {after}" for line, after in zip(printed, printed[1:]) if after not in silent]
    assert status == 0 and printed == [*silent, "[~HUAWEI]"], "\n".join(told)
    assert len(shown) > 2000 and len(changed) > 50


def test_all_of_them_are_told():
    done = subprocess.run([BINARY, "commands", "stat", "-v"], capture_output=True, text=True, check=True, timeout=LIMIT)
    rows = done.stdout.splitlines()
    listed = [row for row in rows if row.startswith("    ")]
    total = next(row for row in rows if row.startswith("all "))
    assert len(listed) == int(total.split()[-1])
    brief = subprocess.run([BINARY, "commands", "stat"], capture_output=True, text=True, check=True, timeout=LIMIT)
    assert brief.stdout.splitlines() == [row for row in rows if not row.startswith("    ")]
    assert any(row.startswith("    display isis ") for row in listed) and "    display vlan summary" not in listed
