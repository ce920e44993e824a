"""The configuration guide's dialogues, replayed: every typed command is taken, every next prompt is as printed."""

import pytest

from dialogues import read_pages, replay
from lyrebird import REFERENCE, ROOT

DIALOGUES = REFERENCE / "ce-dialogues.jsonl"
SLIPS = ROOT / "tests/dialogue-slips.tsv"


def read_slips():
    """{(page, line number): reason}: prompts that the manual cannot have seen."""
    rows = [row.split("\t") for row in SLIPS.read_text(encoding="utf-8").splitlines()[1:]]
    return {(page, int(number)): reason for page, number, reason in rows}


@pytest.fixture(scope="module")
def outcomes():
    if not DIALOGUES.exists():
        pytest.skip("the reference is not here")
    return list(replay(read_pages(DIALOGUES)))


def percent(part, whole):
    return 100 * part / max(1, whole)


def places(found):
    return "\n".join(f"{o['line'].page}: {o['line'].number}: {o['line'].text}: {o['error'] or o['after']}" for o in found)


def test_typed_lines_are_taken(outcomes):
    refused = [o for o in outcomes if o["error"]]
    taken = percent(len(outcomes) - len(refused), len(outcomes))
    print(f"dialogues: {len(outcomes)} typed lines, {taken:.2f} % accepted")
    assert len(outcomes) > 11500
    assert taken >= 98.5, places(refused)


def test_next_prompts_are_as_printed(outcomes):
    slips = read_slips()
    shown = [o for o in outcomes if o["right"] is not None]
    wrong = [o for o in shown if not o["right"]]
    real = [o for o in shown if (o["line"].page, o["line"].number) not in slips]
    missed = [o for o in real if not o["right"]]
    print(f"dialogues: {len(shown)} transitions, {percent(len(shown) - len(wrong), len(shown)):.2f} % as printed, "
          f"{percent(len(real) - len(missed), len(real)):.2f} % without the manual's {len(slips)} slips")
    assert len(slips) <= 0.04 * len(shown)
    assert percent(len(shown) - len(wrong), len(shown)) >= 95, places(wrong)
    assert percent(len(real) - len(missed), len(real)) >= 99, places(missed)
