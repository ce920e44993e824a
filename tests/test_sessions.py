"""Every session file is replayed on a factory device. `tests/run --accept` rewrites those that differ."""

import pytest

import screen
from lyrebird import ROOT

FOLDER = ROOT / "tests/sessions"
FILES = sorted(FOLDER.glob("*.session"))


def wired(names, make_device, request):
    """Two devices whose 100GE1/0/1 are the ends of one wire."""
    lab = request.getfixturevalue("lab")
    assert len(names) == 2
    return {name: make_device("--name", name, "--interface", "100GE1/0/1=port0", netns=netns, net="host").start()
            for name, netns in zip(names, (lab.dev, lab.cli))}


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_session(file, make_device, request):
    accept = request.config.getoption("accept")
    heading, parts = screen.parse(file.read_text())
    options, names = [], []
    for word, rest in screen.directives(heading):
        assert word in ("run", "device"), f"unknown directive {word!r}"
        if word == "device":
            names.append(rest)
        else:
            options += rest.replace("SESSIONS", str(FOLDER)).split()
    devices = wired(names, make_device, request) if names else {"": make_device(*options).start()}
    theatre = screen.Theatre(next(iter(devices.values())), devices)

    problems = []
    for part, shown, stopped in theatre.play(parts, lenient=accept):
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
