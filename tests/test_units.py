"""Every case of the C unit tests is a test here. A binary that crashes fails as a whole besides."""

import os
import re
import subprocess

import pytest

from lyrebird import BINARY, ROOT

UNITS = sorted(f for f in (BINARY.parent / "tests/unit").glob("test_*") if f.is_file() and not f.suffix)
CASE = re.compile(r"^(not ok|ok) \d+ (-|# SKIP) (\S+)", re.M)


def run(binary):
    """Exit status, cases as (name, passed; None = skipped), output."""
    done = subprocess.run([str(binary)], capture_output=True, text=True, errors="replace", timeout=300, cwd=ROOT,
                          env=os.environ | {"CMOCKA_MESSAGE_OUTPUT": "TAP"})
    cases = [(name, verdict == "ok" if dash == "-" else None) for verdict, dash, name in CASE.findall(done.stdout)]
    return done.returncode, cases, done.stdout + done.stderr


def pytest_generate_tests(metafunc):
    if "passed" not in metafunc.fixturenames:
        return
    values, names = [], []
    for binary in UNITS:
        try:
            status, cases, output = run(binary)
        except subprocess.TimeoutExpired:
            status, cases, output = "a hang", [], ""
        for name, passed in cases:
            said = re.search(rf"^not ok \d+ - {re.escape(name)}\n((?:#.*\n)*)", output, re.M)
            values.append((passed, said[1] if said else output))
            names.append(f"{binary.name}:{name}")
        failed = any(passed is False for _, passed in cases)
        values.append((status == 0 and bool(cases), f"exit status {status}" if failed else output))
        names.append(f"{binary.name}:ends")
    metafunc.parametrize("passed,output", values, ids=names)


def test_unit(passed, output):
    if passed is None:
        pytest.skip("it lacks something, as the reference data")
    if not passed:
        pytest.fail(output, pytrace=False)


def test_every_unit_test_is_built():
    sources = {f.stem for f in (ROOT / "tests/unit").glob("test_*.c")}
    assert {f.name for f in UNITS} >= sources
