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
def pages():
    if not DIALOGUES.exists():
        pytest.skip("the reference is not here")
    return read_pages(DIALOGUES)


@pytest.fixture(scope="module")
def outcomes(pages):
    """A device is brought to the printed prompt before each line."""
    return list(replay(pages))


@pytest.fixture(scope="module")
def straight(pages):
    """A device is brought to the printed prompt where a dialogue begins, and left alone from there on."""
    return list(replay(pages, again=False))


def percent(part, whole):
    return 100 * part / max(1, whole)


def places(found):
    return "\n".join(f"{o['line'].page}: {o['line'].number}: {o['line'].text}: {o['error'] or o['after']}" for o in found)


def halves(pages, outcomes):
    """The outcomes of every second page, and of the others: what is derived from one half must hold on the other."""
    even = {name for name, _ in pages[::2]}
    return [o for o in outcomes if o["line"].page in even], [o for o in outcomes if o["line"].page not in even]


def figures(outcomes, slips):
    """Shares that are accepted, as printed, and as printed without the slips and the lines that stand where no slip
    would have led: their prompt is not the printed one."""
    shown = [o for o in outcomes if o["right"] is not None]
    real = [o for o in shown if o["there"] and (o["line"].page, o["line"].number) not in slips]
    return (percent(sum(not o["error"] for o in outcomes), len(outcomes)),
            percent(sum(o["right"] for o in shown), len(shown)), percent(sum(o["right"] for o in real), len(real)))


def tell(what, found):
    print("dialogues, {}: {:.2f} % accepted, {:.2f} % as printed, {:.2f} % without slips".format(what, *found))


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


def test_both_halves_are_as_printed(pages, outcomes):
    for name, half in zip(("even pages", "odd pages"), halves(pages, outcomes)):
        taken, as_printed, real = found = figures(half, read_slips())
        tell(name, found)
        assert taken >= 98.2 and as_printed >= 95 and real >= 99


def test_dialogues_left_alone_stay_on_their_way(straight):
    taken, as_printed, real = found = figures(straight, read_slips())
    tell("left alone", found)
    assert taken >= 98.5 and as_printed >= 93.5 and real >= 99
