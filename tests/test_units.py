"""Every case of the C unit tests is a test here. A binary that crashes, hangs or runs other cases fails as a whole besides."""

import os
import re
import subprocess
from functools import cache

import pytest

from lyrebird import BINARY, ROOT

LISTED = re.compile(r"^\s*(?:cmocka_unit_test\w*|TEST)\(\s*(\w+)", re.M)  # in the table of main()
CASE = re.compile(r"^(not ok|ok) \d+ (-|# SKIP) (\S+)", re.M)
UNITS = {source.stem: LISTED.findall(source.read_text()) for source in sorted((ROOT / "tests/unit").glob("test_*.c"))}


@cache
def run(unit):
    """Exit status, cases as {name: passed; None = skipped}, output: of one run, whichever case is asked for."""
    try:
        done = subprocess.run([BINARY.parent / "tests/unit" / unit], capture_output=True, text=True, errors="replace",
                              timeout=300, cwd=ROOT, env=os.environ | {"CMOCKA_MESSAGE_OUTPUT": "TAP"})
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error), {}, ""
    cases = {name: verdict == "ok" if dash == "-" else None for verdict, dash, name in CASE.findall(done.stdout)}
    return done.returncode, cases, done.stdout + done.stderr


@pytest.mark.parametrize("unit,case", [pytest.param(unit, case, id=f"{unit}:{case}") for unit in UNITS for case in UNITS[unit]])
def test_unit(unit, case):
    _, cases, output = run(unit)
    passed = cases.get(case, False)
    if passed is None:
        pytest.skip("it lacks something, as the reference data")
    if not passed:
        said = re.search(rf"^not ok \d+ - {case}\n((?:#.*\n)*)", output, re.M)
        pytest.fail(said[1] if said else f"it did not come to its end\n{output}", pytrace=False)


@pytest.mark.parametrize("unit", UNITS)
def test_a_binary_ends(unit):
    status, cases, output = run(unit)
    failed = False in cases.values()
    assert status == 0 and list(cases) == UNITS[unit], f"exit status {status}" if failed else f"{status}\n{output}"
