"""Every session file is replayed on a factory device. `tests/run --accept` rewrites those that differ."""

import pytest

from lyrebird import ROOT
from sessions import play

FOLDER = ROOT / "tests/sessions"
FILES = sorted(FOLDER.glob("*.session"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_session(file, tmp_path, request):
    accept = ["--accept"] if request.config.getoption("accept") else []
    status, said, errors = play(tmp_path, "test", *accept, file)
    if status:
        pytest.fail(said + errors, pytrace=False)


def test_there_are_session_files():
    assert len(FILES) >= 20
