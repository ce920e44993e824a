"""`lyrebird test`, the program that replays session files, as the tests here run it."""

import os
import subprocess

from lyrebird import BINARY, LIMIT


def play(folder, *arguments, env=None):
    """(exit status, what it printed, its errors); reports of sanitizers go below the folder and must not exist."""
    reports = folder / "reports"
    reports.mkdir(exist_ok=True)
    sanitizers = {"ASAN_OPTIONS": f"log_path={reports}/report:detect_leaks=1:exitcode=99",
                  "UBSAN_OPTIONS": f"log_path={reports}/report:print_stacktrace=1:halt_on_error=1",
                  "LSAN_OPTIONS": "exitcode=99"}
    done = subprocess.run([str(BINARY), *map(str, arguments)], capture_output=True, text=True, timeout=LIMIT * 6,
                          stdin=subprocess.DEVNULL, env=os.environ | sanitizers | (env or {}))
    texts = [f"{f.name}:\n{f.read_text(errors='replace')}" for f in sorted(reports.iterdir())]
    assert not texts, "sanitizer reports:\n" + "\n".join(texts)
    return done.returncode, done.stdout, done.stderr
