"""Every session file is replayed on a factory device. `tests/run --accept` rewrites those that differ."""

import pytest

import screen
from lyrebird import ROOT

FOLDER = ROOT / "tests/sessions"
FILES = sorted(FOLDER.glob("*.session"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_session(file, make_device, request):
    accept = request.config.getoption("accept")
    heading, parts = screen.parse(file.read_text())
    options = []
    for word, rest in screen.directives(heading):
        assert word == "run", f"unknown directive {word!r}"
        options += rest.replace("SESSIONS", str(FOLDER)).split()
    device = make_device(*options).start()

    problems = []
    for part, shown, stopped in screen.Theatre(device).play(parts, lenient=accept):
        if not screen.matches(part.lines, shown) or stopped:
            problems.append(f"{stopped or 'the screen differs'}\n{screen.difference(part.lines, shown)}")
        if accept and not stopped:
            part.lines = screen.accepted(part.lines, shown)
    if accept:
        file.write_text(screen.unparse(heading, parts))
    elif problems:
        pytest.fail("\n".join(problems), pytrace=False)


def test_there_are_session_files():
    assert len(FILES) >= 20
